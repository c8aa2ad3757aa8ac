// Hypertension: diagnosed high blood pressure, with the three first-line drug classes.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const hypertension = {
  kind: 'chronic',
  name: 'hypertension',
  title: 'Essential hypertension',
  doc: 'Diagnosed high blood pressure. Measured but undiagnosed hypertension comes from the blood-pressure trait, not from here.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 16,
    prevalence: {
      male: [
        [16, 0.003],
        [20, 0.045],
        [30, 0.125],
        [40, 0.24],
        [50, 0.38],
        [60, 0.525],
        [70, 0.62],
        [80, 0.67],
        [90, 0.69],
      ],
      female: [
        [16, 0.002],
        [20, 0.012],
        [30, 0.045],
        [40, 0.12],
        [50, 0.24],
        [60, 0.395],
        [70, 0.54],
        [80, 0.64],
        [90, 0.69],
      ],
      source:
        'BRFSS 2021 self-reported diagnosed hypertension, MMWR (rows PREV_HTNDX_ALL, _M, _F, _45_64, _65p); shape under 45: NHIS 2021',
    },
    risks: {
      traits: { bloodPressure: 2.3, adiposity: 1.3, deprivation: 1.1, heavyDrinker: 1.4, renalReserve: 0.85 },
      conditions: { obesity: 1.6 },
      source:
        'Obesity: Shihab et al., Circulation 2012 (Johns Hopkins cohort); alcohol: Roerecke et al., JAHA 2018; bloodPressure per SD: assumption that puts cases about one SD above their age',
    },
  },
  delayYears: {
    mean: 4,
    source:
      'NCHS Data Brief 511, NHANES 2021-2023: 59 % of hypertensives aware (row CARE_HTN_AWARE); the mean delay that gives this is an assumption',
  },
  stages: [
    { name: 'stage 1', diagnosis: { icd10: 'I10', snomed: '59621000' }, severity: 'mild', share: 0.55 },
    { name: 'stage 2', diagnosis: { icd10: 'I10', snomed: '59621000' }, severity: 'moderate', share: 0.4 },
    { name: 'severe', diagnosis: { icd10: 'I10', snomed: '59621000' }, severity: 'severe', share: 0.05 },
  ],
  effect: { sbp: 17, dbp: 9, albuminuria: 0.45 },
  monitoring: {
    everyMonths: 6,
    workup: { panels: ['bmp', 'urine-albumin'] },
    source:
      'ACC/AHA 2017 hypertension guideline: every 3-6 months once controlled; urine albumin: KDIGO 2024 guideline (yearly in hypertension)',
  },
  symptoms: [{ icd10: 'R51.9', share: 0.1 }],
  diagnosis: {
    panels: ['bmp', 'lipid', 'urinalysis', 'urine-albumin'],
    procedures: [{ key: 'ecg', chance: 0.4 }],
  },
  treatment: [
    {
      share: 0.41,
      afterYears: 0.3,
      options: [
        { drug: 'lisinopril-10', share: 0.48, effect: { sbp: -9, dbp: -5, potassium: 0.1 } },
        { drug: 'losartan-50', share: 0.34, effect: { sbp: -9, dbp: -5, potassium: 0.1 } },
        { drug: 'valsartan-160', share: 0.18, effect: { sbp: -9, dbp: -5, potassium: 0.1 } },
      ],
      source:
        'Effects: Law, Wald, Morris, BMJ 2003 (-9.1/-5.5 at standard dose). Shares: MEPS 2022 users of lisinopril and losartan (rows RX_PERSONS_LISINOPRIL, _LOSARTAN), other drugs of the class counted with them',
    },
    {
      share: 0.25,
      afterYears: 1.5,
      options: [{ drug: 'amlodipine-5', share: 1, effect: { sbp: -9, dbp: -6 } }],
      source:
        'Effect: Law, Wald, Morris, BMJ 2003. Share: MEPS 2022 users of amlodipine (row RX_PERSONS_AMLODIPINE)',
    },
    {
      share: 0.28,
      afterYears: 2,
      options: [
        {
          drug: 'hydrochlorothiazide-25',
          share: 0.85,
          effect: { sbp: -9, dbp: -4, potassium: -0.3, sodium: -1 },
        },
        {
          drug: 'chlorthalidone-25',
          share: 0.15,
          effect: { sbp: -10, dbp: -4, potassium: -0.4, sodium: -1 },
        },
      ],
      source:
        'Effects: Law, Wald, Morris, BMJ 2003; potassium: Ernst and Moser, NEJM 2009. Share: MEPS 2022 fills (row RX_FILLSHARE_12)',
    },
    {
      share: 0.14,
      afterYears: 3,
      options: [
        {
          drug: 'metoprolol-succinate-50',
          share: 0.5,
          effect: { sbp: -7, dbp: -5, heartRate: -8 },
          avoidWith: ['asthma'],
        },
        {
          drug: 'atenolol-50',
          share: 0.5,
          effect: { sbp: -7, dbp: -5, heartRate: -9 },
          avoidWith: ['asthma'],
        },
      ],
      source:
        'Effect: Law, Wald, Morris, BMJ 2003. Share: the part of MEPS 2022 metoprolol users (row RX_PERSONS_METOPROLOL) not explained by heart disease',
    },
    {
      share: 0.09,
      afterYears: 3,
      options: [
        {
          drug: 'potassium-chloride-20',
          share: 1,
          effect: { potassium: 0.25 },
          avoidWith: ['chronic-kidney-disease'],
        },
      ],
      source:
        'MEPS 2022 users of potassium chloride (about 2 % of persons), beside thiazides; share: assumption',
    },
    {
      share: 0.03,
      afterYears: 6,
      options: [{ drug: 'spironolactone-25', share: 1, effect: { sbp: -9, dbp: -4, potassium: 0.25 } }],
      source: 'PATHWAY-2, Williams et al., Lancet 2015 (resistant hypertension); share: assumption',
    },
  ],
  devices: [
    {
      device: 'blood-pressure-monitor',
      share: 0.45,
      afterYears: 0.5,
      source:
        'Ostchega et al., J Hum Hypertens 2017 (NHANES 2009-2014: 43 % of hypertensives monitor at home)',
    },
  ],
  carePlan: {
    title: 'Blood pressure',
    activities: ['Less salt', 'Exercise', 'Measure blood pressure at home', 'Take drugs every day'],
    goals: [
      { text: 'Systolic blood pressure below 130', analyte: 'systolic', high: 130 },
      { text: 'Diastolic blood pressure below 80', analyte: 'diastolic', high: 80 },
    ],
    source: 'ACC/AHA 2017 hypertension guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'I16.0', snomed: '443482000' },
      perYear: 0.012,
      season: flat,
      care: {
        none: 0.05,
        office: 0.05,
        telehealth: 0,
        urgentCare: 0.05,
        emergency: 0.85,
        admit: [
          [18, 0.1],
          [45, 0.15],
          [65, 0.22],
          [85, 0.3],
        ],
        stay: { mean: 3, cv: 0.9 },
        source:
          'McNaughton et al., Am J Cardiol 2015 (NEDS 2006-2012: about 1 million hypertension ED visits a year, 23 % admitted)',
      },
      effect: { sbp: 45, dbp: 22, heartRate: 8 },
      source: 'McNaughton et al., Am J Cardiol 2015, over about 80 million diagnosed adults',
    },
  ],
  mortality: {
    rateRatio: 1.3,
    cause: 'I11.9',
    source:
      'Zhou, Xi, Zhao et al., Sci Rep 2018 (NHANES III follow-up: treated 1.3-1.6 all-cause, lower when other disease is adjusted for)',
  },
  family: {
    share: 0.35,
    icd10: 'Z82.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
