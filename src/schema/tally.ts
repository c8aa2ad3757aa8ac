// A counting check: what one part contributes is how many rows failed of how many, and the few failing rows of lowest key.
import { type Batch, type Part, vectorOf } from './batch.ts';
import { idText } from './column.ts';
import type { Category, Check, Finding } from './fold.ts';

/** Examples kept of one finding. */
export const EXAMPLES = 5;

/** Stands for a key that is empty or unreadable, so that such rows sort last. */
const NO_KEY = Number.MAX_SAFE_INTEGER;

type Example = readonly [key: number, text: string];

/** Contribution of one part; JSON. Adding two is order-free, and so is the choice of examples (lowest keys first). */
export interface Count {
  readonly failed: number;
  readonly of: number;
  readonly examples: readonly Example[];
}

/** Counts rows of one part; `fail` is given the key of the row, and asks for the text only when it is kept. */
export class Tally {
  of = 0;
  failed = 0;
  #examples: Example[] = [];

  /** Count a failure. Keep the example if its key is among the lowest so far. */
  fail(key: number, text: () => string): void {
    this.failed++;
    const kept = this.#examples;
    if (kept.length === EXAMPLES && key > kept[EXAMPLES - 1]![0]) return;
    kept.push([key, text()]);
    kept.sort(byKey);
    if (kept.length > EXAMPLES) kept.length = EXAMPLES;
  }

  count(): Count {
    return { failed: this.failed, of: this.of, examples: this.#examples };
  }
}

function byKey(a: Example, b: Example): number {
  return a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}

/** What a finding says apart from its counts. */
export interface Claim {
  readonly check: string;
  readonly category: Category;
  readonly table: string;
  readonly column: string | null;
  readonly doc: string;
  /** Share of rows that may fail, 0 when absent. */
  readonly allowedShare?: number;
}

/**
 * Rows that may fail: the share of all, and three standard errors of a binomial count above it, so that a small
 * sample is not failed by chance. A share of 0 allows none.
 */
export function allowance(share: number, of: number): number {
  return Math.floor(share * of + 3 * Math.sqrt(share * (1 - share) * of));
}

/** Counts of parts as one, with the failing rows of lowest key. */
export function addCounts(seen: readonly Count[]): Count {
  let failed = 0;
  let of = 0;
  const examples: Example[] = [];
  for (const c of seen) {
    failed += c.failed;
    of += c.of;
    examples.push(...c.examples);
  }
  return { failed, of, examples: examples.sort(byKey).slice(0, EXAMPLES) };
}

/** The finding of a claim from all contributions. */
export function findingOf(claim: Claim, seen: readonly Count[]): Finding {
  const { allowedShare = 0, ...said } = claim;
  const { failed, of, examples } = addCounts(seen);
  return {
    ...said,
    failed,
    of,
    allowed: allowance(allowedShare, of),
    examples: examples.map(([, text]) => text),
  };
}

/** A check that makes one claim; `see` counts the rows of a part. */
export function counting(claim: Claim, see: (part: Part, tally: Tally) => void): Check {
  return {
    id: claim.check,
    see(part): Count {
      const tally = new Tally();
      see(part, tally);
      return tally.count();
    },
    merge: (a: Count, b: Count) => (b.failed === 0 ? { ...a, of: a.of + b.of } : addCounts([a, b])),
    end: (seen: readonly Count[]) => [findingOf(claim, seen)],
  };
}

/** The key of a row as a number for sorting examples; text keys and empty ones sort last. */
export function keyOf(batch: Batch, row: number): number {
  const v = vectorOf(batch, batch.table.key);
  if (v.valid !== null && v.valid[row] === 0) return NO_KEY;
  const key = v.values[row];
  return typeof key === 'number' ? key : NO_KEY;
}

/** `encounter_id=17`, or the row number when the key itself cannot be read. */
export function rowName(batch: Batch, row: number): string {
  const v = vectorOf(batch, batch.table.key);
  const raw = v.bad?.get(row);
  if (raw !== undefined) return `${batch.table.key}=“${raw}”`;
  const key = keyOf(batch, row);
  return key === NO_KEY ? `${batch.table.key} empty` : `${batch.table.key}=${idText(v.column, key)}`;
}
