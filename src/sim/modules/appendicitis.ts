// Acute appendicitis: inflamed appendix, operated in nearly all.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const appendicitis = {
  kind: 'acute',
  name: 'appendicitis',
  title: 'Acute appendicitis',
  doc: 'Inflamed appendix, operated in nearly all.',
  version: 4,
  once: true,
  diagnoses: [
    { icd10: 'K35.80', snomed: '85189001', share: 0.66 },
    { icd10: 'K35.30', snomed: '85189001', share: 0.12 },
    { icd10: 'K35.32', snomed: '85189001', share: 0.13 },
    { icd10: 'K35.33', snomed: '85189001', share: 0.09 },
  ],
  incidence: {
    male: [
      [1, 5.79e-5],
      [3, 0.000348],
      [11, 0.00185],
      [31, 0.00127],
      [50, 0.000869],
      [60, 0.0007],
      [70, 0.000584],
      [80, 0.000532],
      [90, 0.000473],
    ],
    female: [
      [1, 4.52e-5],
      [3, 0.000271],
      [11, 0.00145],
      [31, 0.000994],
      [50, 0.000678],
      [60, 0.000546],
      [70, 0.000455],
      [80, 0.000415],
      [90, 0.000369],
    ],
    source:
      'Addiss et al., Am J Epidemiol 1990; Buckius et al., J Surg Res 2012 (row INC_APPEND 9.4 per 10,000); a fifth to a quarter perforated: Buckius 2012',
  },
  season: flat,
  risks: {
    source:
      'assumption: no risk factor strong enough to be modelled (Addiss 1990 finds age, sex and season only)',
  },
  days: { mean: 14, cv: 0.3 },
  symptoms: [
    { icd10: 'R10.31', share: 0.85 },
    { icd10: 'R11.2', share: 0.6 },
    { icd10: 'R50.9', share: 0.35 },
    { icd10: 'R63.0', share: 0.4 },
  ],
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0,
    telehealth: 0,
    urgentCare: 0.03,
    emergency: 0.97,
    admit: [
      [1, 0.95],
      [3, 0.95],
      [11, 0.94],
      [31, 0.93],
      [50, 0.94],
      [60, 0.95],
      [70, 0.96],
      [80, 0.96],
      [90, 0.96],
    ],
    stay: { mean: 2.5, cv: 0.7 },
    source: 'HCUP NIS (row IP_LOSDX_APPEND)',
  },
  effect: { temperature: 0.8, heartRate: 12, wbc: 6, crp: 60, painScore: 6 },
  workup: {
    panels: ['cbc', 'bmp', 'urinalysis'],
    procedures: [
      { key: 'ct-abdomen', chance: 0.8 },
      { key: 'appendectomy', chance: 0.93 },
    ],
  },
  treatment: [
    {
      share: 0.3,
      options: [
        { drug: 'amoxicillin-clavulanate-875', share: 0.7 },
        { drug: 'ciprofloxacin-500', share: 0.3 },
      ],
      source:
        'WSES Jerusalem guideline 2020 (antibiotics after perforation, or instead of operation); share: assumption',
    },
    {
      share: 0.6,
      options: [
        { drug: 'hydrocodone-apap-5-325', share: 0.5 },
        { drug: 'ibuprofen-600', share: 0.5 },
      ],
      source: 'assumption: pain relief at discharge',
    },
  ],
} as const satisfies AcuteModule;
