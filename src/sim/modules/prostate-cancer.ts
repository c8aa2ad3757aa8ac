// Prostate cancer: mostly found by PSA, watched, operated, irradiated or deprived of hormones by grade and extent.
import type { ChronicModule } from '../module.ts';
import { BONE, infusions, injections, LIVER, NODES, operation, radiotherapy } from './oncology.ts';

const GUIDELINE = 'NCCN guideline Prostate Cancer 2024';
const PATTERNS =
  'Treatment: American Cancer Society, Cancer Treatment and Survivorship Statistics 2022 (Miller, CA Cancer J Clin 2022;72:409)';
const EARLY = ['localized', 'regional'] as const;
const LOW = { finding: 'gleason', is: ['Gleason score 6 (3+3)'] } as const;
const HIGHER = {
  finding: 'gleason',
  is: ['Gleason score 7 (3+4)', 'Gleason score 7 (4+3)', 'Gleason score 8 (4+4)', 'Gleason score 9 (4+5)'],
} as const;
const HIGH = { finding: 'gleason', is: ['Gleason score 8 (4+4)', 'Gleason score 9 (4+5)'] } as const;

export const prostateCancer = {
  kind: 'chronic',
  name: 'prostate-cancer',
  title: 'Prostate cancer',
  doc: 'Prostate cancer by extent and Gleason score; low grades are mostly watched.',
  version: 1,
  sex: 'male',
  onset: {
    kind: 'incidence',
    fromAge: 38,
    incidence: {
      male: [
        [38, 0.00001],
        [42, 0.00008],
        [47, 0.00036],
        [52, 0.00122],
        [57, 0.00262],
        [62, 0.00435],
        [67, 0.0064],
        [72, 0.0069],
        [77, 0.006],
        [82, 0.0043],
        [90, 0.0033],
      ],
      female: [[0, 0]],
      source:
        'SEER*Explorer, prostate cancer by age, 2017–2021, rounded; age-adjusted about 116 per 100,000 men',
    },
    risks: {
      traits: { careSeeking: 1.12 },
      source:
        'assumption: men who seek care are tested and found more often; no strong other risks among those modelled',
    },
  },
  delayYears: {
    mean: 3,
    source: 'Lead time of PSA 5–12 years (Draisma, J Natl Cancer Inst 2009;101:374), part of it: assumption',
  },
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C61', snomed: '399068003' },
      severity: 'moderate',
      share: 0.76,
      effect: { psa: 1.4 },
      treated: { psa: -1.2 },
      excess: [
        [0, 0],
        [5, 0.001],
        [10, 0.004],
        [15, 0.006],
        [25, 0.008],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C61', snomed: '399068003' },
      severity: 'severe',
      share: 0.155,
      effect: { psa: 2.1 },
      treated: { psa: -1 },
      excess: [
        [0, 0.002],
        [5, 0.008],
        [10, 0.013],
        [20, 0.016],
      ],
      with: [{ ...NODES, share: 0.45 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C61', snomed: '399068003' },
      severity: 'severe',
      share: 0.085,
      effect: { psa: 3.8, hgb: -1.2, alp: 0.5, weight: -2, painScore: 2 },
      treated: { psa: 1.6, hgb: -1.5, alp: 0.4, weight: -3, painScore: 1.5 },
      excess: [
        [0, 0.17],
        [1, 0.24],
        [3, 0.2],
        [5, 0.16],
        [10, 0.1],
      ],
      with: [
        { ...BONE, share: 0.84 },
        { ...LIVER, share: 0.1 },
      ],
    },
  ],
  findings: [
    {
      analyte: 'gleason',
      stages: ['localized'],
      values: [
        ['Gleason score 6 (3+3)', 0.34],
        ['Gleason score 7 (3+4)', 0.33],
        ['Gleason score 7 (4+3)', 0.15],
        ['Gleason score 8 (4+4)', 0.09],
        ['Gleason score 9 (4+5)', 0.09],
      ],
      source:
        'assumption in line with SEER 2010–2019 grade groups of localized disease: about a third grade group 1, fewer lately',
    },
    {
      analyte: 'gleason',
      stages: ['regional', 'distant'],
      values: [
        ['Gleason score 7 (3+4)', 0.24],
        ['Gleason score 7 (4+3)', 0.2],
        ['Gleason score 8 (4+4)', 0.2],
        ['Gleason score 9 (4+5)', 0.36],
      ],
      source: 'assumption: high grades prevail in advanced disease (SEER)',
    },
    {
      analyte: 'stage-group',
      stages: ['localized'],
      values: [
        ['Stage I', 0.38],
        ['Stage II', 0.52],
        ['Stage III', 0.1],
      ],
      source: 'assumption: AJCC groups of localized disease by grade and PSA',
    },
    {
      analyte: 'stage-group',
      stages: ['regional'],
      values: [
        ['Stage III', 0.6],
        ['Stage IVA', 0.4],
      ],
      source: 'assumption: node-positive disease is IVA',
    },
    {
      analyte: 'stage-group',
      stages: ['distant'],
      values: [['Stage IVB', 1]],
      source: 'AJCC 8th edition: by definition',
    },
  ],
  detection: {
    test: 'psa',
    share: 0.9,
    ofAll: 0.3,
    stages: [0.9, 0.09, 0.01],
    source:
      'Prostate Cancer Outcomes Study: localized in 90 % of screening-detected and 75 % of clinically diagnosed men (Hoffman, BMC Cancer 2005;5:27); distant: assumption. Share of all: that of men who keep up with PSA; many others are tested once for complaints',
  },
  symptoms: [
    { icd10: 'R35.0', share: 0.3 },
    { icd10: 'R39.12', share: 0.3 },
  ],
  remission: {
    share: 1,
    afterYears: 5,
    fixed: true,
    stages: EARLY,
    history: { icd10: 'Z85.46', snomed: null },
    source: 'ICD-10-CM guideline I.C.2.m: history once treatment is over; five years: assumption',
  },
  monitoring: {
    everyMonths: 6,
    specialty: 'Urology',
    bySpecialist: 0.9,
    workup: { panels: ['psa'] },
    source: `${GUIDELINE}: PSA every 6 to 12 months for five years`,
  },
  diagnosis: {
    panels: ['psa', 'cbc', 'cmp'],
    procedures: [
      { key: 'prostate-biopsy', chance: 0.96 },
      { key: 'prostate-mri', chance: 0.45 },
      { key: 'bone-scan', chance: 0.3 },
    ],
  },
  diagnosedBy: 'Urology',
  treatment: [
    {
      share: 0.35,
      afterYears: 0.1,
      months: 2,
      stages: ['distant'],
      options: [{ drug: 'bicalutamide-50', share: 1 }],
      source: `${GUIDELINE}: antiandrogen against the flare of the first injection`,
    },
  ],
  care: [
    operation(
      {
        name: 'prostatectomy, low grade',
        group: 'primary',
        share: 0.15,
        stages: EARLY,
        ages: [0, 75],
        when: LOW,
        start: { days: 80 },
        source: `${PATTERNS}; active surveillance in about six in ten low-risk men (AQUA registry, Cooperberg 2023)`,
      },
      ['prostatectomy'],
      1.6,
      'Urology',
    ),
    radiotherapy(
      {
        name: 'radiotherapy, low grade',
        group: 'primary',
        share: 0.2,
        stages: EARLY,
        when: LOW,
        start: { days: 110 },
        source: `${PATTERNS}; as above`,
      },
      28,
    ),
    operation(
      {
        name: 'prostatectomy',
        group: 'primary',
        share: 0.45,
        stages: EARLY,
        ages: [0, 76],
        when: HIGHER,
        start: { days: 70 },
        source: PATTERNS,
      },
      ['prostatectomy'],
      1.6,
      'Urology',
    ),
    radiotherapy(
      {
        name: 'radiotherapy',
        group: 'primary',
        share: 0.42,
        stages: EARLY,
        when: HIGHER,
        start: { days: 110 },
        source: PATTERNS,
      },
      28,
    ),
    injections(
      {
        name: 'hormone injections with radiotherapy',
        share: 0.5,
        stages: EARLY,
        when: HIGH,
        start: { days: 60 },
        source: `${GUIDELINE}: 18 to 36 months with radiotherapy of high-risk disease`,
      },
      'leuprolide',
      8,
      90,
      'Urology',
    ),
    injections(
      {
        name: 'hormone injections',
        share: 0.92,
        stages: ['distant'],
        start: { days: 20 },
        source: `${GUIDELINE}: for life in metastatic disease`,
      },
      'leuprolide',
      'ongoing',
      90,
      'Urology',
    ),
    infusions(
      {
        name: 'docetaxel',
        share: 0.35,
        stages: ['distant'],
        ages: [0, 80],
        start: { days: 60 },
        source: `${GUIDELINE}: six cycles; about a third: assumption`,
      },
      ['docetaxel'],
      6,
      21,
    ),
    injections(
      {
        name: 'bone protection',
        share: 0.4,
        stages: ['distant'],
        start: { days: 120 },
        source: `${GUIDELINE}: for bone metastases`,
      },
      'zoledronic-acid',
      'ongoing',
      84,
    ),
  ],
  recurrence: {
    stage: 'distant',
    months: 34,
    source:
      'assumption: three years with metastases before death, as relative survival of distant disease (SEER)',
  },
  carePlan: {
    title: 'Prostate cancer care plan',
    activities: ['PSA every six months', 'Visits to the urologist', 'Exercise and bone health'],
    goals: [{ text: 'PSA stays low', analyte: 'psa', high: 4 }],
    source: GUIDELINE,
  },
  mortality: {
    rateRatio: 1,
    cause: 'C61',
    source:
      'Excess by stage: SEER Cancer Stat Facts, five-year relative survival 2014–2020: above 99 % localized and regional, 36.6 % distant; later years: assumption that meets deaths of 19 per 100,000 men',
  },
  family: {
    share: 0.05,
    icd10: 'Z80.42',
    source: 'assumption: lifetime risk of one in eight among fathers and brothers, histories incomplete',
  },
} as const satisfies ChronicModule;
