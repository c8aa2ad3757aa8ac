// Open-angle glaucoma: raised eye pressure that takes the visual field; drops first, then laser and surgery.
import type { ChronicModule } from '../module.ts';

export const glaucoma = {
  kind: 'chronic',
  name: 'glaucoma',
  title: 'Primary open-angle glaucoma',
  doc: 'Diagnosed open-angle glaucoma, treated with pressure-lowering drops; laser or a drainage operation where drops do not suffice.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 35,
    prevalence: {
      male: [
        [35, 0.001],
        [45, 0.006],
        [55, 0.014],
        [65, 0.03],
        [75, 0.058],
        [85, 0.085],
        [95, 0.09],
      ],
      female: [
        [35, 0.001],
        [45, 0.005],
        [55, 0.013],
        [65, 0.03],
        [75, 0.06],
        [85, 0.09],
        [95, 0.095],
      ],
      source:
        'Ehrlich et al., JAMA Ophthalmol 2024 (4.22 million in 2022, 2.56 % from 40); shape by age read from its text: assumption on the single points',
    },
    risks: {
      traits: { deprivation: 1.1, bloodPressure: 1.1 },
      conditions: { 'type-2-diabetes': 1.35 },
      source:
        'Zhao et al., Ophthalmology 2015 (diabetes RR 1.48); Zhao et al., Am J Ophthalmol 2014 (hypertension RR 1.16); poverty: NHANES 2005-2008 in PMC4849858, attenuated',
    },
  },
  delayYears: {
    mean: 3,
    source: 'assumption: half of glaucoma is not yet known in surveys (Shaikh et al., Ophthalmology 2014)',
  },
  stages: [
    { name: 'mild', diagnosis: { icd10: 'H40.1131', snomed: null }, severity: 'mild', share: 0.62 },
    { name: 'moderate', diagnosis: { icd10: 'H40.1132', snomed: null }, severity: 'moderate', share: 0.23 },
    { name: 'severe', diagnosis: { icd10: 'H40.1133', snomed: null }, severity: 'severe', share: 0.15 },
  ],
  progression: {
    perYear: [0.03, 0.035],
    source:
      'Heijl et al., Ophthalmology 2013 (treated patients lose 0.8 dB a year); rates of passing a stage: assumption',
  },
  symptoms: [{ icd10: 'H53.8', share: 0.15 }],
  // Untreated pressure at diagnosis about 21 mmHg, half of all under 22 (Heijl et al., Arch Ophthalmol 2002, Early Manifest Glaucoma Trial).
  effect: { eyePressure: 6 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Ophthalmology',
    workup: {
      panels: ['eye-pressure'],
      procedures: [
        { key: 'eye-examination', chance: 0.6 },
        { key: 'visual-field', chance: 0.45 },
        { key: 'retinal-oct', chance: 0.5 },
      ],
    },
    source:
      'AAO Primary Open-Angle Glaucoma Preferred Practice Pattern 2020 (every 3-12 months); chances: assumption, each about yearly',
  },
  diagnosis: {
    panels: ['eye-pressure'],
    procedures: [
      { key: 'eye-examination', chance: 1 },
      { key: 'visual-field', chance: 0.8 },
      { key: 'retinal-oct', chance: 0.8 },
    ],
  },
  treatment: [
    {
      share: 0.8,
      afterYears: 0.2,
      options: [{ drug: 'latanoprost-drops', share: 1, effect: { eyePressure: -6 } }],
      source:
        'AAO Preferred Practice Pattern 2020 (prostaglandins first, 25-33 % lower); share: assumption, the rest have laser first or are watched',
    },
  ],
  care: [
    {
      name: 'laser trabeculoplasty',
      share: 0.2,
      start: { days: 400 },
      sessions: 2,
      everyDays: 21,
      setting: 'office',
      minutes: 30,
      specialty: 'Ophthalmology',
      work: { panels: ['eye-pressure'], procedures: [{ key: 'laser-trabeculoplasty', chance: 1 }] },
      source: 'LiGHT trial, Gazzard et al., Lancet 2019, for its place; share, one eye at a time: assumption',
    },
    {
      name: 'drainage operation',
      share: 0.35,
      stages: ['severe'],
      start: { days: 700 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 180,
      specialty: 'Ophthalmology',
      work: { procedures: [{ key: 'glaucoma-surgery', chance: 1 }] },
      source:
        'AAO Preferred Practice Pattern 2020 (surgery when the target pressure is not reached); share: assumption',
    },
  ],
  carePlan: {
    title: 'Glaucoma care plan',
    activities: [
      'Eye drops every evening',
      'Training in putting in drops',
      'Visual field and nerve scan each year',
      'Tell brothers, sisters and children to be examined',
    ],
    goals: [
      { text: 'Eye pressure at or under target, right eye', analyte: 'eye-pressure-right', high: 18 },
      { text: 'Eye pressure at or under target, left eye', analyte: 'eye-pressure-left', high: 18 },
    ],
    source:
      'AAO Primary Open-Angle Glaucoma Preferred Practice Pattern 2020 (target at least a quarter under the first pressure; 18 mmHg: AGIS investigators, Am J Ophthalmol 2000)',
  },
  mortality: {
    rateRatio: 1,
    cause: null,
    source:
      'assumption: no effect on mortality (Akbari et al., Graefes Arch 2009 meta-analysis, RR 1.1 not significant)',
  },
  family: {
    share: 0.04,
    icd10: 'Z83.511',
    source: 'assumption: somewhat under the share of parents who have it, as histories are incomplete',
  },
} as const satisfies ChronicModule;
