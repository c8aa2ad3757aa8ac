// Visits: what brings a person to care, when and where; resolved so that no two overlap.
import { addYears, type Day, DAYS_PER_YEAR, dayOf, SECONDS_PER_DAY, type Seconds, yearOf } from '../base/days.ts';
import { clamp, interpolate, logNormal } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { edArrival, edDay, nextOpenDay, officeSlot } from '../world/calendar.ts';
import type { Facility } from '../world/facilities.ts';
import type { Practitioner, Specialty } from '../world/practitioners.ts';
import type { World } from '../world/world.ts';
import type { Course } from './course.ts';
import { type ElectiveSurgery, electives } from './elective.ts';
import type { Episode } from './episodes.ts';
import type { Diagnosis } from './module.ts';
import type { Person } from './person.ts';

export type VisitKind =
  | 'wellness' | 'follow-up' | 'specialist' | 'diagnosis' | 'acute' | 'urgent' | 'telehealth' | 'emergency' | 'stay' | 'surgery' | 'lab' | 'birth';

export type Disposition =
  | 'Home' | 'Admitted' | 'Left without being seen' | 'Transferred' | 'Skilled nursing facility' | 'Home health'
  | 'Against medical advice' | 'Hospice' | 'Expired';

export interface Visit {
  readonly kind: VisitKind;
  start: Seconds;
  end: Seconds;
  /** Stream of the visit, addressed by what brought it about, not by its place in the list. */
  readonly rng: Rng;
  readonly practitioner: Practitioner;
  readonly facility: Facility;
  readonly diagnosis: Diagnosis;
  readonly episode: Episode | null;
  /** Illness that this visit makes known. */
  readonly diagnosing: Course | null;
  readonly surgery: ElectiveSurgery | null;
  disposition: Disposition | null;
  readonly acuity: number | null;
  /** Emergency visit that led here. */
  readonly parent: Visit | null;
}

/** A stretch of life simulated on its own, so that what is written later never changes what was lived earlier. */
export interface Block {
  readonly from: Day;
  readonly to: Day;
  /** Day of death when it falls in the block. */
  readonly death: Day | null;
}

const WELL_ADULT: Diagnosis = { icd10: 'Z00.00', snomed: null };
const WELL_CHILD: Diagnosis = { icd10: 'Z00.129', snomed: null };

/** All visits of a block in time order. */
export function visitsOf(
  person: Person, world: World, courses: readonly Course[], episodes: readonly Episode[], block: Block,
): Visit[] {
  const care = careTeam(person, world);
  const fixed = [
    ...birthStay(person, care, block), ...terminalStay(person, care, courses, block), ...emergencies(person, care, courses, episodes, block),
    ...surgeries(person, care, courses, block),
  ];
  const planned = [
    ...diagnosisVisits(person, care, courses, block), ...wellnessVisits(person, care, block),
    ...followUps(person, care, courses, block), ...ambulatoryEpisodes(person, care, episodes, block),
  ];
  return resolve(fixed, planned, block);
}

/** Who looks after a person: the same primary care practitioner most of the time, specialists by place. */
interface CareTeam {
  readonly world: World;
  readonly person: Person;
  primary(age: number, rng: Rng): Practitioner;
  of(specialty: Specialty): Practitioner;
  facility(practitioner: Practitioner): Facility;
}

const facilityMaps = new WeakMap<World, ReadonlyMap<number, Facility>>();

function facilitiesById(world: World): ReadonlyMap<number, Facility> {
  let map = facilityMaps.get(world);
  if (map === undefined) {
    map = new Map(world.facilities.map((f) => [f.id, f]));
    facilityMaps.set(world, map);
  }
  return map;
}

function careTeam(person: Person, world: World): CareTeam {
  const facilities = facilitiesById(world);
  return {
    world, person,
    of: (specialty) => world.practitionerAt(person.place, specialty, person.household),
    primary: (age, rng) => {
      // Usual provider continuity of about 0.75–0.8 (assumption, in line with claims studies of the index).
      const key = rng.at('continuity').chance(0.78) ? person.household : rng.at('other').int(0, 999);
      return primaryPractitioner(world, person, age, key);
    },
    facility: (practitioner) => facilities.get(practitioner.facility)!,
  };
}

