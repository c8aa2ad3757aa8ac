// Diabetic nephropathy of type 2 diabetes: albumin in urine, then loss of filtration.
import type { ChronicModule } from '../module.ts';

export const diabeticNephropathy = {
  kind: 'chronic',
  name: 'diabetic-nephropathy',
  title: 'Diabetic nephropathy',
  doc: 'Diagnosed kidney disease due to type 2 diabetes, first as albuminuria; it leads to chronic kidney disease.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 30,
    prevalence: {
      male: [
        [30, 0.0003],
        [40, 0.003],
        [50, 0.012],
        [60, 0.029],
        [70, 0.045],
        [80, 0.054],
        [90, 0.056],
      ],
      female: [
        [30, 0.0003],
        [40, 0.0025],
        [50, 0.0095],
        [60, 0.023],
        [70, 0.037],
        [80, 0.046],
        [90, 0.049],
      ],
      source:
        'Afkarian et al., JAMA 2016 (NHANES: albuminuria or low filtration in 26 % of persons with diabetes); coded in about two thirds of these (assumption; row COND_CKD_GIVEN_DM)',
    },
    risks: {
      requires: ['type-2-diabetes'],
      traits: { glycaemia: 1.3, renalReserve: 0.75, bloodPressure: 1.15, deprivation: 1.1 },
      conditions: { hypertension: 1.8, obesity: 1.1 },
      source: 'UKPDS 74, Retnakaran et al., Diabetes 2006',
    },
  },
  delayYears: { mean: 3, source: 'assumption: found at a urine test some years on' },
  stages: [
    {
      name: 'albuminuria',
      diagnosis: { icd10: 'E11.29', snomed: '127013003' },
      severity: 'mild',
      share: 0.45,
      effect: { albuminuria: 0.9, egfrSlope: -0.5 },
    },
    {
      name: 'nephropathy',
      diagnosis: { icd10: 'E11.21', snomed: '127013003' },
      severity: 'moderate',
      share: 0.3,
      effect: { albuminuria: 1.6, egfrSlope: -1.3 },
    },
    {
      name: 'with chronic kidney disease',
      diagnosis: { icd10: 'E11.22', snomed: '127013003' },
      severity: 'severe',
      share: 0.25,
      effect: { albuminuria: 1.6, egfrSlope: -1.5, egfr: -14 },
    },
  ],
  progression: {
    perYear: [0.05, 0.06],
    source:
      'UKPDS 64, Adler et al., Kidney Int 2003 (2-3 % a year from each stage to the next; coded stages move faster: assumption)',
  },
  effect: { sbp: 2 },
  monitoring: {
    everyMonths: 8,
    specialty: 'Nephrology',
    workup: { panels: ['bmp', 'urine-albumin'] },
    source: 'KDIGO 2022 diabetes in kidney disease guideline: one to four times a year',
  },
  diagnosis: { panels: ['cmp', 'urinalysis', 'urine-albumin'] },
  treatment: [
    {
      share: 0.55,
      afterYears: 0.2,
      options: [
        {
          drug: 'lisinopril-10',
          share: 0.45,
          effect: { sbp: -8, dbp: -4, egfrSlope: 0.8, albuminuria: -0.5, potassium: 0.15 },
        },
        {
          drug: 'losartan-50',
          share: 0.4,
          effect: { sbp: -8, dbp: -4, egfrSlope: 0.8, albuminuria: -0.5, potassium: 0.15 },
        },
        {
          drug: 'valsartan-160',
          share: 0.15,
          effect: { sbp: -8, dbp: -4, egfrSlope: 0.8, albuminuria: -0.5, potassium: 0.15 },
        },
      ],
      source:
        'RENAAL, Brenner et al., NEJM 2001; KDIGO 2022 guideline; share: Afkarian et al., JAMA 2016 (renin-angiotensin blockers)',
    },
    {
      share: 0.22,
      afterYears: 1.5,
      options: [
        {
          drug: 'dapagliflozin-10',
          share: 0.4,
          effect: { egfrSlope: 1.2, albuminuria: -0.3, sbp: -4, a1c: -0.4 },
        },
        {
          drug: 'empagliflozin-10',
          share: 0.6,
          effect: { egfrSlope: 1.2, albuminuria: -0.3, sbp: -4, a1c: -0.4 },
        },
      ],
      source: 'DAPA-CKD, NEJM 2020; EMPA-KIDNEY, NEJM 2023; share: assumption, uptake 2021-2024',
    },
  ],
  carePlan: {
    title: 'Protect the kidneys',
    activities: ['No ibuprofen or other anti-inflammatory drugs', 'Less salt', 'Urine test every year'],
    goals: [
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
      { text: 'HbA1c below 7 %', analyte: 'hba1c', high: 7 },
    ],
    source: 'KDIGO 2022 diabetes in kidney disease guideline',
  },
  mortality: {
    rateRatio: 1.3,
    cause: 'E11.21',
    source:
      'Afkarian et al., JASN 2013 (ten-year mortality 31 % with, 12 % without kidney disease; part acts through chronic kidney disease)',
  },
  family: null,
} as const satisfies ChronicModule;
