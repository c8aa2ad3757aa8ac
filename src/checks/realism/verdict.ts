// The pass rule of a calibration row: the band is the accepted error of the model, the standard error covers sampling.
import type { Target } from './targets.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'skipped';

/** What a measure makes of its sums. `expected`: events (or persons, for a mean) that the stratum should hold. */
export interface Estimate {
  readonly value: number;
  readonly se: number;
  readonly n: number;
  readonly expected: number;
}

/** Rows with fewer expected events than this are not judged. */
export const LEAST_EXPECTED = 30;
/** A value outside the band by less than this share of the band's width is a warning. */
const WARN_SHARE = 0.25;

/** Pass when value ± 2 standard errors meets [low, high]; warn when the value is just outside; else fail. */
export function verdictOf(target: Pick<Target, 'low' | 'high'>, e: Estimate): Verdict {
  if (!Number.isFinite(e.value) || !(e.expected >= LEAST_EXPECTED)) return 'skipped';
  const { low, high } = target;
  if (e.value + 2 * e.se >= low && e.value - 2 * e.se <= high) return 'pass';
  const outside = e.value < low ? low - e.value : e.value - high;
  return outside < WARN_SHARE * (high - low) ? 'warn' : 'fail';
}
