// Gout: urate crystals in joints, sudden flares, and urate-lowering treatment in some.
import type { ChronicModule } from '../module.ts';
import { warmMonths } from './seasons.ts';

export const gout = {
  kind: 'chronic',
  name: 'gout',
  title: 'Gout',
  doc: 'Diagnosed gout with raised urate. Flares come to the office or stay at home; a third take allopurinol.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 20,
    prevalence: {
      male: [
        [20, 0.001],
        [30, 0.01],
        [40, 0.025],
        [50, 0.045],
        [60, 0.07],
        [70, 0.098],
        [80, 0.12],
        [90, 0.125],
      ],
      female: [
        [20, 0.0002],
        [30, 0.002],
        [40, 0.007],
        [50, 0.016],
        [60, 0.032],
        [70, 0.049],
        [80, 0.06],
        [90, 0.062],
      ],
      source:
        'Chen-Xu et al., Arthritis Rheumatol 2019 (NHANES 2015-2016: 5.2 % of men, 2.7 % of women aged 20+, by age)',
    },
    risks: {
      traits: { adiposity: 1.25, heavyDrinker: 1.7, renalReserve: 0.85 },
      conditions: {
        obesity: 1.6,
        hypertension: 2,
        'chronic-kidney-disease': 1.8,
        'heart-failure': 1.5,
        'type-2-diabetes': 1.1,
      },
      source:
        'Choi et al., Arch Intern Med 2005 (body mass, hypertension, diuretics) and Lancet 2004 (alcohol); Zhu, Pandya and Choi, Am J Med 2012 (NHANES comorbidities)',
    },
  },
  delayYears: { mean: 0.6, source: 'assumption: named at the second or third flare' },
  stages: [
    { name: 'gout', diagnosis: { icd10: 'M10.9', snomed: '90560007' }, severity: 'mild', share: 0.8 },
    {
      name: 'chronic gout',
      diagnosis: { icd10: 'M1A.9XX0', snomed: '90560007' },
      severity: 'moderate',
      share: 0.15,
    },
    {
      name: 'tophaceous gout',
      diagnosis: { icd10: 'M1A.9XX1', snomed: '90560007' },
      severity: 'severe',
      share: 0.05,
    },
  ],
  progression: {
    perYear: [0.008, 0.02],
    source:
      'assumption: tophi in a tenth or so after ten untreated years, fewer with treatment (ACR 2020 guideline, background)',
  },
  symptoms: [{ icd10: 'M79.671', share: 0.6 }],
  effect: { uricAcid: 2.1 },
  monitoring: {
    everyMonths: 12,
    workup: { panels: ['bmp'] },
    source: 'ACR 2020 gout guideline: urate every six months on treatment; kept yearly (assumption)',
  },
  diagnosis: { panels: ['bmp', 'cbc'], procedures: [{ key: 'joint-injection', chance: 0.12 }] },
  treatment: [
    {
      share: 0.42,
      afterYears: 1.2,
      stops: [
        {
          reason: 'patient preference',
          share: 0.12,
          afterMonths: 8,
          source:
            'Scheepers et al., Rheumatology 2018: half do not persist; part of it is low adherence here (assumption)',
        },
      ],
      options: [{ drug: 'allopurinol-300', share: 1, effect: { uricAcid: -2.8 } }],
      source:
        'Chen-Xu et al., Arthritis Rheumatol 2019 (33 % on urate lowering); effect: Becker et al. (APEX), NEJM 2005',
    },
    {
      share: 0.12,
      afterYears: 1.2,
      months: 5,
      options: [{ drug: 'colchicine-0.6', share: 1, effect: { crp: -1 } }],
      source: 'ACR 2020 gout guideline: three to six months of prophylaxis; share: assumption',
    },
  ],
  carePlan: {
    title: 'Gout',
    activities: ['Less beer and sugary drinks', 'Lose weight', 'Take allopurinol also during flares'],
    goals: [{ text: 'No more than one flare a year' }],
    source: 'ACR 2020 gout guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'M10.079', snomed: '90560007' },
      perYear: 0.75,
      season: warmMonths,
      care: {
        none: 0.5,
        office: 0.36,
        telehealth: 0.04,
        urgentCare: 0.05,
        emergency: 0.05,
        admit: [
          [20, 0.03],
          [65, 0.12],
          [85, 0.2],
        ],
        stay: { mean: 3.5, cv: 0.8 },
        source:
          'Jinno et al., Semin Arthritis Rheum 2016 (NEDS: 200,000 visits a year, 8 % admitted); rest: assumption',
      },
      effect: { uricAcid: -0.6, crp: 28, wbc: 1.2, painScore: 5, temperature: 0.3 },
      drugs: ['colchicine-0.6', 'prednisone-20', 'naproxen-500'],
      days: 8,
      workup: { panels: ['cbc', 'bmp'] },
      source: 'Proudman et al., Arthritis Res Ther 2019 (one to two flares a year in half of patients)',
    },
  ],
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source: 'Choi and Curhan, Circulation 2007 (1.28), most of it through the illnesses beside it',
  },
  family: {
    share: 0.05,
    icd10: 'Z82.61',
    source: 'assumption: family history seldom recorded',
  },
} as const satisfies ChronicModule;
