// Measures and their makers: one line says what a calibration row counts and of what.
import { type Analyte, analyteIndex } from './analytes.ts';
import {
  correlationEstimate, FIXED, mantelHaenszel, NOTHING, quantileEstimate, quotient, ratioEstimate, sdEstimate, slopeEstimate,
} from './estimate.ts';
import { type Family, familyIndex } from './families.ts';
import {
  type Diagnosis, inStratum, living, NEVER, type Person, people, type Stratum, type Visit, type Which, type Who,
} from './person.ts';
import { type Target, targetOf } from './targets.ts';
import type { Estimate } from './verdict.ts';
import { PersonTotals, type Reading, type ReadingWatch, type Watch, type Windows } from './walk.ts';

/** Something that is added up over the rows of a part. */
export interface Tally {
  readonly id: string;
  /** How many numbers it adds up; all integers, so that parts add up to the same in any order. */
  readonly size: number;
  watch(sums: Float64Array, windows: Windows): Watch;
}

/** How one calibration row is answered: what to watch, where to add, and what the sums amount to. */
export interface Measure extends Tally {
  /** A tally that several rows read; then the measure's own is not used. */
  readonly reads?: Tally;
  estimate(sums: ArrayLike<number>, target: Target): Estimate;
}

/** Numbers in the sums of a ratio. */
const RATIO = 6;
const DAYS = 365.25;

/** A unit that begins with a percent sign is compared in percent. */
function scaleOf(target: Target): number {
  return target.unit.startsWith('%') ? 100 : 1;
}

/** A measure that is one ratio of person totals. */
function ratioMeasure(
  id: string,
  watch: (t: PersonTotals, windows: Windows) => Watch,
  scale: (target: Target) => number = scaleOf,
  expected: (sums: ArrayLike<number>, target: Target) => number = expectedEvents,
): Measure {
  return {
    id,
    size: RATIO,
    watch(sums, windows) {
      const t = new PersonTotals(sums);
      return { ...watch(t, windows), totals: [t] };
    },
    estimate(sums, target) {
      const { value, se } = ratioEstimate(sums, scale(target));
      return { value, se, n: Math.round(sums[2]!), expected: expected(sums, target) };
    },
  };
}

/** Events a share should show: denominator × target. */
function expectedEvents(sums: ArrayLike<number>, target: Target): number {
  return (sums[2]! * target.value) / scaleOf(target);
}

const expectedCount = (sums: ArrayLike<number>): number => sums[2]!;

/** Show the persons of a group. */
function each(of: Who, see: (p: Person) => void): Watch {
  if (of.stratum === undefined) return { person: (p) => void (of(p) && see(p)) };
  const { stratum, rest } = of;
  return { of: stratum, person: rest ? (p) => void (rest(p) && see(p)) : see };
}

/** Share of the persons `of` who are `has`. */
export function share(id: string, of: Who, has: Who): Measure {
  return ratioMeasure(id, (t) =>
    each(of, (p) => {
      t.x++;
      if (has(p)) t.y++;
    }),
  );
}

/** Number of persons `a` for each person `b` (disjoint groups, such as males and females). */
export function countRatio(id: string, a: Who, b: Who): Measure {
  return ratioMeasure(
    id,
    (t) => ({
      person(p) {
        if (a(p)) t.y++;
        if (b(p)) t.x++;
      },
    }),
    () => 1,
    (s) => Math.min(s[1]!, s[2]!),
  );
}

/** Mean of a value over persons; those without one (NaN) do not count. */
export function meanOf(id: string, of: Who, value: (p: Person) => number): Measure {
  return ratioMeasure(
    id,
    (t) =>
      each(of, (p) => {
        const v = value(p);
        if (Number.isNaN(v)) return;
        t.y += Math.round(v * FIXED);
        t.x++;
      }),
    () => 1 / FIXED,
    expectedCount,
  );
}

/** Mean of each person's latest value of an analyte. */
export function meanOfLatest(id: string, analyte: Analyte, s: Stratum): Measure {
  const at = analyteIndex(analyte);
  return meanOf(id, living(s), (p) => p.latest[at]!);
}

/** Mean of each person's latest value taken outside emergency and hospital. */
export function meanOfLatestOutpatient(id: string, analyte: Analyte, s: Stratum): Measure {
  const at = analyteIndex(analyte);
  return meanOf(id, living(s), (p) => p.latestOutpatient[at]!);
}

/** Standard deviation of a value over persons. */
export function sdOf(id: string, of: Who, value: (p: Person) => number): Measure {
  return {
    id,
    size: 3,
    watch: (sums) =>
      each(of, (p) => {
        const v = Math.round(value(p) * FIXED);
        if (Number.isNaN(v)) return;
        sums[0]! += 1;
        sums[1]! += v;
        sums[2]! += v * v;
      }),
    estimate: (sums) => sdEstimate(sums[0]!, sums[1]!, sums[2]!),
  };
}

