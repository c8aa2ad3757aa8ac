// What a measure sees: one person and the events of the observation window, in records that are filled again and again.
import { DAYS_PER_YEAR, type Day, type Seconds } from '../../base/days.ts';
import { type Analyte, analyteIndex, analyteNames } from './analytes.ts';
import { type DrugGroup, drugGroupIndex } from './drugs.ts';
import { type Family, familyIndex, familyNames } from './families.ts';
import { type Series, seriesIndex, seriesNames } from './vaccines.ts';

/** A day after everything. */
export const NEVER = 1e9;
export const TOP_AGE = 112;
const DOSES = 32;

/** Kinds of cover as bits. */
export const MEDICARE = 1;
export const MEDICAID = 2;
export const PRIVATE = 4;
export const UNINSURED = 8;

/** Groups of allergies as bits. */
export const ALLERGY = {
  medication: 1,
  food: 2,
  environment: 4,
  penicillin: 8,
  sulfonamide: 16,
  opioid: 32,
  latex: 64,
} as const;

export class Person {
  sex: 'male' | 'female' = 'male';
  birth: Day = 0;
  death: Day = NEVER;
  alive = true;
  /** Completed years at the anchor, or at death. */
  age = 0;
  race = '';
  ethnicity = '';
  marital = '';
  language = '';
  education = '';
  smoking = '';
  state = '';
  insurance = '';
  income = 0;
  /** The person whose number the household bears, so that each household counts once however parts are cut. */
  headsHousehold = false;
  /** Cover in the last 365 days, and at the anchor, as bits. */
  coverYear = 0;
  coverNow = 0;
  allergies = 0;
  /** Drug groups taken at the anchor, and at any time in the last 365 days, as bits. */
  drugsNow = 0;
  drugsYear = 0;
  /** Prescriptions in force within the last 30 days. */
  drugCount = 0;
  /** Memberships of the underlying cause of death: `causes[cause + family]`; `cause` is −1 for the living. */
  causes: Uint8Array = new Uint8Array(0);
  cause = -1;
  manner = '';
  placeOfDeath = '';
  /** Died inside the window of deaths. */
  diedInWindow = false;
  /** Day on which the first condition of a family was recorded, `NEVER` where none was, and whether one is active at the anchor. */
  readonly since = new Float64Array(familyNames.length);
  readonly active = new Uint8Array(familyNames.length);
  /** Latest value outside emergency and hospital, as of a survey's rested examinees, by analyte; NaN where none. */
  readonly latest = new Float64Array(analyteNames.length);
  readonly latestDay = new Float64Array(analyteNames.length);
  /** Days of life inside the rate window, by completed years of age. */
  readonly ageDays = new Int32Array(TOP_AGE + 1);
  firstAge = 0;
  lastAge = -1;
  readonly doseCount = new Int32Array(seriesNames.length);
  readonly doseDays = new Int32Array(seriesNames.length * DOSES);

  /** Days of life in the rate window at completed ages `from`–`to`. */
  daysAged(from: number, to: number): number {
    let days = 0;
    const end = Math.min(to, this.lastAge);
    for (let a = Math.max(from, this.firstAge); a <= end; a++) days += this.ageDays[a]!;
    return days;
  }

  /** Has, or had, a condition of a family. */
  everHad(family: number): boolean {
    return this.since[family] !== NEVER;
  }

  /** Exact age at the latest value of an analyte. */
  ageAtLatest(analyte: number): number {
    return (this.latestDay[analyte]! - this.birth) / DAYS_PER_YEAR;
  }

  /** Record a completed dose; doses beyond 32 of a series are not kept. */
  addDose(series: number, day: Day): void {
    const n = this.doseCount[series]!;
    if (n < DOSES) this.doseDays[series * DOSES + n] = day;
    this.doseCount[series] = n + 1;
  }

  /** Doses of a series from `from` to `to`, both included. */
  dosesBetween(series: number, from: Day, to: Day): number {
    const n = Math.min(DOSES, this.doseCount[series]!);
    let found = 0;
    for (let i = 0; i < n; i++) {
      const day = this.doseDays[series * DOSES + i]!;
      if (day >= from && day <= to) found++;
    }
    return found;
  }

  /** Day of dose `number` (1 = first) of a series, NEVER when it was not given. */
  doseDay(series: number, number: number): Day {
    return number <= Math.min(DOSES, this.doseCount[series]!)
      ? this.doseDays[series * DOSES + number - 1]!
      : NEVER;
  }
}

export class Visit {
  start: Seconds = 0;
  end: Seconds = 0;
  day: Day = 0;
  /** Completed years of the person that day. */
  age = 0;
  hour = 0;
  /** 0 = Sunday. */
  weekday = 0;
  /** 1–12. */
  month = 0;
  class = '';
  type = '';
  reason = '';
  department = '';
  disposition = '';
  acuity = 0;
  minutes = 0;
  nights = 0;
  organization = 0;
  hasParent = false;
  /** Kind of the payer, as a bit; 0 when the person has no span with that payer. */
  payer = 0;
  imaging = false;
  /** Memberships of the reason: `flags[base + family]`. */
  flags: Uint8Array = new Uint8Array(0);
  base = 0;
}

