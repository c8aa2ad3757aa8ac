// What a measure is: how the figure of a calibration row is tallied and estimated.
import { NOTHING, quantileEstimate, ratioEstimate } from './estimate.ts';
import type { Target } from './targets.ts';
import type { Estimate } from './verdict.ts';
import { PersonTotals, type Watch, type Windows } from './watch.ts';

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
export const RATIO = 6;
export const DAYS = 365.25;

/** A unit that begins with a percent sign is compared in percent. */
export function scaleOf(target: Target): number {
  return target.unit.startsWith('%') ? 100 : 1;
}

/** A measure that is one ratio of person totals. */
export function ratioMeasure(
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

export const expectedCount = (sums: ArrayLike<number>): number => sums[2]!;

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

export function quantileMeasure(
  id: string,
  q: number,
  c: Cells,
  watch: (add: (v: number) => void) => Watch,
): Measure {
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
      return {
        value: p * scale,
        se: Math.sqrt((p * (1 - p)) / n) * scale,
        n,
        expected: (n * target.value) / scale,
      };
    },
  };
}
