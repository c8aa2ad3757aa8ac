// Height, weight and body mass index over life, as functions of age and the adiposity trait.
import { type Curve, interpolate } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { bmiForAge, headCircumference, infantLength, infantWeight, stature } from '../clinical/growth.ts';
import type { Sex } from './module.ts';

/** What a body grows by: drawn once, read at any age. */
export interface Body {
  /** Height in cm at an exact age in years. */
  height(age: number): number;
  /** Body mass index in kg/m² at an exact age in years; from two years on. */
  bmi(age: number): number;
  /** Weight in kg at an exact age in years. */
  weight(age: number): number;
  /** Head circumference in cm at an exact age in years; to two years. */
  head(age: number): number;
}

/** Median height of young adults, cm. Source: CDC growth charts 2000, 20 years. */
const ADULT_HEIGHT: Readonly<Record<Sex, number>> = { male: 176.8, female: 163.3 };

/** Coefficient of variation of height: CDC 2000, about 4.2 %. */
const HEIGHT_CV = 0.042;
/** Height lost a year after 50, cm: Sorkin 1999 (Baltimore Longitudinal Study), about 3 cm by 70 in men. */
const SHRINK = 0.09;

/**
 * Adults' BMI = 15 + exp(mu + sigma · z): a shifted log-normal whose quantiles meet NHANES: obesity 35.5 / 46.4 / 38.9 % at
 * 20–39 / 40–59 / 60+ and 9.4 % at or above 40 (rows RF_OBESE*, RF_SEVOBESE).
 */
const ADULT_BMI_FLOOR = 15;
const ADULT_BMI_MU: Curve = [
  [20, 2.36],
  [30, 2.56],
  [45, 2.66],
  [55, 2.67],
  [65, 2.62],
  [75, 2.52],
  [90, 2.3],
];
const ADULT_BMI_SIGMA = 0.46;

/**
 * Children of today on the CDC 2000 curves: mean z-score by age, and its spread. Solved so that 12.7 / 20.7 / 22.2 % lie at or above
 * the 95th percentile at 2–5 / 6–11 / 12–19 (Stierman et al., NHSR 158, 2021: NHANES 2017–2020) and means are 16.4 / 18.5 / 23.1
 * (rows PED_BMI_*).
 */
const CHILD_Z_MEAN: Curve = [
  [2, 0.33],
  [5, 0.45],
  [8, 0.7],
  [15, 0.75],
];
const CHILD_Z_SPREAD: Curve = [
  [2, 1.1],
  [5, 1.15],
  [8, 1.2],
  [15, 1.17],
];

/** Years between the knots of the slow drift of a person's BMI rank. */
const KNOT = 6;

export function growBody(rng: Rng, sex: Sex, adiposity: number): Body {
  const tall = clampZ(rng.at('height').normal());
  const adult = ADULT_HEIGHT[sex] * (1 + HEIGHT_CV * tall);
  // Drawn when first asked for: most people are never measured as infants.
  let channels: ReturnType<typeof infantChannels> | null = null;
  const infant = () => {
    channels ??= infantChannels(rng, tall, adiposity);
    return channels;
  };
  // Rank drifts: 0.96² + 0.28² = 1, so that the spread stays that of the population. BMI tracks at r ≈ 0.9 over years (CDC).
  const drift: number[] = [];
  for (let k = 0; k < 20; k++) drift.push(rng.at('bmi', k).normal());
  const rank = (age: number) => {
    const x = Math.min(age / KNOT, 18.999);
    const k = Math.floor(x);
    const w = x - k;
    return clampZ(0.96 * adiposity + 0.28 * ((1 - w) * drift[k]! + w * drift[k + 1]!));
  };
  const grown = (age: number) =>
    ADULT_BMI_FLOOR + Math.exp(interpolate(ADULT_BMI_MU, age) + ADULT_BMI_SIGMA * rank(age));
  const growing = (age: number) =>
    bmiForAge.value(sex, age, interpolate(CHILD_Z_MEAN, age) + interpolate(CHILD_Z_SPREAD, age) * rank(age));
  const bmi = (age: number) => acrossAdulthood(Math.max(2, age), growing, grown);
  const height = (age: number) => {
    if (age < 2) return infantLength.value(sex, age, infant().length(age));
    const standing = (a: number) => Math.max(infantLength.value(sex, 2, tall), stature.value(sex, a, tall));
    return acrossAdulthood(age, standing, (a) => adult - (a > 50 ? SHRINK * (a - 50) : 0));
  };
  const fromBmi = (age: number) => (bmi(age) * height(age) * height(age)) / 10_000;
  const ofInfant = (age: number) => infantWeight.value(sex, age, infant().weight(age));
  return {
    height,
    bmi,
    weight(age) {
      if (age <= 2) return ofInfant(age);
      // The infant curve hands over to the BMI curve between two and three years.
      const w = Math.min(1, age - 2);
      return w === 1 ? fromBmi(age) : (1 - w) * ofInfant(2) * (1 + 0.16 * (age - 2)) + w * fromBmi(age);
    },
    head: (age) => headCircumference.value(sex, Math.min(age, 2), infant().head),
  };
}

/** The growth curves of children hand over to the adult curve between 18 and 20 years. */
function acrossAdulthood(
  age: number,
  child: (age: number) => number,
  adult: (age: number) => number,
): number {
  if (age >= 20) return adult(age);
  if (age <= 18) return child(age);
  const w = (age - 18) / 2;
  return (1 - w) * child(age) + w * adult(20);
}

/**
 * The percentile channels of an infant as z-scores. Size at birth follows the womb, size at two the child's own height (parents'
 * genes): infants cross channels meanwhile and keep theirs afterwards (Smith et al., J Pediatr 1976;89:225). Weight goes with length
 * at r = 0.6, head circumference at 0.4 (assumption: within the 0.3–0.7 of birth cohorts).
 */
function infantChannels(rng: Rng, tall: number, adiposity: number) {
  const womb = rng.at('birthLength').normal();
  const plump = 0.5 * adiposity + 0.87 * rng.at('birthWeight').normal();
  const length = (age: number) => {
    const ofBirth = 0.87 * Math.max(0, 1 - age / 2);
    return clampZ(Math.sqrt(1 - ofBirth * ofBirth) * tall + ofBirth * womb);
  };
  return {
    length,
    weight: (age: number) => clampZ(0.6 * length(age) + 0.8 * plump),
    head: clampZ(0.4 * tall + 0.92 * rng.at('head').normal()),
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
