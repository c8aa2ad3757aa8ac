// Peripheral artery disease: narrowed leg arteries, from chance finding to claudication, rest pain and tissue loss.
import type { ChronicModule } from '../module.ts';

export const peripheralArteryDisease = {
  kind: 'chronic',
  name: 'peripheral-artery-disease',
  title: 'Peripheral artery disease',
  doc: 'Diagnosed atherosclerosis of the legs; about half of those with a low ankle pressure are never diagnosed and are not modelled.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 40,
    prevalence: {
      male: [
        [40, 0.003],
        [50, 0.011],
        [60, 0.029],
        [70, 0.06],
        [80, 0.1],
        [90, 0.125],
      ],
      female: [
        [40, 0.002],
        [50, 0.008],
        [60, 0.021],
        [70, 0.047],
        [80, 0.085],
        [90, 0.115],
      ],
      source:
        'Selvin and Erlinger, Circulation 2004 (NHANES 1999-2000: ankle-brachial index below 0.9 in 4.3 % at 40+, 14.5 % at 70+); diagnosed half of them: Hirsch et al. (PARTNERS), JAMA 2001',
    },
    risks: {
      traits: { smoker: 2.3, everSmoker: 1.8, lipids: 1.1, deprivation: 1.15 },
      conditions: {
        'type-2-diabetes': 2.4,
        hypertension: 1.7,
        hyperlipidaemia: 1.5,
        'coronary-disease': 2,
      },
      source:
        'Selvin and Erlinger, Circulation 2004 (odds ratios: current smoking 4.5, diabetes 2.7, hypertension 1.8, hypercholesterolaemia 1.7)',
    },
  },
  delayYears: { mean: 3, source: 'assumption: leg pain put down to age for some years' },
  stages: [
    {
      name: 'without symptoms',
      diagnosis: { icd10: 'I70.209', snomed: '400047006' },
      severity: 'mild',
      share: 0.42,
    },
    {
      name: 'claudication',
      diagnosis: { icd10: 'I70.219', snomed: '400047006' },
      severity: 'moderate',
      share: 0.45,
    },
    {
      name: 'rest pain',
      diagnosis: { icd10: 'I70.229', snomed: '400047006' },
      severity: 'severe',
      share: 0.07,
    },
    {
      name: 'ulceration',
      diagnosis: { icd10: 'I70.25', snomed: '400047006' },
      severity: 'severe',
      share: 0.045,
    },
    {
      name: 'gangrene',
      diagnosis: { icd10: 'I70.269', snomed: '400047006' },
      severity: 'severe',
      share: 0.015,
    },
  ],
  progression: {
    perYear: [0.03, 0.02, 0.12, 0.1],
    source:
      'Norgren et al. (TASC II), J Vasc Surg 2007: 1-3 % of claudicants reach critical ischaemia in five years; first and later steps: assumption',
  },
  symptoms: [
    { icd10: 'M79.606', share: 0.5 },
    { icd10: 'R20.2', share: 0.15 },
  ],
  effect: { sbp: 3 },
  monitoring: {
    everyMonths: 6,
    specialty: 'Vascular Surgery',
    workup: { panels: ['lipid'], procedures: [{ key: 'ankle-brachial-index', chance: 0.3 }] },
    source: 'AHA/ACC 2024 peripheral artery disease guideline: periodic review; interval: assumption',
  },
  diagnosis: {
    panels: ['lipid', 'bmp', 'hba1c'],
    procedures: [{ key: 'ankle-brachial-index', chance: 0.85 }],
  },
  treatment: [
    {
      share: 0.7,
      afterYears: 0.1,
      options: [
        { drug: 'aspirin-81', share: 0.62, avoidWith: ['atrial-fibrillation'] },
        { drug: 'clopidogrel-75', share: 0.38, avoidWith: ['atrial-fibrillation'] },
      ],
      source:
        'AHA/ACC 2024 guideline; Berger and Ladapo, JACC 2017 (NAMCS/NHAMCS: antiplatelet 36-38 %, statin 33 %, raised to those followed by specialists: assumption)',
    },
    {
      share: 0.25,
      afterYears: 0.2,
      options: [
        { drug: 'atorvastatin-40', share: 0.75, effect: { ldl: -55, logTg: -0.2 } },
        { drug: 'rosuvastatin-20', share: 0.25, effect: { ldl: -58, logTg: -0.18 } },
      ],
      source: 'AHA/ACC 2024 guideline; effects: STELLAR 2003; share: row RXT_ASCVD_STATIN',
    },
  ],
  care: [
    {
      name: 'leg artery stent',
      share: 0.18,
      stages: ['claudication', 'rest pain', 'ulceration', 'gangrene'],
      start: { days: 220 },
      sessions: 1,
      everyDays: 0,
      setting: 'day surgery',
      minutes: 180,
      specialty: 'Vascular Surgery',
      work: { procedures: [{ key: 'leg-artery-stent', chance: 1 }] },
      source: 'Goodney et al., J Vasc Surg 2009 (Medicare endovascular procedures); share: assumption',
    },
    {
      name: 'amputation',
      share: 0.45,
      stages: ['gangrene'],
      start: { days: 30 },
      sessions: 1,
      everyDays: 0,
      setting: 'inpatient',
      nights: 8,
      specialty: 'Vascular Surgery',
      work: { panels: ['bmp', 'cbc'], procedures: [{ key: 'leg-amputation', chance: 1 }] },
      source:
        'Norgren et al. (TASC II), J Vasc Surg 2007 (25-40 % of critical ischaemia amputated within a year)',
    },
  ],
  devices: [
    {
      device: 'wheelchair',
      share: 0.3,
      afterYears: 0.3,
      stages: ['gangrene'],
      source: 'assumption: after amputation',
    },
  ],
  carePlan: {
    title: 'Peripheral artery disease',
    activities: ['Walking exercise three times a week', 'Stop smoking', 'Foot care every day'],
    goals: [{ text: 'LDL cholesterol below 70 mg/dL', analyte: 'ldl', high: 70 }],
    source: 'AHA/ACC 2024 peripheral artery disease guideline',
  },
  mortality: {
    rateRatio: 1.5,
    cause: 'I70.209',
    source:
      'Fowkes et al. (ABI Collaboration), JAMA 2008 (all-cause ratio 2-3 unadjusted); lower beside coronary disease and smoking',
  },
  family: null,
} as const satisfies ChronicModule;
