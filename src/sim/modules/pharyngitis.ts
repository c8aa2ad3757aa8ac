// Sore throat: viral and streptococcal pharyngitis.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const pharyngitis = {
  kind: 'acute',
  name: 'pharyngitis',
  title: 'Sore throat',
  doc: 'Viral and streptococcal pharyngitis.',
  version: 1,
  diagnoses: [
    { icd10: 'J02.9', snomed: '363746003', share: 0.68 },
    { icd10: 'J02.0', snomed: '43878008', share: 0.32 },
  ],
  incidence: {
    male: [
      [1, 0.104],
      [3, 0.148],
      [11, 0.161],
      [31, 0.107],
      [50, 0.0365],
      [60, 0.0244],
      [70, 0.0154],
      [80, 0.0155],
      [90, 0.0152],
    ],
    female: [
      [1, 0.129],
      [3, 0.185],
      [11, 0.199],
      [31, 0.133],
      [50, 0.046],
      [60, 0.0305],
      [70, 0.0192],
      [80, 0.0195],
      [90, 0.0193],
    ],
    source:
      'NAMCS/NHAMCS, Luo et al., Clin Infect Dis 2019 (about 12 million pharyngitis visits a year). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)',
  },
  season: respiratoryMonths,
  risks: { traits: { careSeeking: 1.2 }, source: 'assumption: care seeking decides who comes' },
  days: { mean: 6, cv: 0.4 },
  symptoms: [
    { icd10: 'R07.0', share: 0.95 },
    { icd10: 'R50.9', share: 0.4 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.47,
    office: 0.25,
    telehealth: 0.05,
    urgentCare: 0.1,
    emergency: 0.13,
    admit: [
      [1, 0.021],
      [3, 0.011],
      [11, 0.0063],
      [31, 0.005],
      [50, 0.01],
      [60, 0.02],
      [70, 0.039],
      [80, 0.048],
      [90, 0.062],
    ],
    stay: { mean: 2.2, cv: 0.6 },
    source:
      'NAMCS and NHAMCS; telehealth and urgent care shares: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.9, heartRate: 8, wbc: 2.5, crp: 20 },
  workup: { procedures: [{ key: 'strep-test', chance: 0.6 }] },
  treatment: [
    {
      share: 0.26,
      options: [
        { drug: 'amoxicillin-500', share: 0.68 },
        { drug: 'azithromycin-250', share: 0.2 },
        { drug: 'cephalexin-500', share: 0.12 },
      ],
      source:
        'Fleming-Dutra et al., JAMA 2016 (antibiotics in over half of pharyngitis visits, fewer since); IDSA 2012: amoxicillin first',
    },
  ],
} as const satisfies AcuteModule;
