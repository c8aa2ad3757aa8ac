// All pregnancies of a woman: those that her births tell of, one that will end after the record, and those that end otherwise.
import { DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Body } from '../body.ts';
import type { Course } from '../course.ts';
import type { Person } from '../person.ts';
import { type Birth, WEEK } from './births.ts';
import { drawTroubles, NO_TROUBLES, type Troubles } from './troubles.ts';

export type Outcome = 'birth' | 'stillbirth' | 'miscarriage' | 'ectopic' | 'abortion';

export interface Pregnancy {
  readonly rng: Rng;
  /** First day of the last menstrual period. */
  readonly lmp: Day;
  /** Day of the birth or of its other end; it may lie after the record. */
  readonly end: Day;
  readonly outcome: Outcome;
  readonly birth: Birth | null;
  /** Pregnancies before this one, and those of them that came to a birth. */
  readonly gravidity: number;
  readonly parity: number;
  readonly plurality: number;
  /** From when the woman knows. */
  readonly known: Day;
  /** First prenatal visit, null when there is none. */
  readonly booked: Day | null;
  readonly troubles: Troubles;
}

/** Completed weeks from the last menstrual period. */
export function weeksAt(p: Pick<Pregnancy, 'lmp'>, day: Day): number {
  return Math.floor((day - p.lmp) / WEEK);
}

export function trimesterAt(p: Pick<Pregnancy, 'lmp'>, day: Day): 1 | 2 | 3 {
  // First trimester: less than 14 weeks 0 days; second: to less than 28 weeks 0 days (ICD-10-CM, chapter 15).
  const weeks = weeksAt(p, day);
  return weeks < 14 ? 1 : weeks < 28 ? 2 : 3;
}

/** The pregnancy that a woman knows of on a day. */
export function pregnancyOn(pregnancies: readonly Pregnancy[], day: Day): Pregnancy | undefined {
  return pregnancies.find((p) => p.known <= day && day <= p.end);
}

/** Births per woman-year by age. Source: NCHS, Births: Final Data for 2022 (NVSR 73-2), Table 3. */
const BIRTH_RATE: Curve = [
  [14, 0.0002],
  [17.5, 0.0136],
  [22.5, 0.0575],
  [27.5, 0.0935],
  [32.5, 0.0975],
  [37.5, 0.0553],
  [42.5, 0.0126],
  [46, 0.0006],
];

/** Share of pregnancies, induced abortions aside, that miscarry, by age. Source: Magnus et al., BMJ 2019;364:l869 (Norway 2009–2013). */
const MISCARRIES: Curve = [
  [17, 0.16],
  [22, 0.11],
  [27, 0.098],
  [32, 0.108],
  [37, 0.167],
  [42, 0.322],
  [46, 0.536],
];

/**
 * Induced abortions per woman-year by age: CDC, Abortion Surveillance 2021 (MMWR SS 72-9): 11.6 per 1,000 women of 15–44, the highest
 * rates at 20–29. Half of them leave a code in a general record; the rest is done in clinics of their own (assumption).
 */
const ABORTS: Curve = [
  [14, 0.0004],
  [17.5, 0.0058],
  [22.5, 0.0195],
  [27.5, 0.0188],
  [32.5, 0.0128],
  [37.5, 0.0075],
  [42.5, 0.0025],
  [46, 0],
];
const CODED_ABORTIONS = 0.5;

/** Ectopic pregnancies among all: 1.4 % (Stulberg et al., Obstet Gynecol 2013;121:1107, women on Medicaid), rising with age. */
const ECTOPIC: Curve = [
  [18, 0.007],
  [30, 0.013],
  [40, 0.022],
];

/** Fetal deaths from 20 weeks: 5.7 per 1,000 births (Gregory et al., NVSR 71-4: 5.74 in 2020). */
const STILLBORN = 0.0057;

/** Women are not pregnant again at once: share of the years 15–44 that is open to a loss (assumption: from births, nursing and losses themselves). */
const OPEN = 0.9;
/** The same for one of twenty weeks and more, which finds room between births less often (measured: 4.6 instead of 5.7 per 1,000 with the share above). */
const OPEN_LONG = 0.7;

/** Fewest days from the end of one pregnancy to the beginning of the next. */
const RECOVERY = 30;

interface Draft {
  readonly rng: Rng;
  readonly lmp: Day;
  readonly end: Day;
  readonly outcome: Outcome;
  readonly birth: Birth | null;
}

/**
 * All pregnancies that begin before `end`, in time order. None begins from `infertile` on. They lie apart, those with a birth standing
 * where the child's birthday has them.
 */
export function pregnanciesOf(
  person: Person,
  body: Body,
  courses: readonly Course[],
  end: Day,
  infertile: Day,
): Pregnancy[] {
  if (person.sex !== 'female') return [];
  const drafts: Draft[] = [...person.births, ...person.expected]
    .map((b) => ({
      rng: person.rng.at('pregnancy', b.day),
      lmp: b.day - b.gestation,
      end: b.day,
      outcome: 'birth' as const,
      birth: b,
    }))
    .filter((d) => d.lmp < end);
  addLosses(person, drafts, Math.min(end, infertile));
  drafts.sort((a, b) => a.lmp - b.lmp);
  return drafts.map((draft, k) => {
    const parity = drafts.slice(0, k).filter(bearing).length;
    return finish(person, body, courses, draft, k, parity);
  });
}

