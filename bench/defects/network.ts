// The defects measured in the published hospital-network generator, looked for in a directory of ours with the same questions.
import { byQueries, type Defect, none, type Section } from './section.ts';

/** Patients of the measured original; for a comparison at the same size. */
export const PATIENTS = 10_000;
/** Reference date of the original, the first day of its year of record; ours ends a year later. */
export const AS_OF = '2026-01-01';

/** Completed years from one day to another. */
const age = (from: string, to: string) =>
  `date_diff('year', ${from}, ${to}) - (strftime(${to}, '%m%d') < strftime(${from}, '%m%d'))::INT`;
const REFERENCE = "DATE '2025-01-01'";
const GROUP = `CASE WHEN age < 5 THEN '0-4' WHEN age < 15 THEN '5-14' WHEN age < 25 THEN '15-24' WHEN age < 45 THEN '25-44'
  WHEN age < 65 THEN '45-64' WHEN age < 75 THEN '65-74' WHEN age < 85 THEN '75-84' ELSE '85+' END`;
const EVENTS = `(SELECT patient_id, arrival_ts AS ts, facility_id FROM ed_encounters
  UNION ALL SELECT patient_id, admit_ts, facility_id FROM ip_stays)`;
const PROJECTED = `(SELECT sum(population * rate / 1000) FROM population_projection
  JOIN (SELECT lha_id, age_group, gender, sum(baserate_per_1000) AS rate FROM ed_baseline_rates GROUP BY ALL)
  USING (lha_id, age_group, gender) WHERE year = 2025)`;
const RESIDENTS = '(SELECT sum(population) FROM population_projection WHERE year = 2025)';
const MOTHERS = `ip_stays s JOIN patients p USING (patient_id) WHERE program_id = 3 AND subprogram_id IN (1, 2)`;

/** Second twins of one sex a child: 31 of 1,000 births are of twins (NVSR 73-2, 2022), two of three pairs of one sex. */
const TWINS = 0.0103;

