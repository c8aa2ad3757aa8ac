// How a lasting illness gets worse, from stage to stage.
import type { Curve } from '../base/distributions.ts';

export interface Progression {
  /** Yearly rates, one fewer than stages; by age on entering the stage where they are curves. */
  readonly perYear: readonly (number | Curve)[];
  /**
   * Who reaches a stage has its `excess` from then on. Absent: the excess of the stage at diagnosis holds for life, as published
   * survival by stage at diagnosis has those in it who get worse.
   */
  readonly excessByStageReached?: true;
  /** Where the rates are from, or why they are assumed. */
  readonly source: string;
}
