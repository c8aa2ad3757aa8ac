// Age-related macular degeneration: drusen, and in some new vessels that need injections into the eye.
import type { ChronicModule } from '../module.ts';

export const macularDegeneration = {
  kind: 'chronic',
  name: 'macular-degeneration',
  title: 'Age-related macular degeneration',
  doc: 'Diagnosed macular degeneration: dry stages are watched, the exudative stage has injections into the eye. Geographic atrophy is not modelled apart.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 50,
    prevalence: {
      male: [
        [50, 0.004],
        [60, 0.018],
        [65, 0.032],
        [70, 0.055],
        [75, 0.09],
        [80, 0.135],
        [90, 0.25],
        [100, 0.27],
      ],
      female: [
        [50, 0.004],
        [60, 0.02],
        [65, 0.036],
        [70, 0.062],
        [75, 0.1],
        [80, 0.15],
        [90, 0.28],
        [100, 0.3],
      ],
      source:
        'Rein et al., JAMA Ophthalmol 2022 (18.3 million early, 1.49 million late from 40 in 2019); under half of the early stage is ever diagnosed: assumption after Neely et al., JAMA Ophthalmol 2017 (a quarter of eyes overlooked)',
    },
    risks: {
      traits: { smoker: 1.9, everSmoker: 1.2, lipids: 1.05 },
      source: 'Chakravarthy et al., BMC Ophthalmol 2010 (current smoking OR 1.86)',
    },
  },
  delayYears: { mean: 2, source: 'assumption: early stages give no symptoms' },
  stages: [
    { name: 'early dry', diagnosis: { icd10: 'H35.3131', snomed: null }, severity: 'mild', share: 0.6 },
    {
      name: 'intermediate dry',
      diagnosis: { icd10: 'H35.3132', snomed: null },
      severity: 'moderate',
      share: 0.28,
    },
    { name: 'exudative', diagnosis: { icd10: 'H35.3211', snomed: null }, severity: 'severe', share: 0.12 },
  ],
  progression: {
    perYear: [0.04, 0.04],
    source:
      'AREDS Report 18, Arch Ophthalmol 2005 and AREDS Report 8, 2001 (18-28 % of intermediate to advanced in five years, two thirds of it neovascular)',
  },
  symptoms: [{ icd10: 'H53.8', share: 0.4 }],
  monitoring: {
    everyMonths: 12,
    specialty: 'Ophthalmology',
    workup: {
      procedures: [
        { key: 'eye-examination', chance: 0.95 },
        { key: 'retinal-oct', chance: 0.8 },
      ],
    },
    source: 'AAO Age-Related Macular Degeneration Preferred Practice Pattern 2019 (every 6-24 months)',
  },
  diagnosis: {
    procedures: [
      { key: 'eye-examination', chance: 1 },
      { key: 'retinal-oct', chance: 0.9 },
    ],
  },
  treatment: [],
  care: [
    {
      name: 'injections into the eye',
      share: 0.88,
      stages: ['exudative'],
      start: { days: 14 },
      sessions: 28,
      everyDays: 56,
      setting: 'office',
      minutes: 40,
      specialty: 'Ophthalmology',
      work: {
        procedures: [
          { key: 'eye-injection', chance: 1 },
          { key: 'aflibercept', chance: 1 },
          { key: 'retinal-oct', chance: 0.9 },
        ],
      },
      source:
        'AAO Preferred Practice Pattern 2019 (aflibercept every 8 weeks); Ciulla et al., Ophthalmol Retina 2020 (IRIS: 6-7 injections a year); the number before it is given up: assumption, four years',
    },
  ],
  carePlan: {
    title: 'Macular degeneration care plan',
    activities: [
      'Look at an Amsler grid every week',
      'Come at once when lines bend',
      'Antioxidant vitamins and zinc (AREDS 2) in the intermediate stage',
      'Stop smoking',
    ],
    goals: [{ text: 'Keeps the sight of the better eye' }],
    source: 'AAO Age-Related Macular Degeneration Preferred Practice Pattern 2019',
  },
  mortality: {
    rateRatio: 1.05,
    cause: null,
    source: 'McGuinness et al., Ophthalmic Epidemiol 2017 meta-analysis (any stage RR 1.06)',
  },
  family: {
    share: 0.03,
    icd10: 'Z83.518',
    source: 'assumption: somewhat under the share of parents who have it, as histories are incomplete',
  },
} as const satisfies ChronicModule;
