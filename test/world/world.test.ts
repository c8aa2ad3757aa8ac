// World: ids, look-ups, staffing and payers; the same seed makes the same world.
import { expect, test } from 'vitest';
import { Rng } from '../../src/base/rng.ts';
import { facilitiesOf } from '../../src/world/facilities.ts';
import { us } from '../../src/world/places.ts';
import { practitionersOf, SPECIALTIES } from '../../src/world/practitioners.ts';
import { makeWorld } from '../../src/world/world.ts';

const root = Rng.root([42, 0]);
const world = makeWorld('us', root);

test('the same seed makes the same world, another seed another', () => {
  expect(makeWorld('us', Rng.root([42, 0])).practitioners).toEqual(world.practitioners);
  expect(makeWorld('us', Rng.root([43, 0])).facilities).not.toEqual(world.facilities);
});

test('adding a place moves nobody', () => {
  const fewer = { ...us, places: us.places.slice(0, 10) };
  const own = root.at('world');
  const perPlace = world.practitioners.length / us.places.length;
  const facilities = facilitiesOf(fewer, own);
  expect(facilities).toEqual(world.facilities.slice(0, 70));
  expect(practitionersOf(fewer, facilities, own)).toEqual(world.practitioners.slice(0, 10 * perPlace));
});

test('every place has its seven facilities with ids from its index', () => {
  us.places.forEach((place, i) => {
    const here = world.facilities.filter((f) => f.place === i);
    expect(here.map((f) => f.id)).toEqual([0, 1, 2, 3, 4, 5, 6].map((k) => 1000 + i * 10 + k));
    expect(here.every((f) => place.zips.includes(f.zip) && f.phone.startsWith(place.areaCode))).toBe(true);
    expect(here.filter((f) => f.beds !== null).map((f) => f.type)).toEqual(['hospital']);
  });
});

test('names, ids and NPIs of facilities and practitioners are distinct', () => {
  const ids = [...world.facilities, ...world.practitioners];
  expect(new Set(world.facilities.map((f) => f.name)).size).toBe(world.facilities.length);
  expect(new Set(ids.map((x) => x.npi)).size).toBe(ids.length);
  expect(new Set(ids.map((x) => x.id)).size).toBe(ids.length);
});

test('hospital beds are spread about a median of 106 and a mean of 186', () => {
  const beds: number[] = [];
  for (let seed = 0; seed < 40; seed++) {
    for (const f of facilitiesOf(us, Rng.root([seed, 9]))) if (f.beds !== null) beds.push(f.beds);
  }
  beds.sort((a, b) => a - b);
  const mean = beds.reduce((a, b) => a + b, 0) / beds.length;
  expect(beds[beds.length >> 1]!).toBeGreaterThan(95);
  expect(beds[beds.length >> 1]!).toBeLessThan(117);
  expect(mean).toBeGreaterThan(165);
  expect(mean).toBeLessThan(205);
});

test('every specialty is staffed in every place, at a facility of that place and kind', () => {
  const facilities = new Map(world.facilities.map((f) => [f.id, f]));
  us.places.forEach((_, place) => {
    for (const specialty of SPECIALTIES) {
      const found = new Set(
        Array.from({ length: 12 }, (_, key) => world.practitionerAt(place, specialty.name, key).id),
      );
      expect(found.size).toBe(specialty.perPlace);
      const someone = world.practitionerAt(place, specialty.name, 17);
      expect(someone.taxonomy).toBe(specialty.taxonomy);
      expect(facilities.get(someone.facility)).toMatchObject({ place, type: specialty.worksAt });
    }
  });
});

test('the same key finds the same clinic and doctor, also for a negative or a large key', () => {
  for (const key of [0, 5, -3, 2 ** 40 + 1]) {
    expect(world.facilityAt(3, 'primary-care', key)).toBe(world.facilityAt(3, 'primary-care', key));
    expect(world.practitionerAt(3, 'Pediatrics', key).specialty).toBe('Pediatrics');
  }
});

test('people live where the population does', () => {
  const rng = root.at('homes');
  let californians = 0;
  for (let i = 0; i < 50_000; i++) if (world.places[world.placeOf(rng)]!.state === 'CA') californians++;
  expect(californians / 500).toBeGreaterThan(10.8); // GEO_STATE_CA
  expect(californians / 500).toBeLessThan(12.8);
});

test('payer ids are distinct and shares of a kind add up to 1', () => {
  expect(new Set(world.payers.map((p) => p.id)).size).toBe(world.payers.length);
  for (const kind of ['Medicare', 'Medicaid', 'Private', 'Uninsured']) {
    const shares = world.payers.filter((p) => p.kind === kind).reduce((sum, p) => sum + p.weight, 0);
    expect(shares).toBeCloseTo(1, 9);
  }
  expect(world.payers.find((p) => p.kind === 'Uninsured')!.name).toBe('Self-pay');
});

test('an unknown pack is refused with a suggestion', () => {
  expect(() => makeWorld('uss', root)).toThrowError(
    expect.objectContaining({ code: 'SPEC_UNKNOWN_KEY', hint: 'Did you mean “us”?' }),
  );
});
