// A filter over persons or rows: its fields, its tree, and how it is written down.

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'between';

/** What a value that somebody typed means, or why it means nothing. */
export type Resolved =
  | { readonly value: string }
  | { readonly problem: string; readonly suggestion?: string | undefined; readonly known?: string };

/**
 * A name that a filter may use. `number`: compared by size. `word`: one of a vocabulary. `flag`: yes or no.
 * `set`: a person has any number of them, and `=` asks whether one is among them.
 */
export interface FilterField {
  readonly name: string;
  readonly kind: 'number' | 'word' | 'flag' | 'set';
  /** What it means, and in which unit. */
  readonly doc: string;
  /** Numbers beyond these do not occur. */
  readonly limits?: readonly [number, number];
  /** The value as it is stored; for words and sets. */
  resolve?(text: string): Resolved;
}

export interface Test<F extends FilterField = FilterField> {
  readonly kind: 'test';
  readonly field: F;
  readonly op: Operator;
  /** One value; two bounds of `between`; any number of `in`. */
  readonly values: readonly (number | string)[];
}

export type Filter<F extends FilterField = FilterField> =
  | Test<F>
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter<F>[] }
  | { readonly kind: 'not'; readonly of: Filter<F> };

/** Words a filter reserves. */
export const KEYWORDS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'between']);

/** Yes and no, as a flag stores them; a parsed comparison with `=` asks for yes. */
export const YES = 'yes';
export const NO = 'no';

/** The one spelling of a filter: equal filters that were typed differently are equal texts, and parse to the same. */
export function printFilter(filter: Filter): string {
  if (filter.kind === 'not') return printNot(filter.of);
  if (filter.kind !== 'test')
    return filter.of
      .map((part) => inner(part, part.kind !== 'or' || filter.kind === 'or'))
      .join(` ${filter.kind} `);
  return printTest(filter);
}

function printNot(of: Filter): string {
  if (of.kind !== 'test') return `not (${printFilter(of)})`;
  if (of.op === '=' && of.field.kind !== 'flag' && of.field.kind !== 'number')
    return `${of.field.name} != ${printValue(of.values[0]!)}`;
  return `not ${printTest(of)}`;
}

function inner(filter: Filter, bare: boolean): string {
  return bare ? printFilter(filter) : `(${printFilter(filter)})`;
}

function printTest({ field, op, values }: Test): string {
  if (field.kind === 'flag' && op === '=') return field.name;
  const printed = values.map(printValue);
  if (op === 'between') return `${field.name} between ${printed[0]} and ${printed[1]}`;
  if (op === 'in') return `${field.name} in (${printed.join(', ')})`;
  return `${field.name} ${op} ${printed[0]}`;
}

function printValue(value: number | string): string {
  if (typeof value === 'number') return String(value);
  return /^[A-Za-z0-9_][\w.-]*$/.test(value) && !KEYWORDS.has(value.toLowerCase()) ? value : `"${value}"`;
}

/** Lower case, with one kind of gap between words: `Never Married`, `never_married` and `never-married` are the same. */
export function normalWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
