// What the checks of the analytics dataset share: columns of a part by row, and the row of a person or encounter that a row points to.
import { type Batch, type Part, valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { targetRows } from '../../../schema/key-index.ts';
import { type Claim, counting, keyOf, rowName } from '../../../schema/tally.ts';

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

/** A claim of this dataset's about a column. */
export function said(table: string, column: string, aspect: string, doc: string, allowedShare = 0): Claim {
  return {
    check: `${table}.${column}.${aspect}`,
    category: 'plausibility',
    table,
    column,
    doc,
    allowedShare,
  };
}

/** A verdict on a row: null where the claim does not apply, else whether it holds. */
export type Judge = (row: number) => boolean | null;

/** A check of each row of a table. */
export function eachRow(claim: Claim, prepare: (rows: Scan) => Judge | null): Check {
  return counting(claim, (part, tally) => {
    const rows = scan(part, claim.table);
    const judge = rows === null ? null : prepare(rows);
    if (rows === null || judge === null) return;
    for (let i = 0; i < rows.rows; i++) {
      const verdict = judge(i);
      if (verdict === null) continue;
      tally.of++;
      if (!verdict)
        tally.fail(keyOf(rows.batch, i), () => {
          const column =
            claim.column === null ? '' : `: ${claim.column}=${String(rows.column(claim.column)(i))}`;
          return `${rowName(rows.batch, i)}${column}`;
        });
    }
  });
}
