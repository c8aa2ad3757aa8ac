// What every file format keeps, judged by readers that are not ours.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDay, parseDay, parseSeconds } from '../../src/base/days.ts';
import { jsonSchema } from '../../src/schema/as/json-schema.ts';
import { batchOf } from '../../src/schema/batch.ts';
import {
  bool,
  type Column,
  code,
  date,
  float,
  id,
  int,
  maybe,
  money,
  text,
  time,
} from '../../src/schema/column.ts';
import type { Format } from '../../src/schema/format.ts';
import { columnNames, type Row, type Table, table } from '../../src/schema/table.ts';
import { temporary } from '../fixtures/careloom.ts';
import { joined } from '../fixtures/joined.ts';

/** A row as text by column: null where empty, else the one spelling of the value. */
type Printed = Readonly<Record<string, string | null>>;

/** Reads a file without any code of ours. Missing columns and columns too many show in the rows. */
type IndependentReader = (path: string, of: Table) => Promise<readonly Printed[]>;

/** Every kind, once always filled in and once not. */
const wide = table('wide', {
  doc: 'A row of every kind.',
  key: 'row_id',
  columns: {
    row_id: id('Identifier'),
    other_id: maybe(id('Another identifier')),
    word: code('Word'),
    maybe_word: maybe(code('Word that may be missing')),
    closed: code('Closed vocabulary', { oneOf: ['a', 'b'] }),
    note: text('Text'),
    maybe_note: maybe(text('Text that may be missing')),
    whole: int('Whole number'),
    maybe_whole: maybe(int('Whole number that may be missing')),
    measure: float('Three places'),
    fine: maybe(float('Six places', { decimals: 6 })),
    charge: money('Amount'),
    maybe_charge: maybe(money('Amount that may be missing')),
    flag: bool('Flag'),
    maybe_flag: maybe(bool('Flag that may be missing')),
    day: date('Day'),
    maybe_day: maybe(date('Day that may be missing')),
    moment: time('Moment'),
    maybe_moment: maybe(time('Moment that may be missing')),
  },
});
type Wide = Row<typeof wide>;

const LARGEST_ID = 2 ** 53 - 1;
const on = (day: string) => parseDay(day)!;
const at = (moment: string) => parseSeconds(moment)!;

const plain: Wide = {
  row_id: 1,
  other_id: 2,
  word: 'word',
  maybe_word: 'other',
  closed: 'a',
  note: 'text',
  maybe_note: 'more',
  whole: 3,
  maybe_whole: 4,
  measure: 1.5,
  fine: 0.25,
  charge: 1999,
  maybe_charge: 5,
  flag: true,
  maybe_flag: false,
  day: on('2024-02-29'),
  maybe_day: on('2025-01-01'),
  moment: at('2024-02-29T23:59:59'),
  maybe_moment: at('2025-01-01T00:00:00'),
};
const empty: Wide = {
  ...plain,
  row_id: 2,
  other_id: null,
  maybe_word: null,
  maybe_note: null,
  maybe_whole: null,
  fine: null,
  maybe_charge: null,
  maybe_flag: null,
  maybe_day: null,
  maybe_moment: null,
};
const least: Wide = {
  ...plain,
  row_id: 0,
  other_id: 0,
  whole: -(2 ** 31),
  maybe_whole: -1,
  measure: -999_999_999.999,
  fine: -0.000_001,
  charge: -99_999_999_999_99,
  maybe_charge: -1,
  flag: false,
  day: on('1000-01-01'),
  maybe_day: on('1850-01-01'),
  moment: at('1000-01-01T00:00:00'),
  maybe_moment: at('1969-12-31T23:59:59'),
};
const most: Wide = {
  ...plain,
  row_id: LARGEST_ID,
  other_id: LARGEST_ID,
  whole: 2 ** 31 - 1,
  maybe_whole: 1_000_000_000,
  measure: 999_999_999.999,
  fine: 999.999_999,
  charge: 99_999_999_999_99,
  maybe_charge: 7,
  day: on('9999-12-31'),
  maybe_day: on('2149-12-31'),
  moment: at('9999-12-31T23:59:59'),
  maybe_moment: at('1970-01-01T00:00:00'),
};
const nought: Wide = {
  ...plain,
  row_id: 5,
  other_id: 0,
  whole: 0,
  measure: 0,
  fine: -0.000_000_1,
  charge: 0,
  maybe_charge: 0,
  day: 0,
  moment: 0,
};

