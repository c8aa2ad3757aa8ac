// Judges files of VistA globals by the table of FileMan files: each fault with the file and line of its entry or node.
import { basename } from 'node:path';
import type { Finding } from '../../schema/fold.ts';
import type { Judge } from '../print.ts';
import { checkGlobals, GLOBAL_RULES, type GlobalRule } from './check.ts';
import { loadGlobals } from './load.ts';

/** Examples of a finding. */
const EXAMPLES = 5;

/** Pointers lead from file to file, so that all files are judged together. Fails with DATA_UNREADABLE at a line that is no node. */
export const judge: Judge = (paths) => {
  const globals = loadGlobals(paths, true);
  const { faults, failed, entries } = checkGlobals(globals);
  const looked = Object.values(entries).reduce((sum, n) => sum + n, 0);
  const findings = (Object.keys(GLOBAL_RULES) as GlobalRule[]).map(
    (rule): Finding => ({
      check: `vista.${rule}`,
      category: 'conformance',
      table: 'globals',
      column: null,
      doc: GLOBAL_RULES[rule],
      failed: failed[rule],
      of: looked,
      allowed: 0,
      examples: faults
        .filter((f) => f.rule === rule)
        .slice(0, EXAMPLES)
        .map((f) => `${f.place}: ${f.problem}`),
    }),
  );
  const located = faults.map(({ rule, place, problem }) => ({ rule, where: place, problem }));
  return {
    files: paths.map((path) => ({ name: basename(path), entries: entriesIn(path, entries) })),
    findings,
    located,
  };
};

/** A file of globals is named by its number: `2+PATIENT.zwr`. */
function entriesIn(path: string, entries: Readonly<Record<string, number>>): number {
  return entries[basename(path).split('+', 1)[0]!] ?? 0;
}
