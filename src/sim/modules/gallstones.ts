// Gallstones: biliary colic and cholecystitis.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const gallstones = {
  kind: 'acute',
  name: 'gallstones',
  title: 'Gallstones',
  doc: 'Biliary colic and cholecystitis.',
  version: 1,
  diagnoses: [
    { icd10: 'K80.20', snomed: '266474003', share: 0.6 },
    { icd10: 'K80.00', snomed: '65275009', share: 0.4 },
  ],
  incidence: {
    male: [
      [1, 0],
      [3, 4.07e-5],
      [11, 0.000297],
      [31, 0.00251],
      [50, 0.00317],
      [60, 0.0042],
      [70, 0.00514],
      [80, 0.00777],
      [90, 0.00911],
    ],
    female: [
      [1, 0],
      [3, 4.1e-5],
      [11, 0.000641],
      [31, 0.00706],
      [50, 0.00607],
      [60, 0.00582],
      [70, 0.0058],
      [80, 0.00761],
      [90, 0.00935],
    ],
    source:
      'Everhart and Ruhl, Gastroenterology 2009 and Peery et al., Gastroenterology 2019. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: flat,
  risks: {
    traits: { adiposity: 1.35 },
    conditions: { obesity: 1.4, 'type-2-diabetes': 1.2 },
    source: 'Stinton and Shaffer, Gut Liver 2012',
  },
  days: { mean: 10, cv: 0.5 },
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.1,
    office: 0.3,
    telehealth: 0,
    urgentCare: 0,
    emergency: 0.6,
    admit: [
      [1, 0.3],
      [3, 0.3],
      [11, 0.3],
      [31, 0.3],
      [50, 0.42],
      [60, 0.5],
      [70, 0.6],
      [80, 0.68],
      [90, 0.7],
    ],
    stay: { mean: 3.4, cv: 0.75 },
    source: 'Peery et al., Gastroenterology 2019 (NIS and NEDS)',
  },
  effect: { temperature: 0.4, heartRate: 8, wbc: 3.5, alt: 0.7, alp: 0.4, bilirubin: 0.6, crp: 30 },
  workup: { panels: ['cmp', 'cbc', 'lipase'], procedures: [{ key: 'cholecystectomy', chance: 0.45 }] },
  treatment: [
    {
      share: 0.3,
      options: [{ drug: 'ondansetron-4', share: 1 }],
      source: 'assumption: nausea goes with colic',
    },
    {
      share: 0.35,
      options: [
        { drug: 'hydrocodone-apap-5-325', share: 0.6 },
        { drug: 'ibuprofen-600', share: 0.4 },
      ],
      source: 'assumption: pain relief at discharge',
    },
  ],
} as const satisfies AcuteModule;
