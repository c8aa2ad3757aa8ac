// careloom verify: prints what is missing, changed or extra in the directory of a run.
import { verifyDirectory } from '../../run/verify.ts';
import { columns, count, result, resultJson } from '../screen.ts';

export async function run(dir: string, flags: { readonly json?: boolean }): Promise<number> {
  const found = await verifyDirectory(dir);
  if (flags.json) resultJson(found);
  else if (found.ok)
    result(`${dir}: ${count(found.files)} files as in the manifest, digest ${found.digest.slice(0, 12)}…`);
  else {
    const rows = (['missing', 'changed', 'extra'] as const).flatMap((kind) =>
      found[kind].map((path) => [kind, path]),
    );
    if (!found.digestHolds) rows.push(['changed', 'manifest.json (its digest does not fit its content)']);
    result(columns(rows));
  }
  return found.ok ? 0 : 1;
}
