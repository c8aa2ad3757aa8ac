// careloom generate: flags to a spec, the spec to a run, the run to a summary.

import { join } from 'node:path';
import { fail } from '../../base/errors.ts';
import { type CohortSummary, proveCohort } from '../../run/cohort.ts';
import { fromConfig } from '../../run/configuration.ts';
import { withStored } from '../../run/directory.ts';
import { estimate } from '../../run/estimate.ts';
import { REPORT } from '../../run/files.ts';
import { overLimit } from '../../run/findings.ts';
import { type Chosen, numeric, withChosen } from '../../run/flags.ts';
import { generate, jobOf, type RunResult } from '../../run/generate.ts';
import type { Manifest } from '../../run/manifest.ts';
import { solveModel } from '../../run/model.ts';
import { presetOf } from '../../run/quality.ts';
import { worldOf } from '../../run/source.ts';
import { parseSpec, printable, type RawSpec, type RunSpec } from '../../run/spec.ts';
import { readMapping, toYaml } from '../../run/spec-file.ts';
import type { Finding } from '../../schema/fold.ts';
import { columns, count, dim, duration, note, progress, result, resultJson, size } from '../screen.ts';

export interface GenerateFlags {
  readonly patients?: string;
  readonly seed?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly format?: string;
  readonly include?: string;
  readonly workers?: string;
  readonly historyYears?: string;
  readonly parts?: boolean;
  readonly merge?: boolean;
  readonly cpt?: boolean;
  readonly quality?: string;
  readonly spec?: string;
  readonly config?: string;
  readonly where?: string;
  readonly modules?: string;
  readonly cohort?: string;
  readonly printSpec?: boolean;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `chosen` holds the settings that were given as flags, by flag. */
export async function run(
  dataset: string | undefined,
  flags: GenerateFlags,
  chosen: Chosen = new Map(),
): Promise<number> {
  const spec = specOf(dataset, flags, chosen);
  const json = flags.json === true;
  if (flags.printSpec) {
    if (json) resultJson(printable(spec));
    else process.stdout.write(toYaml(printable(spec)));
    return 0;
  }
  if (spec.workers !== 1 && spec.formats.includes('parquet')) widenPool(spec);
  if (flags.dryRun) return dryRun(spec, json);
  return carryOut(spec, json);
}

/** Flags over file over defaults; with --resume, the interrupted run takes the place of the defaults. */
function specOf(dataset: string | undefined, flags: GenerateFlags, chosen: Chosen): RunSpec {
  if (flags.spec !== undefined && flags.config !== undefined) {
    fail('SPEC_CONFLICT', {
      first: '--spec',
      second: '--config',
      help: 'Give one of them; flags win over either.',
    });
  }
  if (flags.parts && flags.merge) {
    fail('SPEC_CONFLICT', {
      first: '--parts',
      second: '--merge',
      help: 'Give one of them; --merge is the default.',
    });
  }
  if (flags.resume && flags.force) {
    fail('SPEC_CONFLICT', {
      first: '--resume',
      second: '--force',
      help: '--resume finishes a run, --force replaces it.',
    });
  }
  const said = { ...fromFiles(dataset, flags), ...fromCohort(flags.cohort), ...fromFlags(dataset, flags) };
  const raw = withChosen(said, chosen);
  const origin = flags.cohort ?? flags.spec ?? flags.config ?? '';
  const spec = parseSpec(raw, origin);
  return spec.resume ? parseSpec(withStored(raw, spec.out), origin) : spec;
}

function fromFiles(dataset: string | undefined, flags: GenerateFlags): RawSpec {
  if (flags.spec !== undefined) return readMapping(flags.spec, '--spec');
  if (flags.config === undefined) return {};
  const written = readMapping(flags.config, '--config');
  const { spec, notices } = fromConfig(dataset, written, flags.config, flags.format !== undefined);
  for (const notice of notices) note(notice);
  return spec;
}

/** A cohort file is a spec that says whom to take. */
function fromCohort(file: string | undefined): RawSpec {
  if (file === undefined) return {};
  const raw = readMapping(file, '--cohort');
  if (raw.where === undefined || raw.where === null) {
    fail('SPEC_BAD_FILE', {
      file,
      problem: 'it does not say whom to take',
      help: 'Add for example: where: condition = heart_failure and age >= 65',
    });
  }
  return raw;
}

function fromFlags(dataset: string | undefined, flags: GenerateFlags): RawSpec {
  const given: Record<string, unknown> = {
    dataset,
    patients: numeric(flags.patients),
    seed: flags.seed,
    asOf: flags.asOf,
    out: flags.out,
    formats: flags.format,
    include: flags.include,
    workers: numeric(flags.workers),
    historyYears: numeric(flags.historyYears),
    parts: flags.merge ? false : flags.parts,
    cpt: flags.cpt,
    quality: flags.quality,
    where: flags.where,
    modules: flags.modules,
    resume: flags.resume,
    force: flags.force,
  };
  return Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined));
}

/** DuckDB writes in libuv's pool, four threads unless told otherwise before the pool is first used. */
function widenPool(spec: RunSpec): void {
  const wanted = jobOf(spec).workers + 2;
  if (wanted > 4) process.env.UV_THREADPOOL_SIZE ??= String(wanted);
}

