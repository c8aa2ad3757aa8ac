// Ischaemic stroke: cerebral infarction; transient attacks included as a third.
import type { AcuteModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

export const ischaemicStroke = {
  kind: 'acute',
  name: 'ischaemic-stroke',
  title: 'Ischaemic stroke',
  doc: 'Cerebral infarction; transient attacks included as a third.',
  version: 1,
  diagnoses: [
    { icd10: 'I63.9', snomed: '422504002', share: 0.72 },
    { icd10: 'G45.9', snomed: '266257000', share: 0.28 },
  ],
  incidence: {
    male: [
      [1, 2.13e-5],
      [3, 2.17e-5],
      [11, 3.18e-5],
      [31, 0.000379],
      [50, 0.00119],
      [60, 0.00162],
      [70, 0.00236],
      [80, 0.00427],
      [90, 0.0066],
    ],
    female: [
      [1, 2.02e-5],
      [3, 1.99e-5],
      [11, 2.98e-5],
      [31, 0.000401],
      [50, 0.00137],
      [60, 0.00189],
      [70, 0.00254],
      [80, 0.00424],
      [90, 0.00642],
    ],
    source:
      'AHA, 795,000 strokes a year (row INC_STROKE 3.2 per 1,000) with transient attacks: Kleindorfer et al., Stroke 2005; rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: coldMonths,
  risks: {
    traits: { bloodPressure: 1.25, smoker: 1.7, deprivation: 1.15 },
    conditions: {
      hypertension: 2.1,
      'atrial-fibrillation': 3,
      'type-2-diabetes': 1.5,
      'coronary-disease': 1.5,
      hyperlipidaemia: 1.2,
    },
    source:
      'INTERSTROKE, O Donnell et al., Lancet 2010; Wolf et al., Stroke 1991 (atrial fibrillation); row OR_HTN_STROKE',
  },
  days: { mean: 90, cv: 0.5 },
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0.02,
    telehealth: 0,
    urgentCare: 0.01,
    emergency: 0.97,
    admit: [
      [1, 0.9],
      [3, 0.9],
      [11, 0.9],
      [31, 0.85],
      [50, 0.87],
      [60, 0.88],
      [70, 0.9],
      [80, 0.91],
      [90, 0.91],
    ],
    stay: { mean: 5.2, cv: 0.95 },
    source: 'HCUP NIS (row IP_LOSDX_STROKE)',
  },
  effect: { sbp: 24, dbp: 10, heartRate: 6, wbc: 1.5 },
  workup: {
    panels: ['bmp', 'cbc', 'lipid', 'hba1c'],
    procedures: [
      { key: 'ct-head', chance: 1 },
      { key: 'ecg', chance: 0.9 },
      { key: 'mri-brain', chance: 0.6 },
      { key: 'echocardiogram', chance: 0.5 },
    ],
  },
  treatment: [
    {
      share: 0.85,
      options: [
        { drug: 'aspirin-81', share: 0.7 },
        { drug: 'clopidogrel-75', share: 0.3 },
      ],
      source: 'AHA/ASA 2021 secondary prevention',
    },
    {
      share: 0.75,
      options: [
        { drug: 'atorvastatin-40', share: 0.75 },
        { drug: 'rosuvastatin-20', share: 0.25 },
      ],
      source: 'SPARCL, NEJM 2006; AHA/ASA 2021',
    },
  ],
} as const satisfies AcuteModule;
