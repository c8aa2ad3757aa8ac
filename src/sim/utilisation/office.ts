// Visits to the office, by telephone and to urgent care: check-ups, diagnoses, follow-ups and passing illness.
import {
  addYears,
  type Day,
  dayOf,
  SECONDS_PER_DAY,
  type Seconds,
  weekdayOf,
  yearOf,
} from '../../base/days.ts';
import { clamp, interpolate, logNormal } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { isHoliday, nextOpenDay, officeSlot } from '../../world/calendar.ts';
import type { Practitioner, Specialty } from '../../world/practitioners.ts';
import { type Course, stageAt } from '../course.ts';
import type { Episode } from '../episodes.ts';
import type { Diagnosis, PlannedCare } from '../module.ts';
import type { Person } from '../person.ts';
import type { Pregnancy } from '../pregnancy/pregnancies.ts';
import { ageOn, asVisit, type Block, type CareTeam, type Visit, type VisitKind } from './visit.ts';
import { childAgenda } from './well-child.ts';

const WOMENS_CHECK: Diagnosis = { icd10: 'Z01.419', snomed: null };
export const WELL_ADULT: Diagnosis = { icd10: 'Z00.00', snomed: null };

const WELL_CHILD: Diagnosis = { icd10: 'Z00.129', snomed: null };

export interface Draft {
  kind: VisitKind;
  day: Day;
  rng: Rng;
  practitioner: Practitioner;
  diagnosis: Diagnosis;
  minutes: number;
  episode?: Episode;
  diagnosing?: Course;
  course?: Course;
  planned?: PlannedCare;
  start?: Seconds;
  agenda?: Visit['agenda'];
  before?: Seconds;
  tests?: Visit['tests'];
}

/** What falls on a weekend goes to any day of the week after, passing illness sometimes to Saturday (row UT_AMB_WEEKDAY: 3 % of visits). */
function openDayNear(rng: Rng, day: Day, acute: boolean): Day {
  const weekday = weekdayOf(day);
  if (weekday % 6 !== 0) return nextOpenDay(day);
  if (acute && weekday === 6 && !isHoliday(day) && rng.at('saturday').chance(0.4)) return day;
  return nextOpenDay(day + (weekday === 6 ? 2 : 1) + rng.at('weekday').int(0, acute ? 1 : 4));
}

/** Offices close at six; the last patients come early enough. */
const CLOSING_HOUR = 18;

/** An office visit at a free slot of an open day. */
export function office(care: CareTeam, d: Draft): Visit {
  const day = openDayNear(d.rng, d.day, d.kind === 'acute');
  const closing = (day * 24 + CLOSING_HOUR) * 3600;
  const start = d.start ?? Math.min(officeSlot(d.rng.at('slot'), day), closing - d.minutes * 60);
  return asVisit({
    kind: d.kind,
    start,
    end: start + d.minutes * 60,
    rng: d.rng,
    practitioner: d.practitioner,
    facility: care.facility(d.practitioner),
    diagnosis: d.diagnosis,
    episode: d.episode ?? null,
    diagnosing: d.diagnosing ?? null,
    course: d.course ?? d.diagnosing ?? d.episode?.course ?? null,
    planned: d.planned ?? null,
    disposition: null,
    acuity: null,
    parent: null,
    tests: d.tests,
    agenda: d.agenda,
    before: d.before,
  });
}

/** Minutes of an office visit about a mean (NAMCS 2016: 23.9 minutes with the physician in primary care), to the next five. */
export function officeMinutes(rng: Rng, mean: number, most = 90): number {
  return Math.min(most, Math.max(10, 5 * Math.round(logNormal(rng.at('minutes'), mean, 0.35) / 5)));
}

export function diagnosisVisits(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  episodes: readonly Episode[],
  block: Block,
): Visit[] {
  const elsewhere = new Set(episodes.filter((e) => e.debut).map((e) => e.course));
  return courses
    .filter((c) => c.diagnosis !== null && c.diagnosis >= block.from && c.diagnosis <= block.to)
    .filter((c) => c.module.onset.kind !== 'birth' && !elsewhere.has(c))
    .map((course) => {
      const rng = person.rng.at('visit', 'diagnosis', course.module.name);
      const { diagnosedBy } = course.module;
      const practitioner =
        diagnosedBy === undefined
          ? care.primary(ageOn(person, course.diagnosis!), rng)
          : care.of(diagnosedBy);
      return office(care, {
        kind: 'diagnosis',
        day: course.diagnosis!,
        rng,
        practitioner,
        diagnosis: course.stage.diagnosis,
        diagnosing: course,
        minutes: officeMinutes(rng, 28),
      });
    });
}

