// A visit, and who looks after a person: the shapes and the few rules that all kinds of visits share.
import { DAYS_PER_YEAR, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Practitioner, Specialty } from '../../world/practitioners.ts';
import type { World } from '../../world/world.ts';
import type { Course } from '../course.ts';
import type { Episode } from '../episodes.ts';
import type { Axis, Diagnosis, PlannedCare, Workup } from '../module.ts';
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
  | 'day-surgery'
  | 'session'
  | 'obstetric'
  | 'gynaecology'
  | 'delivery'
  | 'screening'
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

/** A screening test done at a visit, with what it said. */
export interface TestDone {
  /** Key of the programme. */
  readonly programme: string;
  readonly reason: Diagnosis;
  readonly procedures: readonly string[];
  readonly panels: readonly string[];
  /** Keys of analytes with their results in words. */
  readonly results: readonly (readonly [analyte: string, words: string])[];
  /** Shift of what the panels read. */
  readonly effect: Readonly<Partial<Record<Axis, number>>>;
  /** A finding that is written down. */
  readonly condition: Note | null;
}

/** A diagnosis that is written down: a lasting one on the problem list, else of the encounter. */
export interface Note extends Diagnosis {
  readonly lasting?: boolean;
}

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
  /** Lasting illness that the visit is for; null for check-ups and passing illness. */
  readonly course: Course | null;
  /** Planned care that it is a session of. */
  readonly planned: PlannedCare | null;
  disposition: Disposition | null;
  readonly acuity: number | null;
  /** Emergency visit that led here. */
  readonly parent: Visit | null;
  /** Screening tests done at it. */
  tests?: readonly TestDone[] | undefined;
  /** What it brings by plan, given the day on which it takes place; absent = only what its kind brings. */
  readonly agenda?: ((day: Day) => Agenda) | undefined;
  /** It is given up rather than begun at this time or later. */
  readonly before?: Seconds | undefined;
}

const NOTHING: Agenda = {
  reason: undefined,
  related: undefined,
  work: undefined,
  done: undefined,
  findings: undefined,
  conditions: undefined,
  drugs: undefined,
};

/** What one visit is planned to bring, beside what all visits of its kind bring. */
export interface Agenda {
  /** Reason of the encounter, where it depends on the day. */
  readonly reason?: Diagnosis | undefined;
  /** Further codes dealt with, ICD-10-CM. */
  readonly related?: readonly string[] | undefined;
  readonly work?: Workup | undefined;
  /** Day on which the procedures are done; absent = the first. */
  readonly done?: Day | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly conditions?: readonly Found[] | undefined;
  readonly drugs?: readonly Order[] | undefined;
}

/** The agenda of a visit on its day. All agendas list the same properties in the same order, as visits do. */
export function agendaOf({ agenda }: Visit, day: Day): Agenda {
  if (agenda === undefined) return NOTHING;
  const { reason, related, work, done, findings, conditions, drugs } = agenda(day);
  return { reason, related, work, done, findings, conditions, drugs };
}

/** A result that is not read from the axes. */
export interface Finding {
  /** Key of `clinical/analytes`. */
  readonly analyte: string;
  readonly value: number | string;
  /** Name of the panel it is printed under. */
  readonly panel?: string;
  /** When it was taken; absent = at the beginning of the visit. */
  readonly at?: Seconds;
}

/** A diagnosis made at a visit. */
export interface Found {
  readonly diagnosis: Diagnosis;
  readonly onset: Day;
  /** Last day, null when it stays. */
  readonly until: Day | null;
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly lasting: boolean;
}

/** A drug ordered at a visit for a limited time. */
export interface Order {
  /** Key of `codes/drugs`. */
  readonly drug: string;
  readonly indication: Diagnosis;
  /** Last day; absent = as long as one fill lasts. */
  readonly until?: Day | null;
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
    course: v.course,
    planned: v.planned,
    disposition: v.disposition,
    acuity: v.acuity,
    parent: v.parent,
    tests: v.tests,
    agenda: v.agenda,
    before: v.before,
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
