// Our Synthea CSV in the tables of ETL-Synthea, in PostgreSQL: every file loads as it is, row for row, and joins as the ETL joins.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { etlTables } from './etl-synthea.ts';
import { feed, program, withPart } from './part.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const address = process.env.CARELOOM_TEST_POSTGRES;
const psql = program('psql');
const part = address !== undefined && psql !== null ? { address, psql } : null;

withPart('Tables of ETL-Synthea', part, 'psql and a server; apt-get install postgresql', (found) => {
  const scratch = mkdtempSync(join(tmpdir(), 'careloom-etl-'));
  const out = join(scratch, 'run');
  const database = `careloom_etl_${process.pid}`;
  const at = (url: string) => (sql: string) =>
    feed(found.psql, ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', url], sql);
  const server = at(found.address);
  const inside = at(found.address.replace(/\/[^/]*$/, `/${database}`));
  const file = (table: string) => join(out, 'synthea-csv', `${table}.csv`);
  const lines = (table: string) => readFileSync(file(table), 'utf8').trimEnd().split('\n');

  beforeAll(() => {
    const args = ['generate', 'clinical', '--patients', '24', '--seed', '11', '--format', 'synthea-csv'];
    const made = spawnSync(process.execPath, [bin, ...args, '--out', out], { encoding: 'utf8' });
    expect(made.status, made.stderr).toBe(0);
    server(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0;`);
    for (const [table, columns] of Object.entries(etlTables)) {
      const list = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
      inside(`CREATE TABLE ${table} (${list});`);
      inside(`\\copy ${table} FROM '${file(table)}' WITH (FORMAT csv, HEADER)\n`);
    }
    inside('ANALYZE;');
  }, 300_000);
  afterAll(() => {
    server(`DROP DATABASE IF EXISTS ${database};`);
    rmSync(scratch, { recursive: true, force: true });
  });

  test.each(Object.keys(etlTables))('%s has its columns in order and loads row for row', (table) => {
    const [header, ...rows] = lines(table);
    expect(header!.toLowerCase()).toBe(etlTables[table]!.map((c) => c.name).join(','));
    expect(Number(inside(`SELECT count(*) FROM ${table};`))).toBe(rows.length);
  });

  test('no field is quoted, so that cutting lines at commas works too', () => {
    for (const [table, columns] of Object.entries(etlTables)) {
      const wrong = lines(table).filter((l) => l.includes('"') || l.split(',').length !== columns.length);
      expect({ [table]: wrong.slice(0, 2) }).toEqual({ [table]: [] });
    }
  });

  test('joins of the ETL find what they look for', () => {
    const count = (sql: string) => Number(inside(`SELECT count(*) FROM ${sql};`));
    const encounters = count('encounters');
    expect(encounters).toBeGreaterThan(100);
    expect(count('encounters e JOIN patients p ON p.id = e.patient')).toBe(encounters);
    expect(count('encounters e JOIN providers p ON p.id = e.provider')).toBe(encounters);
    expect(count('encounters e JOIN organizations o ON o.id = e.organization')).toBe(encounters);
    expect(count('claims c JOIN claims_transactions t ON t.claimid = c.id')).toBe(
      count('claims_transactions'),
    );
    expect(count('payer_transitions t JOIN payers p ON p.id = t.payer')).toBe(count('payer_transitions'));
    // Persons are of the races and sexes that the ETL maps; their states are told by whole names.
    expect(count("patients WHERE gender NOT IN ('M', 'F') OR length(state) <= 2")).toBe(0);
    expect(
      count("patients WHERE race NOT IN ('white', 'black', 'asian', 'native', 'hawaiian', 'other')"),
    ).toBe(0);
  });
});
