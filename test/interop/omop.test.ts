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
import { loadOmop, omopScript } from './loads.ts';
import { withPart } from './part.ts';
import { databaseIn, POSTGRES, postgresHere, rowsIn } from './postgres.ts';

const tables: readonly Table[] = [...personal, ...reference];
const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));

withPart('OMOP in PostgreSQL', postgresHere(), POSTGRES, (server) => {
  const scratch = mkdtempSync(join(tmpdir(), 'careloom-omop-'));
  const out = join(scratch, 'run');
  const { create, inside, drop } = databaseIn(server, 'omop');

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
    create();
    loadOmop(inside, out);
  });
  afterAll(() => {
    drop();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('holds as many rows of each table as the manifest lists', () => {
    const { content } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    const listed = content.artifacts.filter((a) => a.format === 'csv' && a.path.startsWith('omop/'));
    expect(listed.length).toBe(tables.length);
    const held = rowsIn(
      inside,
      listed.map((a) => a.table),
    );
    expect(held).toEqual(Object.fromEntries(listed.map((a) => [a.table, a.rows])));
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
    inside(omopScript(out, 'attach-vocabulary.sql'));
    expect(
      inside(
        "SELECT count(*) FROM measurement WHERE measurement_source_value = '8302-2' AND measurement_concept_id <> 21;",
      ).trim(),
    ).toBe('0');
  });
});
