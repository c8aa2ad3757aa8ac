// What a laboratory computes from its own printed results: these identities hold to the digit that is shown.
import { round } from '../../base/distributions.ts';
import { type Analyte, analyteByKey } from '../../clinical/analytes.ts';
import { bicarbonateOf, predicted } from './function.ts';
import { egfrOf } from './kidney.ts';

/** The person a computation may need. */
export interface Subject {
  readonly sex: 'male' | 'female';
  /** Completed years. */
  readonly years: number;
  /** Height, cm: asked for by few computations. */
  readonly height: () => number;
}

/** A result computed from printed ones. */
export interface Identity {
  readonly analyte: Analyte;
  readonly from: readonly string[];
  /** Null where it is not given: filtration of children. */
  of(values: readonly number[], subject: Subject): number | null;
}

type Row = readonly [
  key: string,
  from: readonly string[],
  of: (values: readonly number[], subject: Subject) => number | null,
];

/** Seconds of the normal plasma that INR compares with (sensitivity index 1: INR = PT / normal PT). */
export const NORMAL_PROTHROMBIN = 12;

const ROWS: readonly Row[] = [
  ['anion-gap', ['sodium', 'chloride', 'bicarbonate'], ([na, cl, co2]) => na! - cl! - co2!],
  [
    'egfr',
    ['creatinine'],
    ([creatinine], { sex, years }) => (years < 18 ? null : egfrOf(creatinine!, sex, years)),
  ],
  ['globulin', ['total-protein', 'albumin'], ([protein, albumin]) => protein! - albumin!],
  ['mcv', ['hematocrit', 'red-cells'], ([hct, rbc]) => (10 * hct!) / rbc!],
  ['mch', ['hemoglobin', 'red-cells'], ([hgb, rbc]) => (10 * hgb!) / rbc!],
  ['mchc', ['hemoglobin', 'hematocrit'], ([hgb, hct]) => (100 * hgb!) / hct!],
  [
    'neutrophils',
    ['lymphocytes', 'monocytes', 'eosinophils', 'basophils'],
    (others) => 100 - others.reduce((sum, x) => sum + x, 0),
  ],
  ...(['neutrophil', 'lymphocyte', 'monocyte', 'eosinophil', 'basophil'] as const).map(
    (cell): Row => [`${cell}-count`, ['leukocytes', `${cell}s`], ([wbc, percent]) => (wbc! * percent!) / 100],
  ),
  ['non-hdl', ['total-cholesterol', 'hdl'], ([total, hdl]) => total! - hdl!],
  ['vldl', ['total-cholesterol', 'hdl', 'ldl'], ([total, hdl, ldl]) => total! - hdl! - ldl!],
  ['iron-saturation', ['iron', 'tibc'], ([iron, tibc]) => Math.min(100, (100 * iron!) / tibc!)],
  ['prothrombin-time', ['inr'], ([inr]) => NORMAL_PROTHROMBIN * inr!],
  ['arterial-bicarbonate', ['ph', 'pco2'], ([ph, pco2]) => bicarbonateOf(ph!, pco2!)],
  [
    'fev1-predicted',
    ['fev1'],
    ([fev1], { sex, years, height }) => (100 * fev1!) / predicted('fev1', sex, years, height()),
  ],
  ['fev1-fvc', ['fev1', 'fvc'], ([fev1, fvc]) => (100 * fev1!) / fvc!],
];

const identities: readonly Identity[] = ROWS.map(([key, from, of]) => ({
  analyte: analyteByKey(key),
  from: from.map((k) => analyteByKey(k).loinc),
  of,
}));

/** The identities among the given LOINC codes, each after those it is computed from. */
export function identitiesAmong(loincs: readonly string[]): readonly Identity[] {
  return identities.filter((i) => loincs.includes(i.analyte.loinc));
}

/** Add the results that are computed from printed ones, where all of those are there. */
export function complete(
  printed: Map<string, number | string>,
  identities: readonly Identity[],
  subject: Subject,
): void {
  for (const { analyte, from, of } of identities) {
    const values = numbersAmong(printed, from);
    const value = values === null ? null : of(values, subject);
    if (value !== null) printed.set(analyte.loinc, round(value, analyte.decimals));
  }
}

/** The numbers printed for these codes; null when one is missing or in words. */
function numbersAmong(
  printed: ReadonlyMap<string, number | string>,
  loincs: readonly string[],
): number[] | null {
  const values: number[] = [];
  for (const loinc of loincs) {
    const value = printed.get(loinc);
    if (typeof value !== 'number') return null;
    values.push(value);
  }
  return values;
}
