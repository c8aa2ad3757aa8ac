// What several checks of the wards need: a claim, numbers of a column, and stays by person.
import type { Seconds } from '../../../base/days.ts';
import { type Batch, type Part, type Vector, vectorOf } from '../../../schema/batch.ts';
import type { Check, Finding, Json } from '../../../schema/fold.ts';
import { type Claim, findingOf, Tally } from '../../../schema/tally.ts';

/** A plausibility claim about a column. */
export function claim(table: string, column: string, aspect: string, doc: string): Claim {
  return { check: `${table}.${column}.${aspect}`, category: 'plausibility', table, column, doc };
}

export function numbers(batch: Batch, name: string): Float64Array | Int32Array {
  return vectorOf(batch, name).values as Float64Array | Int32Array;
}

export function has({ valid }: Vector, row: number): boolean {
  return valid === null || valid[row] === 1;
}

/** A word column as its words by row. */
export function wordsOf(batch: Batch, name: string): (row: number) => string {
  const { values, pool } = vectorOf(batch, name);
  return (row) => pool!.words[values[row] as number] ?? '';
}

/** Stays of a part in order of person and admission. */
export interface Stays {
  readonly rows: number;
  readonly ids: ArrayLike<number>;
  readonly patient: ArrayLike<number>;
  readonly ward: ArrayLike<number>;
  readonly from: ArrayLike<Seconds>;
  readonly to: ArrayLike<Seconds>;
  /** Rows of a person's stays, by person. */
  readonly of: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<Batch, Stays>();

export function staysIn(part: Part): Stays | null {
  const batch = part.get('admissions');
  if (batch === undefined) return null;
  const found = known.get(batch) ?? readStays(batch);
  known.set(batch, found);
  return found;
}

function readStays(batch: Batch): Stays {
  const patient = numbers(batch, 'patient_id');
  const of = new Map<number, number[]>();
  for (let i = 0; i < batch.rows; i++) {
    const rows = of.get(patient[i]!);
    if (rows === undefined) of.set(patient[i]!, [i]);
    else rows.push(i);
  }
  return {
    rows: batch.rows,
    ids: numbers(batch, 'admission_id'),
    patient,
    ward: numbers(batch, 'ward_id'),
    from: numbers(batch, 'admit_ts'),
    to: numbers(batch, 'discharge_ts'),
    of,
  };
}

/** Row of the stay during which something happened to a person, or −1. Stays may touch: the earlier one counts. */
export function stayAt(stays: Stays, patient: number, at: Seconds): number {
  const rows = stays.of.get(patient);
  if (rows === undefined) return -1;
  for (const row of rows) if (stays.from[row]! <= at && at <= stays.to[row]!) return row;
  return -1;
}

/** Row of the measurement's stay for each measurement, or −1; worked out once a part. */
export function staysOfSigns(part: Part): { readonly batch: Batch; readonly at: Int32Array } | null {
  const batch = part.get('vital_signs');
  const stays = staysIn(part);
  if (batch === undefined || stays === null) return null;
  let at = signStays.get(batch);
  if (at === undefined) {
    at = new Int32Array(batch.rows);
    const [patient, time] = [numbers(batch, 'patient_id'), numbers(batch, 'measured_at')];
    let last = -1;
    for (let i = 0; i < batch.rows; i++) {
      const same =
        last >= 0 &&
        stays.patient[last] === patient[i]! &&
        stays.from[last]! <= time[i]! &&
        time[i]! <= stays.to[last]!;
      if (!same) last = stayAt(stays, patient[i]!, time[i]!);
      at[i] = last;
    }
    signStays.set(batch, at);
  }
  return { batch, at };
}

const signStays = new WeakMap<Batch, Int32Array>();

/** What a part says of one thing, counted: a key of whole numbers, and how often. */
export type Counts = readonly (readonly number[])[];

/** Counts by a key of whole numbers. */
export class Counter {
  readonly #counts = new Map<string, number>();

  add(...key: readonly number[]): void {
    const name = key.join(' ');
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Keys with their counts at the end. */
  counts(): Counts {
    return [...this.#counts].map(([name, n]) => [...name.split(' ').map(Number), n]);
  }
}

/**
 * A check that needs the tables of the hospital beside the rows of patients. They come in different parts, so each part says what it
 * has seen, and the verdicts fall at the end.
 */
export function joinedCheck<S extends Json, H extends Json>(
  said: Claim,
  see: (part: Part) => S | null,
  hospital: (part: Part) => H | null,
  judge: (seen: readonly S[], hospital: readonly H[], tally: Tally) => void,
): Check {
  type Contribution = readonly [S | null, H | null];
  return {
    id: said.check,
    see: (part): Contribution => [see(part), hospital(part)],
    end(all: readonly Contribution[]): readonly Finding[] {
      const tally = new Tally();
      judge(
        all.flatMap(([s]) => (s === null ? [] : [s])),
        all.flatMap(([, h]) => (h === null ? [] : [h])),
        tally,
      );
      return [findingOf(said, [tally.count()])];
    },
  };
}

/** Specialties of wards as [ward, number of the specialty]. */
export function specialtiesIn(part: Part, specialties: readonly string[]): Counts | null {
  const batch = part.get('wards');
  if (batch === undefined || batch.rows === 0) return null;
  const ids = numbers(batch, 'ward_id');
  const word = wordsOf(batch, 'specialty');
  return Array.from({ length: batch.rows }, (_, i) => [ids[i]!, specialties.indexOf(word(i))]);
}

/** Count `n` rows at once; `problem` is null when all is well with them. */
export function count(tally: Tally, n: number, key: number, problem: string | null): void {
  tally.of += n;
  if (problem === null) return;
  for (let k = 0; k < n; k++) tally.fail(key, () => problem);
}
