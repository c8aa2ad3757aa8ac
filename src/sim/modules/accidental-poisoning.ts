// Accidental poisoning: what small children swallow, and drugs taken in error by adults.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const accidentalPoisoning = {
  kind: 'acute',
  name: 'accidental-poisoning',
  title: 'Accidental poisoning',
  doc: 'Unintentional poisoning by drugs and household products; most are watched at home on advice. Overdoses of addiction are not meant.',
  version: 1,
  diagnoses: [
    { icd10: 'T50.901A', snomed: '55680006', share: 0.36 },
    { icd10: 'T39.1X1A', snomed: null, share: 0.12 },
    { icd10: 'T55.1X1A', snomed: null, share: 0.16 },
    { icd10: 'T58.91XA', snomed: null, share: 0.03 },
    { icd10: 'T65.91XA', snomed: null, share: 0.33 },
  ],
  incidence: {
    male: [
      [0, 0.012],
      [1, 0.05],
      [2, 0.055],
      [4, 0.026],
      [6, 0.01],
      [13, 0.005],
      [31, 0.004],
      [60, 0.0045],
      [85, 0.006],
    ],
    female: [
      [0, 0.011],
      [1, 0.045],
      [2, 0.05],
      [4, 0.024],
      [6, 0.009],
      [13, 0.006],
      [31, 0.0045],
      [60, 0.005],
      [85, 0.006],
    ],
    source:
      'Gummin et al., Clin Toxicol 2022 (National Poison Data System 2021: 2.1 million human exposures, two fifths under six), unintentional ones only (77 %)',
  },
  season: flat,
  risks: {
    traits: { deprivation: 1.1 },
    source: 'assumption: little known beyond age; slightly more in poverty',
  },
  days: { mean: 2, cv: 0.6 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.68,
    office: 0.03,
    telehealth: 0.04,
    urgentCare: 0.02,
    emergency: 0.23,
    admit: [
      [0, 0.1],
      [3, 0.08],
      [13, 0.12],
      [31, 0.2],
      [60, 0.32],
      [85, 0.4],
    ],
    stay: { mean: 2, cv: 0.7 },
    source:
      'Gummin et al., Clin Toxicol 2022 (two thirds managed outside a health care facility); Lovegrove et al., JAMA 2016 (medication visits and admissions by age)',
  },
  symptoms: [
    { icd10: 'R11.2', share: 0.2 },
    { icd10: 'R41.82', share: 0.06 },
  ],
  effect: { heartRate: 5 },
  workup: { panels: ['bmp'], procedures: [{ key: 'ecg', chance: 0.3 }] },
  treatment: [
    {
      share: 0.12,
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'assumption: for vomiting only; antidotes are given in the hospital and not modelled',
    },
  ],
} as const satisfies AcuteModule;
