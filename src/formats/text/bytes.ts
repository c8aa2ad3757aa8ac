// Bytes on their way to a file: one large buffer, wide stores, and printers for numbers, dates and times.
import { formatDay, SECONDS_PER_DAY } from '../../base/days.ts';
import { CHUNK, type Drain } from '../../base/joined-file.ts';
import { type UuidSpace, uuidWords } from '../../base/uuid.ts';

const SLACK = 1024;

/** A buffer that row writers fill. `view` and `buf` share memory; `limit` is where a row must not begin. */
export class Bytes {
  buf: Uint8Array;
  view: DataView;
  pos = 0;
  limit: number;
  /** Bytes that words of pools may take in one row; kept free behind every position that a row is written from. */
  #words = 0;
  /** Where a full buffer goes. */
  readonly #drain: Drain;

  constructor(drain: Drain, size = CHUNK) {
    this.buf = new Uint8Array(size + SLACK * 64);
    this.view = new DataView(this.buf.buffer);
    this.limit = size;
    this.#drain = drain;
  }

  flush(): void {
    if (this.pos > 0) this.#drain.write(this.buf.subarray(0, this.pos));
    this.pos = 0;
  }

  /** Make room for rows whose words of pools take up to `size` bytes, wherever up to `limit` a row begins. */
  widen(size: number): void {
    this.#words = size;
    if (this.limit + size + SLACK * 64 > this.buf.length) this.#grow(this.limit + size);
  }

  /** Make room for `size` more bytes (a long text may exceed the slack behind `limit`). */
  reserve(size: number): void {
    const needed = size + this.#words + SLACK;
    if (this.pos + needed <= this.buf.length) return;
    this.flush();
    if (needed > this.buf.length) this.#grow(size + this.#words);
  }

  #grow(size: number): void {
    this.flush();
    this.buf = new Uint8Array(size + SLACK * 64);
    this.view = new DataView(this.buf.buffer);
  }

  ascii(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.buf[this.pos++] = text.charCodeAt(i);
  }
}

const encoder = new TextEncoder();
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Four ASCII digits of 0…9999 in one little-endian word; two digits of 0…99 in a half word. */
const FOUR = new Uint32Array(10_000);
const TWO = new Uint16Array(100);
for (let n = 0; n < 10_000; n++) {
  const d = [Math.floor(n / 1000), Math.floor(n / 100) % 10, Math.floor(n / 10) % 10, n % 10].map(
    (x) => 48 + x,
  );
  FOUR[n] = d[0]! | (d[1]! << 8) | (d[2]! << 16) | (d[3]! << 24);
  if (n < 100) TWO[n] = d[2]! | (d[3]! << 8);
}

/** Print a non-negative integer below 2^53; returns the new position. */
export function putUint(view: DataView, pos: number, n: number): number {
  if (n < 10_000) return putShort(view, pos, n);
  if (n < 100_000_000) {
    const high = Math.floor(n / 10_000);
    const p = putShort(view, pos, high);
    view.setUint32(p, FOUR[n - high * 10_000]!, true);
    return p + 4;
  }
  const high = Math.floor(n / 100_000_000);
  const low = n - high * 100_000_000;
  const p = putUint(view, pos, high);
  const mid = Math.floor(low / 10_000);
  view.setUint32(p, FOUR[mid]!, true);
  view.setUint32(p + 4, FOUR[low - mid * 10_000]!, true);
  return p + 8;
}

/** Print a non-negative integer below 2^53 in at least `digits` digits. */
export function putPadded(view: DataView, pos: number, n: number, digits: number): number {
  let bound = 10;
  for (let d = 1; d < digits; d++, bound *= 10) if (n < bound) view.setUint8(pos++, 48);
  return putUint(view, pos, n);
}

function putShort(view: DataView, pos: number, n: number): number {
  if (n < 10) {
    view.setUint8(pos, 48 + n);
    return pos + 1;
  }
  if (n < 100) {
    view.setUint16(pos, TWO[n]!, true);
    return pos + 2;
  }
  if (n < 1000) {
    // The leading zero of the four digits is shifted out.
    view.setUint32(pos, FOUR[n]! >>> 8, true);
    return pos + 3;
  }
  view.setUint32(pos, FOUR[n]!, true);
  return pos + 4;
}

export function putInt(view: DataView, pos: number, n: number): number {
  if (n >= 0) return putUint(view, pos, n);
  view.setUint8(pos, 45);
  return putUint(view, pos + 1, -n);
}

