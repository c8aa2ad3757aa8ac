// The network: its facilities and providers, a pure function of how many are asked for and of the run's seed.
import { type Choice, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { npiOf } from '../../world/identifiers.ts';
import { firstName, lastName, type RaceGroup } from '../../world/names.ts';
import type { World } from '../../world/world.ts';

export type FacilityKind = 'Hospital' | 'Clinic' | 'Urgent Care' | 'Ambulatory Surgery Center';

export interface Site {
  readonly id: number;
  readonly name: string;
  readonly kind: FacilityKind;
  readonly state: string;
  readonly market: number;
  readonly beds: number | null;
  readonly teaching: boolean;
  readonly trauma: boolean;
  readonly npi: string;
}

export interface Provider {
  readonly id: number;
  readonly npi: string;
  readonly first: string;
  readonly last: string;
  readonly specialty: string;
  readonly facility: number;
  /** Calendar year of the first day in practice. */
  readonly since: number;
  readonly certified: boolean;
}

export interface Network {
  readonly sites: readonly Site[];
  readonly providers: readonly Provider[];
  /** Where a person of a place goes for a kind of care; `key` (a practitioner's number) tells sites of a market apart. */
  siteFor(place: number, kind: FacilityKind, key: number): Site;
  /** The provider of a specialty at a site, the same for the same key. */
  providerAt(site: Site, specialty: string, key: number): Provider;
}

/** The published list of states, with their population of 2022 in millions (US Census Bureau, vintage 2022, rounded). */
const STATES: readonly (readonly [string, number])[] = [
  ['CA', 39],
  ['TX', 30],
  ['FL', 22],
  ['NY', 20],
  ['PA', 13],
  ['IL', 13],
  ['OH', 12],
  ['GA', 11],
  ['NC', 11],
  ['MI', 10],
];

/** Kinds in the order in which a market gets its sites: a hospital first; then as the original's four kinds, clinics twice. */
const KINDS: readonly FacilityKind[] = [
  'Hospital',
  'Clinic',
  'Urgent Care',
  'Clinic',
  'Ambulatory Surgery Center',
];

/** Where care goes that a market has no site for. */
const INSTEAD: Readonly<Record<FacilityKind, readonly FacilityKind[]>> = {
  Hospital: ['Hospital'],
  Clinic: ['Clinic', 'Hospital'],
  'Urgent Care': ['Urgent Care', 'Clinic', 'Hospital'],
  'Ambulatory Surgery Center': ['Ambulatory Surgery Center', 'Hospital'],
};

/** The published specialties, in the order in which a site of the kind is staffed (assumption: commonest needs first). */
const STAFF: Readonly<Record<FacilityKind, readonly string[]>> = {
  Hospital: [
    'Internal Medicine',
    'Emergency Medicine',
    'Surgery',
    'Internal Medicine',
    'Cardiology',
    'Orthopedics',
    'Radiology',
    'Oncology',
    'Anesthesiology',
    'Emergency Medicine',
    'Obstetrics',
    'Neurology',
    'Gastroenterology',
    'Urology',
    'Pathology',
    'Psychiatry',
    'Pediatrics',
  ],
  Clinic: [
    'Internal Medicine',
    'Internal Medicine',
    'Cardiology',
    'Psychiatry',
    'Obstetrics',
    'Orthopedics',
    'Neurology',
    'Surgery',
    'Oncology',
    'Gastroenterology',
    'Urology',
    'Pediatrics',
  ],
  'Urgent Care': ['Internal Medicine', 'Emergency Medicine'],
  'Ambulatory Surgery Center': ['Surgery', 'Gastroenterology', 'Orthopedics', 'Anesthesiology', 'Urology'],
};

/** Shares of providers by kind of site, a hospital having most (assumption). */
const STAFFING: Readonly<Record<FacilityKind, number>> = {
  Hospital: 6,
  Clinic: 3,
  'Urgent Care': 1,
  'Ambulatory Surgery Center': 2,
};

/** NPI serials behind those of the world's practitioners and facilities. */
const FIRST_SERIAL = 50_000_000;

export function networkOf(
  facilities: number,
  providers: number,
  world: World,
  rng: Rng,
  lastYear: number,
): Network {
  const sites = sitesOf(facilities, rng.at('facilities'));
  const staff = staffOf(sites, providers, rng.at('providers'), lastYear);
  const markets = 1 + Math.max(...sites.map((s) => s.market));
  const marketOf = marketsOf(sites, markets, world);
  const there = grouped(sites, (s) => `${s.market} ${s.kind}`);
  const bySpecialty = grouped(staff, (p) => `${p.facility} ${p.specialty}`);
  const bySite = grouped(staff, (p) => String(p.facility));
  return {
    sites,
    providers: staff,
    siteFor(place, kind, key) {
      const market = marketOf[place] ?? 0;
      const choice = INSTEAD[kind].map((k) => there.get(`${market} ${k}`)).find((list) => list !== undefined);
      return of(choice ?? sites.slice(0, 1), key);
    },
    providerAt: (site, specialty, key) =>
      of(
        bySpecialty.get(`${site.id} ${specialty}`) ??
          bySpecialty.get(`${site.id} Internal Medicine`) ??
          bySite.get(String(site.id))!,
        key,
      ),
  };
}

function of<T>(list: readonly T[], key: number): T {
  return list[key % list.length]!;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const all = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = all.get(key);
    if (list) list.push(item);
    else all.set(key, [item]);
  }
  return all;
}

