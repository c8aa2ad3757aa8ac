// Reads the entries of FileMan files out of globals: data nodes by record number, headers, and what stands in indexes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../../base/errors.ts';
import { isCanonical } from './fileman.ts';
import { nodesOf, parseNode } from './parse.ts';
import type { Field, FileSpec, Multiple } from './spec/file.ts';
import { allFiles } from './spec/files.ts';

/** An entry as read: its nodes by the subscripts behind the record number, parted by commas. */
export interface Loaded {
  readonly ien: string;
  readonly nodes: ReadonlyMap<string, string>;
  /** File and line of its first node. */
  readonly place: string;
}

/** A file of FileMan as read. */
export interface LoadedFile {
  readonly spec: FileSpec;
  readonly entries: ReadonlyMap<string, Loaded>;
  /** The header node; absent where none was read. */
  readonly header: string | null;
  readonly headerPlace: string;
  /** Index nodes: subscripts parted by tabs, to place. */
  readonly index: ReadonlyMap<string, string>;
}

interface Root {
  readonly name: string;
  /** First subscripts, those that stand in the root. */
  readonly before: readonly string[];
  readonly spec: FileSpec;
}

const roots: readonly Root[] = allFiles.map((spec) => {
  const { name, subscripts } = parseNode(`${spec.root}0)=""`);
  return { name, before: subscripts.slice(0, -1), spec };
});
const rootsByName = new Map<string, Root[]>();
for (const root of roots) rootsByName.set(root.name, [...(rootsByName.get(root.name) ?? []), root]);

/** The file that a node belongs to, the one with the longest root. */
function rootOf(name: string, subscripts: readonly string[]): Root | null {
  let best: Root | null = null;
  for (const root of rootsByName.get(name) ?? [])
    if (root.before.every((s, i) => subscripts[i] === s) && root.before.length >= (best?.before.length ?? 0))
      best = root;
  return best;
}

/** Paths of files of globals in a directory, or in `vista` below it. */
export function globalFiles(dir: string): readonly string[] {
  const folder = existsSync(join(dir, 'vista')) ? join(dir, 'vista') : dir;
  const paths = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(zwr|mumps|m)$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];
  if (paths.length === 0)
    fail('NOT_FOUND_PATH', {
      path: folder,
      detail: 'no .zwr or .mumps files',
      help: 'Name a run that was made with --format vista, or a directory of globals.',
    });
  return paths;
}

interface Loading {
  readonly spec: FileSpec;
  readonly entries: Map<string, Loaded & { nodes: Map<string, string> }>;
  header: string | null;
  headerPlace: string;
  readonly index: Map<string, string>;
}

/** Data names that the site added to #63.04, from nodes of ^DD. */
export interface Globals {
  readonly files: ReadonlyMap<string, LoadedFile>;
  readonly dataNames: ReadonlyMap<string, string>;
}

/** Read globals. With `indexes` false, index nodes are passed over. Globals that we do not know are, too. */
export function loadGlobals(paths: readonly string[], indexes: boolean): Globals {
  const files = new Map<string, Loading>();
  const dataNames = new Map<string, string>();
  for (const path of paths) {
    for (const { name, subscripts, value, line } of nodesOf(path)) {
      if (name === '^DD') {
        if (subscripts[0] === '63.04' && subscripts[2] === '0') dataNames.set(subscripts[1]!, value);
        continue;
      }
      const root = rootOf(name, subscripts);
      if (root === null) continue;
      const { spec } = root;
      let file = files.get(spec.number);
      if (file === undefined) {
        file = { spec, entries: new Map(), header: null, headerPlace: path, index: new Map() };
        files.set(spec.number, file);
      }
      put(file, subscripts.slice(root.before.length), value, `${path}:${line}`, indexes);
    }
  }
  return { files, dataNames };
}

function put(file: Loading, rest: readonly string[], value: string, place: string, indexes: boolean): void {
  const [first] = rest;
  if (first === '0' && rest.length === 1) {
    file.header = value;
    file.headerPlace = place;
    return;
  }
  if (first === undefined || !isCanonical(first) || Number(first) <= 0) {
    if (indexes) file.index.set(rest.join('\t'), place);
    return;
  }
  let entry = file.entries.get(first);
  if (entry === undefined) {
    entry = { ien: first, nodes: new Map(), place };
    file.entries.set(first, entry);
  }
  entry.nodes.set(rest.slice(1).join(','), value);
}

/** Value of a field in nodes whose names begin with `prefix`. */
export function fieldIn(nodes: ReadonlyMap<string, string>, field: Field, prefix = ''): string {
  const node = nodes.get(prefix + field.node);
  if (node === undefined) return '';
  return piece(node, field.piece);
}

/** Piece `k` of a node between carets, from 1. */
export function piece(node: string, k: number): string {
  let from = 0;
  for (let i = 1; i < k; i++) {
    from = node.indexOf('^', from) + 1;
    if (from === 0) return '';
  }
  const end = node.indexOf('^', from);
  return end < 0 ? node.slice(from) : node.slice(from, end);
}

/** Record numbers of a multiple of an entry, in the order in which they stand. */
export function numbersIn(entry: Loaded, multiple: Multiple): readonly string[] {
  const found = new Set<string>();
  const head = `${multiple.node},`;
  for (const key of entry.nodes.keys()) {
    if (!key.startsWith(head)) continue;
    const rest = key.slice(head.length);
    const at = rest.indexOf(',');
    if (at > 0 && isCanonical(rest.slice(0, at))) found.add(rest.slice(0, at));
  }
  return [...found];
}
