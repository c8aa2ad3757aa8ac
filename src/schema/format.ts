// A format writes batches as files and joins part files into one: the sink side of the one path.
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
  /**
   * Join part files, in the order given, into one file. Deterministic in the parts. Returns the fingerprint where the bytes passed
   * through our hands anyway; else the file has to be read for it.
   */
  join(table: Table, parts: readonly string[], path: string): Promise<Fingerprint | null>;
}
