// Row writers for text formats: a table and a style are compiled into one function from batch rows to bytes.
import { uuidSpace } from '../../base/uuid.ts';
import type { Batch, Pool } from '../../schema/batch.ts';
import type { Column, Kind } from '../../schema/column.ts';
import type { DateStyle, Table } from '../../schema/table.ts';
import {
  type Bytes,
  encode,
  putDate,
  putFloat,
  putInt,
  putMoney,
  putPadded,
  putTime,
  putUint,
  putUuid,
} from './bytes.ts';

/** What tells one text format from another. */
export interface TextStyle {
  /** Text before the value of a column. */
  readonly before: (name: string, index: number) => string;
  /** Text that ends a row. */
  readonly end: string;
  /** How an empty value is written. */
  readonly empty: string;
  /** A string value, quoted and escaped as the format wants. */
  readonly quote: (text: string) => string;
  /** Whether dates, times, UUIDs and ids with a prefix are strings of the format. */
  readonly quoteDates: boolean;
  /** How dates of a table are written; ISO when absent. */
  readonly datesOf?: (table: Table) => DateStyle;
}

/** Writes rows of a batch of this table, from the first to the last. */
export type RowWriter = (batch: Batch, out: Bytes) => void;

/** The encoded words of a pool, in one arena padded to whole words so that copying may overshoot. */
class EncodedPool {
  arena = new DataView(new ArrayBuffer(4096));
  used = 0;
  /** Bytes of the longest word. */
  longest = 0;
  readonly starts: number[] = [];
  readonly sizes: number[] = [];

  /** Encode the words that were added since last time. */
  update(pool: Pool, quote: (text: string) => string): this {
    for (let i = this.starts.length; i < pool.words.length; i++) this.#add(encode(quote(pool.words[i]!)));
    return this;
  }

  #add(bytes: Uint8Array): void {
    const padded = (bytes.length + 7) & ~3;
    if (this.used + padded > this.arena.byteLength) {
      const wider = new Uint8Array(this.arena.byteLength * 2 + padded);
      wider.set(new Uint8Array(this.arena.buffer));
      this.arena = new DataView(wider.buffer);
    }
    new Uint8Array(this.arena.buffer).set(bytes, this.used);
    this.starts.push(this.used);
    this.sizes.push(bytes.length);
    this.longest = Math.max(this.longest, bytes.length);
    this.used += padded;
  }
}

/** Copy `size` bytes of an arena, four at a time; may write up to three bytes too many, which are overwritten. */
function putBytes(view: DataView, pos: number, arena: DataView, start: number, size: number): number {
  for (let k = 0; k < size; k += 4) view.setUint32(pos + k, arena.getUint32(start + k, true), true);
  return pos + size;
}

function putText(out: Bytes, pos: number, text: string, quote: (t: string) => string): number {
  const bytes = encode(quote(text));
  out.pos = pos;
  out.reserve(bytes.length);
  out.buf.set(bytes, out.pos);
  return out.pos + bytes.length;
}

/** Compile the writer of a table. The text of the function comes from column names of our own tables, never from data. */
export function compileRows(table: Table, style: TextStyle): RowWriter {
  const names = Object.keys(table.columns);
  const statics: DataView[] = [];
  const body = names.map((name, k) => columnCode(table, name, k, style, statics)).join('\n');
  // The function text comes from column names of our own tables.
  const make = new Function(
    'lib',
    'statics',
    `const { putUint, putPadded, putInt, putFloat, putMoney, putDate, putTime, putUuid, uuidSpace, putBytes, putText, quote } = lib;
${spaces(table)}
return function write(out, rows, ${names.map((_, k) => `v${k}, n${k}, e${k}`).join(', ')}) {
  let view = out.view, pos = out.pos;
  for (let i = 0; i < rows; i++) {
    if (pos > out.limit) { out.pos = pos; out.flush(); pos = out.pos; }
${body}
${staticCode(style.end, statics)}
  }
  out.pos = pos;
};`,
  );
  const write = make(
    {
      putUint,
      putPadded,
      putInt,
      putFloat,
      putMoney,
      putDate,
      putTime,
      putUuid,
      uuidSpace,
      putBytes,
      putText,
      quote: style.quote,
    },
    statics,
  );
  const pools = new WeakMap<Pool, EncodedPool>();
  return (batch, out) => {
    const args: unknown[] = [];
    let words = 0;
    for (const name of names) {
      const v = batch.columns[name]!;
      const encoded = v.pool === null ? null : encodedPool(pools, v.pool, style);
      args.push(v.values, v.valid, encoded);
      words += encoded?.longest ?? 0;
    }
    out.widen(words);
    write(out, batch.rows, ...args);
  };
}

