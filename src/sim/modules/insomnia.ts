// Insomnia: sleep that does not come or does not last, as a diagnosis of its own.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const insomnia = {
  kind: 'chronic',
  name: 'insomnia',
  title: 'Insomnia',
  doc: 'Coded chronic insomnia; the complaint is twice or three times as common.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 16,
    prevalence: {
      male: [
        [16, 0.001],
        [25, 0.012],
        [40, 0.034],
        [55, 0.058],
        [70, 0.082],
        [85, 0.096],
      ],
      female: [
        [16, 0.001],
        [25, 0.017],
        [40, 0.05],
        [55, 0.089],
        [70, 0.12],
        [85, 0.135],
      ],
      source:
        'Morin and Jarrin, Sleep Med Clin 2022 (disorder in 10 % of adults, women 1.4 times as often); coded in 4-5 % at a time: Moloney et al., Sleep Health 2019 (NAMCS)',
    },
    risks: {
      traits: { mood: 1.3, careSeeking: 1.15 },
      conditions: { anxiety: 1.9, depression: 2.2, ptsd: 1.9, osteoarthritis: 1.3, copd: 1.3 },
      source:
        'Taylor et al., Sleep 2007 (medical illness OR 1.5-3) and 2005 (depression OR 9.8, anxiety 17 before adjustment)',
    },
  },
  delayYears: { mean: 2, source: 'assumption: years of poor sleep before it is coded' },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'G47.00', snomed: '193462001' },
      severity: 'mild',
      share: 0.78,
    },
    {
      name: 'psychophysiological',
      diagnosis: { icd10: 'F51.04', snomed: null },
      severity: 'moderate',
      share: 0.08,
    },
    { name: 'primary', diagnosis: { icd10: 'F51.01', snomed: null }, severity: 'moderate', share: 0.14 },
  ],
  remission: {
    share: 0.54,
    afterYears: 5,
    source: 'Morin et al., Arch Intern Med 2009 (54 % remit within three years)',
  },
  effect: { phq9: 1 },
  symptoms: [
    { icd10: 'R53.83', share: 0.5 },
    { icd10: 'R45.4', share: 0.2 },
    { icd10: 'R41.840', share: 0.15 },
  ],
  monitoring: {
    everyMonths: 40,
    workup: {},
    source:
      'AASM 2021 guideline gives no interval; beyond visits for other reasons every three years is an assumption',
  },
  diagnosis: { procedures: [{ key: 'depression-screening', chance: 0.4 }] },
  treatment: [
    {
      share: 0.24,
      afterYears: 0.1,
      since: '1992-12-16',
      months: 60,
      options: [{ drug: 'zolpidem-5', share: 1 }],
      source:
        'Kaufmann et al., Sleep 2022 (NHANES sleep medicines falling by a third since 2013); share of coded insomnia: assumption',
    },
    {
      share: 0.3,
      afterYears: 0.3,
      options: [{ drug: 'trazodone-50', share: 1, effect: { phq9: -0.5 } }],
      source: 'MEPS 2022 fills of trazodone, mostly for sleep (row RX_FILLSHARE_18)',
    },
    {
      share: 0.06,
      afterYears: 0.5,
      months: 24,
      options: [{ drug: 'hydroxyzine-25', share: 1 }],
      source: 'Wong et al., JAMA Intern Med 2020 (sedating drugs off label); share: assumption',
    },
  ],
  care: [
    {
      name: 'cognitive behavioural therapy',
      share: 0.08,
      start: { days: 80 },
      sessions: 6,
      everyDays: 10,
      setting: 'office',
      minutes: 45,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source: 'ACP 2016 guideline (first choice; seldom available): share is an assumption',
    },
  ],
  carePlan: {
    title: 'Insomnia care plan',
    activities: [
      'Sleep diary',
      'Same time of rising every day',
      'Bed only for sleep',
      'No caffeine after noon',
    ],
    goals: [{ text: 'Asleep within half an hour on five nights a week' }],
    source: 'ACP Clinical Practice Guideline on chronic insomnia, 2016',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'G47.00', snomed: '193462001' },
      perYear: 0.09,
      season: flat,
      care: {
        none: 0.4,
        office: 0.44,
        telehealth: 0.12,
        urgentCare: 0.02,
        emergency: 0.02,
        admit: [
          [16, 0.02],
          [70, 0.06],
        ],
        stay: { mean: 2.5, cv: 0.7 },
        source: 'Moloney et al., Sleep Health 2019 (NAMCS visits for insomnia)',
      },
      effect: { gad7: 2 },
      days: 14,
      source: 'assumption: one further visit in ten years beyond review',
    },
  ],
  mortality: {
    rateRatio: 1.03,
    cause: null,
    source: 'Lovato and Lack, Sleep Med Rev 2019 (meta-analysis: no excess)',
  },
  family: null,
} as const satisfies ChronicModule;
