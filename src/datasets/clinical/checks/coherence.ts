// What measurements taken at the same time must say together: identities as printed, and the growth curves.
import { bmiForAge, headCircumference, percentileOf, weightForLength } from '../../../clinical/growth.ts';

export const LOINC = {
  systolic: ['8480-6'],
  diastolic: ['8462-4'],
  weight: ['29463-7'],
  height: ['8302-2'],
  bmi: ['39156-5'],
  bmiPercentile: ['59576-9'],
  head: ['9843-4'],
  headPercentile: ['8289-1'],
  weightForLength: ['77606-2'],
  cholesterol: ['2093-3'],
  hdl: ['2085-9'],
  ldl: ['13457-7', '18262-6', '2089-1'],
  vldl: ['13458-5'],
  nonHdl: ['43396-1'],
  triglycerides: ['2571-8'],
  creatinine: ['2160-0'],
  egfr: ['98979-8'],
  sodium: ['2951-2'],
  chloride: ['2075-0'],
  bicarbonate: ['2028-9', '1963-8'],
  anionGap: ['33037-3'],
  protein: ['2885-2'],
  albumin: ['1751-7'],
  globulin: ['10834-0'],
  bilirubin: ['1975-2'],
  directBilirubin: ['1968-7'],
  haemoglobin: ['718-7'],
  haematocrit: ['4544-3'],
  redCells: ['789-8'],
  mcv: ['787-2'],
  mch: ['785-6'],
  mchc: ['786-4'],
  leukocytes: ['6690-2'],
  neutrophils: ['770-8'],
  lymphocytes: ['736-9'],
  monocytes: ['5905-5'],
  eosinophils: ['713-8'],
  basophils: ['706-2'],
  neutrophilCount: ['751-8'],
  iron: ['2498-4'],
  ironBinding: ['2500-7'],
  ironSaturation: ['2502-3'],
  prothrombin: ['5902-2'],
  inr: ['6301-6'],
  ph: ['2744-1'],
  carbonDioxide: ['2019-8'],
  arterialBicarbonate: ['1960-4'],
  fev1: ['20150-9'],
  fvc: ['19868-9'],
  fev1Fvc: ['19926-5'],
} as const;

export type Measured = keyof typeof LOINC;

/** Whose measurement it is. */
export interface Subject {
  readonly female: boolean;
  /** Years with fraction on the day of the measurement. */
  readonly age: number;
}

/** A statement about values measured at the same time in the same encounter; null where it does not apply. */
export interface Coherence {
  readonly aspect: string;
  readonly doc: string;
  readonly of: readonly Measured[];
  readonly allowedShare?: number;
  readonly holds: (values: readonly number[], subject: Subject) => boolean | null;
}

/** Numbers with one decimal are added without the dust of binary fractions. */
const DUST = 1e-6;

/** Whether a printed quotient is that of the printed parts, each rounded to half a unit of its last place. */
function isQuotient(
  quotient: number,
  [above, aboveHalf]: readonly [number, number],
  [below, belowHalf]: readonly [number, number],
  half: number,
): boolean {
  const exact = above / below;
  return (
    Math.abs(quotient - exact) <= half + exact * (aboveHalf / Math.abs(above) + belowHalf / below) + DUST
  );
}

const sexOf = ({ female }: Subject) => (female ? 'female' : 'male');

