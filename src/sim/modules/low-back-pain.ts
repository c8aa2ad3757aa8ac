// Low back pain: episode of low back pain without injury.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const lowBackPain = {
  kind: 'acute',
  name: 'low-back-pain',
  title: 'Low back pain',
  doc: 'Episode of low back pain without injury.',
  version: 1,
  diagnoses: [
    { icd10: 'M54.50', snomed: '279039007', share: 0.7 },
    { icd10: 'M54.59', snomed: '279039007', share: 0.3 },
  ],
  incidence: {
    male: [
      [1, 0],
      [3, 0.000702],
      [11, 0.0263],
      [31, 0.189],
      [50, 0.146],
      [60, 0.111],
      [70, 0.0794],
      [80, 0.108],
      [90, 0.142],
    ],
    female: [
      [1, 0],
      [3, 0.000811],
      [11, 0.0298],
      [31, 0.212],
      [50, 0.16],
      [60, 0.119],
      [70, 0.084],
      [80, 0.112],
      [90, 0.155],
    ],
    source:
      'Friedman et al., Spine 2010 (NHAMCS: 2.6 million ED visits a year) and NAMCS 2018. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source; less the flares of chronic-low-back-pain and lumbar-disc-disease',
  },
  season: flat,
  risks: {
    traits: { adiposity: 1.15, mood: 1.2, smoker: 1.25, deprivation: 1.1, careSeeking: 1.15 },
    conditions: { depression: 1.3, osteoarthritis: 1.4 },
    source: 'Hartvigsen et al., Lancet 2018 (risk factors)',
  },
  days: { mean: 21, cv: 0.8 },
  symptoms: [{ icd10: 'R26.2', share: 0.08 }],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.35,
    office: 0.4,
    telehealth: 0.03,
    urgentCare: 0.06,
    emergency: 0.16,
    admit: [
      [1, 0],
      [3, 0],
      [11, 0.011],
      [31, 0.01],
      [50, 0.03],
      [60, 0.051],
      [70, 0.088],
      [80, 0.11],
      [90, 0.16],
    ],
    stay: { mean: 3.3, cv: 0.7 },
    source:
      'NAMCS and NHAMCS; share at home: Ferreira et al., Spine 2010 (care seeking for back pain); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  // Mean pain of patients who seek care about 5 of 10 (Hoy, Ann Rheum Dis 2014 order of magnitude: assumption).
  effect: { sbp: 4, painScore: 5 },
  workup: {
    procedures: [
      { key: 'physical-therapy', chance: 0.15 },
      { key: 'mri-lumbar', chance: 0.06 },
    ],
  },
  treatment: [
    {
      share: 0.45,
      options: [
        { drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'Friedman et al., Spine 2010; ACP 2017: NSAID first',
    },
    {
      share: 0.3,
      options: [{ drug: 'cyclobenzaprine-10', share: 1 }],
      source: 'Friedman et al., Spine 2010 (muscle relaxant in 43 %)',
    },
    {
      share: 0.1,
      options: [{ drug: 'gabapentin-300', share: 1 }],
      source: 'Peet et al., Am J Prev Med 2018 and MEPS 2022 (row RX_PERSONS_GABAPENTIN)',
    },
    {
      share: 0.1,
      options: [
        { drug: 'tramadol-50', share: 0.5 },
        { drug: 'hydrocodone-apap-5-325', share: 0.5 },
      ],
      source: 'Gottlieb et al., Pain 2020 (opioids in a falling minority)',
    },
  ],
} as const satisfies AcuteModule;
