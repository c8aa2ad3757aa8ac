// Head injury: concussion and other minor head injury.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const concussion = {
  kind: 'acute',
  name: 'concussion',
  title: 'Head injury',
  doc: 'Concussion and other minor head injury.',
  version: 2,
  diagnoses: [
    { icd10: 'S06.0X0A', snomed: '62106007', share: 0.24 },
    { icd10: 'S06.0X1A', snomed: '110030002', share: 0.11 },
    { icd10: 'S06.9X0A', snomed: '127295002', share: 0.65 },
  ],
  incidence: {
    male: [
      [1, 0.056],
      [3, 0.037],
      [11, 0.0247],
      [31, 0.0169],
      [50, 0.0124],
      [60, 0.0128],
      [70, 0.014],
      [80, 0.0484],
      [90, 0.0845],
    ],
    female: [
      [1, 0.0534],
      [3, 0.035],
      [11, 0.0237],
      [31, 0.0159],
      [50, 0.0118],
      [60, 0.0121],
      [70, 0.0132],
      [80, 0.0453],
      [90, 0.0803],
    ],
    source:
      'CDC TBI surveillance 2014 (ED visits by age) and Taylor et al., MMWR Surveill Summ 2017;66(9). Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: injuryMonths,
  risks: {
    traits: { frailty: 1.15, heavyDrinker: 1.6 },
    conditions: { dementia: 1.6 },
    source: 'Taylor et al. 2017 (falls lead); alcohol: Cherpitel 2007',
  },
  days: { mean: 12, cv: 0.8 },
  symptoms: [
    { icd10: 'R51.9', share: 0.7 },
    { icd10: 'R42', share: 0.4 },
    { icd10: 'R11.2', share: 0.25 },
    { icd10: 'R41.3', share: 0.2 },
  ],
  severity: 'moderate',
  reason: 'Injury',
  care: {
    none: 0.1,
    office: 0.2,
    telehealth: 0,
    urgentCare: 0.1,
    emergency: 0.6,
    admit: [
      [1, 0.032],
      [3, 0.016],
      [11, 0.013],
      [31, 0.025],
      [50, 0.07],
      [60, 0.1],
      [70, 0.15],
      [80, 0.18],
      [90, 0.2],
    ],
    stay: { mean: 3, cv: 0.8 },
    source: 'CDC TBI surveillance 2014; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { painScore: 4 },
  // Injury is the first reason for a head scan (Dubey et al., J Natl Med Assoc 2022, NHAMCS); shares: assumption.
  workup: { procedures: [{ key: 'ct-head', chance: 0.12, emergency: 0.72 }] },
  treatment: [
    {
      share: 0.3,
      options: [{ drug: 'acetaminophen-500', share: 1 }],
      source: 'assumption: headache treated without NSAID for fear of bleeding',
    },
  ],
} as const satisfies AcuteModule;
