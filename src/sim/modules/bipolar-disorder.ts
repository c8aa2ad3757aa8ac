// Bipolar disorder: mania or hypomania alternating with depression.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const bipolarDisorder = {
  kind: 'chronic',
  name: 'bipolar-disorder',
  title: 'Bipolar disorder',
  doc: 'Diagnosed bipolar disorder, type I and II; mood stabilisers and antipsychotics, stays for mania and depression.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    untilAge: { age: 70, source: 'assumption: mania first in old age has another cause' },
    prevalence: {
      male: [
        [12, 0.0005],
        [16, 0.0025],
        [20, 0.0065],
        [30, 0.0145],
        [40, 0.0185],
        [55, 0.02],
        [90, 0.02],
      ],
      female: [
        [12, 0.0005],
        [16, 0.003],
        [20, 0.009],
        [30, 0.0205],
        [40, 0.026],
        [55, 0.028],
        [90, 0.028],
      ],
      source:
        'Merikangas et al., Arch Gen Psychiatry 2007 (NCS-R: lifetime 4.4 % of the spectrum, types I and II 2.1 %), coded near the latter; women more often diagnosed in records (assumption)',
    },
    risks: {
      traits: { mood: 1.9, deprivation: 1.2, smoker: 1.4, heavyDrinker: 1.5 },
      conditions: { anxiety: 1.7, adhd: 2 },
      source:
        'Merikangas et al., 2007 (anxiety in three of four); Wingo and Ghaemi, J Clin Psychiatry 2007 (ADHD); mood per SD: assumption',
    },
  },
  delayYears: {
    mean: 6,
    source: 'Dagani et al., Can J Psychiatry 2017 (meta-analysis: 5.8 years from onset to treatment)',
  },
  stages: [
    { name: 'type II', diagnosis: { icd10: 'F31.81', snomed: null }, severity: 'moderate', share: 0.3 },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'F31.9', snomed: '13746004' },
      severity: 'moderate',
      share: 0.48,
    },
    {
      name: 'type I, severe',
      diagnosis: { icd10: 'F31.89', snomed: '13746004' },
      severity: 'severe',
      share: 0.22,
    },
  ],
  effect: { phq9: 4, gad7: 1, weight: 1.5 },
  symptoms: [
    { icd10: 'R45.86', share: 0.7 },
    { icd10: 'R45.1', share: 0.4 },
    { icd10: 'G47.00', share: 0.45 },
    { icd10: 'R45.851', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 4,
    specialty: 'Psychiatry',
    workup: { panels: ['cmp', 'tsh'], procedures: [{ key: 'depression-screening', chance: 0.6 }] },
    source: 'CANMAT/ISBD 2018: drug levels, kidney, thyroid and metabolic tests every 3-6 months',
  },
  diagnosis: { panels: ['cmp', 'cbc', 'tsh'], procedures: [{ key: 'psychiatric-evaluation', chance: 0.8 }] },
  treatment: [
    {
      share: 0.62,
      afterYears: 0.1,
      options: [
        { drug: 'lamotrigine-100', share: 0.44, effect: { phq9: -2 } },
        {
          drug: 'lithium-300',
          share: 0.26,
          effect: { phq9: -2, lithium: 0.7, tsh: 0.15, egfrSlope: -0.2, weight: 1 },
          avoidWith: ['chronic-kidney-disease'],
        },
        {
          drug: 'divalproex-500',
          share: 0.3,
          effect: { phq9: -1, valproate: 70, weight: 2, platelets: -20 },
        },
      ],
      stops: [
        {
          reason: 'adverse effect',
          share: 0.2,
          afterMonths: 8,
          source: 'Kessing et al., Bipolar Disord 2018; share: assumption',
        },
        {
          reason: 'patient preference',
          share: 0.14,
          afterMonths: 20,
          source: 'Garcia et al., Ann Gen Psychiatry 2016 (non-adherence); share: assumption',
        },
      ],
      source:
        'Rhee et al., Am J Psychiatry 2020 (NAMCS: mood stabilisers falling to under half of visits, lithium 18 %)',
    },
    {
      share: 0.5,
      afterYears: 0.3,
      options: [
        {
          drug: 'quetiapine-100',
          share: 0.46,
          effect: { phq9: -2, gad7: -1, weight: 2.5, a1c: 0.12, ldl: 4 },
        },
        { drug: 'aripiprazole-10', share: 0.38, effect: { phq9: -1, weight: 1 } },
        { drug: 'risperidone-2', share: 0.16, effect: { phq9: -1, weight: 2, a1c: 0.08 } },
      ],
      source: 'Rhee et al., Am J Psychiatry 2020 (second-generation antipsychotics in half of visits)',
    },
    {
      share: 0.2,
      afterYears: 1,
      options: [
        { drug: 'bupropion-xl-150', share: 0.5, effect: { phq9: -2 } },
        { drug: 'sertraline-50', share: 0.5, effect: { phq9: -2 } },
      ],
      source:
        'Rhee et al., Am J Psychiatry 2020 (antidepressants in over half, mostly with another drug; here those without a depression code)',
    },
  ],
  care: [
    {
      name: 'psychoeducation and psychotherapy',
      share: 0.3,
      start: { days: 90 },
      sessions: 10,
      everyDays: 21,
      setting: 'office',
      minutes: 50,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source: 'CANMAT/ISBD 2018; share: Rhee et al., 2020 (psychotherapy declining)',
    },
  ],
  carePlan: {
    title: 'Bipolar disorder care plan',
    activities: [
      'Mood and sleep diary',
      'Take mood stabiliser daily',
      'Plan of early warning signs with a trusted person',
      'Regular blood tests',
    ],
    goals: [{ text: 'No stay for mood in the year' }, { text: 'PHQ-9 under 5', analyte: 'phq9', high: 4 }],
    source: 'CANMAT/ISBD guidelines for bipolar disorder, 2018',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'F31.2', snomed: null },
      perYear: 0.04,
      season: flat,
      stages: ['unspecified', 'type I, severe'],
      care: {
        none: 0.02,
        office: 0.12,
        telehealth: 0.03,
        urgentCare: 0,
        emergency: 0.83,
        admit: [
          [12, 0.75],
          [40, 0.72],
          [70, 0.75],
        ],
        stay: { mean: 7.6, cv: 0.8 },
        source: 'HCUP NIS 2018 (bipolar disorder, some 250,000 principal stays; row IP_LOSDX_MOOD)',
      },
      effect: { heartRate: 14, sbp: 8, gad7: 3 },
      drugs: ['quetiapine-100'],
      days: 28,
      workup: { panels: ['cmp', 'cbc', 'tsh', 'drug-screen'] },
      source:
        'Judd et al., Arch Gen Psychiatry 2002-2003 (mania a tenth of ill weeks); rate over those coded meets HCUP stays',
    },
    {
      diagnosis: { icd10: 'F31.4', snomed: null },
      perYear: 0.1,
      season: flat,
      care: {
        none: 0.15,
        office: 0.35,
        telehealth: 0.12,
        urgentCare: 0,
        emergency: 0.38,
        admit: [
          [12, 0.5],
          [40, 0.45],
          [70, 0.5],
        ],
        stay: { mean: 6.4, cv: 0.8 },
        source: 'HCUP NIS 2018 (bipolar disorder) and row IP_LOSDX_MOOD',
      },
      effect: { phq9: 9, gad7: 4 },
      days: 42,
      source: 'Judd et al., Arch Gen Psychiatry 2002-2003 (depression three times as long as mania)',
    },
  ],
  mortality: {
    rateRatio: 2,
    cause: null,
    source: 'Walker et al., JAMA Psychiatry 2015 and Hayes et al., Acta Psychiatr Scand 2015 (SMR 2.05)',
  },
  family: {
    share: 0.03,
    icd10: 'Z81.8',
    source: 'assumption: a tenth of first-degree relatives, histories incomplete',
  },
} as const satisfies ChronicModule;
