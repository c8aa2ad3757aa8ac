// Lung cancer: smokers' disease, mostly found when it has spread; non-small-cell and small-cell.
import type { ChronicModule } from '../module.ts';
import { BONE, BRAIN, infusions, LIVER, NODES, operation, port, radiotherapy } from './oncology.ts';

const GUIDELINE = 'NCCN guidelines Non-Small Cell and Small Cell Lung Cancer 2024';
const PATTERNS =
  'Treatment by stage: American Cancer Society, Cancer Treatment and Survivorship Statistics 2022 (Miller, CA Cancer J Clin 2022;72:409)';
const SMALL = { finding: 'pathology', is: ['Small cell carcinoma'] } as const;
const OTHER = {
  finding: 'pathology',
  is: ['Adenocarcinoma', 'Squamous cell carcinoma', 'Large cell carcinoma'],
} as const;

export const lungCancer = {
  kind: 'chronic',
  name: 'lung-cancer',
  title: 'Lung cancer',
  doc: 'Cancer of bronchus and lung by histology and extent.',
  version: 1,
  onset: {
    kind: 'incidence',
    fromAge: 30,
    incidence: {
      male: [
        [30, 0.000012],
        [42, 0.00007],
        [47, 0.00016],
        [52, 0.00042],
        [57, 0.00088],
        [62, 0.0015],
        [67, 0.00235],
        [72, 0.0033],
        [77, 0.0039],
        [82, 0.0039],
        [90, 0.0028],
      ],
      female: [
        [30, 0.000012],
        [42, 0.00007],
        [47, 0.00016],
        [52, 0.00039],
        [57, 0.00075],
        [62, 0.0012],
        [67, 0.00185],
        [72, 0.0026],
        [77, 0.003],
        [82, 0.0028],
        [90, 0.0019],
      ],
      source:
        'SEER*Explorer, lung and bronchus by age and sex, 2017–2021, rounded; level 50 per 100,000 (row INC_CA_LUNG)',
    },
    risks: {
      traits: { everSmoker: 7, smoker: 2.6, airway: 1.1, deprivation: 1.1 },
      conditions: { copd: 1.8 },
      source:
        'Current smokers about 20, former about 7 times never smokers (Thun, NEJM 2013;368:351; Pesch, Int J Cancer 2012;131:1210); COPD 1.8 beside smoking (Brenner, PLoS One 2011;6:e17479)',
    },
  },
  delayYears: { mean: 0.8, source: 'assumption: growth over about a year before diagnosis' },
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C34.90', snomed: '363358000' },
      severity: 'moderate',
      share: 0.26,
      excess: [
        [0, 0.12],
        [1, 0.1],
        [3, 0.085],
        [5, 0.075],
        [10, 0.05],
        [20, 0.03],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C34.90', snomed: '363358000' },
      severity: 'severe',
      share: 0.22,
      effect: { spo2: -1, weight: -3, crp: 8 },
      excess: [
        [0, 0.36],
        [1, 0.26],
        [2, 0.2],
        [5, 0.1],
        [10, 0.06],
      ],
      with: [{ ...NODES, share: 0.8 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C34.90', snomed: '363358000' },
      severity: 'severe',
      share: 0.52,
      effect: { spo2: -2, weight: -7, hgb: -1.2, albumin: -0.4, crp: 20, sodium: -1.5, painScore: 2.5 },
      excess: [
        [0, 1.25],
        [0.5, 1.05],
        [1, 0.75],
        [2, 0.45],
        [5, 0.17],
        [10, 0.08],
      ],
      with: [
        { ...BONE, share: 0.37 },
        { ...BRAIN, share: 0.3 },
        { ...LIVER, share: 0.22 },
      ],
    },
  ],
  sites: [
    { icd10: 'C34.11', snomed: '363358000', share: 0.3 },
    { icd10: 'C34.12', snomed: '363358000', share: 0.23 },
    { icd10: 'C34.2', snomed: '363358000', share: 0.05 },
    { icd10: 'C34.31', snomed: '363358000', share: 0.17 },
    { icd10: 'C34.32', snomed: '363358000', share: 0.13 },
    { icd10: 'C34.91', snomed: '363358000', share: 0.07 },
    { icd10: 'C34.92', snomed: '363358000', share: 0.05 },
  ],
  findings: [
    {
      analyte: 'pathology',
      stages: ['localized', 'regional'],
      values: [
        ['Adenocarcinoma', 0.6],
        ['Squamous cell carcinoma', 0.28],
        ['Large cell carcinoma', 0.05],
        ['Small cell carcinoma', 0.07],
      ],
      source: 'assumption in line with SEER 2017–2021: small cell carcinoma in 12 % of all, mostly extensive',
    },
    {
      analyte: 'pathology',
      stages: ['distant'],
      values: [
        ['Adenocarcinoma', 0.55],
        ['Squamous cell carcinoma', 0.21],
        ['Large cell carcinoma', 0.06],
        ['Small cell carcinoma', 0.18],
      ],
      source: 'assumption in line with SEER 2017–2021',
    },
    {
      analyte: 'stage-group',
      stages: ['localized'],
      values: [
        ['Stage IA', 0.78],
        ['Stage IB', 0.22],
      ],
      source: 'assumption: split by tumour size',
    },
    {
      analyte: 'stage-group',
      stages: ['regional'],
      values: [
        ['Stage IIB', 0.3],
        ['Stage IIIA', 0.45],
        ['Stage IIIB', 0.25],
      ],
      source: 'assumption: split by nodes and extension',
    },
    {
      analyte: 'stage-group',
      stages: ['distant'],
      values: [
        ['Stage IVA', 0.55],
        ['Stage IVB', 0.45],
      ],
      source: 'assumption: one against many metastases',
    },
    {
      analyte: 'pd-l1',
      stages: ['regional', 'distant'],
      values: [
        ['50 % or more', 0.28],
        ['1 to 49 %', 0.36],
        ['Below 1 %', 0.36],
      ],
      source:
        'KEYNOTE screening: 28 % with half or more, two thirds with 1 % or more (Aggarwal, Ann Oncol 2016;27 Suppl 6)',
    },
  ],
  detection: {
    test: 'low-dose-ct',
    share: 0.75,
    ofAll: 0.035,
    stages: [0.66, 0.2, 0.14],
    source:
      'National Lung Screening Trial: 63 % of screen-detected cancers stage I, about one in eight stage IV (NEJM 2011;365:395); share of all: what uptake of about 18 % of those eligible gives',
  },
  symptoms: [
    { icd10: 'R05.3', share: 0.5 },
    { icd10: 'R04.2', share: 0.2 },
    { icd10: 'R63.4', share: 0.35 },
  ],
  remission: {
    share: 1,
    afterYears: 5,
    fixed: true,
    stages: ['localized', 'regional'],
    history: { icd10: 'Z85.118', snomed: null },
    source:
      'ICD-10-CM guideline I.C.2.m: history once treatment and surveillance are over; five years: assumption',
  },
  monitoring: {
    everyMonths: 4,
    specialty: 'Hematology & Oncology',
    bySpecialist: 0.9,
    workup: { panels: ['cbc', 'cmp'], procedures: [{ key: 'ct-chest', chance: 0.55 }] },
    source: `${GUIDELINE}: CT every 3 to 6 months`,
  },
  diagnosis: {
    panels: ['cbc', 'cmp'],
    procedures: [
      { key: 'ct-chest', chance: 0.95 },
      { key: 'bronchoscopy-biopsy', chance: 0.5 },
      { key: 'lung-biopsy', chance: 0.4 },
      { key: 'pet-ct', chance: 0.75 },
      { key: 'mri-brain', chance: 0.5 },
    ],
  },
  diagnosedBy: 'Pulmonary Disease',
  treatment: [
    {
      share: 0.3,
      afterYears: 0.05,
      months: 6,
      stages: ['distant'],
      options: [{ drug: 'oxycodone-5', share: 1, effect: { painScore: -2 } }],
      source: 'NCCN Adult Cancer Pain 2024; share: assumption',
    },
    {
      share: 0.5,
      afterYears: 0.1,
      months: 5,
      stages: ['regional', 'distant'],
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'NCCN Antiemesis 2024; share: those who get chemotherapy',
    },
  ],
  care: [
    operation(
      {
        name: 'lobectomy',
        group: 'primary',
        share: 0.56,
        stages: ['localized'],
        ages: [0, 84],
        when: OTHER,
        start: { days: 40 },
        source: PATTERNS,
      },
      ['lung-lobectomy'],
      4.5,
    ),
    radiotherapy(
      {
        name: 'stereotactic radiotherapy',
        group: 'primary',
        share: 0.3,
        stages: ['localized'],
        start: { days: 45 },
        source: PATTERNS,
      },
      5,
    ),
    operation(
      {
        name: 'lobectomy with nodes',
        share: 0.22,
        stages: ['regional'],
        ages: [0, 80],
        when: OTHER,
        start: { days: 60 },
        source: PATTERNS,
      },
      ['lung-lobectomy'],
      5.5,
    ),
    port({
      name: 'port',
      share: 0.5,
      stages: ['regional', 'distant'],
      ages: [0, 82],
      start: { days: 20 },
      source: 'assumption: most who get infusions',
    }),
    infusions(
      {
        name: 'carboplatin and paclitaxel',
        share: 0.6,
        stages: ['regional'],
        ages: [0, 82],
        when: OTHER,
        start: { days: 45 },
        source: `${PATTERNS}: chemotherapy in about six in ten of stage III`,
      },
      ['carboplatin', 'paclitaxel'],
      6,
      7,
    ),
    radiotherapy(
      { name: 'chest radiotherapy', share: 0.6, stages: ['regional'], start: { days: 48 }, source: PATTERNS },
      30,
    ),
    infusions(
      {
        name: 'durvalumab',
        share: 0.6,
        stages: ['regional'],
        ages: [0, 82],
        when: OTHER,
        start: { days: 40, after: 'carboplatin and paclitaxel' },
        source: `${GUIDELINE}: one year after chemoradiotherapy (PACIFIC)`,
      },
      ['durvalumab'],
      13,
      28,
      'immunotherapy',
    ),
    infusions(
      {
        name: 'pembrolizumab with pemetrexed and carboplatin',
        share: 0.5,
        stages: ['distant'],
        ages: [0, 84],
        when: OTHER,
        start: { days: 28 },
        source: `${PATTERNS}: systemic treatment in about half of stage IV`,
      },
      ['pembrolizumab', 'pemetrexed', 'carboplatin'],
      4,
      21,
    ),
    infusions(
      {
        name: 'pembrolizumab',
        share: 0.85,
        stages: ['distant'],
        ages: [0, 84],
        when: OTHER,
        start: { days: 21, after: 'pembrolizumab with pemetrexed and carboplatin' },
        source: `${GUIDELINE}: up to two years`,
      },
      ['pembrolizumab'],
      30,
      21,
      'immunotherapy',
    ),
    infusions(
      {
        name: 'carboplatin, etoposide and atezolizumab',
        share: 0.68,
        ages: [0, 84],
        when: SMALL,
        start: { days: 14 },
        source: `${GUIDELINE}: small cell carcinoma; share: SEER first course`,
      },
      ['carboplatin', 'etoposide', 'atezolizumab'],
      4,
      21,
    ),
    radiotherapy(
      {
        name: 'palliative radiotherapy',
        share: 0.38,
        stages: ['distant'],
        start: { days: 40 },
        source: `${PATTERNS}: radiotherapy in about four in ten of stage IV`,
      },
      10,
    ),
  ],
  recurrence: {
    stage: 'distant',
    months: 11,
    source: 'assumption: median survival of metastatic disease under a year (SEER)',
  },
  devices: [
    {
      device: 'port-catheter',
      share: 0.4,
      afterYears: 0.1,
      stages: ['regional', 'distant'],
      source: 'assumption: as the operation',
    },
    {
      device: 'home-oxygen',
      share: 0.15,
      afterYears: 0.4,
      stages: ['distant'],
      source: 'assumption: some with low saturation',
    },
  ],
  carePlan: {
    title: 'Lung cancer care plan',
    activities: ['Stop smoking', 'CT of the chest every three to six months', 'Palliative care early'],
    goals: [{ text: 'Oxygen saturation 90 % or more', analyte: 'oxygen-saturation', low: 90 }],
    source: GUIDELINE,
  },
  mortality: {
    rateRatio: 1,
    cause: 'C34.90',
    source:
      'Excess by stage: SEER Cancer Stat Facts, five-year relative survival 2014–2020: 63.7 % localized, 35.9 % regional, 8.9 % distant',
  },
  family: {
    share: 0.03,
    icd10: 'Z80.1',
    source: 'assumption: lifetime risk of one in sixteen among parents, histories incomplete',
  },
} as const satisfies ChronicModule;
