// Makers of measures over persons: one line says what a calibration row counts and of whom.
import { type Analyte, analyteIndex } from './analytes.ts';
import {
  correlationEstimate,
  FIXED,
  mantelHaenszel,
  NOTHING,
  quotient,
  ratioEstimate,
  sdEstimate,
  slopeEstimate,
} from './estimate.ts';
import {
  addPair,
  type Cells,
  expectedCount,
  type Measure,
  quantileMeasure,
  RATIO,
  ratioMeasure,
} from './measure.ts';
import { living, NEVER, type Person, people, type Stratum, type Who } from './person.ts';
import { targetOf } from './targets.ts';
import { PersonTotals, type Watch } from './watch.ts';

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

/**
 * Mean of each child's latest value by the age at which it was taken, as it has grown since: of those read at their present age or the one
 * before, so that the ages are those of a survey. Who was read longer ago has left the age, or care.
 */
export function meanOfLatestAtAge(id: string, analyte: Analyte, s: Stratum): Measure {
  const at = analyteIndex(analyte);
  return meanOf(id, living({ ...s, to: s.to + 1 }), (p) => {
    const age = Math.floor(p.ageAtLatest(at));
    return age >= s.from && age <= s.to && age >= p.age - 1 ? p.latest[at]! : Number.NaN;
  });
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

/** Sums of a pair of values over persons: n, Σa, Σb, Σa², Σb², Σab. */
function pairs(of: Who, a: (p: Person) => number, b: (p: Person) => number): (sums: Float64Array) => Watch {
  return (sums) => each(of, (p) => addPair(sums, 0, a(p), b(p)));
}

/** Pearson correlation of two values over persons. */
export function correlationOf(
  id: string,
  of: Who,
  a: (p: Person) => number,
  b: (p: Person) => number,
): Measure {
  return { id, size: 6, watch: pairs(of, a, b), estimate: correlationEstimate };
}

/** Change of `b` for `step` more of `a` (least squares over persons). */
export function slopeOf(
  id: string,
  of: Who,
  a: (p: Person) => number,
  b: (p: Person) => number,
  step: number,
): Measure {
  return { id, size: 6, watch: pairs(of, a, b), estimate: (sums) => slopeEstimate(sums, step) };
}

/** Quantile of a value over persons. */
export function quantileOf(id: string, q: number, c: Cells, of: Who, value: (p: Person) => number): Measure {
  return quantileMeasure(id, q, c, (add) => each(of, (p) => add(value(p))));
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
