// One partition from source to part files: the only function of a run that runs elsewhere.
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format as formatNamed, published } from '../catalog.ts';
import type { Batch, Part } from '../schema/batch.ts';
import type { Format } from '../schema/format.ts';
import type { PartReport, RunPartition } from './executors/executor.ts';
import { makeDirectory, partFile, partsFolder, workPath, writeJson, writing } from './files.ts';
import { foldsOf, seeAll } from './folds.ts';
import type { Job } from './job.ts';
import { useSolved } from './model.ts';
import { partNumber } from './plan.ts';
import { plantingOf } from './planting.ts';
import { simulation, worldOf } from './source.ts';

export const reportPath = (out: string, i: number) => workPath(out, 'reports', `${partNumber(i)}.json`);

/**
 * Everything a thread needs to run partitions of a job, opened once. The report is written last: where it is, the
 * partition is whole.
 */
export async function openRunner(job: Job): Promise<RunPartition> {
  const { content, out } = job;
  if (job.solved !== undefined) useSolved(content, job.solved);
  const dataset = published(content);
  const formats = await Promise.all(content.formats.map((name) => formatNamed(name)));
  const world = worldOf(content);
  const source = simulation(content, dataset, world, job.partitionSize);
  const folds = foldsOf(content, dataset, world);
  const planting = plantingOf(content, dataset);
  return async (i) => {
    const part = await source.read(i);
    const tried = source.tried?.();
    const seen = seeAll(folds, part);
    const flawed = planting?.plant(part);
    if (flawed !== undefined) seen[folds.flaws!.id] = folds.flaws!.see(part, flawed);
    const written = flawed?.tables ?? part;
    const report: PartReport = {
      partition: i,
      rows: rowsOf(written),
      seen,
      ...(tried === undefined ? {} : { tried }),
    };
    for (const format of formats)
      for (const batch of written.values()) await writePart(out, format, batch, i);
    await writeJson(reportPath(out, i), report);
    return report;
  };
}

function rowsOf(part: Part): Record<string, number> {
  return Object.fromEntries([...part].map(([name, batch]) => [name, batch.rows]));
}

/** Write a batch as part `i` of its table; the name ends in `.tmp` until the file is whole. */
export async function writePart(out: string, format: Format, batch: Batch, i: number): Promise<void> {
  const path = join(partsFolder(out, batch.table.name, format.extension), partFile(format.extension, i));
  await writing(path, async () => {
    makeDirectory(dirname(path));
    const temporary = path.replace(/\.[^.]+$/, '.tmp');
    await format.writePart(batch, temporary);
    renameSync(temporary, path);
  });
}
