// MariaDB: the DDL runs as it is, LOAD DATA takes the CSV files without a warning, and every constraint holds and is enforced.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ddl, mysql } from '../../src/schema/as/sql.ts';
import type { Column } from '../../src/schema/column.ts';
import type { Table } from '../../src/schema/table.ts';
import { checksumQuery, parquetChecksums, type Spelling } from './checksums.ts';
import { constraintsOf, loadOrder, violations } from './constraints.ts';
import { feed, program, withPart } from './part.ts';
import { fileOf, manifestRows, tables } from './population.ts';

const spelling: Spelling = {
  exact: (v) => `cast(${v} as decimal(38,0))`,
  dateText: (v) => `date_format(${v}, '%Y-%m-%d')`,
  timeText: (v) => `date_format(${v}, '%Y-%m-%dT%H:%i:%s')`,
  length: (v) => `char_length(${v})`,
  isTrue: (v) => v,
  text: (v) => `cast(${v} as char)`,
};

/** LOAD DATA knows neither empty fields nor the words true and false, so that each field passes through a variable. */
function load(table: Table, path: string): string {
  const columns = Object.entries(table.columns);
  const fields = columns.map((_, i) => `@f${i}`);
  const values = columns.map(([name, c], i) => `${mysql.quote(name)} = ${assigned(c, fields[i]!)}`);
  return `LOAD DATA LOCAL INFILE '${path}' INTO TABLE ${mysql.quote(table.name)} CHARACTER SET utf8mb4
FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES
(${fields.join(', ')}) SET ${values.join(', ')};
SHOW WARNINGS;`;
}

function assigned(column: Column, field: string): string {
  const value = column.kind === 'bool' ? `(${field} = 'true')` : field;
  return column.nullable ? `if(${field} = '', NULL, ${value})` : value;
}

const address = process.env.CARELOOM_TEST_MARIADB;
const client = program('mariadb', 'mysql');
const part = address !== undefined && client !== null ? { address, client } : null;

withPart('MariaDB', part, 'mariadb and a server; apt-get install mariadb-server', ({ address, client }) => {
  const run = inject('run');
  const database = `careloom_interop_${process.pid}`;
  const [host, port] = address.split(':') as [string, string];
  const to =
    (...more: string[]) =>
    (sql: string) =>
      feed(
        client,
        [
          '--no-defaults',
          '-h',
          host,
          '-P',
          port,
          '-u',
          'root',
          '--batch',
          '--raw',
          '-N',
          '--local-infile=1',
          '--default-character-set=utf8mb4',
          ...more,
        ],
        sql,
      );
  const server = to();
  const inside = to(database);
  let warnings = '';

  beforeAll(() => {
    server(`CREATE DATABASE ${database};`);
    inside(ddl(tables, mysql));
    warnings = inside(
      loadOrder(tables)
        .map((t) => load(t, fileOf(run, t, 'csv')))
        .join('\n'),
    );
  });
  afterAll(() => {
    server(`DROP DATABASE IF EXISTS ${database};`);
  });

  test('loads without a warning', () => {
    expect(warnings).toBe('');
  });

  test('holds as many rows of each table as the manifest lists', () => {
    const sql = tables.map((t) => `SELECT '${t.name}', count(*) FROM ${mysql.quote(t.name)};`).join('\n');
    const counts = inside(sql)
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(Object.fromEntries(counts.map(([name, rows]) => [name, Number(rows)]))).toEqual(
      manifestRows(run, 'csv'),
    );
  });

  test('agrees with Parquet on the sums of every column', async () => {
    const expected = await parquetChecksums(run, tables);
    for (const t of tables) {
      const { sql, parse } = checksumQuery(t, mysql, spelling);
      expect({ [t.name]: parse(inside(sql)) }).toEqual({ [t.name]: expected[t.name] });
    }
  });

  test('tells codes apart by case', () => {
    const sql = `SELECT sum(gender = 'male') > 0, sum(gender = 'MALE') FROM ${mysql.quote('patients')};`;
    expect(inside(sql).trim()).toBe('1\t0');
  });

  test('has every primary key, foreign key and NOT NULL of the definition', () => {
    const constraint = (type: string) =>
      Number(
        inside(
          `SELECT count(*) FROM information_schema.table_constraints WHERE constraint_type = '${type}' AND table_schema = '${database}';`,
        ),
      );
    const filled = `SELECT count(*) FROM information_schema.columns WHERE table_schema = '${database}' AND is_nullable = 'NO';`;
    expect({
      primaryKeys: constraint('PRIMARY KEY'),
      foreignKeys: constraint('FOREIGN KEY'),
      filled: Number(inside(filled)),
    }).toEqual(constraintsOf(tables));
  });

  test.each(violations(mysql))('refuses $what', ({ sql, complaint }) => {
    expect(() => inside(sql)).toThrow(complaint.mysql);
  });
});
