// Contusion and superficial injury: bruises after falls and blows.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const contusion = {
  kind: 'acute',
  name: 'contusion',
  title: 'Contusion and superficial injury',
  doc: 'Bruises after falls and blows.',
  version: 2,
  diagnoses: [
    { icd10: 'S00.83XA', snomed: '125667009', share: 0.3 },
    { icd10: 'S80.01XA', snomed: '125667009', share: 0.2 },
    { icd10: 'S80.02XA', snomed: '125667009', share: 0.2 },
    { icd10: 'S70.01XA', snomed: '125667009', share: 0.15 },
    { icd10: 'S70.02XA', snomed: '125667009', share: 0.15 },
  ],
  incidence: {
    male: [
      [1, 0.0709],
      [3, 0.0773],
      [11, 0.0498],
      [31, 0.0416],
      [50, 0.0303],
      [60, 0.029],
      [70, 0.0321],
      [80, 0.101],
      [90, 0.172],
    ],
    female: [
      [1, 0.0782],
      [3, 0.0845],
      [11, 0.0554],
      [31, 0.0451],
      [50, 0.0333],
      [60, 0.0319],
      [70, 0.0351],
      [80, 0.109],
      [90, 0.187],
    ],
    source:
      'NHAMCS injury tables; falls of the old: Moreland et al., MMWR 2020;69(27). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source; less those of motor-vehicle-injury, burn and accidental-poisoning',
  },
  season: injuryMonths,
  risks: {
    traits: { frailty: 1.2, heavyDrinker: 1.4 },
    conditions: { dementia: 1.6 },
    source: 'Tinetti and Kumar, JAMA 2010 (falls)',
  },
  days: { mean: 10, cv: 0.4 },
  symptoms: [{ icd10: 'R52', share: 0.5 }],
  severity: 'mild',
  reason: 'Injury',
  care: {
    none: 0.3,
    office: 0.15,
    telehealth: 0,
    urgentCare: 0.1,
    emergency: 0.45,
    admit: [
      [1, 0.0053],
      [3, 0.0032],
      [11, 0.0032],
      [31, 0.005],
      [50, 0.015],
      [60, 0.026],
      [70, 0.059],
      [80, 0.1],
      [90, 0.13],
    ],
    stay: { mean: 3.2, cv: 0.7 },
    source: 'NHAMCS; urgent care: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  // Scans: NHAMCS 2018, CT in about one in six emergency visits (row ED_CT); share of this complaint: assumption.
  workup: {
    procedures: [
      { key: 'chest-x-ray', chance: 0.12 },
      { key: 'ct-head', chance: 0, emergency: 0.12 },
    ],
  },
  treatment: [
    {
      share: 0.4,
      options: [
        { drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'NHAMCS drug mentions for contusions',
    },
  ],
} as const satisfies AcuteModule;
