// Validation of a directory: its files staged, read in groups of patients, and put through every check.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Day, parseDay } from '../base/days.ts';
import { fail } from '../base/errors.ts';
import { completeness } from '../checks/completeness.ts';
import { type Codes, conformance } from '../checks/conformance.ts';
import { type CheckContext, type Dataset, including } from '../datasets/dataset.ts';
import { type FileOf, filesOf, type StagedFormat } from '../formats/stage/files.ts';
import { formatsIn, openStage, type Stage, type StageOptions } from '../formats/stage/read.ts';
import { answerKey } from '../schema/answer-key.ts';
import { type Check, type Finding, gather, type Json } from '../schema/fold.ts';
import { defaultsOf } from '../schema/setting.ts';
import type { Table } from '../schema/table.ts';
import { overLimit } from './findings.ts';
import { knownCodes } from './known-codes.ts';
import { type Manifest, manifestIn } from './manifest.ts';

export interface ValidateOptions {
  /** Which files to read when a directory holds several formats; else csv, parquet, ndjson in this order. */
  readonly format?: StagedFormat;
  /** Turn every allowance into 0. */
  readonly strict?: boolean;
  /** The dataset, or its name; else that of the manifest, else clinical. */
  readonly dataset?: Dataset | string;
  /** Anchor date `YYYY-MM-DD`; else that of the manifest, else 2025-01-01. */
  readonly asOf?: string;
  /** Patients read at a time. */
  readonly patients?: number;
  /** Code systems that columns name; all of `codes/` when absent. */
  readonly codes?: Codes;
}

export interface Validation {
  readonly dataset: string;
  readonly format: StagedFormat;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly findings: readonly Finding[];
  /** Findings over and within their limits. */
  readonly failed: number;
  readonly passed: number;
}

const DEFAULT_DATASET = 'clinical';
/** The anchor date of a run that names none. */
const DEFAULT_AS_OF = '2025-01-01';

/**
 * Validate the files of a dataset, or of every dataset of a run that published several. Problems of data are findings;
 * throws `NOT_FOUND_PATH` when there is no directory, `DATA_UNREADABLE` when it holds no file of the dataset, and
 * `SPEC_INVALID_VALUE` for an impossible date.
 */
export async function validateDirectory(dir: string, options: ValidateOptions = {}): Promise<Validation> {
  if (!existsSync(dir)) fail('NOT_FOUND_PATH', { path: dir, help: 'Name a directory that holds a dataset.' });
  if (!statSync(dir).isDirectory()) {
    fail('DATA_UNREADABLE', {
      file: dir,
      problem: 'it is a file, not a directory',
      help: 'Name the directory that holds the files.',
    });
  }
  const places = await placesIn(resolve(dir), options.dataset);
  const all: Validation[] = [];
  for (const place of places) all.push(await validatePlace(place, options));
  return all.length === 1 ? all[0]! : together(all, places);
}

/** Where the files of one dataset lie, and what the run that wrote them says. */
interface Place {
  readonly dataset: Dataset;
  readonly dir: string;
  /** Folder of the files inside the run's directory, with a slash; empty for the directory itself. */
  readonly folder: string;
  readonly manifest: Manifest | null;
}

async function placesIn(dir: string, wanted: Dataset | string | undefined): Promise<readonly Place[]> {
  const manifest = manifestIn(dir);
  if (wanted === undefined && manifest?.content.spec.dataset === 'all') {
    const { datasets } = await import('../catalog.ts');
    return datasets.map((dataset) => ({
      dataset,
      dir: join(dir, dataset.name),
      folder: `${dataset.name}/`,
      manifest,
    }));
  }
  // A folder of one of several datasets, or of a layout: the manifest lies above.
  const above = manifest === null ? manifestIn(dirname(dir)) : null;
  const folder = `${basename(dir)}/`;
  const inside = above?.content.artifacts.some((a) => a.path.startsWith(folder)) === true;
  const named = inside ? basename(dir) : manifest?.content.spec.dataset;
  const dataset = await datasetOf(wanted ?? named ?? DEFAULT_DATASET);
  return [{ dataset, dir, folder: inside ? folder : '', manifest: inside ? above : manifest }];
}

async function validatePlace(
  { dataset: whole, dir, folder, manifest }: Place,
  options: ValidateOptions,
): Promise<Validation> {
  const settings = manifest?.content.spec.settings?.[whole.name] ?? defaultsOf(whole.settings);
  const fileOf: FileOf = (table) => whole.fileOf?.(table, settings) ?? table.name;
  const dataset = including(whole, manifest?.content.spec.include ?? extrasIn(dir, whole, fileOf));
  const own = [...dataset.tables, ...dataset.reference];
  const format = formatOf(dir, dataset, own, options.format, fileOf);
  const keyed = dataset.flaws !== undefined && filesOf(dir, answerKey.name, format).length > 0;
  const tables = keyed ? [...own, answerKey] : own;
  const asOf = anchorOf(options.asOf ?? manifest?.content.spec.asOf ?? DEFAULT_AS_OF);
  const checks = checksOf(dataset, tables, { asOf, settings }, options.codes ?? knownCodes);
  const staging = {
    format,
    fileOf,
    expectedRows: expectedRows(manifest, folder),
    ...(options.patients === undefined ? {} : { patients: options.patients }),
  };
  const written = await judged(dir, tables, staging, checks);
  const findings = keyed
    ? explained(written.findings, await judged(dir, tables, { ...staging, restored: true }, checks))
    : written.findings;
  return verdict(dataset, format, written.rows, findings, options.strict === true);
}

