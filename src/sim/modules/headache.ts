// Headache other than known migraine that comes to attention.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const headache = {
  kind: 'acute',
  name: 'headache',
  title: 'Headache',
  doc: 'Headache that comes to attention.',
  version: 2,
  diagnoses: [
    { icd10: 'R51.9', snomed: '25064002', share: 0.8 },
    { icd10: 'G44.209', snomed: null, share: 0.2 },
  ],
  incidence: {
    male: [
      [1, 0],
      [3, 0.00497],
      [11, 0.0249],
      [31, 0.0554],
      [50, 0.0325],
      [60, 0.0235],
      [70, 0.0167],
      [80, 0.0202],
      [90, 0.0228],
    ],
    female: [
      [1, 0],
      [3, 0.0104],
      [11, 0.052],
      [31, 0.108],
      [50, 0.0638],
      [60, 0.0458],
      [70, 0.032],
      [80, 0.0389],
      [90, 0.0436],
    ],
    source:
      'Burch et al., Headache 2018 (NHIS, NAMCS, NHAMCS: 4 million ED visits a year, of which migraine two fifths, in the module of that name). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { mood: 1.25, careSeeking: 1.1 },
    conditions: { anxiety: 1.4, depression: 1.4 },
    source: 'Minen et al., J Neurol Neurosurg Psychiatry 2016 (comorbidity of migraine)',
  },
  days: { mean: 2, cv: 0.6 },
  symptoms: [
    { icd10: 'R51.9', share: 1 },
    { icd10: 'R11.0', share: 0.25 },
    { icd10: 'R42', share: 0.15 },
  ],
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
  effect: { sbp: 5, heartRate: 3, painScore: 5 },
  // Scans: Gilbert et al., Emerg Med J 2012 (NHAMCS: 31 % of emergency visits in 2008); in offices: assumption.
  workup: { procedures: [{ key: 'ct-head', chance: 0.06, emergency: 0.34 }] },
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
