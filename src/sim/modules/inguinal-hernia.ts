// Inguinal hernia: a groin bulge, repaired in most.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const inguinalHernia = {
  kind: 'chronic',
  name: 'inguinal-hernia',
  title: 'Inguinal hernia',
  doc: 'Diagnosed inguinal hernia; infants and old men above all. Ends with repair in four of five.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 0,
    prevalence: {
      male: [
        [0, 0.002],
        [2, 0.015],
        [8, 0.024],
        [20, 0.03],
        [35, 0.048],
        [50, 0.085],
        [65, 0.152],
        [80, 0.23],
        [90, 0.25],
      ],
      female: [
        [0, 0.001],
        [2, 0.003],
        [8, 0.005],
        [20, 0.006],
        [50, 0.012],
        [65, 0.02],
        [80, 0.03],
        [90, 0.034],
      ],
      source:
        'Primatesta and Goldacre, Int J Epidemiol 1996 (lifetime repair 27 % of men, 3 % of women); infants: Kantor et al., J Pediatr Surg 2022 reviews (1-4 %), curve by age: assumption',
    },
    risks: {
      traits: { airway: 1.1, everSmoker: 1.1 },
      conditions: { copd: 1.5 },
      source: 'Ruhl and Everhart, Am J Epidemiol 2007 (NHANES I follow-up)',
    },
  },
  delayYears: { mean: 0.7, source: 'assumption: noticed months before a doctor sees it' },
  stages: [
    { name: 'one side', diagnosis: { icd10: 'K40.90', snomed: null }, severity: 'mild', share: 0.87 },
    { name: 'both sides', diagnosis: { icd10: 'K40.20', snomed: null }, severity: 'mild', share: 0.13 },
  ],
  remission: {
    share: 0.82,
    afterYears: 0.5,
    source:
      'Fitzgibbons et al., Ann Surg 2013 (most under watchful waiting are operated within ten years); share: assumption that comes to half a million repairs a year or more (Rutkow, Surg Clin North Am 2003: 770,000)',
  },
  symptoms: [
    { icd10: 'R10.30', share: 0.45 },
    { icd10: 'R19.8', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 96,
    workup: {},
    source: 'HerniaSurge international guidelines 2018: watchful waiting without schedule',
  },
  diagnosis: {},
  treatment: [
    {
      share: 0.25,
      afterYears: 0,
      months: 0.6,
      options: [
        { drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.4 },
      ],
      source: 'assumption: pain relief in a quarter',
    },
  ],
  care: [
    {
      name: 'hernia repair',
      share: 1,
      cures: true,
      start: { days: 90 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 210,
      specialty: 'General Surgery',
      work: { procedures: [{ key: 'inguinal-hernia-repair', chance: 1 }] },
      source: 'HCUP SASD 2014 (nine of ten repairs without a night in hospital)',
    },
  ],
  carePlan: {
    title: 'Inguinal hernia care plan',
    activities: [
      'Avoid heavy lifting until repair',
      'Come at once when the bulge hurts and cannot be pushed back',
      'Surgical consultation',
    ],
    goals: [{ text: 'Back to work within four weeks of repair' }],
    source: 'HerniaSurge international guidelines for groin hernia management, 2018',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K40.30', snomed: null },
      perYear: 0.006,
      season: flat,
      care: {
        none: 0,
        office: 0,
        telehealth: 0,
        urgentCare: 0.02,
        emergency: 0.98,
        admit: [
          [0, 0.6],
          [50, 0.7],
          [80, 0.85],
        ],
        stay: { mean: 3.1, cv: 0.7 },
        source: 'HCUP NIS 2018 (incarcerated inguinal hernia)',
      },
      effect: { heartRate: 12, wbc: 2, painScore: 6 },
      days: 5,
      workup: { panels: ['cbc', 'bmp'], procedures: [{ key: 'ct-abdomen', chance: 0.5 }] },
      source:
        'Fitzgibbons et al., JAMA 2006 (0.2-0.3 % a year in men who wait; more in the old and in infants: assumption)',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
