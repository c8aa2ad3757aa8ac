// Hyperlipidaemia: high cholesterol as diagnosed and coded, with statin treatment.
import type { ChronicModule } from '../module.ts';

export const hyperlipidaemia = {
  kind: 'chronic',
  name: 'hyperlipidaemia',
  title: 'Hyperlipidaemia',
  doc: 'Raised LDL cholesterol or triglycerides, found by screening and mostly treated with a statin.',
  version: 3,
  onset: {
    kind: 'hazard',
    fromAge: 18,
    prevalence: {
      male: [
        [18, 0.012],
        [25, 0.05],
        [30, 0.1],
        [40, 0.24],
        [50, 0.385],
        [60, 0.515],
        [70, 0.59],
        [80, 0.615],
        [90, 0.615],
      ],
      female: [
        [18, 0.01],
        [25, 0.035],
        [30, 0.07],
        [40, 0.165],
        [50, 0.3],
        [60, 0.475],
        [70, 0.585],
        [80, 0.615],
        [90, 0.615],
      ],
      source:
        'NHIS/BRFSS, ever told high cholesterol, about 30 % of adults (row PREV_HLD); shape by age: BRFSS 2019',
    },
    risks: {
      traits: { lipids: 2.2, adiposity: 1.25, careSeeking: 1.15 },
      conditions: { obesity: 1.3, hypertension: 1.9, 'type-2-diabetes': 3.6 },
      source:
        'Age-adjusted odds ratios of ED visitors, NHAMCS 2021 (row OR_HLD_DM 3.1); per-SD lipids ratio is an assumption that separates the LDL of cases by about one SD',
    },
  },
  delayYears: {
    mean: 4,
    source: 'assumption: silent, found at the next lipid panel; screening every 4-6 years (ACC/AHA 2018)',
  },
  stages: [
    { name: 'unspecified', diagnosis: { icd10: 'E78.5', snomed: '55822004' }, severity: 'mild', share: 0.62 },
    { name: 'mixed', diagnosis: { icd10: 'E78.2', snomed: '267434003' }, severity: 'moderate', share: 0.22 },
    {
      name: 'pure hypercholesterolaemia',
      diagnosis: { icd10: 'E78.00', snomed: '13644009' },
      severity: 'moderate',
      share: 0.16,
    },
  ],
  effect: { ldl: 9, logTg: 0.25, hdl: -3 },
  monitoring: {
    everyMonths: 12,
    workup: { panels: ['lipid'] },
    source: 'ACC/AHA 2018 cholesterol guideline: lipid panel every 3-12 months on treatment',
  },
  diagnosis: { panels: ['lipid', 'cmp'] },
  treatment: [
    {
      share: 0.67,
      afterYears: 0.7,
      options: [
        { drug: 'atorvastatin-20', share: 0.55, effect: { ldl: -48, logTg: -0.15, hdl: 2 } },
        { drug: 'rosuvastatin-10', share: 0.23, effect: { ldl: -52, logTg: -0.15, hdl: 3 } },
        { drug: 'pravastatin-40', share: 0.1, effect: { ldl: -36, logTg: -0.1, hdl: 2 } },
        { drug: 'simvastatin-20', share: 0.12, effect: { ldl: -40, logTg: -0.12, hdl: 2 } },
      ],
      source:
        'Effects: STELLAR, Jones et al., Am J Cardiol 2003 (-35 to -46 %). Shares among statins: MEPS 2022 fills (rows RX_FILLSHARE_01, _13, _19, _37); share treated chosen for RXT_STATIN_40p',
    },
    {
      share: 0.05,
      afterYears: 4,
      options: [{ drug: 'ezetimibe-10', share: 1, effect: { ldl: -20 } }],
      source:
        'Effect: IMPROVE-IT, Cannon et al., NEJM 2015; share: assumption from MEPS 2022 ezetimibe users',
    },
  ],
  carePlan: {
    title: 'Cholesterol',
    activities: ['Heart-healthy diet', 'Exercise', 'Statin every day'],
    goals: [{ text: 'LDL cholesterol below 100 mg/dL', analyte: 'ldl', high: 100 }],
    source: 'ACC/AHA 2018 cholesterol guideline',
  },
  mortality: {
    rateRatio: 1.05,
    cause: null,
    source:
      'assumption: nearly all of its risk acts through coronary disease and stroke (ERFC, JAMA 2009), which carry their own ratios',
  },
  family: {
    share: 0.2,
    icd10: 'Z83.438',
    source:
      'assumption: somewhat under the share of parents who have it (NHIS 2019 at ages 50-75), as histories are incomplete',
  },
} as const satisfies ChronicModule;
