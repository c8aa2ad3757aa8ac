// Burn: scalds of small children, burns of hands and face at work and in the kitchen.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const burn = {
  kind: 'acute',
  name: 'burn',
  title: 'Burn',
  doc: 'Burns that come to care, most of the second degree and small; the large ones are admitted.',
  version: 1,
  diagnoses: [
    { icd10: 'T23.201A', snomed: null, share: 0.24 },
    { icd10: 'T23.202A', snomed: null, share: 0.2 },
    { icd10: 'T22.20XA', snomed: null, share: 0.18 },
    { icd10: 'T20.20XA', snomed: null, share: 0.13 },
    { icd10: 'T24.201A', snomed: null, share: 0.1 },
    { icd10: 'T24.202A', snomed: null, share: 0.09 },
    { icd10: 'T21.20XA', snomed: null, share: 0.06 },
  ],
  incidence: {
    male: [
      [0, 0.002],
      [1, 0.0055],
      [3, 0.003],
      [8, 0.0012],
      [16, 0.0016],
      [25, 0.0023],
      [45, 0.0018],
      [65, 0.0011],
      [90, 0.001],
    ],
    female: [
      [0, 0.002],
      [1, 0.0046],
      [3, 0.0025],
      [8, 0.001],
      [16, 0.0014],
      [25, 0.002],
      [45, 0.0015],
      [65, 0.001],
      [90, 0.001],
    ],
    source:
      'CDC WISQARS (398,000 nonfatal emergency visits in 2021) by age, over the share that goes there; American Burn Association fact sheet (450,000 treated a year)',
  },
  season: injuryMonths,
  risks: {
    traits: { deprivation: 1.25, heavyDrinker: 1.3 },
    source: 'Peck, Burns 2011 (poverty and alcohol among the risk factors); ratios: assumption',
  },
  days: { mean: 18, cv: 0.5 },
  severity: 'moderate',
  reason: 'Injury',
  care: {
    none: 0.05,
    office: 0.12,
    telehealth: 0.01,
    urgentCare: 0.15,
    emergency: 0.67,
    admit: [
      [0, 0.08],
      [3, 0.06],
      [16, 0.05],
      [45, 0.07],
      [65, 0.15],
      [90, 0.28],
    ],
    stay: { mean: 6, cv: 0.9 },
    source:
      'American Burn Association fact sheet (about 30,000-40,000 admissions a year); HCUP Statistical Brief 217',
  },
  effect: { painScore: 5, heartRate: 6 },
  symptoms: [{ icd10: 'R52', share: 0.6 }],
  workup: { procedures: [{ key: 'burn-dressing', chance: 0.75 }] },
  treatment: [
    {
      share: 0.5,
      options: [
        { drug: 'ibuprofen-600', share: 0.45, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'ibuprofen-liquid', share: 0.2 },
        { drug: 'acetaminophen-500', share: 0.2 },
        { drug: 'acetaminophen-liquid', share: 0.15 },
      ],
      source: 'assumption: pain relief by age; dressings with silver are not in the formulary',
    },
    {
      share: 0.12,
      options: [
        { drug: 'oxycodone-5', share: 0.5 },
        { drug: 'hydrocodone-apap-5-325', share: 0.5 },
      ],
      source: 'assumption: opioids for the larger burns',
    },
  ],
} as const satisfies AcuteModule;
