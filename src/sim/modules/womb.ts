// Lasting illnesses of the womb: fibroids, endometriosis, heavy bleeding.
import type { ChronicModule, PlannedCare } from '../module.ts';

/** Keyhole operations mostly without a night in hospital; open ones stay two nights (HCUP Statistical Brief 240: 68 % of hysterectomies ambulatory). */
function hysterectomy(share: number, open: boolean, stages: readonly string[], source: string): PlannedCare {
  return {
    name: open ? 'open hysterectomy' : 'laparoscopic hysterectomy',
    share,
    stages,
    start: {
      perYear: [
        [30, 0.01],
        [38, 0.05],
        [46, 0.12],
        [54, 0.05],
        [70, 0.01],
      ],
    },
    sessions: 1,
    everyDays: 1,
    setting: open ? 'inpatient' : 'day surgery',
    nights: 2,
    minutes: 420,
    specialty: 'Obstetrics & Gynecology',
    endsFertility: true,
    work: {
      panels: ['cbc', 'pregnancy-test'],
      procedures: [{ key: open ? 'hysterectomy-open' : 'hysterectomy', chance: 1 }],
    },
    source,
  };
}

export const uterineFibroids = {
  kind: 'chronic',
  name: 'uterine-fibroids',
  title: 'Uterine fibroids',
  doc: 'Fibroids of the womb that were diagnosed: heavy periods and pressure; the leading reason for hysterectomy.',
  version: 1,
  sex: 'female',
  onset: {
    kind: 'hazard',
    fromAge: 20,
    prevalence: {
      male: [[20, 0]],
      female: [
        [20, 0.002],
        [28, 0.015],
        [35, 0.05],
        [40, 0.088],
        [45, 0.135],
        [50, 0.17],
        [55, 0.18],
      ],
      source: 'Yu et al., Am J Obstet Gynecol 2018;219:591 (diagnosed: 9.6 % of women of 18–65, peak 45–49)',
    },
    risks: {
      traits: { adiposity: 1.15, deprivation: 1.1, careSeeking: 1.1 },
      source: 'Stewart et al., BJOG 2017;124:1501 (body mass index); the rest: assumption',
    },
  },
  delayYears: {
    mean: 1.5,
    source: 'assumption: Borah et al. 2013 report 3.6 years from symptoms to treatment',
  },
  stages: [
    { name: 'intramural', diagnosis: { icd10: 'D25.1', snomed: null }, severity: 'moderate', share: 0.38 },
    { name: 'submucosal', diagnosis: { icd10: 'D25.0', snomed: null }, severity: 'moderate', share: 0.12 },
    { name: 'subserosal', diagnosis: { icd10: 'D25.2', snomed: null }, severity: 'mild', share: 0.15 },
    { name: 'unspecified', diagnosis: { icd10: 'D25.9', snomed: null }, severity: 'mild', share: 0.35 },
  ],
  symptoms: [
    { icd10: 'N92.0', share: 0.45 },
    { icd10: 'R10.30', share: 0.25 },
  ],
  effect: { hgb: -0.5, ferritin: -0.6 },
  monitoring: {
    everyMonths: 18,
    specialty: 'Obstetrics & Gynecology',
    workup: { panels: ['cbc'], procedures: [{ key: 'ultrasound-pelvic', chance: 0.35 }] },
    source: 'ACOG Practice Bulletin 228: watch and treat symptoms',
  },
  diagnosis: { panels: ['cbc'], procedures: [{ key: 'ultrasound-pelvic', chance: 0.95 }] },
  treatment: [
    {
      share: 0.3,
      afterYears: 0.3,
      months: 8,
      options: [{ drug: 'ferrous-sulfate-325', share: 1, effect: { hgb: 0.6, ferritin: 0.7 } }],
      source: 'assumption: iron for those with anaemia (ACOG Practice Bulletin 228)',
    },
    {
      share: 0.25,
      afterYears: 0.2,
      months: 12,
      options: [
        { drug: 'ibuprofen-600', share: 0.6 },
        { drug: 'naproxen-500', share: 0.4 },
      ],
      source: 'ACOG Practice Bulletin 228; share: assumption',
    },
  ],
  care: [
    hysterectomy(
      0.55,
      false,
      ['intramural', 'unspecified'],
      'Borah et al., J Womens Health 2016: a third of the newly treated have a hysterectomy; rate by age set to it',
    ),
    hysterectomy(
      0.5,
      true,
      ['submucosal', 'subserosal'],
      'the same; open where fibroids are large: assumption',
    ),
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: fibroids do not kill' },
  family: { share: 0.06, icd10: 'Z84.89', source: 'assumption: noted in few histories' },
} as const satisfies ChronicModule;

export const endometriosis = {
  kind: 'chronic',
  name: 'endometriosis',
  title: 'Endometriosis',
  doc: 'Endometriosis known to a physician: pain with periods, and trouble conceiving.',
  version: 1,
  sex: 'female',
  onset: {
    kind: 'hazard',
    fromAge: 14,
    prevalence: {
      male: [[14, 0]],
      female: [
        [14, 0.0005],
        [20, 0.006],
        [25, 0.014],
        [30, 0.024],
        [38, 0.036],
        [48, 0.044],
      ],
      source:
        'Fuldeore & Soliman, Gynecol Obstet Invest 2017;82:453 (6.1 % told by a physician) and claims (Christ et al., Am J Obstet Gynecol 2021: 1–2 % at a time); between: assumption',
    },
    risks: {
      traits: { adiposity: 0.85, careSeeking: 1.25 },
      conditions: { 'uterine-fibroids': 1.6 },
      source:
        'Shafrir et al., Best Pract Res Clin Obstet Gynaecol 2018;51:1 (body mass index); the rest: assumption',
    },
  },
  delayYears: { mean: 4.4, source: 'Soliman et al., J Womens Health 2017;26:788 (4.4 years to diagnosis)' },
  stages: [
    {
      name: 'peritoneum or unspecified',
      diagnosis: { icd10: 'N80.9', snomed: null },
      severity: 'moderate',
      share: 1,
    },
  ],
  symptoms: [
    { icd10: 'N94.6', share: 0.6 },
    { icd10: 'R10.30', share: 0.5 },
  ],
  effect: { painScore: 1.2 },
  monitoring: {
    everyMonths: 12,
    specialty: 'Obstetrics & Gynecology',
    workup: { procedures: [{ key: 'ultrasound-pelvic', chance: 0.25 }] },
    source: 'ACOG Practice Bulletin 114; interval: assumption',
  },
  diagnosis: { procedures: [{ key: 'ultrasound-pelvic', chance: 0.85 }] },
  treatment: [
    {
      share: 0.55,
      afterYears: 0.1,
      months: 18,
      options: [
        { drug: 'ibuprofen-600', share: 0.55, effect: { painScore: -0.5 } },
        { drug: 'naproxen-500', share: 0.45, effect: { painScore: -0.5 } },
      ],
      source: 'ACOG Practice Bulletin 114 (first line with hormones); share: assumption',
    },
  ],
  care: [
    {
      name: 'laparoscopy',
      share: 0.45,
      start: { days: 200 },
      sessions: 1,
      everyDays: 1,
      setting: 'day surgery',
      minutes: 300,
      specialty: 'Obstetrics & Gynecology',
      work: { panels: ['pregnancy-test'], procedures: [{ key: 'endometriosis-laparoscopy', chance: 1 }] },
      source:
        'Soliman et al., Adv Ther 2018;35:408 (64 % of the diagnosed are operated on, two of three by laparoscopy)',
    },
    hysterectomy(
      0.45,
      false,
      ['peritoneum or unspecified'],
      'Soliman et al., Adv Ther 2018;35:408 (12–16 % within ten years); rate by age set to it',
    ),
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: no excess that matters' },
  family: { share: 0.03, icd10: 'Z84.89', source: 'assumption: noted in few histories' },
} as const satisfies ChronicModule;

export const heavyMenstrualBleeding = {
  kind: 'chronic',
  name: 'heavy-menstrual-bleeding',
  title: 'Heavy menstrual bleeding',
  doc: 'Heavy or irregular bleeding that brings a woman to care, mostly in the years before the menopause.',
  version: 2,
  sex: 'female',
  onset: {
    kind: 'hazard',
    fromAge: 13,
    untilAge: { age: 56, source: 'it ends with the menopause; bleeding later is another complaint' },
    prevalence: {
      male: [[13, 0]],
      female: [
        [13, 0.002],
        [18, 0.02],
        [30, 0.055],
        [40, 0.105],
        [46, 0.15],
        [52, 0.18],
      ],
      source:
        'Matteson et al., Obstet Gynecol 2013;121:632 (1.4 million women a year seek care) added up over age: assumption',
    },
    risks: {
      traits: { adiposity: 1.2, careSeeking: 1.2 },
      conditions: { 'uterine-fibroids': 3 },
      source:
        'Whitaker & Critchley, Best Pract Res Clin Obstet Gynaecol 2016;34:54 (fibroids); the rest: assumption',
    },
  },
  delayYears: { mean: 0.6, source: 'assumption: some cycles' },
  stages: [
    { name: 'regular', diagnosis: { icd10: 'N92.0', snomed: null }, severity: 'mild', share: 0.55 },
    { name: 'irregular', diagnosis: { icd10: 'N92.1', snomed: null }, severity: 'mild', share: 0.45 },
  ],
  effect: { hgb: -0.7, ferritin: -0.9 },
  remission: { share: 0.9, afterYears: 2.5, source: 'assumption: treated, or ended by the menopause' },
  monitoring: {
    everyMonths: 10,
    specialty: 'Obstetrics & Gynecology',
    workup: { panels: ['cbc'] },
    source: 'ACOG Committee Opinion 557; interval: assumption',
  },
  diagnosis: {
    panels: ['cbc', 'ferritin', 'tsh', 'pregnancy-test'],
    procedures: [
      { key: 'ultrasound-pelvic', chance: 0.6 },
      { key: 'endometrial-biopsy', chance: 0.3 },
    ],
  },
  treatment: [
    {
      share: 0.35,
      afterYears: 0,
      months: 5,
      options: [{ drug: 'ferrous-sulfate-325', share: 1, effect: { hgb: 0.6, ferritin: 0.8 } }],
      source: 'assumption: those with low iron (Munro et al., Am J Obstet Gynecol 2023)',
    },
    {
      share: 0.3,
      afterYears: 0,
      months: 4,
      options: [
        { drug: 'ibuprofen-600', share: 0.6 },
        { drug: 'naproxen-500', share: 0.4 },
      ],
      source: 'ACOG Committee Opinion 557 (NSAIDs reduce blood loss); share: assumption',
    },
  ],
  care: [
    hysterectomy(
      0.2,
      false,
      ['regular'],
      'Wright et al., Obstet Gynecol 2013;122:233 (a quarter of hysterectomies for bleeding); rate by age set to it',
    ),
  ],
  mortality: { rateRatio: 1, cause: null, source: 'assumption: it does not kill' },
  family: null,
} as const satisfies ChronicModule;
