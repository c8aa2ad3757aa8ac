// Idiopathic pulmonary fibrosis: scarred lungs of the old, oxygen, and death within some years.
import type { ChronicModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const pulmonaryFibrosis = {
  kind: 'chronic',
  name: 'pulmonary-fibrosis',
  title: 'Idiopathic pulmonary fibrosis',
  doc: 'Progressive fibrosis of the lungs. Antifibrotic drugs are not in the formulary yet; oxygen, rehabilitation and reflux treatment are.',
  version: 1,
  onset: {
    kind: 'incidence',
    fromAge: 45,
    incidence: {
      male: [
        [45, 0.00002],
        [55, 0.00012],
        [65, 0.00045],
        [75, 0.001],
        [85, 0.0014],
        [95, 0.0012],
      ],
      female: [
        [45, 0.00002],
        [55, 0.00009],
        [65, 0.0003],
        [75, 0.0007],
        [85, 0.001],
        [95, 0.0009],
      ],
      source:
        'Raghu et al., Lancet Respir Med 2014 (Medicare 65+: 94 per 100,000 a year) and Am J Respir Crit Care Med 2016 (under 65)',
    },
    risks: {
      traits: { everSmoker: 1.6, smoker: 1.2, airway: 1.2 },
      conditions: { 'type-2-diabetes': 1.2 },
      source:
        'Baumgartner et al., Am J Respir Crit Care Med 1997 (ever smoking 1.6); Ehrlich et al., Diabetes Care 2010 (diabetes)',
    },
  },
  delayYears: {
    mean: 1.5,
    source: 'Lamas et al., Am J Respir Crit Care Med 2011 (median 2.2 years from breathlessness to referral)',
  },
  stages: [
    {
      name: 'mild',
      diagnosis: { icd10: 'J84.112', snomed: null },
      severity: 'moderate',
      share: 0.4,
      effect: { spo2: -1.5, fvc: -18 },
      excess: [
        [0, 0.05],
        [2, 0.12],
        [5, 0.18],
      ],
    },
    {
      name: 'moderate',
      diagnosis: { icd10: 'J84.112', snomed: null },
      severity: 'severe',
      share: 0.4,
      effect: { spo2: -3.5, respRate: 2, fvc: -30 },
      excess: [
        [0, 0.14],
        [2, 0.2],
        [5, 0.22],
      ],
    },
    {
      name: 'severe',
      diagnosis: { icd10: 'J84.112', snomed: null },
      severity: 'severe',
      share: 0.2,
      effect: { spo2: -6, respRate: 4, heartRate: 6, fvc: -45 },
      excess: [
        [0, 0.38],
        [2, 0.4],
        [5, 0.35],
      ],
    },
  ],
  progression: {
    perYear: [0.35, 0.3],
    source:
      'Ley et al. (GAP), Ann Intern Med 2012 (stages I to III and their mortality); rates of passage: assumption',
  },
  symptoms: [
    { icd10: 'R06.00', share: 0.9 },
    { icd10: 'R05.3', share: 0.75 },
    { icd10: 'R53.83', share: 0.5 },
  ],
  monitoring: {
    everyMonths: 4,
    specialty: 'Pulmonary Disease',
    workup: {
      procedures: [
        { key: 'spirometry', chance: 0.6 },
        { key: 'walk-test', chance: 0.35 },
      ],
    },
    source: 'ATS/ERS/JRS/ALAT 2022 guideline: lung function every three to six months',
  },
  diagnosis: {
    panels: ['cbc', 'cmp'],
    procedures: [
      { key: 'ct-chest', chance: 0.95 },
      { key: 'spirometry', chance: 0.9 },
      { key: 'walk-test', chance: 0.5 },
    ],
  },
  treatment: [
    {
      share: 0.4,
      afterYears: 0.5,
      options: [
        { drug: 'omeprazole-20', share: 0.55 },
        { drug: 'pantoprazole-40', share: 0.45 },
      ],
      source: 'Raghu et al., Eur Respir J 2006 (reflux in most); share on acid suppression: assumption',
    },
  ],
  care: [
    {
      name: 'pulmonary rehabilitation',
      share: 0.12,
      start: { days: 120 },
      sessions: 18,
      everyDays: 4,
      setting: 'office',
      minutes: 60,
      specialty: 'Pulmonary Disease',
      work: { procedures: [{ key: 'pulmonary-rehabilitation', chance: 1 }] },
      source: 'ATS/ERS 2015 statement on implementation of pulmonary rehabilitation; share: assumption',
    },
  ],
  devices: [
    {
      device: 'home-oxygen',
      share: 0.55,
      afterYears: 0.5,
      stages: ['moderate', 'severe'],
      source: 'Collard et al., Chest 2017 (oxygen in about half); ATS 2020 home oxygen guideline',
    },
  ],
  carePlan: {
    title: 'Pulmonary fibrosis',
    activities: ['Oxygen as prescribed', 'Influenza and pneumococcal vaccines', 'Talk about palliative care'],
    goals: [{ text: 'Oxygen saturation of 90 % and more', analyte: 'oxygen-saturation', low: 90 }],
    source: 'ATS/ERS/JRS/ALAT 2022 guideline',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'J84.112', snomed: null },
      perYear: 0.12,
      season: respiratoryMonths,
      care: {
        none: 0,
        office: 0.15,
        telehealth: 0,
        urgentCare: 0,
        emergency: 0.85,
        admit: [
          [45, 0.85],
          [90, 0.9],
        ],
        stay: { mean: 7, cv: 0.8 },
        source:
          'Durheim et al., Lancet Respir Med 2015 (hospitalisations in pulmonary fibrosis); stay: assumption',
      },
      effect: { spo2: -7, respRate: 8, heartRate: 16, crp: 40, wbc: 2 },
      drugs: ['prednisone-20'],
      days: 20,
      workup: {
        panels: ['bmp', 'cbc', 'crp'],
        procedures: [
          { key: 'chest-x-ray', chance: 0.9 },
          { key: 'ct-chest', chance: 0.6 },
        ],
      },
      source: 'Collard et al., Am J Respir Crit Care Med 2016 (acute exacerbations 4-20 % a year)',
    },
  ],
  mortality: {
    rateRatio: 1,
    cause: 'J84.112',
    source: 'Deaths by stage: Ley et al. (GAP), Ann Intern Med 2012 (6, 16 and 39 % in the first year)',
  },
  family: null,
} as const satisfies ChronicModule;
