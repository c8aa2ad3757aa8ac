// OMOP in PostgreSQL: the layout's own DDL and load script run as they are, and every constraint holds and is enforced.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables as personal, reference } from '../../src/datasets/omop/tables.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import type { Table } from '../../src/schema/table.ts';
import { constraintsOf } from './constraints.ts';
import { feed, program, withPart } from './part.ts';

const tables: readonly Table[] = [...personal, ...reference];
const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const address = process.env.CARELOOM_TEST_POSTGRES;
const psql = program('psql');
const part = address !== undefined && psql !== null ? { address, psql } : null;

withPart('OMOP in PostgreSQL', part, 'psql and a server; apt-get install postgresql', ({ address, psql }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'careloom-omop-'));
  const out = join(scratch, 'run');
  const database = `careloom_omop_${process.pid}`;
  const at = (url: string) => (sql: string) =>
    feed(psql, ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', url], sql);
  const server = at(address);
  const inside = at(address.replace(/\/[^/]*$/, `/${database}`));
  const script = (name: string) => readFileSync(join(out, 'omop', name), 'utf8');

  beforeAll(() => {
    const args = [
      'generate',
      'clinical',
      '--patients',
      '48',
      '--seed',
      '11',
      '--format',
      'omop',
      '--out',
      out,
    ];
    const made = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
    expect(made.status, made.stderr).toBe(0);
    server(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0;`);
    inside(script('ddl-postgresql.sql'));
    // The script names files of its own folder, into which psql is not started here.
    inside(script('load-csv-postgresql.sql').replaceAll(/FROM '/g, `FROM '${join(out, 'omop')}/`));
  });
  afterAll(() => {
    server(`DROP DATABASE IF EXISTS ${database};`);
    rmSync(scratch, { recursive: true, force: true });
  });

  test('holds as many rows of each table as the manifest lists', () => {
    const { content } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    const listed = content.artifacts.filter((a) => a.format === 'csv' && a.path.startsWith('omop/'));
    expect(listed.length).toBe(tables.length);
    const sql = listed.map((a) => `SELECT '${a.table}', count(*) FROM ${a.table};`).join('\n');
    const counts = inside(sql)
      .trim()
      .split('\n')
      .map((line) => line.split('|') as [string, string]);
    expect(Object.fromEntries(counts.map(([name, rows]) => [name, Number(rows)]))).toEqual(
      Object.fromEntries(listed.map((a) => [a.table, a.rows])),
    );
  });

  test('has every primary key, foreign key and NOT NULL of the definition', () => {
    const constraint = (type: string) =>
      Number(
        inside(
          `SELECT count(*) FROM information_schema.table_constraints WHERE constraint_type = '${type}' AND table_schema = 'public';`,
        ),
      );
    const { primaryKeys, foreignKeys } = constraintsOf(tables);
    const keyless = tables.filter((t) => t.repeats === true).length;
    expect({ primaryKeys: constraint('PRIMARY KEY'), foreignKeys: constraint('FOREIGN KEY') }).toEqual({
      primaryKeys: primaryKeys - keyless,
      foreignKeys,
    });
  });

  test('refuses an unknown person, a value that is too long, and an empty one', () => {
    expect(() => inside('UPDATE measurement SET person_id = 999999999;')).toThrow(/violates foreign key/);
    expect(() => inside("UPDATE location SET state = 'Florida';")).toThrow(/value too long/);
    expect(() => inside('UPDATE person SET year_of_birth = NULL;')).toThrow(/violates not-null/);
  });

  test('takes the script that attaches a vocabulary', () => {
    inside(`CREATE TABLE concept (concept_id integer, concept_code varchar(50), vocabulary_id varchar(20), domain_id varchar(20), standard_concept varchar(1));
      CREATE TABLE concept_relationship (concept_id_1 integer, concept_id_2 integer, relationship_id varchar(20), invalid_reason varchar(1));
      INSERT INTO concept VALUES (11, 'Z00.00', 'ICD10CM', 'Condition', NULL), (21, '8302-2', 'LOINC', 'Measurement', 'S');
      INSERT INTO concept_relationship VALUES (21, 21, 'Maps to', NULL);`);
    inside(script('attach-vocabulary.sql'));
    expect(
      inside(
        "SELECT count(*) FROM measurement WHERE measurement_source_value = '8302-2' AND measurement_concept_id <> 21;",
      ).trim(),
    ).toBe('0');
  });
});
