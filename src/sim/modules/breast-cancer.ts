// Breast cancer in women: found by mammography or by touch, treated by operation, radiotherapy, chemotherapy and hormones.
import type { ChronicModule } from '../module.ts';
import {
  BONE,
  BRAIN,
  infusions,
  injections,
  LIVER,
  LUNG,
  operation,
  port,
  radiotherapy,
} from './oncology.ts';

const GUIDELINE = 'NCCN guideline Breast Cancer 2024';
const PATTERNS =
  'Treatment by stage: American Cancer Society, Cancer Treatment and Survivorship Statistics 2022 (Miller, CA Cancer J Clin 2022;72:409)';
const EARLY = ['localized', 'regional'] as const;
const POSITIVE = { finding: 'estrogen-receptor', is: ['Positive'] } as const;

export const breastCancer = {
  kind: 'chronic',
  name: 'breast-cancer',
  title: 'Breast cancer',
  doc: 'Invasive breast cancer of women, by extent at diagnosis; half is found by mammography.',
  version: 2,
  sex: 'female',
  onset: {
    kind: 'incidence',
    fromAge: 20,
    incidence: {
      male: [[0, 0]],
      female: [
        [20, 0.00001],
        [27, 0.00011],
        [32, 0.0003],
        [37, 0.00064],
        [42, 0.00125],
        [47, 0.00188],
        [52, 0.00225],
        [57, 0.00263],
        [62, 0.00325],
        [67, 0.00405],
        [72, 0.0045],
        [77, 0.0045],
        [82, 0.004],
        [90, 0.0031],
      ],
      source:
        'SEER*Explorer, invasive female breast cancer by age, 2017–2021, rounded; level 129 per 100,000, adjusted for age (row INC_CA_BREAST)',
    },
    risks: {
      traits: { adiposity: 1.06, heavyDrinker: 1.3, careSeeking: 1.05 },
      source:
        'Adiposity after menopause 1.12 for 5 kg/m2 (WCRF 2018), alcohol 1.1 for each drink a day (WCRF 2018); care seeking: assumption, those who go for screening are found',
    },
  },
  delayYears: {
    mean: 1,
    source:
      'Mean sojourn time of about 2–3 years before symptoms (Tabár 1995), part of it used up: assumption',
  },
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C50.911', snomed: '254837009' },
      severity: 'moderate',
      share: 0.67,
      excess: [
        [0, 0.0005],
        [3, 0.003],
        [10, 0.004],
        [20, 0.002],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C50.911', snomed: '254837009' },
      severity: 'severe',
      share: 0.265,
      excess: [
        [0, 0.015],
        [2, 0.036],
        [5, 0.028],
        [10, 0.018],
        [20, 0.008],
      ],
      with: [{ icd10: 'C77.3', snomed: null, share: 0.9 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C50.911', snomed: '254837009' },
      severity: 'severe',
      share: 0.065,
      effect: { hgb: -1, alp: 0.3, weight: -3, painScore: 2 },
      excess: [
        [0, 0.36],
        [1, 0.27],
        [3, 0.2],
        [5, 0.16],
        [10, 0.1],
      ],
      with: [
        { ...BONE, share: 0.6 },
        { ...LIVER, share: 0.3 },
        { ...LUNG, share: 0.3 },
        { ...BRAIN, share: 0.1 },
      ],
    },
  ],
  sites: [
    { icd10: 'C50.411', snomed: '254837009', share: 0.24 },
    { icd10: 'C50.412', snomed: '254837009', share: 0.25 },
    { icd10: 'C50.211', snomed: '254837009', share: 0.06 },
    { icd10: 'C50.212', snomed: '254837009', share: 0.06 },
    { icd10: 'C50.811', snomed: '254837009', share: 0.09 },
    { icd10: 'C50.812', snomed: '254837009', share: 0.09 },
    { icd10: 'C50.911', snomed: '254837009', share: 0.1 },
    { icd10: 'C50.912', snomed: '254837009', share: 0.11 },
  ],
  findings: [
    {
      analyte: 'stage-group',
      stages: ['localized'],
      values: [
        ['Stage IA', 0.76],
        ['Stage IIA', 0.21],
        ['Stage IIB', 0.03],
      ],
      source: 'assumption: most localized tumours are up to 2 cm (SEER 2017–2021)',
    },
    {
      analyte: 'stage-group',
      stages: ['regional'],
      values: [
        ['Stage IIA', 0.3],
        ['Stage IIB', 0.27],
        ['Stage IIIA', 0.25],
        ['Stage IIIB', 0.08],
        ['Stage IIIC', 0.1],
      ],
      source: 'assumption: split of node-positive disease by tumour size and number of nodes',
    },
    {
      analyte: 'stage-group',
      stages: ['distant'],
      values: [['Stage IV', 1]],
      source: 'AJCC 8th edition: by definition',
    },
    {
      analyte: 'estrogen-receptor',
      values: [
        ['Positive', 0.83],
        ['Negative', 0.17],
      ],
      source: 'SEER Cancer Stat Facts, breast cancer subtypes: HR+ about 83 % of those known',
    },
    {
      analyte: 'progesterone-receptor',
      values: [
        ['Positive', 0.72],
        ['Negative', 0.28],
      ],
      source: 'assumption: about seven in ten, somewhat fewer than oestrogen receptors (SEER)',
    },
    {
      analyte: 'her2',
      values: [
        ['Negative', 0.85],
        ['Positive', 0.15],
      ],
      source: 'SEER Cancer Stat Facts, breast cancer subtypes: HER2+ about 14–15 %',
    },
  ],
  detection: {
    test: 'mammography',
    share: 0.82,
    ofAll: 0.52,
    stages: [0.79, 0.202, 0.008],
    source:
      'Breast Cancer Surveillance Consortium: screen-detected 79.5 % local, 19.9 % regional, 0.5 % distant (J Natl Cancer Inst 2014;106:dju289, table 4); 67.6 % of cancers at 40–75 found by mammography (Mayo Clin Proc 2023;98:278), about half over all ages',
  },
  symptoms: [
    { icd10: 'N63.0', share: 0.35 },
    { icd10: 'R53.83', share: 0.3 },
  ],
  remission: {
    share: 1,
    afterYears: 5,
    fixed: true,
    stages: EARLY,
    history: { icd10: 'Z85.3', snomed: null },
    source:
      'ICD-10-CM guideline I.C.2.m: history once treatment is over, here when five years of hormones end',
  },
  monitoring: {
    everyMonths: 6,
    specialty: 'Hematology & Oncology',
    bySpecialist: 0.9,
    workup: { panels: ['cbc', 'cmp'], procedures: [{ key: 'mammography-diagnostic', chance: 0.45 }] },
    source: `${GUIDELINE}: visits every 3 to 12 months for five years, mammogram every year`,
  },
  diagnosis: {
    panels: ['cbc', 'cmp'],
    procedures: [
      { key: 'breast-biopsy', chance: 0.97 },
      { key: 'mammography-diagnostic', chance: 0.45 },
      { key: 'breast-ultrasound', chance: 0.6 },
      { key: 'ct-chest', chance: 0.2 },
      { key: 'bone-scan', chance: 0.15 },
    ],
  },
  diagnosedBy: 'General Surgery',
  treatment: [
    {
      share: 0.8,
      afterYears: 0.4,
      months: 60,
      ages: [50, 120],
      when: POSITIVE,
      options: [
        { drug: 'anastrozole-1', share: 0.55, effect: { boneDensity: -0.2, ldl: 5 } },
        { drug: 'letrozole-2.5', share: 0.35, effect: { boneDensity: -0.2, ldl: 5 } },
        { drug: 'tamoxifen-10', share: 0.1 },
      ],
      source: `${GUIDELINE}: aromatase inhibitor for five years; about eight in ten begin (${PATTERNS})`,
    },
    {
      share: 0.8,
      afterYears: 0.4,
      months: 60,
      ages: [18, 50],
      when: POSITIVE,
      options: [{ drug: 'tamoxifen-10', share: 1 }],
      source: `${GUIDELINE}: tamoxifen before the menopause; share as above`,
    },
  ],
  care: [
    operation(
      {
        name: 'lumpectomy',
        group: 'operation',
        share: 0.61,
        stages: ['localized'],
        start: { days: 38 },
        source: PATTERNS,
      },
      ['lumpectomy', 'sentinel-node-biopsy'],
      0,
    ),
    operation(
      {
        name: 'mastectomy',
        group: 'operation',
        share: 0.34,
        stages: ['localized'],
        start: { days: 45 },
        source: PATTERNS,
      },
      ['mastectomy', 'sentinel-node-biopsy'],
      1.5,
    ),
    operation(
      {
        name: 'lumpectomy with axilla',
        group: 'operation',
        share: 0.42,
        stages: ['regional'],
        start: { days: 45 },
        source: PATTERNS,
      },
      ['lumpectomy', 'axillary-dissection'],
      1,
    ),
    operation(
      {
        name: 'mastectomy with axilla',
        group: 'operation',
        share: 0.5,
        stages: ['regional'],
        start: { days: 50 },
        source: PATTERNS,
      },
      ['mastectomy', 'axillary-dissection'],
      2,
    ),
    port({
      name: 'port',
      share: 0.6,
      stages: ['regional', 'distant'],
      ages: [18, 76],
      start: { days: 20 },
      source: 'assumption: most who get chemotherapy',
    }),
    infusions(
      {
        name: 'docetaxel and cyclophosphamide',
        share: 0.16,
        stages: ['localized'],
        ages: [18, 75],
        start: { days: 95 },
        source: `${PATTERNS}: chemotherapy in about 16 % of stage I`,
      },
      ['docetaxel', 'cyclophosphamide'],
      4,
      21,
    ),
    infusions(
      {
        name: 'doxorubicin and cyclophosphamide',
        share: 0.58,
        stages: ['regional'],
        ages: [18, 76],
        start: { days: 100 },
        source: `${PATTERNS}: chemotherapy in about 60–80 % of stages II–III`,
      },
      ['doxorubicin', 'cyclophosphamide', 'pegfilgrastim'],
      4,
      14,
    ),
    infusions(
      {
        name: 'paclitaxel',
        share: 0.95,
        stages: ['regional'],
        ages: [18, 76],
        start: { days: 14, after: 'doxorubicin and cyclophosphamide' },
        source: `${GUIDELINE}: paclitaxel weekly after doxorubicin`,
      },
      ['paclitaxel'],
      12,
      7,
    ),
    infusions(
      {
        name: 'trastuzumab',
        share: 0.75,
        when: { finding: 'her2', is: ['Positive'] },
        start: { days: 110 },
        source: `${GUIDELINE}: one year of trastuzumab for HER2-positive disease`,
      },
      ['trastuzumab'],
      17,
      21,
      'immunotherapy',
    ),
    radiotherapy(
      {
        name: 'radiotherapy after lumpectomy',
        share: 0.8,
        stages: ['localized'],
        start: { days: 45, after: 'lumpectomy' },
        source: `${PATTERNS}: about four in five after breast-conserving operations`,
      },
      16,
    ),
    radiotherapy(
      {
        name: 'radiotherapy of the regional nodes',
        share: 0.62,
        stages: ['regional'],
        start: { days: 250 },
        source: `${PATTERNS}; after chemotherapy`,
      },
      25,
    ),
    infusions(
      {
        name: 'palliative paclitaxel',
        share: 0.55,
        stages: ['distant'],
        start: { days: 40 },
        source: `${PATTERNS}: chemotherapy in about six in ten of stage IV`,
      },
      ['paclitaxel'],
      12,
      14,
    ),
    injections(
      {
        name: 'bone protection',
        share: 0.55,
        stages: ['distant'],
        start: { days: 60 },
        source: `${GUIDELINE}: zoledronic acid every 12 weeks for bone metastases`,
      },
      'zoledronic-acid',
      'ongoing',
      84,
    ),
  ],
  recurrence: {
    stage: 'distant',
    months: 26,
    source:
      'Median survival with metastatic breast cancer of 2–3 years (SEER, Mariotto, Cancer Epidemiol Biomarkers Prev 2017;26:809)',
  },
  devices: [
    {
      device: 'port-catheter',
      share: 0.35,
      afterYears: 0.1,
      stages: ['regional', 'distant'],
      source: 'assumption: as the operation',
    },
  ],
  carePlan: {
    title: 'Breast cancer care plan',
    activities: [
      'Operation and treatment after it',
      'Hormone tablets every day',
      'Mammogram every year',
      'Exercise',
    ],
    goals: [
      { text: 'Complete the planned treatment' },
      { text: 'Haemoglobin above 10 g/dL', analyte: 'hemoglobin', low: 10 },
    ],
    source: GUIDELINE,
  },
  mortality: {
    rateRatio: 1,
    cause: 'C50.919',
    source:
      'Excess by stage: SEER Cancer Stat Facts, five-year relative survival 2014–2020: 99.6 % localized, 86.7 % regional, 31.9 % distant',
  },
  family: {
    share: 0.06,
    icd10: 'Z80.3',
    source:
      'NHIS 2015: about one woman in eight has a first-degree relative, spread over mothers and sisters',
  },
} as const satisfies ChronicModule;
