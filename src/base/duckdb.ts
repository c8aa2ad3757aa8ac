// The one place where DuckDB is opened: embedded, single-threaded unless asked, loaded when first needed.
import type { DuckDBConnection } from '@duckdb/node-api';

export type { DuckDBConnection };

export interface DuckDbOptions {
  /** Database file; in memory when absent. */
  readonly path?: string;
  /** Threads of the engine; one keeps row order and bytes fixed. */
  readonly threads?: number;
  /** Memory before it spills to `spill`, such as `512MB`. */
  readonly memory?: string;
  /** Directory for spilled data. */
  readonly spill?: string;
}

/** Open an embedded database. Extensions are never fetched: everything used is built in. */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(options.path ?? ':memory:', {
    threads: String(options.threads ?? 1),
    memory_limit: options.memory ?? '512MB',
    preserve_insertion_order: 'true',
    // Files are read once: keeping what was read would only fill memory up to the limit.
    enable_external_file_cache: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(options.spill === undefined ? {} : { temp_directory: options.spill }),
  });
  return instance.connect();
}

/** A string as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
