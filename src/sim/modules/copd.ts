// Chronic obstructive pulmonary disease: airflow limitation of smokers, with winter exacerbations.
import type { ChronicModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const copd = {
  kind: 'chronic',
  name: 'copd',
  title: 'Chronic obstructive pulmonary disease',
  doc: 'Diagnosed COPD, emphysema and chronic bronchitis: mostly in smokers, lowers oxygen saturation, worsens in winter.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.006],
        [30, 0.01],
        [40, 0.018],
        [50, 0.038],
        [60, 0.07],
        [70, 0.105],
        [80, 0.125],
        [90, 0.13],
      ],
      female: [
        [25, 0.007],
        [30, 0.011],
        [40, 0.021],
        [50, 0.046],
        [60, 0.08],
        [70, 0.115],
        [80, 0.13],
        [90, 0.13],
      ],
      source:
        'NHIS 2022 and BRFSS 2021 (rows PREV_COPD_ALL, _18_44, _65p); women slightly above men as in NHIS 2022',
    },
    risks: {
      traits: { smoker: 2.2, everSmoker: 3.6, airway: 1.7, deprivation: 1.2, frailty: 1.15 },
      conditions: { depression: 1.3, 'type-2-diabetes': 2.2, 'coronary-disease': 1.5, asthma: 2.5 },
      source:
        'BRFSS ever-smoker odds ratio 5 (row RR_HF_COPD_SMOKE); asthma: Silva et al., Chest 2004 (Tucson cohort, higher before adjustment); row OR_COPD_DM; airway per SD: assumption',
    },
  },
  delayYears: {
    mean: 5,
    source:
      'Martinez et al., COPD 2015 (NHANES 2007-2012: over 70 % of obstruction undiagnosed); years are an assumption',
  },
  stages: [
    { name: 'mild', diagnosis: { icd10: 'J44.9', snomed: '13645005' }, severity: 'mild', share: 0.35 },
    {
      name: 'moderate',
      diagnosis: { icd10: 'J44.9', snomed: '13645005' },
      severity: 'moderate',
      share: 0.45,
    },
    { name: 'severe', diagnosis: { icd10: 'J44.9', snomed: '13645005' }, severity: 'severe', share: 0.2 },
  ],
  // Volume lost in the middle of GOLD grades 1–3 (GOLD 2024): mean of diagnosed patients about 60 % of predicted.
  effect: { spo2: -2.2, respRate: 1.5, heartRate: 3, fev1: -36 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Pulmonary Disease',
    workup: { procedures: [{ key: 'spirometry', chance: 0.35 }] },
    source: 'GOLD 2024 report: spirometry yearly, visits every 3-6 months in moderate disease',
  },
  diagnosis: {
    panels: ['cbc'],
    procedures: [
      { key: 'spirometry', chance: 0.55 },
      { key: 'chest-x-ray', chance: 0.7 },
    ],
  },
  treatment: [
    {
      share: 0.72,
      afterYears: 0.1,
      options: [{ drug: 'albuterol-hfa', share: 1, effect: { heartRate: 1 } }],
      source: 'MEPS 2022 users of albuterol (row RX_PERSONS_ALBUTEROL); GOLD 2024: relief inhaler for all',
    },
    {
      share: 0.48,
      afterYears: 0.8,
      options: [
        { drug: 'tiotropium-18', share: 0.42, effect: { spo2: 0.6 } },
        { drug: 'budesonide-formoterol', share: 0.33, effect: { spo2: 0.6 } },
        { drug: 'fluticasone-salmeterol', share: 0.25, effect: { spo2: 0.6 } },
      ],
      source:
        'Make et al., Int J COPD 2012 and Mannino et al., COPD 2022 (US claims: about half on maintenance treatment); choice among them: assumption',
    },
  ],
  exacerbations: [
    {
      diagnosis: { icd10: 'J44.1', snomed: '195951007' },
      perYear: 0.55,
      season: respiratoryMonths,
      care: {
        none: 0.25,
        office: 0.47,
        telehealth: 0.05,
        urgentCare: 0.05,
        emergency: 0.18,
        admit: [
          [25, 0.3],
          [45, 0.4],
          [65, 0.5],
          [85, 0.55],
        ],
        stay: { mean: 4.1, cv: 0.85 },
        source:
          'CDC COPD surveillance, Ford et al., Chest 2015 (1.3-1.5 million ED visits a year); stay: HCUP NIS (row IP_LOSDX_COPD)',
      },
      effect: { spo2: -4, respRate: 6, heartRate: 14, wbc: 2, crp: 25, temperature: 0.4 },
      drugs: ['prednisone-20', 'azithromycin-250'],
      source:
        'Mullerova et al., BMJ Open 2014 and Suissa et al., Thorax 2012: about half an exacerbation a year that comes to care',
    },
  ],
  mortality: {
    rateRatio: 2.2,
    cause: 'J44.9',
    source: 'Mannino et al., Thorax 2003 (NHANES I follow-up: HR 1.6 moderate, 2.7 severe)',
  },
  family: {
    share: 0.06,
    icd10: 'Z82.5',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
