// Writes docs/reference/interop.md: format × judge × entities × errors on 1,000 patients of seed 42.
// `npx tsx scripts/interop.ts [patients] [folder]`: runs and verdicts are kept in a folder that is named, and a later call goes on there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allJudges, type Judge, type Verdict } from '../test/interop/judges.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const patients = Number(process.argv[2] ?? 1000);
const folder = process.argv[3];
const scratch = folder ?? mkdtempSync(join(tmpdir(), 'careloom-judged-'));
mkdirSync(scratch, { recursive: true });

const fileName = (text: string) => text.replaceAll(/[^A-Za-z0-9.]+/g, '-');

/** What is kept under a name, or made now and kept. */
async function kept<T>(name: string, make: () => Promise<T>): Promise<T> {
  const path = join(scratch, `${fileName(name)}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
  const made = await make();
  writeFileSync(path, JSON.stringify(made));
  return made;
}

/** Runs by their flags: judges of the same flags share one. */
const runs = new Map<string, string>();
function runOf(flags: readonly string[]): string {
  const key = flags.join(' ');
  let run = runs.get(key);
  if (run === undefined) {
    run = join(scratch, fileName(key));
    runs.set(key, run);
    if (existsSync(join(run, 'manifest.json'))) return run;
    const args = [
      'generate',
      'clinical',
      '--patients',
      String(patients),
      '--seed',
      '42',
      ...flags,
      '--force',
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
  const verdict =
    missing === null
      ? await kept(`${judge.format} ${judge.name}`, () => judge.judge(runOf(judge.flags)))
      : null;
  process.stderr.write(
    `${judge.format} · ${judge.name}: ${verdict === null ? `missing ${missing}` : `${verdict.entities} looked at, ${verdict.errors.length} errors`}\n`,
  );
  for (const e of verdict?.errors.slice(0, 10) ?? []) process.stderr.write(`  ${e}\n`);
  rows.push({ judge, verdict, missing });
}
if (folder === undefined) rmSync(scratch, { recursive: true, force: true });

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
    `Written by \`npx tsx scripts/interop.ts\`, which needs the judges and some disk; no test watches whether it is out of date. What judges say of ${count(patients)} patients, seed 42. A judge’s program, schema or definitions are not ours; [the tests](../../test/interop/judges.ts) prove that they find seeded faults.`,
    '',
    '| Format | Judge | Looks at | Looked at | Errors |',
    '|---|---|---|---|---|',
    ...table,
    ...sections.flatMap(({ title, text }) => ['', `## ${title}`, '', text]),
    '',
  ].join('\n'),
);
