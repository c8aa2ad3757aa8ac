// Compares tables read back from globals with those of the same run, on the columns that globals carry.
import { join } from 'node:path';
import { openDuckDb, sqlName, sqlText } from '../../../src/base/duckdb.ts';
import { carriedTables } from '../../../src/formats/vista/tables.ts';
import { columnNames } from '../../../src/schema/table.ts';

/** FileMan keeps names in capitals; and what is over is not told from what is in remission. */
const CAPITALS = new Set([
  'patients.first_name',
  'patients.last_name',
  'patients.middle_name',
  'procedures.name',
  'practitioners.first_name',
  'practitioners.last_name',
  'organizations.name',
]);

function expression(table: string, column: string): string {
  const name = sqlName(column);
  if (CAPITALS.has(`${table}.${column}`)) return `replace(upper(${name}), '’', '''') AS ${name}`;
  if (table === 'conditions' && column === 'status')
    return `CASE ${name} WHEN 'remission' THEN 'resolved' ELSE ${name} END AS ${name}`;
  // Health factors keep no reference range.
  if (column === 'reference_range') return `CASE WHEN category = 'laboratory' THEN ${name} END AS ${name}`;
  return name;
}

/** Rows that only one of two directories has, by table; tables that are equal are left out. */
export async function differences(run: string, read: string): Promise<Readonly<Record<string, unknown[]>>> {
  const db = await openDuckDb();
  const found: Record<string, unknown[]> = {};
  for (const table of carriedTables) {
    const columns = columnNames(table).map((column) => expression(table.name, column));
    const rows = (dir: string) =>
      `SELECT ${columns.join(', ')} FROM read_csv(${sqlText(join(dir, `${table.name}.csv`))}, all_varchar = true)`;
    // Facilities and people that no row of the run names are not in its reference tables.
    const only = ['practitioners', 'organizations'].includes(table.name);
    const one = (a: string, b: string) => `(${rows(a)} EXCEPT ALL ${rows(b)})`;
    const query = only ? one(run, read) : `${one(run, read)} UNION ALL ${one(read, run)}`;
    const result = await db.runAndReadAll(`SELECT * FROM (${query}) LIMIT 5`);
    if (result.currentRowCount > 0) found[table.name] = result.getRowObjectsJson();
  }
  return found;
}
