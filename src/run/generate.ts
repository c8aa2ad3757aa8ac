// generate: the one path from a spec to a finished directory.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { executors } from '../catalog.ts';
import { proveCohort } from './cohort.ts';
import { claim, interrupted } from './directory.ts';
import type { Executor } from './executors/executor.ts';
import { finish } from './finish.ts';
import { Gathering } from './gathering.ts';
import { growingFiles } from './growing.ts';
import type { Job } from './job.ts';
import type { Manifest } from './manifest.ts';
import { modulesOf, solveModel } from './model.ts';
import { reportPath } from './partition.ts';
import { type Plan, partitionSize, patientsOf, planOf } from './plan.ts';
import { mostOf, togetherOf } from './publication.ts';
import { worldOf } from './source.ts';
import { contentOf, type RunSpec, workersOf } from './spec.ts';
import { versionsOf } from './versions.ts';

export interface Progress {
  readonly patients: number;
  readonly ofPatients: number;
  readonly rows: number;
}

export interface GenerateOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly onStep?: (step: string) => void;
  /** Patients a partition; for tests that show it changes nothing. */
  readonly partitionSize?: number;
}

export interface RunResult {
  readonly out: string;
  readonly manifest: Manifest;
  /** True when `--resume` found the run finished. */
  readonly alreadyWhole: boolean;
}

export function jobOf(spec: RunSpec, size?: number): Job {
  const content = contentOf(spec);
  return {
    content,
    out: resolve(spec.out),
    partitionSize: size ?? partitionSize(content, togetherOf(content), mostOf(content)),
    workers: workersOf(spec),
  };
}

/** Generate a dataset. Throws `AppError` for everything a user can act on. */
export async function generate(spec: RunSpec, options: GenerateOptions = {}): Promise<RunResult> {
  const started = new Date();
  const asked = jobOf(spec, options.partitionSize);
  const plan = planOf(asked.content.patients, asked.partitionSize);
  const signal = options.signal ?? new AbortController().signal;
  const onStep = options.onStep ?? (() => {});
  const unbegun = () => {
    if (signal.aborted) throw interrupted(spec.out, String(signal.reason), 0, plan.partitions);
  };
  const solved = await solveModel(asked.content, onStep, unbegun);
  const job: Job = asked.content.modules === undefined ? asked : { ...asked, solved };
  await proveCohort(job.content, worldOf(job.content), onStep, unbegun);
  const whole = await claim(job, {
    resume: spec.resume,
    force: spec.force,
    versions: versionsOf(modulesOf(job.content)),
  });
  if (whole !== null) return { out: job.out, manifest: whole, alreadyWhole: true };
  const gathering = new Gathering(job.out, await growingFiles(job));
  try {
    const done = await runPartitions(job, plan, gathering, signal, options);
    const pause = async () => {
      await setImmediate();
      if (signal.aborted) throw interrupted(spec.out, String(signal.reason), done, plan.partitions);
    };
    await pause();
    const manifest = await finish(job, gathering, {
      onStep,
      pause,
      context: () => ({
        startedAt: started.toISOString(),
        seconds: Math.round(Date.now() - started.getTime()) / 1000,
        workers: job.workers,
        partitions: plan.partitions,
        node: process.version,
        cores: availableParallelism(),
      }),
    });
    return { out: job.out, manifest, alreadyWhole: false };
  } finally {
    gathering.close();
  }
}

/** Run what has no report yet, and gather what is next in order; returns how many partitions are done. */
async function runPartitions(
  job: Job,
  plan: Plan,
  gathering: Gathering,
  signal: AbortSignal,
  options: GenerateOptions,
): Promise<number> {
  const todo = Array.from({ length: plan.partitions }, (_, i) => i).filter(
    (i) => !existsSync(reportPath(job.out, i)) || gathering.lost(i),
  );
  const left = new Set(todo);
  let patients = plan.patients - todo.reduce((sum, i) => sum + sizeOf(plan, i), 0);
  let rows = 0;
  const isDone = (i: number) => i < plan.partitions && !left.has(i);
  await gathering.advance(isDone);
  for await (const report of executorFor(job, todo.length).run(job, todo, signal, gathering.feed)) {
    left.delete(report.partition);
    patients += sizeOf(plan, report.partition);
    rows += Object.values(report.rows).reduce((a, b) => a + b, 0);
    options.onProgress?.({ patients, ofPatients: plan.patients, rows });
    await gathering.advance(isDone);
  }
  return plan.partitions - left.size;
}

function sizeOf(plan: Plan, i: number): number {
  const { first, last } = patientsOf(plan, i);
  return last - first + 1;
}

function executorFor(job: Job, todo: number): Executor {
  const name = job.workers === 1 || todo < 2 ? 'inline' : 'threads';
  return executors.find((e) => e.name === name)!;
}
