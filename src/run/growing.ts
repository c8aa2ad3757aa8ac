// Which files of a run grow while it goes on: tables of formats that append their parts, and printed files without a frame.
import { format as formatNamed } from '../catalog.ts';
import { headOf } from '../schema/format.ts';
import { partsFolder } from './files.ts';
import type { Growing } from './gathering.ts';
import type { Job } from './job.ts';
import { writtenTables } from './planting.ts';
import { growingOf, openPrints } from './printing.ts';
import { publicationsOf, tablePath, tabularOf } from './publication.ts';
import { worldOf } from './source.ts';

export async function growingFiles({ content, out }: Job): Promise<readonly Growing[]> {
  const world = worldOf(content);
  const printed = (await openPrints(content, world)).flatMap((print) => growingOf(out, print));
  if (content.parts) return printed;
  const formats = await Promise.all(tabularOf(content).map((name) => formatNamed(name)));
  const growing: Growing[] = [...printed];
  for (const publication of publicationsOf(content, world))
    for (const table of writtenTables(content, publication.dataset))
      for (const format of formats) {
        const head = headOf(format, table);
        if (head === null) continue;
        const file = tablePath(publication, table);
        const { extension } = format;
        const folder = partsFolder(out, file, extension);
        growing.push({ path: `${file}.${extension}`, folder, extension, head, always: true });
      }
  return growing;
}
