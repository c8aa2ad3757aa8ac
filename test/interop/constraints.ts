// What the definitions promise of keys and references, and statements that a database must therefore refuse.
import { type Dialect, loadOrder } from '../../src/schema/as/sql.ts';
import type { Table } from '../../src/schema/table.ts';

export { loadOrder };

/** How many constraints of each kind the DDL of `tables` must make. */
export function constraintsOf(tables: readonly Table[]): {
  primaryKeys: number;
  foreignKeys: number;
  filled: number;
} {
  const columns = tables.flatMap((t) =>
    Object.entries(t.columns).map(([name, column]) => ({ t, name, column })),
  );
  return {
    primaryKeys: tables.length,
    foreignKeys: columns.filter(
      ({ t, name, column }) => column.ref !== undefined && !(column.ref === t.name && name === t.key),
    ).length,
    filled: columns.filter(({ column }) => !column.nullable).length,
  };
}

export interface Violation {
  readonly what: string;
  readonly sql: string;
  readonly complaint: Readonly<Record<'postgres' | 'mysql' | 'sqlite', RegExp>>;
}

/** One statement for each kind of constraint, to be run after the load. */
export function violations({ quote }: Dialect): readonly Violation[] {
  return [
    {
      what: 'a second row with the same key',
      sql: `INSERT INTO ${quote('payers')} SELECT * FROM ${quote('payers')} LIMIT 1;`,
      complaint: { postgres: /duplicate key/, mysql: /Duplicate entry/, sqlite: /UNIQUE constraint failed/ },
    },
    {
      what: 'a row of an unknown patient',
      sql: `UPDATE ${quote('encounters')} SET ${quote('patient_id')} = 999999999999;`,
      complaint: {
        postgres: /violates foreign key/,
        mysql: /foreign key constraint fails/,
        sqlite: /FOREIGN KEY constraint failed/,
      },
    },
    {
      what: 'the removal of a facility that rows refer to',
      sql: `DELETE FROM ${quote('organizations')};`,
      complaint: {
        postgres: /violates foreign key/,
        mysql: /foreign key constraint fails/,
        sqlite: /FOREIGN KEY constraint failed/,
      },
    },
    {
      what: 'an empty value where there must be one',
      sql: `INSERT INTO ${quote('payers')} VALUES (999999999999, NULL, 'Private');`,
      complaint: {
        postgres: /violates not-null/,
        mysql: /cannot be null/,
        sqlite: /NOT NULL constraint failed/,
      },
    },
  ];
}
