// A section of the table of measured defects: a dataset, and what its public original was found to do.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DuckDBConnection, openDuckDb, sqlName, sqlText } from '../../src/base/duckdb.ts';

export interface Defect {
  /** What was measured. */
  readonly defect: string;
  /** What the original gives. */
  readonly original: string;
  /** A query over the dataset's files as views, and over `run`, which has the anchor date as `as_of`: one row of numbers. */
  readonly sql: string;
  /** What is right, in words. */
  readonly wanted: string;
  /** Whether the numbers found are right; an empty one comes as NaN. */
  readonly holds: (...found: number[]) => boolean;
  /** Stands behind the numbers. */
  readonly unit?: string;
}

/** One defect: what the original has, and what is found in a run of ours. */
export interface DefectRow {
  readonly defect: string;
  /** As measured in the original. */
  readonly original: string;
  readonly ours: string;
  /** What it should be. */
  readonly wanted: string;
  readonly holds: boolean;
}

export interface Section {
  readonly dataset: string;
  readonly title: string;
  /** Spec of the run that is measured, without its directory. */
  readonly spec: Readonly<Record<string, unknown>>;
  /** A second run of the same spec is made, for what a pair of runs tells. */
  readonly twice?: true;
  measure(dir: string, again?: string): Promise<readonly DefectRow[]>;
}

/** How files become the views that queries ask. */
export interface Views {
  /** Read every column as text. */
  readonly asText?: boolean;
  /** SQL that runs first, over the views of the files. */
  readonly prepare?: string;
}

/** Measures by queries over the CSV files of a run's directory, each a view of its name. */
export function byQueries(defects: readonly Defect[], views: Views = {}): Section['measure'] {
  return async (dir) => {
    const db = await openDuckDb({ threads: 2 });
    try {
      await viewFiles(db, dir, views.asText === true ? 'all_varchar = true' : 'sample_size = -1');
      await db.run(`CREATE VIEW run AS SELECT DATE ${sqlText(manifestIn(dir).content.spec.asOf)} AS as_of`);
      if (views.prepare !== undefined) await db.run(views.prepare);
      const rows: DefectRow[] = [];
      for (const defect of defects) rows.push(await asked(db, defect));
      return rows;
    } finally {
      db.closeSync();
    }
  };
}

interface Told {
  readonly digest: string;
  readonly content: { readonly spec: { readonly asOf: string } };
}

/** What the manifest of a run says that the table needs. */
export function manifestIn(dir: string): Told {
  return JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Told;
}

async function asked(
  db: DuckDBConnection,
  { defect, original, sql, wanted, holds, unit = '' }: Defect,
): Promise<DefectRow> {
  const [row] = (await db.runAndReadAll(sql)).getRows();
  const found = row!.map((x) => (x === null ? Number.NaN : Number(x)));
  const ours = found.map((x) => `${x.toLocaleString('en-US')}${unit}`).join('; ');
  return { defect, original, ours, wanted, holds: holds(...found) };
}

async function viewFiles(db: DuckDBConnection, dir: string, reading: string): Promise<void> {
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.csv')) continue;
    const file = sqlText(join(dir, path));
    await db.run(
      `CREATE VIEW ${sqlName(basename(path, '.csv'))} AS SELECT * FROM read_csv(${file}, header = true, ${reading})`,
    );
  }
}

/** Rows that must not be there; with several counts, none of either kind. */
export function none(defect: string, original: string, ...counts: readonly string[]): Defect {
  return {
    defect,
    original,
    wanted: counts.map(() => '0').join('; '),
    sql: `SELECT ${counts.map((c) => `(${c})`).join(', ')}`,
    holds: (...found) => found.every((x) => x === 0),
  };
}

/** A number that must lie in a band. */
export function within(
  defect: string,
  original: string,
  sql: string,
  [low, high]: readonly [number, number],
  unit = '',
): Defect {
  const wanted = low === high ? `${low}${unit}` : `${low} to ${high}${unit}`;
  return { defect, original, sql, wanted, holds: (x) => x !== undefined && x >= low && x <= high, unit };
}

/** A share (a query of a number from 0 to 1) in percent that must lie in a band. */
export function share(
  defect: string,
  original: string,
  sql: string,
  band: readonly [number, number],
): Defect {
  return within(defect, original, `SELECT round(100.0 * (${sql}), 2)`, band, ' %');
}
