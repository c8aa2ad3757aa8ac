// Screening by blood: prostate specific antigen, hepatitis C and HIV.
import type { Programme } from './programme.ts';

const psa: Programme = {
  key: 'psa',
  title: 'Prostate specific antigen',
  sex: 'male',
  windows: [
    { since: '1992-11-01', from: 50, to: 79, source: 'American Cancer Society 1992: yearly from 50' },
    {
      since: '2018-05-08',
      from: 50,
      to: 75,
      source: 'USPSTF 2018: an individual decision at 55–69; many begin at 50 and go on',
    },
  ],
  endsWith: ['prostate-cancer'],
  everyYears: 1.4,
  uptake: {
    male: [
      [50, 0.3],
      [55, 0.4],
      [65, 0.5],
      [75, 0.47],
      [79, 0.35],
    ],
    female: [[0, 0]],
    uninsured: 0.4,
    medicaid: 0.6,
    careSeeking: 1.6,
    source:
      'NHIS 2018: PSA within the year in 35–40 % of men 55–69 and 70+ (Kalavacherla, JAMA Netw Open 2023); some check-ups are missed; care seeking: assumption',
  },
  place: { at: 'check-up' },
  reason: { icd10: 'Z12.5', snomed: null },
  panels: ['psa'],
  procedures: ['psa-test'],
  negative: {},
  others: [
    {
      name: 'elevated',
      share: [
        [50, 0.02],
        [60, 0.045],
        [70, 0.075],
      ],
      source:
        'PSA above 4 in about 8 % of first tests and false alarms in 10–12 % of men over four tests (PLCO, Croswell, Ann Fam Med 2009;7:212)',
      effect: { psa: 1.6 },
      condition: { icd10: 'R97.20', snomed: null },
      steps: [
        {
          name: 'urologist',
          share: 0.65,
          days: 40,
          setting: 'office',
          specialty: 'Urology',
          minutes: 25,
          diagnosis: { icd10: 'R97.20', snomed: null },
          procedures: ['prostate-mri'],
        },
        {
          name: 'biopsy',
          share: 0.4,
          days: 30,
          setting: 'office',
          specialty: 'Urology',
          minutes: 40,
          diagnosis: { icd10: 'R97.20', snomed: null },
          procedures: ['prostate-biopsy'],
          reports: [
            {
              analyte: 'pathology',
              values: [
                ['Benign prostatic tissue', 0.82],
                ['High-grade prostatic intraepithelial neoplasia', 0.18],
              ],
            },
          ],
        },
      ],
    },
  ],
  leadDays: 70,
  found: {
    condition: { icd10: 'R97.20', snomed: null },
    steps: [
      {
        name: 'urologist',
        share: 0.9,
        days: 30,
        setting: 'office',
        specialty: 'Urology',
        minutes: 25,
        diagnosis: { icd10: 'R97.20', snomed: null },
        procedures: [],
      },
    ],
  },
  source: 'USPSTF 2018; interval: yearly or every other year',
};

const hepatitisC: Programme = {
  key: 'hepatitis-c',
  title: 'Hepatitis C antibodies',
  windows: [
    { since: '2012-08-17', from: 47, to: 70, source: 'CDC 2012: once for those born 1945–1965' },
    { since: '2020-03-02', from: 18, to: 79, source: 'USPSTF 2020: once for adults 18–79' },
  ],
  endsWith: [],
  everyYears: 'once',
  spreadYears: 12,
  uptake: {
    male: [
      [18, 0.35],
      [50, 0.45],
      [79, 0.4],
    ],
    female: [
      [18, 0.4],
      [50, 0.45],
      [79, 0.4],
    ],
    uninsured: 0.6,
    medicaid: 1.1,
    careSeeking: 1.3,
    source:
      'NHANES 2013–2018 and NHIS 2013–2017: 15–20 % of adults ever tested, rising since 2020; level: assumption',
  },
  place: { at: 'check-up' },
  reason: { icd10: 'Z11.59', snomed: null },
  panels: ['hcv'],
  procedures: ['hepatitis-c-test'],
  negative: {},
  others: [],
  source: 'USPSTF 2020: once',
};

const hiv: Programme = {
  key: 'hiv',
  title: 'HIV test',
  windows: [
    {
      since: '2006-09-22',
      from: 15,
      to: 65,
      source: 'CDC 2006: everyone 13–64 once; USPSTF 2013 and 2019: 15–65',
    },
  ],
  endsWith: ['hiv'],
  everyYears: 'once',
  spreadYears: 20,
  uptake: {
    male: [
      [15, 0.42],
      [65, 0.4],
    ],
    female: [
      [15, 0.55],
      [65, 0.45],
    ],
    uninsured: 0.8,
    medicaid: 1.3,
    careSeeking: 1.2,
    source:
      'BRFSS 2016–2017: 38.9 % of adults 18–64 ever tested (Pitasi, MMWR 2019;68:561), more women and young adults: assumption',
  },
  place: { at: 'check-up' },
  reason: { icd10: 'Z11.4', snomed: null },
  panels: ['hiv'],
  procedures: ['hiv-test'],
  negative: {},
  others: [],
  source: 'USPSTF 2019: once for all, more often at risk',
};

export const laboratoryProgrammes: readonly Programme[] = [psa, hepatitisC, hiv];
