// All folds of a run by id: the dataset's checks and roll-ups. What one process sees, another can end.
import { parseDay } from '../base/days.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Check, Finding, Fold, Json, Rollup } from '../schema/fold.ts';
import type { Part } from '../schema/batch.ts';
import type { World } from '../world/world.ts';
import type { Content } from './content.ts';
import type { PartReport } from './executors/executor.ts';

export interface Folds {
  readonly checks: readonly Check[];
  readonly rollups: readonly Rollup[];
}

export function foldsOf(content: Content, dataset: Dataset, world: World): Folds {
  return { checks: dataset.checks({ asOf: parseDay(content.asOf)! }), rollups: dataset.rollups(world) };
}

/** What every fold contributes for one part, by fold id. */
export function seeAll(folds: Folds, part: Part): Record<string, Json> {
  const seen: Record<string, Json> = {};
  for (const fold of everyFold(folds)) {
    if (fold.id in seen) throw new RangeError(`two folds are called ${fold.id}`);
    seen[fold.id] = fold.see(part);
  }
  return seen;
}

/** End one fold over all reports. */
// biome-ignore lint/suspicious/noExplicitAny: contributions of different folds differ
export function endFold<R>(fold: Fold<any, R>, reports: readonly PartReport[]): R {
  return fold.end(reports.map((r) => r.seen[fold.id]!));
}

export function findingsOf(folds: Folds, reports: readonly PartReport[]): readonly Finding[] {
  return folds.checks.flatMap((check) => endFold(check, reports));
}

// biome-ignore lint/suspicious/noExplicitAny: see above
function everyFold(folds: Folds): readonly Fold<any>[] {
  return [...folds.checks, ...folds.rollups];
}
