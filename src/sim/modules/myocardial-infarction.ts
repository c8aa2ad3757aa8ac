// Acute myocardial infarction: heart attack, three quarters of them without ST elevation.
import type { AcuteModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

export const myocardialInfarction = {
  kind: 'acute',
  name: 'myocardial-infarction',
  title: 'Acute myocardial infarction',
  doc: 'Heart attack, three quarters of them without ST elevation.',
  version: 1,
  diagnoses: [
    { icd10: 'I21.4', snomed: '401314000', share: 0.73 },
    { icd10: 'I21.9', snomed: '22298006', share: 0.15 },
    { icd10: 'I21.3', snomed: '401303003', share: 0.12 },
  ],
  incidence: {
    male: [
      [20, 0],
      [31, 0.000348],
      [50, 0.00146],
      [60, 0.00178],
      [70, 0.00214],
      [80, 0.00305],
      [90, 0.00377],
    ],
    female: [
      [20, 0],
      [31, 0.000148],
      [50, 0.000722],
      [60, 0.00111],
      [70, 0.00161],
      [80, 0.00238],
      [90, 0.00333],
    ],
    source:
      'CDC, 805,000 a year (rows INC_MI 3.2 per 1,000 adults, MI_WINTER); age and sex: AHA Statistics 2024 (ARIC); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: coldMonths,
  risks: {
    traits: { lipids: 1.25, smoker: 2, bloodPressure: 1.1, deprivation: 1.1 },
    conditions: { 'coronary-disease': 3.5, hypertension: 1.5, 'type-2-diabetes': 1.7, hyperlipidaemia: 1.3 },
    source: 'INTERHEART, Lancet 2004; recurrences a quarter of episodes (row INC_MI_FIRST_SHARE)',
  },
  days: { mean: 60, cv: 0.4 },
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0.01,
    telehealth: 0,
    urgentCare: 0.01,
    emergency: 0.98,
    admit: [
      [1, 0.95],
      [3, 0.95],
      [11, 0.95],
      [31, 0.95],
      [50, 0.96],
      [60, 0.96],
      [70, 0.96],
      [80, 0.96],
      [90, 0.96],
    ],
    stay: { mean: 4.2, cv: 0.8 },
    source: 'HCUP NIS (row IP_LOSDX_AMI)',
  },
  effect: { heartRate: 14, sbp: -4, respRate: 3, spo2: -1.5, bnp: 0.9, wbc: 3, crp: 12 },
  workup: {
    panels: ['bmp', 'cbc', 'lipid'],
    procedures: [
      { key: 'ecg', chance: 1 },
      { key: 'coronary-angiogram', chance: 0.65 },
      { key: 'pci', chance: 0.48 },
      { key: 'echocardiogram', chance: 0.7 },
      { key: 'cabg', chance: 0.06 },
    ],
  },
  treatment: [
    { share: 0.95, options: [{ drug: 'aspirin-81', share: 1 }], source: 'ACC/AHA 2013 and 2014 guidelines' },
    {
      share: 0.8,
      options: [{ drug: 'clopidogrel-75', share: 1 }],
      source: 'ACC/AHA 2016 dual antiplatelet update',
    },
    {
      share: 0.9,
      options: [
        { drug: 'atorvastatin-40', share: 0.75 },
        { drug: 'rosuvastatin-20', share: 0.25 },
      ],
      source: 'ACC/AHA 2018; Peterson et al. (ACTION registry)',
    },
    {
      share: 0.85,
      options: [
        { drug: 'metoprolol-succinate-50', share: 0.6, avoidWith: ['asthma'] },
        { drug: 'carvedilol-12.5', share: 0.4, avoidWith: ['asthma'] },
      ],
      source: 'ACC/AHA 2013 and 2014 guidelines',
    },
  ],
} as const satisfies AcuteModule;
