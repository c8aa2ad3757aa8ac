// Writes docs/reference/interop.md: format × judge × entities × errors on 1,000 patients of seed 42. `npx tsx scripts/interop.ts [patients]`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allJudges, type Judge, type Verdict } from '../test/interop/judges.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const patients = Number(process.argv[2] ?? 1000);
const scratch = mkdtempSync(join(tmpdir(), 'careloom-judged-'));

/** Runs by their flags: judges of the same flags share one. */
const runs = new Map<string, string>();
function runOf(flags: readonly string[]): string {
  const key = flags.join(' ');
  let run = runs.get(key);
  if (run === undefined) {
    run = join(scratch, String(runs.size));
    runs.set(key, run);
    const args = [
      'generate',
      'clinical',
      '--patients',
      String(patients),
      '--seed',
      '42',
      ...flags,
      '--out',
      run,
    ];
    const done = spawnSync(process.execPath, [join(root, 'bin/careloom.mjs'), ...args], { encoding: 'utf8' });
    // Exit code 1 means findings over their limit: the files are whole.
    if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
  }
  return run;
}

interface Row {
  readonly judge: Judge;
  readonly verdict: Verdict | null;
  readonly missing: string | null;
}

const rows: Row[] = [];
for (const judge of await allJudges()) {
  const missing = judge.missing();
  const verdict = missing === null ? await judge.judge(runOf(judge.flags)) : null;
  process.stderr.write(
    `${judge.format} · ${judge.name}: ${verdict === null ? `missing ${missing}` : `${verdict.entities} looked at, ${verdict.errors.length} errors`}\n`,
  );
  for (const e of verdict?.errors.slice(0, 10) ?? []) process.stderr.write(`  ${e}\n`);
  rows.push({ judge, verdict, missing });
}
rmSync(scratch, { recursive: true, force: true });

const count = (n: number) => n.toLocaleString('en-US');
const table = rows.map(({ judge, verdict, missing }) => {
  const found =
    verdict === null
      ? `not judged: ${missing} |`
      : `${count(verdict.entities)} | ${count(verdict.errors.length)}`;
  return `| ${judge.format} | ${judge.name} | ${judge.looks} | ${found} |`;
});
const sections = rows.flatMap(({ verdict }) => verdict?.sections ?? []);
writeFileSync(
  join(root, 'docs/reference/interop.md'),
  [
    '# Judged by others',
    '',
    `Written by \`npx tsx scripts/interop.ts\`: what judges say of ${count(patients)} patients, seed 42. A judge’s program, schema or definitions are not ours; [the tests](../../test/interop/judges.ts) prove that they find seeded faults.`,
    '',
    '| Format | Judge | Looks at | Looked at | Errors |',
    '|---|---|---|---|---|',
    ...table,
    ...sections.flatMap(({ title, text }) => ['', `## ${title}`, '', text]),
    '',
  ].join('\n'),
);
