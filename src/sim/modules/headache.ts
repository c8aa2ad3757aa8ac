// Headache and migraine: headache that comes to attention.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const headache = {
kind: 'acute', name: 'headache', title: 'Headache and migraine', doc: 'Headache that comes to attention.', version: 1,
diagnoses: [{ icd10: 'R51.9', snomed: '25064002', share: 0.58 }, { icd10: 'G43.909', snomed: '37796009', share: 0.42 }],
incidence: { male: [[1, 0], [3, 0.0086], [11, 0.0442], [31, 0.108], [50, 0.064], [60, 0.0461], [70, 0.0323], [80, 0.0387], [90, 0.0425]], female: [[1, 0], [3, 0.0181], [11, 0.0927], [31, 0.226], [50, 0.134], [60, 0.0968], [70, 0.0678], [80, 0.0812], [90, 0.0893]], source: 'Burch et al., Headache 2018 (NHIS, NAMCS, NHAMCS: 4 million ED visits a year). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: flat,
risks: { traits: { mood: 1.25, careSeeking: 1.1 }, conditions: { anxiety: 1.4, depression: 1.4 }, source: 'Minen et al., J Neurol Neurosurg Psychiatry 2016 (comorbidity of migraine)' },
days: { mean: 2, cv: 0.6 }, severity: 'mild', reason: 'Illness',
care: { none: 0.4, office: 0.33, telehealth: 0.05, urgentCare: 0.04, emergency: 0.18, admit: [[1, 0], [3, 0.02], [11, 0.015], [31, 0.021], [50, 0.06], [60, 0.1], [70, 0.15], [80, 0.18], [90, 0.2]], stay: { mean: 2.6, cv: 0.7 }, source: 'Burch et al., Headache 2018; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)' },
effect: { sbp: 5, heartRate: 3 },
workup: { procedures: [{ key: 'ct-head', chance: 0.2 }] },
treatment: [{ share: 0.45, options: [{ drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] }, { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] }, { drug: 'acetaminophen-500', share: 0.15 }], source: 'American Headache Society 2021; share: assumption' }, { share: 0.15, options: [{ drug: 'ondansetron-4', share: 1 }], source: 'Mazer-Amirshahi et al., Headache 2017 (antiemetics)' }],
} as const satisfies AcuteModule;