/** Months of age of well-child visits (Bright Futures/AAP periodicity schedule 2022), then yearly. */
const WELL_CHILD_MONTHS = [0.13, 1, 2, 4, 6, 9, 12, 15, 18, 24, 30];

/** Share of adults with a preventive visit in a year, men and women. Source: NHIS 2019 shape; level set with UT_AMB_* rows. */
const WELL_ADULT_SHARE = {
  male: [
    [18, 0.16],
    [40, 0.27],
    [60, 0.48],
    [75, 0.6],
  ],
  female: [
    [18, 0.62],
    [40, 0.62],
    [60, 0.6],
    [75, 0.6],
  ],
} as const;

export function wellnessVisits(person: Person, care: CareTeam, block: Block): Visit[] {
  const visits: Visit[] = [];
  const add = (day: Day, key: string | number, minutes: number) => {
    if (day < block.from || day > block.to) return;
    const rng = person.rng.at('visit', 'wellness', key);
    const age = ageOn(person, day);
    visits.push(
      office(care, {
        kind: 'wellness',
        day,
        rng,
        practitioner: care.primary(age, rng),
        minutes: officeMinutes(rng, minutes),
        diagnosis: age < 18 ? WELL_CHILD : WELL_ADULT,
        agenda: (on) => childAgenda(person, rng, on),
      }),
    );
  };
  for (const months of WELL_CHILD_MONTHS) {
    const rng = person.rng.at('well', months);
    // Attendance of infants' visits falls from 96 to 85 % over the schedule (NSCH 2019–2020 and AAP reports).
    if (rng.chance(0.965 - 0.004 * months))
      add(person.birth + Math.round(months * 30.44) + rng.int(0, 9), months, 25);
  }
  for (
    let year = Math.max(3, Math.floor(ageOn(person, block.from)));
    year <= ageOn(person, block.to);
    year++
  ) {
    const rng = person.rng.at('well', 'year', year);
    if (rng.chance(yearlyShare(person, year)))
      add(addYears(person.birth, year) + rng.int(0, 120), `year ${year}`, 26);
  }
  return visits;
}

/** Check-ups of women by a gynaecologist, beside primary care: 0.32 a year (assumption that meets row UT_AMB_FM_18_44); none in pregnancy. */
export function womensVisits(
  person: Person,
  care: CareTeam,
  pregnancies: readonly Pregnancy[],
  block: Block,
): Visit[] {
  if (person.sex !== 'female') return [];
  const visits: Visit[] = [];
  for (
    let year = Math.max(17, Math.floor(ageOn(person, block.from)));
    year < Math.min(65, ageOn(person, block.to));
    year++
  ) {
    const rng = person.rng.at('women', year);
    if (!rng.chance(year < 52 ? 0.32 : 0.15)) continue;
    const day = addYears(person.birth, year) + rng.int(0, 364);
    if (day < block.from || day > block.to) continue;
    if (pregnancies.some((p) => day >= p.known && day <= p.end + 90)) continue;
    const visit = person.rng.at('visit', 'women', year);
    visits.push(
      office(care, {
        kind: 'gynaecology',
        day,
        rng: visit,
        practitioner: care.of('Obstetrics & Gynecology'),
        minutes: officeMinutes(visit, 22),
        diagnosis: WOMENS_CHECK,
      }),
    );
  }
  return visits;
}

function yearlyShare(person: Person, age: number): number {
  // Children with a check-up in the year: 92 % at 3–5 falling to 80 % at 12–17 (NSCH 2019–2020).
  const usual = age < 18 ? 0.92 - 0.008 * (age - 3) : interpolate(WELL_ADULT_SHARE[person.sex], age);
  return clamp(usual + 0.1 * person.traits.careSeeking, 0.02, 0.98);
}

