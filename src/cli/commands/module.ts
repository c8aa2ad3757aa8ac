// careloom module: the conditions there are, one of them drawn, the words they may use, and modules of one's own checked.
import { writeFileSync } from 'node:fs';
import { fail } from '../../base/errors.ts';
import { writing } from '../../run/files.ts';
import { numeric } from '../../run/flags.ts';
import { checkModules } from '../../run/module-check.ts';
import { modulesBeside, viewOf, wordsOf } from '../../run/module-view.ts';
import { mistakesIn } from '../../run/modules.ts';
import { columns, note, result, resultJson, showError } from '../screen.ts';

export interface ModuleFlags {
  readonly modules?: string;
  readonly format?: string;
  readonly out?: string;
  readonly patients?: string;
  readonly json?: boolean;
}

export function list({ modules, json }: ModuleFlags): void {
  const all = modulesBeside(modules);
  if (json)
    resultJson(all.map(({ name, kind, version, title, doc }) => ({ name, kind, version, title, doc })));
  else result(columns(all.map((m) => [m.name, m.kind === 'chronic' ? 'lasting' : 'episodes', m.title])));
}

export async function show(name: string, { modules, format = 'text', out }: ModuleFlags): Promise<void> {
  const view = viewOf(name, format, modules);
  if (out === undefined) result(view.trimEnd());
  else await writing(out, () => writeFileSync(out, view));
}

export function words(kind: string, { json }: ModuleFlags): void {
  const all = wordsOf(kind);
  if (json) resultJson(all);
  else result(columns(all.map((w) => [w.name, w.doc])));
}

/** Persons of the contract's panel. */
const PERSONS = 3000;
const LEAST = 200;

export async function check(dir: string, flags: ModuleFlags): Promise<number> {
  const wanted = numeric(flags.patients) ?? PERSONS;
  if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < LEAST)
    fail('SPEC_INVALID_VALUE', {
      name: 'patients',
      got: String(flags.patients),
      expected: `a whole number of at least ${LEAST}`,
      example: `--patients ${PERSONS}`,
    });
  const mistakes = mistakesIn(dir);
  if (mistakes.length > 0) {
    if (flags.json)
      resultJson({ mistakes: mistakes.map(({ message, hint, details }) => ({ message, hint, details })) });
    else for (const m of mistakes) showError(m, false);
    return 2;
  }
  const verdicts = await checkModules(dir, wanted, quiet(flags.json === true));
  if (flags.json) resultJson({ mistakes: [], verdicts });
  else result(columns(verdicts.map((v) => [v.holds ? 'holds' : 'fails', v.module, v.rule, v.detail])));
  return verdicts.every((v) => v.holds) ? 0 : 1;
}

/** Steps on standard error, those that count up by tens. */
function quiet(silent: boolean): (step: string) => void {
  let said = '';
  return (step) => {
    const tenth = step.replace(/\d( %)$/, '0$1');
    if (!silent && tenth !== said) note(tenth);
    said = tenth;
  };
}
