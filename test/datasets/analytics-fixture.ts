// A small analytics run in memory: its parts and reference tables, as batches, and batches changed by hand.
import { parseDay } from '../../src/base/days.ts';
import { analytics } from '../../src/datasets/analytics/index.ts';
import type { DatasetContext } from '../../src/datasets/dataset.ts';
import { publicationsOf } from '../../src/run/publication.ts';
import { simulation, worldOf } from '../../src/run/source.ts';
import { contentOf, parseSpec } from '../../src/run/spec.ts';
import type { RawSpec } from '../../src/run/spec-file.ts';
import { type Batch, batchOf, type Part, valueAt } from '../../src/schema/batch.ts';
import type { Table } from '../../src/schema/table.ts';

export type AnyRow = Record<string, string | number | boolean | null>;

export interface Made {
  readonly context: DatasetContext;
  readonly part: Part;
  readonly reference: Part;
}

/** The persons of one partition. */
export function made(raw: RawSpec): Made {
  const content = contentOf(parseSpec({ dataset: 'analytics', seed: 'fixture', ...raw }));
  const world = worldOf(content);
  const publications = publicationsOf(content, world);
  const tell = simulation(content, publications, world, content.patients);
  const { context } = publications[0]!;
  const part = new Map([...tell(0).parts[0]!].map(([name, batch]) => [name, copied(batch)]));
  const reference = new Map(analytics.rollups(context).map((r) => [r.id, r.end([r.see(part)])]));
  return { context, part, reference };
}

export function rowsOf(batch: Batch): AnyRow[] {
  return Array.from({ length: batch.rows }, (_, i) =>
    Object.fromEntries(Object.entries(batch.columns).map(([name, v]) => [name, valueAt(v, i)])),
  );
}

/** Batches are views that the next partition overwrites. */
function copied(batch: Batch): Batch {
  return remade(batch.table, rowsOf(batch));
}

function remade(table: Table, rows: readonly AnyRow[]): Batch {
  return batchOf(table, rows as never);
}

/** The part with the rows of one table changed. */
export function changed(part: Part, table: string, change: (rows: AnyRow[]) => AnyRow[]): Part {
  const batch = part.get(table)!;
  return new Map([...part, [table, remade(batch.table, change(rowsOf(batch)))]]);
}

/** Change the first row that meets a condition; there must be one. */
export function first(where: (row: AnyRow) => boolean, to: (row: AnyRow) => AnyRow) {
  return (rows: AnyRow[]): AnyRow[] => {
    const at = rows.findIndex(where);
    if (at < 0) throw new RangeError('no row to change');
    return rows.map((row, i) => (i === at ? { ...row, ...to(row) } : row));
  };
}

export const AS_OF = parseDay('2025-01-01')!;
