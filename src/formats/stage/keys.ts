// Keys over all staged rows, by SQL: exact at any size, since the engine spills to disk.
import { type DuckDBConnection, sqlName } from '../../base/duckdb.ts';
import type { Finding } from '../../schema/fold.ts';
import {
  isOwned,
  ownerClaim,
  type Reference,
  referencesOf,
  resolvesClaim,
  uniqueClaim,
} from '../../schema/reference.ts';
import type { Table } from '../../schema/table.ts';
import { type Claim, EXAMPLES, findingOf } from '../../schema/tally.ts';
import { rowsOf } from './load.ts';

/** Uniqueness of every key, and every reference: that it resolves, and to a row of the same patient. */
export async function stagedKeyFindings(
  db: DuckDBConnection,
  tables: readonly Table[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of tables) if (table.repeats !== true) findings.push(await uniqueFinding(db, table));
  for (const reference of referencesOf(tables)) {
    findings.push(await resolvesFinding(db, reference));
    if (isOwned(reference)) findings.push(await ownerFinding(db, reference));
  }
  return findings;
}

/** A finding from a query of failing rows (`key`, `said`, and `n` failures each) and one of all rows. */
async function found(db: DuckDBConnection, claim: Claim, failing: string, all: string): Promise<Finding> {
  const [total] = await rowsOf(db, `SELECT (${all})::DOUBLE AS n`);
  const of = Number(total!.n);
  const [sum] = await rowsOf(db, `SELECT COALESCE(sum(n), 0)::DOUBLE AS n FROM (${failing})`);
  const failed = Number(sum!.n);
  if (failed === 0) return findingOf(claim, [{ failed, of, examples: [] }]);
  const rows = await rowsOf(
    db,
    `SELECT key::DOUBLE AS key, said FROM (${failing}) ORDER BY key, said LIMIT ${EXAMPLES}`,
  );
  const examples = rows.map(
    (r) => [r.key === null ? Number.MAX_SAFE_INTEGER : Number(r.key), String(r.said)] as const,
  );
  return findingOf(claim, [{ failed, of, examples }]);
}

function uniqueFinding(db: DuckDBConnection, table: Table): Promise<Finding> {
  const [t, k] = [sqlName(table.name), sqlName(table.key)];
  const failing = `SELECT ${k} AS key, count(*) - 1 AS n, '${table.key}=' || ${k} || ' again' AS said
    FROM ${t} WHERE ${k} IS NOT NULL GROUP BY ${k} HAVING count(*) > 1`;
  return found(db, uniqueClaim(table), failing, `SELECT count(${k}) FROM ${t}`);
}

function resolvesFinding(db: DuckDBConnection, reference: Reference): Promise<Finding> {
  const { table, column, to } = reference;
  const failing = `SELECT ${said(reference)} FROM ${sqlName(table.name)} c
    ANTI JOIN ${sqlName(to.name)} p ON c.${sqlName(column)} = p.${sqlName(to.key)} WHERE c.${sqlName(column)} IS NOT NULL`;
  return found(
    db,
    resolvesClaim(reference),
    failing,
    `SELECT count(${sqlName(column)}) FROM ${sqlName(table.name)}`,
  );
}

function ownerFinding(db: DuckDBConnection, reference: Reference): Promise<Finding> {
  const { table, column, to } = reference;
  const failing = `SELECT ${said(reference)} FROM ${sqlName(table.name)} c
    JOIN ${sqlName(to.name)} p ON c.${sqlName(column)} = p.${sqlName(to.key)}
    WHERE c.${sqlName(table.patient!)} <> p.${sqlName(to.patient!)}`;
  return found(
    db,
    ownerClaim(reference),
    failing,
    `SELECT count(${sqlName(column)}) FROM ${sqlName(table.name)}`,
  );
}

function said({ table, column }: Reference): string {
  const [key, ref] = [`c.${sqlName(table.key)}`, `c.${sqlName(column)}`];
  return `${key} AS key, 1 AS n, '${table.key}=' || COALESCE(${key}::VARCHAR, 'empty') || ': ${column}=' || ${ref} AS said`;
}
