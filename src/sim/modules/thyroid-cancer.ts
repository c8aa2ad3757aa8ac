// Thyroid cancer: common in young women, operated and hardly ever fatal.
import { cancer, done, operation } from './oncology.ts';

const SEER = 'SEER*Explorer by age and sex, 2017–2021, rounded';
const FACTS = 'SEER Cancer Stat Facts, five-year relative survival 2014–2020';

export const thyroidCancer = cancer({
  name: 'thyroid-cancer',
  title: 'Thyroid cancer',
  doc: 'Cancer of the thyroid, mostly papillary, by extent.',
  fromAge: 12,
  male: [
    [12, 0.000004],
    [22, 0.00002],
    [32, 0.00006],
    [42, 0.00009],
    [52, 0.00011],
    [62, 0.00013],
    [72, 0.00014],
    [82, 0.0001],
    [92, 0.00006],
  ],
  female: [
    [12, 0.00001],
    [22, 0.0001],
    [32, 0.00023],
    [42, 0.00029],
    [52, 0.00027],
    [62, 0.00025],
    [72, 0.00021],
    [82, 0.00012],
    [92, 0.00007],
  ],
  rates: `${SEER}; age-adjusted about 13.5 per 100,000`,
  stages: [
    {
      name: 'localized',
      diagnosis: { icd10: 'C73', snomed: null },
      severity: 'mild',
      share: 0.655,
      excess: [
        [0, 0],
        [20, 0.0005],
      ],
    },
    {
      name: 'regional',
      diagnosis: { icd10: 'C73', snomed: null },
      severity: 'moderate',
      share: 0.305,
      excess: [
        [0, 0.004],
        [10, 0.004],
      ],
      with: [{ icd10: 'C77.0', snomed: null, share: 0.9 }],
    },
    {
      name: 'distant',
      diagnosis: { icd10: 'C73', snomed: null },
      severity: 'severe',
      share: 0.04,
      excess: [
        [0, 0.3],
        [1, 0.13],
        [5, 0.08],
        [10, 0.05],
      ],
      with: [{ icd10: 'C78.00', snomed: null, share: 0.6 }],
    },
  ],
  symptoms: [{ icd10: 'R22.1', share: 0.4 }],
  diagnosedBy: 'Endocrinology',
  diagnosis: {
    panels: ['tsh'],
    procedures: [
      { key: 'thyroid-ultrasound', chance: 0.97 },
      { key: 'thyroid-biopsy', chance: 0.95 },
    ],
  },
  followUp: {
    everyMonths: 8,
    specialty: 'Endocrinology',
    workup: { panels: ['tsh'], procedures: [{ key: 'thyroid-ultrasound', chance: 0.6 }] },
    source: 'American Thyroid Association guideline 2015: TSH and ultrasound every 6 to 12 months',
  },
  treatment: [
    {
      share: 0.72,
      afterYears: 0.25,
      options: [{ drug: 'levothyroxine-50', share: 1 }],
      source: 'American Thyroid Association guideline 2015: replacement after removal; part keep a lobe',
    },
  ],
  care: [
    operation(
      {
        name: 'removal of the thyroid',
        share: 0.92,
        start: { days: 48 },
        source: 'American Thyroid Association guideline 2015',
      },
      ['thyroidectomy'],
      1,
    ),
    {
      name: 'radioactive iodine',
      share: 0.42,
      stages: ['regional', 'distant'],
      start: { days: 60, after: 'removal of the thyroid' },
      sessions: 1,
      everyDays: 0,
      setting: 'office',
      minutes: 60,
      specialty: 'Endocrinology',
      work: done(['radioactive-iodine']),
      source: 'American Thyroid Association guideline 2015; share: assumption',
    },
  ],
  cured: ['localized', 'regional'],
  history: 'Z85.850',
  returns: { stage: 'distant', months: 30 },
  cause: 'C73',
  survival: `${FACTS}: 99.9 % localized, 98.2 % regional, 53 % distant`,
});
