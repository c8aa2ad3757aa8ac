// Addressed randomness: every stream has a path, asking for a stream consumes nothing, and no stream sees another.

import { block, philoxBlock } from './philox.ts';

/** A key of an address: a topic name or an integer below 2^53. */
export type Key = string | number;

/**
 * A named stream of random numbers.
 * `rng.at('patient', 17).at('onset')` is the same stream wherever, whenever and however often it is asked for.
 * The address is hashed to 128 bits, one Philox4x32-10 block under the run key turns it into the state of an
 * sfc32 generator, and draws come from that. Philox: Salmon et al., SC'11; sfc32: Doty-Humphrey, PractRand.
 */
export class Rng {
  // Ordinary fields: private names (#) make each of the many streams of a life dearer to create.
  private readonly _key: readonly [number, number];
  // 32-bit words of the address path, mixed key by key; 128 bits, so distinct paths do not meet.
  private _w0: number;
  private _w1: number;
  private _w2: number;
  private _w3: number;
  private _a = 0;
  private _b = 0;
  private _c = 0;
  private _n = 0;
  private _seeded = false;

  private constructor(key: readonly [number, number], w0: number, w1: number, w2: number, w3: number) {
    this._key = key;
    this._w0 = w0;
    this._w1 = w1;
    this._w2 = w2;
    this._w3 = w3;
  }

  /** The root stream of a run. `key` is two 32-bit words, from `runKey`. */
  static root(key: readonly [number, number]): Rng {
    const [w0, w1, w2, w3] = [0x9e3779b9 | 0, 0x7f4a7c15, 0xf39cc060 | 0, 0x5cedc834];
    return new Rng([key[0] | 0, key[1] | 0], w0, w1, w2, w3);
  }

  /** The stream at a sub-address. Consumes nothing. Parameters instead of a rest list: a life asks for a thousand streams. */
  at(first: Key, second?: Key, third?: Key, fourth?: Key, fifth?: Key): Rng {
    const stream = new Rng(this._key, this._w0, this._w1, this._w2, this._w3);
    stream._enter(first);
    if (second !== undefined) stream._enter(second);
    if (third !== undefined) stream._enter(third);
    if (fourth !== undefined) stream._enter(fourth);
    if (fifth !== undefined) stream._enter(fifth);
    return stream;
  }

  /** Mix a key into the address. */
  private _enter(key: Key): void {
    let lo: number;
    let hi: number;
    if (typeof key === 'number') {
      lo = key | 0;
      hi = (Math.floor(key / 4_294_967_296) | 0) ^ 0x2545f491;
    } else {
      const h = wordsOf(key);
      lo = h[0];
      hi = h[1];
    }
    // Four multiply–xorshift lanes, each fed by both key halves and its neighbour (in the manner of MurmurHash3 x86_128).
    let a = Math.imul(this._w0 ^ lo, 0x239b961b);
    a = (((a << 15) | (a >>> 17)) + this._w1) | 0;
    let b = Math.imul(this._w1 ^ hi, 0xab0e9789 | 0);
    b = (((b << 17) | (b >>> 15)) + this._w2) | 0;
    let c = Math.imul(this._w2 ^ lo ^ (hi >>> 7), 0x38b34ae5);
    c = (((c << 13) | (c >>> 19)) + this._w3) | 0;
    let d = Math.imul(this._w3 ^ hi ^ (lo >>> 9), 0xa1e38b93 | 0);
    d = (((d << 18) | (d >>> 14)) + a) | 0;
    this._w0 = a ^ (a >>> 15);
    this._w1 = b ^ (b >>> 13);
    this._w2 = c ^ (c >>> 16);
    this._w3 = d ^ (d >>> 14);
  }

  private _seed(): void {
    philoxBlock(this._w0, this._w1, this._w2, this._w3, this._key[0], this._key[1]);
    this._a = block[0]!;
    this._b = block[1]!;
    this._c = block[2]!;
    this._n = block[3]! | 1;
    this._seeded = true;
    // sfc32 mixes its state fully within a few steps; Philox output is already uniform, so three suffice.
    this._step();
    this._step();
    this._step();
  }

  /** The next 32 bits, as a signed integer (unsigned values above 2^31 would be heap numbers). */
  u32(): number {
    if (!this._seeded) this._seed();
    return this._step();
  }

  private _step(): number {
    const b = this._b;
    const c = this._c;
    const t = (((this._a + b) | 0) + this._n) | 0;
    this._n = (this._n + 1) | 0;
    this._a = b ^ (b >>> 9);
    this._b = (c + (c << 3)) | 0;
    // Never more than 32 bits, not even for a moment: a field that once held more is kept as a number on the heap.
    this._c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t;
  }

  /** Uniform in [0, 1) with 32 bits. */
  float(): number {
    return (this.u32() >>> 0) * 2.328_306_436_538_696_3e-10;
  }

  /** Uniform integer in [low, high], both included; exact to 2^-32 for ranges below 2^32. */
  int(low: number, high: number): number {
    return low + Math.floor(this.float() * (high - low + 1));
  }

  /** True with probability `p`. */
  chance(p: number): boolean {
    return this.float() < p;
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -Math.log(1 - this.float());
  }

  /** Standard normal by inversion of the cumulative distribution: one draw a value, so streams stay aligned. */
  normal(): number {
    return inverseNormal((this.u32() >>> 0) * 2.328_306_436_538_696_3e-10 + 1.164_153_218e-10);
  }

  /** One of `items`, all alike. */
  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.float() * items.length)]!;
  }
}

/** Standard normal quantile, Wichura's PPND7 (AS241, Applied Statistics 37, 1988), |error| < 1e-7. */
export function inverseNormal(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  let x: number;
  if (r <= 5) {
    const s = r - 1.6;
    x =
      (((0.17023821103 * s + 1.3067284816) * s + 2.75681539) * s + 1.4234372777) /
      ((0.12021132975 * s + 0.7370016425) * s + 1);
  } else {
    const s = r - 5;
    x =
      (((0.017337203997 * s + 0.42868294337) * s + 3.081226386) * s + 6.657905115) /
      ((0.012258202635 * s + 0.24197894225) * s + 1);
  }
  return q < 0 ? -x : x;
}

/** Standard normal cumulative distribution (Abramowitz & Stegun 26.2.17, |error| < 7.5e-8). */
export function normalCdf(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    0.3989422804014327 *
    Math.exp(-0.5 * x * x) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}

const wordCache = new Map<string, readonly [number, number]>();
/** Topics are few; where a name is made of what a person has, the cache begins anew instead of growing with the population. */
const MOST_WORDS = 20_000;

/** Two 32-bit hashes of a topic name (FNV-1a with two offsets, finished by a multiply–xorshift). */
function wordsOf(text: string): readonly [number, number] {
  let known = wordCache.get(text);
  if (known === undefined) {
    let a = 0x811c9dc5 | 0;
    let b = 0x1b873593;
    for (let i = 0; i < text.length; i++) {
      const ch = text.charCodeAt(i);
      a = Math.imul(a ^ ch, 0x01000193);
      b = Math.imul(b ^ ch, 0x85ebca6b | 0) ^ (b >>> 13);
    }
    a = Math.imul(a ^ (a >>> 16), 0xc2b2ae35 | 0);
    b = Math.imul(b ^ (b >>> 15), 0x27d4eb2f);
    known = [a ^ (a >>> 13), b ^ (b >>> 16)];
    if (wordCache.size >= MOST_WORDS) wordCache.clear();
    wordCache.set(text, known);
  }
  return known;
}