/** A condition whose onset lies in the rate window; for `found`, one that was recorded in it. */
export class Diagnosis {
  age = 0;
  month = 0;
  /** Memberships of its code: `flags[base + family]`. */
  flags: Uint8Array = new Uint8Array(0);
  base = 0;
}

/** A group of persons. `stratum` and `rest` say the same as the test itself, so that the walk can ask for the stratum once. */
export interface Who {
  (p: Person): boolean;
  readonly stratum?: Stratum;
  /** What a member of the stratum must meet besides; null when nothing. */
  readonly rest?: Who | null;
}
export type Which = (v: Visit, p: Person) => boolean;

/** An age range of one or both sexes: of persons at the anchor, or of events at their day. */
export interface Stratum {
  readonly sex: 'male' | 'female' | null;
  readonly from: number;
  readonly to: number;
}

export const people = (from = 0, to = TOP_AGE): Stratum => ({ sex: null, from, to });
export const men = (from = 0, to = TOP_AGE): Stratum => ({ sex: 'male', from, to });
export const women = (from = 0, to = TOP_AGE): Stratum => ({ sex: 'female', from, to });

/** Living members of a stratum at the anchor. */
export function living(s: Stratum): Who {
  const test = (p: Person) =>
    p.alive && p.age >= s.from && p.age <= s.to && (s.sex === null || p.sex === s.sex);
  return Object.assign(test, { stratum: s, rest: null });
}

export function both(a: Who, b: Who): Who {
  const test = (p: Person) => a(p) && b(p);
  if (a.stratum === undefined) return test;
  return Object.assign(test, { stratum: a.stratum, rest: a.rest ? both(a.rest, b) : b });
}

export const not =
  (a: Who): Who =>
  (p) =>
    !a(p);

/** Has an active condition of any of the families. */
export function withActive(...names: Family[]): Who {
  const at = names.map(familyIndex);
  const only = at[0]!;
  if (at.length === 1) return (p) => p.active[only] === 1;
  return (p) => at.some((i) => p.active[i] === 1);
}

/** Has, or had, a condition of any of the families. */
export function withEver(...names: Family[]): Who {
  const at = names.map(familyIndex);
  const only = at[0]!;
  if (at.length === 1) return (p) => p.everHad(only);
  return (p) => at.some((i) => p.everHad(i));
}

/** Takes a drug of any of the groups at the anchor. */
export function taking(...groups: DrugGroup[]): Who {
  const mask = groups.reduce((m, g) => m | (1 << drugGroupIndex(g)), 0);
  return (p) => (p.drugsNow & mask) !== 0;
}

/** Has taken a drug of the group within the last year. */
export function tookInYear(group: DrugGroup): Who {
  const mask = 1 << drugGroupIndex(group);
  return (p) => (p.drugsYear & mask) !== 0;
}

/** Latest value of an analyte outside emergency and hospital care, NaN when never measured there. */
export function latest(name: Analyte): (p: Person) => number {
  const at = analyteIndex(name);
  return (p) => p.latest[at]!;
}

/** Latest value of an analyte is at least `limit`. */
export function atLeast(name: Analyte, limit: number): Who {
  const at = analyteIndex(name);
  return (p) => p.latest[at]! >= limit;
}

/** Latest value of an analyte is below `limit`. */
export function below(name: Analyte, limit: number): Who {
  const at = analyteIndex(name);
  return (p) => p.latest[at]! < limit;
}

export const either =
  (a: Who, b: Who): Who =>
  (p) =>
    a(p) || b(p);

export function measured(name: Analyte): Who {
  const at = analyteIndex(name);
  return (p) => !Number.isNaN(p.latest[at]!);
}

/** At least `n` doses of a series up to `days` after birth. */
export function dosesBy(series: Series, n: number, days: number): Who {
  const at = seriesIndex(series);
  return (p) => p.dosesBetween(at, p.birth, p.birth + days) >= n;
}

/** Reason of the visit lies in any of the families. */
export function because(...names: Family[]): Which {
  const at = names.map(familyIndex);
  const only = at[0]!;
  if (at.length === 1) return (v) => v.flags[v.base + only] === 1;
  return (v) => at.some((i) => v.flags[v.base + i] === 1);
}

export function inStratum(s: Stratum): Which {
  return (v, p) => v.age >= s.from && v.age <= s.to && (s.sex === null || p.sex === s.sex);
}

export const every =
  (...tests: Which[]): Which =>
  (v, p) =>
    tests.every((t) => t(v, p));
