// Checks globals against the table of files: places and types of fields, pointers, headers, indexes both ways, counts of dependents.
import { isCanonical, parseStamp, plain, type Stamp, subscript } from './fileman.ts';
import { fieldIn, type Globals, type Loaded, type LoadedFile, numbersIn, piece } from './load.ts';
import type { Entry, Field, FileSpec, Index, Multiple, Surroundings } from './spec/file.ts';
import { fileByNumber } from './spec/files.ts';
import { loincOfDataName } from './spec/laboratory.ts';

/** What globals are checked for. */
export const GLOBAL_RULES = {
  field: 'Fields have values of their types: codes of their sets, dates, numbers, pointers that resolve',
  place: 'Nothing stands where no field is',
  header: 'Header nodes name their file, its last record number and how many entries there are',
  index: 'Index nodes are those that the entries ask for, and no others',
  dependents: 'Visits count the entries that point to them',
} as const;
export type GlobalRule = keyof typeof GLOBAL_RULES;

/** Something wrong, with the file and line of the entry or node. */
export interface GlobalFault {
  readonly rule: GlobalRule;
  readonly place: string;
  readonly problem: string;
}

export interface GlobalCheck {
  /** The first hundred of each file. */
  readonly faults: readonly GlobalFault[];
  readonly total: number;
  /** Faults by rule. */
  readonly failed: Readonly<Record<GlobalRule, number>>;
  /** Entries by file number. */
  readonly entries: Readonly<Record<string, number>>;
}

const SHOWN = 100;
/** Indexes that hang on no single entry: the latest change of a patient's problems. */
const OF_SEVERAL: Readonly<Record<string, readonly string[]>> = { 9000011: ['MODIFIED'] };

class Findings {
  readonly faults: GlobalFault[] = [];
  readonly failed: Record<GlobalRule, number> = { field: 0, place: 0, header: 0, index: 0, dependents: 0 };
  total = 0;
  #here = 0;
  begin(): void {
    this.#here = 0;
  }
  add(rule: GlobalRule, place: string, problem: string): void {
    this.total++;
    this.failed[rule]++;
    if (this.#here++ < SHOWN) this.faults.push({ rule, place, problem });
  }
}

export function checkGlobals(globals: Globals): GlobalCheck {
  const findings = new Findings();
  const visits = globals.files.get('9000010');
  const surroundings: Surroundings = {
    visit: (ien): Stamp | null => {
      const entry = visits?.entries.get(ien);
      return entry === undefined ? null : parseStamp(piece(entry.nodes.get('0') ?? '', 1));
    },
  };
  for (const file of globals.files.values()) {
    findings.begin();
    new FileCheck(file, globals, surroundings, findings).run();
  }
  checkDependents(globals, findings);
  return {
    faults: findings.faults,
    total: findings.total,
    failed: findings.failed,
    entries: Object.fromEntries([...globals.files].map(([number, f]) => [number, f.entries.size])),
  };
}

class Seen implements Entry {
  ien = '';
  parent = '';
  nodes: ReadonlyMap<string, string> = new Map();
  fields: Readonly<Record<string, Field>> = {};
  prefix = '';
  readonly surroundings: Surroundings;
  readonly #outer: Seen | null;
  constructor(surroundings: Surroundings, outer: Seen | null = null) {
    this.surroundings = surroundings;
    this.#outer = outer;
  }
  get(field: string): string {
    return fieldIn(this.nodes, this.fields[field]!, this.prefix);
  }
  above(field: string): string {
    return this.#outer?.get(field) ?? '';
  }
}

class FileCheck {
  readonly #file: LoadedFile;
  readonly #globals: Globals;
  readonly #findings: Findings;
  readonly #seen: Seen;
  readonly #inner: Seen;
  /** Index nodes that no entry has asked for so far. */
  readonly #left: Map<string, string>;

  constructor(file: LoadedFile, globals: Globals, surroundings: Surroundings, findings: Findings) {
    this.#file = file;
    this.#globals = globals;
    this.#findings = findings;
    this.#seen = new Seen(surroundings);
    this.#inner = new Seen(surroundings, this.#seen);
    this.#left = new Map(file.index);
  }

