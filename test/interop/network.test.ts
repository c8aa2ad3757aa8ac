// The hospital network in real servers: its own DDL runs as it is, the files load, and every sample query gives the same answer in each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import { reference, tables } from '../../src/datasets/network/tables.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { loadOrder } from '../../src/schema/as/sql.ts';
import type { Table } from '../../src/schema/table.ts';
import { temporary } from '../fixtures/careloom.ts';
import { feed, program, withPart } from './part.ts';

const all: readonly Table[] = loadOrder([...reference, ...tables]);
const dir = join(temporary(), 'network');
const file = (t: Table) => join(dir, `${t.name}.csv`);
const document = (path: string) => readFileSync(join(dir, path), 'utf8');

beforeAll(async () => {
  await generate(parseSpec({ dataset: 'network', patients: 360, workers: 1, out: dir }));
});

/** Answers as DuckDB gives them from the files: numbers with one place, so that engines' own spellings do not matter. */
async function expected(): Promise<Record<string, string[]>> {
  const db = await openDuckDb();
  for (const t of all)
    await db.run(`CREATE VIEW ${t.name} AS SELECT * FROM read_csv(${sqlText(file(t))}, header=true)`);
  const answers: Record<string, string[]> = {};
  for (const name of readdirSync(join(dir, 'queries')).sort()) {
    const found = await db.runAndReadAll(document(`queries/${name}`));
    answers[name] = found.getRows().map((row) => row.map((x) => spelled(String(x))).join('|'));
  }
  db.closeSync();
  return answers;
}

function spelled(text: string): string {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text).toFixed(1) : text;
}

/** Rows of a server's output, fields between `gap`. */
function rowsOf(output: string, gap: string): string[] {
  return output
    .trim()
    .split('\n')
    .map((line) => line.split(gap).map(spelled).join('|'));
}

/** Ask every sample query of a server. Rows may come in another order where words are sorted by another alphabet. */
async function compare(ask: (sql: string) => string, gap: string): Promise<void> {
  const wanted = await expected();
  expect(Object.keys(wanted).length).toBe(8);
  for (const [name, rows] of Object.entries(wanted))
    expect({ [name]: rowsOf(ask(document(`queries/${name}`)), gap).sort() }).toEqual({ [name]: rows.sort() });
}

withPart('SQLite', program('sqlite3'), 'sqlite3; apt-get install sqlite3', (sqlite3) => {
  const inside = (sql: string) =>
    feed(sqlite3, ['-bail', '-batch', join(dir, 'network.sqlite')], `PRAGMA foreign_keys = ON;\n${sql}`);

  test('takes the network and answers its queries', async () => {
    inside(document('ddl/sqlite.sql'));
    // Foreign keys to one's own visit or stay hold at the end of the load, which is one transaction.
    const load = all.map((t) => {
      const values = Object.entries(t.columns).map(([n, c]) =>
        c.nullable ? `nullif("${n}", '')` : `"${n}"`,
      );
      return `.import --csv '${file(t)}' staged\nINSERT INTO "${t.name}" SELECT ${values.join(', ')} FROM staged;\nDROP TABLE staged;`;
    });
    inside(load.join('\n'));
    expect(inside('PRAGMA foreign_key_check;').trim()).toBe('');
    await compare(inside, '|');
  });
});

const postgres = process.env.CARELOOM_TEST_POSTGRES;
const psql = program('psql');

withPart(
  'PostgreSQL',
  postgres !== undefined && psql !== null ? { postgres, psql } : null,
  'psql and a server; apt-get install postgresql',
  ({ postgres: address, psql: client }) => {
    const database = `careloom_network_${process.pid}`;
    const at = (url: string) => (sql: string) =>
      feed(client, ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', url], sql);
    const server = at(address);
    const inside = at(address.replace(/\/[^/]*$/, `/${database}`));
    afterAll(() => void server(`DROP DATABASE IF EXISTS ${database};`));

    test('takes the network and answers its queries', async () => {
      server(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0;`);
      inside(document('ddl/postgres.sql'));
      inside(
        all.map((t) => `\\copy "${t.name}" FROM '${file(t)}' WITH (FORMAT csv, HEADER true)`).join('\n'),
      );
      await compare(inside, '|');
      expect(() => inside('UPDATE ip_stays SET program_id = 16, subprogram_id = 9;')).toThrow();
    });
  },
);

const mariadb = process.env.CARELOOM_TEST_MARIADB;
const mysql = program('mariadb', 'mysql');

withPart(
  'MariaDB',
  mariadb !== undefined && mysql !== null ? { mariadb, mysql } : null,
  'mariadb and a server; apt-get install mariadb-server',
  ({ mariadb: address, mysql: client }) => {
    const database = `careloom_network_${process.pid}`;
    const [host, port] = address.split(':') as [string, string];
    const flags = [
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
    ];
    const server = (sql: string) => feed(client, [...flags, '--default-character-set=utf8mb4'], sql);
    const inside = (sql: string) =>
      feed(client, [...flags, '--default-character-set=utf8mb4', database], sql);
    afterAll(() => void server(`DROP DATABASE IF EXISTS ${database};`));

    test('takes the network and answers its queries', async () => {
      server(`CREATE DATABASE ${database};`);
      inside(document('ddl/mysql.sql'));
      const load = all.map((t) => {
        const fields = Object.entries(t.columns).map(([name, c], i) => [
          `@f${i}`,
          `\`${name}\` = ${c.nullable ? `nullif(@f${i}, '')` : `@f${i}`}`,
        ]);
        return `LOAD DATA LOCAL INFILE '${file(t)}' INTO TABLE \`${t.name}\` CHARACTER SET utf8mb4 FIELDS TERMINATED BY ','
          OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES
          (${fields.map(([f]) => f).join(', ')}) SET ${fields.map(([, s]) => s).join(', ')};\nSHOW WARNINGS;`;
      });
      expect(inside(load.join('\n')).trim()).toBe('');
      await compare(inside, '\t');
      expect(() => inside('UPDATE ip_stays SET program_id = 16, subprogram_id = 9;')).toThrow();
    });
  },
);
