// The pipeline: a landing zone extracted, validated, transformed and loaded into a warehouse of its own, whole or not at all.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDuckDb, sqlText } from '../../base/duckdb.ts';
import { fail } from '../../base/errors.ts';
import { extract, LANDING, rawName } from './extract.ts';
import { profileOf } from './profile.ts';
import { transform, WAREHOUSE, type WarehouseTable } from './transform.ts';
import { type Verdict, validateLanding } from './validator.ts';

export interface PipelineOptions {
  /** Directory of the warehouse. */
  readonly out: string;
  /** Replace a warehouse that is there. */
  readonly force: boolean;
  readonly onStep?: (step: string) => void;
}

export interface PipelineResult {
  readonly landing: string;
  readonly out: string;
  readonly verdicts: readonly Verdict[];
  /** Rows of each table of the warehouse; null when the landing zone is not valid and nothing was loaded. */
  readonly rows: Readonly<Record<WarehouseTable, number>> | null;
  /** Seconds of each step. */
  readonly seconds: Readonly<Record<string, number>>;
}

const DATABASE = 'warehouse.duckdb';

/** Run the pipeline. Throws `AppError` for a landing zone that is not ours or not whole, and for a directory that is in use. */
export async function pipeline(landing: string, options: PipelineOptions): Promise<PipelineResult> {
  const dir = resolve(landing);
  const out = resolve(options.out);
  if (!existsSync(dir))
    fail('NOT_FOUND_PATH', {
      path: landing,
      help: 'Type careloom generate analytics first, and name its directory.',
    });
  if (existsSync(out) && !options.force)
    fail('SPEC_OUT_HOLDS_RUN', {
      dir: options.out,
      what: 'something',
      help: 'Type --force to replace it, or name another directory: --out DIR.',
    });
  const work = `${out}.tmp`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'curated'), { recursive: true });
  try {
    return await run(dir, out, work, options);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function run(
  dir: string,
  out: string,
  work: string,
  { onStep }: PipelineOptions,
): Promise<PipelineResult> {
  const seconds: Record<string, number> = {};
  const db = await openDuckDb({ path: join(work, DATABASE), spill: join(work, 'spill'), threads: 2 });
  const step = async <T>(name: string, body: () => Promise<T>): Promise<T> => {
    onStep?.(name);
    const started = performance.now();
    const value = await body();
    seconds[name] = Math.round(performance.now() - started) / 1000;
    return value;
  };
  let rows: PipelineResult['rows'] = null;
  let verdicts: readonly Verdict[] = [];
  try {
    await step('extract', () => extract(db, dir));
    verdicts = await step('validate', () => validateLanding(db));
    writeJson(join(work, 'validation.json'), verdicts);
    const profile = await step('profile', () => profileOf(db));
    writeJson(join(work, 'profile.json'), profile);
    if (verdicts.every((v) => v.is_valid)) {
      rows = await step('transform', () => transform(db));
      await step('load', async () => {
        for (const name of WAREHOUSE)
          await db.run(
            `COPY ${name} TO ${sqlText(join(work, 'curated', `${name}.parquet`))} (FORMAT parquet)`,
          );
        for (const table of LANDING) await db.run(`DROP TABLE ${rawName(table)}; DROP TABLE ${table.name}`);
        await db.run('CHECKPOINT');
      });
    }
  } finally {
    db.closeSync();
  }
  if (rows === null) {
    // What is wrong is told beside the landing zone's warehouse, which stays as it was.
    writeJson(`${out}.validation.json`, verdicts);
    return { landing: dir, out, verdicts, rows, seconds };
  }
  rmSync(join(work, 'spill'), { recursive: true, force: true });
  replace(work, out);
  return { landing: dir, out, verdicts, rows, seconds };
}

/** Put the finished directory in its place; what was there goes only when the finished one is ready. */
function replace(work: string, out: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(work, out);
  rmSync(old, { recursive: true, force: true });
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
