// A section of the table of measured defects: a dataset, and what its public original was found to do.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DuckDBConnection, openDuckDb, sqlName, sqlText } from '../../src/base/duckdb.ts';

export interface Defect {
  /** What was measured. */
  readonly defect: string;
  /** What the original gives. */
  readonly original: string;
  /** A query over the dataset's files as views, whose first value is compared with the band. */
  readonly sql: string;
  /** Lowest and highest value that is right. */
  readonly band: readonly [low: number, high: number];
  /** How the value is shown. */
  readonly unit: '' | '%';
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
  measure(dir: string): Promise<readonly DefectRow[]>;
}

/** Measures by queries over the CSV files of a directory, each a view of its name. */
export function byQueries(defects: readonly Defect[]): Section['measure'] {
  return async (dir) => {
    const db = await openDuckDb({ threads: 2 });
    try {
      await viewFiles(db, dir);
      const rows: DefectRow[] = [];
      for (const defect of defects) rows.push(await asked(db, defect));
      return rows;
    } finally {
      db.closeSync();
    }
  };
}

async function asked(
  db: DuckDBConnection,
  { defect, original, sql, band, unit }: Defect,
): Promise<DefectRow> {
  const [[value]] = (await db.runAndReadAll(sql)).getRowsJson() as [[unknown]];
  const x = Number(value);
  const [low, high] = band;
  const suffix = unit === '' ? '' : ` ${unit}`;
  return {
    defect,
    original,
    ours: `${x}${suffix}`,
    wanted: low === high ? String(low) : `${low} to ${high}${suffix}`,
    holds: value !== null && x >= low && x <= high,
  };
}

async function viewFiles(db: DuckDBConnection, dir: string): Promise<void> {
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.csv')) continue;
    const file = sqlText(join(dir, path));
    await db.run(
      `CREATE VIEW ${sqlName(basename(path, '.csv'))} AS SELECT * FROM read_csv(${file}, sample_size=-1)`,
    );
  }
}

/** Rows that must not be there. */
export function none(defect: string, original: string, sql: string): Defect {
  return { defect, original, sql, band: [0, 0], unit: '' };
}

/** A share in percent that must lie in a band. */
export function share(
  defect: string,
  original: string,
  sql: string,
  band: readonly [number, number],
): Defect {
  return { defect, original, sql: `SELECT round(100.0 * (${sql}), 2)`, band, unit: '%' };
}