/** Texts that a careless writer breaks on. */
const TEXTS = [
  'comma, quote " and ""two""',
  'line\nfeed',
  'carriage\r\nreturn',
  ' blank before',
  'blank behind ',
  '\ttab',
  'Zoë Ångström',
  'עברית العربية',
  '日本語',
  '🧬 family 👩‍👩‍👧',
  '0012',
  'null',
  'NaN',
  'true',
  '=1+1',
  "O'Brien",
  '\\backslash\\n',
  '{"json":1}',
  '\u0001control\u001f',
  'x'.repeat(12),
  'x'.repeat(13),
  'ü'.repeat(6),
  'y'.repeat(100_000),
  '\u2028separator',
  ',',
  '"',
  '#',
];
const worded: Wide[] = TEXTS.map((t, i) => ({
  ...plain,
  row_id: 100 + i,
  word: t,
  maybe_word: t,
  note: t,
  maybe_note: t,
}));

/** More rows than any internal block holds. */
const many: Wide[] = Array.from({ length: 5000 }, (_, i) => ({
  ...(i % 3 === 0 ? empty : plain),
  row_id: 1000 + i,
  word: `w${i % 700}`,
  note: `n${i}`,
  whole: i - 2500,
  measure: i / 8,
  charge: i * 37,
  day: i,
  moment: i * 86_399,
}));

const all: readonly Wide[] = [plain, empty, least, most, nought, ...worded, ...many];

/** The one spelling of a value, computed from the plain meaning of its kind. */
function print({ kind, decimals }: Column, value: string | number | boolean | null): string | null {
  if (value === null) return null;
  if (kind === 'float') return String(Number((value as number).toFixed(decimals)));
  if (kind === 'money') return cents(value as number);
  if (kind === 'date') return formatDay(value as number);
  return kind === 'time' ? moment(new Date((value as number) * 1000)) : String(value);
}