  run(): void {
    this.#header();
    for (const entry of this.#file.entries.values()) this.#entry(entry);
    const several = OF_SEVERAL[this.#file.spec.number] ?? [];
    for (const [node, place] of this.#left)
      if (!several.includes(node.split('\t', 1)[0]!))
        this.#findings.add('index', place, `index node ${shown(node)} belongs to no entry`);
  }

  #header(): void {
    const { spec, entries, header, headerPlace } = this.#file;
    const name = `${spec.root}0)`;
    if (header === null) {
      this.#findings.add('header', headerPlace, `the header ${name} is missing`);
      return;
    }
    const [title, number, last, count] = header.split('^');
    if (title !== spec.name || Number.parseFloat(number ?? '') !== Number(spec.number))
      this.#findings.add(
        'header',
        headerPlace,
        `${name} names ${title}^${number}, not ${spec.name}^${spec.number}`,
      );
    if (Number(count) !== entries.size)
      this.#findings.add(
        'header',
        headerPlace,
        `${name} counts ${count} entries, but there are ${entries.size}`,
      );
    let highest = 0;
    for (const ien of entries.keys()) highest = Math.max(highest, Number(ien));
    if (Number(last) !== highest)
      this.#findings.add(
        'header',
        headerPlace,
        `${name} says that ${last} is the last number, but ${highest} is`,
      );
  }

