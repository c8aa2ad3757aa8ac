// COVID-19: symptomatic SARS-CoV-2 infection, since March 2020.
import type { AcuteModule } from '../module.ts';
import { covidMonths } from './seasons.ts';

export const covid19 = {
  kind: 'acute',
  name: 'covid-19',
  title: 'COVID-19',
  doc: 'Symptomatic SARS-CoV-2 infection, since March 2020.',
  version: 1,
  diagnoses: [{ icd10: 'U07.1', snomed: '840539006', share: 1 }],
  incidence: {
    male: [
      [1, 0.308],
      [3, 0.0786],
      [11, 0.0454],
      [31, 0.116],
      [50, 0.101],
      [60, 0.0965],
      [70, 0.1],
      [80, 0.193],
      [90, 0.261],
    ],
    female: [
      [1, 0.323],
      [3, 0.0822],
      [11, 0.0479],
      [31, 0.121],
      [50, 0.107],
      [60, 0.101],
      [70, 0.108],
      [80, 0.202],
      [90, 0.286],
    ],
    source:
      'NHAMCS 2022, NCHS Data Brief 503 (row ED_COVID_SHARE 4.8 % of ED visits), mean of 2020-2024; share outside hospital: CDC burden 2020-2021. Scaled with all acute modules to ED visits by age (rows ED_RATE_*); rates of persons without the listed conditions, solved so that the whole population meets the source',
  },
  season: covidMonths,
  risks: {
    traits: { frailty: 1.2, adiposity: 1.1 },
    conditions: { 'type-2-diabetes': 1.3, copd: 1.4, 'heart-failure': 1.4, 'chronic-kidney-disease': 1.5 },
    source: 'Williamson et al. (OpenSAFELY), Nature 2020, attenuated from death to care-seeking illness',
  },
  days: { mean: 9, cv: 0.5 },
  symptoms: [
    { icd10: 'R05.9', share: 0.6 },
    { icd10: 'R50.9', share: 0.5 },
    { icd10: 'M79.10', share: 0.4 },
    { icd10: 'R51.9', share: 0.4 },
    { icd10: 'R43.0', share: 0.15 },
  ],
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.6,
    office: 0.14,
    telehealth: 0.08,
    urgentCare: 0.06,
    emergency: 0.12,
    admit: [
      [1, 0.084],
      [3, 0.042],
      [11, 0.032],
      [31, 0.067],
      [50, 0.2],
      [60, 0.31],
      [70, 0.39],
      [80, 0.39],
      [90, 0.39],
    ],
    stay: { mean: 6.5, cv: 1 },
    source:
      'COVID-NET admissions 2021-2023 over NHAMCS visits; stay: HCUP SB 2022, declining since 2020 (assumption on the mean); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)',
  },
  effect: { temperature: 1.1, heartRate: 12, respRate: 4, spo2: -3, wbc: -0.8, crp: 40, sarsCov2: 0.95 },
  workup: { panels: ['cbc'], procedures: [{ key: 'covid-test', chance: 0.9 }] },
  treatment: [
    {
      share: 0.2,
      options: [{ drug: 'nirmatrelvir-ritonavir', share: 1 }],
      source: 'Benedict et al., MMWR 2023;72(48) (antiviral within days in a minority of adult outpatients)',
    },
    {
      share: 0.15,
      options: [{ drug: 'acetaminophen-500', share: 1 }],
      source: 'assumption: antipyretic written on the visit',
    },
  ],
  since: '2020-03-01',
} as const satisfies AcuteModule;
