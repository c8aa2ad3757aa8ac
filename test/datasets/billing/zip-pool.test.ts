// ZIP pools: headers as they come, rows that are wrong, and as many ZIP codes as are asked for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Rng } from '../../../src/base/rng.ts';
import { catchmentOf } from '../../../src/datasets/billing/catchment.ts';
import { refuse } from '../../../src/datasets/billing/refuse.ts';
import { settings } from '../../../src/datasets/billing/settings.ts';
import { neighborsOf, STATES } from '../../../src/datasets/billing/states.ts';
import { readZipPool, zipCodesOf } from '../../../src/datasets/billing/zip-pool.ts';
import { defaultsOf } from '../../../src/schema/setting.ts';
import { us } from '../../../src/world/places.ts';
import { temporary } from '../../fixtures/careloom.ts';

function file(text: string, name = 'zips.csv'): string {
  const path = join(temporary(), name);
  writeFileSync(path, text);
  return path;
}

const read = (text: string) => zipCodesOf(readZipPool(file(text)), us);
const defaults = defaultsOf(settings);

/** A pool of so many ZIP codes of Florida, and half as many of Georgia, its neighbour, and of Utah. */
function pool(florida: number) {
  const zips = (state: string, first: number, n: number) =>
    Array.from({ length: n }, (_, i) => `${first + i},${state}`).join('\n');
  const half = Math.floor(florida / 2);
  return readZipPool(
    file(
      `zip,state\n${zips('FL', 33000, florida)}\n${zips('GA', 30000, half)}\n${zips('UT', 84000, half)}\n`,
    ),
  );
}

function person(n: number, state = 'FL') {
  return { patient_id: n, household_id: n, state, city: 'Tampa', zip: '33611' };
}

/** Homes of the first patients. */
function homes(given: Readonly<Record<string, unknown>>, patients: number, state = 'FL') {
  const chosen = { ...defaults, ...given } as typeof defaults;
  const catchment = catchmentOf(chosen, us, Rng.root([1, 2]));
  return Array.from({ length: patients }, (_, i) => catchment.homeOf(person(i + 1, state)));
}

const distinct = (zips: readonly { zip: string }[]) => new Set(zips.map((z) => z.zip)).size;

describe('a ZIP pool', () => {
  it.each([
    ['zipcode,state,city\n33602,FL,Tampa\n10001,NY,New York\n'],
    ['City;ZIP;State_ID\nTampa;33602;FL\nNew York;10001;ny\n'],
    ['postal_code\tstate\tcity\r\n33602-1234\tFL\tTampa\r\n10001\tNY\tNew York\r\n'],
    ['lat,zip,"city",state_id\n27.9,33602,"Tampa",FL\n\n40.7,10001,"New York",NY'],
  ])('is read by the names of its header: %j', (text) => {
    expect(read(text)).toEqual([
      { zip: '10001', state: 'NY', city: 'New York' },
      { zip: '33602', state: 'FL', city: 'Tampa' },
    ]);
  });

  it('needs no cities', () => {
    expect(read('zipcode,state\n33602,FL\n')).toEqual([{ zip: '33602', state: 'FL', city: null }]);
  });

  it.each([
    ['state,city\nFL,Tampa\n', /no column zipcode or zip or postal_code/],
    ['zip,town\n33602,Tampa\n', /no column state or state_id/],
    ['', /no column zipcode/],
    ['zip,state\n', /no ZIP codes/],
    ['zip,state\n33602,FL\n3360,FL\n', /:3.* line 3 has “3360”: leading zeros are lost/],
    ['zip,state\nabcde,FL\n', /line 2 has the ZIP code “abcde”/],
    ['zip,state\n33602,Florida\n', /line 2 has the state “FLORIDA”/],
    ['zip,state\n33602\n', /line 2 has the state “”/],
    ['zip,state\n33602,FL\n33602,GA\n', /line 3 puts 33602 in GA, after FL/],
    ['zip,state\nx,FL\nx,FL\nx,FL\nx,FL\nx,FL\n', /5 rows are bad: .*; 2 more/],
  ])('is refused with its line: %j', (text, message) => {
    expect(() => readZipPool(file(text))).toThrow(message);
  });

  it('that is not there is refused', () => {
    expect(() => readZipPool('no-such-file.csv')).toThrow('no-such-file.csv does not exist');
  });

  it.each([[1], [51], [120], [700], [1144]])('gives %i ZIP codes when as many are asked for', (zipTarget) => {
    expect(distinct(homes({ zipTarget }, zipTarget))).toBe(zipTarget);
    expect(distinct(homes({ zipTarget }, zipTarget + 500))).toBe(zipTarget);
  });

  it('is refused when it is too small for the target', () => {
    expect(() => homes({ zipTarget: 1145 }, 1)).toThrow(/1145, but must be at most 1144/);
    expect(() => homes({ zipPoolFile: pool(20), zipTarget: 41 }, 1)).toThrow(/at most 40/);
    expect(distinct(homes({ zipPoolFile: pool(20), zipTarget: 40 }, 40))).toBe(40);
  });

  it('keeps patients in their state, and in their ZIP code where that is chosen', () => {
    const all = homes({ zipTarget: 1144 }, 1200);
    expect(all.slice(1144).every((z) => z.zip === '33611')).toBe(true);
    expect(
      homes({ zipTarget: 60 }, 100, 'UT')
        .slice(60)
        .every((z) => z.state === 'UT'),
    ).toBe(true);
  });
});

