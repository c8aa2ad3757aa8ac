// SQLite: the DDL runs as it is in STRICT mode, .import takes the CSV files, and every constraint holds and is enforced.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ddl, sqlite } from '../../src/schema/as/sql.ts';
import type { Table } from '../../src/schema/table.ts';
import { checksumQuery, parquetChecksums, type Spelling } from './checksums.ts';
import { constraintsOf, loadOrder, violations } from './constraints.ts';
import { feed, program, withPart } from './part.ts';
import { fileOf, manifestRows, tables } from './population.ts';

const spelling: Spelling = {
  exact: (v) => `cast(${v} as integer)`,
  dateText: (v) => v,
  timeText: (v) => v,
  length: (v) => `length(${v})`,
  isTrue: (v) => `${v} = 'true'`,
  text: (v) => `cast(${v} as text)`,
};

/** .import makes every field a text, so that it goes by way of a table of its own. */
function load(table: Table, path: string): string {
  const values = Object.entries(table.columns).map(([name, c]) =>
    c.nullable ? `nullif(${sqlite.quote(name)}, '')` : sqlite.quote(name),
  );
  return `.import --csv '${path}' staged
INSERT INTO ${sqlite.quote(table.name)} SELECT ${values.join(', ')} FROM staged;
DROP TABLE staged;`;
}

withPart('SQLite', program('sqlite3'), 'sqlite3; apt-get install sqlite3', (sqlite3) => {
  const run = inject('run');
  const dir = mkdtempSync(join(tmpdir(), 'careloom-sqlite-'));
  const inside = (sql: string) =>
    feed(sqlite3, ['-bail', '-batch', join(dir, 'run.sqlite')], `PRAGMA foreign_keys = ON;\n${sql}`);

  beforeAll(() => {
    inside(ddl(tables, sqlite));
    inside(
      loadOrder(tables)
        .map((t) => load(t, fileOf(run, t, 'csv')))
        .join('\n'),
    );
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test('holds as many rows of each table as the manifest lists', () => {
    const sql = tables.map((t) => `SELECT '${t.name}', count(*) FROM ${sqlite.quote(t.name)};`).join('\n');
    const counts = inside(sql)
      .trim()
      .split('\n')
      .map((line) => line.split('|'));
    expect(Object.fromEntries(counts.map(([name, rows]) => [name, Number(rows)]))).toEqual(
      manifestRows(run, 'csv'),
    );
  });

  test('agrees with Parquet on the sums of every column', async () => {
    const expected = await parquetChecksums(run, tables);
    for (const t of tables) {
      const { sql, parse } = checksumQuery(t, sqlite, spelling);
      expect({ [t.name]: parse(inside(sql)) }).toEqual({ [t.name]: expected[t.name] });
    }
  });

  test('finds its own file and every reference sound', () => {
    expect(inside('PRAGMA integrity_check; PRAGMA foreign_key_check;').trim()).toBe('ok');
  });

  test('has every primary key, foreign key and NOT NULL of the definition', () => {
    const over = (pragma: string, rest: string) =>
      Number(
        inside(`SELECT count(*) FROM sqlite_schema s, ${pragma}(s.name) p WHERE s.type = 'table'${rest};`),
      );
    expect({
      primaryKeys: over('pragma_table_info', ' AND p.pk > 0'),
      foreignKeys: over('pragma_foreign_key_list', ''),
      filled: over('pragma_table_info', ' AND p."notnull" = 1'),
    }).toEqual(constraintsOf(tables));
  });

  test.each(violations(sqlite))('refuses $what', ({ sql, complaint }) => {
    expect(() => inside(sql)).toThrow(complaint.sqlite);
  });
});
