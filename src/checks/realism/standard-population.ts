// The US standard population 2000, by which death and cancer rates are adjusted for age.
import { TOP_AGE } from './person.ts';

/** Shares of ages <1, 1–4, 5–14, … 75–84, 85+ (NCHS, Statistical Notes 20, Table 1). */
export const STANDARD: readonly (readonly [from: number, to: number, share: number])[] = [
  [0, 0, 0.013818],
  [1, 4, 0.055317],
  [5, 14, 0.145565],
  [15, 24, 0.138646],
  [25, 34, 0.135573],
  [35, 44, 0.162613],
  [45, 54, 0.134834],
  [55, 64, 0.087247],
  [65, 74, 0.066037],
  [75, 84, 0.044842],
  [85, TOP_AGE, 0.015508],
];
