// Reads files of HL7 v2 messages piece by piece: where each message begins and ends, whatever ends its segments.
import { closeSync, openSync, readSync } from 'node:fs';

const LF = 10;
const CR = 13;
/** Bytes around a message in MLLP; a file that was captured from the wire may hold them. */
const FRAME_START = 0x0b;
const FRAME_END = 0x1c;
const CHUNK = 1 << 20;

/** A message, or a header or trailer of a batch. */
export interface Entry {
  /** First byte in the file. */
  readonly offset: number;
  /** Bytes without the end of the last segment; valid until the next entry is asked for. */
  readonly bytes: Uint8Array;
  /** False for FHS, BHS, BTS, FTS. */
  readonly message: boolean;
  /** True when a segment ends in a line feed, alone or after a carriage return. */
  readonly lineFeeds: boolean;
}

const HEADERS = ['MSH', 'FHS', 'BHS', 'BTS', 'FTS'];

/** Kind of the segment at a position: MSH, a batch segment, or null for one inside a message. */
function headerAt(buffer: Uint8Array, at: number): string | null {
  const name = String.fromCharCode(buffer[at] ?? 0, buffer[at + 1] ?? 0, buffer[at + 2] ?? 0);
  return HEADERS.includes(name) ? name : null;
}

/** Entries of a file in order. What stands before the first header comes as an entry of its own, which no check will take for a message. */
export function* entriesOf(path: string): Generator<Entry> {
  const file = openSync(path, 'r');
  try {
    yield* entries((buffer, at) => readSync(file, buffer, 0, buffer.length, at));
  } finally {
    closeSync(file);
  }
}

/** Entries of a text in memory. */
export function* entriesIn(text: Uint8Array): Generator<Entry> {
  yield* entries((buffer, at) => {
    const piece = text.subarray(at, at + buffer.length);
    buffer.set(piece);
    return piece.length;
  });
}

function* entries(read: (buffer: Uint8Array, at: number) => number): Generator<Entry> {
  let held = new Uint8Array(0);
  let heldAt = 0;
  let end = false;
  let size = CHUNK;
  while (!end) {
    const more = new Uint8Array(size);
    const count = read(more, heldAt + held.length);
    end = count === 0;
    const buffer = new Uint8Array(held.length + count);
    buffer.set(held);
    buffer.set(more.subarray(0, count), held.length);
    const starts = startsIn(buffer, end);
    for (let i = 0; i + 1 < starts.length; i++) yield entry(buffer, starts[i]!, starts[i + 1]!, heldAt);
    const rest = starts.at(-1) ?? 0;
    // A message that fills the buffer is read on with twice as much at a time.
    size = rest === 0 && !end ? size * 2 : CHUNK;
    held = buffer.subarray(rest);
    heldAt += rest;
  }
}

/** Positions where entries begin, and where the last one ends when nothing follows. */
function startsIn(buffer: Uint8Array, end: boolean): number[] {
  const starts: number[] = [];
  let fresh = true;
  for (let i = 0; i < buffer.length; i++) {
    const c = buffer[i]!;
    if (c === CR || c === LF || c === FRAME_START || c === FRAME_END) fresh = true;
    else if (fresh) {
      fresh = false;
      if (starts.length === 0 || (i + 3 <= buffer.length && headerAt(buffer, i) !== null)) starts.push(i);
      else if (i + 3 > buffer.length && !end) return starts;
    }
  }
  if (end) starts.push(buffer.length);
  return starts;
}

function entry(buffer: Uint8Array, from: number, to: number, base: number): Entry {
  let last = to;
  let lineFeeds = false;
  for (; last > from && isEnd(buffer[last - 1]!); last--) if (buffer[last - 1] === LF) lineFeeds = true;
  const bytes = buffer.subarray(from, last);
  const header = headerAt(buffer, from);
  return {
    offset: base + from,
    bytes,
    message: header === null || header === 'MSH',
    lineFeeds: lineFeeds || bytes.includes(LF),
  };
}

const isEnd = (c: number) => c === CR || c === LF || c === FRAME_START || c === FRAME_END;

/** Separators that a header declares. */
export interface Separators {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly sub: string;
}

/** Separators of MSH-1 and MSH-2; what is not declared is as usual. */
export function separatorsOf(header: string): Separators {
  return {
    field: header[3] ?? '|',
    component: header[4] ?? '^',
    repetition: header[5] ?? '~',
    escape: header[6] ?? '\\',
    sub: header[7] ?? '&',
  };
}

/** Fields of a segment, by number: 0 is its name. In headers, field 1 is the separator itself. */
export function fieldsOf(segment: string, separators: Separators): string[] {
  const fields = segment.split(separators.field);
  if (HEADERS.slice(0, 3).includes(fields[0]!)) fields.splice(1, 0, separators.field);
  return fields;
}

/** A field of the header of a message, read without taking the message apart. */
export function headerField(bytes: Uint8Array, n: number): string {
  const separator = bytes[3]!;
  let from = 0;
  let field = 1;
  for (let i = 3; i <= bytes.length; i++) {
    const c = bytes[i];
    if (c !== separator && c !== CR && c !== LF && c !== undefined) continue;
    if (field === n) return Buffer.from(bytes.buffer, bytes.byteOffset + from, i - from).toString('latin1');
    if (c !== separator) return '';
    field++;
    from = i + 1;
  }
  return '';
}

/** Text with its escape sequences read; `\.br\` becomes a line feed, formatting commands and highlights go. */
export function unescaped(text: string, s: Separators): string {
  if (!text.includes(s.escape)) return text;
  // What stands between a pair of escape characters is a sequence.
  return text
    .split(s.escape)
    .map((piece, i) => (i % 2 === 0 ? piece : meaning(piece, s)))
    .join('');
}

function meaning(code: string, s: Separators): string {
  const plain: Readonly<Record<string, string>> = {
    F: s.field,
    S: s.component,
    T: s.sub,
    R: s.repetition,
    E: s.escape,
    '.br': '\n',
  };
  if (plain[code] !== undefined) return plain[code];
  if (!/^X([\dA-F]{2})+$/i.test(code)) return '';
  const bytes = code
    .slice(1)
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
