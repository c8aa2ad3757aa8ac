// How each kind of column reaches a DuckDB vector: one memory copy a chunk, no value at a time except free text.
import type { DuckDBType } from '@duckdb/node-api';
import type bindings from '@duckdb/node-bindings';
import type { Vector } from '../../schema/batch.ts';
import { idText } from '../../schema/column.ts';
import { encode } from '../text/bytes.ts';

type Api = typeof import('@duckdb/node-api');
export type Bindings = typeof bindings;
type NativeVector = Parameters<Bindings['copy_data_to_vector']>[0];

/** Rows of one DuckDB vector. */
export const VECTOR_ROWS = 2048;

/** Feeds one column: `put` fills a vector with rows `[from, from + n)`. */
export interface Feed {
  readonly type: DuckDBType;
  put(bindings: Bindings, vector: NativeVector, from: number, n: number): void;
}

/** The feed of a column of `rows` rows. */
export function columnFeed(api: Api, v: Vector, rows: number): Feed {
  const feed = valueFeed(api, v, rows);
  return v.valid === null ? feed : withValidity(feed, v.valid);
}

function valueFeed(api: Api, v: Vector, rows: number): Feed {
  switch (v.column.kind) {
    case 'id':
      if (v.column.printed !== undefined)
        return texts(
          api,
          Array.from((v.values as Float64Array).subarray(0, rows), (n) => idText(v.column, n)),
        );
      return wide(api.BIGINT, v.values as Float64Array, 1);
    case 'money':
      return wide(api.DECIMAL(18, 2), v.values as Float64Array, 1);
    case 'time':
      return wide(api.TIMESTAMP, v.values as Float64Array, 1_000_000);
    case 'float':
      return direct(api.DOUBLE, v.values as Float64Array);
    case 'int':
      return direct(api.INTEGER, v.values as Int32Array);
    case 'date':
      return direct(api.DATE, v.values as Int32Array);
    case 'bool':
      return direct(api.BOOLEAN, v.values as Uint8Array);
    case 'code':
      return category(api, v, rows);
    case 'text':
      return texts(api, v.values as string[]);
  }
}

/** The stored array is already what DuckDB wants. */
function direct(type: DuckDBType, values: Float64Array | Int32Array | Uint8Array): Feed {
  const width = values.BYTES_PER_ELEMENT;
  return {
    type,
    put: (b, vector, from, n) =>
      b.copy_data_to_vector(
        vector,
        0,
        values.buffer as ArrayBuffer,
        values.byteOffset + from * width,
        n * width,
      ),
  };
}

/** 64-bit integers from numbers below 2^53, times a factor; written as two words, since BigInt is slow. */
function wide(type: DuckDBType, values: Float64Array, factor: number): Feed {
  const words = new Int32Array(VECTOR_ROWS * 2);
  return {
    type,
    put(b, vector, from, n) {
      for (let i = 0; i < n; i++) {
        const x = values[from + i]! * factor;
        const high = Math.floor(x / 4_294_967_296);
        words[2 * i] = x - high * 4_294_967_296;
        words[2 * i + 1] = high;
      }
      b.copy_data_to_vector(vector, 0, words.buffer, 0, n * 8);
    },
  };
}

/** Categories as ENUM, numbered by first appearance in this batch so that the file does not depend on what else was written. */
function category(api: Api, v: Vector, rows: number): Feed {
  const values = v.values as Int32Array;
  const local = new Int32Array(v.pool!.words.length).fill(-1);
  const words: string[] = [];
  for (let i = 0; i < rows; i++) {
    if (v.valid !== null && v.valid[i] === 0) continue;
    const w = values[i]!;
    if (local[w] === -1) local[w] = words.push(v.pool!.words[w]!) - 1;
  }
  if (words.length === 0) words.push('');
  // DuckDB stores an ENUM in the narrowest unsigned integer that can number its words.
  const out =
    words.length < 256
      ? new Uint8Array(VECTOR_ROWS)
      : words.length < 65_536
        ? new Uint16Array(VECTOR_ROWS)
        : new Uint32Array(VECTOR_ROWS);
  return {
    type: api.ENUM(words),
    put(b, vector, from, n) {
      for (let i = 0; i < n; i++) out[i] = Math.max(0, local[values[from + i]!] ?? 0);
      b.copy_data_to_vector(vector, 0, out.buffer as ArrayBuffer, 0, n * out.BYTES_PER_ELEMENT);
    },
  };
}

/**
 * Free text. A DuckDB string of at most 12 bytes lies inside its 16-byte slot (length, then bytes), so a chunk of short
 * ones is one copy; longer ones go value by value.
 */
function texts(api: Api, values: readonly string[]): Feed {
  const slots = new Uint8Array(VECTOR_ROWS * 16);
  const lengths = new Uint32Array(slots.buffer);
  return {
    type: api.VARCHAR,
    put(b, vector, from, n) {
      slots.fill(0, 0, n * 16);
      const long: [number, Uint8Array][] = [];
      for (let i = 0; i < n; i++) {
        const bytes = encode(values[from + i]!);
        if (bytes.length > 12) long.push([i, bytes]);
        else {
          lengths[i * 4] = bytes.length;
          slots.set(bytes, i * 16 + 4);
        }
      }
      b.copy_data_to_vector(vector, 0, slots.buffer, 0, n * 16);
      for (const [i, bytes] of long) b.vector_assign_string_element_len(vector, i, bytes);
    },
  };
}

/** Adds the mask of empty values: one bit a row, 1 = present. */
function withValidity(feed: Feed, valid: Uint8Array): Feed {
  const mask = new Uint8Array(VECTOR_ROWS / 8);
  return {
    type: feed.type,
    put(b, vector, from, n) {
      feed.put(b, vector, from, n);
      mask.fill(0);
      for (let i = 0; i < n; i++) if (valid[from + i] === 1) mask[i >> 3]! |= 1 << (i & 7);
      b.vector_ensure_validity_writable(vector);
      b.copy_data_to_vector_validity(vector, 0, mask.buffer, 0, VECTOR_ROWS / 8);
    },
  };
}
