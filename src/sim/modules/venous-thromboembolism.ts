// Venous thromboembolism: thrombosis of the leg and pulmonary embolism, anticoagulated for months, sometimes coming back.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

const LEG_EXCESS = [
  [0, 0.2],
  [0.1, 0.08],
  [1, 0.015],
  [10, 0.01],
] as const;

export const venousThromboembolism = {
  kind: 'chronic',
  name: 'venous-thromboembolism',
  title: 'Venous thromboembolism',
  doc: 'First deep vein thrombosis or pulmonary embolism, then a history of it. Anticoagulation for months; recurrences in some.',
  version: 1,
  onset: {
    kind: 'incidence',
    fromAge: 15,
    incidence: {
      male: [
        [15, 0.00005],
        [25, 0.00018],
        [35, 0.00035],
        [45, 0.0007],
        [55, 0.0014],
        [65, 0.0026],
        [75, 0.0045],
        [85, 0.0075],
        [95, 0.009],
      ],
      female: [
        [15, 0.0001],
        [25, 0.00035],
        [35, 0.0005],
        [45, 0.00065],
        [55, 0.0011],
        [65, 0.0021],
        [75, 0.004],
        [85, 0.007],
        [95, 0.0085],
      ],
      source:
        'Silverstein et al., Arch Intern Med 1998 (Olmsted County: 1.17 per 1,000 a year, by age and sex); Huang et al. (Worcester), Am J Med 2014',
    },
    risks: {
      traits: { frailty: 1.25, adiposity: 1.1, smoker: 1.15 },
      conditions: { obesity: 1.7, 'heart-failure': 1.5, copd: 1.2 },
      source:
        'Ageno et al., Circulation 2008 (obesity 2.3); Heit et al., Arch Intern Med 2000; others: assumption',
    },
  },
  delayYears: { mean: 0, source: 'assumption: days between clot and diagnosis' },
  stages: [
    {
      name: 'thrombosis of the right leg',
      diagnosis: { icd10: 'I82.401', snomed: '128053003' },
      severity: 'moderate',
      share: 0.28,
      next: 'history of thrombosis',
      excess: LEG_EXCESS,
    },
    {
      name: 'thrombosis of the left leg',
      diagnosis: { icd10: 'I82.402', snomed: '128053003' },
      severity: 'moderate',
      share: 0.32,
      next: 'history of thrombosis',
      excess: LEG_EXCESS,
    },
    {
      name: 'pulmonary embolism',
      diagnosis: { icd10: 'I26.99', snomed: '59282003' },
      severity: 'severe',
      share: 0.4,
      next: 'history of embolism',
      excess: [
        [0, 1.1],
        [0.1, 0.2],
        [1, 0.02],
        [10, 0.012],
      ],
    },
    {
      name: 'history of thrombosis',
      diagnosis: { icd10: 'Z86.718', snomed: null },
      severity: 'mild',
      share: 0,
    },
    {
      name: 'history of embolism',
      diagnosis: { icd10: 'Z86.711', snomed: null },
      severity: 'mild',
      share: 0,
    },
  ],
  progression: {
    perYear: [1.5, 1.5, 1.5, 0],
    source: 'assumption: called a history of it when the anticoagulant is stopped, after some six months',
  },
  presentation: {
    care: {
      none: 0,
      office: 0.22,
      telehealth: 0,
      urgentCare: 0.05,
      emergency: 0.73,
      admit: [
        [15, 0.4],
        [65, 0.55],
        [85, 0.62],
      ],
      stay: { mean: 4, cv: 0.8 },
      source:
        'Singer et al., J Emerg Med 2016 (NEDS: deep vein thrombosis 51 %, embolism 90 % admitted, falling since); stay: HCUP NIS 2018',
    },
    effect: { heartRate: 14, respRate: 3, spo2: -2, dDimer: 1.8, crp: 15 },
    severity: 'severe',
    days: 14,
  },
  symptoms: [
    { icd10: 'R60.0', share: 0.5 },
    { icd10: 'M79.606', share: 0.45 },
    { icd10: 'R06.02', share: 0.4 },
    { icd10: 'R07.9', share: 0.25 },
  ],
  monitoring: {
    everyMonths: 8,
    workup: { panels: ['cbc', 'bmp'] },
    source:
      'ACCP 2021 antithrombotic guideline: review of treatment at three months and yearly; interval: assumption',
  },
  diagnosis: {
    panels: ['bmp', 'cbc'],
    procedures: [
      { key: 'leg-vein-ultrasound', chance: 0.8 },
      { key: 'ct-chest-angiogram', chance: 0.5 },
      { key: 'ecg', chance: 0.5 },
    ],
  },
  treatment: [
    {
      share: 0.95,
      afterYears: 0,
      months: 9,
      options: [
        { drug: 'apixaban-5', share: 0.58 },
        { drug: 'rivaroxaban-20', share: 0.26 },
        { drug: 'warfarin-5', share: 0.16, effect: { inr: 1.5 } },
      ],
      source:
        'ACCP 2021 guideline: at least three months, longer when unprovoked (mean: assumption); choice: Lutsey et al., Thromb Haemost 2019 (apixaban leading since)',
    },
  ],
  devices: [
    {
      device: 'compression-stockings',
      share: 0.25,
      afterYears: 0.1,
      source: 'assumption: worn by some after leg thrombosis',
    },
  ],
  carePlan: {
    title: 'Anticoagulation',
    activities: ['Take the anticoagulant every day', 'Report bleeding', 'Tell surgeons and dentists'],
    goals: [{ text: 'No bleeding: stable haemoglobin', analyte: 'hemoglobin', low: 11 }],
    source: 'ACCP 2021 antithrombotic guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I82.409', snomed: '128053003' },
      perYear: 0.025,
      season: flat,
      stages: ['history of thrombosis', 'history of embolism'],
      care: {
        none: 0,
        office: 0.25,
        telehealth: 0,
        urgentCare: 0.05,
        emergency: 0.7,
        admit: [
          [15, 0.4],
          [85, 0.55],
        ],
        stay: { mean: 3.5, cv: 0.8 },
        source: 'as at the first event: Singer et al., J Emerg Med 2016',
      },
      effect: { heartRate: 8, dDimer: 1.5 },
      drugs: ['apixaban-5'],
      days: 60,
      workup: { panels: ['bmp', 'cbc'], procedures: [{ key: 'leg-vein-ultrasound', chance: 0.9 }] },
      source: 'Khan et al., BMJ 2019 (10 % in the first and 25 % by the fifth year after stopping)',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: 'I26.99',
    source:
      'Deaths by time: Heit et al., Arch Intern Med 1999, and Goldhaber et al. (ICOPER), Lancet 1999, attenuated as most deaths are of the cancer or illness behind it (assumption)',
  },
  family: null,
} as const satisfies ChronicModule;
