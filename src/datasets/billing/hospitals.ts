// Hospitals and their doctors: one hospital a ZIP code, each with habits of its own, and doctors who work at one to three of one state.
import { type Choice, clamp, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { firstName, lastName, type RaceGroup } from '../../world/names.ts';
import type { Condition } from './conditions.ts';
import type { ZipCode } from './zip-pool.ts';

/** Who looks after which condition. */
export type Field = 'medicine' | 'heart and nerves' | 'cancer' | 'mind' | 'surgery and birth';

export interface Doctor {
  readonly name: string;
  readonly field: Field;
  /** Added to the probability of going home on the day of admission. */
  readonly sameDayStyle: number;
  /** Added to the probability that a medicine is prescribed. */
  readonly prescribing: number;
}

export interface Hospital {
  readonly name: string;
  readonly site: ZipCode;
  /** Charges relative to other hospitals. */
  readonly chargeFactor: number;
  readonly sameDayBias: number;
  /** Unpaid bills relative to other hospitals. */
  readonly lateFactor: number;
  /** Doctors of each field; at least one. */
  readonly staff: ReadonlyMap<Field, readonly Doctor[]>;
}

export interface Hospitals {
  readonly all: readonly Hospital[];
  /** A hospital of the state, the nearer to the ZIP code the likelier; any hospital for a state that has none. */
  near(home: ZipCode, rng: Rng): Hospital;
}

/** Most hospitals. Source: the generator that this dataset follows. */
const MOST = 250;

/** Fields of the six doctors whose first hospital it is, so that 250 hospitals have 1,500; the generator has about 1,200. */
const DESKS: readonly Field[] = [
  'medicine',
  'medicine',
  'heart and nerves',
  'cancer',
  'mind',
  'surgery and birth',
];

const FIELDS: Readonly<Record<string, Field>> = {
  'Heart disease': 'heart and nerves',
  Stroke: 'heart and nerves',
  'Kidney failure': 'heart and nerves',
  Migraine: 'heart and nerves',
  Cancer: 'cancer',
  Depression: 'mind',
  Anxiety: 'mind',
  'Broken bones': 'surgery and birth',
  Arthritis: 'surgery and birth',
  Childbirth: 'surgery and birth',
};

export function fieldOf({ name }: Condition): Field {
  return FIELDS[name] ?? 'medicine';
}

/** Hospitals at the sites, so that every state has one and no two share a ZIP code. `name` is that of a single hospital, or empty. */
export function hospitalsOf(sites: readonly ZipCode[], name: string, rng: Rng): Hospitals {
  const chosen = chooseSites(sites);
  const staffs = staffsOf(chosen, rng);
  const taken = new Set<string>();
  const leanings = centred(
    chosen.map((site) => clamp(0.075 * rng.at('same day', site.zip).normal(), -0.15, 0.15)),
  );
  const all = chosen.map((site, i): Hospital => {
    const own = rng.at('hospital', site.zip);
    return {
      name: name !== '' && chosen.length === 1 ? name : unusedName(site, taken, own.at('name')),
      site,
      chargeFactor: 0.9 + 0.3 * own.at('charge').float(),
      sameDayBias: leanings[i]!,
      lateFactor: clamp(Math.exp(0.25 * own.at('late').normal()), 0.7, 1.5),
      staff: staffs[i]!,
    };
  });
  return { all, near: nearest(all) };
}

/** Less their mean, so that the hospitals together go home on the same day as often as the setting says. */
function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.map((x) => x - mean);
}

/** At most so many sites, one of each state first. */
function chooseSites(sites: readonly ZipCode[]): readonly ZipCode[] {
  if (sites.length <= MOST) return sites;
  const seen = new Set<string>();
  const first = sites.filter((s) => !seen.has(s.state) && seen.add(s.state));
  const others = sites.filter((s) => !first.includes(s));
  const more = Array.from({ length: Math.max(0, MOST - first.length) }, (_, i) => {
    return others[Math.floor((i * others.length) / (MOST - first.length))]!;
  });
  return [...first, ...more].sort((a, b) => (a.zip < b.zip ? -1 : 1));
}

