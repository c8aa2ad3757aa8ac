// Epilepsy: recurrent seizures, mostly seen first in the emergency department.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const epilepsy = {
  kind: 'chronic',
  name: 'epilepsy',
  title: 'Epilepsy',
  doc: 'Diagnosed epilepsy, active in about two of three; anticonvulsants, seizures that come to care, status in few.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 0,
    prevalence: {
      male: [
        [0, 0.0005],
        [2, 0.0035],
        [6, 0.006],
        [17, 0.0098],
        [30, 0.0125],
        [50, 0.0165],
        [65, 0.021],
        [80, 0.028],
        [90, 0.03],
      ],
      female: [
        [0, 0.0005],
        [2, 0.003],
        [6, 0.0055],
        [17, 0.0092],
        [30, 0.012],
        [50, 0.016],
        [65, 0.02],
        [80, 0.0265],
        [90, 0.0285],
      ],
      source:
        'Kobau et al., MMWR 2023 (NHIS 2021-2022: active epilepsy 1.1 % of adults; row PREV_EPILEPSY), divided by one minus the share in remission; children: NSCH 2018, Zack and Kobau, MMWR 2017 (0.6 % active)',
    },
    risks: {
      traits: { deprivation: 1.2, heavyDrinker: 1.5, frailty: 1.1 },
      conditions: { autism: 6, 'alcohol-use-disorder': 2, depression: 1.4 },
      source:
        'Samokhvalov et al., Epilepsia 2010 (alcohol RR 2.2); Lukmanji et al., Epilepsia 2019 (autism 12 % with epilepsy); Josephson et al., JAMA Neurol 2017 (depression HR 2.5 before adjustment)',
    },
  },
  delayYears: {
    mean: 0.5,
    source: 'Pellinen et al., Epilepsia 2020 (half with earlier unrecognised seizures); mean: assumption',
  },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'G40.909', snomed: '84757009' },
      severity: 'moderate',
      share: 0.52,
    },
    { name: 'focal', diagnosis: { icd10: 'G40.209', snomed: null }, severity: 'moderate', share: 0.22 },
    { name: 'generalised', diagnosis: { icd10: 'G40.309', snomed: null }, severity: 'mild', share: 0.16 },
    { name: 'intractable', diagnosis: { icd10: 'G40.919', snomed: null }, severity: 'severe', share: 0.1 },
  ],
  presentation: {
    care: {
      none: 0,
      office: 0.34,
      telehealth: 0,
      urgentCare: 0.01,
      emergency: 0.65,
      admit: [
        [0, 0.3],
        [18, 0.24],
        [50, 0.4],
        [75, 0.55],
      ],
      stay: { mean: 3.2, cv: 0.8 },
      source:
        'Pallin et al., Ann Emerg Med 2008 (NHAMCS: 1 % of emergency visits for seizures, a quarter admitted); share first seen there: assumption',
    },
    effect: { heartRate: 16, lactate: 2, wbc: 3, temperature: 0.2 },
    severity: 'severe',
    days: 3,
  },
  remission: {
    share: 0.42,
    afterYears: 11,
    source:
      'Brodie et al., Neurology 2012 (68 % seizure-free); resolved by the ILAE definition, ten years: assumption',
  },
  effect: { phq9: 1, gad7: 1 },
  symptoms: [
    { icd10: 'R56.9', share: 0.9 },
    { icd10: 'R40.4', share: 0.35 },
    { icd10: 'R41.3', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 6,
    specialty: 'Neurology',
    workup: { panels: ['cmp', 'cbc'], procedures: [{ key: 'eeg', chance: 0.12 }] },
    source:
      'AAN Quality measures 2018: seizure count and side effects at least yearly; twice a year is an assumption',
  },
  diagnosis: {
    panels: ['cmp', 'cbc'],
    procedures: [
      { key: 'eeg', chance: 0.85 },
      { key: 'mri-brain', chance: 0.6 },
      { key: 'ct-head', chance: 0.5 },
    ],
  },
  treatment: [
    {
      share: 0.9,
      afterYears: 0.02,
      options: [
        { drug: 'levetiracetam-500', share: 0.56 },
        { drug: 'lamotrigine-100', share: 0.22 },
        { drug: 'divalproex-500', share: 0.12, effect: { valproate: 70, weight: 2, platelets: -20 } },
        { drug: 'topiramate-50', share: 0.1, effect: { weight: -2, bicarbonate: -2 } },
      ],
      stops: [
        {
          reason: 'adverse effect',
          share: 0.17,
          afterMonths: 4,
          source: 'Chen et al., JAMA Neurol 2018 (adverse effects lead to failure in 17 %)',
        },
        {
          reason: 'not effective',
          share: 0.2,
          afterMonths: 12,
          source: 'Chen et al., JAMA Neurol 2018 (first drug fails in half, in part for lack of efficacy)',
        },
      ],
      source:
        'Kanner et al., Neurology 2018 (AAN guideline); choice: Bensken et al., Epilepsy Behav 2021 (levetiracetam leads)',
    },
    {
      share: 0.24,
      afterYears: 3,
      options: [
        { drug: 'lamotrigine-100', share: 0.5 },
        { drug: 'levetiracetam-500', share: 0.3 },
        { drug: 'topiramate-50', share: 0.2, effect: { weight: -2, bicarbonate: -2 } },
      ],
      source: 'Chen et al., JAMA Neurol 2018 (a quarter to a third on two drugs)',
    },
  ],
  carePlan: {
    title: 'Epilepsy care plan',
    activities: [
      'Take medicine at the same time every day',
      'No driving until free of seizures as the state requires',
      'Family knows first aid for seizures',
      'Enough sleep, little alcohol',
    ],
    goals: [{ text: 'Twelve months without a seizure' }],
    source: 'AAN Epilepsy Quality Measurement Set, 2018',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'G40.909', snomed: '84757009' },
      perYear: 0.3,
      season: flat,
      care: {
        none: 0.32,
        office: 0.16,
        telehealth: 0.03,
        urgentCare: 0.01,
        emergency: 0.48,
        admit: [
          [0, 0.28],
          [18, 0.22],
          [50, 0.32],
          [75, 0.48],
        ],
        stay: { mean: 3, cv: 0.8 },
        source:
          'Pallin et al., Ann Emerg Med 2008 and HCUP NIS 2018 (epilepsy and convulsions, some 280,000 principal stays)',
      },
      effect: { heartRate: 16, lactate: 2, wbc: 2.5, temperature: 0.2, spo2: -1 },
      days: 2,
      workup: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'ct-head', chance: 0.4 },
          { key: 'eeg', chance: 0.12 },
        ],
      },
      source: 'NHAMCS 2018-2020 (seizures 0.9 % of visits), the part in those with epilepsy',
    },
    {
      diagnosis: { icd10: 'G40.901', snomed: null },
      perYear: 0.008,
      season: flat,
      care: {
        none: 0,
        office: 0,
        telehealth: 0,
        urgentCare: 0,
        emergency: 1,
        admit: [
          [0, 0.9],
          [80, 0.95],
        ],
        stay: { mean: 6, cv: 0.9 },
        source: 'Betjemann et al., JAMA Neurol 2015 and HCUP NIS 2018 (status epilepticus)',
      },
      effect: { heartRate: 26, lactate: 5, temperature: 0.6, spo2: -4, wbc: 5 },
      days: 8,
      workup: {
        panels: ['cmp', 'cbc'],
        procedures: [
          { key: 'ct-head', chance: 0.8 },
          { key: 'eeg', chance: 0.8 },
          { key: 'intubation', chance: 0.3 },
        ],
      },
      source: 'Dham et al., Neurocrit Care 2014 (12 per 100,000 a year, half with epilepsy)',
    },
  ],
  mortality: {
    rateRatio: 2.1,
    cause: 'G40.909',
    source: 'Thurman et al., Epilepsia 2017 (SMR 2.2-2.6 in high-income countries)',
  },
  family: { share: 0.015, icd10: 'Z82.0', source: 'assumption: under the share of relatives who have it' },
} as const satisfies ChronicModule;
