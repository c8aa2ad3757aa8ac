// Benign prostatic hyperplasia: a weak stream in old men, drugs first, resection in some, retention now and then.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const benignProstaticHyperplasia = {
  kind: 'chronic',
  name: 'benign-prostatic-hyperplasia',
  title: 'Benign prostatic hyperplasia',
  doc: 'Diagnosed enlarged prostate of men, three quarters with symptoms of the lower urinary tract.',
  version: 1,
  sex: 'male',
  onset: {
    kind: 'hazard',
    fromAge: 38,
    prevalence: {
      male: [
        [38, 0.002],
        [45, 0.015],
        [55, 0.075],
        [65, 0.19],
        [75, 0.31],
        [85, 0.38],
        [95, 0.4],
      ],
      female: [[38, 0]],
      source:
        'Urologic Diseases in America 2012 and Wei et al., J Urol 2005 (symptoms 15 % at 40-49 to 38 % and more at 70+; about half as many diagnosed under 60: assumption)',
    },
    risks: {
      traits: { adiposity: 1.15, careSeeking: 1.15 },
      conditions: { obesity: 1.2, 'type-2-diabetes': 1.3 },
      source:
        'Parsons, Curr Bladder Dysfunct Rep 2010 (obesity, diabetes); Health Professionals Follow-up, Giovannucci 1994',
    },
  },
  delayYears: { mean: 3, source: 'assumption: symptoms borne for some years' },
  stages: [
    {
      name: 'without symptoms',
      diagnosis: { icd10: 'N40.0', snomed: '266569009' },
      severity: 'mild',
      share: 0.28,
    },
    {
      name: 'with symptoms',
      diagnosis: { icd10: 'N40.1', snomed: '266569009' },
      severity: 'moderate',
      share: 0.72,
    },
  ],
  progression: {
    perYear: [0.07],
    source:
      'McConnell et al. (MTOPS), NEJM 2003 (clinical progression 4.5 % a year on placebo); assumption of the same order',
  },
  symptoms: [
    { icd10: 'R35.1', share: 0.6 },
    { icd10: 'R39.12', share: 0.5 },
    { icd10: 'R35.0', share: 0.45 },
  ],
  effect: { psa: 0.5 },
  monitoring: {
    everyMonths: 12,
    specialty: 'Urology',
    workup: { panels: ['urinalysis'], procedures: [{ key: 'bladder-ultrasound', chance: 0.2 }] },
    source: 'AUA 2021 guideline (amended 2023): yearly review with symptom score',
  },
  diagnosis: {
    panels: ['urinalysis', 'bmp'],
    procedures: [{ key: 'bladder-ultrasound', chance: 0.35 }],
  },
  treatment: [
    {
      share: 0.58,
      afterYears: 0.3,
      stages: ['with symptoms'],
      options: [{ drug: 'tamsulosin-0.4', share: 1, effect: { sbp: -2 } }],
      source:
        'AUA 2021 guideline; Lloyd et al., Urology 2019 (alpha blocker in about half of diagnosed men); MEPS 2022 users of tamsulosin',
    },
    {
      share: 0.2,
      afterYears: 2,
      stages: ['with symptoms'],
      options: [{ drug: 'finasteride-5', share: 1, effect: { psa: -0.6 } }],
      source: 'MTOPS, NEJM 2003; share: MEPS 2022 users of finasteride (assumption)',
    },
  ],
  care: [
    {
      name: 'prostate resection',
      share: 1,
      stages: ['with symptoms'],
      start: {
        perYear: [
          [45, 0.004],
          [60, 0.009],
          [75, 0.011],
          [85, 0.006],
          [92, 0.001],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.6,
      specialty: 'Urology',
      work: { panels: ['bmp', 'cbc'], procedures: [{ key: 'prostate-resection', chance: 1 }] },
      source:
        'Malaeb et al., Urology 2012 (Medicare: 6-10 operations per 1,000 men with the diagnosis a year, resections and laser counted)',
    },
  ],
  carePlan: {
    title: 'Enlarged prostate',
    activities: ['Less fluid and caffeine in the evening', 'No decongestants'],
    goals: [{ text: 'Wakes at most once a night' }],
    source: 'AUA 2021 guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'R33.9', snomed: null },
      perYear: 0.008,
      season: flat,
      stages: ['with symptoms'],
      care: {
        none: 0,
        office: 0.15,
        telehealth: 0,
        urgentCare: 0.05,
        emergency: 0.8,
        admit: [
          [40, 0.1],
          [85, 0.2],
        ],
        stay: { mean: 2.5, cv: 0.8 },
        source: 'Groves et al., Urology 2013 (NEDS: urinary retention visits, most discharged)',
      },
      effect: { egfr: -6, painScore: 5, sbp: 10 },
      days: 5,
      workup: { panels: ['bmp', 'urinalysis'], procedures: [{ key: 'bladder-ultrasound', chance: 0.8 }] },
      source: 'Jacobsen et al., J Urol 1997 (Olmsted County: 6.8 per 1,000 men a year)',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no excess' },
  family: null,
} as const satisfies ChronicModule;