/** Children see paediatricians, adults family physicians or internists by household. */
export function primaryPractitioner(world: World, person: Person, age: number, key: number = person.household): Practitioner {
  if (age < 18) return world.practitionerAt(person.place, 'Pediatrics', key);
  return world.practitionerAt(person.place, person.household % 3 === 0 ? 'Internal Medicine' : 'Family Medicine', key);
}

function ageOn(person: Person, day: Day): number {
  return (day - person.birth) / DAYS_PER_YEAR;
}

interface Draft {
  kind: VisitKind;
  day: Day;
  rng: Rng;
  practitioner: Practitioner;
  diagnosis: Diagnosis;
  minutes: number;
  episode?: Episode;
  diagnosing?: Course;
  start?: Seconds;
}

function office(care: CareTeam, d: Draft): Visit {
  const day = nextOpenDay(d.day);
  const start = d.start ?? officeSlot(d.rng.at('slot'), day);
  return {
    kind: d.kind, start, end: start + d.minutes * 60, rng: d.rng, practitioner: d.practitioner, facility: care.facility(d.practitioner),
    diagnosis: d.diagnosis, episode: d.episode ?? null, diagnosing: d.diagnosing ?? null, surgery: null, disposition: null, acuity: null,
    parent: null,
  };
}

/** Minutes of an office visit: 18.9 on average (NAMCS 2016 mean time with physician 23.9 for primary care), rounded to 5. */
function officeMinutes(rng: Rng, mean: number): number {
  return Math.max(10, 5 * Math.round(logNormal(rng.at('minutes'), mean, 0.35) / 5));
}

function diagnosisVisits(person: Person, care: CareTeam, courses: readonly Course[], block: Block): Visit[] {
  return courses
    .filter((c) => c.diagnosis !== null && c.diagnosis >= block.from && c.diagnosis <= block.to)
    .map((course) => {
      const rng = person.rng.at('visit', 'diagnosis', course.module.name);
      const practitioner = care.primary(ageOn(person, course.diagnosis!), rng);
      return office(care, {
        kind: 'diagnosis', day: course.diagnosis!, rng, practitioner, diagnosis: course.stage.diagnosis, diagnosing: course,
        minutes: officeMinutes(rng, 28),
      });
    });
}

/** Months of age of well-child visits (Bright Futures/AAP periodicity schedule 2022), then yearly. */
const WELL_CHILD_MONTHS = [0.13, 1, 2, 4, 6, 9, 12, 15, 18, 24, 30];

/** Share of adults with a preventive visit in a year, men and women. Source: NHIS 2019 shape; level set with UT_AMB_* rows. */
const WELL_ADULT_SHARE = { male: [[18, 0.2], [40, 0.32], [60, 0.5], [75, 0.6]], female: [[18, 0.5], [40, 0.55], [60, 0.58], [75, 0.6]] } as const;

function wellnessVisits(person: Person, care: CareTeam, block: Block): Visit[] {
  const visits: Visit[] = [];
  const add = (day: Day, key: string | number, minutes: number) => {
    if (day < block.from || day > block.to) return;
    const rng = person.rng.at('visit', 'wellness', key);
    const age = ageOn(person, day);
    visits.push(office(care, {
      kind: 'wellness', day, rng, practitioner: care.primary(age, rng), minutes: officeMinutes(rng, minutes),
      diagnosis: age < 18 ? WELL_CHILD : WELL_ADULT,
    }));
  };
  for (const months of WELL_CHILD_MONTHS) {
    const rng = person.rng.at('well', months);
    // Attendance of infants' visits falls from 96 to 85 % over the schedule (NSCH 2019–2020 and AAP reports).
    if (rng.chance(0.965 - 0.004 * months)) add(person.birth + Math.round(months * 30.44) + rng.int(0, 9), months, 25);
  }
  for (let year = Math.max(3, Math.floor(ageOn(person, block.from))); year <= ageOn(person, block.to); year++) {
    const rng = person.rng.at('well', 'year', year);
    if (rng.chance(yearlyShare(person, year))) add(addYears(person.birth, year) + rng.int(0, 120), `year ${year}`, 26);
  }
  return visits;
}

function yearlyShare(person: Person, age: number): number {
  // Children with a check-up in the year: 92 % at 3–5 falling to 80 % at 12–17 (NSCH 2019–2020).
  const usual = age < 18 ? 0.92 - 0.008 * (age - 3) : interpolate(WELL_ADULT_SHARE[person.sex], age);
  return clamp(usual + 0.1 * person.traits.careSeeking, 0.02, 0.98);
}

