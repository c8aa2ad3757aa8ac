// Acute kidney injury: sudden loss of filtration outside known kidney disease.
import type { AcuteModule } from '../module.ts';
import { flat } from './seasons.ts';

export const acuteKidneyInjury = {
kind: 'acute', name: 'acute-kidney-injury', title: 'Acute kidney injury', doc: 'Sudden loss of filtration outside known kidney disease.', version: 1,
diagnoses: [{ icd10: 'N17.9', snomed: '14669001', share: 1 }],
incidence: { male: [[1, 0.000147], [3, 7.02e-05], [11, 6.55e-05], [31, 0.000842], [50, 0.00209], [60, 0.00357], [70, 0.00596], [80, 0.0136], [90, 0.0217]], female: [[1, 0.000118], [3, 5.61e-05], [11, 5.24e-05], [31, 0.000674], [50, 0.00167], [60, 0.00285], [70, 0.00477], [80, 0.0109], [90, 0.0174]], source: 'HCUP NIS 2016-2019 acute and unspecified renal failure as principal diagnosis (about 1.7 stays per 1,000 persons). Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: flat,
risks: { traits: { renalReserve: 0.75, frailty: 1.3 }, conditions: { 'type-2-diabetes': 1.6, 'heart-failure': 2.2, hypertension: 1.4 }, source: 'Grams et al., Am J Kidney Dis 2015 (meta-analysis)' },
days: { mean: 14, cv: 0.6 }, severity: 'severe', reason: 'Illness',
care: { none: 0, office: 0.05, telehealth: 0, urgentCare: 0, emergency: 0.95, admit: [[1, 0.7], [3, 0.7], [11, 0.7], [31, 0.7], [50, 0.76], [60, 0.78], [70, 0.8], [80, 0.82], [90, 0.82]], stay: { mean: 4.7, cv: 0.85 }, source: 'HCUP NIS (row IP_LOSDX_AKI); admission share: assumption' },
effect: { egfr: -35, potassium: 0.8, sodium: -2, sbp: -6, weight: 1 },
workup: { panels: ['bmp', 'urinalysis'] },
treatment: [],
} as const satisfies AcuteModule;
