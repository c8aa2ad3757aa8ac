// Fibromyalgia: widespread pain with poor sleep and fatigue, mostly of women in middle age.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const fibromyalgia = {
  kind: 'chronic',
  name: 'fibromyalgia',
  title: 'Fibromyalgia',
  doc: 'Diagnosed fibromyalgia: widespread pain, treated with exercise, duloxetine or gabapentin, often with depression beside it.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.0006],
        [30, 0.003],
        [40, 0.006],
        [50, 0.009],
        [60, 0.011],
        [75, 0.012],
        [95, 0.012],
      ],
      female: [
        [18, 0.002],
        [30, 0.01],
        [40, 0.02],
        [50, 0.032],
        [60, 0.039],
        [75, 0.041],
        [95, 0.041],
      ],
      source:
        'Walitt et al., PLoS One 2015 (NHIS 2012: 1.75 % of adults, women 2.4 %) and Vincent et al., Arthritis Care Res 2013 (Olmsted County: 1.1 % diagnosed); women diagnosed 3-4 times as often as men',
    },
    risks: {
      traits: { mood: 1.5, careSeeking: 1.3, frailty: 1.1 },
      conditions: { depression: 2, anxiety: 1.6, osteoarthritis: 1.4 },
      source:
        'Vincent et al., J Rheumatol 2015 (Olmsted County, comorbidity: depression and anxiety OR 2-3); shared with the latent mood: assumption',
    },
  },
  delayYears: {
    mean: 2.3,
    source: 'Choy et al., BMC Health Serv Res 2010 (2.3 years from first visit to diagnosis)',
  },
  recognised: {
    byYear: [
      [1976, 0],
      [1990, 0.3],
      [2000, 0.8],
      [2010, 1],
    ],
    later: { share: 0.9, since: '1992-01-01', afterYears: 7 },
    source:
      'Criteria of the ACR: Wolfe et al., Arthritis Rheum 1990; how fast they spread, and later: assumption',
  },
  stages: [
    {
      name: 'fibromyalgia',
      diagnosis: { icd10: 'M79.7', snomed: '203082005' },
      severity: 'moderate',
      share: 1,
    },
  ],
  symptoms: [
    { icd10: 'M79.10', share: 0.8 },
    { icd10: 'R53.83', share: 0.7 },
    { icd10: 'R51.9', share: 0.35 },
  ],
  effect: { painScore: 5, phq9: 3 },
  monitoring: {
    everyMonths: 6,
    workup: {},
    source: 'assumption: two visits a year for it; EULAR 2017 (Macfarlane et al.) gives no interval',
  },
  diagnosis: { panels: ['cbc', 'cmp', 'tsh', 'crp'] },
  treatment: [
    {
      share: 0.35,
      afterYears: 0.3,
      stops: [
        {
          reason: 'adverse effect',
          share: 0.2,
          afterMonths: 3,
          source: 'Lunn et al., Cochrane 2014 (duloxetine stopped for adverse effects in 16-20 %)',
        },
        {
          reason: 'not effective',
          share: 0.2,
          afterMonths: 8,
          source: 'assumption: half gain less than a third of pain (Lunn et al., Cochrane 2014)',
        },
      ],
      options: [
        { drug: 'duloxetine-60', share: 0.75, effect: { painScore: -1, phq9: -1 } },
        { drug: 'venlafaxine-er-75', share: 0.25, effect: { painScore: -0.5, phq9: -1 } },
      ],
      source:
        'Macfarlane et al., Ann Rheum Dis 2017 (EULAR); share: assumption after Robinson et al., Pain Med 2012 (REFLECTIONS)',
    },
    {
      share: 0.3,
      afterYears: 0.6,
      options: [{ drug: 'gabapentin-300', share: 1, effect: { painScore: -0.7 } }],
      source: 'Robinson et al., Pain Med 2012 (REFLECTIONS: gabapentinoids in about a third)',
    },
    {
      share: 0.2,
      afterYears: 0.3,
      months: 6,
      options: [{ drug: 'cyclobenzaprine-10', share: 1, effect: { painScore: -0.5 } }],
      source: 'Macfarlane et al., Ann Rheum Dis 2017 (weak for); share: assumption',
    },
  ],
  exacerbations: [
    {
      diagnosis: { icd10: 'M79.7', snomed: '203082005' },
      perYear: 0.5,
      season: flat,
      days: 14,
      workup: {},
      effect: { painScore: 2 },
      care: {
        none: 0.3,
        office: 0.55,
        telehealth: 0.08,
        urgentCare: 0.03,
        emergency: 0.04,
        admit: [
          [18, 0.02],
          [65, 0.06],
          [85, 0.12],
        ],
        stay: { mean: 3, cv: 0.7 },
        source: 'assumption: flares are seen by the own doctor',
      },
      source: 'assumption: a flare beyond the planned visits every other year',
    },
  ],
  carePlan: {
    title: 'Fibromyalgia care plan',
    activities: [
      'Exercise in small steps, walking or water',
      'Regular sleep',
      'Talking therapy for coping with pain',
      'No opioids',
    ],
    goals: [
      { text: 'Pain lower by three tenths of what it was' },
      { text: 'Walks half an hour on most days' },
    ],
    source: 'Macfarlane et al., Ann Rheum Dis 2017 (EULAR recommendations)',
  },
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source:
      'Treister-Goltzman and Peleg, RMD Open 2023 (meta-analysis HR 1.27, not from the illness itself), reduced for depression, which is modelled apart',
  },
  family: null,
} as const satisfies ChronicModule;
