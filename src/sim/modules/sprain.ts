// Sprain and strain: sprained ankles, knees and wrists.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const sprain = {
  kind: 'acute',
  name: 'sprain',
  title: 'Sprain and strain',
  doc: 'Sprained ankles, knees and wrists.',
  version: 1,
  diagnoses: [
    { icd10: 'S93.401A', snomed: '44465007', share: 0.24 },
    { icd10: 'S93.402A', snomed: '44465007', share: 0.24 },
    { icd10: 'S83.91XA', snomed: null, share: 0.1 },
    { icd10: 'S83.92XA', snomed: null, share: 0.1 },
    { icd10: 'S39.012A', snomed: '209565008', share: 0.32 },
  ],
  incidence: {
    male: [
      [1, 0.00345],
      [3, 0.0229],
      [11, 0.087],
      [31, 0.0854],
      [50, 0.0508],
      [60, 0.0357],
      [70, 0.027],
      [80, 0.0444],
      [90, 0.0574],
    ],
    female: [
      [1, 0.00345],
      [3, 0.0229],
      [11, 0.087],
      [31, 0.0854],
      [50, 0.0508],
      [60, 0.0356],
      [70, 0.0271],
      [80, 0.0442],
      [90, 0.0575],
    ],
    source:
      'Waterman et al., J Bone Joint Surg Am 2010 (NEISS ankle sprains), all sprains after NHAMCS injury tables. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); less those of motor-vehicle-injury, burn and accidental-poisoning',
  },
  season: injuryMonths,
  risks: { traits: { adiposity: 1.05 }, source: 'assumption: slightly more load on ankles and backs' },
  days: { mean: 21, cv: 0.5 },
  symptoms: [
    { icd10: 'M25.571', share: 0.4 },
    { icd10: 'M25.572', share: 0.35 },
  ],
  severity: 'mild',
  reason: 'Injury',
  care: {
    none: 0.25,
    office: 0.25,
    telehealth: 0,
    urgentCare: 0.15,
    emergency: 0.35,
    admit: [
      [1, 0],
      [3, 0],
      [11, 0.0011],
      [31, 0.00084],
      [50, 0.004],
      [60, 0.01],
      [70, 0.029],
      [80, 0.064],
      [90, 0.094],
    ],
    stay: { mean: 2.6, cv: 0.6 },
    source: 'NHAMCS; urgent care: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  workup: {
    procedures: [
      { key: 'ankle-x-ray', chance: 0.7 },
      { key: 'splint', chance: 0.35 },
    ],
  },
  treatment: [
    {
      share: 0.55,
      options: [
        { drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'NHAMCS drug mentions for sprains',
    },
  ],
} as const satisfies AcuteModule;