const WORDS =
  'Fairhaven Northgate Brookside Lakeview Ridgemont Oakfield Stonebridge Westbrook Eastlake Highland Riverbend Greenway Summit Valley Harbor Meadow Cedar Willow Granite Prairie Orchard Juniper Foxglove Larkspur'.split(
    ' ',
  );
const KINDS = [
  'General Hospital',
  'Medical Center',
  'Regional Hospital',
  'Community Hospital',
  'Memorial Hospital',
  'Health Center',
];

function unusedName({ city, state }: ZipCode, taken: Set<string>, rng: Rng): string {
  for (let turn = 0; ; turn++) {
    // A city with few hospitals needs no second word; a pool without cities does, and in the end a number.
    const word = rng.pick(WORDS);
    const stem = city === null ? `${word} ${state}` : turn < 2 ? city : `${city} ${word}`;
    const name = `${stem} ${rng.pick(KINDS)}${turn > 50 ? ` ${turn}` : ''}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** Chances that a doctor works at a second hospital of the state, and at a third; assumption within one to three. */
const SECOND = 0.4;
const THIRD = 0.35;

/** Doctors by hospital and field. A doctor's further hospitals lie in the same state. */
function staffsOf(sites: readonly ZipCode[], rng: Rng): readonly Map<Field, Doctor[]>[] {
  const staffs = sites.map(() => new Map<Field, Doctor[]>(DESKS.map((field) => [field, []])));
  const ofState = new Map<string, number[]>();
  for (const [i, site] of sites.entries()) ofState.set(site.state, [...(ofState.get(site.state) ?? []), i]);
  const taken = new Set<string>();
  sites.forEach((site, i) => {
    for (const [k, field] of DESKS.entries()) {
      const own = rng.at('doctor', site.zip, k);
      const doctor = doctorOf(field, taken, own);
      for (const at of placesOf(i, ofState.get(site.state)!, own.at('places')))
        staffs[at]!.get(field)!.push(doctor);
    }
  });
  return staffs;
}

function placesOf(first: number, others: readonly number[], rng: Rng): readonly number[] {
  const places = new Set([first]);
  if (rng.chance(SECOND)) places.add(rng.pick(others));
  if (places.size === 2 && rng.chance(THIRD)) places.add(rng.pick(others));
  return [...places];
}

/** Active physicians by group, %: AAMC, US Physician Workforce Data 2022. */
const GROUPS: Choice<RaceGroup> = weighted([
  ['White', 64],
  ['Asian', 21],
  ['Hispanic', 7],
  ['Black', 6],
  ['Other', 2],
]);
/** Women among active physicians: AAMC Physician Specialty Data Report 2022, 37 %. */
const WOMEN = 0.37;

function doctorOf(field: Field, taken: Set<string>, rng: Rng): Doctor {
  const names = rng.at('name');
  for (;;) {
    const group = GROUPS.pick(names);
    const last = lastName(names, group);
    const born = names.int(1955, 1990);
    const name = `Dr. ${firstName(names, names.chance(WOMEN) ? 'female' : 'male', born, group, last)} ${last}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return {
      name,
      field,
      sameDayStyle: 0.07 * rng.at('same day').normal(),
      prescribing: 0.05 * rng.at('prescribing').normal(),
    };
  }
}

/** Distance of ZIP numbers at which a hospital is chosen 37 % as often. Source: the catchment rule of a single hospital. */
const DECAY = 300;

function nearest(all: readonly Hospital[]): Hospitals['near'] {
  const ofState = new Map<string, Hospital[]>();
  for (const h of all) ofState.set(h.site.state, [...(ofState.get(h.site.state) ?? []), h]);
  const choices = new Map<string, Choice<Hospital>>();
  return (home, rng) => {
    let choice = choices.get(home.zip);
    if (choice === undefined) {
      const distance = (h: Hospital) => Math.abs(Number(h.site.zip) - Number(home.zip));
      const there = ofState.get(home.state) ?? all;
      choice = weighted(there.map((h) => [h, Math.max(1e-12, Math.exp(-distance(h) / DECAY))] as const));
      choices.set(home.zip, choice);
    }
    return choice.pick(rng);
  };
}
