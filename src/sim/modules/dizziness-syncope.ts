// Dizziness and syncope: dizziness, fainting and falls in blood pressure.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const dizzinessSyncope = {
  kind: 'acute',
  name: 'dizziness-syncope',
  title: 'Dizziness and syncope',
  doc: 'Dizziness, fainting and falls in blood pressure.',
  version: 2,
  diagnoses: [
    { icd10: 'R42', snomed: '404640003', share: 0.47 },
    { icd10: 'H81.10', snomed: null, share: 0.08 },
    { icd10: 'R55', snomed: '271594007', share: 0.45 },
  ],
  incidence: {
    male: [
      [1, 0.00446],
      [3, 0.00641],
      [11, 0.0117],
      [31, 0.0283],
      [50, 0.0272],
      [60, 0.0282],
      [70, 0.0304],
      [80, 0.0601],
      [90, 0.087],
    ],
    female: [
      [1, 0.0056],
      [3, 0.00795],
      [11, 0.0148],
      [31, 0.0351],
      [50, 0.0346],
      [60, 0.0356],
      [70, 0.0377],
      [80, 0.0747],
      [90, 0.104],
    ],
    source:
      'Saber Tehrani et al., Acad Emerg Med 2013 (dizziness, NHAMCS) and Probst et al., Ann Emerg Med 2015 (syncope). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { frailty: 1.25 },
    conditions: { 'atrial-fibrillation': 1.4, hypertension: 1.2, 'heart-failure': 1.3, anxiety: 1.2 },
    source: 'Soteriades et al. (Framingham), NEJM 2002',
  },
  days: { mean: 3, cv: 0.8 },
  symptoms: [
    { icd10: 'R11.0', share: 0.3 },
    { icd10: 'R26.81', share: 0.3 },
    { icd10: 'R00.2', share: 0.12 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.15,
    office: 0.3,
    telehealth: 0.02,
    urgentCare: 0.03,
    emergency: 0.5,
    admit: [
      [1, 0.032],
      [3, 0.032],
      [11, 0.021],
      [31, 0.042],
      [50, 0.13],
      [60, 0.18],
      [70, 0.24],
      [80, 0.25],
      [90, 0.27],
    ],
    stay: { mean: 2.7, cv: 0.7 },
    source:
      'Probst et al., Ann Emerg Med 2015 (a third admitted); stay: HCUP NIS 2018 syncope; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { sbp: -8, heartRate: 6 },
  workup: {
    panels: ['bmp', 'cbc'],
    procedures: [
      { key: 'ecg', chance: 0.8 },
      // Dizziness is the third reason for a head scan (Dubey et al., J Natl Med Assoc 2022, NHAMCS); shares: assumption.
      { key: 'ct-head', chance: 0.1, emergency: 0.45 },
    ],
  },
  treatment: [],
} as const satisfies AcuteModule;
