// Acute otitis media: middle ear infection of young children.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const otitisMedia = {
  kind: 'acute',
  name: 'otitis-media',
  title: 'Acute otitis media',
  doc: 'Middle ear infection of young children.',
  version: 1,
  diagnoses: [
    { icd10: 'H66.91', snomed: '65363002', share: 0.32 },
    { icd10: 'H66.92', snomed: '65363002', share: 0.32 },
    { icd10: 'H66.93', snomed: '65363002', share: 0.2 },
    { icd10: 'H66.90', snomed: '65363002', share: 0.16 },
  ],
  incidence: {
    male: [
      [1, 0.697],
      [3, 0.385],
      [11, 0.0723],
      [31, 0.0246],
      [50, 0.0164],
      [60, 0.0145],
      [70, 0.0122],
      [80, 0.0149],
      [90, 0.0148],
    ],
    female: [
      [1, 0.66],
      [3, 0.366],
      [11, 0.0676],
      [31, 0.0235],
      [50, 0.0157],
      [60, 0.0138],
      [70, 0.0115],
      [80, 0.0142],
      [90, 0.0142],
    ],
    source:
      'NAMCS/MEPS, Kaur et al., Pediatrics 2017 (row INC_AOM_LT6 45 per 100 children under 6). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)',
  },
  season: respiratoryMonths,
  risks: {
    traits: { careSeeking: 1.15, airway: 1.1 },
    source: 'assumption: care seeking and a proneness of the airway',
  },
  days: { mean: 8, cv: 0.4 },
  symptoms: [
    { icd10: 'H92.09', share: 0.7 },
    { icd10: 'R50.9', share: 0.4 },
    { icd10: 'R68.12', share: 0.2 },
  ],
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.07,
    office: 0.7,
    telehealth: 0.03,
    urgentCare: 0.12,
    emergency: 0.08,
    admit: [
      [1, 0.011],
      [3, 0.0063],
      [11, 0.0042],
      [31, 0.0042],
      [50, 0.01],
      [60, 0.02],
      [70, 0.039],
      [80, 0.048],
      [90, 0.062],
    ],
    stay: { mean: 2.2, cv: 0.6 },
    source:
      'NAMCS and NHAMCS; urgent care: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.9, heartRate: 8, wbc: 2.5, crp: 15 },
  workup: {},
  treatment: [
    {
      share: 0.66,
      options: [
        { drug: 'amoxicillin-liquid', share: 0.7 },
        { drug: 'amoxicillin-clavulanate-875', share: 0.1 },
        { drug: 'azithromycin-250', share: 0.12 },
        { drug: 'cephalexin-500', share: 0.08 },
      ],
      source: 'Hersh et al., Pediatrics 2011; AAP 2013: amoxicillin first',
    },
    {
      share: 0.3,
      options: [
        { drug: 'ibuprofen-liquid', share: 0.5 },
        { drug: 'acetaminophen-liquid', share: 0.5 },
      ],
      source: 'AAP 2013: pain relief in all; share written: assumption',
    },
  ],
} as const satisfies AcuteModule;
