// Contusion and superficial injury: bruises after falls and blows.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const contusion = {
kind: 'acute', name: 'contusion', title: 'Contusion and superficial injury', doc: 'Bruises after falls and blows.', version: 1,
diagnoses: [{ icd10: 'S00.83XA', snomed: '125667009', share: 0.3 }, { icd10: 'S80.01XA', snomed: '125667009', share: 0.2 }, { icd10: 'S80.02XA', snomed: '125667009', share: 0.2 }, { icd10: 'S20.219A', snomed: '125667009', share: 0.3 }],
incidence: { male: [[1, 0.0747], [3, 0.0813], [11, 0.0664], [31, 0.0559], [50, 0.04], [60, 0.0384], [70, 0.0388], [80, 0.105], [90, 0.192]], female: [[1, 0.0821], [3, 0.0894], [11, 0.073], [31, 0.0615], [50, 0.044], [60, 0.0422], [70, 0.0427], [80, 0.116], [90, 0.211]], source: 'NHAMCS injury tables; falls of the old: Moreland et al., MMWR 2020;69(27). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: injuryMonths,
risks: { traits: { frailty: 1.2, heavyDrinker: 1.4 }, conditions: { dementia: 1.6 }, source: 'Tinetti and Kumar, JAMA 2010 (falls)' },
days: { mean: 10, cv: 0.4 }, severity: 'mild', reason: 'Injury',
care: { none: 0.3, office: 0.15, telehealth: 0, urgentCare: 0.1, emergency: 0.45, admit: [[1, 0.005], [3, 0.003], [11, 0.0031], [31, 0.0051], [50, 0.015], [60, 0.025], [70, 0.056], [80, 0.1], [90, 0.13]], stay: { mean: 3.2, cv: 0.7 }, source: 'NHAMCS; urgent care: assumption; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)' },
workup: { procedures: [{ key: 'chest-x-ray', chance: 0.12 }] },
treatment: [{ share: 0.4, options: [{ drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] }, { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] }, { drug: 'acetaminophen-500', share: 0.15 }], source: 'NHAMCS drug mentions for contusions' }],
} as const satisfies AcuteModule;
