// Upper respiratory infection: common cold: frequent, short, rarely serious.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const upperRespiratoryInfection = {
  kind: 'acute',
  name: 'upper-respiratory-infection',
  title: 'Upper respiratory infection',
  doc: 'Common cold: frequent, short, rarely serious.',
  version: 1,
  diagnoses: [
    { icd10: 'J06.9', snomed: '54150009', share: 0.8 },
    { icd10: 'J00', snomed: '82272006', share: 0.2 },
  ],
  incidence: {
    male: [
      [1, 1.88],
      [3, 0.767],
      [11, 0.285],
      [31, 0.244],
      [50, 0.133],
      [60, 0.101],
      [70, 0.0746],
      [80, 0.0909],
      [90, 0.105],
    ],
    female: [
      [1, 2.16],
      [3, 0.883],
      [11, 0.322],
      [31, 0.282],
      [50, 0.155],
      [60, 0.116],
      [70, 0.0852],
      [80, 0.104],
      [90, 0.122],
    ],
    source:
      'NAMCS/NHAMCS (rows INC_URI 170 medically attended per 1,000, INC_URI_LT5_RATIO). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)',
  },
  season: respiratoryMonths,
  risks: {
    traits: { careSeeking: 1.2, airway: 1.1, smoker: 1.1 },
    source: 'assumption: who comes with a cold depends on care seeking',
  },
  days: { mean: 7, cv: 0.4 },
  symptoms: [
    { icd10: 'R05.9', share: 0.6 },
    { icd10: 'R09.81', share: 0.6 },
    { icd10: 'R07.0', share: 0.35 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.53,
    office: 0.27,
    telehealth: 0.05,
    urgentCare: 0.08,
    emergency: 0.07,
    admit: [
      [1, 0.021],
      [3, 0.011],
      [11, 0.0042],
      [31, 0.0034],
      [50, 0.02],
      [60, 0.031],
      [70, 0.059],
      [80, 0.08],
      [90, 0.11],
    ],
    stay: { mean: 2.4, cv: 0.6 },
    source:
      'NAMCS and NHAMCS 2016-2018; telehealth and urgent care shares: assumption; stay: HCUP NIS 2018; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.5, heartRate: 6, crp: 8 },
  workup: {},
  treatment: [
    {
      share: 0.09,
      options: [
        { drug: 'azithromycin-250', share: 0.6 },
        { drug: 'amoxicillin-500', share: 0.4 },
      ],
      source:
        'Fleming-Dutra et al., JAMA 2016 (antibiotics in nearly a third of acute respiratory visits, fewer since; level set with row RX_PERSONS_AMOXICILLIN)',
    },
  ],
} as const satisfies AcuteModule;
