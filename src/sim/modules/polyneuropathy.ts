// Polyneuropathy that is not diabetic: numb and burning feet of the old, of alcohol and of unknown cause.
import type { ChronicModule } from '../module.ts';

export const polyneuropathy = {
  kind: 'chronic',
  name: 'polyneuropathy',
  title: 'Polyneuropathy',
  doc: 'Coded polyneuropathy without diabetes as its cause.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.0005],
        [40, 0.004],
        [50, 0.01],
        [60, 0.019],
        [70, 0.034],
        [80, 0.05],
        [90, 0.056],
      ],
      female: [
        [25, 0.0005],
        [40, 0.004],
        [50, 0.01],
        [60, 0.018],
        [70, 0.03],
        [80, 0.043],
        [90, 0.049],
      ],
      source:
        'Hanewinckel et al., J Neurol Neurosurg Psychiatry 2016 and Eur J Epidemiol 2016 (4-7 % of those over 60, a third diabetic); coded in about half: assumption',
    },
    risks: {
      traits: { heavyDrinker: 1.6, frailty: 1.15 },
      conditions: {
        'alcohol-use-disorder': 3.5,
        obesity: 1.4,
        'chronic-kidney-disease': 1.5,
        'hepatitis-c': 1.6,
      },
      source:
        'Julian et al., J Neurol 2019 (alcohol: half of those dependent); Callaghan et al., JAMA Neurol 2016 (obesity)',
    },
  },
  delayYears: { mean: 2.5, source: 'assumption: years of numbness before work-up' },
  stages: [
    { name: 'unspecified', diagnosis: { icd10: 'G62.9', snomed: null }, severity: 'moderate', share: 1 },
  ],
  effect: { painScore: 1.5 },
  symptoms: [
    { icd10: 'R20.2', share: 0.8 },
    { icd10: 'R20.0', share: 0.5 },
    { icd10: 'R26.81', share: 0.35 },
  ],
  monitoring: {
    everyMonths: 24,
    specialty: 'Neurology',
    workup: {},
    source: 'assumption: review every other year beyond visits for other reasons',
  },
  diagnosis: { panels: ['cmp', 'cbc', 'hba1c', 'tsh', 'b12-folate'] },
  treatment: [
    {
      share: 0.24,
      afterYears: 0.3,
      options: [{ drug: 'gabapentin-300', share: 1, effect: { painScore: -0.8 } }],
      source:
        'Callaghan et al., JAMA Neurol 2019 (claims: gabapentin first in painful neuropathy); MEPS 2022 users (row RX_PERSONS_GABAPENTIN)',
    },
    {
      share: 0.2,
      afterYears: 1,
      options: [{ drug: 'duloxetine-60', share: 1, effect: { painScore: -0.8, phq9: -2 } }],
      source:
        'AAN guideline, Price et al., Neurology 2022; MEPS 2022 fills of duloxetine (row RX_FILLSHARE_30)',
    },
  ],
  devices: [
    { device: 'cane', share: 0.15, afterYears: 6, source: 'assumption: unsteadiness in one of seven' },
  ],
  carePlan: {
    title: 'Neuropathy care plan',
    activities: ['Look at the feet daily', 'Well-fitting shoes', 'Balance exercise', 'Little or no alcohol'],
    goals: [{ text: 'Pain at most 3 of 10' }, { text: 'No foot wound' }],
    source: 'AAN Distal Symmetric Polyneuropathy Quality Measurement Set, 2014',
  },
  mortality: {
    rateRatio: 1.2,
    cause: null,
    source: 'Hicks et al., Ann Intern Med 2021 (NHANES: HR 1.3-1.6 by numb feet without diabetes)',
  },
  family: null,
} as const satisfies ChronicModule;
