// One group of staged rows as batches: numbers are copied chunk by chunk, words come as numbers of a pool.
import { type DuckDBConnection, sqlName } from '../../base/duckdb.ts';
import { type Batch, type Part, Pool, type Values, type Vector } from '../../schema/batch.ts';
import type { Column } from '../../schema/column.ts';
import { columnNames, type Table } from '../../schema/table.ts';
import { badName, EMPTY_BOOL, EMPTY_INT, unstaged } from './typed.ts';

export interface StagedTable {
  readonly table: Table;
  readonly rows: number;
  /** Rows without a readable patient; all rows of a table that belongs to no patient. */
  readonly loose: number;
  /** Columns with unreadable values. */
  readonly bad: readonly string[];
  /** Words of each code column in the order of their numbers; a column with too many words is absent. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Rows of one read: patients from `first` to below `before` (null: no bound), or a piece of the rows of nobody. */
export type Group =
  | { readonly kind: 'patients'; readonly first: number | null; readonly before: number | null }
  | { readonly kind: 'loose'; readonly skip: number; readonly take: number };

export async function readGroup(
  db: DuckDBConnection,
  staged: readonly StagedTable[],
  group: Group,
): Promise<Part> {
  const part = new Map<string, Batch>();
  for (const s of staged) part.set(s.table.name, await readBatch(db, s, group));
  return part;
}

/** The rows of a table that are in the group, or null when none can be. */
function rowsWhere({ table }: StagedTable, group: Group): string | null {
  const p = table.patient === undefined ? null : sqlName(table.patient);
  if (group.kind === 'patients') {
    if (p === null) return null;
    const from = group.first === null ? `${p} IS NOT NULL` : `${p} >= ${group.first}`;
    return `WHERE ${from}${group.before === null ? '' : ` AND ${p} < ${group.before}`}`;
  }
  return `${p === null ? '' : `WHERE ${p} IS NULL`} LIMIT ${group.take} OFFSET ${group.skip}`;
}

async function readBatch(db: DuckDBConnection, s: StagedTable, group: Group): Promise<Batch> {
  const names = columnNames(s.table);
  const where = rowsWhere(s, group);
  const stores = names.map((name) => new Store(s.table.columns[name]!, s.words.get(name) ?? null));
  const bads = s.bad.map((name) => ({ name, rows: new Map<number, string>() }));
  let rows = 0;
  if (where !== null) {
    const sql = `SELECT ${[...names.map((name) => selected(s, name)), ...s.bad.map((name) => sqlName(badName(name)))].join(', ')}
      FROM ${sqlName(s.table.name)} ${where}`;
    const result = await db.stream(sql);
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const n = chunk.rowCount;
      stores.forEach((store, c) => {
        store.take(chunk!.getColumnVector(c) as Chunk, rows, n);
      });
      bads.forEach((bad, b) => {
        takeBad(chunk!.getColumnVector(names.length + b) as Chunk, bad.rows, rows, n);
      });
      rows += n;
    }
  }
  const badOf = new Map(bads.filter((b) => b.rows.size > 0).map((b) => [b.name, b.rows]));
  const columns = Object.fromEntries(
    names.map((name, c) => [name, stores[c]!.vector(rows, badOf.get(name))]),
  );
  return { table: s.table, rows, columns };
}

function selected(s: StagedTable, name: string): string {
  const type = s.words.has(name) ? sqlName(`${s.table.name}.${name}`) : null;
  return unstaged(name, s.table.columns[name]!.kind, type);
}

/** What is used of a DuckDB vector: its numbers in one array, or its strings one by one. */
interface Chunk {
  readonly items?: Float64Array | Int32Array | Uint8Array;
  getItem(row: number): unknown;
}

function takeBad(chunk: Chunk, bad: Map<number, string>, at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const raw = chunk.getItem(i);
    if (raw !== null) bad.set(at + i, String(raw));
  }
}

/** Collects one column. */
class Store {
  readonly #column: Column;
  readonly #pool: Pool | null;
  readonly #numbered: boolean;
  #values: Values;
  #present: Uint8Array | null = null;

