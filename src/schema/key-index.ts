// From a key to its row within one batch, built once for all folds that look into the batch.
import { type Batch, vectorOf } from './batch.ts';

/** Finds the row of a key: by binary search, starting from the row found last, since rows come grouped. */
export interface KeyIndex {
  /** Row of the batch with this key, or −1. */
  rowOf(key: number): number;
}

const indexes = new WeakMap<Batch, KeyIndex>();

/** The index of a batch, built once for all checks that look into it. */
export function keyIndex(batch: Batch): KeyIndex {
  let index = indexes.get(batch);
  if (index === undefined) {
    index = buildIndex(batch);
    indexes.set(batch, index);
  }
  return index;
}

function buildIndex(batch: Batch): KeyIndex {
  const v = vectorOf(batch, batch.table.key);
  const values = v.values as Float64Array;
  if (v.valid === null && ascends(values, batch.rows)) return searchIndex(values, batch.rows);
  const rows = new Map<number, number>();
  for (let i = batch.rows - 1; i >= 0; i--) if (v.valid === null || v.valid[i] === 1) rows.set(values[i]!, i);
  return { rowOf: (key) => rows.get(key) ?? -1 };
}

function ascends(values: Float64Array, rows: number): boolean {
  for (let i = 1; i < rows; i++) if (values[i]! <= values[i - 1]!) return false;
  return true;
}

function searchIndex(values: Float64Array, rows: number): KeyIndex {
  let last = 0;
  return {
    rowOf(key) {
      if (values[last] === key && last < rows) return last;
      let low = 0;
      let high = rows - 1;
      while (low <= high) {
        const mid = (low + high) >> 1;
        const x = values[mid]!;
        if (x === key) {
          last = mid;
          return mid;
        }
        if (x < key) low = mid + 1;
        else high = mid - 1;
      }
      return -1;
    },
  };
}

const targets = new WeakMap<Batch, Map<string, { readonly to: Batch; readonly rows: Int32Array }>>();

/** For each row, the row of `to` whose key the column holds, or −1; worked out once for all checks that follow the column. */
export function targetRows(batch: Batch, column: string, to: Batch): Int32Array {
  let ofBatch = targets.get(batch);
  if (ofBatch === undefined) {
    ofBatch = new Map();
    targets.set(batch, ofBatch);
  }
  const found = ofBatch.get(column);
  if (found?.to === to) return found.rows;
  const { values, valid } = vectorOf(batch, column);
  const index = keyIndex(to);
  const rows = new Int32Array(batch.rows);
  for (let i = 0; i < batch.rows; i++)
    rows[i] = valid !== null && valid[i] === 0 ? -1 : index.rowOf(values[i] as number);
  ofBatch.set(column, { to, rows });
  return rows;
}
