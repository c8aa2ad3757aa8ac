// Community-acquired pneumonia: infection of the lung; admission by age.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const pneumonia = {
  kind: 'acute',
  name: 'pneumonia',
  title: 'Community-acquired pneumonia',
  doc: 'Infection of the lung; admission by age.',
  version: 1,
  diagnoses: [
    { icd10: 'J18.9', snomed: '233604007', share: 0.82 },
    { icd10: 'J15.9', snomed: '53084003', share: 0.1 },
    { icd10: 'J13', snomed: '233607000', share: 0.08 },
  ],
  incidence: {
    male: [
      [1, 0.0396],
      [3, 0.0183],
      [11, 0.00507],
      [31, 0.00589],
      [50, 0.0078],
      [60, 0.0107],
      [70, 0.0137],
      [80, 0.0248],
      [90, 0.0405],
    ],
    female: [
      [1, 0.036],
      [3, 0.0169],
      [11, 0.00465],
      [31, 0.00536],
      [50, 0.00692],
      [60, 0.00882],
      [70, 0.0127],
      [80, 0.0193],
      [90, 0.0334],
    ],
    source:
      'EPIC, Jain et al., NEJM 2015, children and adults (rows INC_CAPHOSP_*), Marston et al., Arch Intern Med 1997 (rows INC_CAPOHIO_*); visits: NHAMCS; rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: respiratoryMonths,
  risks: {
    traits: { frailty: 1.35, smoker: 1.6, airway: 1.2 },
    conditions: { copd: 3, 'heart-failure': 2, 'type-2-diabetes': 1.3, dementia: 1.8, asthma: 1.5 },
    source: 'Torres et al., Thorax 2013 (risk factors of pneumonia in adults)',
  },
  days: { mean: 14, cv: 0.4 },
  symptoms: [
    { icd10: 'R05.9', share: 0.85 },
    { icd10: 'R50.9', share: 0.65 },
    { icd10: 'R06.02', share: 0.5 },
    { icd10: 'R07.9', share: 0.2 },
  ],
  severity: 'severe',
  reason: 'Illness',
  care: {
    none: 0.05,
    office: 0.38,
    telehealth: 0.02,
    urgentCare: 0.1,
    emergency: 0.45,
    admit: [
      [1, 0.38],
      [3, 0.28],
      [11, 0.2],
      [31, 0.24],
      [50, 0.38],
      [60, 0.46],
      [70, 0.55],
      [80, 0.63],
      [90, 0.68],
    ],
    stay: { mean: 4.6, cv: 0.8 },
    source: 'EPIC NEJM 2015 with NHAMCS admission shares; stay: HCUP NIS (row IP_LOSDX_PNEU)',
  },
  effect: { temperature: 1.4, heartRate: 18, respRate: 7, spo2: -4.5, wbc: 6, crp: 110, sodium: -2 },
  workup: { panels: ['cbc', 'bmp', 'crp'], procedures: [{ key: 'chest-x-ray', chance: 0.9 }] },
  treatment: [
    {
      share: 0.9,
      options: [
        { drug: 'azithromycin-250', share: 0.4 },
        { drug: 'doxycycline-100', share: 0.3 },
        { drug: 'amoxicillin-clavulanate-875', share: 0.15 },
        { drug: 'levofloxacin-750', share: 0.15 },
      ],
      source: 'ATS/IDSA 2019 guideline and Tillotson et al. 2018 (outpatient choice)',
    },
  ],
} as const satisfies AcuteModule;
