// Checks one HL7 v2 message: header, version, trigger, structure, fields, types and tables, each fault with its place.
import { fieldsIn, type Part, retyped, segments, structure } from './definition.ts';
import { misplaced } from './order.ts';
import { fieldsOf, type Separators, separatorsOf } from './read.ts';
import { structureOf } from './structures.ts';
import { checkValue, type Leniency } from './values.ts';
import { DEFAULT_VERSION, VERSIONS } from './versions.ts';

/** What a rule looks at; every fault names one. */
export const RULES = {
  header: 'a message begins with MSH and declares its separators',
  terminator: 'segments end in a carriage return, not in a line feed',
  charset: 'text is in the character set of MSH-18',
  version: 'MSH-12 names a version that is known',
  trigger: 'MSH-9 names a message and a trigger that are known',
  structure: 'MSH-9 names the structure of its trigger, and EVN-1 the trigger',
  'segment.unknown': 'segments are of HL7, or begin with Z',
  'segment.missing': 'required segments are there',
  'segment.place': 'segments stand in order and no more often than allowed',
  'field.required': 'required fields have a value',
  'field.surplus': 'segments have no more fields than their version',
  'field.repeats': 'only fields that may repeat do',
  'component.required': 'required components have a value',
  'component.surplus': 'values have no more components than their type',
  'type.SI': 'sequence numbers are whole numbers',
  'type.NM': 'numbers are numbers',
  'type.DT': 'dates are days of the calendar',
  'type.TM': 'times are times of a day',
  'type.DTM': 'dates with times are moments of the calendar',
  table: 'codes stand in their tables',
  escape: 'escape sequences have a meaning',
  'control-id': 'MSH-10 is unique in its file',
  batch: 'headers and trailers of a batch come in pairs and count what is between them',
} as const;
export type Rule = keyof typeof RULES;

/** A fault and its place inside the message: `PID`, `PID[2]-5.1`. */
export interface Fault {
  readonly rule: Rule;
  /** Segment with its number where there are several, field and component; empty for the message as a whole. */
  readonly place: string;
  readonly problem: string;
}

/** Faults of a message given as text, segments ended by CR or LF. */
export function checkMessage(text: string, lineFeeds = false): Fault[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line !== '');
  const found: Fault[] = [];
  if (lineFeeds) found.push({ rule: 'terminator', place: '', problem: 'segments end in line feeds' });
  const header = lines[0] ?? '';
  if (!/^MSH[^A-Za-z\d\s]{4}/.test(header)) {
    const problem = header.startsWith('MSH') ? 'MSH declares no separators' : 'the message has no MSH';
    return [...found, { rule: 'header', place: 'MSH', problem }];
  }
  const s = separatorsOf(header);
  const msh = fieldsOf(header, s);
  const version = versionIn(msh, s, found);
  checkStructure(lines, msh, version, s, found);
  checkSegments(lines, version, s, found);
  return found;
}

/** The version of the message, or the usual one where it is unknown. */
function versionIn(msh: readonly string[], s: Separators, found: Fault[]): string {
  const named = (msh[12] ?? '').split(s.component)[0]!;
  if ((VERSIONS as readonly string[]).includes(named)) return named;
  if (named !== '')
    found.push({ rule: 'version', place: 'MSH-12', problem: `“${named}” is no version from 2.3 to 2.8` });
  return DEFAULT_VERSION;
}

function checkStructure(
  lines: readonly string[],
  msh: readonly string[],
  version: string,
  s: Separators,
  found: Fault[],
): void {
  const [code = '', trigger = '', named = ''] = (msh[9] ?? '').split(s.component);
  const name = structureOf(code, trigger);
  if (name === null) {
    if (code !== '')
      found.push({
        rule: 'trigger',
        place: 'MSH-9',
        problem: `${code}^${trigger} is no message and trigger known here`,
      });
    return;
  }
  if (named !== '' && named !== name && !named.startsWith(`${code}_`))
    found.push({ rule: 'structure', place: 'MSH-9.3', problem: `${named} is not the structure ${name}` });
  const event = lines.find((line) => line.startsWith('EVN'))?.split(s.field)[1] ?? '';
  if (event !== '' && event !== trigger)
    found.push({ rule: 'structure', place: 'EVN-1', problem: `EVN-1 is ${event}, MSH-9 says ${trigger}` });
  const names = lines.map((line) => line.slice(0, 3));
  const known = names.filter((segment) => segments.has(segment));
  for (const { rule, segment, problem } of misplaced(known, structure(name, version)!))
    found.push({ rule, place: segment, problem });
}