function cents(n: number): string {
  const digits = String(Math.abs(n)).padStart(3, '0');
  return `${n < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const moment = (d: Date) => d.toISOString().slice(0, 19);

const printed = (of: Table, rows: readonly object[]): Printed[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(of.columns).map(([name, c]) => [name, print(c, row[name as keyof typeof row])]),
    ),
  );

/** RFC 4180, as little of it as a reader needs. */
function csvRecords(content: string): string[][] {
  const records: string[][] = [[]];
  let rest = 0;
  while (rest < content.length) {
    const [whole, quoted, bare, end] = field(content, rest);
    records.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    rest += whole!.length;
    if (end !== ',' && rest < content.length) records.push([]);
    if (whole === '') break;
  }
  return records;
}

function field(content: string, from: number): readonly (string | undefined)[] {
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  pattern.lastIndex = from;
  const found = pattern.exec(content);
  if (found === null) throw new Error(`not CSV at ${from}: ${content.slice(from, from + 40)}`);
  return found;
}

async function readCsv(path: string, of: Table): Promise<Printed[]> {
  const [header, ...records] = csvRecords(readFileSync(path, 'utf8'));
  expect(header).toEqual(columnNames(of));
  return records.map((fields) => {
    expect(fields).toHaveLength(header!.length);
    return Object.fromEntries(
      header!.map((name, i) => [name, fields[i] === '' && of.columns[name]!.nullable ? null : fields[i]!]),
    );
  });
}

async function readNdjson(path: string, of: Table): Promise<Printed[]> {
  const content = readFileSync(path, 'utf8');
  expect(content === '' || content.endsWith('\n')).toBe(true);
  // Division by 0.01 is not exact in binary; six places are what the validator is told to look at.
  const ajv = new Ajv2020({ multipleOfPrecision: 6 });
  formats.default(ajv);
  const valid = ajv.compile(jsonSchema(of) as object);
  return content
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const row = JSON.parse(line) as Record<string, string | number | boolean | null>;
      expect(valid(row), JSON.stringify(valid.errors)).toBe(true);
      expect(Object.keys(row)).toEqual(columnNames(of));
      return Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, spelled(of.columns[name]!, value)]),
      );
    });
}

/** Numbers of JSON have no fixed number of places; amounts have two. */
function spelled(c: Column, value: string | number | boolean | null): string | null {
  return value === null ? null : c.kind === 'money' ? (value as number).toFixed(2) : String(value);
}

async function readParquet(path: string, of: Table): Promise<Printed[]> {
  const file = await asyncBufferFromFile(path);
  const { schema } = await parquetMetadataAsync(file);
  expect(schema.slice(1).map((element) => element.name)).toEqual(columnNames(of));
  const rows = await parquetReadObjects({ file, compressors });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, unparquet(of.columns[name]!, value)]),
    ),
  );
}

async function readJson(path: string, of: Table): Promise<Printed[]> {
  const content = readFileSync(path, 'utf8');
  const ajv = new Ajv2020({ multipleOfPrecision: 6 });
  formats.default(ajv);
  const valid = ajv.compile({ type: 'array', items: jsonSchema(of) });
  const rows = JSON.parse(content) as Record<string, string | number | boolean | null>[];
  expect(valid(rows), JSON.stringify(valid.errors)).toBe(true);
  // A row a line, so that a file can be read and compared as text.
  expect(content.split('\n')).toHaveLength(rows.length + 3);
  return rows.map((row) => {
    expect(Object.keys(row)).toEqual(columnNames(of));
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, spelled(of.columns[name]!, value)]),
    );
  });
}

function unparquet(c: Column, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return c.kind === 'date' ? value.toISOString().slice(0, 10) : moment(value);
  if (c.kind === 'money') return (value as number).toFixed(2);
  return c.kind === 'float'
    ? String(Number((value as number).toFixed(c.decimals)))
    : String(value as string | number | bigint | boolean);
}

/** A reader for each format of the catalog; a format without one fails its contract. */
export const readers: Readonly<Record<string, IndependentReader>> = {
  csv: readCsv,
  ndjson: readNdjson,
  json: readJson,
  parquet: readParquet,
};

export function describeFormat(name: string, load: () => Promise<Format>): void {
  describe(`format ${name}`, () => {
    const dir = temporary();
    const read = readers[name]!;
    let format: Format;
    let files = 0;
    beforeAll(async () => {
      format = await load();
    });
    const path = () => join(dir, `${name}-${files++}.${format.extension}`);
    async function write(rows: readonly Wide[]): Promise<string> {
      const to = path();
      await format.writePart(batchOf(wide, rows), to);
      return to;
    }
    async function join2(parts: readonly string[]): Promise<string> {
      const to = path();
      await joined(format, wide, parts, to);
      return to;
    }

    it('calls itself by its name in the catalog', () => {
      expect(format.name).toBe(name);
      expect(format.doc).not.toBe('');
    });

    it('writes a batch without rows as a whole file with its columns', async () => {
      const to = await write([]);
      expect(existsSync(to)).toBe(true);
      expect(await read(to, wide)).toEqual([]);
    });

    it.each([
      ['plain values', [plain]],
      ['empty values', [empty, plain, empty]],
      ['nothing but empty values', [empty, { ...empty, row_id: 3 }]],
      ['every kind at its least and its most', [least, most, nought]],
      ['texts that break careless writers', worded],
      ['many rows', many],
    ])('gives %s back to an independent reader', async (_, rows) => {
      expect(await read(await write(rows), wide)).toEqual(printed(wide, rows));
    });

    it('writes the same bytes twice, whatever was written between', async () => {
      const first = await write(all);
      await write([...all].reverse());
      expect(readFileSync(await write(all)).equals(readFileSync(first))).toBe(true);
    });

    it('joins parts, empty ones too, to the rows of the whole', async () => {
      const parts = [
        await write([]),
        await write(all.slice(0, 40)),
        await write([]),
        await write(all.slice(40, 41)),
        await write(all.slice(41)),
      ];
      expect(await read(await join2(parts), wide)).toEqual(printed(wide, all));
    });

    it('joins in the order given, to the same bytes each time', async () => {
      const [a, b] = [await write([plain, most]), await write([empty])];
      const [once, again, turned] = [await join2([a, b]), await join2([a, b]), await join2([b, a])];
      expect(readFileSync(again).equals(readFileSync(once))).toBe(true);
      expect(await read(turned, wide)).toEqual(printed(wide, [empty, plain, most]));
    });
  });
}
