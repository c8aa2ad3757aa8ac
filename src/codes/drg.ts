// MS-DRG: the groups by which inpatient stays are paid, as far as the diagnoses and operations of the simulator lead to them.

/** A diagnosis-related group. */
export interface Drg {
  readonly code: string;
  readonly title: string;
  /** Relative weight. */
  readonly weight: number;
  /** Geometric mean nights. */
  readonly nights: number;
}

/** Groups with and without complications: major, other, none. A group without such a split repeats itself. */
type Severity = readonly [major: Drg, other: Drg, none: Drg];

const one = (code: string, title: string, weight: number, nights: number): Severity => {
  const drg = { code, title, weight, nights };
  return [drg, drg, drg];
};

const split = (
  title: string,
  ...groups: readonly (readonly [code: string, weight: number, nights: number])[]
): Severity => {
  const words = groups.length === 3 ? ['with MCC', 'with CC', 'without CC/MCC'] : ['with MCC', 'without MCC'];
  const drgs = groups.map(([code, weight, nights], i) => ({
    code,
    title: `${title} ${words[i]}`,
    weight,
    nights,
  }));
  return [drgs[0]!, drgs[1]!, drgs[2] ?? drgs[1]!];
};

/**
 * Groups by operation (key of `procedures`), which decide first, and by beginning of the principal diagnosis.
 * Source: CMS, MS-DRG definitions and IPPS final rule 2024, Table 5 (public domain). Weights are rounded to two places and some were
 * carried from memory; calibration rows FIN_DRGW_* hold for 871, 193, 190, 690, 392, 603, 065 and 247.
 */
const BY_OPERATION: Readonly<Record<string, Severity>> = {
  'knee-replacement': split('Major hip and knee joint replacement', ['469', 3.13, 4.4], ['470', 1.9, 1.8]),
  'hip-replacement': split('Major hip and knee joint replacement', ['469', 3.13, 4.4], ['470', 1.9, 1.8]),
  'hip-fracture-repair': split(
    'Hip and femur procedures except major joint',
    ['480', 3.09, 6.2],
    ['481', 2.15, 4.4],
    ['482', 1.68, 3.4],
  ),
  pci: split(
    'Percutaneous cardiovascular procedures with intraluminal device',
    ['321', 2.98, 3.9],
    ['322', 2.0, 2.1],
  ),
  cabg: split('Coronary bypass without cardiac catheterization', ['235', 5.9, 8.6], ['236', 4.0, 5.9]),
  appendectomy: split('Appendix procedures', ['397', 2.4, 4.6], ['398', 1.52, 2.7], ['399', 1.1, 1.6]),
  cholecystectomy: split(
    'Laparoscopic cholecystectomy',
    ['417', 2.4, 4.6],
    ['418', 1.66, 3.3],
    ['419', 1.34, 2.2],
  ),
  'gastric-bypass': split(
    'O.R. procedures for obesity',
    ['619', 2.9, 2.5],
    ['620', 1.75, 1.6],
    ['621', 1.58, 1.4],
  ),
  cesarean: split(
    'Cesarean section without sterilization',
    ['786', 1.57, 4.1],
    ['787', 1.09, 3.1],
    ['788', 0.9, 2.7],
  ),
  'vaginal-delivery': split(
    'Vaginal delivery without sterilization or D&C',
    ['805', 1.02, 2.6],
    ['806', 0.73, 2.2],
    ['807', 0.62, 2.0],
  ),
};

