// Filtration of the kidneys, and creatinine as its mirror.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import { own, type Reading, type StagedKidney } from './axes.ts';

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
  const free = interpolate(FILTRATION, r.age) + r.axes.egfr + 10 * r.person.traits.renalReserve;
  const { kidney } = r.axes;
  return clamp(kidney === null ? free : stagedFiltration(r, kidney, free), 9, 145);
}

/** Share of what is left to the bottom of a stage's range that is lost in a year by those who stay in it (assumption). */
const LOST = 0.06;

/**
 * Filtration in a stage: from the top of its range down to the bottom when the next is reached, and ever more slowly where none is. Who
 * was found in it stood at a place of his own. Before the diagnosis it comes down from what it would be otherwise, `free`.
 */
function stagedFiltration(r: Reading, k: StagedKidney, free: number): number {
  const start = k.fromAbove ? 1 : clamp(0.5 + 0.22 * own(r, 'filtration'), 0.05, 1);
  const place = k.until === null ? start * Math.exp(-LOST * k.years) : start * (1 - k.years / k.until);
  const range = k.high - k.low;
  const staged = k.low + range * clamp(place + k.drugs / range, 0.02, 1);
  const without = free - k.drugs - k.acute;
  return without + (staged - without) * k.grown + k.acute;
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
