// verify: is a directory still what its manifest says? Every hash is recomputed.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownFiles } from './directory.ts';
import { fingerprint } from './files.ts';
import { digestOf, readManifest } from './manifest.ts';

export interface Verification {
  readonly dir: string;
  readonly digest: string;
  /** False when the content of the manifest was altered after its digest was made. */
  readonly digestHolds: boolean;
  readonly files: number;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files in the directory that the manifest does not know. */
  readonly extra: readonly string[];
  readonly ok: boolean;
}

/** Throws `NOT_FOUND_PATH` or `DATA_UNREADABLE` when there is no manifest to go by. */
export async function verifyDirectory(
  dir: string,
  onFile: (path: string) => void = () => {},
): Promise<Verification> {
  const manifest = readManifest(dir);
  const listed = [...manifest.content.artifacts, ...(manifest.context?.companions ?? [])];
  const missing: string[] = [];
  const changed: string[] = [];
  for (const file of listed) {
    onFile(file.path);
    const path = join(dir, file.path);
    if (!existsSync(path)) missing.push(file.path);
    else if ((await fingerprint(path)).sha256 !== file.sha256) changed.push(file.path);
  }
  const own = new Set(ownFiles(manifest));
  const extra = filesIn(dir).filter((path) => !own.has(path));
  const digestHolds = digestOf(manifest.content) === manifest.digest;
  const ok = digestHolds && missing.length + changed.length + extra.length === 0;
  return { dir, digest: manifest.digest, digestHolds, files: listed.length, missing, changed, extra, ok };
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();
}