  constructor(column: Column, words: readonly string[] | null) {
    this.#column = column;
    this.#numbered = words !== null;
    this.#pool = column.kind === 'code' ? poolOf(words) : null;
    this.#values = emptyStore(column);
  }

  take(chunk: Chunk, at: number, n: number): void {
    if (Array.isArray(this.#values)) {
      this.#takeTexts(chunk, this.#values, at, n);
      return;
    }
    if (at + n > this.#values.length) this.#values = wider(this.#values, at + n);
    const values = this.#values as Float64Array | Int32Array | Uint8Array;
    if (this.#pool !== null && !this.#numbered) {
      this.#takeWords(chunk, values, at, n);
      return;
    }
    values.set(chunk.items!, at);
    this.#markEmpty(values, at, n);
  }

  #markEmpty(values: Float64Array | Int32Array | Uint8Array, at: number, n: number): void {
    const nothing = values instanceof Int32Array ? EMPTY_INT : EMPTY_BOOL;
    const isFloat = values instanceof Float64Array;
    for (let i = at; i < at + n; i++) {
      const x = values[i]!;
      if (isFloat ? !Number.isNaN(x) : x !== nothing) continue;
      values[i] = 0;
      this.#empty(i);
    }
  }

  /** Note that row `i` is empty; rows are taken to be present until one is not. */
  #empty(i: number): void {
    this.#present ??= new Uint8Array(Math.max(1024, i + 1)).fill(1);
    if (i >= this.#present.length) this.#present = grownMask(this.#present, i + 1);
    this.#present[i] = 0;
  }

  #takeTexts(chunk: Chunk, values: string[], at: number, n: number): void {
    for (let i = 0; i < n; i++) {
      const text = chunk.getItem(i);
      // CSV cannot tell an empty text from none; where none is not allowed it is the empty text, which completeness judges.
      if (text === null && this.#column.nullable) this.#empty(at + i);
      values.push(text === null ? '' : (text as string));
    }
  }

  #takeWords(chunk: Chunk, values: Float64Array | Int32Array | Uint8Array, at: number, n: number): void {
    for (let i = 0; i < n; i++) {
      const word = chunk.getItem(i);
      if (word === null) this.#empty(at + i);
      else values[at + i] = this.#pool!.indexOf(word as string);
    }
  }

  vector(rows: number, bad: ReadonlyMap<number, string> | undefined): Vector {
    const present = this.#present;
    const mask = present !== null && present.length < rows ? grownMask(present, rows) : present;
    // A column that may be empty always has a mask, as in a batch that an appender made.
    const valid = mask ?? (this.#column.nullable ? new Uint8Array(rows).fill(1) : null);
    return {
      column: this.#column,
      values: this.#values,
      valid,
      pool: this.#pool,
      ...(bad === undefined ? {} : { bad }),
    };
  }
}

const pools = new WeakMap<readonly string[], Pool>();

/** One pool for all partitions of a column; a column of too many words gets one a partition. */
function poolOf(words: readonly string[] | null): Pool {
  if (words === null) return new Pool();
  let pool = pools.get(words);
  if (pool === undefined) {
    pool = new Pool();
    pools.set(words, pool);
    for (const word of words) pool.indexOf(word);
  }
  return pool;
}

function emptyStore(column: Column): Values {
  if (column.kind === 'text') return [];
  if (column.kind === 'bool') return new Uint8Array(0);
  return column.kind === 'int' || column.kind === 'date' || column.kind === 'code'
    ? new Int32Array(0)
    : new Float64Array(0);
}

function wider(old: Exclude<Values, string[]>, rows: number): Values {
  const size = Math.max(rows, old.length * 2, 2048);
  const values =
    old instanceof Float64Array
      ? new Float64Array(size)
      : old instanceof Int32Array
        ? new Int32Array(size)
        : new Uint8Array(size);
  values.set(old);
  return values;
}

function grownMask(old: Uint8Array, rows: number): Uint8Array {
  const mask = new Uint8Array(Math.max(rows, old.length * 2)).fill(1);
  mask.set(old);
  return mask;
}
