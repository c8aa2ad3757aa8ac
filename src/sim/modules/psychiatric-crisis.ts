// Psychiatric crisis: panic, suicidal thoughts and alcohol intoxication that lead to the emergency department.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const psychiatricCrisis = {
kind: 'acute', name: 'psychiatric-crisis', title: 'Psychiatric crisis', doc: 'Panic, suicidal thoughts and alcohol intoxication that lead to the emergency department.', version: 1,
diagnoses: [{ icd10: 'F41.0', snomed: '371631005', share: 0.36 }, { icd10: 'R45.851', snomed: '6471006', share: 0.34 }, { icd10: 'F10.129', snomed: '25702006', share: 0.3 }],
incidence: { male: [[1, 0], [3, 0], [11, 0.0171], [31, 0.0827], [50, 0.0603], [60, 0.0368], [70, 0.0177], [80, 0.0198], [90, 0.022]], female: [[1, 0], [3, 0], [11, 0.0154], [31, 0.0744], [50, 0.0543], [60, 0.0332], [70, 0.0159], [80, 0.0178], [90, 0.0198]], source: 'NHAMCS 2017-2019 QuickStats (row ED_MH_RATE 52.9 per 1,000 adults with any mental-health diagnosis), the part not already under depression and anxiety. Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: flat,
risks: { traits: { mood: 1.9, deprivation: 1.35, heavyDrinker: 2.5 }, conditions: { depression: 2, anxiety: 1.8 }, source: 'NSDUH 2022 and row OR_DEPR_SUD; mood per SD: assumption' },
days: { mean: 5, cv: 0.8 }, severity: 'moderate', reason: 'Illness',
care: { none: 0.2, office: 0.15, telehealth: 0.1, urgentCare: 0, emergency: 0.55, admit: [[1, 0], [3, 0.05], [11, 0.16], [31, 0.14], [50, 0.2], [60, 0.2], [70, 0.23], [80, 0.23], [90, 0.23]], stay: { mean: 5.2, cv: 0.9 }, source: 'NHAMCS; stay between HCUP NIS mood (row IP_LOSDX_MOOD 6.8) and alcohol (row IP_LOSDX_ALC 4.6) disorders; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)' },
effect: { gad7: 6, phq9: 5, heartRate: 16, sbp: 8 },
workup: { panels: ['cmp', 'cbc'], procedures: [{ key: 'depression-screening', chance: 0.5 }] },
treatment: [{ share: 0.3, options: [{ drug: 'hydroxyzine-25', share: 0.65 }, { drug: 'lorazepam-1', share: 0.35 }], source: 'NHAMCS drug mentions for anxiety; choice: assumption' }],
} as const satisfies AcuteModule;
