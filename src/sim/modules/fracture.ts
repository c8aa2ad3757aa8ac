// Fracture of wrist, forearm or ankle: common fractures other than of the hip.
import type { AcuteModule } from '../module.ts';
import { injuryMonths } from './seasons.ts';

export const fracture = {
kind: 'acute', name: 'fracture', title: 'Fracture of wrist, forearm or ankle', doc: 'Common fractures other than of the hip.', version: 1,
diagnoses: [{ icd10: 'S52.501A', snomed: '263102004', share: 0.28 }, { icd10: 'S52.502A', snomed: '263102004', share: 0.28 }, { icd10: 'S62.101A', snomed: '263102004', share: 0.12 }, { icd10: 'S62.102A', snomed: '263102004', share: 0.12 }, { icd10: 'S82.891A', snomed: '16114001', share: 0.1 }, { icd10: 'S82.892A', snomed: '16114001', share: 0.1 }],
incidence: { male: [[1, 0.00778], [3, 0.0259], [11, 0.0358], [31, 0.0192], [50, 0.0136], [60, 0.0143], [70, 0.0138], [80, 0.0259], [90, 0.0403]], female: [[1, 0.00662], [3, 0.0221], [11, 0.025], [31, 0.0134], [50, 0.0149], [60, 0.02], [70, 0.0249], [80, 0.0543], [90, 0.0887]], source: 'Amin et al., J Bone Miner Res 2014 (Rochester) and NHAMCS injury tables. Scaled with all acute modules to ED visits by age (rows ED_RATE_*)' },
season: injuryMonths,
risks: { traits: { frailty: 1.1 }, conditions: { osteoporosis: 2.2 }, source: 'Kanis et al., Osteoporos Int 2001 (wrist fracture, low density)' },
days: { mean: 42, cv: 0.25 }, severity: 'moderate', reason: 'Injury',
care: { none: 0, office: 0.15, telehealth: 0, urgentCare: 0.15, emergency: 0.7, admit: [[1, 0.05], [3, 0.04], [11, 0.031], [31, 0.076], [50, 0.15], [60, 0.19], [70, 0.25], [80, 0.29], [90, 0.33]], stay: { mean: 4.2, cv: 0.7 }, source: 'NHAMCS; stay: HCUP NIS 2018 fractures of limbs; admissions scaled to stays by age (rows IP_RATE_*, ED_ADMIT*)' },
workup: { procedures: [{ key: 'wrist-x-ray', chance: 0.85 }, { key: 'splint', chance: 0.7 }] },
treatment: [{ share: 0.4, options: [{ drug: 'hydrocodone-apap-5-325', share: 0.5 }, { drug: 'oxycodone-5', share: 0.2 }, { drug: 'tramadol-50', share: 0.3 }], source: 'Chua et al., JAMA Netw Open 2020 (opioids after fractures); share: assumption' }, { share: 0.4, options: [{ drug: 'ibuprofen-600', share: 0.6, avoidWith: ['chronic-kidney-disease', 'heart-failure'] }, { drug: 'naproxen-500', share: 0.25, avoidWith: ['chronic-kidney-disease', 'heart-failure'] }, { drug: 'acetaminophen-500', share: 0.15 }], source: 'assumption' }],
} as const satisfies AcuteModule;
