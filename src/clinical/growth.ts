// Growth: values and percentiles of the published curves (WHO to two years, CDC from two to twenty).
import {
  CDC_BMI,
  CDC_STATURE,
  type LmsTable,
  WHO_HEAD,
  WHO_LENGTH,
  WHO_WEIGHT,
  WHO_WEIGHT_FOR_LENGTH,
} from './growth-tables.ts';

type Sex = 'male' | 'female';

/** A growth curve of both sexes: the value of a z-score at an age (or length), and back. */
export interface GrowthCurve {
  value(sex: Sex, x: number, z: number): number;
  z(sex: Sex, x: number, value: number): number;
}

/** Cole's LMS method (Cole & Green, Stat Med 1992;11:1305); L, M and S linear between points and constant beyond them. */
function curve(table: LmsTable): GrowthCurve {
  const at = (sex: Sex, x: number): readonly [l: number, m: number, s: number] => {
    const points = table[sex];
    const last = points.length - 1;
    if (x <= points[0]![0]) return [points[0]![1], points[0]![2], points[0]![3]];
    if (x >= points[last]![0]) return [points[last]![1], points[last]![2], points[last]![3]];
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (points[middle]![0] <= x) low = middle;
      else high = middle;
    }
    const [a, b] = [points[low]!, points[high]!];
    const t = (x - a[0]) / (b[0] - a[0]);
    return [a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2]), a[3] + t * (b[3] - a[3])];
  };
  return {
    value(sex, x, z) {
      const [l, m, s] = at(sex, x);
      return Math.abs(l) < 1e-6
        ? m * Math.exp(s * z)
        : m * Math.exp(Math.log(Math.max(1e-6, 1 + l * s * z)) / l);
    },
    z(sex, x, value) {
      const [l, m, s] = at(sex, x);
      const log = Math.log(value / m);
      return Math.abs(l) < 1e-6 ? log / s : (Math.exp(l * log) - 1) / (l * s);
    },
  };
}

export const infantLength = curve(WHO_LENGTH);
export const infantWeight = curve(WHO_WEIGHT);
export const headCircumference = curve(WHO_HEAD);
export const weightForLength = curve(WHO_WEIGHT_FOR_LENGTH);
export const stature = curve(CDC_STATURE);
const bmiBelow95 = curve(CDC_BMI);

/** z-score of the 95th percentile, above which the CDC curves are extended. */
const Z95 = 1.6448536;

/** Spread of body mass index above the 95th percentile, kg/m². Source: CDC Extended BMI-for-Age Growth Charts 2022 (NCHS Vital Health Stat 2(197)). */
function sigmaAbove95(sex: Sex, age: number): number {
  return sex === 'male'
    ? 0.3728 + 0.5196 * age - 0.0091 * age * age
    : 0.8334 + 0.3712 * age - 0.0011 * age * age;
}

/** Body mass index for age from two to twenty: CDC 2000 up to the 95th percentile, half-normal above it (CDC 2022). */
export const bmiForAge: GrowthCurve = {
  value(sex, age, z) {
    const p95 = bmiBelow95.value(sex, age, Math.min(z, Z95));
    return z <= Z95 ? p95 : p95 + sigmaAbove95(sex, age) * normalQuantile(1 - 10 * (1 - normalShare(z)));
  },
  z(sex, age, bmi) {
    const p95 = bmiBelow95.value(sex, age, Z95);
    if (bmi <= p95) return bmiBelow95.z(sex, age, bmi);
    return normalQuantile(0.9 + 0.1 * normalShare((bmi - p95) / sigmaAbove95(sex, age)));
  },
};

/** Percentile, 0–100, of a z-score. */
export function percentileOf(z: number): number {
  return 100 * normalShare(z);
}

/** Share of the standard normal below z. Source: Abramowitz & Stegun 1964, 26.2.17; error below 7.5e-8. */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** z below which a share p of the standard normal lies. Source: Abramowitz & Stegun 1964, 26.2.23; error below 4.5e-4. */
export function normalQuantile(p: number): number {
  const q = Math.max(1e-12, Math.min(p, 1 - p));
  const t = Math.sqrt(-2 * Math.log(q));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
}
