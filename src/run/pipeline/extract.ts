// Extract: the files of a landing zone as raw text and as typed tables, after a look at whether they are ours and whole.
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, sqlName, sqlText } from '../../base/duckdb.ts';
import { fail } from '../../base/errors.ts';
import { analytics } from '../../datasets/analytics/index.ts';
import { duckdb } from '../../schema/as/sql.ts';
import { columnNames, type Table } from '../../schema/table.ts';

/** Tables of a landing zone. */
export const LANDING: readonly Table[] = [...analytics.reference, ...analytics.tables];

/** Tables of both forms: `raw_claims` as text, `claims` typed. */
export const rawName = (table: Table) => sqlName(`raw_${table.name}`);

/** Read every file into the database. Throws `NOT_FOUND_PATH` or `DATA_UNREADABLE`, and changes nothing in the directory. */
export async function extract(db: DuckDBConnection, dir: string): Promise<void> {
  for (const table of LANDING) lookAt(join(dir, `${table.name}.csv`), table);
  for (const table of LANDING) {
    await readRaw(db, table, join(dir, `${table.name}.csv`));
    await db.run(
      `CREATE TABLE ${sqlName(table.name)} AS SELECT ${typedColumns(table)} FROM ${rawName(table)}`,
    );
  }
}

/** A file that is missing, of somebody else's, or cut off. */
function lookAt(path: string, table: Table): void {
  if (!existsSync(path))
    fail('NOT_FOUND_PATH', {
      path,
      help: 'A landing zone holds all eight files of careloom generate analytics --format csv.',
    });
  const { first, last, bytes } = endsOf(path);
  const help = 'Generate the landing zone again, or restore the file; nothing has been changed.';
  if (bytes === 0) fail('DATA_UNREADABLE', { file: path, problem: 'the file is empty', help });
  if (last !== 10)
    fail('DATA_UNREADABLE', { file: path, problem: 'the file stops in the middle of a line', help });
  const wanted = columnNames(table);
  const found = first
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(',');
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length > 0)
    fail('DATA_UNREADABLE', {
      file: path,
      problem: `it has no column ${missing.slice(0, 5).join(', ')}, so it is not a file of the analytics dataset`,
      help,
    });
}

/** The first line and the last byte of a file. */
function endsOf(path: string): { first: string; last: number; bytes: number } {
  const file = openSync(path, 'r');
  try {
    const bytes = fstatSync(file).size;
    const head = Buffer.alloc(Math.min(bytes, 16_384));
    readSync(file, head, 0, head.length, 0);
    const tail = Buffer.alloc(1);
    if (bytes > 0) readSync(file, tail, 0, 1, bytes - 1);
    return { first: head.toString('utf8').split('\n')[0]!, last: tail[0]!, bytes };
  } finally {
    closeSync(file);
  }
}

async function readRaw(db: DuckDBConnection, table: Table, path: string): Promise<void> {
  try {
    await db.run(
      `CREATE TABLE ${rawName(table)} AS SELECT * FROM read_csv(${sqlText(path)}, header=true, all_varchar=true, delim=',', quote='"', escape='"')`,
    );
  } catch (error) {
    fail(
      'DATA_UNREADABLE',
      {
        file: path,
        problem: (error instanceof Error ? error.message : String(error)).split('\n')[0]!,
        help: 'Generate the landing zone again, or restore the file; nothing has been changed.',
      },
      error,
    );
  }
}

/** Values as their types, empty where they are not of them; lists are empty rather than missing. */
function typedColumns(table: Table): string {
  return Object.entries(table.columns)
    .map(([name, column]) => {
      const type = duckdb.types[column.kind](column, name === table.key);
      const cast = `TRY_CAST(${sqlName(name)} AS ${type})`;
      return `${column.kind === 'text' && !column.nullable ? `COALESCE(${cast}, '')` : cast} AS ${sqlName(name)}`;
    })
    .join(', ');
}
