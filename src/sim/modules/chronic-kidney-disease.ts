// Chronic kidney disease: as coded, in stages of filtration, slowed by drugs of the renin-angiotensin system.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const chronicKidneyDisease = {
  kind: 'chronic',
  name: 'chronic-kidney-disease',
  title: 'Chronic kidney disease',
  doc: 'Coded chronic kidney disease. About nine in ten with low filtration or albuminuria are never coded; those come from renal reserve.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.001],
        [30, 0.003],
        [40, 0.007],
        [50, 0.016],
        [60, 0.042],
        [70, 0.095],
        [80, 0.17],
        [90, 0.22],
      ],
      female: [
        [18, 0.001],
        [30, 0.003],
        [40, 0.007],
        [50, 0.015],
        [60, 0.038],
        [70, 0.085],
        [80, 0.155],
        [90, 0.2],
      ],
      source:
        'CDC Chronic Kidney Disease in the United States 2023, awareness one in ten (row PREV_CKD_CODED 3.5 % of adults); shape by age: USRDS Annual Data Report 2022, Medicare claims',
    },
    risks: {
      traits: { renalReserve: 0.45, frailty: 1.15, deprivation: 1.1 },
      conditions: {
        hypertension: 2.3,
        'type-2-diabetes': 3.2,
        obesity: 1.15,
        'coronary-disease': 1.5,
        'heart-failure': 2.2,
      },
      source:
        'NHAMCS 2021 (row OR_CKD_DM 3.5); Tozawa et al., Hypertension 2003 (blood pressure); Damman et al., JACC 2007 (heart failure); renalReserve per SD: assumption',
    },
  },
  delayYears: {
    mean: 5,
    source: 'assumption: slow filtration loss precedes coding by years (CDC 2023, nine in ten unaware)',
  },
  stages: [
    { name: 'stage 2', diagnosis: { icd10: 'N18.2', snomed: '431856006' }, severity: 'mild', share: 0.08 },
    { name: 'stage 3a', diagnosis: { icd10: 'N18.31', snomed: '700378005' }, severity: 'mild', share: 0.45 },
    {
      name: 'stage 3b',
      diagnosis: { icd10: 'N18.32', snomed: '700379002' },
      severity: 'moderate',
      share: 0.27,
    },
    { name: 'stage 4', diagnosis: { icd10: 'N18.4', snomed: '431857002' }, severity: 'severe', share: 0.13 },
    { name: 'end stage', diagnosis: { icd10: 'N18.6', snomed: '46177005' }, severity: 'severe', share: 0.07 },
  ],
  effect: { egfr: -13, egfrSlope: -0.7, albuminuria: 1, hgb: -0.8, potassium: 0.2, sbp: 4 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Nephrology',
    workup: { panels: ['bmp', 'cbc', 'urine-albumin'] },
    source: 'KDIGO 2024 guideline, one to four checks a year by risk category',
  },
  diagnosis: { panels: ['cmp', 'cbc', 'urinalysis', 'urine-albumin', 'mineral'] },
  treatment: [
    {
      share: 0.25,
      afterYears: 0.5,
      options: [
        {
          drug: 'losartan-50',
          share: 0.55,
          effect: { sbp: -8, dbp: -4, egfrSlope: 0.8, albuminuria: -0.4, potassium: 0.15 },
        },
        {
          drug: 'lisinopril-10',
          share: 0.45,
          effect: { sbp: -8, dbp: -4, egfrSlope: 0.8, albuminuria: -0.4, potassium: 0.15 },
        },
      ],
      source:
        'Effect: RENAAL, Brenner et al., NEJM 2001. Share: Murphy et al., Am J Kidney Dis 2019 (NHANES, 40 % on the class), the rest already treated for hypertension',
    },
    {
      share: 0.1,
      afterYears: 2,
      options: [{ drug: 'empagliflozin-10', share: 1, effect: { egfrSlope: 1.2, sbp: -4, weight: -1 } }],
      source: 'Effect: EMPA-KIDNEY, NEJM 2023. Share: assumption, early uptake in US practice 2021-2023',
    },
  ],
  exacerbations: [
    {
      diagnosis: { icd10: 'N17.9', snomed: '14669001' },
      perYear: 0.025,
      season: flat,
      care: {
        none: 0,
        office: 0.1,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.9,
        admit: [
          [18, 0.7],
          [65, 0.75],
          [85, 0.8],
        ],
        stay: { mean: 4.7, cv: 1 },
        source: 'HCUP NIS 2016-2019, acute kidney injury (row IP_LOSDX_AKI); admission share: assumption',
      },
      effect: { egfr: -18, potassium: 0.6, sbp: -6, respRate: 1 },
      source:
        'USRDS Annual Data Report 2022: acute kidney injury as first diagnosis in CKD, about 2-3 per 100 patient-years',
    },
  ],
  mortality: {
    rateRatio: 2,
    cause: 'N18.9',
    source:
      'Chronic Kidney Disease Prognosis Consortium, Lancet 2010 (HR 1.2 at eGFR 60 to 3.1 at 15); share of deaths: row MORT_COD_KIDNEY',
  },
  family: {
    share: 0.04,
    icd10: 'Z84.1',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
