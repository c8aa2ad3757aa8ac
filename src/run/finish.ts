// The end of a run: folds ended, roll-ups written, parts joined, everything hashed, and the manifest written last.
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fail } from '../base/errors.ts';
import { format as formatNamed, published } from '../catalog.ts';
import type { Realism } from '../checks/realism/realism.ts';
import type { Verdict } from '../checks/realism/verdict.ts';
import type { Batch } from '../schema/batch.ts';
import type { Artifact, Fingerprint, Format } from '../schema/format.ts';
import type { Table } from '../schema/table.ts';
import { cohortOf, summaryOf } from './cohort.ts';
import type { PartReport } from './executors/executor.ts';
import {
  fingerprint,
  makeDirectory,
  partFile,
  partsFolder,
  remove,
  workPath,
  writeJson,
  writing,
} from './files.ts';
import { endChecks, endFlaws, endRealism, endRollups, foldsOf, gatherReports } from './folds.ts';
import type { Job } from './job.ts';
import { digestOf, MANIFEST, type Manifest, type ManifestContent, type ManifestContext } from './manifest.ts';
import { modulesOf } from './model.ts';
import { reportPath, writePart } from './partition.ts';
import { planOf } from './plan.ts';
import { writtenTables } from './planting.ts';
import { writeReport } from './report.ts';
import { worldOf } from './source.ts';
import { versionsOf } from './versions.ts';

export interface FinishOptions {
  /** Told what is being done, for progress. */
  readonly onStep: (step: string) => void;
  /** Called between files; throws to stop. */
  readonly pause: () => Promise<void>;
  readonly context: () => Omit<Manifest['context'], 'companions' | 'realism'>;
}

/** Finish a run all of whose partitions are done. May be stopped and called again at any point. */
export async function finish(job: Job, options: FinishOptions): Promise<Manifest> {
  const { content, out } = job;
  const dataset = published(content);
  const formats = await Promise.all(content.formats.map((name) => formatNamed(name)));
  const world = worldOf(content);
  const folds = foldsOf(content, dataset, world);
  const plan = planOf(content.patients, job.partitionSize);
  const gathered = gatherReports(folds, readReports(out, plan.partitions));
  const artifacts: Artifact[] = [];
  const settle = async (format: Format, table: Table, rows: readonly number[]) => {
    await options.pause();
    options.onStep(`writing ${table.name}.${format.extension}`);
    artifacts.push(...(await settleTable(job, format, table, rows)));
  };
  for (const format of formats) {
    for (const table of writtenTables(content, dataset))
      await settle(
        format,
        table,
        gathered.rows.map((rows) => rows[table.name]!),
      );
  }
  for (const batch of endRollups(folds, gathered)) {
    for (const format of formats) {
      await writeRollup(job, format, batch);
      await settle(format, batch.table, [batch.rows]);
    }
  }
  options.onStep('checking');
  const findings = endChecks(folds, gathered);
  const flaws = endFlaws(folds, gathered);
  const members = cohortOf(content, world);
  const manifestContent: ManifestContent = {
    spec: content,
    versions: versionsOf(modulesOf(content)),
    artifacts,
    findings,
    ...(flaws === null ? {} : { flaws }),
    ...(members === null ? {} : { cohort: summaryOf(content, members, gathered.tried) }),
  };
  const digest = digestOf(manifestContent);
  const realism = endRealism(folds, gathered);
  // Published figures are of everyone, and say nothing of a cohort.
  const judged = members === null ? realism : null;
  const companions =
    realism === null ? [] : [await writeReport(out, manifestContent, digest, realism, modulesOf(content))];
  const manifest: Manifest = {
    digest,
    content: manifestContent,
    context: { ...options.context(), realism: judged === null ? null : verdicts(judged), companions },
  };
  await writeJson(join(out, MANIFEST), manifest, 2);
  remove(workPath(out));
  return manifest;
}

/** How many rows of the comparison passed, warned, failed, and could not be judged. */
function verdicts({ rows }: Realism): ManifestContext['realism'] {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return { pass: count('pass'), warn: count('warn'), fail: count('fail'), skipped: count('skipped') };
}

/** Reports in partition order, whatever order they came in; read as they are asked for. */
function* readReports(out: string, partitions: number): Generator<PartReport> {
  for (let i = 0; i < partitions; i++)
    yield JSON.parse(readFileSync(reportPath(out, i), 'utf8')) as PartReport;
}

/** Where a table's files finally lie, relative to the run's directory. */
function finalFiles(job: Job, format: Format, table: Table, parts: number): string[] {
  if (!job.content.parts) return [`${table.name}.${format.extension}`];
  return Array.from({ length: parts }, (_, i) => join(table.name, partFile(format.extension, i)));
}

/** Bring a table's parts to their final place. A final name that exists is whole: it only ever comes by renaming. */
async function settleTable(
  job: Job,
  format: Format,
  table: Table,
  rows: readonly number[],
): Promise<Artifact[]> {
  const folder = partsFolder(job.out, table.name, format.extension);
  const parts = rows.map((_, i) => join(folder, partFile(format.extension, i)));
  const finals = finalFiles(job, format, table, parts.length).map((path) => join(job.out, path));
  let known: Fingerprint | null = null;
  if (job.content.parts) {
    for (const [i, path] of finals.entries()) if (!existsSync(path)) await place(parts[i]!, path);
  } else if (!existsSync(finals[0]!)) {
    known = await joinParts(
      format,
      table,
      parts,
      finals[0]!,
      workPath(job.out, `${table.name}.${format.extension}.tmp`),
    );
  }
  remove(folder);
  const counts = job.content.parts ? rows : [rows.reduce((a, b) => a + b, 0)];
  return Promise.all(finals.map((path, i) => artifactOf(job.out, path, format, table, counts[i]!, known)));
}

async function joinParts(
  format: Format,
  table: Table,
  parts: readonly string[],
  path: string,
  temporary: string,
): Promise<Fingerprint | null> {
  const missing = parts.find((part) => !existsSync(part));
  if (missing !== undefined) {
    fail('DATA_UNREADABLE', {
      file: missing,
      problem: 'the part file is gone',
      help: 'Start the run again with --force.',
    });
  }
  if (parts.length === 1) {
    await place(parts[0]!, path);
    return null;
  }
  let known: Fingerprint | null = null;
  await writing(path, async () => {
    known = await format.join(table, parts, temporary);
    renameSync(temporary, path);
  });
  return known;
}

function place(from: string, to: string): Promise<void> {
  return writing(to, () => {
    makeDirectory(dirname(to));
    renameSync(from, to);
  });
}

/** A roll-up is a table of one part; not written again when its file is in place. */
async function writeRollup(job: Job, format: Format, batch: Batch): Promise<void> {
  const [final] = finalFiles(job, format, batch.table, 1);
  if (!existsSync(join(job.out, final!))) await writePart(job.out, format, batch, 0);
}

async function artifactOf(
  out: string,
  path: string,
  format: Format,
  table: Table,
  rows: number,
  known: Fingerprint | null,
): Promise<Artifact> {
  const { sha256, bytes } = known ?? (await fingerprint(path));
  return { path: relative(out, path), table: table.name, format: format.name, rows, bytes, sha256 };
}