const SPECIALTY_OF: Readonly<Record<string, Specialty>> = {
  cardiology: 'Cardiology', pulmonology: 'Pulmonary Disease', endocrinology: 'Endocrinology', nephrology: 'Nephrology',
  psychiatry: 'Psychiatry', orthopedics: 'Orthopedic Surgery', gastroenterology: 'Gastroenterology',
};

function specialtyOf(name: string | undefined): Specialty | null {
  if (name === undefined) return null;
  return SPECIALTY_OF[name] ?? (name as Specialty);
}

/** Follow-up visits of known illnesses, year by calendar year: the most demanding one sets the pace, each further adds a third. */
function followUps(person: Person, care: CareTeam, courses: readonly Course[], block: Block): Visit[] {
  const visits: Visit[] = [];
  for (let year = yearOf(block.from); year <= yearOf(block.to); year++) {
    const from = dayOf(year, 1, 1);
    const known = courses.filter((c) => c.diagnosis !== null && c.diagnosis < from + 300 && (c.remission === null || c.remission > from + 60));
    if (known.length === 0) continue;
    const rng = person.rng.at('follow', year);
    const seeking = Math.exp(0.25 * person.traits.careSeeking);
    const count = Math.floor(visitRate(known) * seeking + rng.float());
    for (let k = 0; k < count; k++) {
      const day = from + Math.floor((365 * (k + rng.float())) / count);
      const course = known[Math.floor(rng.float() * known.length)]!;
      const specialist = rng.chance(0.4) ? specialtyOf(course.module.monitoring.specialty) : null;
      if (day < block.from || day > block.to || course.diagnosis! >= day) continue;
      visits.push(followUp(person, care, course, specialist, day, person.rng.at('visit', 'follow', year, k)));
    }
  }
  return visits;
}

function visitRate(known: readonly Course[]): number {
  let top = 0;
  let rest = 0;
  for (const c of known) {
    const rate = 12 / c.module.monitoring.everyMonths;
    rest += rate;
    if (rate > top) top = rate;
  }
  return 0.85 * top + 0.3 * (rest - top);
}

function followUp(person: Person, care: CareTeam, course: Course, specialist: Specialty | null, day: Day, rng: Rng): Visit {
  const practitioner = specialist === null ? care.primary(ageOn(person, day), rng) : care.of(specialist);
  return office(care, {
    kind: specialist === null ? 'follow-up' : 'specialist', day, rng, practitioner, diagnosis: course.stage.diagnosis,
    minutes: officeMinutes(rng, 20),
  });
}

function ambulatoryEpisodes(person: Person, care: CareTeam, episodes: readonly Episode[], block: Block): Visit[] {
  const visits: Visit[] = [];
  for (const e of episodes) {
    if (e.setting === 'none' || e.setting === 'emergency') continue;
    const rng = person.rng.at('visit', 'episode', e.module, e.start);
    const day = e.start + Math.min(e.days - 1, rng.int(0, e.setting === 'office' ? 3 : 1));
    if (day < block.from || day > block.to) continue;
    visits.push(e.setting === 'urgentCare' ? urgentVisit(person, care, e, day, rng) : officeEpisode(person, care, e, day, rng));
  }
  return visits;
}

function officeEpisode(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  return office(care, {
    kind: e.setting === 'telehealth' ? 'telehealth' : 'acute', day, rng, practitioner: care.primary(ageOn(person, day), rng),
    diagnosis: e.diagnosis, minutes: officeMinutes(rng, 18), episode: e,
  });
}

/** Urgent care is open every day from 8 to 20. */
function urgentVisit(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  const start = day * SECONDS_PER_DAY + rng.at('slot').int(8 * 60, 19 * 60 + 15) * 60;
  const practitioner = care.of('Nurse Practitioner');
  const visit = office(care, {
    kind: 'urgent', day, rng, practitioner, diagnosis: e.diagnosis, minutes: officeMinutes(rng, 35), episode: e, start,
  });
  return { ...visit, facility: care.world.facilityAt(person.place, 'urgent-care', person.household) };
}

