// Polycystic ovaries, and the complaints of the menopause.
import type { ChronicModule } from '../module.ts';

export const polycysticOvary = {
  kind: 'chronic',
  name: 'polycystic-ovary-syndrome',
  title: 'Polycystic ovary syndrome',
  doc: 'Polycystic ovary syndrome in women who carry the diagnosis.',
  version: 2,
  sex: 'female',
  onset: {
    kind: 'hazard',
    fromAge: 12,
    untilAge: {
      age: 45,
      source: 'Yu et al., J Clin Endocrinol Metab 2023 counted to 40; hardly found later (assumption)',
    },
    prevalence: {
      male: [[12, 0]],
      female: [
        [12, 0.0005],
        [16, 0.008],
        [20, 0.023],
        [25, 0.041],
        [32, 0.054],
        [42, 0.06],
      ],
      source:
        'Yu et al., J Clin Endocrinol Metab 2023;108:e1140 (5.2 % of women of 16–40 in 2019, diagnosed)',
    },
    risks: {
      traits: { adiposity: 1.7, glycaemia: 1.25, careSeeking: 1.15 },
      source: 'Lim et al., Hum Reprod Update 2012;18:618 (obesity 2.8 times); the rest: assumption',
    },
  },
  delayYears: {
    mean: 2,
    source: 'Gibson-Helm et al., J Clin Endocrinol Metab 2017;102:604 (two years and more in a third)',
  },
  stages: [{ name: 'diagnosed', diagnosis: { icd10: 'E28.2', snomed: null }, severity: 'mild', share: 1 }],
  symptoms: [
    { icd10: 'N91.5', share: 0.6 },
    { icd10: 'L68.0', share: 0.45 },
  ],
  effect: { testosterone: 0.5, logTg: 0.15, hdl: -3 },
  monitoring: {
    everyMonths: 14,
    specialty: 'Obstetrics & Gynecology',
    workup: { panels: ['hba1c', 'lipid'] },
    source: 'International evidence-based PCOS guideline 2023: glucose every one to three years',
  },
  diagnosis: {
    panels: ['tsh', 'testosterone', 'hba1c', 'pregnancy-test'],
    procedures: [{ key: 'ultrasound-pelvic', chance: 0.6 }],
  },
  treatment: [
    {
      share: 0.32,
      afterYears: 0.2,
      months: 36,
      options: [
        { drug: 'metformin-500', share: 0.6, effect: { a1c: -0.15 } },
        { drug: 'metformin-er-500', share: 0.4, effect: { a1c: -0.15 } },
      ],
      source: 'Yu et al. 2023 (a third on metformin)',
    },
    {
      share: 0.14,
      afterYears: 0.6,
      months: 30,
      options: [{ drug: 'spironolactone-25', share: 1 }],
      source: 'Endocrine Society guideline 2018 on hirsutism; share: assumption',
    },
  ],
  mortality: {
    rateRatio: 1.1,
    cause: null,
    source: 'assumption: through diabetes and lipids, which are modelled',
  },
  family: { share: 0.03, icd10: 'Z83.49', source: 'assumption: noted in few histories' },
} as const satisfies ChronicModule;

export const menopause = {
  kind: 'chronic',
  name: 'menopause',
  title: 'Menopausal symptoms',
  doc: 'Symptoms of the menopause that brought a woman to care: flushes, sleep, dryness; hormones in some.',
  version: 2,
  sex: 'female',
  onset: {
    kind: 'hazard',
    fromAge: 46,
    untilAge: { age: 64, source: 'assumption: symptoms that begin later have other causes' },
    prevalence: {
      male: [[46, 0]],
      female: [
        [46, 0.01],
        [49, 0.07],
        [51, 0.135],
        [53, 0.2],
        [56, 0.265],
        [60, 0.3],
        [66, 0.31],
      ],
      source:
        'Natural menopause at 51.3 years, spread 4 (Gold, Obstet Gynecol Clin North Am 2011;38:425); a third seeks care (assumption, after Avis et al., JAMA Intern Med 2015)',
    },
    risks: {
      traits: { adiposity: 1.1, smoker: 1.3, mood: 1.25, careSeeking: 1.35 },
      source:
        'Gold et al., Am J Public Health 2006;96:1226 (SWAN: smoking, weight, mood); care seeking: assumption',
    },
  },
  delayYears: { mean: 1, source: 'assumption: a year of symptoms' },
  stages: [{ name: 'symptomatic', diagnosis: { icd10: 'N95.1', snomed: null }, severity: 'mild', share: 1 }],
  symptoms: [
    { icd10: 'R23.2', share: 0.7 },
    { icd10: 'G47.00', share: 0.35 },
  ],
  remission: {
    share: 0.92,
    afterYears: 4.5,
    source: 'Avis et al., JAMA Intern Med 2015;175:531 (median 4.5 years after the last period)',
  },
  effect: { fsh: 0.3 },
  monitoring: {
    everyMonths: 15,
    specialty: 'Obstetrics & Gynecology',
    workup: {},
    source: 'Menopause Society 2022 position statement: yearly with hormones',
  },
  diagnosis: { panels: ['tsh'] },
  treatment: [
    {
      share: 0.2,
      afterYears: 0.3,
      months: 40,
      options: [{ drug: 'estradiol-1', share: 1 }],
      source:
        'Yang et al., JAMA Health Forum 2024;5:e243128 (systemic hormones in 4.7 % of postmenopausal women, NHANES 2017–2020)',
    },
    {
      share: 0.12,
      afterYears: 0.3,
      months: 24,
      options: [
        { drug: 'venlafaxine-er-75', share: 0.4 },
        { drug: 'escitalopram-10', share: 0.3 },
        { drug: 'gabapentin-300', share: 0.3 },
      ],
      source: 'Menopause Society 2023 nonhormone statement; share: assumption',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: not an illness' },
  family: null,
} as const satisfies ChronicModule;
