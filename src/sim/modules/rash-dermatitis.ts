// Rash and dermatitis: itchy and inflamed skin, hives included.
import type { AcuteModule } from '../module.ts';
import { warmMonths } from './seasons.ts';

export const rashDermatitis = {
  kind: 'acute',
  name: 'rash-dermatitis',
  title: 'Rash and dermatitis',
  doc: 'Itchy and inflamed skin, hives included.',
  version: 1,
  diagnoses: [
    { icd10: 'R21', snomed: '271807003', share: 0.5 },
    { icd10: 'L30.9', snomed: '43116000', share: 0.5 },
  ],
  incidence: {
    male: [
      [1, 0.277],
      [3, 0.142],
      [11, 0.0607],
      [31, 0.0696],
      [50, 0.0448],
      [60, 0.037],
      [70, 0.0314],
      [80, 0.0416],
      [90, 0.0458],
    ],
    female: [
      [1, 0.359],
      [3, 0.186],
      [11, 0.0782],
      [31, 0.088],
      [50, 0.0558],
      [60, 0.0457],
      [70, 0.039],
      [80, 0.0511],
      [90, 0.0578],
    ],
    source:
      'NAMCS/NHAMCS skin visits; Verhoeven et al. 2008 for place of care (assumption on level). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source; without urticaria, which has its own module',
  },
  season: warmMonths,
  risks: {
    traits: { careSeeking: 1.2 },
    conditions: { 'allergic-rhinitis': 1.5, asthma: 1.3 },
    source: 'Spergel, Am J Clin Dermatol 2008 (atopic march)',
  },
  days: { mean: 12, cv: 0.6 },
  symptoms: [{ icd10: 'L29.9', share: 0.6 }],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.2,
    office: 0.5,
    telehealth: 0.08,
    urgentCare: 0.1,
    emergency: 0.12,
    admit: [
      [1, 0.0063],
      [3, 0.0042],
      [11, 0.0042],
      [31, 0.0042],
      [50, 0.01],
      [60, 0.02],
      [70, 0.039],
      [80, 0.056],
      [90, 0.078],
    ],
    stay: { mean: 2.5, cv: 0.6 },
    source:
      'NAMCS and NHAMCS; telehealth and urgent care shares: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  workup: {},
  treatment: [
    {
      share: 0.3,
      options: [
        { drug: 'cetirizine-10', share: 0.6 },
        { drug: 'hydroxyzine-25', share: 0.4 },
      ],
      source: 'assumption: antihistamine for itch',
    },
    {
      share: 0.15,
      options: [{ drug: 'prednisone-20', share: 1 }],
      source: 'assumption: short steroid course',
    },
  ],
} as const satisfies AcuteModule;
