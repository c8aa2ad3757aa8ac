// Runs loaded into PostgreSQL as their users would load them: by the DDL and the scripts that we ship, or by the tables of a tool.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ddl, postgres } from '../../src/schema/as/sql.ts';
import type { Table } from '../../src/schema/table.ts';
import { loadOrder } from './constraints.ts';
import { etlTables } from './etl-synthea.ts';
import { fileOf, tables } from './population.ts';
import type { Sql } from './postgres.ts';

/** An unquoted empty field is NULL to COPY, so that columns which are never empty must be named. */
function copy(table: Table, path: string): string {
  const filled = Object.entries(table.columns).filter(
    ([, c]) => !c.nullable && (c.kind === 'text' || c.kind === 'code'),
  );
  const force =
    filled.length === 0
      ? ''
      : `, FORCE_NOT_NULL (${filled.map(([name]) => postgres.quote(name)).join(', ')})`;
  return `\\copy ${postgres.quote(table.name)} FROM '${path}' WITH (FORMAT csv, HEADER true${force})`;
}

/** The clinical tables, with every key and constraint. */
export function loadTables(inside: Sql, run: string): void {
  inside(ddl(tables, postgres));
  inside(
    loadOrder(tables)
      .map((t) => copy(t, fileOf(run, t, 'csv')))
      .join('\n'),
  );
}

export const omopScript = (run: string, name: string): string =>
  readFileSync(join(run, 'omop', name), 'utf8');

/** OMOP by its own DDL and load script. */
export function loadOmop(inside: Sql, run: string): void {
  inside(omopScript(run, 'ddl-postgresql.sql'));
  // The script names files of its own folder, into which psql is not started here.
  inside(omopScript(run, 'load-csv-postgresql.sql').replaceAll(/FROM '/g, `FROM '${join(run, 'omop')}/`));
}

export const syntheaFile = (run: string, table: string): string => join(run, 'synthea-csv', `${table}.csv`);

/** Synthea CSV into the tables of ETL-Synthea. */
export function loadSynthea(inside: Sql, run: string): void {
  for (const [table, columns] of Object.entries(etlTables)) {
    const list = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
    inside(`CREATE TABLE ${table} (${list});`);
    inside(`\\copy ${table} FROM '${syntheaFile(run, table)}' WITH (FORMAT csv, HEADER)\n`);
  }
  inside('ANALYZE;');
}