describe('a single hospital', () => {
  const given = { singleHospital: true, hospitalState: 'FL', zipPoolFile: pool(200), zipTarget: 50 };

  it('draws its patients from its state by the local share, and the others from neighbours by theirs', () => {
    const all = homes({ ...given, localShare: 0.7, outstateNeighborShare: 0.9 }, 4000).slice(50);
    const share = (state: string) => all.filter((z) => z.state === state).length / all.length;
    expect(share('FL')).toBeCloseTo(0.7, 1);
    expect(share('GA')).toBeCloseTo(0.27, 1);
    expect(share('UT')).toBeCloseTo(0.03, 1);
  });

  it('reaches the nearer ZIP codes the more, and none beyond the top', () => {
    const local = (more: object) =>
      homes({ ...given, localShare: 1, zipTarget: 1, hospitalZipcode: '33000', ...more }, 2000).slice(1);
    const mean = (zips: readonly { zip: string }[]) =>
      zips.reduce((sum, z) => sum + Number(z.zip) - 33_000, 0) / zips.length;
    expect(mean(local({ localDecay: 10 }))).toBeLessThan(15);
    expect(mean(local({ localDecay: 100_000 }))).toBeGreaterThan(75);
    expect(Math.max(...local({ localTopN: 30, localDecay: 1000 }).map((z) => Number(z.zip)))).toBe(33_029);
  });

  it.each([
    [{ hospitalZipcode: '33001', hospitalState: 'GA' }, /do not go together/],
    [{ hospitalState: 'WY' }, /“WY”, but must be a state of the ZIP pool/],
    [{ hospitalState: '', hospitalZipcode: '99999' }, /named with its state/],
    [{ zipTarget: 401 }, /at most 400/],
    [{ localTopN: 10, localShare: 1, zipTarget: 11 }, /at most 10/],
    [{ zipPoolFile: readZipPool(file('zip,state\n33000,FL\n')), zipTarget: 1 }, /no ZIP code outside/],
  ])('is refused when it cannot be: %j', (more, message) => {
    expect(() => homes({ ...given, ...more }, 1)).toThrow(message);
  });
});

describe('requests', () => {
  const ask = (asOf: string, more: object = {}) =>
    refuse({ asOf, settings: { ...defaults, ...more } as typeof defaults });

  it('are refused when nothing could come of them', () => {
    expect(() => ask('2022-01-01')).toThrow(/must be after 2022-01-01/);
    expect(() => ask('2025-01-01', { exportPrefix: '../x' })).toThrow(/part of a file name/);
    expect(() => ask('2025-01-01', { hospitalName: 'Saint Tilo' })).toThrow(/--hospital-name and/);
    expect(() => ask('2025-01-01', { localShare: 0.5 })).toThrow(/--local-share and/);
    expect(() => ask('2025-01-01', { singleHospital: true, hospitalZipcode: '336' })).toThrow(/five digits/);
    expect(() => ask('2022-01-02')).not.toThrow();
  });
});

describe('states', () => {
  it('are each other’s neighbours', () => {
    for (const state of STATES)
      for (const other of neighborsOf(state))
        expect(neighborsOf(other), `${state} ${other}`).toContain(state);
    expect(STATES.size).toBe(56);
  });
});
