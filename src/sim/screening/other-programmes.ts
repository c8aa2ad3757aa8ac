// Screening for other illness: bone density, aneurysm of the aorta, and the eyes and feet of people with diabetes.
import type { Programme } from './programme.ts';

const DIABETES = ['type-2-diabetes'] as const;

const boneDensity: Programme = {
  key: 'bone-density',
  title: 'Bone density',
  sex: 'female',
  windows: [{ since: '2002-09-17', from: 65, to: 90, source: 'USPSTF 2002, 2011 and 2018: women from 65' }],
  endsWith: ['osteoporosis'],
  everyYears: 6,
  uptake: {
    male: [[0, 0]],
    female: [
      [65, 0.5],
      [75, 0.55],
      [90, 0.35],
    ],
    uninsured: 0.3,
    medicaid: 0.6,
    careSeeking: 1.5,
    source:
      'assumption: about half of older women within some years, as one in four within two (Gillespie and Morin, Am J Med 2017: 26.5 % at 65–79)',
  },
  place: { at: 'own visit', setting: 'office', specialty: 'Radiology', minutes: 20 },
  reason: { icd10: 'Z13.820', snomed: null },
  procedures: ['dxa'],
  negative: {},
  others: [],
  source: 'USPSTF 2018; no interval given: six years is an assumption',
};

const aorta: Programme = {
  key: 'aorta',
  title: 'Ultrasound of the abdominal aorta',
  sex: 'male',
  windows: [
    {
      since: '2005-02-01',
      from: 65,
      to: 75,
      source: 'USPSTF 2005, 2014 and 2019: men 65–75 who ever smoked',
    },
  ],
  everSmokers: { share: 1, source: 'USPSTF 2019: 100 cigarettes in a life' },
  endsWith: [],
  everyYears: 'once',
  spreadYears: 6,
  uptake: {
    male: [
      [65, 0.3],
      [75, 0.3],
    ],
    female: [[0, 0]],
    uninsured: 0.4,
    medicaid: 0.8,
    careSeeking: 1.4,
    source:
      'assumption: three in ten of those eligible, within the range of 13 to 37 % of US health systems (USPSTF evidence review 2019)',
  },
  place: { at: 'own visit', setting: 'office', specialty: 'Radiology', minutes: 20 },
  reason: { icd10: 'Z13.6', snomed: null },
  procedures: ['aorta-ultrasound'],
  negative: { reports: [{ analyte: 'aorta-report', values: [['Normal diameter', 1]] }] },
  others: [
    {
      name: 'small aneurysm',
      share: [[65, 0.017]],
      source:
        'Aneurysms in 1.7 % of men screened at 65 (Svensjö, Circulation 2011;124:1118), nearly all small',
      reports: [
        {
          analyte: 'aorta-report',
          values: [
            ['Aneurysm of 3 to 4.4 cm', 0.85],
            ['Aneurysm of 4.5 to 5.4 cm', 0.15],
          ],
        },
      ],
      condition: { icd10: 'I71.40', snomed: null, lasting: true },
      steps: [
        {
          name: 'control',
          share: 0.8,
          days: 365,
          setting: 'office',
          specialty: 'Radiology',
          minutes: 20,
          diagnosis: { icd10: 'I71.40', snomed: null },
          procedures: ['aorta-ultrasound'],
          reports: [{ analyte: 'aorta-report', values: [['Aneurysm of 3 to 4.4 cm', 1]] }],
        },
      ],
    },
  ],
  source: 'USPSTF 2019: once',
};

const diabeticEye: Programme = {
  key: 'diabetic-eye',
  title: 'Eye examination in diabetes',
  windows: [
    {
      since: '1988-01-01',
      from: 18,
      to: 100,
      source: 'American Diabetes Association, since 1988: every year',
    },
  ],
  requires: DIABETES,
  endsWith: [],
  everyYears: 1.25,
  uptake: {
    male: [
      [18, 0.5],
      [45, 0.58],
      [65, 0.7],
      [90, 0.7],
    ],
    female: [
      [18, 0.5],
      [45, 0.6],
      [65, 0.72],
      [90, 0.7],
    ],
    uninsured: 0.4,
    medicaid: 0.85,
    careSeeking: 1.5,
    source:
      'BRFSS: 60–65 % of adults with diabetes had a dilated eye examination within the year (CDC, US Diabetes Surveillance System)',
  },
  place: { at: 'own visit', setting: 'office', specialty: 'Ophthalmology', minutes: 30 },
  reason: { icd10: 'Z01.00', snomed: null },
  procedures: ['eye-examination'],
  negative: {
    reports: [
      { analyte: 'retinopathy-left', values: [['No apparent retinopathy', 1]] },
      { analyte: 'retinopathy-right', values: [['No apparent retinopathy', 1]] },
    ],
  },
  known: {
    conditions: ['diabetic-retinopathy'],
    reports: [
      {
        analyte: 'retinopathy-left',
        values: [
          ['Mild non-proliferative retinopathy', 0.6],
          ['Moderate non-proliferative retinopathy', 0.3],
          ['Proliferative retinopathy', 0.1],
        ],
      },
      {
        analyte: 'retinopathy-right',
        values: [
          ['Mild non-proliferative retinopathy', 0.6],
          ['Moderate non-proliferative retinopathy', 0.3],
          ['Proliferative retinopathy', 0.1],
        ],
      },
    ],
  },
  others: [],
  source: 'American Diabetes Association, Standards of Care 2024, section 12',
};

const diabeticFoot: Programme = {
  key: 'diabetic-foot',
  title: 'Foot examination in diabetes',
  windows: [{ since: '1988-01-01', from: 18, to: 100, source: 'American Diabetes Association: every year' }],
  requires: DIABETES,
  endsWith: [],
  everyYears: 1,
  uptake: {
    male: [
      [18, 0.65],
      [65, 0.75],
    ],
    female: [
      [18, 0.65],
      [65, 0.75],
    ],
    uninsured: 0.5,
    medicaid: 0.9,
    careSeeking: 1.4,
    source:
      'BRFSS: about 70 % of adults with diabetes had a foot examination within the year (CDC, US Diabetes Surveillance System)',
  },
  place: { at: 'check-up' },
  reason: { icd10: 'Z13.89', snomed: null },
  procedures: ['foot-examination'],
  negative: {},
  others: [],
  source: 'American Diabetes Association, Standards of Care 2024, section 12',
};

export const otherProgrammes: readonly Programme[] = [boneDensity, aorta, diabeticEye, diabeticFoot];
