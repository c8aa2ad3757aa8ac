// Hearing loss of age and noise: found by a hearing test, helped by hearing aids in a minority.
import type { ChronicModule } from '../module.ts';

export const hearingLoss = {
  kind: 'chronic',
  name: 'hearing-loss',
  title: 'Sensorineural hearing loss',
  doc: 'Coded hearing loss of both ears. Many more hear badly and never come; about a third of the diagnosed wear hearing aids.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 30,
    prevalence: {
      male: [
        [30, 0.006],
        [40, 0.014],
        [50, 0.035],
        [60, 0.085],
        [70, 0.17],
        [80, 0.29],
        [90, 0.39],
        [100, 0.42],
      ],
      female: [
        [30, 0.005],
        [40, 0.01],
        [50, 0.022],
        [60, 0.05],
        [70, 0.11],
        [80, 0.21],
        [90, 0.32],
        [100, 0.36],
      ],
      source:
        'Goman and Lin, Am J Public Health 2016 (NHANES: 38 million with loss in both ears, by age and sex); somewhat under half ever coded: assumption, few who could use a hearing aid have been tested (NIDCD Quick Statistics)',
    },
    risks: {
      traits: { smoker: 1.2, careSeeking: 1.25 },
      conditions: { 'type-2-diabetes': 1.2 },
      source:
        'Hu et al., Nicotine Tob Res 2019 (smoking); Bainbridge et al., Ann Intern Med 2008 (diabetes, more at high tones)',
    },
  },
  delayYears: {
    mean: 7,
    source:
      'Simpson et al., Ear Hear 2019 (8.9 years from candidacy to a hearing aid), a little less to diagnosis',
  },
  stages: [
    { name: 'sensorineural', diagnosis: { icd10: 'H90.3', snomed: null }, severity: 'moderate', share: 0.7 },
    { name: 'of old age', diagnosis: { icd10: 'H91.13', snomed: null }, severity: 'moderate', share: 0.3 },
  ],
  symptoms: [{ icd10: 'H93.13', share: 0.3 }],
  monitoring: {
    everyMonths: 24,
    specialty: 'Otolaryngology',
    workup: { procedures: [{ key: 'audiometry', chance: 0.8 }] },
    source:
      'AAO-HNS Clinical Practice Guideline: Age-Related Hearing Loss 2024 (test again at least every three years)',
  },
  diagnosis: {
    procedures: [
      { key: 'audiometry', chance: 0.95 },
      { key: 'hearing-aid-assessment', chance: 0.4 },
    ],
  },
  treatment: [],
  devices: [
    {
      device: 'hearing-aid',
      share: 0.38,
      afterYears: 1,
      source:
        'NIDCD Quick Statistics About Hearing (hearing aids: under 30 % at 70 and over, 16 % at 20-69 of those who could benefit); more among the diagnosed: assumption',
    },
  ],
  carePlan: {
    title: 'Hearing care plan',
    activities: [
      'Hearing aid fitting offered',
      'Face the speaker, quiet rooms, captions',
      'Hearing test again within three years',
      'Ear protection from noise',
    ],
    goals: [{ text: 'Follows a conversation with one person in a quiet room' }],
    source: 'AAO-HNS Clinical Practice Guideline: Age-Related Hearing Loss 2024',
  },
  mortality: {
    rateRatio: 1.05,
    cause: null,
    source:
      'Contrera et al., JAMA Otolaryngol 2015 (NHANES: HR 1.2 for moderate loss, not significant when adjusted), reduced',
  },
  family: null,
} as const satisfies ChronicModule;