/** Emergency visits of episodes, with admission where it comes to that, and readmission within 30 days. */
function emergencies(person: Person, care: CareTeam, courses: readonly Course[], episodes: readonly Episode[], block: Block): Visit[] {
  const visits: Visit[] = [];
  for (const e of episodes) {
    if (e.setting !== 'emergency') continue;
    const rng = person.rng.at('visit', 'emergency', e.module, e.start);
    const day = edDay(rng.at('day'), e.start + (e.severity === 'mild' ? rng.int(0, 1) : 0));
    if (day < block.from || day > block.to) continue;
    const visit = emergencyVisit(person, care, e, day, rng);
    visits.push(visit);
    if (visit.disposition !== 'Admitted') continue;
    const stay = stayAfter(person, care, visit, e.nights!, rng);
    visits.push(stay, ...readmissions(person, care, courses, stay, rng.at('readmission')));
  }
  return visits;
}

/** Triage level shares by severity, ESI 1–5. Source: NHAMCS 2021 overall 2.3/…/3.1 % (rows ED_ESI_*); split by severity: assumption. */
const ESI: Readonly<Record<Episode['severity'], readonly number[]>> = {
  mild: [0.001, 0.06, 0.46, 0.4, 0.079], moderate: [0.008, 0.24, 0.58, 0.16, 0.012], severe: [0.06, 0.55, 0.36, 0.028, 0.002],
};

function triage(severity: Episode['severity'], u: number): number {
  let sum = 0;
  for (let level = 0; level < 5; level++) {
    sum += ESI[severity][level]!;
    if (u < sum) return level + 1;
  }
  return 5;
}

function emergencyVisit(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  const start = edArrival(rng.at('arrival'), day);
  const admitted = e.nights !== null;
  // Left without being seen: 3 % (CMS OP-22, row ED_LWBS_CMS); transferred elsewhere: 1.5 % (NHAMCS 2021).
  const left = !admitted && e.severity === 'mild' && rng.at('leaves').chance(0.045);
  const mean = left ? 95 : admitted ? 330 : 205;
  const minutes = Math.max(20, Math.round(logNormal(rng.at('minutes'), mean, 0.6)));
  const practitioner = care.world.practitionerAt(person.place, 'Emergency Medicine', rng.at('doctor').int(0, 99));
  return {
    kind: 'emergency', start, end: start + minutes * 60, rng, practitioner, facility: care.facility(practitioner), diagnosis: e.diagnosis,
    episode: e, diagnosing: null, surgery: null, acuity: triage(e.severity, rng.at('triage').float()), parent: null,
    disposition: admitted ? 'Admitted' : left ? 'Left without being seen' : rng.at('transfer').chance(0.012) ? 'Transferred' : 'Home',
  };
}

function stayAfter(person: Person, care: CareTeam, emergency: Visit, nights: number, rng: Rng): Visit {
  const start = emergency.end + 60;
  const practitioner = care.world.practitionerAt(person.place, 'Hospital Medicine', rng.at('hospitalist').int(0, 99));
  const stay: Visit = {
    ...emergency, kind: 'stay', start, end: dischargeTime(start, nights, rng), rng: rng.at('stay'), practitioner,
    facility: care.facility(practitioner), acuity: null, parent: emergency, disposition: null,
  };
  stay.disposition = disposition(person, stay, nights, rng.at('discharge'));
  return stay;
}

/** Four of five live discharges fall between 10:00 and 18:00 (row IP_DISCH_HOUR). */
function dischargeTime(start: Seconds, nights: number, rng: Rng): Seconds {
  const day = Math.floor(start / SECONDS_PER_DAY) + Math.max(1, nights);
  const hour = rng.at('dischargeHour').chance(0.83) ? 10 + 7.7 * rng.at('dischargeHour', 'day').float() : 7 + 14 * rng.at('dischargeHour', 'any').float();
  return day * SECONDS_PER_DAY + Math.round(hour * 60) * 60;
}

/** Discharge of the living by age and length of stay. Source: HCUP 2007/2013 (rows IP_DISP_*, IP_PAC_*, IP_HH_*, IP_LTC_*). */
function disposition(person: Person, stay: Visit, nights: number, rng: Rng): Disposition {
  const age = ageOn(person, Math.floor(stay.start / SECONDS_PER_DAY));
  const facility = clamp(0.012 + 0.0095 * Math.max(0, age - 50) + 0.013 * Math.max(0, nights - 3), 0, 0.55);
  const home = clamp(0.035 + 0.0042 * Math.max(0, age - 35) + 0.006 * Math.max(0, nights - 3), 0, 0.3);
  const u = rng.float();
  if (u < 0.02) return 'Transferred';
  if (u < 0.033) return age >= 18 ? 'Against medical advice' : 'Home';
  if (age < 18) return 'Home';
  if (u < 0.033 + (age > 70 ? 0.025 : 0.004)) return 'Hospice';
  const rest = rng.float();
  return rest < facility ? 'Skilled nursing facility' : rest < facility + home ? 'Home health' : 'Home';
}

