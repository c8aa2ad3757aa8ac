// Bradyarrhythmia: sick sinus syndrome and heart block, and the pacemaker that most of them lead to.
import type { ChronicModule } from '../module.ts';

export const bradyarrhythmia = {
  kind: 'chronic',
  name: 'bradyarrhythmia',
  title: 'Sick sinus syndrome and heart block',
  doc: 'Symptomatic slow rhythm of the old, found after syncope, dizziness or fatigue; nearly all get a pacemaker, which is checked twice a year.',
  version: 1,
  onset: {
    kind: 'incidence',
    fromAge: 40,
    incidence: {
      male: [
        [40, 0.0001],
        [55, 0.0004],
        [65, 0.0012],
        [75, 0.0033],
        [85, 0.0065],
        [95, 0.0075],
      ],
      female: [
        [40, 0.00008],
        [55, 0.0003],
        [65, 0.0009],
        [75, 0.0025],
        [85, 0.005],
        [95, 0.006],
      ],
      source:
        'Jensen et al., JACC 2014 (ARIC and CHS: sick sinus syndrome 0.8 per 1,000 person-years at 45+, rising with age); Greenspon et al., JACC 2012 (62 pacemakers per 100,000 persons a year, three in ten for block)',
    },
    risks: {
      traits: { bloodPressure: 1.1, frailty: 1.1 },
      conditions: {
        hypertension: 1.3,
        'atrial-fibrillation': 2.5,
        'coronary-disease': 1.5,
        'heart-failure': 1.6,
      },
      source:
        'Jensen et al., JACC 2014 (hypertension, natriuretic peptides, cardiovascular events); ratios: assumption of that order',
    },
  },
  delayYears: { mean: 0.5, source: 'assumption: months of tiredness or dizzy spells' },
  stages: [
    {
      name: 'sick sinus syndrome',
      diagnosis: { icd10: 'I49.5', snomed: null },
      severity: 'moderate',
      share: 0.57,
      next: 'paced',
      effect: { heartRate: -14 },
    },
    {
      name: 'second-degree block',
      diagnosis: { icd10: 'I44.1', snomed: null },
      severity: 'moderate',
      share: 0.15,
      next: 'paced',
      effect: { heartRate: -16 },
    },
    {
      name: 'complete heart block',
      diagnosis: { icd10: 'I44.2', snomed: null },
      severity: 'severe',
      share: 0.28,
      next: 'paced',
      effect: { heartRate: -26, sbp: -6 },
    },
    { name: 'paced', diagnosis: { icd10: 'Z95.0', snomed: null }, severity: 'mild', share: 0 },
  ],
  progression: {
    perYear: [4, 6, 40],
    source:
      'ACC/AHA/HRS 2018 bradycardia guideline: pacing without delay in complete block; waits: assumption',
  },
  presentation: {
    care: {
      none: 0,
      office: 0.5,
      telehealth: 0,
      urgentCare: 0.02,
      emergency: 0.48,
      admit: [
        [40, 0.6],
        [85, 0.75],
      ],
      stay: { mean: 3.2, cv: 0.7 },
      source:
        'assumption: half come to light after syncope or a fall; stay: HCUP NIS 2018 cardiac dysrhythmia',
    },
    effect: { heartRate: -8, sbp: -8 },
    severity: 'severe',
    days: 4,
  },
  symptoms: [
    { icd10: 'R55', share: 0.4 },
    { icd10: 'R42', share: 0.45 },
    { icd10: 'R53.83', share: 0.4 },
    { icd10: 'R00.1', share: 0.6 },
  ],
  monitoring: {
    everyMonths: 10,
    specialty: 'Cardiology',
    workup: { procedures: [{ key: 'ecg', chance: 0.7 }] },
    source: 'ACC/AHA/HRS 2018 bradycardia guideline; interval: assumption',
  },
  diagnosis: {
    panels: ['bmp', 'tsh', 'cbc'],
    procedures: [
      { key: 'ecg', chance: 1 },
      { key: 'ambulatory-ecg', chance: 0.45 },
      { key: 'echocardiogram', chance: 0.6 },
    ],
  },
  treatment: [],
  care: [
    {
      name: 'pacemaker implantation',
      share: 1,
      stages: ['paced'],
      start: { days: 1 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.6,
      specialty: 'Cardiology',
      diagnosis: { icd10: 'I49.5', snomed: null },
      work: {
        panels: ['bmp', 'cbc'],
        procedures: [
          { key: 'pacemaker-implant', chance: 1 },
          { key: 'chest-x-ray', chance: 0.9 },
        ],
      },
      source: 'Greenspon et al., JACC 2012; stay of elective implantation: HCUP NIS 2018',
    },
    {
      name: 'pacemaker check',
      share: 0.95,
      stages: ['paced'],
      start: { days: 60 },
      sessions: 'ongoing',
      everyDays: 183,
      setting: 'office',
      minutes: 20,
      specialty: 'Cardiology',
      work: { procedures: [{ key: 'pacemaker-check', chance: 1 }] },
      source: 'Slotwiner et al. (HRS), Heart Rhythm 2015: every 3-12 months in the office or remotely',
    },
  ],
  devices: [
    {
      device: 'pacemaker',
      share: 1,
      afterYears: 0.1,
      stages: ['paced'],
      source: 'ACC/AHA/HRS 2018 bradycardia guideline',
    },
  ],
  carePlan: {
    title: 'Living with a pacemaker',
    activities: [
      'Carry the device card',
      'Keep device checks',
      'Report fainting or swelling over the device',
    ],
    goals: [{ text: 'Heart rate at least 50', analyte: 'heart-rate', low: 50 }],
    source: 'ACC/AHA/HRS 2018 bradycardia guideline',
  },
  mortality: {
    rateRatio: 1.2,
    cause: 'I49.5',
    source:
      'Alonso et al., Heart 2014 (ARIC and CHS: sick sinus syndrome 1.4 before, about 1.2 after adjustment)',
  },
  family: null,
} as const satisfies ChronicModule;
