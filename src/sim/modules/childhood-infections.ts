// Infections of small children with a season of their own, and the seizures that fever brings.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths, season } from './seasons.ts';

/** RSV: December and January highest, almost none from May to August (Hamid et al., MMWR 2023;72:355, seasons before 2020; weights rounded). */
const rsvMonths = season([2.7, 1.9, 1.05, 0.45, 0.22, 0.12, 0.12, 0.2, 0.45, 1, 1.9, 2.9]);

/** Croup: October and November highest, every other year more so (Segal et al., J Pediatr 2005; weights rounded). */
const croupMonths = season([1, 0.95, 0.85, 0.8, 0.8, 0.65, 0.55, 0.6, 1, 1.7, 1.75, 1.35]);

/** Enteroviruses: summer and autumn (CDC NESS 2014–2016; weights rounded). */
const enteroMonths = season([0.45, 0.35, 0.4, 0.55, 0.9, 1.3, 1.6, 1.7, 1.75, 1.45, 0.95, 0.6]);

export const bronchiolitis = {
  kind: 'acute',
  name: 'bronchiolitis',
  title: 'RSV bronchiolitis',
  doc: 'Bronchiolitis of infants, mostly by respiratory syncytial virus; the leading reason for hospital stays in the first year.',
  version: 1,
  diagnoses: [
    { icd10: 'J21.0', snomed: null, share: 0.7 },
    { icd10: 'J21.9', snomed: null, share: 0.3 },
  ],
  incidence: {
    male: [
      [0, 0.24],
      [0.5, 0.3],
      [1, 0.22],
      [2, 0.08],
      [3, 0.02],
      [4, 0],
    ],
    female: [
      [0, 0.2],
      [0.5, 0.25],
      [1, 0.18],
      [2, 0.065],
      [3, 0.016],
      [4, 0],
    ],
    source:
      'Hall et al., NEJM 2009;360:588 (per 1,000 and year below 6 months: 17 stays, 55 emergency and 132 office visits; 6–11 months 5, 57, 177) and Fujiogi et al., Pediatrics 2019',
  },
  season: rsvMonths,
  risks: {
    traits: { airway: 1.35, deprivation: 1.15 },
    source: 'assumption in line with Shi et al., J Glob Health 2015 (smoke, crowding, lung disease)',
  },
  days: { mean: 9, cv: 0.4 },
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.28,
    office: 0.45,
    telehealth: 0.02,
    urgentCare: 0.06,
    emergency: 0.19,
    admit: [
      [0, 0.3],
      [0.5, 0.16],
      [1, 0.1],
      [3, 0.08],
    ],
    stay: { mean: 2.9, cv: 0.6 },
    source: 'Hall et al., NEJM 2009;360:588; stays: Fujiogi et al., Pediatrics 2019',
  },
  effect: { rsv: 0.9, temperature: 0.7, respRate: 12, heartRate: 14, spo2: -3, crp: 8 },
  workup: { panels: ['rsv'], procedures: [{ key: 'chest-x-ray', chance: 0.2 }] },
  treatment: [
    {
      share: 0.3,
      options: [{ drug: 'acetaminophen-liquid', share: 1 }],
      source: 'AAP 2014 guideline: no drug helps; for fever only (share: assumption)',
    },
  ],
} as const satisfies AcuteModule;

export const croup = {
  kind: 'acute',
  name: 'croup',
  title: 'Croup',
  doc: 'Barking cough and noisy breathing of small children, mostly at night in autumn.',
  version: 1,
  diagnoses: [{ icd10: 'J05.0', snomed: null, share: 1 }],
  incidence: {
    male: [
      [0, 0.004],
      [0.5, 0.03],
      [1, 0.062],
      [2, 0.05],
      [4, 0.022],
      [6, 0.01],
      [10, 0.002],
      [14, 0],
    ],
    female: [
      [0, 0.003],
      [0.5, 0.021],
      [1, 0.043],
      [2, 0.035],
      [4, 0.016],
      [6, 0.007],
      [10, 0.001],
      [14, 0],
    ],
    source:
      'Bjornson & Johnson, CMAJ 2013;185:1317 (5–6 of 100 in the second year, boys 1.4 times) and Hanna et al., Laryngoscope 2019 (350,000 emergency visits a year)',
  },
  season: croupMonths,
  risks: {
    traits: { airway: 1.2, careSeeking: 1.1 },
    source: 'assumption: irritable airways, and parents who seek care',
  },
  days: { mean: 4, cv: 0.4 },
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.25,
    office: 0.34,
    telehealth: 0.02,
    urgentCare: 0.09,
    emergency: 0.3,
    admit: [
      [0, 0.06],
      [2, 0.035],
      [6, 0.02],
    ],
    stay: { mean: 1.3, cv: 0.5 },
    source: 'Hanna et al., Laryngoscope 2019 (under 6 % admitted); share by place: assumption',
  },
  effect: { temperature: 0.8, respRate: 6, heartRate: 14, spo2: -1 },
  workup: { procedures: [{ key: 'nebuliser', chance: 0.2 }] },
  treatment: [],
} as const satisfies AcuteModule;

