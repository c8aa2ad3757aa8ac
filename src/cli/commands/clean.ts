// careloom clean: says what would go, asks, and removes the files of a run.
import { fail } from '../../base/errors.ts';
import { filesOfRun, removeRun, statusOf } from '../../run/status.ts';
import { ask, count, note, result, resultJson, size } from '../screen.ts';

export async function run(
  dir: string,
  flags: { readonly yes?: boolean; readonly json?: boolean },
): Promise<number> {
  const { state, bytes } = statusOf(dir);
  const files = filesOfRun(dir);
  if (files.length === 0) return said(dir, [], state === 'none' ? `${dir} holds no run.` : '', flags.json);
  if (flags.yes !== true) {
    const answer = await ask(`Remove ${count(files.length)} files (${size(bytes)}) of ${dir}? [y/N] `);
    if (answer === null) fail('SPEC_UNCONFIRMED', { dir, files: files.length });
    if (!/^y(es)?$/i.test(answer)) {
      note('Nothing was removed.');
      return 0;
    }
  }
  removeRun(dir, files);
  return said(dir, files, `${dir}: removed ${count(files.length)} files, ${size(bytes)}.`, flags.json);
}

function said(dir: string, removed: readonly string[], text: string, json = false): number {
  if (json) resultJson({ dir, removed });
  else result(text);
  return 0;
}