function encodedPool(known: WeakMap<Pool, EncodedPool>, pool: Pool, style: TextStyle): EncodedPool {
  let encoded = known.get(pool);
  if (encoded === undefined) {
    encoded = new EncodedPool();
    known.set(pool, encoded);
  }
  return encoded.update(pool, style.quote);
}

/** Name spaces of the columns that are printed as UUIDs, found once. */
function spaces(table: Table): string {
  return Object.values(table.columns)
    .map((c, k) => (c.uuid === undefined ? '' : `const s${k} = uuidSpace(${JSON.stringify(c.uuid)});`))
    .join('');
}

/** Whether a value that is a number inside is a string of a format that tells the two apart. */
function isString({ kind, printed, uuid }: Column): boolean {
  return kind === 'date' || kind === 'time' || printed !== undefined || uuid !== undefined;
}

const PRINT: Record<Kind, (k: number, decimals: number, column: Column) => string> = {
  id: (k, _, { uuid }) =>
    uuid === undefined ? `pos = putUint(view, pos, v${k}[i]);` : `pos = putUuid(view, pos, v${k}[i], s${k});`,
  int: (k) => `pos = putInt(view, pos, v${k}[i]);`,
  float: (k, decimals) => `pos = putFloat(view, pos, v${k}[i], ${decimals});`,
  money: (k) => `pos = putMoney(view, pos, v${k}[i]);`,
  date: (k) => `pos = putDate(view, pos, v${k}[i]);`,
  time: (k, _, { utc }) =>
    `pos = putTime(view, pos, v${k}[i]);${utc === true ? ' view.setUint8(pos++, 90);' : ''}`,
  bool: (k) =>
    `if (v${k}[i]) { view.setUint32(pos, 0x65757274, true); pos += 4; } else { view.setUint32(pos, 0x736c6166, true); view.setUint8(pos + 4, 101); pos += 5; }`,
  code: (k) =>
    `{ const w = v${k}[i]; pos = putBytes(view, pos, e${k}.arena, e${k}.starts[w], e${k}.sizes[w]); }`,
  text: (k) => `pos = putText(out, pos, v${k}[i], quote); view = out.view;`,
};

/** Code that turns the two hyphens of a date just written into slashes. */
const SLASHES = 'view.setUint8(pos - 6, 47); view.setUint8(pos - 3, 47);';

function columnCode(table: Table, name: string, k: number, style: TextStyle, statics: DataView[]): string {
  const column = table.columns[name]!;
  const quoted = style.quoteDates && isString(column);
  const mark = quoted ? 'view.setUint8(pos++, 34);' : '';
  const slashes = column.kind === 'date' && style.datesOf?.(table) === 'slash' ? SLASHES : '';
  const { printed } = column;
  const written =
    printed === undefined
      ? PRINT[column.kind](k, column.decimals ?? 3, column)
      : `${staticCode(printed.prefix, statics)} pos = putPadded(view, pos, v${k}[i], ${printed.digits});`;
  const print = `${mark} ${written} ${slashes} ${mark}`;
  const value = column.nullable
    ? `if (n${k}[i]) { ${print} } else { ${staticCode(style.empty, statics)} }`
    : print;
  return `    ${staticCode(style.before(name, k), statics)} ${value}`;
}

/** Code that writes a fixed text. */
function staticCode(text: string, statics: DataView[]): string {
  const bytes = encode(text);
  if (bytes.length === 0) return '';
  if (bytes.length === 1) return `view.setUint8(pos++, ${bytes[0]});`;
  const padded = new Uint8Array((bytes.length + 7) & ~3);
  padded.set(bytes);
  statics.push(new DataView(padded.buffer));
  return `pos = putBytes(view, pos, statics[${statics.length - 1}], 0, ${bytes.length});`;
}
