// Haemorrhoids: swollen veins of the anus that bleed, itch or come down.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const haemorrhoids = {
  kind: 'chronic',
  name: 'haemorrhoids',
  title: 'Haemorrhoids',
  doc: 'Coded haemorrhoids; most people who have them never see a doctor for it.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 16,
    prevalence: {
      male: [
        [16, 0.001],
        [25, 0.018],
        [40, 0.056],
        [55, 0.096],
        [70, 0.125],
        [90, 0.135],
      ],
      female: [
        [16, 0.001],
        [25, 0.024],
        [40, 0.066],
        [55, 0.102],
        [70, 0.126],
        [90, 0.135],
      ],
      source:
        'Johanson and Sonnenberg, Gastroenterology 1990 (4.4 % complain of them at a time, peak 45-65); ever coded: assumption',
    },
    risks: {
      traits: { adiposity: 1.1, careSeeking: 1.2 },
      conditions: { 'irritable-bowel-syndrome': 1.5, obesity: 1.2 },
      source:
        'Peery et al., PLoS One 2015 (constipation OR 1.4); Riss et al., Int J Colorectal Dis 2012 (obesity)',
    },
  },
  delayYears: { mean: 1.5, source: 'assumption: treated over the counter first' },
  stages: [
    { name: 'first degree', diagnosis: { icd10: 'K64.0', snomed: null }, severity: 'mild', share: 0.2 },
    { name: 'second degree', diagnosis: { icd10: 'K64.1', snomed: null }, severity: 'mild', share: 0.14 },
    { name: 'third degree', diagnosis: { icd10: 'K64.2', snomed: null }, severity: 'moderate', share: 0.08 },
    { name: 'unspecified', diagnosis: { icd10: 'K64.9', snomed: null }, severity: 'mild', share: 0.58 },
  ],
  remission: {
    share: 0.6,
    afterYears: 1.5,
    source: 'assumption: most episodes settle with fibre within some months and are not coded again',
  },
  effect: { occultBlood: 0.05 },
  symptoms: [
    { icd10: 'K62.5', share: 0.6 },
    { icd10: 'L29.9', share: 0.25 },
    { icd10: 'K59.00', share: 0.3 },
  ],
  monitoring: { everyMonths: 120, workup: {}, source: 'ASCRS 2018 guideline: no schedule' },
  diagnosis: { procedures: [{ key: 'colonoscopy', chance: 0.12 }] },
  treatment: [],
  care: [
    {
      name: 'banding',
      share: 0.16,
      start: { days: 60 },
      sessions: 2,
      everyDays: 28,
      setting: 'office',
      minutes: 25,
      specialty: 'General Surgery',
      work: { procedures: [{ key: 'haemorrhoid-banding', chance: 1 }] },
      source: 'ASCRS 2018 guideline (banding of first to third degree); share: assumption',
    },
  ],
  carePlan: {
    title: 'Haemorrhoid care plan',
    activities: [
      'Fibre supplement and enough fluid',
      'No straining or long sitting on the toilet',
      'Warm sitz baths',
    ],
    goals: [{ text: 'Soft stool daily without bleeding' }],
    source: 'ASCRS Clinical Practice Guidelines for the Management of Hemorrhoids, 2018',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'K64.5', snomed: null },
      perYear: 0.02,
      season: flat,
      care: {
        none: 0.25,
        office: 0.5,
        telehealth: 0.03,
        urgentCare: 0.07,
        emergency: 0.15,
        admit: [
          [16, 0.01],
          [70, 0.06],
        ],
        stay: { mean: 1.6, cv: 0.5 },
        source: 'Peery et al., Gastroenterology 2019 (haemorrhoids: two million ambulatory visits a year)',
      },
      effect: { painScore: 4 },
      days: 7,
      source: 'Peery et al., Gastroenterology 2019; thrombosis a small part: assumption',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
