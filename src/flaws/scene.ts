// What a kind of flaw is told when it is planted in the rows of one person.
import type { Day } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Role } from '../schema/column.ts';
import type { Table } from '../schema/table.ts';
import type { FlawProfile } from './profile.ts';
import type { Rates } from './rates.ts';
import type { Entry, PersonRows } from './record.ts';

export interface Scene {
  readonly rows: PersonRows;
  /** Stream of the flaws of the run. */
  readonly root: Rng;
  readonly tables: readonly Table[];
  readonly profile: FlawProfile;
  readonly rates: Rates;
  /** Nothing that is written lies after it. */
  readonly asOf: Day;
  /** The table with one row a person, and this person's row. */
  readonly persons: Table;
  readonly person: Entry & { readonly clean: NonNullable<Entry['clean']> };
  /** Another person of the run, near in number, or null where there is none. */
  readonly neighbour: (u: number) => number | null;
}

export type Plant = (scene: Scene) => void;

/** Columns of a table that say something about a person. */
export function withRole(table: Table, ...roles: readonly Role[]): readonly string[] {
  return Object.entries(table.columns).flatMap(([name, { role }]) =>
    role !== undefined && roles.includes(role) ? [name] : [],
  );
}

/** `table.column` in its two parts. */
export function parts(path: string): readonly [table: string, column: string] {
  const [table, column] = path.split('.');
  return [table!, column!];
}

/** Columns of a table that name a row of the same person, other than the person. */
export function ownedRefs(
  table: Table,
  tables: readonly Table[],
): readonly (readonly [column: string, to: string])[] {
  return Object.entries(table.columns).flatMap(([column, { ref }]) => {
    const to = tables.find((t) => t.name === ref);
    return to?.patient === undefined || to.patient === to.key ? [] : [[column, to.name] as const];
  });
}

/** The table whose key is the person and that tells when persons were born: the registrations. */
export function personsOf(tables: readonly Table[]): Table | undefined {
  return tables.find((t) => t.key === t.patient && withRole(t, 'birth-date').length > 0);
}
