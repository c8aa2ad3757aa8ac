// Writes entries as global nodes by their file's definition: data nodes, headers of multiples, indexes. Counts what it writes.
import type { Json } from '../../schema/fold.ts';
import type { Page } from '../print.ts';
import { EXTENSION, type Form } from './entry.ts';
import { quote, type Stamp, subscript } from './fileman.ts';
import {
  type Entry,
  type Field,
  type FileSpec,
  type Index,
  type Multiple,
  pathOf,
  type Surroundings,
} from './spec/file.ts';

/** Values of an entry by field; absent and empty are the same. */
export type Values = Readonly<Record<string, string | undefined>>;

/** How many entries a file got, and the highest record number. */
export interface Tally {
  entries: number;
  last: number;
}

/** What a partition tells the end: tallies by file, and what was used of each shared file. */
export interface Told {
  readonly tallies: Readonly<Record<string, readonly [entries: number, last: number]>>;
  readonly used: Readonly<Record<string, readonly string[]>>;
}

interface Node {
  readonly subscript: string;
  readonly fields: readonly (readonly [piece: number, key: string])[];
}

const layouts = new WeakMap<Readonly<Record<string, Field>>, readonly Node[]>();

/** Fields by node, in the order in which the dictionary's pieces stand. */
function layoutOf(fields: Readonly<Record<string, Field>>): readonly Node[] {
  let layout = layouts.get(fields);
  if (layout === undefined) {
    const nodes = new Map<string, [number, string][]>();
    for (const [key, field] of Object.entries(fields)) {
      const there = nodes.get(field.node);
      if (there === undefined) nodes.set(field.node, [[field.piece, key]]);
      else there.push([field.piece, key]);
    }
    layout = [...nodes].map(([node, of]) => ({
      subscript: subscript(node),
      fields: of.sort((a, b) => a[0] - b[0]),
    }));
    layouts.set(fields, layout);
  }
  return layout;
}

const NONE: Values = {};
const NOWHERE: Surroundings = { visit: () => null };

/** The entry under way, seen by indexes. One object for all: it is only looked at while it is written. */
class Current implements Entry {
  ien = '';
  parent = '';
  values: Values = NONE;
  parentValues: Values = NONE;
  surroundings: Surroundings = NOWHERE;
  get(field: string): string {
    return this.values[field] ?? '';
  }
  above(field: string): string {
    return this.parentValues[field] ?? '';
  }
}

export class Book {
  readonly #page: (path: string) => Page;
  readonly #form: Form;
  readonly #current = new Current();
  readonly #tallies = new Map<string, Tally>();
  readonly #used = new Map<string, Set<string>>();
  readonly #visits = new Map<string, Stamp>();
  readonly #surroundings: Surroundings = { visit: (ien) => this.#visits.get(ien) ?? null };
  #out!: Page;

  constructor(page: (path: string) => Page, form: Form) {
    this.#page = page;
    this.#form = form;
  }

  /** Visits of the patient under way, for the indexes of what points to them. */
  knowVisit(ien: string, start: Stamp): void {
    this.#visits.set(ien, start);
  }

  forgetVisits(): void {
    this.#visits.clear();
  }

  /** Note that an entry of a shared file is pointed to. */
  use(kind: string, key: string): void {
    let used = this.#used.get(kind);
    if (used === undefined) {
      used = new Set();
      this.#used.set(kind, used);
    }
    used.add(key);
  }

  /** Write an entry: its nodes and its indexes. */
  entry(spec: FileSpec, ien: number, values: Values): void {
    this.#out = this.#page(pathOf(spec, EXTENSION[this.#form]));
    this.#out.entries++;
    this.#tally(spec.number, ien);
    const c = this.#current;
    c.ien = String(ien);
    c.parent = '';
    c.values = values;
    c.surroundings = this.#surroundings;
    this.#nodes(spec.root + c.ien, spec.fields, values);
    for (const index of spec.indexes)
      if (index.told !== true) this.#index(index, spec.root, spec.root, c.ien);
  }

