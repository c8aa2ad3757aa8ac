// Cirrhosis due to alcohol: scarring of the liver in those who drink heavily for years.
import type { ChronicModule, Diagnosis } from '../module.ts';
import {
  compensatedEffect,
  compensatedExcess,
  decompensatedEffect,
  decompensatedExcess,
  EXCESS_SOURCE,
  liverCare,
  liverExacerbations,
  liverMonitoring,
  liverPlan,
  liverSymptoms,
  liverTreatment,
  liverWorkup,
} from './liver-failure.ts';

const ASCITES = { icd10: 'K70.31', snomed: '19943007' } as const;

/** ICD-10-CM has a code of its own for ascites in alcoholic cirrhosis, and excludes R18.8 beside it. */
function coded<T extends { readonly diagnosis?: Diagnosis }>(item: T): T {
  return item.diagnosis?.icd10 === 'R18.8' ? { ...item, diagnosis: ASCITES } : item;
}

export const alcoholicCirrhosis = {
  kind: 'chronic',
  name: 'alcoholic-cirrhosis',
  title: 'Alcoholic cirrhosis of the liver',
  doc: 'Diagnosed cirrhosis due to alcohol; half are found with ascites.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 25,
    prevalence: {
      male: [
        [25, 0.0002],
        [35, 0.0011],
        [45, 0.0027],
        [55, 0.0046],
        [65, 0.0056],
        [80, 0.0056],
      ],
      female: [
        [25, 0.0001],
        [35, 0.0007],
        [45, 0.0015],
        [55, 0.0023],
        [65, 0.0027],
        [80, 0.0027],
      ],
      source:
        'Mellinger et al., Hepatology 2018 (insured adults: alcoholic cirrhosis 0.1 %, a third of all cirrhosis) and Scaglione et al., J Clin Gastroenterol 2015, raised for the uninsured and for later years',
    },
    risks: {
      traits: { heavyDrinker: 5, frailty: 1.1 },
      conditions: { 'alcohol-use-disorder': 14, 'hepatitis-c': 3, obesity: 1.3 },
      source:
        'Roerecke et al., Am J Gastroenterol 2019 (five drinks a day RR 4-12); hepatitis C and obesity multiply it: Innes et al., Hepatology 2020',
    },
  },
  delayYears: { mean: 3, source: 'assumption: silent for years' },
  stages: [
    {
      name: 'compensated',
      diagnosis: { icd10: 'K70.30', snomed: '19943007' },
      severity: 'moderate',
      share: 0.5,
      excess: compensatedExcess,
    },
    {
      name: 'decompensated',
      diagnosis: ASCITES,
      severity: 'severe',
      share: 0.5,
      effect: decompensatedEffect,
      excess: decompensatedExcess,
    },
  ],
  progression: {
    perYear: [0.08],
    source:
      'D’Amico et al., J Hepatol 2006 and Jepsen et al., Hepatology 2010 (alcoholic cirrhosis decompensates faster)',
  },
  effect: { ...compensatedEffect, ast: 0.7, mcv: 5 },
  symptoms: liverSymptoms.filter((s) => s.icd10 !== 'R18.8'),
  monitoring: liverMonitoring,
  diagnosis: liverWorkup,
  treatment: liverTreatment,
  care: liverCare.map(coded),
  carePlan: liverPlan,
  exacerbations: liverExacerbations.map(coded),
  mortality: {
    rateRatio: 1.6,
    cause: 'K70.30',
    source: `${EXCESS_SOURCE}; rest: Jepsen et al., Hepatology 2010`,
  },
  family: null,
} as const satisfies ChronicModule;
