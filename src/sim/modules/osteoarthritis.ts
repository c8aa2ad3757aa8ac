// Osteoarthritis: painful knees, hips and hands, treated with analgesics.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const osteoarthritis = {
  kind: 'chronic',
  name: 'osteoarthritis',
  title: 'Osteoarthritis',
  doc: 'Coded osteoarthritis. Some come to joint replacement.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.01],
        [35, 0.029],
        [45, 0.073],
        [55, 0.154],
        [65, 0.262],
        [75, 0.352],
        [85, 0.4],
        [95, 0.405],
      ],
      female: [
        [25, 0.014],
        [35, 0.038],
        [45, 0.099],
        [55, 0.211],
        [65, 0.346],
        [75, 0.45],
        [85, 0.508],
        [95, 0.515],
      ],
      source:
        'CDC, 32.5 million adults (row PREV_OA_ALL, upper part of its band); shape by age and sex: NHIS 2019 arthritis (rows PREV_ARTH_*), of which osteoarthritis is over three quarters',
    },
    risks: {
      traits: { adiposity: 1.35, frailty: 1.2, careSeeking: 1.1 },
      conditions: { obesity: 1.7 },
      source:
        'Blagojevic et al., Osteoarthritis Cartilage 2010 (obesity OR 2.6 for the knee, less for other joints)',
    },
  },
  delayYears: { mean: 4, source: 'assumption: pain for years before a coded diagnosis' },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'M19.90', snomed: '396275006' },
      severity: 'mild',
      share: 0.36,
    },
    {
      name: 'right knee',
      diagnosis: { icd10: 'M17.11', snomed: '239873007' },
      severity: 'moderate',
      share: 0.18,
    },
    {
      name: 'left knee',
      diagnosis: { icd10: 'M17.12', snomed: '239873007' },
      severity: 'moderate',
      share: 0.17,
    },
    {
      name: 'both knees',
      diagnosis: { icd10: 'M17.0', snomed: '239873007' },
      severity: 'severe',
      share: 0.14,
    },
    { name: 'hip', diagnosis: { icd10: 'M16.11', snomed: '239872002' }, severity: 'moderate', share: 0.15 },
  ],
  effect: { crp: 0.5 },
  symptoms: [
    { icd10: 'M25.561', share: 0.35 },
    { icd10: 'M25.562', share: 0.3 },
    { icd10: 'M25.60', share: 0.4 },
  ],
  monitoring: {
    everyMonths: 12,
    workup: {
      procedures: [
        { key: 'knee-x-ray', chance: 0.12 },
        { key: 'physical-therapy', chance: 0.1 },
      ],
    },
    source: 'ACR/AF 2019 guideline gives no interval; yearly is an assumption',
  },
  diagnosis: { procedures: [{ key: 'knee-x-ray', chance: 0.6 }] },
  treatment: [
    {
      share: 0.42,
      afterYears: 0.3,
      options: [
        {
          drug: 'meloxicam-15',
          share: 0.42,
          effect: { sbp: 2, egfr: -1 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        {
          drug: 'ibuprofen-600',
          share: 0.22,
          effect: { sbp: 2, egfr: -1 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        {
          drug: 'naproxen-500',
          share: 0.14,
          effect: { sbp: 2, egfr: -1 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        {
          drug: 'celecoxib-200',
          share: 0.08,
          effect: { sbp: 1.5, egfr: -1 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        { drug: 'acetaminophen-500', share: 0.08 },
        { drug: 'diclofenac-gel', share: 0.06 },
      ],
      source:
        'MEPS 2022 fills (rows RX_FILLSHARE_28, _32); effect on pressure: Johnson et al., Ann Intern Med 1994 and PRECISION-ABPM 2017',
    },
    {
      share: 0.14,
      afterYears: 3,
      options: [
        { drug: 'tramadol-50', share: 0.55 },
        { drug: 'hydrocodone-apap-5-325', share: 0.45 },
      ],
      source:
        'Wright et al., Arthritis Rheumatol 2014 and MEPS 2022 fills of hydrocodone (row RX_FILLSHARE_23); recent decline: assumption',
    },
    {
      share: 0.12,
      afterYears: 2,
      options: [{ drug: 'gabapentin-300', share: 1 }],
      source:
        'MEPS 2022 users of gabapentin (row RX_PERSONS_GABAPENTIN), shared with back pain and neuropathy',
    },
  ],
  care: [
    {
      name: 'knee replacement',
      share: 1,
      start: {
        perYear: [
          [40, 0.002],
          [55, 0.012],
          [65, 0.024],
          [75, 0.026],
          [85, 0.008],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 2.2,
      specialty: 'Orthopedic Surgery',
      diagnosis: { icd10: 'M17.11', snomed: null },
      work: { procedures: [{ key: 'knee-replacement', chance: 1 }] },
      source:
        'HCUP 2018: about 750,000 knee replacements a year among 32 million with osteoarthritis; nights: row IP_LOSDX_OA',
    },
    {
      name: 'hip replacement',
      share: 1,
      start: {
        perYear: [
          [40, 0.001],
          [55, 0.007],
          [65, 0.013],
          [75, 0.015],
          [85, 0.006],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 2.2,
      specialty: 'Orthopedic Surgery',
      diagnosis: { icd10: 'M16.11', snomed: null },
      work: { procedures: [{ key: 'hip-replacement', chance: 1 }] },
      source: 'HCUP 2018: about 480,000 hip replacements a year; nights: row IP_LOSDX_OA',
    },
  ],
  devices: [
    {
      device: 'cane',
      share: 0.12,
      afterYears: 4,
      source:
        'Carbone et al., Arthritis Rheum 2013 and ACR/AF 2019 (cane strongly recommended for the knee and hip); share: assumption',
    },
    {
      device: 'walker',
      share: 0.05,
      afterYears: 8,
      stages: ['both knees', 'hip'],
      source:
        'Gell et al., J Am Geriatr Soc 2015 (walkers in 12 % from 65, of all causes); share from arthritis: assumption',
    },
  ],
  carePlan: {
    title: 'Osteoarthritis care plan',
    activities: [
      'Exercise three times a week',
      'Lose weight if overweight',
      'Physical therapy',
      'Pain relief by mouth or gel as needed',
    ],
    goals: [
      { text: 'Pain lower by three tenths of what it was' },
      { text: 'Walks half an hour on most days' },
    ],
    source: 'Kolasinski et al., Arthritis Care Res 2020 (ACR/AF 2019 guideline)',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'M19.90', snomed: '396275006' },
      perYear: 0.25,
      season: flat,
      care: {
        none: 0.25,
        office: 0.62,
        telehealth: 0.04,
        urgentCare: 0.05,
        emergency: 0.04,
        admit: [
          [25, 0.01],
          [65, 0.05],
          [85, 0.1],
        ],
        stay: { mean: 2.8, cv: 0.7 },
        source:
          'assumption: flares are seen by the own doctor; stays with joint replacement are planned (row IP_LOSDX_OA) and made by the engine',
      },
      source: 'assumption: one flare in four years beyond yearly review',
    },
  ],
  mortality: {
    rateRatio: 1.05,
    cause: null,
    source: 'Xing et al., Aging Dis 2016 (meta-analysis: no significant all-cause excess)',
  },
  family: {
    share: 0.15,
    icd10: 'Z82.61',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
