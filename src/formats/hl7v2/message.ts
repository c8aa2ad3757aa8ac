// Writes HL7 v2 messages as bytes: segments, fields, components, repetitions and escapes; empty ends are never printed.
import { civilOf, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { Bytes, putFloat, putMoney, putUint } from '../text/bytes.ts';

const CR = 13;
const FIELD = 0x7c;
const COMPONENT = 0x5e;
const REPETITION = 0x7e;
const ESCAPE = 0x5c;
const SUBCOMPONENT = 0x26;
/** A number or a date takes fewer bytes than this. */
const ROOM = 32;

/** Escape sequence of a delimiter (HL7 v2.5.1, 2.7.1), without its backslashes. */
const ESCAPES: ReadonlyMap<number, string> = new Map([
  [FIELD, 'F'],
  [COMPONENT, 'S'],
  [SUBCOMPONENT, 'T'],
  [REPETITION, 'R'],
  [ESCAPE, 'E'],
]);

/** 1 where an ASCII character cannot stand as it is: delimiters and control characters. */
const SPECIAL = new Uint8Array(128);
for (let c = 0; c < 32; c++) SPECIAL[c] = 1;
SPECIAL[127] = 1;
for (const c of ESCAPES.keys()) SPECIAL[c] = 1;

const encoder = new TextEncoder();

/**
 * A message under way. `field`, `component` and `sub` say where the next value stands, counted from 1; separators are written when a
 * value comes, so that what stays empty at the end of a field or segment is not there.
 */
export class Message {
  readonly #out: Bytes;
  #open = false;
  // Where the next value shall stand, and where the last one stood.
  #wantField = 0;
  #wantComponent = 1;
  #wantSub = 1;
  #field = 0;
  #component = 1;
  #sub = 1;
  #again = false;

  constructor(out: Bytes) {
    this.#out = out;
  }

  /** Begin a segment. */
  segment(name: string): this {
    if (this.#open) this.#out.buf[this.#out.pos++] = CR;
    if (this.#out.pos > this.#out.limit) this.#out.flush();
    this.#out.ascii(name);
    this.#open = true;
    this.#field = this.#wantField = 0;
    return this.#top();
  }

  /** Begin a header segment (MSH, FHS, BHS), which declares the separators in its first two fields. */
  header(name: string): this {
    this.segment(name);
    this.#out.ascii('|^~\\&');
    this.#field = this.#wantField = 2;
    return this;
  }

  /** End the message. */
  end(): void {
    if (this.#open) this.#out.buf[this.#out.pos++] = CR;
    this.#open = false;
    if (this.#out.pos > this.#out.limit) this.#out.flush();
  }

  /** Whole segments that were printed before, each with its end. */
  segments(bytes: Uint8Array): this {
    if (this.#open) this.#out.buf[this.#out.pos++] = CR;
    this.#open = false;
    this.#out.reserve(bytes.length);
    this.#out.buf.set(bytes, this.#out.pos);
    this.#out.pos += bytes.length;
    return this;
  }

  field(n: number): this {
    this.#wantField = n;
    this.#again = false;
    this.#wantComponent = this.#wantSub = 1;
    return this;
  }

  component(n: number): this {
    this.#wantComponent = n;
    this.#wantSub = 1;
    return this;
  }

  sub(n: number): this {
    this.#wantSub = n;
    return this;
  }

  /** What follows is one more repetition of the field. */
  again(): this {
    this.#again = this.#field === this.#wantField;
    this.#wantComponent = this.#wantSub = 1;
    return this;
  }

  /** Text, escaped; nothing where it is empty. */
  text(value: string | null): this {
    return value === null || value === '' ? this : this.#write(value, false);
  }

  /** Text of type FT, whose lines are kept. */
  lines(value: string): this {
    return value === '' ? this : this.#write(value, true);
  }

  /** A value that was printed before, with its components. */
  printed(bytes: Uint8Array): this {
    this.#lead();
    const out = this.#out;
    out.reserve(bytes.length);
    out.buf.set(bytes, out.pos);
    out.pos += bytes.length;
    return this;
  }

  whole(n: number | null): this {
    if (n === null) return this;
    this.#lead();
    const out = this.#out;
    if (n < 0) out.buf[out.pos++] = 45;
    out.pos = putUint(out.view, out.pos, Math.abs(n));
    return this;
  }

  decimal(x: number | null, decimals: number): this {
    if (x === null) return this;
    this.#lead();
    this.#out.pos = putFloat(this.#out.view, this.#out.pos, x, decimals);
    return this;
  }

  /** Cents as an amount with two decimals. */
  money(cents: number | null): this {
    if (cents === null) return this;
    this.#lead();
    this.#out.pos = putMoney(this.#out.view, this.#out.pos, cents);
    return this;
  }

  /** `YYYYMMDD`. */
  day(day: Day | null): this {
    if (day === null) return this;
    this.#lead();
    const { year, month, day: d } = civil(day);
    return this.#digits(year, 4).#digits(month, 2).#digits(d, 2);
  }

  /** `YYYYMMDDHHMMSS`, the local time of where it happened. */
  time(t: Seconds | null): this {
    if (t === null) return this;
    const day = Math.floor(t / SECONDS_PER_DAY);
    const s = t - day * SECONDS_PER_DAY;
    const hours = Math.floor(s / 3600);
    const minutes = Math.floor(s / 60) - hours * 60;
    return this.day(day)
      .#digits(hours, 2)
      .#digits(minutes, 2)
      .#digits(s % 60, 2);
  }

  /** A coded value: identifier, words, coding system (CE, CWE). */
  coded(code: string | null, words: string | null, system: string): this {
    if (code === null && words === null) return this;
    this.text(code).component(2).text(words);
    return code === null ? this : this.component(3).text(system);
  }

  #top(): this {
    this.#component = this.#sub = this.#wantComponent = this.#wantSub = 1;
    this.#again = false;
    return this;
  }

  #digits(n: number, width: number): this {
    const { buf } = this.#out;
    let rest = n;
    for (let i = width - 1; i >= 0; i--) {
      const tens = Math.floor(rest / 10);
      buf[this.#out.pos + i] = 48 + rest - tens * 10;
      rest = tens;
    }
    this.#out.pos += width;
    return this;
  }

  /** Separators up to where the next value stands. */
  #lead(): void {
    const out = this.#out;
    out.reserve(ROOM + this.#wantField + this.#wantComponent + this.#wantSub);
    if (this.#again) {
      out.buf[out.pos++] = REPETITION;
      this.#component = this.#sub = 1;
      this.#again = false;
    }
    for (; this.#field < this.#wantField; this.#field++) {
      out.buf[out.pos++] = FIELD;
      this.#component = this.#sub = 1;
    }
    for (; this.#component < this.#wantComponent; this.#component++) {
      out.buf[out.pos++] = COMPONENT;
      this.#sub = 1;
    }
    for (; this.#sub < this.#wantSub; this.#sub++) out.buf[out.pos++] = SUBCOMPONENT;
  }

  #write(value: string, keepLines: boolean): this {
    this.#lead();
    // An escaped character takes up to six bytes.
    this.#out.reserve(value.length * 6);
    const { buf } = this.#out;
    let { pos } = this.#out;
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i);
      if (c < 128 && SPECIAL[c] === 0) buf[pos++] = c;
      else if (c < 128) pos = escaped(buf, pos, c, keepLines);
      else {
        const end = nonAsciiEnd(value, i);
        pos += encoder.encodeInto(value.slice(i, end), buf.subarray(pos)).written;
        i = end - 1;
      }
    }
    this.#out.pos = pos;
    return this;
  }
}

function nonAsciiEnd(value: string, from: number): number {
  let end = from + 1;
  while (end < value.length && value.charCodeAt(end) >= 128) end++;
  return end;
}

function escaped(buf: Uint8Array, start: number, c: number, keepLines: boolean): number {
  // Lines end in LF, CR or both; a carriage return before a line feed says nothing of its own.
  if (keepLines && c === CR) return start;
  const sequence = keepLines && c === 10 ? '.br' : (ESCAPES.get(c) ?? `X${hex(c)}`);
  let pos = start;
  buf[pos++] = ESCAPE;
  for (let i = 0; i < sequence.length; i++) buf[pos++] = sequence.charCodeAt(i);
  buf[pos++] = ESCAPE;
  return pos;
}

function hex(c: number): string {
  return c.toString(16).toUpperCase().padStart(2, '0');
}

// Most dates of a life are printed many times in a row.
let lastDay = 0;
let lastCivil = civilOf(0);
function civil(day: Day) {
  if (day !== lastDay) {
    lastCivil = civilOf(day);
    lastDay = day;
  }
  return lastCivil;
}

const SCRATCH = new Bytes({ write: () => {} }, 1 << 16);

/** What `write` prints, aside, to be copied into many messages. What it prints may be printed aside in turn. */
export function printedAside(write: (m: Message) => void): Uint8Array {
  const start = SCRATCH.pos;
  write(new Message(SCRATCH));
  const bytes = SCRATCH.buf.slice(start, SCRATCH.pos);
  SCRATCH.pos = start;
  return bytes;
}