export function sdOfLatest(id: string, analyte: Analyte, s: Stratum): Measure {
  const at = analyteIndex(analyte);
  return sdOf(id, living(s), (p) => p.latest[at]!);
}

export function sdOfLatestOutpatient(id: string, analyte: Analyte, s: Stratum): Measure {
  const at = analyteIndex(analyte);
  return sdOf(id, living(s), (p) => p.latestOutpatient[at]!);
}

/** Sums of a pair of values over persons: n, Σa, Σb, Σa², Σb², Σab. */
function pairs(of: Who, a: (p: Person) => number, b: (p: Person) => number): (sums: Float64Array) => Watch {
  return (sums) => each(of, (p) => addPair(sums, 0, a(p), b(p)));
}

/** Add a pair of values (fixed point, hundredths, so that squares stay exact) to six sums at `at`. */
export function addPair(sums: Float64Array, at: number, a: number, b: number): void {
  const [x, y] = [Math.round(a * 100), Math.round(b * 100)];
  if (Number.isNaN(x) || Number.isNaN(y)) return;
  sums[at]! += 1;
  sums[at + 1]! += x;
  sums[at + 2]! += y;
  sums[at + 3]! += x * x;
  sums[at + 4]! += y * y;
  sums[at + 5]! += x * y;
}

/** Pearson correlation of two values over persons. */
export function correlationOf(id: string, of: Who, a: (p: Person) => number, b: (p: Person) => number): Measure {
  return { id, size: 6, watch: pairs(of, a, b), estimate: correlationEstimate };
}

/** Change of `b` for `step` more of `a` (least squares over persons). */
export function slopeOf(id: string, of: Who, a: (p: Person) => number, b: (p: Person) => number, step: number): Measure {
  return { id, size: 6, watch: pairs(of, a, b), estimate: (sums) => slopeEstimate(sums, step) };
}

/** Cells of equal width from `from`; values outside go to the first or last cell. */
export interface Cells {
  readonly from: number;
  readonly width: number;
  readonly count: number;
  /** Values are whole numbers that sit at the edge of their cell. */
  readonly whole?: boolean;
}

export function cellOf(c: Cells, v: number): number {
  const i = Math.floor((v - c.from) / c.width);
  return i < 0 ? 0 : i >= c.count ? c.count - 1 : i;
}

function quantileMeasure(id: string, q: number, c: Cells, watch: (add: (v: number) => void) => Watch): Measure {
  return {
    id,
    size: c.count,
    watch: (sums) =>
      watch((v) => {
        if (Number.isNaN(v)) return;
        sums[cellOf(c, v)]! += 1;
      }),
    estimate: (sums) => quantileEstimate(sums, q, (i) => c.from + i * c.width, c.whole ?? false),
  };
}

/** Quantile of a value over persons. */
export function quantileOf(id: string, q: number, c: Cells, of: Who, value: (p: Person) => number): Measure {
  return quantileMeasure(id, q, c, (add) => each(of, (p) => add(value(p))));
}

/** Classes of encounters that measures can ask for. */
export type Class = 'office' | 'emergency' | 'stay';

function onClass(cls: Class, see: (v: Visit, p: Person) => void): Watch {
  return cls === 'office' ? { office: see } : cls === 'emergency' ? { emergency: see } : { stay: see };
}

/** Share of the visits `of` that are `has`. */
export function visitShare(id: string, cls: Class, of: Which, has: Which): Measure {
  return ratioMeasure(id, (t) =>
    onClass(cls, (v, p) => {
      if (!of(v, p)) return;
      t.x++;
      if (has(v, p)) t.y++;
    }),
  );
}

/** Share of ED arrivals in an hour of the day. */
export function hourShare(id: string, cls: Class, from: number, to: number, of: Which = () => true): Measure {
  return visitShare(id, cls, of, (v) => v.hour >= from && v.hour <= to);
}

/** Visits `a` for each visit `b` (such as winter for each of summer). */
export function visitRatio(id: string, cls: Class, a: Which, b: Which): Measure {
  return ratioMeasure(
    id,
    (t) =>
      onClass(cls, (v, p) => {
        if (a(v, p)) t.y++;
        if (b(v, p)) t.x++;
      }),
    () => 1,
    (s) => Math.min(s[1]!, s[2]!),
  );
}

/** Mean of a value over visits. */
export function visitMean(id: string, cls: Class, of: Which, value: (v: Visit) => number): Measure {
  return ratioMeasure(
    id,
    (t) =>
      onClass(cls, (v, p) => {
        if (!of(v, p)) return;
        t.y += Math.round(value(v) * FIXED);
        t.x++;
      }),
    () => 1 / FIXED,
    expectedCount,
  );
}

