// Parkinson disease: slowness, tremor and stiffness that worsen over years.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const parkinsonDisease = {
  kind: 'chronic',
  name: 'parkinson-disease',
  title: 'Parkinson disease',
  doc: 'Diagnosed Parkinson disease; levodopa, later fluctuations and dyskinesia, falls and dementia.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 35,
    prevalence: {
      male: [
        [35, 0.00005],
        [45, 0.0004],
        [55, 0.0017],
        [65, 0.0062],
        [70, 0.0105],
        [75, 0.0162],
        [80, 0.023],
        [85, 0.029],
        [95, 0.031],
      ],
      female: [
        [35, 0.00004],
        [45, 0.0003],
        [55, 0.0011],
        [65, 0.0038],
        [70, 0.0066],
        [75, 0.0105],
        [80, 0.0152],
        [85, 0.019],
        [95, 0.0205],
      ],
      source:
        'Marras et al., NPJ Parkinsons Dis 2018 (North America: 572 per 100,000 of 45 and over; 1,600 at 75-79 and over 2,000 from 80)',
    },
    risks: {
      traits: { everSmoker: 0.75 },
      conditions: { depression: 1.5 },
      source: 'Noyce et al., Ann Neurol 2012 (smoking RR 0.64 current, 0.78 former; depression RR 1.9)',
    },
  },
  delayYears: {
    mean: 1.8,
    source: 'Breen et al., J Parkinsons Dis 2013 (about a year from first motor sign); mean: assumption',
  },
  stages: [
    { name: 'stable', diagnosis: { icd10: 'G20.A1', snomed: '49049000' }, severity: 'mild', share: 0.84 },
    {
      name: 'fluctuating',
      diagnosis: { icd10: 'G20.A2', snomed: '49049000' },
      severity: 'moderate',
      share: 0.1,
      effect: { cognition: -1, weight: -1 },
    },
    {
      name: 'dyskinetic',
      diagnosis: { icd10: 'G20.B2', snomed: '49049000' },
      severity: 'severe',
      share: 0.06,
      effect: { cognition: -3, weight: -3, phq9: 1.5 },
    },
  ],
  progression: {
    perYear: [0.11, 0.13],
    source:
      'Ahlskog and Muenter, Mov Disord 2001 (dyskinesia or fluctuations in about 40 % after 4-6 years of levodopa)',
  },
  effect: { phq9: 2, sbp: -3, cognition: -1, weight: -1.5 },
  symptoms: [
    { icd10: 'R25.1', share: 0.75 },
    { icd10: 'R26.89', share: 0.5 },
    { icd10: 'R29.6', share: 0.25 },
    { icd10: 'K59.00', share: 0.4 },
    { icd10: 'R13.10', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 5,
    specialty: 'Neurology',
    workup: { procedures: [{ key: 'cognitive-assessment', chance: 0.1 }] },
    source: 'NICE NG71: review every 6-12 months, oftener with treatment',
  },
  diagnosis: { panels: ['cmp', 'tsh'], procedures: [{ key: 'mri-brain', chance: 0.45 }] },
  treatment: [
    {
      share: 0.88,
      afterYears: 0.3,
      options: [{ drug: 'carbidopa-levodopa-25-100', share: 1, effect: { sbp: -3 } }],
      source:
        'AAN guideline, Pringsheim et al., Neurology 2021; share: Dahodwala et al., Mov Disord 2017 (levodopa in over four of five)',
    },
    {
      share: 0.22,
      afterYears: 3,
      options: [
        { drug: 'escitalopram-10', share: 0.5, effect: { phq9: -4 } },
        { drug: 'sertraline-50', share: 0.5, effect: { phq9: -4 } },
      ],
      source: 'Marsh et al. 2013 and Dahodwala et al., 2017 (antidepressants in a quarter)',
    },
    {
      share: 0.12,
      afterYears: 5,
      options: [{ drug: 'donepezil-10', share: 1, effect: { heartRate: -3, cognition: 1 } }],
      source: 'MDS evidence-based review 2019 (dementia in Parkinson disease); share: assumption',
    },
  ],
  care: [
    {
      name: 'physical therapy',
      share: 0.4,
      start: { days: 200 },
      sessions: 8,
      everyDays: 7,
      setting: 'office',
      minutes: 45,
      specialty: 'Neurology',
      work: { procedures: [{ key: 'physical-therapy', chance: 1 }] },
      source: 'Fullard et al., Neurology 2017 (Medicare: 14 % in a year; ever, two fifths: assumption)',
    },
    {
      name: 'deep brain stimulation',
      share: 1,
      stages: ['fluctuating', 'dyskinetic'],
      start: {
        perYear: [
          [35, 0.03],
          [65, 0.025],
          [72, 0.008],
          [78, 0],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 2,
      specialty: 'Neurology',
      work: {
        procedures: [
          { key: 'deep-brain-stimulation', chance: 1 },
          { key: 'mri-brain', chance: 0.7 },
        ],
      },
      source:
        'Shukla et al., Parkinsonism Relat Disord 2014 and Crispo et al., 2020 (NIS: some thousands a year); rate: assumption',
    },
  ],
  devices: [
    {
      device: 'cane',
      share: 0.3,
      afterYears: 4,
      source: 'assumption: balance is lost after some years (Hoehn and Yahr stage 3)',
    },
    {
      device: 'walker',
      share: 0.4,
      afterYears: 7,
      source: 'assumption: Hoehn and Yahr stage 3-4 about seven years after diagnosis',
    },
    { device: 'wheelchair', share: 0.2, afterYears: 11, source: 'assumption: Hoehn and Yahr stage 5' },
  ],
  carePlan: {
    title: 'Parkinson care plan',
    activities: [
      'Exercise that raises the heart rate, four times a week',
      'Levodopa at fixed times, apart from protein',
      'Home made safe against falls',
      'Speech and swallowing check',
    ],
    goals: [{ text: 'No fall in six months' }, { text: 'PHQ-9 under 5', analyte: 'phq9', high: 4 }],
    source: 'AAN Parkinson Disease Quality Measurement Set, 2020',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'G20.A2', snomed: '49049000' },
      perYear: 0.1,
      season: flat,
      care: {
        none: 0.2,
        office: 0.5,
        telehealth: 0.1,
        urgentCare: 0,
        emergency: 0.2,
        admit: [
          [35, 0.4],
          [75, 0.55],
        ],
        stay: { mean: 4.6, cv: 0.8 },
        source:
          'HCUP NIS 2018 (Parkinson disease first-listed is rare; most stays are for falls and infection)',
      },
      effect: { phq9: 1, sbp: -6 },
      days: 14,
      source: 'assumption: motor worsening beyond review in one of ten a year',
    },
  ],
  mortality: {
    rateRatio: 2,
    cause: 'G20.A1',
    source: 'Macleod et al., Mov Disord 2014 (meta-analysis: mortality ratio 1.5-2.2)',
  },
  family: {
    share: 0.02,
    icd10: 'Z82.0',
    source: 'assumption: somewhat under the share of parents who have it',
  },
} as const satisfies ChronicModule;
