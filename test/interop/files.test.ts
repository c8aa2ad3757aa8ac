// The files in the hands of readers we did not write: hyparquet, JSON.parse and pyarrow see what the CSV files say.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { describe, expect, inject, test } from 'vitest';
import { columnNames, type Table } from '../../src/schema/table.ts';
import { parseCsv } from './csv.ts';
import { program, withPart } from './part.ts';
import { fileOf, manifestRows, tables } from './population.ts';

type Printed = Readonly<Record<string, string>>;

/** Rows of a CSV file by column name; the header is the column order of the definition. */
function csvRows(run: string, table: Table): Printed[] {
  const [header, ...records] = parseCsv(readFileSync(fileOf(run, table, 'csv'), 'utf8'));
  expect(header).toEqual(columnNames(table));
  return records.map((record) => Object.fromEntries(record.map((value, i) => [header![i]!, value])));
}

/** A value as the CSV file prints it. Dates and times come as UTC `Date`s, big integers as such. */
function printed(table: Table, name: string, value: unknown): string {
  const { kind } = table.columns[name]!;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, kind === 'date' ? 10 : 19);
  return String(value);
}

function printedRow(table: Table, row: Readonly<Record<string, unknown>>): Printed {
  return Object.fromEntries(columnNames(table).map((name) => [name, printed(table, name, row[name])]));
}

/** Report the first rows that differ: a whole table makes no readable message. */
function expectEqual(found: readonly Printed[], wanted: readonly Printed[]): void {
  expect(found.length).toBe(wanted.length);
  const different = found
    .flatMap((row, i) => (JSON.stringify(row) === JSON.stringify(wanted[i]) ? [] : [i]))
    .slice(0, 3);
  expect(different.map((i) => ({ row: i, ...found[i] }))).toEqual(
    different.map((i) => ({ row: i, ...wanted[i] })),
  );
}

describe('every table', () => {
  const run = inject('run');

  test.each(tables.map((t) => ({ name: t.name, table: t })))(
    '$name: hyparquet reads every cell as the CSV file prints it',
    async ({ table }) => {
      const file = await asyncBufferFromFile(fileOf(run, table, 'parquet'));
      const rows = await parquetReadObjects({ file, compressors });
      expect(rows.length).toBe(manifestRows(run, 'parquet')[table.name]);
      expectEqual(
        rows.map((row) => printedRow(table, row)),
        csvRows(run, table),
      );
    },
  );

  test.each(tables.map((t) => ({ name: t.name, table: t })))(
    '$name: JSON.parse reads every line as the CSV file prints it',
    ({ table }) => {
      const lines = readFileSync(fileOf(run, table, 'ndjson'), 'utf8').split('\n');
      expect(lines.pop()).toBe('');
      const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(rows.length).toBe(manifestRows(run, 'ndjson')[table.name]);
      expectEqual(
        rows.map((row) => printedRow(table, row)),
        csvRows(run, table),
      );
    },
  );
});

const python = program('python3');
const hasArrow = python !== null && spawnSync(python, ['-c', 'import pyarrow.parquet']).status === 0;

withPart(
  'pyarrow',
  hasArrow ? python : null,
  'python3 with pyarrow',
  (python3) => {
    const run = inject('run');
    const count =
      'import sys, json, pyarrow.parquet as p\nprint(json.dumps({a: p.read_table(a).num_rows for a in sys.argv[1:]}))';

    test('reads as many rows of each table as the manifest lists', () => {
      const paths = tables.map((t) => fileOf(run, t, 'parquet'));
      const done = spawnSync(python3, ['-c', count, ...paths], { encoding: 'utf8' });
      const rows = JSON.parse(done.stdout) as Record<string, number>;
      expect(tables.map((t, i) => [t.name, rows[paths[i]!]])).toEqual(
        tables.map((t) => [t.name, manifestRows(run, 'parquet')[t.name]]),
      );
    });
  },
  true,
);
