// PostgreSQL for interop tests and judges: a database of its own in the server that the environment names.
import { feed, program } from './part.ts';

/** A server and the client to speak to it. */
export interface Postgres {
  readonly address: string;
  readonly psql: string;
}

export const POSTGRES = 'psql and a server; apt-get install postgresql';

/** The server that CARELOOM_TEST_POSTGRES names, or null. */
export function postgresHere(): Postgres | null {
  const address = process.env.CARELOOM_TEST_POSTGRES;
  const psql = program('psql');
  return address !== undefined && psql !== null ? { address, psql } : null;
}

/** Runs SQL and returns what it prints, bare; throws with the server's complaint. */
export type Sql = (text: string) => string;

export interface Database {
  /** Make it, empty. */
  create(): void;
  readonly inside: Sql;
  drop(): void;
}

/** A database whose name begins with `careloom_` and tells processes apart. */
export function databaseIn({ address, psql }: Postgres, name: string): Database {
  const database = `careloom_${name}_${process.pid}`;
  const at =
    (url: string): Sql =>
    (text) =>
      feed(psql, ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', url], text);
  const server = at(address);
  return {
    create: () => void server(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0;`),
    inside: at(address.replace(/\/[^/]*$/, `/${database}`)),
    drop: () => void server(`DROP DATABASE IF EXISTS ${database};`),
  };
}

/** Rows by table. */
export function rowsIn(inside: Sql, tables: readonly string[]): Record<string, number> {
  const printed = inside(tables.map((t) => `SELECT '${t}', count(*) FROM "${t}";`).join('\n'));
  const counts = printed.trim().split('\n');
  return Object.fromEntries(counts.map((line) => line.split('|')).map(([t, rows]) => [t!, Number(rows)]));
}
