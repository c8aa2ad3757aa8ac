// Gastrointestinal bleeding: bleeding of the upper or lower gut.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const gastrointestinalBleed = {
  kind: 'acute',
  name: 'gastrointestinal-bleed',
  title: 'Gastrointestinal bleeding',
  doc: 'Bleeding of the upper or lower gut.',
  version: 2,
  diagnoses: [
    { icd10: 'K92.2', snomed: '74474003', share: 0.72 },
    { icd10: 'K92.1', snomed: '2901004', share: 0.28 },
  ],
  incidence: {
    male: [
      [1, 0.000606],
      [3, 0.000577],
      [11, 0.000535],
      [31, 0.00243],
      [50, 0.0033],
      [60, 0.00424],
      [70, 0.00494],
      [80, 0.00695],
      [90, 0.00889],
    ],
    female: [
      [1, 0.000517],
      [3, 0.000488],
      [11, 0.000459],
      [31, 0.00205],
      [50, 0.00281],
      [60, 0.00369],
      [70, 0.0043],
      [80, 0.00617],
      [90, 0.00824],
    ],
    source:
      'Peery et al., Gastroenterology 2019 and Laine et al., Am J Gastroenterol 2012. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source; bleeding of known diverticula and varices comes with those illnesses',
  },
  season: flat,
  risks: {
    traits: { frailty: 1.15, heavyDrinker: 2 },
    conditions: {
      'atrial-fibrillation': 1.6,
      'coronary-disease': 1.4,
      'chronic-kidney-disease': 1.8,
      osteoarthritis: 1.3,
    },
    source: 'Lanas et al., Am J Gastroenterol 2009 (antithrombotics and NSAIDs)',
  },
  days: { mean: 10, cv: 0.5 },
  symptoms: [
    { icd10: 'K92.1', share: 0.5 },
    { icd10: 'R11.2', share: 0.25 },
    { icd10: 'R53.1', share: 0.4 },
    { icd10: 'R42', share: 0.3 },
  ],
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0.1,
    telehealth: 0,
    urgentCare: 0,
    emergency: 0.9,
    admit: [
      [1, 0.3],
      [3, 0.3],
      [11, 0.3],
      [31, 0.36],
      [50, 0.55],
      [60, 0.64],
      [70, 0.72],
      [80, 0.78],
      [90, 0.8],
    ],
    stay: { mean: 4.2, cv: 0.75 },
    source: 'Peery et al., Gastroenterology 2019 (NIS: 4.3 days)',
  },
  effect: { hgb: -3, heartRate: 16, sbp: -12, occultBlood: 0.9, lactate: 0.6 },
  workup: {
    panels: ['cbc', 'bmp', 'inr', 'blood-group'],
    procedures: [
      { key: 'upper-endoscopy', chance: 0.55 },
      { key: 'colonoscopy', chance: 0.25 },
      { key: 'transfusion', chance: 0.25 },
    ],
  },
  treatment: [
    {
      share: 0.75,
      options: [{ drug: 'pantoprazole-40', share: 1 }],
      source: 'ACG 2021 upper bleeding guideline',
    },
  ],
} as const satisfies AcuteModule;
