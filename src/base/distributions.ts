// Distributions over addressed streams: weighted choice, counts, skewed sizes, and interpolated curves.
import type { Rng } from './rng.ts';

/** A weighted choice prepared for constant-time draws (Walker's alias method, Vose 1991). */
export interface Choice<T> {
  readonly items: readonly T[];
  /** Draw an item; consumes one number. */
  pick(rng: Rng): T;
}

/** Prepare a weighted choice. Weights need not add up to 1; a negative or all-zero list is refused. */
export function weighted<T>(pairs: readonly (readonly [T, number])[]): Choice<T> {
  const n = pairs.length;
  const total = pairs.reduce((sum, [, w]) => sum + w, 0);
  if (!(total > 0) || pairs.some(([, w]) => w < 0)) throw new RangeError('weights must be ≥ 0 and not all 0');
  const scaled = pairs.map(([, w]) => (w * n) / total);
  const cut = new Float64Array(n).fill(1);
  const alias = new Int32Array(n).map((_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < n; i++) (scaled[i]! < 1 ? small : large).push(i);
  while (small.length > 0 && large.length > 0) {
    const s = small.pop()!;
    const l = large[large.length - 1]!;
    cut[s] = scaled[s]!;
    alias[s] = l;
    scaled[l] = scaled[l]! + scaled[s]! - 1;
    if (scaled[l]! < 1) small.push(large.pop()!);
  }
  const items = pairs.map(([item]) => item);
  return {
    items,
    pick(rng) {
      const x = rng.float() * n;
      const i = Math.floor(x);
      return items[x - i < cut[i]! ? i : alias[i]!]!;
    },
  };
}

/** The item on which a number between 0 and 1 falls, by shares that need not add up to 1: for lists too short-lived to prepare. */
export function byShare<T extends { readonly share: number }>(items: readonly T[], u: number): T | undefined {
  let left = u * items.reduce((sum, item) => sum + item.share, 0);
  for (const item of items) {
    left -= item.share;
    if (left < 0) return item;
  }
  return items[items.length - 1];
}

/** Poisson count with mean `mean`, by inversion (fit for means below about 50). */
export function poisson(rng: Rng, mean: number): number {
  let p = Math.exp(-mean);
  let u = rng.float();
  let k = 0;
  while (u > p && k < 1000) {
    u -= p;
    k++;
    p *= mean / k;
  }
  return k;
}

/** Log-normal size with given mean and coefficient of variation (SD / mean). */
export function logNormal(rng: Rng, mean: number, cv: number): number {
  const s2 = Math.log(1 + cv * cv);
  return Math.exp(Math.log(mean) - s2 / 2 + Math.sqrt(s2) * rng.normal());
}

/** A piecewise-linear curve through `[x, y]` points with rising x; constant beyond the ends. */
export type Curve = readonly (readonly [number, number])[];

export function interpolate(curve: Curve, x: number): number {
  const last = curve[curve.length - 1]!;
  // Most people are older than the last point of a curve of growth.
  if (x >= last[0]) return last[1];
  let before = curve[0]!;
  if (x <= before[0]) return before[1];
  for (let i = 1; i < curve.length; i++) {
    const after = curve[i]!;
    if (x <= after[0]) return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
    before = after;
  }
  return last[1];
}

/** Round half away from zero to `decimals` places; used where a value leaves the model, so platforms cannot differ in the last bit. */
export function round(x: number, decimals: number): number {
  const f = TENS[decimals]!;
  return Math.round(x * f + (x >= 0 ? 1e-9 : -1e-9)) / f;
}
const TENS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}
