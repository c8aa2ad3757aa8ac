// Which test of LABORATORY TEST (#60) and which data name of #63.04 our analytes are kept under: national ones, or the site's own.
import { analytes } from '../../../clinical/analytes.ts';

/** A test as results refer to it. */
export interface LabTest {
  /** Record number in #60. */
  readonly test: number;
  readonly name: string;
  readonly printName: string;
  /** Field of #63.04 that holds the result. */
  readonly dataName: number;
  /** Whether the field is of the site, not of the national dictionary. */
  readonly site: boolean;
}

/** Analyte, national data name and, where #60 has a test for it, its record number, name and print name (FOIA release, July 2023). */
const NATIONAL: readonly (readonly [
  key: string,
  dataName: number,
  test?: number,
  name?: string,
  printName?: string,
])[] = [
  ['glucose', 2, 175, 'GLUCOSE1', 'GLUCOSE'],
  ['urea-nitrogen', 3, 174, 'UREA NITROGEN', 'BUN'],
  ['creatinine', 4, 173, 'CREATININE', 'CREAT'],
  ['sodium', 5, 176, 'SODIUM', 'NA'],
  ['potassium', 6, 177, 'POTASSIUM', 'K'],
  ['chloride', 7, 178, 'CHLORIDE', 'CL'],
  ['bicarbonate', 8, 179, 'CO2', 'CO2'],
  ['calcium', 9, 180, 'CALCIUM', 'CA'],
  ['phosphate', 10, 181, 'PO4', 'PO4'],
  ['uric-acid', 11, 182, 'URIC ACID', 'URIC AC'],
  ['total-cholesterol', 12, 183, 'CHOLESTEROL', 'CHOL'],
  ['total-protein', 13, 184, 'PROTEIN,TOTAL', 'PROTEIN'],
  ['albumin', 14, 185, 'ALBUMIN', 'ALBUMIN'],
  ['bilirubin', 15, 186, 'TOT. BILIRUBIN', 'T. BIL'],
  ['bilirubin-direct', 16, 187, 'DIR. BILIRUBIN', 'D BILI'],
  ['alkaline-phosphatase', 17, 188, 'ALKALINE PHOSPHATASE', 'ALK PHO'],
  ['ldh', 18, 189, 'LDH', 'LDH'],
  ['ast', 19, 190, 'SGOT', 'SGOT'],
  ['alt', 20, 191, 'SGPT', 'SGPT'],
  ['ggt', 21, 192, 'GAMMA-GTP', 'G-GTP'],
  ['phenytoin', 23, 210, 'DILANTIN', 'DILANTI'],
  ['lithium', 28, 198, 'LITHIUM', 'LITHIUM'],
  ['magnesium', 29, 201, 'MAGNESIUM', 'MG'],
  ['lead', 35, 262, 'LEAD', 'LEAD'],
  ['ethanol', 36, 195, 'ETHANOL', 'ETOH'],
  ['lactate', 42, 199, 'LACTIC ACID', 'LACTATE'],
  ['lipase', 43, 200, 'LIPASE', 'LIPASE'],
  ['triglycerides', 47, 205, 'TRIGLYCERIDE', 'TRIGLYC'],
  ['ammonia', 48, 206, 'AMMONIA', 'NH3'],
  ['pth', 75, 239, 'PTH (INTACT)', 'PTH INT'],
  ['fsh', 76, 241, 'FSH', 'FSH'],
  ['hdl', 80, 244, 'HDL', 'HDL'],
  ['testosterone', 85, 249, 'TESTOSTERONE', 'TESTOST'],
  ['vitamin-d', 113, 392, '25 OH VITAMIN D', '25 OH V'],
  ['globulin', 260, 835, 'GLOBULIN', 'GLOB'],
  ['digoxin', 736, 107, 'DIGOXIN', 'DIGOXIN'],
  ['valproate', 377, 665, 'VALPROIC ACID', 'VAL ACD'],
  ['leukocytes', 384, 1, 'WBC', 'WBC'],
  ['red-cells', 385, 2, 'RBC', 'RBC'],
  ['hemoglobin', 386, 3, 'HGB', 'HGB'],
  ['hematocrit', 387, 4, 'HCT', 'HCT'],
  ['mcv', 388, 5, 'MCV', 'MCV'],
  ['mch', 389, 6, 'MCH', 'MCH'],
  ['mchc', 390, 7, 'MCHC', 'MCHC'],
  ['rdw', 391, 416, 'RDW', 'RDW'],
  ['platelets', 392, 9, 'PLT', 'PLT'],
  ['lymphocytes', 396, 13, 'LYMPHS', 'LYMPHS'],
  ['monocytes', 397, 14, 'MONOS', 'MONOS'],
  ['eosinophils', 398, 15, 'EOSINO', 'EOSINO'],
  ['basophils', 399, 16, 'BASO', 'BASO'],
  ['neutrophils', 468, 285, 'PMN', 'PMN'],
  ['reticulocytes', 428, 100, 'RETICULOCYTES', 'RETIC'],
  ['prothrombin-time', 430, 467, 'PT', 'PT'],
  ['aptt', 431, 468, 'PTT', 'PTT'],
  ['ph', 450, 52, 'PH', 'PH'],
  ['pco2', 451, 53, 'PCO2', 'PCO2'],
  ['po2', 452, 280, 'PO2', 'PO2'],
  ['arterial-bicarbonate', 454, 55, 'BICARBONATE (SBC)', 'SBC'],
  ['hba1c', 462, 97, 'HEMOGLOBIN A1C', 'A1C'],
  ['esr', 469, 287, 'WESTERGREN*', 'WESTERG'],
  ['crp', 545, 123, 'C-REACTIVE PROTEIN', 'C-REACT'],
  ['haptoglobin', 552, 130, 'HAPTOGLOBIN', 'HAPTOGL'],
  ['hbv-surface', 553, 131, 'HEPATITIS B SURFACE ANTIGEN', 'HAA'],
  ['rheumatoid-factor', 558, 136, 'RHEUMATOID FACTOR', 'RHEUMAT'],
  ['urine-gravity', 685, 143, 'SPECIFIC GRAVITY', 'SP.GRAV'],
  ['urine-ph', 692, 150, 'URINE PH', 'PH'],
  ['free-t4', 739, 322, 'FR T-4', 'FR T-4'],
  ['folate', 740, 109, 'FOLATE', 'FOLATE'],
  ['tsh', 741, 110, 'TSH', 'TSH'],
  ['hcg', 743, 112, 'HCG', 'HCG'],
  ['ferritin', 744, 113, 'FERRITIN', 'FERRITI'],
  ['tibc', 748, 105, 'TIBC', 'TIBC'],
  ['iron', 750, 104, 'IRON', 'FE'],
  ['iron-saturation', 751, 116, 'IRON SATURATION', 'FE SAT'],
  ['cea', 754, 288, 'CEA', 'CEA'],
  ['anion-gap', 790, 1160, 'ANION GAP', 'ANI GAP'],
  ['urine-nitrite', 795, 1194, 'NITRITE, URINE', 'NITRITE'],
  ['urine-esterase', 796, 1195, 'LEUCOCYTE ESTERASE, URINE', 'LEU ASE'],
  ['screen-amphetamine', 26, 213, 'AMPHETAMINES', 'AMPHETA'],
  ['screen-cocaine', 144, 460, 'COCAINE', 'COCAINE'],
  ['gtt-fasting', 149, 469, 'FASTING GTT', 'FAST'],
  ['gtt-1h', 151, 471, '1Hr.GTT', '1Hr.GTT'],
  ['gtt-2h', 152, 472, '2Hr.GTT', '2Hr.GTT'],
  ['gtt-3h', 153, 473, '3Hr.GTT', '3Hr.GTT'],
  ['ldl', 292],
  ['ldl-direct', 291],
  ['b12', 853],
  ['neutrophil-count', 841],
  ['lymphocyte-count', 842],
  ['monocyte-count', 843],
  ['eosinophil-count', 844],
  ['basophil-count', 845],
  ['screen-benzodiazepines', 216],
  ['screen-cannabinoids', 225],
  ['screen-opiates', 326],
  ['urine-hcg', 653],
];

