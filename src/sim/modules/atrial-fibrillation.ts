// Atrial fibrillation: rate control and anticoagulation, with attacks of fast rhythm.
import type { ChronicModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

export const atrialFibrillation = {
  kind: 'chronic',
  name: 'atrial-fibrillation',
  title: 'Atrial fibrillation',
  doc: 'Diagnosed atrial fibrillation or flutter; raises heart rate and the risk of stroke and heart failure.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.001],
        [40, 0.005],
        [50, 0.013],
        [60, 0.035],
        [70, 0.085],
        [80, 0.155],
        [90, 0.205],
      ],
      female: [
        [25, 0.0005],
        [40, 0.003],
        [50, 0.007],
        [60, 0.02],
        [70, 0.055],
        [80, 0.12],
        [90, 0.18],
      ],
      source:
        'CDC/AHA (row PREV_AF_LT65); 65+: Go et al. (ATRIA), JAMA 2001, raised to about 9 % as in AHA Statistics 2024',
    },
    risks: {
      traits: { bloodPressure: 1.15, heavyDrinker: 1.4, frailty: 1.1 },
      conditions: {
        hypertension: 1.6,
        obesity: 1.4,
        'type-2-diabetes': 1.25,
        'coronary-disease': 1.9,
        copd: 1.4,
      },
      source:
        'Benjamin et al. (Framingham), JAMA 1994; CHARGE-AF, Alonso et al., JAHA 2013; Wang et al., JAMA 2004 (obesity 1.5)',
    },
  },
  delayYears: { mean: 1, source: 'assumption: silent attacks for about a year' },
  stages: [
    {
      name: 'paroxysmal',
      diagnosis: { icd10: 'I48.0', snomed: '282825002' },
      severity: 'moderate',
      share: 0.42,
    },
    {
      name: 'persistent',
      diagnosis: { icd10: 'I48.19', snomed: '49436004' },
      severity: 'moderate',
      share: 0.14,
    },
    {
      name: 'permanent',
      diagnosis: { icd10: 'I48.21', snomed: '49436004' },
      severity: 'severe',
      share: 0.1,
      effect: { heartRate: 4 },
    },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'I48.91', snomed: '49436004' },
      severity: 'moderate',
      share: 0.34,
    },
  ],
  progression: {
    perYear: [0.07, 0.12, 0],
    source:
      'Holmqvist et al. (ORBIT-AF), JACC Clin Electrophysiol 2015, and de Vos et al., JACC 2010 (6-8 % a year from paroxysmal on)',
  },
  symptoms: [
    { icd10: 'R00.2', share: 0.55 },
    { icd10: 'R06.00', share: 0.35 },
    { icd10: 'R53.83', share: 0.35 },
  ],
  effect: { heartRate: 12, bnp: 0.8 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Cardiology',
    workup: { panels: ['bmp', 'cbc'], procedures: [{ key: 'ecg', chance: 0.8 }] },
    source:
      'ACC/AHA/ACCP/HRS 2023 guideline: renal function and blood count at least yearly on anticoagulants; twice a year is an assumption',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'tsh'],
    procedures: [
      { key: 'ecg', chance: 1 },
      { key: 'echocardiogram', chance: 0.7 },
    ],
  },
  treatment: [
    {
      share: 0.62,
      afterYears: 0.1,
      options: [
        { drug: 'apixaban-5', share: 0.64 },
        { drug: 'rivaroxaban-20', share: 0.18 },
        { drug: 'warfarin-5', share: 0.18, effect: { inr: 1.5 } },
      ],
      source:
        'Navar et al., JAHA 2022 and Zhu et al., Am J Med 2018 (about 60 % anticoagulated, apixaban leading); MEPS 2022 fills (row RX_FILLSHARE_26)',
    },
    {
      share: 0.62,
      afterYears: 0.1,
      options: [
        {
          drug: 'metoprolol-succinate-50',
          share: 0.6,
          effect: { heartRate: -12, sbp: -5, dbp: -3 },
          avoidWith: ['asthma'],
        },
        {
          drug: 'metoprolol-tartrate-25',
          share: 0.4,
          effect: { heartRate: -11, sbp: -5, dbp: -3 },
          avoidWith: ['asthma'],
        },
      ],
      source: 'ORBIT-AF, Steinberg et al., Am Heart J 2013 (64 % on a beta-blocker)',
    },
    {
      share: 0.2,
      afterYears: 0.3,
      options: [
        { drug: 'omeprazole-20', share: 0.4 },
        { drug: 'pantoprazole-40', share: 0.6 },
      ],
      source:
        'ACCF/ACG/AHA 2010 consensus on acid suppression with antithrombotic drugs; share: assumption, rows RX_PERSONS_OMEPRAZOLE and RX_FIVEPLUS_65p',
    },
    {
      share: 0.15,
      afterYears: 0.8,
      stages: ['paroxysmal', 'persistent'],
      options: [{ drug: 'amiodarone-200', share: 1, effect: { heartRate: -6, tsh: 0.15 } }],
      source:
        'ORBIT-AF, Steinberg et al., Am Heart J 2013 (29 % on an antiarrhythmic, amiodarone leading with 10 %)',
    },
  ],
  care: [
    {
      name: 'cardioversion',
      share: 0.45,
      stages: ['persistent'],
      start: { days: 60 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 180,
      specialty: 'Cardiology',
      work: {
        panels: ['bmp'],
        procedures: [
          { key: 'cardioversion', chance: 1 },
          { key: 'ecg', chance: 1 },
        ],
      },
      source:
        'ACC/AHA/ACCP/HRS 2023 guideline; Steinberg et al., Am Heart J 2013 (ORBIT-AF: cardioversion in a third ever)',
    },
    {
      name: 'ablation',
      share: 1,
      stages: ['paroxysmal', 'persistent'],
      start: {
        perYear: [
          [30, 0.03],
          [60, 0.028],
          [75, 0.012],
          [85, 0.002],
          [90, 0],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 420,
      specialty: 'Cardiology',
      work: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'atrial-ablation', chance: 1 },
          { key: 'ecg', chance: 1 },
        ],
      },
      source:
        'Hosseini et al., JACC 2017, and growth since: about 2 % of patients with atrial fibrillation a year (assumption)',
    },
  ],
  carePlan: {
    title: 'Atrial fibrillation',
    activities: ['Take the anticoagulant every day', 'Less alcohol', 'Report bleeding or fainting'],
    goals: [{ text: 'Resting heart rate below 110', analyte: 'heart-rate', high: 110 }],
    source: 'ACC/AHA/ACCP/HRS 2023 guideline; RACE II, NEJM 2010',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I48.91', snomed: '49436004' },
      perYear: 0.115,
      season: coldMonths,
      care: {
        none: 0.05,
        office: 0.2,
        telehealth: 0.02,
        urgentCare: 0.01,
        emergency: 0.72,
        admit: [
          [25, 0.4],
          [65, 0.6],
          [85, 0.65],
        ],
        stay: { mean: 3.3, cv: 0.9 },
        source:
          'Rozen et al., JAHA 2018 (NEDS: 500,000-600,000 ED visits a year, two thirds admitted); stay: HCUP NIS 2016-2019',
      },
      effect: { heartRate: 42, sbp: -6, respRate: 2, bnp: 0.5 },
      source: 'Rozen et al., JAHA 2018, over about 6 million diagnosed',
    },
  ],
  mortality: {
    rateRatio: 1.5,
    cause: 'I48.91',
    source: 'Benjamin et al. (Framingham), Circulation 1998 (OR 1.5 men, 1.9 women)',
  },
  family: {
    share: 0.06,
    icd10: 'Z82.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
