// Parquet files of one schema as one file: row groups are copied as they are, and their places in the footer moved.
// Source: Apache Parquet, parquet.thrift (field numbers) and the file layout of the format's README.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { JoinedFile } from '../../base/joined-file.ts';
import type { Fingerprint } from '../../schema/format.ts';
import { decode, Encoded, encode, type Field, type List } from './thrift.ts';

const MAGIC = new TextEncoder().encode('PAR1');

/** A part's footer and where its row groups end. */
interface Part {
  readonly path: string;
  readonly end: number;
  readonly footer: readonly Field[];
}

const FILE = { rows: 3, rowGroups: 4 } as const;
const ROW_GROUP = { columns: 1, fileOffset: 5, ordinal: 7 } as const;
const COLUMN = { fileOffset: 2, metaData: 3, offsetIndex: 4, columnIndex: 6 } as const;
const META_DATA = { dataPage: 9, indexPage: 10, dictionaryPage: 11, bloomFilter: 14 } as const;

/** Rows that a file holds, from its footer. */
export function rowsIn(path: string): number {
  return fieldOf(readPart(path).footer, FILE.rows)!.value as number;
}

/** Concatenate. Memory holds one footer of a part and the row groups' entries of all. */
export function concatenate(parts: readonly string[], path: string): Fingerprint {
  const out = new JoinedFile(path);
  out.write(MAGIC);
  const groups: Encoded[] = [];
  let rows = 0;
  let first: readonly Field[] | null = null;
  for (const name of parts) {
    const part = readPart(name);
    first ??= part.footer;
    rows += fieldOf(part.footer, FILE.rows)!.value as number;
    const by = out.bytes - MAGIC.length;
    for (const group of (fieldOf(part.footer, FILE.rowGroups)!.value as List).items) {
      moveRowGroup(group as readonly Field[], by, groups.length);
      groups.push(new Encoded(encode(group as readonly Field[])));
    }
    out.copy(part.path, MAGIC.length, part.end);
  }
  const footer = footerOf(first!, rows, groups);
  out.write(footer);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, footer.length, true);
  out.write(length);
  out.write(MAGIC);
  return out.end();
}

function readPart(path: string): Part {
  const fd = openSync(path, 'r');
  try {
    const { size } = fstatSync(fd);
    const tail = Buffer.alloc(8);
    readSync(fd, tail, 0, 8, size - 8);
    const length = tail.readUInt32LE(0);
    const bytes = new Uint8Array(length);
    readSync(fd, bytes, 0, length, size - 8 - length);
    return { path, end: size - 8 - length, footer: decode(bytes) };
  } finally {
    closeSync(fd);
  }
}

function fieldOf(fields: readonly Field[], id: number): Field | undefined {
  return fields.find((f) => f.id === id);
}

function moveRowGroup(group: readonly Field[], by: number, ordinal: number): void {
  move(group, ROW_GROUP.fileOffset, by);
  // Sixteen bits wide; readers number groups themselves.
  const numbered = fieldOf(group, ROW_GROUP.ordinal);
  if (numbered !== undefined) numbered.value = Math.min(ordinal, 32_767);
  for (const column of (fieldOf(group, ROW_GROUP.columns)!.value as List).items) {
    const fields = column as readonly Field[];
    for (const id of [COLUMN.fileOffset, COLUMN.offsetIndex, COLUMN.columnIndex]) move(fields, id, by);
    const meta = fieldOf(fields, COLUMN.metaData)?.value as readonly Field[];
    for (const id of Object.values(META_DATA)) move(meta, id, by);
  }
}

/** Move an offset; none, or zero where writers put zero for none, stays. */
function move(fields: readonly Field[], id: number, by: number): void {
  const field = fieldOf(fields, id);
  if (field !== undefined && (field.value as number) > 0) field.value = (field.value as number) + by;
}

/** The first part's footer with the rows and row groups of all. */
function footerOf(first: readonly Field[], rows: number, groups: readonly Encoded[]): Uint8Array {
  return encode(
    first.map((f) => {
      if (f.id === FILE.rows) return { ...f, value: rows };
      return f.id === FILE.rowGroups ? { ...f, value: { ...(f.value as List), items: [...groups] } } : f;
    }),
  );
}
