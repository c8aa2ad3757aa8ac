// Acute pancreatitis not due to gallstones or alcohol use disorder; those belong to the illnesses that cause them.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const pancreatitis = {
  kind: 'acute',
  name: 'pancreatitis',
  title: 'Acute pancreatitis',
  doc: 'Acute pancreatitis of other or unknown cause; biliary and alcoholic attacks come with those illnesses.',
  version: 1,
  diagnoses: [
    { icd10: 'K85.90', snomed: '197456007', share: 0.82 },
    { icd10: 'K85.00', snomed: null, share: 0.18 },
  ],
  incidence: {
    male: [
      [1, 0.00003],
      [11, 0.00008],
      [20, 0.0002],
      [31, 0.0004],
      [50, 0.0005],
      [60, 0.0005],
      [70, 0.00055],
      [80, 0.0006],
      [90, 0.0006],
    ],
    female: [
      [1, 0.00003],
      [11, 0.0001],
      [20, 0.00022],
      [31, 0.00034],
      [50, 0.0004],
      [60, 0.00044],
      [70, 0.0005],
      [80, 0.00056],
      [90, 0.00056],
    ],
    source:
      'Peery et al., Gastroenterology 2022 (about 290,000 stays a year); the two fifths without gallstones or alcohol: Forsmark et al., NEJM 2016',
  },
  season: flat,
  risks: {
    traits: { smoker: 1.5, lipids: 1.15, adiposity: 1.1, heavyDrinker: 1.6 },
    conditions: { 'type-2-diabetes': 1.6 },
    source: 'Yadav and Lowenfels, Gastroenterology 2013 (smoking RR 1.5-2, diabetes RR 1.5-3)',
  },
  days: { mean: 9, cv: 0.5 },
  symptoms: [
    { icd10: 'R10.13', share: 0.85 },
    { icd10: 'R11.2', share: 0.75 },
    { icd10: 'R50.9', share: 0.2 },
  ],
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0.01,
    telehealth: 0,
    urgentCare: 0.01,
    emergency: 0.98,
    admit: [
      [1, 0.75],
      [31, 0.8],
      [60, 0.87],
      [80, 0.93],
      [90, 0.93],
    ],
    stay: { mean: 4.3, cv: 0.8 },
    source: 'HCUP NIS (row IP_LOSDX_PANC); Krishna et al., Pancreas 2017',
  },
  effect: {
    lipase: 3,
    wbc: 4,
    crp: 80,
    heartRate: 15,
    temperature: 0.5,
    calcium: -0.4,
    glucose: 25,
    painScore: 7,
  },
  workup: {
    panels: ['cmp', 'cbc', 'crp', 'lipase', 'lipid'],
    procedures: [
      { key: 'ct-abdomen', chance: 0.65 },
      { key: 'abdominal-ultrasound', chance: 0.6 },
    ],
  },
  treatment: [
    {
      share: 0.5,
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'ACG 2024 guideline; share: assumption',
    },
    {
      share: 0.4,
      options: [
        { drug: 'oxycodone-5', share: 0.5 },
        { drug: 'acetaminophen-500', share: 0.5 },
      ],
      source: 'ACG 2024 guideline (pain relief); share at discharge: assumption',
    },
  ],
} as const satisfies AcuteModule;
