// Screening of women for cancer of the breast and the cervix.
import type { Programme, Report } from './programme.ts';

const birads = (values: Report['values']): readonly Report[] => [{ analyte: 'birads-screening', values }];

const mammography: Programme = {
  key: 'mammography',
  title: 'Screening mammography',
  sex: 'female',
  windows: [
    { since: '1989-01-01', from: 50, to: 74, source: 'USPSTF 1989: every 1–2 years from 50' },
    { since: '2002-02-01', from: 40, to: 79, source: 'USPSTF 2002: from 40, no upper limit given' },
    {
      since: '2009-11-16',
      from: 40,
      to: 79,
      source:
        'USPSTF 2009 and 2016: 50–74, an individual decision from 40; 2024: 40–74. Older women still go',
    },
  ],
  endsWith: ['breast-cancer'],
  everyYears: 1.6,
  uptake: {
    male: [[0, 0]],
    female: [
      [40, 0.4],
      [45, 0.62],
      [50, 0.74],
      [65, 0.79],
      [74, 0.77],
      [76, 0.55],
      [79, 0.45],
    ],
    uninsured: 0.23,
    medicaid: 0.7,
    careSeeking: 1.6,
    source:
      'NHIS 2021: 75.7 % of women 50–74 within two years, below half of the uninsured (Sabatino, Prev Chronic Dis 2023;20:230071); 40–49 and 75+: NHIS 2019 order; care seeking: assumption',
  },
  place: { at: 'own visit', setting: 'office', specialty: 'Radiology', minutes: 20 },
  reason: { icd10: 'Z12.31', snomed: null },
  procedures: ['mammography'],
  negative: {
    reports: birads([
      ['BI-RADS 1: negative', 0.67],
      ['BI-RADS 2: benign finding', 0.33],
    ]),
  },
  others: [
    {
      name: 'recall',
      share: [
        [40, 0.125],
        [50, 0.112],
        [70, 0.09],
      ],
      source:
        'Breast Cancer Surveillance Consortium: recall 11.6 %, fewer with age; cancer in 5.1 per 1,000 (Lehman, Radiology 2017;283:49)',
      reports: birads([['BI-RADS 0: incomplete, more imaging needed', 1]]),
      steps: [
        {
          name: 'recall',
          share: 0.96,
          days: 12,
          setting: 'office',
          specialty: 'Radiology',
          minutes: 45,
          diagnosis: { icd10: 'R92.8', snomed: null },
          procedures: ['mammography-diagnostic', 'breast-ultrasound'],
          reports: [
            {
              analyte: 'birads-diagnostic',
              values: [
                ['BI-RADS 1: negative', 0.35],
                ['BI-RADS 2: benign finding', 0.41],
                ['BI-RADS 3: probably benign', 0.24],
              ],
            },
          ],
        },
        {
          name: 'biopsy',
          share: 0.13,
          days: 14,
          setting: 'office',
          specialty: 'Radiology',
          minutes: 60,
          diagnosis: { icd10: 'R92.8', snomed: null },
          procedures: ['breast-biopsy'],
          reports: [{ analyte: 'pathology', values: [['Benign breast tissue', 1]] }],
        },
      ],
    },
  ],
  leadDays: 32,
  found: {
    reports: birads([['BI-RADS 0: incomplete, more imaging needed', 1]]),
    steps: [
      {
        name: 'recall',
        share: 1,
        days: 12,
        setting: 'office',
        specialty: 'Radiology',
        minutes: 45,
        diagnosis: { icd10: 'R92.8', snomed: null },
        procedures: ['mammography-diagnostic', 'breast-ultrasound'],
        reports: [
          {
            analyte: 'birads-diagnostic',
            values: [
              ['BI-RADS 4: suspicious', 0.72],
              ['BI-RADS 5: highly suggestive of malignancy', 0.28],
            ],
          },
        ],
      },
    ],
  },
  source:
    'USPSTF 2024; interval: half of those who go do so every year, half every other (assumption after NHIS)',
};

