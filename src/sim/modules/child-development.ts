// Development of eyes and speech: squint with weak sight, and delayed speech.
import type { ChronicModule } from '../module.ts';

export const strabismus = {
  kind: 'chronic',
  name: 'strabismus',
  title: 'Strabismus and amblyopia',
  doc: 'Squint or weak sight of one eye in childhood, found by screening; glasses, and an operation in some.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 1,
    prevalence: {
      male: [
        [1, 0.003],
        [3, 0.015],
        [6, 0.028],
        [12, 0.036],
        [18, 0.038],
      ],
      female: [
        [1, 0.003],
        [3, 0.015],
        [6, 0.028],
        [12, 0.036],
        [18, 0.038],
      ],
      source:
        'MEPEDS, Ophthalmology 2008;115:1229 and Friedman et al. 2009;116:2128 (strabismus 2.1–3.3 %, amblyopia 0.8–2.6 % at 6–72 months)',
    },
    risks: {
      conditions: { 'down-syndrome': 8 },
      source: 'Bull et al., Pediatrics 2022 (a third and more with Down syndrome)',
    },
  },
  delayYears: { mean: 0.8, source: 'assumption: until screening or parents notice' },
  stages: [
    { name: 'esotropia', diagnosis: { icd10: 'H50.00', snomed: null }, severity: 'mild', share: 0.38 },
    { name: 'exotropia', diagnosis: { icd10: 'H50.10', snomed: null }, severity: 'mild', share: 0.34 },
    { name: 'amblyopia', diagnosis: { icd10: 'H53.009', snomed: null }, severity: 'mild', share: 0.28 },
  ],
  remission: {
    share: 0.75,
    afterYears: 5,
    source: 'assumption: treated by school age in most (PEDIG trials)',
  },
  monitoring: {
    everyMonths: 7,
    workup: { procedures: [{ key: 'vision-screening', chance: 0.7 }] },
    source: 'AAO Preferred Practice Pattern Esotropia and Exotropia 2022; interval: assumption',
  },
  diagnosis: { procedures: [{ key: 'vision-screening', chance: 1 }] },
  treatment: [],
  care: [
    {
      name: 'squint operation',
      share: 0.22,
      stages: ['esotropia', 'exotropia'],
      start: { days: 600 },
      sessions: 1,
      everyDays: 1,
      setting: 'day surgery',
      minutes: 210,
      specialty: 'General Surgery',
      work: { procedures: [{ key: 'strabismus-surgery', chance: 1 }] },
      source:
        'Repka et al., Ophthalmology 2018;125:1518 (IRIS and claims: about a fifth operated on within some years)',
    },
  ],
  devices: [
    {
      device: 'eyeglasses',
      share: 0.7,
      afterYears: 0.1,
      source: 'AAO Preferred Practice Pattern 2022: refraction first; share: assumption',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: it does not kill' },
  family: null,
} as const satisfies ChronicModule;

export const speechDelay = {
  kind: 'chronic',
  name: 'speech-delay',
  title: 'Speech and language delay',
  doc: 'Delayed speech of a small child, found at check-ups; most catch up with therapy.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 1,
    prevalence: {
      male: [
        [1, 0.002],
        [2, 0.024],
        [3, 0.056],
        [5, 0.085],
        [8, 0.095],
      ],
      female: [
        [1, 0.001],
        [2, 0.012],
        [3, 0.03],
        [5, 0.046],
        [8, 0.052],
      ],
      source:
        'Black et al., NCHS Data Brief 205 (2015): 7.7 % of children of 3–17 with a communication disorder, boys 9.6, girls 5.7; speech and language most',
    },
    risks: {
      traits: { deprivation: 1.15 },
      conditions: { 'down-syndrome': 15 },
      source: 'NCHS Data Brief 205 (poverty); Bull et al., Pediatrics 2022 (nearly all with Down syndrome)',
    },
  },
  delayYears: { mean: 0.4, source: 'assumption: until the next check-up' },
  stages: [{ name: 'delayed', diagnosis: { icd10: 'F80.9', snomed: null }, severity: 'mild', share: 1 }],
  remission: {
    share: 0.8,
    afterYears: 2.6,
    source: 'Law et al., 1998 review: two of three small children catch up; assumption on time',
  },
  monitoring: {
    everyMonths: 9,
    workup: { procedures: [{ key: 'developmental-screening', chance: 0.5 }] },
    source: 'AAP developmental surveillance 2020; interval: assumption',
  },
  diagnosis: {
    procedures: [
      { key: 'developmental-screening', chance: 0.9 },
      { key: 'hearing-screening', chance: 0.7 },
    ],
  },
  treatment: [],
  care: [
    {
      name: 'speech therapy',
      share: 0.5,
      start: { days: 60 },
      sessions: 20,
      everyDays: 9,
      setting: 'office',
      minutes: 40,
      specialty: 'Pediatrics',
      work: { procedures: [{ key: 'speech-therapy', chance: 1 }] },
      source: 'NCHS Data Brief 205: 55 % had intervention in the year; sessions: assumption',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: it does not kill' },
  family: null,
} as const satisfies ChronicModule;
