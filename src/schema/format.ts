// A format writes batches as files and joins part files into one: the sink side of the one path.
import type { Drain } from '../base/joined-file.ts';
import type { Batch } from './batch.ts';
import type { Table } from './table.ts';

/** A file of a table, as the manifest lists it. */
export interface Artifact {
  readonly path: string;
  readonly table: string;
  readonly format: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** A tabular file format. A part file is a complete file of its own, so `--parts` keeps it as it is. */
export interface Format {
  readonly name: string;
  readonly doc: string;
  readonly extension: string;
  /** Write a batch as one whole file. */
  writePart(batch: Batch, path: string): Promise<void>;
  readonly joining: Joining;
}

/** How part files become one file. */
export type Joining = Appending | Assembling;

/** Behind one another in their order, as soon as they are there; each but the first without the bytes of its head. */
export interface Appending {
  readonly headOf: (table: Table) => number;
  /** Write a batch behind the others without a part file between; the first one with the head. */
  readonly append: (batch: Batch, to: Drain, isFirst: boolean) => void;
}

/**
 * All at once, in the order given. Deterministic in the parts. Returns the fingerprint where the bytes passed through our hands
 * anyway; else the file has to be read for it.
 */
export interface Assembling {
  readonly assemble: (table: Table, parts: readonly string[], path: string) => Promise<Fingerprint | null>;
}

/** Bytes at the head of each part of a table whose parts are appended; null where they are joined in another way. */
export function headOf({ joining }: Format, table: Table): number | null {
  return 'headOf' in joining ? joining.headOf(table) : null;
}
