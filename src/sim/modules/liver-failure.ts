// What cirrhosis of any cause shares: complications, treatment, procedures, and how it kills by stage.
import type { ChronicModule, Exacerbation, PlannedCare } from '../module.ts';
import { flat } from './seasons.ts';

/** Deaths beyond those of the age by years since diagnosis. */
export const compensatedExcess = [
  [0, 0.012],
  [5, 0.03],
  [12, 0.05],
] as const;
export const decompensatedExcess = [
  [0, 0.26],
  [1, 0.16],
  [4, 0.12],
  [10, 0.12],
] as const;
export const EXCESS_SOURCE =
  'D’Amico et al., J Hepatol 2006 (one-year mortality 1-3 % compensated, 20-57 % decompensated; transplants lower the later rate: assumption)';

export const compensatedEffect = {
  platelets: -70,
  albumin: -0.4,
  alt: 0.25,
  ast: 0.35,
  alp: 0.2,
  bilirubin: 0.4,
  inr: 0.1,
  sodium: -1,
} as const;
export const decompensatedEffect = {
  platelets: -35,
  albumin: -0.7,
  bilirubin: 2,
  inr: 0.45,
  sodium: -3,
  hgb: -1.5,
  ammonia: 0.5,
  weight: 3,
  cognition: -1,
} as const;

export const liverSymptoms = [
  { icd10: 'R53.83', share: 0.6 },
  { icd10: 'R60.0', share: 0.35 },
  { icd10: 'R18.8', share: 0.3 },
  { icd10: 'R17', share: 0.25 },
  { icd10: 'L29.9', share: 0.2 },
] as const;

export const liverMonitoring = {
  everyMonths: 5,
  specialty: 'Gastroenterology',
  workup: {
    panels: ['cmp', 'cbc', 'inr'],
    procedures: [
      { key: 'abdominal-ultrasound', chance: 0.45 },
      { key: 'upper-endoscopy', chance: 0.12 },
    ],
  },
  source: 'AASLD guidance: ultrasound for liver cancer every 6 months, endoscopy for varices every 1-3 years',
} as const satisfies ChronicModule['monitoring'];

export const liverWorkup = {
  panels: ['cmp', 'cbc', 'inr', 'hcv', 'hbv'],
  procedures: [
    { key: 'abdominal-ultrasound', chance: 0.9 },
    { key: 'upper-endoscopy', chance: 0.5 },
    { key: 'liver-elastography', chance: 0.3 },
  ],
} as const;

export const liverTreatment = [
  {
    share: 0.35,
    afterYears: 0.5,
    options: [
      { drug: 'propranolol-20', share: 0.6, effect: { heartRate: -9, sbp: -6 }, avoidWith: ['asthma'] },
      {
        drug: 'carvedilol-12.5',
        share: 0.4,
        effect: { heartRate: -8, sbp: -8 },
        avoidWith: ['asthma', 'copd'],
      },
    ],
    source:
      'Baveno VII, de Franchis et al., J Hepatol 2022 (varices and portal hypertension); share: assumption',
  },
  {
    share: 0.72,
    afterYears: 0.05,
    stages: ['decompensated'],
    options: [{ drug: 'spironolactone-25', share: 1, effect: { potassium: 0.3, weight: -2, sbp: -3 } }],
    source: 'AASLD guidance on ascites, Biggins et al., Hepatology 2021',
  },
  {
    share: 0.5,
    afterYears: 0.05,
    stages: ['decompensated'],
    options: [{ drug: 'furosemide-40', share: 1, effect: { potassium: -0.2, weight: -2, sbp: -3 } }],
    source: 'AASLD guidance on ascites, Biggins et al., Hepatology 2021',
  },
  {
    share: 0.45,
    afterYears: 0.4,
    stages: ['decompensated'],
    options: [
      { drug: 'lactulose-liquid', share: 1, effect: { ammonia: -0.4, potassium: -0.1, cognition: 1 } },
    ],
    source: 'AASLD/EASL hepatic encephalopathy guideline 2014; share: Bajaj et al., Hepatology 2014',
  },
] as const satisfies ChronicModule['treatment'];

