// Messages of several files in the order of their times, however many there are: an index is sorted in runs and merged from disk.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from '../../base/errors.ts';
import { type Entry, entriesOf, headerField } from '../../formats/hl7v2/read.ts';

/** A message to deliver. */
export interface Item {
  /** Number in the order of delivery, from 1. */
  readonly number: number;
  readonly id: string;
  /** Local seconds since 1970 of the event, or null where the message tells no time. */
  readonly time: number | null;
  /** Where it is published, for brokers. */
  readonly topic?: string;
  readonly bytes: Buffer;
}

export interface Sorted {
  readonly count: number;
  /** Items in order, the first `skip` left out. */
  items(skip: number): Generator<Item>;
  close(): void;
}

/** Index entries sorted at a time: 32 bytes each. */
const RUN = 500_000;
const RECORD = 32;

/** Order of what happens in the same second, as the print has it: staff, people, bookings, arrivals, orders, results, departures. */
const RANK: Readonly<Record<string, number>> = {
  M02: 0,
  A28: 1,
  S12: 3,
  S13: 3,
  S14: 3,
  A05: 4,
  A01: 5,
  A04: 5,
  A02: 6,
  A12: 6,
  P01: 7,
  O21: 8,
  O19: 8,
  O01: 8,
  O11: 9,
  R01: 10,
  O17: 12,
  V04: 13,
  S15: 14,
  S26: 14,
  T02: 15,
  A08: 16,
  A11: 16,
  A13: 16,
  A03: 17,
  A31: 18,
  A34: 18,
  A40: 18,
  P03: 19,
};
const LAST = 20;

/** An index entry as numbers: time, rank, sequence in reading, file, offset, length. */
type Key = readonly [
  time: number,
  rank: number,
  sequence: number,
  file: number,
  offset: number,
  length: number,
];

/** Sort the messages of files by time. `types` are message codes to take (`ADT`), or all. */
export function inEventOrder(paths: readonly string[], types: ReadonlySet<string> | null, run = RUN): Sorted {
  const folder = mkdtempSync(join(tmpdir(), 'careloom-stream-'));
  const runs: string[] = [];
  let keys: Key[] = [];
  let count = 0;
  const spill = () => {
    if (keys.length === 0) return;
    const path = join(folder, String(runs.length));
    writeRun(path, keys.sort(compare));
    runs.push(path);
    keys = [];
  };
  for (const [file, path] of paths.entries())
    for (const entry of entriesOf(path)) {
      if (!entry.message) continue;
      checkEntry(path, entry);
      const [code, trigger = ''] = headerField(entry.bytes, 9).split('^');
      if (types !== null && !types.has(code!)) continue;
      const time = timeKey(headerField(entry.bytes, 7));
      keys.push([time, RANK[trigger] ?? LAST, count++, file, entry.offset, entry.bytes.length]);
      if (keys.length >= run) spill();
    }
  spill();
  return {
    count,
    items: (skip) => read(paths, merged(runs), skip),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A message that cannot be acknowledged, or is none, is found before anything is sent. */
function checkEntry(path: string, { bytes, offset }: Entry): void {
  const header = Buffer.from(bytes.subarray(0, 3)).toString('latin1') === 'MSH';
  if (header && headerField(bytes, 10) !== '') return;
  fail('DATA_UNREADABLE', {
    file: path,
    problem: `byte ${offset}: ${header ? 'a message without a control id (MSH-10)' : 'what stands there is no message'}`,
    help: `Type careloom validate ${path} --format hl7v2 to see every fault.`,
  });
}

/** `YYYYMMDDHHMMSS` as a number, shorter times filled up; messages without a time come first. */
function timeKey(text: string): number {
  const digits = /^\d{4,14}/.exec(text)?.[0];
  return digits === undefined ? 0 : Number(digits.padEnd(14, '0'));
}

/** Local seconds since 1970 of a time key; null where there is none. */
export function secondsOf(key: number): number | null {
  if (key === 0) return null;
  const text = String(key).padStart(14, '0');
  const at = (from: number, to: number) => Number(text.slice(from, to));
  return (
    Date.UTC(at(0, 4), Math.max(0, at(4, 6) - 1), Math.max(1, at(6, 8)), at(8, 10), at(10, 12), at(12, 14)) /
    1000
  );
}

function compare(a: Key, b: Key): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function writeRun(path: string, keys: readonly Key[]): void {
  const file = openSync(path, 'w');
  try {
    const buffer = Buffer.alloc(Math.min(keys.length, 10_000) * RECORD);
    for (let from = 0; from < keys.length; from += 10_000) {
      const some = keys.slice(from, from + 10_000);
      some.forEach((key, i) => {
        putKey(buffer, i * RECORD, key);
      });
      writeSync(file, buffer, 0, some.length * RECORD);
    }
  } finally {
    closeSync(file);
  }
}

function putKey(buffer: Buffer, at: number, [time, rank, sequence, file, offset, length]: Key): void {
  buffer.writeDoubleLE(time, at);
  buffer.writeUInt8(rank, at + 8);
  buffer.writeUInt8(file, at + 9);
  buffer.writeUIntLE(sequence, at + 10, 6);
  buffer.writeDoubleLE(offset, at + 16);
  buffer.writeUInt32LE(length, at + 24);
}

function keyAt(buffer: Buffer, at: number): Key {
  return [
    buffer.readDoubleLE(at),
    buffer.readUInt8(at + 8),
    buffer.readUIntLE(at + 10, 6),
    buffer.readUInt8(at + 9),
    buffer.readDoubleLE(at + 16),
    buffer.readUInt32LE(at + 24),
  ];
}

/** Keys of a run, read some thousand at a time. */
function* keysIn(path: string): Generator<Key> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(4096 * RECORD);
    for (let at = 0; ; at += buffer.length) {
      const size = readSync(file, buffer, 0, buffer.length, at);
      for (let i = 0; i + RECORD <= size; i += RECORD) yield keyAt(buffer, i);
      if (size < buffer.length) return;
    }
  } finally {
    closeSync(file);
  }
}

/** Sorted runs as one: the least head is taken next. Runs are few, so that a look at each head is enough. */
function* merged(runs: readonly string[]): Generator<Key> {
  const sources = runs.map((path) => keysIn(path));
  const heads = sources.map((source) => source.next());
  for (;;) {
    let least = -1;
    for (const [i, head] of heads.entries())
      if (head.done !== true && (least < 0 || compare(head.value, heads[least]!.value as Key) < 0)) least = i;
    if (least < 0) return;
    yield heads[least]!.value as Key;
    heads[least] = sources[least]!.next();
  }
}

function* read(paths: readonly string[], keys: Generator<Key>, skip: number): Generator<Item> {
  const files = paths.map((path) => openSync(path, 'r'));
  try {
    let number = 0;
    for (const [time, , , file, offset, length] of keys) {
      if (++number <= skip) continue;
      const bytes = Buffer.alloc(length);
      readSync(files[file]!, bytes, 0, length, offset);
      const id = headerField(bytes, 10);
      yield { number, id, time: secondsOf(time), bytes };
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