  /** Write the entries of a multiple of one entry, with its header; they are numbered from 1 unless numbers are given. */
  multiple(
    spec: FileSpec,
    ien: number,
    multiple: Multiple,
    entries: readonly Values[],
    above: Values,
    numbers?: readonly string[],
  ): void {
    if (entries.length === 0) return;
    const c = this.#current;
    const head = `${spec.root}${ien},${subscript(multiple.node)},`;
    const number = (i: number) => numbers?.[i] ?? String(i + 1);
    this.#out = this.#page(pathOf(spec, EXTENSION[this.#form]));
    let last = number(0);
    for (let i = 1; i < entries.length; i++) if (Number(number(i)) > Number(last)) last = number(i);
    this.line(`${head}0)`, `^${multiple.number}${multiple.flags}^${last}^${entries.length}`);
    c.parent = String(ien);
    c.parentValues = above;
    c.surroundings = this.#surroundings;
    entries.forEach((values, i) => {
      c.ien = number(i);
      c.values = values;
      this.#nodes(head + c.ien, multiple.fields, values);
      for (const index of multiple.indexes)
        if (index.told !== true) this.#index(index, spec.root, head, `${c.parent},${c.ien}`);
    });
  }

  /** A node that no field describes, such as a header or an index that belongs to no entry, in the file of `spec`. */
  node(spec: Pick<FileSpec, 'number' | 'name'>, reference: string, value: string): void {
    this.#out = this.#page(pathOf(spec, EXTENSION[this.#form]));
    this.line(reference, value);
  }

  #nodes(head: string, fields: Readonly<Record<string, Field>>, values: Values): void {
    for (const { subscript: node, fields: of } of layoutOf(fields)) {
      let text = '';
      let at = 1;
      for (const [piece, key] of of) {
        const value = values[key];
        if (value === undefined || value === '') continue;
        for (; at < piece; at++) text += '^';
        text += value;
      }
      if (text !== '') this.line(`${head},${node})`, text);
    }
  }

  #index(index: Index, root: string, inner: string, ien: string): void {
    const c = this.#current;
    const subscripts = index.subscripts(c);
    if (subscripts === null) return;
    const name = typeof index.name === 'string' ? index.name : index.name(c);
    let reference = `${index.scope === 'inside' ? inner : root}"${name}"`;
    for (const s of subscripts) reference += `,${subscript(s)}`;
    if (index.scope === 'whole') reference += `,${ien}`;
    else if (index.scope === 'inside') reference += `,${c.ien}`;
    this.line(`${reference})`, index.value?.(c) ?? '');
  }

  /** One node as a line. */
  line(reference: string, value: string): void {
    const { bytes } = this.#out;
    if (bytes.pos > bytes.limit) bytes.flush();
    if (this.#form === 'set') bytes.ascii('S ');
    bytes.ascii(reference);
    bytes.ascii('=');
    bytes.ascii(quote(value));
    bytes.ascii('\n');
  }

  #tally(file: string, ien: number): void {
    const tally = this.#tallies.get(file);
    if (tally === undefined) this.#tallies.set(file, { entries: 1, last: ien });
    else {
      tally.entries++;
      if (ien > tally.last) tally.last = ien;
    }
  }

  /** What was written and used since the last call. */
  tell(): Told {
    const told: Told = {
      tallies: Object.fromEntries(
        [...this.#tallies].map(([file, t]) => [file, [t.entries, t.last] as const]),
      ),
      used: Object.fromEntries([...this.#used].map(([kind, keys]) => [kind, [...keys].sort()])),
    };
    this.#tallies.clear();
    this.#used.clear();
    this.#visits.clear();
    return told;
  }
}

export function asTold(json: Json): Told {
  return json as unknown as Told;
}

/** Two partitions as one: tallies added, uses united. */
export function mergeTold(a: Told, b: Told): Told {
  const tallies: Record<string, readonly [number, number]> = { ...a.tallies };
  for (const [file, [entries, last]] of Object.entries(b.tallies)) {
    const there = tallies[file];
    tallies[file] = there === undefined ? [entries, last] : [there[0] + entries, Math.max(there[1], last)];
  }
  const used: Record<string, readonly string[]> = { ...a.used };
  for (const [kind, keys] of Object.entries(b.used))
    used[kind] = [...new Set([...(used[kind] ?? []), ...keys])].sort();
  return { tallies, used };
}