const SCALE = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Print with at most `decimals` places, trailing zeros dropped. */
export function putFloat(view: DataView, pos: number, x: number, decimals: number): number {
  const scale = SCALE[decimals]!;
  let scaled = Math.round(Math.abs(x) * scale);
  if (x < 0 && scaled > 0) view.setUint8(pos++, 45);
  let places = decimals;
  while (places > 0 && scaled % 10 === 0) {
    scaled /= 10;
    places--;
  }
  if (places === 0) return putUint(view, pos, scaled);
  const unit = SCALE[places]!;
  const whole = Math.floor(scaled / unit);
  pos = putUint(view, pos, whole);
  return putFraction(view, pos, scaled - whole * unit, places);
}

function putFraction(view: DataView, pos: number, fraction: number, places: number): number {
  view.setUint8(pos, 46);
  for (let i = places; i > 0; i--) {
    const rest = Math.floor(fraction / 10);
    view.setUint8(pos + i, 48 + fraction - rest * 10);
    fraction = rest;
  }
  return pos + places + 1;
}

/** Print integer cents with two decimals. */
export function putMoney(view: DataView, pos: number, cents: number): number {
  if (cents < 0) view.setUint8(pos++, 45);
  const abs = Math.abs(cents);
  const whole = Math.floor(abs / 100);
  pos = putUint(view, pos, whole);
  view.setUint8(pos, 46);
  view.setUint16(pos + 1, TWO[abs - whole * 100]!, true);
  return pos + 3;
}

// Days from 1850-01-01 to 2150-01-01 are printed from a table of three words; others from text.
const FIRST_DAY = -43_829;
const TABLE_DAYS = 109_573;
let dayWords: Uint32Array | null = null;

function buildDayWords(): Uint32Array {
  const words = new Uint32Array(TABLE_DAYS * 3);
  for (let i = 0; i < TABLE_DAYS; i++) {
    const text = formatDay(FIRST_DAY + i);
    for (let k = 0; k < 10; k++) words[i * 3 + (k >> 2)]! |= text.charCodeAt(k) << ((k & 3) * 8);
  }
  return words;
}

/** Print `YYYY-MM-DD`. */
export function putDate(view: DataView, pos: number, day: number): number {
  dayWords ??= buildDayWords();
  const i = day - FIRST_DAY;
  if (i >= 0 && i < TABLE_DAYS) {
    view.setUint32(pos, dayWords[i * 3]!, true);
    view.setUint32(pos + 4, dayWords[i * 3 + 1]!, true);
    view.setUint32(pos + 8, dayWords[i * 3 + 2]!, true);
    return pos + 10;
  }
  const text = formatDay(day);
  for (let k = 0; k < text.length; k++) view.setUint8(pos + k, text.charCodeAt(k));
  return pos + text.length;
}

/** Print `YYYY-MM-DDTHH:MM:SS`. */
export function putTime(view: DataView, pos: number, t: number): number {
  const day = Math.floor(t / SECONDS_PER_DAY);
  const s = t - day * SECONDS_PER_DAY;
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor(s / 60) - hours * 60;
  const p = putDate(view, pos, day);
  view.setUint8(p, 84);
  view.setUint16(p + 1, TWO[hours]!, true);
  view.setUint8(p + 3, 58);
  view.setUint16(p + 4, TWO[minutes]!, true);
  view.setUint8(p + 6, 58);
  view.setUint16(p + 7, TWO[s - hours * 3600 - minutes * 60]!, true);
  return p + 9;
}

/** Two hexadecimal digits of 0…255 in one little-endian half word. */
const HEX = Uint16Array.from({ length: 256 }, (_, n) => {
  const text = n.toString(16).padStart(2, '0');
  return text.charCodeAt(0) | (text.charCodeAt(1) << 8);
});

function putHex16(view: DataView, pos: number, n: number): void {
  view.setUint16(pos, HEX[(n >>> 8) & 255]!, true);
  view.setUint16(pos + 2, HEX[n & 255]!, true);
}

const uuid = new Uint32Array(4);

/** Print the UUID that stands for a number, 36 characters. */
export function putUuid(view: DataView, pos: number, id: number, space: UuidSpace): number {
  uuidWords(space, id, uuid);
  putHex16(view, pos, uuid[0]! >>> 16);
  putHex16(view, pos + 4, uuid[0]!);
  view.setUint8(pos + 8, 45);
  putHex16(view, pos + 9, uuid[1]! >>> 16);
  view.setUint8(pos + 13, 45);
  putHex16(view, pos + 14, uuid[1]!);
  view.setUint8(pos + 18, 45);
  putHex16(view, pos + 19, uuid[2]! >>> 16);
  view.setUint8(pos + 23, 45);
  putHex16(view, pos + 24, uuid[2]!);
  putHex16(view, pos + 28, uuid[3]! >>> 16);
  putHex16(view, pos + 32, uuid[3]!);
  return pos + 36;
}
