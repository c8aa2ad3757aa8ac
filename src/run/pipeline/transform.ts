// Transform: dimensions and facts of the warehouse from the typed tables of the landing zone, in SQL.
import { type DuckDBConnection, sqlText } from '../../base/duckdb.ts';
import { icd10cm } from '../../codes/icd10cm.ts';

/** Tables of the warehouse, in the order in which they are made. */
export const WAREHOUSE = [
  'dim_time',
  'dim_facility',
  'dim_provider',
  'dim_diagnosis',
  'dim_patient',
  'fact_encounters',
  'fact_claims',
  'fact_procedures',
  'fact_quality_measures',
] as const;

export type WarehouseTable = (typeof WAREHOUSE)[number];

/** A day as the key of `dim_time`. */
const dateKey = (day: string) => `CAST(strftime(${day}, '%Y%m%d') AS INTEGER)`;

/** Every day from the first of January before all dates to the last of December after them. */
const DIM_TIME = `
CREATE TABLE dim_time AS
WITH days AS (
  SELECT encounter_date AS day FROM encounters UNION ALL SELECT discharge_date FROM encounters
  UNION ALL SELECT claim_date FROM claims UNION ALL SELECT service_date FROM claims
  UNION ALL SELECT procedure_date FROM registry UNION ALL SELECT report_date FROM cms_measures
), bounds AS (SELECT date_trunc('year', min(day))::DATE AS first, (date_trunc('year', max(day)) + INTERVAL 1 YEAR - INTERVAL 1 DAY)::DATE AS last FROM days)
SELECT ${dateKey('day')} AS date_key, day AS calendar_date, year(day) AS year, month(day) AS month, quarter(day) AS quarter,
  isodow(day) AS day_of_week, dayname(day) AS day_name, monthname(day) AS month_name, isodow(day) > 5 AS is_weekend,
  month(day) IN (12, 1, 2) AS is_winter
FROM (SELECT unnest(generate_series(first, last, INTERVAL 1 DAY))::DATE AS day FROM bounds) ORDER BY day`;

const DIM_FACILITY = `
CREATE TABLE dim_facility AS
SELECT row_number() OVER (ORDER BY facility_id)::INTEGER AS facility_key, * FROM facilities ORDER BY facility_id`;

const DIM_PROVIDER = `
CREATE TABLE dim_provider AS
SELECT row_number() OVER (ORDER BY provider_id)::INTEGER AS provider_key, p.*, f.facility_name, f.facility_type
FROM providers p JOIN facilities f USING (facility_id) ORDER BY provider_id`;

/** Diagnoses in use, with what they are called and the lasting illness that they are of. */
const DIM_DIAGNOSIS = `
CREATE TABLE dim_diagnosis AS
WITH used AS (
  SELECT primary_diagnosis AS code FROM encounters
  UNION SELECT unnest(string_split(secondary_diagnoses, '|')) FROM encounters WHERE secondary_diagnoses <> ''
  UNION SELECT diagnosis_code FROM claims
)
SELECT row_number() OVER (ORDER BY code)::INTEGER AS diagnosis_key, code AS icd10_code, COALESCE(n.display, code) AS description,
  substr(code, 1, 3) AS category, substr(code, 1, 1) AS chapter,
  CASE
    WHEN regexp_matches(code, '^I1[0-6]') THEN 'Hypertension'
    WHEN regexp_matches(code, '^E(08|09|1[013])') THEN 'Diabetes'
    WHEN regexp_matches(code, '^J4[1-4]') THEN 'COPD'
    WHEN regexp_matches(code, '^I(2[0-5]|42|50)') THEN 'Heart Disease'
    WHEN regexp_matches(code, '^(E66|Z68[.][34])') THEN 'Obesity'
    WHEN regexp_matches(code, '^J45') THEN 'Asthma'
    WHEN regexp_matches(code, '^F3[23]') THEN 'Depression'
    WHEN regexp_matches(code, '^M(0[56]|1[5-9])') THEN 'Arthritis'
    WHEN regexp_matches(code, '^N18') THEN 'Kidney Disease'
    WHEN regexp_matches(code, '^C') AND NOT regexp_matches(code, '^C44') THEN 'Cancer'
  END AS comorbidity
FROM used LEFT JOIN code_names n USING (code) ORDER BY code`;

