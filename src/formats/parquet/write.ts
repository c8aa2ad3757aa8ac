// Parquet through DuckDB: typed columns are handed over as memory, categories as ENUM, and COPY writes the file.
import type { DuckDBDataChunk } from '@duckdb/node-api';
import { type DuckDBConnection, openDuckDb, sqlText } from '../../base/duckdb.ts';
import type { Batch } from '../../schema/batch.ts';
import type { Format } from '../../schema/format.ts';
import { concatenate, rowsIn } from './concatenate.ts';
import { type Bindings, columnFeed, type Feed, VECTOR_ROWS } from './feed.ts';

const ROW_GROUP = 122_880;
const OPTIONS = `(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`;

/** Parts of at least this many rows on average keep their row groups; smaller ones are read and written again as larger groups. */
const WORTH_KEEPING = ROW_GROUP / 2;

type Api = typeof import('@duckdb/node-api');

interface Engine {
  readonly api: Api;
  readonly bindings: Bindings;
  readonly connection: DuckDBConnection;
  /** What the table function scans at the moment. */
  scan: { rows: number; names: readonly string[]; feeds: readonly Feed[]; at: number } | null;
}

let engine: Promise<Engine> | null = null;

function opened(): Promise<Engine> {
  engine ??= openEngine();
  return engine;
}

/** One engine a thread, with one table function that scans whatever batch is being written. */
async function openEngine(): Promise<Engine> {
  const api = await import('@duckdb/node-api');
  const bindings = (await import('@duckdb/node-bindings')).default;
  const connection = await openDuckDb();
  const self: Engine = { api, bindings, connection, scan: null };
  connection.registerTableFunction(
    api.DuckDBTableFunction.create({
      name: 'careloom_part',
      bindFunction: (bind) => {
        const scan = self.scan!;
        scan.names.forEach((name, i) => {
          bind.addResultColumn(name, scan.feeds[i]!.type);
        });
        bind.setCardinality(scan.rows, true);
      },
      initFunction: (init) => init.setMaxThreads(1),
      mainFunction: (_, chunk) => fill(self, chunk),
    }),
  );
  return self;
}

function fill(self: Engine, chunk: DuckDBDataChunk): void {
  const scan = self.scan!;
  const n = Math.min(VECTOR_ROWS, scan.rows - scan.at);
  self.bindings.data_chunk_set_size(chunk.chunk, n);
  if (n === 0) return;
  scan.feeds.forEach((feed, c) => {
    feed.put(self.bindings, self.bindings.data_chunk_get_vector(chunk.chunk, c), scan.at, n);
  });
  scan.at += n;
}

async function writeBatch(batch: Batch, path: string): Promise<void> {
  const self = await opened();
  const names = Object.keys(batch.columns);
  const feeds = names.map((name) => columnFeed(self.api, batch.columns[name]!, batch.rows));
  self.scan = { rows: batch.rows, names, feeds, at: 0 };
  await self.connection.run(`COPY (FROM careloom_part()) TO ${sqlText(path)} ${OPTIONS}`);
  self.scan = null;
}

export const parquet: Format = {
  name: 'parquet',
  doc: 'Apache Parquet (ZSTD, typed columns, dictionary-coded categories).',
  extension: 'parquet',
  writePart: writeBatch,
  joining: {
    async assemble(_table, parts, path) {
      const rows = parts.reduce((sum, part) => sum + rowsIn(part), 0);
      if (rows >= parts.length * WORTH_KEEPING) return concatenate(parts, path);
      const { connection } = await opened();
      const list = parts.map(sqlText).join(', ');
      await connection.run(`COPY (FROM read_parquet([${list}])) TO ${sqlText(path)} ${OPTIONS}`);
      return null;
    },
  },
};
