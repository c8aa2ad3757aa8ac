// Carpal tunnel syndrome: the median nerve pressed at the wrist; splint and injection first, release in many.
import type { ChronicModule } from '../module.ts';

export const carpalTunnelSyndrome = {
  kind: 'chronic',
  name: 'carpal-tunnel-syndrome',
  title: 'Carpal tunnel syndrome',
  doc: 'Diagnosed carpal tunnel syndrome, treated with splint, injection and, in about a third, release as day surgery; then it is over.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 20,
    prevalence: {
      male: [
        [20, 0.002],
        [30, 0.008],
        [40, 0.018],
        [50, 0.032],
        [60, 0.05],
        [70, 0.068],
        [85, 0.08],
        [95, 0.08],
      ],
      female: [
        [20, 0.004],
        [30, 0.016],
        [40, 0.038],
        [50, 0.07],
        [60, 0.1],
        [70, 0.12],
        [85, 0.135],
        [95, 0.135],
      ],
      source:
        'Gelfman et al., Neurology 2009 (Olmsted County: 491 women and 258 men per 100,000 person-years), summed to a lifetime, a third less for repeated coding',
    },
    risks: {
      traits: { adiposity: 1.25, careSeeking: 1.1 },
      conditions: { obesity: 1.4, 'type-2-diabetes': 1.7, hypothyroidism: 1.4 },
      source:
        'Pourmemari and Shiri, Diabet Med 2016 (diabetes OR 1.97); Shiri et al., Obes Rev 2015 (obesity OR 2.0, shared with adiposity); Shiri, Muscle Nerve 2014 (hypothyroidism OR 1.4 adjusted)',
    },
  },
  delayYears: { mean: 0.8, source: 'assumption: months of numb nights before a visit' },
  stages: [
    { name: 'right hand', diagnosis: { icd10: 'G56.01', snomed: null }, severity: 'moderate', share: 0.3 },
    { name: 'left hand', diagnosis: { icd10: 'G56.02', snomed: null }, severity: 'moderate', share: 0.2 },
    { name: 'both hands', diagnosis: { icd10: 'G56.03', snomed: null }, severity: 'moderate', share: 0.5 },
  ],
  symptoms: [{ icd10: 'R20.2', share: 0.9 }],
  remission: {
    share: 0.6,
    afterYears: 2.5,
    source:
      'assumption: release relieves most (Louie et al., J Hand Surg Am 2013), and a third of the others settle (Padua et al., Neurology 2001)',
  },
  effect: { painScore: 2 },
  monitoring: {
    everyMonths: 12,
    specialty: 'Orthopedic Surgery',
    workup: { procedures: [{ key: 'joint-injection', chance: 0.2 }] },
    source:
      'AAOS Management of Carpal Tunnel Syndrome guideline 2016 names treatments but no interval: yearly while it lasts is an assumption',
  },
  diagnosis: { procedures: [{ key: 'nerve-conduction', chance: 0.5 }] },
  treatment: [
    {
      share: 0.35,
      afterYears: 0,
      months: 2,
      options: [
        { drug: 'naproxen-500', share: 0.5, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'ibuprofen-600', share: 0.35, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'assumption: pain relief beside the splint, though trials show little effect (AAOS 2016)',
    },
  ],
  care: [
    {
      name: 'carpal tunnel release',
      share: 0.28,
      stages: ['right hand', 'left hand'],
      start: { days: 240 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 120,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'carpal-tunnel-release', chance: 1 }] },
      source: 'Gelfman et al., Neurology 2009 (surgery in about 30 %)',
    },
    {
      name: 'carpal tunnel release, both hands',
      share: 0.38,
      stages: ['both hands'],
      start: { days: 240 },
      sessions: 2,
      everyDays: 60,
      setting: 'day surgery',
      minutes: 120,
      specialty: 'Orthopedic Surgery',
      work: { procedures: [{ key: 'carpal-tunnel-release', chance: 1 }] },
      source: 'Gelfman et al., Neurology 2009; both hands and the time between them: assumption',
    },
  ],
  carePlan: {
    title: 'Carpal tunnel care plan',
    activities: [
      'Wrist splint at night for six weeks',
      'Change of hand work',
      'Injection or release when numbness stays',
    ],
    goals: [{ text: 'Sleeps without numb hands' }, { text: 'No weakness of the thumb' }],
    source: 'AAOS Management of Carpal Tunnel Syndrome guideline 2016',
  },
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
