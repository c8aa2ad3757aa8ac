// What can be measured: code, unit, precision, reference ranges by age and sex, and physically possible limits.

import { type Analyte, answered, byAge, bySex, NO_RANGE, type Panel, type Range, taken } from './analyte.ts';
import { birthAnalytes } from './birth-analytes.ts';
import { findings } from './findings.ts';
import { moreAnalytes, morePanels } from './laboratory-tables.ts';

export type { Analyte, Panel, Range, Specimen } from './analyte.ts';

const sign = taken(null, 'vital-signs', 'none');
const lab = taken('Serum or plasma', 'laboratory', 'core');
const blood = taken('Whole blood', 'laboratory', 'core');
const immuno = taken('Serum or plasma', 'laboratory', 'immunoassay');
const urine = taken('Urine', 'laboratory', 'core');
const dipstick = answered('Urine', 'laboratory', 'core');
const survey = taken(null, 'survey', 'none');
const habit = answered(null, 'social-history', 'none');

/**
 * Adult laboratory ranges: calibration reference table 6.2 (Mayo Clinic Laboratories; ADA 2024 for glucose and
 * HbA1c; NCEP ATP III for lipids, LDL at its optimal limit). Children's: CALIPER and the Harriet Lane Handbook,
 * rounded; red cells take the adult range from 14, when the sexes differ. Urine albumin: KDIGO 2024. CRP: Mayo
 * Clinic Laboratories. BNP and NT-proBNP: limits of the assays' inserts. Surveys: minimal symptoms end at 4
 * (Kroenke 2001, Spitzer 2006).
 * Children's vital signs: table 6.3 (5th to 95th percentiles), diastolic pressure PALS 2020, widened. Adults':
 * pressure ESC 2018 (normal); pulse 50–100, breathing 12–20, temperature and saturation by convention; BMI WHO 2000.
 * Critical limits: Kost 1990 (JAMA 263:704), means of US medical centres.
 */