const DEFECTS: readonly Defect[] = [
  {
    defect: 'home facility is the area’s default site',
    original: '8.5 %',
    wanted: '100 %',
    sql: 'SELECT 100 * avg((facility_home_id = default_site_id)::INT) FROM patients JOIN dim_lha USING (lha_id)',
    holds: (x) => x === 100,
    unit: ' %',
  },
  {
    defect: 'care at the home facility',
    original: '8.5 % (README: 90 %)',
    wanted: '90 % ± 2',
    sql: `SELECT round(100 * avg((facility_id = facility_home_id)::INT), 1) FROM ${EVENTS} JOIN patients USING (patient_id)`,
    holds: (x) => Math.abs(x - 90) <= 2,
    unit: ' %',
  },
  none(
    'age group does not hold the age',
    '9.75 %',
    `SELECT count(*) FROM (SELECT *, ${age('dob', REFERENCE)} AS age FROM patients) WHERE age_group <> ${GROUP}`,
  ),
  none('unborn at the reference date', '242', `SELECT count(*) FROM patients WHERE dob > ${REFERENCE}`),
  none(
    'emergency visits, stays before birth',
    '165; 26',
    'SELECT count(*) FROM ed_encounters JOIN patients USING (patient_id) WHERE arrival_ts < dob',
    'SELECT count(*) FROM ip_stays JOIN patients USING (patient_id) WHERE admit_ts < dob',
  ),
  none(
    'emergency visits, admissions after a death in the department',
    '53; 11 (137 deaths)',
    `SELECT count(*) FROM ed_encounters e JOIN ed_encounters d USING (patient_id) WHERE d.dispo = 'Death' AND e.arrival_ts > d.arrival_ts`,
    `SELECT count(*) FROM ip_stays s JOIN ed_encounters d USING (patient_id) WHERE d.dispo = 'Death' AND s.admit_ts > d.arrival_ts`,
  ),
  none(
    'anything after the day of death',
    'not recorded: no day of death',
    `SELECT count(*) FROM ${EVENTS} JOIN patients USING (patient_id) WHERE ts::DATE > death_date`,
  ),
  {
    defect: 'admissions with their stay',
    original: '1 of 2,254',
    wanted: 'all',
    sql: `SELECT (SELECT count(*) FROM ed_encounters JOIN ip_stays USING (stay_id) WHERE dispo = 'Admit'),
      (SELECT count(*) FROM ed_encounters WHERE dispo = 'Admit')`,
    holds: (linked, all) => linked === all && all! > 0,
  },
  none(
    'on maternity units: not women; of the wrong age',
    '92 of 206; 130',
    `SELECT count(*) FROM ${MOTHERS} AND gender = 'Male'`,
    `SELECT count(*) FROM ${MOTHERS} AND NOT (${age('dob', 'admit_ts')} BETWEEN 12 AND 55)`,
  ),
  none(
    'in inpatient pediatrics at 25 and more',
    '91 of 133',
    `SELECT count(*) FROM ip_stays JOIN patients USING (patient_id) WHERE program_id = 3 AND subprogram_id = 3 AND ${age('dob', 'admit_ts')} >= 25`,
  ),
  none(
    'ed_visits_year is not the number of visits',
    '27 %',
    `SELECT count(*) FROM patients LEFT JOIN (SELECT patient_id, count(*) AS n FROM ed_encounters GROUP BY 1) USING (patient_id)
      WHERE ed_visits_year <> coalesce(n, 0)`,
  ),
  {
    defect: 'visits beside those that the patients are expected to make',
    original: '14,962 of 19,749',
    wanted: 'equal, ± 1 %',
    sql: 'SELECT (SELECT count(*) FROM ed_encounters), (SELECT round(sum(expected_ed_rate)) FROM patients)',
    holds: (made, expected) => Math.abs(made / expected! - 1) <= 0.01,
  },
  {
    defect: 'visits per 1,000: projected, made by the sample',
    original: '242; 1,496',
    wanted: 'equal, ± 5 %',
    sql: `SELECT round(1000 * ${PROJECTED} / ${RESIDENTS}), round(1000.0 * (SELECT count(*) FROM ed_encounters) / (SELECT count(*) FROM patients))`,
    holds: (projected, made) => Math.abs(made! / projected - 1) <= 0.05,
  },
  {
    defect: 'rates of the table in use: patients whose expected visits are not its sum',
    original: 'unused',
    wanted: '0',
    sql: `SELECT count(*) FROM patients JOIN (SELECT lha_id, age_group, gender, sum(baserate_per_1000) AS rate
      FROM ed_baseline_rates GROUP BY ALL) USING (lha_id, age_group, gender) WHERE abs(expected_ed_rate - rate / 1000) > 0.00011`,
    holds: (x) => x === 0,
  },
  {
    defect: 'longest stay, days',
    original: '140',
    wanted: 'below 120',
    sql: 'SELECT max(los_days) FROM ip_stays',
    holds: (x) => x < 120,
  },
  none(
    'alternate level of care in a stay of less than a day',
    '10',
    'SELECT count(*) FROM ip_stays WHERE alc_flag = 1 AND los_days < 1',
  ),
  none(
    'length of stay is not discharge − admission',
    '97 % (its learned output)',
    'SELECT count(*) FROM ip_stays WHERE abs(los_days - epoch(discharge_ts - admit_ts) / 86400) > 0.0051',
  ),
  {
    defect: 'deaths among emergency dispositions',
    original: '7.8 % (its learned output)',
    wanted: 'below 1 %',
    sql: `SELECT round(100.0 * avg((dispo = 'Death')::INT), 2) FROM ed_encounters`,
    holds: (x) => x < 1,
    unit: ' %',
  },
  none(
    'patients who die twice; pediatric visits of the 85+',
    '21; 65 (its learned output)',
    `SELECT count(*) FROM (SELECT patient_id FROM (SELECT patient_id FROM ed_encounters WHERE dispo = 'Death'
      UNION ALL SELECT patient_id FROM ip_stays WHERE disposition = 'Death') GROUP BY 1 HAVING count(*) > 1)`,
    `SELECT count(*) FROM ed_encounters JOIN patients USING (patient_id) WHERE ed_subservice = 'Pediatric ED' AND age_group = '85+'`,
  ),
  none(
    'overlapping stays',
    'not measured',
    `SELECT count(*) FROM (SELECT admit_ts < lag(discharge_ts) OVER (PARTITION BY patient_id ORDER BY admit_ts) AS bad FROM ip_stays) WHERE bad`,
  ),
  {
    // People are born on the same day, and twins live together: what matters is that no more are alike than these two explain.
    defect: 'patients who repeat the birth date, area and gender of another; expected by chance and twins',
    original: '63; –',
    wanted: 'as expected, ± 4 standard errors',
    sql: `SELECT (SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM patients GROUP BY dob, lha_id, gender)),
      (SELECT round(sum(n * n / 2 / days / areas) + ${TWINS} * (SELECT count(*) FROM patients WHERE dob > ${REFERENCE} - INTERVAL 18 YEAR))
        FROM (SELECT age_group, gender, count(*)::DOUBLE AS n,
        365.25 * CASE age_group WHEN '0-4' THEN 5 WHEN '25-44' THEN 20 WHEN '45-64' THEN 20 WHEN '85+' THEN 12 ELSE 10 END AS days,
        (SELECT sum(c)::DOUBLE * sum(c) / sum(c * c) FROM (SELECT count(*) AS c FROM patients GROUP BY lha_id)) AS areas
        FROM patients GROUP BY 1, 2))`,
    holds: (found, expected) => Math.abs(found - expected!) <= 4 * Math.sqrt(Math.max(1, expected!)),
  },
];

export const network: Section = {
  dataset: 'network',
  title: 'network, against the published hospital-network generator',
  spec: { dataset: 'network', patients: PATIENTS, asOf: AS_OF },
  measure: byQueries(DEFECTS),
};
