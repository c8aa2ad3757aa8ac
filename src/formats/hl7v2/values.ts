// Whether a value is what its data type and its table want.
import { parseDay } from '../../base/days.ts';
import { codes, type Part } from './definition.ts';
import type { Separators } from './read.ts';

/** A value that is wrong: in which component, counted from 1, and why. */
export interface Wrong {
  readonly rule: `type.${string}` | 'table' | 'component.required' | 'component.surplus' | 'escape';
  readonly component: number | null;
  readonly problem: string;
}

/** What is not known of a version after 2.5.1: types that became coded, and components added at the end. */
export interface Leniency {
  readonly components: boolean;
}

/** The value that deletes what the receiver holds. */
const DELETE = '""';

/** Check one repetition of a field. */
export function checkValue(text: string, part: Part, s: Separators, lenient: Leniency): readonly Wrong[] {
  if (text === '' || text === DELETE) return NONE;
  const found: Wrong[] = [];
  if (text.includes(s.escape)) found.push(...checkEscapes(text, s));
  checkPart(text, part, s.component, s, lenient, null, found);
  return found;
}

const NONE: readonly Wrong[] = [];

/** `at`: the component of the field in which the value stands; null for the field itself. */
function checkPart(
  text: string,
  part: Part,
  separator: string,
  s: Separators,
  lenient: Leniency,
  at: number | null,
  found: Wrong[],
): void {
  const { inner } = part;
  if (inner === null) {
    checkPrimitive(text, part, separator, s, lenient, at, found);
    return;
  }
  const values = text.includes(separator) ? text.split(separator) : [text];
  for (let i = 0; i < inner.length; i++) {
    const component = inner[i]!;
    const value = values[i] ?? '';
    if (value === DELETE) continue;
    if (value !== '') checkPart(value, component, s.sub, s, lenient, at ?? i + 1, found);
    else if (component.required)
      found.push({
        rule: 'component.required',
        component: at ?? i + 1,
        problem: `component ${i + 1} of ${part.type} is required`,
      });
  }
  if (values.length > inner.length && !lenient.components)
    found.push({
      rule: 'component.surplus',
      component: at ?? values.length,
      problem: `${part.type} has ${inner.length} components, not ${values.length}`,
    });
  if (part.table !== null && isCoded(part.type)) checkCoded(values, part.table, at ?? 1, found);
}

const isCoded = (type: string) => type === 'CE' || type === 'CWE' || type === 'CNE';

/** A coded value answers to its table unless it names another system. */
function checkCoded(values: readonly string[], table: number, at: number, found: Wrong[]): void {
  const [code = '', , system = ''] = values;
  if (code !== '' && (system === '' || system === nameOf(table))) checkCode(code, table, at, found);
}

function checkCode(code: string, table: number, at: number | null, found: Wrong[]): void {
  const known = codes.get(table);
  if (known === undefined || known.has(code)) return;
  found.push({
    rule: 'table',
    component: at,
    problem: `“${code}” is not in table ${nameOf(table).slice(3)}`,
  });
}

/** `HL70004`. */
function nameOf(table: number): string {
  return `HL7${String(table).padStart(4, '0')}`;
}

function checkPrimitive(
  text: string,
  { type, table }: Part,
  separator: string,
  s: Separators,
  lenient: Leniency,
  at: number | null,
  found: Wrong[],
): void {
  if (type === 'VARIES') return;
  if (text.includes(separator) || text.includes(s.sub)) {
    if (!lenient.components)
      found.push({ rule: 'component.surplus', component: at, problem: `${type} has no components` });
    return;
  }
  const fits = FORMS[type];
  if (fits !== undefined && !fits(text))
    found.push({ rule: `type.${type}`, component: at, problem: `“${text}” is no ${WORDS[type]}` });
  else if (table !== null && (type === 'ID' || type === 'IS')) checkCode(text, table, at, found);
}

const WORDS: Readonly<Record<string, string>> = {
  SI: 'sequence number (SI)',
  NM: 'number (NM)',
  DT: 'date (DT)',
  TM: 'time (TM)',
  DTM: 'date and time (DTM)',
};

const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  SI: (text) => /^\d{1,4}$/.test(text),
  NM: (text) => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text),
  DT: (text) => text.length <= 8 && isDate(text),
  TM: isTime,
  DTM: isDateTime,
};

/** YYYY, YYYYMM or YYYYMMDD, and a day that there is. */
function isDate(text: string): boolean {
  if (!/^\d{4}(\d\d(\d\d)?)?$/.test(text)) return false;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6) || '01'}-${text.slice(6, 8) || '01'}`;
  return parseDay(day) !== null;
}

/** HH[MM[SS[.SSSS]]][±ZZZZ]. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3])([0-5]\d([0-5]\d(\.\d{1,4})?)?)?([+-](0\d|1[0-4])[0-5]\d)?$/.test(text);
}

/** YYYY[MM[DD[HH[MM[SS[.SSSS]]]]]][±ZZZZ]. */
function isDateTime(text: string): boolean {
  const m = /^(\d{4,8})(?:(\d{2,6})(\.\d{1,4})?)?([+-]\d{4})?$/.exec(text);
  if (m === null) return false;
  const digits = /^\d+/.exec(text)![0];
  const zone = m[4] ?? '';
  if (digits.length <= 8) return isDate(digits) && (zone === '' || isTime(`00${zone}`));
  return isDate(digits.slice(0, 8)) && isTime(text.slice(8));
}

/** Escape sequences come in pairs and have a meaning. */
function checkEscapes(text: string, s: Separators): Wrong[] {
  const pieces = text.split(s.escape);
  const wrong =
    pieces.length % 2 === 0
      ? 'an escape character stands alone'
      : pieces.filter((_, i) => i % 2 === 1).find((code) => !isEscape(code));
  if (wrong === undefined) return [];
  const problem = pieces.length % 2 === 0 ? wrong : `${s.escape}${wrong}${s.escape} is no escape sequence`;
  return [{ rule: 'escape', component: null, problem }];
}

/** HL7 v2.5.1, 2.7: delimiters, highlighting, hexadecimal, character sets, formatting commands, local. */
function isEscape(code: string): boolean {
  return /^([FSTREHN]|X([\dA-Fa-f]{2})+|C[\dA-Fa-f]{4}|M[\dA-Fa-f]{4,6}|Z.+|\.(br|fi|nf|ce|sp\d*|in[+-]?\d+|ti[+-]?\d+|sk\d+))$/.test(
    code,
  );
}
