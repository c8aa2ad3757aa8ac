// Rotator cuff disease: painful shoulder from tendon wear, frozen joint or tear; exercise, injection and, in some, repair.
import type { ChronicModule } from '../module.ts';

export const rotatorCuffDisease = {
  kind: 'chronic',
  name: 'rotator-cuff-disease',
  title: 'Rotator cuff disease and frozen shoulder',
  doc: 'Shoulder lesions diagnosed in the office; most settle with exercise and injection, some torn cuffs are repaired by day surgery.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.004],
        [35, 0.016],
        [45, 0.042],
        [55, 0.08],
        [65, 0.115],
        [75, 0.14],
        [90, 0.155],
      ],
      female: [
        [25, 0.004],
        [35, 0.016],
        [45, 0.045],
        [55, 0.088],
        [65, 0.125],
        [75, 0.15],
        [90, 0.165],
      ],
      source:
        'White et al., Bone Joint J 2014 (rotator cuff, 87 per 100,000 person-years in general practice) and van der Windt et al., Ann Rheum Dis 1995 (shoulder disorders 11 per 1,000); lifetime between the two: assumption',
    },
    risks: {
      traits: { adiposity: 1.12, smoker: 1.25, careSeeking: 1.1 },
      conditions: { 'type-2-diabetes': 1.5 },
      source:
        'Zreik et al., Muscles Ligaments Tendons J 2016 (diabetes and frozen shoulder, 5-fold, much less for the cuff); Bishop et al., Arthroscopy 2015 (smoking)',
    },
  },
  delayYears: { mean: 0.5, source: 'assumption: months of pain before a visit' },
  stages: [
    {
      name: 'impingement, right',
      diagnosis: { icd10: 'M75.41', snomed: null },
      severity: 'mild',
      share: 0.31,
    },
    {
      name: 'impingement, left',
      diagnosis: { icd10: 'M75.42', snomed: null },
      severity: 'mild',
      share: 0.25,
    },
    {
      name: 'frozen shoulder',
      diagnosis: { icd10: 'M75.01', snomed: null },
      severity: 'moderate',
      share: 0.14,
    },
    {
      name: 'torn cuff, right',
      diagnosis: { icd10: 'M75.121', snomed: null },
      severity: 'moderate',
      share: 0.18,
    },
    {
      name: 'torn cuff, left',
      diagnosis: { icd10: 'M75.122', snomed: null },
      severity: 'moderate',
      share: 0.12,
    },
  ],
  symptoms: [
    { icd10: 'M25.511', share: 0.55 },
    { icd10: 'M25.512', share: 0.4 },
  ],
  remission: {
    share: 0.65,
    afterYears: 1.5,
    source: 'Kuijpers et al., Pain 2004 and van der Windt et al., BMJ 1996 (59 % recovered at 18 months)',
  },
  effect: { painScore: 3 },
  monitoring: {
    everyMonths: 12,
    specialty: 'Orthopedic Surgery',
    workup: { procedures: [{ key: 'joint-injection', chance: 0.2 }] },
    source:
      'AAOS Management of Rotator Cuff Injuries guideline 2019 names no interval: yearly while it lasts is an assumption',
  },
  diagnosis: {
    procedures: [
      { key: 'shoulder-x-ray', chance: 0.6 },
      { key: 'mri-shoulder', chance: 0.25 },
      { key: 'joint-injection', chance: 0.2 },
    ],
  },
  treatment: [
    {
      share: 0.5,
      afterYears: 0,
      months: 2,
      options: [
        { drug: 'naproxen-500', share: 0.35, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'meloxicam-15', share: 0.3, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'ibuprofen-600', share: 0.2, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source:
        'Whittle and Buchbinder, Ann Intern Med 2015 (rotator cuff disease: anti-inflammatory drugs for a short time); share: assumption',
    },
  ],
  care: [
    {
      name: 'physical therapy',
      share: 0.5,
      start: { days: 14 },
      sessions: 8,
      everyDays: 7,
      setting: 'office',
      minutes: 45,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'physical-therapy', chance: 1 }] },
      source: 'AAOS 2019 (exercise first); share and eight weekly sessions: assumption',
    },
    {
      name: 'rotator cuff repair',
      share: 0.3,
      stages: ['torn cuff, right', 'torn cuff, left'],
      start: { days: 200 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 300,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'rotator-cuff-repair', chance: 1 }] },
      source:
        'Colvin et al., J Bone Joint Surg Am 2012 (98 repairs per 100,000 in 2006, nearly all without a night in hospital); share of diagnosed tears from it and the MOON cohort (Dunn et al., J Shoulder Elbow Surg 2016, 26 % by two years)',
    },
  ],
  carePlan: {
    title: 'Shoulder care plan',
    activities: [
      'Exercises for the shoulder at home',
      'Heat or cold for pain',
      'Injection when exercise is too painful',
    ],
    goals: [{ text: 'Lifts the arm over the head without pain' }],
    source: 'AAOS Management of Rotator Cuff Injuries guideline 2019',
  },
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
