// Obesity: begins when body mass index first reaches 30 in adult life; coded in a part of those who have it.
import type { ChronicModule } from '../module.ts';

export const obesity = {
  kind: 'chronic',
  name: 'obesity',
  title: 'Obesity',
  doc: 'Body mass index of 30 kg/m2 or more in an adult. The illness follows from the growth curve; only its diagnosis is drawn. Codes are those valid at all dates (E66.811-E66.813 exist only since October 2024).',
  version: 2,
  onset: {
    kind: 'threshold',
    at: 30,
    diagnosedShare: 0.45,
    source:
      'WHO TRS 894 (2000): obesity = BMI >= 30; prevalence itself is RF_OBESE (NCHS Data Brief 508). Diagnosed share: Baer et al., J Gen Intern Med 2013 (US primary care EHR, coded in 20-50 % of those with BMI >= 30)',
  },
  delayYears: {
    mean: 3,
    source: 'assumption: the diagnosis is written at a check-up some years after BMI passes 30',
  },
  stages: [
    { name: 'class 1', diagnosis: { icd10: 'E66.9', snomed: '414916001' }, severity: 'mild', share: 0.55 },
    {
      name: 'class 2',
      diagnosis: { icd10: 'E66.9', snomed: '414916001' },
      severity: 'moderate',
      share: 0.25,
    },
    { name: 'class 3', diagnosis: { icd10: 'E66.01', snomed: '238136002' }, severity: 'severe', share: 0.2 },
  ],
  monitoring: {
    everyMonths: 12,
    workup: { panels: ['cmp', 'lipid', 'hba1c'] },
    source: 'USPSTF 2018 behavioural counselling for adults with BMI >= 30; yearly interval is an assumption',
  },
  diagnosis: { panels: ['cmp', 'lipid', 'hba1c', 'tsh'] },
  treatment: [
    {
      share: 0.04,
      afterYears: 4,
      options: [
        { drug: 'semaglutide-inj', share: 1, effect: { weight: -12, a1c: -0.3, sbp: -4, logTg: -0.2 } },
      ],
      source:
        'STEP 1, Wilding et al., NEJM 2021 (-15 % weight); share on a drug about 2-5 %: Saxon et al., Obesity 2019, rising since 2021 (assumption)',
    },
  ],
  care: [
    {
      name: 'sleeve gastrectomy',
      share: 1,
      start: {
        perYear: [
          [18, 0.0013],
          [40, 0.0026],
          [60, 0.0013],
          [70, 0],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.7,
      specialty: 'General Surgery',
      diagnosis: { icd10: 'E66.01', snomed: null },
      work: { procedures: [{ key: 'sleeve-gastrectomy', chance: 1 }] },
      source:
        'ASMBS 2019: about 256,000 operations a year among 100 million obese adults, more among the coded; two thirds sleeves',
    },
    {
      name: 'gastric bypass',
      share: 1,
      start: {
        perYear: [
          [18, 0.0007],
          [40, 0.0014],
          [60, 0.0007],
          [70, 0],
        ],
      },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 1.9,
      specialty: 'General Surgery',
      diagnosis: { icd10: 'E66.01', snomed: null },
      work: { procedures: [{ key: 'gastric-bypass', chance: 1 }] },
      source: 'ASMBS 2019, as above; a third bypasses and revisions',
    },
  ],
  carePlan: {
    title: 'Weight',
    activities: ['500 kilocalories a day less', '150 minutes of exercise a week', 'Weigh once a week'],
    goals: [{ text: 'Lose five per cent of weight in six months' }],
    source: 'AHA/ACC/TOS 2013 obesity guideline',
  },
  mortality: {
    rateRatio: 1.2,
    cause: null,
    source:
      'Flegal et al., JAMA 2013 (meta-analysis: all obesity HR 1.18, class 2-3 1.29); never an underlying cause here',
  },
  family: {
    share: 0.1,
    icd10: 'Z83.49',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
