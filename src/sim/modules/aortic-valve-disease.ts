// Aortic stenosis: from mild to severe, and its replacement through a catheter or by open surgery.
import type { ChronicModule } from '../module.ts';

export const aorticValveDisease = {
  kind: 'chronic',
  name: 'aortic-valve-disease',
  title: 'Aortic valve stenosis',
  doc: 'Diagnosed calcific aortic stenosis. Severe disease leads to a new valve: through a catheter in the old, by open surgery in the younger.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 45,
    prevalence: {
      male: [
        [45, 0.0008],
        [55, 0.003],
        [65, 0.01],
        [75, 0.028],
        [85, 0.062],
        [95, 0.08],
      ],
      female: [
        [45, 0.0005],
        [55, 0.002],
        [65, 0.0075],
        [75, 0.022],
        [85, 0.055],
        [95, 0.075],
      ],
      source:
        'Nkomo et al., Lancet 2006 (moderate or severe stenosis: 0.2 % at 55-64, 1.3 % at 65-74, 2.8 % at 75+); mild disease found by echocardiography added (assumption)',
    },
    risks: {
      traits: { lipids: 1.15, smoker: 1.2, everSmoker: 1.2 },
      conditions: {
        hypertension: 1.4,
        hyperlipidaemia: 1.3,
        'type-2-diabetes': 1.3,
        'coronary-disease': 1.6,
      },
      source: 'Stewart et al. (Cardiovascular Health Study), JACC 1997; Yan et al., JACC 2017',
    },
  },
  delayYears: { mean: 4, source: 'assumption: a murmur for some years before an echocardiogram' },
  stages: [
    {
      name: 'mild',
      diagnosis: { icd10: 'I35.0', snomed: null },
      severity: 'mild',
      share: 0.45,
      next: 'moderate',
    },
    {
      name: 'moderate',
      diagnosis: { icd10: 'I35.0', snomed: null },
      severity: 'moderate',
      share: 0.33,
      next: 'severe',
    },
    {
      name: 'severe',
      diagnosis: { icd10: 'I35.0', snomed: null },
      severity: 'severe',
      share: 0.16,
      next: 'catheter valve',
      effect: { bnp: 1, ejectionFraction: -5 },
      excess: [
        [0, 0.06],
        [1, 0.05],
        [10, 0.03],
      ],
    },
    {
      name: 'severe, for open surgery',
      diagnosis: { icd10: 'I35.0', snomed: null },
      severity: 'severe',
      share: 0.06,
      next: 'surgical valve',
      effect: { bnp: 0.8, ejectionFraction: -4 },
    },
    { name: 'catheter valve', diagnosis: { icd10: 'Z95.2', snomed: null }, severity: 'moderate', share: 0 },
    { name: 'surgical valve', diagnosis: { icd10: 'Z95.2', snomed: null }, severity: 'moderate', share: 0 },
  ],
  progression: {
    perYear: [
      0.09,
      0.14,
      [
        [60, 0.6],
        [80, 0.5],
        [88, 0.3],
        [95, 0.06],
      ],
      2,
      0,
    ],
    source:
      'Otto and Prendergast, NEJM 2014 (mild to severe in about ten years); replaced: Li et al., Circulation 2022 (fewer than half of severe stenosis within four years, least in the very old)',
  },
  symptoms: [
    { icd10: 'R06.00', share: 0.4 },
    { icd10: 'R07.9', share: 0.15 },
    { icd10: 'R55', share: 0.1 },
  ],
  effect: { bnp: 0.3 },
  monitoring: {
    everyMonths: 10,
    specialty: 'Cardiology',
    workup: { procedures: [{ key: 'echocardiogram', chance: 0.55 }] },
    source:
      'ACC/AHA 2020 valvular heart disease guideline: echocardiogram every 6-12 months to every 3-5 years by severity',
  },
  diagnosis: {
    panels: ['bmp', 'cbc'],
    procedures: [
      { key: 'echocardiogram', chance: 1 },
      { key: 'ecg', chance: 0.8 },
    ],
  },
  treatment: [
    {
      share: 0.8,
      afterYears: 0.02,
      stages: ['catheter valve', 'surgical valve'],
      options: [{ drug: 'aspirin-81', share: 1, avoidWith: ['atrial-fibrillation'] }],
      source: 'ACC/AHA 2020 guideline: aspirin for life after a catheter or bioprosthetic valve',
    },
    {
      share: 0.25,
      afterYears: 0.02,
      stages: ['surgical valve'],
      options: [{ drug: 'warfarin-5', share: 1, effect: { inr: 1.5 } }],
      source: 'ACC/AHA 2020 guideline: warfarin for mechanical valves; share of these: assumption',
    },
  ],
  care: [
    {
      name: 'catheter valve replacement',
      share: 1,
      stages: ['catheter valve'],
      start: { days: 2 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 2.6,
      specialty: 'Cardiology',
      diagnosis: { icd10: 'I35.0', snomed: null },
      work: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'tavr', chance: 1 },
          { key: 'echocardiogram', chance: 0.9 },
        ],
      },
      source: 'Carroll et al. (STS-ACC TVT Registry), JACC 2020 (median stay 2 days in 2019)',
    },
    {
      name: 'open valve replacement',
      share: 1,
      stages: ['surgical valve'],
      start: { days: 2 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 7,
      specialty: 'Thoracic Surgery',
      diagnosis: { icd10: 'I35.0', snomed: null },
      work: { panels: ['bmp', 'cbc'], procedures: [{ key: 'aortic-valve-replacement', chance: 1 }] },
      source: 'STS Adult Cardiac Surgery Database, Bowdish et al., Ann Thorac Surg 2021 (stay 6-7 days)',
    },
  ],
  carePlan: {
    title: 'Aortic valve disease',
    activities: [
      'Report breathlessness, chest pain or fainting',
      'Antibiotic before dental work after replacement',
    ],
    goals: [{ text: 'Systolic blood pressure below 140', analyte: 'systolic', high: 140 }],
    source: 'ACC/AHA 2020 valvular heart disease guideline',
  },
  mortality: {
    rateRatio: 1.3,
    cause: 'I35.0',
    source:
      'Strange et al., JACC 2019 (moderate and severe stenosis die at 1.4-1.8 times peers); severe untreated: Clark et al., Circ Cardiovasc Qual Outcomes 2012',
  },
  family: null,
} as const satisfies ChronicModule;
