// Transient ischaemic attack: a passing loss of function, worked up as an emergency.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const transientIschaemicAttack = {
  kind: 'acute',
  name: 'transient-ischaemic-attack',
  title: 'Transient ischaemic attack',
  doc: 'Passing loss of speech, sight or strength without infarction.',
  version: 1,
  diagnoses: [{ icd10: 'G45.9', snomed: '266257000', share: 1 }],
  incidence: {
    male: [
      [25, 0],
      [35, 0.00008],
      [50, 0.0004],
      [60, 0.0007],
      [70, 0.0011],
      [80, 0.0018],
      [90, 0.0021],
    ],
    female: [
      [25, 0],
      [35, 0.0001],
      [50, 0.0004],
      [60, 0.0007],
      [70, 0.0011],
      [80, 0.0019],
      [90, 0.0023],
    ],
    source:
      'Kleindorfer et al. (GCNKSS), Stroke 2005: 0.83 per 1,000 persons a year, 240,000 in the United States; rates of persons without the listed conditions, which carry about half',
  },
  season: flat,
  risks: {
    traits: { bloodPressure: 1.15, smoker: 1.5 },
    conditions: {
      hypertension: 1.8,
      'atrial-fibrillation': 1.8,
      'type-2-diabetes': 1.4,
      hyperlipidaemia: 1.2,
      stroke: 2,
    },
    source: 'Kleindorfer et al., Stroke 2005; INTERSTROKE, Lancet 2010 (risk factors as of ischaemic stroke)',
  },
  days: { mean: 2, cv: 0.4 },
  symptoms: [
    { icd10: 'R47.81', share: 0.4 },
    { icd10: 'R53.1', share: 0.5 },
    { icd10: 'R20.2', share: 0.3 },
  ],
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.02,
    office: 0.15,
    telehealth: 0.01,
    urgentCare: 0.02,
    emergency: 0.8,
    admit: [
      [25, 0.45],
      [65, 0.6],
      [90, 0.65],
    ],
    stay: { mean: 2.1, cv: 0.6 },
    source: 'Edlow et al., Neurology 2006 (NHAMCS: 54 % admitted); stay: HCUP NIS 2018',
  },
  effect: { sbp: 16, dbp: 6 },
  workup: {
    panels: ['bmp', 'cbc', 'lipid'],
    procedures: [
      { key: 'ct-head', chance: 0.85 },
      { key: 'ecg', chance: 0.85 },
      { key: 'mri-brain', chance: 0.45 },
      { key: 'carotid-ultrasound', chance: 0.5 },
    ],
  },
  treatment: [
    {
      share: 0.8,
      options: [
        { drug: 'aspirin-81', share: 0.55, avoidWith: ['atrial-fibrillation'] },
        { drug: 'clopidogrel-75', share: 0.45, avoidWith: ['atrial-fibrillation'] },
      ],
      source: 'AHA/ASA 2021 secondary prevention; POINT, NEJM 2018',
    },
    {
      share: 0.5,
      options: [{ drug: 'atorvastatin-40', share: 1 }],
      source: 'AHA/ASA 2021 secondary prevention',
    },
  ],
} as const satisfies AcuteModule;
