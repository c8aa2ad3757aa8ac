// Alcohol use disorder: coded abuse and dependence, with intoxication, withdrawal and pancreatitis.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const alcoholUseDisorder = {
  kind: 'chronic',
  name: 'alcohol-use-disorder',
  title: 'Alcohol use disorder',
  doc: 'Alcohol use disorder as coded, about a quarter of those who have it; raises liver, pancreas and injury risk.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 15,
    untilAge: { age: 80, source: 'assumption: hardly anyone begins to be treated for it later' },
    prevalence: {
      male: [
        [15, 0.0005],
        [20, 0.007],
        [30, 0.024],
        [40, 0.038],
        [55, 0.052],
        [65, 0.055],
        [90, 0.055],
      ],
      female: [
        [15, 0.0004],
        [20, 0.005],
        [30, 0.013],
        [40, 0.02],
        [55, 0.026],
        [65, 0.027],
        [90, 0.027],
      ],
      source:
        'Row PREV_AUD_CODED (2 % of adults with the code, more ever); NSDUH 2022: 10.5 % of 12 and over by criteria (row PREV_AUD), men 1.4 times women, coded twice as often',
    },
    risks: {
      needs: 'drinker',
      traits: { heavyDrinker: 11, mood: 1.35, deprivation: 1.15, everSmoker: 1.3, smoker: 1.4 },
      conditions: {
        depression: 1.7,
        anxiety: 1.3,
        ptsd: 1.6,
        'bipolar-disorder': 2.2,
        adhd: 1.3,
        schizophrenia: 1.5,
      },
      source:
        'Grant et al., JAMA Psychiatry 2015 (NESARC-III: depression OR 1.3-1.6, bipolar 2.0, PTSD 1.3) and row OR_DEPR_SUD; heavy drinking: assumption, the definition nearly',
    },
  },
  delayYears: {
    mean: 7,
    source:
      'Chapman et al., Addiction 2015 (median 18 years to treatment); in a coded sample shorter: assumption',
  },
  stages: [
    { name: 'abuse', diagnosis: { icd10: 'F10.10', snomed: '15167005' }, severity: 'mild', share: 0.45 },
    {
      name: 'dependence',
      diagnosis: { icd10: 'F10.20', snomed: '66590003' },
      severity: 'severe',
      share: 0.55,
      effect: { alt: 0.15, ast: 0.25, mcv: 2, platelets: -10 },
    },
  ],
  progression: {
    perYear: [0.04],
    source: 'assumption: a third of those coded with abuse are coded with dependence ten years later',
  },
  remission: {
    share: 0.5,
    afterYears: 7,
    source:
      'Fan et al., Addiction 2019 (NESARC-III: of past disorder a third in abstinent or low-risk recovery, most in some remission); coded: assumption',
  },
  effect: { ast: 0.25, mcv: 2, hdl: 4, sbp: 3, phq9: 2, gad7: 0.5, logTg: 0.1 },
  symptoms: [
    { icd10: 'R25.1', share: 0.2 },
    { icd10: 'G47.00', share: 0.3 },
    { icd10: 'R45.4', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 14,
    workup: { panels: ['cmp', 'cbc', 'ggt'], procedures: [{ key: 'addiction-counselling', chance: 0.15 }] },
    source: 'APA guideline 2018: follow-up by need; about once a year is an assumption',
  },
  diagnosis: { panels: ['cmp', 'cbc', 'ggt'], procedures: [{ key: 'addiction-counselling', chance: 0.3 }] },
  treatment: [
    {
      share: 0.14,
      afterYears: 0.6,
      since: '1994-12-30',
      months: 10,
      options: [
        {
          drug: 'naltrexone-50',
          share: 1,
          effect: { ast: -0.1 },
          avoidWith: ['opioid-use-disorder', 'cirrhosis', 'alcoholic-cirrhosis'],
        },
      ],
      source:
        'Han et al., JAMA Psychiatry 2021 (NSDUH: 1.6 % of all with the disorder had medicine); of those coded about a tenth: assumption',
    },
    {
      share: 0.06,
      afterYears: 1.5,
      months: 14,
      options: [{ drug: 'gabapentin-300', share: 1 }],
      source: 'APA guideline 2018 (second choice); share: assumption',
    },
  ],
  care: [
    {
      name: 'counselling',
      share: 0.22,
      start: { days: 30 },
      sessions: 8,
      everyDays: 8,
      setting: 'office',
      minutes: 50,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'addiction-counselling', chance: 1 }] },
      source: 'NSDUH 2022 and TEDS 2020 (outpatient treatment); share of those coded: assumption',
    },
    {
      name: 'group',
      share: 0.12,
      start: { days: 60 },
      sessions: 12,
      everyDays: 7,
      setting: 'office',
      minutes: 75,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'addiction-group', chance: 1 }] },
      source: 'TEDS 2020 (intensive outpatient treatment); share: assumption',
    },
  ],
  carePlan: {
    title: 'Alcohol use care plan',
    activities: [
      'Agree on abstinence or a limit',
      'Mutual help group',
      'Thiamine and balanced meals',
      'Plan for cravings and for relapse',
    ],
    goals: [
      { text: 'No heavy drinking day in the month' },
      { text: 'Alanine aminotransferase normal', analyte: 'alt', high: 40 },
    ],
    source: 'APA Practice Guideline for Alcohol Use Disorder, 2018',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'F10.129', snomed: null },
      perYear: 0.15,
      season: flat,
      care: {
        none: 0.15,
        office: 0.05,
        telehealth: 0,
        urgentCare: 0.01,
        emergency: 0.79,
        admit: [
          [15, 0.06],
          [40, 0.1],
          [65, 0.18],
        ],
        stay: { mean: 3, cv: 0.8 },
        source: 'White et al., Alcohol Clin Exp Res 2018 (NEDS: acute alcohol visits) and NHAMCS',
      },
      effect: { ethanol: 220, heartRate: 16, sbp: -4, temperature: -0.3, glucose: -8 },
      days: 2,
      workup: { panels: ['bmp', 'ethanol'], procedures: [{ key: 'ct-head', chance: 0.12 }] },
      source:
        'White et al., Alcohol Clin Exp Res 2018 (about five million visits with any alcohol diagnosis, a quarter of them first-listed), over those coded',
    },
    {
      diagnosis: { icd10: 'F10.239', snomed: null },
      perYear: 0.06,
      season: flat,
      stages: ['dependence'],
      care: {
        none: 0.03,
        office: 0.06,
        telehealth: 0.01,
        urgentCare: 0,
        emergency: 0.9,
        admit: [
          [15, 0.66],
          [40, 0.74],
          [65, 0.82],
        ],
        stay: { mean: 4.6, cv: 0.75 },
        source: 'HCUP NIS 2018 (alcohol-related disorders, some 350,000 principal stays; row IP_LOSDX_ALC)',
      },
      effect: { heartRate: 24, sbp: 18, temperature: 0.4, potassium: -0.4, gad7: 6, magnesium: -0.3 },
      drugs: ['lorazepam-1'],
      days: 6,
      workup: {
        panels: ['cmp', 'cbc', 'magnesium', 'ethanol'],
        procedures: [{ key: 'detoxification', chance: 0.75 }],
      },
      source: 'HCUP NIS 2018, over those coded with dependence',
    },
    {
      diagnosis: { icd10: 'K85.20', snomed: '197456007' },
      perYear: 0.0085,
      season: flat,
      care: {
        none: 0,
        office: 0,
        telehealth: 0,
        urgentCare: 0,
        emergency: 1,
        admit: [
          [15, 0.85],
          [60, 0.9],
        ],
        stay: { mean: 4.3, cv: 0.8 },
        source: 'HCUP NIS (row IP_LOSDX_PANC); nearly all admitted: Krishna et al., Pancreas 2017',
      },
      effect: { lipase: 3, wbc: 4, crp: 90, heartRate: 18, temperature: 0.5, calcium: -0.5, painScore: 7 },
      days: 9,
      workup: {
        panels: ['cmp', 'cbc', 'crp', 'lipase', 'lipid'],
        procedures: [{ key: 'ct-abdomen', chance: 0.65 }],
      },
      source:
        'Peery et al., Gastroenterology 2022 (about 290,000 stays of acute pancreatitis a year, a quarter alcoholic)',
    },
  ],
  mortality: {
    rateRatio: 2.2,
    cause: 'F10.20',
    source:
      'Laramee et al., Addiction 2015 (meta-analysis SMR 2.5-3.5 treated; through liver disease in part, which is a module of its own)',
  },
  family: {
    share: 0.06,
    icd10: 'Z81.1',
    source:
      'assumption: somewhat under the share of parents who have it by criteria, as histories are incomplete',
  },
} as const satisfies ChronicModule;
