// Fever of a child: fever without a focus in the first years of life.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const feverInChild = {
  kind: 'acute',
  name: 'fever-in-child',
  title: 'Fever of a child',
  doc: 'Fever without a focus in the first years of life.',
  version: 1,
  diagnoses: [{ icd10: 'R50.9', snomed: '386661006', share: 1 }],
  incidence: {
    male: [
      [1, 1.42],
      [3, 0.379],
      [11, 0.0475],
      [18, 0],
    ],
    female: [
      [1, 1.35],
      [3, 0.36],
      [11, 0.0447],
      [18, 0],
    ],
    source:
      'Hui et al., Pediatrics 2012 and NHAMCS (fever leads ED visits under 3 years). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)',
  },
  season: respiratoryMonths,
  risks: {
    traits: { careSeeking: 1.15, deprivation: 1.1 },
    source: 'assumption: parents who seek care earlier, and crowding, bring more visits',
  },
  days: { mean: 3, cv: 0.5 },
  symptoms: [{ icd10: 'R68.12', share: 0.3 }],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.35,
    office: 0.39,
    telehealth: 0.05,
    urgentCare: 0.08,
    emergency: 0.13,
    admit: [
      [1, 0.074],
      [3, 0.026],
      [11, 0.021],
      [31, 0.017],
      [50, 0.02],
      [60, 0.02],
      [70, 0.02],
      [80, 0.02],
      [90, 0.02],
    ],
    stay: { mean: 2.3, cv: 0.6 },
    source:
      'NHAMCS; infants admitted for evaluation: Aronson et al., Pediatrics 2014; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 1.8, heartRate: 22, wbc: 3, crp: 25 },
  workup: {
    panels: ['urinalysis'],
    procedures: [
      { key: 'strep-test', chance: 0.1 },
      { key: 'influenza-test', chance: 0.15 },
    ],
  },
  treatment: [
    {
      share: 0.4,
      options: [
        { drug: 'acetaminophen-liquid', share: 0.55 },
        { drug: 'ibuprofen-liquid', share: 0.45 },
      ],
      source: 'AAP 2011 clinical report on fever; share written: assumption',
    },
  ],
} as const satisfies AcuteModule;
