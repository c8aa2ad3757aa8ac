// A table: columns in order, its key, the patient it belongs to, and the rules its rows obey.
import type { Column } from './column.ts';
import type { Rule } from './rule.ts';

export type Columns = Readonly<Record<string, Column>>;

/** How dates stand in CSV files: `iso` is YYYY-MM-DD, `slash` YYYY/MM/DD. Typed and JSON formats are not touched. */
export type DateStyle = 'iso' | 'slash';

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly doc: string;
  /** Column that identifies a row. */
  readonly key: string;
  /** The published form has no key of rows: `key` names and orders them, and may come again. */
  readonly repeats?: true;
  /** Column that names the patient a row belongs to; absent for shared reference tables. */
  readonly patient?: string;
  readonly columns: C;
  readonly rules: readonly Rule[];
  /** How its dates stand in CSV; `iso` when absent. */
  readonly dates?: DateStyle;
  /** Further groups of columns whose values together name one row; of tables that belong to no patient. */
  readonly unique?: readonly (readonly string[])[];
  /** References by several columns at once, to a group that is unique in the other table. */
  readonly foreign?: readonly ForeignGroup[];
}

/** Columns that together name a row of another table. */
export interface ForeignGroup {
  readonly columns: readonly string[];
  readonly to: string;
  /** Columns of the other table, in the same order. */
  readonly keys: readonly string[];
}

type Value<C> = C extends Column<infer V, infer N> ? V | (N extends true ? null : never) : never;

/** The row type of a table, computed from its columns. */
export type Row<T> = T extends Table<infer C> ? { [K in keyof C]: Value<C[K]> } : never;

export function table<const C extends Columns>(
  name: string,
  definition: {
    readonly doc: string;
    readonly key: keyof C & string;
    readonly repeats?: true;
    readonly patient?: keyof C & string;
    readonly columns: C;
    readonly rules?: readonly Rule<keyof C & string>[];
    readonly dates?: DateStyle;
    readonly unique?: readonly (readonly (keyof C & string)[])[];
    readonly foreign?: readonly (ForeignGroup & { readonly columns: readonly (keyof C & string)[] })[];
  },
): Table<C> {
  return { name, ...definition, rules: definition.rules ?? [] };
}

export function columnNames(t: Table): readonly string[] {
  return Object.keys(t.columns);
}