function bearing({ outcome }: Draft): boolean {
  return outcome === 'birth' || outcome === 'stillbirth';
}

const LOSSES = ['miscarriage', 'ectopic', 'abortion', 'stillbirth'] as const;

/** Rates a woman-year of the ways a pregnancy ends without a live birth. */
function lossRates(age: number): Readonly<Record<(typeof LOSSES)[number], number>> {
  const births = interpolate(BIRTH_RATE, age);
  const lost = interpolate(MISCARRIES, age);
  const all = births / (1 - lost);
  return {
    miscarriage: (all * lost) / OPEN,
    ectopic: (all * interpolate(ECTOPIC, age)) / OPEN,
    abortion: (interpolate(ABORTS, age) * CODED_ABORTIONS) / OPEN,
    stillbirth: (births * STILLBORN) / OPEN_LONG,
  };
}

/** More than the rates of all losses together at any age. */
const BOUND = 0.035;

function addLosses(person: Person, drafts: Draft[], until: Day): void {
  const rng = person.rng.at('losses');
  const last = Math.min(until, person.birth + 46 * DAYS_PER_YEAR);
  let day = person.birth + 14 * DAYS_PER_YEAR;
  for (let k = 0; ; k++) {
    day += (rng.exponential() / BOUND) * DAYS_PER_YEAR;
    const u = rng.float() * BOUND;
    if (day >= last) return;
    const lmp = Math.floor(day);
    const outcome = outcomeOf(lossRates((lmp - person.birth) / DAYS_PER_YEAR), u);
    if (outcome === null) continue;
    const own = person.rng.at('loss', k);
    const end = lmp + lengthOf(outcome, own.at('length'));
    const free = drafts.every((d) => lmp > d.end + RECOVERY || end + RECOVERY < d.lmp);
    if (free) drafts.push({ rng: own, lmp, end, outcome, birth: null });
  }
}

function outcomeOf(rates: ReturnType<typeof lossRates>, u: number): (typeof LOSSES)[number] | null {
  let left = u;
  for (const outcome of LOSSES) {
    left -= rates[outcome];
    if (left < 0) return outcome;
  }
  return null;
}

/**
 * Days from the last period to the end: miscarriages mostly at 6–12 weeks (80 % in the first trimester, ACOG Practice Bulletin 200);
 * ectopic pregnancies come to light at 6–8; 93 % of abortions at 13 weeks or less (CDC 2021); stillbirths spread from 20 weeks on.
 */
function lengthOf(outcome: Outcome, rng: Rng): number {
  const z = clamp(rng.normal(), -2.2, 2.8);
  if (outcome === 'miscarriage') return Math.round(7 * (9.3 + 2.2 * z + (z > 1.2 ? 2 * (z - 1.2) : 0)));
  if (outcome === 'ectopic') return Math.round(7 * (7 + 0.9 * z));
  if (outcome === 'abortion') return Math.round(7 * (8.2 + 1.6 * z + (z > 1.4 ? 3 * (z - 1.4) : 0)));
  return 7 * 20 + Math.floor(rng.float() * 7 * 20);
}

/** Weeks at the first prenatal visit by share of women who bear a child: 77.0 % in the first trimester, 2.2 % never (NVSR 73-2, 2022). */
function bookingWeek(rng: Rng): number | null {
  const u = rng.float();
  if (u < 0.77) return 6.5 + 6.5 * rng.at('first').float() * rng.at('early').float() + 0.8;
  if (u < 0.93) return 14 + 12 * rng.at('second').float() * rng.at('sooner').float();
  return u < 0.978 ? 28 + 9 * rng.at('third').float() : null;
}

function finish(
  person: Person,
  body: Body,
  courses: readonly Course[],
  draft: Draft,
  gravidity: number,
  parity: number,
): Pregnancy {
  const { rng, lmp, end, outcome, birth } = draft;
  const week = bookingWeek(rng.at('booking'));
  const first = week === null ? null : lmp + Math.round(7 * week);
  // Recognised at five and a half weeks on average (Branum & Ahrens, Matern Child Health J 2017;21:715).
  const test = lmp + Math.round(7 * clamp(5.5 + 1.6 * rng.at('test').normal(), 4, 12));
  const booked = first === null || first >= end - 2 || outcome === 'abortion' ? null : first;
  const known = Math.min(test, booked ?? test, end);
  const plurality = birth?.plurality ?? 1;
  const begun = { rng, lmp, end, birth, parity, plurality };
  const troubles = bearing(draft) ? drawTroubles(person, body, courses, begun) : NO_TROUBLES;
  return { rng, lmp, end, outcome, birth, gravidity, parity, known, booked, plurality, troubles };
}
