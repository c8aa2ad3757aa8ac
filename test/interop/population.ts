// The run that all interop tests read: 500 patients in every tabular format, made once by the built command line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { tables as patientTables, reference } from '../../src/datasets/clinical/tables.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import type { Table } from '../../src/schema/table.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Directory of the run. */
    run: string;
  }
}

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));

export default function setup(project: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'careloom-interop-'));
  const run = join(scratch, 'run');
  const args = [
    'generate',
    'clinical',
    '--patients',
    '500',
    '--seed',
    '11',
    '--format',
    'csv,parquet,ndjson',
    '--out',
    run,
  ];
  const done = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  // Exit code 1 means findings over their limit: the files are whole, and judging them is not the task here.
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`careloom ${args.join(' ')} ended with ${done.status}\n${done.stderr}`);
  project.provide('run', run);
  return () => rmSync(scratch, { recursive: true, force: true });
}

/** All tables of the dataset, patient tables first. */
export const tables: readonly Table[] = [...patientTables, ...reference];

export function fileOf(run: string, table: Table, extension: string): string {
  return join(run, `${table.name}.${extension}`);
}

/** Rows of each table as the manifest lists them, by table name. */
export function manifestRows(run: string, format: string): Readonly<Record<string, number>> {
  const { content } = JSON.parse(readFileSync(join(run, 'manifest.json'), 'utf8')) as Manifest;
  return Object.fromEntries(
    content.artifacts.filter((a) => a.format === format).map((a) => [a.table, a.rows]),
  );
}
