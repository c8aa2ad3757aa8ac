// What readers of resources share: what was read before, and where rows go.
import type { Table } from '../../../schema/table.ts';
import { anyCode, list, type Numbers, type Place, type Resource, text } from './lookup.ts';

export type Cell = string | number | boolean | null;
export type ReadRow = Readonly<Record<string, Cell>>;

/** What rows look up in resources that were read before them. */
export interface Known {
  readonly numbers: Numbers;
  /** Names of practitioners and facilities by number. */
  readonly practitioners: Map<number, string>;
  readonly facilities: Map<number, string>;
  /** Facility of a practitioner. */
  readonly roles: Map<number, number>;
  /** What was drawn, by number of the specimen. */
  readonly specimens: Map<number, string>;
  /** Specialty and taxonomy code by number of the practitioner, as the role tells them. */
  readonly specialties: Map<number, { readonly words: string | null; readonly code: string | null }>;
  /** What a Medication is, by its number. */
  readonly drugs: Map<number, unknown>;
  /** Words of a condition by its number. */
  readonly conditions: Map<number, string>;
  /** Count of what a resource tells and no table holds, by name. */
  readonly left: Record<string, number>;
  /** Mothers by child. */
  readonly mothers: Map<number, number>;
}

export interface Reading {
  readonly resource: Resource;
  readonly id: number;
  readonly place: Place;
  readonly known: Known;
}

export type Emitted = readonly (readonly [Table, ReadRow])[];

/** The value of an identifier whose system or type has this in its name. */
export function identifier(resource: Resource, part: string): string | null {
  const found = list(resource.identifier).find(
    (i) => String(i.system ?? '').includes(part) || anyCode(i.type) === part,
  );
  return found === undefined ? null : text(found, 'value');
}
