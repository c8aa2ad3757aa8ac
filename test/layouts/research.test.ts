// The research layouts of one small run: they load with their constraints, reconcile with the clinical tables, and their checks can fail.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DuckDBConnection, openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import { uuidSpace, uuidSql } from '../../src/base/uuid.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { PERSISTENCE } from '../../src/datasets/omop/eras.ts';
import { omop } from '../../src/datasets/omop/index.ts';
import { synthea } from '../../src/datasets/synthea/index.ts';
import { openStage } from '../../src/formats/stage/read.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { type Batch, type Part, vectorOf } from '../../src/schema/batch.ts';
import type { Json } from '../../src/schema/fold.ts';
import { temporary } from '../fixtures/careloom.ts';
import { omopTables, syntheaHeaders } from './columns.ts';

const include = [
  'dispenses',
  'devices',
  'claims',
  'movements',
  'notes',
  'care-plans',
  'identity',
  'social-history',
];
const out = join(temporary(), 'out');
let db: DuckDBConnection;

type Record_ = Readonly<Record<string, unknown>>;
const rows = async (sql: string) => (await db.runAndReadAll(sql)).getRowObjectsJson() as Record_[];
const one = async (sql: string) => Object.values((await rows(sql))[0]!)[0];
const count = async (sql: string) => Number(await one(`SELECT count(*) FROM ${sql}`));
const scripts = (name: string) => readFileSync(join(out, 'omop', name), 'utf8');
const clinical = (table: string) => `read_csv(${sqlText(join(out, `${table}.csv`))}, header = true)`;
const syntheaFile = (table: string) => join(out, 'synthea-csv', `${table}.csv`);
const synth = (table: string) => `read_csv(${sqlText(syntheaFile(table))}, header = true)`;

