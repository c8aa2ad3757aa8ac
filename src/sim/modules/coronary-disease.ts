// Coronary disease: chronic coronary artery disease with angina; myocardial infarction is a module of its own.
import type { ChronicModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

export const coronaryDisease = {
  kind: 'chronic',
  name: 'coronary-disease',
  title: 'Coronary artery disease',
  doc: 'Chronic coronary artery disease: risk factors raise it, angina brings people to hospital, four drug classes treat it.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.0003],
        [30, 0.0015],
        [40, 0.011],
        [50, 0.04],
        [60, 0.1],
        [70, 0.17],
        [80, 0.225],
        [90, 0.245],
      ],
      female: [
        [25, 0.0003],
        [30, 0.0015],
        [40, 0.0095],
        [50, 0.03],
        [60, 0.066],
        [70, 0.112],
        [80, 0.16],
        [90, 0.185],
      ],
      source:
        'AHA/CDC, 18.2 million adults (rows PREV_CAD_20p, _M, _F); NHIS and AHA for 65+ (row PREV_CAD_65p); those whose only sign was an infarction taken off',
    },
    risks: {
      traits: { lipids: 1.25, bloodPressure: 1.15, smoker: 2.2, everSmoker: 1.3, deprivation: 1.1 },
      conditions: {
        hypertension: 3.3,
        hyperlipidaemia: 2,
        'type-2-diabetes': 1.7,
        'type-1-diabetes': 2.5,
        obesity: 1.15,
        depression: 1.5,
      },
      source:
        'INTERHEART, Yusuf et al., Lancet 2004 (smoking 2.9, lipids, hypertension, diabetes); Rugulies, Am J Prev Med 2002 (depression RR 1.64); NHAMCS 2021 (rows OR_CAD_DM 2.5, OR_HTN_CAD 3.5, OR_HLD_CAD 3.2)',
    },
  },
  delayYears: {
    mean: 3,
    source:
      'assumption: plaque precedes symptoms by decades, but what is modelled here starts shortly before diagnosis',
  },
  stages: [
    {
      name: 'without angina',
      diagnosis: { icd10: 'I25.10', snomed: '53741008' },
      severity: 'moderate',
      share: 0.78,
    },
    {
      name: 'with angina',
      diagnosis: { icd10: 'I25.119', snomed: '53741008' },
      severity: 'severe',
      share: 0.22,
    },
  ],
  symptoms: [
    { icd10: 'R07.9', share: 0.5 },
    { icd10: 'R06.00', share: 0.3 },
    { icd10: 'R53.83', share: 0.2 },
  ],
  effect: { ldl: 4, bnp: 0.4 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Cardiology',
    workup: { panels: ['lipid', 'bmp'], procedures: [{ key: 'ecg', chance: 0.5 }] },
    source: 'AHA/ACC 2023 chronic coronary disease guideline: at least yearly, commonly twice',
  },
  diagnosis: {
    panels: ['lipid', 'cmp', 'cbc', 'hba1c'],
    procedures: [
      { key: 'ecg', chance: 1 },
      { key: 'echocardiogram', chance: 0.5 },
      { key: 'stress-test', chance: 0.45 },
      { key: 'coronary-angiogram', chance: 0.3 },
      { key: 'pci', chance: 0.15 },
    ],
  },
  treatment: [
    {
      share: 0.7,
      afterYears: 0.1,
      options: [
        { drug: 'aspirin-81', share: 0.82 },
        { drug: 'clopidogrel-75', share: 0.18 },
      ],
      source:
        'AHA/ACC 2023 guideline; Boakye et al., Ann Intern Med 2022 (aspirin in 70 % with cardiovascular disease, NHIS 2019); clopidogrel share: assumption',
    },
    {
      share: 0.2,
      afterYears: 0.2,
      options: [
        { drug: 'atorvastatin-40', share: 0.7, effect: { ldl: -55, logTg: -0.2 } },
        { drug: 'rosuvastatin-20', share: 0.3, effect: { ldl: -58, logTg: -0.18 } },
      ],
      source:
        'Effects: STELLAR 2003. Share: 61 % of ASCVD on a statin (row RXT_ASCVD_STATIN), most of them already through hyperlipidaemia; of those without one',
    },
    {
      share: 0.45,
      afterYears: 0.2,
      options: [
        {
          drug: 'metoprolol-succinate-50',
          share: 0.55,
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
          share: 0.2,
          effect: { sbp: -7, dbp: -5, heartRate: -7 },
          avoidWith: ['asthma'],
        },
      ],
      source:
        'NHANES 2015-2018, 51.8 % of ASCVD on a beta-blocker (row RXT_ASCVD_BB); choice: MEPS 2022 fills',
    },
    {
      share: 0.1,
      afterYears: 0.3,
      options: [
        { drug: 'lisinopril-10', share: 0.6, effect: { sbp: -8, dbp: -4, potassium: 0.1 } },
        { drug: 'losartan-50', share: 0.25, effect: { sbp: -8, dbp: -4, potassium: 0.1 } },
        { drug: 'valsartan-160', share: 0.15, effect: { sbp: -8, dbp: -4, potassium: 0.1 } },
      ],
      source:
        'HOPE, NEJM 2000; NHANES 2015-2018, 50.5 % of ASCVD on the class (row RXT_ASCVD_ACEARB), most of them already through hypertension',
    },
    {
      share: 0.2,
      afterYears: 0.3,
      options: [
        { drug: 'omeprazole-20', share: 0.4 },
        { drug: 'pantoprazole-40', share: 0.6 },
      ],
      source:
        'ACCF/ACG/AHA 2010 consensus on acid suppression with antithrombotic drugs; share: assumption, rows RX_PERSONS_OMEPRAZOLE and RX_FIVEPLUS_65p',
    },
    {
      share: 0.2,
      afterYears: 1,
      options: [{ drug: 'nitroglycerin-0.4', share: 1 }],
      source: 'assumption: prescribed to about those with angina',
    },
  ],
  care: [
    {
      name: 'coronary stent',
      share: 1,
      start: {
        perYear: [
          [40, 0.03],
          [60, 0.035],
          [75, 0.028],
          [85, 0.012],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.8,
      specialty: 'Cardiology',
      diagnosis: { icd10: 'I25.10', snomed: null },
      work: { procedures: [{ key: 'pci', chance: 1 }] },
      source: 'NCDR CathPCI 2014: about 660,000 interventions a year in 20 million with coronary disease',
    },
    {
      name: 'coronary bypass',
      share: 1,
      start: {
        perYear: [
          [40, 0.006],
          [65, 0.01],
          [78, 0.007],
          [86, 0.001],
          [90, 0],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 7,
      specialty: 'Thoracic Surgery',
      diagnosis: { icd10: 'I25.10', snomed: null },
      work: { panels: ['bmp', 'cbc'], procedures: [{ key: 'cabg', chance: 1 }] },
      source:
        'STS Adult Cardiac Surgery Database, Bowdish et al., Ann Thorac Surg 2021: 160,000 isolated bypasses a year, a part after infarction; stay 6-7 days',
    },
  ],
  devices: [
    {
      device: 'coronary-stent',
      share: 0.3,
      afterYears: 3,
      source: 'NCDR CathPCI as for the stents above; those in the work-up included',
    },
  ],
  carePlan: {
    title: 'Coronary disease',
    activities: [
      'Heart-healthy diet',
      'Exercise',
      'Stop smoking',
      'Nitroglycerin for chest pain, then call 911',
    ],
    goals: [
      { text: 'LDL cholesterol below 70 mg/dL', analyte: 'ldl', high: 70 },
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
    ],
    source: 'AHA/ACC 2023 chronic coronary disease guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I20.0', snomed: '4557003' },
      perYear: 0.045,
      season: coldMonths,
      care: {
        none: 0.05,
        office: 0.2,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.75,
        admit: [
          [25, 0.4],
          [65, 0.48],
          [85, 0.52],
        ],
        stay: { mean: 3.2, cv: 0.9 },
        source:
          'HCUP NEDS 2018 coronary atherosclerosis and angina visits; stay: HCUP NIS 2018 (coronary atherosclerosis 3-4 days), admission share: assumption',
      },
      effect: { sbp: 12, heartRate: 10, respRate: 1 },
      drugs: ['nitroglycerin-0.4'],
      source:
        'HCUP NIS 2018: about 350,000 stays for coronary atherosclerosis and angina over 18 million patients',
    },
  ],
  mortality: {
    rateRatio: 1.7,
    cause: 'I25.10',
    source:
      'Emerging Risk Factors Collaboration, JAMA 2015 (history of MI HR 2.0), lower for chronic disease without infarction; share of deaths: row MORT_COD_HEART',
  },
  family: {
    share: 0.2,
    icd10: 'Z82.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
