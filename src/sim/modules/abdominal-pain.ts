// Abdominal pain: abdominal pain without a surgical cause.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const abdominalPain = {
kind: 'acute', name: 'abdominal-pain', title: 'Abdominal pain', doc: 'Abdominal pain without a surgical cause.', version: 1,
diagnoses: [{ icd10: 'R10.9', snomed: '21522001', share: 0.72 }, { icd10: 'R11.2', snomed: '16932000', share: 0.28 }],
incidence: { male: [[1, 0.024], [3, 0.0305], [11, 0.0522], [31, 0.132], [50, 0.0935], [60, 0.0803], [70, 0.0635], [80, 0.0888], [90, 0.107]], female: [[1, 0.0373], [3, 0.0473], [11, 0.081], [31, 0.205], [50, 0.145], [60, 0.124], [70, 0.0985], [80, 0.138], [90, 0.167]], source: 'NHAMCS, Bhuiya et al., NCHS Data Brief 43 and later years (the leading reason of adult ED visits). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: flat,
risks: { traits: { mood: 1.1, deprivation: 1.1, careSeeking: 1.1 }, conditions: { gerd: 1.4, anxiety: 1.3 }, source: 'assumption' },
days: { mean: 3, cv: 0.6 }, severity: 'mild', reason: 'Illness',
care: { none: 0.25, office: 0.3, telehealth: 0.03, urgentCare: 0.05, emergency: 0.37, admit: [[1, 0.03], [3, 0.02], [11, 0.031], [31, 0.051], [50, 0.13], [60, 0.18], [70, 0.23], [80, 0.24], [90, 0.27]], stay: { mean: 3.4, cv: 0.8 }, source: 'NHAMCS 2018; stay: HCUP NIS 2018 (abdominal pain and related diagnoses); admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)' },
effect: { heartRate: 6, sbp: 4, wbc: 1 },
workup: { panels: ['cmp', 'cbc'], procedures: [{ key: 'ct-abdomen', chance: 0.32 }] },
treatment: [{ share: 0.35, options: [{ drug: 'ondansetron-4', share: 1 }], source: 'NHAMCS 2018 drug mentions' }, { share: 0.15, options: [{ drug: 'omeprazole-20', share: 0.6 }, { drug: 'pantoprazole-40', share: 0.4 }], source: 'assumption: trial of acid suppression' }],
} as const satisfies AcuteModule;