export const COHERENT: readonly Coherence[] = [
  {
    aspect: 'pressures',
    doc: 'diastolic pressure is below systolic pressure',
    of: ['diastolic', 'systolic'],
    holds: ([diastolic, systolic]) => diastolic! < systolic!,
  },
  {
    aspect: 'bmi',
    doc: 'body mass index is weight (kg) over height (m) squared, within the rounding of the three',
    of: ['bmi', 'weight', 'height'],
    holds: ([bmi, weight, height]) => {
      const metres = height! / 100;
      const exact = weight! / (metres * metres);
      // Half a unit in the last printed place of each: 0.1 kg/m², 0.1 kg, 0.1 cm.
      return Math.abs(bmi! - exact) <= 0.05 + exact * (0.05 / weight! + (2 * 0.05) / height!) + DUST;
    },
  },
  {
    aspect: 'bmi_percentile',
    doc: 'the percentile of body mass index is that of CDC 2000 (extended 2022) for age and sex within 2.5, from two to twenty years',
    of: ['bmiPercentile', 'bmi'],
    holds: ([percentile, bmi], subject) =>
      subject.age < 2 || subject.age >= 20
        ? null
        : Math.abs(percentile! - percentileOf(bmiForAge.z(sexOf(subject), subject.age, bmi!))) <= 2.5,
  },
  {
    aspect: 'head_percentile',
    doc: 'the percentile of head circumference is that of WHO 2006 for age and sex within 3, under two years',
    of: ['headPercentile', 'head'],
    holds: ([percentile, head], subject) =>
      subject.age >= 2
        ? null
        : Math.abs(percentile! - percentileOf(headCircumference.z(sexOf(subject), subject.age, head!))) <= 3,
  },
  {
    aspect: 'weight_for_length',
    doc: 'the percentile of weight for length is that of WHO 2006 for sex within 3, under two years',
    of: ['weightForLength', 'weight', 'height'],
    holds: ([percentile, weight, length], subject) =>
      subject.age >= 2 || length! < 45
        ? null
        : Math.abs(percentile! - percentileOf(weightForLength.z(sexOf(subject), length!, weight!))) <= 3,
  },
  {
    aspect: 'lipids',
    doc: 'LDL = total cholesterol − HDL − triglycerides / 5 within 2 mg/dL, while triglycerides are below 400 (Friedewald 1972)',
    of: ['ldl', 'cholesterol', 'hdl', 'triglycerides'],
    holds: ([ldl, total, hdl, triglycerides]) =>
      triglycerides! >= 400 ? null : Math.abs(ldl! - (total! - hdl! - triglycerides! / 5)) <= 2 + DUST,
  },
  {
    aspect: 'vldl',
    doc: 'total cholesterol = HDL + LDL + VLDL within 1 mg/dL',
    of: ['cholesterol', 'hdl', 'ldl', 'vldl'],
    holds: ([total, hdl, ldl, vldl]) => Math.abs(total! - hdl! - ldl! - vldl!) <= 1 + DUST,
  },
  {
    aspect: 'non_hdl',
    doc: 'non-HDL cholesterol = total cholesterol − HDL within 1 mg/dL',
    of: ['nonHdl', 'cholesterol', 'hdl'],
    holds: ([nonHdl, total, hdl]) => Math.abs(nonHdl! - (total! - hdl!)) <= 1 + DUST,
  },
  {
    aspect: 'egfr',
    doc: 'eGFR of adults is that of creatinine, age and sex by CKD-EPI 2021 within 2 mL/min/1.73 m²',
    of: ['egfr', 'creatinine'],
    holds: ([egfr, creatinine], subject) =>
      subject.age < 18 ? null : Math.abs(egfr! - ckdEpi2021(creatinine!, subject)) <= 2,
  },
  {
    aspect: 'anion_gap',
    doc: 'sodium − chloride − bicarbonate is 3 to 20 mmol/L in 95 of 100 panels',
    of: ['sodium', 'chloride', 'bicarbonate'],
    allowedShare: 0.05,
    holds: ([sodium, chloride, bicarbonate]) => {
      const gap = sodium! - chloride! - bicarbonate!;
      return gap >= 3 && gap <= 20;
    },
  },
  {
    aspect: 'anion_gap_computed',
    doc: 'the printed anion gap = sodium − chloride − bicarbonate within 1 mmol/L',
    of: ['anionGap', 'sodium', 'chloride', 'bicarbonate'],
    holds: ([gap, sodium, chloride, bicarbonate]) =>
      Math.abs(gap! - (sodium! - chloride! - bicarbonate!)) <= 1 + DUST,
  },
  {
    aspect: 'globulin',
    doc: 'total protein = albumin + globulin within 0.1 g/dL',
    of: ['protein', 'albumin', 'globulin'],
    holds: ([protein, albumin, globulin]) => Math.abs(protein! - albumin! - globulin!) <= 0.1 + DUST,
  },
  {
    aspect: 'direct_bilirubin',
    doc: 'direct bilirubin is not above total bilirubin',
    of: ['directBilirubin', 'bilirubin'],
    holds: ([direct, total]) => direct! <= total!,
  },
  {
    aspect: 'mcv',
    doc: 'mean corpuscular volume = 10 × haematocrit / red cells, within the rounding of the three',
    of: ['mcv', 'haematocrit', 'redCells'],
    holds: ([mcv, hct, rbc]) => isQuotient(mcv!, [10 * hct!, 0.5], [rbc!, 0.005], 0.05),
  },
  {
    aspect: 'mch',
    doc: 'mean corpuscular haemoglobin = 10 × haemoglobin / red cells, within the rounding of the three',
    of: ['mch', 'haemoglobin', 'redCells'],
    holds: ([mch, hgb, rbc]) => isQuotient(mch!, [10 * hgb!, 0.5], [rbc!, 0.005], 0.05),
  },
  {
    aspect: 'mchc',
    doc: 'mean corpuscular haemoglobin concentration = 100 × haemoglobin / haematocrit, within the rounding of the three',
    of: ['mchc', 'haemoglobin', 'haematocrit'],
    holds: ([mchc, hgb, hct]) => isQuotient(mchc!, [100 * hgb!, 5], [hct!, 0.05], 0.05),
  },
  {
    aspect: 'differential',
    doc: 'the five kinds of leukocytes add up to 100 % within 0.5',
    of: ['neutrophils', 'lymphocytes', 'monocytes', 'eosinophils', 'basophils'],
    holds: (shares) => Math.abs(shares.reduce((sum, x) => sum + x, 0) - 100) <= 0.5 + DUST,
  },
  {
    aspect: 'neutrophil_count',
    doc: 'the neutrophil count is their share of the leukocytes, within the rounding of the three',
    of: ['neutrophilCount', 'leukocytes', 'neutrophils'],
    holds: ([count, wbc, percent]) =>
      Math.abs(count! - (wbc! * percent!) / 100) <= 0.05 + 0.0005 * wbc! + 0.0005 * percent! + DUST,
  },
  {
    aspect: 'iron_saturation',
    doc: 'iron saturation = 100 × iron / iron binding capacity within 1 %',
    of: ['ironSaturation', 'iron', 'ironBinding'],
    holds: ([saturation, iron, capacity]) => Math.abs(saturation! - (100 * iron!) / capacity!) <= 1 + DUST,
  },
  {
    aspect: 'inr',
    doc: 'prothrombin time goes with INR: their ratio, the time of normal plasma, is 9 to 16 s',
    of: ['prothrombin', 'inr'],
    holds: ([seconds, inr]) => seconds! / inr! >= 9 && seconds! / inr! <= 16,
  },
  {
    aspect: 'blood_gas',
    doc: 'arterial bicarbonate is that of pH and carbon dioxide by Henderson and Hasselbalch within 6 %',
    of: ['arterialBicarbonate', 'ph', 'carbonDioxide'],
    holds: ([bicarbonate, ph, pco2]) => {
      const exact = 0.0307 * pco2! * Math.exp((ph! - 6.1) * Math.LN10);
      return Math.abs(bicarbonate! - exact) <= 0.06 * exact + 0.05;
    },
  },
  {
    aspect: 'spirometry',
    doc: 'FEV1/FVC is that of the printed volumes, within the rounding of the three, and at most 100 %',
    of: ['fev1Fvc', 'fev1', 'fvc'],
    holds: ([ratio, fev1, fvc]) =>
      fev1! <= fvc! && isQuotient(ratio!, [100 * fev1!, 0.5], [fvc!, 0.005], 0.5),
  },
];

/** Glomerular filtration rate by creatinine in mg/dL (Inker et al., N Engl J Med 2021;385:1737, CKD-EPI 2021 without race). */
export function ckdEpi2021(creatinine: number, { female, age }: Subject): number {
  const [kappa, alpha] = female ? [0.7, -0.241] : [0.9, -0.302];
  const log = Math.log(creatinine / kappa);
  return (
    142 *
    Math.exp(alpha * Math.min(log, 0) - 1.2 * Math.max(log, 0) + age * Math.log(0.9938)) *
    (female ? 1.012 : 1)
  );
}
