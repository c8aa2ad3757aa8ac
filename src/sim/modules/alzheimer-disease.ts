// Alzheimer disease: the commonest cause of dementia, named once the dementia is worked up.
import type { ChronicModule } from '../module.ts';

export const alzheimerDisease = {
  kind: 'chronic',
  name: 'alzheimer-disease',
  title: 'Alzheimer disease',
  doc: 'Diagnosed Alzheimer disease as the cause of a known dementia; cholinesterase inhibitors and memantine.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 56,
    prevalence: {
      male: [
        [56, 0.0003],
        [60, 0.0013],
        [65, 0.0036],
        [70, 0.0078],
        [75, 0.017],
        [80, 0.034],
        [85, 0.06],
        [90, 0.086],
        [95, 0.106],
      ],
      female: [
        [56, 0.0003],
        [60, 0.0014],
        [65, 0.0038],
        [70, 0.0085],
        [75, 0.0195],
        [80, 0.041],
        [85, 0.073],
        [90, 0.106],
        [95, 0.13],
      ],
      source:
        'Goodman et al., Alzheimers Dement 2017 (Medicare: Alzheimer disease coded in 44 % of dementia), upper half for those followed long: 50-54 % of the curve of the module dementia',
    },
    risks: {
      requires: ['dementia'],
      conditions: { dementia: 1 },
      source: 'by definition: a cause of dementia',
    },
  },
  delayYears: { mean: 0.5, source: 'assumption: named at the work-up or within a year' },
  stages: [
    {
      name: 'late onset',
      diagnosis: { icd10: 'G30.1', snomed: '26929004' },
      severity: 'moderate',
      share: 0.4,
    },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'G30.9', snomed: '26929004' },
      severity: 'moderate',
      share: 0.6,
    },
  ],
  effect: { cognition: -1.5 },
  symptoms: [
    { icd10: 'R41.3', share: 0.85 },
    { icd10: 'R41.0', share: 0.4 },
    { icd10: 'R47.01', share: 0.15 },
  ],
  monitoring: {
    everyMonths: 8,
    specialty: 'Neurology',
    workup: { procedures: [{ key: 'cognitive-assessment', chance: 0.2 }] },
    source: 'Alzheimer Association 2018: review every 6-12 months',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'tsh', 'b12-folate', 'moca'],
    procedures: [
      { key: 'mri-brain', chance: 0.5 },
      { key: 'cognitive-assessment', chance: 0.6 },
    ],
  },
  treatment: [
    {
      share: 0.52,
      afterYears: 0.1,
      since: '1996-11-25',
      options: [{ drug: 'donepezil-10', share: 1, effect: { heartRate: -3, weight: -1, cognition: 1 } }],
      stops: [
        {
          reason: 'adverse effect',
          share: 0.16,
          afterMonths: 4,
          source: 'Buckley and Salpeter, Drugs Aging 2015 (discontinued for adverse effects)',
        },
      ],
      source:
        'Effect: Birks and Harvey, Cochrane 2018. Share: Koller et al., J Am Geriatr Soc 2016 (Medicare: cholinesterase inhibitors in over half of Alzheimer disease)',
    },
    {
      share: 0.3,
      afterYears: 1.6,
      options: [{ drug: 'memantine-10', share: 1, effect: { cognition: 0.5 } }],
      source: 'Effect: McShane et al., Cochrane 2019. Share: Koller et al., J Am Geriatr Soc 2016',
    },
  ],
  carePlan: {
    title: 'Alzheimer care plan',
    activities: [
      'Caregiver training and respite',
      'Power of attorney and advance directive',
      'Daily routine with physical and social activity',
      'Driving and firearms reviewed',
    ],
    goals: [
      { text: 'Lives at home safely with support' },
      { text: 'Caregiver strain reviewed twice a year' },
    ],
    source: 'Alzheimer Association Dementia Care Practice Recommendations, 2018',
  },
  mortality: { rateRatio: 1, cause: null, source: 'by definition: counted with dementia' },
  family: null,
} as const satisfies ChronicModule;
