// The reader of CSV, Parquet and NDJSON directories: files are staged in a DuckDB database on disk and read back in groups of patients.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, openDuckDb, sqlName } from '../../base/duckdb.ts';
import type { Kind } from '../../schema/column.ts';
import type { Finding } from '../../schema/fold.ts';
import type { Source } from '../../schema/source.ts';
import { columnNames, type Table } from '../../schema/table.ts';
import { Faults } from './faults.ts';
import { type FileOf, filesOf, formatsIn, namedAlike, type StagedFormat } from './files.ts';
import { stagedKeyFindings } from './keys.ts';
import { loadFile, rowsOf } from './load.ts';
import { type Group, readGroup, type StagedTable } from './partition.ts';
import { answersHold, restore } from './restore.ts';
import { badName, canBeBad } from './typed.ts';

export interface StageOptions {
  /** Where the file of a table lies; absent: it is called like the table. */
  readonly fileOf?: FileOf;
  readonly format: StagedFormat;
  /** Rows that each file ought to have, by path inside the directory (from a manifest). */
  readonly expectedRows?: ReadonlyMap<string, number>;
  /** Patients of a partition. */
  readonly patients?: number;
  /** The directory has an answer key: `true` puts the true values back before anything is read. */
  readonly restored?: boolean;
  /** Directory for the database and what it spills; the system's temporary directory when absent. */
  readonly scratch?: string;
}

/** A staged directory. Close it: its database is as large as the data. */
export interface Stage {
  readonly source: Source;
  readonly rows: readonly { readonly name: string; readonly rows: number }[];
  /** Uniqueness and references over all rows, exact. */
  keyFindings(): Promise<readonly Finding[]>;
  /** Whether the answer key speaks of these files; null unless `restored` was asked for. */
  readonly answers: Finding | null;
  close(): Promise<void>;
}

const PATIENTS = 2000;
/** Rows of a table that belong to no readable patient are read in pieces of this size. */
const LOOSE_ROWS = 500_000;
/** A code column with more different words than this is read as text, so that its vocabulary need not fit in memory. */
const MOST_WORDS = 200_000;

export { formatsIn };

/** Stage the files of `tables` in `dir`. Damage becomes faults of the source; only an unusable scratch directory throws. */
export async function openStage(
  dir: string,
  tables: readonly Table[],
  options: StageOptions,
): Promise<Stage> {
  const scratch = mkdtempSync(join(options.scratch ?? tmpdir(), 'careloom-stage-'));
  const db = await openDuckDb({
    path: join(scratch, 'stage.duckdb'),
    spill: join(scratch, 'spill'),
    threads: 2,
  });
  try {
    return await stageAll(db, scratch, dir, tables, options);
  } catch (error) {
    dispose(db, scratch);
    throw error;
  }
}

function dispose(db: DuckDBConnection, scratch: string): void {
  db.closeSync();
  rmSync(scratch, { recursive: true, force: true });
}

async function stageAll(
  db: DuckDBConnection,
  scratch: string,
  dir: string,
  tables: readonly Table[],
  options: StageOptions,
): Promise<Stage> {
  const faults: Finding[] = [];
  const staged: StagedTable[] = [];
  for (const table of tables) faults.push(...(await loadTable(db, dir, table, options)));
  const answers = options.restored === true ? await answersHold(db, tables) : null;
  if (answers !== null) await restore(db, tables);
  for (const table of tables) {
    await sortTable(db, table);
    staged.push(await describeTable(db, table));
  }
  const groups = await groupsOf(db, staged, options.patients ?? PATIENTS);
  return {
    source: { tables, partitions: groups.length, faults, read: (i) => readGroup(db, staged, groups[i]!) },
    rows: staged.map((s) => ({ name: s.table.name, rows: s.rows })),
    answers,
    keyFindings: () => stagedKeyFindings(db, tables),
    close: async () => dispose(db, scratch),
  };
}

const STAGED_TYPE: Record<Kind, string> = {
  id: 'BIGINT',
  money: 'BIGINT',
  time: 'BIGINT',
  float: 'DOUBLE',
  int: 'INTEGER',
  date: 'INTEGER',
  bool: 'BOOLEAN',
  code: 'VARCHAR',
  text: 'VARCHAR',
};

async function loadTable(
  db: DuckDBConnection,
  dir: string,
  table: Table,
  options: StageOptions,
): Promise<readonly Finding[]> {
  const faults = new Faults(table);
  const columns = Object.entries(table.columns).flatMap(([name, column]) => [
    `${sqlName(name)} ${STAGED_TYPE[column.kind]}`,
    ...(canBeBad(column) ? [`${sqlName(badName(name))} VARCHAR`] : []),
  ]);
  await db.run(`CREATE TABLE ${sqlName(table.name)} (${columns.join(', ')})`);
  const name = (options.fileOf ?? namedAlike)(table);
  const files = filesOf(dir, name, options.format);
  faults.look('file.present', files.length > 0 ? null : `${name}.${options.format} is missing`);
  for (const file of files) {
    const rows = await loadFile(db, table, file, options.format, faults);
    const wanted = options.expectedRows?.get(file.name);
    if (wanted === undefined) continue;
    const problem = rows === wanted ? null : `${file.name} has ${rows} rows, the manifest says ${wanted}`;
    faults.look('file.rows', problem, Math.abs(rows - wanted), Math.max(rows, wanted));
  }
  return faults.findings();
}

