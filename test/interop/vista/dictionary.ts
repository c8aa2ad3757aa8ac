// The VA's data dictionary as tables: fields, multiples, roots, index rules, national entries. Read from ../shared/vista-dd, not from our own table.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface DictionaryField {
  readonly number: string;
  readonly name: string;
  readonly kind: string;
  readonly node: string;
  readonly piece: string;
  /** Codes of a set, root of a pointer, number of a multiple. */
  readonly detail: string;
}

export interface Rule {
  readonly file: string;
  readonly name: string;
  readonly scope: 'W' | 'L' | 'X';
  readonly demanded: boolean;
  readonly subscripts: readonly string[];
  readonly condition: string;
  readonly value: string;
}

export interface Dictionary {
  /** Fields by file. */
  readonly fields: ReadonlyMap<string, readonly DictionaryField[]>;
  /** Name and root by file. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly root: string }>;
  readonly rules: readonly Rule[];
  /** `file field` of what may not be empty. */
  readonly must: ReadonlySet<string>;
  /** National dictionary files as they are, node by reference, by file number. */
  readonly national: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Lies beside the project, as in its development; absent elsewhere. */
export const DICTIONARY = process.env.CARELOOM_VISTA_DD ?? beside('shared/vista-dd');

function beside(path: string): string | null {
  for (let dir = dirname(fileURLToPath(import.meta.url)); ; dir = dirname(dir)) {
    if (existsSync(join(dir, path))) return join(dir, path);
    if (dirname(dir) === dir) return null;
  }
}

const lines = (path: string) =>
  (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('latin1').split('\n');

export function readDictionary(dir: string): Dictionary {
  const fields = new Map<string, DictionaryField[]>();
  for (const line of lines(join(dir, 'fields.tsv.gz')).slice(1)) {
    const [file, number, name, type, , node, piece, detail] = line.split('\t');
    if (number === undefined) continue;
    const [kind, sub = ''] = type!.split(' ');
    const field = {
      number,
      name: name!,
      kind: kind!,
      node: node!,
      piece: piece!,
      detail: kind === 'multiple' ? sub.replace(/[A-Z]+$/, '') : detail!,
    };
    const there = fields.get(file!);
    if (there === undefined) fields.set(file!, [field]);
    else there.push(field);
  }
  const [rules, must] = readRules(join(dir, 'xrefs.tsv'));
  const [files, named] = readCore(join(dir, 'dd-core.zwr.gz'), new Set(rules.map((r) => r.file)));
  const national = readNational(join(dir, 'dict'));
  for (const [number, nodes] of national)
    if (!files.has(number)) {
      const [header, value] = [...nodes][0] as [string, string];
      files.set(number, { name: value.split('^')[0]!, root: header.replace(/0\)$/, '') });
    }
  return { fields, files, rules: [...rules, ...named], must, national };
}

function readRules(path: string): [Rule[], Set<string>] {
  const rules: Rule[] = [];
  const must = new Set<string>();
  for (const line of lines(path)) {
    const [file, name, scope, need, subscripts, condition = '', value = ''] = line.split('\t');
    if (line.startsWith('#') || name === undefined) continue;
    if (scope === 'MUST') must.add(`${file} ${name}`);
    else if (scope === 'W' || scope === 'L' || scope === 'X')
      rules.push({
        file: file!,
        name,
        scope,
        demanded: need === 'R',
        subscripts: subscripts!.split('~'),
        condition,
        value,
      });
  }
  // What is set when the pharmacy releases a refill is told on the reference page, not in the table.
  rules.push({
    file: '52.1',
    name: 'AL',
    scope: 'W',
    demanded: true,
    subscripts: ['F17:'],
    condition: '',
    value: '',
  });
  return [rules, must];
}

/** Roots of files, and index names of files that have no rules: an index of one field, cut to 30. */
function readCore(
  path: string,
  ruled: ReadonlySet<string>,
): [Map<string, { name: string; root: string }>, Rule[]] {
  const files = new Map<string, { name: string; root: string }>();
  const names = new Map<string, string>();
  const rules: Rule[] = [];
  for (const line of lines(path)) {
    const named = /^\^DIC\(([\d.]+),0\)="([^^"]*)/.exec(line);
    if (named !== null) names.set(named[1]!, named[2]!);
    const root = /^\^DIC\(([\d.]+),0,"GL"\)="(.*)"$/.exec(line);
    if (root !== null)
      files.set(root[1]!, { name: names.get(root[1]!) ?? '', root: root[2]!.replaceAll('""', '"') });
    const index = /^\^DD\(([\d.]+),([\d.]+),1,\d+,0\)="([\d.]+)\^([^"^]+)"$/.exec(line);
    if (index !== null && index[1] === index[3] && !ruled.has(index[1]!))
      rules.push({
        file: index[1]!,
        name: index[4]!,
        scope: 'W',
        demanded: true,
        subscripts: [`F${index[2]}:30`],
        condition: '',
        value: '',
      });
  }
  return [files, rules];
}

function readNational(dir: string): Map<string, Map<string, string>> {
  const national = new Map<string, Map<string, string>>();
  for (const name of readdirSync(dir)) {
    const nodes = new Map<string, string>();
    for (const line of lines(join(dir, name)).slice(2)) {
      const at = line.indexOf(')="');
      if (at > 0) nodes.set(line.slice(0, at + 1), line.slice(at + 3, -1).replaceAll('""', '"'));
    }
    national.set(name.split('+')[0]!, nodes);
  }
  return national;
}
