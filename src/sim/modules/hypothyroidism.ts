// Hypothyroidism: an underactive thyroid, mostly of women, treated with levothyroxine.
import type { ChronicModule } from '../module.ts';

export const hypothyroidism = {
  kind: 'chronic',
  name: 'hypothyroidism',
  title: 'Hypothyroidism',
  doc: 'Diagnosed hypothyroidism; raises TSH until levothyroxine brings it back.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 8,
    prevalence: {
      male: [
        [8, 0.001],
        [18, 0.005],
        [30, 0.014],
        [40, 0.025],
        [50, 0.04],
        [60, 0.06],
        [70, 0.09],
        [80, 0.115],
        [90, 0.125],
      ],
      female: [
        [8, 0.002],
        [18, 0.018],
        [30, 0.06],
        [40, 0.1],
        [50, 0.15],
        [60, 0.2],
        [70, 0.24],
        [80, 0.265],
        [90, 0.275],
      ],
      source:
        'NHANES 2009-2012 (9.6 %) and claims 2019 (11.7 %), Wyne et al., J Endocr Soc 2022 (row PREV_HYPOTHY); sex ratio: Hollowell et al., JCEM 2002',
    },
    risks: {
      traits: { careSeeking: 1.15, adiposity: 1.1 },
      source: 'assumption: more testing in those who seek care; obesity: Song et al., Front Endocrinol 2019',
    },
  },
  delayYears: { mean: 2, source: 'assumption: slow rise of TSH, found by testing' },
  stages: [{ name: 'overt', diagnosis: { icd10: 'E03.9', snomed: '40930008' }, severity: 'mild', share: 1 }],
  symptoms: [
    { icd10: 'R53.83', share: 0.5 },
    { icd10: 'R63.5', share: 0.35 },
    { icd10: 'K59.00', share: 0.2 },
  ],
  effect: { tsh: 1.4, ldl: 12, heartRate: -3, weight: 2 },
  monitoring: {
    everyMonths: 12,
    workup: { panels: ['tsh'] },
    source: 'ATA/AACE 2012 guideline: TSH every 12 months once stable',
  },
  diagnosis: { panels: ['thyroid', 'lipid'] },
  treatment: [
    {
      share: 0.82,
      afterYears: 0.1,
      options: [
        { drug: 'levothyroxine-50', share: 1, effect: { tsh: -1.35, ldl: -11, heartRate: 3, weight: -1.5 } },
      ],
      source:
        'MEPS 2022 users of levothyroxine (row RX_PERSONS_LEVOTHYROXINE); effect: Jonklaas et al. (ATA), Thyroid 2014',
    },
  ],
  carePlan: {
    title: 'Underactive thyroid',
    activities: ['Levothyroxine every morning on an empty stomach', 'Blood test every year'],
    goals: [{ text: 'Thyrotropin within the reference range', analyte: 'tsh', low: 0.4, high: 4.2 }],
    source: 'ATA/AACE 2012 guideline',
  },
  mortality: {
    rateRatio: 1.02,
    cause: null,
    source: 'Thvilum et al., JCEM 2013: small excess before treatment; treated close to 1 (assumption)',
  },
  family: {
    share: 0.08,
    icd10: 'Z83.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