async function dryRun(spec: RunSpec, json: boolean): Promise<number> {
  const job = jobOf(spec);
  await solveModel(
    job.content,
    () => {},
    () => {},
  );
  await proveCohort(job.content, worldOf(job.content), note, () => {});
  const e = await estimate(job);
  if (json) {
    resultJson({ spec: printable(spec), estimate: e });
    return 0;
  }
  result(
    columns([
      [spec.dataset, `${count(spec.patients)} patients  seed ${spec.seed}  as of ${spec.asOf}`],
      [
        'partitions',
        `${count(e.partitions)} of ${count(e.patientsPerPartition)} patients, ${job.workers} workers`,
      ],
      ['rows', `about ${count(e.rows)}`],
      ['bytes', `about ${size(e.bytes)} (${spec.formats.join(', ')})`],
      ['time', `about ${duration(e.seconds)}`],
    ]),
  );
  return 0;
}

async function carryOut(spec: RunSpec, json: boolean): Promise<number> {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(3);
    note(`${signal}: finishing the partitions under way …`);
    stop.abort(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  const display = await progress(spec.patients, 'patients', { json });
  try {
    const done = await generate(spec, {
      signal: stop.signal,
      onProgress: (p) => display.update(p.patients, p.rows),
      onStep: (step) => display.step(step),
    });
    display.stop();
    return summarise(done, spec, json);
  } finally {
    display.stop();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal);
  }
}

function summarise({ manifest, out, alreadyWhole }: RunResult, spec: RunSpec, json: boolean): number {
  const { content, context, digest } = manifest;
  const failed = content.findings.filter(overLimit);
  const first = content.artifacts.filter((a) => a.format === content.artifacts[0]!.format);
  const rows = first.reduce((sum, a) => sum + a.rows, 0);
  const tables = new Set(first.map((a) => a.table)).size;
  const checks = { passed: content.findings.length - failed.length, failed: failed.length };
  if (json) {
    const { seconds, partitions, realism } = context;
    const { artifacts, cohort, flaws } = content;
    resultJson({
      out,
      digest,
      spec: content.spec,
      ...(cohort === undefined ? {} : { cohort }),
      tables,
      rows,
      seconds,
      partitions,
      checks,
      failed,
      realism,
      artifacts,
      ...(flaws === undefined ? {} : { flaws }),
    });
    return failed.length > 0 ? 1 : 0;
  }
  for (const f of failed.slice(0, FAILURES)) note(failure(f));
  if (failed.length > FAILURES) note(`… and ${count(failed.length - FAILURES)} more; the report shows all.`);
  if (alreadyWhole) note('The run was finished already.');
  const run = `${tables}  rows ${count(rows)}  parts ${count(context.partitions)}  ${duration(context.seconds)}`;
  result(
    columns([
      [spec.dataset, `${count(spec.patients)} patients  seed ${spec.seed}  as of ${spec.asOf}`],
      ...(content.cohort === undefined ? [] : [['cohort', cohortLine(content.cohort)]]),
      ['tables', run],
      ['checks', `${count(checks.passed)} passed  ${count(checks.failed)} failed${inBand(manifest)}`],
      ...planted(manifest),
      ['digest', `${digest.slice(0, 12)}…${digest.slice(-4)}  ${dim('(same spec, same digest)')}`],
      [
        'next',
        [
          ...context.companions.filter((c) => c.path === REPORT).map((c) => `open ${join(spec.out, c.path)}`),
          `careloom validate ${spec.out}`,
          `careloom verify ${spec.out}`,
        ].join(' · '),
      ],
    ]),
  );
  return failed.length > 0 ? 1 : 0;
}

/** `4.0 % ± 0.3 % of the population match; one member stands for 25 persons (412 candidates)`. */
function cohortLine({ share, standardError, weight, candidates }: CohortSummary): string {
  const percent = (x: number) => `${Number((100 * x).toPrecision(3))} %`;
  return `${percent(share)} ± ${percent(standardError)} of the population match; one member stands for ${weight < 100 ? Number(weight.toPrecision(3)) : count(weight)} persons (${count(candidates)} candidates)`;
}

/** Failed checks shown to people. */
const FAILURES = 10;

function failure(f: Finding): string {
  return `failed ${f.check}: ${count(f.failed)} of ${count(f.of)}  ${f.doc}  e.g. ${f.examples[0]}`;
}

/** Planted flaws, the most frequent kinds first; no line for a clean run. */
function planted({ content: { flaws, spec } }: Manifest): string[][] {
  if (flaws === undefined) return [];
  const kinds = new Map<string, number>();
  for (const [label, [n]] of Object.entries(flaws)) {
    const kind = label.split(' ')[0]!;
    kinds.set(kind, (kinds.get(kind) ?? 0) + n);
  }
  const most = [...kinds].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1]);
  const total = most.reduce((sum, [, n]) => sum + n, 0);
  const named = most.slice(0, KINDS).map(([kind, n]) => `${kind} ${count(n)}`);
  const rest = most.length > KINDS ? [`${most.length - KINDS} more kinds`] : [];
  return [
    ['flaws', `${count(total)} planted (${presetOf(spec.quality)}): ${[...named, ...rest].join(', ')}`],
  ];
}

/** Kinds of flaws named in the summary. */
const KINDS = 4;

function inBand({ context: { realism } }: Manifest): string {
  if (realism === null || realism === undefined) return '';
  return `  published figures ${realism.pass} of ${realism.pass + realism.warn + realism.fail} in band`;
}