/** Site numbers begin here, far above the national ones: a LOINC number without its check digit is added. */
export const SITE_NUMBERS = 9_000_000;

export function loincNumber(loinc: string): number {
  return Number(loinc.slice(0, loinc.indexOf('-')));
}

const loincOf = new Map(analytes.map((a) => [a.key, a.loinc]));
const national = new Map(NATIONAL.map((row) => [loincOf.get(row[0]), row]));

/** The test of a LOINC code; `type` names it where it is the site's own. */
export function labTest(loinc: string, type: string): LabTest {
  const row = national.get(loinc);
  const own = SITE_NUMBERS + loincNumber(loinc);
  const name = type.toUpperCase().replaceAll('^', ' ');
  if (row === undefined)
    return { test: own, name, printName: name.slice(0, 7).trim(), dataName: own, site: true };
  const [, dataName, test = own, national_ = name, printName = name.slice(0, 7).trim()] = row;
  return { test, name: national_, printName, dataName, site: false };
}

/** The LOINC number of a site's data name; null for national ones. */
export function siteLoinc(dataName: number): number | null {
  return dataName >= SITE_NUMBERS ? dataName - SITE_NUMBERS : null;
}

const byDataName = new Map(NATIONAL.map((row) => [row[1], loincOf.get(row[0])!]));
const byNumber = new Map(analytes.map((a) => [loincNumber(a.loinc), a.loinc]));

/** LOINC code of a data name, or null where none of ours is kept under it. */
export function loincOfDataName(dataName: number): string | null {
  return byDataName.get(dataName) ?? byNumber.get(siteLoinc(dataName) ?? -1) ?? null;
}

/** Topography (#61) of what is drawn. */
export const TOPOGRAPHY: Readonly<Record<string, string>> = {
  'Serum or plasma': '72',
  'Whole blood': '70',
  'Capillary blood': '70',
  'Arterial blood': '8728',
  Urine: '71',
  Stool: '139',
  'Throat swab': '60',
  'Nasopharyngeal swab': '333',
  'Genital swab': '75',
  'Vaginal and rectal swab': '237',
  'Cervical sample': '83',
  Tissue: '8729',
};
