// A column: the only place where a field of a table is named, typed and described.
import type { Day, Seconds } from '../base/days.ts';

/** Semantic kinds. Everything about a format, a database or a check is computed from the kind. */
export type Kind = 'id' | 'code' | 'text' | 'int' | 'float' | 'money' | 'bool' | 'date' | 'time';

/** What a column says about a person, whatever the dataset calls it: what flaws, matching and masking go by. */
export type Role =
  | 'given-name'
  | 'middle-name'
  | 'family-name'
  | 'sex'
  | 'birth-date'
  | 'death-date'
  | 'age'
  | 'address'
  | 'postal-code'
  | 'phone'
  | 'email'
  | 'national-id'
  | 'record-number';

export interface Column<V = unknown, N extends boolean = boolean> {
  readonly kind: Kind;
  readonly nullable: N;
  /** One sentence: meaning and unit. */
  readonly doc: string;
  /** Closed vocabulary. */
  readonly oneOf?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Table whose key this column holds. */
  readonly ref?: string;
  /** An id is printed as this text and its number in at least this many digits: `PAT` and 8 give `PAT00000017`. */
  readonly printed?: { readonly prefix: string; readonly digits: number };
  /** Code system in `codes/` in which every value must exist. */
  readonly codes?: string;
  /** Decimal places of a float; trailing zeros are not printed. */
  readonly decimals?: number;
  /** Names or identifies a person. */
  readonly sensitive?: boolean;
  /** What it says about a person. */
  readonly role?: Role;
  /** Carries the type only; never set. */
  readonly value?: V;
}

type Options = Omit<Column, 'kind' | 'nullable' | 'doc' | 'value'>;

/** An identifier: an integer below 2^53, unique in its own table, printed as decimal digits. */
export function id(doc: string, options: Options = {}): Column<number, false> {
  return { kind: 'id', nullable: false, doc, ...options };
}

/** An id as files show it. */
export function idText({ printed }: Pick<Column, 'printed'>, n: number): string {
  return printed === undefined ? String(n) : printed.prefix + String(n).padStart(printed.digits, '0');
}

/** A word of a finite vocabulary: a code, a display name, a status. Stored once, referred to by number. */
export function code<const W extends string = string>(
  doc: string,
  options: Options & { readonly oneOf?: readonly W[] } = {},
): Column<W, false> {
  return { kind: 'code', nullable: false, doc, ...options };
}

/** Free text: names, addresses, lists. */
export function text(doc: string, options: Options = {}): Column<string, false> {
  return { kind: 'text', nullable: false, doc, ...options };
}

/** A 32-bit integer. */
export function int(doc: string, options: Options = {}): Column<number, false> {
  return { kind: 'int', nullable: false, doc, ...options };
}

/** A decimal number with at most `decimals` places (default 3). */
export function float(doc: string, options: Options = {}): Column<number, false> {
  return { kind: 'float', nullable: false, doc, decimals: 3, ...options };
}

/** An amount in integer cents, printed with two decimals. */
export function money(doc: string, options: Options = {}): Column<number, false> {
  return { kind: 'money', nullable: false, doc, ...options };
}

export function bool(doc: string): Column<boolean, false> {
  return { kind: 'bool', nullable: false, doc };
}

/** A calendar date (day number inside, `YYYY-MM-DD` outside). */
export function date(doc: string, options: Options = {}): Column<Day, false> {
  return { kind: 'date', nullable: false, doc, ...options };
}

/** A local date and time (seconds inside, `YYYY-MM-DDTHH:MM:SS` outside). */
export function time(doc: string, options: Options = {}): Column<Seconds, false> {
  return { kind: 'time', nullable: false, doc, ...options };
}

/** The same column, allowed to be empty. */
export function maybe<V>(column: Column<V, false>): Column<V, true> {
  return { ...column, nullable: true };
}
