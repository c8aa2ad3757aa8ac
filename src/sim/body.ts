// Height, weight and body mass index over life, as functions of age and the adiposity trait.
import { type Curve, interpolate } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import type { Sex } from './module.ts';

/** What a body grows by: drawn once, read at any age. */
export interface Body {
  /** Height in cm at an exact age in years. */
  height(age: number): number;
  /** Body mass index in kg/m² at an exact age in years; from two years on. */
  bmi(age: number): number;
  /** Weight in kg at an exact age in years. */
  weight(age: number): number;
}

/** Median length or height, cm. Source: WHO Child Growth Standards 2006 (to 2 years), CDC growth charts 2000 (2–20). */
const HEIGHT: Readonly<Record<Sex, Curve>> = {
  male: [
    [0, 49.9],
    [0.083, 54.7],
    [0.167, 58.4],
    [0.333, 63.9],
    [0.5, 67.6],
    [0.75, 72],
    [1, 75.7],
    [1.5, 82.3],
    [2, 87.1],
    [3, 95.3],
    [4, 102.5],
    [5, 109.2],
    [6, 115.7],
    [7, 122],
    [8, 128.1],
    [9, 133.7],
    [10, 138.8],
    [11, 143.7],
    [12, 149.3],
    [13, 156.4],
    [14, 164.1],
    [15, 170.1],
    [16, 173.6],
    [17, 175.3],
    [18, 176.1],
    [20, 176.8],
  ],
  female: [
    [0, 49.1],
    [0.083, 53.7],
    [0.167, 57.1],
    [0.333, 62.1],
    [0.5, 65.7],
    [0.75, 70.1],
    [1, 74],
    [1.5, 80.7],
    [2, 85.7],
    [3, 94.2],
    [4, 101],
    [5, 107.9],
    [6, 115],
    [7, 121.8],
    [8, 127.8],
    [9, 133.1],
    [10, 138.2],
    [11, 144.5],
    [12, 151.5],
    [13, 157.3],
    [14, 160.4],
    [15, 161.9],
    [16, 162.5],
    [17, 162.9],
    [18, 163.1],
    [20, 163.3],
  ],
};

/** Coefficient of variation of height: CDC 2000, about 4.2 %. */
const HEIGHT_CV = 0.042;
/** Height lost a year after 50, cm: Sorkin 1999 (Baltimore Longitudinal Study), about 3 cm by 70 in men. */
const SHRINK = 0.09;

/** Median weight of infants, kg. Source: WHO Child Growth Standards 2006, boys; girls about 6 % lighter; SD about 11 %. */
const INFANT_WEIGHT: Curve = [
  [0, 3.35],
  [0.083, 4.5],
  [0.167, 5.6],
  [0.333, 7],
  [0.5, 7.9],
  [0.75, 8.9],
  [1, 9.6],
  [1.5, 10.9],
  [2, 12.2],
];

/**
 * BMI = floor + exp(mu + sigma · z): a shifted log-normal whose quantiles meet NHANES: means 16.4 / 18.5 / 23.1 at 2–5 / 6–11 /
 * 12–17 (rows PED_BMI_*), obesity 35.5 / 46.4 / 38.9 % at 20–39 / 40–59 / 60+ and 9.4 % at or above 40 (rows RF_OBESE*, RF_SEVOBESE).
 */
const BMI_FLOOR: Curve = [
  [2, 12],
  [8, 12],
  [11, 13],
  [14, 14],
  [17, 15],
];
const BMI_MU: Curve = [
  [2, 1.43],
  [5, 1.36],
  [8, 1.6],
  [11, 1.84],
  [14, 2.02],
  [17, 2.16],
  [20, 2.36],
  [30, 2.56],
  [45, 2.66],
  [55, 2.67],
  [65, 2.62],
  [75, 2.52],
  [90, 2.3],
];
const BMI_SIGMA: Curve = [
  [2, 0.28],
  [5, 0.4],
  [8, 0.5],
  [17, 0.48],
  [20, 0.46],
];

/** Years between the knots of the slow drift of a person's BMI rank. */
const KNOT = 6;

export function growBody(rng: Rng, sex: Sex, adiposity: number): Body {
  const stature = 1 + HEIGHT_CV * clampZ(rng.at('height').normal());
  const infancy = 1 + 0.11 * clampZ(0.5 * adiposity + 0.87 * rng.at('birthWeight').normal());
  // Rank drifts: 0.96² + 0.28² = 1, so that the spread stays that of the population. BMI tracks at r ≈ 0.9 over years (CDC).
  const drift: number[] = [];
  for (let k = 0; k < 20; k++) drift.push(rng.at('bmi', k).normal());
  const z = (age: number) => {
    const x = Math.min(age / KNOT, 18.999);
    const k = Math.floor(x);
    const w = x - k;
    return 0.96 * adiposity + 0.28 * ((1 - w) * drift[k]! + w * drift[k + 1]!);
  };
  const height = (age: number) =>
    interpolate(HEIGHT[sex], age) * stature - (age > 50 ? SHRINK * (age - 50) : 0);
  const bmi = (age: number) => {
    const a = Math.max(2, age);
    return (
      interpolate(BMI_FLOOR, a) + Math.exp(interpolate(BMI_MU, a) + interpolate(BMI_SIGMA, a) * clampZ(z(a)))
    );
  };
  const fromBmi = (age: number) => (bmi(age) * height(age) * height(age)) / 10_000;
  const infant = (age: number) => interpolate(INFANT_WEIGHT, age) * (sex === 'male' ? 1 : 0.94) * infancy;
  return {
    height,
    bmi,
    weight(age) {
      if (age <= 2) return infant(age);
      // The infant curve hands over to the BMI curve between two and three years.
      const w = Math.min(1, age - 2);
      return (1 - w) * infant(2) * (1 + 0.16 * (age - 2)) + w * fromBmi(age);
    },
  };
}

function clampZ(z: number): number {
  return z < -3 ? -3 : z > 3 ? 3 : z;
}

/** Age at which BMI first reaches `limit` in adult life (from 20, by half years), or null. */
export function adultAgeAtBmi(body: Body, limit: number, until: number): number | null {
  for (let age = 20; age <= until; age += 0.5) if (body.bmi(age) >= limit) return age;
  return null;
}
