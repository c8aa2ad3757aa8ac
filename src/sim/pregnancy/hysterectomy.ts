// Removal of the womb for what no condition module tells of: prolapse, bleeding, pain and growths of its lining.
import { DAYS_PER_YEAR, type Day, SECONDS_PER_DAY, yearOf } from '../../base/days.ts';
import { type Curve, interpolate } from '../../base/distributions.ts';
import { nextOpenDay } from '../../world/calendar.ts';
import type { Course } from '../course.ts';
import type { Diagnosis } from '../module.ts';
import type { Person } from '../person.ts';
import { dischargeTime } from '../utilisation/emergency.ts';
import { asVisit, type Block, type CareTeam, type Visit } from '../utilisation/visit.ts';
import { dx } from './codes.ts';

/** Condition modules that need a womb; the cancers are treated for themselves, and nobody who is to have one loses the womb before. */
const BENIGN: ReadonlySet<string> = new Set([
  'uterine-fibroids',
  'endometriosis',
  'heavy-menstrual-bleeding',
]);
const CANCERS: ReadonlySet<string> = new Set(['uterine-cancer', 'cervical-cancer', 'ovarian-cancer']);

/** Fewest days from a birth to the operation. */
const AFTER_BIRTH = 180;
/** Days from the diagnosis of another illness of the womb to an operation that was to come before it. */
const AFTER_DIAGNOSIS = 30;

/**
 * First day on which the womb may be taken out, for a course or for none: after the last birth and all else that the womb falls ill of;
 * Infinity for those who are still to bear a child, or to fall ill of another cancer of it.
 */
export function removableFrom(person: Person, courses: readonly Course[], course: Course | null = null): Day {
  if (person.expected.length > 0) return Number.POSITIVE_INFINITY;
  const last = person.births.at(-1);
  let from = last === undefined ? person.birth : last.day + AFTER_BIRTH;
  if (course !== null && CANCERS.has(course.module.name)) return from;
  for (const { module, diagnosis } of courses) {
    if (diagnosis === null || module === course?.module) continue;
    if (CANCERS.has(module.name)) return Number.POSITIVE_INFINITY;
    if (BENIGN.has(module.name)) from = Math.max(from, diagnosis + AFTER_DIAGNOSIS);
  }
  return from;
}

/** Days from the operation until its reasons are closed: the visit six weeks after it (assumption). */
const UNTIL_CLOSED = 42;

/** Day on which the benign illnesses of a removed womb are closed. */
export function closedAfterRemoval(wombless: Day | null): Day | null {
  return wombless === null ? null : wombless + UNTIL_CLOSED;
}

/** The courses as they are once the womb is gone: benign illnesses of it are over, if that was before `end`. */
export function endedByRemoval(
  courses: readonly Course[],
  wombless: Day | null,
  end: Day,
): readonly Course[] {
  const over = closedAfterRemoval(wombless);
  if (over === null || over > end) return courses;
  return courses.map((course) =>
    BENIGN.has(course.module.name) && course.diagnosis !== null && (course.remission ?? over) >= over
      ? { ...course, remission: over, later: course.later.filter((l) => l.day < over) }
      : course,
  );
}

/**
 * Operations per 1,000 woman-years by age, those of the condition modules taken off. The shape has its peak at 40–44 (Keshavarz et al.,
 * MMWR SS 2002;51-5); the level is set so that all operations together give the shares of women who have had one: under 2 % at 20–29
 * and over 40 % at 70–79 (BRFSS and NHIS 2010 and 2018, Cancer Causes Control 2022;33:161), 17 % of all adults in 2020 and 46.7 % at
 * 70–79 (BRFSS 2012–2020, Gopalani et al., Cancer Causes Control 2023;34:829), 31.7 % from 50 (NHIS 2018).
 */
const PER_1000: Curve = [
  [20, 0.25],
  [25, 1.7],
  [30, 5.4],
  [35, 9.6],
  [42, 15],
  [47, 14.4],
  [52, 9],
  [57, 5.4],
  [65, 4.8],
  [75, 2.6],
  [85, 0.7],
];

/**
 * All operations by year, relative to the 5.5 per 1,000 of 1988–1999: 7.1 in 1980 and 6.6 in 1987 (MMWR SS 1997;46-4); after 1997 they
 * fall by 1.9 % a year (Merrill, Med Sci Monit 2008;14:CR24). Before 1980, and after 2005 at the same pace: assumption.
 */
