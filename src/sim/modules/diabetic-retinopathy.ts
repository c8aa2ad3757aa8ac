// Diabetic retinopathy of type 2 diabetes: from mild to proliferative, with laser and injections.
import type { ChronicModule } from '../module.ts';

export const diabeticRetinopathy = {
  kind: 'chronic',
  name: 'diabetic-retinopathy',
  title: 'Diabetic retinopathy',
  doc: 'Diagnosed retinopathy of type 2 diabetes (that of type 1 is a stage of type 1). About half of what photographs show is ever diagnosed.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.0001],
        [40, 0.003],
        [50, 0.0105],
        [60, 0.023],
        [70, 0.033],
        [80, 0.039],
        [90, 0.041],
      ],
      female: [
        [25, 0.0001],
        [40, 0.0025],
        [50, 0.0085],
        [60, 0.0185],
        [70, 0.028],
        [80, 0.034],
        [90, 0.036],
      ],
      source:
        'Lundeen et al., JAMA Ophthalmol 2023 (26 % of persons with diabetes in 2021, 5 % sight-threatening); half of them diagnosed: assumption after Gibson, Am J Ophthalmol 2012 (NHANES awareness)',
    },
    risks: {
      requires: ['type-2-diabetes'],
      traits: { glycaemia: 1.4, deprivation: 1.15 },
      conditions: { hypertension: 1.4 },
      source: 'UKPDS 50, Stratton et al., Diabetologia 2001; Yau et al., Diabetes Care 2012',
    },
  },
  delayYears: { mean: 3, source: 'assumption: found at an eye examination some years on' },
  stages: [
    {
      name: 'mild nonproliferative',
      diagnosis: { icd10: 'E11.3299', snomed: '4855003' },
      severity: 'mild',
      share: 0.6,
    },
    {
      name: 'moderate nonproliferative',
      diagnosis: { icd10: 'E11.3399', snomed: '4855003' },
      severity: 'moderate',
      share: 0.22,
    },
    {
      name: 'severe nonproliferative',
      diagnosis: { icd10: 'E11.3499', snomed: '4855003' },
      severity: 'severe',
      share: 0.06,
    },
    {
      name: 'proliferative',
      diagnosis: { icd10: 'E11.3599', snomed: '4855003' },
      severity: 'severe',
      share: 0.12,
    },
  ],
  progression: {
    perYear: [0.06, 0.08, 0.2],
    source:
      'ETDRS report 9 and 12, Ophthalmology 1991 (severe to proliferative); earlier steps: UKPDS 50, Diabetologia 2001',
  },
  symptoms: [{ icd10: 'H53.8', share: 0.25 }],
  monitoring: {
    everyMonths: 14,
    specialty: 'Ophthalmology',
    workup: { procedures: [{ key: 'retinal-photography', chance: 0.7 }] },
    source: 'ADA Standards of Care 2024: at least yearly; kept less often (assumption)',
  },
  diagnosis: { procedures: [{ key: 'retinal-photography', chance: 0.9 }] },
  treatment: [],
  care: [
    {
      name: 'retinal laser',
      share: 0.5,
      stages: ['proliferative'],
      start: { days: 60 },
      sessions: 3,
      everyDays: 21,
      setting: 'office',
      minutes: 40,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'retinal-laser', chance: 1 }] },
      source:
        'AAO Preferred Practice Pattern 2019: panretinal laser in two to four sessions; share: assumption',
    },
    {
      name: 'eye injections',
      share: 0.45,
      stages: ['severe nonproliferative', 'proliferative'],
      start: { days: 45 },
      sessions: 9,
      everyDays: 35,
      setting: 'office',
      minutes: 30,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'eye-injection', chance: 1 }] },
      source:
        'DRCR Protocol S, Gross et al., JAMA 2015, and Protocol T, NEJM 2015 (9-10 injections in the first year); share: assumption',
    },
  ],
  carePlan: {
    title: 'Diabetic eye disease',
    activities: ['Eye examination every year', 'Report floaters or loss of sight'],
    goals: [{ text: 'HbA1c below 7 %', analyte: 'hba1c', high: 7 }],
    source: 'ADA Standards of Care 2024',
  },
  mortality: {
    rateRatio: 1.15,
    cause: null,
    source:
      'Zhu et al., Diabetes Metab Res Rev 2017 (meta-analysis, higher before adjustment for diabetes severity)',
  },
  family: null,
} as const satisfies ChronicModule;
