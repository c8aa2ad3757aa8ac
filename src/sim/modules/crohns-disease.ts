// Crohn disease: patchy inflammation through the bowel wall, with flares, narrowing and fistulas.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const crohnsDisease = {
  kind: 'chronic',
  name: 'crohns-disease',
  title: 'Crohn disease',
  doc: 'Diagnosed Crohn disease. Raises C reactive protein, lowers haemoglobin and weight; treated with immunosuppressants, some operated.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 5,
    prevalence: {
      male: [
        [5, 0.00005],
        [12, 0.0006],
        [20, 0.0015],
        [30, 0.0026],
        [45, 0.0035],
        [60, 0.0041],
        [80, 0.0043],
      ],
      female: [
        [5, 0.00004],
        [12, 0.0005],
        [20, 0.0015],
        [30, 0.0027],
        [45, 0.0037],
        [60, 0.0044],
        [80, 0.0046],
      ],
      source:
        'Lewis et al., Gastroenterology 2023 (INNOVATE: inflammatory bowel disease 721 per 100,000 in the US, of it Crohn disease over two fifths); by age: assumption after the same',
    },
    risks: {
      traits: { smoker: 1.6, everSmoker: 1.1 },
      source: 'Mahid et al., Mayo Clin Proc 2006 (current smoking OR 1.76)',
    },
  },
  delayYears: {
    mean: 0.8,
    source: 'Cantoro et al., Intest Res 2017 (median diagnostic delay about 8 months)',
  },
  stages: [
    {
      name: 'small intestine',
      diagnosis: { icd10: 'K50.00', snomed: null },
      severity: 'moderate',
      share: 0.3,
    },
    { name: 'large intestine', diagnosis: { icd10: 'K50.10', snomed: null }, severity: 'mild', share: 0.27 },
    {
      name: 'small and large intestine',
      diagnosis: { icd10: 'K50.80', snomed: null },
      severity: 'severe',
      share: 0.43,
    },
  ],
  effect: {
    crp: 7,
    hgb: -0.7,
    weight: -3,
    albumin: -0.2,
    ferritin: -0.5,
    platelets: 35,
    calprotectin: 1.8,
    esr: 8,
  },
  symptoms: [
    { icd10: 'R19.7', share: 0.75 },
    { icd10: 'R10.31', share: 0.6 },
    { icd10: 'R63.4', share: 0.5 },
    { icd10: 'R53.83', share: 0.5 },
    { icd10: 'K92.1', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 4,
    specialty: 'Gastroenterology',
    workup: {
      panels: ['cbc', 'cmp', 'crp', 'calprotectin'],
      procedures: [{ key: 'colonoscopy-biopsy', chance: 0.12 }],
    },
    source:
      'ACG 2018 guideline on Crohn disease: blood count, liver tests and C reactive protein every 3-4 months on treatment',
  },
  diagnosis: {
    panels: ['cbc', 'cmp', 'crp', 'calprotectin', 'iron', 'b12-folate'],
    procedures: [
      { key: 'colonoscopy-biopsy', chance: 0.95 },
      { key: 'ct-abdomen', chance: 0.45 },
    ],
  },
  treatment: [
    {
      share: 0.5,
      afterYears: 0.05,
      months: 2,
      options: [
        { drug: 'prednisone-20', share: 1, effect: { crp: -4, glucose: 12, weight: 2, calprotectin: -0.6 } },
      ],
      source: 'ACG 2018 guideline (induction); share: Siegel et al., J Med Econ 2020 (claims)',
    },
    {
      share: 0.25,
      afterYears: 0.1,
      since: '2007-01-16',
      options: [{ drug: 'mesalamine-1200', share: 1, effect: { crp: -1 } }],
      source:
        'Noureldin et al., Am J Gastroenterol 2018 (aminosalicylates still given to about a third of new patients)',
    },
    {
      share: 0.28,
      afterYears: 1,
      options: [
        { drug: 'azathioprine-50', share: 1, effect: { crp: -3, wbc: -1, mcv: 6, calprotectin: -0.7 } },
      ],
      source: 'ACG 2018 guideline; share: Siegel et al., J Med Econ 2020',
    },
    {
      share: 0.34,
      afterYears: 2,
      since: '2007-02-27',
      options: [
        { drug: 'adalimumab-pen-40', share: 1, effect: { crp: -5, hgb: 0.5, weight: 2, calprotectin: -1.1 } },
      ],
      source:
        'Effect: CHARM, Colombel et al., Gastroenterology 2007. Share: Siegel et al., J Med Econ 2020 (biologics in two fifths)',
    },
  ],
  care: [
    {
      name: 'infliximab',
      share: 0.14,
      start: { days: 500 },
      sessions: 'ongoing',
      everyDays: 56,
      setting: 'office',
      minutes: 150,
      specialty: 'Gastroenterology',
      work: { panels: ['cbc', 'cmp'], procedures: [{ key: 'infliximab-infusion', chance: 1 }] },
      source: 'Prescribing information (every 8 weeks); share: Siegel et al., J Med Econ 2020',
    },
    {
      name: 'resection',
      share: 1,
      start: {
        perYear: [
          [5, 0.004],
          [16, 0.018],
          [45, 0.018],
          [70, 0.012],
          [85, 0.004],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 6,
      specialty: 'General Surgery',
      diagnosis: { icd10: 'K50.012', snomed: null },
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'ileocaecal-resection', chance: 1 }] },
      source: 'Tsai et al., Clin Gastroenterol Hepatol 2021 (first operation in 18 % within 10 years)',
    },
  ],
  devices: [
    {
      device: 'ostomy',
      share: 0.06,
      afterYears: 9,
      source:
        'assumption: a stoma in about one of fifteen over a lifetime (Everhov et al., Aliment Pharmacol Ther 2023, lower recently)',
    },
  ],
  carePlan: {
    title: 'Crohn disease care plan',
    activities: [
      'Take maintenance treatment without gaps',
      'Stop smoking',
      'Vaccinations before immunosuppression',
      'Report fever, fistula or vomiting at once',
    ],
    goals: [
      { text: 'C reactive protein normal', analyte: 'crp', high: 5 },
      { text: 'No steroid course in the year' },
    ],
    source: 'STRIDE-II, Turner et al., Gastroenterology 2021',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K50.90', snomed: null },
      perYear: 0.38,
      season: flat,
      care: {
        none: 0.1,
        office: 0.62,
        telehealth: 0.06,
        urgentCare: 0.02,
        emergency: 0.2,
        admit: [
          [5, 0.5],
          [40, 0.45],
          [70, 0.55],
        ],
        stay: { mean: 4.6, cv: 0.8 },
        source:
          'Ballou et al., J Crohns Colitis 2018 (NEDS) and HCUP NIS 2018 (Crohn disease, about 70,000 principal stays)',
      },
      effect: { crp: 35, wbc: 3, hgb: -0.6, heartRate: 8, temperature: 0.4, painScore: 4, calprotectin: 1 },
      drugs: ['prednisone-20'],
      days: 21,
      workup: { panels: ['cbc', 'cmp', 'crp'], procedures: [{ key: 'ct-abdomen', chance: 0.3 }] },
      source:
        'Bernstein et al., Gut 2016 (Manitoba cohort) and ACG 2018: a flare every two to three years on treatment',
    },
    {
      diagnosis: { icd10: 'K50.012', snomed: null },
      perYear: 0.018,
      season: flat,
      stages: ['small intestine', 'small and large intestine'],
      care: {
        none: 0,
        office: 0,
        telehealth: 0,
        urgentCare: 0.02,
        emergency: 0.98,
        admit: [
          [5, 0.9],
          [80, 0.95],
        ],
        stay: { mean: 4.8, cv: 0.7 },
        source: 'HCUP NIS 2018: obstruction leads to admission in nearly all',
      },
      effect: { heartRate: 14, wbc: 3, crp: 20, potassium: -0.4, painScore: 6 },
      days: 10,
      workup: { panels: ['cbc', 'bmp', 'crp'], procedures: [{ key: 'ct-abdomen', chance: 0.9 }] },
      source: 'assumption: narrowing comes to hospital in about two of a hundred a year',
    },
  ],
  mortality: {
    rateRatio: 1.4,
    cause: 'K50.90',
    source: 'Bewtra et al., Inflamm Bowel Dis 2013 (meta-analysis SMR 1.38)',
  },
  family: {
    share: 0.03,
    icd10: 'Z83.79',
    source:
      'assumption: well above the population risk (Moller et al., Am J Gastroenterol 2015), histories incomplete',
  },
} as const satisfies ChronicModule;
