// Judges globals by the VA's dictionary alone: places, types, pointers, codes, headers, indexes. Shares no code with what wrote them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary, DictionaryField, Rule } from './dictionary.ts';
import { canonical, evaluate, type Scene } from './expression.ts';

/** Subscripts parted by tabs, from the root's own on, to value. */
type Nodes = Map<string, string>;

interface Entry {
  readonly iens: readonly string[];
  readonly nodes: Nodes;
  readonly above: Entry | null;
}

/** What was found, each kind counted. */
export interface Judgement {
  readonly faults: readonly string[];
  readonly counted: { fields: number; pointers: number; indexes: number; entries: number };
  /** Entries by file. */
  readonly entries: ReadonlyMap<string, number>;
}

interface FileNodes {
  readonly number: string;
  readonly entries: Map<string, Entry>;
  /** Index nodes of the whole file, by name; with what they hold. */
  readonly index: Map<string, string>;
  header: string;
}

interface Root {
  readonly number: string;
  readonly subscripts: readonly string[];
}

const isNumber = (text: string) => /^-?(?:0|[1-9]\d*|(?:[1-9]\d*)?\.\d*[1-9])$/.test(text);

/** Name and subscripts of a reference, by a reading of our own. */
function split(reference: string): [string, string[]] {
  const open = reference.indexOf('(');
  const subscripts: string[] = [];
  let rest = reference.slice(open + 1, -1);
  while (rest !== '') {
    const m = /^(?:"((?:[^"]|"")*)"|([^",]+))(?:,|$)/.exec(rest);
    if (m === null) throw new Error(`unreadable: ${reference}`);
    subscripts.push(m[1] === undefined ? m[2]! : m[1].replaceAll('""', '"'));
    rest = rest.slice(m[0].length);
  }
  return [reference.slice(0, open), subscripts];
}

export function judge(dir: string, dictionary: Dictionary): Judgement {
  return new Judge(dir, dictionary).judge();
}

class Judge {
  readonly #dictionary: Dictionary;
  readonly #files = new Map<string, FileNodes>();
  readonly #faults: string[] = [];
  readonly #counted = { fields: 0, pointers: 0, indexes: 0, entries: 0 };
  readonly #byRoot: ReadonlyMap<string, string>;
  readonly #rules = new Map<string, Rule[]>();
  /** Data names that the site added. */
  readonly #ownFields = new Map<string, DictionaryField>();

  constructor(dir: string, dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#byRoot = new Map([...dictionary.files].map(([number, { root }]) => [root, number]));
    const roots = new Map<string, Root[]>();
    for (const [number, { root }] of dictionary.files) {
      const [name, subscripts] = split(root.endsWith(',') ? `${root.slice(0, -1)})` : `${root})`);
      roots.set(name, [...(roots.get(name) ?? []), { number, subscripts }]);
    }
    for (const of of roots.values()) of.sort((x, y) => y.subscripts.length - x.subscripts.length);
    for (const rule of dictionary.rules)
      this.#rules.set(rule.file, [...(this.#rules.get(rule.file) ?? []), rule]);
    for (const file of readdirSync(dir)) this.#read(join(dir, file), roots);
  }

