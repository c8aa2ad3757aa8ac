// Tooth disorder: caries, abscess and gum disease that come to medical care.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const toothDisorder = {
  kind: 'acute',
  name: 'tooth-disorder',
  title: 'Tooth disorder',
  doc: 'Caries, dental abscess and periodontitis as seen in medical settings; what dentists treat is not recorded.',
  version: 1,
  diagnoses: [
    { icd10: 'K02.9', snomed: '80967001', share: 0.3 },
    { icd10: 'K04.7', snomed: null, share: 0.34 },
    { icd10: 'K08.89', snomed: null, share: 0.3 },
    { icd10: 'K05.30', snomed: null, share: 0.06 },
  ],
  incidence: {
    male: [
      [1, 0.001],
      [5, 0.005],
      [13, 0.005],
      [19, 0.02],
      [29, 0.042],
      [40, 0.031],
      [55, 0.018],
      [70, 0.007],
      [85, 0.005],
    ],
    female: [
      [1, 0.001],
      [5, 0.005],
      [13, 0.005],
      [19, 0.021],
      [29, 0.043],
      [40, 0.031],
      [55, 0.018],
      [70, 0.006],
      [85, 0.004],
    ],
    source:
      'NCHS Data Brief 531, NHAMCS 2020-2022 (59.4 emergency visits per 10,000, 29 % of them at 25-34, no difference by sex), over the share that goes there; shape at other ages: HCUP Statistical Brief 280',
  },
  season: flat,
  risks: {
    traits: { deprivation: 1.45, smoker: 1.6, careSeeking: 0.9 },
    source:
      'HCUP Statistical Brief 280 (poorest communities over twice the average); Kelbauskas et al., Medicina 2003 and Tomar and Asma, J Periodontol 2000 (smoking)',
  },
  days: { mean: 8, cv: 0.5 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.18,
    office: 0.32,
    telehealth: 0.03,
    urgentCare: 0.15,
    emergency: 0.32,
    admit: [
      [1, 0.01],
      [30, 0.015],
      [60, 0.05],
      [85, 0.12],
    ],
    stay: { mean: 2.9, cv: 0.6 },
    source:
      'HCUP Statistical Brief 280 (95 % of dental emergency visits treated and released); place of care: assumption',
  },
  // Pain of acute dental infection about 7 of 10 (Pallasch 2002 order of magnitude: assumption).
  effect: { painScore: 6, crp: 8, wbc: 1, temperature: 0.2 },
  symptoms: [
    { icd10: 'R22.0', share: 0.25 },
    { icd10: 'R51.9', share: 0.1 },
  ],
  workup: {},
  treatment: [
    {
      share: 0.51,
      options: [
        { drug: 'amoxicillin-500', share: 0.7 },
        { drug: 'clindamycin-300', share: 0.18 },
        { drug: 'amoxicillin-clavulanate-875', share: 0.12 },
      ],
      source:
        'Roberts et al., J Am Dent Assoc 2017 (antibiotics in over half of emergency dental visits); for children liquids are given: none here, assumption',
    },
    {
      share: 0.6,
      options: [
        { drug: 'ibuprofen-600', share: 0.75, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.25 },
      ],
      source: 'NCHS Data Brief 531 (nonopioid pain relief alone 38 %, opioid alone 17 %)',
    },
    {
      share: 0.16,
      options: [
        { drug: 'hydrocodone-apap-5-325', share: 0.75 },
        { drug: 'tramadol-50', share: 0.25 },
      ],
      source: 'NCHS Data Brief 531 (opioid as the sole pain relief in 16.5 %)',
    },
  ],
} as const satisfies AcuteModule;
