// Attention deficit hyperactivity disorder: found in school age, kept by half into adult life.
import type { ChronicModule } from '../module.ts';

export const adhd = {
  kind: 'chronic',
  name: 'adhd',
  title: 'Attention deficit hyperactivity disorder',
  doc: 'Ever-diagnosed ADHD; stimulants in half of the children and a third of the adults who still have it.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 3,
    untilAge: { age: 65, source: 'assumption: hardly anyone is diagnosed for the first time later' },
    prevalence: {
      male: [
        [3, 0.001],
        [5, 0.02],
        [8, 0.085],
        [11, 0.125],
        [17, 0.15],
        [25, 0.155],
        [40, 0.16],
        [90, 0.16],
      ],
      female: [
        [3, 0.0005],
        [5, 0.01],
        [8, 0.038],
        [11, 0.062],
        [17, 0.085],
        [25, 0.1],
        [40, 0.112],
        [90, 0.112],
      ],
      source:
        'NSCH 2022, Danielson et al., J Clin Child Adolesc Psychol 2024 (ever diagnosed 11.4 % of 3-17, boys 14.5 %, girls 8 %); adults with current diagnosis 6 %: Staley et al., MMWR 2024. As today for all generations: how seldom the older ones were diagnosed says `recognised`',
    },
    risks: {
      traits: { deprivation: 1.15, mood: 1.15 },
      source:
        'NSCH 2022, Danielson et al., 2024 (public insurance and poverty more often); mood per SD: assumption',
    },
  },
  delayYears: { mean: 2.5, source: 'DSM-5-TR: present before age 12; years to diagnosis: assumption' },
  recognised: {
    byYear: [
      [1967, 0],
      [1980, 0.15],
      [1994, 0.54],
      [2012, 0.9],
      [2018, 1],
    ],
    later: { share: 0.3, since: '1995-01-01', afterYears: 14 },
    source:
      'Xu et al., JAMA Netw Open 2018 (6.1 % of children in 1997-98, 10.2 % in 2015-16), NSCH 2022 (11.4 %), four years after the usual diagnosis; none before DSM-II named it in 1968, between: assumption. Later: Staley et al., MMWR 2024 (about half of the adults who have the diagnosis got it as adults)',
  },
  stages: [
    { name: 'inattentive', diagnosis: { icd10: 'F90.0', snomed: null }, severity: 'mild', share: 0.33 },
    { name: 'combined', diagnosis: { icd10: 'F90.2', snomed: null }, severity: 'moderate', share: 0.39 },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'F90.9', snomed: '406506008' },
      severity: 'mild',
      share: 0.28,
    },
  ],
  remission: {
    share: 0.33,
    afterYears: 18,
    source:
      'Faraone et al., Psychol Med 2006 (15 % full, 65 % with partial symptoms at 25) and Staley et al., MMWR 2024: share such that some 6 % of adults have a current diagnosis',
  },
  effect: { gad7: 0.5 },
  symptoms: [
    { icd10: 'R41.840', share: 0.9 },
    { icd10: 'R46.3', share: 0.5 },
    { icd10: 'R45.87', share: 0.4 },
  ],
  monitoring: {
    everyMonths: 10,
    workup: {},
    source:
      'AAP 2019 guideline: at least twice a year once the dose is stable; those without medicine less often: assumption',
  },
  diagnosis: {
    procedures: [
      { key: 'psychiatric-evaluation', chance: 0.35 },
      { key: 'developmental-testing', chance: 0.15 },
    ],
  },
  treatment: [
    {
      share: 0.7,
      afterYears: 0.2,
      since: '2001-10-11',
      months: 130,
      options: [
        {
          drug: 'amphetamine-xr-20',
          share: 0.6,
          effect: { heartRate: 4, sbp: 2, weight: -1, amphetamines: 0.9 },
        },
        { drug: 'methylphenidate-er-36', share: 0.4, effect: { heartRate: 4, sbp: 2, weight: -1 } },
      ],
      stops: [
        {
          reason: 'adverse effect',
          share: 0.18,
          afterMonths: 3,
          source: 'Cortese et al., Lancet Psychiatry 2018 (network meta-analysis, tolerability)',
        },
        {
          reason: 'patient preference',
          share: 0.2,
          afterMonths: 18,
          source:
            'Biederman et al., J Psychiatr Res 2019 (half without medicine within two years in records)',
        },
      ],
      source:
        'NSCH 2022 (54 % of children with ADHD take medicine) and Staley et al., MMWR 2024 (a third of adults a stimulant); choice: MEPS 2022 fills (rows RX_FILLSHARE_14, _31)',
    },
  ],
  care: [
    {
      name: 'behaviour therapy',
      share: 0.3,
      start: { days: 60 },
      sessions: 8,
      everyDays: 14,
      setting: 'office',
      minutes: 45,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source: 'NSCH 2022 (44 % of children with ADHD had behaviour treatment); sessions: assumption',
    },
  ],
  carePlan: {
    title: 'ADHD care plan',
    activities: [
      'Parent training in behaviour management',
      'Plan with the school',
      'Height, weight, pulse and pressure at each review',
      'Regular sleep',
    ],
    goals: [{ text: 'Homework finished on four days of five' }, { text: 'Growth along the own percentile' }],
    source: 'AAP Clinical Practice Guideline for ADHD, 2019',
  },
  mortality: {
    rateRatio: 1.3,
    cause: null,
    source:
      'Dalsgaard et al., Lancet 2015 (mortality rate ratio 1.5-2.1, mostly accidents and substance use)',
  },
  family: {
    share: 0.05,
    icd10: 'Z81.8',
    source: 'assumption: heritable (Faraone and Larsson, Mol Psychiatry 2019), seldom written into histories',
  },
} as const satisfies ChronicModule;
