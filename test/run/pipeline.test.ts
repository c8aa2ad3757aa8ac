// The pipeline: a warehouse that adds up, a validator that finds what is wrong at each stage, and nothing lost when it fails.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DuckDBConnection, openDuckDb } from '../../src/base/duckdb.ts';
import { generate } from '../../src/run/generate.ts';
import { type PipelineResult, pipeline } from '../../src/run/pipeline/pipeline.ts';
import { WAREHOUSE } from '../../src/run/pipeline/transform.ts';
import { STAGES } from '../../src/run/pipeline/validator.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { temporary } from '../fixtures/careloom.ts';

const QUERIES = fileURLToPath(new URL('../../src/datasets/analytics/queries/', import.meta.url));

const work = temporary();
const landing = join(work, 'landing_zone');
const out = join(work, 'warehouse');
let done: PipelineResult;
let db: DuckDBConnection;

beforeAll(async () => {
  await generate(
    parseSpec({ dataset: 'analytics', patients: 240, seed: 'pipeline', workers: 1, out: landing }),
  );
  done = await pipeline(landing, { out, force: false });
  db = await openDuckDb({ path: join(out, 'warehouse.duckdb') });
}, 180_000);

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
}

async function one(sql: string): Promise<number> {
  return Number(Object.values((await ask(sql))[0]!)[0]);
}

/** A copy of the landing zone with one file changed. */
function damaged(file: string, change: (path: string) => void): string {
  const copy = join(temporary(), 'landing');
  cpSync(landing, copy, { recursive: true });
  change(join(copy, file));
  return copy;
}

const replaced = (file: string, from: string | RegExp, to: string) =>
  damaged(file, (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to)));

describe('the warehouse', () => {
  it('has its nine tables with rows, in the database and as Parquet', async () => {
    expect(done.rows).not.toBeNull();
    const names = (await ask('SHOW TABLES')).map((r) => r.name);
    expect(names.sort()).toEqual([...WAREHOUSE].sort());
    expect(readdirSync(join(out, 'curated')).sort()).toEqual(WAREHOUSE.map((t) => `${t}.parquet`).sort());
    for (const name of WAREHOUSE) {
      const parquet = `read_parquet('${join(out, 'curated', `${name}.parquet`)}')`;
      expect(await one(`SELECT count(*) FROM ${parquet}`), name).toBe(done.rows![name]);
      expect(done.rows![name], name).toBeGreaterThan(0);
    }
  });

  it('keeps every encounter and claim, and every cent', async () => {
    expect([done.rows!.fact_encounters, done.rows!.fact_claims]).toEqual([1200, 2400]);
    const files = `read_csv('${join(landing, 'claims.csv')}')`;
    expect(await one('SELECT sum(paid_amount) FROM fact_claims')).toBeCloseTo(
      await one(`SELECT sum(paid_amount) FROM ${files}`),
      2,
    );
  });

  it('resolves every key of its facts', async () => {
    for (const [fact, keys] of [
      ['fact_encounters', ['patient', 'provider', 'facility', 'diagnosis']],
      ['fact_claims', ['patient', 'provider', 'facility', 'diagnosis', 'encounter']],
      ['fact_procedures', ['patient', 'provider', 'facility', 'encounter']],
      ['fact_quality_measures', ['facility']],
    ] as const)
      for (const key of keys) {
        const to = key === 'encounter' ? 'fact_encounters' : `dim_${key}`;
        expect(
          await one(`SELECT count(*) FROM ${fact} ANTI JOIN ${to} USING (${key}_key)`),
          `${fact}.${key}_key`,
        ).toBe(0);
      }
    for (const [fact, column] of [
      ['fact_encounters', 'date_key'],
      ['fact_encounters', 'discharge_date_key'],
      ['fact_claims', 'date_key'],
      ['fact_claims', 'claim_date_key'],
      ['fact_quality_measures', 'date_key'],
    ])
      expect(
        await one(`SELECT count(*) FROM ${fact} f ANTI JOIN dim_time t ON t.date_key = f.${column}`),
      ).toBe(0);
  });

  it('has versions of patients that follow one another without gap or overlap, each a change', async () => {
    expect(await one('SELECT count(*) FILTER (WHERE is_current) FROM dim_patient')).toBe(240);
    expect(done.rows!.dim_patient).toBeGreaterThan(300);
    const steps = `SELECT *, lead(effective_date) OVER w AS next, lead(payer_name) OVER w AS next_payer,
      lead(coded_comorbidities) OVER w AS next_illness, lead(age_group) OVER w AS next_age, lead(alive) OVER w AS next_alive
      FROM dim_patient WINDOW w AS (PARTITION BY patient_id ORDER BY effective_date)`;
    expect(
      await one(
        `SELECT count(*) FROM (${steps}) WHERE is_current <> (next IS NULL) OR end_date <> next - 1 OR end_date < effective_date`,
      ),
    ).toBe(0);
    expect(
      await one(`SELECT count(*) FROM (${steps}) WHERE next IS NOT NULL AND payer_name IS NOT DISTINCT FROM next_payer
        AND coded_comorbidities = next_illness AND age_group = next_age AND alive = next_alive`),
    ).toBe(0);
  });

  it('gives a fact the version of its day', async () => {
    const wrong = `SELECT count(*) FROM fact_claims c JOIN dim_patient p USING (patient_key) JOIN dim_time t USING (date_key)
      WHERE c.patient_id <> p.patient_id OR t.calendar_date < p.effective_date OR t.calendar_date > COALESCE(p.end_date, t.calendar_date)`;
    expect(await one(wrong)).toBe(0);
  });
});

