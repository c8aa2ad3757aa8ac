// Laboratory: means and standard deviations of each adult's latest result outside the hospital, and how results go together.
import type { Analyte } from '../analytes.ts';
import type { Measure } from '../measure.ts';
import { readingShare } from '../of-events.ts';
import { correlationOf, meanOf, meanOfLatest, quantileOf, sdOfLatest, slopeOf } from '../of-persons.ts';
import {
  both,
  either,
  latest,
  living,
  men,
  not,
  people,
  type Stratum,
  taking,
  withEver,
  women,
} from '../person.ts';

const adults = people(20);
const mean = (id: string, analyte: Analyte, s: Stratum) => meanOfLatest(id, analyte, s);
const sd = (id: string, analyte: Analyte, s: Stratum) => sdOfLatest(id, analyte, s);
const pair = (row: string, analyte: Analyte, s: Stratum) => [
  mean(`LAB_${row}_MEAN`, analyte, s),
  sd(`LAB_${row}_SD`, analyte, s),
];
const healthyThyroid = both(living(adults), not(either(withEver('hypothyroidism'), taking('levothyroxine'))));
const [cholesterol, hdl, ldl] = [latest('cholesterol'), latest('hdl'), latest('ldl')];
const triglycerides = latest('triglycerides');
const PANELS: readonly Analyte[] = [
  'sodium',
  'potassium',
  'chloride',
  'bicarbonate',
  'urea',
  'creatinine',
  'glucose',
  'calcium',
  'alt',
  'ast',
  'alp',
  'bilirubin',
  'albumin',
  'protein',
  'haemoglobin',
  'haematocrit',
  'leukocytes',
  'platelets',
  'mcv',
  'rdw',
];

export const laboratory: readonly Measure[] = [
  ...pair('NA', 'sodium', adults),
  ...pair('K', 'potassium', adults),
  ...pair('CL', 'chloride', adults),
  ...pair('CO2', 'bicarbonate', adults),
  ...pair('BUN_M', 'urea', men(20)),
  ...pair('BUN_F', 'urea', women(20)),
  ...pair('CREA_M', 'creatinine', men(20)),
  sd('LAB_CREA_F_SD', 'creatinine', women(20)),
  ...pair('GLU', 'glucose', adults),
  ...pair('CA', 'calcium', adults),
  ...pair('ALT_M', 'alt', men(20)),
  ...pair('ALT_F', 'alt', women(20)),
  ...pair('AST_M', 'ast', men(20)),
  ...pair('AST_F', 'ast', women(20)),
  ...pair('ALP', 'alp', adults),
  ...pair('BILI_M', 'bilirubin', men(20)),
  mean('LAB_BILI_F_MEAN', 'bilirubin', women(20)),
  ...pair('ALB_M', 'albumin', men(20)),
  ...pair('ALB_F', 'albumin', women(20)),
  ...pair('TP', 'protein', adults),
  sd('LAB_HGB_M_SD', 'haemoglobin', men(20)),
  ...pair('HGB_F', 'haemoglobin', women(20)),
  ...pair('HCT_M', 'haematocrit', men(20)),
  ...pair('HCT_F', 'haematocrit', women(20)),
  mean('LAB_WBC_MEAN', 'leukocytes', adults),
  sd('LAB_PLT_M_SD', 'platelets', men(20)),
  ...pair('PLT_F', 'platelets', women(20)),
  ...pair('MCV', 'mcv', adults),
  ...pair('RDW', 'rdw', adults),
  mean('LAB_LDL_MEAN', 'ldl', adults),
  quantileOf('LAB_TG_MEDIAN', 0.5, { from: 0, width: 5, count: 100 }, living(adults), triglycerides),
  quantileOf('LAB_TSH_MEDIAN', 0.5, { from: 0, width: 0.1, count: 100 }, healthyThyroid, latest('tsh')),
  quantileOf('LAB_TSH_P975', 0.975, { from: 0, width: 0.1, count: 100 }, healthyThyroid, latest('tsh')),
  ...pair('EGFR', 'egfr', adults),
  slopeOf('LAB_EGFR_SLOPE', living(adults), (p) => p.age, latest('egfr'), 10),
  ...pair('UASG', 'gravity', adults),
  ...pair('UAPH', 'ph', adults),
  readingShare('LAB_ABNORMAL_SHARE', PANELS, { class: 'AMB', from: 20 }, (r) => r.flagged),
  correlationOf('LAB_NA_CL_COR', living(adults), latest('sodium'), latest('chloride')),
  // The row asks for the median of the absolute difference; the mean is stricter.
  meanOf(
    'LAB_TC_IDENTITY',
    both(living(adults), (p) => triglycerides(p) < 400),
    (p) => Math.abs(cholesterol(p) - hdl(p) - ldl(p) - triglycerides(p) / 5),
  ),
];
