// Tobacco use disorder: nicotine dependence as coded in those who smoke.
import type { ChronicModule } from '../module.ts';

export const tobaccoUseDisorder = {
  kind: 'chronic',
  name: 'tobacco-use-disorder',
  title: 'Nicotine dependence',
  doc: 'Coded nicotine dependence, in about half of those who smoke; counselling and medicine in few.',
  version: 2,
  onset: {
    kind: 'hazard',
    fromAge: 15,
    untilAge: { age: 80, source: 'assumption: who smokes at that age has been coded before' },
    prevalence: {
      male: [
        [15, 0.001],
        [20, 0.016],
        [30, 0.062],
        [45, 0.1],
        [60, 0.124],
        [90, 0.124],
      ],
      female: [
        [15, 0.001],
        [20, 0.013],
        [30, 0.05],
        [45, 0.08],
        [60, 0.098],
        [90, 0.098],
      ],
      source:
        'NHIS 2020-2022 (rows RF_SMOKE_*: 11.6-12.5 % of adults smoke); coded in about half: Wiley et al., Nicotine Tob Res 2013 (electronic records)',
    },
    risks: {
      needs: 'everSmoker',
      traits: { smoker: 5, deprivation: 1.1 },
      conditions: { depression: 1.2, schizophrenia: 1.6, copd: 1.8, 'coronary-disease': 1.4 },
      source:
        'assumption: smoking is nearly the definition; coded oftener where there is disease (Wiley et al., 2013)',
    },
  },
  delayYears: {
    mean: 9,
    source: 'Surgeon General 2012: smoking begins before 18 in nine of ten; coded years later (assumption)',
  },
  stages: [
    { name: 'cigarettes', diagnosis: { icd10: 'F17.210', snomed: null }, severity: 'mild', share: 0.76 },
    { name: 'unspecified', diagnosis: { icd10: 'F17.200', snomed: null }, severity: 'mild', share: 0.24 },
  ],
  remission: {
    share: 0.45,
    afterYears: 10,
    source: 'NHIS 2020: three of five who ever smoked have stopped; of those coded: assumption',
  },
  symptoms: [{ icd10: 'R05.9', share: 0.2 }],
  monitoring: {
    everyMonths: 60,
    workup: { procedures: [{ key: 'smoking-counselling', chance: 0.3 }] },
    source: 'USPSTF 2021: ask and advise at every visit; own visits are an assumption',
  },
  diagnosis: { procedures: [{ key: 'smoking-counselling', chance: 0.4 }] },
  treatment: [
    {
      share: 0.12,
      afterYears: 3,
      months: 3,
      options: [
        { drug: 'varenicline-1', share: 0.6 },
        { drug: 'bupropion-xl-150', share: 0.4 },
      ],
      source:
        'VanFrank et al., MMWR 2024 (NHIS 2022: 36 % of quit attempts with medicine, prescription drugs a small part)',
    },
  ],
  carePlan: {
    title: 'Stop smoking plan',
    activities: [
      'Set a quit date',
      'Quitline 1-800-QUIT-NOW',
      'Medicine for at least twelve weeks',
      'Avoid what triggers smoking',
    ],
    goals: [{ text: 'No cigarette for twelve months' }],
    source: 'USPSTF Recommendation on tobacco smoking cessation in adults, 2021',
  },
  mortality: {
    rateRatio: 1,
    cause: null,
    source: 'assumption: smoking itself raises mortality in the model, its code does not',
  },
  family: null,
} as const satisfies ChronicModule;
