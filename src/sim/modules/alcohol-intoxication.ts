// Drunkenness that leads to the emergency department, of those who are not known to be dependent.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const alcoholIntoxication = {
  kind: 'acute',
  name: 'alcohol-intoxication',
  title: 'Alcohol intoxication',
  doc: 'Drunkenness brought to the emergency department; what comes of dependence is with alcohol use disorder.',
  version: 1,
  diagnoses: [{ icd10: 'F10.129', snomed: null, share: 1 }],
  incidence: {
    male: [
      [14, 0],
      [16, 0.004],
      [21, 0.014],
      [30, 0.012],
      [45, 0.012],
      [60, 0.008],
      [75, 0.002],
      [90, 0.0005],
    ],
    female: [
      [14, 0],
      [16, 0.0035],
      [21, 0.008],
      [30, 0.0055],
      [45, 0.0055],
      [60, 0.003],
      [75, 0.0008],
      [90, 0.0002],
    ],
    source:
      'White et al., Alcohol Clin Exp Res 2018 (NEDS 2014: 2.73 million emergency visits for acute alcohol in any place, 1,010 per 100,000 persons of 12 and more); half of these as first diagnosis without dependence, their ages, and two thirds of them men: assumption',
  },
  season: flat,
  risks: {
    needs: 'drinker',
    traits: { heavyDrinker: 4, deprivation: 1.3, mood: 1.2 },
    source: 'assumption: heavy drinkers four times as often; who drinks at all: NHIS 2018, Table A-13',
  },
  days: { mean: 1, cv: 0.3 },
  symptoms: [
    { icd10: 'R45.1', share: 0.35 },
    { icd10: 'R41.82', share: 0.3 },
  ],
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.17,
    office: 0.02,
    telehealth: 0,
    urgentCare: 0.01,
    emergency: 0.8,
    admit: [
      [16, 0.04],
      [30, 0.07],
      [60, 0.15],
      [80, 0.28],
    ],
    stay: { mean: 2.6, cv: 0.8 },
    source:
      'Emergency visits rarely end in a bed without dependence, and the stay is below that of disorders (row IP_LOSDX_ALC 4.6): assumption',
  },
  effect: { ethanol: 200, heartRate: 10, sbp: -4 },
  workup: { panels: ['bmp', 'ethanol', 'drug-screen'], procedures: [{ key: 'ct-head', chance: 0.25 }] },
  treatment: [
    {
      share: 0.15,
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'NHAMCS drug mentions: antiemetics; share: assumption',
    },
  ],
} as const satisfies AcuteModule;
