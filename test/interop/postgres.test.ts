// PostgreSQL: the DDL runs as it is, COPY takes the CSV files, and every constraint holds and is enforced.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ddl, postgres } from '../../src/schema/as/sql.ts';
import type { Table } from '../../src/schema/table.ts';
import { checksumQuery, parquetChecksums, type Spelling } from './checksums.ts';
import { constraintsOf, loadOrder, violations } from './constraints.ts';
import { feed, program, withPart } from './part.ts';
import { fileOf, manifestRows, tables } from './population.ts';

const spelling: Spelling = {
  exact: (v) => `cast(${v} as numeric)`,
  dateText: (v) => `to_char(${v}, 'YYYY-MM-DD')`,
  timeText: (v) => `to_char(${v}, 'YYYY-MM-DD"T"HH24:MI:SS')`,
  length: (v) => `length(${v})`,
  isTrue: (v) => v,
  text: (v) => `cast(${v} as text)`,
};

/** An unquoted empty field is NULL to COPY, so that columns which are never empty must be named. */
function copy(table: Table, path: string): string {
  const filled = Object.entries(table.columns).filter(
    ([, c]) => !c.nullable && (c.kind === 'text' || c.kind === 'code'),
  );
  const force =
    filled.length === 0
      ? ''
      : `, FORCE_NOT_NULL (${filled.map(([name]) => postgres.quote(name)).join(', ')})`;
  return `\\copy ${postgres.quote(table.name)} FROM '${path}' WITH (FORMAT csv, HEADER true${force})`;
}

const address = process.env.CARELOOM_TEST_POSTGRES;
const psql = program('psql');
const part = address !== undefined && psql !== null ? { address, psql } : null;

withPart('PostgreSQL', part, 'psql and a server; apt-get install postgresql', ({ address, psql }) => {
  const run = inject('run');
  const database = `careloom_interop_${process.pid}`;
  const at = (url: string) => (sql: string) =>
    feed(psql, ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', url], sql);
  const server = at(address);
  const inside = at(address.replace(/\/[^/]*$/, `/${database}`));

  beforeAll(() => {
    server(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0;`);
    inside(ddl(tables, postgres));
    inside(
      loadOrder(tables)
        .map((t) => copy(t, fileOf(run, t, 'csv')))
        .join('\n'),
    );
  });
  afterAll(() => {
    server(`DROP DATABASE IF EXISTS ${database};`);
  });

  test('holds as many rows of each table as the manifest lists', () => {
    const sql = tables.map((t) => `SELECT '${t.name}', count(*) FROM ${postgres.quote(t.name)};`).join('\n');
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
      const { sql, parse } = checksumQuery(t, postgres, spelling);
      expect({ [t.name]: parse(inside(sql)) }).toEqual({ [t.name]: expected[t.name] });
    }
  });

  test('has every primary key, foreign key and NOT NULL of the definition', () => {
    const constraint = (type: string) =>
      Number(
        inside(
          `SELECT count(*) FROM information_schema.table_constraints WHERE constraint_type = '${type}' AND table_schema = 'public';`,
        ),
      );
    const filled = `SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' AND is_nullable = 'NO';`;
    expect({
      primaryKeys: constraint('PRIMARY KEY'),
      foreignKeys: constraint('FOREIGN KEY'),
      filled: Number(inside(filled)),
    }).toEqual(constraintsOf(tables));
  });

  test.each(violations(postgres))('refuses $what', ({ sql, complaint }) => {
    expect(() => inside(sql)).toThrow(complaint.postgres);
  });
});
