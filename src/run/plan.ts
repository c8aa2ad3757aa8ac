// How patients are cut into partitions: a function of the content only, never of workers or machines.
import { clamp } from '../base/distributions.ts';
import type { Content } from './content.ts';

export interface Plan {
  readonly patients: number;
  readonly partitionSize: number;
  readonly partitions: number;
}

/** Partitions are large enough to spread fixed costs and small enough to bound memory (some 900 rows a patient). */
const SMALLEST = 48;
const LARGEST = 312;
/** Sizes are multiples of this: of the blocks of persons within which families lie, so that none is torn apart. */
export const FAMILY_BLOCK = 24;

/**
 * Patients a partition, a multiple of `together`. A whole life holds several times the rows of ten years, hence the quarter.
 */
export function partitionSize(
  content: Pick<Content, 'patients' | 'historyYears'>,
  together: number = FAMILY_BLOCK,
): number {
  const size = clamp(Math.ceil(content.patients / 64), SMALLEST, LARGEST);
  const bounded = content.historyYears === 'all' ? size / 4 : size;
  return Math.ceil(bounded / together) * together;
}

export function planOf(patients: number, size: number): Plan {
  return { patients, partitionSize: size, partitions: Math.ceil(patients / size) };
}

/** First and last patient number (from 1) of partition `i`. */
export function patientsOf(plan: Plan, i: number): { first: number; last: number } {
  return { first: i * plan.partitionSize + 1, last: Math.min((i + 1) * plan.partitionSize, plan.patients) };
}

/** `000012`: file names sort in partition order. */
export function partNumber(i: number): string {
  return String(i).padStart(6, '0');
}
