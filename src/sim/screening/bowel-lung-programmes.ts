// Screening for cancer of the bowel and the lung.
import type { Programme } from './programme.ts';

const colonoscopy: Programme = {
  key: 'colonoscopy',
  title: 'Screening colonoscopy',
  windows: [
    {
      since: '2001-07-01',
      from: 50,
      to: 75,
      source: 'Medicare covers colonoscopy at average risk from 1 July 2001',
    },
    { since: '2021-05-18', from: 45, to: 75, source: 'USPSTF 2021: from 45' },
  ],
  endsWith: ['colorectal-cancer'],
  everyYears: 10,
  uptake: {
    male: [
      [45, 0.13],
      [50, 0.4],
      [55, 0.58],
      [65, 0.7],
      [75, 0.72],
    ],
    female: [
      [45, 0.13],
      [50, 0.42],
      [55, 0.6],
      [65, 0.71],
      [75, 0.71],
    ],
    uninsured: 0.25,
    medicaid: 0.7,
    careSeeking: 1.5,
    source:
      'NHIS 2021: 72.2 % of adults 50–75 up to date by any test, most of them by colonoscopy (Sabatino 2023); below half of the uninsured; one in five at 45–49; care seeking: assumption',
  },
  place: { at: 'own visit', setting: 'day surgery', specialty: 'Gastroenterology', minutes: 120 },
  reason: { icd10: 'Z12.11', snomed: null },
  procedures: ['colonoscopy'],
  negative: { reports: [{ analyte: 'colonoscopy-report', values: [['No polyps', 1]] }] },
  others: [
    {
      name: 'adenoma',
      share: [
        [45, 0.22],
        [55, 0.29],
        [65, 0.36],
        [75, 0.4],
      ],
      source: 'Adenoma detection rate about 25–40 % (Corley, NEJM 2014;370:1298), more with age',
      reports: [
        {
          analyte: 'colonoscopy-report',
          values: [
            ['One or two small adenomas removed', 0.74],
            ['Three or more adenomas removed', 0.15],
            ['Advanced adenoma removed', 0.11],
          ],
        },
      ],
      procedures: ['colonoscopy-polypectomy'],
      condition: { icd10: 'D12.6', snomed: null },
      nextYears: 6,
    },
    {
      name: 'hyperplastic polyp',
      share: [
        [45, 0.14],
        [75, 0.12],
      ],
      source: 'assumption: hyperplastic polyps alone in about one in eight, as in screening series',
      reports: [{ analyte: 'colonoscopy-report', values: [['Hyperplastic polyp removed', 1]] }],
      procedures: ['colonoscopy-polypectomy'],
      condition: { icd10: 'K63.5', snomed: null },
    },
  ],
  leadDays: 11,
  found: {
    reports: [{ analyte: 'colonoscopy-report', values: [['Mass seen, biopsies taken', 1]] }],
    procedures: ['colonoscopy-biopsy'],
  },
  source:
    'USPSTF 2021; after adenomas 3 to 10 years (Gupta, US Multi-Society Task Force 2020), on average about 6',
};

const stoolTest: Programme = {
  key: 'stool-test',
  title: 'Stool test for blood',
  windows: [
    { since: '1996-01-01', from: 50, to: 75, source: 'USPSTF 1996' },
    { since: '2021-05-18', from: 45, to: 75, source: 'USPSTF 2021: from 45' },
  ],
  unless: 'colonoscopy',
  endsWith: ['colorectal-cancer'],
  everyYears: 1.15,
  uptake: {
    male: [
      [45, 0.08],
      [50, 0.17],
      [65, 0.33],
      [75, 0.33],
    ],
    female: [
      [45, 0.08],
      [50, 0.17],
      [65, 0.33],
      [75, 0.33],
    ],
    uninsured: 0.5,
    medicaid: 1.1,
    careSeeking: 1.4,
    source:
      'NHIS 2021: about one in ten adults 50–75 had a stool test within the year (Sabatino 2023); here of those without colonoscopy: assumption that meets it',
  },
  place: { at: 'check-up' },
  reason: { icd10: 'Z12.11', snomed: null },
  procedures: ['stool-immunoassay'],
  negative: { reports: [{ analyte: 'occult-blood', values: [['Negative', 1]] }] },
  others: [
    {
      name: 'positive',
      share: [
        [45, 0.045],
        [60, 0.055],
        [75, 0.08],
      ],
      source:
        'Positive in 5.0 % of first and later rounds of 670,000 members (Jensen, Ann Intern Med 2016;164:456); cancer in 3.4 % of these',
      reports: [{ analyte: 'occult-blood', values: [['Positive', 1]] }],
      condition: { icd10: 'R19.5', snomed: null },
      nextYears: 10,
      steps: [
        {
          name: 'colonoscopy',
          share: 0.78,
          days: 42,
          setting: 'day surgery',
          specialty: 'Gastroenterology',
          minutes: 120,
          diagnosis: { icd10: 'R19.5', snomed: null },
          procedures: ['colonoscopy-polypectomy'],
          reports: [
            {
              analyte: 'colonoscopy-report',
              values: [
                ['No polyps', 0.35],
                ['One or two small adenomas removed', 0.38],
                ['Advanced adenoma removed', 0.27],
              ],
            },
          ],
        },
      ],
    },
  ],
  source: 'USPSTF 2021: every year',
};