/** Put rows in order of patient and key, unless they are: a copy of the table is dear. */
async function sortTable(db: DuckDBConnection, table: Table): Promise<void> {
  if (table.patient === undefined) return;
  const [t, p, k] = [table.name, table.patient, table.key].map(sqlName) as [string, string, string];
  // A NULL patient counts as the highest, so those rows come last.
  const place = `COALESCE(${p}, 9223372036854775807)`;
  const [out] = await rowsOf(
    db,
    `SELECT count(*)::INTEGER AS n FROM (SELECT ${place} AS p, ${k} AS k, lag(${place}) OVER () AS p0, lag(${k}) OVER () AS k0 FROM ${t})
     WHERE p < p0 OR (p = p0 AND k < k0)`,
  );
  if (out!.n === 0) return;
  await db.run(
    `CREATE TABLE sorted AS SELECT * FROM ${t} ORDER BY ${place}, ${k} NULLS LAST; DROP TABLE ${t}; ALTER TABLE sorted RENAME TO ${t}`,
  );
}

async function describeTable(db: DuckDBConnection, table: Table): Promise<StagedTable> {
  const t = sqlName(table.name);
  const doubtful = columnNames(table).filter((name) => canBeBad(table.columns[name]!));
  const coded = columnNames(table).filter((name) => table.columns[name]!.kind === 'code');
  const counts = [
    'count(*)::DOUBLE AS "rows"',
    ...(table.patient === undefined
      ? []
      : [`(count(*) - count(${sqlName(table.patient)}))::DOUBLE AS "loose"`]),
    ...doubtful.map((name) => `count(${sqlName(badName(name))})::DOUBLE AS ${sqlName(`bad ${name}`)}`),
    ...coded.map((name) => `approx_count_distinct(${sqlName(name)})::DOUBLE AS ${sqlName(`words ${name}`)}`),
  ];
  const [count] = await rowsOf(db, `SELECT ${counts.join(', ')} FROM ${t}`);
  const words = new Map<string, readonly string[]>();
  for (const name of coded) {
    if (Number(count![`words ${name}`]) <= MOST_WORDS) words.set(name, await enumerate(db, table.name, name));
  }
  return {
    table,
    rows: Number(count!.rows),
    loose: Number(table.patient === undefined ? count!.rows : count!.loose),
    bad: doubtful.filter((name) => Number(count![`bad ${name}`]) > 0),
    words,
  };
}

/** Number the words of a code column in the database, so that only numbers need to be fetched. */
async function enumerate(db: DuckDBConnection, table: string, name: string): Promise<readonly string[]> {
  const x = sqlName(name);
  const type = sqlName(`${table}.${name}`);
  const found = await rowsOf(
    db,
    `SELECT DISTINCT ${x} AS word FROM ${sqlName(table)} WHERE ${x} IS NOT NULL ORDER BY word`,
  );
  const words = found.map((r) => String(r.word));
  if (words.length === 0) await db.run(`CREATE TYPE ${type} AS ENUM ('')`);
  else
    await db.run(
      `CREATE TYPE ${type} AS ENUM (SELECT DISTINCT ${x} FROM ${sqlName(table)} WHERE ${x} IS NOT NULL ORDER BY ${x})`,
    );
  return words;
}

/** Groups of patients by ranges of ids, cut by all ids that occur in any table, and then rows that belong to nobody. */
async function groupsOf(
  db: DuckDBConnection,
  staged: readonly StagedTable[],
  patients: number,
): Promise<readonly Group[]> {
  const owned = staged.filter((s) => s.table.patient !== undefined);
  const ids = owned
    .map((s) => `SELECT DISTINCT ${sqlName(s.table.patient!)} AS id FROM ${sqlName(s.table.name)}`)
    .join(' UNION ');
  const cuts = await rowsOf(
    db,
    `SELECT id::DOUBLE AS id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM (${ids}) WHERE id IS NOT NULL)
     WHERE (n - 1) % ${patients} = 0 ORDER BY n`,
  );
  const starts = cuts.map((c) => Number(c.id));
  const ranges = starts.map(
    (first, i): Group => ({ kind: 'patients', first: i === 0 ? null : first, before: starts[i + 1] ?? null }),
  );
  const loose = Math.max(0, ...staged.map((s) => s.loose));
  const pieces = Array.from(
    { length: Math.ceil(loose / LOOSE_ROWS) },
    (_, i): Group => ({ kind: 'loose', skip: i * LOOSE_ROWS, take: LOOSE_ROWS }),
  );
  return [...ranges, ...pieces];
}
