// The manifest: what a run is (content, with a digest) apart from how it came about (context).

import { join } from 'node:path';
import { fail } from '../base/errors.ts';
import { canonicalJson, hashText } from '../base/hash.ts';
import type { Finding } from '../schema/fold.ts';
import type { Artifact } from '../schema/format.ts';
import type { CohortSummary } from './cohort.ts';
import type { Content } from './content.ts';
import { readJson } from './files.ts';
import type { FlawCounts } from './planting.ts';
import type { Versions } from './versions.ts';

export const MANIFEST = 'manifest.json';

/** What the manifest calls the format of a file that is neither table nor print. */
export const DOCUMENT = 'document';

export interface ManifestContent {
  readonly spec: Content;
  readonly versions: Versions;
  readonly artifacts: readonly Artifact[];
  readonly findings: readonly Finding[];
  /** Planted flaws and places where they could have been, by kind; absent from a clean run. */
  readonly flaws?: FlawCounts;
  /** Sampling weight, for a run of a cohort. */
  readonly cohort?: CohortSummary;
}

/** A file that tells about the run, such as its report; it may quote the digest, so the digest cannot cover it. */
export interface Companion {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ManifestContext {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Wall time of the process that finished the run. */
  readonly seconds: number;
  readonly workers: number;
  readonly partitions: number;
  readonly node: string;
  readonly cores: number;
  /** How the figures compare with published ones, by verdict; null for a dataset without such figures, and for a cohort. */
  readonly realism: Readonly<Record<'pass' | 'warn' | 'fail' | 'skipped', number>> | null;
  readonly companions: readonly Companion[];
}

export interface Manifest {
  /** SHA-256 of the canonical JSON of `content`: same spec, same version, same digest. */
  readonly digest: string;
  readonly content: ManifestContent;
  readonly context: ManifestContext;
}

export function digestOf(content: ManifestContent): string {
  return hashText(canonicalJson(content));
}

/** The manifest of a directory, or null when it holds none of ours. */
export function manifestIn(dir: string): Manifest | null {
  const value = readJson(join(dir, MANIFEST)) as unknown as Manifest | null;
  const whole =
    typeof value?.digest === 'string' &&
    Array.isArray(value.content?.artifacts) &&
    value.content.spec !== undefined;
  return whole ? value : null;
}

/** The manifest of a directory that must have one. */
export function readManifest(dir: string): Manifest {
  const found = manifestIn(dir);
  if (found !== null) return found;
  const file = join(dir, MANIFEST);
  if (readJson(file) === null) {
    fail('NOT_FOUND_PATH', { path: file, help: 'Name the --out directory of a finished careloom generate.' });
  }
  return fail('DATA_UNREADABLE', {
    file,
    problem: 'it is not a manifest of Careloom',
    help: 'Generate the run again with --force.',
  });
}
