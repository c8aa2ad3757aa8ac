// Chronic low back pain: pain of the lower back for over three months, with flares; single episodes are `low-back-pain`.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const chronicLowBackPain = {
  kind: 'chronic',
  name: 'chronic-low-back-pain',
  title: 'Chronic low back pain',
  doc: 'Low back pain that lasts and is on the problem list: exercise, pain relief and flares. Nerve root pain is lumbar-disc-disease.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.004],
        [30, 0.035],
        [40, 0.06],
        [50, 0.082],
        [60, 0.1],
        [70, 0.11],
        [90, 0.115],
      ],
      female: [
        [18, 0.005],
        [30, 0.04],
        [40, 0.068],
        [50, 0.095],
        [60, 0.118],
        [70, 0.13],
        [90, 0.137],
      ],
      source:
        'Shmagel et al., Arthritis Care Res 2016 (NHANES 2009-2010: 13.1 % of those aged 20-69 have it), about two thirds of them ever coded as chronic: assumption',
    },
    risks: {
      traits: { adiposity: 1.2, mood: 1.25, smoker: 1.35, deprivation: 1.15, careSeeking: 1.1 },
      conditions: { depression: 1.5, osteoarthritis: 1.5 },
      source: 'Shmagel et al., Arthritis Care Res 2016 and Hartvigsen et al., Lancet 2018 (risk factors)',
    },
  },
  delayYears: {
    mean: 1,
    source: 'assumption: three months by definition, then some visits before it is listed',
  },
  stages: [
    {
      name: 'unspecific',
      diagnosis: { icd10: 'M54.50', snomed: '279039007' },
      severity: 'mild',
      share: 0.55,
    },
    { name: 'spondylosis', diagnosis: { icd10: 'M47.816', snomed: null }, severity: 'moderate', share: 0.28 },
    { name: 'discogenic', diagnosis: { icd10: 'M51.360', snomed: null }, severity: 'moderate', share: 0.17 },
  ],
  symptoms: [{ icd10: 'R26.2', share: 0.1 }],
  remission: {
    share: 0.35,
    afterYears: 4,
    source:
      'Costa et al., BMJ 2009 (a third to two fifths recover from recent chronic back pain within a year), later ones fewer',
  },
  effect: { painScore: 3 },
  monitoring: {
    everyMonths: 12,
    workup: {
      procedures: [
        { key: 'physical-therapy', chance: 0.15 },
        { key: 'mri-lumbar', chance: 0.06 },
      ],
    },
    source: 'Qaseem et al., Ann Intern Med 2017 (ACP guideline gives no interval): yearly is an assumption',
  },
  diagnosis: {
    procedures: [
      { key: 'mri-lumbar', chance: 0.2 },
      { key: 'physical-therapy', chance: 0.3 },
    ],
  },
  treatment: [
    {
      share: 0.35,
      afterYears: 0.1,
      options: [
        {
          drug: 'meloxicam-15',
          share: 0.4,
          effect: { painScore: -0.8 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        {
          drug: 'naproxen-500',
          share: 0.22,
          effect: { painScore: -0.8 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        {
          drug: 'ibuprofen-600',
          share: 0.2,
          effect: { painScore: -0.8 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        { drug: 'acetaminophen-500', share: 0.18 },
      ],
      source:
        'Qaseem et al., Ann Intern Med 2017 (anti-inflammatory drugs first); Gore et al., Spine 2012 (shares in claims, reduced for what is bought over the counter)',
    },
    {
      share: 0.08,
      afterYears: 1,
      options: [{ drug: 'duloxetine-60', share: 1, effect: { painScore: -0.8 } }],
      source: 'Qaseem et al., Ann Intern Med 2017 (second line); share: assumption',
    },
    {
      share: 0.06,
      afterYears: 2,
      months: 18,
      options: [
        { drug: 'tramadol-50', share: 0.5, effect: { painScore: -0.6 } },
        { drug: 'hydrocodone-apap-5-325', share: 0.5, effect: { painScore: -0.6 } },
      ],
      source:
        'Shmagel et al., J Pain 2018 (NHANES: opioids in 19 % with chronic back pain), recent decline and what other modules prescribe taken off: assumption',
    },
  ],
  care: [
    {
      name: 'physical therapy',
      share: 0.3,
      start: { days: 30 },
      sessions: 8,
      everyDays: 7,
      setting: 'office',
      minutes: 45,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'physical-therapy', chance: 1 }] },
      source:
        'Qaseem et al., Ann Intern Med 2017 (exercise first); share and number: assumption after Fritz et al., BMC Health Serv Res 2015',
    },
  ],
  exacerbations: [
    {
      diagnosis: { icd10: 'M54.50', snomed: '279039007' },
      perYear: 0.35,
      season: flat,
      days: 14,
      workup: { procedures: [{ key: 'mri-lumbar', chance: 0.05 }] },
      effect: { painScore: 3, sbp: 3 },
      care: {
        none: 0.3,
        office: 0.5,
        telehealth: 0.05,
        urgentCare: 0.05,
        emergency: 0.1,
        admit: [
          [18, 0.01],
          [50, 0.03],
          [70, 0.08],
          [90, 0.14],
        ],
        stay: { mean: 3.2, cv: 0.7 },
        source:
          'place of care as in low-back-pain, emergency less often: assumption, since the pain is known',
      },
      drugs: ['cyclobenzaprine-10'],
      source: 'Suri et al., Spine 2011 (flares); those that lead to care one in three years: assumption',
    },
  ],
  carePlan: {
    title: 'Chronic back pain care plan',
    activities: [
      'Stay active; no bed rest',
      'Exercise or physical therapy',
      'Heat, massage or yoga as preferred',
      'Opioids only when all else has failed',
    ],
    goals: [
      { text: 'Goes about daily work in spite of pain' },
      { text: 'Pain lower by three tenths of what it was' },
    ],
    source: 'Qaseem et al., Ann Intern Med 2017 (ACP guideline)',
  },
  mortality: {
    rateRatio: 1,
    cause: null,
    source:
      'Fernandez et al., Eur J Pain 2017 and Docking et al., 2015 (no clear excess once illness is counted)',
  },
  family: null,
} as const satisfies ChronicModule;
