// The defects measured in the published wards generator (datasets.md §5.4), looked for in a directory of ours by queries that know nothing of our code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import type { DefectRow, Section } from './section.ts';

/** Scale of the measured original: its tables of examples, with 200 patients. */
export const SCALE = 1;

interface Query {
  readonly defect: string;
  readonly original: string;
  readonly wanted: string;
  /** SQL of one row of numbers. */
  readonly sql: (asOf: string) => string;
  readonly holds: (...found: number[]) => boolean;
  readonly unit?: string;
}

/** Shares in per cent, with one decimal. */
const percent = (condition: string, from: string) =>
  `SELECT round(100 * count(*) FILTER (WHERE ${condition}) / count(*), 1) FROM ${from}`;

/** Measurements with the stay in which they fall, where they fall in one. */
const signs = `(SELECT v.*, a.ward_id AS lies_on FROM vital_signs v LEFT JOIN admissions a
  ON a.patient_id = v.patient_id AND v.measured_at BETWEEN a.admit_ts AND a.discharge_ts)`;

/** Admissions with their first diagnosis, its severity, the specialty, and age in years. */
const stays = `(SELECT a.*, specialty, date_diff('hour', admit_ts, discharge_ts) / 24 AS days,
    date_diff('day', birth_date, admit_ts::DATE) / 365.25 AS age, d.code, d.severity
  FROM admissions a JOIN wards USING (ward_id) JOIN patients USING (patient_id)
  LEFT JOIN (SELECT admission_id, arg_min(icd10_code, diagnosis_id) AS code, arg_min(severity, diagnosis_id) AS severity
    FROM diagnoses GROUP BY admission_id) d USING (admission_id))`;

const isNone = (...found: number[]) => found.every((x) => x === 0);
const isAll = (...found: number[]) => found.every((x) => x === 100);

function zero(defect: string, original: string, sql: string | ((asOf: string) => string), unit = ''): Query {
  return {
    defect,
    original,
    wanted: `0${unit}`,
    sql: typeof sql === 'string' ? () => sql : sql,
    holds: isNone,
    unit,
  };
}

const QUERIES: readonly Query[] = [
  {
    defect: 'measurements within a stay of that patient',
    original: '1.2 %',
    wanted: '100 %',
    sql: () => percent('lies_on IS NOT NULL', signs),
    holds: isAll,
    unit: ' %',
  },
  {
    defect: 'measurements by a device of that ward',
    original: '0.1 %',
    wanted: '100 %',
    sql: () => percent('ward_id = lies_on', `${signs} JOIN devices USING (device_id)`),
    holds: isAll,
    unit: ' %',
  },
  zero(
    'saturation, heart rate or pressure from a thermometer',
    '32 %',
    percent(
      "device_type = 'Thermometer' AND coalesce(heart_rate, spo2, systolic_bp, diastolic_bp) IS NOT NULL",
      'vital_signs JOIN devices USING (device_id)',
    ),
    ' %',
  ),
  zero(
    'adults among the admissions to Pediatrics',
    '97 %',
    percent('age >= 18', `${stays} WHERE specialty = 'Pediatrics'`),
    ' %',
  ),
  zero('admissions without a diagnosis', '29.5 %', percent('code IS NULL', stays), ' %'),
  zero(
    'diagnoses that an admission has twice',
    '53',
    'SELECT count(*) - count(DISTINCT (admission_id, icd10_code)) FROM diagnoses',
  ),
  zero(
    'overlapping stays',
    '3',
    `SELECT count(*) FROM (SELECT admit_ts < lag(discharge_ts) OVER (PARTITION BY patient_id ORDER BY admit_ts) AS bad
      FROM admissions) WHERE bad`,
  ),
  zero(
    'staff without an assignment',
    '11.7 %',
    percent('assignment_id IS NULL', 'staff LEFT JOIN staff_assignments USING (staff_id)'),
    ' %',
  ),
  zero(
    'assignments that are there twice',
    '5',
    'SELECT count(*) - count(DISTINCT (staff_id, ward_id, shift)) FROM staff_assignments',
  ),
  {
    defect: 'mean days of stays of low, medium and high severity',
    original: 'unrelated',
    wanted: 'rising',
    sql: () =>
      `SELECT round(avg(days) FILTER (WHERE severity = 'low'), 1), round(avg(days) FILTER (WHERE severity = 'medium'), 1),
        round(avg(days) FILTER (WHERE severity = 'high'), 1) FROM ${stays}`,
    holds: (low, medium, high) => low! < medium! && medium! < high!,
  },
  zero(
    'stays or measurements after the anchor date',
    'some',
    (asOf) => `SELECT (SELECT count(*) FROM admissions WHERE discharge_ts::DATE > DATE ${sqlText(asOf)})
      + (SELECT count(*) FROM vital_signs WHERE measured_at::DATE > DATE ${sqlText(asOf)})`,
  ),
  {
    defect: 'stays for circulatory illness among those of Cardiology and of Orthopedics',
    original: 'alike',
    wanted: 'over 50 %; 0 %',
    sql: () =>
      `SELECT ${['Cardiology', 'Orthopedics']
        .map(
          (s) =>
            `(${percent("code LIKE 'I%' OR code LIKE 'R0%' OR code LIKE 'R55%'", `${stays} WHERE specialty = '${s}'`)})`,
        )
        .join(', ')}`,
    holds: (heart, bones) => heart! > 50 && bones === 0,
    unit: ' %',
  },
  zero('specialties without a ward', 'may be absent', 'SELECT 7 - count(DISTINCT specialty) FROM wards'),
  zero(
    'shifts of wards without a doctor or a nurse',
    'not measured',
    `SELECT count(*) FROM (SELECT ward_id, shift FROM wards, (SELECT unnest(['Day', 'Evening', 'Night']) AS shift)) p
      WHERE NOT EXISTS (SELECT 1 FROM staff_assignments a JOIN staff USING (staff_id) WHERE a.ward_id = p.ward_id AND a.shift = p.shift AND role = 'Doctor')
        OR NOT EXISTS (SELECT 1 FROM staff_assignments a JOIN staff USING (staff_id) WHERE a.ward_id = p.ward_id AND a.shift = p.shift AND role = 'Nurse')`,
  ),
];

