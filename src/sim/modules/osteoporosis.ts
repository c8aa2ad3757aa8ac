// Osteoporosis: low bone density, mostly of women after the menopause; raises the risk of fractures.
import type { ChronicModule } from '../module.ts';

export const osteoporosis = {
  kind: 'chronic',
  name: 'osteoporosis',
  title: 'Osteoporosis',
  doc: 'Osteoporosis found by bone density or fracture; raises the risk of hip and wrist fractures.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 45,
    prevalence: {
      male: [
        [45, 0.012],
        [50, 0.024],
        [60, 0.036],
        [70, 0.052],
        [80, 0.068],
        [90, 0.08],
      ],
      female: [
        [45, 0.025],
        [50, 0.07],
        [57, 0.138],
        [64, 0.2],
        [70, 0.255],
        [80, 0.335],
        [90, 0.375],
      ],
      source: 'NCHS Data Brief 405, NHANES 2017-2018 (rows PREV_OSTEOP_F50p, _F50_64, _F65p, _M50p, _M65p)',
    },
    risks: {
      traits: { adiposity: 0.72, frailty: 1.35, smoker: 1.4, careSeeking: 1.15 },
      conditions: { copd: 1.5, hypothyroidism: 1.1 },
      source:
        'Kanis et al., Osteoporos Int 2005 (smoking); De Laet et al., Osteoporos Int 2005 (low body mass); Graat-Verboom et al., Eur Respir J 2009 (COPD)',
    },
  },
  delayYears: { mean: 3, source: 'assumption: silent until a density scan (USPSTF 2018: women from 65)' },
  stages: [
    {
      name: 'without fracture',
      diagnosis: { icd10: 'M81.0', snomed: '64859006' },
      severity: 'moderate',
      share: 1,
    },
  ],
  // By definition the T-score is −2.5 or lower (WHO 1994); half a standard deviation comes back on treatment.
  effect: { boneDensity: -1.4 },
  monitoring: {
    everyMonths: 12,
    workup: { panels: ['bmp'], procedures: [{ key: 'dxa', chance: 0.4 }] },
    source: 'BHOF clinician guide 2022: density every 1-2 years on treatment',
  },
  diagnosis: { panels: ['cmp', 'tsh', 'vitamin-d'], procedures: [{ key: 'dxa', chance: 0.95 }] },
  treatment: [
    {
      share: 0.3,
      afterYears: 0.5,
      options: [{ drug: 'alendronate-70', share: 1 }],
      source:
        'Hayes et al., JBMR Plus 2022 and Wysowski and Greene, Bone 2013 (under a third of patients on a bisphosphonate)',
    },
    {
      share: 0.35,
      afterYears: 0.3,
      options: [{ drug: 'vitamin-d3-1000', share: 1 }],
      source:
        'BHOF clinician guide 2022; share on prescription: assumption (row RX_FILLSHARE_38 for ergocalciferol)',
    },
  ],
  carePlan: {
    title: 'Osteoporosis care plan',
    activities: [
      'Enough calcium and vitamin D',
      'Exercise with weight bearing and balance training',
      'Make the home safe from falls',
      'Bone density every one to two years on treatment',
    ],
    goals: [
      { text: 'Vitamin D at or over 30 ng/mL', analyte: 'vitamin-d', low: 30 },
      { text: 'No fracture' },
    ],
    source: 'LeBoff et al., Osteoporos Int 2022 (BHOF clinician guide)',
  },
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source: 'Bliuc et al., JAMA 2009: excess follows fractures, which carry their own deaths',
  },
  family: {
    share: 0.06,
    icd10: 'Z82.62',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
