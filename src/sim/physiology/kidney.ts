// Filtration of the kidneys, and creatinine as its mirror.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import type { Reading } from './axes.ts';

/** Estimated filtration in health by age, and its spread: mean 96, SD 21, −10 a decade (rows LAB_EGFR_*). */
const FILTRATION: Curve = [
  [1, 115],
  [18, 121],
  [25, 118],
  [45, 101],
  [65, 82],
  [80, 70],
  [95, 60],
];

/** Filtration rate of the day, mL/min/1.73 m². */
export function filtration(r: Reading): number {
  return clamp(interpolate(FILTRATION, r.age) + r.axes.egfr + 10 * r.person.traits.renalReserve, 9, 145);
}

/**
 * Serum creatinine, mg/dL, that CKD-EPI 2021 turns into a given filtration: the equation solved for creatinine.
 * Source: Inker et al., NEJM 2021;385:1737.
 */
export function creatinineOf(egfr: number, sex: 'male' | 'female', age: number): number {
  const kappa = sex === 'female' ? 0.7 : 0.9;
  const alpha = sex === 'female' ? -0.241 : -0.302;
  const full = 142 * Math.exp(Math.floor(age) * Math.log(0.9938)) * (sex === 'female' ? 1.012 : 1);
  const ratio = egfr / full;
  return kappa * Math.exp(Math.log(ratio) / (ratio > 1 ? alpha : -1.2));
}

/** CKD-EPI 2021 filtration from creatinine (mg/dL), sex and completed years. */
export function egfrOf(creatinine: number, sex: 'male' | 'female', age: number): number {
  const kappa = sex === 'female' ? 0.7 : 0.9;
  const alpha = sex === 'female' ? -0.241 : -0.302;
  const x = creatinine / kappa;
  const slope = x < 1 ? alpha : -1.2;
  return (
    142 *
    Math.exp(slope * Math.log(x)) *
    Math.exp(Math.floor(age) * Math.log(0.9938)) *
    (sex === 'female' ? 1.012 : 1)
  );
}
