// What every message of a run and of a life needs: look-ups, choices, and the segments that are printed once and copied.
import type { Day, Seconds } from '../../base/days.ts';
import type { MovementRow, OrderRow } from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Payer } from '../../world/payers.ts';
import type { Practitioner } from '../../world/practitioners.ts';
import type { World } from '../../world/world.ts';
import type { Message } from './message.ts';
import type { Family } from './settings.ts';
import type { Version } from './versions.ts';

/** What the user chose, and the world of the run. */
export interface Scene {
  readonly version: Version;
  readonly sender: string;
  readonly receiver: string;
  /** Table 0103. */
  readonly processing: string;
  /** Laboratory orders as OML^O21 rather than ORM^O01. */
  readonly oml: boolean;
  /** Share of stays with a slip of the desk, and of results released wrong at first. */
  readonly slips: number;
  readonly practitioners: ReadonlyMap<number, Practitioner>;
  readonly facilities: ReadonlyMap<number, Facility>;
  readonly payers: ReadonlyMap<number, Payer>;
  /** Practitioners as they were printed first. */
  readonly names: Map<number, Uint8Array>;
  /** First day of the written history; null where all of it is written. */
  readonly from: Day | null;
  readonly asOf: Day;
}

export function lookUps(world: World): Pick<Scene, 'practitioners' | 'facilities' | 'payers' | 'names'> {
  return {
    practitioners: new Map(world.practitioners.map((p) => [p.id, p])),
    facilities: new Map(world.facilities.map((f) => [f.id, f])),
    payers: new Map(world.payers.map((p) => [p.id, p])),
    names: new Map(),
  };
}

/** A message to be: what sets it off, when, and what stands in it after the header. */
export interface Moment {
  readonly time: Seconds;
  /** Order of what happens in the same second. */
  readonly rank: number;
  readonly family: Family;
  /** Message code, trigger and structure of MSH-9. */
  readonly type: readonly [code: string, trigger: string, structure: string];
  /** Row that it is about, and what tells it from other messages of this trigger about rows of the same number. */
  readonly row: number;
  readonly mark?: string;
  /** Facility that sends it. */
  readonly facility: number | null;
  /** When it happened, where that differs from when it is told. */
  readonly occurred?: Seconds;
  body(m: Message): void;
}

/** Order within a second: people before visits, visits before orders, orders before results, all before the discharge. */
export const RANK = {
  person: 1,
  history: 2,
  booking: 3,
  preadmission: 4,
  arrival: 5,
  transfer: 6,
  account: 7,
  order: 8,
  prescription: 9,
  result: 10,
  correction: 11,
  administration: 12,
  vaccination: 13,
  unkept: 14,
  document: 15,
  update: 16,
  departure: 17,
  change: 18,
  charge: 19,
} as const;

/** A life with its look-ups. */
export interface Told {
  readonly scene: Scene;
  readonly life: Life;
  readonly encounters: ReadonlyMap<number, EncounterRow>;
  readonly movements: ReadonlyMap<number, readonly MovementRow[]>;
  /** Orders by the encounter that carried them out and what was ordered. */
  readonly orders: ReadonlyMap<string, readonly OrderRow[]>;
  /** PID as it stands at a time. */
  identity(t: Seconds): Uint8Array;
  /** PID and PD1 as they stand at a time. */
  person(t: Seconds): Uint8Array;
  /** PV1 as it stands at a time. */
  visit(encounter: EncounterRow, t: Seconds): Uint8Array;
}

export type Add = (moment: Moment) => void;

export function orderKey(encounter: number, description: string): string {
  return `${encounter} ${description}`;
}

/** Orders of a panel, the one of this specimen first. */
export function orderOf(told: Told, o: ObservationRow): OrderRow | undefined {
  const all = told.orders.get(orderKey(o.encounter_id, o.panel ?? o.type));
  return all?.find((order) => order.completed_at === o.observed_at) ?? all?.[0];
}

export function grouped<K, T>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = groups.get(key);
    if (there) there.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