export const analytes: readonly Analyte[] = [
  sign('height', '8302-2', 'Height', 'cm', 1, NO_RANGE, [20, 240]),
  sign('weight', '29463-7', 'Weight', 'kg', 1, NO_RANGE, [0.3, 350]),
  sign('head-circumference', '9843-4', 'Head circumference', 'cm', 1, NO_RANGE, [20, 70]),
  sign('head-percentile', '8289-1', 'Head circumference percentile', '%', 0, NO_RANGE, [0, 100]),
  sign('bmi-percentile', '59576-9', 'BMI percentile for age', '%', 0, [5, 84], [0, 100]),
  sign('weight-for-length', '77606-2', 'Weight-for-length percentile', '%', 0, [2, 98], [0, 100]),
  sign('bmi', '39156-5', 'Body mass index', 'kg/m2', 1, byAge([20, NO_RANGE], [200, [18.5, 24.9]]), [8, 100]),
  sign(
    'systolic',
    '8480-6',
    'Systolic blood pressure',
    'mm[Hg]',
    0,
    byAge([1, [60, 104]], [3, [80, 106]], [6, [86, 112]], [12, [88, 118]], [18, [95, 130]], [200, [90, 129]]),
    [40, 280],
  ),
  sign(
    'diastolic',
    '8462-4',
    'Diastolic blood pressure',
    'mm[Hg]',
    0,
    byAge([1, [30, 65]], [6, [40, 72]], [12, [48, 78]], [18, [52, 82]], [200, [50, 84]]),
    [15, 170],
  ),
  sign(
    'heart-rate',
    '8867-4',
    'Heart Rate',
    '/min',
    0,
    byAge([1, [95, 180]], [3, [85, 145]], [6, [75, 130]], [12, [65, 115]], [18, [55, 105]], [200, [50, 100]]),
    [20, 260],
  ),
  sign(
    'respiratory-rate',
    '9279-1',
    'Respiratory rate',
    '/min',
    0,
    byAge([1, [25, 60]], [3, [20, 35]], [6, [18, 28]], [12, [15, 24]], [200, [12, 20]]),
    [4, 90],
  ),
  sign('temperature', '8310-5', 'Temperature', 'Cel', 1, [36.0, 37.5], [30, 43]),
  sign('oxygen-saturation', '59408-5', 'Oxygen saturation', '%', 0, [95, 100], [40, 100]),
  sign('pain', '72514-3', 'Pain severity', '{score}', 0, NO_RANGE, [0, 10]),
  lab('sodium', '2951-2', 'Sodium', 'mmol/L', 0, [135, 145], [100, 180], [120, 158]),
  lab(
    'potassium',
    '2823-3',
    'Potassium',
    'mmol/L',
    1,
    byAge([1, [3.8, 6.0]], [200, [3.5, 5.1]]),
    [1.5, 9],
    [2.8, 6.2],
  ),
  lab('chloride', '2075-0', 'Chloride', 'mmol/L', 0, [98, 107], [65, 140]),
  lab(
    'bicarbonate',
    '2028-9',
    'Bicarbonate',
    'mmol/L',
    0,
    byAge([18, [18, 28]], [200, [22, 29]]),
    [5, 50],
    [11, 40],
  ),
  lab('urea-nitrogen', '3094-0', 'Urea nitrogen', 'mg/dL', 0, [7, 20], [1, 200]),
  lab(
    'creatinine',
    '2160-0',
    'Creatinine',
    'mg/dL',
    2,
    bySex([0.74, 1.35], [0.59, 1.04], [0.2, 0.9]),
    [0.1, 25],
  ),
  lab('egfr', '98979-8', 'Estimated GFR', 'mL/min/{1.73_m2}', 0, [60, null], [1, 200]),
  lab('glucose', '2345-7', 'Glucose', 'mg/dL', 0, [70, 99], [20, 1200], [46, 484]),
  lab(
    'calcium',
    '17861-6',
    'Calcium',
    'mg/dL',
    1,
    byAge([18, [8.8, 10.8]], [200, [8.6, 10.2]]),
    [4, 16],
    [6.6, 12.9],
  ),
  lab('alt', '1742-6', 'Alanine aminotransferase', 'U/L', 0, bySex([7, 55], [7, 45]), [1, 10000]),
  lab('ast', '1920-8', 'Aspartate aminotransferase', 'U/L', 0, bySex([8, 48], [8, 43], [8, 60]), [1, 10000]),
  lab(
    'alkaline-phosphatase',
    '6768-6',
    'Alkaline phosphatase',
    'U/L',
    0,
    byAge([17, [80, 420]], [200, [40, 129]]),
    [5, 3000],
  ),
  lab('bilirubin', '1975-2', 'Total bilirubin', 'mg/dL', 1, [0.1, 1.2], [0, 40]),
  lab('albumin', '1751-7', 'Albumin', 'g/dL', 1, [3.5, 5.0], [1, 7]),
  lab('total-protein', '2885-2', 'Total protein', 'g/dL', 1, [6.3, 7.9], [2, 14]),
  blood(
    'hemoglobin',
    '718-7',
    'Hemoglobin',
    'g/dL',
    1,
    bySex([13.2, 16.6], [11.6, 15.0], [10.5, 15.0], 14),
    [2, 25],
    [6.6, 19.9],
  ),
  blood(
    'hematocrit',
    '4544-3',
    'Hematocrit',
    '%',
    1,
    bySex([38.3, 48.6], [35.5, 44.9], [32, 44], 14),
    [6, 75],
    [18, 61],
  ),
  blood(
    'mcv',
    '787-2',
    'Mean corpuscular volume',
    'fL',
    1,
    byAge([14, [72, 90]], [200, [78, 98]]),
    [40, 150],
  ),
  blood('rdw', '788-0', 'Red cell distribution width', '%', 1, [11.8, 16.1], [8, 40]),
  blood(
    'red-cells',
    '789-8',
    'Erythrocytes',
    '10*6/uL',
    2,
    bySex([4.35, 5.65], [3.92, 5.13], [3.8, 5.4], 14),
    [0.5, 10],
  ),
  blood(
    'leukocytes',
    '6690-2',
    'Leukocytes',
    '10*3/uL',
    1,
    byAge([6, [5, 15.5]], [18, [4, 11]], [200, [3.4, 9.6]]),
    [0.1, 400],
    [2, 37],
  ),
  blood(
    'platelets',
    '777-3',
    'Platelets',
    '10*3/uL',
    0,
    bySex([135, 317], [157, 371], [150, 450]),
    [2, 2000],
    [37, 910],
  ),
  lab('total-cholesterol', '2093-3', 'Cholesterol', 'mg/dL', 0, [null, 200], [40, 700]),
  lab('hdl', '2085-9', 'HDL cholesterol', 'mg/dL', 0, bySex([40, null], [50, null]), [5, 200]),
  lab('triglycerides', '2571-8', 'Triglycerides', 'mg/dL', 0, [null, 150], [10, 5000]),
  lab('ldl', '13457-7', 'LDL cholesterol', 'mg/dL', 0, [null, 100], [5, 500]),
  blood('hba1c', '4548-4', 'Hemoglobin A1c', '%', 1, [4.0, 5.6], [3, 20]),
  immuno('tsh', '3016-3', 'Thyrotropin', 'm[IU]/L', 2, [0.4, 4.2], [0.001, 200]),
  urine('urine-albumin', '9318-7', 'Albumin/Creatinine in urine', 'mg/g', 0, [null, 30], [0, 20000]),
  urine('urine-gravity', '5811-5', 'Specific gravity of urine', '1', 3, [1.005, 1.03], [1, 1.06]),
  urine('urine-ph', '5803-2', 'pH of urine', '[pH]', 1, [4.5, 8], [4, 9.5]),
  dipstick('urine-protein', '20454-5', 'Protein in urine', ['Negative']),
  dipstick('urine-glucose', '25428-4', 'Glucose in urine', ['Negative']),
  dipstick('urine-esterase', '5799-2', 'Leukocyte esterase in urine', ['Negative']),
  dipstick('urine-nitrite', '5802-4', 'Nitrite in urine', ['Negative']),
  lab('crp', '1988-5', 'C reactive protein', 'mg/L', 1, [null, 8], [0, 600]),
  blood('bnp', '42637-9', 'BNP', 'pg/mL', 0, [null, 100], [1, 20000]),
  lab(
    'nt-probnp',
    '33762-6',
    'NT-proBNP',
    'pg/mL',
    0,
    byAge([75, [null, 125]], [200, [null, 450]]),
    [1, 70000],
  ),
  habit('smoking-status', '72166-2', 'Tobacco smoking status', null),
  survey('phq9', '44261-6', 'PHQ-9 total score', '{score}', 0, [null, 4], [0, 27]),
  survey('gad7', '70274-6', 'GAD-7 total score', '{score}', 0, [null, 4], [0, 21]),
  ...moreAnalytes,
  ...birthAnalytes,
  ...findings,
];

