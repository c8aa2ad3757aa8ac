// The end of a run: folds ended, roll-ups written, parts joined, everything hashed, and the manifest written last.
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format as formatNamed } from '../catalog.ts';
import type { Realism } from '../checks/realism/realism.ts';
import type { Verdict } from '../checks/realism/verdict.ts';
import type { Batch } from '../schema/batch.ts';
import type { Finding } from '../schema/fold.ts';
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
import {
  endChecks,
  endDocuments,
  endFlaws,
  endPictures,
  endRealism,
  endRollups,
  type Folds,
  foldsOf,
  type Gathered,
  gatherReports,
  type Seen,
} from './folds.ts';
import { type Gathering, refuseMissing } from './gathering.ts';
import type { Job } from './job.ts';
import {
  DOCUMENT,
  digestOf,
  MANIFEST,
  type Manifest,
  type ManifestContent,
  type ManifestContext,
} from './manifest.ts';
import { modulesOf } from './model.ts';
import { reportPath, writePart } from './partition.ts';
import { planOf } from './plan.ts';
import { writtenTables } from './planting.ts';
import { type OpenPrint, openPrints, settlePrint, writeDocument } from './printing.ts';
import { type Publication, publicationsOf, tablePath, tabularOf } from './publication.ts';
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

/** A run whose partitions are done, and the files that have grown with them. */
interface Settling {
  readonly job: Job;
  readonly gathering: Gathering;
}

/** Finish a run all of whose partitions are done and gathered. May be stopped and called again at any point. */
export async function finish(job: Job, gathering: Gathering, options: FinishOptions): Promise<Manifest> {
  const { content, out } = job;
  const settling: Settling = { job, gathering };
  const world = worldOf(content);
  const publications = publicationsOf(content, world);
  const folds = publications.map((publication) => foldsOf(content, publication));
  const prints = await openPrints(content, world);
  const plan = planOf(content.patients, job.partitionSize);
  const gathered = gatherReports(folds, prints, readReports(out, plan.partitions));
  const artifacts: Artifact[] = [];
  const findings: Finding[] = [];
  for (const [k, publication] of publications.entries()) {
    const settled = { folds: folds[k]!, seen: gathered.seen[k]!, rows: gathered.rows };
    artifacts.push(...(await settlePublication(settling, publication, settled, options)));
    options.onStep('checking');
    findings.push(...endChecks(folds[k]!, gathered.seen[k]!).map((f) => inFolder(f, publication)));
  }
  artifacts.push(...(await settlePrints(settling, prints, gathered, options)));
  const ended = <T>(end: (folds: Folds, seen: Seen) => T | null) =>
    folds.map((f, k) => end(f, gathered.seen[k]!)).find((value) => value !== null) ?? null;
  const flaws = ended(endFlaws);
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
  const realism = ended(endRealism);
  // Published figures are of everyone, and say nothing of a cohort.
  const judged = members === null ? realism : null;
  const pictures = publications.map(({ dataset }, k) => ({
    name: dataset.name,
    doc: dataset.doc,
    pictures: endPictures(folds[k]!, gathered.seen[k]!),
  }));
  const report = { digest, realism, pictures, modules: modulesOf(content) };
  const companions = [await writeReport(out, manifestContent, report)];
  const manifest: Manifest = {
    digest,
    content: manifestContent,
    context: { ...options.context(), realism: judged === null ? null : verdicts(judged), companions },
  };
  await writeJson(join(out, MANIFEST), manifest, 2);
  remove(workPath(out));
  return manifest;
}

/** A finding of one of several publications names its folder. */
function inFolder(finding: Finding, { folder }: Publication): Finding {
  return folder === ''
    ? finding
    : { ...finding, check: folder + finding.check, table: folder + finding.table };
}

