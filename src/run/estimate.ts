// What a run would amount to, from really making a few dozen of its patients in a temporary directory.
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove, WORK } from './files.ts';
import type { Job } from './job.ts';
import { openRunner } from './partition.ts';
import { planOf } from './plan.ts';
import { togetherOf } from './publication.ts';

export interface Estimate {
  readonly partitions: number;
  readonly patientsPerPartition: number;
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Patients of the trial; the first batch of them only warms the engine up. */
const TRIAL = 96;

/** Rows and bytes grow with the number of patients; seconds are divided by the workers that have something to do. */
export async function estimate(job: Job): Promise<Estimate> {
  const plan = planOf(job.content.patients, job.partitionSize);
  const out = mkdtempSync(join(tmpdir(), 'careloom-estimate-'));
  try {
    mkdirSync(join(out, WORK));
    // Persons who are told together must not be torn apart.
    const together = togetherOf(job.content);
    const persons = Math.ceil(TRIAL / together) * together;
    const trial = { ...job, out, partitionSize: persons, content: { ...job.content, patients: 2 * persons } };
    const run = await openRunner(trial);
    await run(0);
    const begun = performance.now();
    const report = await run(1);
    const seconds = (performance.now() - begun) / 1000;
    const factor = plan.patients / persons;
    return {
      partitions: plan.partitions,
      patientsPerPartition: plan.partitionSize,
      rows: Math.round(Object.values(report.rows).reduce((a, b) => a + b, 0) * factor),
      bytes: Math.round((bytesIn(join(out, WORK)) / 2) * factor),
      seconds: (seconds * factor) / Math.min(job.workers, plan.partitions),
    };
  } finally {
    remove(out);
  }
}

function bytesIn(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('part-'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
