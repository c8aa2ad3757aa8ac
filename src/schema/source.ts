// A source yields all rows of one group of patients at a time: the simulator, a learned model, files of ours or of others.
import type { Part } from './batch.ts';
import type { Finding } from './fold.ts';
import type { Table } from './table.ts';

export interface Source {
  readonly tables: readonly Table[];
  readonly partitions: number;
  /** All rows of partition `i`; batches stay valid until the next `read`. A pure function of the source and `i`. */
  read(partition: number): Part | Promise<Part>;
  /** Candidates that the last partition read took, for a source that looks for persons who match. */
  tried?(): number;
  /** Problems found while opening (a missing file, a damaged line), for sources that read files. */
  readonly faults?: readonly Finding[];
  close?(): Promise<void>;
}
