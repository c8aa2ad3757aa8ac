// Headache and migraine: headache that comes to attention.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const headache = {
  kind: 'acute',
  name: 'headache',
  title: 'Headache and migraine',
  doc: 'Headache that comes to attention.',
  version: 1,
  diagnoses: [
    { icd10: 'R51.9', snomed: '25064002', share: 0.58 },
    { icd10: 'G43.909', snomed: '37796009', share: 0.42 },
  ],
  incidence: {
    male: [
      [1, 0],
      [3, 0.00857],
      [11, 0.043],
      [31, 0.0956],
      [50, 0.0561],
      [60, 0.0405],
      [70, 0.0288],
      [80, 0.0349],
      [90, 0.0393],
    ],
    female: [
      [1, 0],
      [3, 0.018],
      [11, 0.0897],
      [31, 0.186],
      [50, 0.11],
      [60, 0.0789],
      [70, 0.0552],
      [80, 0.067],
      [90, 0.0751],
    ],
    source:
      'Burch et al., Headache 2018 (NHIS, NAMCS, NHAMCS: 4 million ED visits a year). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { mood: 1.25, careSeeking: 1.1 },
    conditions: { anxiety: 1.4, depression: 1.4 },
    source: 'Minen et al., J Neurol Neurosurg Psychiatry 2016 (comorbidity of migraine)',
  },
  days: { mean: 2, cv: 0.6 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.4,
    office: 0.33,
    telehealth: 0.05,
    urgentCare: 0.04,
    emergency: 0.18,
    admit: [
      [1, 0],
      [3, 0.021],
      [11, 0.016],
      [31, 0.021],
      [50, 0.06],
      [60, 0.1],
      [70, 0.16],
      [80, 0.18],
      [90, 0.2],
    ],
    stay: { mean: 2.6, cv: 0.7 },
    source: 'Burch et al., Headache 2018; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { sbp: 5, heartRate: 3 },
  workup: { procedures: [{ key: 'ct-head', chance: 0.2 }] },
  treatment: [
    {
      share: 0.45,
      options: [
        { drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'American Headache Society 2021; share: assumption',
    },
    {
      share: 0.15,
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'Mazer-Amirshahi et al., Headache 2017 (antiemetics)',
    },
  ],
} as const satisfies AcuteModule;