/**
 * Unplanned returns within 30 days of discharge: 13.9 % of stays (HCUP 2014, row READ_ALL_HCUP), 36 % of them within a week,
 * more with more illness. Each return is again an emergency visit and a stay.
 */
function readmissions(person: Person, care: CareTeam, courses: readonly Course[], stay: Visit, rng: Rng): Visit[] {
  const day = Math.floor(stay.end / SECONDS_PER_DAY);
  const age = ageOn(person, day);
  const illnesses = courses.filter((c) => c.diagnosis !== null && c.diagnosis <= day).length;
  if (age < 1 || stay.disposition === 'Hospice' || stay.disposition === 'Transferred') return [];
  if (!rng.at('again').chance(clamp(0.04 + 0.017 * illnesses, 0, 0.22))) return [];
  const gap = rng.at('early').chance(0.36) ? rng.at('gap').int(1, 7) : rng.at('gap').int(8, 30);
  const e = { ...stay.episode!, start: day + gap, nights: Math.max(1, Math.round(logNormal(rng.at('nights'), 5, 0.9))), severity: 'severe' as const };
  const visit = emergencyVisit(person, care, e, day + gap, rng.at('emergency'));
  return [visit, stayAfter(person, care, visit, e.nights, rng.at('emergency'))];
}

/** Elective operations of known illnesses, admitted on a weekday morning. */
function surgeries(person: Person, care: CareTeam, courses: readonly Course[], block: Block): Visit[] {
  const visits: Visit[] = [];
  for (const surgery of electives) {
    if (surgery.sex !== undefined && surgery.sex !== person.sex) continue;
    const course = courses.find((c) => c.module.name === surgery.condition);
    if (surgery.condition !== null && (course === undefined || course.diagnosis === null)) continue;
    const rng = person.rng.at('elective', surgery.name);
    const day = electiveDay(person, surgery, course ?? null, rng);
    if (day === null || day < block.from || day > block.to) continue;
    visits.push(surgeryStay(person, care, surgery, day, rng));
  }
  return visits;
}

/** Day of the operation from its yearly rate by age, counted from the diagnosis (at most one in a life). */
function electiveDay(person: Person, surgery: ElectiveSurgery, course: Course | null, rng: Rng): Day | null {
  let left = rng.at('when').exponential();
  const from = course === null ? 18 : Math.max(18, ageOn(person, course.diagnosis!));
  for (let age = Math.floor(from); age < 95; age++) {
    const rate = interpolate(surgery.perYear, age);
    if (rate > left) {
      const day = addYears(person.birth, age) + Math.floor((left / rate) * 365);
      return course !== null && day <= course.diagnosis! ? null : day;
    }
    left -= rate;
  }
  return null;
}

function surgeryStay(person: Person, care: CareTeam, surgery: ElectiveSurgery, wanted: Day, rng: Rng): Visit {
  const day = nextOpenDay(wanted);
  const nights = Math.max(1, Math.round(logNormal(rng.at('nights'), surgery.nights, 0.6)));
  const practitioner = care.of(surgery.specialty);
  const start = day * SECONDS_PER_DAY + (6 * 60 + 30 + 15 * rng.at('slot').int(0, 16)) * 60;
  const stay: Visit = {
    kind: 'surgery', start, end: dischargeTime(start, nights, rng), rng, practitioner,
    facility: care.world.facilityAt(person.place, 'hospital', person.household), diagnosis: surgery.diagnosis, episode: null, diagnosing: null,
    surgery, acuity: null, parent: null, disposition: null,
  };
  stay.disposition = disposition(person, stay, nights, rng.at('discharge'));
  return stay;
}

