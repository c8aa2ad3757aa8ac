// Bringing files into the staging database: each file's rows as raw text under the table's column names, damage as faults.
import { type DuckDBConnection, sqlName, sqlText } from '../../base/duckdb.ts';
import { columnNames, type Table } from '../../schema/table.ts';
import type { Faults } from './faults.ts';
import { csvFields, type StagedFormat, type TableFile, textEnds } from './files.ts';
import { stagedColumns, storedTypes } from './typed.ts';

/** Damaged lines named in a finding. */
const LINES_SHOWN = 5;

/** Loads one file into the staged table; returns its rows. */
type Load = (db: DuckDBConnection, table: Table, file: TableFile, faults: Faults) => Promise<number>;

type Record_ = Readonly<Record<string, unknown>>;

/** Rows of a query as objects with plain values. */
export async function rowsOf(db: DuckDBConnection, sql: string): Promise<readonly Record_[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJson() as Record_[];
}

/** Append the rows of a relation of raw text columns, read as their kinds, to the staged table. */
async function append(db: DuckDBConnection, table: Table, from: string): Promise<number> {
  const result = await db.run(
    `INSERT INTO ${sqlName(table.name)} SELECT ${stagedColumns(table.columns)} FROM (${from})`,
  );
  return Number(result.rowsChanged);
}

/** Raw text columns of the table out of what a file has; a column that it lacks is empty. */
function rawColumns(table: Table, expression: (name: string) => string | null): string {
  return columnNames(table)
    .map((name) => `${expression(name) ?? 'CAST(NULL AS VARCHAR)'} AS ${sqlName(name)}`)
    .join(', ');
}

const loadCsv: Load = async (db, table, file, faults) => {
  const ends = textEnds(file.path);
  faults.look('file.filled', ends.first === null ? `${file.name} has 0 bytes` : null);
  if (ends.first === null) return 0;
  const header = csvFields(ends.first);
  faults.lookAtColumns(file, header);
  faults.look('file.ended', ends.ended ? null : `${file.name} stops in the middle of a line`);
  // Columns are named by position, since a damaged header may name one twice.
  const names = header.map((_, i) => `${sqlText(`c${i}`)}: 'VARCHAR'`).join(', ');
  // Line ends are left to the engine: told which to expect, its strict mode drops every line of a file that differs.
  const scan = (
    strict: boolean,
  ) => `read_csv(${sqlText(file.path)}, auto_detect=false, header=false, skip=1, delim=',',
    quote='"', escape='"', columns={${names}}, parallel=false, strict_mode=${strict},
    store_rejects=true, rejects_table='rejects', rejects_scan='reject_scans', rejects_limit=0)`;
  const at = (name: string) => (header.includes(name) ? `c${header.indexOf(name)}` : null);
  const load = (strict: boolean) => append(db, table, `SELECT ${rawColumns(table, at)} FROM ${scan(strict)}`);
  // Where line ends differ within a file the strict reader gives up; the lenient one still shows what is in the lines.
  const rows = await load(true).catch(async (error: unknown) => {
    faults.look('file.structure', `${file.name}: ${oneLine(messageOf(error))}`);
    await forgetRejects(db);
    return load(false);
  });
  await lookAtRejects(db, file, rows, faults);
  return rows;
};