/** Five sites a market, the first a hospital; the last market may have fewer. */
function sitesOf(count: number, rng: Rng): readonly Site[] {
  const states = weighted(STATES);
  const word = wordsOf(rng.at('words'));
  return Array.from({ length: count }, (_, i) => siteOf(i, rng.at('facility', i), states, word, rng));
}

function siteOf(i: number, rng: Rng, states: Choice<string>, word: (i: number) => string, all: Rng): Site {
  const market = Math.floor(i / KINDS.length);
  const kind = KINDS[i % KINDS.length]!;
  // Beds: half 10–50, half 50–500, as in the original.
  const beds = kind === 'Hospital' ? (rng.chance(0.5) ? rng.int(10, 50) : rng.int(50, 500)) : null;
  return {
    id: i + 1,
    name: `${word(market)} ${kind === 'Hospital' ? 'Medical Center' : kind === 'Clinic' ? rng.pick(['Clinic', 'Health Center']) : kind === 'Urgent Care' ? 'Urgent Care' : 'Surgery Center'}${i % KINDS.length === 3 ? ' West' : ''}`,
    kind,
    state: states.pick(all.at('market', market)),
    market,
    beds,
    // Large hospitals teach and take trauma; some 30 and 20 % of all, as in the original.
    teaching: beds !== null && rng.chance(Math.min(0.9, beds / 450)),
    trauma: beds !== null && rng.chance(Math.min(0.7, beds / 650)),
    npi: npiOf(FIRST_SERIAL + i),
  };
}

/** Invented names of markets: two lists combined, so that 400 of them differ. */
function wordsOf(rng: Rng): (i: number) => string {
  const first =
    'Alder Ash Birch Cedar Elm Fern Hazel Heron Juniper Lark Linden Maple Otter Pine Quail Rowan Sable Sorrel Tamarack Willow'.split(
      ' ',
    );
  const second =
    'brook crest dale fall field ford gate grove haven hollow mere moor point reach ridge spring stone view water wood'.split(
      ' ',
    );
  const start = rng.int(0, 399);
  return (i) => {
    const k = (start + i * 37) % 400;
    const lap = Math.floor(i / 400);
    return `${first[k % 20]}${second[Math.floor(k / 20)]}${lap === 0 ? '' : ` ${lap + 1}`}`;
  };
}

/** Providers dealt to sites by their staffing, each site at least one. */
function staffOf(sites: readonly Site[], count: number, rng: Rng, lastYear: number): readonly Provider[] {
  const total = sites.reduce((sum, s) => sum + STAFFING[s.kind], 0);
  const spare = count - sites.length;
  let passed = 0;
  let id = 0;
  return sites.flatMap((site) => {
    const before = Math.round((spare * passed) / total);
    passed += STAFFING[site.kind];
    const here = 1 + Math.round((spare * passed) / total) - before;
    const roles = STAFF[site.kind];
    return Array.from({ length: here }, (_, k) => {
      id++;
      return providerOf(id, roles[k % roles.length]!, site, rng.at('provider', id), lastYear);
    });
  });
}

/** Active physicians by group, %: AAMC, US Physician Workforce Data 2022 (as in the world's practitioners). */
const GROUPS: Choice<RaceGroup> = weighted([
  ['White', 64],
  ['Asian', 21],
  ['Hispanic', 7],
  ['Black', 6],
  ['Other', 2],
]);

function providerOf(id: number, specialty: string, site: Site, rng: Rng, lastYear: number): Provider {
  // Women among active physicians: AAMC, US Physician Workforce Data 2022, 38 %.
  const sex = rng.chance(0.38) ? 'female' : 'male';
  const group = GROUPS.pick(rng);
  // 2 to 40 years of practice, as in the original.
  const since = lastYear - rng.int(2, 40);
  const last = lastName(rng, group);
  return {
    id,
    npi: npiOf(FIRST_SERIAL + 10_000 + id),
    first: firstName(rng, sex, since - 31, group, last),
    last,
    specialty,
    facility: site.id,
    since,
    certified: rng.chance(0.9),
  };
}

/** The market of each place: one in its state, where there is one, else any. */
function marketsOf(sites: readonly Site[], markets: number, world: World): readonly number[] {
  const inState = new Map<string, number[]>();
  for (const s of sites)
    if (s.kind === 'Hospital') inState.set(s.state, [...(inState.get(s.state) ?? []), s.market]);
  return world.places.map((place, i) => {
    const near = inState.get(place.state);
    return near === undefined ? i % markets : near[i % near.length]!;
  });
}
