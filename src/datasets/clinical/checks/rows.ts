// Checks row by row: each row with the row of its patient and of its encounter, found once a part.
import { formatDay, formatSeconds } from '../../../base/days.ts';
import { type Batch, type Part, type Vector, valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { targetRows } from '../../../schema/key-index.ts';
import { type Claim, counting, keyOf, rowName, type Tally } from '../../../schema/tally.ts';

/** The rows of one table of a part, with the patients and encounters that they point to. */
export interface Rows {
  readonly part: Part;
  readonly batch: Batch;
  readonly patients: Batch;
  /** Row of the patient in `patients`; −1 when there is none. */
  readonly owner: Int32Array;
}

/** Null when the part lacks the table or the patients. */
export function rowsOf(part: Part, table: string): Rows | null {
  const batch = part.get(table);
  const patients = part.get('patients');
  if (batch === undefined || patients === undefined) return null;
  return { part, batch, patients, owner: targetRows(batch, batch.table.patient!, patients) };
}

/** Row of the encounter of each row, or null when the part has no encounters. */
export function encounterRows(
  { part, batch }: Rows,
  column = 'encounter_id',
): { encounters: Batch; at: Int32Array } | null {
  const encounters = part.get('encounters');
  return encounters === undefined ? null : { encounters, at: targetRows(batch, column, encounters) };
}

/** Numbers of a column: days, seconds, amounts or pool numbers. */
export function numbers(batch: Batch, name: string): Float64Array | Int32Array | Uint8Array {
  return vectorOf(batch, name).values as Float64Array | Int32Array | Uint8Array;
}

export function has(v: Vector, row: number): boolean {
  return v.valid === null || v.valid[row] === 1;
}

/** A verdict on a row: null where the claim does not apply to it. */
export type Judge = (row: number) => boolean | null;

/**
 * The judge of the last part by check. Compiled code lives only as long as some function that runs it: without these,
 * every judge would be compiled anew after each collection of garbage.
 */
const lastJudges = new Map<string, Judge>();

/**
 * A check of each row of a patient's table. Rows without a known patient, or without a value in one of `needs`, are other
 * checks' business. The example shows the columns of `needs`.
 */
export function rowCheck(
  said: Claim,
  needs: readonly string[],
  prepare: (rows: Rows) => Judge | null,
): Check {
  return counting(said, (part, tally) => {
    const rows = rowsOf(part, said.table);
    const judge = rows === null ? null : prepare(rows);
    if (rows === null || judge === null) return;
    lastJudges.set(said.check, judge);
    const present = presentRows(rows, needs);
    for (let i = 0; i < rows.batch.rows; i++) {
      if (present[i] === 0) continue;
      const verdict = judge(i);
      if (verdict === null) continue;
      tally.of++;
      if (!verdict) failRow(tally, rows.batch, needs, i);
    }
  });
}

const ownedRows = new WeakMap<Int32Array, Uint8Array>();

/** 1 for rows that have a known patient; worked out once a part. */
function owned(owner: Int32Array): Uint8Array {
  let rows = ownedRows.get(owner);
  if (rows === undefined) {
    rows = new Uint8Array(owner.length);
    for (let i = 0; i < owner.length; i++) rows[i] = owner[i]! < 0 ? 0 : 1;
    ownedRows.set(owner, rows);
  }
  return rows;
}

/** 1 for rows that have a known patient and a value in every needed column. */
function presentRows({ batch, owner }: Rows, needs: readonly string[]): Uint8Array {
  let present = owned(owner);
  let shared = true;
  for (const name of needs) {
    const { valid } = vectorOf(batch, name);
    if (valid === null) continue;
    if (shared) present = present.slice();
    shared = false;
    for (let i = 0; i < batch.rows; i++) present[i]! &= valid[i]!;
  }
  return present;
}

/** What a value of each row is compared with: lowest and highest, both allowed, in the row of another table that it points to. */
export interface Bounds {
  readonly value: ArrayLike<number>;
  /** Row of the bounds for each row; −1 where the claim does not apply. */
  readonly at: Int32Array;
  /** NaN where the claim does not apply. */
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** A check that a number of each row lies between bounds. A loop over arrays: most checks are of this kind. */
export function boundsCheck(
  said: Claim,
  needs: readonly string[],
  prepare: (rows: Rows) => Bounds | null,
): Check {
  return counting(said, (part, tally) => {
    const rows = rowsOf(part, said.table);
    const bounds = rows === null ? null : prepare(rows);
    if (rows === null || bounds === null) return;
    const { value, at, low, high } = bounds;
    const present = presentRows(rows, needs);
    let of = 0;
    for (let i = 0; i < rows.batch.rows; i++) {
      const p = at[i]!;
      if (present[i] === 0 || p < 0) continue;
      const x = value[i]!;
      const least = low[p]!;
      const most = high[p]!;
      if (Number.isNaN(least) || Number.isNaN(most)) continue;
      of++;
      if (!(x >= least && x <= most)) failRow(tally, rows.batch, needs, i);
    }
    tally.of += of;
  });
}

/** Count a failing row with the values of the named columns. */
export function failRow(tally: Tally, batch: Batch, names: readonly string[], row: number): void {
  tally.fail(keyOf(batch, row), () => {
    const values = names.map((name) => `${name}=${shown(vectorOf(batch, name), row)}`);
    return `${rowName(batch, row)}: ${values.join(', ')}`;
  });
}

function shown(v: Vector, row: number): string {
  const x = valueAt(v, row);
  if (typeof x === 'number' && v.column.kind === 'date') return formatDay(x);
  return typeof x === 'number' && v.column.kind === 'time' ? formatSeconds(x) : String(x ?? 'empty');
}

/** A plausibility claim about a column. */
export function claim(table: string, column: string, aspect: string, doc: string, allowedShare = 0): Claim {
  return {
    check: `${table}.${column}.${aspect}`,
    category: 'plausibility',
    table,
    column,
    doc,
    allowedShare,
  };
}

/** Whether each distinct word of a code column meets a condition: judged once a word, asked by row. */
export function wordTest(
  batch: Batch,
  name: string,
  test: (word: string) => boolean,
): (row: number) => boolean {
  const v = vectorOf(batch, name);
  const words = v.pool!.words;
  const verdicts = new Int8Array(words.length).fill(-1);
  const values = v.values as Int32Array;
  return (row) => {
    const w = values[row]!;
    if (verdicts[w] === -1) verdicts[w] = test(words[w]!) ? 1 : 0;
    return verdicts[w] === 1;
  };
}

/** A fact of each distinct word of a code column, looked up once a word. */
export function wordFact<F>(batch: Batch, name: string, fact: (word: string) => F): (row: number) => F {
  const v = vectorOf(batch, name);
  const words = v.pool!.words;
  const values = v.values as Int32Array;
  const known = new Uint8Array(words.length);
  const facts = new Array<F>(words.length);
  return (row) => {
    const w = values[row]!;
    if (known[w] === 0) {
      facts[w] = fact(words[w]!);
      known[w] = 1;
    }
    return facts[w]!;
  };
}
