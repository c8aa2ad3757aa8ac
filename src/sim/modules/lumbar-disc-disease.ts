// Lumbar disc disease: nerve root pain from a slipped disc, or narrowing of the canal with age; injection and surgery in some.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const lumbarDiscDisease = {
  kind: 'chronic',
  name: 'lumbar-disc-disease',
  title: 'Lumbar disc disease with sciatica',
  doc: 'Sciatica from a lumbar disc or narrowed canal, shown by MRI; most settle, some have injections, a disc removed or a fusion.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.001],
        [30, 0.013],
        [40, 0.028],
        [50, 0.042],
        [60, 0.055],
        [70, 0.066],
        [90, 0.075],
      ],
      female: [
        [18, 0.001],
        [30, 0.011],
        [40, 0.025],
        [50, 0.04],
        [60, 0.056],
        [70, 0.07],
        [90, 0.082],
      ],
      source:
        'Konstantinou and Dunn, Spine 2008 (sciatica 1.6-5 % at a time by strict definitions); ever diagnosed by imaging as many: assumption',
    },
    risks: {
      traits: { adiposity: 1.15, smoker: 1.3 },
      conditions: { 'chronic-low-back-pain': 2 },
      source:
        'Shiri et al., Am J Epidemiol 2014 (obesity) and Shiri and Falah-Hassani, Am J Med 2016 (smoking OR 1.5); back pain before: assumption',
    },
  },
  delayYears: { mean: 0.3, source: 'assumption: some weeks of leg pain before imaging' },
  stages: [
    { name: 'lumbar disc', diagnosis: { icd10: 'M51.16', snomed: null }, severity: 'moderate', share: 0.5 },
    {
      name: 'lumbosacral disc',
      diagnosis: { icd10: 'M51.17', snomed: null },
      severity: 'moderate',
      share: 0.3,
    },
    { name: 'narrowed canal', diagnosis: { icd10: 'M48.062', snomed: null }, severity: 'severe', share: 0.2 },
  ],
  symptoms: [
    { icd10: 'R20.2', share: 0.6 },
    { icd10: 'R26.2', share: 0.2 },
  ],
  remission: {
    share: 0.6,
    afterYears: 2,
    source: 'Peul et al., BMJ 2008 and Konstantinou et al., Spine J 2018 (ATLAS: 55 % improved at one year)',
  },
  effect: { painScore: 4 },
  monitoring: {
    everyMonths: 12,
    workup: { procedures: [{ key: 'mri-lumbar', chance: 0.1 }] },
    source: 'Kreiner et al., Spine J 2014 (NASS guideline gives no interval): yearly is an assumption',
  },
  diagnosis: { procedures: [{ key: 'mri-lumbar', chance: 0.85 }] },
  treatment: [
    {
      share: 0.5,
      afterYears: 0,
      months: 2,
      options: [
        {
          drug: 'naproxen-500',
          share: 0.4,
          effect: { painScore: -0.8 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        {
          drug: 'ibuprofen-600',
          share: 0.4,
          effect: { painScore: -0.8 },
          avoidWith: ['chronic-kidney-disease', 'heart-failure'],
        },
        { drug: 'acetaminophen-500', share: 0.2 },
      ],
      source: 'Rasmussen-Barr et al., Cochrane 2016 (used first, little effect); share: assumption',
    },
    {
      share: 0.35,
      afterYears: 0,
      months: 8,
      options: [{ drug: 'gabapentin-300', share: 1, effect: { painScore: -0.4 } }],
      source: 'Peet et al., Am J Prev Med 2018 and MEPS 2022 (row RX_PERSONS_GABAPENTIN)',
    },
    {
      share: 0.12,
      afterYears: 0,
      options: [
        { drug: 'hydrocodone-apap-5-325', share: 0.6, effect: { painScore: -1 } },
        { drug: 'tramadol-50', share: 0.4, effect: { painScore: -0.8 } },
      ],
      months: 1,
      source: 'assumption: a short opioid course in a minority (Gottlieb et al., Pain 2020, falling)',
    },
  ],
  care: [
    {
      name: 'physical therapy',
      share: 0.4,
      start: { days: 20 },
      sessions: 8,
      everyDays: 7,
      setting: 'office',
      minutes: 45,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'physical-therapy', chance: 1 }] },
      source: 'Kreiner et al., Spine J 2014; share and number: assumption',
    },
    {
      name: 'epidural injections',
      share: 0.25,
      start: { days: 90 },
      sessions: 2,
      everyDays: 42,
      setting: 'office',
      minutes: 45,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'epidural-injection', chance: 1 }] },
      source:
        'Manchikanti et al., BMJ Open 2016 (epidural injections in Medicare); share of the diagnosed: assumption',
    },
    {
      name: 'disc removal',
      share: 0.11,
      stages: ['lumbar disc', 'lumbosacral disc'],
      start: { days: 150 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 360,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'lumbar-discectomy', chance: 1 }] },
      source:
        'Gray et al., Spine 2006 and Weinstein et al., JAMA 2006 (SPORT); share of all diagnosed: assumption',
    },
    {
      name: 'fusion',
      share: 0.14,
      stages: ['narrowed canal'],
      start: { days: 400 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 3.3,
      specialty: 'Orthopedic Surgery',
      work: { panels: ['cbc', 'bmp'], procedures: [{ key: 'lumbar-fusion', chance: 1 }] },
      source:
        'Martin et al., Spine 2019 (elective lumbar fusion, 79.8 per 100,000 adults in 2015, Nationwide Inpatient Sample); nights: its order of magnitude',
    },
  ],
  exacerbations: [
    {
      diagnosis: { icd10: 'M54.16', snomed: null },
      perYear: 0.2,
      season: flat,
      days: 21,
      workup: { procedures: [{ key: 'mri-lumbar', chance: 0.2 }] },
      effect: { painScore: 3 },
      care: {
        none: 0.2,
        office: 0.55,
        telehealth: 0.04,
        urgentCare: 0.05,
        emergency: 0.16,
        admit: [
          [18, 0.02],
          [50, 0.05],
          [70, 0.1],
          [90, 0.16],
        ],
        stay: { mean: 3.2, cv: 0.7 },
        source: 'place of care as in low-back-pain: assumption, admitted somewhat more often',
      },
      drugs: ['prednisone-20'],
      source:
        'Suri et al., BMC Musculoskelet Disord 2012 (leg pain comes back in a quarter within a year of settling)',
    },
  ],
  carePlan: {
    title: 'Sciatica care plan',
    activities: [
      'Stay active as far as pain allows',
      'Exercise with a therapist',
      'Come at once with numbness between the legs or loss of bladder control',
    ],
    goals: [{ text: 'Leg pain gone within three months' }],
    source: 'Kreiner et al., Spine J 2014 (NASS guideline)',
  },
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
