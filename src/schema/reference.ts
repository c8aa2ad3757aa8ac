// References between tables, and what must hold of keys: said once for the folds over parts and for the SQL over all rows.
import type { Table } from './table.ts';
import type { Claim } from './tally.ts';

/** A column that refers to the key of another table. */
export interface Reference {
  readonly table: Table;
  readonly column: string;
  readonly to: Table;
}

/** Every reference between `tables`; one to a table outside the list is a defect of the definition. */
export function referencesOf(tables: readonly Table[]): readonly Reference[] {
  const byName = new Map(tables.map((t) => [t.name, t]));
  return tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([column, { ref }]) => {
      if (ref === undefined) return [];
      const to = byName.get(ref);
      if (to === undefined)
        throw new RangeError(`column ${table.name}.${column} refers to the unknown table ${ref}`);
      return [{ table, column, to }];
    }),
  );
}

/** Claims that the fold here and the SQL of a reader both decide, so that their findings carry the same names. */
export function uniqueClaim(table: Table): Claim {
  const doc = `${table.key} names one row of ${table.name}`;
  return {
    check: `${table.name}.${table.key}.unique`,
    category: 'conformance',
    table: table.name,
    column: table.key,
    doc,
  };
}

export function resolvesClaim({ table, column, to }: Reference): Claim {
  const doc = `${column} names a row of ${to.name}`;
  return {
    check: `${table.name}.${column}.resolves`,
    category: 'conformance',
    table: table.name,
    column,
    doc,
  };
}

export function ownerClaim({ table, column, to }: Reference): Claim {
  const doc = `${column} names a row of ${to.name} of the same patient`;
  return { check: `${table.name}.${column}.owner`, category: 'conformance', table: table.name, column, doc };
}

/** Whether a reference stays within one patient's rows and can be compared with the owner of the row it names. */
export function isOwned({ table, to }: Reference): boolean {
  return table.patient !== undefined && to.patient !== undefined && to.patient !== to.key;
}
