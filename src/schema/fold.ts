// A fold: what one partition contributes, and what all contributions amount to. Checks, profiles and roll-ups are folds.
import type { Batch, Part } from './batch.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Contributions are JSON, because they travel from workers and survive a crash; `end` takes them in any order. */
export interface Fold<P extends Json = Json, R = unknown> {
  readonly id: string;
  see(part: Part): P;
  /** Two contributions as one, exactly and in any order, so that their number need not be kept; absent where each must stay. */
  merge?(a: P, b: P): P;
  end(seen: readonly P[]): R;
}

/** Contributions of one fold on their way to its end: merged where the fold can, else a list. */
export function gather<P extends Json>(fold: Pick<Fold<P>, 'merge'>, seen: P[], contribution: P): void {
  const last = seen[seen.length - 1];
  if (last === undefined || fold.merge === undefined) seen.push(contribution);
  else seen[seen.length - 1] = fold.merge(last, contribution);
}

/** A table computed from everyone, such as the practitioners who appear in the record. */
// biome-ignore lint/suspicious/noExplicitAny: contributions of different roll-ups differ
export type Rollup = Fold<any, Batch>;

export type Category = 'conformance' | 'completeness' | 'plausibility';

/** A problem in data, as a value: how many of how many failed, how many are allowed, and a few examples. */
export interface Finding {
  readonly check: string;
  readonly category: Category;
  readonly table: string;
  readonly column: string | null;
  readonly doc: string;
  readonly failed: number;
  readonly of: number;
  readonly allowed: number;
  readonly examples: readonly string[];
  /** Failures that planted flaws explain, counted in `failed`; of validation with an answer key only. */
  readonly planted?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: contributions of different checks differ
export type Check = Fold<any, readonly Finding[]>;
