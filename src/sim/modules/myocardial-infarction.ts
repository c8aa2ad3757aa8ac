// Myocardial infarction: the heart attack as an emergency, its secondary prevention, and the old infarction it becomes.
import type { ChronicModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

const ACUTE_EXCESS = [
  [0, 1.4],
  [0.08, 0.3],
  [0.3, 0.06],
  [1, 0.01],
  [10, 0.006],
] as const;

export const myocardialInfarction = {
  kind: 'chronic',
  name: 'myocardial-infarction',
  title: 'Myocardial infarction',
  doc: 'First heart attack, seven in ten without ST elevation. After four weeks it is an old infarction; further ones follow in some.',
  version: 2,
  onset: {
    kind: 'incidence',
    fromAge: 25,
    incidence: {
      male: [
        [25, 0.0001],
        [35, 0.0006],
        [45, 0.0018],
        [55, 0.0036],
        [65, 0.0055],
        [75, 0.008],
        [85, 0.0115],
        [95, 0.014],
      ],
      female: [
        [25, 0.00003],
        [35, 0.00015],
        [45, 0.0006],
        [55, 0.0013],
        [65, 0.0026],
        [75, 0.0045],
        [85, 0.008],
        [95, 0.011],
      ],
      source:
        'AHA Heart Disease and Stroke Statistics 2024: 605,000 first infarctions a year (row INC_MI with 200,000 recurrent); age and sex: ARIC surveillance in the same report; the points that add up to the total are an assumption',
    },
    risks: {
      traits: { lipids: 1.2, smoker: 2, bloodPressure: 1.1, deprivation: 1.1 },
      conditions: {
        'coronary-disease': 4,
        hypertension: 1.5,
        'type-2-diabetes': 1.6,
        'type-1-diabetes': 2.5,
        hyperlipidaemia: 1.3,
      },
      source:
        'INTERHEART, Yusuf et al., Lancet 2004; about half of first infarctions in persons without known coronary disease (row INC_MI_FIRST_SHARE); type 1: Orchard et al., Diabet Med 2006',
    },
  },
  delayYears: { mean: 0, source: 'assumption: the event is the illness' },
  stages: [
    {
      name: 'without ST elevation',
      diagnosis: { icd10: 'I21.4', snomed: '401314000' },
      severity: 'severe',
      share: 0.7,
      next: 'old infarction',
      excess: ACUTE_EXCESS,
    },
    {
      name: 'ST elevation, anterior',
      diagnosis: { icd10: 'I21.02', snomed: '401303003' },
      severity: 'severe',
      share: 0.08,
      next: 'old infarction',
      excess: ACUTE_EXCESS,
    },
    {
      name: 'ST elevation, inferior',
      diagnosis: { icd10: 'I21.11', snomed: '401303003' },
      severity: 'severe',
      share: 0.08,
      next: 'old infarction',
      excess: ACUTE_EXCESS,
    },
    {
      name: 'ST elevation',
      diagnosis: { icd10: 'I21.3', snomed: '401303003' },
      severity: 'severe',
      share: 0.06,
      next: 'old infarction',
      excess: ACUTE_EXCESS,
    },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'I21.9', snomed: '22298006' },
      severity: 'severe',
      share: 0.08,
      next: 'old infarction',
      excess: ACUTE_EXCESS,
    },
    { name: 'old infarction', diagnosis: { icd10: 'I25.2', snomed: null }, severity: 'moderate', share: 0 },
  ],
  progression: {
    perYear: [13, 13, 13, 13, 13],
    source: 'ICD-10-CM guideline I.C.9.e: four weeks after the onset an infarction is old',
  },
  presentation: {
    care: {
      none: 0,
      office: 0.02,
      telehealth: 0,
      urgentCare: 0.01,
      emergency: 0.97,
      admit: [
        [25, 0.95],
        [90, 0.97],
      ],
      stay: { mean: 3.9, cv: 0.8 },
      source: 'HCUP NIS (row IP_LOSDX_AMI); share arriving at an emergency department: assumption',
    },
    effect: { heartRate: 14, sbp: -4, respRate: 3, spo2: -1.5, bnp: 0.9, troponin: 6, wbc: 3, crp: 12 },
    severity: 'severe',
    days: 14,
  },
  symptoms: [
    { icd10: 'R07.9', share: 0.85 },
    { icd10: 'R06.02', share: 0.45 },
    { icd10: 'R61', share: 0.4 },
    { icd10: 'R11.0', share: 0.3 },
  ],
  effect: { bnp: 0.4, ejectionFraction: -7 },
  monitoring: {
    everyMonths: 5,
    specialty: 'Cardiology',
    workup: { panels: ['lipid', 'bmp'], procedures: [{ key: 'ecg', chance: 0.6 }] },
    source: 'AHA/ACC 2023 chronic coronary disease guideline; interval: assumption',
  },
  diagnosis: {
    panels: ['bmp', 'cbc', 'lipid'],
    procedures: [
      { key: 'ecg', chance: 1 },
      { key: 'chest-x-ray', chance: 0.7 },
      { key: 'coronary-angiogram', chance: 0.68 },
      { key: 'pci', chance: 0.5 },
      { key: 'echocardiogram', chance: 0.7 },
    ],
  },
  treatment: [
    {
      share: 0.95,
      afterYears: 0,
      options: [{ drug: 'aspirin-81', share: 1 }],
      source: 'ACC/AHA 2013 and 2014 guidelines; ACTION registry, Peterson et al., JACC 2010',
    },
    {
      share: 0.82,
      afterYears: 0,
      months: 12,
      options: [{ drug: 'clopidogrel-75', share: 1 }],
      source: 'ACC/AHA 2016 dual antiplatelet update: twelve months; other P2Y12 inhibitors counted with it',
    },
    {
      share: 0.88,
      afterYears: 0,
      stops: [
        {
          reason: 'patient preference',
          share: 0.45,
          afterMonths: 14,
          source: 'row RXT_ASCVD_STATIN: six in ten of all with the disease take one; time: assumption',
        },
      ],
      options: [{ drug: 'atorvastatin-40', share: 1, effect: { ldl: -55, logTg: -0.2 } }],
      source: 'ACC/AHA 2018 cholesterol guideline; ACTION registry, JACC 2010; effects: STELLAR 2003',
    },
    {
      share: 0.75,
      afterYears: 0,
      options: [
        {
          drug: 'metoprolol-succinate-50',
          share: 0.45,
          effect: { sbp: -6, dbp: -4, heartRate: -9 },
          avoidWith: ['asthma'],
        },
        {
          drug: 'metoprolol-tartrate-25',
          share: 0.25,
          effect: { sbp: -5, dbp: -4, heartRate: -8 },
          avoidWith: ['asthma'],
        },
        {
          drug: 'carvedilol-12.5',
          share: 0.3,
          effect: { sbp: -7, dbp: -5, heartRate: -7 },
          avoidWith: ['asthma'],
        },
      ],
      source: 'ACC/AHA 2013 and 2014 guidelines; row RXT_ASCVD_BB',
    },
    {
      share: 0.3,
      afterYears: 0.05,
      options: [
        { drug: 'lisinopril-10', share: 0.7, effect: { sbp: -8, dbp: -4, potassium: 0.12 } },
        { drug: 'losartan-50', share: 0.2, effect: { sbp: -8, dbp: -4, potassium: 0.12 } },
        { drug: 'valsartan-160', share: 0.1, effect: { sbp: -8, dbp: -4, potassium: 0.12 } },
      ],
      source:
        'ACC/AHA 2013 guideline (all with a low ejection fraction, hypertension or diabetes); row RXT_ASCVD_ACEARB',
    },
    {
      share: 0.35,
      afterYears: 0.3,
      options: [
        { drug: 'omeprazole-20', share: 0.4 },
        { drug: 'pantoprazole-40', share: 0.6 },
      ],
      source:
        'ACCF/ACG/AHA 2010 consensus on acid suppression with antithrombotic drugs; share: assumption, rows RX_PERSONS_OMEPRAZOLE and RX_FIVEPLUS_65p',
    },
    {
      share: 0.5,
      afterYears: 0,
      options: [{ drug: 'nitroglycerin-0.4', share: 1 }],
      source: 'ACC/AHA 2014 guideline: all at discharge; share filled: assumption',
    },
  ],
  care: [
    {
      name: 'coronary bypass',
      share: 0.07,
      start: { days: 10 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 7.5,
      specialty: 'Thoracic Surgery',
      diagnosis: { icd10: 'I25.10', snomed: null },
      work: { panels: ['bmp', 'cbc'], procedures: [{ key: 'cabg', chance: 1 }] },
      source: 'ACTION registry, JACC 2010 (bypass in 6-10 %); stay: HCUP NIS 2018 coronary bypass',
    },
    {
      name: 'cardiac rehabilitation',
      share: 0.24,
      start: { days: 28 },
      sessions: 25,
      everyDays: 3.5,
      setting: 'office',
      minutes: 60,
      specialty: 'Cardiology',
      diagnosis: { icd10: 'I25.2', snomed: null },
      work: { procedures: [{ key: 'cardiac-rehabilitation', chance: 1 }] },
      source:
        'Ritchey et al., Circ Cardiovasc Qual Outcomes 2020 (Medicare 2016: 24 % take part, 25 sessions)',
    },
  ],
  devices: [
    {
      device: 'coronary-stent',
      share: 0.5,
      afterYears: 0,
      source: 'HCUP NIS: share with a stent, as in the work-up',
    },
    {
      device: 'blood-pressure-monitor',
      share: 0.3,
      afterYears: 0.3,
      source: 'assumption: as in hypertension',
    },
  ],
  carePlan: {
    title: 'After a heart attack',
    activities: [
      'Cardiac rehabilitation',
      'Stop smoking',
      'Heart-healthy diet',
      'Aspirin and statin every day',
    ],
    goals: [
      { text: 'LDL cholesterol below 70 mg/dL', analyte: 'ldl', high: 70 },
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
    ],
    source: 'AHA/ACC 2023 chronic coronary disease guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I21.4', snomed: '401314000' },
      perYear: 0.021,
      season: coldMonths,
      care: {
        none: 0,
        office: 0.01,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.99,
        admit: [
          [25, 0.95],
          [90, 0.97],
        ],
        stay: { mean: 3.9, cv: 0.8 },
        source: 'HCUP NIS (row IP_LOSDX_AMI)',
      },
      effect: { heartRate: 12, respRate: 3, spo2: -1.5, bnp: 0.9, troponin: 5.5, wbc: 2.5 },
      days: 20,
      workup: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'ecg', chance: 1 },
          { key: 'coronary-angiogram', chance: 0.6 },
          { key: 'pci', chance: 0.42 },
        ],
      },
      stages: ['old infarction'],
      source:
        'AHA Statistics 2024: 200,000 recurrent infarctions a year in 8.8 million survivors (times 1.6 for severity)',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: 'I21.9',
    source:
      'Deaths by time: AHA Statistics 2024 (12-14 % die with the event or within a year at 45+), later excess: Smolina et al., Circ Cardiovasc Qual Outcomes 2012 (twice peers)',
  },
  family: {
    share: 0.15,
    icd10: 'Z82.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
