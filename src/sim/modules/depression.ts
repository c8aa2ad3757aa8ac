// Depression: lifetime depressive disorder, half in remission at a time, treated with antidepressants.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const depression = {
  kind: 'chronic',
  name: 'depression',
  title: 'Major depressive disorder',
  doc: 'Ever-diagnosed depression. Raises the PHQ-9; recurs; treated with antidepressants.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 11,
    prevalence: {
      male: [
        [11, 0.005],
        [14, 0.025],
        [18, 0.065],
        [25, 0.115],
        [35, 0.14],
        [50, 0.155],
        [65, 0.162],
        [90, 0.165],
      ],
      female: [
        [11, 0.007],
        [14, 0.05],
        [18, 0.13],
        [25, 0.205],
        [35, 0.235],
        [50, 0.26],
        [65, 0.275],
        [90, 0.275],
      ],
      source:
        'BRFSS 2020 ever diagnosed (rows PREV_DEPR_DX 18.4 %, PREV_DEPR_F_M_RATIO 1.8); under 18: NSDUH 2019-2020 adolescents',
    },
    risks: {
      traits: {
        mood: 2.6,
        deprivation: 1.2,
        smoker: 1.3,
        heavyDrinker: 1.4,
        adiposity: 1.05,
        careSeeking: 1.1,
      },
      conditions: { obesity: 1.25, anxiety: 2.3 },
      source:
        'Luppino et al., Arch Gen Psychiatry 2010 (obesity 1.5); Jacobson and Newman, Psychol Bull 2017 (anxiety first); mood per SD: assumption. Depression itself is a parent of diabetes, heart and lung disease',
    },
  },
  delayYears: {
    mean: 2,
    source:
      'Wang et al., Arch Gen Psychiatry 2005 (NCS-R: median delay to treatment 8 years with a long tail; shorter in later cohorts, assumption)',
  },
  stages: [
    { name: 'unspecified', diagnosis: { icd10: 'F32.A', snomed: '35489007' }, severity: 'mild', share: 0.45 },
    {
      name: 'single episode',
      diagnosis: { icd10: 'F32.9', snomed: '370143000' },
      severity: 'mild',
      share: 0.2,
    },
    {
      name: 'moderate',
      diagnosis: { icd10: 'F32.1', snomed: '370143000' },
      severity: 'moderate',
      share: 0.15,
    },
    {
      name: 'recurrent',
      diagnosis: { icd10: 'F33.1', snomed: '66344007' },
      severity: 'moderate',
      share: 0.15,
    },
    {
      name: 'recurrent, severe',
      diagnosis: { icd10: 'F33.2', snomed: '66344007' },
      severity: 'severe',
      share: 0.05,
    },
  ],
  remission: {
    share: 0.5,
    afterYears: 4,
    source:
      'NHIS 2019 and BRFSS 2020: about half of those ever diagnosed have PHQ-8 >= 5 or take medicine (row PREV_PHQ_ANY); years are an assumption',
  },
  effect: { phq9: 9, gad7: 2.5, weight: 1 },
  symptoms: [
    { icd10: 'R45.2', share: 0.55 },
    { icd10: 'R45.84', share: 0.45 },
    { icd10: 'G47.00', share: 0.45 },
    { icd10: 'R53.83', share: 0.5 },
    { icd10: 'R45.851', share: 0.12 },
  ],
  monitoring: {
    everyMonths: 6,
    workup: { procedures: [{ key: 'depression-screening', chance: 0.8 }] },
    source: 'HEDIS depression monitoring and ICSI guideline 2016: PHQ-9 every 4-6 months in maintenance',
  },
  diagnosis: { panels: ['cbc', 'tsh'], procedures: [{ key: 'depression-screening', chance: 0.9 }] },
  treatment: [
    {
      share: 0.62,
      afterYears: 0.1,
      options: [
        { drug: 'sertraline-50', share: 0.21, effect: { phq9: -5, gad7: -2 } },
        { drug: 'escitalopram-10', share: 0.31, effect: { phq9: -5, gad7: -2 } },
        { drug: 'fluoxetine-20', share: 0.21, effect: { phq9: -5, gad7: -2 } },
        { drug: 'venlafaxine-er-75', share: 0.09, effect: { phq9: -5, gad7: -2, sbp: 1.5 } },
        { drug: 'duloxetine-60', share: 0.18, effect: { phq9: -5, gad7: -2, sbp: 1, painScore: -0.3 } },
      ],
      source:
        'Effect: STAR*D, Trivedi et al., Am J Psychiatry 2006 and Cipriani et al., Lancet 2018. Choice: MEPS 2022 fills (rows RX_FILLSHARE_11, _15, _22, _30)',
    },
    {
      share: 0.18,
      afterYears: 1.5,
      options: [{ drug: 'bupropion-xl-150', share: 1, effect: { phq9: -3, weight: -1 } }],
      source: 'MEPS 2022 fills of bupropion (row RX_FILLSHARE_21)',
    },
    {
      share: 0.16,
      afterYears: 1.5,
      options: [{ drug: 'trazodone-50', share: 1, effect: { phq9: -1 } }],
      source: 'MEPS 2022 fills of trazodone, mostly for sleep (row RX_FILLSHARE_18)',
    },
  ],
  care: [
    {
      name: 'psychotherapy',
      share: 0.28,
      start: { days: 40 },
      sessions: 9,
      everyDays: 13,
      setting: 'office',
      minutes: 50,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source:
        'Olfson et al., Am J Psychiatry 2025 and 2016 (MEPS: about a quarter of treated depression with psychotherapy, median of some eight visits)',
    },
    {
      name: 'electroconvulsive therapy',
      share: 0.035,
      stages: ['recurrent, severe'],
      start: { days: 500 },
      sessions: 8,
      everyDays: 3,
      setting: 'day surgery',
      minutes: 120,
      specialty: 'Psychiatry',
      work: { procedures: [{ key: 'electroconvulsive-therapy', chance: 1 }] },
      source:
        'Wilkinson et al., Psychiatr Serv 2018 (0.25 % of insured with a mood disorder in a year); share of severe recurrent illness: assumption',
    },
  ],
  carePlan: {
    title: 'Depression care plan',
    activities: [
      'Daily activity that used to give pleasure',
      'Exercise three times a week',
      'Safety plan with the crisis line 988',
      'Medicine at least six months beyond recovery',
    ],
    goals: [{ text: 'PHQ-9 under 5', analyte: 'phq9', high: 4 }, { text: 'Back to work or usual roles' }],
    source: 'APA Practice Guideline for Major Depressive Disorder 2010 and VA/DoD 2022',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'F33.2', snomed: '66344007' },
      perYear: 0.09,
      season: flat,
      care: {
        none: 0.2,
        office: 0.36,
        telehealth: 0.12,
        urgentCare: 0.02,
        emergency: 0.3,
        admit: [
          [11, 0.34],
          [18, 0.32],
          [45, 0.34],
          [65, 0.36],
        ],
        stay: { mean: 6.8, cv: 0.9 },
        source:
          'HCUP SB 249 and NEDS 2018 (depressive disorders first-listed about 1 million ED visits); stay: HCUP NIS (row IP_LOSDX_MOOD)',
      },
      effect: { phq9: 7, gad7: 3, heartRate: 4 },
      source:
        'HCUP NIS 2018: about 400,000-600,000 depressive stays over some 25 million with active depression',
    },
  ],
  mortality: {
    rateRatio: 1.5,
    cause: null,
    source: 'Cuijpers et al., Am J Psychiatry 2014 (meta-analysis RR 1.52, less after adjustment)',
  },
  family: {
    share: 0.12,
    icd10: 'Z81.8',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
