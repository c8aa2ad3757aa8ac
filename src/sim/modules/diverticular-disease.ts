// Diverticular disease: pouches of the colon, silent in most, inflamed or bleeding in some.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const diverticularDisease = {
  kind: 'chronic',
  name: 'diverticular-disease',
  title: 'Diverticular disease of the colon',
  doc: 'Coded diverticulosis, mostly found at colonoscopy; diverticulitis and bleeding come to care.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.001],
        [35, 0.01],
        [45, 0.035],
        [55, 0.085],
        [65, 0.15],
        [75, 0.205],
        [85, 0.235],
      ],
      female: [
        [25, 0.001],
        [35, 0.008],
        [45, 0.03],
        [55, 0.08],
        [65, 0.155],
        [75, 0.225],
        [85, 0.26],
      ],
      source:
        'Peery et al., Clin Gastroenterol Hepatol 2016 (colonoscopy: a third at 50-59, over 70 % at 80); coded in about a third of that: assumption that meets stays for diverticulitis (HCUP)',
    },
    risks: {
      traits: { adiposity: 1.15, smoker: 1.2, careSeeking: 1.15 },
      conditions: { obesity: 1.3 },
      source: 'Aune et al., Eur J Nutr 2017 (body mass index RR 1.28 per 5 units; smoking RR 1.36)',
    },
  },
  delayYears: { mean: 8, source: 'assumption: silent until colonoscopy or the first attack' },
  stages: [
    { name: 'diverticulosis', diagnosis: { icd10: 'K57.30', snomed: null }, severity: 'mild', share: 0.8 },
    { name: 'recurrent', diagnosis: { icd10: 'K57.30', snomed: null }, severity: 'severe', share: 0.2 },
  ],
  symptoms: [
    { icd10: 'R10.32', share: 0.3 },
    { icd10: 'R19.4', share: 0.2 },
    { icd10: 'K62.5', share: 0.06 },
  ],
  monitoring: {
    everyMonths: 120,
    workup: {},
    source: 'AGA Clinical Practice Update 2021: no follow-up of silent disease',
  },
  diagnosis: { procedures: [{ key: 'colonoscopy', chance: 0.75 }] },
  treatment: [],
  care: [
    {
      name: 'sigmoid resection',
      share: 1,
      stages: ['recurrent'],
      start: {
        perYear: [
          [30, 0.008],
          [50, 0.014],
          [70, 0.009],
          [85, 0.002],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 4.5,
      specialty: 'General Surgery',
      diagnosis: { icd10: 'K57.32', snomed: '307496006' },
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'sigmoid-resection', chance: 1 }] },
      source:
        'Wheat and Strate, Clin Gastroenterol Hepatol 2016 (NIS: elective colectomy 6-7 per 100,000 a year)',
    },
  ],
  carePlan: {
    title: 'Diverticular disease care plan',
    activities: [
      'Food rich in fibre',
      'Avoid long courses of non-steroidal anti-inflammatory drugs',
      'Stop smoking',
      'Colonoscopy six to eight weeks after a first attack',
    ],
    goals: [{ text: 'No attack in the coming year' }],
    source: 'AGA Clinical Practice Update on medical management of colonic diverticulitis, 2021',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K57.32', snomed: '307496006' },
      perYear: 0.04,
      season: flat,
      care: {
        none: 0.02,
        office: 0.42,
        telehealth: 0.03,
        urgentCare: 0.03,
        emergency: 0.5,
        admit: [
          [25, 0.34],
          [50, 0.38],
          [65, 0.46],
          [85, 0.58],
        ],
        stay: { mean: 3.7, cv: 0.7 },
        source:
          'Greenwood-Ericksen et al., Am J Emerg Med 2019 (NEDS: diverticulitis visits, admissions falling below half); stay: HCUP NIS 2018',
      },
      effect: { temperature: 0.6, heartRate: 9, wbc: 4.5, crp: 65, painScore: 5 },
      drugs: ['amoxicillin-clavulanate-875', 'metronidazole-500'],
      days: 10,
      workup: { panels: ['cbc', 'bmp', 'crp'], procedures: [{ key: 'ct-abdomen', chance: 0.75 }] },
      source:
        'Peery et al., Gastroenterology 2022 (about 200,000 stays and 380,000 emergency visits a year), over those coded',
    },
    {
      diagnosis: { icd10: 'K57.20', snomed: null },
      perYear: 0.0035,
      season: flat,
      care: {
        none: 0,
        office: 0,
        telehealth: 0,
        urgentCare: 0,
        emergency: 1,
        admit: [
          [25, 0.97],
          [85, 0.99],
        ],
        stay: { mean: 7.2, cv: 0.7 },
        source: 'Bollom et al., Gastroenterology 2017 (NEDS) and HCUP NIS 2018 (perforation and abscess)',
      },
      effect: { temperature: 1.1, heartRate: 20, wbc: 8, crp: 150, sbp: -8, lactate: 0.8, painScore: 7 },
      drugs: ['amoxicillin-clavulanate-875'],
      days: 21,
      workup: {
        panels: ['cbc', 'cmp', 'crp'],
        procedures: [
          { key: 'ct-abdomen', chance: 0.97 },
          { key: 'sigmoid-resection', chance: 0.22 },
        ],
      },
      source: 'Bharucha et al., Am J Gastroenterol 2015 (Olmsted County: complicated in 12 % of attacks)',
    },
    {
      diagnosis: { icd10: 'K57.31', snomed: null },
      perYear: 0.005,
      season: flat,
      care: {
        none: 0,
        office: 0.05,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.95,
        admit: [
          [25, 0.7],
          [65, 0.85],
          [85, 0.9],
        ],
        stay: { mean: 3.8, cv: 0.7 },
        source: 'Peery et al., Gastroenterology 2022 (NIS, diverticular bleeding)',
      },
      effect: { hgb: -2.4, heartRate: 14, sbp: -10, occultBlood: 0.9 },
      days: 7,
      workup: {
        panels: ['cbc', 'bmp'],
        procedures: [
          { key: 'colonoscopy', chance: 0.6 },
          { key: 'transfusion', chance: 0.25 },
        ],
      },
      source:
        'Peery et al., Gastroenterology 2022, over those coded; the same events were part of unspecified bleeding before',
    },
  ],
  mortality: {
    rateRatio: 1.02,
    cause: null,
    source: 'assumption: no effect on mortality but by complications',
  },
  family: null,
} as const satisfies ChronicModule;