/** Verdicts on several datasets as one; names of checks and tables say where they belong. */
function together(all: readonly Validation[], places: readonly Place[]): Validation {
  const prefixed = all.flatMap((v, k) =>
    v.findings.map((f) => ({ ...f, check: places[k]!.folder + f.check, table: places[k]!.folder + f.table })),
  );
  return {
    dataset: 'all',
    format: all[0]!.format,
    tables: all.flatMap((v, k) => v.tables.map((t) => ({ ...t, name: places[k]!.folder + t.name }))),
    findings: prefixed,
    failed: all.reduce((sum, v) => sum + v.failed, 0),
    passed: all.reduce((sum, v) => sum + v.passed, 0),
  };
}

interface Judged {
  readonly rows: Stage['rows'];
  readonly findings: readonly Finding[];
}

/** Every finding about the files of a directory, as they are or with planted flaws undone. */
async function judged(
  dir: string,
  tables: readonly Table[],
  options: StageOptions,
  checks: readonly Check[],
): Promise<Judged> {
  const stage = await openStage(dir, tables, options);
  try {
    const answers = stage.answers === null ? [] : [stage.answers];
    return { rows: stage.rows, findings: [...answers, ...(await findingsOf(stage, checks))] };
  } finally {
    await stage.close();
  }
}

/**
 * What fails as written, told apart into planted flaws and faults: what still fails when the flaws are undone is a
 * fault, and so is what fails only then, which a flaw had hidden.
 */
function explained(written: readonly Finding[], { findings: truth }: Judged): readonly Finding[] {
  const asWritten = new Map(written.map((f) => [f.check, f]));
  return truth.map((left) => {
    const f = asWritten.get(left.check);
    if (f === undefined || f.failed <= left.failed) return left;
    const { examples } = left.failed > left.allowed ? left : f;
    return { ...f, examples, planted: f.failed - left.failed };
  });
}

async function datasetOf(wanted: Dataset | string): Promise<Dataset> {
  // The catalog loads everything there is; a caller who brings the dataset does not need it.
  if (typeof wanted !== 'string') return wanted;
  const { dataset, layouts } = await import('../catalog.ts');
  return layouts.find((l) => l.name === wanted) ?? dataset(wanted);
}

/** Without a manifest, an extra is there when one of its files is. */
function extrasIn(dir: string, { extras = [] }: Dataset, fileOf: FileOf): readonly string[] {
  return extras.filter((e) => formatsIn(dir, e.tables, fileOf).length > 0).map((e) => e.name);
}

function formatOf(
  dir: string,
  dataset: Dataset,
  tables: readonly Table[],
  wanted: StagedFormat | undefined,
  fileOf: FileOf,
): StagedFormat {
  const found = formatsIn(dir, tables, fileOf);
  const format = wanted ?? found[0];
  if (format !== undefined && found.includes(format)) return format;
  const example = `${fileOf(tables[0]!)}.${format ?? 'csv'}`;
  return fail('DATA_UNREADABLE', {
    file: dir,
    problem: `it holds no ${wanted ?? 'csv, parquet or ndjson'} file of the ${dataset.name} dataset, such as ${example}`,
    help:
      found.length === 0
        ? 'Name the directory that careloom generate wrote.'
        : `It holds ${found.join(', ')}: type --format ${found[0]}.`,
  });
}

function anchorOf(text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  return fail('SPEC_INVALID_VALUE', {
    name: 'as-of',
    got: text,
    expected: 'a date YYYY-MM-DD',
    example: `--as-of ${DEFAULT_AS_OF}`,
  });
}

/** Rows of each file by its path inside the folder, as a manifest of ours tells. */
function expectedRows(manifest: Manifest | null, folder: string): ReadonlyMap<string, number> {
  const paths = (manifest?.content.artifacts ?? []).map(
    (a) => [a.path.replaceAll('\\', '/'), a.rows] as const,
  );
  return new Map(
    paths.filter(([path]) => path.startsWith(folder)).map(([path, n]) => [path.slice(folder.length), n]),
  );
}

/** All checks by parts. Keys are left out: over files they are decided over all rows at once. */
function checksOf(
  dataset: Dataset,
  tables: readonly Table[],
  context: CheckContext,
  codes: Codes,
): readonly Check[] {
  const byId = new Map<string, Check>();
  for (const check of [...conformance(tables, codes), ...completeness(tables), ...dataset.checks(context)])
    byId.set(check.id, check);
  return [...byId.values()];
}

async function findingsOf(stage: Stage, checks: readonly Check[]): Promise<readonly Finding[]> {
  const seen = checks.map((): Json[] => []);
  for (let i = 0; i < stage.source.partitions; i++) {
    const part = await stage.source.read(i);
    checks.forEach((check, k) => {
      gather(check, seen[k]!, check.see(part) as Json);
    });
  }
  const byPart = checks.flatMap((check, k) => check.end(seen[k]!));
  const keys = await stage.keyFindings();
  const exact = new Set(keys.map((f) => f.check));
  // A dataset may check keys by parts as well; over files the exact findings stand, and disjoint ranges mean nothing.
  const others = byPart.filter((f) => !exact.has(f.check) && !f.check.endsWith('.ranges'));
  return [...(stage.source.faults ?? []), ...others, ...keys];
}

function verdict(
  dataset: Dataset,
  format: StagedFormat,
  tables: Stage['rows'],
  all: readonly Finding[],
  strict: boolean,
): Validation {
  const findings = strict ? all.map((f) => ({ ...f, allowed: 0 })) : all;
  const failed = findings.filter(overLimit).length;
  return {
    dataset: dataset.name,
    format,
    tables,
    findings,
    failed,
    passed: findings.length - failed,
  };
}