/** Quantile of a value over visits. */
export function visitQuantile(id: string, q: number, c: Cells, cls: Class, of: Which, value: (v: Visit) => number): Measure {
  return quantileMeasure(id, q, c, (add) =>
    onClass(cls, (v, p) => {
      if (of(v, p)) add(value(v));
    }),
  );
}

/** Coefficient of variation (SD / mean) of a value over visits. */
export function visitVariation(id: string, cls: Class, of: Which, value: (v: Visit) => number): Measure {
  return {
    id,
    size: 3,
    watch: (sums) =>
      onClass(cls, (v, p) => {
        if (!of(v, p)) return;
        const x = Math.round(value(v) * FIXED);
        sums[0]! += 1;
        sums[1]! += x;
        sums[2]! += x * x;
      }),
    estimate(sums) {
      const { value, se, n } = sdEstimate(sums[0]!, sums[1]!, sums[2]!);
      const mean = sums[1]! / sums[0]! / FIXED;
      return { value: value / mean, se: se / mean, n, expected: n };
    },
  };
}

/** What a rate counts: visits of a class, or onsets of conditions. */
export type Counted =
  | { readonly visits: Class; readonly which?: Which }
  | { readonly onsets: Family };

/** Watch events of a stratum (ages at the event) against days lived in it. */
function watchRate(t: PersonTotals, what: Counted, s: Stratum, who: Who = () => true): Watch {
  const inside = inStratum(s);
  const person = (p: Person) => {
    if ((s.sex === null || p.sex === s.sex) && who(p)) t.x += p.daysAged(s.from, s.to);
  };
  if ('onsets' in what) {
    const at = familyIndex(what.onsets);
    return {
      person,
      diagnosis(d: Diagnosis, p) {
        if (d.flags[d.base + at] !== 1 || d.age < s.from || d.age > s.to) return;
        if (s.sex === null || p.sex === s.sex) t.y++;
      },
    };
  }
  const which = what.which;
  return {
    person,
    ...onClass(what.visits, (v, p) => {
      if (inside(v, p) && who(p) && (which === undefined || which(v, p))) t.y++;
    }),
  };
}

/** Events per `per` person-years in a stratum. */
export function rate(id: string, what: Counted, s: Stratum, per: number): Measure {
  const m = ratioMeasure(
    id,
    (t) => watchRate(t, what, s),
    () => per * DAYS,
    (sums, target) => (sums[2]! / DAYS) * (target.value / per),
  );
  return {
    ...m,
    estimate: (sums, target) => ({ ...m.estimate(sums, target), n: Math.round(sums[2]! / DAYS) }),
  };
}

/** Rate in one stratum divided by the rate in another. */
export function rateRatio(id: string, what: Counted, a: Stratum, b: Stratum, whoA?: Who): Measure {
  return {
    id,
    size: 2 * RATIO,
    watch(sums) {
      const [ta, tb] = [new PersonTotals(sums.subarray(0, RATIO)), new PersonTotals(sums.subarray(RATIO))];
      const [wa, wb] = [watchRate(ta, what, a, whoA), watchRate(tb, what, b)];
      return { ...merge([wa, wb]), totals: [ta, tb] };
    },
    estimate(sums) {
      const all = Array.from(sums);
      const [sa, sb] = [all.slice(0, RATIO), all.slice(RATIO)];
      const q = quotient(ratioEstimate(sa, 1), ratioEstimate(sb, 1));
      return { ...q, n: sa[1]! + sb[1]!, expected: Math.min(sa[1]!, sb[1]!) };
    },
  };
}

/** Share of `of` who are `has` in one group divided by the share in another. */
export function shareRatio(id: string, a: Who, b: Who, has: Who): Measure {
  return {
    id,
    size: 2 * RATIO,
    watch(sums) {
      const [ta, tb] = [new PersonTotals(sums.subarray(0, RATIO)), new PersonTotals(sums.subarray(RATIO))];
      return {
        person(p) {
          if (a(p) && ++ta.x && has(p)) ta.y++;
          if (b(p) && ++tb.x && has(p)) tb.y++;
        },
        totals: [ta, tb],
      };
    },
    estimate(sums) {
      const all = Array.from(sums);
      const [sa, sb] = [all.slice(0, RATIO), all.slice(RATIO)];
      const q = quotient(ratioEstimate(sa, 1), ratioEstimate(sb, 1));
      return { ...q, n: sa[2]! + sb[2]!, expected: Math.min(sa[1]!, sb[1]!) };
    },
  };
}

