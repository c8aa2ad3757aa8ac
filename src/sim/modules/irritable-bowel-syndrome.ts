// Irritable bowel syndrome: chronic belly pain with diarrhoea, constipation or both, and no damage to be found.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const irritableBowelSyndrome = {
  kind: 'chronic',
  name: 'irritable-bowel-syndrome',
  title: 'Irritable bowel syndrome',
  doc: 'Diagnosed irritable bowel syndrome; about as common as symptoms by the Rome IV criteria.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    prevalence: {
      male: [
        [12, 0.001],
        [20, 0.008],
        [30, 0.018],
        [45, 0.03],
        [60, 0.038],
        [80, 0.042],
      ],
      female: [
        [12, 0.002],
        [20, 0.018],
        [30, 0.04],
        [45, 0.062],
        [60, 0.075],
        [80, 0.082],
      ],
      source:
        'Palsson et al., Gastroenterology 2020 and Sperber et al., Gastroenterology 2021 (Rome IV: 4-6 % of US adults, women about twice as often); by age: assumption, cumulative',
    },
    risks: {
      traits: { mood: 1.35, careSeeking: 1.15 },
      conditions: { anxiety: 2, depression: 1.6, gerd: 1.6 },
      source:
        'Zamani et al., Aliment Pharmacol Ther 2019 (anxiety OR 3.1, depression OR 3.0, shared through mood here); reflux overlap: Lovell and Ford, Am J Gastroenterol 2012',
    },
  },
  delayYears: { mean: 4, source: 'assumption: symptoms for years before a doctor names them' },
  stages: [
    { name: 'unspecified', diagnosis: { icd10: 'K58.9', snomed: null }, severity: 'mild', share: 0.42 },
    {
      name: 'with diarrhoea',
      diagnosis: { icd10: 'K58.0', snomed: null },
      severity: 'moderate',
      share: 0.28,
    },
    { name: 'with constipation', diagnosis: { icd10: 'K58.1', snomed: null }, severity: 'mild', share: 0.18 },
    { name: 'mixed', diagnosis: { icd10: 'K58.2', snomed: null }, severity: 'moderate', share: 0.12 },
  ],
  remission: {
    share: 0.35,
    afterYears: 8,
    source:
      'El-Serag et al., Aliment Pharmacol Ther 2004 (review: a third without symptoms on long follow-up)',
  },
  effect: { painScore: 1.2, gad7: 0.5, phq9: 0.5 },
  symptoms: [
    { icd10: 'R10.84', share: 0.6 },
    { icd10: 'R14.0', share: 0.55 },
    { icd10: 'R19.7', share: 0.4 },
    { icd10: 'R19.4', share: 0.35 },
  ],
  monitoring: {
    everyMonths: 36,
    specialty: 'Gastroenterology',
    workup: {},
    source: 'ACG 2021 guideline gives no interval; every three years beyond flares is an assumption',
  },
  diagnosis: {
    panels: ['cbc', 'cmp', 'crp', 'calprotectin'],
    procedures: [{ key: 'colonoscopy-biopsy', chance: 0.22 }],
  },
  treatment: [
    {
      share: 0.3,
      afterYears: 0.2,
      months: 18,
      options: [{ drug: 'dicyclomine-20', share: 1, effect: { painScore: -0.6 } }],
      source:
        'ACG 2021 guideline; antispasmodics in about a third: Drossman et al., J Clin Gastroenterol 2009',
    },
    {
      share: 0.1,
      afterYears: 1,
      options: [
        { drug: 'escitalopram-10', share: 0.5, effect: { painScore: -0.4, gad7: -2 } },
        { drug: 'duloxetine-60', share: 0.5, effect: { painScore: -0.6, gad7: -1 } },
      ],
      source: 'AGA 2022 guideline on neuromodulators; share: assumption',
    },
  ],
  care: [
    {
      name: 'dietitian',
      share: 0.12,
      start: { days: 60 },
      sessions: 2,
      everyDays: 42,
      setting: 'office',
      minutes: 40,
      specialty: 'Gastroenterology',
      work: { procedures: [{ key: 'nutrition-counselling', chance: 1 }] },
      source: 'ACG 2021 guideline (diet low in FODMAP with a dietitian); share: assumption',
    },
    {
      name: 'gut-directed psychotherapy',
      share: 0.05,
      start: { days: 250 },
      sessions: 6,
      everyDays: 14,
      setting: 'office',
      minutes: 50,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source: 'ACG 2021 guideline (gut-directed psychotherapy); share: assumption',
    },
  ],
  carePlan: {
    title: 'Irritable bowel syndrome care plan',
    activities: [
      'Diary of food and symptoms',
      'Trial of a diet low in FODMAP',
      'Soluble fibre daily',
      'Regular exercise',
    ],
    goals: [
      { text: 'Belly pain on fewer than two days a week' },
      { text: 'Name the foods that bring symptoms on' },
    ],
    source: 'ACG Clinical Guideline: Management of Irritable Bowel Syndrome, 2021',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K58.9', snomed: null },
      perYear: 0.22,
      season: flat,
      care: {
        none: 0.3,
        office: 0.5,
        telehealth: 0.08,
        urgentCare: 0.04,
        emergency: 0.08,
        admit: [
          [12, 0.03],
          [65, 0.12],
        ],
        stay: { mean: 2.8, cv: 0.7 },
        source:
          'Peery et al., Gastroenterology 2022 (burden of digestive disease: over a million office visits a year, few stays)',
      },
      effect: { painScore: 3 },
      days: 6,
      source: 'Peery et al., Gastroenterology 2022, over those diagnosed',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: null,
    source: 'Staudacher et al., Am J Gastroenterol 2021 (no excess mortality)',
  },
  family: null,
} as const satisfies ChronicModule;
