// Cirrhosis of the liver not due to alcohol: the end of hepatitis, fatty liver and rarer diseases.
import type { ChronicModule } from '../module.ts';
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

export const cirrhosis = {
  kind: 'chronic',
  name: 'cirrhosis',
  title: 'Cirrhosis of the liver',
  doc: 'Diagnosed cirrhosis not due to alcohol: compensated, later with ascites, encephalopathy and bleeding varices.',
  version: 1,
  onset: {
    kind: 'hazard',
    fromAge: 20,
    prevalence: {
      male: [
        [20, 0.0001],
        [35, 0.0006],
        [45, 0.0015],
        [55, 0.0032],
        [65, 0.0052],
        [75, 0.006],
        [90, 0.006],
      ],
      female: [
        [20, 0.0001],
        [35, 0.0005],
        [45, 0.0012],
        [55, 0.0025],
        [65, 0.0043],
        [75, 0.0052],
        [90, 0.0052],
      ],
      source:
        'Scaglione et al., J Clin Gastroenterol 2015 (NHANES 1999-2010: 0.27 % of adults, two thirds unaware), coded disease doubled since (Beste et al., Gastroenterology 2015); half without alcohol',
    },
    risks: {
      traits: { heavyDrinker: 1.5, frailty: 1.1, glycaemia: 1.1 },
      conditions: { 'hepatitis-c': 14, 'fatty-liver-disease': 6, 'type-2-diabetes': 1.9, obesity: 1.3 },
      source:
        'Thein et al., Hepatology 2008 (hepatitis C: 16 % in 20 years); Simon et al., Gut 2021 (fatty liver); diabetes: El-Serag et al., Gastroenterology 2004 (HR about 2)',
    },
  },
  delayYears: { mean: 4, source: 'Scaglione 2015: most unaware; years are an assumption' },
  stages: [
    {
      name: 'compensated',
      diagnosis: { icd10: 'K74.60', snomed: '19943007' },
      severity: 'moderate',
      share: 0.62,
      excess: compensatedExcess,
    },
    {
      name: 'decompensated',
      diagnosis: { icd10: 'K72.10', snomed: null },
      severity: 'severe',
      share: 0.38,
      effect: decompensatedEffect,
      excess: decompensatedExcess,
    },
  ],
  progression: { perYear: [0.06], source: 'D’Amico et al., J Hepatol 2006 (5-7 % a year decompensate)' },
  effect: compensatedEffect,
  symptoms: liverSymptoms,
  monitoring: liverMonitoring,
  diagnosis: liverWorkup,
  treatment: liverTreatment,
  care: liverCare,
  carePlan: liverPlan,
  exacerbations: liverExacerbations,
  mortality: {
    rateRatio: 1.3,
    cause: 'K74.60',
    source: `${EXCESS_SOURCE}; causes not of the liver: assumption`,
  },
  family: null,
} as const satisfies ChronicModule;
