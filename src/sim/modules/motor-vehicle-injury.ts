// Motor-vehicle injury: strains of neck and back, bruises and worse after a crash.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const motorVehicleInjury = {
  kind: 'acute',
  name: 'motor-vehicle-injury',
  title: 'Motor-vehicle injury',
  doc: 'Injuries of occupants in road crashes that come to care: neck and back strains, chest bruises, concussion, broken ribs, several at once.',
  version: 1,
  diagnoses: [
    { icd10: 'S13.4XXA', snomed: null, share: 0.3 },
    { icd10: 'S16.1XXA', snomed: null, share: 0.12 },
    { icd10: 'S39.012A', snomed: '209565008', share: 0.18 },
    { icd10: 'S20.219A', snomed: '125667009', share: 0.14 },
    { icd10: 'S00.83XA', snomed: '125667009', share: 0.08 },
    { icd10: 'S06.0X0A', snomed: '110030002', share: 0.04 },
    { icd10: 'S22.39XA', snomed: null, share: 0.02 },
    { icd10: 'T07.XXXA', snomed: null, share: 0.02 },
    { icd10: 'Z04.1', snomed: null, share: 0.1 },
  ],
  incidence: {
    male: [
      [0, 0.0014],
      [3, 0.0025],
      [11, 0.003],
      [17, 0.0115],
      [22, 0.0145],
      [30, 0.0125],
      [45, 0.0088],
      [60, 0.006],
      [75, 0.0045],
      [90, 0.0045],
    ],
    female: [
      [0, 0.0014],
      [3, 0.0026],
      [11, 0.0034],
      [17, 0.013],
      [22, 0.016],
      [30, 0.0138],
      [45, 0.0098],
      [60, 0.0064],
      [75, 0.0044],
      [90, 0.004],
    ],
    source:
      'CDC WISQARS nonfatal injuries to occupants (about 2.1-2.6 million emergency visits a year, 2019-2021, peak at 15-24) and NHAMCS, over the share that goes there',
  },
  season: flat,
  risks: {
    traits: { heavyDrinker: 1.5, deprivation: 1.1 },
    source:
      'Taylor and Rehm, Drug Alcohol Depend 2012 (alcohol and crashes), for all drinking hours; poverty: assumption',
  },
  days: { mean: 21, cv: 0.7 },
  severity: 'moderate',
  reason: 'Injury',
  care: {
    none: 0.08,
    office: 0.08,
    telehealth: 0.01,
    urgentCare: 0.08,
    emergency: 0.75,
    admit: [
      [0, 0.02],
      [11, 0.03],
      [22, 0.05],
      [45, 0.07],
      [65, 0.13],
      [90, 0.24],
    ],
    stay: { mean: 5.2, cv: 1 },
    source:
      'NHTSA Crash Injury Surveillance and NHAMCS (9 in 10 released); HCUP NIS stays for transport injury; place of care: assumption',
  },
  effect: { painScore: 5, heartRate: 6, sbp: 5 },
  symptoms: [
    { icd10: 'R51.9', share: 0.25 },
    { icd10: 'R07.89', share: 0.15 },
    { icd10: 'R42', share: 0.08 },
  ],
  workup: {
    procedures: [
      { key: 'ct-head', chance: 0.3 },
      { key: 'ct-cervical-spine', chance: 0.3 },
      { key: 'chest-x-ray', chance: 0.3 },
      { key: 'ct-abdomen', chance: 0.12 },
    ],
  },
  treatment: [
    {
      share: 0.5,
      options: [
        { drug: 'ibuprofen-600', share: 0.65, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'naproxen-500', share: 0.2, avoidWith: ['chronic-kidney-disease', 'heart-failure'] },
        { drug: 'acetaminophen-500', share: 0.15 },
      ],
      source: 'Platts-Mills et al., Pain 2015 (pain relief after crashes); choice: assumption',
    },
    {
      share: 0.3,
      options: [{ drug: 'cyclobenzaprine-10', share: 1 }],
      source: 'assumption: muscle relaxant as often as for low back pain (Friedman et al., Spine 2010)',
    },
  ],
} as const satisfies AcuteModule;
