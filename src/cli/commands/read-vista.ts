// careloom read vista: prints what is wrong with globals, or how many entries and rows they hold.
import { format } from '../../catalog.ts';
import { readVista } from '../../run/read-vista.ts';
import { columns, count, note, result, resultJson } from '../screen.ts';

interface Flags {
  readonly out?: string;
  readonly format?: string;
  readonly json?: boolean;
}

export async function run(dir: string, flags: Flags): Promise<number> {
  const found = await readVista(dir, flags.out ?? null, await format(flags.format ?? 'csv'));
  if (flags.json) resultJson(found);
  else {
    for (const { place, problem } of found.faults) result(`${place}: ${problem}`);
    if (found.total > found.faults.length) result(`… and ${count(found.total - found.faults.length)} more`);
    const entries = Object.values(found.entries).reduce((sum, n) => sum + n, 0);
    result(
      `${count(entries)} entries in ${Object.keys(found.entries).length} files, ${count(found.total)} faults`,
    );
    if (Object.keys(found.rows).length > 0)
      result(columns(Object.entries(found.rows).map(([table, rows]) => [table, count(rows)])));
    if (found.total > 0 && flags.out !== undefined) note('Nothing was written: mend the globals first.');
  }
  return found.total > 0 ? 1 : 0;
}
