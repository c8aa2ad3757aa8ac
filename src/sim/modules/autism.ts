// Autism spectrum disorder: found between two and eight, for life.
import type { ChronicModule } from '../module.ts';

export const autism = {
  kind: 'chronic',
  name: 'autism',
  title: 'Autism spectrum disorder',
  doc: 'Diagnosed autism spectrum disorder; therapy in the first school years.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 1,
    untilAge: { age: 45, source: 'assumption: hardly anyone is diagnosed for the first time later' },
    prevalence: {
      male: [
        [1, 0.0002],
        [3, 0.014],
        [5, 0.031],
        [8, 0.042],
        [14, 0.046],
        [30, 0.047],
        [90, 0.047],
      ],
      female: [
        [1, 0.0001],
        [3, 0.0035],
        [5, 0.008],
        [8, 0.0112],
        [14, 0.0125],
        [30, 0.0135],
        [90, 0.0135],
      ],
      source:
        'CDC ADDM Network 2020, Maenner et al., MMWR 2023 (2.8 % at 8, boys 3.8 times as often); adults: Dietz et al., J Autism Dev Disord 2020 (2.2 % expected; how few of them were ever diagnosed says `recognised`)',
    },
    risks: {
      source:
        'assumption: no risk factor of the model is strong enough (Modabbernia et al., Mol Autism 2017)',
    },
  },
  delayYears: {
    mean: 1.5,
    source: 'Maenner et al., MMWR 2023 (median age at diagnosis 49 months, signs from the second year)',
  },
  recognised: {
    byYear: [
      [1979, 0],
      [1982, 0.02],
      [1996, 0.24],
      [2004, 0.41],
      [2008, 0.53],
      [2012, 0.67],
      [2016, 1],
    ],
    later: { share: 0.06, since: '2005-01-01', afterYears: 10 },
    source:
      'CDC ADDM Network: 6.7, 11.3, 14.5, 18.5 and 27.6 per 1,000 children of eight in 2000, 2008, 2012, 2016 and 2020, four years after the usual diagnosis; DSM-III 1980 and Ritvo et al., Am J Psychiatry 1989 (0.4 per 1,000) before. Later: such that 6.3 per 1,000 of all ages have it (Grosvenor et al., JAMA Netw Open 2024)',
  },
  stages: [
    {
      name: 'autistic disorder',
      diagnosis: { icd10: 'F84.0', snomed: null },
      severity: 'moderate',
      share: 1,
    },
  ],
  effect: { gad7: 1 },
  symptoms: [
    { icd10: 'R47.89', share: 0.4 },
    { icd10: 'R46.89', share: 0.4 },
    { icd10: 'R45.4', share: 0.25 },
  ],
  monitoring: {
    everyMonths: 18,
    workup: {},
    source:
      'AAP Clinical Report 2020: yearly review in the medical home, often within the check-up: assumption',
  },
  diagnosis: { procedures: [{ key: 'developmental-testing', chance: 0.85 }] },
  treatment: [
    {
      share: 0.08,
      afterYears: 5,
      months: 50,
      options: [
        { drug: 'risperidone-2', share: 0.5, effect: { weight: 3, a1c: 0.1 } },
        { drug: 'aripiprazole-10', share: 0.5, effect: { weight: 1.5 } },
      ],
      source:
        'AAP Clinical Report 2020 (irritability; the two approved drugs); share: Madden et al., J Autism Dev Disord 2017 (antipsychotics in a tenth)',
    },
  ],
  care: [
    {
      name: 'behaviour analysis',
      share: 0.16,
      start: { days: 120 },
      sessions: 36,
      everyDays: 7,
      setting: 'office',
      minutes: 90,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'behaviour-therapy', chance: 1 }] },
      source:
        'AAP Clinical Report 2020; share: Xu et al., JAMA Pediatr 2019 (behavioural treatment in most, with billed behaviour analysis in fewer: assumption)',
    },
  ],
  carePlan: {
    title: 'Autism care plan',
    activities: [
      'Early intervention and individual education plan',
      'Behaviour and speech therapy',
      'Screening for sleep and bowel trouble',
      'Support of the family',
    ],
    goals: [{ text: 'Two-way communication, spoken or by device, at home and in school' }],
    source:
      'AAP Clinical Report: Identification, Evaluation, and Management of Children With Autism Spectrum Disorder, 2020',
  },
  mortality: {
    rateRatio: 1.8,
    cause: null,
    source: 'Catala-Lopez et al., JAMA Pediatr 2022 (meta-analysis RR 2.4, much of it through epilepsy)',
  },
  family: {
    share: 0.01,
    icd10: 'Z81.8',
    source: 'assumption: siblings 10 times the population risk, seldom written into histories',
  },
} as const satisfies ChronicModule;
