// Ulcerative colitis: inflammation of the colon from the rectum upward, with bloody flares.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const ulcerativeColitis = {
  kind: 'chronic',
  name: 'ulcerative-colitis',
  title: 'Ulcerative colitis',
  doc: 'Diagnosed ulcerative colitis by extent; aminosalicylates first, then immunosuppressants, removal of the colon in few.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 5,
    prevalence: {
      male: [
        [5, 0.00003],
        [12, 0.0003],
        [20, 0.0012],
        [30, 0.0027],
        [45, 0.0046],
        [60, 0.0062],
        [80, 0.0067],
      ],
      female: [
        [5, 0.00003],
        [12, 0.0004],
        [20, 0.0014],
        [30, 0.003],
        [45, 0.0047],
        [60, 0.0058],
        [80, 0.0061],
      ],
      source:
        'Lewis et al., Gastroenterology 2023 (INNOVATE: ulcerative colitis 378 per 100,000 in the US); by age: assumption after the same',
    },
    risks: {
      traits: { smoker: 0.55, everSmoker: 1.6 },
      source: 'Mahid et al., Mayo Clin Proc 2006 (current smokers OR 0.58, former 1.79)',
    },
  },
  delayYears: { mean: 0.4, source: 'Cantoro et al., Intest Res 2017 (median delay of some months)' },
  stages: [
    { name: 'proctitis', diagnosis: { icd10: 'K51.20', snomed: null }, severity: 'mild', share: 0.3 },
    { name: 'left-sided', diagnosis: { icd10: 'K51.50', snomed: null }, severity: 'moderate', share: 0.36 },
    { name: 'pancolitis', diagnosis: { icd10: 'K51.00', snomed: null }, severity: 'severe', share: 0.34 },
  ],
  effect: { crp: 4, hgb: -0.6, ferritin: -0.6, platelets: 25, calprotectin: 1.8, occultBlood: 0.6, esr: 5 },
  symptoms: [
    { icd10: 'K62.5', share: 0.85 },
    { icd10: 'R19.7', share: 0.8 },
    { icd10: 'R10.30', share: 0.45 },
    { icd10: 'R53.83', share: 0.4 },
  ],
  monitoring: {
    everyMonths: 5,
    specialty: 'Gastroenterology',
    workup: {
      panels: ['cbc', 'cmp', 'crp', 'calprotectin'],
      procedures: [{ key: 'colonoscopy-biopsy', chance: 0.14 }],
    },
    source:
      'ACG 2019 guideline: surveillance colonoscopy every 1-3 years after 8 years, laboratory tests twice a year or more',
  },
  diagnosis: {
    panels: ['cbc', 'cmp', 'crp', 'calprotectin', 'iron'],
    procedures: [{ key: 'colonoscopy-biopsy', chance: 0.97 }],
  },
  treatment: [
    {
      share: 0.76,
      afterYears: 0.05,
      since: '2007-01-16',
      options: [{ drug: 'mesalamine-1200', share: 1, effect: { crp: -2, hgb: 0.3, calprotectin: -0.9 } }],
      source:
        'ACG 2019 guideline; share: Null et al., Inflamm Bowel Dis 2017 (claims: aminosalicylates in over two thirds)',
    },
    {
      share: 0.36,
      afterYears: 0.1,
      months: 2,
      options: [
        { drug: 'prednisone-20', share: 1, effect: { crp: -3, glucose: 12, weight: 2, calprotectin: -0.6 } },
      ],
      source: 'ACG 2019 guideline (induction); share: Null et al., Inflamm Bowel Dis 2017',
    },
    {
      share: 0.14,
      afterYears: 2,
      stages: ['left-sided', 'pancolitis'],
      options: [
        { drug: 'azathioprine-50', share: 1, effect: { crp: -2, wbc: -1, mcv: 6, calprotectin: -0.6 } },
      ],
      source: 'ACG 2019 guideline; share: Null et al., Inflamm Bowel Dis 2017',
    },
    {
      share: 0.16,
      afterYears: 3,
      since: '2012-09-28',
      stages: ['left-sided', 'pancolitis'],
      options: [{ drug: 'adalimumab-pen-40', share: 1, effect: { crp: -3, hgb: 0.5, calprotectin: -1 } }],
      source:
        'Effect: ULTRA 2, Sandborn et al., Gastroenterology 2012. Share: assumption, biologics in a fifth of extensive colitis',
    },
  ],
  care: [
    {
      name: 'infliximab',
      share: 0.1,
      stages: ['left-sided', 'pancolitis'],
      start: { days: 700 },
      sessions: 'ongoing',
      everyDays: 56,
      setting: 'office',
      minutes: 150,
      specialty: 'Gastroenterology',
      work: { panels: ['cbc', 'cmp'], procedures: [{ key: 'infliximab-infusion', chance: 1 }] },
      source: 'Prescribing information (every 8 weeks); share: assumption',
    },
    {
      name: 'colectomy',
      share: 1,
      stages: ['left-sided', 'pancolitis'],
      start: {
        perYear: [
          [5, 0.008],
          [20, 0.014],
          [60, 0.014],
          [80, 0.006],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 7,
      specialty: 'General Surgery',
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'total-colectomy', chance: 1 }] },
      source:
        'Tsai et al., Clin Gastroenterol Hepatol 2021 (colectomy in 9.6 % within 10 years of all ulcerative colitis)',
    },
  ],
  devices: [
    {
      device: 'ostomy',
      share: 0.06,
      afterYears: 10,
      stages: ['left-sided', 'pancolitis'],
      source: 'assumption: after colectomy, for those who get no pouch or wait for it',
    },
  ],
  carePlan: {
    title: 'Ulcerative colitis care plan',
    activities: [
      'Take maintenance treatment without gaps',
      'Colonoscopy for cancer surveillance after 8 years',
      'Report bleeding or more than six stools a day',
    ],
    goals: [{ text: 'Stools free of blood' }, { text: 'C reactive protein normal', analyte: 'crp', high: 5 }],
    source: 'STRIDE-II, Turner et al., Gastroenterology 2021; ACG 2019',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K51.911', snomed: null },
      perYear: 0.3,
      season: flat,
      care: {
        none: 0.15,
        office: 0.64,
        telehealth: 0.06,
        urgentCare: 0.01,
        emergency: 0.14,
        admit: [
          [5, 0.55],
          [40, 0.48],
          [70, 0.6],
        ],
        stay: { mean: 5.2, cv: 0.75 },
        source:
          'Ballou et al., J Crohns Colitis 2018 (NEDS) and HCUP NIS 2018 (ulcerative colitis, about 45,000 principal stays)',
      },
      effect: { crp: 25, wbc: 2.5, hgb: -1, heartRate: 9, potassium: -0.3, painScore: 3, calprotectin: 1 },
      drugs: ['prednisone-20'],
      days: 21,
      workup: { panels: ['cbc', 'cmp', 'crp'] },
      source:
        'Fumery et al., Clin Gastroenterol Hepatol 2018 (natural history: about 30 % relapse in a year)',
    },
  ],
  mortality: {
    rateRatio: 1.15,
    cause: 'K51.90',
    source: 'Bewtra et al., Inflamm Bowel Dis 2013 (meta-analysis SMR 1.19)',
  },
  family: {
    share: 0.03,
    icd10: 'Z83.79',
    source:
      'assumption: well above the population risk (Moller et al., Am J Gastroenterol 2015), histories incomplete',
  },
} as const satisfies ChronicModule;