/** The tables, reference tables and documents of a publication in their final places. */
async function settlePublication(
  settling: Settling,
  publication: Publication,
  { folds, seen, rows }: { folds: Folds; seen: Seen; rows: readonly PartReport['rows'][] },
  options: FinishOptions,
): Promise<Artifact[]> {
  const { job } = settling;
  const formats = await Promise.all(tabularOf(job.content).map((name) => formatNamed(name)));
  const artifacts: Artifact[] = [];
  const settle = async (format: Format, table: Table, counts: readonly number[]) => {
    const file = tablePath(publication, table);
    await options.pause();
    options.onStep(`writing ${file}.${format.extension}`);
    artifacts.push(...(await settleTable(settling, format, table, file, counts)));
  };
  for (const format of formats)
    for (const table of writtenTables(job.content, publication.dataset)) {
      const file = tablePath(publication, table);
      await settle(
        format,
        table,
        rows.map((of) => of[file]!),
      );
    }
  for (const batch of endRollups(folds, seen))
    for (const format of formats) {
      await writeRollup(job, format, batch, tablePath(publication, batch.table));
      await settle(format, batch.table, [batch.rows]);
    }
  for (const { path, text } of endDocuments(folds, seen)) {
    await options.pause();
    const file = publication.folder + path;
    options.onStep(`writing ${file}`);
    const known = await writeDocument(join(job.out, file), text);
    artifacts.push({ path: file, table: file, format: DOCUMENT, rows: 0, ...known });
  }
  return artifacts;
}

async function settlePrints(
  { job, gathering }: Settling,
  prints: readonly OpenPrint[],
  gathered: Gathered,
  options: FinishOptions,
): Promise<Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const print of prints) {
    const entries: Record<string, number> = {};
    for (const path of print.entry.files(print.context.settings))
      entries[path] = gathered.rows.reduce((sum, of) => sum + (of[path] ?? 0), 0);
    const seen = gathered.printed.get(print.entry.name) ?? null;
    const onFile = async (path: string) => {
      await options.pause();
      options.onStep(`writing ${path}`);
    };
    artifacts.push(...(await settlePrint(job.out, print, seen, entries, gathering, onFile)));
  }
  return artifacts;
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
function finalFiles(job: Job, format: Format, file: string, parts: number): string[] {
  if (!job.content.parts) return [`${file}.${format.extension}`];
  return Array.from({ length: parts }, (_, i) => join(file, partFile(format.extension, i)));
}

/** Bring a table's parts to their final place. A final name that exists is whole: it only ever comes by renaming. */
async function settleTable(
  { job, gathering }: Settling,
  format: Format,
  table: Table,
  file: string,
  rows: readonly number[],
): Promise<Artifact[]> {
  const folder = partsFolder(job.out, file, format.extension);
  const parts = rows.map((_, i) => join(folder, partFile(format.extension, i)));
  const names = finalFiles(job, format, file, parts.length);
  const finals = names.map((path) => join(job.out, path));
  let known: Fingerprint | null = null;
  if (job.content.parts) {
    for (const [i, path] of finals.entries()) if (!existsSync(path)) await place(parts[i]!, path);
  } else if (gathering.has(names[0]!)) {
    known = await gathering.settle(names[0]!);
  } else if (!existsSync(finals[0]!)) {
    known = await joinParts(
      format,
      table,
      parts,
      finals[0]!,
      workPath(job.out, `${file.replaceAll('/', '.')}.${format.extension}.tmp`),
    );
  }
  remove(folder);
  const counts = job.content.parts ? rows : [rows.reduce((a, b) => a + b, 0)];
  return Promise.all(finals.map((path, i) => artifactOf(job.out, path, format, table, counts[i]!, known)));
}

async function joinParts(
  { joining }: Format,
  table: Table,
  parts: readonly string[],
  path: string,
  temporary: string,
): Promise<Fingerprint | null> {
  const missing = parts.find((part) => !existsSync(part));
  if (missing !== undefined) refuseMissing(missing);
  // What is appended has been gathered; a table of another source has one part.
  if (parts.length === 1 || 'headOf' in joining) {
    await place(parts[0]!, path);
    return null;
  }
  let known: Fingerprint | null = null;
  await writing(path, async () => {
    makeDirectory(dirname(path));
    known = await joining.assemble(table, parts, temporary);
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
async function writeRollup(job: Job, format: Format, batch: Batch, file: string): Promise<void> {
  const [final] = finalFiles(job, format, file, 1);
  if (!existsSync(join(job.out, final!))) await writePart(job.out, format, batch, 0, file);
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
