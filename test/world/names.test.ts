// Names: shares of well-known first names and surnames against SSA and Census figures, and agreement of first name and surname.
import { beforeAll, expect, test } from 'vitest';
import { weighted } from '../../src/base/distributions.ts';
import { Rng } from '../../src/base/rng.ts';
import {
  firstName,
  lastName,
  middleName,
  type RaceGroup,
  type Sex,
  streetAddress,
} from '../../src/world/names.ts';

const root = Rng.root([1, 2]);
const N = 200_000;

// MEPS 2022 (calibration DEM_RACE_NHW, _NHB, _OTH); Hispanic and Asian: rest, Census 2022. Native American from Other’s 3.89.
const mix = weighted<RaceGroup>([
  ['White', 57.93],
  ['Black', 12.46],
  ['Hispanic', 19.4],
  ['Asian', 6.3],
  ['Native American', 0.7],
  ['Other', 3.2],
]);

const bearers = new Map<string, Map<RaceGroup, number>>();
beforeAll(() => {
  const rng = root.at('surnames');
  for (let i = 0; i < N; i++) {
    const group = mix.pick(rng);
    const name = lastName(rng, group);
    const of = bearers.get(name) ?? new Map<RaceGroup, number>();
    of.set(group, (of.get(group) ?? 0) + 1);
    bearers.set(name, of);
  }
});

const countOf = (name: string) => [...(bearers.get(name)?.values() ?? [])].reduce((a, b) => a + b, 0);

// Calibration rows NAME_* per 100,000 with their bands.
test.each([
  ['Smith', 600, 1000],
  ['Johnson', 459, 852],
  ['Brown', 341, 633],
  ['Jones', 338, 628],
  ['Miller', 276, 512],
  ['Davis', 265, 492],
  ['Rodriguez', 260, 482],
])('%s is as common as in the 2010 Census', (name, low, high) => {
  const per100k = (countOf(name) / N) * 1e5;
  expect(per100k).toBeGreaterThan(low);
  expect(per100k).toBeLessThan(high);
});

// Calibration rows: share of the group among bearers, %.
test.each([
  ['Smith', 'White', 62, 80],
  ['Smith', 'Black', 16, 30],
  ['Garcia', 'Hispanic', 85, 97],
  ['Washington', 'Black', 75, 93],
  ['Nguyen', 'Asian', 90, 99],
] as const)('bearers of %s are %s as in the 2010 Census', (name, group, low, high) => {
  const share = (100 * (bearers.get(name)?.get(group) ?? 0)) / countOf(name);
  expect(share).toBeGreaterThan(low);
  expect(share).toBeLessThan(high);
});

test('the ten commonest surnames cover 3.8 to 6.5 % of people', () => {
  const top = [...bearers.keys()]
    .map(countOf)
    .sort((a, b) => b - a)
    .slice(0, 10);
  const share = (100 * top.reduce((a, b) => a + b, 0)) / N;
  expect(share).toBeGreaterThan(3.8);
  expect(share).toBeLessThan(6.5);
});

function firstNames(sex: Sex, decade: number, n = 50_000): Map<string, number> {
  const rng = root.at('first', sex, decade);
  const counts = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    const name = firstName(rng, sex, decade + rng.int(0, 9), mix.pick(rng));
    counts.set(name, (counts.get(name) ?? 0) + 100 / n);
  }
  return counts;
}

// Calibration rows FNAME_*, % of births.
test.each([
  ['Michael', 'male', 1970, 2.5, 5.5],
  ['Jennifer', 'female', 1970, 2.2, 5],
  ['Mary', 'female', 1950, 1.8, 4.5],
  ['James', 'male', 1950, 2.5, 5.5],
  ['Linda', 'female', 1950, 1.5, 4.2],
  ['Noah', 'male', 2010, 0.5, 1.5],
] as const)(
  '%s (%s) is as common among births of the %is as in the SSA files',
  (name, sex, decade, low, high) => {
    const share = firstNames(sex, decade).get(name) ?? 0;
    expect(share).toBeGreaterThan(low);
    expect(share).toBeLessThan(high);
  },
);

// SSA: ten commonest of the decade’s births, %: 1940s men 34, women 24; 2010s 8.6 (2010–2015).
test.each([
  ['male', 1940, 24, 37],
  ['female', 1940, 17, 27],
  ['male', 2010, 6, 10],
  ['female', 2010, 6, 10],
] as const)(
  'the ten commonest names of %s births of the %is cover the right share',
  (sex, decade, low, high) => {
    const top = [...firstNames(sex, decade).values()].sort((a, b) => b - a).slice(0, 10);
    const share = top.reduce((a, b) => a + b, 0);
    expect(share).toBeGreaterThan(low);
    expect(share).toBeLessThan(high);
  },
);

test('nobody born in the 1940s is called Jayden, Madison or Aiden', () => {
  const names = [...firstNames('male', 1940).keys(), ...firstNames('female', 1940).keys()];
  expect(names.filter((name) => ['Jayden', 'Madison', 'Aiden', 'Nevaeh'].includes(name))).toEqual([]);
});

test('José is many times commoner among Hispanic than among other men of the 1980s', () => {
  const share = (group: RaceGroup) => {
    const rng = root.at('jose', group);
    let n = 0;
    for (let i = 0; i < 20_000; i++) if (firstName(rng, 'male', 1985, group) === 'Jose') n++;
    return n / 20_000;
  };
  expect(share('Hispanic')).toBeGreaterThan(0.02);
  expect(share('White')).toBeLessThan(0.002);
});

test('the first name of an Asian person agrees with the surname', () => {
  const rng = root.at('agree');
  const draw = (surname: string) =>
    new Set(Array.from({ length: 2000 }, () => firstName(rng, 'female', 1970, 'Asian', surname)));
  expect(draw('Patel').has('Priya')).toBe(true);
  expect(draw('Patel').has('Thuy')).toBe(false);
  expect(draw('Nguyen').has('Thuy')).toBe(true);
  expect(draw('Nguyen').has('Priya')).toBe(false);
});

test('years before 1920 and after 2029 take the nearest decade', () => {
  const name = (year: number) => firstName(root.at('edge'), 'male', year, 'White');
  expect(name(1899)).toBe(name(1925));
  expect(name(2040)).toBe(name(2025));
});

test('the same address gives the same name and street', () => {
  const person = () => {
    const rng = root.at('person', 17);
    return [
      lastName(rng, 'White'),
      firstName(rng, 'female', 1961, 'White'),
      middleName(rng, 'female', 1961, 'White'),
      streetAddress(rng),
    ];
  };
  expect(person()).toEqual(person());
  expect(person()[3]).toMatch(/^\d{2,4} .+ (St|Ave|Dr|Rd|Ln|Ct|Blvd|Way|Pl)$/);
});
