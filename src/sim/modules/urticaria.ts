// Urticaria: hives that come and go, with or without swelling.
import type { AcuteModule } from '../module.ts';
import { warmMonths } from './seasons.ts';

export const urticaria = {
  kind: 'acute',
  name: 'urticaria',
  title: 'Urticaria',
  doc: 'Acute urticaria, mostly of infection or unknown cause; anaphylaxis is with food-allergy.',
  version: 1,
  diagnoses: [
    { icd10: 'L50.9', snomed: '126485001', share: 0.65 },
    { icd10: 'L50.0', snomed: '126485001', share: 0.27 },
    { icd10: 'L50.1', snomed: '126485001', share: 0.08 },
  ],
  incidence: {
    male: [
      [1, 0.0692],
      [3, 0.0356],
      [11, 0.0152],
      [31, 0.0174],
      [50, 0.0112],
      [60, 0.00924],
      [70, 0.00786],
      [80, 0.0104],
      [90, 0.0115],
    ],
    female: [
      [1, 0.0898],
      [3, 0.0464],
      [11, 0.0196],
      [31, 0.022],
      [50, 0.014],
      [60, 0.0114],
      [70, 0.00974],
      [80, 0.0128],
      [90, 0.0145],
    ],
    source:
      'one fifth of the skin visits formerly in rash-dermatitis (NAMCS/NHAMCS); Zuberbier et al., Clin Exp Dermatol 2010 (8.8 % have it once in life)',
  },
  season: warmMonths,
  risks: {
    traits: { careSeeking: 1.15 },
    conditions: { 'allergic-rhinitis': 1.5, asthma: 1.3, 'food-allergy': 1.8 },
    source: 'Zuberbier et al., Allergy 2022 (guideline: atopy); ratios: assumption as in rash-dermatitis',
  },
  days: { mean: 10, cv: 0.9 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.25,
    office: 0.47,
    telehealth: 0.07,
    urgentCare: 0.1,
    emergency: 0.11,
    admit: [
      [1, 0.006],
      [31, 0.005],
      [60, 0.02],
      [90, 0.08],
    ],
    stay: { mean: 2, cv: 0.5 },
    source:
      'NHAMCS (urticaria and angioedema about 1 million visits a year); the rest: assumption as in rash-dermatitis',
  },
  effect: { eosinophils: 0.1 },
  symptoms: [
    { icd10: 'L29.9', share: 0.9 },
    { icd10: 'T78.3XXA', share: 0.15 },
  ],
  workup: {},
  treatment: [
    {
      share: 0.65,
      options: [
        { drug: 'cetirizine-10', share: 0.6 },
        { drug: 'loratadine-10', share: 0.2 },
        { drug: 'hydroxyzine-25', share: 0.2 },
      ],
      source:
        'Zuberbier et al., Allergy 2022 (second-generation antihistamine first); share on prescription: assumption',
    },
    {
      share: 0.25,
      options: [{ drug: 'prednisone-20', share: 1 }],
      source:
        'Zuberbier et al., Allergy 2022 (short course at most); share: assumption after emergency practice',
    },
  ],
} as const satisfies AcuteModule;
