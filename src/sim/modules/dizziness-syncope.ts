// Dizziness and syncope: dizziness, fainting and falls in blood pressure.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const dizzinessSyncope = {
kind: 'acute', name: 'dizziness-syncope', title: 'Dizziness and syncope', doc: 'Dizziness, fainting and falls in blood pressure.', version: 1,
diagnoses: [{ icd10: 'R42', snomed: '404640003', share: 0.55 }, { icd10: 'R55', snomed: '271594007', share: 0.45 }],
incidence: { male: [[1, 0.00448], [3, 0.0064], [11, 0.0119], [31, 0.0299], [50, 0.0299], [60, 0.0321], [70, 0.0357], [80, 0.0797], [90, 0.115]], female: [[1, 0.0056], [3, 0.008], [11, 0.0149], [31, 0.0373], [50, 0.0373], [60, 0.0401], [70, 0.0447], [80, 0.0996], [90, 0.144]], source: 'Saber Tehrani et al., Acad Emerg Med 2013 (dizziness, NHAMCS) and Probst et al., Ann Emerg Med 2015 (syncope). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: flat,
risks: { traits: { frailty: 1.25 }, conditions: { 'atrial-fibrillation': 1.4, hypertension: 1.2, 'heart-failure': 1.3, anxiety: 1.2 }, source: 'Soteriades et al. (Framingham), NEJM 2002' },
days: { mean: 3, cv: 0.8 }, severity: 'mild', reason: 'Illness',
care: { none: 0.15, office: 0.3, telehealth: 0.02, urgentCare: 0.03, emergency: 0.5, admit: [[1, 0.03], [3, 0.03], [11, 0.02], [31, 0.043], [50, 0.13], [60, 0.18], [70, 0.23], [80, 0.25], [90, 0.27]], stay: { mean: 2.7, cv: 0.7 }, source: 'Probst et al., Ann Emerg Med 2015 (a third admitted); stay: HCUP NIS 2018 syncope; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)' },
effect: { sbp: -8, heartRate: 6 },
workup: { panels: ['bmp', 'cbc'], procedures: [{ key: 'ecg', chance: 0.8 }, { key: 'ct-head', chance: 0.35 }] },
treatment: [],
} as const satisfies AcuteModule;
