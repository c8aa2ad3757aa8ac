// Columnar data: what moves between sources, folds and sinks. Authors push rows; one appender per table stores columns.
import type { Column } from './column.ts';
import type { Row, Table } from './table.ts';

/** The words of a code column, each stored once; grows, never shrinks, so encoders may cache by number. */
export class Pool {
  readonly words: string[] = [];
  readonly #index = new Map<string, number>();

  /** Number of a word, added when unseen. */
  indexOf(word: string): number {
    let i = this.#index.get(word);
    if (i === undefined) {
      i = this.words.length;
      this.words.push(word);
      this.#index.set(word, i);
    }
    return i;
  }

  /** Number of a word, or −1 when no row has used it. */
  find(word: string): number {
    return this.#index.get(word) ?? -1;
  }
}

export type Values = Float64Array | Int32Array | Uint8Array | string[];

/** One column of a batch. `valid` is null when the column cannot be empty; else 1 where a value is present. */
export interface Vector {
  readonly column: Column;
  /** id, float, money, time: Float64Array; int, date, code (pool numbers): Int32Array; bool: Uint8Array; text: string[]. */
  readonly values: Values;
  readonly valid: Uint8Array | null;
  readonly pool: Pool | null;
  /** Values that a reader found but could not read: row number to raw text. Their row is marked empty in `valid`. */
  readonly bad?: ReadonlyMap<number, string>;
}

export interface Batch {
  readonly table: Table;
  readonly rows: number;
  readonly columns: Readonly<Record<string, Vector>>;
}

/** All rows of one disjoint group of patients, by table name. Rows are in patient order within each table. */
export type Part = ReadonlyMap<string, Batch>;

type AnyRow = Record<string, string | number | boolean | null>;

/** Collects rows into columns. Pools live as long as the appender; `clear` keeps them and the arrays. */
export interface Appender<R = AnyRow> {
  readonly table: Table;
  push(row: R): void;
  /** The rows so far, as views; valid until `clear` or the next `push`. */
  batch(): Batch;
  clear(): void;
}

interface Store {
  readonly values: Values[];
  readonly valid: (Uint8Array | null)[];
  readonly pools: (Pool | null)[];
  rows: number;
  capacity: number;
}

/** An appender for a table. The push function is generated once per table: a generic loop over columns is several times slower. */
export function appender<T extends Table>(table: T): Appender<Row<T>> {
  const columns = Object.values(table.columns);
  const store: Store = {
    values: columns.map((c) => emptyValues(c, 1024)),
    valid: columns.map((c) => (c.nullable ? new Uint8Array(1024) : null)),
    pools: columns.map((c) => (c.kind === 'code' ? new Pool() : null)),
    rows: 0,
    capacity: 1024,
  };
  let push = compilePush(table, store);
  return {
    table,
    push: (row) => {
      if (store.rows === store.capacity) {
        growStore(store, columns);
        push = compilePush(table, store);
      }
      push(row as AnyRow, store.rows++);
    },
    batch: () => ({
      table,
      rows: store.rows,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([name, column], i) => [
          name,
          { column, values: store.values[i]!, valid: store.valid[i]!, pool: store.pools[i]! },
        ]),
      ),
    }),
    clear: () => {
      store.rows = 0;
      for (const values of store.values) if (Array.isArray(values)) values.length = 0;
    },
  };
}

function emptyValues(column: Column, capacity: number): Values {
  switch (column.kind) {
    case 'id':
    case 'float':
    case 'money':
    case 'time':
      return new Float64Array(capacity);
    case 'int':
    case 'date':
    case 'code':
      return new Int32Array(capacity);
    case 'bool':
      return new Uint8Array(capacity);
    case 'text':
      return [];
  }
}

function growStore(store: Store, columns: readonly Column[]): void {
  store.capacity *= 2;
  store.values.forEach((old, i) => {
    if (Array.isArray(old)) return;
    const wider = emptyValues(columns[i]!, store.capacity) as Float64Array;
    wider.set(old as Float64Array);
    store.values[i] = wider;
  });
  store.valid.forEach((old, i) => {
    if (old === null) return;
    const wider = new Uint8Array(store.capacity);
    wider.set(old);
    store.valid[i] = wider;
  });
}

/**
 * Generate `(row, i) => void`, which stores each field of a row. Names come from table definitions, never from data. A word is mostly that
 * of the row before, so that the last one of each column is kept at hand with its number.
 */
function compilePush(table: Table, store: Store): (row: AnyRow, i: number) => void {
  const lines: string[] = [];
  Object.entries(table.columns).forEach(([name, column], k) => {
    const field = `row[${JSON.stringify(name)}]`;
    const assign =
      column.kind === 'code'
        ? `if (x !== w${k}) { w${k} = x; l${k} = p${k}.indexOf(x); } v${k}[i] = l${k};`
        : column.kind === 'bool'
          ? `v${k}[i] = x ? 1 : 0;`
          : `v${k}[i] = x;`;
    const blank = column.kind === 'text' ? "''" : '0';
    lines.push(
      column.nullable
        ? `{ const x = ${field}; if (x === null) { n${k}[i] = 0; v${k}[i] = ${blank}; } else { n${k}[i] = 1; ${assign} } }`
        : `{ const x = ${field}; ${assign} }`,
    );
  });
  const names = store.values.flatMap((_, k) => [`v${k}`, `n${k}`, `p${k}`]);
  const bound = store.values.flatMap((v, k) => [v, store.valid[k], store.pools[k]]);
  // The text is made from column names of our own tables only.
  const kept = store.pools.flatMap((pool, k) => (pool === null ? [] : [`let w${k} = null, l${k} = 0;`]));
  const make = new Function(
    ...names,
    `${kept.join('\n')}\nreturn function push(row, i) {\n${lines.join('\n')}\n};`,
  );
  return make(...bound) as (row: AnyRow, i: number) => void;
}

/** The value at a row as the row type has it: null, a string for code and text, a boolean, or a number. */
export function valueAt(v: Vector, row: number): string | number | boolean | null {
  if (v.valid !== null && v.valid[row] === 0) return null;
  const x = v.values[row]!;
  if (v.pool !== null) return v.pool.words[x as number]!;
  return v.column.kind === 'bool' ? x === 1 : x;
}

/** The column of a batch by name; a missing one is a defect of the caller. */
export function vectorOf(batch: Batch, name: string): Vector {
  const v = batch.columns[name];
  if (v === undefined) throw new RangeError(`table ${batch.table.name} has no column ${name}`);
  return v;
}

/** A batch from literal rows. */
export function batchOf<T extends Table>(table: T, rows: readonly Row<T>[]): Batch {
  const a = appender(table);
  for (const row of rows) a.push(row);
  return a.batch();
}
