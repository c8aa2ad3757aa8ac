// Multiple sclerosis: attacks of inflammation in brain and cord, later slow worsening.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const multipleSclerosis = {
  kind: 'chronic',
  name: 'multiple-sclerosis',
  title: 'Multiple sclerosis',
  doc: 'Diagnosed multiple sclerosis; relapses, disease-modifying treatment, disability with the years.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 14,
    untilAge: { age: 68, source: 'assumption: onset after 65 is a rarity' },
    prevalence: {
      male: [
        [14, 0.00002],
        [20, 0.0002],
        [30, 0.0009],
        [40, 0.0017],
        [50, 0.0024],
        [60, 0.0029],
        [90, 0.003],
      ],
      female: [
        [14, 0.00004],
        [20, 0.0005],
        [30, 0.0026],
        [40, 0.0049],
        [50, 0.0068],
        [60, 0.0081],
        [90, 0.0082],
      ],
      source:
        'Wallin et al., Neurology 2019 (309-362 per 100,000 adults in 2010-2017, women 2.8 times as often, peak 55-64)',
    },
    risks: {
      traits: { smoker: 1.5 },
      conditions: { obesity: 1.3 },
      source:
        'Ascherio and Munger, Ann Neurol 2007 and Semin Neurol 2016 (smoking RR 1.5; obesity in youth RR 2)',
    },
  },
  delayYears: {
    mean: 1.5,
    source: 'Kaufmann et al., Mult Scler Relat Disord 2021 (one to two years from first symptom)',
  },
  stages: [
    { name: 'relapsing', diagnosis: { icd10: 'G35', snomed: '24700007' }, severity: 'moderate', share: 0.86 },
    {
      name: 'progressive',
      diagnosis: { icd10: 'G35', snomed: '24700007' },
      severity: 'severe',
      share: 0.14,
      effect: { cognition: -2, phq9: 1.5 },
    },
  ],
  progression: {
    perYear: [0.022],
    source:
      'Fambiatos et al., Mult Scler 2020 (MSBase: 18 % converted after a median of 32 years from onset; earlier cohorts faster)',
  },
  effect: { phq9: 2.5, cognition: -0.5, vitaminD: -3 },
  symptoms: [
    { icd10: 'R20.2', share: 0.6 },
    { icd10: 'R53.83', share: 0.7 },
    { icd10: 'R26.89', share: 0.4 },
    { icd10: 'H53.2', share: 0.2 },
    { icd10: 'R27.0', share: 0.25 },
  ],
  monitoring: {
    everyMonths: 6,
    specialty: 'Neurology',
    workup: { panels: ['cbc', 'cmp'], procedures: [{ key: 'mri-brain', chance: 0.38 }] },
    source:
      'AAN guideline, Rae-Grant et al., Neurology 2018, and MAGNIMS 2021: MRI every 6-12 months at first',
  },
  diagnosis: {
    panels: ['cbc', 'cmp', 'tsh'],
    procedures: [
      { key: 'mri-brain', chance: 0.98 },
      { key: 'lumbar-puncture', chance: 0.5 },
    ],
  },
  treatment: [
    {
      share: 0.4,
      afterYears: 0.3,
      since: '2013-03-27',
      stages: ['relapsing'],
      options: [{ drug: 'dimethyl-fumarate-240', share: 1, effect: { wbc: -0.6 } }],
      stops: [
        {
          reason: 'adverse effect',
          share: 0.2,
          afterMonths: 5,
          source: 'Vollmer et al., Ther Adv Neurol Disord 2018 (dimethyl fumarate stopped for intolerance)',
        },
        {
          reason: 'not effective',
          share: 0.15,
          afterMonths: 24,
          source: 'Vollmer et al., 2018 (breakthrough disease)',
        },
      ],
      source:
        'AAN guideline 2018; share: assumption, oral drugs in about two fifths of the treated (Bartholome et al., 2021)',
    },
    {
      share: 0.22,
      afterYears: 2,
      options: [
        { drug: 'gabapentin-300', share: 0.55, effect: { painScore: -0.5 } },
        { drug: 'duloxetine-60', share: 0.45, effect: { painScore: -0.5, phq9: -3 } },
      ],
      source: 'NARCOMS, Salter et al. (pain in half, treated in a quarter): assumption',
    },
  ],
  care: [
    {
      name: 'ocrelizumab',
      share: 0.3,
      start: { days: 240 },
      sessions: 'ongoing',
      everyDays: 182,
      setting: 'office',
      minutes: 240,
      specialty: 'Neurology',
      work: { panels: ['cbc'], procedures: [{ key: 'ocrelizumab-infusion', chance: 1 }] },
      source:
        'OPERA and ORATORIO, NEJM 2017 (every six months); share: assumption, infusions since 2017 in a third; earlier ones stand for natalizumab',
    },
    {
      name: 'physical therapy',
      share: 0.3,
      start: { days: 400 },
      sessions: 8,
      everyDays: 7,
      setting: 'office',
      minutes: 45,
      specialty: 'Neurology',
      work: { procedures: [{ key: 'physical-therapy', chance: 1 }] },
      source: 'Haselkorn et al., Neurology 2015 (AAN review of rehabilitation); share: assumption',
    },
  ],
  devices: [
    {
      device: 'cane',
      share: 0.35,
      afterYears: 12,
      source: 'Tremlett et al., Neurology 2006 (cane after a median of 28 years from onset)',
    },
    {
      device: 'wheelchair',
      share: 0.15,
      afterYears: 20,
      source: 'Tremlett et al., Neurology 2006; share: assumption',
    },
  ],
  carePlan: {
    title: 'Multiple sclerosis care plan',
    activities: [
      'Disease-modifying treatment without gaps',
      'MRI every year',
      'Stop smoking',
      'Exercise and rest in balance',
      'Vaccinations before infusions',
    ],
    goals: [
      { text: 'No relapse and no new lesion in the year' },
      { text: 'PHQ-9 under 5', analyte: 'phq9', high: 4 },
    ],
    source: 'AAN Practice guideline: Disease-modifying therapies for adults with multiple sclerosis, 2018',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'G35', snomed: '24700007' },
      perYear: 0.24,
      season: flat,
      stages: ['relapsing'],
      care: {
        none: 0.12,
        office: 0.6,
        telehealth: 0.06,
        urgentCare: 0.01,
        emergency: 0.21,
        admit: [
          [14, 0.5],
          [60, 0.45],
        ],
        stay: { mean: 4.4, cv: 0.7 },
        source:
          'HCUP NIS 2018 (multiple sclerosis, about 25,000 principal stays) and Nickerson et al., J Med Econ 2015 (claims)',
      },
      effect: { phq9: 2 },
      drugs: ['prednisone-20'],
      days: 28,
      workup: { panels: ['cbc', 'bmp'], procedures: [{ key: 'mri-brain', chance: 0.5 }] },
      source:
        'OPERA, Hauser et al., NEJM 2017 and Kalincik, Neuroepidemiology 2015 (relapses 0.15-0.3 a year)',
    },
  ],
  mortality: {
    rateRatio: 2,
    cause: 'G35',
    source: 'Manouchehrinia et al., Mult Scler 2016 (meta-analysis SMR 2.8; 1.7-2 after 1990)',
  },
  family: {
    share: 0.01,
    icd10: 'Z82.0',
    source: 'assumption: 3 % of first-degree relatives, histories incomplete',
  },
} as const satisfies ChronicModule;
