// Heart failure: the common end of heart disease, with frequent stays and several drug lines.
import type { ChronicModule } from '../module.ts';
import { coldMonths } from './seasons.ts';

export const heartFailure = {
  kind: 'chronic',
  name: 'heart-failure',
  title: 'Heart failure',
  doc: 'Diagnosed heart failure, half with reduced and half with preserved ejection fraction. Raises BNP and weight, lowers sodium and kidney function.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 30,
    prevalence: {
      male: [
        [30, 0.001],
        [40, 0.005],
        [50, 0.015],
        [60, 0.036],
        [70, 0.066],
        [80, 0.095],
        [90, 0.135],
      ],
      female: [
        [30, 0.001],
        [40, 0.004],
        [50, 0.009],
        [60, 0.022],
        [70, 0.045],
        [80, 0.08],
        [90, 0.12],
      ],
      source:
        'AHA Heart Disease and Stroke Statistics 2024 (rows PREV_HF_20p, PREV_HF_80p); shape: NHANES 2017-2020 in the same report',
    },
    risks: {
      traits: { bloodPressure: 1.1, smoker: 1.3, frailty: 1.25, deprivation: 1.1, heavyDrinker: 1.2 },
      conditions: {
        hypertension: 3,
        'coronary-disease': 3.6,
        'myocardial-infarction': 2.4,
        'aortic-valve-disease': 2,
        'type-2-diabetes': 2.2,
        obesity: 1.3,
        copd: 6,
        'atrial-fibrillation': 2.6,
      },
      source:
        'NHAMCS 2021 (rows OR_HTN_CHF 4.3, OR_CAD_CHF 4.5, OR_COPD_CHF 4.3, OR_CHF_DM 2.6); He et al., Arch Intern Med 2001 (NHANES I follow-up); atrial fibrillation: Wang et al., Circulation 2003; infarction: Gerber et al., Circ Heart Fail 2016; valve: assumption',
    },
  },
  delayYears: { mean: 1, source: 'assumption: breathlessness for about a year' },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'I50.9', snomed: '84114007' },
      severity: 'moderate',
      share: 0.4,
    },
    {
      name: 'preserved ejection fraction',
      diagnosis: { icd10: 'I50.32', snomed: '441530006' },
      severity: 'moderate',
      share: 0.32,
    },
    {
      name: 'reduced ejection fraction',
      diagnosis: { icd10: 'I50.22', snomed: '441481004' },
      severity: 'severe',
      share: 0.28,
      effect: { ejectionFraction: -28, sbp: -4 },
    },
  ],
  symptoms: [
    { icd10: 'R06.02', share: 0.75 },
    { icd10: 'R60.0', share: 0.6 },
    { icd10: 'R53.83', share: 0.5 },
    { icd10: 'R63.5', share: 0.3 },
  ],
  effect: {
    bnp: 2,
    heartRate: 6,
    spo2: -1.2,
    respRate: 1.5,
    sodium: -1.5,
    egfr: -4,
    weight: 2,
    hgb: -0.4,
    sbp: -4,
  },
  monitoring: {
    everyMonths: 4,
    specialty: 'Cardiology',
    workup: {
      panels: ['bmp', 'cbc'],
      procedures: [
        { key: 'ecg', chance: 0.3 },
        { key: 'echocardiogram', chance: 0.15 },
      ],
    },
    source: 'AHA/ACC/HFSA 2022 guideline: regular visits by severity; every 4 months is an assumption',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'tsh', 'nt-probnp'],
    procedures: [
      { key: 'echocardiogram', chance: 0.9 },
      { key: 'ecg', chance: 1 },
      { key: 'chest-x-ray', chance: 0.8 },
    ],
  },
  treatment: [
    {
      share: 0.6,
      afterYears: 0.1,
      options: [
        { drug: 'furosemide-40', share: 1, effect: { weight: -2, potassium: -0.2, bnp: -0.3, sbp: -3 } },
      ],
      source:
        'Greene et al. (CHAMP-HF), JACC 2018 (loop diuretic 60 %); MEPS 2022 fills (row RX_FILLSHARE_24)',
    },
    {
      share: 0.62,
      afterYears: 0.2,
      options: [
        { drug: 'metoprolol-succinate-50', share: 0.5, effect: { heartRate: -9, sbp: -5, bnp: -0.2 } },
        {
          drug: 'carvedilol-12.5',
          share: 0.5,
          effect: { heartRate: -8, sbp: -6, bnp: -0.2 },
          avoidWith: ['asthma', 'copd'],
        },
      ],
      source:
        'Greene et al. (CHAMP-HF), JACC 2018 (67 % on a beta-blocker); MEPS 2022 fills (row RX_FILLSHARE_33)',
    },
    {
      share: 0.55,
      afterYears: 0.2,
      options: [
        { drug: 'lisinopril-10', share: 0.5, effect: { sbp: -7, dbp: -4, potassium: 0.15, bnp: -0.2 } },
        { drug: 'losartan-50', share: 0.2, effect: { sbp: -7, dbp: -4, potassium: 0.15, bnp: -0.2 } },
        { drug: 'valsartan-160', share: 0.1, effect: { sbp: -7, dbp: -4, potassium: 0.15, bnp: -0.2 } },
        {
          drug: 'sacubitril-valsartan-49-51',
          share: 0.2,
          effect: { sbp: -9, dbp: -5, potassium: 0.1, bnp: -0.4 },
        },
      ],
      source: 'Greene et al. (CHAMP-HF), JACC 2018 (60 % on ACE inhibitor or ARB, 13 % sacubitril-valsartan)',
    },
    {
      share: 0.25,
      afterYears: 0.7,
      options: [{ drug: 'spironolactone-25', share: 1, effect: { potassium: 0.3, sbp: -4, bnp: -0.1 } }],
      source:
        'Effect: RALES, Pitt et al., NEJM 1999. Share: CHAMP-HF 2018 (33 % in reduced ejection fraction, fewer in preserved)',
    },
    {
      share: 0.15,
      afterYears: 1.5,
      options: [
        {
          drug: 'empagliflozin-10',
          share: 0.5,
          effect: { weight: -1.5, sbp: -3, egfrSlope: 0.8, bnp: -0.1 },
        },
        {
          drug: 'dapagliflozin-10',
          share: 0.5,
          effect: { weight: -1.5, sbp: -3, egfrSlope: 0.8, bnp: -0.1 },
        },
      ],
      source: 'Effect: EMPEROR-Reduced, NEJM 2020; DAPA-HF, NEJM 2019. Share: assumption, uptake 2021-2023',
    },
    {
      share: 0.32,
      afterYears: 0.5,
      options: [
        {
          drug: 'potassium-chloride-20',
          share: 1,
          effect: { potassium: 0.25 },
          avoidWith: ['chronic-kidney-disease'],
        },
      ],
      source:
        'Ferreira et al., Circ Heart Fail 2020 and MEPS 2022 users of potassium chloride: beside loop diuretics; share: assumption',
    },
    {
      share: 0.12,
      afterYears: 0.3,
      options: [{ drug: 'atorvastatin-40', share: 1, effect: { ldl: -50 } }],
      source:
        'CHAMP-HF, Greene et al., JACC 2018 (statin in most, for coronary disease beside it); share of those without one: assumption',
    },
  ],
  care: [
    {
      name: 'defibrillator',
      share: 0.2,
      stages: ['reduced ejection fraction'],
      start: { days: 200 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.5,
      specialty: 'Cardiology',
      work: { panels: ['bmp', 'cbc'], procedures: [{ key: 'icd-implant', chance: 1 }] },
      source:
        'Al-Khatib et al., JACC 2017 guideline; Mezu et al., Am J Cardiol 2011 (devices in a fifth to a third of those eligible)',
    },
    {
      name: 'cardiac rehabilitation',
      share: 0.05,
      stages: ['reduced ejection fraction'],
      start: { days: 100 },
      sessions: 20,
      everyDays: 3.5,
      setting: 'office',
      minutes: 60,
      specialty: 'Cardiology',
      work: { procedures: [{ key: 'cardiac-rehabilitation', chance: 1 }] },
      source: 'Pandey et al., JACC Heart Fail 2021 (Medicare: 2-6 % of eligible take part)',
    },
  ],
  devices: [
    {
      device: 'icd',
      share: 0.2,
      afterYears: 0.6,
      stages: ['reduced ejection fraction'],
      source: 'as the implantations above',
    },
    {
      device: 'blood-pressure-monitor',
      share: 0.3,
      afterYears: 0.3,
      source: 'assumption: as in hypertension',
    },
  ],
  carePlan: {
    title: 'Heart failure',
    activities: [
      'Weigh every morning',
      'Less salt',
      'Take drugs every day',
      'Call when weight rises two kilograms in three days',
    ],
    goals: [{ text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 }],
    source: 'AHA/ACC/HFSA 2022 heart failure guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I50.9', snomed: '84114007' },
      perYear: 0.23,
      season: coldMonths,
      care: {
        none: 0.05,
        office: 0.25,
        telehealth: 0.03,
        urgentCare: 0.02,
        emergency: 0.65,
        admit: [
          [30, 0.7],
          [65, 0.78],
          [85, 0.8],
        ],
        stay: { mean: 5.2, cv: 0.85 },
        source:
          'Storrow et al., JACC HF 2014 (NEDS: about 1 million ED visits, 80 % admitted); stay: HCUP NIS 2018, heart failure 5.2-5.4 days',
      },
      effect: { bnp: 1, spo2: -4, respRate: 6, heartRate: 14, weight: 3, sodium: -2, egfr: -6 },
      drugs: ['furosemide-40'],
      source:
        'HCUP NIS 2018: 1.1-1.3 million principal stays over 6.0-6.7 million patients; outpatient worsening after Butler et al., JACC 2019',
    },
  ],
  mortality: {
    rateRatio: 3,
    cause: 'I50.9',
    source:
      'Roger et al., JAMA 2004 and AHA Statistics 2024 (about 10 % a year, three times age peers); underlying cause: rows MORT_COD_HEART',
  },
  family: {
    share: 0.05,
    icd10: 'Z82.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
