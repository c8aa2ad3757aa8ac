// What others know of HL7 v2: a grammar of messages and a dictionary of the standard, and what they say of a message.
import { createRequire } from 'node:module';

/** A package, or null where it is not installed. */
export function packageNamed<T>(name: string): T | null {
  try {
    return createRequire(import.meta.url)(name) as T;
  } catch {
    return null;
  }
}

export const typeOf = (message: string) => message.split('|')[8]!;

// ---- A grammar: @redoxengine/redox-hl7-v2

export const REDOX = '@redoxengine/redox-hl7-v2';

export interface Redox {
  Parser: new () => { parse(text: string): unknown };
}

/** Whether the grammar takes a message. */
export function grammarOf({ Parser }: Redox): (text: string) => boolean {
  const parser = new Parser();
  return (text) => {
    try {
      return parser.parse(text) !== undefined;
    } catch {
      return false;
    }
  };
}

// ---- A dictionary: hl7-dictionary

export const DICTIONARY = 'hl7-dictionary';

export interface Node {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly children?: readonly Node[];
}
interface Field {
  readonly datatype: string;
  /** 2 required, 4 withdrawn. */
  readonly opt: number;
  readonly rep: number;
  readonly table?: number;
}
export interface Version {
  readonly messages: Readonly<Record<string, { readonly segments: { readonly segments: readonly Node[] } }>>;
  readonly segments: Readonly<Record<string, { readonly fields: readonly Field[] }>>;
}
export interface Dictionary {
  readonly definitions: Readonly<Record<string, Version>>;
}

/** A structure as a regular expression over segment names; a maximum of 0 means any number. */
function pattern(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const inner = node.children
        ? pattern(node.children)
        : node.name
            .split(',')
            .map((n) => `${n} `)
            .join('|');
      const mark = node.min === 0 ? (node.max === 1 ? '?' : '*') : node.max === 1 ? '' : '+';
      return `(?:${inner})${mark}`;
    })
    .join('');
}

/** What the dictionary of a version finds wrong with a message: its structure, and the fields of its segments. */
export function dictionaryOf({ messages, segments }: Version): (message: string) => readonly string[] {
  const compiled = new Map<string, RegExp | null>();
  const structureOf = (type: string) => {
    const there = compiled.get(type);
    if (there !== undefined) return there;
    const [code, trigger, structure] = type.split('^');
    const known = messages[`${code}_${trigger}`] ?? messages[structure!];
    const made = known === undefined ? null : new RegExp(`^${pattern(known.segments.segments)}$`);
    compiled.set(type, made);
    return made;
  };
  return (message) => {
    const lines = message.split('\r').filter(Boolean);
    const type = typeOf(message);
    const structure = structureOf(type);
    const names = lines.map((line) => `${line.slice(0, 3)} `).join('');
    const misplaced = structure === null ? [`no message ${type}`] : [];
    if (structure?.test(names) === false) misplaced.push(`structure ${type}`);
    return [...misplaced, ...lines.flatMap((line) => fieldFaults(line, segments))];
  };
}

function fieldFaults(line: string, segments: Version['segments']): string[] {
  const values = line.split('|');
  const name = values[0]!;
  if (name === 'MSH') values.splice(1, 0, '|');
  const fields = segments[name]?.fields;
  if (fields === undefined) return [`no segment ${name}`];
  const surplus = values.slice(fields.length + 1).some((v) => v !== '')
    ? [`${name} has a field too many`]
    : [];
  const faults = fields.flatMap((field, i) => {
    const value = values[i + 1] ?? '';
    if (value === '') return field.opt === 2 ? [`${name}-${i + 1} required`] : [];
    if (field.opt === 4) return [`${name}-${i + 1} withdrawn`];
    return field.rep === 1 && value.includes('~') && name !== 'MSH' ? [`${name}-${i + 1} repeats`] : [];
  });
  return [...surplus, ...faults];
}

// ---- A receiver: node-hl7-server

export const RECEIVER = 'node-hl7-server';

export interface Receiver {
  Server: new (
    options: object,
  ) => {
    createInbound(
      options: { port: number },
      take: (
        request: { getMessage(): { get(path: string): { toString(): string } } },
        response: { sendResponse(code: string): Promise<void> },
      ) => Promise<void>,
    ): { close(): Promise<unknown> };
  };
}

/** A receiver that parses what comes, keeps its control ids and takes everything over. */
export function takingAll({ Server }: Receiver): {
  readonly to: string;
  readonly got: readonly string[];
  close(): Promise<unknown>;
} {
  const got: string[] = [];
  const port = 20_000 + (process.pid % 20_000);
  const inbound = new Server({ bindAddress: '127.0.0.1' }).createInbound(
    { port },
    async (request, response) => {
      got.push(request.getMessage().get('MSH.10').toString());
      await response.sendResponse('AA');
    },
  );
  return { to: `mllp://127.0.0.1:${port}`, got, close: () => inbound.close() };
}
