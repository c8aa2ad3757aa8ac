// All folds of a run by id: checks from the column definitions, the dataset's own checks, and its roll-ups.
import { parseDay } from '../base/days.ts';
import { completeness } from '../checks/completeness.ts';
import { conformance } from '../checks/conformance.ts';
import { keys } from '../checks/keys.ts';
import type { Realism, RealismSums } from '../checks/realism/realism.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { type Batch, type Part, vectorOf } from '../schema/batch.ts';
import { type Check, type Finding, type Fold, gather, type Json, type Rollup } from '../schema/fold.ts';
import type { World } from '../world/world.ts';
import type { Content } from './content.ts';
import type { PartReport } from './executors/executor.ts';
import { knownCodes } from './known-codes.ts';
import { type FlawCounts, type FlawFold, type FlawSums, flawFold } from './planting.ts';

export interface Folds {
  readonly checks: readonly Check[];
  readonly rollups: readonly Rollup[];
  readonly realism: Fold<RealismSums, Realism> | null;
  /** Sees the written rows beside the true ones; null for a clean run. */
  readonly flaws: FlawFold | null;
  /** Reference tables as far as their roll-ups have ended; keys that point to them are resolved against these. */
  readonly reference: Map<string, Batch>;
}

export function foldsOf(content: Content, dataset: Dataset, world: World): Folds {
  const tables = [...dataset.tables, ...dataset.reference];
  const asOf = parseDay(content.asOf)!;
  const reference = new Map<string, Batch>();
  const checks = [
    ...conformance(tables, knownCodes),
    ...completeness(tables),
    ...keys(tables, (table) => keysIn(reference.get(table))),
    ...dataset.checks({ asOf }),
  ];
  const realism = dataset.realism?.({ asOf, historyYears: content.historyYears }) ?? null;
  return { checks, rollups: dataset.rollups(world), realism, flaws: flawFold(content), reference };
}

function keysIn(batch: Batch | undefined): ReadonlySet<number> | undefined {
  if (batch === undefined) return undefined;
  return new Set((vectorOf(batch, batch.table.key).values as Float64Array).subarray(0, batch.rows));
}

// biome-ignore lint/suspicious/noExplicitAny: contributions of different folds differ
function everyFold({ checks, rollups, realism }: Folds): readonly Fold<any>[] {
  return [...checks, ...rollups, ...(realism === null ? [] : [realism])];
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

/** What a run's partitions have left behind: rows a partition, and contributions by fold, merged where the fold can. */
export interface Gathered {
  readonly rows: readonly PartReport['rows'][];
  readonly seen: ReadonlyMap<string, readonly Json[]>;
  /** Candidates looked at for the members of a cohort. */
  readonly tried: number;
}

/** Take in reports one at a time, so that memory holds what they amount to rather than all of them. */
export function gatherReports(folds: Folds, reports: Iterable<PartReport>): Gathered {
  const all = [...everyFold(folds), ...(folds.flaws === null ? [] : [folds.flaws])];
  const seen = new Map(all.map((fold) => [fold.id, [] as Json[]]));
  const rows: PartReport['rows'][] = [];
  let tried = 0;
  for (const report of reports) {
    rows.push(report.rows);
    tried += report.tried ?? 0;
    for (const fold of all) gather(fold, seen.get(fold.id)!, report.seen[fold.id]!);
  }
  return { rows, seen, tried };
}

/** End the roll-ups, in the order of the dataset's reference tables. */
export function endRollups(folds: Folds, { seen }: Gathered): readonly Batch[] {
  for (const rollup of folds.rollups) folds.reference.set(rollup.id, rollup.end(seen.get(rollup.id)!));
  return [...folds.reference.values()];
}

/** End the checks; the reference tables count as one more part. */
export function endChecks(folds: Folds, { seen }: Gathered): readonly Finding[] {
  const findings = folds.checks.flatMap((check) =>
    check.end([...seen.get(check.id)!, check.see(folds.reference)]),
  );
  if (folds.flaws !== null)
    findings.push(folds.flaws.end(seen.get(folds.flaws.id)! as unknown as FlawSums[]).exact);
  // Disjoint key ranges are how uniqueness is proved, and tell of partitions, not of data.
  return findings.filter((f) => !f.check.endsWith('.ranges') || f.failed > 0);
}

/** Planted flaws by kind; null for a clean run. */
export function endFlaws({ flaws }: Folds, { seen }: Gathered): FlawCounts | null {
  return flaws === null ? null : flaws.end(seen.get(flaws.id)! as unknown as FlawSums[]).counts;
}

/** The comparison with published figures, null for a dataset without one. */
export function endRealism({ realism }: Folds, { seen }: Gathered): Realism | null {
  return realism === null ? null : realism.end(seen.get(realism.id)! as RealismSums[]);
}
