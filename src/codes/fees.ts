// What Medicare pays for a service in 2024, from which every other price follows.
import type { Procedure, Setting } from './procedures.ts';

/** National payment in cents: to the clinician, and to the facility where there is one. */
export interface Fee {
  readonly professional: number;
  readonly facility: number;
}

const dollars = (professional: number, facility = 0): Fee => ({
  professional: Math.round(professional * 100),
  facility: Math.round(facility * 100),
});

/**
 * Clinicians: CMS Physician Fee Schedule 2024, national non-facility amounts, rounded to whole dollars (conversion factor 33.29);
 * facilities: CMS OPPS 2024 (emergency levels APC 5021–5025, imaging APC 5521–5573, endoscopy APC 5301–5312); laboratory: Clinical
 * Laboratory Fee Schedule 2024. Amounts were carried from memory of these schedules and are right to about a tenth (assumption).
 */
const FEES: Readonly<Record<string, Fee>> = {
  'office-new-2': dollars(72),
  'office-new-3': dollars(109),
  'office-new-4': dollars(164),
  'office-new-5': dollars(216),
  'office-1': dollars(23),
  'office-2': dollars(56),
  'office-3': dollars(90),
  'office-4': dollars(126),
  'office-5': dollars(177),
  'ed-1': dollars(11, 81),
  'ed-2': dollars(42, 149),
  'ed-3': dollars(71, 262),
  'ed-4': dollars(120, 409),
  'ed-5': dollars(174, 590),
  'admission-2': dollars(128),
  'hospital-day-2': dollars(79),
  discharge: dollars(81),
  'wellness-infant': dollars(98),
  'wellness-1-4': dollars(105),
  'wellness-5-11': dollars(105),
  'wellness-12-17': dollars(115),
  'wellness-18-39': dollars(117),
  'wellness-40-64': dollars(125),
  'wellness-65': dollars(133),
  venepuncture: dollars(9),
  ecg: dollars(15, 53),
  spirometry: dollars(27, 90),
  'influenza-test': dollars(17),
  'strep-test': dollars(17),
  'covid-test': dollars(51),
  'depression-screening': dollars(5),
  'panel-bmp': dollars(8.46),
  'panel-cmp': dollars(10.56),
  'panel-cbc': dollars(7.77),
  'panel-lipid': dollars(13.39),
  'panel-hba1c': dollars(9.71),
  'panel-tsh': dollars(16.8),
  'panel-urinalysis': dollars(3.17),
  'panel-urine-albumin': dollars(5.78),
  'panel-crp': dollars(5.18),
  'panel-bnp': dollars(39.26),
  'chest-x-ray': dollars(27, 87),
  'knee-x-ray': dollars(32, 87),
  'ankle-x-ray': dollars(30, 87),
  'wrist-x-ray': dollars(32, 87),
  'ct-head': dollars(108, 106),
  'ct-abdomen': dollars(293, 358),
  'mri-brain': dollars(202, 226),
  'mri-knee': dollars(206, 226),
  'mri-lumbar': dollars(196, 226),
  echocardiogram: dollars(190, 500),
  mammography: dollars(130),
  dxa: dollars(39),
  colonoscopy: dollars(177, 828),
  'colonoscopy-biopsy': dollars(194, 1059),
  'colonoscopy-polypectomy': dollars(244, 1059),
  'upper-endoscopy': dollars(119, 828),
  'upper-endoscopy-biopsy': dollars(136, 828),
  appendectomy: dollars(586, 5400),
  cholecystectomy: dollars(662, 5400),
  'knee-replacement': dollars(1178, 12_500),
  'hip-replacement': dollars(1180, 12_500),
  'hip-fracture-repair': dollars(1160, 12_500),
  pci: dollars(548, 10_700),
  'coronary-angiogram': dollars(900, 3100),
  cabg: dollars(1875, 30_000),
  'gastric-bypass': dollars(1660, 12_000),
  'cataract-surgery': dollars(521, 2180),
  cesarean: dollars(2450),
  'vaginal-delivery': dollars(2190),
  'laceration-repair': dollars(94, 370),
  splint: dollars(65, 150),
  nebuliser: dollars(9, 190),
  intubation: dollars(136, 230),
  transfusion: dollars(36, 420),
  dialysis: dollars(70, 271),
  'physical-therapy': dollars(29),
  // With the vaccine itself, 60 dollars on average (assumption between CDC's public and private price lists).
  vaccination: dollars(82),
  'vaccination-more': dollars(75),
  'vaccination-influenza': dollars(50),
};

/** What is not in the list, by where it is done (assumption: middle of the listed services of the setting). */
const USUAL: Readonly<Record<Setting, Fee>> = {
  office: dollars(90),
  emergency: dollars(90, 250),
  inpatient: dollars(900, 9000),
  outpatient: dollars(90, 270),
  'outpatient surgery': dollars(350, 2200),
  laboratory: dollars(18),
  imaging: dollars(120, 220),
};

/** Medicare's payment for a procedure. */
export function feeOf({ key, setting }: Pick<Procedure, 'key' | 'setting'>): Fee {
  return FEES[key] ?? USUAL[setting];
}
