// Fatty liver disease of metabolic cause: fat in the liver without much alcohol, inflamed in some.
import type { ChronicModule } from '../module.ts';

export const fattyLiverDisease = {
  kind: 'chronic',
  name: 'fatty-liver-disease',
  title: 'Metabolic fatty liver disease',
  doc: 'Coded fatty liver (MASLD); the fat itself is several times as common as the code.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    prevalence: {
      male: [
        [12, 0.001],
        [20, 0.006],
        [30, 0.02],
        [45, 0.046],
        [60, 0.065],
        [75, 0.073],
        [90, 0.074],
      ],
      female: [
        [12, 0.001],
        [20, 0.006],
        [30, 0.019],
        [45, 0.046],
        [60, 0.072],
        [75, 0.083],
        [90, 0.084],
      ],
      source:
        'Coded in about one of twenty adults: Allen et al., Hepatology 2018 (Olmsted County, diagnosed incidence 329 per 100,000 in 2014) and Vaz et al., Hepatology 2023; fat itself in over a third (NHANES 2017-2020)',
    },
    risks: {
      traits: { adiposity: 1.3, glycaemia: 1.1, lipids: 1.1, careSeeking: 1.1 },
      conditions: { obesity: 2.2, 'type-2-diabetes': 2.1, hyperlipidaemia: 1.6 },
      source:
        'Younossi et al., Hepatology 2016 (meta-analysis: obesity 51 %, diabetes 23 %, hyperlipidaemia 69 % of cases)',
    },
  },
  delayYears: { mean: 6, source: 'assumption: silent, found by chance on imaging or liver tests' },
  recognised: {
    byYear: [
      [1979, 0],
      [1990, 0.1],
      [2000, 0.4],
      [2012, 1],
    ],
    later: { share: 0.8, since: '2000-01-01', afterYears: 8 },
    source: 'Named by Ludwig et al., Mayo Clin Proc 1980; found as imaging became usual: assumption',
  },
  stages: [
    { name: 'steatosis', diagnosis: { icd10: 'K76.0', snomed: null }, severity: 'mild', share: 0.86 },
    {
      name: 'steatohepatitis',
      diagnosis: { icd10: 'K75.81', snomed: null },
      severity: 'moderate',
      share: 0.14,
      effect: { alt: 0.25, crp: 1 },
    },
  ],
  progression: {
    perYear: [0.012],
    source:
      'Singh et al., Clin Gastroenterol Hepatol 2015 (slow progression); the coded rate is an assumption',
  },
  effect: { alt: 0.4, logTg: 0.12, a1c: 0.08 },
  symptoms: [
    { icd10: 'R53.83', share: 0.25 },
    { icd10: 'R10.11', share: 0.15 },
  ],
  monitoring: {
    everyMonths: 24,
    workup: {
      panels: ['cmp', 'cbc', 'lipid'],
      procedures: [
        { key: 'liver-elastography', chance: 0.08 },
        { key: 'abdominal-ultrasound', chance: 0.12 },
      ],
    },
    source: 'AASLD Practice Guidance 2023: fibrosis score every 1-2 years',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'lipid', 'hba1c'],
    procedures: [
      { key: 'abdominal-ultrasound', chance: 0.7 },
      { key: 'liver-elastography', chance: 0.12 },
    ],
  },
  treatment: [],
  care: [
    {
      name: 'dietitian',
      share: 0.12,
      start: { days: 60 },
      sessions: 2,
      everyDays: 60,
      setting: 'office',
      minutes: 40,
      specialty: 'Gastroenterology',
      work: { procedures: [{ key: 'nutrition-counselling', chance: 1 }] },
      source: 'AASLD Practice Guidance 2023 (weight loss of 7-10 %); share: assumption',
    },
  ],
  carePlan: {
    title: 'Fatty liver care plan',
    activities: [
      'Lose seven to ten percent of body weight',
      'At least 150 minutes of exercise a week',
      'No or little alcohol',
    ],
    goals: [
      { text: 'Alanine aminotransferase normal', analyte: 'alt', high: 40 },
      { text: 'Body weight down by 7 % in a year' },
    ],
    source: 'AASLD Practice Guidance on nonalcoholic fatty liver disease, 2023',
  },
  mortality: {
    rateRatio: 1.12,
    cause: null,
    source: 'Simon et al., Gut 2021 (Sweden, HR 1.7 for biopsied disease; milder coded disease: assumption)',
  },
  family: null,
} as const satisfies ChronicModule;
