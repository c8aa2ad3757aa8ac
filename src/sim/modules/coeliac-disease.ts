// Coeliac disease: gluten harms the small bowel; iron and vitamin deficits, and a diet for life.
import type { ChronicModule } from '../module.ts';

export const coeliacDisease = {
  kind: 'chronic',
  name: 'coeliac-disease',
  title: 'Coeliac disease',
  doc: 'Diagnosed coeliac disease, proved by biopsy in most and treated by a gluten-free diet. Antibodies to transglutaminase are not among the laboratory tests.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 2,
    prevalence: {
      male: [
        [2, 0.0002],
        [10, 0.0009],
        [20, 0.0013],
        [40, 0.0021],
        [60, 0.0029],
        [80, 0.0032],
        [95, 0.0032],
      ],
      female: [
        [2, 0.0003],
        [10, 0.0015],
        [20, 0.0023],
        [40, 0.0042],
        [60, 0.0054],
        [80, 0.0058],
        [95, 0.0058],
      ],
      source:
        'Rubio-Tapia et al., Am J Gastroenterol 2012 (NHANES 2009-2010: 0.71 %, 83 % of them not known) and King et al., Am J Gastroenterol 2020 (incidence 17 and 8 per 100,000 in women and men, rising), between the two',
    },
    risks: {
      conditions: { hypothyroidism: 2.2 },
      source:
        'Elfström et al., J Clin Endocrinol Metab 2008 (hypothyroidism HR 4.4 in coeliac children, less in adults)',
    },
  },
  delayYears: {
    mean: 4,
    source:
      'Green et al., Am J Gastroenterol 2001 (11 years of symptoms), shorter since blood tests: assumption',
  },
  stages: [
    { name: 'coeliac disease', diagnosis: { icd10: 'K90.0', snomed: null }, severity: 'moderate', share: 1 },
  ],
  symptoms: [
    { icd10: 'R19.7', share: 0.45 },
    { icd10: 'R14.0', share: 0.4 },
    { icd10: 'R53.83', share: 0.4 },
    { icd10: 'R63.4', share: 0.2 },
  ],
  // Means of patients some years into the diet: assumption, a third to a half of the deficits at diagnosis (Botero-López et al., 2011).
  effect: { ferritin: -0.6, hgb: -0.4, vitaminD: -4, folate: -0.2, boneDensity: -0.3, alt: 0.1 },
  monitoring: {
    everyMonths: 12,
    specialty: 'Gastroenterology',
    workup: { panels: ['cbc', 'cmp', 'vitamin-d'] },
    source: 'Rubio-Tapia et al., Am J Gastroenterol 2023 (ACG guideline: yearly)',
  },
  diagnosis: {
    panels: ['cbc', 'cmp', 'vitamin-d', 'tsh'],
    procedures: [{ key: 'upper-endoscopy-biopsy', chance: 0.85 }],
  },
  treatment: [
    {
      share: 0.35,
      afterYears: 0,
      months: 8,
      options: [{ drug: 'ferrous-sulfate-325', share: 1, effect: { ferritin: 0.5, hgb: 0.3 } }],
      source: 'Harper et al., Am J Hematol 2007 (iron deficiency in a third at diagnosis)',
    },
    {
      share: 0.3,
      afterYears: 0.1,
      options: [{ drug: 'vitamin-d3-1000', share: 1, effect: { vitaminD: 8 } }],
      source: 'ACG guideline 2023 (replace deficits); share: assumption',
    },
  ],
  carePlan: {
    title: 'Coeliac disease care plan',
    activities: [
      'Gluten-free diet for life, taught by a dietitian',
      'Blood tests each year',
      'Bone density scan in adults at diagnosis',
      'Offer testing to parents, brothers, sisters and children',
    ],
    goals: [
      { text: 'No gluten in the diet' },
      { text: 'Haemoglobin in the normal range', analyte: 'hemoglobin', low: 12 },
    ],
    source: 'Rubio-Tapia et al., Am J Gastroenterol 2023 (ACG guideline)',
  },
  mortality: { rateRatio: 1.2, cause: null, source: 'Lebwohl et al., JAMA 2020 (Sweden: HR 1.21)' },
  family: null,
} as const satisfies ChronicModule;