beforeAll(async () => {
  const spec = { dataset: 'clinical', patients: 48, seed: 'research', workers: 1, out, include };
  await generate(parseSpec({ ...spec, formats: ['csv', 'omop', 'synthea-csv'] }));
  db = await openDuckDb();
  await db.run(scripts('ddl-duckdb.sql'));
  const load = scripts('load-csv-duckdb.sql').replaceAll(/FROM '/g, `FROM '${join(out, 'omop')}/`);
  await db.run(load);
}, 240_000);
afterAll(() => db.closeSync());

describe('OMOP', () => {
  test('has the columns of the CDM in its order, none that must be filled left open', async () => {
    for (const [table, columns] of Object.entries(omopTables)) {
      const found = await rows(
        `SELECT column_name AS name FROM duckdb_columns() WHERE table_name = '${table}' ORDER BY column_index`,
      );
      expect({ [table]: found.map((r) => r.name) }).toEqual({ [table]: columns });
    }
  });

  test('keeps its keys: a second row, an unknown person and an empty value are refused', async () => {
    await expect(db.run('INSERT INTO death SELECT * FROM death LIMIT 1')).rejects.toThrow(/[Dd]uplicate key/);
    await expect(
      db.run("INSERT INTO observation_period VALUES (99, 999999, DATE '2020-01-01', DATE '2020-01-02', 1)"),
    ).rejects.toThrow(/foreign key/i);
    await expect(db.run('INSERT INTO note (note_id) VALUES (1)')).rejects.toThrow(/NOT NULL/);
  });

  test.each([
    ['person', 'patients', 'true'],
    ['observation_period', 'patients', 'true'],
    ['visit_occurrence', 'encounters', 'true'],
    ['visit_detail', 'movements', 'true'],
    ['condition_occurrence', 'conditions', 'true'],
    ['procedure_occurrence', 'procedures', 'true'],
    ['device_exposure', 'devices', 'true'],
    ['death', 'deaths', 'true'],
    ['note', 'notes', 'true'],
    ['payer_plan_period', 'coverage', 'true'],
    ['cost', 'claims', "status <> 'replaced'"],
    ['measurement', 'observations', "category NOT IN ('survey', 'social-history')"],
  ])('has a row of %s for each of %s', async (table, ours, where) => {
    expect(await count(table)).toBe(await count(`${clinical(ours)} WHERE ${where}`));
  });

  test('counts prescriptions, fills and given vaccines as exposures, and allergies, relatives and statements as observations', async () => {
    const exposures = async (type: number) => count(`drug_exposure WHERE drug_type_concept_id = ${type}`);
    expect(await exposures(32838)).toBe(await count(clinical('medications')));
    expect(await exposures(32825)).toBe(await count(clinical('dispenses')));
    expect(await exposures(32818)).toBe(
      await count(`${clinical('immunizations')} WHERE status = 'completed'`),
    );
    expect(await count('observation')).toBe(
      (await count(`${clinical('observations')} WHERE category IN ('survey', 'social-history')`)) +
        (await count(clinical('allergies'))) +
        (await count(clinical('family_history'))) +
        (await count(clinical('social_history'))),
    );
  });

  test('tells statements of social history with answer, code and visit', async () => {
    const same = `SELECT count(*) FROM observation o JOIN ${clinical('social_history')} s
      ON o.observation_id = s.social_history_id * 10 + 3
      WHERE o.observation_source_value = s.kind AND o.visit_occurrence_id IS NOT DISTINCT FROM s.encounter_id
      AND o.observation_date = s.recorded_date`;
    expect(Number(await one(same))).toBe(await count(clinical('social_history')));
  });

  test('carries the money of the claims to the cent, each cost at its event', async () => {
    const sums = 'sum(total_charge)::VARCHAR AS charge, sum(paid_by_patient)::VARCHAR AS owed';
    const ours =
      'sum(charge::DECIMAL(18,2))::VARCHAR AS charge, sum(patient_responsibility::DECIMAL(18,2))::VARCHAR AS owed';
    expect(await rows(`SELECT ${sums} FROM cost`)).toEqual(
      await rows(`SELECT ${ours} FROM ${clinical('claims')} WHERE status <> 'replaced'`),
    );
    expect(
      await count(`cost WHERE cost_domain_id = 'Visit' AND cost_event_id NOT IN (SELECT visit_occurrence_id FROM visit_occurrence)
        OR cost_domain_id = 'Drug' AND cost_event_id NOT IN (SELECT drug_exposure_id FROM drug_exposure)`),
    ).toBe(0);
  });

  test('derives the condition eras that SQL derives from the occurrences', async () => {
    const spans = `SELECT person_id AS p, condition_concept_id AS c, condition_start_date AS s,
      coalesce(condition_end_date, greatest(condition_start_date, least(condition_start_date + 1, observation_period_end_date))) AS e
      FROM condition_occurrence JOIN observation_period USING (person_id) WHERE condition_concept_id <> 0`;
    const derived = `WITH spans AS (${spans}), marked AS (SELECT *, CASE WHEN s <= max(e) OVER before + ${PERSISTENCE} THEN 0 ELSE 1 END AS first
        FROM spans WINDOW before AS (PARTITION BY p, c ORDER BY s, e ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
      numbered AS (SELECT *, sum(first) OVER (PARTITION BY p, c ORDER BY s, e) AS era FROM marked)
      SELECT p, c, min(s) AS s, max(e) AS e, count(*) AS n FROM numbered GROUP BY p, c, era`;
    const ours =
      'SELECT person_id, condition_concept_id, condition_era_start_date, condition_era_end_date, condition_occurrence_count FROM condition_era';
    expect(await count('condition_era')).toBeGreaterThan(20);
    expect(await count(`((${derived}) EXCEPT (${ours}))`)).toBe(0);
    expect(await count(`((${ours}) EXCEPT (${derived}))`)).toBe(0);
  });

  test('fills in concepts from a vocabulary', async () => {
    const code = await one(
      'SELECT min(condition_source_value) FROM condition_occurrence WHERE condition_concept_id = 0',
    );
    await db.run(`CREATE TABLE concept (concept_id INTEGER, concept_code VARCHAR, vocabulary_id VARCHAR, domain_id VARCHAR, standard_concept VARCHAR);
      CREATE TABLE concept_relationship (concept_id_1 INTEGER, concept_id_2 INTEGER, relationship_id VARCHAR, invalid_reason VARCHAR);
      INSERT INTO concept VALUES (11, '${code}', 'ICD10CM', 'Condition', NULL), (12, 'x', 'SNOMED', 'Condition', 'S'), (13, 'y', 'SNOMED', 'Drug', 'S');
      INSERT INTO concept_relationship VALUES (11, 12, 'Maps to', NULL), (11, 13, 'Maps to', NULL)`);
    await db.run(scripts('attach-vocabulary.sql'));
    const of = `condition_occurrence WHERE condition_source_value = '${code}'`;
    expect(
      await rows(`SELECT DISTINCT condition_source_concept_id AS s, condition_concept_id AS c FROM ${of}`),
    ).toEqual([{ s: 11, c: 12 }]);
  });

  test('answers the questions of its README', async () => {
    const readme = readFileSync(
      fileURLToPath(new URL('../../src/datasets/omop/README.md', import.meta.url)),
      'utf8',
    );
    const queries = [...readme.matchAll(/```sql\n([\s\S]*?)```/g)].map((m) => m[1]!);
    expect(queries.length).toBeGreaterThanOrEqual(4);
    for (const query of queries) expect((await rows(query)).length, query).toBeGreaterThan(0);
  });
});

describe('Synthea', () => {
  test('has the 18 headers, letter for letter', () => {
    for (const [table, header] of Object.entries(syntheaHeaders))
      expect({ [table]: readFileSync(syntheaFile(table), 'utf8').split('\n', 1)[0] }).toEqual({
        [table]: header,
      });
  });

  test.each([
    ['patients', 'patients', 'true'],
    ['encounters', 'encounters', 'true'],
    ['conditions', 'conditions', 'true'],
    ['medications', 'medications', 'true'],
    ['allergies', 'allergies', 'true'],
    ['observations', 'observations', 'true'],
    ['procedures', 'procedures', 'true'],
    ['immunizations', 'immunizations', "status = 'completed'"],
    ['careplans', 'care_plans', 'true'],
    ['payer_transitions', 'coverage', "priority = 'primary'"],
    ['claims', 'claims', "status <> 'replaced'"],
  ])('has a row of %s for each of %s', async (table, ours, where) => {
    expect(await count(synth(table))).toBe(await count(`${clinical(ours)} WHERE ${where}`));
  });

  test('tells each device as a device or a supply', async () => {
    expect((await count(synth('devices'))) + (await count(synth('supplies')))).toBe(
      await count(clinical('devices')),
    );
  });

  test('names the encounters of the clinical tables, at the same moment told in UTC', async () => {
    const number = uuidSql(uuidSpace('encounters'), 'Id::VARCHAR');
    const hours = `SELECT c.encounter_id, date_diff('hour', c.start_time::TIMESTAMP, s.START::TIMESTAMP) AS h
      FROM ${clinical('encounters')} c LEFT JOIN (SELECT ${number} AS n, * FROM ${synth('encounters')}) s ON s.n = c.encounter_id`;
    // Clocks of the United States are 4 to 10 hours behind UTC.
    expect(
      await rows(
        `SELECT min(h)::INT >= 4 AND max(h)::INT <= 10 AND count(h) = count(*) AS fits FROM (${hours})`,
      ),
    ).toEqual([{ fits: true }]);
  });

  test('gives former names and suffixes as the record has them', async () => {
    const named = (column: string) => count(`${synth('patients')} WHERE "${column}" IS NOT NULL`);
    expect(await named('MAIDEN')).toBe(await count(`${clinical('names')} WHERE "use" = 'old'`));
    expect(await named('SUFFIX')).toBe(await count(`${clinical('names')} WHERE suffix IS NOT NULL`));
    expect(await named('MAIDEN')).toBeGreaterThan(0);
  });

  test('accounts for every cent of the lines', async () => {
    const of = (type: string, column: string) =>
      one(
        `SELECT coalesce(sum(${column}::DECIMAL(18,2)), 0)::VARCHAR FROM ${synth('claims_transactions')} WHERE TYPE = '${type}'`,
      );
    const ours = (column: string) =>
      one(
        `SELECT sum(l.${column}::DECIMAL(18,2))::VARCHAR FROM ${clinical('claim_lines')} l JOIN ${clinical('claims')} c USING (claim_id) WHERE c.status <> 'replaced'`,
      );
    expect(await of('CHARGE', 'AMOUNT')).toBe(await ours('charge'));
    expect(await of('ADJUSTMENT', 'ADJUSTMENTS')).toBe(await ours('adjustment'));
    const paid = `sum((coalesce(paid, 0) + coalesce(secondary_paid, 0) + coalesce(patient_paid, 0))::DECIMAL(18,2))::VARCHAR`;
    expect(await of('PAYMENT', 'PAYMENTS')).toBe(
      await one(`SELECT ${paid} FROM ${clinical('claims')} WHERE status <> 'replaced'`),
    );
  });
});

const parts = new Map<string, Promise<Part>>();

/** All rows of the files as one part, which checks that look across tables can judge; read once. */
function partOf(layout: Dataset): Promise<Part> {
  let part = parts.get(layout.name);
  if (part === undefined) {
    part = readAll(layout);
    parts.set(layout.name, part);
  }
  return part;
}

async function readAll(layout: Dataset): Promise<Part> {
  const tables = [...layout.tables, ...layout.reference];
  const stage = await openStage(join(out, layout.name), tables, { format: 'csv' });
  const part = new Map<string, Batch>();
  for (let i = 0; i < stage.source.partitions; i++)
    for (const [name, batch] of await stage.source.read(i)) if (batch.rows > 0) part.set(name, batch);
  await stage.close();
  return part;
}

/** Changes a value of a batch; returns what puts it back. */
function plant(batch: Batch, column: string, row: number, change: (old: number) => number): () => void {
  const values = vectorOf(batch, column).values as Float64Array;
  const old = values[row]!;
  values[row] = change(old);
  return () => {
    values[row] = old;
  };
}

type Fault = readonly [
  check: string,
  table: string,
  column: string,
  row: number,
  value: (old: number) => number,
];

const FAULTS: readonly (readonly [Dataset, readonly Fault[]])[] = [
  [
    omop,
    [
      ['visit_occurrence.visit_start_date.in_life', 'visit_occurrence', 'visit_start_date', 3, () => -80_000],
      ['measurement.measurement_date.in_life', 'measurement', 'measurement_date', 5, () => 60_000],
      [
        'visit_occurrence.visit_start_date.observed',
        'visit_occurrence',
        'visit_start_date',
        3,
        () => -80_000,
      ],
      ['condition_era.condition_era_start_date.apart', 'condition_era', 'condition_concept_id', 1, () => 0],
      [
        'condition_era.condition_occurrence_count.complete',
        'condition_era',
        'condition_occurrence_count',
        0,
        (n) => n + 1,
      ],
      ['cost.cost_event_id.event', 'cost', 'cost_event_id', 0, () => 5],
    ],
  ],
  [
    synthea,
    [
      ['conditions.CODE.in_system', 'conditions', 'CODE', 0, (n) => n + 1],
      ['observations.DATE.during', 'observations', 'DATE', 2, () => 0],
      ['procedures.START.during', 'procedures', 'START', 0, () => 0],
      ['claims_transactions.OUTSTANDING.settles', 'claims_transactions', 'AMOUNT', 0, (n) => n + 1],
      ['claims.OUTSTANDINGP.of_lines', 'claims', 'OUTSTANDING1', 0, (n) => n + 100],
    ],
  ],
];

describe.each(FAULTS)('checks of $name', (layout, faults) => {
  test.each(faults)('%s finds its fault', async (id, table, column, row, change) => {
    const part = await partOf(layout);
    const check = layout.checks({ asOf: 20_089, settings: {} }).find((c) => c.id === id)!;
    const failed = () => check.end([check.see(part) as Json])[0]!.failed;
    expect(failed()).toBe(0);
    const batch = part.get(table)!;
    const pool = vectorOf(batch, column).pool;
    const undo =
      id === 'condition_era.condition_era_start_date.apart'
        ? secondEraBeside(batch)
        : [plant(batch, column, row, pool === null ? change : () => pool.indexOf('no such code'))];
    expect(failed()).toBeGreaterThan(0);
    for (const back of undo) back();
  });
});

/** The second era becomes one of the first’s person and concept, on the day after it. */
function secondEraBeside(eras: Batch): (() => void)[] {
  const first = (column: string) => (vectorOf(eras, column).values as Float64Array)[0]!;
  return [
    ...['person_id', 'condition_concept_id'].map((column) => plant(eras, column, 1, () => first(column))),
    plant(eras, 'condition_era_start_date', 1, () => first('condition_era_end_date') + 1),
  ];
}
