// From sums to estimates with standard errors. Every sum is an integer, so adding parts in any order gives the same.
import type { Estimate } from './verdict.ts';

/** Values enter sums in thousandths, as integers. */
export const FIXED = 1000;

export const NOTHING: Estimate = { value: Number.NaN, se: Number.NaN, n: 0, expected: 0 };

/** Sums over persons of two totals of each: persons, Σy, Σx, Σy², Σxy, Σx². */
export type RatioSums = ArrayLike<number>;

/**
 * Ratio Σy/Σx of totals per person with its linearised (person-cluster) standard error
 * (Cochran, Sampling Techniques, 3rd ed., §2.11). Shares, rates and means are all of this form.
 */
export function ratioEstimate(s: RatioSums, scale: number): { value: number; se: number } {
  const [sy, sx] = [s[1]!, s[2]!];
  if (sx === 0) return { value: Number.NaN, se: Number.NaN };
  const r = sy / sx;
  const spread = Math.max(0, s[3]! - 2 * r * s[4]! + r * r * s[5]!);
  return { value: r * scale, se: (Math.sqrt(spread) / sx) * scale };
}

/** Standard deviation from count, Σv and Σv² (fixed point), with the standard error of a normal sample. */
export function sdEstimate(n: number, sv: number, svv: number): Estimate {
  if (n < 2) return NOTHING;
  const variance = Math.max(0, svv - (sv * sv) / n) / (n - 1);
  const sd = Math.sqrt(variance) / FIXED;
  return { value: sd, se: sd / Math.sqrt(2 * (n - 1)), n, expected: n };
}

/** Pearson's r from n, Σa, Σb, Σa², Σb², Σab. */
export function correlation(s: ArrayLike<number>): { r: number; n: number } {
  const n = s[0]!;
  const a = s[3]! - (s[1]! * s[1]!) / n;
  const b = s[4]! - (s[2]! * s[2]!) / n;
  const ab = s[5]! - (s[1]! * s[2]!) / n;
  return { r: a > 0 && b > 0 ? ab / Math.sqrt(a * b) : Number.NaN, n };
}

export function correlationEstimate(s: ArrayLike<number>): Estimate {
  const { r, n } = correlation(s);
  return { value: r, se: (1 - r * r) / Math.sqrt(Math.max(1, n - 2)), n, expected: n };
}

/** Slope of b on a (least squares), times `scale`. */
export function slopeEstimate(s: ArrayLike<number>, scale: number): Estimate {
  const n = s[0]!;
  const a = s[3]! - (s[1]! * s[1]!) / n;
  if (n < 3 || !(a > 0)) return NOTHING;
  const b = s[4]! - (s[2]! * s[2]!) / n;
  const slope = (s[5]! - (s[1]! * s[2]!) / n) / a;
  const residual = Math.max(0, b - slope * slope * a) / (n - 2);
  return { value: slope * scale, se: Math.sqrt(residual / a) * Math.abs(scale), n, expected: n };
}

/**
 * Quantile of a histogram whose cell i holds values in [edge(i), edge(i + 1)), linear within a cell.
 * `whole` values (days, nights) sit at the cell's edge. The standard error comes from the ranks one binomial error away.
 */
export function quantileEstimate(
  counts: ArrayLike<number>,
  q: number,
  edge: (cell: number) => number,
  whole = false,
): Estimate {
  let n = 0;
  for (let i = 0; i < counts.length; i++) n += counts[i]!;
  if (n === 0) return NOTHING;
  const at = (p: number) => rankValue(counts, p * n, edge, whole);
  const d = Math.sqrt((q * (1 - q)) / n);
  return { value: at(q), se: (at(Math.min(1, q + d)) - at(Math.max(0, q - d))) / 2, n, expected: n };
}

function rankValue(
  counts: ArrayLike<number>,
  rank: number,
  edge: (cell: number) => number,
  whole: boolean,
): number {
  let below = 0;
  let last = 0;
  for (let i = 0; i < counts.length; i++) {
    const c = counts[i]!;
    if (c === 0) continue;
    last = i;
    if (below + c >= rank) return whole ? edge(i) : edge(i) + ((edge(i + 1) - edge(i)) * (rank - below)) / c;
    below += c;
  }
  return whole ? edge(last) : edge(last + 1);
}

/**
 * Mantel–Haenszel odds ratio over strata of four cells (both, exposed only, outcome only, neither);
 * variance of its logarithm by Robins, Breslow and Greenland (Biometrics 1986;42:311).
 */
export function mantelHaenszel(cells: ArrayLike<number>): { value: number; se: number } {
  let [r, s, pr, psqr, qs] = [0, 0, 0, 0, 0];
  for (let i = 0; i + 3 < cells.length; i += 4) {
    const [a, b, c, d] = [cells[i]!, cells[i + 1]!, cells[i + 2]!, cells[i + 3]!];
    const n = a + b + c + d;
    if (n === 0) continue;
    const [ri, si, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    r += ri;
    s += si;
    pr += p * ri;
    psqr += p * si + q * ri;
    qs += q * si;
  }
  if (r === 0 || s === 0) return { value: Number.NaN, se: Number.NaN };
  const variance = pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s);
  return { value: r / s, se: (r / s) * Math.sqrt(variance) };
}

/** Quotient of two independent estimates (delta method). */
export function quotient(
  a: { value: number; se: number },
  b: { value: number; se: number },
): { value: number; se: number } {
  const value = a.value / b.value;
  const [ra, rb] = [a.se / a.value, b.se / b.value];
  return { value, se: Math.abs(value) * Math.sqrt(ra * ra + rb * rb) };
}
