// Chronic kidney disease: as coded, from stage to stage of filtration down to dialysis and transplantation.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const chronicKidneyDisease = {
  kind: 'chronic',
  name: 'chronic-kidney-disease',
  title: 'Chronic kidney disease',
  doc: 'Coded chronic kidney disease, getting worse by stages; at the end dialysis three times a week, and a transplant for some. About nine in ten with low filtration or albuminuria are never coded; those come from renal reserve.',
  version: 3,
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
        'type-2-diabetes': 2.1,
        'type-1-diabetes': 4,
        'diabetic-nephropathy': 4.5,
        obesity: 1.15,
        'coronary-disease': 1.5,
        'heart-failure': 2.2,
      },
      source:
        'NHAMCS 2021 (row OR_CKD_DM 3.5); Tozawa et al., Hypertension 2003 (blood pressure); Damman et al., JACC 2007 (heart failure); diabetic nephropathy: Afkarian et al., JAMA 2016 (order of size; with it the ratio of diabetes meets the row); renalReserve per SD: assumption',
    },
  },
  delayYears: {
    mean: 5,
    source: 'assumption: slow filtration loss precedes coding by years (CDC 2023, nine in ten unaware)',
  },
  stages: [
    {
      name: 'stage 2',
      diagnosis: { icd10: 'N18.2', snomed: '431856006' },
      severity: 'mild',
      share: 0.09,
      effect: { egfr: 9, hgb: 0.4 },
    },
    { name: 'stage 3a', diagnosis: { icd10: 'N18.31', snomed: '700378005' }, severity: 'mild', share: 0.5 },
    {
      name: 'stage 3b',
      diagnosis: { icd10: 'N18.32', snomed: '700379002' },
      severity: 'moderate',
      share: 0.278,
      effect: { egfr: -9, hgb: -0.2 },
    },
    {
      name: 'stage 4',
      diagnosis: { icd10: 'N18.4', snomed: '431857002' },
      severity: 'severe',
      share: 0.1,
      effect: { egfr: -22, hgb: -0.5, potassium: 0.15, albuminuria: 0.5 },
    },
    {
      name: 'stage 5',
      diagnosis: { icd10: 'N18.5', snomed: '433146000' },
      severity: 'severe',
      share: 0.02,
      effect: { egfr: -36, hgb: -0.8, potassium: 0.3, albuminuria: 0.8 },
    },
    {
      name: 'end stage',
      diagnosis: { icd10: 'N18.6', snomed: '46177005' },
      severity: 'severe',
      share: 0.012,
      effect: { egfr: -60, hgb: -0.3, potassium: 0.4, phosphate: 1, sbp: 6 },
      excess: [
        [0, 0.2],
        [1, 0.12],
        [10, 0.12],
      ],
    },
    {
      name: 'kidney transplant',
      diagnosis: { icd10: 'Z94.0', snomed: null },
      severity: 'moderate',
      share: 0,
      effect: { egfr: -2, hgb: 0.2 },
    },
  ],
  progression: {
    perYear: [
      0.09,
      0.06,
      0.05,
      0.045,
      0.28,
      [
        [18, 0.16],
        [45, 0.09],
        [65, 0.045],
        [75, 0.012],
        [80, 0],
      ],
    ],
    source:
      'Steps to stage 4: Baek et al., J Korean Med Sci 2012, and Abdelmalek et al., Nephrol Dial Transplant 2013 (order of size); end stage and transplant: USRDS Annual Data Report 2023 (131,000 new, 808,000 with end-stage disease, 25,000 transplants a year); rates set so that the last two are met, for persons who die at the rate of the stage of their diagnosis (assumption)',
  },
  symptoms: [
    { icd10: 'R53.83', share: 0.3 },
    { icd10: 'R60.0', share: 0.25 },
    { icd10: 'L29.9', share: 0.1 },
  ],
  effect: { egfr: -13, egfrSlope: -0.4, albuminuria: 1, hgb: -0.5, potassium: 0.15, sbp: 4, uricAcid: 0.9 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Nephrology',
    workup: { panels: ['bmp', 'cbc', 'urine-albumin'] },
    source: 'KDIGO 2024 guideline, one to four checks a year by risk category',
  },
  diagnosis: { panels: ['cmp', 'cbc', 'urinalysis', 'urine-albumin', 'mineral'] },
  treatment: [
    {
      share: 0.28,
      afterYears: 0.5,
      stages: ['stage 2', 'stage 3a', 'stage 3b', 'stage 4'],
      options: [
        {
          drug: 'valsartan-160',
          share: 0.15,
          effect: { sbp: -8, dbp: -4, egfrSlope: 0.8, albuminuria: -0.4, potassium: 0.15 },
        },
        {
          drug: 'losartan-50',
          share: 0.4,
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
      share: 0.14,
      afterYears: 2,
      stages: ['stage 2', 'stage 3a', 'stage 3b', 'stage 4'],
      options: [
        { drug: 'dapagliflozin-10', share: 0.5, effect: { egfrSlope: 1.2, sbp: -4, weight: -1 } },
        { drug: 'empagliflozin-10', share: 0.5, effect: { egfrSlope: 1.2, sbp: -4, weight: -1 } },
      ],
      source:
        'Effect: DAPA-CKD, NEJM 2020; EMPA-KIDNEY, NEJM 2023. Share: assumption, early uptake in US practice 2021-2024',
    },
    {
      share: 0.22,
      afterYears: 0.4,
      stages: ['stage 3a', 'stage 3b', 'stage 4', 'stage 5', 'end stage', 'kidney transplant'],
      options: [
        { drug: 'atorvastatin-20', share: 0.7, effect: { ldl: -42 } },
        { drug: 'rosuvastatin-10', share: 0.15, effect: { ldl: -44 } },
        { drug: 'pravastatin-40', share: 0.15, effect: { ldl: -32 } },
      ],
      source: 'KDIGO 2013 lipid guideline (statin from 50 on); those without one already; share: assumption',
    },
    {
      share: 0.35,
      afterYears: 0.3,
      stages: ['stage 4', 'stage 5'],
      options: [{ drug: 'furosemide-40', share: 1, effect: { weight: -1.5, potassium: -0.2, sbp: -3 } }],
      source: 'KDIGO 2021 blood pressure guideline (fluid overload at low filtration); share: assumption',
    },
    {
      share: 0.35,
      afterYears: 0.6,
      stages: ['stage 3b', 'stage 4', 'stage 5', 'end stage'],
      options: [{ drug: 'vitamin-d3-1000', share: 1, effect: { vitaminD: 8, pth: -0.15 } }],
      source: 'KDIGO 2017 mineral and bone guideline; share: assumption',
    },
    {
      share: 0.3,
      afterYears: 0.5,
      stages: ['stage 3b', 'stage 4', 'stage 5'],
      options: [{ drug: 'ferrous-sulfate-325', share: 1, effect: { ferritin: 0.5, hgb: 0.3 } }],
      source:
        'KDIGO 2012 anaemia guideline; Stauffer and Fan, PLoS One 2014 (anaemia treated in a fifth to a third)',
    },
    {
      share: 0.97,
      afterYears: 0,
      stages: ['kidney transplant'],
      stops: [],
      options: [{ drug: 'tacrolimus-1', share: 1, effect: { tacrolimus: 8, potassium: 0.1, sbp: 3 } }],
      source: 'OPTN/SRTR 2022 Annual Data Report: tacrolimus in over 95 %',
    },
    {
      share: 0.92,
      afterYears: 0,
      stages: ['kidney transplant'],
      stops: [],
      options: [{ drug: 'mycophenolate-500', share: 1, effect: { wbc: -0.6 } }],
      source: 'OPTN/SRTR 2022 Annual Data Report: tacrolimus with mycophenolate in over 90 %',
    },
  ],
  care: [
    {
      name: 'dialysis access',
      share: 0.75,
      stages: ['stage 5', 'end stage'],
      start: { days: 40 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 150,
      specialty: 'Vascular Surgery',
      work: {
        panels: ['bmp'],
        procedures: [{ key: 'dialysis-fistula', chance: 1 }],
      },
      source: 'USRDS Annual Data Report 2023: two thirds of prevalent patients use a fistula, more get one',
    },
    {
      name: 'dialysis catheter',
      share: 0.8,
      stages: ['end stage'],
      start: { days: 1 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 60,
      specialty: 'Nephrology',
      work: { procedures: [{ key: 'dialysis-catheter', chance: 1 }] },
      source: 'USRDS Annual Data Report 2023: over 80 % begin dialysis with a catheter',
    },
    {
      name: 'haemodialysis',
      share: 0.86,
      stages: ['end stage'],
      start: { days: 3 },
      sessions: 'ongoing',
      everyDays: 7 / 3,
      setting: 'office',
      minutes: 225,
      specialty: 'Nephrology',
      work: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'dialysis', chance: 1 },
          { key: 'epoetin-injection', chance: 0.45 },
        ],
      },
      source:
        'USRDS Annual Data Report 2023: 86 % on haemodialysis, nearly all three times a week in a centre (the rest, peritoneal dialysis at home, is not written as visits); epoetin: DOPPS Practice Monitor, share and doses assumption',
    },
    {
      name: 'kidney transplantation',
      share: 1,
      stages: ['kidney transplant'],
      start: { days: 1 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 5,
      specialty: 'General Surgery',
      diagnosis: { icd10: 'N18.6', snomed: '46177005' },
      work: { panels: ['cmp', 'cbc'], procedures: [{ key: 'kidney-transplant', chance: 1 }] },
      source: 'OPTN/SRTR 2022 Annual Data Report; stay: HCUP NIS 2018 kidney transplant',
    },
    {
      name: 'transplant clinic',
      share: 0.98,
      stages: ['kidney transplant'],
      start: { days: 14 },
      sessions: 'ongoing',
      everyDays: 75,
      setting: 'office',
      minutes: 30,
      specialty: 'Nephrology',
      work: { panels: ['bmp', 'cbc'] },
      source:
        'KDIGO 2009 care of the kidney transplant recipient: weekly at first, every two to three months later; mean: assumption',
    },
  ],
  devices: [
    {
      device: 'dialysis-catheter',
      share: 0.8,
      afterYears: 0,
      stages: ['end stage'],
      source: 'USRDS Annual Data Report 2023',
    },
  ],
  carePlan: {
    title: 'Kidney disease',
    activities: [
      'No ibuprofen or other anti-inflammatory drugs',
      'Less salt',
      'Keep blood tests',
      'Plan for dialysis or transplant in good time',
    ],
    goals: [
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
      { text: 'Potassium below 5.5', analyte: 'potassium', high: 5.5 },
    ],
    source: 'KDIGO 2024 chronic kidney disease guideline',
  },
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
      stages: ['stage 2', 'stage 3a', 'stage 3b', 'stage 4', 'stage 5', 'kidney transplant'],
      source:
        'USRDS Annual Data Report 2022: acute kidney injury as first diagnosis in CKD, about 2-3 per 100 patient-years',
    },
  ],
  mortality: {
    rateRatio: 2,
    cause: 'N18.9',
    behind: [{ condition: 'hypertension', icd10: 'I12.9', share: 0.65 }],
    source:
      'Chronic Kidney Disease Prognosis Consortium, Lancet 2010 (HR 1.2 at eGFR 60 to 3.1 at 15); share of deaths: row MORT_COD_KIDNEY. Hypertension on the certificate makes it hypertensive renal disease (ICD-10 volume 2, linkage of N18 to I10); how often it is mentioned: assumption',
  },
  family: {
    share: 0.04,
    icd10: 'Z84.1',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
