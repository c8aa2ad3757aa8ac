// Sums over every column of a table, said in each dialect, so that what a database holds can be compared with what Parquet holds.
import { join } from 'node:path';
import { openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import { type Dialect, duckdb } from '../../src/schema/as/sql.ts';
import type { Column, Kind } from '../../src/schema/column.ts';
import type { Table } from '../../src/schema/table.ts';

/** Column or aggregate to printed number or date; equal in every database that holds the same rows. */
export type Checksums = Readonly<Record<string, string>>;

/** What differs between databases in the sums below. */
export interface Spelling {
  /** A value as the integer type in which sums are exact. */
  readonly exact: (value: string) => string;
  /** A date and a time as ISO 8601 text. */
  readonly dateText: (value: string) => string;
  readonly timeText: (value: string) => string;
  /** Characters of a text. */
  readonly length: (value: string) => string;
  readonly isTrue: (value: string) => string;
  readonly text: (value: string) => string;
}

/** Keys are up to 2^53, so that their plain sum may exceed 64 bits. */
const MODULUS = 1_000_003;

const SUMS: Readonly<Record<Kind, (value: string, s: Spelling, column: Column) => Record<string, string>>> = {
  id: (v, s) => ({ sum: `sum(${s.exact(`${v} % ${MODULUS}`)})` }),
  int: (v, s) => ({ sum: `sum(${s.exact(v)})` }),
  float: (v, s, c) => ({ sum: `sum(${s.exact(`round(${v} * ${10 ** (c.decimals ?? 3)})`)})` }),
  money: (v, s) => ({ sum: `sum(${s.exact(`round(${v} * 100)`)})` }),
  bool: (v, s) => ({ true: `sum(case when ${s.isTrue(v)} then 1 else 0 end)` }),
  date: (v, s) => ({ min: s.dateText(`min(${v})`), max: s.dateText(`max(${v})`) }),
  time: (v, s) => ({ min: s.timeText(`min(${v})`), max: s.timeText(`max(${v})`) }),
  code: (v, s) => ({ distinct: `count(distinct ${v})`, characters: `sum(${s.length(v)})` }),
  text: (v, s) => ({ distinct: `count(distinct ${v})`, characters: `sum(${s.length(v)})` }),
};

function expressionsOf(table: Table, quote: Dialect['quote'], s: Spelling): Record<string, string> {
  const named = Object.entries(table.columns).flatMap(([name, column]) => [
    [`${name} present`, `count(${quote(name)})`],
    ...Object.entries(SUMS[column.kind](quote(name), s, column)).map(([what, sql]) => [
      `${name} ${what}`,
      sql,
    ]),
  ]);
  return { rows: 'count(*)', ...(Object.fromEntries(named) as Record<string, string>) };
}

/** One SELECT whose only column joins all sums of a table by a bar; read it with `parse`. */
export function checksumQuery(
  table: Table,
  dialect: Dialect,
  s: Spelling,
): { sql: string; parse: (line: string) => Checksums } {
  const expressions = expressionsOf(table, dialect.quote, s);
  const cells = Object.values(expressions).map((sql) => `coalesce(${s.text(sql)}, 'none')`);
  const joined = dialect.name === 'mysql' ? `concat_ws('|', ${cells.join(', ')})` : cells.join(` || '|' || `);
  const names = Object.keys(expressions);
  return {
    sql: `SELECT ${joined} FROM ${dialect.quote(table.name)};`,
    parse: (line) => {
      const values = line.trim().split('|');
      return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 'nothing printed']));
    },
  };
}

const duckdbSpelling: Spelling = {
  exact: (v) => `cast(${v} as hugeint)`,
  dateText: (v) => `strftime(${v}, '%Y-%m-%d')`,
  timeText: (v) => `strftime(${v}, '%Y-%m-%dT%H:%M:%S')`,
  length: (v) => `length(${v})`,
  isTrue: (v) => v,
  text: (v) => `cast(${v} as varchar)`,
};

/** The sums of the Parquet files of a run, by table name: what every database must agree with. */
export async function parquetChecksums(
  run: string,
  tables: readonly Table[],
): Promise<Readonly<Record<string, Checksums>>> {
  const db = await openDuckDb();
  const found: Record<string, Checksums> = {};
  for (const table of tables) {
    const { sql, parse } = checksumQuery(table, duckdb, duckdbSpelling);
    await db.run(
      `CREATE VIEW ${duckdb.quote(table.name)} AS FROM read_parquet(${sqlText(join(run, `${table.name}.parquet`))})`,
    );
    const rows = (await db.runAndReadAll(sql)).getRows();
    found[table.name] = parse(String(rows[0]![0]));
  }
  db.closeSync();
  return found;
}