const BY_YEAR: Curve = [
  [1960, 1.1],
  [1975, 1.45],
  [1980, 1.29],
  [1987, 1.2],
  [1990, 1],
  [1999, 1],
  [2005, 0.88],
  [2020, 0.66],
];

const FIRST_AGE = 20;
const LAST_AGE = 88;

/** Day on which the womb is removed for another reason than an illness of the modules; Infinity when it is not. */
export function otherRemoval(person: Person, from: Day): Day {
  if (from === Number.POSITIVE_INFINITY) return from;
  let left = person.rng.at('hysterectomy').exponential();
  for (let age = FIRST_AGE; age < LAST_AGE; age++) {
    const day = person.birth + age * DAYS_PER_YEAR;
    if (day + DAYS_PER_YEAR <= from) continue;
    const rate = 0.001 * interpolate(PER_1000, age) * interpolate(BY_YEAR, yearOf(Math.floor(day)));
    if (rate > left) return Math.max(from, Math.floor(day + (left / rate) * DAYS_PER_YEAR));
    left -= rate;
  }
  return Number.POSITIVE_INFINITY;
}

interface Reason {
  readonly diagnosis: Diagnosis;
  readonly share: Curve;
}

/**
 * Why, by age. Of operations at 18–44, bleeding 25 % and pain 12 % (Merrill 2008, with the illnesses of the modules 43 %); prolapse leads
 * after the menopause (Keshavarz 2002); shares among those left: assumption.
 */
const REASONS: readonly Reason[] = [
  {
    diagnosis: dx('N93.9'),
    share: [
      [30, 0.52],
      [45, 0.5],
      [55, 0.2],
      [65, 0.1],
    ],
  },
  {
    diagnosis: dx('R10.2'),
    share: [
      [30, 0.3],
      [45, 0.2],
      [55, 0.08],
      [65, 0.02],
    ],
  },
  {
    diagnosis: dx('N85.00'),
    share: [
      [30, 0.06],
      [45, 0.12],
      [55, 0.17],
      [65, 0.15],
    ],
  },
];
const PROLAPSE = dx('N81.2');

function reasonAt(person: Person, day: Day): Diagnosis {
  let u = person.rng.at('hysterectomy', 'reason').float();
  const age = (day - person.birth) / DAYS_PER_YEAR;
  const found = REASONS.find(({ share }) => {
    u -= interpolate(share, age);
    return u < 0;
  });
  return found?.diagnosis ?? PROLAPSE;
}

/** Operations without a night in hospital: 68 % of hysterectomies (HCUP, as in the module of the womb), none before 2000 (assumption). */
const AMBULATORY: Curve = [
  [2000, 0],
  [2014, 0.68],
  [2022, 0.8],
];

/** The operation of `otherRemoval`, within a block. */
export function hysterectomyVisit(
  person: Person,
  care: CareTeam,
  removal: Day | null,
  block: Block,
): Visit[] {
  if (removal === null) return [];
  const day = nextOpenDay(removal);
  if (day < block.from || day > block.to) return [];
  const rng = person.rng.at('visit', 'hysterectomy');
  const ambulatory = rng.at('ambulatory').chance(interpolate(AMBULATORY, yearOf(day)));
  const start = day * SECONDS_PER_DAY + (7 * 60 + 15 * rng.int(0, ambulatory ? 6 : 14)) * 60;
  const open = !ambulatory && rng.at('open').chance(0.6);
  return [
    asVisit({
      kind: ambulatory ? 'day-surgery' : 'surgery',
      start,
      end: ambulatory
        ? start + 60 * rng.at('minutes').int(300, 480)
        : dischargeTime(start, open ? 2 : 1, rng.at('discharge')),
      rng,
      practitioner: care.of('Obstetrics & Gynecology'),
      facility: care.world.facilityAt(person.place, 'hospital', person.household),
      diagnosis: reasonAt(person, removal),
      episode: null,
      diagnosing: null,
      course: null,
      planned: null,
      disposition: ambulatory ? null : 'Home',
      acuity: null,
      parent: null,
      agenda: () => ({
        work: {
          panels: ['cbc', 'pregnancy-test'],
          procedures: [{ key: open ? 'hysterectomy-open' : 'hysterectomy', chance: 1 }],
        },
      }),
    }),
  ];
}
