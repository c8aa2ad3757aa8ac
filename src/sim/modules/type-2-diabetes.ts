// Type 2 diabetes: diagnosed diabetes, its glucose-lowering drugs and its acute complications.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const type2Diabetes = {
  kind: 'chronic',
  name: 'type-2-diabetes',
  title: 'Type 2 diabetes mellitus',
  doc: 'Diagnosed type 2 diabetes. Raises HbA1c, kidney, heart and lipid risks; treated in steps.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 10,
    prevalence: {
      male: [
        [10, 0.0002],
        [18, 0.003],
        [30, 0.019],
        [40, 0.055],
        [50, 0.125],
        [60, 0.2],
        [70, 0.25],
        [80, 0.265],
        [90, 0.265],
      ],
      female: [
        [10, 0.0003],
        [18, 0.004],
        [30, 0.02],
        [40, 0.048],
        [50, 0.1],
        [60, 0.165],
        [70, 0.212],
        [80, 0.232],
        [90, 0.235],
      ],
      source:
        'NCHS Data Brief 516, NHANES 2021-2023 (row PREV_DM_DX 11.3 % of 20+), ages and sexes NHANES 2009-2012 interview (rows PREV_DMDX_18_44, _65p, _M, _F); all diagnosed diabetes counted, type 1 being about 5 % of it',
    },
    risks: {
      traits: { glycaemia: 2.2, adiposity: 1.3, deprivation: 1.15, smoker: 1.25 },
      conditions: { obesity: 1.5, hypertension: 5.4, depression: 1.5 },
      source:
        'NHANES 2009-2012 (row OR_DM_OBESE 3.15) and NHAMCS 2021 (row OR_HTN_DM 4.4); depression: Mezuk et al., Diabetes Care 2008 (RR 1.60; rows OR_DEPR_DM, OR_DEPR_DM_COMM); smoking: Pan et al., Lancet Diabetes Endocrinol 2015 (RR 1.37); glycaemia per SD: assumption',
    },
  },
  delayYears: {
    mean: 4.5,
    source:
      'Harris et al., Diabetes Care 1992: onset 4-7 years before clinical diagnosis; earlier screening since (assumption)',
  },
  stages: [
    {
      name: 'without complications',
      diagnosis: { icd10: 'E11.9', snomed: '44054006' },
      severity: 'mild',
      share: 0.55,
    },
    {
      name: 'with hyperglycaemia',
      diagnosis: { icd10: 'E11.65', snomed: '44054006' },
      severity: 'moderate',
      share: 0.22,
    },
    {
      name: 'with neuropathy',
      diagnosis: { icd10: 'E11.40', snomed: '44054006' },
      severity: 'moderate',
      share: 0.15,
    },
    {
      name: 'with retinopathy',
      diagnosis: { icd10: 'E11.319', snomed: '44054006' },
      severity: 'severe',
      share: 0.08,
    },
  ],
  effect: { a1c: 2.6, egfrSlope: -0.3, albuminuria: 0.6, logTg: 0.25, hdl: -4, sbp: 3 },
  monitoring: {
    everyMonths: 4,
    workup: { panels: ['hba1c', 'bmp', 'lipid', 'urine-albumin'] },
    source:
      'ADA Standards of Care 2024: HbA1c every 3-6 months; MEPS 2022: 81 % measured in a year (row DMCARE_A1C)',
  },
  diagnosis: { panels: ['hba1c', 'cmp', 'lipid', 'urine-albumin', 'urinalysis'] },
  treatment: [
    {
      share: 0.76,
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
        { drug: 'empagliflozin-10', share: 0.2, effect: { a1c: -0.7, weight: -2.5, sbp: -4, egfrSlope: 1 } },
        { drug: 'semaglutide-inj', share: 0.22, effect: { a1c: -1.4, weight: -5, sbp: -3 } },
        { drug: 'sitagliptin-100', share: 0.22, effect: { a1c: -0.65 } },
      ],
      source:
        'Effects: Palmer et al., JAMA 2016 (network meta-analysis), EMPA-REG OUTCOME NEJM 2015, SUSTAIN-6 NEJM 2016. Shares: Fang et al., NEJM 2021 and MEPS 2022 users',
    },
    {
      share: 0.2,
      afterYears: 6,
      options: [{ drug: 'insulin-glargine', share: 1, effect: { a1c: -1.3, weight: 2.5 } }],
      source:
        'Effect: Riddle et al. (Treat-to-Target), Diabetes Care 2003. Share: MEPS 2022 users of insulin glargine (row RX_FILLSHARE_27)',
    },
    {
      share: 0.06,
      afterYears: 9,
      options: [{ drug: 'insulin-lispro', share: 1, effect: { a1c: -0.6, weight: 1.5 } }],
      source:
        'Effect: Holman et al. (4-T), NEJM 2009. Share: assumption, about a third of insulin users also take mealtime insulin',
    },
    {
      share: 0.13,
      afterYears: 5,
      options: [{ drug: 'gabapentin-300', share: 1 }],
      source:
        'Iyer et al., Pain Med 2014 and MEPS 2022 users of gabapentin (row RX_PERSONS_GABAPENTIN): treatment of painful neuropathy',
    },
  ],
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
    rateRatio: 1.8,
    cause: 'E11.9',
    source:
      'Emerging Risk Factors Collaboration, NEJM 2011 (all-cause HR 1.80); share of deaths: row MORT_COD_DM',
  },
  family: {
    share: 0.2,
    icd10: 'Z83.3',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
