// Acute bronchitis: cough illness of the lower airways.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const acuteBronchitis = {
  kind: 'acute',
  name: 'acute-bronchitis',
  title: 'Acute bronchitis',
  doc: 'Cough illness of the lower airways.',
  version: 2,
  diagnoses: [{ icd10: 'J20.9', snomed: '10509002', share: 1 }],
  incidence: {
    male: [
      [1, 0.45],
      [3, 0.101],
      [11, 0.0336],
      [31, 0.0545],
      [50, 0.0542],
      [60, 0.0513],
      [70, 0.0432],
      [80, 0.067],
      [90, 0.0818],
    ],
    female: [
      [1, 0.55],
      [3, 0.116],
      [11, 0.0376],
      [31, 0.0626],
      [50, 0.0599],
      [60, 0.0558],
      [70, 0.048],
      [80, 0.0696],
      [90, 0.0876],
    ],
    source:
      'NAMCS/NHAMCS, Barnett and Linder, JAMA 2014. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: respiratoryMonths,
  risks: {
    traits: { airway: 1.3, smoker: 1.5, careSeeking: 1.1 },
    conditions: { asthma: 1.5, copd: 1.5 },
    source: 'assumption in line with NAMCS comorbidity of bronchitis visits',
  },
  days: { mean: 12, cv: 0.4 },
  symptoms: [
    { icd10: 'R05.9', share: 0.95 },
    { icd10: 'R06.2', share: 0.25 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.2,
    office: 0.5,
    telehealth: 0.05,
    urgentCare: 0.1,
    emergency: 0.15,
    admit: [
      [1, 0.17],
      [3, 0.063],
      [11, 0.021],
      [31, 0.0084],
      [50, 0.03],
      [60, 0.061],
      [70, 0.12],
      [80, 0.16],
      [90, 0.2],
    ],
    stay: { mean: 2.9, cv: 0.6 },
    source:
      'NAMCS and NHAMCS; infants: Fujiogi et al., Pediatrics 2019; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.5, heartRate: 8, respRate: 3, spo2: -1, wbc: 1, crp: 15 },
  workup: { procedures: [{ key: 'chest-x-ray', chance: 0.25 }] },
  treatment: [
    {
      share: 0.5,
      options: [
        { drug: 'azithromycin-250', share: 0.55 },
        { drug: 'doxycycline-100', share: 0.3 },
        { drug: 'amoxicillin-clavulanate-875', share: 0.15 },
      ],
      source: 'Barnett and Linder, JAMA 2014 (antibiotics in 71 %), fewer since',
    },
    {
      share: 0.12,
      options: [{ drug: 'albuterol-hfa', share: 1 }],
      source: 'assumption: relief inhaler for wheeze',
    },
  ],
} as const satisfies AcuteModule;
