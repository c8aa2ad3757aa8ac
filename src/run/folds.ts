// All folds of a publication by id: checks from the column definitions, the dataset's own checks, and its roll-ups.
import { completeness } from '../checks/completeness.ts';
import { conformance } from '../checks/conformance.ts';
import { keys } from '../checks/keys.ts';
import type { Realism, RealismSums } from '../checks/realism/realism.ts';
import type { Document, DocumentFold } from '../datasets/dataset.ts';
import { type Batch, type Part, vectorOf } from '../schema/batch.ts';
import { type Check, type Finding, type Fold, gather, type Json, type Rollup } from '../schema/fold.ts';
import type { Picture, PictureFold } from '../schema/picture.ts';
import type { Content } from './content.ts';
import type { PartReport } from './executors/executor.ts';
import { knownCodes } from './known-codes.ts';
import { type FlawCounts, type FlawFold, type FlawSums, flawFold } from './planting.ts';
import type { OpenPrint } from './printing.ts';
import type { Publication } from './publication.ts';

export interface Folds {
  /** Stands before the ids of the folds in reports, so that several publications of a run keep apart. */
  readonly prefix: string;
  readonly checks: readonly Check[];
  readonly rollups: readonly Rollup[];
  readonly documents: readonly DocumentFold[];
  readonly pictures: readonly PictureFold[];
  readonly realism: Fold<RealismSums, Realism> | null;
  /** Sees the written rows beside the true ones; null for a clean run. */
  readonly flaws: FlawFold | null;
  /** Reference tables as far as their roll-ups have ended; keys that point to them are resolved against these. */
  readonly reference: Map<string, Batch>;
}

export function foldsOf(content: Content, { dataset, folder, context }: Publication): Folds {
  const tables = [...dataset.tables, ...dataset.reference];
  const { asOf, settings } = context;
  const reference = new Map<string, Batch>();
  const checks = [
    ...conformance(tables, knownCodes),
    ...completeness(tables),
    ...keys(tables, (table) => keysIn(reference.get(table))),
    ...dataset.checks({ asOf, settings }),
  ];
  return {
    prefix: folder,
    checks,
    rollups: dataset.rollups(context),
    documents: dataset.documents?.(context) ?? [],
    pictures: dataset.pictures?.(context) ?? [],
    realism: dataset.realism?.({ asOf, historyYears: content.historyYears }) ?? null,
    flaws: dataset.flaws === undefined ? null : flawFold(content),
    reference,
  };
}

function keysIn(batch: Batch | undefined): ReadonlySet<number> | undefined {
  if (batch === undefined) return undefined;
  return new Set((vectorOf(batch, batch.table.key).values as Float64Array).subarray(0, batch.rows));
}

// biome-ignore lint/suspicious/noExplicitAny: contributions of different folds differ
function everyFold({ checks, rollups, documents, pictures, realism }: Folds): readonly Fold<any>[] {
  return [...checks, ...rollups, ...documents, ...pictures, ...(realism === null ? [] : [realism])];
}

/** What every fold contributes for one part, by fold id with the prefix of the publication. */
export function seeAll(folds: Folds, part: Part): Record<string, Json> {
  const seen: Record<string, Json> = {};
  for (const fold of everyFold(folds)) {
    const id = folds.prefix + fold.id;
    if (id in seen) throw new RangeError(`two folds are called ${id}`);
    seen[id] = fold.see(part);
  }
  return seen;
}

/** Contributions to the folds of a publication, by fold id, merged where the fold can. */
export type Seen = ReadonlyMap<string, readonly Json[]>;

/** What a run's partitions have left behind: rows a partition, and contributions by publication. */
export interface Gathered {
  readonly rows: readonly PartReport['rows'][];
  readonly seen: readonly Seen[];
  /** What each print was told, by its name. */
  readonly printed: ReadonlyMap<string, Json>;
  /** Candidates looked at for the members of a cohort. */
  readonly tried: number;
}

/** Take in reports one at a time, so that memory holds what they amount to rather than all of them. */
export function gatherReports(
  publications: readonly Folds[],
  prints: readonly OpenPrint[],
  reports: Iterable<PartReport>,
): Gathered {
  const seen = publications.map((folds) => ({
    folds: [...everyFold(folds), ...(folds.flaws === null ? [] : [folds.flaws])],
    prefix: folds.prefix,
    byId: new Map<string, Json[]>(),
  }));
  for (const { folds, byId } of seen) for (const fold of folds) byId.set(fold.id, []);
  const printed = new Map<string, Json>();
  const rows: PartReport['rows'][] = [];
  let tried = 0;
  for (const report of reports) {
    rows.push(report.rows);
    tried += report.tried ?? 0;
    for (const { folds, prefix, byId } of seen)
      for (const fold of folds) gather(fold, byId.get(fold.id)!, report.seen[prefix + fold.id]!);
    for (const { entry, print } of prints) {
      const before = printed.get(entry.name);
      const now = report.printed?.[entry.name] ?? null;
      printed.set(entry.name, before === undefined ? now : print.merge(before, now));
    }
  }
  return { rows, seen: seen.map((s) => s.byId), printed, tried };
}

/** End the roll-ups, in the order of the dataset's reference tables. */
export function endRollups(folds: Folds, seen: Seen): readonly Batch[] {
  for (const rollup of folds.rollups) folds.reference.set(rollup.id, rollup.end(seen.get(rollup.id)!));
  return [...folds.reference.values()];
}

/** End the checks; the reference tables count as one more part. */
export function endChecks(folds: Folds, seen: Seen): readonly Finding[] {
  const findings = folds.checks.flatMap((check) =>
    check.end([...seen.get(check.id)!, check.see(folds.reference)]),
  );
  if (folds.flaws !== null)
    findings.push(folds.flaws.end(seen.get(folds.flaws.id)! as unknown as FlawSums[]).exact);
  // Disjoint key ranges are how uniqueness is proved, and tell of partitions, not of data.
  return findings.filter((f) => !f.check.endsWith('.ranges') || f.failed > 0);
}

/** End the documents; the reference tables count as one more part. */
export function endDocuments({ documents, reference }: Folds, seen: Seen): readonly Document[] {
  return documents.flatMap((d) => d.end([...seen.get(d.id)!, d.see(reference)]));
}

/** End the pictures of the report; the reference tables count as one more part. */
export function endPictures({ pictures, reference }: Folds, seen: Seen): readonly Picture[] {
  return pictures.flatMap((p) => p.end([...seen.get(p.id)!, p.see(reference)]));
}

/** Planted flaws by kind; null for a clean run. */
export function endFlaws({ flaws }: Folds, seen: Seen): FlawCounts | null {
  return flaws === null ? null : flaws.end(seen.get(flaws.id)! as unknown as FlawSums[]).counts;
}

/** The comparison with published figures, null for a dataset without one. */
export function endRealism({ realism }: Folds, seen: Seen): Realism | null {
  return realism === null ? null : realism.end(seen.get(realism.id)! as RealismSums[]);
}
