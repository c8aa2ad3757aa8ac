// The desk: what all writers of resources share, and the chart of the life that lies on it.
import type { Day } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import type { ConditionRow, EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { type Coding, displayOf, uri } from '../../codes/fhir.ts';
import type { Facility } from '../../world/facilities.ts';
import type { World } from '../../world/world.ts';
import { cached, type Fragment, fragment, members } from './ink.ts';
import { type Kind, kinds, type Sheet } from './sheet.ts';
import { Clock } from './zones.ts';

export type UsCore = '6.1.0' | '7.0.0' | '8.0.0';

/** Ids that were referred to, each once, in the order met. */
export class Seen {
  readonly #marks: Uint32Array;
  #epoch = 1;
  list: number[] = [];

  constructor(size: number) {
    this.#marks = new Uint32Array(size);
  }

  add(id: number): void {
    if (this.#marks[id] === this.#epoch) return;
    this.#marks[id] = this.#epoch;
    this.list.push(id);
  }

  /** The ids in order; the next ones are counted anew. */
  take(): number[] {
    const taken = this.list.sort((a, b) => a - b);
    this.list = [];
    this.#epoch++;
    return taken;
  }
}

/** Who and what the resources of a partition, or of one bundle, refer to outside the patient. */
export interface Referred {
  readonly practitioners: Seen;
  readonly facilities: Seen;
  readonly payers: Seen;
  /** Facility × 10 + number of the unit. */
  readonly wards: Seen;
  /** By NDC, as the number of its eleven digits, with the key in the drug table’s words. */
  medications: Map<number, string>;
}

export interface Desk {
  readonly sheet: Sheet;
  readonly world: World;
  readonly usCore: UsCore;
  readonly asOf: Day;
  /** Instant of `meta.lastUpdated`. */
  readonly updated: string;
  readonly referred: Referred;
  facility(id: number): Facility;
  clockOf(facility: number): Clock;
}

/** A life with what its resources look up in each other. */
export interface Chart {
  readonly life: Life;
  readonly patient: number;
  readonly visits: ReadonlyMap<number, Visit>;
  /** Condition by ICD-10-CM code, the latest. */
  readonly byCode: ReadonlyMap<string, ConditionRow>;
  /** Clock of the home, for what has no facility. */
  readonly home: Clock;
  /** Resources of no encounter, for their provenance. */
  readonly others: (readonly [Kind, number])[];
}

export interface Visit {
  readonly row: EncounterRow;
  readonly clock: Clock;
  /** Rows of observations of the encounter, in their order. */
  readonly observations: ObservationRow[];
  /** Its resources, for their provenance. */
  readonly targets: (readonly [Kind, number])[];
}

export function openDesk(sheet: Sheet, world: World, usCore: UsCore, asOf: Day, updated: string): Desk {
  const facilities = new Map(world.facilities.map((f) => [f.id, f]));
  const clocks = new Map<string, Clock>();
  const clockOf = (zone: string) => {
    let clock = clocks.get(zone);
    if (clock === undefined) {
      clock = new Clock(zone);
      clocks.set(zone, clock);
    }
    return clock;
  };
  const last = (list: readonly { readonly id: number }[]) => Math.max(...list.map((x) => x.id)) + 1;
  return {
    sheet,
    world,
    usCore,
    asOf,
    updated,
    referred: {
      practitioners: new Seen(last(world.practitioners)),
      facilities: new Seen(last(world.facilities)),
      payers: new Seen(last(world.payers)),
      wards: new Seen(last(world.facilities) * 10),
      medications: new Map(),
    },
    facility: (id) => facilities.get(id)!,
    clockOf: (id) => clockOf(world.places[facilities.get(id)!.place]!.timezone),
  };
}

export function chartOf(life: Life, desk: Desk): Chart {
  const visits = new Map<number, Visit>();
  for (const row of life.encounters)
    visits.set(row.encounter_id, {
      row,
      clock: desk.clockOf(row.organization_id),
      observations: [],
      targets: [],
    });
  let visit: Visit | undefined;
  for (const row of life.observations) {
    if (visit === undefined || visit.row.encounter_id !== row.encounter_id)
      visit = visits.get(row.encounter_id);
    visit!.observations.push(row);
  }
  return {
    life,
    patient: life.patient.patient_id,
    visits,
    byCode: new Map(life.conditions.map((c) => [c.icd10_code, c])),
    home: desk.clockOf(homeFacility(life, desk)),
    others: [],
  };
}

/** A facility in the patient's place: where the practitioner of primary care works. */
function homeFacility({ patient }: Life, desk: Desk): number {
  return (
    desk.world.practitioners.find((p) => p.id === patient.primary_care_id)?.facility ??
    desk.world.facilities[0]!.id
  );
}

const PROFILE = 'http://hl7.org/fhir/us/core/StructureDefinition';
export const CARIN = 'http://hl7.org/fhir/us/carin-bb/StructureDefinition';

/** Canonical of a US Core profile. */
export function core(name: string): string {
  return `${PROFILE}/${name.startsWith('head-occipital') || name.startsWith('pediatric-') ? name : `us-core-${name}`}`;
}

/** Canonical of a profile of CARIN Blue Button 2.0.0, which wants its version. */
export function carin(name: string): string {
  return `${CARIN}/C4BB-${name}|2.0.0`;
}

/** What is the same in all resources of a kind: metadata with the profiles, and more members. */
export function stamped(
  desk: Desk,
  profiles: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Fragment {
  return fragment(stampedMembers(desk, profiles, more));
}

/** The same as text, for fragments that are made when they are met. */
export function stampedMembers(
  desk: Desk,
  profiles: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  return members({
    meta: { lastUpdated: desk.updated, ...(profiles.length === 0 ? {} : { profile: profiles }) },
    ...more,
  });
}

/** A coding with its display. */
export function coded(system: string, code: string): Coding {
  const display = displayOf(system, code);
  return display === undefined ? { system, code } : { system, code, display };
}

export function concept(coding: Coding | readonly Coding[] | undefined, text?: string) {
  const codings = coding === undefined ? [] : Array.isArray(coding) ? coding : [coding];
  return {
    ...(codings.length === 0 ? {} : { coding: codings }),
    ...(text === undefined ? {} : { text }),
  };
}

/** `,"name":[{"coding":[ICD-10-CM]}]` of a code. */
export function diagnosisMember(name: string): (code: string) => Fragment {
  return cached((code: string) => members({ [name]: [concept(coded(uri.icd10cm, code))] }));
}

/** Fixed members. */
export function fragmentOf(object: Readonly<Record<string, unknown>>): Fragment {
  return fragment(members(object));
}

export const QUOTE = 34;
export const COMMA = 44;

/** `,"name":"` before a date or time that is printed. */
export function key(name: string): Fragment {
  return fragment(`,"${name}":"`);
}

export const subjectOf = (desk: Desk, patient: number) => desk.sheet.refer('subject', kinds.patient, patient);

/** Refer to a practitioner, who will be among the resources. */
export function referPractitioner(desk: Desk, name: string, id: number): void {
  desk.referred.practitioners.add(id);
  desk.sheet.refer(name, kinds.practitioner, id);
}

export function referFacility(desk: Desk, name: string, id: number): void {
  desk.referred.facilities.add(id);
  desk.sheet.refer(name, kinds.facility, id);
}
