// Vital signs by age, sex, illness and stress.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import { own, type Reading } from './axes.ts';

/** Systolic pressure of people without hypertension, by age. Source: NHANES 2009–2012 means (rows BP_SBP_*, VITAGE_SBP_*) less what hypertensives add. */
const SBP: Readonly<Record<'male' | 'female', Curve>> = {
  male: [
    [0, 68],
    [0.1, 75],
    [1, 90],
    [4, 97],
    [8, 101],
    [13, 108],
    [16, 113],
    [22, 116.5],
    [35, 118],
    [45, 117.5],
    [55, 119.5],
    [65, 120],
    [75, 123],
    [90, 132],
  ],
  female: [
    [0, 68],
    [0.1, 75],
    [1, 90],
    [4, 97],
    [8, 100],
    [13, 105],
    [16, 107],
    [22, 108],
    [35, 109.5],
    [45, 113],
    [55, 116.5],
    [65, 120],
    [75, 125],
    [90, 134.5],
  ],
};

const DBP: Curve = [
  [0, 42],
  [1, 50],
  [4, 55],
  [10, 59],
  [16, 63],
  [25, 67],
  [45, 71],
  [60, 69],
  [75, 64],
  [90, 61],
];

/** Resting heart rate, respiratory rate by age. Source: rows VITAGE_HR_*, VITAGE_RR_*, PED_HR_*. */
const HEART_RATE: Curve = [
  [0, 140],
  [0.08, 138],
  [0.5, 128],
  [1.5, 115],
  [4, 102],
  [8, 79],
  [15, 72],
  [25, 73.5],
  [60, 71.5],
  [85, 69.5],
];

const RESP_RATE: Curve = [
  [0, 46],
  [0.08, 44],
  [0.5, 35],
  [1.5, 28],
  [4, 23],
  [8, 20],
  [15, 17],
  [25, 16],
  [70, 17],
];

export interface Vitals {
  readonly systolic: number;
  readonly diastolic: number;
  readonly heartRate: number;
  readonly respiratoryRate: number;
  readonly temperature: number;
  readonly oxygen: number;
  readonly height: number;
  readonly weight: number;
  readonly bmi: number;
}

/** One set of vital signs. Emergency stress: +15 mmHg, +13 beats, saturation with a tail (triage means and spreads, rows ED_VIT_*). */
export function vitals(r: Reading): Vitals {
  const { age, axes, stress, rng, person } = r;
  const n = () => rng.normal();
  const child = age < 16 ? 0.7 : 1;
  const systolic = Math.round(
    interpolate(SBP[person.sex], age) +
      axes.sbp +
      child * (5.5 * person.traits.bloodPressure + 8.5 * own(r, 'sbp') + (5.8 + 9 * stress) * n()) +
      0.3 * clamp(r.body.bmi(Math.max(age, 2)) - 28, -8, 15) * (age >= 18 ? 1 : 0) +
      15 * stress * child,
  );
  const tone = 2.6 * person.traits.bloodPressure + 2.5 * own(r, 'sbp') + 6.6 * own(r, 'dbp');
  const diastolic = Math.round(
    interpolate(DBP, age) + axes.dbp + child * (tone + (5.8 + 5 * stress) * n()) + 5 * stress,
  );
  const heartRate =
    interpolate(HEART_RATE, age) +
    axes.heartRate +
    7.8 * own(r, 'heartRate') +
    7.5 * n() +
    stress * (11 + 10 * n()) +
    8 * Math.max(0, axes.temperature);
  const height = Math.round(10 * (r.body.height(age) + (age < 18 ? 0.2 : 0.5) * n())) / 10;
  const scale = r.body.weight(age) + axes.weight;
  const weight = Math.round(Math.max(scale * 0.6, scale * (1 + 0.012 * n())) * 10) / 10;
  return {
    systolic: clamp(systolic, 50, 240),
    diastolic: clamp(Math.min(diastolic, systolic - 12), 20, 140),
    heartRate: Math.round(clamp(heartRate, 35, 200)),
    respiratoryRate: Math.round(
      clamp(
        interpolate(RESP_RATE, age) + axes.respRate + 1.2 * n() + stress * (0.6 + 1.1 * Math.abs(n())),
        8,
        70,
      ),
    ),
    temperature:
      Math.round(
        10 *
          clamp(
            36.7 + axes.temperature + 0.14 * own(r, 'temperature') + 0.2 * n() + 0.06 * stress,
            34.5,
            41.5,
          ),
      ) / 10,
    oxygen: Math.round(
      clamp(
        97.7 + 1.62 * stress + axes.spo2 + 0.5 * own(r, 'spo2') + 0.7 * n() - stress * 3 * Math.abs(n()),
        70,
        100,
      ),
    ),
    height,
    weight,
    bmi: Math.round((weight / ((height / 100) * (height / 100))) * 10) / 10,
  };
}