/** Everyone is born in hospital: vaginal births stay two nights, caesarean (32 %) three (rows BIRTH_CSECT, IP_LOSDX_VAG, _CS). */
function birthStay(person: Person, care: CareTeam, block: Block): Visit[] {
  if (person.birth < block.from || person.birth > block.to) return [];
  const rng = person.rng.at('visit', 'birth');
  const caesarean = rng.at('caesarean').chance(0.32);
  const start = person.birth * SECONDS_PER_DAY + rng.at('hour').int(10, 23 * 60) * 60;
  const nights = caesarean ? 3 : rng.at('nights').int(1, 3);
  const practitioner = care.of('Pediatrics');
  return [{
    kind: 'birth', start, end: dischargeTime(start, nights, rng), rng, practitioner, diagnosis: { icd10: caesarean ? 'Z38.01' : 'Z38.00', snomed: null },
    facility: care.world.facilityAt(person.place, 'hospital', person.household), episode: null, diagnosing: null, surgery: null,
    disposition: 'Home', acuity: null, parent: null,
  }];
}

/** A third of deaths happen in hospital (NCHS 2007–2018, row MORT_IN_HOSPITAL); most of those come through the emergency department. */
const DIES_IN_HOSPITAL = 0.27;

export function diesInHospital(person: Person): boolean {
  return person.rng.at('terminal').chance(DIES_IN_HOSPITAL);
}

function terminalStay(person: Person, care: CareTeam, courses: readonly Course[], block: Block): Visit[] {
  if (block.death === null || block.death === person.birth || !diesInHospital(person)) return [];
  const rng = person.rng.at('terminal', 'stay');
  const nights = Math.round(logNormal(rng.at('nights'), 7, 1));
  const from = Math.max(block.death - Math.min(nights, 40), person.birth + 4, block.from);
  if (from > block.death) return [];
  const last = courses.filter((c) => c.diagnosis !== null && c.diagnosis <= from).at(-1);
  const diagnosis = last?.stage.diagnosis ?? { icd10: 'A41.9', snomed: null };
  const start = edArrival(rng.at('arrival'), from);
  const end = Math.max(start + 3600, block.death * SECONDS_PER_DAY + rng.at('hour').int(0, 22 * 60) * 60);
  if (Math.floor(end / SECONDS_PER_DAY) !== block.death) return [];
  const practitioner = care.world.practitionerAt(person.place, 'Hospital Medicine', rng.at('hospitalist').int(0, 99));
  return [{
    kind: 'stay', start, end, rng, practitioner, facility: care.facility(practitioner), diagnosis, episode: null, diagnosing: null, surgery: null,
    disposition: 'Expired', acuity: null, parent: null,
  }];
}

/**
 * Put everything into one order. Stays and emergencies stand where they are, the terminal stay first of all; what collides with an
 * earlier one is dropped. Office visits move to the next open day that is free, and are dropped when none is left before the end.
 */
function resolve(fixed: Visit[], planned: Visit[], block: Block): Visit[] {
  const limit = (block.death === null ? block.to + 1 : block.death) * SECONDS_PER_DAY;
  const placed: Visit[] = fixed.filter((v) => v.disposition === 'Expired');
  const others = fixed.filter((v) => v.disposition !== 'Expired' && v.end < limit).sort(inOrder);
  for (const v of others) {
    if (v.parent !== null && !placed.includes(v.parent)) continue;
    if (!placed.some((p) => overlaps(p, v))) placed.push(v);
    else if (v.parent !== null) v.parent.disposition = 'Transferred';
  }
  const taken = new Set<Day>();
  for (const v of planned.sort(inOrder)) if (settle(v, placed, taken, limit)) placed.push(v);
  return placed.sort(inOrder);
}

function inOrder(a: Visit, b: Visit): number {
  return a.start - b.start || a.end - b.end;
}

function overlaps(a: Visit, b: Visit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Move an office visit to a free day; a passing illness is not worth more than a week's wait. */
function settle(v: Visit, placed: readonly Visit[], taken: Set<Day>, limit: Seconds): boolean {
  const wait = v.episode === null ? 60 : 7;
  const first = Math.floor(v.start / SECONDS_PER_DAY);
  for (let day = first; day <= first + wait; ) {
    const blocking = placed.find((p) => overlaps(p, v));
    if (blocking === undefined && !taken.has(day)) {
      if (v.end >= limit) return false;
      taken.add(day);
      return true;
    }
    const free = Math.max(day, blocking === undefined ? day : Math.floor(blocking.end / SECONDS_PER_DAY)) + 1;
    const next = v.kind === 'urgent' ? free : nextOpenDay(free);
    v.start += (next - day) * SECONDS_PER_DAY;
    v.end += (next - day) * SECONDS_PER_DAY;
    day = next;
  }
  return false;
}
