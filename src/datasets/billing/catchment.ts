// The catchment: the ZIP codes that patients come from, as many as asked for, and where each patient lives.
import { weighted } from '../../base/distributions.ts';
import { fail } from '../../base/errors.ts';
import type { Rng } from '../../base/rng.ts';
import type { PatientRow } from '../../clinical/tables.ts';
import { isOn, numberIn, type Settings } from '../../schema/setting.ts';
import type { PlacePack } from '../../world/places.ts';
import { wordIn } from './settings.ts';
import { neighborsOf } from './states.ts';
import { type ZipCode, zipCodesOf } from './zip-pool.ts';

export interface Catchment {
  /** ZIP codes in which patients live; in order of number. */
  readonly zips: readonly ZipCode[];
  /** ZIP codes that may have a hospital; the one of a single hospital. */
  readonly sites: readonly ZipCode[];
  /** Home of a patient; a function of the patient and the household. */
  homeOf(patient: Pick<PatientRow, 'patient_id' | 'household_id' | 'state' | 'city' | 'zip'>): ZipCode;
}

/** The catchment of a run. `rng` is the dataset's stream. Fails with SPEC_INVALID_VALUE when the pool cannot give what is asked for. */
export function catchmentOf(settings: Settings, pack: PlacePack, rng: Rng): Catchment {
  const pool = zipCodesOf(settings.zipPoolFile ?? null, pack);
  const target = numberIn(settings, 'zipTarget');
  if (target > pool.length) refuseTarget(target, pool.length, settings.zipPoolFile != null);
  return isOn(settings, 'singleHospital')
    ? aroundOneHospital(settings, pool, target, rng)
    : overStates(pool, target, rng);
}

function refuseTarget(target: number, size: number, own: boolean): never {
  return fail('SPEC_INVALID_VALUE', {
    name: 'The ZIP target',
    got: target,
    expected: `at most ${size}, the ZIP codes of ${own ? 'the pool' : 'the places'}`,
    help: own
      ? `Type --zip-target ${size}, or give a pool with more ZIP codes.`
      : `Type --zip-target ${size}, or give a pool with more: --zip-pool-file zips.csv`,
  });
}

/** Hospitals in every state: patients stay in their state, and in their ZIP code or city where that is of the catchment. */
function overStates(pool: readonly ZipCode[], target: number, rng: Rng): Catchment {
  const zips = spread(pool, target);
  const pins = shuffled(zips, rng);
  const byState = groupedBy(zips, (z) => z.state);
  const byCity = groupedBy(zips, (z) => `${z.state} ${z.city}`);
  const byZip = new Map(zips.map((z) => [z.zip, z]));
  const anyState = weighted([...byState].map(([state, there]) => [state, there.length] as const));
  return {
    zips,
    sites: zips,
    homeOf(p) {
      // The first so many patients live one in each ZIP code, so that none stays empty.
      const pinned = pins[p.patient_id - 1];
      if (pinned !== undefined) return pinned;
      const stream = rng.at('household', p.household_id, 'home');
      const state = byState.has(p.state) ? p.state : anyState.pick(stream);
      const same = byZip.get(p.zip);
      if (same !== undefined && same.state === state) return same;
      return stream.pick(byCity.get(`${state} ${p.city}`) ?? byState.get(state)!);
    },
  };
}

/** So many ZIP codes with every state that fits: shares by number of ZIP codes, at least one each, evenly over its range. */
function spread(pool: readonly ZipCode[], target: number): readonly ZipCode[] {
  const states = [...groupedBy(pool, (z) => z.state)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  const kept = states.slice(0, target);
  const quotas = kept.map(([, there]) => Math.max(1, Math.floor((target * there.length) / pool.length)));
  let left = target - quotas.reduce((a, b) => a + b, 0);
  // What rounding leaves goes round the states, the largest first; what the smallest took beyond their share comes back the same way.
  for (let i = 0; left !== 0; i = (i + 1) % kept.length) {
    const step = Math.sign(left);
    const next = quotas[i]! + step;
    if (next < 1 || next > kept[i]![1].length) continue;
    quotas[i] = next;
    left -= step;
  }
  return kept.flatMap(([, there], i) => evenly(there, quotas[i]!)).sort(byNumber);
}

function evenly<T>(items: readonly T[], n: number): readonly T[] {
  return Array.from({ length: n }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / n)]!);
}

/** One hospital: most patients live in its state, the nearer the more; others come from neighbouring states and from afar. */
function aroundOneHospital(
  settings: Settings,
  pool: readonly ZipCode[],
  target: number,
  rng: Rng,
): Catchment {
  const site = siteOf(settings, pool);
  const share = numberIn(settings, 'localShare');
  const weightOf = (z: ZipCode) => nearness(z, site, numberIn(settings, 'localDecay'));
  const local = pool
    .filter((z) => z.state === site.state)
    .sort((a, b) => weightOf(b) - weightOf(a) || byNumber(a, b))
    .slice(0, numberIn(settings, 'localTopN'));
  const far = farOf(settings, pool, site);
  if (share > 0 && local.length === 0) refuseShare('no ZIP code in the hospital’s state', '--local-share 0');
  if (share < 1 && far.size === 0) refuseShare('no ZIP code outside the hospital’s state', '--local-share 1');
  const pins = shuffled(pinsOf(local, far, share, target), rng);
  const near = weighted(local.map((z) => [z, weightOf(z)] as const));
  return {
    zips: [...new Set([...pins, ...local, ...far.zips])].sort(byNumber),
    sites: [site],
    homeOf(p) {
      const pinned = pins[p.patient_id - 1];
      if (pinned !== undefined) return pinned;
      const stream = rng.at('household', p.household_id, 'home');
      return stream.chance(share) ? near.pick(stream) : far.pick(stream);
    },
  };
}

