// What children are born with: Down syndrome and heart defects.
import type { ChronicModule } from '../module.ts';

export const downSyndrome = {
  kind: 'chronic',
  name: 'down-syndrome',
  title: 'Down syndrome',
  doc: 'Trisomy 21, known at birth; more often of older mothers; half have a heart defect.',
  version: 1,
  onset: {
    kind: 'birth',
    share: 0.00157,
    // Risk at term by age of the mother relative to all births: Hecht & Hook, Am J Med Genet 1996;62:376, scaled to a mean of 1.
    byMotherAge: [
      [17, 0.38],
      [25, 0.44],
      [30, 0.66],
      [33, 1.05],
      [36, 2],
      [40, 6],
      [45, 17],
    ],
    source: 'Mai et al., Birth Defects Res 2019;111:1420 (15.7 per 10,000 live births, 2010–2014)',
  },
  delayYears: { mean: 0, source: 'assumption: seen at birth' },
  stages: [{ name: 'trisomy 21', diagnosis: { icd10: 'Q90.9', snomed: null }, severity: 'severe', share: 1 }],
  effect: { tsh: 0.25 },
  monitoring: {
    everyMonths: 12,
    workup: { panels: ['tsh', 'cbc'] },
    source:
      'Bull et al., Pediatrics 2022;149:e2022057010 (AAP health supervision: thyroid and blood count yearly)',
  },
  diagnosis: { panels: ['cbc', 'tsh'], procedures: [{ key: 'echocardiogram', chance: 0.95 }] },
  treatment: [],
  carePlan: {
    title: 'Down syndrome health supervision',
    activities: [
      'Early intervention therapies',
      'Hearing and eye examination every year',
      'Thyroid test every year',
    ],
    goals: [{ text: 'Normal thyrotropin', analyte: 'tsh', low: 0.4, high: 4.2 }],
    source: 'Bull et al., Pediatrics 2022;149:e2022057010',
  },
  mortality: {
    rateRatio: 5,
    cause: 'Q90.9',
    source: 'Day et al., Dev Med Child Neurol 2005;47:171 (5–6 times at most ages)',
  },
  family: null,
} as const satisfies ChronicModule;

/** Repair in the first months: nights in hospital and age by the Society of Thoracic Surgeons congenital database 2021; rounded. */
const REPAIR = {
  sessions: 1,
  everyDays: 1,
  setting: 'inpatient',
  specialty: 'Cardiology',
} as const;

export const congenitalHeartDisease = {
  kind: 'chronic',
  name: 'congenital-heart-disease',
  title: 'Congenital heart disease',
  doc: 'Structural defects of the heart known in the first days: small ones close, grave ones are repaired early.',
  version: 1,
  onset: {
    kind: 'birth',
    share: 0.0075,
    risks: {
      conditions: { 'down-syndrome': 60 },
      source: 'Freeman et al., Genet Med 2008;10:173 (44 % of newborn with Down syndrome)',
    },
    source:
      'Reller et al., J Pediatr 2008;153:807 (8.1 per 1,000 births, Atlanta 1998–2005), less those of Down syndrome',
  },
  delayYears: { mean: 0, source: 'assumption: found before or at birth' },
  stages: [
    {
      name: 'ventricular septal defect',
      diagnosis: { icd10: 'Q21.0', snomed: null },
      severity: 'mild',
      share: 0.44,
    },
    {
      name: 'atrial septal defect',
      diagnosis: { icd10: 'Q21.10', snomed: null },
      severity: 'mild',
      share: 0.2,
    },
    {
      name: 'pulmonary valve stenosis',
      diagnosis: { icd10: 'Q22.1', snomed: null },
      severity: 'mild',
      share: 0.09,
    },
    { name: 'patent ductus', diagnosis: { icd10: 'Q25.0', snomed: null }, severity: 'mild', share: 0.06 },
    {
      name: 'atrioventricular septal defect',
      diagnosis: { icd10: 'Q21.20', snomed: null },
      severity: 'severe',
      share: 0.05,
      effect: { spo2: -3 },
      excess: [
        [0, 0.09],
        [1, 0.015],
        [5, 0.003],
      ],
    },
    {
      name: 'coarctation',
      diagnosis: { icd10: 'Q25.1', snomed: null },
      severity: 'severe',
      share: 0.055,
      excess: [
        [0, 0.04],
        [1, 0.004],
        [5, 0.001],
      ],
    },
    {
      name: 'tetralogy',
      diagnosis: { icd10: 'Q21.3', snomed: null },
      severity: 'severe',
      share: 0.055,
      effect: { spo2: -5 },
      excess: [
        [0, 0.06],
        [1, 0.01],
        [5, 0.003],
      ],
    },
    {
      name: 'transposition',
      diagnosis: { icd10: 'Q20.3', snomed: null },
      severity: 'severe',
      share: 0.03,
      effect: { spo2: -4 },
      excess: [
        [0, 0.1],
        [1, 0.008],
        [5, 0.003],
      ],
    },
    {
      name: 'hypoplastic left heart',
      diagnosis: { icd10: 'Q23.4', snomed: null },
      severity: 'severe',
      share: 0.02,
      effect: { spo2: -12 },
      excess: [
        [0, 0.55],
        [1, 0.08],
        [5, 0.015],
      ],
    },
  ],
  remission: {
    share: 0.38,
    afterYears: 1.6,
    source:
      'Zhang et al., Eur J Pediatr 2015 and Xu et al., J Pediatr 2017: septal defects mostly close by themselves by five',
  },
  monitoring: {
    everyMonths: 9,
    specialty: 'Cardiology',
    workup: {
      procedures: [
        { key: 'echocardiogram', chance: 0.6 },
        { key: 'ecg', chance: 0.5 },
      ],
    },
    source:
      'Stout et al., Circulation 2019;139:e698 (AHA/ACC adult congenital guideline); children: assumption',
  },
  diagnosis: { procedures: [{ key: 'echocardiogram', chance: 1 }] },
  treatment: [],
  care: [
    {
      ...REPAIR,
      name: 'repair of a grave defect',
      share: 0.93,
      stages: ['atrioventricular septal defect', 'tetralogy'],
      start: { days: 150 },
      nights: 9,
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'heart-defect-repair', chance: 1 }] },
      source: 'STS congenital database 2021: complete repair at four to six months; nights rounded',
    },
    {
      ...REPAIR,
      name: 'neonatal repair',
      share: 0.93,
      stages: ['coarctation', 'transposition', 'hypoplastic left heart'],
      start: { days: 9 },
      nights: 18,
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'heart-defect-repair', chance: 1 }] },
      source: 'STS congenital database 2021: within the first weeks; nights rounded',
    },
    {
      ...REPAIR,
      name: 'closure of a septal defect',
      share: 0.2,
      stages: ['ventricular septal defect', 'atrial septal defect'],
      start: { days: 1100 },
      nights: 4,
      work: { panels: ['cbc'], procedures: [{ key: 'heart-defect-repair', chance: 1 }] },
      source: 'assumption: large ones, mostly before school',
    },
  ],
  mortality: {
    rateRatio: 1.6,
    cause: 'Q24.9',
    source:
      'Diller et al., Circulation 2015;132:2118 (adults, ratio by defect 1.1–4); early deaths: the stages',
  },
  family: null,
} as const satisfies ChronicModule;