const BMP = [
  'sodium',
  'potassium',
  'chloride',
  'bicarbonate',
  'anion-gap',
  'urea-nitrogen',
  'creatinine',
  'egfr',
  'glucose',
  'calcium',
];

export const panels: readonly Panel[] = [
  {
    key: 'vitals',
    loinc: '85353-1',
    name: 'Vital signs',
    analytes: [
      'height',
      'weight',
      'head-circumference',
      'head-percentile',
      'weight-for-length',
      'bmi',
      'bmi-percentile',
      'systolic',
      'diastolic',
      'heart-rate',
      'respiratory-rate',
      'temperature',
      'oxygen-saturation',
      'pain',
    ],
  },
  { key: 'bmp', loinc: '51990-0', name: 'Basic metabolic panel', analytes: BMP },
  {
    key: 'cmp',
    loinc: '24323-8',
    name: 'Comprehensive metabolic panel',
    analytes: [
      ...BMP,
      'alt',
      'ast',
      'alkaline-phosphatase',
      'bilirubin',
      'albumin',
      'total-protein',
      'globulin',
    ],
  },
  {
    key: 'cbc',
    loinc: '58410-2',
    name: 'Complete blood count',
    analytes: [
      'leukocytes',
      'red-cells',
      'hemoglobin',
      'hematocrit',
      'mcv',
      'mch',
      'mchc',
      'rdw',
      'platelets',
    ],
  },
  {
    key: 'lipid',
    loinc: '24331-1',
    name: 'Lipid panel',
    analytes: ['total-cholesterol', 'hdl', 'ldl', 'ldl-direct', 'vldl', 'non-hdl', 'triglycerides'],
  },
  { key: 'hba1c', loinc: '4548-4', name: 'Hemoglobin A1c', analytes: ['hba1c'] },
  { key: 'tsh', loinc: '3016-3', name: 'Thyrotropin', analytes: ['tsh'] },
  {
    key: 'urinalysis',
    loinc: '24356-8',
    name: 'Urinalysis',
    analytes: [
      'urine-gravity',
      'urine-ph',
      'urine-protein',
      'urine-glucose',
      'urine-esterase',
      'urine-nitrite',
      'urine-blood',
      'urine-ketones',
    ],
  },
  { key: 'urine-albumin', loinc: '9318-7', name: 'Urine albumin', analytes: ['urine-albumin'] },
  { key: 'crp', loinc: '1988-5', name: 'C reactive protein', analytes: ['crp'] },
  { key: 'bnp', loinc: '42637-9', name: 'BNP', analytes: ['bnp'] },
  { key: 'nt-probnp', loinc: '33762-6', name: 'NT-proBNP', analytes: ['nt-probnp'] },
  ...morePanels,
];

const byKey = new Map(analytes.map((a) => [a.key, a]));
// Of those that share a code, the first: only newborns have a range of their own.
const byLoinc = new Map(analytes.toReversed().map((a) => [a.loinc, a]));
const panelsByKey = new Map(panels.map((p) => [p.key, p]));

/** The analyte of a key; an unknown key is a defect. */
export function analyteByKey(key: string): Analyte {
  return known(byKey.get(key), key);
}

export function analyteByLoinc(loinc: string): Analyte {
  return known(byLoinc.get(loinc), loinc);
}

export function panelByKey(key: string): Panel {
  return known(panelsByKey.get(key), key);
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`no analyte or panel ${name}`);
  return value;
}

/** Flag of a value: LL and HH are beyond the critical limits. Null where there is no range. */
export function interpret(
  value: number,
  range: Range,
  critical: Range = NO_RANGE,
): 'LL' | 'L' | 'N' | 'H' | 'HH' | null {
  // By position: this is asked for every result, and taking a tuple apart goes through an iterator.
  const low = range[0];
  const high = range[1];
  if (low === null && high === null) return null;
  if (low !== null && value < low) return critical[0] !== null && value < critical[0] ? 'LL' : 'L';
  if (high !== null && value > high) return critical[1] !== null && value > critical[1] ? 'HH' : 'H';
  return 'N';
}