const BY_DIAGNOSIS: readonly (readonly [prefix: string, group: Severity])[] = [
  ['A41', split('Septicemia or severe sepsis without MV >96 hours', ['871', 1.9, 4.8], ['872', 1.03, 3.5])],
  [
    'A0',
    split(
      'Esophagitis, gastroenteritis and miscellaneous digestive disorders',
      ['391', 1.25, 3.6],
      ['392', 0.77, 2.6],
    ),
  ],
  ['C34', split('Respiratory neoplasms', ['180', 1.71, 4.8], ['181', 1.15, 3.3], ['182', 0.87, 2.3])],
  ['C18', split('Digestive malignancy', ['374', 2.05, 5.7], ['375', 1.24, 3.7], ['376', 0.93, 2.6])],
  ['C', split('Other neoplasms', ['843', 1.7, 5.0], ['844', 1.2, 3.7], ['845', 0.9, 2.7])],
  ['D', split('Red blood cell disorders', ['811', 1.42, 3.6], ['812', 0.9, 2.6])],
  ['E10', split('Diabetes', ['637', 1.35, 3.7], ['638', 0.86, 2.7], ['639', 0.61, 2.0])],
  ['E11', split('Diabetes', ['637', 1.35, 3.7], ['638', 0.86, 2.7], ['639', 0.61, 2.0])],
  ['F0', one('057', 'Degenerative nervous system disorders without MCC', 1.25, 4.6)],
  [
    'F10',
    split(
      'Alcohol, drug abuse or dependence without rehabilitation therapy',
      ['896', 1.77, 5.0],
      ['897', 0.83, 3.4],
    ),
  ],
  [
    'F11',
    split(
      'Alcohol, drug abuse or dependence without rehabilitation therapy',
      ['896', 1.77, 5.0],
      ['897', 0.83, 3.4],
    ),
  ],
  ['F', one('885', 'Psychoses', 1.25, 6.3)],
  ['G40', split('Seizures', ['100', 1.83, 4.2], ['101', 0.88, 2.6])],
  ['G45', one('069', 'Transient ischemia without thrombolytic', 0.81, 2.1)],
  [
    'G',
    split('Other disorders of nervous system', ['091', 1.73, 4.2], ['092', 1.03, 3.1], ['093', 0.8, 2.3]),
  ],
  ['I10', one('305', 'Hypertension without MCC', 0.75, 2.1)],
  [
    'I21',
    split(
      'Acute myocardial infarction, discharged alive',
      ['280', 1.6, 4.0],
      ['281', 0.95, 2.4],
      ['282', 0.74, 1.7],
    ),
  ],
  ['I26', split('Pulmonary embolism', ['175', 1.45, 4.0], ['176', 0.86, 2.5])],
  [
    'I48',
    split(
      'Cardiac arrhythmia and conduction disorders',
      ['308', 1.2, 3.4],
      ['309', 0.76, 2.3],
      ['310', 0.57, 1.8],
    ),
  ],
  ['I50', split('Heart failure and shock', ['291', 1.27, 3.9], ['292', 0.88, 3.0], ['293', 0.58, 2.1])],
  [
    'I60',
    split(
      'Intracranial hemorrhage or cerebral infarction',
      ['064', 1.94, 4.6],
      ['065', 1.0, 2.9],
      ['066', 0.69, 2.0],
    ),
  ],
  [
    'I61',
    split(
      'Intracranial hemorrhage or cerebral infarction',
      ['064', 1.94, 4.6],
      ['065', 1.0, 2.9],
      ['066', 0.69, 2.0],
    ),
  ],
  [
    'I63',
    split(
      'Intracranial hemorrhage or cerebral infarction',
      ['064', 1.94, 4.6],
      ['065', 1.0, 2.9],
      ['066', 0.69, 2.0],
    ),
  ],
  ['I25', one('303', 'Atherosclerosis without MCC', 0.66, 1.9)],
  [
    'I',
    split('Other circulatory system diagnoses', ['314', 2.1, 4.9], ['315', 1.0, 2.8], ['316', 0.75, 1.9]),
  ],
  ['J1', split('Simple pneumonia and pleurisy', ['193', 1.3, 4.1], ['194', 0.85, 3.0], ['195', 0.66, 2.4])],
  [
    'U07',
    split(
      'Respiratory infections and inflammations',
      ['177', 1.86, 5.4],
      ['178', 1.24, 4.0],
      ['179', 0.9, 3.0],
    ),
  ],
  [
    'J44',
    split('Chronic obstructive pulmonary disease', ['190', 1.1, 3.5], ['191', 0.87, 2.8], ['192', 0.69, 2.2]),
  ],
  ['J45', split('Bronchitis and asthma', ['202', 0.94, 2.9], ['203', 0.73, 2.2])],
  ['J', split('Respiratory signs and symptoms', ['204', 0.81, 2.2], ['204', 0.81, 2.2])],
  [
    'K35',
    split('Major gastrointestinal disorders', ['371', 1.72, 5.0], ['372', 1.05, 3.7], ['373', 0.77, 2.7]),
  ],
  [
    'K80',
    split('Disorders of the biliary tract', ['444', 1.65, 4.2], ['445', 1.07, 3.0], ['446', 0.83, 2.2]),
  ],
  ['K92', split('Gastrointestinal hemorrhage', ['377', 1.8, 4.2], ['378', 1.0, 2.9], ['379', 0.65, 2.0])],
  [
    'K7',
    split('Cirrhosis and alcoholic hepatitis', ['432', 1.88, 4.7], ['433', 1.05, 3.4], ['434', 0.66, 2.4]),
  ],
  [
    'K',
    split(
      'Esophagitis, gastroenteritis and miscellaneous digestive disorders',
      ['391', 1.25, 3.6],
      ['392', 0.77, 2.6],
    ),
  ],
  ['L', split('Cellulitis', ['602', 1.46, 4.6], ['603', 0.87, 3.3])],
  ['M', split('Medical back problems', ['551', 1.63, 4.6], ['552', 0.95, 3.0])],
  ['N17', split('Renal failure', ['682', 1.47, 4.1], ['683', 0.9, 3.0], ['684', 0.61, 2.1])],
  ['N18', split('Renal failure', ['682', 1.47, 4.1], ['683', 0.9, 3.0], ['684', 0.61, 2.1])],
  ['N39', split('Kidney and urinary tract infections', ['689', 1.11, 3.8], ['690', 0.8, 2.9])],
  [
    'N',
    split(
      'Other kidney and urinary tract diagnoses',
      ['698', 1.65, 4.6],
      ['699', 1.04, 3.2],
      ['700', 0.76, 2.3],
    ),
  ],
  [
    'O',
    split(
      'Other antepartum diagnoses without O.R. procedure',
      ['831', 1.07, 3.0],
      ['832', 0.76, 2.4],
      ['833', 0.56, 1.9],
    ),
  ],
  ['P0', one('791', 'Prematurity with major problems', 4.0, 13.0)],
  ['P', one('794', 'Neonate with other significant problems', 1.4, 2.7)],
  ['Z38', one('795', 'Normal newborn', 0.19, 2.0)],
  ['S72', split('Fractures of hip and pelvis', ['535', 1.35, 4.0], ['536', 0.84, 2.9])],
  ['S', split('Traumatic injury', ['913', 1.5, 3.4], ['914', 0.88, 2.3])],
  ['T', split('Poisoning and toxic effects of drugs', ['917', 1.55, 3.6], ['918', 0.83, 2.1])],
];

const OTHER: Severity = split(
  'Other factors influencing health status',
  ['951', 0.82, 2.6],
  ['951', 0.82, 2.6],
);

/**
 * The group of a stay. `operations` are keys of procedures done in it; `burden` is the number of other illnesses that complicate it:
 * five and more count as a major complication, two and more as another (assumption that gives about the published mix of 45 % major
 * and 30 % other complications among Medicare stays).
 */
export function drgOf(principal: string, operations: readonly string[], burden: number): Drg {
  const by = operations.map((key) => BY_OPERATION[key]).find((group) => group !== undefined);
  const group = by ?? BY_DIAGNOSIS.find(([prefix]) => principal.startsWith(prefix))?.[1] ?? OTHER;
  return group[burden >= 5 ? 0 : burden >= 2 ? 1 : 2];
}
