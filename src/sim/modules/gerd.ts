// Gastro-oesophageal reflux disease: heartburn as coded, treated with acid blockers.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const gerd = {
  kind: 'chronic',
  name: 'gerd',
  title: 'Gastro-oesophageal reflux disease',
  doc: 'Coded reflux disease; symptoms are about twice as common as the code.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    prevalence: {
      male: [
        [12, 0.005],
        [18, 0.025],
        [30, 0.07],
        [40, 0.11],
        [50, 0.155],
        [60, 0.195],
        [70, 0.225],
        [90, 0.245],
      ],
      female: [
        [12, 0.005],
        [18, 0.028],
        [30, 0.085],
        [40, 0.13],
        [50, 0.18],
        [60, 0.225],
        [70, 0.26],
        [90, 0.28],
      ],
      source:
        'El-Serag et al., Gut 2014 (symptoms 18-28 % of US adults), coded lower (row PREV_GERD 15 %); shape by age: assumption',
    },
    risks: {
      traits: { adiposity: 1.25, smoker: 1.2, careSeeking: 1.15 },
      conditions: { obesity: 1.5, asthma: 1.5 },
      source: 'Hampel et al., Ann Intern Med 2005 (obesity OR 1.9); Havemann et al., Gut 2007 (asthma)',
    },
  },
  delayYears: { mean: 2, source: 'assumption: self-treatment over the counter comes first' },
  stages: [
    {
      name: 'without oesophagitis',
      diagnosis: { icd10: 'K21.9', snomed: '235595009' },
      severity: 'mild',
      share: 0.87,
    },
    {
      name: 'with oesophagitis',
      diagnosis: { icd10: 'K21.00', snomed: null },
      severity: 'moderate',
      share: 0.13,
    },
  ],
  symptoms: [
    { icd10: 'R12', share: 0.8 },
    { icd10: 'R10.13', share: 0.3 },
    { icd10: 'R05.9', share: 0.12 },
    { icd10: 'R13.10', share: 0.1 },
  ],
  monitoring: {
    everyMonths: 12,
    workup: { procedures: [{ key: 'upper-endoscopy', chance: 0.04 }] },
    source: 'ACG 2022 guideline: review of long-term acid suppression; yearly is an assumption',
  },
  diagnosis: { procedures: [{ key: 'upper-endoscopy', chance: 0.1 }] },
  treatment: [
    {
      share: 0.41,
      afterYears: 0.1,
      options: [
        { drug: 'omeprazole-20', share: 0.64 },
        { drug: 'pantoprazole-40', share: 0.36 },
      ],
      source:
        'MEPS 2022 users of omeprazole and fills of pantoprazole (rows RX_PERSONS_OMEPRAZOLE, RX_FILLSHARE_16)',
    },
  ],
  carePlan: {
    title: 'Reflux care plan',
    activities: [
      'Lose weight where overweight',
      'No meal within three hours of bed',
      'Raise the head of the bed',
      'Lowest dose of acid blocker that works',
    ],
    goals: [{ text: 'Heartburn on fewer than two days a week' }],
    source: 'ACG Clinical Guideline for gastroesophageal reflux disease, 2022',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K21.9', snomed: '235595009' },
      perYear: 0.1,
      season: flat,
      care: {
        none: 0.25,
        office: 0.57,
        telehealth: 0.05,
        urgentCare: 0.03,
        emergency: 0.1,
        admit: [
          [12, 0.03],
          [45, 0.08],
          [65, 0.16],
          [85, 0.22],
        ],
        stay: { mean: 2.6, cv: 0.7 },
        source:
          'Peery et al., Gastroenterology 2019 (NEDS and NIS burden of reflux); place of care: assumption',
      },
      source: 'Peery et al., Gastroenterology 2019, over those diagnosed',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
