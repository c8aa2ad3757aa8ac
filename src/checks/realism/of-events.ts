// Makers of measures over visits, onsets and readings: one line says what a calibration row counts and of what.
import type { Analyte } from './analytes.ts';
import { FIXED, quotient, ratioEstimate, sdEstimate } from './estimate.ts';
import { type Family, familyIndex } from './families.ts';
import {
  type Cells,
  DAYS,
  expectedCount,
  type Measure,
  quantileMeasure,
  RATIO,
  ratioMeasure,
} from './measure.ts';
import {
  type Diagnosis,
  inStratum,
  type Person,
  type Stratum,
  type Visit,
  type Which,
  type Who,
} from './person.ts';
import { PersonTotals, type Reading, type ReadingWatch, type Watch } from './watch.ts';

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
export function visitQuantile(
  id: string,
  q: number,
  c: Cells,
  cls: Class,
  of: Which,
  value: (v: Visit) => number,
): Measure {
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
export type Counted = { readonly visits: Class; readonly which?: Which } | { readonly onsets: Family };

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

/** Sum of the rates in several strata, each per `per` person-years. */
export function sumOfRates(id: string, what: Counted, strata: readonly Stratum[], per: number): Measure {
  return {
    id,
    size: strata.length * RATIO,
    watch(sums) {
      const totals = strata.map((_, k) => new PersonTotals(sums.subarray(k * RATIO, (k + 1) * RATIO)));
      return { ...merge(strata.map((s, k) => watchRate(totals[k]!, what, s))), totals };
    },
    estimate(sums) {
      const all = Array.from(sums);
      const parts = strata.map((_, k) => all.slice(k * RATIO, (k + 1) * RATIO));
      const events = parts.reduce((n, p) => n + p[1]!, 0);
      const found = parts.filter((p) => p[2]! > 0).map((p) => ratioEstimate(p, per * DAYS));
      return {
        value: found.reduce((sum, e) => sum + e.value, 0),
        se: Math.sqrt(found.reduce((sum, e) => sum + e.se * e.se, 0)),
        n: events,
        expected: events,
      };
    },
  };
}

/** Several watches as one. */
function merge(watches: readonly Watch[]): Watch {
  const calls = <K extends 'person' | 'office' | 'emergency' | 'stay' | 'diagnosis'>(key: K) => {
    const found = watches.flatMap((w) => (w[key] ? [w[key] as (...a: unknown[]) => void] : []));
    return found.length === 0 ? {} : { [key]: (...a: unknown[]) => found.forEach((f) => void f(...a)) };
  };
  return Object.assign(
    {},
    calls('person'),
    calls('office'),
    calls('emergency'),
    calls('stay'),
    calls('diagnosis'),
  );
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
export function readingShare(
  id: string,
  analytes: readonly Analyte[],
  of: Readings,
  has: (r: Reading) => boolean,
): Measure {
  return ratioMeasure(id, (t) => ({
    readings: analytes.map((analyte) =>
      reading(analyte, of, (r) => {
        t.x++;
        if (has(r)) t.y++;
      }),
    ),
  }));
}
