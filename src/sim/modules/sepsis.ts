// Sepsis: life-threatening infection; most are admitted, about one in six dies.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const sepsis = {
  kind: 'acute',
  name: 'sepsis',
  title: 'Sepsis',
  doc: 'Life-threatening infection; most are admitted, about one in six dies.',
  version: 2,
  diagnoses: [{ icd10: 'A41.9', snomed: '91302008', share: 1 }],
  incidence: {
    male: [
      [1, 0.00316],
      [3, 0.000809],
      [11, 0.000497],
      [31, 0.00185],
      [50, 0.00432],
      [60, 0.00588],
      [70, 0.00787],
      [80, 0.0135],
      [90, 0.0167],
    ],
    female: [
      [1, 0.00309],
      [3, 0.00078],
      [11, 0.000492],
      [31, 0.00178],
      [50, 0.00435],
      [60, 0.00579],
      [70, 0.00791],
      [80, 0.0126],
      [90, 0.0178],
    ],
    source:
      'Rhee et al., JAMA 2017, 1.7 million adults a year (row INC_SEPSIS 6.6 per 1,000, INC_SEPSIS_MORT 18 %); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: respiratoryMonths,
  risks: {
    traits: { frailty: 1.5, deprivation: 1.15 },
    conditions: {
      'type-2-diabetes': 1.6,
      'chronic-kidney-disease': 2.2,
      copd: 1.7,
      'heart-failure': 1.7,
      dementia: 1.8,
    },
    source: 'Wang et al. (REGARDS), PLoS One 2012',
  },
  days: { mean: 25, cv: 0.6 },
  symptoms: [
    { icd10: 'R50.9', share: 0.6 },
    { icd10: 'R41.82', share: 0.35 },
    { icd10: 'R00.0', share: 0.5 },
    { icd10: 'R68.83', share: 0.3 },
  ],
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0,
    telehealth: 0,
    urgentCare: 0,
    emergency: 1,
    admit: [
      [1, 0.9],
      [3, 0.85],
      [11, 0.85],
      [31, 0.88],
      [50, 0.92],
      [60, 0.93],
      [70, 0.94],
      [80, 0.95],
      [90, 0.95],
    ],
    stay: { mean: 7.2, cv: 0.9 },
    source:
      'HCUP SB 2018 septicaemia; stay between the 2002 value (row IP_LOSDX2002_SEPSIS 8.5) and 6-7 days of NIS 2018',
  },
  effect: {
    temperature: 1.5,
    heartRate: 30,
    respRate: 8,
    sbp: -25,
    dbp: -14,
    spo2: -4,
    wbc: 9,
    crp: 170,
    egfr: -25,
    hgb: -0.8,
    sodium: -2,
    // Median lactate 2.7 mmol/L and procalcitonin several ng/mL in emergency sepsis (Singer, JAMA 2016; Wacker, Lancet Infect Dis 2013).
    lactate: 2,
    procalcitonin: 4.2,
    platelets: -40,
  },
  // Scans: NHAMCS 2018, CT in about one in six emergency visits (row ED_CT); share of this complaint: assumption.
  workup: {
    panels: ['cmp', 'cbc', 'lactate', 'blood-culture', 'procalcitonin'],
    procedures: [
      { key: 'chest-x-ray', chance: 0.8 },
      { key: 'ct-abdomen', chance: 0, emergency: 0.3 },
    ],
  },
  treatment: [
    {
      share: 0.7,
      options: [
        { drug: 'ceftriaxone-inj', share: 0.55 },
        { drug: 'vancomycin-inj', share: 0.45 },
      ],
      source: 'Surviving Sepsis Campaign 2021; choice: assumption',
    },
  ],
} as const satisfies AcuteModule;
