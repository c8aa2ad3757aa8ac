// Dementia of old age, from mild to severe; its commonest cause is a module of its own.
import type { ChronicModule } from '../module.ts';
import { flat } from './seasons.ts';

export const dementia = {
  kind: 'chronic',
  name: 'dementia',
  title: 'Dementia',
  doc: 'Diagnosed dementia by severity; brings confusion, falls and admissions, and shortens life.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 55,
    prevalence: {
      male: [
        [55, 0.0005],
        [60, 0.003],
        [65, 0.008],
        [70, 0.017],
        [75, 0.036],
        [80, 0.07],
        [85, 0.12],
        [90, 0.17],
        [95, 0.21],
      ],
      female: [
        [55, 0.0005],
        [60, 0.003],
        [65, 0.008],
        [70, 0.017],
        [75, 0.038],
        [80, 0.078],
        [85, 0.135],
        [90, 0.195],
        [95, 0.24],
      ],
      source:
        'NHIS 2022, National Health Statistics Report 203 (rows PREV_DEMENTIA_65p, _65_74, _85p; community dwelling), raised toward claims (Goodman et al., Alzheimers Dement 2017) for residents of institutions',
    },
    risks: {
      traits: { frailty: 1.4, deprivation: 1.15, smoker: 1.3, heavyDrinker: 1.3 },
      conditions: {
        depression: 1.6,
        'type-2-diabetes': 1.35,
        hypertension: 1.15,
        'atrial-fibrillation': 1.35,
        'heart-failure': 1.3,
        'parkinson-disease': 4.5,
        'alcohol-use-disorder': 1.6,
      },
      source:
        'Livingston et al., Lancet 2020 (Commission: depression 1.9, diabetes 1.5, hypertension 1.6 in mid-life, smoking 1.6); Parkinson disease: Aarsland et al., Nat Rev Dis Primers 2021 (four to six times); alcohol: Schwarzinger et al., Lancet Public Health 2018',
    },
  },
  delayYears: {
    mean: 2.5,
    source: 'van Vliet et al., Int Psychogeriatr 2013 (about 2.8 years from symptoms to diagnosis)',
  },
  stages: [
    { name: 'mild', diagnosis: { icd10: 'F03.A0', snomed: '52448006' }, severity: 'mild', share: 0.5 },
    {
      name: 'moderate',
      diagnosis: { icd10: 'F03.B0', snomed: '52448006' },
      severity: 'moderate',
      share: 0.36,
      effect: { cognition: -5, weight: -1.5 },
    },
    {
      name: 'severe',
      diagnosis: { icd10: 'F03.C0', snomed: '52448006' },
      severity: 'severe',
      share: 0.14,
      effect: { cognition: -10, weight: -5, albumin: -0.2 },
    },
  ],
  progression: {
    perYear: [0.3, 0.25],
    source:
      'Spackman et al., Curr Alzheimer Res 2012 (NACC: mild to moderate 0.17-0.35 a year, moderate to severe about 0.3); stage at diagnosis: Savva et al., NEJM 2009 and Yuan et al., J Am Geriatr Soc 2021 (half mild)',
  },
  // Mean MoCA of mild Alzheimer dementia 16 against 27 in health (Nasreddine, J Am Geriatr Soc 2005).
  effect: { weight: -2, phq9: 2, cognition: -10 },
  symptoms: [
    { icd10: 'R41.3', share: 0.8 },
    { icd10: 'R41.0', share: 0.45 },
    { icd10: 'R45.1', share: 0.25 },
    { icd10: 'R32', share: 0.25 },
  ],
  monitoring: {
    everyMonths: 6,
    workup: { panels: ['cmp', 'moca'], procedures: [{ key: 'cognitive-assessment', chance: 0.15 }] },
    source: 'Alzheimer Association 2018 and NICE NG97: review every 6-12 months',
  },
  diagnosis: {
    panels: ['cmp', 'cbc', 'tsh', 'b12-folate', 'moca'],
    procedures: [
      { key: 'mri-brain', chance: 0.4 },
      { key: 'ct-head', chance: 0.3 },
    ],
  },
  treatment: [
    {
      share: 0.2,
      afterYears: 0.5,
      options: [
        { drug: 'sertraline-50', share: 0.6, effect: { phq9: -1 } },
        { drug: 'trazodone-50', share: 0.4 },
      ],
      source:
        'Maust et al., JAMA 2021 (Medicare, community dementia: antidepressants in about half, here the part without depression)',
    },
    {
      share: 0.13,
      afterYears: 1.8,
      months: 16,
      options: [
        { drug: 'quetiapine-100', share: 0.7, effect: { weight: 1 } },
        { drug: 'risperidone-2', share: 0.3, effect: { weight: 1 } },
      ],
      source: 'Maust et al., JAMA 2021 (antipsychotics in 12 %; half strength tablets are cut: assumption)',
    },
  ],
  devices: [
    { device: 'walker', share: 0.3, afterYears: 3, source: 'assumption: falls and frailty in a third' },
    { device: 'wheelchair', share: 0.2, afterYears: 5.5, source: 'assumption: severe stage' },
    { device: 'hospital-bed', share: 0.14, afterYears: 6, source: 'assumption: severe stage at home' },
  ],
  carePlan: {
    title: 'Dementia care plan',
    activities: [
      'Caregiver training and respite',
      'Power of attorney and advance directive',
      'Home made safe against falls and wandering',
      'Review of medicines that cloud the mind',
    ],
    goals: [{ text: 'Weight kept within 5 %' }, { text: 'Lives where he or she wishes, safely' }],
    source: 'Alzheimer Association Dementia Care Practice Recommendations, 2018; NICE NG97',
  },
  exacerbations: [
    {
      diagnosis: { icd10: 'R41.82', snomed: '419284004' },
      perYear: 0.18,
      season: flat,
      care: {
        none: 0.25,
        office: 0.15,
        telehealth: 0.03,
        urgentCare: 0.02,
        emergency: 0.55,
        admit: [
          [55, 0.45],
          [85, 0.45],
        ],
        stay: { mean: 5, cv: 0.9 },
        source:
          'LaMantia et al., Alzheimer Dis Assoc Disord 2016 (about half of persons with dementia use the ED in a year); admission share: assumption',
      },
      effect: { heartRate: 8, sbp: 6, sodium: -2 },
      source:
        'LaMantia et al., Alzheimer Dis Assoc Disord 2016, the part without another principal diagnosis',
    },
  ],
  mortality: {
    rateRatio: 3,
    cause: 'F03.90',
    behind: [{ condition: 'alzheimer-disease', icd10: 'G30.9', share: 1 }],
    source:
      'Dewey and Saz, Int J Geriatr Psychiatry 2001 (RR 2-4); share of deaths: row MORT_COD_ALZ. Certificates name Alzheimer disease in under half of deaths from dementia (Kramarow and Tejada-Vera, Natl Vital Stat Rep 2019;68(2)): in those who have the diagnosis',
  },
  family: {
    share: 0.08,
    icd10: 'Z82.0',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
