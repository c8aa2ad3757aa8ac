// Profile: what the columns of the landing zone hold, as JSON: counts, spread, commonest values, outliers.
import { type DuckDBConnection, sqlName } from '../../base/duckdb.ts';
import type { Table } from '../../schema/table.ts';
import { LANDING } from './extract.ts';

type Json = Readonly<Record<string, unknown>>;

export async function profileOf(db: DuckDBConnection): Promise<Json> {
  const tables: Record<string, Json> = {};
  for (const table of LANDING) tables[table.name] = await tableProfile(db, table);
  return tables;
}

async function tableProfile(db: DuckDBConnection, table: Table): Promise<Json> {
  const columns: Record<string, Json> = {};
  for (const [name, { kind }] of Object.entries(table.columns)) {
    const numeric = kind === 'int' || kind === 'float' || kind === 'money';
    columns[name] = numeric ? await numberProfile(db, table, name) : await wordProfile(db, table, name, kind);
  }
  const [count] = await objects(db, `SELECT count(*)::INTEGER AS rows FROM ${sqlName(table.name)}`);
  return { ...count, columns };
}

async function objects(db: DuckDBConnection, sql: string): Promise<Json[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJson() as Json[];
}

/** Mean, spread and quartiles; outliers beyond 1.5 times the interquartile range, and beyond three standard deviations. */
async function numberProfile(db: DuckDBConnection, table: Table, name: string): Promise<Json> {
  const x = `${sqlName(name)}::DOUBLE`;
  const [found] = await objects(
    db,
    `WITH q AS (SELECT quantile_cont(${x}, 0.25) AS q1, quantile_cont(${x}, 0.75) AS q3, avg(${x}) AS m, stddev_samp(${x}) AS s FROM ${sqlName(table.name)})
     SELECT count(*)::INTEGER AS present, count(*) FILTER (WHERE ${sqlName(name)} IS NULL)::INTEGER AS empty, count(DISTINCT ${x})::INTEGER AS distinct_values,
       min(${x}) AS minimum, any_value(q1) AS quartile_1, median(${x}) AS median, any_value(q3) AS quartile_3, max(${x}) AS maximum,
       round(any_value(m), 4) AS mean, round(any_value(s), 4) AS standard_deviation,
       count(*) FILTER (WHERE ${x} < q1 - 1.5 * (q3 - q1) OR ${x} > q3 + 1.5 * (q3 - q1))::INTEGER AS outliers_iqr,
       count(*) FILTER (WHERE s > 0 AND abs(${x} - m) > 3 * s)::INTEGER AS outliers_z
     FROM ${sqlName(table.name)}, q`,
  );
  return { kind: 'number', ...found };
}

const COMMONEST = 10;

async function wordProfile(db: DuckDBConnection, table: Table, name: string, kind: string): Promise<Json> {
  const c = sqlName(name);
  const from = sqlName(table.name);
  const [found] = await objects(
    db,
    `SELECT count(${c})::INTEGER AS present, count(*) FILTER (WHERE ${c} IS NULL)::INTEGER AS empty, count(DISTINCT ${c})::INTEGER AS distinct_values,
      min(${c})::VARCHAR AS first, max(${c})::VARCHAR AS last FROM ${from}`,
  );
  if (kind !== 'code' && kind !== 'bool') return { kind, ...found };
  const top = await objects(
    db,
    `SELECT ${c}::VARCHAR AS value, count(*)::INTEGER AS rows FROM ${from} WHERE ${c} IS NOT NULL GROUP BY 1 ORDER BY rows DESC, value LIMIT ${COMMONEST}`,
  );
  return { kind, ...found, commonest: top };
}
