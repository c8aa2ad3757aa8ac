// Growth: the published curves are met at their published percentiles, and children keep their channels.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import {
  bmiForAge,
  headCircumference,
  infantLength,
  infantWeight,
  normalQuantile,
  normalShare,
  percentileOf,
  stature,
  weightForLength,
} from '../../src/clinical/growth.ts';
import { growBody } from '../../src/sim/body.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const root = Rng.root([20250101, 7]);
const bodies = Array.from({ length: 4000 }, (_, i) => {
  const sex = i % 2 === 0 ? ('male' as const) : ('female' as const);
  return { sex, body: growBody(root.at('body', i), sex, root.at('adiposity', i).normal()) };
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const [mx, my] = [0, 1].map((k) => pairs.reduce((s, p) => s + p[k]!, 0) / n) as [number, number];
  const sum = (f: (x: number, y: number) => number) => pairs.reduce((s, [x, y]) => s + f(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

describe('the curves', () => {
  // 5th, 50th and 95th percentiles of the published tables (CDC 2000 statage and bmiagerev; WHO 2006).
  it.each([
    ['boys’ stature at 42.5 months', stature, 'male', 42.5 / 12, [92.5, 99.0, 105.81]],
    ['girls’ stature at 15', stature, 'female', 15, [151.5, 161.9, 172.7]],
    ['boys’ body mass index at 8', bmiForAge, 'male', 8, [13.8, 15.8, 20.0]],
    ['girls’ body mass index at 12', bmiForAge, 'female', 12, [14.8, 18.0, 25.2]],
    ['boys’ length at 1', infantLength, 'male', 1, [71.8, 75.7, 79.7]],
    ['girls’ weight at 6 months', infantWeight, 'female', 0.5, [5.9, 7.3, 9.0]],
    ['boys’ head at 1', headCircumference, 'male', 1, [44.0, 46.1, 48.2]],
    ['girls’ weight at 75 cm', weightForLength, 'female', 75, [7.9, 9.1, 10.6]],
  ] as const)('give %s', (_, curve, sex, x, expected) => {
    [-1.645, 0, 1.645].forEach((z, i) => {
      expect(Math.abs(curve.value(sex, x, z) - expected[i]!)).toBeLessThan(
        Math.max(0.12, 0.003 * expected[i]!),
      );
    });
  });

  it('read back the z-score they were given, beyond the 95th percentile too', () => {
    for (const z of [-2.5, -1, 0, 1.2, 1.8, 2.4]) {
      expect(bmiForAge.z('female', 9, bmiForAge.value('female', 9, z))).toBeCloseTo(z, 2);
      expect(stature.z('male', 6.3, stature.value('male', 6.3, z))).toBeCloseTo(z, 6);
    }
  });

  it('rest on the normal distribution', () => {
    expect(normalShare(0)).toBeCloseTo(0.5, 7);
    expect(normalShare(1.96)).toBeCloseTo(0.975, 4);
    expect(normalQuantile(0.975)).toBeCloseTo(1.96, 3);
    expect(percentileOf(-1.645)).toBeCloseTo(5, 1);
  });
});

describe('bodies', () => {
  it('lie on the curves: half of infants below the median, a fifth of school children at or above the 95th percentile of body mass', () => {
    const below = bodies.filter(({ sex, body }) => infantWeight.z(sex, 0.5, body.weight(0.5)) < 0);
    expect(Math.abs(below.length / bodies.length - 0.5)).toBeLessThan(0.04);
    const share = (age: number) =>
      bodies.filter(({ sex, body }) => bmiForAge.z(sex, age, body.bmi(age)) >= 1.645).length / bodies.length;
    // NHANES 2017–2020: 12.7, 20.7 and 22.2 % at 2–5, 6–11 and 12–19 years (Stierman, NHSR 158).
    expect(Math.abs(share(4) - 0.127)).toBeLessThan(0.03);
    expect(Math.abs(share(9) - 0.207)).toBeLessThan(0.03);
    expect(Math.abs(share(15) - 0.222)).toBeLessThan(0.03);
  });

  it.each([
    [
      'height from 3 to 12',
      0.99,
      (b: (typeof bodies)[number], at: 0 | 1) => stature.z(b.sex, [3, 12][at]!, b.body.height([3, 12][at]!)),
    ],
    [
      'body mass from 8 to 11',
      0.9,
      (b: (typeof bodies)[number], at: 0 | 1) => bmiForAge.z(b.sex, [8, 11][at]!, b.body.bmi([8, 11][at]!)),
    ],
    [
      'head from 2 to 18 months',
      0.99,
      (b: (typeof bodies)[number], at: 0 | 1) =>
        headCircumference.z(b.sex, [0.17, 1.5][at]!, b.body.head([0.17, 1.5][at]!)),
    ],
  ] as const)('keep their channel of %s', (_, least, z) => {
    expect(correlation(bodies.map((b) => [z(b, 0), z(b, 1)] as const))).toBeGreaterThan(least);
  });

  it('cross channels of length in infancy', () => {
    const r = correlation(
      bodies.map(({ sex, body }) => [
        infantLength.z(sex, 0, body.height(0)),
        infantLength.z(sex, 1.9, body.height(1.9)),
      ]),
    );
    expect(r).toBeGreaterThan(0.3);
    expect(r).toBeLessThan(0.8);
  });

  it('never shrink before adulthood, and pass from every curve to the next without a step', () => {
    for (const { body } of bodies.slice(0, 500)) {
      for (let age = 0.1; age < 20; age += 0.1) {
        expect(body.height(age + 0.1)).toBeGreaterThan(body.height(age) - 0.15);
        expect(Math.abs(body.weight(age + 0.02) / body.weight(age) - 1)).toBeLessThan(0.07);
      }
    }
  });
});

describe('check-ups of children', () => {
  const simulate = simulator(root, makeWorld('us', root), {
    asOf,
    historyYears: 10,
    demographics: { age: { '0-18': 0.97, '19-40': 0.01, '41-65': 0.01, '66-120': 0.01 } },
    cpt: true,
    include: new Set(),
  });
  const lives = Array.from({ length: 400 }, (_, i) => simulate.life(i + 1));
  const rows = lives.flatMap((l) =>
    l.observations.map((o) => ({ o, age: (o.date - l.patient.birthdate) / 365.25 })),
  );
  const ages = (loinc: string) => rows.filter((r) => r.o.loinc_code === loinc).map((r) => r.age);

  it('measure heads and weight for length under two years, body mass for age from two to twenty', () => {
    for (const loinc of ['9843-4', '8289-1', '77606-2']) {
      expect(ages(loinc).length).toBeGreaterThan(300);
      expect(Math.max(...ages(loinc))).toBeLessThan(2);
    }
    expect(ages('59576-9').length).toBeGreaterThan(300);
    expect(Math.min(...ages('59576-9'))).toBeGreaterThanOrEqual(2);
    expect(Math.max(...ages('59576-9'))).toBeLessThan(20);
  });

  it('find the percentiles of body mass resembling those of the year before', () => {
    const pairs = lives.flatMap((l) => {
      const p = l.observations.filter((o) => o.loinc_code === '59576-9').map((o) => o.value!);
      return p.slice(1).map((x, i) => [p[i]!, x] as const);
    });
    expect(correlation(pairs)).toBeGreaterThan(0.8);
  });

  it('find pulse and breath slower with age', () => {
    const mean = (loinc: string, from: number, to: number) => {
      const values = rows
        .filter((r) => r.o.loinc_code === loinc && r.age >= from && r.age < to)
        .map((r) => r.o.value!);
      return values.reduce((s, x) => s + x, 0) / values.length;
    };
    const pulses = [
      [0, 0.5],
      [0.5, 2],
      [2, 5],
      [5, 12],
      [12, 18],
    ].map(([a, b]) => mean('8867-4', a!, b!));
    for (let i = 1; i < pulses.length; i++) expect(pulses[i]!).toBeLessThan(pulses[i - 1]!);
    expect(mean('8867-4', 0, 0.5)).toBeGreaterThan(120);
    expect(mean('9279-1', 0, 1)).toBeGreaterThan(30);
  });
});
