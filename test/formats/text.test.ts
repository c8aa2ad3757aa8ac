// The byte writers against plain printing, for every kind at its extremes.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatSeconds } from '../../src/base/days.ts';
import { csv } from '../../src/formats/csv/write.ts';
import { ndjson } from '../../src/formats/ndjson/write.ts';
import { batchOf } from '../../src/schema/batch.ts';
import { bool, code, date, float, id, int, maybe, money, text, time } from '../../src/schema/column.ts';
import { type Row, table } from '../../src/schema/table.ts';
import { joined } from '../fixtures/joined.ts';

const everything = table('everything', {
  doc: 'A column of each kind.',
  key: 'id',
  columns: {
    id: id('id'),
    code: code('code'),
    text: text('text'),
    int: int('int'),
    float: float('float', { decimals: 3 }),
    money: money('money'),
    flag: bool('flag'),
    day: date('day'),
    at: time('at'),
    none: maybe(text('none')),
    some: maybe(float('some', { decimals: 1 })),
  },
});

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('a,b', 'say "hi"', 'line\nbreak', ' blank ', 'Grüße, 東京', '\u{1F600}', ''),
);
const row: fc.Arbitrary<Row<typeof everything>> = fc.record({
  id: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  code: words,
  text: words,
  int: fc.integer(),
  float: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000),
  money: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  flag: fc.boolean(),
  day: fc.integer({ min: -200_000, max: 200_000 }),
  at: fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }),
  none: fc.option(words),
  some: fc.option(fc.integer({ min: -99, max: 99 }).map((n) => n / 10)),
});

const dir = mkdtempSync(join(tmpdir(), 'careloom-text-'));
const field = (s: string) => (/[",\r\n]|^\s|\s$/.test(s) ? `"${s.replaceAll('"', '""')}"` : s);
const cents = (n: number) =>
  `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
const number = (x: number) => String(Object.is(x, -0) ? 0 : x);

describe('text writers', () => {
  it('write CSV as a plain printer does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const path = join(dir, 'x.csv');
        await csv.writePart(batchOf(everything, rows), path);
        const lines = rows.map((r) =>
          [
            r.id,
            field(r.code),
            field(r.text),
            r.int,
            number(r.float),
            cents(r.money),
            r.flag,
            formatDay(r.day),
            formatSeconds(r.at),
            r.none === null ? '' : field(r.none),
            r.some === null ? '' : number(r.some),
          ].join(','),
        );
        expect(readFileSync(path, 'utf8')).toBe(
          `${Object.keys(everything.columns).join(',')}\n${lines.map((l) => `${l}\n`).join('')}`,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('write NDJSON that parses to the row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const path = join(dir, 'x.ndjson');
        await ndjson.writePart(batchOf(everything, rows), path);
        const parsed = readFileSync(path, 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((l) => JSON.parse(l));
        expect(parsed).toEqual(
          rows.map((r) => ({
            ...r,
            float: r.float + 0,
            some: r.some === null ? null : r.some + 0,
            money: r.money / 100,
            day: formatDay(r.day),
            at: formatSeconds(r.at),
          })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('join parts to the bytes of one whole', async () => {
    const rows = fc.sample(row, { numRuns: 40, seed: 1 });
    for (const format of [csv, ndjson]) {
      const parts = [rows.slice(0, 7), [], rows.slice(7)];
      const paths = parts.map((_, i) => join(dir, `part-${i}.${format.extension}`));
      for (const [i, part] of parts.entries()) await format.writePart(batchOf(everything, part), paths[i]!);
      await joined(format, everything, paths, join(dir, 'joined'));
      await format.writePart(batchOf(everything, rows), join(dir, 'whole'));
      expect(readFileSync(join(dir, 'joined'), 'utf8')).toBe(readFileSync(join(dir, 'whole'), 'utf8'));
    }
  });

  it('write texts longer than the buffer', async () => {
    const long = 'x'.repeat(3_000_000);
    const [r] = fc.sample(row, { numRuns: 1, seed: 2 });
    await csv.writePart(
      batchOf(everything, [
        { ...r!, text: long },
        { ...r!, text: 'short' },
      ]),
      join(dir, 'long.csv'),
    );
    expect(readFileSync(join(dir, 'long.csv'), 'utf8')).toContain(long);
  });
});
