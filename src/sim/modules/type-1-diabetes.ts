// Type 1 diabetes: begins in the young, often with ketoacidosis; insulin from the first day, complications with the years.
import type { ChronicModule } from '../module.ts';
import { coldMonths, flat } from './seasons.ts';

export const type1Diabetes = {
  kind: 'chronic',
  name: 'type-1-diabetes',
  title: 'Type 1 diabetes mellitus',
  doc: 'Autoimmune diabetes. A third begin with ketoacidosis; all take insulin. Retinopathy and nephropathy come as later stages.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 1,
    prevalence: {
      male: [
        [1, 0.0001],
        [5, 0.0009],
        [10, 0.0022],
        [15, 0.0034],
        [20, 0.004],
        [40, 0.0054],
        [60, 0.006],
        [90, 0.006],
      ],
      female: [
        [1, 0.0001],
        [5, 0.0009],
        [10, 0.0022],
        [15, 0.0033],
        [20, 0.0038],
        [40, 0.005],
        [60, 0.0055],
        [90, 0.0055],
      ],
      source:
        'SEARCH, Lawrence et al., JAMA 2021 (2.15 per 1,000 under 20, 3.5 at 15-19); adults: Xu et al., BMJ 2018 (NHIS 2016: 0.55 %)',
    },
    risks: {
      traits: { glycaemia: 1.15 },
      source: 'assumption: no modelled trait matters much for autoimmune diabetes',
    },
  },
  delayYears: { mean: 0.1, source: 'assumption: weeks of thirst and weight loss' },
  stages: [
    {
      name: 'ketoacidosis at onset',
      diagnosis: { icd10: 'E10.10', snomed: '46635009' },
      severity: 'severe',
      share: 0.36,
      next: 'without complications',
      effect: { ketones: 3, glucose: 120, bicarbonate: -4, heartRate: 8 },
    },
    {
      name: 'with hyperglycaemia',
      diagnosis: { icd10: 'E10.65', snomed: '46635009' },
      severity: 'moderate',
      share: 0.64,
      next: 'without complications',
    },
    {
      name: 'without complications',
      diagnosis: { icd10: 'E10.9', snomed: '46635009' },
      severity: 'moderate',
      share: 0,
    },
    {
      name: 'with retinopathy',
      diagnosis: { icd10: 'E10.3299', snomed: '4855003' },
      severity: 'moderate',
      share: 0,
    },
    {
      name: 'with nephropathy',
      diagnosis: { icd10: 'E10.21', snomed: '127013003' },
      severity: 'severe',
      share: 0,
      effect: { albuminuria: 1.6, egfrSlope: -1.5 },
    },
  ],
  progression: {
    perYear: [26, 2.5, 0.045, 0.018],
    source:
      'DCCT/EDIC, Arch Intern Med 2009, and Klein et al. (WESDR), Ophthalmology 2008: most have retinopathy after 20 years, a tenth to a quarter nephropathy after 30',
  },
  presentation: {
    care: {
      none: 0,
      office: 0.05,
      telehealth: 0,
      urgentCare: 0.01,
      emergency: 0.94,
      admit: [
        [1, 0.95],
        [18, 0.9],
        [60, 0.9],
      ],
      stay: { mean: 2.9, cv: 0.5 },
      source:
        'SEARCH, Dabelea et al., Pediatrics 2014 (29-31 % with ketoacidosis, rising to 40 %: Alonso et al., Diabetes Care 2020); most children are admitted to begin insulin (assumption)',
    },
    effect: { glucose: 140, ketones: 2, sodium: -4, potassium: 0.4, heartRate: 14, respRate: 4, weight: -3 },
    severity: 'severe',
    days: 7,
  },
  symptoms: [
    { icd10: 'R35.89', share: 0.85 },
    { icd10: 'R63.1', share: 0.85 },
    { icd10: 'R63.4', share: 0.6 },
    { icd10: 'R53.83', share: 0.5 },
  ],
  effect: { a1c: 4.8, albuminuria: 0.4, egfrSlope: -0.15 },
  monitoring: {
    everyMonths: 4,
    specialty: 'Endocrinology',
    workup: { panels: ['hba1c', 'bmp', 'lipid', 'urine-albumin'] },
    source: 'ADA Standards of Care 2024: visits and HbA1c every three months',
  },
  diagnosis: {
    panels: ['hba1c', 'cmp', 'urinalysis'],
    procedures: [{ key: 'diabetes-education', chance: 0.8 }],
  },
  treatment: [
    {
      share: 1,
      afterYears: 0,
      stops: [],
      options: [{ drug: 'insulin-lispro', share: 1, effect: { a1c: -1.7, weight: 1.5 } }],
      source:
        'ADA Standards of Care 2024: mealtime insulin or pump for all; effect set to reach HbA1c of about 8.4 (T1D Exchange, Foster et al., Diabetes Technol Ther 2019)',
    },
    {
      share: 0.72,
      afterYears: 0,
      stops: [],
      options: [{ drug: 'insulin-glargine', share: 1, effect: { a1c: -1, weight: 1 } }],
      source: 'T1D Exchange, Foster et al., Diabetes Technol Ther 2019: the rest use pumps, more in clinics',
    },
    {
      share: 0.45,
      afterYears: 22,
      options: [
        { drug: 'atorvastatin-20', share: 0.75, effect: { ldl: -42 } },
        { drug: 'rosuvastatin-10', share: 0.25, effect: { ldl: -45 } },
      ],
      source: 'ADA Standards of Care 2024: moderate statin from 40; effects: STELLAR 2003',
    },
    {
      share: 0.7,
      afterYears: 0.5,
      stages: ['with nephropathy'],
      options: [
        {
          drug: 'lisinopril-10',
          share: 0.65,
          effect: { sbp: -8, egfrSlope: 0.8, albuminuria: -0.5, potassium: 0.15 },
        },
        {
          drug: 'losartan-50',
          share: 0.35,
          effect: { sbp: -8, egfrSlope: 0.8, albuminuria: -0.5, potassium: 0.15 },
        },
      ],
      source: 'Lewis et al., NEJM 1993; ADA Standards of Care 2024',
    },
  ],
  care: [
    {
      name: 'diabetes education',
      share: 0.75,
      start: { days: 14 },
      sessions: 4,
      everyDays: 14,
      setting: 'office',
      minutes: 60,
      specialty: 'Endocrinology',
      work: { procedures: [{ key: 'diabetes-education', chance: 1 }] },
      source: 'ADA Standards of Care 2024: education at diagnosis; share: assumption',
    },
    {
      name: 'yearly eye examination',
      share: 0.75,
      start: { days: 1500 },
      sessions: 'ongoing',
      everyDays: 365,
      setting: 'office',
      minutes: 30,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'retinal-photography', chance: 0.9 }] },
      source:
        'ADA Standards of Care 2024: yearly from five years after onset; kept by three in four: row DMCARE_EYE (assumption for type 1)',
    },
  ],
  devices: [
    { device: 'glucose-meter', share: 0.9, afterYears: 0, source: 'ADA Standards of Care 2024' },
    {
      device: 'cgm',
      share: 0.45,
      afterYears: 2,
      source: 'T1D Exchange, Foster et al., 2019: 30 % in 2018, rising since',
    },
    {
      device: 'insulin-pump',
      share: 0.35,
      afterYears: 2,
      source: 'T1D Exchange, Foster et al., 2019; population level: assumption',
    },
    {
      device: 'insulin-pen',
      share: 0.6,
      afterYears: 0,
      source: 'assumption: pens rather than syringes in most',
    },
  ],
  carePlan: {
    title: 'Type 1 diabetes',
    activities: [
      'Count carbohydrates',
      'Check glucose before meals',
      'Sick-day rules',
      'Yearly eye and foot examination',
    ],
    goals: [{ text: 'HbA1c below 7 %', analyte: 'hba1c', high: 7 }],
    source: 'ADA Standards of Care 2024',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'E10.10', snomed: '46635009' },
      perYear: 0.045,
      season: coldMonths,
      care: {
        none: 0,
        office: 0.02,
        telehealth: 0,
        urgentCare: 0.01,
        emergency: 0.97,
        admit: [
          [1, 0.85],
          [90, 0.9],
        ],
        stay: { mean: 3, cv: 0.7 },
        source: 'Benoit et al., MMWR 2018 (diabetic ketoacidosis hospitalisations and stay)',
      },
      effect: { glucose: 260, ketones: 5, sodium: -5, potassium: 0.7, heartRate: 22, respRate: 8, wbc: 4 },
      days: 5,
      workup: { panels: ['bmp', 'cbc', 'urinalysis'] },
      source:
        'T1D Exchange, Weinstock et al., JCEM 2013 (4.8 % of adults hospitalised for ketoacidosis in a year)',
    },
    {
      diagnosis: { icd10: 'E10.649', snomed: '237632004' },
      perYear: 0.05,
      season: flat,
      care: {
        none: 0.3,
        office: 0.08,
        telehealth: 0.02,
        urgentCare: 0.02,
        emergency: 0.58,
        admit: [
          [1, 0.1],
          [65, 0.25],
        ],
        stay: { mean: 2.4, cv: 0.8 },
        source: 'CDC National Diabetes Statistics Report 2022 (hypoglycaemia visits); split: assumption',
      },
      effect: { glucose: -110, heartRate: 15 },
      days: 1,
      workup: { panels: ['bmp'] },
      source: 'Weinstock et al., JCEM 2013 (seizure or coma in 12 % a year, of which a part comes to care)',
    },
  ],
  mortality: {
    rateRatio: 2.5,
    cause: 'E10.9',
    source:
      'Livingstone et al., JAMA 2015 (Scotland; ratio 2.6-2.7), Swedish register, Lind et al., NEJM 2014 (2.0-3.5)',
  },
  family: {
    share: 0.05,
    icd10: 'Z83.3',
    source: 'Redondo et al., Pediatr Diabetes 2018: one in twenty relatives',
  },
} as const satisfies ChronicModule;
