// The files of a run of the wards: where they lie, what the README asks of them, and what settings change.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DuckDBConnection, openDuckDb } from '../../src/base/duckdb.ts';
import { DOMAINS } from '../../src/datasets/wards/tables.ts';
import { overLimit } from '../../src/run/findings.ts';
import { generate, jobOf } from '../../src/run/generate.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import { contentOf, parseSpec } from '../../src/run/spec.ts';
import { validateDirectory } from '../../src/run/validate.ts';
import { filesOf, temporary } from '../fixtures/careloom.ts';

interface Run {
  readonly out: string;
  readonly manifest: Manifest;
}

async function run(more: Record<string, unknown>, size?: number): Promise<Run> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({ dataset: 'wards', patients: 240, seed: 7, workers: 1, out, ...more });
  const { manifest } = await generate(spec, size === undefined ? {} : { partitionSize: size });
  return { out, manifest };
}

const extended = { settings: { wards: { extended: true, icd10: 'category', telemetry: 'minute' } } };

let plain: Run;
let wide: Run;
let db: DuckDBConnection;
beforeAll(async () => {
  plain = await run({ formats: ['csv'] });
  wide = await run({ formats: ['csv', 'parquet'], ...extended });
  db = await openDuckDb({ path: ':memory:', threads: 1 } as Parameters<typeof openDuckDb>[0]);
  for (const [table, domain] of Object.entries(DOMAINS))
    await db.run(`CREATE VIEW ${table} AS SELECT * FROM read_csv('${plain.out}/${domain}/${table}.csv')`);
}, 240_000);

const readme = readFileSync(new URL('../../src/datasets/wards/README.md', import.meta.url), 'utf8');
const questions = [...readme.matchAll(/^([A-Z].*\?)\n\n```sql\n([\s\S]*?)```/gm)].map(
  ([, question, sql]) => [question!, sql!] as const,
);

async function rowsOf(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
}

describe('files', () => {
  it('lie in their domains with the published columns first', () => {
    const files = Object.keys(filesOf(plain.out)).sort();
    expect(files).toEqual(
      [...Object.entries(DOMAINS).map(([t, d]) => `${d}/${t}.csv`), 'metadata.json', 'report.html'].sort(),
    );
    const header = (path: string) => readFileSync(join(plain.out, path), 'utf8').split('\n')[0];
    expect(header('ehr/patients.csv')).toBe('patient_id,sex,birth_date,city');
    expect(header('ehr/admissions.csv')).toBe('admission_id,patient_id,ward_id,admit_ts,discharge_ts');
    expect(header('ehr/diagnoses.csv')).toBe('diagnosis_id,admission_id,icd10_code,severity,patient_id');
    expect(header('iot/devices.csv')).toBe('device_id,ward_id,device_type');
    expect(header('iot/vital_signs.csv')).toBe(
      'measurement_id,patient_id,device_id,measured_at,heart_rate,spo2,systolic_bp,diastolic_bp',
    );
    expect(header('erp/wards.csv')).toBe('ward_id,ward_name,specialty');
    expect(header('erp/staff.csv')).toBe('staff_id,role,hire_date');
    expect(header('erp/staff_assignments.csv')).toBe('assignment_id,staff_id,ward_id,shift');
  });

  it('print ids as published', async () => {
    const [ids] = await rowsOf(
      `SELECT (SELECT min(ward_id) FROM wards) AS w, (SELECT min(staff_id) FROM staff) AS s,
        (SELECT count(*) FROM admissions WHERE NOT regexp_full_match(admission_id, 'ADM[0-9]{7,}'))::INTEGER AS a,
        (SELECT count(*) FROM vital_signs WHERE NOT regexp_full_match(measurement_id, 'VS[0-9]{7,}'))::INTEGER AS v`,
    );
    expect(ids).toEqual({ w: 'W001', s: 'S00001', a: 0, v: 0 });
  });
});

describe('the questions of the README', () => {
  it('are there', () => {
    expect(questions.length).toBeGreaterThanOrEqual(6);
  });

  it.each(questions)('%s', async (_, sql) => {
    expect((await rowsOf(sql)).length).toBeGreaterThan(0);
  });

  it('find that saturation recovers', async () => {
    const rows = await rowsOf(questions.find(([q]) => q.startsWith('Does saturation recover'))![1]);
    expect(Number(rows.at(-1)!.spo2)).toBeGreaterThan(Number(rows[0]!.spo2));
  });
});

