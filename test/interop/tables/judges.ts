// Judges of tables: a database server takes the files whole, with every key and constraint, and holds as many rows as the manifest lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../src/run/manifest.ts';
import { etlTables } from '../etl-synthea.ts';
import type { Judge } from '../judges.ts';
import { loadOmop, loadSynthea, loadTables } from '../loads.ts';
import { databaseIn, POSTGRES, postgresHere, rowsIn, type Sql } from '../postgres.ts';

/** Rows by table of the CSV files in a folder of a run. */
function listedIn(run: string, folder: string): Record<string, number> {
  const { content } = JSON.parse(readFileSync(join(run, 'manifest.json'), 'utf8')) as Manifest;
  const files = content.artifacts.filter((a) => a.format === 'csv' && a.path.startsWith(folder));
  return Object.fromEntries(files.map((a) => [a.path.slice(folder.length, -'.csv'.length), a.rows]));
}

interface Load {
  readonly format: string;
  readonly flags: readonly string[];
  readonly name: string;
  readonly looks: string;
  /** Folder of the files, with its slash. */
  readonly folder: string;
  readonly load: (inside: Sql, run: string) => void;
  /** The tables that are loaded; all of the folder where it is absent. */
  readonly only?: readonly string[];
}

function judgeOf({ format, flags, name, looks, folder, load, only }: Load): Judge {
  return {
    format,
    flags,
    name,
    looks,
    missing: () => (postgresHere() === null ? POSTGRES : null),
    judge: (run) => {
      const { create, inside, drop } = databaseIn(postgresHere()!, 'judge');
      try {
        create();
        load(inside, run);
        const listed = Object.entries(listedIn(run, folder)).filter(([t]) => only?.includes(t) ?? true);
        const held = rowsIn(
          inside,
          listed.map(([t]) => t),
        );
        const errors = listed
          .filter(([t, rows]) => held[t] !== rows)
          .map(([t, rows]) => `${t}: ${rows} rows written, ${held[t]} loaded`);
        return Promise.resolve({ entities: listed.reduce((sum, [, rows]) => sum + rows, 0), errors });
      } catch (error) {
        // The first complaint ends a load.
        return Promise.resolve({ entities: 0, errors: [String(error)] });
      } finally {
        drop();
      }
    },
  };
}

const SERVER = 'PostgreSQL';

export const tableJudges: readonly Judge[] = [
  {
    format: 'CSV',
    flags: ['--format', 'csv'],
    name: SERVER,
    looks: 'every row, loaded into our DDL with its keys, enumerations and NOT NULLs',
    folder: '',
    load: loadTables,
  },
  {
    format: 'OMOP CDM 5.4',
    flags: ['--format', 'omop'],
    name: SERVER,
    looks: 'every row, loaded by the DDL and the script that come with it, with all keys',
    folder: 'omop/',
    load: loadOmop,
  },
  {
    format: 'Synthea CSV',
    flags: ['--format', 'synthea-csv'],
    name: `${SERVER}, tables of ETL-Synthea`,
    looks: 'every row, loaded into the tables that the ETL makes',
    folder: 'synthea-csv/',
    load: loadSynthea,
    only: Object.keys(etlTables),
  },
].map(judgeOf);
