// One table of a part as plain arrays, and the run of rows of the current patient.
import { type Batch, type Part, type Pool, vectorOf } from '../../schema/batch.ts';
import { familyNames, membershipsOf } from './families.ts';
import type { Person } from './person.ts';

/** Columns of one table as plain arrays, and the run of rows of the current patient. */
export class View {
  readonly batch: Batch | undefined;
  readonly rows: number;
  readonly owner: ArrayLike<number>;
  from = 0;
  to = 0;

  constructor(part: Part, name: string) {
    this.batch = part.get(name);
    this.rows = this.batch?.rows ?? 0;
    this.owner = this.numbers('patient_id');
  }

  numbers(name: string): ArrayLike<number> {
    return this.batch === undefined ? [] : (vectorOf(this.batch, name).values as ArrayLike<number>);
  }

  valid(name: string): Uint8Array | null {
    return this.batch === undefined ? null : vectorOf(this.batch, name).valid;
  }

  pool(name: string): Pool | null {
    return this.batch === undefined ? null : vectorOf(this.batch, name).pool;
  }

  /** Word of a code column at a row; empty text when there is none. */
  words(name: string): (row: number) => string {
    const words = this.pool(name)?.words ?? [];
    const values = this.numbers(name);
    const valid = this.valid(name);
    return (row) => (valid !== null && valid[row] === 0 ? '' : (words[values[row]!] ?? ''));
  }

  /** Move to the rows of a patient; rows of patients passed over are skipped. */
  take(patient: number): void {
    let i = this.to;
    const { owner, rows } = this;
    while (i < rows && owner[i]! < patient) i++;
    this.from = i;
    while (i < rows && owner[i] === patient) i++;
    this.to = i;
  }
}

/** Flags of each word of a code column: `flags[number * width + family]`. */
export function familyFlags(view: View, column: string): Uint8Array {
  const pool = view.pool(column);
  return pool === null ? new Uint8Array(familyNames.length) : membershipsOf(pool);
}

export type Step = (p: Person) => void;

export const WIDTH = familyNames.length;
