// Cancers of the bladder and the kidney.
import { BONE, BRAIN, cancer, infusions, injections, LUNG, NODES, operation, port } from './oncology.ts';

const SEER = 'SEER*Explorer by age and sex, 2017–2021, rounded';
const FACTS = 'SEER Cancer Stat Facts, five-year relative survival 2014–2020';
const BLADDER = 'NCCN guideline Bladder Cancer 2024';
const KIDNEY = 'NCCN guideline Kidney Cancer 2024';

export const bladderCancer = cancer({
  name: 'bladder-cancer',
  title: 'Bladder cancer',
  doc: 'Cancer of the bladder, in situ included, by extent.',
  fromAge: 35,
  male: [
    [35, 0.00001],
    [42, 0.00004],
    [52, 0.00016],
    [62, 0.00056],
    [72, 0.0014],
    [82, 0.0025],
    [92, 0.0027],
  ],
  female: [
    [35, 0.000004],
    [42, 0.000013],
    [52, 0.00005],
    [62, 0.00015],
    [72, 0.00033],
    [82, 0.00054],
    [92, 0.0006],
  ],
  rates: `${SEER}; age-adjusted about 18 per 100,000`,
  risks: {
    traits: { smoker: 1.9, everSmoker: 2.1 },
    source: 'Freedman, JAMA 2011;306:737: current smokers 4.1, former 2.2 times never smokers',
  },
  stages: [
    {
      name: 'in situ',
      diagnosis: { icd10: 'C67.9', snomed: null },
      severity: 'moderate',
      share: 0.52,
      effect: { haematuria: 0.6 },
      treated: {},
      excess: [
        [0, 0.006],
        [5, 0.006],
        [15, 0.008],
      ],
    },
    {
      name: 'localized',
      diagnosis: { icd10: 'C67.9', snomed: null },
      severity: 'severe',
      share: 0.35,
      effect: { haematuria: 0.7 },
      treated: {},
      excess: [
        [0, 0.1],
        [1, 0.085],
        [3, 0.055],
        [5, 0.04],
        [10, 0.02],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C67.9', snomed: null },
      severity: 'severe',
      share: 0.075,
      effect: { haematuria: 0.7, hgb: -0.8 },
      excess: [
        [0, 0.3],
        [1, 0.25],
        [3, 0.14],
        [5, 0.08],
        [10, 0.03],
      ],
      with: [{ ...NODES, share: 0.6 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C67.9', snomed: null },
      severity: 'severe',
      share: 0.055,
      effect: { haematuria: 0.7, hgb: -1.5, weight: -5 },
      excess: [
        [0, 1.1],
        [1, 0.75],
        [2, 0.4],
        [5, 0.15],
      ],
      with: [
        { ...BONE, share: 0.4 },
        { ...LUNG, share: 0.4 },
      ],
    },
  ],
  sites: [
    { icd10: 'C67.2', snomed: null, share: 0.3 },
    { icd10: 'C67.4', snomed: null, share: 0.15 },
    { icd10: 'C67.9', snomed: null, share: 0.55 },
  ],
  symptoms: [
    { icd10: 'R31.0', share: 0.78 },
    { icd10: 'R35.0', share: 0.25 },
  ],
  diagnosedBy: 'Urology',
  diagnosis: {
    panels: ['urinalysis', 'bmp', 'cbc'],
    procedures: [
      { key: 'cystoscopy', chance: 0.97 },
      { key: 'ct-abdomen', chance: 0.8 },
    ],
  },
  followUp: {
    everyMonths: 5,
    specialty: 'Urology',
    workup: { panels: ['urinalysis'], procedures: [{ key: 'cystoscopy', chance: 0.85 }] },
    source: `${BLADDER}: cystoscopy every 3 to 12 months`,
  },
  care: [
    operation(
      {
        name: 'resection through the urethra',
        share: 0.96,
        stages: ['in situ', 'localized', 'regional'],
        start: { days: 21 },
        source: BLADDER,
      },
      ['bladder-resection'],
      0,
      'Urology',
    ),
    {
      ...injections(
        {
          name: 'BCG',
          share: 0.45,
          stages: ['in situ', 'localized'],
          start: { days: 28, after: 'resection through the urethra' },
          source: `${BLADDER}: six weekly instillations in intermediate and high risk; share: assumption`,
        },
        'bcg',
        6,
        7,
        'Urology',
      ),
      work: {
        procedures: [
          { key: 'bladder-instillation', chance: 1 },
          { key: 'bcg', chance: 1 },
        ],
      },
    },
    infusions(
      {
        name: 'gemcitabine and cisplatin',
        share: 0.4,
        stages: ['regional', 'distant'],
        ages: [0, 80],
        start: { days: 40 },
        source: `${BLADDER}; share: assumption`,
      },
      ['gemcitabine', 'cisplatin'],
      4,
      21,
    ),
    operation(
      {
        name: 'removal of the bladder',
        share: 0.42,
        stages: ['regional'],
        ages: [0, 82],
        start: { days: 130 },
        source: `${BLADDER}; share: assumption`,
      },
      ['cystectomy'],
      7,
      'Urology',
    ),
    infusions(
      {
        name: 'pembrolizumab',
        share: 0.4,
        stages: ['distant'],
        start: { days: 150 },
        source: `${BLADDER}; share: assumption`,
      },
      ['pembrolizumab'],
      17,
      21,
      'immunotherapy',
    ),
  ],
  cured: ['in situ', 'localized', 'regional'],
  history: 'Z85.51',
  returns: { stage: 'distant', months: 11 },
  cause: 'C67.9',
  survival: `${FACTS}: 97.4 % in situ, 71.4 % localized, 39.5 % regional, 8.8 % distant`,
});

export const kidneyCancer = cancer({
  name: 'kidney-cancer',
  title: 'Kidney cancer',
  doc: 'Cancer of the kidney and renal pelvis by extent; half is found by chance on images.',
  fromAge: 25,
  male: [
    [25, 0.00001],
    [32, 0.00004],
    [42, 0.00013],
    [52, 0.00033],
    [62, 0.00065],
    [72, 0.00092],
    [82, 0.00085],
    [92, 0.00055],
  ],
  female: [
    [25, 0.00001],
    [32, 0.00003],
    [42, 0.00008],
    [52, 0.00016],
    [62, 0.0003],
    [72, 0.00044],
    [82, 0.0004],
    [92, 0.00025],
  ],
  rates: `${SEER}; age-adjusted about 17 per 100,000`,
  risks: {
    traits: { adiposity: 1.2, smoker: 1.15, everSmoker: 1.15 },
    conditions: { hypertension: 1.5, 'chronic-kidney-disease': 1.4 },
    source:
      'Hypertension 1.67, smoking 1.3–1.5, body mass index 1.3 for 5 kg/m2 (Hsieh, Nat Rev Dis Primers 2017;3:17009)',
  },
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C64.9', snomed: null },
      severity: 'moderate',
      share: 0.665,
      excess: [
        [0, 0.016],
        [5, 0.013],
        [15, 0.012],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C64.9', snomed: null },
      severity: 'severe',
      share: 0.17,
      effect: { hgb: -0.8 },
      excess: [
        [0, 0.08],
        [2, 0.06],
        [5, 0.045],
        [10, 0.03],
      ],
      with: [{ ...NODES, share: 0.4 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C64.9', snomed: null },
      severity: 'severe',
      share: 0.165,
      effect: { hgb: -1.6, weight: -5, calcium: 0.4, crp: 15 },
      excess: [
        [0, 0.72],
        [1, 0.42],
        [3, 0.24],
        [5, 0.15],
        [10, 0.08],
      ],
      with: [
        { ...LUNG, share: 0.5 },
        { ...BONE, share: 0.33 },
        { ...BRAIN, share: 0.1 },
      ],
    },
  ],
  sites: [
    { icd10: 'C64.1', snomed: null, share: 0.5 },
    { icd10: 'C64.2', snomed: null, share: 0.5 },
  ],
  symptoms: [
    { icd10: 'R31.0', share: 0.3 },
    { icd10: 'R10.9', share: 0.25 },
  ],
  diagnosedBy: 'Urology',
  diagnosis: {
    panels: ['cmp', 'cbc', 'urinalysis'],
    procedures: [
      { key: 'ct-abdomen', chance: 0.97 },
      { key: 'ct-chest', chance: 0.6 },
    ],
  },
  followUp: {
    everyMonths: 6,
    specialty: 'Urology',
    workup: { panels: ['cmp'], procedures: [{ key: 'ct-abdomen', chance: 0.55 }] },
    source: `${KIDNEY}: images every 6 to 12 months for five years`,
  },
  care: [
    operation(
      {
        name: 'removal of the kidney',
        share: 0.8,
        stages: ['localized', 'regional'],
        ages: [0, 85],
        start: { days: 42 },
        source: `${KIDNEY}; share: assumption, part of the others watched or ablated`,
      },
      ['nephrectomy'],
      2.6,
      'Urology',
    ),
    infusions(
      {
        name: 'pembrolizumab',
        share: 0.5,
        stages: ['distant'],
        start: { days: 40 },
        source: `${KIDNEY}: checkpoint inhibitor with a kinase inhibitor; share: assumption`,
      },
      ['pembrolizumab'],
      17,
      21,
      'immunotherapy',
    ),
    port({
      name: 'port',
      share: 0.2,
      stages: ['distant'],
      start: { days: 25 },
      source: 'assumption: some of those with infusions',
    }),
  ],
  cured: ['localized', 'regional'],
  history: 'Z85.528',
  returns: { stage: 'distant', months: 18 },
  cause: 'C64.9',
  survival: `${FACTS}: 93 % localized, 74 % regional, 17.4 % distant`,
});