function refuseShare(problem: string, example: string): never {
  return fail('SPEC_INVALID_VALUE', {
    name: 'The local share',
    got: `what the ZIP pool cannot give: it has ${problem}`,
    expected: 'met by the pool',
    example,
  });
}

/** exp(−distance of the numbers / decay), 2.5 times that in the same sectional centre (first three digits). */
function nearness(z: ZipCode, site: ZipCode, decay: number): number {
  const same = z.zip.slice(0, 3) === site.zip.slice(0, 3) ? 2.5 : 1;
  return same * Math.max(1e-12, Math.exp(-Math.abs(Number(z.zip) - Number(site.zip)) / decay));
}

interface Far {
  readonly size: number;
  readonly zips: readonly ZipCode[];
  pick(rng: Rng): ZipCode;
}

/** ZIP codes of other states, those of neighbours with their own share; either group stands in for the other where that is empty. */
function farOf(settings: Settings, pool: readonly ZipCode[], site: ZipCode): Far {
  const beside = neighborsOf(site.state);
  const others = pool.filter((z) => z.state !== site.state);
  const near = others.filter((z) => beside.includes(z.state));
  const distant = others.filter((z) => !beside.includes(z.state));
  const share = numberIn(settings, 'outstateNeighborShare');
  return {
    size: others.length,
    zips: others,
    pick(rng) {
      const fromNear = distant.length === 0 || (near.length > 0 && rng.chance(share));
      return rng.pick(fromNear ? near : distant);
    },
  };
}

/** As many ZIP codes as are asked for, the local share of them in the state; the other part makes up for what one lacks. */
function pinsOf(local: readonly ZipCode[], far: Far, share: number, target: number): readonly ZipCode[] {
  const abroad = share === 1 ? 0 : far.size;
  const home = share === 0 ? 0 : local.length;
  if (home + abroad < target) {
    return fail('SPEC_INVALID_VALUE', {
      name: 'The ZIP target',
      got: target,
      expected: `at most ${home + abroad}, the ZIP codes of this hospital’s catchment`,
      help: `Type --zip-target ${home + abroad}, or raise --local-top-n.`,
    });
  }
  const inState = Math.max(target - abroad, Math.min(home, Math.round(target * share)));
  return [...local.slice(0, inState), ...evenly(far.zips, target - inState)];
}

/** Where the single hospital stands. */
function siteOf(settings: Settings, pool: readonly ZipCode[]): ZipCode {
  const zip = wordIn(settings, 'hospitalZipcode');
  const state = wordIn(settings, 'hospitalState').toUpperCase();
  const known = pool.find((z) => z.zip === zip);
  if (known !== undefined && state !== '' && known.state !== state) {
    return fail('SPEC_CONFLICT', {
      first: `--hospital-zipcode ${zip}`,
      second: `--hospital-state ${state}`,
      help: `The pool has ${zip} in ${known.state}: type --hospital-state ${known.state}.`,
    });
  }
  if (known !== undefined) return known;
  const there = pool.filter((z) => z.state === (state === '' ? largestState(pool) : state));
  if (there.length === 0 || (zip !== '' && state === '')) refuseSite(zip, state, there.length);
  const middle = there[Math.floor(there.length / 2)]!;
  return zip === '' ? middle : { zip, state, city: null };
}

function refuseSite(zip: string, state: string, size: number): never {
  if (zip !== '' && size > 0)
    return fail('SPEC_INVALID_VALUE', {
      name: 'The hospital’s ZIP code',
      got: zip,
      expected: 'one of the ZIP pool, or named with its state',
      example: `--hospital-zipcode ${zip} --hospital-state FL`,
    });
  return fail('SPEC_INVALID_VALUE', {
    name: 'The hospital’s state',
    got: `“${state}”`,
    expected: 'a state of the ZIP pool',
    example: '--hospital-state FL',
  });
}

function largestState(pool: readonly ZipCode[]): string {
  const states = [...groupedBy(pool, (z) => z.state)];
  return states.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0];
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const there = groups.get(keyOf(item));
    if (there === undefined) groups.set(keyOf(item), [item]);
    else there.push(item);
  }
  return groups;
}

function byNumber(a: ZipCode, b: ZipCode): number {
  return a.zip < b.zip ? -1 : a.zip > b.zip ? 1 : 0;
}

/** In an order of their own, the same for the same ZIP codes. */
function shuffled(zips: readonly ZipCode[], rng: Rng): readonly ZipCode[] {
  const drawn = zips.map((z) => [z, rng.at('pin', z.zip).float()] as const);
  return drawn.sort(([a, x], [b, y]) => x - y || byNumber(a, b)).map(([z]) => z);
}
