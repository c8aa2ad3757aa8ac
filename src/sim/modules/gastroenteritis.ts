// Gastroenteritis: vomiting and diarrhoea, mostly viral.
import type { AcuteModule } from '../module.ts';
import { stomachMonths } from './seasons.ts';

export const gastroenteritis = {
  kind: 'acute',
  name: 'gastroenteritis',
  title: 'Gastroenteritis',
  doc: 'Vomiting and diarrhoea, mostly viral.',
  version: 3,
  diagnoses: [
    { icd10: 'A09', snomed: '25374005', share: 0.25 },
    { icd10: 'K52.9', snomed: '25374005', share: 0.45 },
    { icd10: 'A08.4', snomed: '111843007', share: 0.3 },
  ],
  incidence: {
    male: [
      [1, 0.492],
      [3, 0.224],
      [11, 0.0803],
      [31, 0.0813],
      [50, 0.0454],
      [60, 0.0393],
      [70, 0.0363],
      [80, 0.069],
      [90, 0.102],
    ],
    female: [
      [1, 0.567],
      [3, 0.256],
      [11, 0.0927],
      [31, 0.0931],
      [50, 0.0523],
      [60, 0.0451],
      [70, 0.0414],
      [80, 0.079],
      [90, 0.115],
    ],
    source:
      'NAMCS/NEDS (row INC_GASTRO 35 medically attended per 1,000); Hall et al., Emerg Infect Dis 2013. Scaled with all acute modules to ED visits by age (rows ED_RATE_*)',
  },
  season: stomachMonths,
  risks: {
    traits: { frailty: 1.1, deprivation: 1.05 },
    source: 'assumption: the frail and the crowded catch and feel it slightly more',
  },
  days: { mean: 4, cv: 0.4 },
  symptoms: [
    { icd10: 'R19.7', share: 0.8 },
    { icd10: 'R11.2', share: 0.65 },
    { icd10: 'R10.84', share: 0.4 },
    { icd10: 'R50.9', share: 0.25 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.55,
    office: 0.15,
    telehealth: 0.03,
    urgentCare: 0.05,
    emergency: 0.22,
    admit: [
      [1, 0.063],
      [3, 0.053],
      [11, 0.032],
      [31, 0.025],
      [50, 0.07],
      [60, 0.12],
      [70, 0.2],
      [80, 0.22],
      [90, 0.27],
    ],
    stay: { mean: 2.8, cv: 0.7 },
    source:
      'NAMCS and NEDS; share at home: Jones et al., Epidemiol Infect 2007 (FoodNet); stay: HCUP NIS 2018; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: {
    temperature: 0.5,
    heartRate: 12,
    sbp: -6,
    potassium: -0.4,
    sodium: -2,
    wbc: 2,
    egfr: -6,
    weight: -1,
  },
  // Scans: NHAMCS 2018, CT in about one in six emergency visits (row ED_CT); share of this complaint: assumption.
  workup: { panels: ['bmp'], procedures: [{ key: 'ct-abdomen', chance: 0, emergency: 0.1 }] },
  treatment: [
    {
      share: 0.45,
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'Freedman et al., Ann Emerg Med 2014 and NHAMCS drug mentions',
    },
  ],
} as const satisfies AcuteModule;
