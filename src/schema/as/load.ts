// Scripts that load the files of tables into a database made by their DDL, for the client of each database.
import type { Table } from '../table.ts';
import { duckdb, loadOrder, postgres } from './sql.ts';

/** Path of a table's file as the script names it. */
export type PathOf = (table: Table) => string;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** psql: `\copy` of CSV files. An unquoted empty field is NULL to it, so that columns which are never empty must be named. */
export function postgresLoad(tables: readonly Table[], pathOf: PathOf): string {
  return script(tables, (t) => {
    const filled = Object.entries(t.columns).filter(
      ([, c]) => !c.nullable && (c.kind === 'text' || c.kind === 'code'),
    );
    const names = filled.map(([name]) => postgres.quote(name)).join(', ');
    const force = filled.length === 0 ? '' : `, FORCE_NOT_NULL (${names})`;
    return `\\copy ${postgres.quote(t.name)} FROM ${literal(pathOf(t))} WITH (FORMAT csv, HEADER true${force})`;
  });
}

/** DuckDB: `COPY` of CSV or Parquet files. */
export function duckdbLoad(tables: readonly Table[], format: 'csv' | 'parquet', pathOf: PathOf): string {
  const options = format === 'csv' ? "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"'" : 'FORMAT parquet';
  return script(tables, (t) => `COPY ${duckdb.quote(t.name)} FROM ${literal(pathOf(t))} (${options});`);
}

function script(tables: readonly Table[], statement: (t: Table) => string): string {
  return `${loadOrder(tables).map(statement).join('\n')}\n`;
}
