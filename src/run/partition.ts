// One partition from source to part files: the only function of a run that runs elsewhere.
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format as formatNamed } from '../catalog.ts';
import type { Batch, Part } from '../schema/batch.ts';
import type { Json } from '../schema/fold.ts';
import type { Format } from '../schema/format.ts';
import type { Feed, PartReport, RunPartition } from './executors/executor.ts';
import { makeDirectory, partFile, partsFolder, workPath, writeJson, writing } from './files.ts';
import { foldsOf, seeAll } from './folds.ts';
import type { Job } from './job.ts';
import { useSolved } from './model.ts';
import { partNumber } from './plan.ts';
import { plantingOf } from './planting.ts';
import { openPrints, printing } from './printing.ts';
import { type Publication, publicationsOf, tablePath, tabularOf } from './publication.ts';
import { simulation, worldOf } from './source.ts';

export const reportPath = (out: string, i: number) => workPath(out, 'reports', `${partNumber(i)}.json`);

/**
 * Everything a thread needs to run partitions of a job, opened once. The report is written last: where it is, the
 * partition is whole.
 */
export async function openRunner(job: Job, feed: Feed = async () => false): Promise<RunPartition> {
  const { content, out } = job;
  if (job.solved !== undefined) useSolved(content, job.solved);
  const world = worldOf(content);
  const publications = publicationsOf(content, world);
  const formats = await Promise.all(tabularOf(content).map((name) => formatNamed(name)));
  const prints = printing(out, await openPrints(content, world));
  const tell = simulation(content, publications, world, job.partitionSize, prints.print);
  const writers = publications.map((publication) => writerOf(job, publication, formats, feed));
  return async (i) => {
    prints.begin(i);
    const { parts, tried } = tell(i);
    const { entries, seen: printed } = await prints.end();
    const rows: Record<string, number> = { ...entries };
    const seen: Record<string, Json> = {};
    for (const [k, part] of parts.entries()) {
      const written = await writers[k]!(part, i);
      Object.assign(rows, written.rows);
      Object.assign(seen, written.seen);
    }
    const report: PartReport = {
      partition: i,
      rows,
      seen,
      printed,
      ...(tried === undefined ? {} : { tried }),
    };
    await writeJson(reportPath(out, i), report);
    return report;
  };
}

/** Puts the tables of one publication through its folds and writes them. */
function writerOf({ content, out }: Job, publication: Publication, formats: readonly Format[], feed: Feed) {
  const folds = foldsOf(content, publication);
  const planting = plantingOf(content, publication.dataset);
  return async (part: Part, i: number): Promise<Pick<PartReport, 'rows' | 'seen'>> => {
    const seen = seeAll(folds, part);
    const flawed = planting?.plant(part);
    if (flawed !== undefined) seen[folds.prefix + folds.flaws!.id] = folds.flaws!.see(part, flawed);
    const written = flawed?.tables ?? part;
    for (const format of formats)
      for (const batch of written.values()) {
        const file = tablePath(publication, batch.table);
        if (!(await fed(feed, format, batch, i, file))) await writePart(out, format, batch, i, file);
      }
    const rows = [...written].map(([, batch]) => [tablePath(publication, batch.table), batch.rows]);
    return { rows: Object.fromEntries(rows), seen };
  };
}

/** Whether the rows went to their file at once. */
async function fed(feed: Feed, format: Format, batch: Batch, i: number, file: string): Promise<boolean> {
  const { joining, extension } = format;
  if (!('append' in joining)) return false;
  return feed(`${file}.${extension}`, i, (to, isFirst) => joining.append(batch, to, isFirst));
}

/** Write a batch as part `i` of the file of its table; the name ends in `.tmp` until the file is whole. */
export async function writePart(
  out: string,
  format: Format,
  batch: Batch,
  i: number,
  file: string,
): Promise<void> {
  const path = join(partsFolder(out, file, format.extension), partFile(format.extension, i));
  await writing(path, async () => {
    makeDirectory(dirname(path));
    const temporary = path.replace(/\.[^.]+$/, '.tmp');
    await format.writePart(batch, temporary);
    renameSync(temporary, path);
  });
}
