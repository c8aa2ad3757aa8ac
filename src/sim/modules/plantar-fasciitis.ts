// Plantar fasciitis: pain under the heel with the first steps of the morning.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const plantarFasciitis = {
  kind: 'acute',
  name: 'plantar-fasciitis',
  title: 'Plantar fasciitis',
  doc: 'Heel pain seen in the office; settles within a year in nearly all.',
  version: 1,
  diagnoses: [{ icd10: 'M72.2', snomed: null, share: 1 }],
  incidence: {
    male: [
      [15, 0.0006],
      [25, 0.002],
      [40, 0.0055],
      [52, 0.0075],
      [65, 0.005],
      [80, 0.002],
      [95, 0.001],
    ],
    female: [
      [15, 0.0009],
      [25, 0.0036],
      [40, 0.0095],
      [52, 0.0125],
      [65, 0.0075],
      [80, 0.0025],
      [95, 0.001],
    ],
    source:
      'Riddle and Schappert, Foot Ankle Int 2004 (1 million visits a year) and Nahin, J Pain 2018 (0.85 % of adults in a year, more women, peak at 45-64)',
  },
  season: flat,
  risks: {
    traits: { adiposity: 1.5 },
    conditions: { obesity: 1.3 },
    source: 'van Leeuwen et al., Br J Sports Med 2016 (body mass the strongest factor, OR 3.7 over 27)',
  },
  days: { mean: 150, cv: 0.6 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.2,
    office: 0.74,
    telehealth: 0.03,
    urgentCare: 0.02,
    emergency: 0.01,
    admit: [
      [15, 0],
      [95, 0],
    ],
    stay: { mean: 1, cv: 0.3 },
    source: 'Riddle and Schappert, Foot Ankle Int 2004 (visits to offices, two thirds in primary care)',
  },
  effect: { painScore: 3 },
  symptoms: [
    { icd10: 'M79.671', share: 0.5 },
    { icd10: 'M79.672', share: 0.5 },
  ],
  workup: { procedures: [{ key: 'physical-therapy', chance: 0.1 }] },
  treatment: [
    {
      share: 0.35,
      options: [
        { drug: 'naproxen-500', share: 0.45, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'ibuprofen-600', share: 0.4, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'diclofenac-gel', share: 0.15 },
      ],
      source: 'Riddle and Schappert, Foot Ankle Int 2004 (anti-inflammatory drugs in about a third)',
    },
  ],
} as const satisfies AcuteModule;