const TABLES: Readonly<Record<string, readonly string[]>> = {
  ehr: ['patients', 'admissions', 'diagnoses'],
  erp: ['wards', 'staff', 'staff_assignments'],
  iot: ['devices', 'vital_signs'],
};

async function openTables(db: DuckDBConnection, dir: string): Promise<void> {
  for (const [domain, tables] of Object.entries(TABLES))
    for (const t of tables)
      await db.run(`CREATE TABLE ${t} AS SELECT * FROM read_csv(${sqlText(join(dir, domain, `${t}.csv`))})`);
}

interface Told {
  readonly digest: string;
  readonly content: { readonly spec: { readonly asOf: string } };
}

const manifestOf = (dir: string) => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Told;

/**
 * The table of defects recomputed on a run of ours (`careloom generate wards --scale 1 --format csv`). With a second run of the same
 * seed, also whether both are the same, which the original's are not.
 */
export async function wardsDefects(dir: string, again?: string): Promise<readonly DefectRow[]> {
  const { digest, content } = manifestOf(dir);
  const db = await openDuckDb({ threads: 2 });
  const rows: DefectRow[] = [];
  try {
    await openTables(db, dir);
    for (const { defect, original, wanted, sql, holds, unit = '' } of QUERIES) {
      const [found] = (await db.runAndReadAll(sql(content.spec.asOf))).getRows();
      const numbers = found!.map(Number);
      const ours = `${numbers.map((x) => x.toLocaleString('en-US')).join('; ')}${unit}`;
      rows.push({ defect, original, ours, wanted, holds: holds(...numbers) });
    }
  } finally {
    db.closeSync();
  }
  if (again !== undefined) {
    const same = manifestOf(again).digest === digest;
    rows.push({
      defect: 'two runs of one seed',
      original: 'differ (sampling is not seeded)',
      ours: same ? 'equal' : 'differ',
      wanted: 'equal',
      holds: same,
    });
  }
  return rows;
}

export const wards: Section = {
  dataset: 'wards',
  title: 'wards, against the published wards generator',
  spec: { dataset: 'wards', settings: { wards: { scale: SCALE } } },
  measure: (dir) => wardsDefects(dir),
};
