// Acute sinusitis: infection of the sinuses.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const sinusitis = {
  kind: 'acute',
  name: 'sinusitis',
  title: 'Acute sinusitis',
  doc: 'Infection of the sinuses.',
  version: 1,
  diagnoses: [{ icd10: 'J01.90', snomed: '15805002', share: 1 }],
  incidence: {
    male: [
      [1, 0],
      [3, 0.0145],
      [11, 0.0356],
      [31, 0.0593],
      [50, 0.0492],
      [60, 0.0407],
      [70, 0.0299],
      [80, 0.0243],
      [90, 0.0148],
    ],
    female: [
      [1, 0],
      [3, 0.0233],
      [11, 0.0562],
      [31, 0.0929],
      [50, 0.0765],
      [60, 0.0629],
      [70, 0.046],
      [80, 0.0371],
      [90, 0.0232],
    ],
    source:
      'NHIS sinusitis and Fairlie et al., Arch Intern Med 2012 (NAMCS visits). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: respiratoryMonths,
  risks: {
    traits: { careSeeking: 1.25, smoker: 1.15 },
    conditions: { 'allergic-rhinitis': 1.8 },
    source: 'Rosenfeld et al., Otolaryngol Head Neck Surg 2015 (guideline; allergy as risk)',
  },
  days: { mean: 10, cv: 0.4 },
  symptoms: [
    { icd10: 'R09.81', share: 0.85 },
    { icd10: 'R51.9', share: 0.5 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.45,
    office: 0.3,
    telehealth: 0.1,
    urgentCare: 0.1,
    emergency: 0.05,
    admit: [
      [1, 0.011],
      [3, 0.011],
      [11, 0.011],
      [31, 0.0084],
      [50, 0.01],
      [60, 0.02],
      [70, 0.039],
      [80, 0.048],
      [90, 0.062],
    ],
    stay: { mean: 2.5, cv: 0.6 },
    source:
      'NAMCS; telehealth and urgent care shares: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.3, crp: 8 },
  workup: {},
  treatment: [
    {
      share: 0.75,
      options: [
        { drug: 'amoxicillin-clavulanate-875', share: 0.36 },
        { drug: 'amoxicillin-500', share: 0.22 },
        { drug: 'doxycycline-100', share: 0.2 },
        { drug: 'azithromycin-250', share: 0.22 },
      ],
      source: 'Fairlie et al., Arch Intern Med 2012; AAO-HNS 2015',
    },
    {
      share: 0.3,
      options: [{ drug: 'fluticasone-nasal', share: 1 }],
      source: 'AAO-HNS 2015; share: assumption',
    },
  ],
} as const satisfies AcuteModule;
