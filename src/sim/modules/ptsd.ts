// Post-traumatic stress disorder: memories of terror that come back.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const ptsd = {
  kind: 'chronic',
  name: 'ptsd',
  title: 'Post-traumatic stress disorder',
  doc: 'Diagnosed post-traumatic stress disorder, about half of those who have it.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 8,
    untilAge: { age: 80, source: 'assumption: as a new diagnosis in old age it is a rarity' },
    prevalence: {
      male: [
        [8, 0.0005],
        [14, 0.003],
        [20, 0.008],
        [30, 0.017],
        [45, 0.025],
        [60, 0.029],
        [90, 0.03],
      ],
      female: [
        [8, 0.0007],
        [14, 0.006],
        [20, 0.019],
        [30, 0.04],
        [45, 0.056],
        [60, 0.061],
        [90, 0.061],
      ],
      source:
        'Kessler et al., Arch Gen Psychiatry 2005 (NCS-R: lifetime 6.8 %, women 9.7 %, men 3.6 %); under half in treatment for it (Goldstein et al., Soc Psychiatry Psychiatr Epidemiol 2016), hence coded',
    },
    risks: {
      traits: { mood: 1.5, deprivation: 1.35 },
      conditions: { anxiety: 2, depression: 2.2 },
      source:
        'Goldstein et al., 2016 (NESARC-III: odds with mood and anxiety disorders 2-3, through mood in part here)',
    },
  },
  delayYears: {
    mean: 5,
    source: 'Wang et al., Arch Gen Psychiatry 2005 (median 12 years to treatment; shorter since, assumption)',
  },
  recognised: {
    byYear: [
      [1979, 0],
      [1980, 0.1],
      [1995, 0.5],
      [2010, 1],
    ],
    later: { share: 0.5, since: '1990-01-01', afterYears: 12 },
    source:
      'DSM-III named it in 1980; how fast it spread and the later diagnoses (of veterans above all): assumption',
  },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'F43.10', snomed: '47505003' },
      severity: 'moderate',
      share: 0.55,
    },
    { name: 'chronic', diagnosis: { icd10: 'F43.12', snomed: null }, severity: 'severe', share: 0.45 },
  ],
  remission: {
    share: 0.44,
    afterYears: 6,
    source: 'Morina et al., J Affect Disord 2014 (meta-analysis: 44 % remit over 3-4 years)',
  },
  effect: { gad7: 3, phq9: 3, heartRate: 2 },
  symptoms: [
    { icd10: 'F51.5', share: 0.55 },
    { icd10: 'G47.00', share: 0.6 },
    { icd10: 'R45.0', share: 0.5 },
    { icd10: 'R45.4', share: 0.35 },
  ],
  monitoring: {
    everyMonths: 14,
    specialty: 'Psychiatry',
    workup: { procedures: [{ key: 'depression-screening', chance: 0.5 }] },
    source: 'VA/DoD guideline 2023: measured follow-up, interval by need (assumption)',
  },
  diagnosis: { procedures: [{ key: 'psychiatric-evaluation', chance: 0.6 }] },
  treatment: [
    {
      share: 0.45,
      afterYears: 0.2,
      options: [
        { drug: 'sertraline-50', share: 0.6, effect: { gad7: -3, phq9: -3 } },
        { drug: 'venlafaxine-er-75', share: 0.4, effect: { gad7: -3, phq9: -3, sbp: 1.5 } },
      ],
      source: 'VA/DoD guideline 2023; share: Goldstein et al., 2016 (a third to half on medicine)',
    },
  ],
  care: [
    {
      name: 'trauma-focused psychotherapy',
      share: 0.45,
      start: { days: 45 },
      sessions: 11,
      everyDays: 9,
      setting: 'office',
      minutes: 60,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source: 'VA/DoD guideline 2023 (8-16 sessions recommended first); share: Goldstein et al., 2016',
    },
  ],
  carePlan: {
    title: 'Post-traumatic stress care plan',
    activities: [
      'Trauma-focused psychotherapy',
      'Safety plan',
      'Sleep hygiene',
      'Little alcohol and no benzodiazepines',
    ],
    goals: [
      { text: 'PHQ-9 under 5', analyte: 'phq9', high: 4 },
      { text: 'Nightmares on fewer than two nights a week' },
    ],
    source: 'VA/DoD Clinical Practice Guideline for PTSD, 2023',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'F43.10', snomed: '47505003' },
      perYear: 0.045,
      season: flat,
      care: {
        none: 0.2,
        office: 0.35,
        telehealth: 0.15,
        urgentCare: 0,
        emergency: 0.3,
        admit: [
          [8, 0.35],
          [40, 0.3],
          [70, 0.3],
        ],
        stay: { mean: 6.2, cv: 0.8 },
        source: 'assumption: as for depression, fewer admitted; HCUP NIS 2018 trauma-related disorders',
      },
      effect: { gad7: 5, phq9: 4, heartRate: 10 },
      days: 14,
      source: 'assumption: crises about half as often as in depression',
    },
  ],
  mortality: {
    rateRatio: 1.3,
    cause: null,
    source: 'Nilaweera et al., Neurosci Biobehav Rev 2023 (meta-analysis HR 1.3-1.5)',
  },
  family: null,
} as const satisfies ChronicModule;
