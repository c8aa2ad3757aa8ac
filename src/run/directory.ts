// The output directory: never two runs in one, nothing foreign overwritten, and an interrupted run taken up again.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { AppError, fail } from '../base/errors.ts';
import { canonicalJson } from '../base/hash.ts';
import { formatEntry } from '../catalog.ts';
import type { Content } from './content.ts';
import {
  makeDirectory,
  REPORT,
  readJson,
  remove,
  removeIfEmpty,
  workPath,
  writeJson,
  writing,
} from './files.ts';
import type { Job } from './job.ts';
import { MANIFEST, type Manifest, manifestIn } from './manifest.ts';
import { writtenTables } from './planting.ts';
import { printsOf, publicationsOf, settingsIn, tablePath, tabularOf } from './publication.ts';
import { worldOf } from './source.ts';
import { CONTENT_KEYS, type RawSpec } from './spec.ts';
import type { Versions } from './versions.ts';

/** What a run under way says about itself in `.careloom/run.json`. */
export interface RunRecord {
  readonly content: Content;
  readonly versions: Versions;
  readonly partitionSize: number;
}

const recordPath = (out: string) => workPath(out, 'run.json');
const lockPath = (out: string) => workPath(out, 'lock');

/** The content of the run in a directory, finished or not. */
export function storedContent(out: string): Content | null {
  const record = readJson(recordPath(out)) as unknown as RunRecord | null;
  return record?.content ?? manifestIn(out)?.content.spec ?? null;
}

/** With `--resume`, what the user did not say is as in the interrupted run. */
export function withStored(raw: RawSpec, out: string): RawSpec {
  const stored = storedContent(out);
  if (stored === null) fail('SPEC_NOTHING_TO_RESUME', { dir: out });
  return { ...stored, ...Object.fromEntries(Object.entries(raw).filter(([, v]) => v !== undefined)) };
}

export interface Claim {
  readonly resume: boolean;
  readonly force: boolean;
  readonly versions: Versions;
}

/**
 * Make the directory ours for this run. Returns the manifest when `--resume` finds the run finished already.
 * Throws `SPEC_OUT_HOLDS_RUN`, `SPEC_NOTHING_TO_RESUME` or `SINK_WRITE_FAILED`.
 */
export async function claim(job: Job, request: Claim): Promise<Manifest | null> {
  const { out } = job;
  refuseFile(out);
  refuseOtherProcess(out);
  const record = readJson(recordPath(out)) as unknown as RunRecord | null;
  const manifest = manifestIn(out);
  if (request.resume) {
    const finished = resumed(job, request.versions, record, manifest);
    if (finished === null) await writing(lockPath(out), () => lock(out));
    return finished;
  }
  const holds = manifest !== null || existsSync(workPath(out));
  if (holds && !request.force) refuseRun(out, manifest === null);
  refuseForeign(job, manifest);
  await writing(out, () => {
    if (holds) clear(out, manifest);
    makeDirectory(workPath(out));
    lock(out);
  });
  await writeJson(recordPath(out), {
    content: job.content,
    versions: request.versions,
    partitionSize: job.partitionSize,
  } satisfies RunRecord);
  return null;
}

function refuseFile(out: string): void {
  if (!existsSync(out) || statSync(out).isDirectory()) return;
  fail('SINK_WRITE_FAILED', {
    path: out,
    problem: 'it is a file, not a directory',
    help: 'Choose another --out.',
  });
}

function refuseRun(out: string, interrupted: boolean): never {
  fail('SPEC_OUT_HOLDS_RUN', {
    dir: out,
    what: interrupted ? 'an interrupted run' : 'a run',
    help: `${interrupted ? 'Finish it with --resume, replace' : 'Replace'} it with --force, or choose another --out.`,
  });
}

/** The finished manifest, or null when there is work left; anything but the same run is refused. */
function resumed(
  job: Job,
  versions: Versions,
  record: RunRecord | null,
  manifest: Manifest | null,
): Manifest | null {
  const there =
    record ??
    (manifest && {
      content: manifest.content.spec,
      versions: manifest.content.versions,
      partitionSize: job.partitionSize,
    });
  if (there === null) fail('SPEC_NOTHING_TO_RESUME', { dir: job.out });
  const difference = differenceOf(there, job, versions);
  if (difference !== null) {
    fail('SPEC_OUT_HOLDS_RUN', {
      dir: job.out,
      what: `another run: ${difference}`,
      help: 'Ask for the same run to resume it, replace it with --force, or choose another --out.',
    });
  }
  if (manifest !== null) remove(workPath(job.out));
  return manifest;
}

