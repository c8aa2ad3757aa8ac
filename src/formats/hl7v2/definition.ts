// The facts of segments, types and structures in a form to check by.
import { CODES } from './code-tables.ts';
import { FIELD_COUNTS, SEGMENTS, TYPES } from './segment-tables.ts';
import { STRUCTURES } from './structures.ts';
import { VERSIONS } from './versions.ts';

/** A field of a segment or a component of a type. */
export interface Part {
  readonly type: string;
  readonly required: boolean;
  /** Most repetitions. */
  readonly most: number;
  /** Number of the table of its codes. */
  readonly table: number | null;
  /** Components of its type; null where it has none. */
  readonly inner: readonly Part[] | null;
}

function part(token: string): Part {
  const m = /^([A-Z\d]+)(!)?(?:(\*)(\d*))?(?::(\d+))?$/.exec(token)!;
  return {
    type: m[1]!,
    required: m[2] !== undefined,
    most: m[3] === undefined ? 1 : m[4] === '' ? Number.POSITIVE_INFINITY : Number(m[4]),
    table: m[5] === undefined ? null : Number(m[5]),
    inner: componentsOf(m[1]!),
  };
}

const components = new Map<string, readonly Part[] | null>();

/** Components of a type, or null. No type holds itself. */
function componentsOf(type: string): readonly Part[] | null {
  const known = components.get(type);
  if (known !== undefined) return known;
  const found = TYPES[type]?.split(' ').map(part) ?? null;
  components.set(type, found);
  return found;
}

/** The same part with another type, as OBX-5 has the type of OBX-2. */
export function retyped(of: Part, type: string): Part {
  return { ...of, type, inner: componentsOf(type) };
}

function parts(facts: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Part[]> {
  return new Map(Object.entries(facts).map(([name, line]) => [name, line.split(' ').map(part)]));
}

export const segments: ReadonlyMap<string, readonly Part[]> = parts(SEGMENTS);
export const codes: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  Object.entries(CODES).map(([table, words]) => [Number(table), new Set(words.split(' '))]),
);

/** Fields that a segment has in a version; 0 when the version does not know it, null when nobody counted (2.8). */
export function fieldsIn(segment: string, version: string): number | null {
  return FIELD_COUNTS[segment]?.[(VERSIONS as readonly string[]).indexOf(version)] ?? null;
}

/** A piece of a structure. */
export interface Element {
  readonly least: number;
  readonly most: number;
  /** A segment, or a sequence of elements, or one of several. */
  readonly segment?: string;
  readonly all?: readonly Element[];
  readonly oneOf?: readonly Element[];
  /** Segments it may begin with. */
  readonly first: ReadonlySet<string>;
  /** True when it may be empty. */
  readonly nullable: boolean;
}

/** Parse the notation of `STRUCTURES`. Segments that the version does not know are left out. */
export function parseStructure(text: string, version: string): readonly Element[] {
  const tokens = text.match(/[A-Z][A-Z\d]{2}|[()|?*+]/g)!;
  let at = 0;
  const many = (): { least: number; most: number } => {
    const mark = tokens[at];
    if (mark === '?' || mark === '*' || mark === '+') at++;
    return {
      least: mark === '?' || mark === '*' ? 0 : 1,
      most: mark === '*' || mark === '+' ? Number.POSITIVE_INFINITY : 1,
    };
  };
  const one = (): Element | null => {
    if (tokens[at] === '(') {
      at++;
      const inner = sequence();
      at++;
      const counts = many();
      return inner.length === 0 ? null : group(inner, counts);
    }
    const segment = tokens[at++]!;
    const counts = many();
    if (fieldsIn(segment, version) === 0) return null;
    return { ...counts, segment, first: new Set([segment]), nullable: counts.least === 0 };
  };
  const sequence = (): Element[] => {
    const all: Element[] = [];
    const choices: Element[] = [];
    while (at < tokens.length && tokens[at] !== ')') {
      const element = one();
      if (element !== null) all.push(element);
      if (tokens[at] === '|') {
        at++;
        choices.push(all.pop()!);
      } else if (choices.length > 0) {
        all.push(choice([...choices.splice(0), all.pop()!]));
      }
    }
    return all;
  };
  return sequence();
}

function group(all: readonly Element[], counts: { least: number; most: number }): Element {
  const first = new Set<string>();
  for (const element of all) {
    for (const name of element.first) first.add(name);
    if (!element.nullable) break;
  }
  const nullable = counts.least === 0 || all.every((e) => e.nullable);
  return { ...counts, all, first, nullable };
}

function choice(oneOf: readonly Element[]): Element {
  return { least: 1, most: 1, oneOf, first: new Set(oneOf.flatMap((e) => [...e.first])), nullable: false };
}

const parsed = new Map<string, readonly Element[]>();

/** The structure of a name in a version, or null when it is unknown. */
export function structure(name: string, version: string): readonly Element[] | null {
  const key = `${name} ${version}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const text = STRUCTURES[name];
  if (text === undefined) return null;
  const found = parseStructure(text, version);
  parsed.set(key, found);
  return found;
}
