// What a worker is told: plain JSON, from which any process computes any partition of the run.
import type { Solved } from '../sim/calibrate.ts';
import type { Content } from './content.ts';

export interface Job {
  readonly content: Content;
  /** Directory of the run; part files go to `.careloom` inside it. */
  readonly out: string;
  /** Patients a partition; a function of the content, except where a test sets it. */
  readonly partitionSize: number;
  readonly workers: number;
  /** Hazards solved for the modules of the content, so that no worker solves them again. */
  readonly solved?: Solved | null;
}
