// Conjunctivitis: red eye, mostly infectious.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const conjunctivitis = {
  kind: 'acute',
  name: 'conjunctivitis',
  title: 'Conjunctivitis',
  doc: 'Red eye, mostly infectious.',
  version: 1,
  diagnoses: [{ icd10: 'H10.9', snomed: '9826008', share: 1 }],
  incidence: {
    male: [
      [1, 0.25],
      [3, 0.111],
      [11, 0.0381],
      [31, 0.035],
      [50, 0.0191],
      [60, 0.0148],
      [70, 0.0115],
      [80, 0.0128],
      [90, 0.0125],
    ],
    female: [
      [1, 0.287],
      [3, 0.128],
      [11, 0.0435],
      [31, 0.0399],
      [50, 0.0217],
      [60, 0.0167],
      [70, 0.013],
      [80, 0.0144],
      [90, 0.0144],
    ],
    source:
      'Azari and Barney, JAMA 2013 (about 6 million a year) and NHAMCS. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { careSeeking: 1.15 },
    conditions: { 'allergic-rhinitis': 1.3 },
    source: 'assumption: allergic eyes are taken for infection, and care seeking decides who comes',
  },
  days: { mean: 6, cv: 0.4 },
  symptoms: [{ icd10: 'H57.89', share: 0.8 }],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.15,
    office: 0.57,
    telehealth: 0.08,
    urgentCare: 0.12,
    emergency: 0.08,
    admit: [
      [1, 0.0053],
      [3, 0.0032],
      [11, 0.0021],
      [31, 0.0017],
      [50, 0.004],
      [60, 0.01],
      [70, 0.02],
      [80, 0.024],
      [90, 0.031],
    ],
    stay: { mean: 2, cv: 0.5 },
    source:
      'NAMCS; telehealth and urgent care shares: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  workup: {},
  treatment: [],
} as const satisfies AcuteModule;
