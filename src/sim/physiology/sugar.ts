// Sugar: glycated haemoglobin of a person, and the glucose it stands for.
import { clamp } from '../../base/distributions.ts';
import { own, type Reading } from './axes.ts';

/** Glycated haemoglobin, %: 5.45 on average without diabetes (row LAB_A1C_NODM_MEAN), rising with age. */
export function a1cOf(r: Reading): number {
  const health = 5.12 + 0.0068 * (Math.min(r.age, 85) - 5);
  const spread = 1 + 0.9 * Math.max(0, Math.min(1, r.axes.a1c / 1.5));
  return clamp(
    health +
      r.axes.a1c +
      spread * (0.09 * r.person.traits.glycaemia + 0.2 * own(r, 'a1c')) +
      0.11 * r.rng.normal() * spread,
    4.1,
    14.5,
  );
}

/** Mean glucose of the day by HbA1c, mg/dL: ADAG (Nathan, Diabetes Care 2008) less 11 for mixed fasting. */
export function glucoseOf(a1c: number): number {
  return 28.7 * a1c - 46.7 - 11;
}

/** Glucose by a fresh reading of HbA1c. */
export function glucoseByA1c(r: Reading): number {
  return glucoseOf(a1cOf(r));
}
