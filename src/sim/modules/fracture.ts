// Fracture of wrist, forearm or ankle: common fractures other than of the hip.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const fracture = {
  kind: 'acute',
  name: 'fracture',
  title: 'Fracture of wrist, forearm or ankle',
  doc: 'Common fractures other than of the hip.',
  version: 1,
  diagnoses: [
    { icd10: 'S52.501A', snomed: '263102004', share: 0.28 },
    { icd10: 'S52.502A', snomed: '263102004', share: 0.28 },
    { icd10: 'S62.90XA', snomed: '263102004', share: 0.24 },
    { icd10: 'S82.891A', snomed: '16114001', share: 0.1 },
    { icd10: 'S82.892A', snomed: '16114001', share: 0.1 },
  ],
  incidence: {
    male: [
      [1, 0.00781],
      [3, 0.026],
      [11, 0.0356],
      [31, 0.0192],
      [50, 0.0135],
      [60, 0.014],
      [70, 0.0135],
      [80, 0.0208],
      [90, 0.029],
    ],
    female: [
      [1, 0.00665],
      [3, 0.022],
      [11, 0.0251],
      [31, 0.0134],
      [50, 0.014],
      [60, 0.0169],
      [70, 0.0195],
      [80, 0.0333],
      [90, 0.0487],
    ],
    source:
      'Amin et al., J Bone Miner Res 2014 (Rochester) and NHAMCS injury tables. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: injuryMonths,
  risks: {
    traits: { frailty: 1.1 },
    conditions: { osteoporosis: 2.2 },
    source: 'Kanis et al., Osteoporos Int 2001 (wrist fracture, low density)',
  },
  days: { mean: 42, cv: 0.25 },
  symptoms: [{ icd10: 'R52', share: 0.7 }],
  severity: 'moderate',
  reason: 'Injury',
  care: {
    none: 0,
    office: 0.15,
    telehealth: 0,
    urgentCare: 0.15,
    emergency: 0.7,
    admit: [
      [1, 0.053],
      [3, 0.042],
      [11, 0.032],
      [31, 0.076],
      [50, 0.15],
      [60, 0.19],
      [70, 0.24],
      [80, 0.24],
      [90, 0.27],
    ],
    stay: { mean: 4.2, cv: 0.7 },
    source:
      'NHAMCS; stay: HCUP NIS 2018 fractures of limbs; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  workup: {
    procedures: [
      { key: 'wrist-x-ray', chance: 0.85 },
      { key: 'splint', chance: 0.7 },
    ],
  },
  treatment: [
    {
      share: 0.4,
      options: [
        { drug: 'hydrocodone-apap-5-325', share: 0.5 },
        { drug: 'oxycodone-5', share: 0.2 },
        { drug: 'tramadol-50', share: 0.3 },
      ],
      source: 'Chua et al., JAMA Netw Open 2020 (opioids after fractures); share: assumption',
    },
    {
      share: 0.4,
      options: [
        { drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'assumption: pain relief beside or after the opioid',
    },
  ],
} as const satisfies AcuteModule;
