// Reads VistA globals: checks them against the table of FileMan files, and writes what they carry as tables.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../base/errors.ts';
import { checkGlobals, type GlobalCheck } from '../formats/vista/check.ts';
import { globalFiles, loadGlobals } from '../formats/vista/load.ts';
import { readRows } from '../formats/vista/read/rows.ts';
import { carriedTables } from '../formats/vista/tables.ts';
import { type Appender, appender } from '../schema/batch.ts';
import type { Format } from '../schema/format.ts';
import type { Table } from '../schema/table.ts';
import { makeDirectory } from './files.ts';

export interface VistaReading extends GlobalCheck {
  readonly dir: string;
  /** Rows by table; empty when nothing was written. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Check the globals of a directory, and write their tables to `out` where it is given and nothing is wrong. Fails with
 * NOT_FOUND_PATH where there are no globals, with DATA_UNREADABLE at a line that is none.
 */
export async function readVista(dir: string, out: string | null, format: Format): Promise<VistaReading> {
  const globals = loadGlobals(globalFiles(dir), true);
  const check = checkGlobals(globals);
  if (out === null || check.total > 0) return { dir, ...check, rows: {} };
  if (existsSync(out) && readdirSync(out).length > 0)
    fail('SPEC_OUT_HOLDS_RUN', {
      dir: out,
      what: 'files',
      help: 'Name a directory that does not exist yet.',
    });
  const appenders = new Map<Table, Appender>(
    carriedTables.map((t) => [t, appender(t) as unknown as Appender]),
  );
  readRows(globals, (table, row) => appenders.get(table)!.push(row as never));
  makeDirectory(out);
  for (const [table, rows] of appenders)
    await format.writePart(rows.batch(), join(out, `${table.name}.${format.extension}`));
  const rows = Object.fromEntries([...appenders].map(([table, a]) => [table.name, a.batch().rows]));
  return { dir, ...check, rows };
}
