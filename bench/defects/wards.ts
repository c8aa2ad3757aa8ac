// The defects measured in the published wards generator (datasets.md §5.4), looked for in a directory of ours by queries that know nothing of our code.
import { byQueries, type Defect, type DefectRow, manifestIn, none, type Section, within } from './section.ts';

/** Scale of the measured original: its tables of examples, with 200 patients. */
export const SCALE = 1;

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

/** A share that must be 0 or 100 %. */
const whole = (defect: string, original: string, sql: string, percent: 0 | 100): Defect =>
  within(defect, original, sql, [percent, percent], ' %');

const DEFECTS: readonly Defect[] = [
  whole('measurements within a stay of that patient', '1.2 %', percent('lies_on IS NOT NULL', signs), 100),
  whole(
    'measurements by a device of that ward',
    '0.1 %',
    percent('ward_id = lies_on', `${signs} JOIN devices USING (device_id)`),
    100,
  ),
  whole(
    'saturation, heart rate or pressure from a thermometer',
    '32 %',
    percent(
      "device_type = 'Thermometer' AND coalesce(heart_rate, spo2, systolic_bp, diastolic_bp) IS NOT NULL",
      'vital_signs JOIN devices USING (device_id)',
    ),
    0,
  ),
  whole(
    'adults among the admissions to Pediatrics',
    '97 %',
    percent('age >= 18', `${stays} WHERE specialty = 'Pediatrics'`),
    0,
  ),
  whole('admissions without a diagnosis', '29.5 %', percent('code IS NULL', stays), 0),
  none(
    'diagnoses that an admission has twice',
    '53',
    'SELECT count(*) - count(DISTINCT (admission_id, icd10_code)) FROM diagnoses',
  ),
  none(
    'overlapping stays',
    '3',
    `SELECT count(*) FROM (SELECT admit_ts < lag(discharge_ts) OVER (PARTITION BY patient_id ORDER BY admit_ts) AS bad
      FROM admissions) WHERE bad`,
  ),
  whole(
    'staff without an assignment',
    '11.7 %',
    percent('assignment_id IS NULL', 'staff LEFT JOIN staff_assignments USING (staff_id)'),
    0,
  ),
  none(
    'assignments that are there twice',
    '5',
    'SELECT count(*) - count(DISTINCT (staff_id, ward_id, shift)) FROM staff_assignments',
  ),
  {
    defect: 'mean days of stays of low, medium and high severity',
    original: 'unrelated',
    wanted: 'rising',
    sql: `SELECT round(avg(days) FILTER (WHERE severity = 'low'), 1), round(avg(days) FILTER (WHERE severity = 'medium'), 1),
        round(avg(days) FILTER (WHERE severity = 'high'), 1) FROM ${stays}`,
    holds: (low, medium, high) => low! < medium! && medium! < high!,
  },
  none(
    'stays or measurements after the anchor date',
    'some',
    'SELECT count(*) FROM admissions, run WHERE discharge_ts::DATE > as_of',
    'SELECT count(*) FROM vital_signs, run WHERE measured_at::DATE > as_of',
  ),
  {
    defect: 'stays for circulatory illness among those of Cardiology and of Orthopedics',
    original: 'alike',
    wanted: 'over 50 %; 0 %',
    sql: `SELECT ${['Cardiology', 'Orthopedics']
      .map(
        (s) =>
          `(${percent("code LIKE 'I%' OR code LIKE 'R0%' OR code LIKE 'R55%'", `${stays} WHERE specialty = '${s}'`)})`,
      )
      .join(', ')}`,
    holds: (heart, bones) => heart! > 50 && bones === 0,
    unit: ' %',
  },
  none('specialties without a ward', 'may be absent', 'SELECT 7 - count(DISTINCT specialty) FROM wards'),
  none(
    'shifts of wards without a doctor or a nurse',
    'not measured',
    `SELECT count(*) FROM (SELECT ward_id, shift FROM wards, (SELECT unnest(['Day', 'Evening', 'Night']) AS shift)) p
      WHERE NOT EXISTS (SELECT 1 FROM staff_assignments a JOIN staff USING (staff_id) WHERE a.ward_id = p.ward_id AND a.shift = p.shift AND role = 'Doctor')
        OR NOT EXISTS (SELECT 1 FROM staff_assignments a JOIN staff USING (staff_id) WHERE a.ward_id = p.ward_id AND a.shift = p.shift AND role = 'Nurse')`,
  ),
];

/** Whether two runs of one seed are the same. */
function sameTwice(dir: string, again: string): DefectRow {
  const same = manifestIn(dir).digest === manifestIn(again).digest;
  return {
    defect: 'two runs of one seed',
    original: 'differ (sampling is not seeded)',
    ours: same ? 'equal' : 'differ',
    wanted: 'equal',
    holds: same,
  };
}

const queried = byQueries(DEFECTS);

export const wards: Section = {
  dataset: 'wards',
  title: 'wards, against the published wards generator',
  spec: { dataset: 'wards', settings: { wards: { scale: SCALE } } },
  twice: true,
  async measure(dir, again) {
    const rows = await queried(dir);
    return again === undefined ? rows : [...rows, sameTwice(dir, again)];
  },
};