/**
 * Slowly changing, type 2: a version begins when the payer changes, when a lasting illness is coded for the first time, on
 * the 65th birthday, and at death. Versions of a patient follow one another without a gap; the last one is current.
 */
const DIM_PATIENT = `
CREATE TABLE dim_patient AS
WITH coded AS (
  SELECT patient_id, comorbidity, min(day) AS day FROM (
    SELECT patient_id, encounter_date AS day, unnest(list_append(string_split(secondary_diagnoses, '|'), primary_diagnosis)) AS icd10_code
    FROM encounters
  ) JOIN dim_diagnosis USING (icd10_code) WHERE comorbidity IS NOT NULL GROUP BY ALL
), payers AS (
  SELECT patient_id, service_date AS day, payer_name FROM (
    SELECT patient_id, service_date, payer_name,
      lag(payer_name) OVER (PARTITION BY patient_id ORDER BY service_date, claim_id) AS last
    FROM claims WHERE fraud_pattern IS DISTINCT FROM 'after death'
  ) WHERE last IS DISTINCT FROM payer_name
  -- Two claims of one day with two payers: the later row counts.
  QUALIFY row_number() OVER (PARTITION BY patient_id, service_date ORDER BY payer_name) = 1
), window_of AS (SELECT min(encounter_date) AS first, max(report_date) AS last FROM encounters, (SELECT max(report_date) AS report_date FROM cms_measures)),
begun AS (
  SELECT p.patient_id, least(p.enrollment_date, COALESCE(min(e.encounter_date), p.enrollment_date), COALESCE(p.death_date, p.enrollment_date)) AS day
  FROM patients p LEFT JOIN encounters e USING (patient_id) GROUP BY p.patient_id, p.enrollment_date, p.death_date
), changes AS (
  SELECT patient_id, day FROM begun
  UNION SELECT patient_id, day FROM coded
  UNION SELECT c.patient_id, c.day FROM payers c JOIN begun b USING (patient_id) WHERE c.day > b.day
  UNION SELECT p.patient_id, (p.date_of_birth + INTERVAL 65 YEAR)::DATE FROM patients p, window_of w JOIN begun b ON b.patient_id = p.patient_id
    WHERE p.date_of_birth + INTERVAL 65 YEAR BETWEEN greatest(w.first, b.day) AND least(w.last, COALESCE(p.death_date, w.last))
  UNION SELECT patient_id, death_date FROM patients WHERE death_date IS NOT NULL
), with_payer AS (
  SELECT v.*, c.payer_name FROM (SELECT DISTINCT patient_id, day AS effective_date FROM changes) v
  ASOF LEFT JOIN payers c ON v.patient_id = c.patient_id AND v.effective_date >= c.day
), with_illness AS (
  SELECT v.patient_id, v.effective_date, COALESCE(string_agg(c.comorbidity, '|' ORDER BY c.comorbidity), '') AS coded_comorbidities
  FROM with_payer v LEFT JOIN coded c ON c.patient_id = v.patient_id AND c.day <= v.effective_date GROUP BY ALL
), first_payer AS (SELECT patient_id, arg_min(payer_name, day) AS payer_name FROM payers GROUP BY patient_id),
states AS (
  SELECT v.patient_id, v.effective_date, COALESCE(v.payer_name, f.payer_name) AS payer_name, i.coded_comorbidities,
    date_diff('year', p.date_of_birth, v.effective_date)
      - CASE WHEN strftime(v.effective_date, '%m%d') < strftime(p.date_of_birth, '%m%d') THEN 1 ELSE 0 END AS age,
    NOT COALESCE(p.death_date <= v.effective_date, false) AS alive
  FROM with_payer v JOIN patients p USING (patient_id) JOIN with_illness i USING (patient_id, effective_date)
  LEFT JOIN first_payer f USING (patient_id)
), grouped AS (
  SELECT * EXCLUDE (age), CASE WHEN age < 18 THEN '0-17' WHEN age < 40 THEN '18-39' WHEN age < 65 THEN '40-64' ELSE '65+' END AS age_group FROM states
), changed AS (
  SELECT * FROM grouped
  WINDOW w AS (PARTITION BY patient_id ORDER BY effective_date)
  QUALIFY lag(effective_date) OVER w IS NULL OR lag(payer_name) OVER w IS DISTINCT FROM payer_name
    OR lag(coded_comorbidities) OVER w <> coded_comorbidities OR lag(alive) OVER w <> alive OR lag(age_group) OVER w <> age_group
)
SELECT row_number() OVER (ORDER BY c.patient_id, c.effective_date)::INTEGER AS patient_key, c.patient_id,
  p.first_name, p.last_name, p.date_of_birth, p.gender, p.race, c.payer_name, c.coded_comorbidities, c.age_group, c.alive,
  p.is_high_cost, p.risk_score, p.comorbidities, p.cohorts, c.effective_date,
  lead(c.effective_date) OVER (PARTITION BY c.patient_id ORDER BY c.effective_date) - 1 AS end_date,
  lead(c.effective_date) OVER (PARTITION BY c.patient_id ORDER BY c.effective_date) IS NULL AS is_current
FROM changed c JOIN patients p USING (patient_id) ORDER BY patient_key`;

