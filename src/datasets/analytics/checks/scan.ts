// What the checks of the analytics dataset share: claims about a column, and checks of each row.
import type { Check } from '../../../schema/fold.ts';
import { type Scan, scan } from '../../../schema/scan.ts';
import { type Claim, counting, keyOf, rowName } from '../../../schema/tally.ts';

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
