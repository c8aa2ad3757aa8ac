// Cellulitis and skin abscess: bacterial infection of the skin.
import type { AcuteModule } from '../module.ts';
import { warmMonths } from './seasons.ts';

export const skinInfection = {
  kind: 'acute',
  name: 'skin-infection',
  title: 'Cellulitis and skin abscess',
  doc: 'Bacterial infection of the skin.',
  version: 1,
  diagnoses: [
    { icd10: 'L03.115', snomed: '128045006', share: 0.36 },
    { icd10: 'L03.116', snomed: '128045006', share: 0.36 },
    { icd10: 'L02.91', snomed: '128477000', share: 0.28 },
  ],
  incidence: {
    male: [
      [1, 0.0539],
      [3, 0.0469],
      [11, 0.0318],
      [31, 0.0615],
      [50, 0.0457],
      [60, 0.0413],
      [70, 0.0352],
      [80, 0.0507],
      [90, 0.0692],
    ],
    female: [
      [1, 0.0481],
      [3, 0.0423],
      [11, 0.0282],
      [31, 0.0554],
      [50, 0.042],
      [60, 0.0376],
      [70, 0.0325],
      [80, 0.0449],
      [90, 0.063],
    ],
    source:
      'Peterson et al., Open Forum Infect Dis 2017 and NHAMCS (3 million ED visits a year). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: warmMonths,
  risks: {
    traits: { adiposity: 1.15, deprivation: 1.15 },
    conditions: { 'type-2-diabetes': 1.7, obesity: 1.3 },
    source: 'Raff and Kroshinsky, JAMA 2016; Suaya et al., BMC Infect Dis 2013 (diabetes)',
  },
  days: { mean: 10, cv: 0.4 },
  symptoms: [
    { icd10: 'R50.9', share: 0.15 },
    { icd10: 'R52', share: 0.4 },
  ],
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.1,
    office: 0.45,
    telehealth: 0.02,
    urgentCare: 0.13,
    emergency: 0.3,
    admit: [
      [1, 0.11],
      [3, 0.095],
      [11, 0.074],
      [31, 0.076],
      [50, 0.17],
      [60, 0.23],
      [70, 0.29],
      [80, 0.29],
      [90, 0.33],
    ],
    stay: { mean: 3.9, cv: 0.75 },
    source:
      'NHAMCS; stay: HCUP NIS (row IP_LOSDX_CELL); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.6, heartRate: 8, wbc: 3.5, crp: 45 },
  workup: { panels: ['cbc'] },
  treatment: [
    {
      share: 0.9,
      options: [
        { drug: 'cephalexin-500', share: 0.48 },
        { drug: 'tmp-smx-ds', share: 0.2 },
        { drug: 'doxycycline-100', share: 0.17 },
        { drug: 'clindamycin-300', share: 0.15 },
      ],
      source: 'Pallin et al., West J Emerg Med 2014; IDSA 2014',
    },
  ],
} as const satisfies AcuteModule;
