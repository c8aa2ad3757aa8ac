// Cancers of the skin: melanoma, and basal and squamous cell carcinoma, which hardly kill.
import type { ChronicModule } from '../module.ts';
import { BRAIN, cancer, infusions, LIVER, LUNG, NODES, operation } from './oncology.ts';

const SEER = 'SEER*Explorer by age and sex, 2017–2021, rounded';
const MELANOMA = 'NCCN guideline Melanoma: Cutaneous 2024';

export const melanoma = cancer({
  name: 'melanoma',
  title: 'Melanoma',
  doc: 'Invasive melanoma of the skin by extent.',
  fromAge: 15,
  male: [
    [15, 0.000004],
    [22, 0.00003],
    [32, 0.00009],
    [42, 0.00018],
    [52, 0.00036],
    [62, 0.0007],
    [72, 0.00124],
    [82, 0.0018],
    [92, 0.0018],
  ],
  female: [
    [15, 0.000006],
    [22, 0.00006],
    [32, 0.00016],
    [42, 0.00024],
    [52, 0.00031],
    [62, 0.00044],
    [72, 0.0006],
    [82, 0.0007],
    [92, 0.00068],
  ],
  rates: `${SEER}; age-adjusted about 21 per 100,000`,
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C43.9', snomed: null },
      severity: 'moderate',
      share: 0.84,
      excess: [
        [0, 0.0002],
        [5, 0.002],
        [15, 0.002],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C43.9', snomed: null },
      severity: 'severe',
      share: 0.105,
      excess: [
        [0, 0.04],
        [2, 0.07],
        [5, 0.045],
        [10, 0.02],
      ],
      with: [{ ...NODES, share: 0.85 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C43.9', snomed: null },
      severity: 'severe',
      share: 0.055,
      effect: { weight: -4, hgb: -0.8 },
      excess: [
        [0, 0.42],
        [1, 0.26],
        [3, 0.15],
        [5, 0.1],
        [10, 0.05],
      ],
      with: [
        { ...LUNG, share: 0.5 },
        { ...BRAIN, share: 0.3 },
        { ...LIVER, share: 0.3 },
      ],
    },
  ],
  sites: [
    { icd10: 'C43.59', snomed: null, share: 0.34 },
    { icd10: 'C43.61', snomed: null, share: 0.12 },
    { icd10: 'C43.62', snomed: null, share: 0.13 },
    { icd10: 'C43.71', snomed: null, share: 0.1 },
    { icd10: 'C43.72', snomed: null, share: 0.1 },
    { icd10: 'C43.39', snomed: null, share: 0.12 },
    { icd10: 'C43.4', snomed: null, share: 0.09 },
  ],
  findings: [
    {
      analyte: 'stage-group',
      stages: ['localized'],
      values: [
        ['Stage IA', 0.66],
        ['Stage IB', 0.18],
        ['Stage IIA', 0.08],
        ['Stage IIB', 0.05],
        ['Stage IIC', 0.03],
      ],
      source: 'assumption: most localized melanomas are thin (SEER)',
    },
    {
      analyte: 'stage-group',
      stages: ['regional'],
      values: [
        ['Stage IIIA', 0.25],
        ['Stage IIIB', 0.3],
        ['Stage IIIC', 0.45],
      ],
      source: 'assumption: split by nodes',
    },
    {
      analyte: 'stage-group',
      stages: ['distant'],
      values: [['Stage IV', 1]],
      source: 'AJCC 8th edition: by definition',
    },
  ],
  diagnosedBy: 'Dermatology',
  diagnosis: { procedures: [{ key: 'skin-biopsy', chance: 1 }] },
  followUp: {
    everyMonths: 6,
    specialty: 'Dermatology',
    workup: { procedures: [{ key: 'skin-biopsy', chance: 0.12 }] },
    source: `${MELANOMA}: skin examination every 3 to 12 months for five years`,
  },
  care: [
    operation(
      { name: 'wide excision', share: 0.95, stages: ['localized'], start: { days: 24 }, source: MELANOMA },
      ['skin-excision'],
      0,
    ),
    operation(
      {
        name: 'wide excision with nodes',
        share: 0.92,
        stages: ['regional'],
        start: { days: 30 },
        source: MELANOMA,
      },
      ['skin-excision', 'node-biopsy'],
      0,
    ),
    infusions(
      {
        name: 'adjuvant nivolumab',
        share: 0.5,
        stages: ['regional'],
        start: { days: 80 },
        source: `${MELANOMA}: one year; share: assumption`,
      },
      ['nivolumab'],
      13,
      28,
      'immunotherapy',
    ),
    infusions(
      {
        name: 'nivolumab',
        share: 0.7,
        stages: ['distant'],
        start: { days: 30 },
        source: `${MELANOMA}; share: assumption`,
      },
      ['nivolumab'],
      24,
      28,
      'immunotherapy',
    ),
  ],
  cured: ['localized', 'regional'],
  history: 'Z85.820',
  returns: { stage: 'distant', months: 16 },
  cause: 'C43.9',
  survival:
    'SEER Cancer Stat Facts, five-year relative survival 2014–2020: above 99 % localized, 75.7 % regional, 35 % distant',
  family: { share: 0.01, icd10: 'Z80.8', source: 'assumption: lifetime risk of 2 % among relatives' },
});

const KERATINOCYTE =
  'assumption: 3.3 million Americans treated in 2012 (Rogers, JAMA Dermatol 2015;151:1081), 45 % of them for the first time, by age as in Medicare';

/** Not in cancer registries; cured by taking it out, after which the record says history. */
export const skinCarcinoma: ChronicModule = {
  ...cancer({
    name: 'skin-carcinoma',
    title: 'Basal or squamous cell carcinoma of the skin',
    doc: 'The first basal or squamous cell carcinoma of the skin.',
    fromAge: 25,
    male: [
      [25, 0.0001],
      [40, 0.001],
      [50, 0.003],
      [60, 0.0068],
      [70, 0.0122],
      [80, 0.0165],
      [90, 0.0165],
    ],
    female: [
      [25, 0.00012],
      [40, 0.0012],
      [50, 0.003],
      [60, 0.0055],
      [70, 0.0085],
      [80, 0.0105],
      [90, 0.0105],
    ],
    rates: KERATINOCYTE,
    stages: [
      {
        name: 'localized',
        diagnosis: { icd10: 'C44.319', snomed: null },
        severity: 'mild',
        share: 1,
      },
    ],
    sites: [
      { icd10: 'C44.319', snomed: null, share: 0.47 },
      { icd10: 'C44.519', snomed: null, share: 0.2 },
      { icd10: 'C44.329', snomed: null, share: 0.14 },
      { icd10: 'C44.622', snomed: null, share: 0.07 },
      { icd10: 'C44.629', snomed: null, share: 0.07 },
      { icd10: 'C44.42', snomed: null, share: 0.05 },
    ],
    diagnosedBy: 'Dermatology',
    diagnosis: { procedures: [{ key: 'skin-biopsy', chance: 1 }] },
    followUp: {
      everyMonths: 12,
      specialty: 'Dermatology',
      workup: { procedures: [{ key: 'skin-biopsy', chance: 0.15 }] },
      source: 'NCCN guideline Basal Cell Skin Cancer 2024: skin examination every 6 to 12 months',
    },
    care: [
      operation(
        {
          name: 'Mohs surgery',
          group: 'removal',
          share: 0.34,
          start: { days: 38 },
          source: 'About a third of treatments in Medicare (Kantor, JAAD 2018)',
        },
        ['mohs-surgery'],
        0,
        'Dermatology',
      ),
      operation(
        {
          name: 'excision',
          group: 'removal',
          share: 0.44,
          start: { days: 30 },
          source: 'assumption: most of the rest',
        },
        ['skin-excision'],
        0,
        'Dermatology',
      ),
      operation(
        {
          name: 'curettage',
          group: 'removal',
          share: 0.2,
          start: { days: 21 },
          source: 'assumption: superficial tumours',
        },
        ['skin-curettage'],
        0,
        'Dermatology',
      ),
    ],
    cured: ['localized'],
    history: 'Z85.828',
    returns: null,
    cause: 'C44.90',
    survival:
      'Deaths of about 3,600 a year from keratinocyte cancers are not modelled: assumption of no excess',
  }),
  remission: {
    share: 1,
    afterYears: 0.5,
    fixed: true,
    history: { icd10: 'Z85.828', snomed: null },
    source: 'ICD-10-CM guideline I.C.2.m: history once it is taken out; half a year: assumption',
  },
};
