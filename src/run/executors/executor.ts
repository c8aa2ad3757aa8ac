// An executor decides where partitions run; what a partition is and does, it does not know.
import type { Drain } from '../../base/joined-file.ts';
import type { Json } from '../../schema/fold.ts';
import type { Job } from '../job.ts';

/** What a partition leaves behind besides its files: row counts and the contributions of the folds. */
export interface PartReport {
  readonly partition: number;
  readonly rows: Readonly<Record<string, number>>;
  /** Contribution by fold id. */
  readonly seen: Readonly<Record<string, Json>>;
  /** What each print tells the end of the run, by its name. */
  readonly printed?: Readonly<Record<string, Json>>;
  /** Candidates looked at for the members of a cohort. */
  readonly tried?: number;
}

/** Runs partition `i` from source to part files; running it twice is harmless. */
export type RunPartition = (partition: number) => Promise<PartReport>;

/** Takes the rows of a partition for a file without a part file between; false where they need one. */
export type Feed = (
  path: string,
  partition: number,
  write: (to: Drain, isFirst: boolean) => void,
) => Promise<boolean>;

export interface Executor {
  readonly name: string;
  readonly doc: string;
  /**
   * Run the partitions `todo` and yield their reports in any order. On abort, partitions begun are finished and the
   * rest is left. A failed partition ends the iteration with its error. `feed` is for those that run in this thread.
   */
  run(job: Job, todo: readonly number[], signal: AbortSignal, feed: Feed): AsyncIterable<PartReport>;
}