  #read(path: string, roots: ReadonlyMap<string, readonly Root[]>): void {
    const lines = readFileSync(path, 'latin1').split('\n').slice(2);
    for (const line of lines) {
      if (line === '') continue;
      const m = /^(\^.*?\))="(.*)"$/.exec(line) ?? this.#fault(`${path}: ${line} is no node`);
      if (m === null) continue;
      // A bracket may stand in a quoted subscript: the reference ends before the first `)="`.
      const [name, subscripts] = split(m[1]!);
      if (name === '^DD') {
        this.#dataName(subscripts, m[2]!);
        continue;
      }
      const root = roots.get(name)?.find((r) => r.subscripts.every((s, i) => s === subscripts[i]));
      if (root === undefined) {
        this.#fault(`${path}: ${line}: no file has this root`);
        continue;
      }
      this.#put(root.number, subscripts.slice(root.subscripts.length), m[2]!.replaceAll('""', '"'));
    }
  }

  #fault(text: string): null {
    if (this.#faults.length < 200) this.#faults.push(text);
    return null;
  }

  #dataName(subscripts: readonly string[], value: string): void {
    if (subscripts[2] !== '0') return;
    const [name, , , place] = value.split('^');
    const number = subscripts[1]!;
    if (this.#dictionary.fields.get('63.04')!.some((f) => f.number === number))
      this.#fault(`data name ${number} is a national one`);
    this.#ownFields.set(number, {
      number,
      name: name!,
      kind: 'text',
      node: place!.split(';')[0]!,
      piece: place!.split(';')[1]!,
      detail: '',
    });
  }

  #put(number: string, rest: readonly string[], value: string): void {
    let file = this.#files.get(number);
    if (file === undefined) {
      file = { number, entries: new Map(), index: new Map(), header: '' };
      this.#files.set(number, file);
    }
    const [first] = rest as [string];
    if (rest.length === 1 && first === '0') file.header = value;
    else if (isNumber(first) && Number(first) > 0) {
      let entry = file.entries.get(first);
      if (entry === undefined) {
        entry = { iens: [first], nodes: new Map(), above: null };
        file.entries.set(first, entry);
      }
      entry.nodes.set(rest.slice(1).join('\t'), value);
    } else if (file.index.has(rest.join('\t'))) this.#fault(`${number}: ${rest.join(',')} stands twice`);
    else file.index.set(rest.join('\t'), value);
  }

  judge(): Judgement {
    for (const file of this.#files.values()) this.#judgeFile(file);
    return {
      faults: this.#faults,
      counted: this.#counted,
      entries: new Map([...this.#files].map(([number, f]) => [number, f.entries.size])),
    };
  }

  #judgeFile(file: FileNodes): void {
    const { name } = this.#dictionary.files.get(file.number)!;
    const [title, number, last, count] = file.header.split('^');
    let highest = 0;
    for (const entry of file.entries.keys()) highest = Math.max(highest, Number(entry));
    if (title !== name || Number.parseFloat(number ?? '') !== Number(file.number))
      this.#fault(`${file.number}: header ${file.header} is not of ${name}`);
    if (Number(count) !== file.entries.size || Number(last) !== highest)
      this.#fault(`${file.number}: header ${file.header}, but ${file.entries.size} entries up to ${highest}`);
    // Two files have national entries and no dictionary: their nodes are compared with those.
    if (!this.#dictionary.fields.has(file.number)) {
      this.#compare(file);
      return;
    }
    const expected = new Expected();
    for (const entry of file.entries.values()) this.#judgeEntry(file.number, entry, expected);
    this.#several(file, expected);
    for (const [key, value] of expected.demanded)
      if (file.index.get(key) !== value)
        this.#fault(`${file.number}: index ${key.replaceAll('\t', ',')} is missing`);
    for (const [key, value] of file.index) {
      this.#counted.indexes++;
      if (!expected.demanded.has(key) && expected.allowed.get(key) !== value)
        this.#fault(`${file.number}: index ${key.replaceAll('\t', ',')} belongs to nothing`);
    }
  }

  #compare(file: FileNodes): void {
    const { root } = this.#dictionary.files.get(file.number)!;
    const national = this.#dictionary.national.get(file.number)!;
    const reference = (key: string) =>
      `${root}${key
        .split('\t')
        .map((s) => (isNumber(s) ? s : `"${s}"`))
        .join(',')})`;
    for (const entry of file.entries.values())
      for (const [node, value] of entry.nodes)
        if (!`${national.get(reference(`${entry.iens[0]}\t${node}`))}^`.startsWith(`${value}^`))
          this.#fault(`${file.number}: ${entry.iens[0]},${node} is not what the national file has`);
    for (const key of file.index.keys())
      if (!national.has(reference(key)))
        this.#fault(`${file.number}: index ${key} is not in the national file`);
  }

  /** Nodes that belong to several entries, and those that the reference page tells beside the rules. */
  #several(file: FileNodes, expected: Expected): void {
    const zero = (entry: Entry, piece: number) => entry.nodes.get('0')?.split('^')[piece - 1] ?? '';
    if (file.number === '9000011') {
      const latest = new Map<string, string>();
      for (const entry of file.entries.values()) {
        const [patient, modified] = [zero(entry, 2), zero(entry, 3)];
        if (Number(modified) > Number(latest.get(patient) ?? 0)) latest.set(patient, modified);
      }
      for (const [patient, modified] of latest)
        expected.demanded.set(`MODIFIED\t${patient}\t${modified}`, '');
    }
    if (file.number === '4')
      for (const entry of file.entries.values())
        expected.demanded.set(`D\t${entry.nodes.get('99')!.split('^')[0]}\t${entry.iens[0]}`, '');
    if (file.number === '55') for (const entry of file.entries.values()) this.#profile(entry);
  }

  /** `P,A` of a patient holds every prescription by the day it lapses or was cancelled. */
  #profile(entry: Entry): void {
    const listed = [...entry.nodes.keys()]
      .filter((key) => /^P\t\d+\t0$/.test(key))
      .map((key) => entry.nodes.get(key)!);
    const prescriptions = this.#files.get('52')!.entries;
    for (const number of listed) {
      const nodes = prescriptions.get(number)?.nodes;
      const day = nodes?.get('STA') === '12' ? nodes.get('3')?.split('^')[4] : nodes?.get('2')?.split('^')[5];
      if (!entry.nodes.has(`P\tA\t${day}\t${number}`))
        this.#fault(`55: ${number} is not in the profile by day`);
    }
  }

  #judgeEntry(file: string, entry: Entry, expected: Expected): void {
    this.#counted.entries++;
    const fields = this.#fieldsOf(file);
    const multiples = new Map<string, DictionaryField>();
    for (const f of fields) if (f.kind === 'multiple' || f.kind === 'wp') multiples.set(f.node, f);
    const inner = new Map<string, Map<string, Nodes>>();
    for (const [key, value] of entry.nodes) {
      const [node, ...rest] = key.split('\t') as [string, ...string[]];
      const multiple = multiples.get(node);
      if (rest.length === 0 && (multiple === undefined || !entry.nodes.has(`${node}\t0`)))
        this.#pieces(file, entry, node, value, fields);
      else if (multiple === undefined)
        this.#fault(`${file} ${entry.iens}: ${key.replaceAll('\t', ',')} is no node of it`);
      else this.#collect(inner, multiple.detail, node, rest, value);
    }
    for (const rule of this.#rules.get(file) ?? []) this.#expect(file, rule, entry, expected);
    for (const [key, entries] of inner) this.#inner(key, entries, entry, expected);
    for (const f of fields)
      if (this.#dictionary.must.has(`${file} ${f.number}`) && pieceOf(entry.nodes, f) === '')
        this.#fault(`${file} ${entry.iens}: ${f.name} is missing`);
  }

  #fieldsOf(file: string): readonly DictionaryField[] {
    const fields = this.#dictionary.fields.get(file) ?? [];
    return file === '63.04' ? [...fields, ...this.#ownFields.values()] : fields;
  }

  #collect(
    inner: Map<string, Map<string, Nodes>>,
    sub: string,
    node: string,
    rest: readonly string[],
    value: string,
  ): void {
    const key = `${sub}\t${node}`;
    let entries = inner.get(key);
    if (entries === undefined) {
      entries = new Map();
      inner.set(key, entries);
    }
    const number = rest[0]!;
    let nodes = entries.get(number);
    if (nodes === undefined) {
      nodes = new Map();
      entries.set(number, nodes);
    }
    nodes.set(rest.slice(1).join('\t'), value);
  }

  #inner(key: string, entries: ReadonlyMap<string, Nodes>, above: Entry, expected: Expected): void {
    const [sub] = key.split('\t') as [string];
    const inside = new Expected();
    let count = 0;
    for (const [number, nodes] of entries) {
      if (!isNumber(number) || number === '0') continue;
      count++;
      this.#judgeEntry(sub, { iens: [number, ...above.iens], nodes, above }, inside);
    }
    const header = entries.get('0')?.get('') ?? '';
    const [, number, , told] = header.split('^');
    if (Number.parseFloat(number ?? '') !== Number(sub) || Number(told) !== count)
      this.#fault(`${sub} in ${above.iens}: header ${header}, but ${count} entries`);
    // What a multiple's entries say to the whole file goes up; the rest stands inside.
    for (const [node, value] of inside.up) expected.demanded.set(node, value);
    const found = new Map<string, string>();
    for (const [name, nodes] of entries)
      if (!isNumber(name)) for (const [rest, value] of nodes) found.set(`${name}\t${rest}`, value);
    for (const [node, value] of inside.demanded)
      if (found.get(node) !== value)
        this.#fault(`${sub} in ${above.iens}: index ${node.replaceAll('\t', ',')} is missing`);
    for (const [node, value] of found)
      if (sub !== '55.03' && !inside.demanded.has(node) && inside.allowed.get(node) !== value)
        this.#fault(`${sub} in ${above.iens}: index ${node.replaceAll('\t', ',')} belongs to nothing`);
    this.#counted.indexes += found.size;
  }

  #pieces(file: string, entry: Entry, node: string, value: string, fields: readonly DictionaryField[]): void {
    const here = fields.filter((f) => f.node === node);
    const whole = here.find((f) => f.piece.startsWith('E'));
    const parts = whole === undefined ? value.split('^') : [value];
    parts.forEach((text, i) => {
      if (text === '') return;
      const field = whole ?? here.find((f) => f.piece === String(i + 1));
      const at = `${file} ${entry.iens}: ${text} at ${node};${i + 1}`;
      // Pieces of a result behind the first are set by laboratory code and lie in no dictionary.
      if (field === undefined && file === '63.04' && /^\d+$/.test(node) && node !== '0') return;
      if (field === undefined) this.#fault(`${at}: no field is there`);
      else {
        this.#counted.fields++;
        const problem = this.#problem(field, text);
        if (problem !== null) this.#fault(`${at} (${field.name}) ${problem}`);
      }
    });
  }

  #problem(field: DictionaryField, text: string): string | null {
    if (/[^ -~]/.test(text) || text.trim() !== text) return 'holds what may not be in a piece';
    switch (field.kind) {
      case 'set':
        return field.detail.split(';').some((pair) => pair.split(':')[0] === text)
          ? null
          : `is none of ${field.detail}`;
      case 'number':
        return isNumber(text) ? null : 'is no number';
      case 'date':
        return isDate(text) ? null : 'is no date';
      case 'pointer':
        return this.#pointer(`^${field.detail}`, text);
      case 'vpointer': {
        const [ien, root] = text.split(';') as [string, string];
        return this.#pointer(`^${root}`, ien);
      }
      default:
        return null;
    }
  }

  #pointer(root: string, ien: string): string | null {
    this.#counted.pointers++;
    // DATA NAME points into the dictionary itself.
    if (root === '^DD(63.04,') return null;
    // And PARENT FILE into the list of files.
    if (root === '^DIC(') return this.#dictionary.files.has(ien) ? null : 'points to no file';
    const file = this.#byRoot.get(root);
    if (file === undefined) return `points to ${root}, which no file has`;
    return this.#files.get(file)?.entries.has(ien) === true ? null : `points to no entry of ${file}`;
  }

  #expect(file: string, rule: Rule, entry: Entry, expected: Expected): void {
    const scene = this.#scene(file, entry);
    if (
      rule.condition !== '' &&
      !/^\$G/.test(rule.condition) &&
      Number(evaluate(rule.condition, scene)) === 0
    )
      return;
    if (rule.subscripts.some((s) => /\$O\(|\$G\(/.test(s))) return;
    const values: string[] = [];
    for (const subscript of rule.subscripts) {
      const value = this.#subscript(file, subscript, entry, scene);
      // An entry without the value of an index does not stand in it.
      if (value === '') return;
      values.push(value);
    }
    const name = rule.name.startsWith('=') ? evaluate(rule.name.slice(1), scene) : rule.name;
    const own = [name, ...values];
    const value = rule.value === '' ? '' : evaluate(rule.value, scene);
    const iens = [...entry.iens].reverse();
    const key = (
      rule.scope === 'X' ? own : rule.scope === 'W' ? [...own, ...iens] : [...own, entry.iens[0]!]
    ).join('\t');
    const up = entry.above !== null && rule.scope !== 'L';
    if (up && rule.demanded) expected.up.set(key, value);
    else (rule.demanded ? expected.demanded : expected.allowed).set(key, value);
  }

  #subscript(file: string, subscript: string, entry: Entry, scene: Scene): string {
    if (subscript.startsWith('=')) return evaluate(subscript.slice(1), scene);
    const m = /^F([\d.]+):(\d*)$/.exec(subscript)!;
    const field = this.#fieldsOf(file).find((f) => f.number === m[1]);
    if (field === undefined) return '';
    const value = pieceOf(entry.nodes, field);
    return m[2] === '' ? value : value.slice(0, Number(m[2]));
  }

  #scene(_file: string, entry: Entry): Scene {
    return {
      z: (node, piece) => entry.nodes.get(node)?.split('^')[Number(piece) - 1] ?? '',
      above: (node, piece) => entry.above?.nodes.get(node)?.split('^')[Number(piece) - 1] ?? '',
      da: entry.iens,
      visit: () => {
        const visit = entry.nodes.get('0')?.split('^')[2] ?? '';
        return this.#files.get('9000010')?.entries.get(visit)?.nodes.get('0')?.split('^')[0] ?? '';
      },
      global: () => '',
    };
  }
}

class Expected {
  readonly demanded = new Map<string, string>();
  readonly allowed = new Map<string, string>();
  /** Nodes of a multiple's entries below the whole file. */
  readonly up = new Map<string, string>();
}

function pieceOf(nodes: Nodes, field: DictionaryField): string {
  const node = nodes.get(field.node);
  if (node === undefined) return '';
  return field.piece.startsWith('E') ? node : (node.split('^')[Number(field.piece) - 1] ?? '');
}

function isDate(text: string): boolean {
  const m = /^(\d{3})(\d{2})(\d{2})(?:\.(\d{1,6}))?$/.exec(text);
  if (m === null || text !== canonical(Number(text))) return false;
  const [year, month, day] = [Number(m[1]) + 1700, Number(m[2]), Number(m[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const time = (m[4] ?? '').padEnd(6, '0');
  const inDay = Number(time.slice(0, 2)) <= 24 && Number(time.slice(2, 4)) < 60 && Number(time.slice(4)) < 60;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && inDay;
}
