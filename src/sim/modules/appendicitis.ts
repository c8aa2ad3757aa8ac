// Acute appendicitis: inflamed appendix, operated in nearly all.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const appendicitis = {
  kind: 'acute',
  name: 'appendicitis',
  title: 'Acute appendicitis',
  doc: 'Inflamed appendix, operated in nearly all.',
  version: 1,
  diagnoses: [{ icd10: 'K35.80', snomed: '74400008', share: 1 }],
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
      'Addiss et al., Am J Epidemiol 1990; Buckius et al., J Surg Res 2012 (row INC_APPEND 9.4 per 10,000)',
  },
  season: flat,
  risks: {
    source:
      'assumption: no risk factor strong enough to be modelled (Addiss 1990 finds age, sex and season only)',
  },
  days: { mean: 14, cv: 0.3 },
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
  effect: { temperature: 0.8, heartRate: 12, wbc: 6, crp: 60 },
  workup: {
    panels: ['cbc', 'bmp', 'urinalysis'],
    procedures: [
      { key: 'ct-abdomen', chance: 0.8 },
      { key: 'appendectomy', chance: 0.93 },
    ],
  },
  treatment: [
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
