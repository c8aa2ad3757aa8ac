// status and clean: what a directory holds of a run, what to type next, and the removal of exactly that.
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fail } from '../base/errors.ts';
import { finalPaths, holderOf, ownFiles, recordIn } from './directory.ts';
import type { PartReport } from './executors/executor.ts';
import { readJson, remove, removeIfEmpty, WORK, workPath } from './files.ts';
import { DOCUMENT, type Manifest, manifestIn } from './manifest.ts';
import { reportPath } from './partition.ts';
import { planOf } from './plan.ts';

export type RunState = 'finished' | 'damaged' | 'interrupted' | 'running' | 'none';

export interface RunStatus {
  readonly dir: string;
  /** damaged: a finished run that lacks files, or has some of another size. */
  readonly state: RunState;
  readonly dataset: string | null;
  readonly patients: number | null;
  readonly seed: string | null;
  readonly asOf: string | null;
  /** Partitions done and of how many. */
  readonly partitions: { readonly done: number; readonly of: number } | null;
  /** Rows by file of a table or print, over all its parts and formats once. */
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** Files that are there, and their size. */
  readonly files: number;
  readonly bytes: number;
  /** Files of a finished run that are gone or have another size. */
  readonly missing: readonly string[];
  readonly digest: string | null;
  /** What to type next. */
  readonly next: string;
}

/** What a directory holds. Throws `NOT_FOUND_PATH` when there is no such directory. */
export function statusOf(dir: string): RunStatus {
  needDirectory(dir);
  const manifest = manifestIn(dir);
  return manifest !== null ? finishedStatus(dir, manifest) : unfinishedStatus(dir);
}

function needDirectory(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  fail('NOT_FOUND_PATH', {
    path: dir,
    detail: 'no such directory',
    help: `Name the --out directory of a run, or make one: careloom generate --out ${dir}`,
  });
}

function finishedStatus(dir: string, manifest: Manifest): RunStatus {
  const { content, context, digest } = manifest;
  const missing = [...content.artifacts, ...(context?.companions ?? [])]
    .filter((f) => sizeOf(join(dir, f.path)) !== f.bytes)
    .map((f) => f.path);
  const files = filesOfRun(dir);
  const { partitions } = context;
  return {
    dir,
    state: missing.length === 0 ? 'finished' : 'damaged',
    ...wordsOf(content.spec),
    partitions: { done: partitions, of: partitions },
    tables: tablesOf(manifest),
    files: files.length,
    bytes: bytesOf(dir, files),
    missing,
    digest,
    next:
      missing.length === 0
        ? `careloom verify ${dir} · careloom validate ${dir} · careloom clean ${dir}`
        : `careloom verify ${dir} · careloom clean ${dir}`,
  };
}

function wordsOf({ dataset, patients, seed, asOf }: Manifest['content']['spec']) {
  return { dataset, patients, seed, asOf };
}

/** Rows by table, counted in the first format that a table is written in. */
function tablesOf({ content }: Manifest): RunStatus['tables'] {
  const rows = new Map<string, { format: string; rows: number }>();
  for (const a of content.artifacts) {
    if (a.format === DOCUMENT) continue;
    const name = nameOf(a.path, a.table, content.spec.dataset);
    const known = rows.get(name);
    if (known === undefined) rows.set(name, { format: a.format, rows: a.rows });
    else if (known.format === a.format) known.rows += a.rows;
  }
  return [...rows].map(([name, of]) => ({ name, rows: of.rows }));
}

/** A table with the folder of its dataset where a run has several. */
function nameOf(path: string, table: string, dataset: string): string {
  const folder = path.split(/[\\/]/)[0]!;
  return dataset === 'all' && folder !== path && !table.startsWith(folder) ? `${folder}/${table}` : table;
}

