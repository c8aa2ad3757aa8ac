// Food allergy: by food, known for life once found; anaphylaxis comes to the emergency department.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

/** Place of care of a reaction with anaphylaxis. */
const anaphylaxisCare = {
  none: 0.08,
  office: 0.02,
  telehealth: 0,
  urgentCare: 0.05,
  emergency: 0.85,
  admit: [
    [1, 0.12],
    [18, 0.12],
    [50, 0.18],
    [80, 0.3],
  ],
  stay: { mean: 1.4, cv: 0.5 },
  source:
    'Motosue et al., J Allergy Clin Immunol 2017 (US claims: about a sixth of emergency visits for anaphylaxis admitted); place of care: assumption',
} as const;

const anaphylaxis = {
  perYear: 0.009,
  season: flat,
  days: 2,
  care: anaphylaxisCare,
  effect: { heartRate: 25, sbp: -20, respRate: 6, spo2: -3 },
  workup: { procedures: [{ key: 'ecg', chance: 0.2 }] },
  drugs: ['epinephrine-auto-injector'],
  source:
    'Clark et al., J Allergy Clin Immunol 2011 (203,000 emergency visits a year for food allergy, 90,000 with anaphylaxis), over those diagnosed, and later growth by half (Motosue et al., Pediatr Allergy Immunol 2018)',
} as const;

export const foodAllergy = {
  kind: 'chronic',
  name: 'food-allergy',
  title: 'Food allergy',
  doc: 'Diagnosed food allergy by leading food; the allergy list is written from it. Anaphylaxis is treated in the emergency department, an auto-injector carried by half.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 1,
    prevalence: {
      male: [
        [1, 0.016],
        [3, 0.044],
        [6, 0.055],
        [12, 0.058],
        [40, 0.058],
        [95, 0.058],
      ],
      female: [
        [1, 0.014],
        [3, 0.04],
        [6, 0.052],
        [12, 0.058],
        [18, 0.06],
        [40, 0.067],
        [60, 0.07],
        [95, 0.07],
      ],
      source:
        'NHIS 2021, NCHS Data Briefs 459 and 460 (rows ALG_FOOD_CHILD 5.8 %, ALG_FOOD_ADULT 6.2 %; women 7.8 %, men 4.6 %); men held at the level of boys, as diagnoses are not lost here',
    },
    risks: {
      traits: { careSeeking: 1.1 },
      conditions: { asthma: 1.8, 'allergic-rhinitis': 1.5 },
      source:
        'Liu et al., J Allergy Clin Immunol 2010 (NHANES: asthma OR 3.8 with likely food allergy), lower for diagnoses by report',
    },
  },
  delayYears: { mean: 0.2, source: 'assumption: the first reaction leads to a visit' },
  stages: [
    { name: 'peanut', diagnosis: { icd10: 'Z91.010', snomed: null }, severity: 'moderate', share: 0.22 },
    { name: 'tree nuts', diagnosis: { icd10: 'Z91.018', snomed: null }, severity: 'moderate', share: 0.13 },
    { name: 'shellfish', diagnosis: { icd10: 'Z91.013', snomed: null }, severity: 'moderate', share: 0.26 },
    { name: 'milk', diagnosis: { icd10: 'Z91.011', snomed: null }, severity: 'mild', share: 0.18 },
    { name: 'egg', diagnosis: { icd10: 'Z91.012', snomed: null }, severity: 'mild', share: 0.09 },
    { name: 'wheat', diagnosis: { icd10: 'Z91.018', snomed: null }, severity: 'mild', share: 0.07 },
    { name: 'soy', diagnosis: { icd10: 'Z91.018', snomed: null }, severity: 'mild', share: 0.05 },
  ],
  symptoms: [
    { icd10: 'L50.0', share: 0.5 },
    { icd10: 'R11.10', share: 0.25 },
    { icd10: 'T78.3XXA', share: 0.2 },
  ],
  effect: { eosinophils: 0.1 },
  monitoring: {
    everyMonths: 18,
    workup: { procedures: [{ key: 'allergy-skin-test', chance: 0.15 }] },
    source:
      'Boyce et al., J Allergy Clin Immunol 2010 (NIAID guideline: test again every 1-2 years in children); for all: assumption',
  },
  diagnosis: { procedures: [{ key: 'allergy-skin-test', chance: 0.55 }] },
  treatment: [
    {
      share: 0.3,
      afterYears: 0.1,
      options: [{ drug: 'epinephrine-auto-injector', share: 1 }],
      source:
        'Gupta et al., JAMA Netw Open 2019 (a current prescription in 24 % of adults with food allergy) and Gupta et al., Pediatrics 2018 (41 % of children)',
    },
  ],
  exacerbations: [
    { diagnosis: { icd10: 'T78.01XA', snomed: '39579001' }, stages: ['peanut'], ...anaphylaxis },
    { diagnosis: { icd10: 'T78.05XA', snomed: '39579001' }, stages: ['tree nuts'], ...anaphylaxis },
    { diagnosis: { icd10: 'T78.02XA', snomed: '39579001' }, stages: ['shellfish'], ...anaphylaxis },
    {
      diagnosis: { icd10: 'T78.00XA', snomed: '39579001' },
      stages: ['milk', 'egg', 'wheat', 'soy'],
      ...anaphylaxis,
    },
  ],
  carePlan: {
    title: 'Food allergy and anaphylaxis plan',
    activities: [
      'Avoid the food; read labels',
      'Carry two epinephrine auto-injectors',
      'Written emergency plan for school or work',
      'Call 911 after using epinephrine',
    ],
    goals: [{ text: 'No reaction that needs emergency care' }],
    source: 'Boyce et al., J Allergy Clin Immunol 2010 (NIAID guideline)',
  },
  mortality: {
    rateRatio: 1,
    cause: null,
    source:
      'Umasunthar et al., Clin Exp Allergy 2013 (fatal food anaphylaxis 1.8 per million patient-years: too rare to be modelled)',
  },
  family: null,
} as const satisfies ChronicModule;
