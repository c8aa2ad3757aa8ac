// Which files of a directory hold which table, and in which format.
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../schema/table.ts';

export const STAGED_FORMATS = ['csv', 'parquet', 'ndjson'] as const;
export type StagedFormat = (typeof STAGED_FORMATS)[number];

/** A file with its path inside the directory. */
export interface TableFile {
  readonly path: string;
  readonly name: string;
}

/** Formats of which the directory holds a file of at least one of `tables`, in the order of `STAGED_FORMATS`. */
export function formatsIn(
  dir: string,
  tables: readonly Table[],
  fileOf: FileOf = namedAlike,
): readonly StagedFormat[] {
  return STAGED_FORMATS.filter((format) => tables.some((t) => filesOf(dir, fileOf(t), format).length > 0));
}

/** Path of a table's file inside the directory, without its extension. */
export type FileOf = (table: Table) => string;

export const namedAlike: FileOf = (table) => table.name;

/** Files of a table: `name.ext`, or else the `part-*.ext` files of a folder `name`, in the order of their names. */
export function filesOf(dir: string, table: string, format: StagedFormat): readonly TableFile[] {
  const whole = `${table}.${format}`;
  if (isFile(join(dir, whole))) return [{ path: join(dir, whole), name: whole }];
  return listed(join(dir, table))
    .filter((file) => file.startsWith('part-') && file.endsWith(`.${format}`))
    .sort()
    .map((file) => ({ path: join(dir, table, file), name: `${table}/${file}` }));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function listed(path: string): readonly string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(path) : [];
}

/** What a look at both ends of a text file tells. */
export interface TextEnds {
  readonly bytes: number;
  /** First line without its line break; null when the file is empty. */
  readonly first: string | null;
  /** Whether the last line is ended by a line break. */
  readonly ended: boolean;
}

const HEAD_BYTES = 1 << 16;

export function textEnds(path: string): TextEnds {
  const fd = openSync(path, 'r');
  try {
    const bytes = fstatSync(fd).size;
    const head = new Uint8Array(Math.min(bytes, HEAD_BYTES));
    readSync(fd, head, 0, head.length, 0);
    const last = new Uint8Array(1);
    if (bytes > 0) readSync(fd, last, 0, 1, bytes - 1);
    // The decoder drops a byte order mark.
    const line = bytes === 0 ? null : new TextDecoder().decode(head).split('\n', 1)[0]!;
    return { bytes, first: line?.replace(/\r$/, '') ?? null, ended: bytes === 0 || last[0] === 10 };
  } finally {
    closeSync(fd);
  }
}

/** The fields of one line of CSV (RFC 4180). */
export function csvFields(line: string): readonly string[] {
  const fields: string[] = [];
  const pattern = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  for (const m of line.matchAll(pattern)) fields.push(m[1]?.replaceAll('""', '"') ?? m[2] ?? '');
  return fields;
}