function unfinishedStatus(dir: string): RunStatus {
  const record = recordIn(dir);
  if (record === null) {
    return {
      dir,
      state: 'none',
      dataset: null,
      patients: null,
      seed: null,
      asOf: null,
      partitions: null,
      tables: [],
      files: 0,
      bytes: 0,
      missing: [],
      digest: null,
      next: `careloom generate --out ${dir}`,
    };
  }
  const of = planOf(record.content.patients, record.partitionSize).partitions;
  const { done, tables } = progressOf(dir, of);
  const holder = holderOf(dir);
  const files = filesOfRun(dir);
  return {
    dir,
    state: holder === null ? 'interrupted' : 'running',
    ...wordsOf(record.content),
    partitions: { done, of },
    tables,
    files: files.length,
    bytes: bytesOf(dir, files),
    missing: [],
    digest: null,
    next:
      holder === null
        ? `careloom generate --resume --out ${dir} · careloom clean ${dir}`
        : `wait for process ${holder}, or stop it: kill ${holder}`,
  };
}

/** Partitions that have left a report, and the rows they tell of. */
function progressOf(dir: string, partitions: number): { done: number; tables: RunStatus['tables'] } {
  const rows = new Map<string, number>();
  let done = 0;
  for (let i = 0; i < partitions; i++) {
    const report = readJson(reportPath(dir, i)) as unknown as PartReport | null;
    if (report === null) continue;
    done++;
    for (const [name, n] of Object.entries(report.rows)) rows.set(name, (rows.get(name) ?? 0) + n);
  }
  return { done, tables: [...rows].map(([name, n]) => ({ name, rows: n })) };
}

function sizeOf(path: string): number | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.size : null;
}

function bytesOf(dir: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (sizeOf(join(dir, file)) ?? 0), 0);
}

/**
 * Files of the run in a directory that are there, by their paths inside it: those that its manifest lists, those that an
 * interrupted run has brought to their places, and its folder of work. Nothing that lies elsewhere, by whatever link.
 */
export function filesOfRun(dir: string): readonly string[] {
  const manifest = manifestIn(dir);
  const record = recordIn(dir);
  const listed = manifest !== null ? ownFiles(manifest) : [];
  const placed =
    manifest === null && record !== null
      ? finalPaths({ content: record.content, out: dir, partitionSize: record.partitionSize, workers: 1 })
      : [];
  const found = [...listed, ...placed.flatMap((path) => withParts(dir, path)), ...under(dir, WORK)];
  return [...new Set(found)].filter((path) => isOwnFile(dir, path));
}

/** A file, or the parts in a folder of that name. */
function withParts(dir: string, path: string): readonly string[] {
  if (statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(join(dir, path))
    .filter((name) => /^part-\d{6,}\.\w+$/.test(name))
    .map((name) => join(path, name));
}

function under(dir: string, folder: string): readonly string[] {
  const path = join(dir, folder);
  if (!existsSync(path) || lstatSync(path).isSymbolicLink()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}

/** Whether a path is a file that lies in the directory itself, not behind a link. */
function isOwnFile(dir: string, path: string): boolean {
  const whole = join(dir, path);
  const stat = lstatSync(whole, { throwIfNoEntry: false });
  if (stat === undefined || stat.isDirectory()) return false;
  const home = realpathSync(dir);
  const parent = realpathSync(dirname(whole));
  return parent === home || parent.startsWith(home + sep);
}

/**
 * Remove files of a run, as `filesOfRun` lists them, and the folders that are empty then. Throws `SPEC_OUT_HOLDS_RUN` while a
 * process works in the directory.
 */
export function removeRun(dir: string, files: readonly string[]): void {
  const holder = holderOf(dir);
  if (holder !== null) {
    fail('SPEC_OUT_HOLDS_RUN', {
      dir,
      what: `a run that process ${holder} is working on`,
      help: `Wait for it, or stop it: kill ${holder}`,
    });
  }
  for (const file of files) remove(join(dir, file));
  remove(workPath(dir));
  const folders = new Set(files.flatMap((file) => parentsOf(file)));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) removeIfEmpty(join(dir, folder));
}

/** `a/b`, `a` of `a/b/c`. */
function parentsOf(file: string): string[] {
  const parents: string[] = [];
  for (let at = dirname(file); at !== '.' && at !== resolve(at); at = dirname(at)) parents.push(at);
  return parents;
}
