// Anxiety disorders: generalised and unspecified anxiety as coded in general practice.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const anxiety = {
  kind: 'chronic',
  name: 'anxiety',
  title: 'Anxiety disorder',
  doc: 'Ever-diagnosed anxiety disorder; raises the GAD-7 and, to a part, the PHQ-9.',
  version: 4,
  onset: {
    kind: 'hazard',
    fromAge: 6,
    prevalence: {
      male: [
        [6, 0.008],
        [12, 0.06],
        [18, 0.085],
        [30, 0.115],
        [45, 0.13],
        [60, 0.135],
        [90, 0.138],
      ],
      female: [
        [6, 0.007],
        [12, 0.065],
        [18, 0.14],
        [30, 0.205],
        [45, 0.225],
        [60, 0.228],
        [90, 0.23],
      ],
      source:
        'NHIS 2019-2022, active anxiety about 13 % of adults (row PREV_ANX_DX), divided by one minus the share in remission; children: NSCH 2016-2019 (9 % of 3-17)',
    },
    risks: {
      traits: { mood: 2.3, deprivation: 1.1, careSeeking: 1.15, smoker: 1.2 },
      conditions: { asthma: 1.4 },
      source:
        'assumption: mood per SD so that anxiety and depression share half their cases; asthma: Scott et al., Gen Hosp Psychiatry 2007 (OR 1.5)',
    },
  },
  delayYears: {
    mean: 2.5,
    source:
      'Wang et al., Arch Gen Psychiatry 2005 (NCS-R: long delay to treatment; shortened for later cohorts, assumption)',
  },
  stages: [
    { name: 'unspecified', diagnosis: { icd10: 'F41.9', snomed: '197480006' }, severity: 'mild', share: 0.6 },
    {
      name: 'generalised',
      diagnosis: { icd10: 'F41.1', snomed: '21897009' },
      severity: 'moderate',
      share: 0.4,
    },
  ],
  remission: {
    share: 0.25,
    afterYears: 6,
    source:
      'Bruce et al. (HARP), Am J Psychiatry 2005: chronic course; a quarter recovered at a time is an assumption',
  },
  effect: { gad7: 7, phq9: 3, heartRate: 2 },
  symptoms: [
    { icd10: 'R45.0', share: 0.55 },
    { icd10: 'R45.82', share: 0.5 },
    { icd10: 'G47.00', share: 0.35 },
    { icd10: 'R00.2', share: 0.25 },
    { icd10: 'R07.89', share: 0.12 },
  ],
  monitoring: {
    everyMonths: 8,
    workup: { procedures: [{ key: 'depression-screening', chance: 0.5 }] },
    source: 'assumption: two visits in 16 months for follow-up of medicine',
  },
  diagnosis: { panels: ['tsh'], procedures: [{ key: 'depression-screening', chance: 0.7 }] },
  treatment: [
    {
      share: 0.42,
      afterYears: 0.2,
      options: [
        { drug: 'sertraline-50', share: 0.19, effect: { gad7: -4, phq9: -2 } },
        { drug: 'escitalopram-10', share: 0.48, effect: { gad7: -4, phq9: -2 } },
        { drug: 'buspirone-10', share: 0.33, effect: { gad7: -3 } },
      ],
      source:
        'Effect: Slee et al., Lancet 2019 (network meta-analysis). Share and choice: MEPS 2022 fills (rows RX_FILLSHARE_11, _15)',
    },
    {
      share: 0.18,
      afterYears: 1,
      options: [
        { drug: 'hydroxyzine-25', share: 0.6, effect: { gad7: -2 } },
        { drug: 'lorazepam-1', share: 0.4, effect: { gad7: -3 } },
      ],
      source:
        'Agarwal and Landon, JAMA Netw Open 2019 (NAMCS benzodiazepine visits); hydroxyzine share: assumption from MEPS 2022',
    },
  ],
  care: [
    {
      name: 'psychotherapy',
      share: 0.26,
      start: { days: 50 },
      sessions: 8,
      everyDays: 13,
      setting: 'office',
      minutes: 50,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source:
        'Olfson et al., Am J Psychiatry 2025 (MEPS: anxiety leads among reasons for psychotherapy); share: assumption as for depression',
    },
  ],
  carePlan: {
    title: 'Anxiety care plan',
    activities: [
      'Cognitive behavioural exercises at home',
      'Breathing and relaxation daily',
      'Less caffeine',
      'Face feared situations step by step',
    ],
    goals: [{ text: 'GAD-7 under 5', analyte: 'gad7', high: 4 }],
    source: 'NICE CG113 and AAFP 2022 review of generalised anxiety and panic disorder',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'F41.9', snomed: '197480006' },
      perYear: 0.1,
      season: flat,
      care: {
        none: 0.3,
        office: 0.35,
        telehealth: 0.15,
        urgentCare: 0.05,
        emergency: 0.15,
        admit: [
          [6, 0.04],
          [18, 0.04],
          [65, 0.1],
        ],
        stay: { mean: 4, cv: 0.9 },
        source:
          'Dark et al., Clin Psychol Rev 2017 and NEDS (anxiety about 0.9 % of ED visits, few admitted)',
      },
      effect: { gad7: 6, heartRate: 14, sbp: 10, respRate: 3 },
      source:
        'NHAMCS: about 1.2 million anxiety visits a year with those without prior diagnosis; share among the diagnosed: assumption',
    },
  ],
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source: 'Walker et al., JAMA Psychiatry 2015 (anxiety RR 1.43 crude; mostly through other disease)',
  },
  family: {
    share: 0.08,
    icd10: 'Z81.8',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
