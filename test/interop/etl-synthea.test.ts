// Our Synthea CSV in the tables of ETL-Synthea, in PostgreSQL: every file loads as it is, row for row, and joins as the ETL joins.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { etlTables } from './etl-synthea.ts';
import { loadSynthea, syntheaFile } from './loads.ts';
import { withPart } from './part.ts';
import { databaseIn, POSTGRES, postgresHere } from './postgres.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));

withPart('Tables of ETL-Synthea', postgresHere(), POSTGRES, (server) => {
  const scratch = mkdtempSync(join(tmpdir(), 'careloom-etl-'));
  const out = join(scratch, 'run');
  const { create, inside, drop } = databaseIn(server, 'etl');
  const lines = (table: string) => readFileSync(syntheaFile(out, table), 'utf8').trimEnd().split('\n');

  beforeAll(() => {
    const args = ['generate', 'clinical', '--patients', '24', '--seed', '11', '--format', 'synthea-csv'];
    const made = spawnSync(process.execPath, [bin, ...args, '--out', out], { encoding: 'utf8' });
    expect(made.status, made.stderr).toBe(0);
    create();
    loadSynthea(inside, out);
  }, 300_000);
  afterAll(() => {
    drop();
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
