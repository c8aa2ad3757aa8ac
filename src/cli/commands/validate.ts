// careloom validate: the findings of a directory, failed ones first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataset as datasetNamed, formatEntry, layoutNamed, type PrintEntry } from '../../catalog.ts';
import { overLimit } from '../../run/findings.ts';
import { type Judgement, judgedFormat, judgeFiles } from '../../run/judge.ts';
import { type ValidateOptions, type Validation, validateDirectory } from '../../run/validate.ts';
import type { Finding } from '../../schema/fold.ts';
import { columns, count, note, result, resultJson } from '../screen.ts';

export interface ValidateFlags {
  readonly dataset?: string;
  readonly layout?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Findings shown to people; programs get all. */
const SHOWN = 40;

export async function run(path: string, flags: ValidateFlags): Promise<number> {
  if (flags.dataset !== undefined) datasetNamed(flags.dataset);
  const layout = flags.layout === undefined ? undefined : layoutNamed(flags.layout).name;
  // A layout lies in a folder of its name inside the run.
  const dir = layout !== undefined && existsSync(join(path, layout)) ? join(path, layout) : path;
  const dataset = layout ?? flags.dataset;
  const judged = judgedFormat(flags.format);
  if (judged !== undefined) return runJudge(dir, judged, flags);
  if (flags.format !== undefined) formatEntry(flags.format);
  const found = await validateDirectory(dir, {
    ...(dataset === undefined ? {} : { dataset }),
    ...(flags.format === undefined ? {} : { format: flags.format as NonNullable<ValidateOptions['format']> }),
    ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
    strict: flags.strict === true,
  });
  const failed = found.findings.filter(overLimit);
  if (flags.json) resultJson(found);
  else show(dir, found, failed);
  return failed.length > 0 ? 1 : 0;
}

/** Documents and messages are judged file by file; every problem has its place. */
async function runJudge(path: string, judged: PrintEntry, flags: ValidateFlags): Promise<number> {
  const found = await judgeFiles(path, judged);
  const failed = found.findings.filter(overLimit);
  if (flags.json) resultJson(found);
  else showJudgement(path, judged.name, found, failed);
  return failed.length > 0 ? 1 : 0;
}

function showJudgement(path: string, format: string, found: Judgement, failed: readonly Finding[]): void {
  const lines = found.located.slice(0, SHOWN).map((l) => ['failed', l.rule, l.where, l.problem]);
  if (lines.length > 0) result(columns(lines));
  const problems = failed.reduce((sum, f) => sum + f.failed, 0);
  if (problems > SHOWN) note(`… ${count(problems)} in all; --json prints the first ${found.located.length}.`);
  result(
    columns([
      [format, path],
      [
        'files',
        `${found.files.length}  entries ${count(found.files.reduce((sum, f) => sum + f.entries, 0))}`,
      ],
      ['checks', `${found.findings.length - failed.length} passed  ${failed.length} failed`],
    ]),
  );
}

function show(dir: string, found: Validation, failed: readonly Finding[]): void {
  const tolerated = found.findings.filter((f) => f.failed > 0 && !overLimit(f));
  const planted = tolerated.filter((f) => f.failed > f.allowed);
  const within = tolerated.filter((f) => f.failed <= f.allowed);
  const lines = [
    ...failed.map((f) => line('failed', f)),
    ...planted.map((f) => line('planted', f)),
    ...within.map((f) => line('within', f)),
  ];
  if (lines.length > 0) result(columns(lines.slice(0, SHOWN), [2, 4]));
  if (lines.length > SHOWN) note(`… and ${count(lines.length - SHOWN)} more; --json prints all.`);
  const rows = found.tables.reduce((sum, t) => sum + t.rows, 0);
  result(
    columns([
      [found.dataset, `${dir}  ${found.format}`],
      ['tables', `${found.tables.length}  rows ${count(rows)}`],
      [
        'checks',
        `${count(found.findings.length - failed.length)} passed  ${count(failed.length)} failed${planted.length > 0 ? `  ${count(planted.length)} broken by planted flaws only` : ''}`,
      ],
    ]),
  );
}

function line(verdict: string, f: Finding): string[] {
  return [verdict, f.check, count(f.failed), 'of', count(f.of), f.examples[0] ?? ''];
}
