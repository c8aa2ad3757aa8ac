// How the embedded engine reads the files of a table in each format, as words.
import type { StagedFormat } from '../formats/stage/files.ts';

/** The call that reads a list of paths. */
export const READERS: Readonly<Record<StagedFormat, (paths: string) => string>> = {
  csv: (paths) => `read_csv(${paths}, all_varchar = true)`,
  parquet: (paths) => `read_parquet(${paths})`,
  ndjson: (paths) => `read_json(${paths}, format = 'newline_delimited')`,
  json: (paths) => `read_json(${paths}, format = 'array')`,
};