const cytology: Programme = {
  key: 'cervical-cytology',
  title: 'Cervical screening',
  sex: 'female',
  windows: [
    { since: '1960-01-01', from: 18, to: 70, source: 'American Cancer Society: smears from 18 until 2002' },
    { since: '2009-11-20', from: 21, to: 65, source: 'ACOG 2009, USPSTF 2012 and 2018: 21–65' },
  ],
  endsWith: ['cervical-cancer', 'uterine-cancer', 'ovarian-cancer'],
  needsWomb: true,
  everyYears: 2.8,
  uptake: {
    male: [[0, 0]],
    female: [
      [18, 0.3],
      [21, 0.6],
      [25, 0.76],
      [30, 0.79],
      [50, 0.78],
      [65, 0.68],
    ],
    uninsured: 0.42,
    medicaid: 0.85,
    careSeeking: 1.5,
    source:
      'NHIS 2021: 75.2 % of women 21–65 up to date (Sabatino, Prev Chronic Dis 2023;20:230071); care seeking: assumption',
  },
  place: { at: 'check-up' },
  reason: { icd10: 'Z12.4', snomed: null },
  procedures: ['cervical-smear'],
  negative: {
    reports: [
      {
        analyte: 'cervical-cytology',
        values: [['Negative for intraepithelial lesion or malignancy', 1]],
      },
      {
        analyte: 'hpv',
        since: '2012-03-15',
        fromAge: 30,
        values: [
          ['Negative', 0.93],
          ['Positive', 0.07],
        ],
      },
    ],
  },
  others: [
    {
      name: 'asc-us',
      share: [
        [21, 0.055],
        [30, 0.037],
        [50, 0.02],
      ],
      source:
        'CAP survey of 2006: ASC-US 4.3 % of smears (Eversole, Arch Pathol Lab Med 2010;134:331), fewer with age',
      reports: [
        {
          analyte: 'cervical-cytology',
          values: [['Atypical squamous cells of undetermined significance', 1]],
        },
        {
          analyte: 'hpv',
          since: '2001-06-01',
          fromAge: 21,
          values: [
            ['Negative', 0.57],
            ['Positive', 0.43],
          ],
        },
      ],
      condition: { icd10: 'R87.610', snomed: null },
      nextYears: 1,
      steps: [
        colposcopy(0.4, 'R87.610', [
          ['Benign cervical tissue', 0.75],
          ['Low-grade squamous intraepithelial lesion', 0.25],
        ]),
      ],
    },
    {
      name: 'low-grade',
      share: [
        [21, 0.04],
        [30, 0.018],
        [50, 0.007],
      ],
      source: 'CAP survey of 2006: low-grade lesions 2.5 % of smears (Eversole 2010)',
      reports: [
        { analyte: 'cervical-cytology', values: [['Low-grade squamous intraepithelial lesion', 1]] },
        {
          analyte: 'hpv',
          since: '2001-06-01',
          fromAge: 30,
          values: [
            ['Positive', 0.8],
            ['Negative', 0.2],
          ],
        },
      ],
      condition: { icd10: 'R87.612', snomed: null },
      nextYears: 1,
      steps: [
        colposcopy(0.85, 'R87.612', [
          ['Benign cervical tissue', 0.45],
          ['Low-grade squamous intraepithelial lesion', 0.55],
        ]),
      ],
    },
    {
      name: 'high-grade',
      share: [
        [21, 0.006],
        [30, 0.005],
        [50, 0.002],
      ],
      source: 'CAP survey of 2006: high-grade lesions 0.5 % of smears (Eversole 2010)',
      reports: [
        { analyte: 'cervical-cytology', values: [['High-grade squamous intraepithelial lesion', 1]] },
        {
          analyte: 'hpv',
          since: '2001-06-01',
          fromAge: 30,
          values: [
            ['Positive', 0.96],
            ['Negative', 0.04],
          ],
        },
      ],
      condition: { icd10: 'R87.613', snomed: null },
      nextYears: 1,
      steps: [
        colposcopy(0.93, 'R87.613', [['High-grade squamous intraepithelial lesion', 1]]),
        {
          name: 'excision',
          share: 0.8,
          days: 40,
          setting: 'day surgery',
          specialty: 'Obstetrics & Gynecology',
          minutes: 60,
          diagnosis: { icd10: 'R87.613', snomed: null },
          procedures: ['cervical-excision'],
        },
      ],
    },
  ],
  leadDays: 38,
  found: {
    reports: [
      {
        analyte: 'cervical-cytology',
        values: [
          ['High-grade squamous intraepithelial lesion', 0.7],
          ['Squamous cell carcinoma', 0.3],
        ],
      },
    ],
  },
  source: 'USPSTF 2018: cytology every 3 years, or with HPV test every 5 from 30',
};

function colposcopy(share: number, icd10: string, values: Report['values']) {
  return {
    name: 'colposcopy',
    share,
    days: 35,
    setting: 'office',
    specialty: 'Obstetrics & Gynecology',
    minutes: 30,
    diagnosis: { icd10, snomed: null },
    procedures: ['colposcopy'],
    reports: [{ analyte: 'pathology', values }],
  } as const;
}

export const womensProgrammes: readonly Programme[] = [mammography, cytology];
