// What organs do: breathing, blood gas, heart, eyes, bone, mind.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import { numberOf, power10, type Test } from './assay.ts';
import { level, own, type Reading } from './axes.ts';

/**
 * Predicted forced expiratory volume in a second and vital capacity, litres, by sex, age and height (cm).
 * Source: Hankinson et al., Am J Respir Crit Care Med 1999;159:179 (NHANES III, Caucasian equations used for all, as race-neutral
 * practice uses one equation for all: ATS 2023).
 */
export function predicted(what: 'fev1' | 'fvc', sex: 'male' | 'female', age: number, height: number): number {
  const grown = age >= (sex === 'male' ? 20 : 18);
  const [a, b, c, d] = EQUATIONS[what][sex][grown ? 1 : 0];
  return Math.max(0.3, a + b * age + c * age * age + d * height * height);
}

type Equation = readonly [constant: number, age: number, age2: number, height2: number];

const EQUATIONS: Readonly<
  Record<'fev1' | 'fvc', Readonly<Record<'male' | 'female', readonly [Equation, Equation]>>>
> = {
  fev1: {
    male: [
      [-0.7453, -0.04106, 0.004477, 0.00014098],
      [0.5536, -0.01303, -0.000172, 0.00014098],
    ],
    female: [
      [-0.871, 0.06537, 0, 0.00011496],
      [0.4333, -0.00361, -0.000194, 0.00011496],
    ],
  },
  fvc: {
    male: [
      [-0.2584, -0.20415, 0.010133, 0.00018642],
      [-0.1933, 0.00064, -0.000269, 0.00018642],
    ],
    female: [
      [-1.2082, 0.05916, 0, 0.00014815],
      [-0.356, 0.0187, -0.000382, 0.00014815],
    ],
  },
};

/** Lungs' size in percent of predicted: between persons ±11, from test to test ±3 (Hankinson 1999; ATS/ERS 2005 repeatability). */
function capacity(r: Reading): number {
  return 100 + 11 * own(r, 'lungs') + r.axes.fvc;
}

const fvc: Test = (r) => {
  if (r.age < 6) return null;
  // Trapped air takes a third of what obstruction takes.
  const percent = capacity(r) + Math.min(0, r.axes.fev1) / 3 + 3 * clamp(r.rng.normal(), -2.5, 2.5);
  const litres =
    (clamp(percent, 25, 150) / 100) * predicted('fvc', r.person.sex, r.age, r.body.height(r.age));
  return Math.max(0.45, litres);
};

const fev1: Test = (r, found) => {
  if (r.age < 6) return null;
  const airways = 4.5 * own(r, 'airways') - 1.5 * r.person.traits.airway + r.axes.fev1;
  const litres =
    (clamp(capacity(r) + airways + 3 * clamp(r.rng.normal(), -2.5, 2.5), 14, 150) / 100) *
    predicted('fev1', r.person.sex, r.age, r.body.height(r.age));
  const most = 0.96 * numberOf(found, '19868-9');
  return Math.max(0.3, Number.isNaN(most) ? litres : Math.min(litres, most));
};

/** Peak flow, L/min, goes with FEV1: about 130 for each litre (Hankinson 1999, ratio of the two equations at 40 years). */
const peakFlow: Test = (r, found) => {
  const volume = fev1(r, found);
  return typeof volume === 'number' ? clamp(132 * volume * (1 + 0.05 * r.rng.normal()), 40, 850) : null;
};

/** Oxygen pressure by saturation, mmHg: the oxyhaemoglobin curve (Severinghaus, J Appl Physiol 1979;46:599). */
const OXYGEN: Curve = [
  [60, 31],
  [70, 37],
  [80, 45],
  [85, 50],
  [90, 60],
  [93, 68],
  [95, 78],
  [97, 92],
  [98, 100],
];

const carbonDioxide: Test = (r) => {
  const acids = r.axes.ketones + r.axes.lactate;
  // Breathing answers acid: 1.2 mmHg for each mmol/L of bicarbonate lost (Winters), and fast breathing washes it out.
  const washed = 1.2 * acids + (r.axes.pco2 > 0 ? 0 : 0.45 * Math.max(0, r.axes.respRate));
  return clamp(level(r, 'pco2', 39.5, 1.9, 1.6) + r.axes.pco2 - washed, 12, 110);
};

/** pH by Henderson and Hasselbalch: pK 6.1, solubility 0.0307 mmol/L/mmHg. */
const acidity: Test = (r, found) => {
  const acids = r.axes.ketones + r.axes.lactate;
  const bicarbonate = clamp(
    24.4 +
      0.8 * own(r, 'bicarbonate') +
      0.6 * r.rng.normal() +
      r.axes.bicarbonate +
      0.35 * r.axes.pco2 -
      acids,
    3,
    50,
  );
  const pco2 = numberOf(found, '2019-8');
  return clamp(6.1 + Math.log(bicarbonate / (SOLUBILITY * pco2)) / Math.LN10, 6.8, 7.7);
};

const SOLUBILITY = 0.0307;

/** Bicarbonate, mmol/L, that a blood gas machine computes from its pH and carbon dioxide. */
export function bicarbonateOf(ph: number, pco2: number): number {
  return SOLUBILITY * pco2 * power10(ph - 6.1);
}

/** Bone density: T-score falls from 40, in women faster after 50 (NHANES III, Looker, Osteoporos Int 1998). */
const WOMEN: Curve = [
  [20, 0],
  [40, -0.1],
  [50, -0.45],
  [65, -1.35],
  [80, -2.05],
];
const MEN: Curve = [
  [20, 0],
  [40, -0.25],
  [65, -0.75],
  [80, -1.3],
];

const eye =
  (side: string): Test =>
  (r) =>
    clamp(level(r, 'eyePressure', 15.4, 2.3, 0.9) + 0.6 * own(r, side) + r.axes.eyePressure, 5, 60);

export const functionTests: Readonly<Record<string, Test>> = {
  '19868-9': fvc,
  '20150-9': fev1,
  '19935-6': peakFlow,
  '2019-8': carbonDioxide,
  '2744-1': acidity,
  '2703-7': (r) =>
    clamp(
      interpolate(OXYGEN, clamp(97.3 + r.axes.spo2 + 0.4 * own(r, 'spo2'), 60, 98)) + 3 * r.rng.normal(),
      25,
      120,
    ),
  '10230-1': (r) => clamp(level(r, 'ejectionFraction', 62, 3.6, 2.2) + r.axes.ejectionFraction, 8, 80),
  '38264-8': (r) =>
    clamp(
      level(r, 'boneDensity', interpolate(r.person.sex === 'female' ? WOMEN : MEN, r.age), 0.88, 0.1) +
        0.03 * (r.body.bmi(Math.max(20, r.age)) - 28) +
        r.axes.boneDensity,
      -6,
      4,
    ),
  '79892-6': eye('rightEye'),
  '79893-4': eye('leftEye'),
  '72172-0': (r) =>
    Math.round(
      clamp(level(r, 'moca', 27.2 - 0.06 * Math.max(0, r.age - 55), 1.6, 1) + r.axes.cognition, 0, 30),
    ),
};
