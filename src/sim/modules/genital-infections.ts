// Infections of the genital tract: those that are reported, and the everyday ones of women.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const chlamydia = {
  kind: 'acute',
  name: 'chlamydia',
  title: 'Chlamydia',
  doc: 'Chlamydial infection of the genital tract, mostly found by screening of young women.',
  version: 2,
  diagnoses: [{ icd10: 'A56.2', snomed: null, share: 1 }],
  incidence: {
    male: [
      [13, 0],
      [14, 0.0001],
      [17, 0.0095],
      [22, 0.0165],
      [27, 0.0112],
      [32, 0.0072],
      [37, 0.0045],
      [45, 0.002],
      [60, 0.0004],
      [80, 0],
    ],
    female: [
      [13, 0],
      [14, 0.0008],
      [17, 0.0285],
      [22, 0.0365],
      [27, 0.0155],
      [32, 0.0075],
      [37, 0.0038],
      [45, 0.0013],
      [60, 0.0002],
      [80, 0],
    ],
    source:
      'CDC, Sexually Transmitted Infections Surveillance 2022 (495 per 100,000; women of 20–24 about 3,600, of 15–19 about 2,800); rates of single ages read from its figures',
  },
  season: flat,
  risks: {
    traits: { deprivation: 1.25, heavyDrinker: 1.4 },
    source:
      'assumption in line with CDC surveillance by county poverty (Harling et al., Sex Transm Dis 2013)',
  },
  days: { mean: 30, cv: 0.5 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0.86,
    telehealth: 0.02,
    urgentCare: 0.06,
    emergency: 0.06,
    admit: [
      [15, 0.004],
      [60, 0.02],
    ],
    stay: { mean: 2.4, cv: 0.5 },
    source: 'CDC 2022 by source of report; emergency share: assumption',
  },
  effect: { chlamydia: 0.97 },
  workup: { panels: ['chlamydia-gonorrhoea', 'hiv', 'syphilis'] },
  treatment: [
    {
      share: 0.97,
      options: [
        { drug: 'doxycycline-100', share: 0.72 },
        { drug: 'azithromycin-250', share: 0.28 },
      ],
      source: 'CDC STI treatment guidelines 2021 (doxycycline; azithromycin before, and in pregnancy)',
    },
  ],
} as const satisfies AcuteModule;

export const gonorrhoea = {
  kind: 'acute',
  name: 'gonorrhoea',
  title: 'Gonorrhea',
  doc: 'Gonococcal infection of the genital tract.',
  version: 2,
  diagnoses: [{ icd10: 'A54.00', snomed: null, share: 1 }],
  incidence: {
    male: [
      [13, 0],
      [14, 5e-5],
      [17, 0.0031],
      [22, 0.0066],
      [27, 0.0064],
      [32, 0.0052],
      [37, 0.0038],
      [45, 0.0018],
      [60, 0.0004],
      [80, 0],
    ],
    female: [
      [13, 0],
      [14, 0.0002],
      [17, 0.0054],
      [22, 0.0062],
      [27, 0.0039],
      [32, 0.0024],
      [37, 0.0014],
      [45, 0.0005],
      [60, 0.0001],
      [80, 0],
    ],
    source:
      'CDC, Sexually Transmitted Infections Surveillance 2022 (194 per 100,000; men 236, women 150); single ages read from its figures',
  },
  season: flat,
  risks: {
    traits: { deprivation: 1.4, heavyDrinker: 1.4 },
    source: 'assumption in line with CDC surveillance by county poverty',
  },
  days: { mean: 14, cv: 0.5 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0,
    office: 0.74,
    telehealth: 0.01,
    urgentCare: 0.1,
    emergency: 0.15,
    admit: [
      [15, 0.006],
      [60, 0.02],
    ],
    stay: { mean: 2.4, cv: 0.5 },
    source: 'CDC 2022 by source of report; emergency share: assumption',
  },
  effect: { gonorrhoea: 0.97 },
  workup: { panels: ['chlamydia-gonorrhoea', 'hiv', 'syphilis'] },
  treatment: [
    {
      share: 0.95,
      options: [{ drug: 'ceftriaxone-inj', share: 1 }],
      source: 'CDC STI treatment guidelines 2021',
    },
  ],
} as const satisfies AcuteModule;

