// Looking through the rows of a part: columns by row, and the row of another table that a row points to.
import { type Batch, type Part, valueAt, vectorOf } from './batch.ts';
import { targetRows } from './key-index.ts';

export type Value = string | number | boolean | null;

/** A column by row; days and amounts are numbers. */
export type Column = (row: number) => Value;

export interface Scan {
  readonly batch: Batch;
  readonly rows: number;
  column(name: string): Column;
  /** Row that a column of references points to in another table of the part; −1 when there is none. */
  target(column: string, table: string): Int32Array | null;
  /** The other table, looked at the same way. */
  other(table: string): Scan | null;
}

export function scan(part: Part, table: string): Scan | null {
  const batch = part.get(table);
  if (batch === undefined) return null;
  return {
    batch,
    rows: batch.rows,
    column: (name) => {
      const v = vectorOf(batch, name);
      return (row) => valueAt(v, row);
    },
    target: (column, to) => {
      const other = part.get(to);
      return other === undefined ? null : targetRows(batch, column, other);
    },
    other: (name) => scan(part, name),
  };
}