/** Segments found sound lately: PID, PV1, IN1 and others come again in every message of a person. */
class Sound {
  readonly #lines = new Set<string>();
  #context = '';

  /** Whether the segment was found sound in the same version and with the same separators. */
  has(line: string, context: string): boolean {
    if (context !== this.#context) this.#lines.clear();
    this.#context = context;
    return this.#lines.has(line);
  }

  add(line: string): void {
    if (this.#lines.size >= 4096) this.#lines.clear();
    this.#lines.add(line);
  }
}

const sound = new Sound();

function checkSegments(lines: readonly string[], version: string, s: Separators, found: Fault[]): void {
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const line of lines) total.set(line.slice(0, 3), (total.get(line.slice(0, 3)) ?? 0) + 1);
  const context = `${version} ${Object.values(s).join('')}`;
  for (const line of lines) {
    const name = line.slice(0, 3);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const place = total.get(name)! > 1 ? `${name}[${number}]` : name;
    const definition = segments.get(name);
    if (definition === undefined) {
      if (!/^Z[A-Z\d]{2}$/.test(name))
        found.push({ rule: 'segment.unknown', place: name, problem: `${name} is no segment of HL7` });
    } else if (!sound.has(line, context)) {
      const before = found.length;
      checkFields(fieldsOf(line, s), place, definition, version, s, found);
      if (found.length === before) sound.add(line);
    }
  }
}

/** Versions after 2.5.1 made plain codes coded values and added components. */
function leniencyOf(version: string): Leniency {
  const order = VERSIONS as readonly string[];
  return { components: order.indexOf(version) > order.indexOf('2.5.1') };
}

/** What 2.5.1 requires and another version does not: fields it does not have, and fields it has withdrawn. */
function isRequired(name: string, n: number, part: Part, version: string): boolean {
  if (!part.required) return false;
  const count = fieldsIn(name, version);
  return count === null || n <= count;
}

function checkFields(
  fields: readonly string[],
  place: string,
  definition: readonly Part[],
  version: string,
  s: Separators,
  found: Fault[],
): void {
  const name = fields[0]!;
  const lenient = leniencyOf(version);
  for (const [i, part] of definition.entries()) {
    const n = i + 1;
    const text = fields[n] ?? '';
    if (text === '') {
      if (isRequired(name, n, part, version))
        found.push({ rule: 'field.required', place: `${place}-${n}`, problem: `${name}-${n} is required` });
      continue;
    }
    // The separators themselves.
    if (n <= 2 && HEADERS.has(name)) continue;
    checkField(text, `${place}-${n}`, typed(name, n, part, fields), s, lenient, found);
  }
  if (name === 'OBX' && (fields[5] ?? '') !== '' && (fields[2] ?? '') === '')
    found.push({ rule: 'field.required', place: `${place}-2`, problem: 'OBX-2 is required where OBX-5 is' });
  checkSurplus(fields, place, definition.length, version, found);
}

const HEADERS: ReadonlySet<string> = new Set(['MSH', 'FHS', 'BHS']);

/** OBX-5 is of the type that OBX-2 names. */
function typed(name: string, n: number, part: Part, fields: readonly string[]): Part {
  if (name !== 'OBX' || n !== 5) return part;
  return retyped(part, fields[2] === '' ? 'VARIES' : fields[2]!);
}

function checkField(
  text: string,
  place: string,
  part: Part,
  s: Separators,
  lenient: Leniency,
  found: Fault[],
): void {
  const repetitions = text.split(s.repetition);
  if (repetitions.length > part.most)
    found.push({
      rule: 'field.repeats',
      place,
      problem: `${repetitions.length} values where ${part.most === 1 ? 'one is' : `${part.most} are`} allowed`,
    });
  for (const value of repetitions) {
    const wrongs = checkValue(value, part, s, lenient);
    if (wrongs.length === 0) continue;
    for (const { rule, component, problem } of wrongs)
      found.push({
        rule: rule as Rule,
        place: component === null ? place : `${place}.${component}`,
        problem,
      });
  }
}

function checkSurplus(
  fields: readonly string[],
  place: string,
  defined: number,
  version: string,
  found: Fault[],
): void {
  const allowed = fieldsIn(fields[0]!, version);
  // Nobody counted the fields of 2.8.
  if (allowed === null) return;
  let last = fields.length - 1;
  while (last > 0 && fields[last] === '') last--;
  const most = allowed === 0 ? defined : allowed;
  if (last > most)
    found.push({
      rule: 'field.surplus',
      place: `${place}-${last}`,
      problem: `${fields[0]} has ${most} fields in ${version}, not ${last}`,
    });
}