/** Several watches as one. */
function merge(watches: readonly Watch[]): Watch {
  const calls = <K extends 'person' | 'office' | 'emergency' | 'stay' | 'diagnosis'>(key: K) => {
    const found = watches.flatMap((w) => (w[key] ? [w[key] as (...a: unknown[]) => void] : []));
    return found.length === 0 ? {} : { [key]: (...a: unknown[]) => found.forEach((f) => void f(...a)) };
  };
  return Object.assign({}, calls('person'), calls('office'), calls('emergency'), calls('stay'), calls('diagnosis'));
}

/** Readings that a row takes in: inside the rate window, of a class of encounter and of ages, and `which`. */
export interface Readings {
  readonly class: 'AMB' | 'EMER';
  readonly from?: number;
  readonly to?: number;
  readonly which?: (r: Reading) => boolean;
}

function reading(analyte: Analyte, of: Readings, see: (r: Reading) => void): ReadingWatch {
  const { which, ...where } = of;
  return {
    analyte,
    ...where,
    see(r) {
      if (r.recent && (which === undefined || which(r))) see(r);
    },
  };
}

/** Mean of readings (several a person) of an analyte. */
export function meanOfReadings(id: string, analyte: Analyte, of: Readings): Measure {
  return ratioMeasure(
    id,
    (t) => ({
      readings: [
        reading(analyte, of, (r) => {
          t.y += Math.round(r.value * FIXED);
          t.x++;
        }),
      ],
    }),
    () => 1 / FIXED,
    expectedCount,
  );
}

/** Standard deviation of readings of an analyte. */
export function sdOfReadings(id: string, analyte: Analyte, of: Readings): Measure {
  return {
    id,
    size: 3,
    watch: (sums) => ({
      readings: [
        reading(analyte, of, (r) => {
          const v = Math.round(r.value * FIXED);
          sums[0]! += 1;
          sums[1]! += v;
          sums[2]! += v * v;
        }),
      ],
    }),
    estimate: (sums) => sdEstimate(sums[0]!, sums[1]!, sums[2]!),
  };
}

/** Share of the readings of several analytes that are `has`. */
export function readingShare(id: string, analytes: readonly Analyte[], of: Readings, has: (r: Reading) => boolean): Measure {
  return ratioMeasure(id, (t) => ({
    readings: analytes.map((analyte) =>
      reading(analyte, of, (r) => {
        t.x++;
        if (has(r)) t.y++;
      }),
    ),
  }));
}

/** Share of a tally's total that lies in some of its cells, with the binomial standard error. */
export function cellShare(id: string, tally: Tally, cells: readonly number[]): Measure {
  return {
    id,
    size: 0,
    watch: () => ({}),
    reads: tally,
    estimate(sums, target) {
      let n = 0;
      for (let i = 0; i < sums.length; i++) n += sums[i]!;
      if (n === 0) return NOTHING;
      const p = cells.reduce((k, i) => k + sums[i]!, 0) / n;
      const scale = scaleOf(target);
      return { value: p * scale, se: Math.sqrt((p * (1 - p)) / n) * scale, n, expected: (n * target.value) / scale };
    },
  };
}

/** Age bands of Mantel–Haenszel strata: 18–34, 35–44, … 85+. */
function oddsStratum(p: Person): number {
  const band = p.age < 35 ? 0 : p.age >= 85 ? 6 : Math.floor((p.age - 25) / 10);
  return band * 2 + (p.sex === 'female' ? 1 : 0);
}

/** Odds ratio of `outcome` given `exposed`, stratified by age and sex (Mantel–Haenszel), or crude. */
export function oddsRatio(id: string, of: Who, exposed: Who, outcome: Who, crude = false): Measure {
  return {
    id,
    size: crude ? 4 : 56,
    watch: (sums) =>
      each(of, (p) => {
        const cell = (exposed(p) ? 0 : 2) + (outcome(p) ? 0 : 1);
        // Cells of a stratum: both, exposed only, outcome only, neither.
        sums[(crude ? 0 : oddsStratum(p) * 4) + cell]! += 1;
      }),
    estimate(sums) {
      let [n, together, without] = [0, 0, 0];
      for (let i = 0; i < sums.length; i++) n += sums[i]!;
      for (let i = 0; i < sums.length; i += 4) {
        together += sums[i]!;
        without += sums[i + 2]!;
      }
      return n === 0 ? NOTHING : { ...mantelHaenszel(sums), n, expected: Math.min(together, without) };
    },
  };
}

/** Age in months at which dose `number` is given: the median over children under 19 who have it. */
export function doseAge(id: string, series: number, number: number): Measure {
  const { low, high } = targetOf(id);
  // 24 cells within the window and two on either side, so that a median outside shows as such.
  const c: Cells = { from: low - (high - low) / 12, width: (high - low) / 24, count: 28 };
  return quantileMeasure(id, 0.5, c, (add) =>
    each(living(people(0, 18)), (p) => {
      const day = p.doseDay(series, number);
      if (day !== NEVER) add((day - p.birth) / 30.4375);
    }),
  );
}