/** The reader adds to these tables where they exist, so each file starts without them. */
async function forgetRejects(db: DuckDBConnection): Promise<void> {
  await db.run('DROP TABLE IF EXISTS rejects; DROP TABLE IF EXISTS reject_scans');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Turn the lines that the CSV reader rejected into faults. */
async function lookAtRejects(
  db: DuckDBConnection,
  file: TableFile,
  rows: number,
  faults: Faults,
): Promise<void> {
  const rejects = await rowsOf(
    db,
    `SELECT encoding, count(*)::INTEGER AS lines, min(line, ${LINES_SHOWN}) AS at, arg_min(message, line) AS message
     FROM (SELECT error_type = 'INVALID ENCODING' AS encoding, line::INTEGER AS line, any_value(error_message) AS message
       FROM rejects GROUP BY 1, 2) GROUP BY 1`,
  );
  await forgetRejects(db);
  const total = rows + rejects.reduce((n, r) => n + Number(r.lines), 0);
  for (const encoding of [true, false]) {
    const found = rejects.find((r) => r.encoding === encoding);
    const problem =
      found && `${file.name}:${(found.at as number[]).join(', ')}: ${oneLine(String(found.message))}`;
    faults.look(
      encoding ? 'file.encoding' : 'file.structure',
      problem ?? null,
      Number(found?.lines ?? 0),
      total,
    );
  }
}

function oneLine(message: string): string {
  return message.split('\n')[0]!.slice(0, 160);
}

const loadNdjson: Load = async (db, table, file, faults) => {
  const ends = textEnds(file.path);
  // A table without rows is an empty file in this format.
  if (ends.bytes === 0) return 0;
  faults.look('file.ended', ends.ended ? null : `${file.name} stops in the middle of a line`);
  const scan = `read_csv(${sqlText(file.path)}, auto_detect=false, header=false, delim=chr(1), quote='', escape='',
    columns={'line': 'VARCHAR'}, parallel=false,
    store_rejects=true, rejects_table='rejects', rejects_scan='reject_scans', rejects_limit=0)`;
  const { bad, keys } = await lookAtLines(db, scan);
  const names = columnNames(table);
  const paths = names.map((name) => sqlText(`$.${JSON.stringify(name)}`)).join(', ');
  const fields = `SELECT json_extract_string(CASE WHEN json_valid(line) THEN line END, [${paths}]) AS f FROM ${scan} WHERE json_valid(line)`;
  const rows = await append(
    db,
    table,
    `SELECT ${rawColumns(table, (n) => `f[${names.indexOf(n) + 1}]`)} FROM (${fields})`,
  );
  await lookAtRejects(db, file, rows, faults);
  if (bad.lines > 0)
    faults.look(
      'file.structure',
      `${file.name}:${bad.at.join(', ')}: not a JSON object`,
      bad.lines,
      bad.lines,
    );
  for (const found of keys) faults.lookAtColumns(file, found);
  return rows;
};

interface Lines {
  readonly bad: { readonly lines: number; readonly at: readonly number[] };
  /** Each different list of keys that a line has. */
  readonly keys: readonly (readonly string[])[];
}

/** Different lists of keys that are looked at; damaged files may have as many as lines. */
const KEY_LISTS = 20;

async function lookAtLines(db: DuckDBConnection, scan: string): Promise<Lines> {
  const keys = "CASE WHEN json_valid(line) AND json_type(line) = 'OBJECT' THEN json_keys(line) END";
  const groups = await rowsOf(
    db,
    `SELECT keys, count(*)::INTEGER AS lines, min(n::INTEGER, ${LINES_SHOWN}) AS at
     FROM (SELECT keys, n FROM (SELECT ${keys} AS keys, row_number() OVER () AS n FROM ${scan}))
     GROUP BY keys ORDER BY min(n) LIMIT ${KEY_LISTS + 1}`,
  );
  await forgetRejects(db);
  const none = groups.find((g) => g.keys === null);
  return {
    bad: { lines: Number(none?.lines ?? 0), at: (none?.at as number[] | undefined) ?? [] },
    keys: groups.flatMap((g) => (g.keys === null ? [] : [g.keys as string[]])),
  };
}

const loadParquet: Load = async (db, table, file, faults) => {
  const scan = `read_parquet(${sqlText(file.path)})`;
  const found = await rowsOf(
    db,
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM ${scan})`,
  );
  const names = found.map((c) => String(c.name));
  faults.lookAtColumns(file, names);
  for (const { name, type } of found) lookAtType(table, file, String(name), String(type), faults);
  const at = (name: string) => (names.includes(name) ? `CAST(${sqlName(name)} AS VARCHAR)` : null);
  return append(db, table, `SELECT ${rawColumns(table, at)} FROM ${scan}`);
};

function lookAtType(table: Table, file: TableFile, name: string, type: string, faults: Faults): void {
  const column = table.columns[name];
  if (column === undefined) return;
  const problem = storedTypes(column).test(type)
    ? null
    : `${file.name}: ${name} is stored as ${type.slice(0, 40)}`;
  faults.look('columns.stored_type', problem);
}

const LOADS: Record<StagedFormat, Load> = { csv: loadCsv, ndjson: loadNdjson, parquet: loadParquet };

/** Load one file; one that cannot be read to its end gives no rows and a fault. */
export async function loadFile(
  db: DuckDBConnection,
  table: Table,
  file: TableFile,
  format: StagedFormat,
  faults: Faults,
): Promise<number> {
  try {
    const rows = await LOADS[format](db, table, file, faults);
    faults.look('file.readable', null);
    return rows;
  } catch (error) {
    faults.look('file.readable', `${file.name}: ${oneLine(messageOf(error))}`);
    await forgetRejects(db);
    return 0;
  }
}
