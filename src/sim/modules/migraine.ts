// Migraine: attacks of headache with nausea and fear of light, chronic in some.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const migraine = {
  kind: 'chronic',
  name: 'migraine',
  title: 'Migraine',
  doc: 'Diagnosed migraine; attacks that come to care, triptans in some, prevention in fewer.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 5,
    untilAge: { age: 70, source: 'assumption: a headache that begins later has another cause' },
    prevalence: {
      male: [
        [5, 0.002],
        [10, 0.022],
        [15, 0.04],
        [20, 0.055],
        [30, 0.082],
        [40, 0.098],
        [55, 0.108],
        [90, 0.11],
      ],
      female: [
        [5, 0.002],
        [10, 0.025],
        [15, 0.068],
        [20, 0.115],
        [30, 0.19],
        [40, 0.235],
        [50, 0.255],
        [60, 0.26],
        [90, 0.262],
      ],
      source:
        'Burch et al., Headache 2018 (NHIS 2015: migraine or severe headache 20.7 % of women, 9.7 % of men; rows PREV_MIGRAINE_F, _M), cumulative; children: Abu-Arafeh et al., Dev Med Child Neurol 2010',
    },
    risks: {
      traits: { mood: 1.3, careSeeking: 1.1 },
      conditions: { anxiety: 1.7, depression: 1.5, asthma: 1.4, obesity: 1.2 },
      source:
        'Minen et al., J Neurol Neurosurg Psychiatry 2016 (anxiety and depression 2-4 times); Martin et al., Headache 2016 (asthma); Gelaye et al., Neurology 2017 (obesity OR 1.27)',
    },
  },
  delayYears: { mean: 3.5, source: 'assumption: years of attacks before the name' },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'G43.909', snomed: '37796009' },
      severity: 'mild',
      share: 0.56,
    },
    { name: 'without aura', diagnosis: { icd10: 'G43.009', snomed: null }, severity: 'mild', share: 0.24 },
    { name: 'with aura', diagnosis: { icd10: 'G43.109', snomed: null }, severity: 'moderate', share: 0.13 },
    {
      name: 'chronic',
      diagnosis: { icd10: 'G43.709', snomed: null },
      severity: 'severe',
      share: 0.07,
      effect: { phq9: 1.5 },
    },
  ],
  remission: {
    share: 0.55,
    afterYears: 19,
    source:
      'Bigal and Lipton, Headache 2008 (attacks cease in many after the menopause and in old age); share: assumption that meets prevalence by age',
  },
  effect: { phq9: 0.5 },
  symptoms: [
    { icd10: 'R51.9', share: 0.95 },
    { icd10: 'R11.0', share: 0.6 },
    { icd10: 'H53.149', share: 0.55 },
    { icd10: 'H53.19', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 30,
    specialty: 'Neurology',
    workup: {},
    source:
      'AHS Consensus Statement 2021: review of acute and preventive treatment, here of those who come for it; every two to three years on average is an assumption (Burch et al., Headache 2018: 4 million office visits for some 40 million)',
  },
  diagnosis: { procedures: [{ key: 'mri-brain', chance: 0.12 }] },
  treatment: [
    {
      share: 0.26,
      afterYears: 0.3,
      since: '1995-06-01',
      options: [
        { drug: 'sumatriptan-50', share: 1, effect: { painScore: -0.2 }, avoidWith: ['coronary-disease'] },
      ],
      source: 'Lipton et al., Headache 2022 (OVERCOME: a third ever used a triptan)',
    },
    {
      share: 0.13,
      afterYears: 2,
      months: 90,
      options: [
        { drug: 'topiramate-50', share: 0.5, effect: { weight: -2, bicarbonate: -2 } },
        {
          drug: 'propranolol-20',
          share: 0.36,
          effect: { heartRate: -7, sbp: -4 },
          avoidWith: ['asthma', 'copd'],
        },
        { drug: 'divalproex-500', share: 0.14, effect: { weight: 2 } },
      ],
      stops: [
        {
          reason: 'adverse effect',
          share: 0.3,
          afterMonths: 5,
          source: 'Hepp et al., Cephalalgia 2017 (three of four stop an oral preventive within a year)',
        },
      ],
      source: 'Lipton et al., Headache 2022 (OVERCOME: 17 % on prevention, older drugs lead)',
    },
  ],
  care: [
    {
      name: 'botulinum toxin',
      share: 0.18,
      stages: ['chronic'],
      start: { days: 700 },
      sessions: 10,
      everyDays: 90,
      setting: 'office',
      minutes: 30,
      specialty: 'Neurology',
      work: { procedures: [{ key: 'migraine-botulinum', chance: 1 }] },
      source: 'PREEMPT, Dodick et al., Headache 2010 (every 12 weeks); share: assumption',
    },
  ],
  carePlan: {
    title: 'Migraine care plan',
    activities: [
      'Headache diary',
      'Regular meals, sleep and exercise',
      'Acute medicine on at most nine days a month',
      'Avoid own triggers',
    ],
    goals: [{ text: 'Headache days a month down by half' }],
    source: 'American Headache Society Consensus Statement, 2021',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'G43.909', snomed: '37796009' },
      perYear: 0.26,
      season: flat,
      care: {
        none: 0.33,
        office: 0.37,
        telehealth: 0.06,
        urgentCare: 0.05,
        emergency: 0.19,
        admit: [
          [5, 0.02],
          [30, 0.022],
          [50, 0.06],
          [70, 0.15],
        ],
        stay: { mean: 2.6, cv: 0.7 },
        source:
          'Burch et al., Headache 2018 (NAMCS and NHAMCS: 4 million office and 1-1.5 million emergency visits a year)',
      },
      effect: { sbp: 5, heartRate: 4, painScore: 6 },
      drugs: ['ondansetron-4', 'ibuprofen-600'],
      days: 2,
      workup: { procedures: [{ key: 'ct-head', chance: 0.02, emergency: 0.18 }] },
      source:
        'Burch et al., Headache 2018, over those diagnosed; the share of headache visits that had the migraine code',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: null,
    source: 'Schürks et al., Cephalalgia 2011 (meta-analysis: no excess)',
  },
  family: {
    share: 0.05,
    icd10: 'Z82.0',
    source: 'assumption: half of patients have an affected parent, seldom written into histories',
  },
} as const satisfies ChronicModule;