/** The version of a patient on a day. */
const versionOn = (table: string, day: string) =>
  `ASOF JOIN dim_patient v ON v.patient_id = ${table}.patient_id AND ${day} >= v.effective_date`;

const FACT_ENCOUNTERS = `
CREATE TABLE fact_encounters AS
SELECT row_number() OVER (ORDER BY e.encounter_id)::INTEGER AS encounter_key, e.encounter_id, v.patient_key, pr.provider_key,
  f.facility_key, d.diagnosis_key, ${dateKey('e.encounter_date')} AS date_key, ${dateKey('e.discharge_date')} AS discharge_date_key,
  e.patient_id, e.encounter_type, e.severity_level, e.discharge_disposition, e.length_of_stay, e.is_readmission, e.readmission_days,
  e.is_planned, e.index_encounter_id, e.hai_type, e.central_line_days, e.catheter_days,
  date_diff('minute', e.start_time, e.end_time) AS minutes, COALESCE(c.claims, 0) AS claims, COALESCE(c.charged, 0) AS charged,
  COALESCE(c.allowed, 0) AS allowed, COALESCE(c.paid, 0) AS paid
FROM encounters e ${versionOn('e', 'e.encounter_date')}
JOIN dim_provider pr ON pr.provider_id = e.provider_id JOIN dim_facility f ON f.facility_id = e.facility_id
JOIN dim_diagnosis d ON d.icd10_code = e.primary_diagnosis
LEFT JOIN (SELECT encounter_id, count(*)::INTEGER AS claims, sum(claim_amount) AS charged, sum(allowed_amount) AS allowed, sum(paid_amount) AS paid
  FROM claims WHERE claim_type = 'Medical' GROUP BY encounter_id) c ON c.encounter_id = e.encounter_id
ORDER BY encounter_key`;

const FACT_CLAIMS = `
CREATE TABLE fact_claims AS
SELECT row_number() OVER (ORDER BY c.claim_id)::INTEGER AS claim_key, c.claim_id, e.encounter_key, v.patient_key, pr.provider_key,
  e.facility_key, d.diagnosis_key, ${dateKey('c.service_date')} AS date_key, ${dateKey('c.claim_date')} AS claim_date_key,
  c.patient_id, c.claim_type, c.procedure_code, c.ndc_code, c.service_line, c.payer_name, c.place_of_service, c.adjudication_status,
  c.denial_reason, c.claim_line_number, c.units, c.claim_amount, c.allowed_amount, c.paid_amount, c.adjustment_amount,
  c.patient_responsibility, c.deductible_amount, c.copay_amount, c.coinsurance_amount, c.non_covered_amount, c.days_to_payment,
  c.is_fraudulent, c.fraud_pattern
FROM claims c ${versionOn('c', 'c.service_date')}
JOIN fact_encounters e ON e.encounter_id = c.encounter_id JOIN dim_provider pr ON pr.provider_id = c.provider_id
JOIN dim_diagnosis d ON d.icd10_code = c.diagnosis_code ORDER BY claim_key`;