  #entry(entry: Loaded): void {
    const { spec } = this.#file;
    const seen = this.#seen;
    seen.ien = entry.ien;
    seen.nodes = entry.nodes;
    seen.fields = spec.fields;
    const name = `${spec.name} ${entry.ien}`;
    this.#fields(spec.fields, seen, entry.place, name);
    for (const index of spec.indexes) this.#expect(index, seen, [entry.ien], '', entry, name);
    for (const multiple of Object.values(spec.multiples)) this.#multiple(multiple, entry, name);
    this.#strangers(spec, entry, name);
  }

  #multiple(multiple: Multiple, entry: Loaded, name: string): void {
    const numbers = numbersIn(entry, multiple).filter((n) => n !== '0');
    const header = entry.nodes.get(`${multiple.node},0`);
    if (header === undefined) {
      if (numbers.length > 0)
        this.#findings.add('header', entry.place, `${name}: the header of ${multiple.name} is missing`);
      return;
    }
    const count = Number(piece(header, 4));
    if (count !== numbers.length)
      this.#findings.add(
        'header',
        entry.place,
        `${name}: ${multiple.name} counts ${count} entries, but there are ${numbers.length}`,
      );
    const inner = this.#inner;
    inner.nodes = entry.nodes;
    inner.fields = multiple.fields;
    inner.parent = entry.ien;
    for (const number of numbers) {
      inner.ien = number;
      inner.prefix = `${multiple.node},${number},`;
      const here = `${name}, ${multiple.name} ${number}`;
      this.#fields(multiple.fields, inner, entry.place, here);
      for (const index of multiple.indexes)
        this.#expect(index, inner, [entry.ien, number], `${multiple.node},`, entry, here);
    }
  }

  #fields(fields: Readonly<Record<string, Field>>, seen: Seen, place: string, name: string): void {
    for (const [key, field] of Object.entries(fields)) {
      const value = seen.get(key);
      const problem = value === '' ? (field.must ? 'is missing' : null) : this.#problemOf(field, value);
      if (problem !== null)
        this.#findings.add(
          'field',
          place,
          `${name}: ${field.name} (#${field.number}, ${field.node};${field.piece}) ${problem}`,
        );
    }
  }

  #problemOf(field: Field, value: string): string | null {
    const { type } = field;
    switch (type.kind) {
      case 'text':
        return plain(value) === value
          ? null
          : `is ${value}, which holds characters or blanks that may not be`;
      case 'number':
        return isCanonical(value) ? null : `is ${value}, which is no number as M writes it`;
      case 'date':
        return parseStamp(value) === null ? `is ${value}, which is no FileMan date` : null;
      case 'set':
        return type.of.includes(value) ? null : `is ${value}, but must be one of ${type.of.join(', ')}`;
      case 'pointer':
        return this.#pointer(type.to, value);
      case 'variable': {
        const [ien, root] = value.split(';');
        const to = type.to.find((number) => fileByNumber.get(number)?.root === `^${root}`);
        return to === undefined ? `is ${value}, which names no file that it may` : this.#pointer(to, ien!);
      }
    }
  }

  #pointer(to: string, value: string): string | null {
    const target = this.#globals.files.get(to);
    if (target?.entries.has(value) === true) return null;
    return `points to ${fileByNumber.get(to)?.name ?? to} ${value}, which does not exist`;
  }

  #expect(
    index: Index,
    seen: Seen,
    iens: readonly string[],
    inner: string,
    entry: Loaded,
    name: string,
  ): void {
    const subscripts = index.subscripts(seen);
    if (subscripts === null) return;
    const title = typeof index.name === 'string' ? index.name : index.name(seen);
    if (index.scope === 'inside') {
      const key = `${inner}${title},${subscripts.join(',')},${iens.at(-1)}`;
      if (!entry.nodes.has(key))
        this.#findings.add('index', entry.place, `${name}: index ${title} lacks ${key}`);
      return;
    }
    const key = [title, ...subscripts, ...(index.scope === 'whole' ? iens : [])].join('\t');
    // Two fields may ask for one node, so that it is looked for among all.
    if (!this.#file.index.has(key))
      this.#findings.add('index', entry.place, `${name}: index node ${shown(key)} is missing`);
    this.#left.delete(key);
  }

  /** Values at places where no field is. */
  #strangers(spec: FileSpec, entry: Loaded, name: string): void {
    for (const [node, value] of entry.nodes) {
      const parts = node.split(',');
      const multiple = Object.values(spec.multiples).find((m) => m.node === parts[0]);
      if (multiple === undefined) this.#pieces(spec.fields, node, value, entry.place, name);
      else if (parts.length === 3 && isCanonical(parts[1]!))
        this.#inMultiple(multiple, parts[2]!, value, entry.place, name);
    }
  }

  #inMultiple(multiple: Multiple, node: string, value: string, place: string, name: string): void {
    if (multiple.number === '63.04' && node !== '0') {
      if (loincOfDataName(Number(node)) === null && !this.#globals.dataNames.has(node))
        this.#findings.add('place', place, `${name}: ${node} is no data name`);
      else if (piece(value, 1) === '')
        this.#findings.add('place', place, `${name}: data name ${node} has no result`);
    } else this.#pieces(multiple.fields, node, value, place, name);
  }

  #pieces(
    fields: Readonly<Record<string, Field>>,
    node: string,
    value: string,
    place: string,
    name: string,
  ): void {
    const known = new Set<number>();
    for (const field of Object.values(fields)) if (field.node === node) known.add(field.piece);
    value.split('^').forEach((text, i) => {
      if (text !== '' && !known.has(i + 1))
        this.#findings.add('place', place, `${name}: ${text} stands at ${node};${i + 1}, where no field is`);
    });
  }
}

function shown(key: string): string {
  return `(${key.split('\t').map(subscript).join(',')})`;
}

/** Entries that point to visits, counted again. */
function checkDependents(globals: Globals, findings: Findings): void {
  findings.begin();
  const visits = globals.files.get('9000010');
  if (visits === undefined) return;
  const counts = new Map<string, number>();
  const count = (visit: string) => counts.set(visit, (counts.get(visit) ?? 0) + 1);
  for (const [number, file] of globals.files)
    if (number.startsWith('9000010.'))
      for (const entry of file.entries.values()) count(fieldIn(entry.nodes, file.spec.fields.visit!));
  const { parent, dependents } = visits.spec.fields;
  for (const entry of visits.entries.values()) {
    const above = fieldIn(entry.nodes, parent!);
    if (above !== '') count(above);
  }
  for (const entry of visits.entries.values()) {
    const told = Number(fieldIn(entry.nodes, dependents!));
    const found = counts.get(entry.ien) ?? 0;
    if (told !== found)
      findings.add(
        'dependents',
        entry.place,
        `VISIT ${entry.ien}: counts ${told} dependent entries, but there are ${found}`,
      );
  }
}
