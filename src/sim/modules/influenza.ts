// Influenza: symptomatic influenza; about half comes to care, the old and the very young are admitted.
import type { AcuteModule } from '../module.ts';
import { influenzaMonths } from './seasons.ts';

export const influenza = {
  kind: 'acute',
  name: 'influenza',
  title: 'Influenza',
  doc: 'Symptomatic influenza; about half comes to care, the old and the very young are admitted.',
  version: 1,
  diagnoses: [
    { icd10: 'J11.1', snomed: '6142004', share: 0.45 },
    { icd10: 'J10.1', snomed: '6142004', share: 0.55 },
  ],
  incidence: {
    male: [
      [1, 0.326],
      [3, 0.236],
      [11, 0.142],
      [31, 0.0892],
      [50, 0.0686],
      [60, 0.06],
      [70, 0.0564],
      [80, 0.099],
      [90, 0.125],
    ],
    female: [
      [1, 0.325],
      [3, 0.236],
      [11, 0.142],
      [31, 0.0883],
      [50, 0.0668],
      [60, 0.0575],
      [70, 0.0554],
      [80, 0.093],
      [90, 0.118],
    ],
    source:
      'CDC influenza burden 2017-2020, Rolfes et al. (rows INC_FLU_SYMPT 10.5 and INC_FLU_MEDATT 4.8 per 100 person-years). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: influenzaMonths,
  risks: {
    traits: { airway: 1.1, frailty: 1.15, smoker: 1.2 },
    conditions: { asthma: 1.3, copd: 1.6, 'heart-failure': 1.4 },
    source: 'Mertz et al., BMJ 2013 (risk factors of severe influenza); traits: assumption',
  },
  days: { mean: 6, cv: 0.35 },
  symptoms: [
    { icd10: 'R50.9', share: 0.85 },
    { icd10: 'R05.9', share: 0.8 },
    { icd10: 'M79.10', share: 0.55 },
    { icd10: 'R68.83', share: 0.4 },
    { icd10: 'R51.9', share: 0.4 },
  ],
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.55,
    office: 0.25,
    telehealth: 0.04,
    urgentCare: 0.06,
    emergency: 0.1,
    admit: [
      [1, 0.063],
      [3, 0.053],
      [11, 0.032],
      [31, 0.042],
      [50, 0.12],
      [60, 0.2],
      [70, 0.33],
      [80, 0.36],
      [90, 0.39],
    ],
    stay: { mean: 4.4, cv: 0.8 },
    source:
      'CDC influenza burden 2010-2020: 45-50 % medically attended, about 1.3 % of the ill admitted; stay: HCUP NIS 2018; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 1.8, heartRate: 18, respRate: 3, wbc: -0.5, crp: 30, spo2: -1, influenza: 0.9 },
  workup: { panels: ['cbc'], procedures: [{ key: 'influenza-test', chance: 0.7 }] },
  treatment: [
    {
      share: 0.45,
      options: [{ drug: 'oseltamivir-75', share: 1 }],
      source:
        'Stewart et al., Clin Infect Dis 2018 (antivirals in a minority of outpatients with influenza); share: assumption',
    },
    {
      share: 0.25,
      options: [
        { drug: 'acetaminophen-500', share: 0.6 },
        { drug: 'ibuprofen-600', share: 0.4 },
      ],
      source: 'assumption: antipyretic written on the visit',
    },
  ],
} as const satisfies AcuteModule;
