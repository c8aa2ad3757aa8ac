// Abdominal pain: abdominal pain without a surgical cause.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const abdominalPain = {
  kind: 'acute',
  name: 'abdominal-pain',
  title: 'Abdominal pain',
  doc: 'Abdominal pain without a surgical cause.',
  version: 2,
  diagnoses: [
    { icd10: 'R10.9', snomed: '21522001', share: 0.32 },
    { icd10: 'R10.13', snomed: null, share: 0.1 },
    { icd10: 'R10.30', snomed: null, share: 0.08 },
    { icd10: 'R10.84', snomed: '102614006', share: 0.22 },
    { icd10: 'R11.2', snomed: '16932000', share: 0.28 },
  ],
  incidence: {
    male: [
      [1, 0.0242],
      [3, 0.0306],
      [11, 0.0515],
      [31, 0.121],
      [50, 0.0829],
      [60, 0.0709],
      [70, 0.0563],
      [80, 0.079],
      [90, 0.096],
    ],
    female: [
      [1, 0.0376],
      [3, 0.0474],
      [11, 0.0789],
      [31, 0.182],
      [50, 0.126],
      [60, 0.107],
      [70, 0.0827],
      [80, 0.117],
      [90, 0.144],
    ],
    source:
      'NHAMCS, Bhuiya et al., NCHS Data Brief 43 and later years (the leading reason of adult ED visits). Stones, which are a module of their own, taken off. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { mood: 1.1, deprivation: 1.1, careSeeking: 1.1 },
    conditions: { gerd: 1.4, anxiety: 1.3 },
    source: 'assumption: reflux and anxiety present as abdominal pain; modest ratios',
  },
  days: { mean: 3, cv: 0.6 },
  symptoms: [
    { icd10: 'R11.0', share: 0.4 },
    { icd10: 'R19.7', share: 0.15 },
    { icd10: 'R14.0', share: 0.15 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.25,
    office: 0.3,
    telehealth: 0.03,
    urgentCare: 0.05,
    emergency: 0.37,
    admit: [
      [1, 0.032],
      [3, 0.021],
      [11, 0.032],
      [31, 0.05],
      [50, 0.13],
      [60, 0.18],
      [70, 0.24],
      [80, 0.24],
      [90, 0.27],
    ],
    stay: { mean: 3.4, cv: 0.8 },
    source:
      'NHAMCS 2018; stay: HCUP NIS 2018 (abdominal pain and related diagnoses); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { heartRate: 6, sbp: 4, wbc: 1, painScore: 5 },
  // Scans: abdominal pain leads the reasons for CT (Larson et al., Radiology 2011, NHAMCS); shares: assumption, to row ED_CT.
  workup: {
    panels: ['cmp', 'cbc', 'lipase', 'urinalysis'],
    procedures: [{ key: 'ct-abdomen', chance: 0.1, emergency: 0.44 }],
  },
  treatment: [
    { share: 0.35, options: [{ drug: 'ondansetron-4', share: 1 }], source: 'NHAMCS 2018 drug mentions' },
    {
      share: 0.08,
      options: [
        { drug: 'omeprazole-20', share: 0.5 },
        { drug: 'pantoprazole-40', share: 0.5 },
      ],
      source: 'assumption: trial of acid suppression',
    },
  ],
} as const satisfies AcuteModule;
