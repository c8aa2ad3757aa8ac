// Hepatitis C: chronic viral infection of the liver, cured by antivirals since 2014.
import type { ChronicModule } from '../module.ts';

export const hepatitisC = {
  kind: 'chronic',
  name: 'hepatitis-c',
  title: 'Chronic hepatitis C',
  doc: 'Diagnosed chronic hepatitis C; twelve weeks of antivirals cure, before 2014 hardly anyone. Leads to cirrhosis.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.0002],
        [25, 0.003],
        [35, 0.0085],
        [45, 0.0105],
        [55, 0.015],
        [65, 0.022],
        [90, 0.023],
      ],
      female: [
        [18, 0.0002],
        [25, 0.0025],
        [35, 0.006],
        [45, 0.007],
        [55, 0.009],
        [65, 0.011],
        [90, 0.011],
      ],
      source:
        'Hofmeister et al., Hepatology 2019 (antibody 1.7 %, current infection 1.0 % of US adults; about 60 % aware); by age and sex: NHANES 2013-2016 in the same report, cumulative',
    },
    risks: {
      traits: { deprivation: 1.5, heavyDrinker: 1.6, everSmoker: 1.5 },
      conditions: { 'opioid-use-disorder': 9 },
      source:
        'Hofmeister et al., Hepatology 2019 (poverty OR 1.9, injected drugs); opioid use disorder: Schillie et al., MMWR Recomm Rep 2020',
    },
  },
  delayYears: { mean: 12, source: 'CDC 2020 testing recommendations (silent for decades); mean: assumption' },
  recognised: {
    byYear: [
      [1989, 0],
      [1991, 0.6],
      [1998, 1],
    ],
    later: { share: 1, since: '1992-01-01', afterYears: 8 },
    source:
      'First antibody test licensed by the FDA in May 1990, recommended by CDC 1998 (MMWR 47 RR-19); later: assumption, it is lasting and tests became usual',
  },
  stages: [{ name: 'chronic', diagnosis: { icd10: 'B18.2', snomed: null }, severity: 'moderate', share: 1 }],
  remission: {
    share: 0.6,
    afterYears: 5,
    since: '2016-06-28',
    source:
      'Wester et al., MMWR 2023 (34 % of those diagnosed 2013-2022 viral-cleared; about 95 % of the treated are cured); the share cured in time is an assumption; since the approval of sofosbuvir with velpatasvir',
  },
  effect: { alt: 0.75, ast: 0.1, hcvAntibody: 1, hcvRna: 6, platelets: -12 },
  symptoms: [
    { icd10: 'R53.83', share: 0.35 },
    { icd10: 'R10.11', share: 0.1 },
  ],
  monitoring: {
    everyMonths: 12,
    specialty: 'Gastroenterology',
    workup: { panels: ['cmp', 'cbc'], procedures: [{ key: 'abdominal-ultrasound', chance: 0.25 }] },
    source: 'AASLD/IDSA HCV guidance: liver tests every 6-12 months until cure',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'hcv', 'hcv-rna', 'hbv'],
    procedures: [
      { key: 'liver-elastography', chance: 0.35 },
      { key: 'abdominal-ultrasound', chance: 0.4 },
    ],
  },
  treatment: [
    {
      share: 0.97,
      afterYears: 0,
      months: 2.8,
      cures: true,
      stops: [],
      options: [{ drug: 'sofosbuvir-velpatasvir', share: 1, effect: { hcvRna: -6, alt: -0.6 } }],
      source: 'ASTRAL-1, Feld et al., NEJM 2015 (12 weeks, 99 % cured)',
    },
  ],
  carePlan: {
    title: 'Hepatitis C care plan',
    activities: [
      'Twelve weeks of antivirals',
      'No alcohol',
      'Vaccination against hepatitis A and B',
      'Test of cure twelve weeks after the last dose',
    ],
    goals: [
      { text: 'Virus no longer detectable twelve weeks after treatment' },
      { text: 'Alanine aminotransferase normal', analyte: 'alt', high: 40 },
    ],
    source: 'AASLD/IDSA HCV guidance 2023',
  },
  mortality: {
    rateRatio: 1.4,
    cause: 'B18.2',
    source:
      'Ly et al., Clin Infect Dis 2016 and NHANES III follow-up (El-Kamary et al., Clin Infect Dis 2011, part not through cirrhosis: assumption)',
  },
  family: null,
} as const satisfies ChronicModule;
