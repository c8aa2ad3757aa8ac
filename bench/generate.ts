// Lives and rows a second of whole runs, the time to the first row, peak memory, and validation, all through the command line.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { careloom, type Measured, profileOf, type Ran } from './command.ts';
import { sentence } from './profile.ts';
import { mebibytes, median, type Result, short } from './result.ts';

/** The part of the result of `generate --json` that is read here. */
interface Generated {
  readonly rows: number;
  readonly artifacts: readonly { readonly bytes: number }[];
}

/** Lives a CPU-second of the tool everybody knows; field measurement on comparable cores, 10-year CSV. */
export const SYNTHEA = { low: 5, high: 6 };
const TIMES = 100;
/** A run longer than this is measured once, and its warm-up is the measurement. */
const LONG_SECONDS = 8;
const RUNS = 5;
const GIB = 1 << 30;

/** A measured run of a dataset whose output is thrown away afterwards. */
export async function once(
  scratch: string,
  args: readonly string[],
  { dataset = 'clinical', watch = false } = {},
): Promise<Ran> {
  const out = mkdtempSync(join(scratch, 'run-'));
  try {
    const target = join(out, 'out');
    return await careloom(['generate', dataset, ...args, '--out', target], watch ? { watch: target } : {});
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A warm-up, then five runs; a long run only once. */
async function repeated(measure: () => Promise<Ran>): Promise<Ran[]> {
  const first = await measure();
  if (first.seconds > LONG_SECONDS) return [first];
  const runs: Ran[] = [];
  for (let k = 0; k < RUNS; k++) runs.push(await measure());
  return runs;
}

const middle = (runs: readonly Measured[], of: (m: Measured) => number | null): number | null => {
  const values = runs.map(of).filter((x): x is number => x !== null);
  return values.length === 0 ? null : median(values);
};

/** What took the time of a run, from a second run under the profiler. */
export async function profileSentence(
  scratch: string,
  args: readonly string[],
  dataset = 'clinical',
): Promise<string> {
  const out = mkdtempSync(join(scratch, 'run-'));
  const profile = await profileOf(['generate', dataset, ...args, '--out', join(out, 'out')], scratch);
  rmSync(out, { recursive: true, force: true });
  return sentence(profile);
}

export interface Shape {
  readonly patients: number;
  readonly format: string;
  readonly historyYears: string;
}

/** One shape on one worker, profiled, and on two workers, compared with one. */
export async function lives(shape: Shape, scratch: string): Promise<Result[]> {
  const results: Result[] = [];
  let single = 0;
  for (const workers of [1, 2]) {
    const args = [
      '--patients',
      String(shape.patients),
      '--format',
      shape.format,
      '--history-years',
      shape.historyYears,
      '--workers',
      String(workers),
    ];
    const runs = await repeated(() => once(scratch, args));
    const seconds = middle(runs, (m) => m.seconds)!;
    const cpu = middle(runs, (m) => m.cpuSeconds);
    const { rows, artifacts } = runs[0]!.result as Generated;
    const bytes = artifacts.reduce((sum, a) => sum + a.bytes, 0);
    if (workers === 1) single = seconds;
    const perCpu = cpu === null ? null : shape.patients / cpu;
    const promised = shape.historyYears === '10' && shape.format === 'csv';
    results.push({
      what: `${shape.patients.toLocaleString('en')} patients, ${shape.historyYears === 'all' ? 'full lives' : `${shape.historyYears} years`}, ${shape.format}, ${workers} worker${workers === 1 ? '' : 's'}`,
      figure: `${short(shape.patients / seconds)} lives/s, ${short(rows / seconds)} rows/s, ${short(bytes / seconds / 1e6)} MB/s${perCpu === null ? '' : `; ${short(perCpu)} lives per CPU-second`}`,
      floor: promised ? `${TIMES * SYNTHEA.high} lives per CPU-second` : '',
      holds: promised && perCpu !== null ? perCpu >= TIMES * SYNTHEA.high : null,
      runs: runs.length,
      limit:
        workers === 1
          ? await profileSentence(scratch, args)
          : `${(single / seconds).toFixed(2)} × one worker`,
    });
  }
  return results;
}

/** From the start of the process to the first bytes of data, and to its exit, for one patient. */
export async function firstRow(scratch: string): Promise<Result[]> {
  const args = ['--patients', '1', '--format', 'csv', '--workers', '1'];
  const runs = await repeated(() => once(scratch, args, { watch: true }));
  const first = middle(runs, (m) => m.firstByteSeconds);
  const limit = await profileSentence(scratch, args);
  const result = (what: string, seconds: number | null, floor: string): Result => ({
    what,
    figure: seconds === null ? 'not seen' : `${Math.round(seconds * 1000)} ms`,
    floor,
    holds: floor === '' ? null : seconds !== null && seconds < 1,
    runs: runs.length,
    limit,
  });
  return [
    result('1 patient, csv: start to first bytes of data', first, '< 1,000 ms'),
    result(
      '1 patient, csv: start to exit, checks and report included',
      middle(runs, (m) => m.seconds),
      '',
    ),
  ];
}

/** A run whose memory is watched. */
export interface Watched {
  readonly patients: number;
  readonly historyYears: string;
}

/**
 * Peak resident memory at growing sizes, compared with the smallest of the same history. Parquet, the dearer format in memory, and the
 * one whose files fit on the disk.
 */
export async function memory(runs: readonly Watched[], scratch: string): Promise<Result[]> {
  const results: Result[] = [];
  const smallest = new Map<string, number>();
  for (const { patients, historyYears } of runs) {
    const format = ['--format', 'parquet', '--history-years', historyYears];
    const run = await once(scratch, ['--patients', String(patients), ...format, '--workers', '2']);
    const peak = run.peakBytes;
    const first = smallest.get(historyYears) ?? peak;
    if (first !== null) smallest.set(historyYears, first);
    const { rows } = run.result as Generated;
    results.push({
      what: `${patients.toLocaleString('en')} patients, ${historyYears} year${historyYears === '1' ? '' : 's'}, parquet, 2 workers`,
      figure: peak === null ? 'not measured: no /proc' : `${mebibytes(peak)} (${short(rows)} rows)`,
      floor: '< 1,024 MiB',
      holds: peak === null ? null : peak < GIB,
      runs: 1,
      limit:
        peak === null || first === null
          ? ''
          : `${(peak / first).toFixed(2)} × the smallest run of that history`,
    });
  }
  return results;
}

/** Rows a second of `validate`, from start to exit, on a run made for it. */
export async function validation(patients: number, scratch: string): Promise<Result[]> {
  const out = join(mkdtempSync(join(scratch, 'valid-')), 'out');
  await careloom([
    'generate',
    'clinical',
    '--patients',
    String(patients),
    '--format',
    'csv,parquet',
    '--out',
    out,
  ]);
  const results: Result[] = [];
  for (const format of ['csv', 'parquet']) {
    const args = ['validate', out, '--format', format];
    const runs = await repeated(() => careloom(args));
    const seconds = middle(runs, (m) => m.seconds)!;
    const rows = (runs[0]!.result as { tables: readonly { rows: number }[] }).tables.reduce(
      (sum, t) => sum + t.rows,
      0,
    );
    const peak = middle(runs, (m) => m.peakBytes);
    results.push({
      what: `${short(rows)} rows of ${patients.toLocaleString('en')} patients, ${format}`,
      figure: `${short(rows / seconds)} rows/s${peak === null ? '' : `, ${mebibytes(peak)}`}`,
      floor: '',
      holds: null,
      runs: runs.length,
      limit: sentence(await profileOf(args, scratch)),
    });
  }
  rmSync(out, { recursive: true, force: true });
  return results;
}
