// Cataract: clouding of the lens with age; most come to surgery of both eyes in the end.
import type { ChronicModule } from '../module.ts';

export const cataract = {
  kind: 'chronic',
  name: 'cataract',
  title: 'Age-related cataract',
  doc: 'Cataract found by an eye doctor, operated by day when vision troubles; the second eye follows some weeks after the first.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 40,
    prevalence: {
      male: [
        [40, 0.012],
        [50, 0.035],
        [55, 0.065],
        [60, 0.11],
        [65, 0.18],
        [70, 0.28],
        [75, 0.39],
        [80, 0.5],
        [90, 0.62],
        [100, 0.65],
      ],
      female: [
        [40, 0.014],
        [50, 0.042],
        [55, 0.08],
        [60, 0.135],
        [65, 0.22],
        [70, 0.34],
        [75, 0.46],
        [80, 0.58],
        [90, 0.69],
        [100, 0.72],
      ],
      source:
        'National Eye Institute, Cataract Data and Statistics 2010 (17 % from 40, 61 % of them women, 68 % from 80); those told of it somewhat fewer: assumption',
    },
    risks: {
      traits: { smoker: 1.35, careSeeking: 1.15 },
      conditions: { 'type-2-diabetes': 1.6 },
      source:
        'Ye et al., Invest Ophthalmol Vis Sci 2012 (smoking); Li et al., Invest Ophthalmol Vis Sci 2014 (diabetes OR 1.97, any cataract lower)',
    },
  },
  delayYears: { mean: 2, source: 'assumption: vision fades slowly before an eye examination' },
  stages: [
    { name: 'right eye', diagnosis: { icd10: 'H25.11', snomed: '193570009' }, severity: 'mild', share: 0.12 },
    { name: 'left eye', diagnosis: { icd10: 'H25.12', snomed: '193570009' }, severity: 'mild', share: 0.12 },
    {
      name: 'both eyes',
      diagnosis: { icd10: 'H25.13', snomed: '193570009' },
      severity: 'moderate',
      share: 0.76,
    },
  ],
  symptoms: [
    { icd10: 'H53.8', share: 0.7 },
    { icd10: 'H53.71', share: 0.35 },
  ],
  monitoring: {
    everyMonths: 18,
    specialty: 'Ophthalmology',
    workup: { procedures: [{ key: 'eye-examination', chance: 0.95 }] },
    source:
      'AAO Cataract in the Adult Eye Preferred Practice Pattern 2021: comprehensive examination every 1-2 years from 65',
  },
  diagnosis: { panels: ['eye-pressure'], procedures: [{ key: 'eye-examination', chance: 1 }] },
  treatment: [],
  care: [
    {
      name: 'cataract surgery, both eyes',
      share: 1,
      stages: ['both eyes'],
      start: {
        perYear: [
          [40, 0.08],
          [60, 0.14],
          [70, 0.2],
          [80, 0.22],
          [90, 0.1],
        ],
      },
      sessions: 2,
      everyDays: 28,
      setting: 'day surgery',
      minutes: 150,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'cataract-surgery', chance: 1 }] },
      source:
        'Gollogly et al., Ophthalmology 2013 (Olmsted County: 1,100 operations per 100,000 a year, second eye within three months in 60 %); rates among the diagnosed by age: assumption, giving about 650 operations per 100,000, as first diagnoses at this prevalence allow no more; interval and minutes in the centre: assumption',
    },
    {
      name: 'cataract surgery, one eye',
      share: 1,
      stages: ['right eye', 'left eye'],
      start: {
        perYear: [
          [40, 0.08],
          [60, 0.14],
          [70, 0.2],
          [80, 0.22],
          [90, 0.1],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 150,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'cataract-surgery', chance: 1 }] },
      source: 'Gollogly et al., Ophthalmology 2013, as above',
    },
  ],
  devices: [
    {
      device: 'eyeglasses',
      share: 0.75,
      afterYears: 0.5,
      source: 'assumption: most need a new correction when the lens clouds',
    },
  ],
  carePlan: {
    title: 'Cataract care plan',
    activities: [
      'Eye examination with refraction',
      'Sun glasses and better lighting at home',
      'Talk about surgery when daily life suffers',
      'Advice against smoking',
    ],
    goals: [{ text: 'Sees well enough to read and to move about safely' }],
    source: 'AAO Cataract in the Adult Eye Preferred Practice Pattern 2021',
  },
  mortality: {
    rateRatio: 1,
    cause: null,
    source: 'assumption: no effect of its own on mortality once age is counted',
  },
  family: null,
} as const satisfies ChronicModule;