function differenceOf(there: RunRecord, job: Job, versions: Versions): string | null {
  const text = (value: unknown) => canonicalJson(value ?? null);
  for (const key of CONTENT_KEYS) {
    const [old, now] = [there.content[key as keyof Content], job.content[key as keyof Content]];
    if (text(old) === text(now)) continue;
    return key === 'modules' ? 'its modules differ' : `${key} is ${text(old)} there and ${text(now)} here`;
  }
  if (text(there.versions) !== text(versions)) return 'it was made by another version of Careloom';
  return there.partitionSize === job.partitionSize ? null : 'its partitions have another size';
}

/** Paths, relative to the directory, that this run will write. */
export function finalPaths({ content }: Job): string[] {
  const extensions = tabularOf(content).map((name) => formatEntry(name).extension);
  const files = publicationsOf(content, worldOf(content)).flatMap((publication) => {
    const { dataset } = publication;
    const tables = [...writtenTables(content, dataset), ...dataset.reference];
    const paths = tables.map((table) => tablePath(publication, table));
    return content.parts ? paths : paths.flatMap((path) => extensions.map((e) => `${path}.${e}`));
  });
  const printed = printsOf(content).flatMap((p) => p.files(settingsIn(content, p)));
  return [...files, ...printed, REPORT, MANIFEST];
}

/** What an old run wrote may be replaced; what somebody else wrote may not. */
function refuseForeign(job: Job, manifest: Manifest | null): void {
  const ours = new Set(manifest === null ? [] : ownFiles(manifest));
  const folders = new Set([...ours].map((path) => dirname(path)));
  const inTheWay = finalPaths(job).filter(
    (path) => existsSync(join(job.out, path)) && !ours.has(path) && !folders.has(path),
  );
  // A run that was killed while it joined leaves whole files and no manifest yet: they are its own.
  if (inTheWay.length === 0 || (manifest === null && existsSync(recordPath(job.out)))) return;
  fail('SPEC_OUT_HOLDS_RUN', {
    dir: job.out,
    what: `files that this run would overwrite and Careloom did not write: ${inTheWay.slice(0, 5).join(', ')}`,
    help: 'Move them away or choose another --out.',
  });
}

/** Relative paths of everything that a finished run wrote; a path that leads out of the directory is not believed. */
export function ownFiles(manifest: Manifest): string[] {
  const companions = manifest.context?.companions ?? [];
  const paths = [...manifest.content.artifacts, ...companions].map((f) => normalize(f.path));
  return [...paths.filter((path) => !isAbsolute(path) && !path.startsWith('..')), MANIFEST];
}

/** Remove the files of the run in a directory: those its manifest lists, those an interrupted one has in place. */
function clear(out: string, manifest: Manifest | null): void {
  const record = readJson(recordPath(out)) as unknown as RunRecord | null;
  if (manifest !== null) {
    const own = ownFiles(manifest);
    for (const path of own) remove(join(out, path));
    for (const folder of new Set(own.map((path) => dirname(path))))
      if (folder !== '.') removeIfEmpty(join(out, folder));
  } else if (record !== null) {
    const job = { content: record.content, out, partitionSize: record.partitionSize, workers: 1 };
    for (const path of finalPaths(job)) remove(join(out, path));
  }
  remove(workPath(out));
}

/** Who works here: process number and, where the system tells, when that process began (numbers are used again). */
function lock(out: string): void {
  writeFileSync(lockPath(out), JSON.stringify({ pid: process.pid, began: beganOf(process.pid) }));
}

function refuseOtherProcess(out: string): void {
  const held = readJson(lockPath(out)) as { pid?: number; began?: string | null } | null;
  if (typeof held?.pid !== 'number' || held.pid === process.pid || !alive(held.pid)) return;
  if (beganOf(held.pid) !== held.began) return;
  fail('SPEC_OUT_HOLDS_RUN', {
    dir: out,
    what: `a run that process ${held.pid} is working on`,
    help: 'Wait for it or stop it, or choose another --out.',
  });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process in clock ticks since boot (`/proc/PID/stat`, field 22), or null where there is no /proc. */
function beganOf(pid: number): string | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

export function interrupted(out: string, signal: string, done: number, of: number): AppError {
  return new AppError('SINK_INTERRUPTED', {
    signal,
    done,
    of,
    command: `careloom generate --resume --out ${out}`,
  });
}
