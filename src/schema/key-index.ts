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
