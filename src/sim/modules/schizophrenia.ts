// Schizophrenia and schizoaffective disorder: psychosis that mostly begins with a stay in hospital.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const schizophrenia = {
  kind: 'chronic',
  name: 'schizophrenia',
  title: 'Schizophrenia',
  doc: 'Diagnosed schizophrenia and schizoaffective disorder; first seen in the emergency department, long stays, antipsychotics.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 13,
    untilAge: {
      age: 60,
      source:
        'Howard et al., Am J Psychiatry 2000 (consensus: psychosis first after 60 is called by another name)',
    },
    prevalence: {
      male: [
        [13, 0.00005],
        [17, 0.0006],
        [21, 0.0026],
        [27, 0.0048],
        [35, 0.0063],
        [50, 0.0072],
        [90, 0.0073],
      ],
      female: [
        [13, 0.00004],
        [17, 0.0004],
        [21, 0.0013],
        [27, 0.0026],
        [35, 0.0038],
        [50, 0.0054],
        [90, 0.006],
      ],
      source:
        'Wu et al., Psychol Med 2006 (claims: 0.51 %) and Desai et al., J Pharm Health Serv Res 2013 (0.25-0.64 %), with schizoaffective disorder; later onset in women: Hafner 2003',
    },
    risks: {
      traits: { deprivation: 1.4, smoker: 1.7, mood: 1.15 },
      source:
        'Gurillo et al., Lancet Psychiatry 2015 (smoking OR 2.2 for new cases); urban poverty: O’Donoghue et al., Psychol Med 2016',
    },
  },
  delayYears: {
    mean: 1.4,
    source:
      'Kane et al. (RAISE-ETP), Am J Psychiatry 2016 (mean untreated psychosis 3.7 years, median 74 weeks)',
  },
  stages: [
    {
      name: 'unspecified',
      diagnosis: { icd10: 'F20.9', snomed: '58214004' },
      severity: 'severe',
      share: 0.46,
    },
    { name: 'paranoid', diagnosis: { icd10: 'F20.0', snomed: null }, severity: 'severe', share: 0.2 },
    { name: 'schizoaffective', diagnosis: { icd10: 'F25.9', snomed: null }, severity: 'severe', share: 0.34 },
  ],
  presentation: {
    care: {
      none: 0,
      office: 0.22,
      telehealth: 0.02,
      urgentCare: 0.01,
      emergency: 0.75,
      admit: [
        [13, 0.9],
        [40, 0.88],
        [70, 0.88],
      ],
      stay: { mean: 10.5, cv: 0.75 },
      source:
        'Simon et al., Psychiatr Serv 2018 (first psychosis: half or more in emergency or inpatient care); stay: row IP_LOSDX_SCHIZ',
    },
    effect: { heartRate: 14, sbp: 8, gad7: 5 },
    severity: 'severe',
    days: 40,
  },
  effect: { phq9: 3, gad7: 2, weight: 2, a1c: 0.1, cognition: -1.5 },
  symptoms: [
    { icd10: 'R44.0', share: 0.7 },
    { icd10: 'R46.5', share: 0.5 },
    { icd10: 'R45.3', share: 0.4 },
    { icd10: 'R46.2', share: 0.35 },
  ],
  monitoring: {
    everyMonths: 3,
    specialty: 'Psychiatry',
    workup: { panels: ['cmp', 'lipid', 'hba1c'] },
    source:
      'APA guideline 2020 and ADA/APA consensus 2004: metabolic tests yearly or oftener; visits monthly to quarterly',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'tsh', 'drug-screen', 'urinalysis'],
    procedures: [
      { key: 'psychiatric-evaluation', chance: 0.95 },
      { key: 'ct-head', chance: 0.4 },
    ],
  },
  treatment: [
    {
      share: 0.88,
      afterYears: 0.02,
      options: [
        { drug: 'risperidone-2', share: 0.38, effect: { weight: 2.5, a1c: 0.1 } },
        { drug: 'aripiprazole-10', share: 0.3, effect: { weight: 1 } },
        { drug: 'quetiapine-100', share: 0.32, effect: { weight: 3, a1c: 0.15, ldl: 5 } },
      ],
      stops: [
        {
          reason: 'not effective',
          share: 0.24,
          afterMonths: 9,
          source: 'CATIE, Lieberman et al., NEJM 2005 (24 % for lack of efficacy within 18 months)',
        },
        {
          reason: 'adverse effect',
          share: 0.15,
          afterMonths: 7,
          source: 'CATIE, Lieberman et al., NEJM 2005 (15 %)',
        },
        {
          reason: 'patient preference',
          share: 0.3,
          afterMonths: 10,
          source: 'CATIE, Lieberman et al., NEJM 2005 (30 %)',
        },
      ],
      source:
        'APA guideline 2020; share and choice: Joshi et al., Psychiatr Serv 2018 and Medicaid drug statistics (assumption)',
    },
    {
      share: 0.25,
      afterYears: 1.5,
      options: [
        { drug: 'sertraline-50', share: 0.6, effect: { phq9: -3 } },
        { drug: 'escitalopram-10', share: 0.4, effect: { phq9: -3 } },
      ],
      source:
        'Helfer et al., Am J Psychiatry 2016; share: assumption after CATIE baseline (a third on antidepressants)',
    },
  ],
  care: [
    {
      name: 'coordinated specialty care',
      share: 0.4,
      start: { days: 45 },
      sessions: 14,
      everyDays: 28,
      setting: 'office',
      minutes: 50,
      specialty: 'Clinical Psychology',
      work: { procedures: [{ key: 'psychotherapy', chance: 1 }] },
      source: 'RAISE-ETP, Kane et al., Am J Psychiatry 2016; share: assumption',
    },
  ],
  carePlan: {
    title: 'Schizophrenia care plan',
    activities: [
      'Antipsychotic daily or by injection',
      'Family education',
      'Supported employment',
      'Stop smoking',
      'Yearly weight, glucose and lipids',
    ],
    goals: [
      { text: 'HbA1c under 5.7 %', analyte: 'hba1c', high: 5.7 },
      { text: 'No stay for psychosis in the year' },
    ],
    source: 'APA Practice Guideline for the Treatment of Patients With Schizophrenia, 2020',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'F20.9', snomed: '58214004' },
      perYear: 0.2,
      season: flat,
      care: {
        none: 0.03,
        office: 0.16,
        telehealth: 0.03,
        urgentCare: 0,
        emergency: 0.78,
        admit: [
          [13, 0.75],
          [40, 0.68],
          [70, 0.72],
        ],
        stay: { mean: 9.6, cv: 0.8 },
        source: 'HCUP NIS 2018 (schizophrenia spectrum, some 350,000 principal stays; row IP_LOSDX_SCHIZ)',
      },
      effect: { heartRate: 14, sbp: 8, gad7: 4 },
      drugs: ['risperidone-2'],
      days: 30,
      workup: { panels: ['cmp', 'cbc', 'drug-screen'] },
      source: 'HCUP NIS 2018, over those coded; severity counted in',
    },
  ],
  mortality: {
    rateRatio: 3,
    cause: null,
    source: 'Olfson et al., JAMA Psychiatry 2015 (Medicaid adults, SMR 3.7)',
  },
  family: {
    share: 0.008,
    icd10: 'Z81.8',
    source: 'assumption: a tenth of first-degree relatives, histories incomplete',
  },
} as const satisfies ChronicModule;
