// Kidney stones: colic as an emergency, stones that pass or are broken or taken out, and new stones later.
import type { ChronicModule } from '../module.ts';
import { warmMonths } from './seasons.ts';

export const kidneyStones = {
  kind: 'chronic',
  name: 'kidney-stones',
  title: 'Kidney stones',
  doc: 'First stone with colic, then a history of stones; every few decades of life with it bring another.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    prevalence: {
      male: [
        [12, 0.001],
        [20, 0.008],
        [30, 0.04],
        [40, 0.075],
        [50, 0.11],
        [60, 0.155],
        [70, 0.185],
        [80, 0.195],
        [90, 0.195],
      ],
      female: [
        [12, 0.001],
        [20, 0.012],
        [30, 0.045],
        [40, 0.068],
        [50, 0.084],
        [60, 0.096],
        [70, 0.104],
        [80, 0.108],
        [90, 0.108],
      ],
      source:
        'Scales et al., Eur Urol 2012 (NHANES 2007-2010: 10.6 % of men, 7.1 % of women aged 20+, by age)',
    },
    risks: {
      traits: { adiposity: 1.15 },
      conditions: { obesity: 1.4, 'type-2-diabetes': 1.35, hypertension: 1.3, gout: 1.5 },
      source:
        'Taylor, Stampfer and Curhan, JAMA 2005; Scales et al., Eur Urol 2012 (obesity 1.55, diabetes 1.6); gout: Kramer et al., Kidney Int 2003',
    },
  },
  delayYears: { mean: 0, source: 'assumption: the colic is the illness; silent stones are not modelled' },
  stages: [
    {
      name: 'kidney stone',
      diagnosis: { icd10: 'N20.0', snomed: '95570007' },
      severity: 'moderate',
      share: 0.45,
      next: 'history of stones',
    },
    {
      name: 'ureteral stone',
      diagnosis: { icd10: 'N20.1', snomed: null },
      severity: 'moderate',
      share: 0.55,
      next: 'history of stones',
    },
    { name: 'history of stones', diagnosis: { icd10: 'Z87.442', snomed: null }, severity: 'mild', share: 0 },
  ],
  progression: { perYear: [4, 6], source: 'assumption: passed or removed within weeks to months' },
  presentation: {
    care: {
      none: 0,
      office: 0.4,
      telehealth: 0,
      urgentCare: 0.07,
      emergency: 0.53,
      admit: [
        [12, 0.08],
        [45, 0.1],
        [65, 0.18],
        [85, 0.3],
      ],
      stay: { mean: 2.2, cv: 0.7 },
      source:
        'Fwu et al., Kidney Int 2013 (NHAMCS: over one million emergency visits a year, 11 % admitted); share in office: assumption',
    },
    effect: { haematuria: 0.8, painScore: 6, heartRate: 12, sbp: 12, wbc: 1.5, egfr: -6 },
    severity: 'moderate',
    days: 10,
  },
  symptoms: [
    { icd10: 'N23', share: 0.7 },
    { icd10: 'R31.9', share: 0.4 },
    { icd10: 'R11.2', share: 0.45 },
  ],
  monitoring: {
    everyMonths: 30,
    specialty: 'Urology',
    workup: { panels: ['bmp', 'urinalysis'] },
    source:
      'AUA 2014 medical management guideline: first follow-up within six months, then yearly; kept by few (assumption)',
  },
  diagnosis: {
    panels: ['bmp', 'cbc', 'urinalysis'],
    procedures: [{ key: 'ct-kidney', chance: 0.7 }],
  },
  treatment: [
    {
      share: 0.45,
      afterYears: 0,
      months: 0.8,
      options: [{ drug: 'tamsulosin-0.4', share: 1 }],
      source:
        'AUA 2016 surgical management guideline (expulsive treatment); Shoag et al., Urology 2019; share: assumption',
    },
    {
      share: 0.45,
      afterYears: 0,
      months: 0.35,
      options: [
        {
          drug: 'ibuprofen-600',
          share: 0.6,
          effect: { painScore: -2 },
          avoidWith: ['chronic-kidney-disease'],
        },
        {
          drug: 'naproxen-500',
          share: 0.4,
          effect: { painScore: -2 },
          avoidWith: ['chronic-kidney-disease'],
        },
      ],
      source: 'Pathan et al., Eur Urol 2018 (anti-inflammatory drugs first); share: assumption',
    },
    {
      share: 0.35,
      afterYears: 0,
      months: 0.2,
      options: [
        { drug: 'oxycodone-5', share: 0.4, effect: { painScore: -2 } },
        { drug: 'hydrocodone-apap-5-325', share: 0.6, effect: { painScore: -2 } },
      ],
      source: 'Shoag et al., J Urol 2019 (NHAMCS: opioids at most visits, falling)',
    },
  ],
  care: [
    {
      name: 'lithotripsy',
      share: 0.1,
      stages: ['kidney stone'],
      start: { days: 28 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 120,
      specialty: 'Urology',
      work: { procedures: [{ key: 'lithotripsy', chance: 1 }] },
      source:
        'Oberlin et al., Urology 2015 (shock waves about two in five of stone operations); share operated: assumption',
    },
    {
      name: 'ureteroscopy',
      share: 0.17,
      stages: ['ureteral stone', 'kidney stone'],
      start: { days: 20 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 150,
      specialty: 'Urology',
      work: { procedures: [{ key: 'ureteroscopy', chance: 1 }] },
      source:
        'Oberlin et al., Urology 2015 (ureteroscopy more than half of stone operations); share operated: assumption',
    },
  ],
  carePlan: {
    title: 'Prevent kidney stones',
    activities: ['Drink enough for two and a half litres of urine a day', 'Less salt and animal protein'],
    goals: [{ text: 'No new stone in five years' }],
    source: 'AUA 2014 medical management guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'N20.1', snomed: null },
      perYear: 0.035,
      season: warmMonths,
      stages: ['history of stones'],
      care: {
        none: 0.1,
        office: 0.35,
        telehealth: 0.02,
        urgentCare: 0.05,
        emergency: 0.48,
        admit: [
          [12, 0.08],
          [45, 0.1],
          [65, 0.18],
          [85, 0.3],
        ],
        stay: { mean: 2.2, cv: 0.7 },
        source: 'Fwu et al., Kidney Int 2013',
      },
      effect: { haematuria: 0.8, painScore: 6, heartRate: 12, sbp: 12, wbc: 1.5 },
      drugs: ['tamsulosin-0.4'],
      days: 12,
      workup: {
        panels: ['bmp', 'cbc', 'urinalysis'],
        procedures: [{ key: 'ct-kidney', chance: 0.65 }],
      },
      source: 'Rule et al., JASN 2014 (ROKS: symptomatic recurrence 11 % in two, 39 % in fifteen years)',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: null,
    source: 'assumption: no excess beside the kidney disease it may cause',
  },
  family: { share: 0.05, icd10: 'Z84.1', source: 'assumption: family history seldom recorded' },
} as const satisfies ChronicModule;
