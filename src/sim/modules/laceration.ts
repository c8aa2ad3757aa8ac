// Open wound: cuts of hand, face and scalp.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const laceration = {
  kind: 'acute',
  name: 'laceration',
  title: 'Open wound',
  doc: 'Cuts of hand, face and scalp.',
  version: 2,
  diagnoses: [
    { icd10: 'S61.411A', snomed: '312608009', share: 0.28 },
    { icd10: 'S61.412A', snomed: '312608009', share: 0.28 },
    { icd10: 'S01.81XA', snomed: '312608009', share: 0.24 },
    { icd10: 'S01.01XA', snomed: '312608009', share: 0.2 },
  ],
  incidence: {
    male: [
      [1, 0.0275],
      [3, 0.0823],
      [11, 0.0416],
      [31, 0.0417],
      [50, 0.0284],
      [60, 0.0242],
      [70, 0.0207],
      [80, 0.0468],
      [90, 0.0809],
    ],
    female: [
      [1, 0.017],
      [3, 0.0509],
      [11, 0.0258],
      [31, 0.0257],
      [50, 0.0175],
      [60, 0.015],
      [70, 0.0128],
      [80, 0.0291],
      [90, 0.051],
    ],
    source:
      'NHAMCS injury tables, Singer et al., Am J Emerg Med 2006 (laceration visits). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); less burn and accidental-poisoning, which were counted here as injuries',
  },
  season: injuryMonths,
  risks: {
    traits: { frailty: 1.05, heavyDrinker: 1.4 },
    source: 'Cherpitel, Drug Alcohol Rev 2007 (alcohol and injury)',
  },
  days: { mean: 12, cv: 0.3 },
  symptoms: [{ icd10: 'R52', share: 0.3 }],
  severity: 'mild',
  reason: 'Injury',
  care: {
    none: 0.05,
    office: 0.1,
    telehealth: 0,
    urgentCare: 0.2,
    emergency: 0.65,
    admit: [
      [1, 0.0053],
      [3, 0.0042],
      [11, 0.0042],
      [31, 0.0067],
      [50, 0.015],
      [60, 0.02],
      [70, 0.049],
      [80, 0.08],
      [90, 0.11],
    ],
    stay: { mean: 3, cv: 0.7 },
    source: 'NHAMCS; urgent care: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  // Scans: NHAMCS 2018, CT in about one in six emergency visits (row ED_CT); share of this complaint: assumption.
  workup: {
    procedures: [
      { key: 'laceration-repair', chance: 0.75 },
      { key: 'ct-head', chance: 0, emergency: 0.1 },
    ],
  },
  treatment: [
    {
      share: 0.12,
      options: [
        { drug: 'cephalexin-500', share: 0.8 },
        { drug: 'clindamycin-300', share: 0.2 },
      ],
      source: 'Pfaff and Moore, J Emerg Med 2007; share: assumption',
    },
    {
      share: 0.25,
      options: [
        { drug: 'acetaminophen-500', share: 0.5 },
        { drug: 'ibuprofen-600', share: 0.5 },
      ],
      source: 'assumption: pain relief for the larger wounds',
    },
  ],
} as const satisfies AcuteModule;
