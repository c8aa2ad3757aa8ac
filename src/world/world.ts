// The world of a run: places, facilities, practitioners and payers, a pure function of the pack’s name and the run’s root stream.
import { type Choice, weighted } from '../base/distributions.ts';
import { fail, suggest } from '../base/errors.ts';
import type { Rng } from '../base/rng.ts';
import { type Facility, type FacilityType, facilitiesOf } from './facilities.ts';
import { type Payer, payers } from './payers.ts';
import { type Place, type PlacePack, us } from './places.ts';
import { type Practitioner, practitionersOf, type Specialty } from './practitioners.ts';

/** Everything outside the patient. Look-ups are constant-time. */
export interface World {
  readonly pack: PlacePack;
  readonly places: readonly Place[];
  readonly facilities: readonly Facility[];
  readonly practitioners: readonly Practitioner[];
  readonly payers: readonly Payer[];
  /** Index of a place, drawn by population; consumes one number. */
  placeOf(rng: Rng): number;
  /** A facility of the type in the place; the same `key` (any integer, say a patient’s number) always gets the same one. */
  facilityAt(place: number, type: FacilityType, key: number): Facility;
  /** A practitioner of the specialty in the place; the same `key` always gets the same one. */
  practitionerAt(place: number, specialty: Specialty, key: number): Practitioner;
}

const PACKS: ReadonlyMap<string, PlacePack> = new Map([[us.name, us]]);

/** Build the world. `rng` is the run’s root stream. Fails with SPEC_UNKNOWN_KEY for a pack that does not exist. */
export function makeWorld(packName: string, rng: Rng): World {
  const pack = PACKS.get(packName) ?? unknownPack(packName);
  const own = rng.at('world');
  const facilities = facilitiesOf(pack, own);
  const practitioners = practitionersOf(pack, facilities, own);
  const placeOfFacility = new Map(facilities.map((f) => [f.id, f.place]));
  const sites = grouped(pack, facilities, (f) => [f.place, f.type]);
  const staff = grouped(pack, practitioners, (p) => [placeOfFacility.get(p.facility)!, p.specialty]);
  const byPopulation: Choice<number> = weighted(pack.places.map((p, i) => [i, p.weight] as const));
  return {
    pack,
    places: pack.places,
    facilities,
    practitioners,
    payers,
    placeOf: (stream) => byPopulation.pick(stream),
    facilityAt: (place, type, key) => oneOf(sites, place, type, key),
    practitionerAt: (place, specialty, key) => oneOf(staff, place, specialty, key),
  };
}

type Grouped<T> = readonly ReadonlyMap<string, readonly T[]>[];

/** Items by place and topic. */
function grouped<T>(pack: PlacePack, items: readonly T[], keyOf: (item: T) => [number, string]): Grouped<T> {
  const all = pack.places.map(() => new Map<string, T[]>());
  for (const item of items) {
    const [place, topic] = keyOf(item);
    const there = all[place]!.get(topic);
    if (there) there.push(item);
    else all[place]!.set(topic, [item]);
  }
  return all;
}

function oneOf<T>(groups: Grouped<T>, place: number, topic: string, key: number): T {
  const there = groups[place]?.get(topic);
  if (!there) return fail('BUG_UNEXPECTED', { problem: `place ${place} has no ${topic}` });
  return there[((key % there.length) + there.length) % there.length]!;
}

function unknownPack(name: string): never {
  const known = [...PACKS.keys()];
  const near = suggest(name, known);
  return fail('SPEC_UNKNOWN_KEY', {
    what: 'place pack',
    name,
    help: `Known packs: ${known.join(', ')}.`,
    ...(near === undefined ? {} : { suggestion: near }),
  });
}
