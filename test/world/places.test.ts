// Places: state and region shares, ZIP codes and area codes of the US pack.
import { expect, test } from 'vitest';
import { regionOf, us } from '../../src/world/places.ts';

function shareWhere(keep: (state: string) => boolean): number {
  return us.places.filter((p) => keep(p.state)).reduce((sum, p) => sum + p.weight, 0) * 100;
}

test('the pack covers all states and the District of Columbia, and weights add up to 1', () => {
  expect(new Set(us.places.map((p) => p.state)).size).toBe(51);
  expect(shareWhere(() => true)).toBeCloseTo(100, 9);
});

// Calibration rows DEM_REGION_* with their bands.
test.each([
  ['Northeast', 15.58, 18.58],
  ['Midwest', 19.06, 22.06],
  ['South', 36.76, 40.76],
  ['West', 22.1, 25.1],
])('%s holds its share of the population', (region, low, high) => {
  const share = shareWhere((state) => regionOf(state) === region);
  expect(share).toBeGreaterThan(low);
  expect(share).toBeLessThan(high);
});

// Census Bureau, Vintage 2022: persons of the state over 333,287,557.
test.each([
  ['CA', 39_029_342],
  ['TX', 30_029_572],
  ['NY', 19_677_151],
  ['OH', 11_756_058],
  ['WY', 581_381],
])('%s weighs as much as its population', (state, persons) => {
  expect(shareWhere((s) => s === state)).toBeCloseTo((persons / 333_287_557) * 100, 6);
});

test('a larger city weighs more than a smaller one of its state', () => {
  const weight = (city: string) => us.places.find((p) => p.city === city)!.weight;
  expect(weight('Los Angeles')).toBeGreaterThan(weight('San Diego'));
  expect(weight('San Diego')).toBeGreaterThan(weight('Bakersfield'));
});

test('every city has distinct five-digit ZIP codes, and no ZIP code belongs to two cities', () => {
  const zips = us.places.flatMap((p) => p.zips);
  expect(zips.every((zip) => /^\d{5}$/.test(zip))).toBe(true);
  expect(new Set(zips).size).toBe(zips.length);
  expect(us.places.filter((p) => p.zips.length < 4).map((p) => p.city)).toEqual([
    'Fargo',
    'Burlington',
    'Cheyenne',
  ]);
});

// First three digits by state: USPS Publication 65 / DMM L002.
test.each([
  ['CA', 900, 961],
  ['TX', 750, 885],
  ['NY', 100, 149],
  ['FL', 320, 349],
  ['IL', 600, 629],
  ['MA', 10, 27],
  ['VA', 220, 246],
  ['MO', 630, 658],
  ['AK', 995, 999],
  ['HI', 967, 968],
])('ZIP codes of %s begin with the prefixes of that state', (state, low, high) => {
  for (const place of us.places.filter((p) => p.state === state)) {
    for (const zip of place.zips) {
      expect(Number(zip.slice(0, 3))).toBeGreaterThanOrEqual(low);
      expect(Number(zip.slice(0, 3))).toBeLessThanOrEqual(high);
    }
  }
});

test('area codes and coordinates are of the United States, and time zones are known to the platform', () => {
  for (const p of us.places) {
    expect(p.areaCode).toMatch(/^[2-9]\d\d$/);
    expect(p.lat).toBeGreaterThan(18);
    expect(p.lat).toBeLessThan(72);
    expect(p.lon).toBeLessThan(-66);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: p.timezone })).not.toThrow();
  }
});
