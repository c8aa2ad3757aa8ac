// Seconds of whole runs of the datasets besides `clinical`, of the warehouse made from one, and their memory as they grow.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { careloom, type Measured, profileOf } from './command.ts';
import { once, profileSentence } from './generate.ts';
import { sentence } from './profile.ts';
import { mebibytes, type Result, short } from './result.ts';

/** A run of a dataset: its arguments, and the seconds beyond start-up that DESIGN §7 allows two workers. */
export interface DatasetRun {
  readonly dataset: string;
  readonly what: string;
  readonly args: readonly string[];
  readonly seconds?: number;
}

const volume = (patients: number, encounters: number, claims: number, seconds?: number): DatasetRun => ({
  dataset: 'analytics',
  what: `${patients.toLocaleString('en')} patients, ${encounters.toLocaleString('en')} encounters, ${claims.toLocaleString('en')} claims`,
  args: [
    ...['--patients', String(patients)],
    ...['--encounters', String(encounters)],
    ...['--claims', String(claims)],
  ],
  ...(seconds === undefined ? {} : { seconds }),
});
const people = (dataset: string, patients: number, seconds?: number): DatasetRun => ({
  dataset,
  what: `${patients.toLocaleString('en')} patients`,
  args: ['--patients', String(patients)],
  ...(seconds === undefined ? {} : { seconds }),
});

export const TOYS: readonly DatasetRun[] = [volume(200, 1000, 2000), people('billing', 200)];
export const USUAL: readonly DatasetRun[] = [
  volume(1000, 5000, 10_000),
  volume(10_000, 50_000, 100_000, 1),
  volume(50_000, 250_000, 500_000),
  people('billing', 10_000, 2),
  people('network', 10_000, 1),
  people('wards', 10_000, 2),
];
export const LARGE: readonly DatasetRun[] = [
  volume(100_000, 500_000, 1_000_000, 8),
  people('billing', 100_000),
  people('network', 100_000),
  people('wards', 100_000),
];

/** Each run once, and once more under the profiler. */
export async function datasets(runs: readonly DatasetRun[], scratch: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const run of runs) {
    const args = [...run.args, '--workers', '2'];
    const startUp = await once(scratch, [...args, '--print-spec'], { dataset: run.dataset });
    const whole = await once(scratch, args, { dataset: run.dataset });
    // Of one worker, since the main thread of several does little but wait.
    const limit = await profileSentence(scratch, [...run.args, '--workers', '1'], run.dataset);
    results.push(row(run, whole, startUp.seconds, limit));
  }
  return results;
}

function row(
  { dataset, what, seconds: floor }: DatasetRun,
  whole: Measured,
  startUp: number,
  limit: string,
): Result {
  const beyond = whole.seconds - startUp;
  const cpu = whole.cpuSeconds === null ? '' : `, ${short(whole.cpuSeconds)} CPU-seconds`;
  const memory = whole.peakBytes === null ? '' : `, ${mebibytes(whole.peakBytes)}`;
  return {
    what: `${dataset}: ${what}`,
    figure: `${short(beyond)} s beyond ${short(startUp)} s of start-up${cpu}${memory}`,
    floor: floor === undefined ? '' : `< ${floor} s`,
    holds: floor === undefined ? null : beyond < floor,
    runs: 1,
    limit,
  };
}

/** The pipeline into the warehouse, from a landing zone made for it. */
export async function pipeline(runs: readonly DatasetRun[], scratch: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const run of runs.filter((r) => r.dataset === 'analytics')) {
    const dir = mkdtempSync(join(scratch, 'pipeline-'));
    const landing = join(dir, 'landing_zone');
    await careloom(['generate', 'analytics', ...run.args, '--workers', '2', '--out', landing]);
    const args = ['pipeline', landing, '--out', join(dir, 'warehouse')];
    const whole = await careloom(args);
    const limit = sentence(await profileOf([...args, '--force'], scratch));
    rmSync(dir, { recursive: true, force: true });
    const cpu = whole.cpuSeconds === null ? '' : `, ${short(whole.cpuSeconds)} CPU-seconds`;
    const memory = whole.peakBytes === null ? '' : `, ${mebibytes(whole.peakBytes)}`;
    results.push({
      what: `pipeline: ${run.what}`,
      figure: `${short(whole.seconds)} s${cpu}${memory}`,
      floor: '',
      holds: null,
      runs: 1,
      limit,
    });
  }
  return results;
}
