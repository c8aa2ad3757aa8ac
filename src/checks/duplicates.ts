// Duplicates: no two rows of a patient say the same thing under different keys.
import type { Batch, Vector } from '../schema/batch.ts';
import { vectorOf } from '../schema/batch.ts';
import type { Check } from '../schema/fold.ts';
import type { Table } from '../schema/table.ts';
import { counting, keyOf, rowName, type Tally } from '../schema/tally.ts';

/** One check for each table of patients' rows whose key is an identifier of its own. */
export function duplicates(tables: readonly Table[]): readonly Check[] {
  return tables.filter((t) => t.patient !== undefined && t.patient !== t.key).map(duplicateCheck);
}

function duplicateCheck(table: Table): Check {
  const said = {
    check: `${table.name}.rows.distinct`,
    category: 'plausibility',
    table: table.name,
    column: null,
    doc: `no two rows of a patient agree in every column but ${table.key}`,
  } as const;
  return counting(said, (part, tally) => {
    const batch = part.get(table.name);
    if (batch !== undefined) seeRows(batch, tally);
  });
}

function seeRows(batch: Batch, tally: Tally): void {
  const vectors = Object.entries(batch.columns).flatMap(([name, v]) => (name === batch.table.key ? [] : [v]));
  const hashes = rowHashes(vectors, batch.rows);
  const patients = vectorOf(batch, batch.table.patient!).values as Float64Array;
  tally.of += batch.rows;
  // A small table a patient stays in the cache of the processor; one for all would not.
  const together = ascends(patients, batch.rows);
  for (let from = 0; from < batch.rows; ) {
    let to = together ? from + 1 : batch.rows;
    while (to < batch.rows && patients[to] === patients[from]) to++;
    if (to - from > 1) seeGroup(batch, tally, vectors, hashes, from, to);
    from = to;
  }
}

function ascends(keys: Float64Array, rows: number): boolean {
  for (let i = 1; i < rows; i++) if (keys[i]! < keys[i - 1]!) return false;
  return true;
}

/** The hash table, emptied for each group of rows; grows to what the largest needs. */
let slots = new Int32Array(1024);

/** Rows `[from, to)` go into an open hash table; a row that meets an equal one there is a duplicate of it. */
function seeGroup(
  batch: Batch,
  tally: Tally,
  vectors: readonly Vector[],
  hashes: Int32Array,
  from: number,
  to: number,
): void {
  const size = 1 << (33 - Math.clz32(to - from));
  if (size > slots.length) slots = new Int32Array(size);
  slots.fill(-1, 0, size);
  const mask = size - 1;
  for (let i = from; i < to; i++) {
    let slot = hashes[i]! & mask;
    for (let row = slots[slot]!; row >= 0; row = slots[slot]!) {
      if (hashes[row] === hashes[i] && sameRow(vectors, row, i)) break;
      slot = (slot + 1) & mask;
    }
    const first = slots[slot]!;
    if (first < 0) slots[slot] = i;
    else failRow(batch, tally, i, first);
  }
}

function failRow(batch: Batch, tally: Tally, row: number, other: number): void {
  tally.fail(
    keyOf(batch, row),
    () => `${rowName(batch, row)} repeats ${vectorOf(batch, batch.table.key).values[other]}`,
  );
}

/** A hash of every row, column by column: FNV-1a steps. One loop a kind of array: a loop over mixed arrays is several times slower. */
function rowHashes(vectors: readonly Vector[], rows: number): Int32Array {
  const hashes = new Int32Array(rows).fill(0x811c9dc5 | 0);
  for (const { values, valid } of vectors) {
    if (values instanceof Float64Array) mixFloats(hashes, values, valid);
    else if (Array.isArray(values)) mixTexts(hashes, values, valid);
    else mixInts(hashes, values, valid);
  }
  return hashes;
}

function mixed(hash: number, x: number): number {
  const h = Math.imul(hash ^ x, 0x01000193);
  return h ^ (h >>> 15);
}

function mixInts(hashes: Int32Array, values: Int32Array | Uint8Array, valid: Uint8Array | null): void {
  for (let i = 0; i < hashes.length; i++)
    hashes[i] = mixed(hashes[i]!, valid !== null && valid[i] === 0 ? -1 : values[i]!);
}

/** Both halves of a large number and three places of a fraction count. */
function mixFloats(hashes: Int32Array, values: Float64Array, valid: Uint8Array | null): void {
  for (let i = 0; i < hashes.length; i++) {
    const x = values[i]!;
    const key = (x | 0) ^ Math.imul((x * 1000) | 0, 0x9e3779b1 | 0) ^ Math.floor(x / 4_294_967_296);
    hashes[i] = mixed(hashes[i]!, valid !== null && valid[i] === 0 ? -1 : key);
  }
}

function mixTexts(hashes: Int32Array, values: readonly string[], valid: Uint8Array | null): void {
  for (let i = 0; i < hashes.length; i++)
    hashes[i] = mixed(hashes[i]!, valid !== null && valid[i] === 0 ? -1 : textHash(values[i]!));
}

function textHash(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
  return h;
}

function sameRow(vectors: readonly Vector[], a: number, b: number): boolean {
  return vectors.every((v) => {
    const [hereA, hereB] = v.valid === null ? [1, 1] : [v.valid[a], v.valid[b]];
    return hereA === hereB && (hereA === 0 ? v.bad?.get(a) === v.bad?.get(b) : v.values[a] === v.values[b]);
  });
}