const FACT_PROCEDURES = `
CREATE TABLE fact_procedures AS
WITH done AS (
  SELECT encounter_id, 1 AS sequence, primary_procedure AS procedure_code FROM encounters WHERE primary_procedure IS NOT NULL
  UNION ALL SELECT encounter_id, k + 1, code FROM (
    SELECT encounter_id, unnest(string_split(secondary_procedures, '|')) AS code, generate_subscripts(string_split(secondary_procedures, '|'), 1) AS k
    FROM encounters WHERE secondary_procedures <> '')
), operated AS (
  SELECT encounter_id, procedure_code, any_value(procedure_name) AS procedure_name, bool_or(has_complication) AS has_complication,
    bool_or(mortality_flag) AS mortality_flag, bool_or(readmission_flag) AS readmission_flag
  FROM registry GROUP BY ALL
)
SELECT row_number() OVER (ORDER BY e.encounter_key, d.sequence)::INTEGER AS procedure_key, e.encounter_key, e.patient_key, e.provider_key,
  e.facility_key, e.date_key, d.sequence::INTEGER AS sequence, d.procedure_code, o.procedure_name, o.procedure_name IS NOT NULL AS is_registered,
  o.has_complication, o.mortality_flag, o.readmission_flag, c.charged, c.allowed
FROM done d JOIN fact_encounters e USING (encounter_id) LEFT JOIN operated o USING (encounter_id, procedure_code)
LEFT JOIN (SELECT encounter_id, procedure_code, sum(claim_amount) AS charged, sum(allowed_amount) AS allowed FROM claims
  WHERE NOT is_fraudulent GROUP BY ALL) c USING (encounter_id, procedure_code)
ORDER BY procedure_key`;

const FACT_QUALITY_MEASURES = `
CREATE TABLE fact_quality_measures AS
SELECT row_number() OVER (ORDER BY program, report_id)::INTEGER AS measure_key, f.facility_key, ${dateKey('m.report_date')} AS date_key,
  m.program, m.measure, m.value, m.benchmark, m.numerator, m.denominator, m.higher_is_better, m.percentile_rank
FROM (
  SELECT 'CMS' AS program, report_id, facility_id, report_date, measure_name AS measure, measure_value AS value, benchmark_value AS benchmark,
    numerator, denominator, higher_is_better, percentile_rank FROM cms_measures
  UNION ALL SELECT 'NHSN', report_id, facility_id, report_date, hai_type, infection_rate, national_benchmark, infection_count,
    patient_days, false, NULL FROM hai_data
) m JOIN dim_facility f USING (facility_id) ORDER BY measure_key`;

const STATEMENTS: Readonly<Record<WarehouseTable, string>> = {
  dim_time: DIM_TIME,
  dim_facility: DIM_FACILITY,
  dim_provider: DIM_PROVIDER,
  dim_diagnosis: DIM_DIAGNOSIS,
  dim_patient: DIM_PATIENT,
  fact_encounters: FACT_ENCOUNTERS,
  fact_claims: FACT_CLAIMS,
  fact_procedures: FACT_PROCEDURES,
  fact_quality_measures: FACT_QUALITY_MEASURES,
};

/** Make the warehouse's tables; returns the rows of each. */
export async function transform(db: DuckDBConnection): Promise<Readonly<Record<WarehouseTable, number>>> {
  await nameCodes(db);
  const rows: Partial<Record<WarehouseTable, number>> = {};
  for (const name of WAREHOUSE) {
    await db.run(STATEMENTS[name]);
    const [[count]] = (await db.runAndReadAll(`SELECT count(*) FROM ${name}`)).getRowsJson() as [[unknown]];
    rows[name] = Number(count);
  }
  return rows as Record<WarehouseTable, number>;
}

async function nameCodes(db: DuckDBConnection): Promise<void> {
  const values = [...icd10cm.entries.values()].map((e) => `(${sqlText(e.code)}, ${sqlText(e.display)})`);
  await db.run(
    `CREATE TEMP TABLE code_names AS SELECT * FROM (VALUES ${values.join(', ')}) AS v (code, display)`,
  );
}
