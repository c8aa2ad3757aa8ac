// Psychiatric crisis: panic, adjustment crises, suicide attempts and drunkenness that lead to the emergency department.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const psychiatricCrisis = {
  kind: 'acute',
  name: 'psychiatric-crisis',
  title: 'Psychiatric crisis',
  doc: 'Panic, adjustment crises and suicide attempts that lead to the emergency department.',
  version: 3,
  diagnoses: [
    { icd10: 'F41.0', snomed: '371631005', share: 0.5 },
    { icd10: 'T14.91XA', snomed: '82313006', share: 0.16 },
    { icd10: 'F43.21', snomed: '57194009', share: 0.23 },
    { icd10: 'F43.23', snomed: null, share: 0.11 },
  ],
  incidence: {
    male: [
      [9, 0],
      [14, 0.0154],
      [31, 0.037],
      [50, 0.0249],
      [60, 0.0159],
      [70, 0.00776],
      [80, 0.00942],
      [90, 0.0132],
    ],
    female: [
      [9, 0],
      [14, 0.0129],
      [31, 0.0275],
      [50, 0.0188],
      [60, 0.0115],
      [70, 0.00543],
      [80, 0.00691],
      [90, 0.00898],
    ],
    source:
      'NHAMCS 2017-2019 QuickStats (row ED_MH_RATE 52.9 per 1,000 adults with any mental-health diagnosis), the part not already under the lasting mental illnesses. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { mood: 1.9, deprivation: 1.35, heavyDrinker: 2.5 },
    conditions: { depression: 2, anxiety: 1.8 },
    source: 'NSDUH 2022 and row OR_DEPR_SUD; mood per SD: assumption',
  },
  days: { mean: 5, cv: 0.8 },
  symptoms: [
    { icd10: 'R45.851', share: 0.3 },
    { icd10: 'R45.1', share: 0.35 },
    { icd10: 'R45.0', share: 0.4 },
    { icd10: 'R00.2', share: 0.2 },
  ],
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.2,
    office: 0.15,
    telehealth: 0.1,
    urgentCare: 0,
    emergency: 0.55,
    admit: [
      [1, 0],
      [3, 0.053],
      [11, 0.17],
      [31, 0.14],
      [50, 0.2],
      [60, 0.2],
      [70, 0.24],
      [80, 0.24],
      [90, 0.24],
    ],
    stay: { mean: 5.2, cv: 0.9 },
    source:
      'NHAMCS; stay between HCUP NIS mood (row IP_LOSDX_MOOD 6.8) and alcohol (row IP_LOSDX_ALC 4.6) disorders; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { gad7: 6, phq9: 5, heartRate: 16, sbp: 8 },
  workup: {
    panels: ['cmp', 'cbc', 'ethanol', 'drug-screen'],
    procedures: [{ key: 'depression-screening', chance: 0.5 }],
  },
  treatment: [
    {
      share: 0.3,
      options: [
        { drug: 'hydroxyzine-25', share: 0.65 },
        { drug: 'lorazepam-1', share: 0.35 },
      ],
      source: 'NHAMCS drug mentions for anxiety; choice: assumption',
    },
  ],
} as const satisfies AcuteModule;