/** Follow-up visits of known illnesses, year by calendar year: the most demanding one sets the pace, each further adds a third. */
export function followUps(person: Person, care: CareTeam, courses: readonly Course[], block: Block): Visit[] {
  const visits: Visit[] = [];
  for (let year = yearOf(block.from); year <= yearOf(block.to); year++) {
    const from = dayOf(year, 1, 1);
    const known = courses.filter(
      (c) =>
        c.diagnosis !== null && c.diagnosis < from + 300 && (c.remission === null || c.remission > from + 60),
    );
    if (known.length === 0) continue;
    const rng = person.rng.at('follow', year);
    const seeking = Math.exp(0.25 * person.traits.careSeeking);
    const kept = interpolate(KEPT, ageOn(person, from));
    const count = Math.floor(visitRate(known) * seeking * kept + rng.float());
    for (let k = 0; k < count; k++) {
      const day = from + Math.floor((365 * (k + rng.float())) / count);
      const course = dueFor(known, rng.float());
      const { specialty, bySpecialist = 0.4 } = course.module.monitoring;
      const specialist = rng.chance(bySpecialist) ? (specialty ?? null) : null;
      if (day < block.from || day > block.to || course.diagnosis! >= day) continue;
      visits.push(followUp(person, care, course, specialist, day, person.rng.at('visit', 'follow', year, k)));
    }
  }
  return visits;
}

/** The illness that a visit is for: each in proportion to how often it is looked after. */
function dueFor(known: readonly Course[], u: number): Course {
  let left = u * known.reduce((sum, c) => sum + 1 / c.module.monitoring.everyMonths, 0);
  for (const course of known) {
    left -= 1 / course.module.monitoring.everyMonths;
    if (left < 0) return course;
  }
  return known[known.length - 1]!;
}

/** Follow-ups that are kept, of those due, by age: the old are seen more often for the same illness (assumption that meets rows UT_OFFICE_ALL, UT_AMB_*). */
const KEPT = [
  [18, 0.62],
  [40, 0.63],
  [55, 0.72],
  [65, 0.8],
  [75, 0.96],
  [90, 1.15],
] as const;

function visitRate(known: readonly Course[]): number {
  let top = 0;
  let rest = 0;
  for (const c of known) {
    const rate = 12 / c.module.monitoring.everyMonths;
    rest += rate;
    if (rate > top) top = rate;
  }
  return 0.95 * top + 0.33 * (rest - top);
}

function followUp(
  person: Person,
  care: CareTeam,
  course: Course,
  specialist: Specialty | null,
  day: Day,
  rng: Rng,
): Visit {
  const practitioner = specialist === null ? care.primary(ageOn(person, day), rng) : care.of(specialist);
  return office(care, {
    kind: specialist === null ? 'follow-up' : 'specialist',
    day,
    rng,
    practitioner,
    diagnosis: stageAt(course, day).diagnosis,
    course,
    minutes: officeMinutes(rng, 20),
  });
}

export function ambulatoryEpisodes(
  person: Person,
  care: CareTeam,
  episodes: readonly Episode[],
  block: Block,
): Visit[] {
  const visits: Visit[] = [];
  for (const e of episodes) {
    if (e.setting === 'none' || e.setting === 'emergency') continue;
    const rng = person.rng.at('visit', 'episode', e.module, e.start);
    const day = e.start + Math.min(e.days - 1, rng.int(0, e.setting === 'office' ? 3 : 1));
    if (day < block.from || day > block.to) continue;
    visits.push(
      e.setting === 'urgentCare'
        ? urgentVisit(person, care, e, day, rng)
        : officeEpisode(person, care, e, day, rng),
    );
  }
  return visits;
}

function officeEpisode(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  return office(care, {
    kind: e.setting === 'telehealth' ? 'telehealth' : 'acute',
    day,
    rng,
    practitioner: care.primary(ageOn(person, day), rng),
    diagnosis: e.diagnosis,
    minutes: officeMinutes(rng, 18),
    episode: e,
  });
}

/** Urgent care is open every day from 8 to 20, and takes its last patients half an hour before (assumption, row UT_AMB_HOURS_7_17). */
function urgentVisit(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  const start = day * SECONDS_PER_DAY + rng.at('slot').int(8 * 60, 19 * 60 + 30) * 60;
  const practitioner = care.of('Nurse Practitioner');
  const visit = office(care, {
    kind: 'urgent',
    day,
    rng,
    practitioner,
    diagnosis: e.diagnosis,
    minutes: officeMinutes(rng, 35),
    episode: e,
    ...(e.debut ? { diagnosing: e.course! } : {}),
    start,
  });
  return asVisit({
    ...visit,
    facility: care.world.facilityAt(person.place, 'urgent-care', person.household),
  });
}
