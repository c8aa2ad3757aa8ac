// A run of the billing dataset: the same lives as in the clinical one, a whole summary, queries that run, and files that can be judged.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { billing } from '../../../bench/defects/billing.ts';
import { type DuckDBConnection, openDuckDb, sqlText } from '../../../src/base/duckdb.ts';
import { tables } from '../../../src/datasets/billing/tables.ts';
import { overLimit } from '../../../src/run/findings.ts';
import { generate } from '../../../src/run/generate.ts';
import type { Manifest } from '../../../src/run/manifest.ts';
import { parseSpec } from '../../../src/run/spec.ts';
import { validateDirectory } from '../../../src/run/validate.ts';
import { dictionary } from '../../../src/schema/as/markdown.ts';
import { columnNames } from '../../../src/schema/table.ts';
import { filesOf, temporary } from '../../fixtures/careloom.ts';
import { read } from '../../fixtures/markdown.ts';

const PATIENTS = 480;

interface Run {
  readonly out: string;
  readonly manifest: Manifest;
}

async function run(settings: Readonly<Record<string, unknown>> = {}, more: object = {}): Promise<Run> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({
    dataset: 'billing',
    patients: PATIENTS,
    workers: 1,
    out,
    ...((more as { dataset?: string }).dataset === 'clinical' ? {} : { settings: { billing: settings } }),
    ...more,
  });
  return { out, manifest: (await generate(spec)).manifest };
}

const summaryIn = (out: string) => JSON.parse(readFileSync(join(out, 'validation_summary.json'), 'utf8'));
const readme = read('src/datasets/billing/README.md');

/** Every key of the published summary, of its base engine, and those that its README promises and it lacks. */
const KEYS = (
  'patients_unique_ids visits_unique_ids billing_unique_ids patients_rows visits_rows billing_rows visits_missing_billing ' +
  'multiple_billings_per_visit patient_age_mismatches visit_age_mismatches blood_type_inconsistencies policy_without_provider ' +
  'childbirth_non_female childbirth_age_out_of_range patients_with_gt3_conditions heart_bypass_gt1_violations ' +
  'childbirth_visits_per_patient_gt2 childbirth_followup_treatment_violations minor_same_day_rate_actual_pct ' +
  'same_day_rate_by_hospital_stddev_pct same_day_rate_top_hospital_pct same_day_rate_overall_pct billing_followup_exceeded_first ' +
  'billing_followup_increase_pct billing_overall_upward_trend_runs payment_future_dates late_unpaid_insured_pct ' +
  'late_unpaid_uninsured_pct charges_below_87 zero_charges hospitals_with_multiple_zipcodes hospital_zipcodes_unique ' +
  'hospital_state_mismatch patient_state_differs_from_hospital_state patients_city_missing version ' +
  'insured_rate_pct pediatric_gating_violations same_condition_followup_doc_hosp_mismatches followup_los_gt2_by_condition ' +
  'patients_distinct_conditions_distribution flu_pneumonia_cap_violations minor_same_day_rate_target_pct ' +
  'los_fence_violations payment_status_inconsistencies visits_before_birth discharge_before_admission events_after_today ' +
  'overlapping_stays billing_before_admission followup_continuity_rate_pct'
).split(' ');

