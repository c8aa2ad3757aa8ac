// Stroke: infarction or haemorrhage of the brain, from the emergency to what it leaves behind, with recurrences.
import type { ChronicModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

export const stroke = {
  kind: 'chronic',
  name: 'stroke',
  title: 'Stroke',
  doc: 'First stroke, seven in eight of them ischaemic. It comes as an emergency; within months it turns into a history of stroke or into its sequelae. Recurrences follow.',
  version: 1,
  onset: {
    kind: 'incidence',
    fromAge: 20,
    incidence: {
      male: [
        [20, 0.00008],
        [35, 0.00035],
        [45, 0.0011],
        [55, 0.0024],
        [65, 0.0047],
        [75, 0.0086],
        [85, 0.0145],
        [95, 0.018],
      ],
      female: [
        [20, 0.0001],
        [35, 0.0004],
        [45, 0.001],
        [55, 0.0019],
        [65, 0.0036],
        [75, 0.0073],
        [85, 0.0145],
        [95, 0.019],
      ],
      source:
        'AHA Heart Disease and Stroke Statistics 2024: 610,000 first strokes a year (of 795,000, row INC_STROKE); shape by age: Kissela et al. (GCNKSS), Neurology 2012; the points that add up to the total are an assumption',
    },
    risks: {
      traits: { bloodPressure: 1.2, smoker: 1.8, deprivation: 1.15, heavyDrinker: 1.3 },
      conditions: {
        hypertension: 2.4,
        'atrial-fibrillation': 2.8,
        'type-2-diabetes': 1.5,
        'coronary-disease': 1.4,
        hyperlipidaemia: 1.2,
      },
      source:
        'INTERSTROKE, O Donnell et al., Lancet 2010; Wolf et al. (Framingham), Stroke 1991 (atrial fibrillation); row OR_HTN_STROKE',
    },
  },
  delayYears: { mean: 0, source: 'assumption: the event is the illness' },
  stages: [
    {
      name: 'small infarction',
      diagnosis: { icd10: 'I63.81', snomed: '422504002' },
      severity: 'moderate',
      share: 0.25,
      next: 'history of stroke',
      excess: [
        [0, 0.15],
        [0.1, 0.03],
        [1, 0.003],
        [10, 0.002],
      ],
    },
    {
      name: 'infarction',
      diagnosis: { icd10: 'I63.9', snomed: '422504002' },
      severity: 'moderate',
      share: 0.41,
      next: 'history of stroke',
      excess: [
        [0, 0.8],
        [0.1, 0.15],
        [0.5, 0.03],
        [1, 0.008],
        [10, 0.004],
      ],
    },
    {
      name: 'disabling infarction',
      diagnosis: { icd10: 'I63.50', snomed: '422504002' },
      severity: 'severe',
      share: 0.21,
      next: 'hemiparesis',
      excess: [
        [0, 2.6],
        [0.1, 0.5],
        [0.5, 0.1],
        [1, 0.035],
        [10, 0.03],
      ],
    },
    {
      name: 'intracerebral haemorrhage',
      diagnosis: { icd10: 'I61.9', snomed: '274100004' },
      severity: 'severe',
      share: 0.1,
      next: 'after intracerebral haemorrhage',
      excess: [
        [0, 8.5],
        [0.08, 3],
        [0.2, 0.4],
        [1, 0.03],
        [10, 0.02],
      ],
    },
    {
      name: 'subarachnoid haemorrhage',
      diagnosis: { icd10: 'I60.9', snomed: null },
      severity: 'severe',
      share: 0.03,
      next: 'after subarachnoid haemorrhage',
      excess: [
        [0, 6],
        [0.08, 2],
        [0.2, 0.3],
        [1, 0.03],
        [10, 0.02],
      ],
    },
    {
      name: 'history of stroke',
      diagnosis: { icd10: 'Z86.73', snomed: null },
      severity: 'mild',
      share: 0,
    },
    {
      name: 'hemiparesis',
      diagnosis: { icd10: 'I69.354', snomed: null },
      severity: 'moderate',
      share: 0,
    },
    {
      name: 'after intracerebral haemorrhage',
      diagnosis: { icd10: 'I69.10', snomed: null },
      severity: 'moderate',
      share: 0,
    },
    {
      name: 'after subarachnoid haemorrhage',
      diagnosis: { icd10: 'I69.00', snomed: null },
      severity: 'moderate',
      share: 0,
    },
  ],
  progression: {
    perYear: [7, 7, 7, 7, 7, 0, 0, 0],
    source:
      'ICD-10-CM guideline I.C.9.d: the acute code ends with the acute episode; some two months are an assumption',
  },
  presentation: {
    care: {
      none: 0,
      office: 0.04,
      telehealth: 0,
      urgentCare: 0.01,
      emergency: 0.95,
      admit: [
        [20, 0.9],
        [65, 0.93],
        [90, 0.95],
      ],
      stay: { mean: 4.5, cv: 0.9 },
      source: 'HCUP NIS (row IP_LOSDX_STROKE); share arriving at an emergency department: assumption',
    },
    effect: { sbp: 24, dbp: 10, heartRate: 6, wbc: 1.5 },
    severity: 'severe',
    days: 21,
  },
  symptoms: [
    { icd10: 'R53.1', share: 0.7 },
    { icd10: 'R29.810', share: 0.5 },
    { icd10: 'R47.81', share: 0.4 },
    { icd10: 'R47.01', share: 0.2 },
    { icd10: 'R42', share: 0.15 },
  ],
  effect: { sbp: 2 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Neurology',
    workup: { panels: ['lipid', 'bmp'] },
    source:
      'AHA/ASA 2021 secondary prevention guideline: follow-up of pressure and lipids; interval: assumption',
  },
  diagnosis: {
    panels: ['bmp', 'cbc', 'lipid', 'hba1c'],
    procedures: [
      { key: 'ct-head', chance: 1 },
      { key: 'ecg', chance: 0.9 },
      { key: 'mri-brain', chance: 0.65 },
      { key: 'echocardiogram', chance: 0.55 },
      { key: 'carotid-ultrasound', chance: 0.45 },
      { key: 'thrombolysis', chance: 0.1 },
      { key: 'cerebral-thrombectomy', chance: 0.04 },
    ],
  },
  treatment: [
    {
      share: 0.85,
      afterYears: 0,
      stages: ['small infarction', 'infarction', 'disabling infarction', 'history of stroke', 'hemiparesis'],
      options: [
        { drug: 'aspirin-81', share: 0.62, avoidWith: ['atrial-fibrillation'] },
        { drug: 'clopidogrel-75', share: 0.38, avoidWith: ['atrial-fibrillation'] },
      ],
      source:
        'AHA/ASA 2021 secondary prevention; Get With The Guidelines-Stroke (antithrombotic at discharge in over 95 %); with atrial fibrillation an anticoagulant takes its place',
    },
    {
      share: 0.75,
      afterYears: 0,
      stages: ['small infarction', 'infarction', 'disabling infarction', 'history of stroke', 'hemiparesis'],
      stops: [
        {
          reason: 'patient preference',
          share: 0.45,
          afterMonths: 14,
          source: 'row RXT_ASCVD_STATIN: six in ten of all with the disease take one; time: assumption',
        },
      ],
      options: [{ drug: 'atorvastatin-40', share: 1, effect: { ldl: -55, logTg: -0.2 } }],
      source: 'SPARCL, NEJM 2006; AHA/ASA 2021; shares: Get With The Guidelines-Stroke',
    },
    {
      share: 0.22,
      afterYears: 0.1,
      options: [
        { drug: 'lisinopril-10', share: 0.6, effect: { sbp: -9, dbp: -5, potassium: 0.1 } },
        { drug: 'losartan-50', share: 0.25, effect: { sbp: -9, dbp: -5, potassium: 0.1 } },
        { drug: 'valsartan-160', share: 0.15, effect: { sbp: -9, dbp: -5, potassium: 0.1 } },
      ],
      source:
        'AHA/ASA 2021 (blood pressure below 130/80); effects: Law, Wald, Morris, BMJ 2003; row RXT_ASCVD_ACEARB',
    },
  ],
  care: [
    {
      name: 'physical therapy',
      share: 0.4,
      start: { days: 24 },
      sessions: 14,
      everyDays: 4,
      setting: 'office',
      minutes: 45,
      specialty: 'Neurology',
      work: { procedures: [{ key: 'physical-therapy', chance: 1 }] },
      source:
        'Ayala et al., MMWR 2018 (BRFSS: 36 % of survivors had outpatient rehabilitation); sessions: assumption',
    },
    {
      name: 'speech therapy',
      share: 0.5,
      stages: ['disabling infarction'],
      start: { days: 28 },
      sessions: 10,
      everyDays: 7,
      setting: 'office',
      minutes: 45,
      specialty: 'Neurology',
      work: { procedures: [{ key: 'speech-therapy', chance: 1 }] },
      source: 'AHA/ASA 2016 rehabilitation guideline; share: assumption',
    },
  ],
  devices: [
    {
      device: 'walker',
      share: 0.4,
      afterYears: 0.1,
      stages: ['disabling infarction', 'hemiparesis'],
      source: 'assumption: aids for walking in part of those with hemiparesis',
    },
    {
      device: 'wheelchair',
      share: 0.15,
      afterYears: 0.2,
      stages: ['disabling infarction', 'hemiparesis'],
      source: 'assumption: the most disabled',
    },
  ],
  carePlan: {
    title: 'Stroke recovery and prevention',
    activities: [
      'Antithrombotic and statin as prescribed',
      'Exercises at home',
      'Stop smoking',
      'Know the signs of stroke',
    ],
    goals: [
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
      { text: 'LDL cholesterol below 70 mg/dL', analyte: 'ldl', high: 70 },
    ],
    source: 'AHA/ASA 2021 secondary prevention guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I63.9', snomed: '422504002' },
      perYear: 0.03,
      season: coldMonths,
      care: {
        none: 0,
        office: 0.05,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.95,
        admit: [
          [20, 0.9],
          [90, 0.94],
        ],
        stay: { mean: 4.5, cv: 0.9 },
        source: 'HCUP NIS (row IP_LOSDX_STROKE)',
      },
      effect: { sbp: 20, dbp: 8, wbc: 1 },
      days: 30,
      workup: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'ct-head', chance: 1 },
          { key: 'ecg', chance: 0.9 },
          { key: 'mri-brain', chance: 0.6 },
        ],
      },
      source:
        'AHA Statistics 2024: 185,000 recurrent strokes a year among survivors, 2-3 per 100 person-years',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: 'I63.9',
    source:
      'Deaths by stage: Lackland et al. and AHA Statistics 2024 (30-day mortality 10-13 % ischaemic, 35-45 % haemorrhagic); later excess: Hankey et al. (Perth), Stroke 2000, set so that row PREV_STROKE_20p is met (assumption)',
  },
  family: {
    share: 0.12,
    icd10: 'Z82.3',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