export const handFootMouth = {
  kind: 'acute',
  name: 'hand-foot-mouth-disease',
  title: 'Hand, foot and mouth disease',
  doc: 'Enteroviral fever with a rash of hands, feet and mouth in small children.',
  version: 1,
  diagnoses: [{ icd10: 'B08.4', snomed: null, share: 1 }],
  incidence: {
    male: [
      [0, 0.01],
      [0.5, 0.045],
      [1, 0.1],
      [3, 0.06],
      [5, 0.025],
      [10, 0.006],
      [18, 0],
    ],
    female: [
      [0, 0.01],
      [0.5, 0.04],
      [1, 0.09],
      [3, 0.055],
      [5, 0.022],
      [10, 0.005],
      [18, 0],
    ],
    source:
      'assumption of level, after Saguil et al., Am Fam Physician 2019;100:408 (most below five) and NAMCS exanthem visits',
  },
  season: enteroMonths,
  risks: {
    traits: { careSeeking: 1.15 },
    source: 'assumption: parents who seek care earlier',
  },
  days: { mean: 8, cv: 0.3 },
  severity: 'mild',
  reason: 'Illness',
  care: {
    none: 0.5,
    office: 0.37,
    telehealth: 0.04,
    urgentCare: 0.06,
    emergency: 0.03,
    admit: [
      [0, 0.01],
      [5, 0.005],
    ],
    stay: { mean: 1.6, cv: 0.5 },
    source: 'assumption: a mild illness, mostly seen in the office',
  },
  effect: { temperature: 0.9, heartRate: 10 },
  workup: {},
  treatment: [
    {
      share: 0.25,
      options: [
        { drug: 'acetaminophen-liquid', share: 0.5 },
        { drug: 'ibuprofen-liquid', share: 0.5 },
      ],
      source: 'Saguil et al., Am Fam Physician 2019 (comfort only); share: assumption',
    },
  ],
} as const satisfies AcuteModule;

export const febrileSeizure = {
  kind: 'acute',
  name: 'febrile-seizure',
  title: 'Febrile seizure',
  doc: 'Seizure with fever between six months and five years.',
  version: 1,
  diagnoses: [
    { icd10: 'R56.00', snomed: null, share: 0.82 },
    { icd10: 'R56.01', snomed: null, share: 0.18 },
  ],
  incidence: {
    male: [
      [0, 0],
      [0.45, 0.001],
      [0.8, 0.01],
      [1.3, 0.018],
      [2, 0.012],
      [3, 0.006],
      [5, 0.002],
      [6, 0],
    ],
    female: [
      [0, 0],
      [0.45, 0.001],
      [0.8, 0.008],
      [1.3, 0.015],
      [2, 0.0105],
      [3, 0.005],
      [5, 0.0015],
      [6, 0],
    ],
    source:
      'AAP Subcommittee on Febrile Seizures, Pediatrics 2011;127:389 (2–5 % of children, a third again); spread over ages: assumption',
  },
  season: respiratoryMonths,
  risks: {
    source: 'assumption: none that the model holds',
  },
  days: { mean: 2, cv: 0.3 },
  severity: 'moderate',
  reason: 'Illness',
  care: {
    none: 0.04,
    office: 0.04,
    telehealth: 0,
    urgentCare: 0.04,
    emergency: 0.88,
    admit: [
      [0, 0.14],
      [2, 0.08],
      [6, 0.06],
    ],
    stay: { mean: 1.4, cv: 0.5 },
    source: 'AAP 2011; admissions: Kimia et al., Pediatrics 2010 (simple ones go home)',
  },
  effect: { temperature: 2.1, heartRate: 26, wbc: 3, crp: 18 },
  workup: { panels: ['bmp', 'urinalysis'] },
  treatment: [
    {
      share: 0.35,
      options: [
        { drug: 'acetaminophen-liquid', share: 0.5 },
        { drug: 'ibuprofen-liquid', share: 0.5 },
      ],
      source: 'AAP 2011: for comfort; share: assumption',
    },
  ],
} as const satisfies AcuteModule;
