// Obstructive sleep apnoea: found by a sleep test, treated with positive airway pressure.
import type { ChronicModule } from '../module.ts';

export const sleepApnoea = {
  kind: 'chronic',
  name: 'sleep-apnoea',
  title: 'Obstructive sleep apnoea',
  doc: 'Diagnosed obstructive sleep apnoea. Most of those who have it are not diagnosed and not modelled.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.002],
        [30, 0.018],
        [40, 0.048],
        [50, 0.085],
        [60, 0.12],
        [70, 0.14],
        [80, 0.145],
        [90, 0.145],
      ],
      female: [
        [18, 0.001],
        [30, 0.008],
        [40, 0.023],
        [50, 0.045],
        [60, 0.07],
        [70, 0.084],
        [80, 0.088],
        [90, 0.088],
      ],
      source:
        'Peppard et al., Am J Epidemiol 2013 (moderate to severe in 13 % of men, 6 % of women aged 30-70); diagnosed in about half as many, more in the old: assumption after Frost and Sullivan for the AASM 2016 (5.9 million diagnosed adults) and growth since',
    },
    risks: {
      traits: { adiposity: 1.45, careSeeking: 1.1 },
      conditions: { obesity: 2.6, hypertension: 1.7, depression: 1.3 },
      source:
        'Young et al., JAMA 2004 (obesity), Peppard et al., NEJM 2000 (hypertension); depression: Peppard et al., Arch Intern Med 2006',
    },
  },
  delayYears: { mean: 5, source: 'assumption: years of snoring before a sleep test' },
  recognised: {
    byYear: [
      [1975, 0],
      [1990, 0.02],
      [1998, 0.22],
      [2010, 1],
    ],
    later: { share: 0.9, since: '2000-01-01', afterYears: 6 },
    source:
      'Visits with the diagnosis in NAMCS: 0.11 M in 1990, 1.3 M in 1998 (Namen et al., Chest 2002), 5.8 M in 2010 (Ford et al., Sleep 2014); named by Guilleminault in 1976. Later: assumption, it does not go away',
  },
  stages: [
    { name: 'mild', diagnosis: { icd10: 'G47.33', snomed: '78275009' }, severity: 'mild', share: 0.3 },
    {
      name: 'moderate',
      diagnosis: { icd10: 'G47.33', snomed: '78275009' },
      severity: 'moderate',
      share: 0.4,
    },
    { name: 'severe', diagnosis: { icd10: 'G47.33', snomed: '78275009' }, severity: 'severe', share: 0.3 },
  ],
  symptoms: [
    { icd10: 'R06.83', share: 0.85 },
    { icd10: 'R40.0', share: 0.55 },
    { icd10: 'R53.83', share: 0.5 },
  ],
  effect: { sbp: 2, dbp: 1, spo2: -0.3 },
  monitoring: {
    everyMonths: 14,
    specialty: 'Pulmonary Disease',
    workup: {},
    source: 'AASM 2019 guideline on positive airway pressure: yearly follow-up',
  },
  diagnosis: {
    procedures: [
      { key: 'home-sleep-test', chance: 0.6 },
      { key: 'sleep-study', chance: 0.45 },
    ],
  },
  treatment: [],
  devices: [
    {
      device: 'cpap',
      share: 0.85,
      afterYears: 0.2,
      stages: ['moderate', 'severe'],
      source: 'AASM 2019 guideline; acceptance: Rotenberg et al., J Otolaryngol Head Neck Surg 2016',
    },
    {
      device: 'cpap',
      share: 0.4,
      afterYears: 0.4,
      stages: ['mild'],
      source: 'AASM 2019 guideline (optional in mild disease); share: assumption',
    },
  ],
  carePlan: {
    title: 'Sleep apnoea',
    activities: [
      'Positive airway pressure at least four hours every night',
      'Lose weight',
      'No alcohol before bed',
    ],
    goals: [{ text: 'Rested in the daytime' }],
    source: 'AASM 2019 guideline on positive airway pressure',
  },
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source:
      'Young et al. (Wisconsin), Sleep 2008 (severe 3.0 untreated; treated and milder disease near 1): assumption between',
  },
  family: null,
} as const satisfies ChronicModule;