export const trichomoniasis = {
  kind: 'acute',
  name: 'trichomoniasis',
  title: 'Trichomoniasis',
  doc: 'Trichomonas infection of the vagina.',
  version: 2,
  sex: 'female',
  diagnoses: [{ icd10: 'A59.01', snomed: null, share: 1 }],
  incidence: {
    male: [[0, 0]],
    female: [
      [13, 0],
      [14, 0.0002],
      [18, 0.0035],
      [25, 0.0052],
      [35, 0.0042],
      [48, 0.0025],
      [60, 0.0006],
      [80, 0],
    ],
    source:
      'Flagg et al., Sex Transm Dis 2019;46:361 (2.1 % of women of 14–59 infected); diagnosed a tenth a year: assumption',
  },
  season: flat,
  risks: {
    traits: { deprivation: 1.5, smoker: 1.3 },
    source: 'Flagg et al., Sex Transm Dis 2019 (poverty, smoking)',
  },
  days: { mean: 14, cv: 0.5 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.1,
    office: 0.72,
    telehealth: 0.02,
    urgentCare: 0.06,
    emergency: 0.1,
    admit: [
      [15, 0.002],
      [60, 0.005],
    ],
    stay: { mean: 2, cv: 0.5 },
    source: 'assumption: seen in the office as other vaginal complaints',
  },
  effect: {},
  workup: { panels: ['chlamydia-gonorrhoea'] },
  treatment: [
    {
      share: 0.96,
      options: [{ drug: 'metronidazole-500', share: 1 }],
      source: 'CDC STI treatment guidelines 2021',
    },
  ],
} as const satisfies AcuteModule;

export const bacterialVaginosis = {
  kind: 'acute',
  name: 'bacterial-vaginosis',
  title: 'Bacterial vaginosis',
  doc: 'Bacterial vaginosis with symptoms that bring a woman to care.',
  version: 2,
  sex: 'female',
  diagnoses: [{ icd10: 'N76.0', snomed: null, share: 1 }],
  incidence: {
    male: [[0, 0]],
    female: [
      [13, 0],
      [14, 0.001],
      [18, 0.022],
      [25, 0.034],
      [35, 0.03],
      [45, 0.02],
      [60, 0.006],
      [75, 0.003],
    ],
    source:
      'Koumans et al., Sex Transm Dis 2007;34:864 (29 % of women of 14–49 have it, 16 % of these notice); visits a year: assumption',
  },
  season: flat,
  risks: {
    traits: { deprivation: 1.2, smoker: 1.3, careSeeking: 1.15 },
    source: 'Koumans et al., Sex Transm Dis 2007; care seeking: assumption',
  },
  days: { mean: 10, cv: 0.4 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.2,
    office: 0.64,
    telehealth: 0.05,
    urgentCare: 0.07,
    emergency: 0.04,
    admit: [
      [15, 0.001],
      [60, 0.003],
    ],
    stay: { mean: 1.5, cv: 0.5 },
    source: 'assumption: mostly seen in the office',
  },
  effect: {},
  workup: {},
  treatment: [
    {
      share: 0.92,
      options: [
        { drug: 'metronidazole-500', share: 0.9 },
        { drug: 'clindamycin-300', share: 0.1 },
      ],
      source: 'CDC STI treatment guidelines 2021',
    },
  ],
} as const satisfies AcuteModule;

export const vaginalCandidiasis = {
  kind: 'acute',
  name: 'vaginal-candidiasis',
  title: 'Vaginal candidiasis',
  doc: 'Yeast infection of the vagina; most is treated without a prescription.',
  version: 2,
  sex: 'female',
  diagnoses: [{ icd10: 'B37.31', snomed: null, share: 1 }],
  incidence: {
    male: [[0, 0]],
    female: [
      [11, 0],
      [13, 0.002],
      [18, 0.04],
      [25, 0.062],
      [35, 0.058],
      [48, 0.035],
      [60, 0.014],
      [80, 0.008],
    ],
    source:
      'Benedict et al., BMC Womens Health 2022;22:147 (5.2 % of women a year report it) and Rosati et al. 2020 (1.4 million visits a year)',
  },
  season: flat,
  risks: {
    traits: { glycaemia: 1.15, careSeeking: 1.15 },
    conditions: { 'type-2-diabetes': 1.5 },
    source: 'Gunther et al., Rev Bras Ginecol Obstet 2014 (diabetes); the rest: assumption',
  },
  days: { mean: 7, cv: 0.4 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.72,
    office: 0.2,
    telehealth: 0.04,
    urgentCare: 0.03,
    emergency: 0.01,
    admit: [
      [15, 0.001],
      [60, 0.003],
    ],
    stay: { mean: 1.5, cv: 0.5 },
    source: 'Benedict et al. 2022: seven of ten treat themselves',
  },
  effect: {},
  workup: {},
  treatment: [],
} as const satisfies AcuteModule;
