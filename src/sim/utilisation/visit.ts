// A visit, and who looks after a person: the shapes and the few rules that all kinds of visits share.
import { DAYS_PER_YEAR, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Practitioner, Specialty } from '../../world/practitioners.ts';
import type { World } from '../../world/world.ts';
import type { Course } from '../course.ts';
import type { ElectiveSurgery } from '../elective.ts';
import type { Episode } from '../episodes.ts';
import type { Diagnosis } from '../module.ts';
import type { Person } from '../person.ts';

export type VisitKind =
  | 'wellness'
  | 'follow-up'
  | 'specialist'
  | 'diagnosis'
  | 'acute'
  | 'urgent'
  | 'telehealth'
  | 'emergency'
  | 'stay'
  | 'surgery'
  | 'birth';

export type Disposition =
  | 'Home'
  | 'Admitted'
  | 'Left without being seen'
  | 'Transferred'
  | 'Skilled nursing facility'
  | 'Home health'
  | 'Against medical advice'
  | 'Hospice'
  | 'Expired';

export interface Visit {
  readonly kind: VisitKind;
  start: Seconds;
  end: Seconds;
  /** Stream of the visit, addressed by what brought it about, not by its place in the list. */
  readonly rng: Rng;
  readonly practitioner: Practitioner;
  readonly facility: Facility;
  readonly diagnosis: Diagnosis;
  readonly episode: Episode | null;
  /** Illness that this visit makes known. */
  readonly diagnosing: Course | null;
  readonly surgery: ElectiveSurgery | null;
  disposition: Disposition | null;
  readonly acuity: number | null;
  /** Emergency visit that led here. */
  readonly parent: Visit | null;
}

/**
 * A visit of these properties. All visits are made here, so that they list them in the same order: the engine reads
 * objects of one shape several times faster than objects of many.
 */
export function asVisit(v: Visit): Visit {
  return {
    kind: v.kind,
    start: v.start,
    end: v.end,
    rng: v.rng,
    practitioner: v.practitioner,
    facility: v.facility,
    diagnosis: v.diagnosis,
    episode: v.episode,
    diagnosing: v.diagnosing,
    surgery: v.surgery,
    disposition: v.disposition,
    acuity: v.acuity,
    parent: v.parent,
  };
}

/** A stretch of life simulated on its own, so that what is written later never changes what was lived earlier. */
export interface Block {
  readonly from: Day;
  readonly to: Day;
  /** Day of death when it falls in the block. */
  readonly death: Day | null;
}

export function dayOfVisit(visit: Visit): Day {
  return Math.floor(visit.start / SECONDS_PER_DAY);
}

/** Who looks after a person: the same primary care practitioner most of the time, specialists by place. */
export interface CareTeam {
  readonly world: World;
  readonly person: Person;
  primary(age: number, rng: Rng): Practitioner;
  of(specialty: Specialty): Practitioner;
  facility(practitioner: Practitioner): Facility;
}

const facilityMaps = new WeakMap<World, ReadonlyMap<number, Facility>>();

function facilitiesById(world: World): ReadonlyMap<number, Facility> {
  let map = facilityMaps.get(world);
  if (map === undefined) {
    map = new Map(world.facilities.map((f) => [f.id, f]));
    facilityMaps.set(world, map);
  }
  return map;
}

export function careTeam(person: Person, world: World): CareTeam {
  const facilities = facilitiesById(world);
  return {
    world,
    person,
    of: (specialty) => world.practitionerAt(person.place, specialty, person.household),
    primary: (age, rng) => {
      // Usual provider continuity of about 0.75–0.8 (assumption, in line with claims studies of the index).
      const key = rng.at('continuity').chance(0.78) ? person.household : rng.at('other').int(0, 999);
      return primaryPractitioner(world, person, age, key);
    },
    facility: (practitioner) => facilities.get(practitioner.facility)!,
  };
}

/** Children see paediatricians, adults family physicians or internists by household. */
export function primaryPractitioner(
  world: World,
  person: Person,
  age: number,
  key: number = person.household,
): Practitioner {
  if (age < 18) return world.practitionerAt(person.place, 'Pediatrics', key);
  return world.practitionerAt(
    person.place,
    person.household % 3 === 0 ? 'Internal Medicine' : 'Family Medicine',
    key,
  );
}

export function ageOn(person: Person, day: Day): number {
  return (day - person.birth) / DAYS_PER_YEAR;
}

export function inOrder(a: Visit, b: Visit): number {
  return a.start - b.start || a.end - b.end;
}
