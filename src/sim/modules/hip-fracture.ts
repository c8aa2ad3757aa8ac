// Hip fracture: fracture of the femoral neck after a fall; nearly all are admitted and operated.
import type { AcuteModule } from '../module.ts';
import { fallMonths } from './seasons.ts';

export const hipFracture = {
  kind: 'acute',
  name: 'hip-fracture',
  title: 'Hip fracture',
  doc: 'Fracture of the femoral neck after a fall; nearly all are admitted and operated.',
  version: 1,
  diagnoses: [
    { icd10: 'S72.001A', snomed: '359817006', share: 0.5 },
    { icd10: 'S72.002A', snomed: '359817006', share: 0.5 },
  ],
  incidence: {
    male: [
      [1, 0],
      [3, 0],
      [11, 3.65e-5],
      [31, 7.25e-5],
      [50, 0.000235],
      [60, 0.000438],
      [70, 0.00108],
      [80, 0.00361],
      [90, 0.00848],
    ],
    female: [
      [1, 0],
      [3, 0],
      [11, 2.3e-5],
      [31, 4.21e-5],
      [50, 0.000216],
      [60, 0.000511],
      [70, 0.00139],
      [80, 0.00453],
      [90, 0.00951],
    ],
    source:
      'CDC, about 300,000 stays a year (rows INC_HIPFX_65p 5.3 per 1,000, INC_HIPFX_FM); Brauer et al., JAMA 2009; rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: fallMonths,
  risks: {
    traits: { frailty: 1.6, adiposity: 0.75, smoker: 1.4 },
    conditions: { osteoporosis: 2.6, dementia: 2.2 },
    source:
      'Kanis et al., Osteoporos Int 2001 and 2005; De Laet 2005; dementia: Friedman et al., J Am Geriatr Soc 2010',
  },
  days: { mean: 120, cv: 0.25 },
  symptoms: [
    { icd10: 'R26.2', share: 0.8 },
    { icd10: 'R52', share: 0.6 },
  ],
  severity: 'severe',
  reason: 'Injury',
  care: {
    none: 0,
    office: 0,
    telehealth: 0,
    urgentCare: 0,
    emergency: 1,
    admit: [
      [1, 0.95],
      [3, 0.95],
      [11, 0.95],
      [31, 0.95],
      [50, 0.97],
      [60, 0.97],
      [70, 0.97],
      [80, 0.97],
      [90, 0.97],
    ],
    stay: { mean: 5.8, cv: 0.55 },
    source: 'HCUP NIS (row IP_LOSDX_HIPFX); assumption: all come through the emergency department',
  },
  effect: { hgb: -1.5, heartRate: 10, wbc: 2 },
  workup: {
    panels: ['bmp', 'cbc', 'inr', 'blood-group'],
    procedures: [{ key: 'hip-fracture-repair', chance: 0.93 }],
  },
  treatment: [
    {
      share: 0.7,
      options: [
        { drug: 'oxycodone-5', share: 0.6 },
        { drug: 'acetaminophen-500', share: 0.4 },
      ],
      source: 'AAOS 2021 multimodal pain relief; choice: assumption',
    },
    {
      share: 0.6,
      options: [{ drug: 'enoxaparin-40', share: 1 }],
      source: 'AAOS 2021: prophylaxis of thrombosis',
    },
  ],
} as const satisfies AcuteModule;
