// Allergic rhinitis: hay fever and perennial nasal allergy, mostly treated with antihistamines and nasal steroids.
import type { ChronicModule } from '../module.ts';
import { pollenMonths } from './seasons.ts';

export const allergicRhinitis = {
  kind: 'chronic',
  name: 'allergic-rhinitis',
  title: 'Allergic rhinitis',
  doc: 'Coded nasal allergy. Many more have symptoms and treat themselves over the counter.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 2,
    prevalence: {
      male: [
        [2, 0.005],
        [6, 0.06],
        [12, 0.1],
        [18, 0.115],
        [35, 0.135],
        [60, 0.16],
        [90, 0.165],
      ],
      female: [
        [2, 0.004],
        [6, 0.045],
        [12, 0.085],
        [18, 0.115],
        [35, 0.155],
        [60, 0.19],
        [90, 0.2],
      ],
      source:
        'Between NHIS 2018 diagnosed hay fever (7.7 % of adults) and NHIS 2021 diagnosed seasonal allergy (25.7 %, NCHS Data Brief 460): assumption that half of the latter is ever coded',
    },
    risks: {
      traits: { airway: 1.5, careSeeking: 1.25, deprivation: 0.92 },
      source:
        'assumption: shared airway allergy; deprivation after NCHS Data Brief 460 (higher income, more diagnoses)',
    },
  },
  delayYears: { mean: 2, source: 'assumption: several pollen seasons pass before a visit' },
  stages: [
    { name: 'unspecified', diagnosis: { icd10: 'J30.9', snomed: '61582004' }, severity: 'mild', share: 0.6 },
    { name: 'seasonal', diagnosis: { icd10: 'J30.2', snomed: '367498001' }, severity: 'mild', share: 0.4 },
  ],
  symptoms: [
    { icd10: 'R09.81', share: 0.8 },
    { icd10: 'R06.7', share: 0.7 },
  ],
  monitoring: {
    everyMonths: 36,
    workup: {},
    source:
      'assumption: no fixed interval in the AAAAI/ACAAI 2020 practice parameter; visits come with symptoms, in the season',
  },
  diagnosis: {},
  treatment: [
    {
      share: 0.4,
      afterYears: 0,
      options: [
        { drug: 'fluticasone-nasal', share: 0.5 },
        { drug: 'cetirizine-10', share: 0.28 },
        { drug: 'loratadine-10', share: 0.22 },
      ],
      source:
        'MEPS 2022 fills of nasal fluticasone (row RX_FILLSHARE_36); share on prescription: assumption, most is bought over the counter',
    },
    {
      share: 0.07,
      afterYears: 2,
      options: [{ drug: 'montelukast-10', share: 1 }],
      source: 'MEPS 2022 fills of montelukast (row RX_FILLSHARE_17), the part not explained by asthma',
    },
  ],
  carePlan: {
    title: 'Allergic rhinitis care plan',
    activities: [
      'Avoid what sets it off',
      'Nasal steroid each day in the season',
      'Antihistamine as needed',
      'Saline rinse',
    ],
    goals: [{ text: 'Sleeps and works without nasal complaints in the season' }],
    source: 'Dykewicz et al., J Allergy Clin Immunol 2020 (AAAAI/ACAAI practice parameter)',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'J30.2', snomed: '367498001' },
      perYear: 0.35,
      season: pollenMonths,
      care: {
        none: 0.2,
        office: 0.6,
        telehealth: 0.08,
        urgentCare: 0.1,
        emergency: 0.02,
        admit: [
          [0, 0],
          [90, 0],
        ],
        stay: { mean: 1, cv: 0.3 },
        source: 'NAMCS: about 11-13 million visits a year for allergic rhinitis; place of care: assumption',
      },
      drugs: ['fluticasone-nasal'],
      source: 'NAMCS 2010-2016 visits over those diagnosed; monthly course: row ALLERGIC_SPRING',
    },
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no effect on mortality' },
  family: null,
} as const satisfies ChronicModule;
