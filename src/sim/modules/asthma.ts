// Asthma: often begins in childhood and often remits; attacks in autumn bring children to the emergency department.
import type { ChronicModule } from '../module.ts';
import { asthmaMonths } from './seasons.ts';

export const asthma = {
  kind: 'chronic',
  name: 'asthma',
  title: 'Asthma',
  doc: 'Ever-diagnosed asthma; about four in ten are in remission. Boys lead in childhood, women afterwards.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 1,
    prevalence: {
      male: [
        [1, 0.005],
        [3, 0.045],
        [6, 0.095],
        [10, 0.108],
        [17, 0.111],
        [30, 0.112],
        [60, 0.114],
        [90, 0.115],
      ],
      female: [
        [1, 0.004],
        [3, 0.032],
        [6, 0.075],
        [10, 0.095],
        [17, 0.125],
        [30, 0.165],
        [45, 0.185],
        [60, 0.195],
        [90, 0.2],
      ],
      source:
        'NHIS 2017-2018 current asthma (rows PREV_ASTHMA_F, _M) and NHIS 2021 children (row PREV_ASTHMA_CHILD), divided by one minus the share in remission; level agrees with NHIS 2018 ever-diagnosed 13 %',
    },
    risks: {
      traits: { airway: 2.3, adiposity: 1.15, smoker: 1.2, deprivation: 1.15 },
      conditions: { 'allergic-rhinitis': 2.8 },
      source:
        'Guerra et al., J Allergy Clin Immunol 2002 (rhinitis OR 3); Beuther and Sutherland, AJRCCM 2007 (obesity OR 1.5); airway per SD: assumption',
    },
  },
  delayYears: { mean: 0.7, source: 'assumption: symptoms for some months before the label' },
  stages: [
    {
      name: 'intermittent',
      diagnosis: { icd10: 'J45.20', snomed: '427679007' },
      severity: 'mild',
      share: 0.4,
    },
    {
      name: 'unspecified',
      diagnosis: { icd10: 'J45.909', snomed: '195967001' },
      severity: 'mild',
      share: 0.3,
    },
    {
      name: 'mild persistent',
      diagnosis: { icd10: 'J45.30', snomed: '426979002' },
      severity: 'moderate',
      share: 0.15,
    },
    {
      name: 'moderate persistent',
      diagnosis: { icd10: 'J45.40', snomed: '427295004' },
      severity: 'moderate',
      share: 0.11,
    },
    {
      name: 'severe persistent',
      diagnosis: { icd10: 'J45.50', snomed: '426656000' },
      severity: 'severe',
      share: 0.04,
    },
  ],
  remission: {
    share: 0.48,
    afterYears: 12,
    source:
      'NHIS 2018: current 7.7 % against ever 13.2 % (CDC asthma tables): 42 % no longer have it, more in men',
  },
  symptoms: [
    { icd10: 'R06.2', share: 0.7 },
    { icd10: 'R05.9', share: 0.6 },
    { icd10: 'R06.02', share: 0.5 },
  ],
  // FEV1 about 88 % of predicted between attacks (SARP, Moore, AJRCCM 2007: mild to moderate), blood eosinophils 0.25.
  effect: { spo2: -0.4, respRate: 0.6, fev1: -11, eosinophils: 0.09 },
  monitoring: {
    everyMonths: 9,
    workup: { procedures: [{ key: 'spirometry', chance: 0.2 }] },
    source: 'NAEPP EPR-3 2007: every 1-6 months by control; 9 months as kept in practice is an assumption',
  },
  diagnosis: {
    procedures: [
      { key: 'spirometry', chance: 0.45 },
      { key: 'nebuliser', chance: 0.2 },
    ],
  },
  treatment: [
    {
      share: 0.53,
      afterYears: 0,
      options: [{ drug: 'albuterol-hfa', share: 1, effect: { heartRate: 1 } }],
      source: 'MEPS 2022 users of albuterol (row RX_PERSONS_ALBUTEROL); EPR-3: relief inhaler for all',
    },
    {
      share: 0.42,
      afterYears: 0.8,
      options: [
        { drug: 'fluticasone-hfa-110', share: 0.45, effect: { spo2: 0.2 } },
        { drug: 'budesonide-formoterol', share: 0.3, effect: { spo2: 0.2 } },
        { drug: 'fluticasone-salmeterol', share: 0.25, effect: { spo2: 0.2 } },
      ],
      source:
        'CDC NHIS 2018 asthma module: about 45 % with current asthma use a controller; choice among them: assumption from MEPS 2022',
    },
    {
      share: 0.2,
      afterYears: 1.5,
      options: [{ drug: 'montelukast-10', share: 1 }],
      source: 'MEPS 2022 fills of montelukast (row RX_FILLSHARE_17)',
    },
  ],
  devices: [
    {
      device: 'spacer',
      share: 0.35,
      afterYears: 0.1,
      source: 'NAEPP EPR-3 2007: spacer with metered inhalers; share: assumption',
    },
    {
      device: 'nebulizer',
      share: 0.25,
      afterYears: 0.5,
      source: 'CDC National Asthma Control Program, home nebuliser in about a quarter (assumption)',
    },
  ],
  carePlan: {
    title: 'Asthma action plan',
    activities: [
      'Controller every day where prescribed',
      'Avoid triggers',
      'Know green, yellow and red zones',
    ],
    goals: [{ text: 'Relief inhaler on at most two days a week' }],
    source: 'NAEPP EPR-3 2007 and 2020 focused updates',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'J45.901', snomed: '708038006' },
      perYear: 0.32,
      season: asthmaMonths,
      care: {
        none: 0.28,
        office: 0.4,
        telehealth: 0.05,
        urgentCare: 0.08,
        emergency: 0.19,
        admit: [
          [1, 0.1],
          [18, 0.08],
          [45, 0.16],
          [65, 0.3],
          [85, 0.4],
        ],
        stay: { mean: 2.8, cv: 0.75 },
        source:
          'CDC asthma data 2018-2019 (1.6 million ED visits, 180,000 stays a year over 25 million with current asthma); stay: HCUP NIS (row IP_LOSDX_ASTHMA)',
      },
      effect: { spo2: -3, respRate: 7, heartRate: 16 },
      drugs: ['prednisone-20'],
      source:
        'CDC NHIS 2018: 40 % of persons with current asthma have an attack in a year; milder ones stay at home and are not modelled',
    },
  ],
  mortality: {
    rateRatio: 1.1,
    cause: 'J45.909',
    source:
      'Tan et al., Respir Med 2018 (Colorado adults with asthma; small excess after smoking is adjusted for)',
  },
  family: {
    share: 0.1,
    icd10: 'Z82.5',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