export const liverCare: readonly PlannedCare[] = [
  {
    name: 'paracentesis',
    share: 0.35,
    stages: ['decompensated'],
    start: { days: 70 },
    sessions: 8,
    everyDays: 30,
    setting: 'day surgery',
    minutes: 120,
    specialty: 'Gastroenterology',
    diagnosis: { icd10: 'R18.8', snomed: null },
    work: { panels: ['cmp'], procedures: [{ key: 'paracentesis', chance: 1 }] },
    source:
      'AASLD guidance on ascites 2021 (large-volume drainage of refractory ascites, in a third: assumption)',
  },
  {
    name: 'variceal banding',
    share: 0.22,
    start: { days: 240 },
    sessions: 3,
    everyDays: 21,
    setting: 'day surgery',
    minutes: 60,
    specialty: 'Gastroenterology',
    diagnosis: { icd10: 'I85.10', snomed: null },
    work: { procedures: [{ key: 'variceal-ligation', chance: 1 }] },
    source: 'Baveno VII 2022 (banding until the varices are gone); share: assumption',
  },
  {
    name: 'liver transplant',
    share: 1,
    stages: ['decompensated'],
    start: {
      perYear: [
        [18, 0.04],
        [55, 0.045],
        [68, 0.02],
        [72, 0],
        [95, 0],
      ],
    },
    sessions: 1,
    everyDays: 0,
    setting: 'inpatient',
    nights: 13,
    specialty: 'General Surgery',
    work: {
      panels: ['cmp', 'cbc'],
      procedures: [
        { key: 'liver-transplant', chance: 1 },
        { key: 'transfusion', chance: 0.7 },
      ],
    },
    source:
      'OPTN/SRTR 2022 Annual Data Report: Liver (about 9,500 transplants a year); nights: the same; rate among the decompensated: assumption',
  },
];

export const liverExacerbations: readonly Exacerbation[] = [
  {
    diagnosis: { icd10: 'K76.82', snomed: null },
    perYear: 0.28,
    season: flat,
    stages: ['decompensated'],
    care: {
      none: 0.1,
      office: 0.1,
      telehealth: 0,
      urgentCare: 0,
      emergency: 0.8,
      admit: [
        [18, 0.8],
        [65, 0.85],
      ],
      stay: { mean: 5.4, cv: 0.8 },
      source:
        'Hirode et al., Am J Gastroenterol 2019 (NIS: hepatic encephalopathy, over 150,000 stays with it a year)',
    },
    effect: { ammonia: 1, sodium: -2, bilirubin: 1, cognition: -8, heartRate: 8 },
    drugs: ['lactulose-liquid'],
    days: 9,
    workup: { panels: ['cmp', 'cbc', 'ammonia'], procedures: [{ key: 'ct-head', chance: 0.4 }] },
    source: 'Vilstrup et al., Hepatology 2014 (overt encephalopathy in 30-40 % over the course)',
  },
  {
    diagnosis: { icd10: 'I85.11', snomed: null },
    perYear: 0.06,
    season: flat,
    care: {
      none: 0,
      office: 0,
      telehealth: 0,
      urgentCare: 0,
      emergency: 1,
      admit: [
        [18, 0.96],
        [65, 0.98],
      ],
      stay: { mean: 5.2, cv: 0.75 },
      source: 'HCUP NIS 2018: variceal bleeding, nearly all admitted',
    },
    effect: { hgb: -3.5, heartRate: 22, sbp: -18, lactate: 2, occultBlood: 0.9 },
    days: 8,
    workup: {
      panels: ['cbc', 'cmp', 'inr'],
      procedures: [
        { key: 'upper-endoscopy', chance: 0.9 },
        { key: 'transfusion', chance: 0.6 },
      ],
    },
    source: 'Garcia-Tsao et al., Hepatology 2017 (5-15 % of those with varices a year; about half have them)',
  },
  {
    diagnosis: { icd10: 'R18.8', snomed: null },
    perYear: 0.24,
    season: flat,
    stages: ['decompensated'],
    care: {
      none: 0.1,
      office: 0.25,
      telehealth: 0,
      urgentCare: 0,
      emergency: 0.65,
      admit: [
        [18, 0.72],
        [65, 0.78],
      ],
      stay: { mean: 5, cv: 0.8 },
      source:
        'Asrani et al., Hepatology 2021 and HCUP NIS 2018 (ascites is the leading reason of stays in cirrhosis)',
    },
    effect: { weight: 6, sodium: -3, egfr: -10, wbc: 1.5 },
    days: 10,
    workup: { panels: ['cmp', 'cbc', 'inr'], procedures: [{ key: 'paracentesis', chance: 0.6 }] },
    source:
      'Biggins et al., Hepatology 2021; rate: assumption that with the others meets about two stays a year in decompensated disease (Volk et al., Am J Gastroenterol 2012)',
  },
];

export const liverPlan = {
  title: 'Cirrhosis care plan',
  activities: [
    'No alcohol',
    'Less than two grams of sodium a day',
    'Ultrasound of the liver twice a year',
    'Weigh daily and report gain or confusion',
  ],
  goals: [
    { text: 'Serum sodium in range', analyte: 'sodium', low: 135, high: 145 },
    { text: 'Two to three soft stools a day on lactulose' },
  ],
  source: 'AASLD Practice Guidance 2021',
} as const satisfies ChronicModule['carePlan'];
