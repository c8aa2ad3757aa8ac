// Urinary tract infection: bladder and kidney infection, mostly of women.
import type { AcuteModule } from '../module.ts';
import { urinaryMonths } from './seasons.ts';

export const urinaryTractInfection = {
  kind: 'acute',
  name: 'urinary-tract-infection',
  title: 'Urinary tract infection',
  doc: 'Bladder and kidney infection, mostly of women.',
  version: 2,
  diagnoses: [
    { icd10: 'N39.0', snomed: '68566005', share: 0.66 },
    { icd10: 'N30.00', snomed: '38822007', share: 0.22 },
    { icd10: 'N10', snomed: '45816000', share: 0.12 },
  ],
  incidence: {
    male: [
      [1, 0.064],
      [3, 0.0175],
      [11, 0.0101],
      [31, 0.0264],
      [50, 0.0221],
      [60, 0.029],
      [70, 0.0407],
      [80, 0.0772],
      [90, 0.107],
    ],
    female: [
      [1, 0.0964],
      [3, 0.0695],
      [11, 0.0511],
      [31, 0.156],
      [50, 0.0901],
      [60, 0.0886],
      [70, 0.0918],
      [80, 0.145],
      [90, 0.195],
    ],
    source:
      'Simmering et al., Open Forum Infect Dis 2017 and NAMCS/NHAMCS (about 10 million office and 3 million ED visits a year); sex ratio: row INC_UTI_FM_RATIO. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: urinaryMonths,
  risks: {
    traits: { frailty: 1.2 },
    conditions: { 'type-2-diabetes': 1.4, dementia: 1.8, 'chronic-kidney-disease': 1.3 },
    source:
      'Nichols et al., J Diabetes Complications 2017 (diabetes 1.5); dementia: assumption (retention, catheters)',
  },
  days: { mean: 7, cv: 0.4 },
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.05,
    office: 0.55,
    telehealth: 0.08,
    urgentCare: 0.1,
    emergency: 0.22,
    admit: [
      [1, 0.21],
      [3, 0.084],
      [11, 0.084],
      [31, 0.067],
      [50, 0.13],
      [60, 0.18],
      [70, 0.25],
      [80, 0.29],
      [90, 0.35],
    ],
    stay: { mean: 4.1, cv: 0.75 },
    source:
      'NHAMCS 2018; stay: HCUP NIS (row IP_LOSDX_UTI); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 0.6, heartRate: 8, wbc: 3, crp: 25 },
  // Scans: NHAMCS 2018, CT in about one in six emergency visits (row ED_CT); share of this complaint: assumption.
  workup: {
    panels: ['urinalysis', 'urine-culture'],
    procedures: [{ key: 'ct-abdomen', chance: 0, emergency: 0.1 }],
  },
  treatment: [
    {
      share: 0.85,
      options: [
        { drug: 'nitrofurantoin-100', share: 0.42, avoidWith: ['chronic-kidney-disease'] },
        { drug: 'tmp-smx-ds', share: 0.3 },
        { drug: 'cephalexin-500', share: 0.18 },
        { drug: 'ciprofloxacin-500', share: 0.1 },
      ],
      source: 'Durkin et al., Clin Infect Dis 2018 (choice of antibiotics for cystitis); IDSA 2011',
    },
  ],
} as const satisfies AcuteModule;
