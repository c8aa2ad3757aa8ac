// careloom status: prints the state of the run in a directory, its tables, and what to type next.
import { type RunStatus, statusOf } from '../../run/status.ts';
import { columns, count, result, resultJson, size } from '../screen.ts';

/** Exit code 1 for a finished run that is damaged. */
export function run(dir: string, flags: { readonly json?: boolean }): number {
  const status = statusOf(dir);
  if (flags.json) resultJson(status);
  else result(textOf(status));
  return status.state === 'damaged' ? 1 : 0;
}

const STATES: Readonly<Record<RunStatus['state'], string>> = {
  finished: 'finished',
  damaged: 'finished, but files are gone or changed',
  interrupted: 'interrupted',
  running: 'running',
  none: 'no run here',
};

function textOf(s: RunStatus): string {
  const lines: string[][] = [['state', STATES[s.state]]];
  if (s.dataset !== null)
    lines.push(['run', `${s.dataset}, ${count(s.patients!)} patients, seed ${s.seed}, as of ${s.asOf}`]);
  if (s.partitions !== null)
    lines.push(['parts', `${count(s.partitions.done)} of ${count(s.partitions.of)} done`]);
  if (s.files > 0) lines.push(['files', `${count(s.files)}, ${size(s.bytes)}`]);
  for (const path of s.missing) lines.push(['missing', path]);
  if (s.digest !== null) lines.push(['digest', s.digest]);
  lines.push(['next', s.next]);
  const tables =
    s.tables.length === 0
      ? []
      : [
          columns(
            s.tables.map((t) => [t.name, count(t.rows)]),
            [1],
          ),
          '',
        ];
  return [...tables, columns(lines)].join('\n');
}
