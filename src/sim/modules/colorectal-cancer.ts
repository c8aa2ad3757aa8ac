// Colorectal cancer: found by colonoscopy or by symptoms, resected, and treated with infusions when it has spread.
import type { ChronicModule } from '../module.ts';
import { infusions, LIVER, LUNG, operation, PERITONEUM, port, radiotherapy } from './oncology.ts';

const GUIDELINE = 'NCCN guidelines Colon and Rectal Cancer 2024';
const PATTERNS =
  'Treatment by stage: American Cancer Society, Cancer Treatment and Survivorship Statistics 2022 (Miller, CA Cancer J Clin 2022;72:409)';
const EARLY = ['localized', 'regional'] as const;
const RECTUM = ['C20', 'C19'] as const;
const COLON = ['C18.0', 'C18.2', 'C18.4', 'C18.6', 'C18.7', 'C18.9'] as const;

export const colorectalCancer = {
  kind: 'chronic',
  name: 'colorectal-cancer',
  title: 'Colorectal cancer',
  doc: 'Cancer of colon and rectum by site and extent.',
  version: 1,
  onset: {
    kind: 'incidence',
    fromAge: 20,
    incidence: {
      male: [
        [20, 0.000008],
        [27, 0.000028],
        [32, 0.000058],
        [37, 0.00011],
        [42, 0.0002],
        [47, 0.00037],
        [52, 0.00066],
        [57, 0.00076],
        [62, 0.00098],
        [67, 0.00124],
        [72, 0.0016],
        [77, 0.002],
        [82, 0.0024],
        [90, 0.0026],
      ],
      female: [
        [20, 0.000008],
        [27, 0.000026],
        [32, 0.000052],
        [37, 0.000095],
        [42, 0.00017],
        [47, 0.0003],
        [52, 0.0005],
        [57, 0.00053],
        [62, 0.00068],
        [67, 0.00086],
        [72, 0.00118],
        [77, 0.00158],
        [82, 0.002],
        [90, 0.00235],
      ],
      source:
        'SEER*Explorer, colon and rectum by age and sex, 2017–2021, rounded; level 36.5 per 100,000 (row INC_CA_CRC)',
    },
    risks: {
      traits: { adiposity: 1.12, smoker: 1.15, heavyDrinker: 1.4 },
      conditions: { 'type-2-diabetes': 1.27 },
      source:
        'Adiposity, alcohol: WCRF 2018; smoking: Botteri, JAMA 2008;300:2765; diabetes: Jiang, Eur J Epidemiol 2011;26:863',
    },
  },
  delayYears: { mean: 1.5, source: 'assumption: part of a sojourn time of some years' },
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C18.9', snomed: '363406005' },
      severity: 'moderate',
      share: 0.36,
      effect: { occultBlood: 0.7, hgb: -0.4, ferritin: -0.5 },
      treated: {},
      excess: [
        [0, 0.03],
        [1, 0.018],
        [3, 0.017],
        [5, 0.015],
        [10, 0.01],
        [20, 0.004],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C18.9', snomed: '363406005' },
      severity: 'severe',
      share: 0.4,
      effect: { occultBlood: 0.75, hgb: -0.9, ferritin: -0.8, cea: 0.8 },
      treated: { hgb: -0.3 },
      excess: [
        [0, 0.07],
        [1, 0.075],
        [3, 0.06],
        [5, 0.04],
        [10, 0.018],
        [20, 0.006],
      ],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C18.9', snomed: '363406005' },
      severity: 'severe',
      share: 0.24,
      effect: { occultBlood: 0.75, hgb: -1.6, ferritin: -0.6, cea: 2.2, alp: 0.4, weight: -5 },
      excess: [
        [0, 0.62],
        [1, 0.47],
        [2, 0.38],
        [4, 0.27],
        [5, 0.2],
        [10, 0.06],
      ],
      with: [
        { ...LIVER, share: 0.7 },
        { ...LUNG, share: 0.3 },
        { ...PERITONEUM, share: 0.2 },
      ],
    },
  ],
  sites: [
    { icd10: 'C18.0', snomed: '363406005', share: 0.16 },
    { icd10: 'C18.2', snomed: '363406005', share: 0.14 },
    { icd10: 'C18.4', snomed: '363406005', share: 0.09 },
    { icd10: 'C18.6', snomed: '363406005', share: 0.05 },
    { icd10: 'C18.7', snomed: '363406005', share: 0.2 },
    { icd10: 'C18.9', snomed: '363406005', share: 0.06 },
    { icd10: 'C19', snomed: null, share: 0.07 },
    { icd10: 'C20', snomed: null, share: 0.23 },
  ],
  findings: [
    {
      analyte: 'stage-group',
      stages: ['localized'],
      values: [
        ['Stage I', 0.6],
        ['Stage IIA', 0.4],
      ],
      source: 'assumption: SEER localized is T1–T3 without nodes',
    },
    {
      analyte: 'stage-group',
      stages: ['regional'],
      values: [
        ['Stage IIB', 0.22],
        ['Stage IIIA', 0.13],
        ['Stage IIIB', 0.47],
        ['Stage IIIC', 0.18],
      ],
      source: 'assumption: split of stage III (SEER), with T4 tumours without nodes',
    },
    {
      analyte: 'stage-group',
      stages: ['distant'],
      values: [
        ['Stage IVA', 0.6],
        ['Stage IVB', 0.2],
        ['Stage IVC', 0.2],
      ],
      source: 'assumption: one organ, several, or peritoneum',
    },
    {
      analyte: 'microsatellites',
      values: [
        ['Stable', 0.86],
        ['Unstable-high', 0.14],
      ],
      source:
        'About 15 % of colorectal cancers are mismatch repair deficient (Boland and Goel, Gastroenterology 2010;138:2073)',
    },
  ],
  detection: {
    test: 'colonoscopy',
    share: 0.5,
    ofAll: 0.19,
    stages: [0.62, 0.3, 0.08],
    source:
      'Stage of screen-detected cancers, first rounds: Dukes A 49 %, B 20 %, C 21 %, D 7 % (English pilot, Gut, table 5), with B split; share: assumption, cancers between colonoscopies and proximal ones come by symptoms',
  },
  symptoms: [
    { icd10: 'K62.5', share: 0.35 },
    { icd10: 'R19.4', share: 0.3 },
    { icd10: 'R10.9', share: 0.3 },
  ],
  remission: {
    share: 1,
    afterYears: 5,
    fixed: true,
    stages: EARLY,
    history: { icd10: 'Z85.038', snomed: null },
    source: 'ICD-10-CM guideline I.C.2.m: history once treatment and five years of surveillance are over',
  },
  monitoring: {
    everyMonths: 5,
    specialty: 'Hematology & Oncology',
    bySpecialist: 0.9,
    workup: { panels: ['cbc', 'cmp', 'cea'], procedures: [{ key: 'ct-abdomen', chance: 0.35 }] },
    source: `${GUIDELINE}: visits and CEA every 3 to 6 months, CT every 6 to 12 months`,
  },
  diagnosis: {
    panels: ['cbc', 'cmp', 'cea'],
    procedures: [
      { key: 'colonoscopy-biopsy', chance: 0.75 },
      { key: 'ct-abdomen', chance: 0.92 },
      { key: 'ct-chest', chance: 0.7 },
    ],
  },
  diagnosedBy: 'Gastroenterology',
  treatment: [],
  care: [
    operation(
      { name: 'colectomy', share: 0.93, stages: EARLY, sites: COLON, start: { days: 22 }, source: PATTERNS },
      ['colectomy'],
      5.2,
    ),
    operation(
      {
        name: 'resection of the rectum',
        share: 0.8,
        stages: EARLY,
        sites: RECTUM,
        start: { days: 120 },
        source: PATTERNS,
      },
      ['rectal-resection'],
      5.8,
    ),
    operation(
      {
        name: 'colectomy with metastases',
        share: 0.42,
        stages: ['distant'],
        sites: COLON,
        start: { days: 40 },
        source: PATTERNS,
      },
      ['colectomy'],
      7,
    ),
    port({
      name: 'port',
      share: 0.65,
      stages: ['regional', 'distant'],
      ages: [0, 80],
      start: { days: 40 },
      source: 'assumption: most who get infusions',
    }),
    infusions(
      {
        name: 'adjuvant FOLFOX',
        share: 0.62,
        stages: ['regional'],
        ages: [0, 80],
        start: { days: 75 },
        source: `${PATTERNS}: chemotherapy in about two thirds of stage III`,
      },
      ['oxaliplatin', 'leucovorin', 'fluorouracil'],
      12,
      14,
    ),
    radiotherapy(
      {
        name: 'radiotherapy of the rectum',
        share: 0.7,
        stages: ['regional'],
        sites: RECTUM,
        start: { days: 30 },
        source: PATTERNS,
      },
      25,
    ),
    infusions(
      {
        name: 'FOLFOX with bevacizumab',
        share: 0.6,
        stages: ['distant'],
        ages: [0, 84],
        start: { days: 35 },
        source: `${PATTERNS}: chemotherapy in about six in ten of stage IV`,
      },
      ['oxaliplatin', 'leucovorin', 'fluorouracil', 'bevacizumab'],
      12,
      14,
    ),
    infusions(
      {
        name: 'FOLFIRI',
        share: 0.5,
        stages: ['distant'],
        ages: [0, 80],
        start: { days: 80, after: 'FOLFOX with bevacizumab' },
        source: `${GUIDELINE}: second line`,
      },
      ['irinotecan', 'leucovorin', 'fluorouracil'],
      8,
      14,
    ),
    {
      name: 'surveillance colonoscopy',
      share: 0.75,
      stages: EARLY,
      start: { days: 370 },
      sessions: 2,
      everyDays: 1095,
      setting: 'day surgery',
      minutes: 120,
      specialty: 'Gastroenterology',
      diagnosis: { icd10: 'Z08', snomed: null },
      work: { procedures: [{ key: 'colonoscopy', chance: 1 }] },
      source: `${GUIDELINE}: after one year, then after three`,
    },
  ],
  recurrence: {
    stage: 'distant',
    months: 20,
    source: 'assumption: median survival of metastatic disease of nearly two years (SEER)',
  },
  devices: [
    {
      device: 'ostomy',
      share: 0.15,
      afterYears: 0.3,
      stages: EARLY,
      source: 'assumption: colostomy or ileostomy mostly with rectal cancer',
    },
    {
      device: 'port-catheter',
      share: 0.5,
      afterYears: 0.15,
      stages: ['regional', 'distant'],
      source: 'assumption: as the operation',
    },
  ],
  carePlan: {
    title: 'Colorectal cancer care plan',
    activities: [
      'Operation and treatment after it',
      'CEA every three to six months',
      'Colonoscopy after one year',
    ],
    goals: [{ text: 'CEA below 5 ng/mL', analyte: 'cea', high: 5 }],
    source: GUIDELINE,
  },
  mortality: {
    rateRatio: 1,
    cause: 'C18.9',
    source:
      'Excess by stage: SEER Cancer Stat Facts, five-year relative survival 2014–2020: 91.1 % localized, 73.7 % regional, 15.7 % distant',
  },
  family: {
    share: 0.035,
    icd10: 'Z80.0',
    source: 'NHIS 2010: about 5–7 % of adults have a first-degree relative, spread over relations',
  },
} as const satisfies ChronicModule;