describe('settings', () => {
  it('widen tables, shorten codes and add sensors, and all checks hold in the run and on the files', async () => {
    expect(wide.manifest.content.findings.filter(overLimit)).toEqual([]);
    for (const format of ['csv', 'parquet'] as const) {
      const { findings } = await validateDirectory(wide.out, { format });
      expect(findings.filter(overLimit)).toEqual([]);
    }
    const header = readFileSync(join(wide.out, 'iot/vital_signs.csv'), 'utf8').split('\n')[0]!;
    expect(header.split(',').slice(-3)).toEqual(['temperature_c', 'respiratory_rate', 'glucose']);
    const codes = await rowsOf(
      `SELECT DISTINCT length(icd10_code) AS n FROM read_csv('${wide.out}/ehr/diagnoses.csv')`,
    );
    expect(codes).toEqual([{ n: '3' }]);
    const metadata = JSON.parse(readFileSync(join(wide.out, 'metadata.json'), 'utf8'));
    expect(metadata.tables.patients.columns.email).toEqual({ sdtype: 'email', pii: true });
  }, 180_000);

  it('give everyone the stays that he has without them', async () => {
    const ids = async (out: string) =>
      rowsOf(
        `SELECT admission_id, ward_id, admit_ts FROM read_csv('${out}/ehr/admissions.csv') ORDER BY ALL`,
      );
    expect(await ids(wide.out)).toEqual(await ids(plain.out));
  });

  it('measure glucose in people with diabetes only, and temperature by thermometers', async () => {
    const from = (t: string) => `read_csv('${wide.out}/${DOMAINS[t]}/${t}.csv')`;
    const [found] = await rowsOf(
      `SELECT count(glucose)::INTEGER AS glucose,
        count(*) FILTER (WHERE glucose IS NOT NULL AND v.patient_id NOT IN
          (SELECT patient_id FROM ${from('diagnoses')} WHERE icd10_code IN ('E08', 'E09', 'E10', 'E11', 'E13')))::INTEGER AS others,
        count(*) FILTER (WHERE (temperature_c IS NOT NULL) <> (device_type = 'Thermometer'))::INTEGER AS wrong
       FROM ${from('vital_signs')} v JOIN ${from('devices')} USING (device_id)`,
    );
    expect(found).toMatchObject({ others: 0, wrong: 0 });
    expect(Number(found!.glucose)).toBeGreaterThan(0);
  });

  it('change no byte with partitions', async () => {
    const [a, b] = [
      await run({ patients: 96, ...extended }, 24),
      await run({ patients: 96, ...extended }, 96),
    ];
    expect(filesOf(a.out)).toEqual(filesOf(b.out));
    expect(a.manifest.digest).toBe(b.manifest.digest);
  }, 180_000);
});

describe('--scale', () => {
  const spec = (more: object) => contentOf(parseSpec({ dataset: 'wards', ...more }));

  it('stands for persons: 480 a site, two sites where nothing is said', () => {
    expect(spec({}).patients).toBe(960);
    expect(spec({ settings: { wards: { scale: 0.5 } } }).patients).toBe(240);
    expect(spec({ patients: 77 }).patients).toBe(77);
  });

  it('is refused beside other persons, and beyond its limits', () => {
    expect(() => spec({ patients: 100, settings: { wards: { scale: 2 } } })).toThrow(/do not go together/);
    expect(() => spec({ settings: { wards: { scale: 0 } } })).toThrow(/0\.05/);
    expect(() => spec({ settings: { wards: { scale: 1e9 } } })).toThrow(/number from/);
    expect(() => spec({ patients: 100_000_000 })).toThrow(/90,000,000/);
    expect(() => spec({ settings: { wards: { telemetryWards: ['Maternity'] } } })).toThrow(/Cardiology/);
  });

  it('bounds partitions where every second is written', () => {
    const size = (telemetry: string) =>
      jobOf(parseSpec({ dataset: 'wards', patients: 100_000, settings: { wards: { telemetry } } }))
        .partitionSize;
    expect(size('second')).toBe(24);
    expect(size('none')).toBeGreaterThan(100);
  });
});
