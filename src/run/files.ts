// Files of a run: where they lie, how they come to their final names, and what happens when the disk refuses.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError, fail } from '../base/errors.ts';
import type { Json } from '../schema/fold.ts';
import { partNumber } from './plan.ts';

/** The report of a run, beside its tables. */
export const REPORT = 'report.html';

/** The run's own folder inside its output directory; gone when the run is whole. */
export const WORK = '.careloom';

export const workPath = (out: string, ...names: string[]) => join(out, WORK, ...names);

/** Folder of a table's part files before they are joined. */
export const partsFolder = (out: string, table: string, extension: string) =>
  workPath(out, `${table}.${extension}`);

export const partFile = (extension: string, i: number) => `part-${partNumber(i)}.${extension}`;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would exceed the size limit',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'a directory of that name is in the way',
  ENOENT: 'the directory does not exist and cannot be made',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  EINVAL: 'the name is not valid here',
  ELOOP: 'the links go in a circle',
};

/** What the system or DuckDB complains about, or null when the error is not about writing. */
function writeProblem(error: unknown): string | null {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code === 'string')
    return PROBLEMS[code] ?? (code.startsWith('E') && 'syscall' in (error as object) ? code : null);
  const text = error instanceof Error ? error.message : '';
  if (!/IO Error|No space left|Could not write|Cannot open file/i.test(text)) return null;
  return /No space left/i.test(text) ? PROBLEMS.ENOSPC! : text.split('\n')[0]!.replace(/\.$/, '');
}

/** Run something that writes `path`; what the file system refuses becomes an error the user can act on. */
export async function writing<T>(path: string, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const problem = writeProblem(error);
    if (problem === null) throw error;
    fail(
      'SINK_WRITE_FAILED',
      { path, problem, help: 'Make room or choose another --out; then continue with --resume.' },
      error,
    );
  }
}

/**
 * Make a directory and its parents. (Node's own recursive mkdir never returns where the system answers ENOENT for an
 * existing parent, as below /proc.)
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeDirectory(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another worker may have been quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Write a file under a temporary name, then give it its own: whoever sees the name sees the whole file. */
export async function writeWhole(
  path: string,
  write: (temporary: string) => void | Promise<void>,
): Promise<void> {
  await writing(path, async () => {
    makeDirectory(dirname(path));
    const temporary = `${path}.tmp`;
    await write(temporary);
    renameSync(temporary, path);
  });
}

export function writeJson(path: string, value: unknown, indent = 0): Promise<void> {
  return writeWhole(path, (temporary) =>
    writeFileSync(temporary, `${JSON.stringify(value, null, indent)}\n`),
  );
}

/** The JSON of a file, or null when there is none or it is not JSON. */
export function readJson(path: string): Json {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch {
    return null;
  }
}

/** SHA-256 and size of a file, read in pieces. */
export async function fingerprint(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Remove a directory if nothing is left in it. */
export function removeIfEmpty(path: string): void {
  if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
}
