// Community-acquired pneumonia: infection of the lung; admission by age.
import type { AcuteModule } from '../module.ts';
import { respiratoryMonths } from './seasons.ts';

export const pneumonia = {
kind: 'acute', name: 'pneumonia', title: 'Community-acquired pneumonia', doc: 'Infection of the lung; admission by age.', version: 1,
diagnoses: [{ icd10: 'J18.9', snomed: '233604007', share: 0.82 }, { icd10: 'J15.9', snomed: '53084003', share: 0.1 }, { icd10: 'J13', snomed: '233607000', share: 0.08 }],
incidence: { male: [[1, 0.0405], [3, 0.019], [11, 0.00532], [31, 0.00718], [50, 0.0106], [60, 0.016], [70, 0.0255], [80, 0.0466], [90, 0.0722]], female: [[1, 0.0373], [3, 0.0175], [11, 0.0049], [31, 0.0066], [50, 0.0098], [60, 0.0147], [70, 0.0235], [80, 0.0429], [90, 0.0665]], source: 'EPIC, Jain et al., NEJM 2015, children and adults (rows INC_CAPHOSP_*), Marston et al., Arch Intern Med 1997 (rows INC_CAPOHIO_*); visits: NHAMCS' },
season: respiratoryMonths,
risks: { traits: { frailty: 1.35, smoker: 1.6, airway: 1.2 }, conditions: { copd: 3, 'heart-failure': 2, 'type-2-diabetes': 1.3, dementia: 1.8, asthma: 1.5 }, source: 'Torres et al., Thorax 2013 (risk factors of pneumonia in adults)' },
days: { mean: 14, cv: 0.4 }, severity: 'severe', reason: 'Illness',
care: { none: 0.05, office: 0.38, telehealth: 0.02, urgentCare: 0.1, emergency: 0.45, admit: [[1, 0.38], [3, 0.28], [11, 0.2], [31, 0.24], [50, 0.38], [60, 0.46], [70, 0.55], [80, 0.63], [90, 0.68]], stay: { mean: 4.6, cv: 0.8 }, source: 'EPIC NEJM 2015 with NHAMCS admission shares; stay: HCUP NIS (row IP_LOSDX_PNEU)' },
effect: { temperature: 1.4, heartRate: 18, respRate: 7, spo2: -4.5, wbc: 6, crp: 110, sodium: -2 },
workup: { panels: ['cbc', 'bmp'], procedures: [{ key: 'chest-x-ray', chance: 0.9 }] },
treatment: [{ share: 0.9, options: [{ drug: 'azithromycin-250', share: 0.4 }, { drug: 'doxycycline-100', share: 0.3 }, { drug: 'amoxicillin-clavulanate-875', share: 0.15 }, { drug: 'levofloxacin-750', share: 0.15 }], source: 'ATS/IDSA 2019 guideline and Tillotson et al. 2018 (outpatient choice)' }],
} as const satisfies AcuteModule;
