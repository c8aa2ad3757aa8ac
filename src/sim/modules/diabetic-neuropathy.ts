// Diabetic neuropathy of type 2 diabetes: numb and painful feet, and ulcers of the foot.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const diabeticNeuropathy = {
  kind: 'chronic',
  name: 'diabetic-neuropathy',
  title: 'Diabetic neuropathy',
  doc: 'Diagnosed neuropathy of type 2 diabetes; half of it painful. Foot ulcers and their infections come from it.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 30,
    prevalence: {
      male: [
        [30, 0.0005],
        [40, 0.006],
        [50, 0.02],
        [60, 0.04],
        [70, 0.058],
        [80, 0.067],
        [90, 0.07],
      ],
      female: [
        [30, 0.0005],
        [40, 0.005],
        [50, 0.016],
        [60, 0.032],
        [70, 0.048],
        [80, 0.058],
        [90, 0.061],
      ],
      source:
        'Gregg et al., Diabetes Care 2004 (NHANES 1999-2000: 28 % of persons with diabetes aged 40+); diagnosed and coded in about 22 % (Iyer et al., Pain Med 2014; claims level: assumption)',
    },
    risks: {
      requires: ['type-2-diabetes'],
      traits: { glycaemia: 1.35, frailty: 1.15, smoker: 1.2, heavyDrinker: 1.3 },
      conditions: { hypertension: 1.3, obesity: 1.2 },
      source: 'EURODIAB, Tesfaye et al., NEJM 2005 (glycaemia, hypertension, smoking, body mass)',
    },
  },
  delayYears: { mean: 2, source: 'assumption: symptoms for some time before they are named' },
  stages: [
    {
      name: 'neuropathy',
      diagnosis: { icd10: 'E11.40', snomed: '230572002' },
      severity: 'mild',
      share: 0.4,
    },
    {
      name: 'polyneuropathy',
      diagnosis: { icd10: 'E11.42', snomed: '230572002' },
      severity: 'moderate',
      share: 0.54,
    },
    {
      name: 'foot ulcer',
      diagnosis: { icd10: 'E11.621', snomed: null },
      severity: 'severe',
      share: 0.06,
    },
  ],
  progression: {
    perYear: [0.06, 0.02],
    source:
      'Armstrong, Boulton and Bus, NEJM 2017 (foot ulcers in 2 % of persons with diabetes a year, 5-7 % with neuropathy)',
  },
  symptoms: [
    { icd10: 'R20.2', share: 0.7 },
    { icd10: 'M79.671', share: 0.35 },
  ],
  effect: { painScore: 1.2 },
  monitoring: {
    everyMonths: 12,
    workup: {},
    source: 'ADA Standards of Care 2024: foot examination every year',
  },
  diagnosis: { panels: ['cbc'], procedures: [{ key: 'nerve-conduction', chance: 0.2 }] },
  treatment: [
    {
      share: 0.36,
      afterYears: 0.5,
      options: [{ drug: 'gabapentin-300', share: 1, effect: { painScore: -0.8 } }],
      source:
        'Iyer et al., Pain Med 2014; MEPS 2022 users of gabapentin (row RX_PERSONS_GABAPENTIN); effect: Wiffen et al., Cochrane 2017',
    },
  ],
  devices: [
    {
      device: 'orthosis',
      share: 0.3,
      afterYears: 0.5,
      stages: ['foot ulcer'],
      source: 'IWGDF 2023 guideline: offloading; share: assumption',
    },
  ],
  carePlan: {
    title: 'Diabetic foot care',
    activities: ['Look at the feet every day', 'Fitting shoes', 'Foot examination every year'],
    goals: [{ text: 'HbA1c below 7 %', analyte: 'hba1c', high: 7 }],
    source: 'ADA Standards of Care 2024; IWGDF 2023 guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'E11.621', snomed: null },
      perYear: 0.03,
      season: flat,
      care: {
        none: 0,
        office: 0.5,
        telehealth: 0,
        urgentCare: 0.1,
        emergency: 0.4,
        admit: [
          [30, 0.45],
          [85, 0.6],
        ],
        stay: { mean: 5.5, cv: 0.8 },
        source:
          'Skrepnek et al., Diabetes Care 2017 (NEDS: foot ulcer visits, four in five admitted when infected); share in office: assumption',
      },
      effect: { crp: 45, wbc: 3, temperature: 0.4, painScore: 2 },
      drugs: ['amoxicillin-clavulanate-875', 'cephalexin-500', 'doxycycline-100'],
      days: 40,
      workup: { panels: ['cbc', 'bmp', 'crp'] },
      source: 'Armstrong, Boulton and Bus, NEJM 2017',
    },
  ],
  mortality: {
    rateRatio: 1.2,
    cause: null,
    source:
      'Hsu et al., J Clin Endocrinol Metab 2012 (NHANES follow-up, attenuated); assumption within the range',
  },
  family: null,
} as const satisfies ChronicModule;
