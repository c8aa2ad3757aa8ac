// Opioid use disorder: coded abuse and dependence, with overdoses, withdrawal and substitution treatment.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const opioidUseDisorder = {
  kind: 'chronic',
  name: 'opioid-use-disorder',
  title: 'Opioid use disorder',
  doc: 'Opioid use disorder as coded, under half of those who have it; overdoses kill, buprenorphine or methadone protect.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 15,
    untilAge: { age: 75, source: 'assumption: hardly anyone begins to be treated for it later' },
    prevalence: {
      male: [
        [15, 0.0001],
        [20, 0.0018],
        [25, 0.006],
        [35, 0.0145],
        [45, 0.0165],
        [60, 0.017],
        [90, 0.017],
      ],
      female: [
        [15, 0.0001],
        [20, 0.0015],
        [25, 0.0045],
        [35, 0.0098],
        [45, 0.0115],
        [60, 0.0125],
        [90, 0.0125],
      ],
      source:
        'NSDUH 2022: 2.2 % of 12 and over by criteria (row PREV_OUD); coded in under half: Keyes et al., Drug Alcohol Depend 2022 and claims (assumption)',
    },
    risks: {
      traits: { deprivation: 1.45, mood: 1.4, smoker: 2, everSmoker: 1.6, heavyDrinker: 1.6 },
      conditions: {
        depression: 1.7,
        anxiety: 1.4,
        ptsd: 1.7,
        'bipolar-disorder': 1.8,
        adhd: 1.5,
        'alcohol-use-disorder': 2.5,
      },
      source:
        'Grant et al., Drug Alcohol Depend 2016 and Saha et al., J Clin Psychiatry 2016 (NESARC-III); row OR_DEPR_SUD; per SD: assumption',
    },
  },
  delayYears: { mean: 3.5, source: 'assumption: years of use before it is coded' },
  stages: [
    { name: 'abuse', diagnosis: { icd10: 'F11.10', snomed: null }, severity: 'moderate', share: 0.24 },
    {
      name: 'dependence',
      diagnosis: { icd10: 'F11.20', snomed: null },
      severity: 'severe',
      share: 0.76,
      excess: [
        [0, 0.008],
        [5, 0.007],
        [15, 0.005],
      ],
    },
  ],
  remission: {
    share: 0.42,
    afterYears: 8,
    source: 'Hser et al., Harv Rev Psychiatry 2015 (long follow-up: 30-50 % abstinent); coded: assumption',
  },
  effect: { opiates: 0.45, fentanyl: 0.2, phq9: 3, gad7: 2, weight: -2 },
  symptoms: [
    { icd10: 'R45.1', share: 0.25 },
    { icd10: 'G47.00', share: 0.3 },
  ],
  monitoring: {
    everyMonths: 5,
    workup: { panels: ['cmp', 'drug-screen'] },
    source: 'ASAM National Practice Guideline 2020: monthly when stable on treatment, seldom without',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'hcv', 'hiv', 'drug-screen'],
    procedures: [{ key: 'addiction-counselling', chance: 0.4 }],
  },
  treatment: [
    {
      share: 0.42,
      afterYears: 0.8,
      since: '2010-08-30',
      months: 120,
      options: [
        {
          drug: 'buprenorphine-naloxone-8-2',
          share: 1,
          effect: { opiates: -0.3, fentanyl: -0.15, phq9: -1 },
        },
      ],
      stops: [
        {
          reason: 'patient preference',
          share: 0.45,
          afterMonths: 5,
          source: 'Samples et al., J Subst Abuse Treat 2018 (two thirds stop within six months)',
        },
      ],
      source:
        'Krawczyk et al., Int J Drug Policy 2022 (13 % of all with the disorder treated with medicine, most with buprenorphine); two fifths of those coded, and spells with gaps drawn as one: assumption',
    },
    {
      share: 0.3,
      afterYears: 0.5,
      since: '2015-11-18',
      months: 0.1,
      options: [{ drug: 'naloxone-nasal-4', share: 1 }],
      source:
        'CDC guidance 2022 and Guy et al., MMWR 2019 (naloxone dispensed to few; rising); share: assumption',
    },
  ],
  care: [
    {
      name: 'methadone programme',
      share: 0.12,
      stages: ['dependence'],
      start: { days: 250 },
      sessions: 36,
      everyDays: 28,
      setting: 'office',
      minutes: 30,
      specialty: 'Psychiatry',
      work: { procedures: [{ key: 'methadone-programme', chance: 1 }] },
      source:
        'N-SUMHSS 2021 (about 400,000 in methadone programmes); take-home doses of four weeks since 2020: 42 CFR 8.12',
    },
    {
      name: 'counselling',
      share: 0.3,
      start: { days: 30 },
      sessions: 8,
      everyDays: 10,
      setting: 'office',
      minutes: 45,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'addiction-counselling', chance: 1 }] },
      source: 'ASAM 2020; share: NSDUH 2022 of those in treatment (assumption)',
    },
  ],
  carePlan: {
    title: 'Opioid use care plan',
    activities: [
      'Buprenorphine or methadone without interruption',
      'Naloxone at home, and someone who can give it',
      'Test for hepatitis C and HIV',
      'Clean needles where drugs are injected',
    ],
    goals: [{ text: 'Twelve months on treatment' }, { text: 'No overdose' }],
    source: 'ASAM National Practice Guideline for the Treatment of Opioid Use Disorder, 2020',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'T40.411A', snomed: '55680006' },
      perYear: 0.028,
      season: flat,
      care: {
        none: 0.12,
        office: 0,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.88,
        admit: [
          [15, 0.18],
          [40, 0.25],
          [65, 0.4],
        ],
        stay: { mean: 3.3, cv: 0.9 },
        source: 'CDC DOSE dashboard and HCUP 2018 (non-fatal opioid overdoses; a quarter admitted)',
      },
      effect: { spo2: -8, respRate: -6, heartRate: 6, sbp: -8, fentanyl: 0.8, opiates: 0.6, pco2: 14 },
      days: 2,
      workup: { panels: ['bmp', 'blood-gas', 'drug-screen'] },
      source:
        'Casillas et al., MMWR 2022 and Vivolo-Kantor et al., MMWR 2018 (about 70 emergency visits per 100,000 a year), over those coded',
    },
    {
      diagnosis: { icd10: 'T40.1X1A', snomed: '55680006' },
      perYear: 0.014,
      season: flat,
      care: {
        none: 0.12,
        office: 0,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.88,
        admit: [
          [15, 0.16],
          [40, 0.22],
          [65, 0.4],
        ],
        stay: { mean: 3.1, cv: 0.9 },
        source: 'CDC DOSE dashboard and HCUP 2018',
      },
      effect: { spo2: -8, respRate: -6, heartRate: 6, sbp: -8, opiates: 0.9, pco2: 14 },
      days: 2,
      workup: { panels: ['bmp', 'blood-gas', 'drug-screen'] },
      source: 'Vivolo-Kantor et al., MMWR 2018 (heroin the smaller part), over those coded',
    },
    {
      diagnosis: { icd10: 'F11.23', snomed: null },
      perYear: 0.07,
      season: flat,
      stages: ['dependence'],
      care: {
        none: 0.2,
        office: 0.12,
        telehealth: 0.03,
        urgentCare: 0.01,
        emergency: 0.64,
        admit: [
          [15, 0.35],
          [40, 0.32],
          [65, 0.4],
        ],
        stay: { mean: 4.4, cv: 0.7 },
        source: 'HCUP Statistical Brief 219 and 2018 (opioid-related stays and visits)',
      },
      effect: { heartRate: 18, sbp: 10, gad7: 6, painScore: 4, potassium: -0.2 },
      drugs: ['ondansetron-4'],
      days: 6,
      workup: { panels: ['bmp', 'cbc'], procedures: [{ key: 'detoxification', chance: 0.6 }] },
      source: 'HCUP 2018 (F11 first-listed), over those coded',
    },
  ],
  mortality: {
    rateRatio: 2.4,
    cause: 'T40.411A',
    source:
      'Larney et al., JAMA Psychiatry 2020 (meta-analysis: SMR 10, 20.8 deaths per 1,000 a year, a third by overdose, here the excess; coded illness is milder: assumption)',
  },
  family: {
    share: 0.015,
    icd10: 'Z81.3',
    source: 'assumption: somewhat under the share of relatives who have it by criteria',
  },
} as const satisfies ChronicModule;
