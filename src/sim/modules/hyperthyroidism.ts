// Hyperthyroidism: too much thyroid hormone, ended by radioiodine or operation, which leave a need for levothyroxine.
import type { ChronicModule } from '../module.ts';

export const hyperthyroidism = {
  kind: 'chronic',
  name: 'hyperthyroidism',
  title: 'Hyperthyroidism',
  doc: 'Diagnosed overactive thyroid, mostly Graves disease. Remission in some; radioiodine or an operation in others, then hypothyroidism. Antithyroid drugs are not in the formulary yet.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    prevalence: {
      male: [
        [12, 0.0001],
        [20, 0.0006],
        [40, 0.003],
        [60, 0.007],
        [80, 0.01],
        [90, 0.01],
      ],
      female: [
        [12, 0.0003],
        [20, 0.0025],
        [40, 0.013],
        [60, 0.022],
        [80, 0.029],
        [90, 0.03],
      ],
      source:
        'Hollowell et al., JCEM 2002 (NHANES III: 0.5 % overt, 1.3 % in all); ever diagnosed: Vanderpump et al. (Whickham), Clin Endocrinol 1995 (2.7 % of women, a tenth as many men)',
    },
    risks: {
      traits: { smoker: 1.6, careSeeking: 1.1 },
      source:
        'Vestergaard, Eur J Endocrinol 2002 (smoking and Graves disease, odds ratio 3.3; toxic goitre 1.3)',
    },
  },
  delayYears: { mean: 0.6, source: 'assumption: months of palpitations and weight loss' },
  stages: [
    {
      name: 'Graves disease',
      diagnosis: { icd10: 'E05.00', snomed: '34486009' },
      severity: 'moderate',
      share: 0.5,
      next: 'after radioiodine',
      effect: { tsh: -3.6, ft4: 1.6, heartRate: 15, weight: -3, ldl: -14 },
    },
    {
      name: 'Graves disease, for operation',
      diagnosis: { icd10: 'E05.00', snomed: '34486009' },
      severity: 'severe',
      share: 0.1,
      next: 'after thyroidectomy',
      effect: { tsh: -3.8, ft4: 2.2, heartRate: 18, weight: -4, ldl: -16 },
    },
    {
      name: 'toxic nodular goitre',
      diagnosis: { icd10: 'E05.20', snomed: '34486009' },
      severity: 'moderate',
      share: 0.22,
      next: 'after radioiodine',
      effect: { tsh: -3, ft4: 0.7, heartRate: 10, weight: -2 },
    },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'E05.90', snomed: '34486009' },
      severity: 'mild',
      share: 0.18,
      effect: { tsh: -2.4, ft4: 0.4, heartRate: 6 },
    },
    {
      name: 'after radioiodine',
      diagnosis: { icd10: 'E89.0', snomed: null },
      severity: 'mild',
      share: 0,
      effect: { tsh: 1.4, heartRate: -3, weight: 2, ldl: 10 },
    },
    {
      name: 'after thyroidectomy',
      diagnosis: { icd10: 'E89.0', snomed: null },
      severity: 'mild',
      share: 0,
      effect: { tsh: 1.6, heartRate: -3, weight: 2, ldl: 10 },
    },
  ],
  progression: {
    perYear: [0.3, 1.2, 0.5, 0, 0],
    source:
      'Brito et al., Thyroid 2016 (US claims: drugs first in 58 %, radioiodine 35 %, surgery 6 %); ATA 2016 guideline',
  },
  remission: {
    share: 0.3,
    afterYears: 1.6,
    source:
      'Brito et al., Thyroid 2016; Sundaresh et al., JCEM 2013 (remission in about half of those on drugs)',
  },
  symptoms: [
    { icd10: 'R00.2', share: 0.6 },
    { icd10: 'R63.4', share: 0.5 },
    { icd10: 'R25.1', share: 0.45 },
    { icd10: 'R61', share: 0.4 },
  ],
  monitoring: {
    everyMonths: 8,
    specialty: 'Endocrinology',
    workup: { panels: ['tsh'] },
    source: 'ATA 2016 guideline: every two to six months, then yearly; mean: assumption',
  },
  diagnosis: {
    panels: ['tsh', 'cbc', 'cmp'],
    procedures: [
      { key: 'thyroid-ultrasound', chance: 0.5 },
      { key: 'ecg', chance: 0.4 },
    ],
  },
  treatment: [
    {
      share: 0.55,
      afterYears: 0,
      months: 6,
      stages: ['Graves disease', 'Graves disease, for operation', 'toxic nodular goitre'],
      options: [
        { drug: 'atenolol-50', share: 1, effect: { heartRate: -11, sbp: -5 }, avoidWith: ['asthma', 'copd'] },
      ],
      source: 'ATA 2016 guideline: beta blocker while hormone is high; share: assumption',
    },
    {
      share: 0.97,
      afterYears: 0.15,
      stages: ['after radioiodine', 'after thyroidectomy'],
      stops: [],
      options: [
        { drug: 'levothyroxine-50', share: 1, effect: { tsh: -1.5, heartRate: 3, weight: -1.5, ldl: -9 } },
      ],
      source: 'ATA 2016 guideline: replacement once hypothyroid',
    },
  ],
  care: [
    {
      name: 'radioactive iodine',
      share: 1,
      stages: ['after radioiodine'],
      start: { days: 1 },
      sessions: 1,
      everyDays: 0,
      setting: 'office',
      minutes: 45,
      specialty: 'Endocrinology',
      diagnosis: { icd10: 'E05.90', snomed: null },
      work: { procedures: [{ key: 'radioactive-iodine', chance: 1 }] },
      source: 'ATA 2016 guideline',
    },
    {
      name: 'thyroidectomy',
      share: 1,
      stages: ['after thyroidectomy'],
      start: { days: 1 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.3,
      specialty: 'General Surgery',
      diagnosis: { icd10: 'E05.00', snomed: null },
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'thyroidectomy', chance: 1 }] },
      source: 'ATA 2016 guideline; stay: HCUP NIS 2018 thyroidectomy',
    },
  ],
  carePlan: {
    title: 'Overactive thyroid',
    activities: ['Blood tests as planned', 'Report fever or sore throat', 'Stop smoking to protect the eyes'],
    goals: [{ text: 'Thyrotropin within the reference range', analyte: 'tsh', low: 0.4, high: 4.2 }],
    source: 'ATA 2016 guideline',
  },
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source: 'Brandt et al., Eur J Endocrinol 2011 (meta-analysis 1.21, less when treated)',
  },
  family: {
    share: 0.03,
    icd10: 'Z83.49',
    source: 'assumption: family history seldom recorded',
  },
} as const satisfies ChronicModule;