describe('sample queries', () => {
  const files = readdirSync(QUERIES).sort();
  it('are twenty', () => expect(files).toHaveLength(20));
  it.each(files)('%s answers', async (file) => {
    expect((await ask(readFileSync(join(QUERIES, file), 'utf8'))).length).toBeGreaterThan(0);
  });
});

describe('the validator', () => {
  it('speaks the published form, and finds nothing wrong here', () => {
    expect(done.verdicts).toHaveLength(8);
    for (const v of done.verdicts) {
      expect(v).toMatchObject({ is_valid: true, errors: 0, error_details: [] });
      expect(v.validation_score).toBe(100 - 2 * v.warnings);
      expect(v.quality.overall).toBe(1);
    }
    const kept = JSON.parse(readFileSync(join(out, 'validation.json'), 'utf8')) as { data_type: string }[];
    expect(kept.map((v) => v.data_type).sort()).toEqual([
      'claims',
      'cms_measures',
      'encounters',
      'facilities',
      'hai_data',
      'patients',
      'providers',
      'registry',
    ]);
  });

  const line = /^(PAT\d+,.*)$/m;
  it.each<[string, string, () => string]>([
    [
      'schema',
      'patients',
      () =>
        damaged('patients.csv', (path) =>
          writeFileSync(
            path,
            readFileSync(path, 'utf8').replace(/^(.*)$/gm, (l) =>
              l === '' ? l : l.startsWith('patient_id') ? `${l},shoe_size` : `${l},42`,
            ),
          ),
        ),
    ],
    ['types', 'patients', () => replaced('patients.csv', /,(\d{4})-(\d\d)-(\d\d),/, ',31/12/$1,')],
    ['required', 'facilities', () => replaced('facilities.csv', /^(FAC0001,[^,]*),[^,]*,/m, '$1,,')],
    ['formats', 'providers', () => replaced('providers.csv', 'PROV000500,', 'P-500,')],
    ['ranges', 'claims', () => replaced('claims.csv', /^(CLM00000001,(?:[^,]*,){5})/m, '$1-')],
    [
      'business rules',
      'encounters',
      () => replaced('encounters.csv', /^(ENC00000001,(?:[^,]*,){6})0,/m, '$17,'),
    ],
    ['referential integrity', 'patients', () => replaced('patients.csv', line, '$1\n$1')],
    [
      'statistics',
      'facilities',
      () =>
        damaged('facilities.csv', (path) =>
          writeFileSync(
            path,
            readFileSync(path, 'utf8').replace(/,Hospital,([A-Z]{2}),\d+,/g, ',Hospital,$1,77,'),
          ),
        ),
    ],
  ])('finds a fault of %s', async (stage, type, make) => {
    const copy = make();
    const result = await pipeline(copy, { out: `${copy}-warehouse`, force: false });
    const verdict = result.verdicts.find((v) => v.data_type === type)!;
    const told = [...verdict.error_details, ...verdict.warning_details].filter((d) => d.stage === stage);
    expect(told.length).toBeGreaterThan(0);
    expect(STAGES).toContain(stage);
  });

  it('loads nothing that is wrong, and leaves what was loaded before', async () => {
    const copy = replaced('claims.csv', /^(CLM00000001,(?:[^,]*,){5})/m, '$1-');
    const before = readFileSync(join(out, 'validation.json'), 'utf8');
    const place = join(temporary(), 'warehouse');
    cpSync(out, place, { recursive: true });
    const result = await pipeline(copy, { out: place, force: true });
    expect(result.rows).toBeNull();
    expect(readFileSync(join(place, 'validation.json'), 'utf8')).toBe(before);
    expect(existsSync(join(place, 'warehouse.duckdb'))).toBe(true);
    expect(existsSync(`${place}.validation.json`)).toBe(true);
    expect(existsSync(`${place}.tmp`)).toBe(false);
  });
});

describe('a landing zone that is not one', () => {
  it.each<[string, () => string, string, RegExp]>([
    ['is missing', () => join(temporary(), 'nowhere'), 'NOT_FOUND_PATH', /does not exist/],
    [
      'lacks a file',
      () => {
        const dir = join(temporary(), 'half');
        mkdirSync(dir);
        return dir;
      },
      'NOT_FOUND_PATH',
      /facilities\.csv/,
    ],
    [
      'has a half file',
      () => damaged('claims.csv', (path) => truncateSync(path, 5000)),
      'DATA_UNREADABLE',
      /middle of a line/,
    ],
    [
      'has an empty file',
      () => damaged('claims.csv', (path) => writeFileSync(path, '')),
      'DATA_UNREADABLE',
      /empty/,
    ],
    [
      'has a foreign file',
      () => damaged('registry.csv', (path) => writeFileSync(path, 'a,b\n1,2\n')),
      'DATA_UNREADABLE',
      /no column registry_id/,
    ],
  ])('%s', async (_, make, code, message) => {
    const copy = make();
    await expect(pipeline(copy, { out: join(work, 'never'), force: false })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(existsSync(join(work, 'never'))).toBe(false);
    expect(existsSync(join(work, 'never.tmp'))).toBe(false);
  });

  it('and a directory in use is not touched', async () => {
    await expect(pipeline(landing, { out, force: false })).rejects.toMatchObject({
      code: 'SPEC_OUT_HOLDS_RUN',
    });
  });
});
