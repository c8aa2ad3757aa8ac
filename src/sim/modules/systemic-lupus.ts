// Systemic lupus erythematosus: immune illness of joints, skin, blood and kidneys, mostly of young women.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const systemicLupus = {
  kind: 'chronic',
  name: 'systemic-lupus',
  title: 'Systemic lupus erythematosus',
  doc: 'Lupus with antinuclear antibodies and flares; a third come to kidney disease, treated with mycophenolate. Hydroxychloroquine for nearly all.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 12,
    prevalence: {
      male: [
        [12, 0.00001],
        [20, 0.00005],
        [35, 0.00014],
        [50, 0.0002],
        [65, 0.00025],
        [90, 0.00026],
      ],
      female: [
        [12, 0.00008],
        [20, 0.00055],
        [35, 0.0014],
        [50, 0.002],
        [65, 0.0023],
        [90, 0.0024],
      ],
      source:
        'Izmirly et al., Arthritis Rheumatol 2021 (meta-analysis of the CDC lupus registries: 128.7 women and 14.6 men per 100,000)',
    },
    risks: {
      traits: { smoker: 1.4, deprivation: 1.1 },
      source:
        'Costenbader et al., Arthritis Rheum 2004 (current smoking OR 1.5); poverty: assumption after the registries',
    },
  },
  delayYears: {
    mean: 2,
    source:
      'Morgan et al., Rheumatology 2018 and Oglesby et al., Appl Health Econ Health Policy 2014 (about two years)',
  },
  stages: [
    {
      name: 'without kidney disease',
      diagnosis: { icd10: 'M32.10', snomed: null },
      severity: 'moderate',
      share: 0.82,
    },
    {
      name: 'with nephritis',
      diagnosis: { icd10: 'M32.14', snomed: null },
      severity: 'severe',
      share: 0.18,
      effect: { albuminuria: 3, haematuria: 0.5, egfr: -12, sbp: 6 },
    },
  ],
  progression: {
    perYear: [0.03],
    source: 'Hanly et al., Rheumatology 2016 (SLICC: nephritis in 38 %, most at or near diagnosis)',
  },
  symptoms: [
    { icd10: 'M25.60', share: 0.4 },
    { icd10: 'R53.83', share: 0.7 },
    { icd10: 'R21', share: 0.5 },
    { icd10: 'R50.9', share: 0.2 },
  ],
  // Cytopenias and sedimentation of active lupus, mean of all patients: assumption after the classification cohort (Aringer et al., 2019).
  effect: { antinuclear: 0.97, esr: 15, hgb: -0.7, wbc: -1.3, platelets: -30, painScore: 2 },
  monitoring: {
    everyMonths: 4,
    specialty: 'Rheumatology',
    workup: {
      panels: ['cbc', 'cmp', 'urinalysis', 'esr', 'urine-albumin'],
      procedures: [{ key: 'eye-examination', chance: 0.3 }],
    },
    source:
      'Fanouriakis et al., Ann Rheum Dis 2024 (EULAR 2023; every 1-3 months when active, 6-12 when stable); eyes yearly: AAO 2016 (Marmor et al.)',
  },
  diagnosis: { panels: ['ana', 'cbc', 'cmp', 'urinalysis', 'esr', 'crp', 'urine-albumin', 'rheumatoid'] },
  treatment: [
    {
      share: 0.85,
      afterYears: 0.1,
      options: [{ drug: 'hydroxychloroquine-200', share: 1, effect: { esr: -6, hgb: 0.3, painScore: -0.7 } }],
      source:
        'Fanouriakis et al., Ann Rheum Dis 2024 (for all); share: Yazdany et al., Arthritis Care Res 2014 (Medicaid: fewer), between the two',
    },
    {
      share: 0.5,
      afterYears: 0.1,
      months: 12,
      options: [{ drug: 'prednisone-20', share: 1, effect: { esr: -6, glucose: 12, wbc: 1.5 } }],
      source: 'Fanouriakis et al., Ann Rheum Dis 2024 (as short as can be); share and length: assumption',
    },
    {
      share: 0.75,
      afterYears: 0.1,
      stages: ['with nephritis'],
      options: [{ drug: 'mycophenolate-500', share: 1, effect: { albuminuria: -1.5 } }],
      source: 'KDIGO 2024 lupus nephritis guideline (mycophenolate or cyclophosphamide); share: assumption',
    },
  ],
  care: [
    {
      name: 'belimumab infusions',
      share: 0.08,
      start: { days: 900 },
      sessions: 'ongoing',
      everyDays: 28,
      setting: 'office',
      minutes: 90,
      specialty: 'Rheumatology',
      work: { procedures: [{ key: 'belimumab-infusion', chance: 1 }] },
      source: 'label (every four weeks); share: assumption, under a tenth of patients in claims',
    },
  ],
  exacerbations: [
    {
      diagnosis: { icd10: 'M32.10', snomed: null },
      perYear: 0.5,
      season: flat,
      days: 28,
      workup: { panels: ['cbc', 'cmp', 'urinalysis', 'esr', 'crp'] },
      effect: { esr: 25, crp: 8, painScore: 3, wbc: -0.8, temperature: 0.3 },
      care: {
        none: 0.15,
        office: 0.55,
        telehealth: 0.05,
        urgentCare: 0.03,
        emergency: 0.22,
        admit: [
          [12, 0.35],
          [40, 0.35],
          [65, 0.45],
          [90, 0.55],
        ],
        stay: { mean: 5, cv: 0.8 },
        source: 'Anandarajah et al., J Rheumatol 2017 (lupus stays); place of care: assumption',
      },
      drugs: ['prednisone-20'],
      source:
        'Petri et al., J Rheumatol 2009 (0.65 flares per person-year in the Hopkins cohort), those that lead to care',
    },
  ],
  carePlan: {
    title: 'Lupus care plan',
    activities: [
      'Hydroxychloroquine every day',
      'Sun protection',
      'Urine and blood tests every few months',
      'Eye examination each year',
      'Vaccinations up to date; no live vaccines on immunosuppression',
      'Plan pregnancies with the rheumatologist',
    ],
    goals: [
      { text: 'Protein in urine under control', analyte: 'urine-albumin', high: 300 },
      { text: 'Steroid dose at or under 5 mg a day' },
    ],
    source: 'Fanouriakis et al., Ann Rheum Dis 2024 (EULAR 2023); KDIGO 2024',
  },
  mortality: { rateRatio: 2.6, cause: 'M32.9', source: 'Lee et al., Lupus 2016 (meta-analysis: SMR 2.66)' },
  family: null,
} as const satisfies ChronicModule;
