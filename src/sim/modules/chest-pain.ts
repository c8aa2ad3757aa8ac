// Chest pain: chest pain that is not an infarction.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const chestPain = {
  kind: 'acute',
  name: 'chest-pain',
  title: 'Chest pain',
  doc: 'Chest pain that is not an infarction.',
  version: 3,
  diagnoses: [
    { icd10: 'R07.9', snomed: '29857009', share: 0.8 },
    { icd10: 'R07.89', snomed: '29857009', share: 0.2 },
  ],
  incidence: {
    male: [
      [1, 0],
      [3, 0.00189],
      [11, 0.012],
      [31, 0.045],
      [50, 0.0452],
      [60, 0.04],
      [70, 0.0352],
      [80, 0.0458],
      [90, 0.05],
    ],
    female: [
      [1, 0],
      [3, 0.00198],
      [11, 0.0125],
      [31, 0.047],
      [50, 0.0485],
      [60, 0.0445],
      [70, 0.0384],
      [80, 0.049],
      [90, 0.0514],
    ],
    source:
      'Bhuiya et al., NCHS Data Brief 43; NHAMCS 2018 (about 7 million chest pain visits a year). Infarction, which is a module of its own, taken off. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { mood: 1.1, smoker: 1.2, deprivation: 1.1 },
    conditions: { 'coronary-disease': 1.9, anxiety: 1.5, hypertension: 1.2 },
    source: 'assumption in line with NHAMCS comorbidities of chest pain visits',
  },
  days: { mean: 2, cv: 0.6 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.1,
    office: 0.22,
    telehealth: 0.02,
    urgentCare: 0.04,
    emergency: 0.62,
    admit: [
      [1, 0],
      [3, 0.021],
      [11, 0.016],
      [31, 0.05],
      [50, 0.18],
      [60, 0.26],
      [70, 0.31],
      [80, 0.31],
      [90, 0.31],
    ],
    stay: { mean: 1.9, cv: 0.6 },
    source:
      'NHAMCS; short stay: HCUP NIS 2018 nonspecific chest pain (1.9 days); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { sbp: 8, heartRate: 6 },
  // Scans: Bhuiya et al., NCHS Data Brief 43 (NHAMCS: 15.9 % of emergency visits for chest pain in 2007-2008).
  workup: {
    panels: ['bmp', 'cbc'],
    procedures: [
      { key: 'ecg', chance: 0.95 },
      { key: 'chest-x-ray', chance: 0.7 },
      { key: 'ct-chest', chance: 0, emergency: 0.15 },
    ],
  },
  treatment: [
    {
      share: 0.04,
      options: [{ drug: 'omeprazole-20', share: 1 }],
      source: 'assumption: reflux treated as the likely cause',
    },
  ],
} as const satisfies AcuteModule;