describe('a run of the billing dataset', () => {
  let first: Run;
  let db: DuckDBConnection;
  const one = async (sql: string) => (await db.runAndReadAll(sql)).getRowObjectsJson()[0]!;

  beforeAll(async () => {
    first = await run();
    db = await openDuckDb();
    await db.run(`SET file_search_path = ${sqlText(first.out)}`);
    for (const sql of statements().slice(0, 3)) await db.run(sql);
  }, 180_000);

  it('passes its checks, in the run and on its files', async () => {
    expect(first.manifest.content.findings.filter(overLimit)).toEqual([]);
    expect((await validateDirectory(first.out)).findings.filter(overLimit)).toEqual([]);
  });

  it('writes three files in the published order of columns, dates with slashes', () => {
    const files = filesOf(first.out);
    for (const table of tables) {
      const [header, row] = files[`${table.name}.csv`]!.split('\n');
      expect(header).toBe(columnNames(table).join(','));
      expect(row).toMatch(/\b\d{4}\/\d\d\/\d\d\b/);
    }
    expect(Object.values(files).some((text) => /^\d+,.*,\d{4}-\d\d-\d\d,/m.test(text))).toBe(false);
    expect(Object.keys(files)).not.toContain('validation_report.txt');
  });

  it('sums up under every published key and every promised one', () => {
    const summary = summaryIn(first.out);
    expect(KEYS.filter((key) => !(key in summary))).toEqual([]);
    expect(summary.patients_rows).toBe(PATIENTS);
    expect(summary.visits_rows).toBe(summary.billing_rows);
    expect(summary.zipcodes_distinct).toBe(120);
    expect(summary.insured_rate_pct).toBeGreaterThan(72);
    expect(summary.insured_rate_pct).toBeLessThan(84);
    expect(Math.abs(summary.minor_same_day_rate_actual_pct - 42.5)).toBeLessThan(8);
    const numbered = Object.values(
      summary.patients_distinct_conditions_distribution as Record<string, number>,
    );
    expect(numbered.reduce((a, b) => a + b, summary.patients_without_visits)).toBe(PATIENTS);
  });

  it('has none of the defects of the original', async () => {
    const rows = await billing.measure(first.out);
    // The target share is met by large runs; see bench/defects.md.
    expect(rows.filter((row) => !row.holds && !row.defect.startsWith('same-day share'))).toEqual([]);
    expect(rows.length).toBe(21);
  });

  it('tells visits of the lives that the clinical dataset tells', async () => {
    const { out } = await run(
      {},
      { dataset: 'clinical', seed: '42', asOf: '2025-10-14', historyYears: 4, patients: 96 },
    );
    const found = await one(`
      SELECT count(*)::INT AS visits, count(e.encounter_id)::INT AS encounters,
        count(*) FILTER (e.date = v.date_of_admission)::INT AS on_the_day,
        count(*) FILTER (e.encounter_class = 'IMP' AND v.condition = 'Childbirth' AND e.related_conditions NOT LIKE '%Z37%')::INT AS wrong
      FROM visits v LEFT JOIN read_csv(${sqlText(join(out, 'encounters.csv'))}) e ON v.visit_id = e.encounter_id WHERE v.patient_id <= 96`);
    expect(found.visits).toBeGreaterThan(100);
    expect(found).toEqual({
      visits: found.visits,
      encounters: found.visits,
      on_the_day: found.visits,
      wrong: 0,
    });
  });

  it.each(statements().slice(3))('answers %s', async (sql) => {
    expect((await db.runAndReadAll(sql)).currentRowCount).toBeGreaterThan(0);
  });

  it('is explained by a README whose dictionary is that of the tables', () => {
    expect(readme.endsWith(tables.map(dictionary).join('\n'))).toBe(true);
    expect(statements().length).toBe(10);
  });

  it.each([
    [
      'visits.csv',
      /,(\d{4}\/\d\d\/\d\d),\d{4}\/\d\d\/\d\d,([YN])$/m,
      ',2031/01/01,2031/01/02,$2',
      'visits_after_today',
    ],
    ['visits.csv', /^(\d+,\d+,[^,]*),\d+,/m, '$1,119,', 'visit_age_mismatches'],
    ['billing.csv', /,(Paid|Late-Paid),([\d.]+)$/m, ',In-progress,$2', 'payment_status_inconsistencies'],
    ['billing.csv', /^\d+,\d+,.*\n/m, '', 'visits_missing_billing'],
    ['patients.csv', /(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3', 'date_of_birth.type'],
  ])('is found out when %s is damaged: %s', async (file, pattern, by, check) => {
    const out = join(temporary(), 'damaged');
    cpSync(first.out, out, { recursive: true });
    const path = join(out, file);
    const text = readFileSync(path, 'utf8');
    const head = text.indexOf('\n') + 1;
    writeFileSync(path, text.slice(0, head) + text.slice(head).replace(pattern, by));
    const { findings } = await validateDirectory(out);
    expect(
      findings
        .filter(overLimit)
        .map((f) => f.check)
        .some((id) => id.endsWith(check)),
    ).toBe(true);
  });
});

describe('settings of the billing dataset', () => {
  it('name the files, add the text report, and set the share of same-day visits', async () => {
    const always = await run(
      { exportPrefix: 'healthcare_v12', validate: true, minorSameDayRate: 1 },
      { patients: 96 },
    );
    expect(Object.keys(filesOf(always.out)).sort()).toEqual([
      ...tables.map((t) => `healthcare_v12_${t.name}.csv`).sort(),
      'report.html',
      'validation_report.txt',
      'validation_summary.json',
    ]);
    expect(readFileSync(join(always.out, 'validation_report.txt'), 'utf8')).toContain('All 44 rules hold.');
    // Real stays in hospital keep their nights.
    expect(summaryIn(always.out).minor_same_day_rate_actual_pct).toBeGreaterThan(93);
    expect((await validateDirectory(always.out)).findings.filter(overLimit)).toEqual([]);
    const never = await run({ minorSameDayRate: 0 }, { patients: 96 });
    expect(summaryIn(never.out).minor_same_day_rate_actual_pct).toBe(0);
  }, 180_000);

  it('gather everyone at one hospital', async () => {
    const settings = {
      singleHospital: true,
      hospitalName: 'Tampa Saint Tilo',
      hospitalState: 'FL',
      zipTarget: 20,
    };
    const { out, manifest } = await run(settings, { patients: 96 });
    expect(manifest.content.findings.filter(overLimit)).toEqual([]);
    const summary = summaryIn(out);
    expect([summary.hospitals_distinct, summary.hospital_zipcodes_unique]).toEqual([1, 1]);
    expect(summary.zipcodes_distinct).toBeGreaterThanOrEqual(20);
    const { visits, patients } = Object.fromEntries(
      Object.entries(filesOf(out)).map(([name, text]) => [name.replace('.csv', ''), text]),
    );
    expect(visits).toContain(',Tampa Saint Tilo,FL,');
    const inState = patients!.split('\n').filter((line) => line.includes(',FL,')).length / 96;
    expect(inState).toBeGreaterThan(0.6);
    expect(inState).toBeLessThan(1);
  }, 180_000);
});

/** Statements of the README, one block after another. */
function statements(): readonly string[] {
  return [...readme.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].flatMap(([, sql]) =>
    sql!
      .split(';')
      .map((s) => s.trim())
      .filter((s) => s !== ''),
  );
}
