// Type 2 diabetes: diagnosed diabetes, its glucose-lowering drugs and its acute complications; lasting ones are modules of their own.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const type2Diabetes = {
  kind: 'chronic',
  name: 'type-2-diabetes',
  title: 'Type 2 diabetes mellitus',
  doc: 'Diagnosed type 2 diabetes. Raises HbA1c, kidney, heart and lipid risks; treated in steps.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 10,
    prevalence: {
      male: [
        [10, 0.0002],
        [18, 0.0015],
        [30, 0.0145],
        [40, 0.049],
        [50, 0.118],
        [60, 0.193],
        [70, 0.243],
        [80, 0.258],
        [90, 0.258],
      ],
      female: [
        [10, 0.0003],
        [18, 0.002],
        [30, 0.0155],
        [40, 0.043],
        [50, 0.094],
        [60, 0.158],
        [70, 0.205],
        [80, 0.225],
        [90, 0.228],
      ],
      source:
        'NCHS Data Brief 516, NHANES 2021-2023 (row PREV_DM_DX 11.3 % of 20+), ages and sexes NHANES 2009-2012 interview (rows PREV_DMDX_18_44, _65p, _M, _F); type 1 taken off',
    },
    risks: {
      traits: { glycaemia: 2.2, adiposity: 1.3, deprivation: 1.15, smoker: 1.25 },
      conditions: { obesity: 1.5, hypertension: 5.4, depression: 1.5, 'type-1-diabetes': 0.001 },
      source:
        'NHANES 2009-2012 (row OR_DM_OBESE 3.15) and NHAMCS 2021 (row OR_HTN_DM 4.4); depression: Mezuk et al., Diabetes Care 2008 (RR 1.60; rows OR_DEPR_DM, OR_DEPR_DM_COMM); smoking: Pan et al., Lancet Diabetes Endocrinol 2015 (RR 1.37); glycaemia per SD: assumption',
    },
  },
  delayYears: {
    mean: 7,
    source:
      'Harris et al., Diabetes Care 1992: onset 4-7 years before clinical diagnosis, up to 12 by the extrapolation of retinopathy; row PREV_DM_UNDX',
  },
  stages: [
    {
      name: 'without complications',
      diagnosis: { icd10: 'E11.9', snomed: '44054006' },
      severity: 'mild',
      share: 0.72,
    },
    {
      name: 'with hyperglycaemia',
      diagnosis: { icd10: 'E11.65', snomed: '44054006' },
      severity: 'moderate',
      share: 0.28,
      effect: { a1c: 2.4 },
    },
  ],
  symptoms: [
    { icd10: 'R35.89', share: 0.3 },
    { icd10: 'R63.1', share: 0.3 },
    { icd10: 'R53.83', share: 0.35 },
  ],
  effect: { a1c: 1.9, egfrSlope: -0.1, albuminuria: 0.05, logTg: 0.25, hdl: -4, sbp: 3 },
  monitoring: {
    everyMonths: 4,
    workup: { panels: ['hba1c', 'bmp', 'lipid', 'urine-albumin'] },
    source:
      'ADA Standards of Care 2024: HbA1c every 3-6 months; MEPS 2022: 81 % measured in a year (row DMCARE_A1C)',
  },
  diagnosis: { panels: ['hba1c', 'cmp', 'lipid', 'urine-albumin', 'urinalysis'] },
  treatment: [
    {
      share: 0.8,
      afterYears: 0.2,
      options: [
        { drug: 'metformin-500', share: 0.7, effect: { a1c: -1.1, weight: -1.5, ldl: -4 } },
        { drug: 'metformin-er-500', share: 0.3, effect: { a1c: -1.1, weight: -1.5, ldl: -4 } },
      ],
      source:
        'Effect: Hirst et al., Diabetes Care 2012 (meta-analysis -1.12). Share: MEPS 2022 users of metformin (row RX_PERSONS_METFORMIN)',
    },
    {
      share: 0.5,
      afterYears: 3,
      options: [
        { drug: 'glipizide-5', share: 0.36, effect: { a1c: -1.0, weight: 2 } },
        { drug: 'dapagliflozin-10', share: 0.07, effect: { a1c: -0.7, weight: -2.5, sbp: -4, egfrSlope: 1 } },
        { drug: 'empagliflozin-10', share: 0.13, effect: { a1c: -0.7, weight: -2.5, sbp: -4, egfrSlope: 1 } },
        { drug: 'semaglutide-inj', share: 0.22, effect: { a1c: -1.4, weight: -5, sbp: -3 } },
        { drug: 'sitagliptin-100', share: 0.22, effect: { a1c: -0.65 } },
      ],
      source:
        'Effects: Palmer et al., JAMA 2016 (network meta-analysis), EMPA-REG OUTCOME NEJM 2015, SUSTAIN-6 NEJM 2016. Shares: Fang et al., NEJM 2021 and MEPS 2022 users',
    },
    {
      share: 0.22,
      afterYears: 6,
      options: [
        { drug: 'empagliflozin-10', share: 0.35, effect: { a1c: -0.7, weight: -2.5, sbp: -4, egfrSlope: 1 } },
        { drug: 'semaglutide-inj', share: 0.35, effect: { a1c: -1.3, weight: -5, sbp: -3 } },
        { drug: 'sitagliptin-100', share: 0.3, effect: { a1c: -0.6 } },
      ],
      source:
        'Third drug: Montvida et al., Diabetes Care 2018 (US records, a fifth to a quarter within some years); choice as of the second',
    },
    {
      share: 0.26,
      afterYears: 6,
      options: [{ drug: 'insulin-glargine', share: 1, effect: { a1c: -1.3, weight: 2.5 } }],
      source:
        'Effect: Riddle et al. (Treat-to-Target), Diabetes Care 2003. Share: MEPS 2022 users of insulin glargine (row RX_FILLSHARE_27)',
    },
    {
      share: 0.1,
      afterYears: 9,
      options: [{ drug: 'insulin-lispro', share: 1, effect: { a1c: -0.6, weight: 1.5 } }],
      source:
        'Effect: Holman et al. (4-T), NEJM 2009. Share: assumption, about a third of insulin users also take mealtime insulin',
    },
    {
      share: 0.12,
      afterYears: 0.5,
      options: [
        { drug: 'atorvastatin-20', share: 0.7, effect: { ldl: -45, logTg: -0.15 } },
        { drug: 'rosuvastatin-10', share: 0.2, effect: { ldl: -48, logTg: -0.15 } },
        { drug: 'pravastatin-40', share: 0.1, effect: { ldl: -34, logTg: -0.1 } },
      ],
      source:
        'ADA Standards of Care 2024: statin for all from 40 on, those without one already; effects: STELLAR 2003; share: NHANES 2015-2018 (rows RXT_*)',
    },
  ],
  care: [
    {
      name: 'diabetes education',
      share: 0.35,
      start: { days: 60 },
      sessions: 3,
      everyDays: 21,
      setting: 'office',
      minutes: 60,
      specialty: 'Endocrinology',
      work: { procedures: [{ key: 'diabetes-education', chance: 1 }] },
      source:
        'CDC Diabetes Surveillance System 2019 (about half ever had a class; coded in fewer: assumption)',
    },
    {
      name: 'yearly eye examination',
      share: 0.5,
      start: { days: 200 },
      sessions: 'ongoing',
      everyDays: 365,
      setting: 'office',
      minutes: 30,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'retinal-photography', chance: 0.85 }] },
      source:
        'ADA Standards of Care 2024: yearly; kept by two in three (row DMCARE_EYE), by optometrists outside these facilities in part (assumption)',
    },
  ],
  devices: [
    {
      device: 'glucose-meter',
      share: 0.65,
      afterYears: 0.1,
      source: 'CDC Diabetes Surveillance System (daily self-monitoring in 60-65 %)',
    },
    { device: 'cgm', share: 0.07, afterYears: 6, source: 'assumption: part of those on insulin, since 2018' },
    {
      device: 'insulin-pen',
      share: 0.18,
      afterYears: 6,
      source: 'assumption: pens in most of those on insulin',
    },
  ],
  carePlan: {
    title: 'Type 2 diabetes',
    activities: [
      'Healthy eating',
      '150 minutes of exercise a week',
      'Check glucose as agreed',
      'Yearly eye and foot examination',
    ],
    goals: [
      { text: 'HbA1c below 7 %', analyte: 'hba1c', high: 7 },
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
      { text: 'LDL cholesterol below 100 mg/dL', analyte: 'ldl', high: 100 },
    ],
    source: 'ADA Standards of Care 2024',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'E11.65', snomed: '80394007' },
      perYear: 0.03,
      season: flat,
      care: {
        none: 0.1,
        office: 0.25,
        telehealth: 0.05,
        urgentCare: 0.05,
        emergency: 0.55,
        admit: [
          [18, 0.5],
          [45, 0.5],
          [65, 0.55],
          [85, 0.6],
        ],
        stay: { mean: 4.5, cv: 0.95 },
        source:
          'CDC National Diabetes Statistics Report 2022 (hyperglycaemic crisis ED visits 9.7 per 1,000 with diabetes); stay: HCUP NIS (row IP_LOSDX_DMCOMP)',
      },
      effect: { a1c: 1.5, sodium: -3, potassium: 0.3, heartRate: 12, respRate: 2 },
      source:
        'CDC National Diabetes Statistics Report 2022, all hyperglycaemia visits about twice the crises',
    },
    {
      diagnosis: { icd10: 'E11.649', snomed: '237632004' },
      perYear: 0.02,
      season: flat,
      care: {
        none: 0.35,
        office: 0.1,
        telehealth: 0.03,
        urgentCare: 0.02,
        emergency: 0.5,
        admit: [
          [18, 0.15],
          [45, 0.22],
          [65, 0.32],
          [85, 0.4],
        ],
        stay: { mean: 3.5, cv: 0.9 },
        source:
          'CDC National Diabetes Statistics Report 2022 (hypoglycaemia ED visits 8.9 per 1,000 with diabetes, about a quarter admitted)',
      },
      effect: { heartRate: 15 },
      source: 'CDC National Diabetes Statistics Report 2022',
    },
  ],
  mortality: {
    rateRatio: 1.6,
    cause: 'E11.9',
    source:
      'Emerging Risk Factors Collaboration, NEJM 2011 (all-cause HR 1.80, a part of which acts through its complications); share of deaths: row MORT_COD_DM',
  },
  family: {
    share: 0.2,
    icd10: 'Z83.3',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