const lowDoseCt: Programme = {
  key: 'low-dose-ct',
  title: 'Low-dose CT of the lungs',
  windows: [
    { since: '2013-12-31', from: 55, to: 80, source: 'USPSTF 2013: 30 pack-years' },
    { since: '2021-03-09', from: 50, to: 80, source: 'USPSTF 2021: 20 pack-years' },
  ],
  everSmokers: {
    share: 0.36,
    source:
      'About 14.5 of 40 million ever-smokers of 50–80 (Meza, JAMA 2021;325:988, models of the recommendation)',
  },
  endsWith: ['lung-cancer'],
  everyYears: 1.2,
  uptake: {
    male: [
      [50, 0.07],
      [55, 0.12],
      [65, 0.19],
      [80, 0.16],
    ],
    female: [
      [50, 0.07],
      [55, 0.12],
      [65, 0.19],
      [80, 0.16],
    ],
    uninsured: 0.25,
    medicaid: 0.9,
    careSeeking: 1.6,
    source:
      'BRFSS 2022: 18.1 % of those eligible up to date (Bandi, JAMA Intern Med 2024); fewer before; care seeking: assumption',
  },
  place: { at: 'own visit', setting: 'office', specialty: 'Radiology', minutes: 20 },
  reason: { icd10: 'Z12.2', snomed: null },
  procedures: ['low-dose-ct'],
  negative: {
    reports: [
      {
        analyte: 'lung-rads',
        values: [
          ['Lung-RADS 1: negative', 0.4],
          ['Lung-RADS 2: benign appearance', 0.6],
        ],
      },
    ],
  },
  others: [
    {
      name: 'probably benign',
      share: [
        [50, 0.065],
        [80, 0.09],
      ],
      source:
        'Pinsky, Ann Intern Med 2015;162:485: Lung-RADS 3 and 4 in 13.6 % of first and 6 % of later NLST scans',
      reports: [{ analyte: 'lung-rads', values: [['Lung-RADS 3: probably benign', 1]] }],
      condition: { icd10: 'R91.1', snomed: null },
      steps: [nodule('control scan', 0.75, 180, 'Lung-RADS 2: benign appearance')],
    },
    {
      name: 'suspicious',
      share: [
        [50, 0.03],
        [80, 0.045],
      ],
      source: 'as above; false positive biopsies are rare',
      reports: [
        {
          analyte: 'lung-rads',
          values: [
            ['Lung-RADS 4A: suspicious', 0.7],
            ['Lung-RADS 4B: very suspicious', 0.3],
          ],
        },
      ],
      condition: { icd10: 'R91.1', snomed: null },
      steps: [nodule('control scan', 0.9, 90, 'Lung-RADS 2: benign appearance')],
    },
  ],
  leadDays: 45,
  found: {
    reports: [
      {
        analyte: 'lung-rads',
        values: [
          ['Lung-RADS 4A: suspicious', 0.25],
          ['Lung-RADS 4B: very suspicious', 0.75],
        ],
      },
    ],
    condition: { icd10: 'R91.1', snomed: null },
  },
  source: 'USPSTF 2021: every year',
};

function nodule(name: string, share: number, days: number, words: string) {
  return {
    name,
    share,
    days,
    setting: 'office',
    specialty: 'Radiology',
    minutes: 20,
    diagnosis: { icd10: 'R91.1', snomed: null },
    procedures: ['ct-chest'],
    reports: [{ analyte: 'lung-rads', values: [[words, 1]] }],
  } as const;
}

export const bowelAndLungProgrammes: readonly Programme[] = [colonoscopy, stoolTest, lowDoseCt];
