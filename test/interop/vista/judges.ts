// Judges of VistA globals: the VA's own dictionary, an M engine that loads them and gives them back, and our own reader.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../../../src/formats/csv/write.ts';
import type { Manifest } from '../../../src/run/manifest.ts';
import { readVista } from '../../../src/run/read-vista.ts';
import type { Judge } from '../judges.ts';
import { DICTIONARY, readDictionary } from './dictionary.ts';
import { Gtm, gtmFolder } from './gtm.ts';
import { judge as judgeBy } from './judge.ts';

const FLAGS = ['--format', 'csv,vista'];
const FORMAT = 'VistA FileMan globals';
const globalsOf = (run: string) => join(run, 'vista');

/** FileMan files that have an entry for each row of a table. */
export const ENTRIES: Readonly<Record<string, string>> = {
  '2': 'patients',
  '52': 'medications',
  '9000011': 'conditions',
  '9000010.06': 'encounters',
  '120.8': 'allergies',
};

/** Rows of a table as the manifest of the run tells. */
export function rowsOf(run: string, table: string): number {
  const { content } = JSON.parse(readFileSync(join(run, 'manifest.json'), 'utf8')) as Manifest;
  return content.artifacts.find((a) => a.table === table)!.rows;
}

const dictionary: Judge = {
  format: FORMAT,
  flags: FLAGS,
  name: 'the VA’s data dictionary (FOIA, July 2023)',
  looks: 'places, types, codes, pointers, headers, every index both ways; entries against rows of the tables',
  missing: () => (DICTIONARY === null ? 'the data dictionary' : null),
  judge: async (run) => {
    const { faults, counted, entries } = judgeBy(globalsOf(run), readDictionary(DICTIONARY!));
    const lost = Object.entries(ENTRIES).flatMap(([file, table]) =>
      entries.get(file) === rowsOf(run, table)
        ? []
        : [`#${file} has ${entries.get(file)} entries, ${table} ${rowsOf(run, table)} rows`],
    );
    return { entities: counted.entries, errors: [...faults, ...lost] };
  },
};

/** Lines of the files, by the global they set. */
function linesByGlobal(folder: string): Map<string, string[]> {
  const written = new Map<string, string[]>();
  for (const name of readdirSync(folder).sort())
    for (const line of readFileSync(join(folder, name), 'latin1').trimEnd().split('\n').slice(2)) {
      const global = /^\^(%?[A-Z]+\d*)/.exec(line)![1]!;
      const there = written.get(global);
      if (there === undefined) written.set(global, [line]);
      else there.push(line);
    }
  return written;
}

const engine: Judge = {
  format: FORMAT,
  flags: FLAGS,
  name: 'FIS GT.M (Debian fis-gtm)',
  looks: 'every node: loaded by mupip, extracted again, compared',
  missing: () => (gtmFolder() === null ? 'fis-gtm' : null),
  judge: async (run) => {
    const folder = globalsOf(run);
    const gtm = new Gtm(gtmFolder()!);
    try {
      const errors: string[] = [];
      let entities = 0;
      for (const name of readdirSync(folder).sort()) gtm.load(join(folder, name));
      for (const [global, lines] of linesByGlobal(folder)) {
        const back = new Set(gtm.extract(global));
        entities += lines.length;
        if (back.size !== lines.length)
          errors.push(`^${global}: ${lines.length} nodes written, ${back.size} read back`);
        for (const line of lines) if (!back.has(line)) errors.push(`not read back: ${line}`);
      }
      return { entities, errors };
    } finally {
      gtm.close();
    }
  },
};

const own: Judge = {
  format: FORMAT,
  flags: FLAGS,
  name: 'careloom read vista',
  looks: 'places, types, codes, pointers, headers, indexes, dependent counts (our own)',
  missing: () => null,
  judge: async (run) => {
    const { entries, faults } = await readVista(run, null, csv);
    const entities = Object.values(entries).reduce((sum, n) => sum + n, 0);
    return { entities, errors: faults.map((f) => `${f.place}: ${f.problem}`) };
  },
};

export const vistaJudges: readonly Judge[] = [dictionary, engine, own];
