// Measured defects of the published claims and analytics generator (10,000 patients, 50,000 encounters, 100,000 claims), asked of ours.
import { byQueries, none, type Section, share, within } from './section.ts';

const LAST_STAY = `SELECT *, lag(discharge_date) OVER w AS last_out, lag(discharge_disposition) OVER w AS last_end
  FROM encounters WHERE encounter_type = 'Inpatient' WINDOW w AS (PARTITION BY patient_id ORDER BY start_time)`;

/** Luhn sum of 80840 and the number: right when it is divisible by ten. */
const LUHN = `list_sum(list_transform(range(15), i -> CASE WHEN i % 2 = 0 THEN CAST(substr('80840' || npi, 15 - i, 1) AS INTEGER)
  ELSE (CASE WHEN 2 * CAST(substr('80840' || npi, 15 - i, 1) AS INTEGER) > 9 THEN 2 * CAST(substr('80840' || npi, 15 - i, 1) AS INTEGER) - 9
    ELSE 2 * CAST(substr('80840' || npi, 15 - i, 1) AS INTEGER) END) END)) % 10`;

export const analytics: Section = {
  dataset: 'analytics',
  title: 'analytics, against the published claims and analytics generator',
  spec: { dataset: 'analytics' },
  measure: byQueries([
    share('is_high_cost', '92.8 % against 20 %', 'SELECT avg(is_high_cost::INTEGER) FROM patients', [19, 21]),
    share(
      'patients whose first name is mostly the other sex’s',
      '50 % do not fit',
      "SELECT sum(least(m, f)) / sum(m + f) FROM (SELECT count(*) FILTER (WHERE gender = 'M') AS m, count(*) FILTER (WHERE gender = 'F') AS f FROM patients GROUP BY first_name)",
      [0, 5],
    ),
    none(
      'encounter’s provider not based at its facility',
      '98 %',
      'SELECT count(*) FROM encounters e JOIN providers p USING (provider_id) WHERE p.facility_id <> e.facility_id',
    ),
    share(
      'disposition Expired, of stays and emergencies',
      '25.2 % of every type, telehealth included',
      `SELECT avg((discharge_disposition = 'Expired')::INTEGER) FROM encounters WHERE encounter_type IN ('Inpatient', 'Emergency')`,
      [0, 4],
    ),
    none(
      'disposition Expired in other encounters',
      '25.2 %',
      `SELECT count(*) FROM encounters WHERE discharge_disposition = 'Expired' AND encounter_type NOT IN ('Inpatient', 'Emergency')`,
    ),
    none(
      'people who die more than once',
      '3,610',
      `SELECT count(*) FROM (SELECT patient_id FROM encounters WHERE discharge_disposition = 'Expired' GROUP BY 1 HAVING count(*) > 1)`,
    ),
    none(
      'encounters after death',
      '21,785',
      'SELECT count(*) FROM encounters e JOIN patients p USING (patient_id) WHERE e.encounter_date > p.death_date',
    ),
    none(
      'services after death, beside the planted pattern',
      '42,884',
      `SELECT count(*) FROM claims c JOIN patients p USING (patient_id) WHERE c.service_date > p.death_date AND c.fraud_pattern IS DISTINCT FROM 'after death'`,
    ),
    none(
      'readmission flag against the true gap of 30 days',
      'unrelated (8.4 % against 8.0 %); 19 % flagged with no earlier encounter; 80 % not inpatient',
      `SELECT count(*) FROM encounters e LEFT JOIN (${LAST_STAY}) s USING (encounter_id)
       WHERE e.is_readmission <> (COALESCE(e.encounter_date - s.last_out <= 30 AND s.last_end NOT IN ('Expired', 'Transferred') AND NOT e.is_planned, false))`,
    ),
    share(
      'readmissions of inpatient encounters',
      '15 % asked for',
      `SELECT avg(is_readmission::INTEGER) FROM encounters WHERE encounter_type = 'Inpatient'`,
      [14, 16],
    ),
    none(
      'claims that match no encounter by patient and provider',
      '99.996 %',
      `SELECT count(*) FROM claims c LEFT JOIN encounters e ON e.encounter_id = c.encounter_id AND e.patient_id = c.patient_id AND e.provider_id = c.provider_id
       WHERE e.encounter_id IS NULL`,
    ),
    none(
      'medical claims outside the days of their encounter, beside the planted pattern',
      'nearly all',
      `SELECT count(*) FROM claims c JOIN encounters e USING (encounter_id) WHERE c.claim_type = 'Medical' AND c.fraud_pattern IS DISTINCT FROM 'after death'
       AND c.service_date NOT BETWEEN e.encounter_date AND e.discharge_date`,
    ),
    share(
      'Medicare claims for people under 65',
      '69 %',
      `SELECT avg((c.service_date < p.date_of_birth + INTERVAL 65 YEAR)::INTEGER) FROM claims c JOIN patients p USING (patient_id) WHERE payer_name = 'Medicare'`,
      [0, 25],
    ),
    within(
      'payers per patient, mean',
      '4.7',
      'SELECT round(avg(n), 2) FROM (SELECT count(DISTINCT payer_name) AS n FROM claims GROUP BY patient_id)',
      [1, 2],
    ),
    none(
      'payer_id that is not that of the payer',
      'random per claim',
      'SELECT count(*) FROM (SELECT payer_name FROM claims GROUP BY 1 HAVING count(DISTINCT payer_id) > 1)',
    ),
    none(
      'member ids with more than one patient',
      'not measured',
      'SELECT count(*) FROM (SELECT payer_id, member_id FROM claims WHERE member_id IS NOT NULL GROUP BY ALL HAVING count(DISTINCT patient_id) > 1)',
    ),
    none(
      'deductible + copay + coinsurance + non-covered ≠ responsibility',
      '99.97 %',
      'SELECT count(*) FROM claims WHERE round(deductible_amount + copay_amount + coinsurance_amount + non_covered_amount - patient_responsibility, 2) <> 0',
    ),
    none(
      'paid + responsibility ≠ allowed where something was paid',
      'not measured',
      `SELECT count(*) FROM claims WHERE adjudication_status IN ('Paid', 'Partial Payment') AND round(paid_amount + patient_responsibility - allowed_amount, 2) <> 0`,
    ),
    none(
      'services before the data window',
      '820',
      `SELECT count(*) FROM claims WHERE service_date < (SELECT max(report_date) FROM cms_measures) - INTERVAL 5 YEAR`,
    ),
    none(
      'CPT 99201 after its deletion',
      '2,753',
      `SELECT count(*) FROM claims WHERE procedure_code = '99201'`,
    ),
    none(
      'CPT 33935 as bypass',
      'labelled bypass; it is a heart–lung transplant code',
      `SELECT count(*) FROM claims WHERE procedure_code = '33935'`,
    ),
    none(
      'knee replacement outside a hospital',
      'as often as in hospital',
      `SELECT count(*) FROM claims WHERE procedure_code = '27447' AND place_of_service_code NOT IN ('21', '22')`,
    ),
    none('NPI that fails the Luhn check', '89.2 %', `SELECT count(*) FROM providers WHERE ${LUHN} <> 0`),
    none(
      'NPI that does not begin with 1 or 2',
      '81.4 %',
      `SELECT count(*) FROM providers WHERE CAST(npi AS VARCHAR)[1] NOT IN ('1', '2')`,
    ),
    none(
      'infection rate ≠ count / days × 1,000',
      '94.4 %',
      'SELECT count(*) FROM hai_data WHERE patient_days > 0 AND abs(infection_rate - 1000.0 * infection_count / patient_days) > 0.0006',
    ),
    none(
      'infection reports of others than hospitals',
      '86 %',
      `SELECT count(*) FROM hai_data JOIN facilities USING (facility_id) WHERE facility_type <> 'Hospital'`,
    ),
    none(
      'registry: mortality flag against outcome',
      'unrelated',
      `SELECT count(*) FROM registry WHERE mortality_flag <> (outcome = 'Expired')`,
    ),
    none(
      'registry: readmission flag against its days',
      '281 of 1,000',
      'SELECT count(*) FROM registry WHERE readmission_flag <> (days_to_readmission IS NOT NULL)',
    ),
    none(
      'sex-impossible operations in the registry',
      '163 of 317',
      `SELECT count(*) FROM registry JOIN patients USING (patient_id)
       WHERE (procedure_name = 'Hysterectomy' AND gender <> 'F') OR (procedure_name = 'Prostatectomy' AND gender <> 'M')`,
    ),
    none(
      'primary diagnosis repeated as secondary',
      '9.9 %',
      `SELECT count(*) FROM encounters WHERE list_contains(string_split(COALESCE(secondary_diagnoses, ''), '|'), primary_diagnosis)`,
    ),
    within(
      'mean stay, severe over moderate',
      'no relation',
      `SELECT round(avg(length_of_stay) FILTER (WHERE severity_level = 'Severe') / avg(length_of_stay) FILTER (WHERE severity_level = 'Moderate'), 2)
        FROM encounters WHERE encounter_type = 'Inpatient'`,
      [1.5, 10],
    ),
    within(
      'encounters a day, winter over other months',
      'no relation',
      `SELECT round((count(*) FILTER (WHERE month(encounter_date) IN (12, 1, 2)) / 90.25) / (count(*) FILTER (WHERE month(encounter_date) NOT IN (12, 1, 2)) / 275.0), 3) FROM encounters`,
      [1.27, 1.33],
    ),
    none(
      'diagnoses that are not billable (E11, N18.3, M54.5)',
      'all uses of them',
      `SELECT count(*) FROM encounters WHERE primary_diagnosis IN ('E11', 'N18.3', 'M54.5')`,
    ),
    none(
      'encounters not exactly as many as asked for',
      'exact',
      'SELECT abs(count(*) - 50000) FROM encounters',
    ),
    none('claims not exactly as many as asked for', 'exact', 'SELECT abs(count(*) - 100000) FROM claims'),
  ]),
};
