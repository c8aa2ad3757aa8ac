// Chronic obstructive pulmonary disease: airflow limitation of smokers, with winter exacerbations.
import type { ChronicModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const copd = {
  kind: 'chronic',
  name: 'copd',
  title: 'Chronic obstructive pulmonary disease',
  doc: 'Diagnosed COPD, emphysema and chronic bronchitis: mostly in smokers, lowers oxygen saturation, worsens in winter.',
  version: 3,
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
      traits: { smoker: 2.5, everSmoker: 2.7, airway: 1.7, deprivation: 1.2, frailty: 1.15 },
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
    {
      name: 'mild',
      diagnosis: { icd10: 'J44.9', snomed: '13645005' },
      severity: 'mild',
      share: 0.38,
      effect: { fev1: 14 },
    },
    {
      name: 'moderate',
      diagnosis: { icd10: 'J44.9', snomed: '13645005' },
      severity: 'moderate',
      share: 0.45,
    },
    {
      name: 'severe',
      diagnosis: { icd10: 'J44.9', snomed: '13645005' },
      severity: 'severe',
      share: 0.14,
      effect: { spo2: -1.8, fev1: -18, respRate: 1 },
    },
    {
      name: 'with chronic respiratory failure',
      diagnosis: { icd10: 'J44.9', snomed: '13645005' },
      severity: 'severe',
      share: 0.03,
      effect: { spo2: -4, fev1: -26, respRate: 2, pco2: 6 },
    },
  ],
  progression: {
    perYear: [0.04, 0.03, 0.04],
    source:
      'Lange et al., NEJM 2015 (loss of FEV1 of 30-50 mL a year, half of it fast); rates of passage: assumption',
  },
  symptoms: [
    { icd10: 'R06.00', share: 0.7 },
    { icd10: 'R05.3', share: 0.65 },
    { icd10: 'R06.2', share: 0.35 },
  ],
  // Volume lost by GOLD grade (GOLD 2024); stages add to it.
  effect: { fev1: -28, spo2: -2.2, respRate: 1.5, heartRate: 3 },
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
      share: 0.6,
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
  care: [
    {
      name: 'pulmonary rehabilitation',
      share: 0.04,
      stages: ['moderate', 'severe', 'with chronic respiratory failure'],
      start: { days: 200 },
      sessions: 18,
      everyDays: 4,
      setting: 'office',
      minutes: 60,
      specialty: 'Pulmonary Disease',
      work: { procedures: [{ key: 'pulmonary-rehabilitation', chance: 1 }] },
      source: 'Nishi et al., J Cardiopulm Rehabil Prev 2016 (Medicare: 3-4 % of persons with the disease)',
    },
  ],
  devices: [
    {
      device: 'home-oxygen',
      share: 0.85,
      afterYears: 0.1,
      stages: ['with chronic respiratory failure'],
      source:
        'ATS 2020 home oxygen guideline; about 1 million Medicare users (Jacobs et al., Ann Am Thorac Soc 2018)',
    },
    {
      device: 'nebulizer',
      share: 0.3,
      afterYears: 1,
      source: 'assumption: nebulised bronchodilators in about a third',
    },
    { device: 'spacer', share: 0.2, afterYears: 0.1, source: 'assumption: with metered inhalers' },
  ],
  carePlan: {
    title: 'COPD action plan',
    activities: [
      'Stop smoking',
      'Inhaler technique',
      'Influenza and pneumococcal vaccines',
      'Plan for flare-ups',
    ],
    goals: [{ text: 'Oxygen saturation of 88 % and more', analyte: 'oxygen-saturation', low: 88 }],
    source: 'GOLD 2024 report',
  },
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
