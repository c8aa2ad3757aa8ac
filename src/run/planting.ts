// Flaws in a run: what is planted between the source and the files, and what a run tells of it.
import { parseDay } from '../base/days.ts';
import { Rng } from '../base/rng.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { compare, exactFinding } from '../flaws/exact.ts';
import { loosened, type Planting, planting } from '../flaws/plant.ts';
import { isClean } from '../flaws/rates.ts';
import { answerKey, type Written } from '../schema/answer-key.ts';
import type { Part } from '../schema/batch.ts';
import type { Finding, Json } from '../schema/fold.ts';
import type { Table } from '../schema/table.ts';
import { addCounts, type Count } from '../schema/tally.ts';
import { type Content, runKey } from './content.ts';

/** Planted flaws, and places where they could have been, by kind; missing values by column. */
export type FlawCounts = Readonly<Record<string, readonly [planted: number, of: number]>>;

/** What plants the flaws of a run, or null when it is clean. */
export function plantingOf(content: Content, dataset: Dataset): Planting | null {
  if (isClean(content.quality) || dataset.flaws === undefined) return null;
  return planting({
    tables: dataset.tables,
    profile: dataset.flaws,
    quality: content.quality,
    asOf: parseDay(content.asOf)!,
    root: Rng.root(runKey(content.seed)).at('quality'),
    neighbour: before,
  });
}

/** How far down the list the wrong person may stand; assumption. */
const NEAR = 50;

/** One of the persons just before: there in every run that this person is in, however large. */
function before(patient: number, u: number): number | null {
  const near = Math.min(NEAR, patient - 1);
  return near === 0 ? null : patient - 1 - Math.floor(u * near);
}

/** Tables with rows of patients as a run writes them. */
export function writtenTables(content: Content, dataset: Dataset): readonly Table[] {
  const { flaws } = dataset;
  if (isClean(content.quality) || flaws === undefined) return dataset.tables;
  return [...dataset.tables.map((table) => loosened(table, flaws)), answerKey];
}

/** What one partition contributes about its flaws. */
export interface FlawSums {
  readonly counts: FlawCounts;
  readonly exact: Count;
}

/** A fold over the true and the written rows of a part. */
export interface FlawFold {
  readonly id: string;
  see(part: Part, written: Written): Json;
  merge(a: FlawSums, b: FlawSums): FlawSums;
  end(seen: readonly FlawSums[]): { readonly counts: FlawCounts; readonly exact: Finding };
}

/** Counts flaws and proves the answer key; null for a clean run. */
export function flawFold(content: Content): FlawFold | null {
  if (isClean(content.quality)) return null;
  return {
    id: 'flaws',
    see: (part, written) => ({ counts: written.counts, exact: compare(part, written) }) as unknown as Json,
    merge: (a, b) => ({ counts: added([a.counts, b.counts]), exact: addCounts([a.exact, b.exact]) }),
    end: (seen) => ({
      counts: added(seen.map((s) => s.counts)),
      exact: exactFinding(seen.map((s) => s.exact)),
    }),
  };
}

function added(all: readonly FlawCounts[]): FlawCounts {
  const sums = new Map<string, [number, number]>();
  for (const counts of all)
    for (const [label, [planted, of]] of Object.entries(counts)) {
      const [p, o] = sums.get(label) ?? [0, 0];
      sums.set(label, [p + planted, o + of]);
    }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
