// What a laboratory test is to the body: a reading of its axes, as a number or in words.
import { clamp } from '../../base/distributions.ts';
import type { Reading } from './axes.ts';

/** Results of one specimen by LOINC code; numbers unrounded, words as they are. */
export type Results = Map<string, number | string>;

/** One test, on a stream of its own; `found` holds what was drawn from the specimen before. Null: no result. */
export type Test = (r: Reading, found: Results) => number | string | null;

/** A test for something present with the chance an axis gives: answers Positive or Negative with its sensitivity and specificity. */
export function detects(
  presence: (r: Reading) => number,
  sensitivity: number,
  specificity: number,
): (r: Reading) => 'Positive' | 'Negative' {
  return (r) => {
    const p = clamp(presence(r), 0, 1);
    return r.rng.chance(p * sensitivity + (1 - p) * (1 - specificity)) ? 'Positive' : 'Negative';
  };
}

const LN10 = Math.log(10);

/** Ten to the power x. */
export function power10(x: number): number {
  return Math.exp(x * LN10);
}

/** A number found among the results; NaN when it is not. */
export function numberOf(found: Results, loinc: string): number {
  const x = found.get(loinc);
  return typeof x === 'number' ? x : Number.NaN;
}
