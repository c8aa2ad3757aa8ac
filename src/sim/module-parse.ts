// From plain values to a module, or to what is wrong with their shape: where, what, and what to type instead.
import type { z } from 'zod';
import { suggest } from '../base/errors.ts';
import type { Module } from './module.ts';
import { moduleSchema } from './module-schema.ts';

export type Path = readonly (string | number)[];

/** Something wrong at a place of a module. */
export interface Fault {
  readonly path: Path;
  /** What is wrong, as it follows the name of the place, without a full stop. */
  readonly problem: string;
  /** What to type. */
  readonly help: string;
  /** True when the key at the end of the path is meant rather than its value. */
  readonly key?: boolean;
}

/** `stages[1].share`; a name with other characters is quoted. */
export function pathText(path: Path): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z]\w*$/.test(key) ? `.${key}` : `.“${key}”`;
  });
  return parts.join('').replace(/^\./, '') || 'the module';
}

/** The module that a value is, or the faults of its shape. What sums and names say is `faultsOf`. */
export function parseModule(
  value: unknown,
): { readonly module: Module } | { readonly faults: readonly Fault[] } {
  const parsed = moduleSchema.safeParse(value);
  if (parsed.success) return { module: parsed.data as Module };
  const faults = parsed.error.issues.map((issue) => faultOf(issue, value));
  // A misspelt key is also a missing one: what was typed comes first.
  return { faults: faults.sort((a, b) => Number(b.key ?? false) - Number(a.key ?? false)) };
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue, value: unknown): Fault {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const [problem, help] = issue.message.split('\n');
    return { path: [...path, issue.keys[0]!], problem: problem!, help: help!, key: true };
  }
  if (issue.code === 'invalid_union') return unionFault(issue, value);
  const [problem, help] = wordsOf(issue, at(value, path));
  return { path, problem, help };
}

/** The complaint of the alternative that comes nearest: the one whose first fault lies deepest. */
function unionFault(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Fault {
  if ('discriminator' in issue && issue.discriminator !== undefined) return kindFault(issue, value);
  const best = issue.errors
    .map((errors) => errors[0]!)
    .sort((a, b) => strangeness(a) - strangeness(b) || b.path.length - a.path.length)[0]!;
  return faultOf({ ...best, path: [...issue.path, ...best.path] } as Issue, value);
}

/** Unknown keys tell that another alternative was meant. */
function strangeness(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? 1 : 0;
}

/** A `kind` that is missing or unknown decides everything else. */
function kindFault(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Fault {
  const path = issue.path as Path;
  const of = path.at(-1) === 'kind' ? path.slice(0, -1) : path;
  const known = of.length === 0 ? ['chronic', 'acute'] : ['hazard', 'incidence', 'birth', 'threshold'];
  const got = at(value, [...of, 'kind']);
  const near = typeof got === 'string' ? suggest(got, known) : undefined;
  const help = near === undefined ? `Write kind: ${known.join(', or kind: ')}.` : `Did you mean “${near}”?`;
  return got === undefined
    ? { path: of, problem: 'says no kind', help }
    : { path: [...of, 'kind'], problem: `is ${show(got)}, which is no kind`, help };
}

/** Problem and help of an issue that is about one value. */
function wordsOf(issue: Issue, got: unknown): readonly [problem: string, help: string] {
  if (issue.code === 'custom') return issue.message.split('\n') as [string, string];
  if (issue.code === 'invalid_type' && got === undefined)
    return ['is missing', `Write ${example(issue.expected)}.`];
  if (issue.code === 'invalid_type')
    return [`is ${show(got)}, not ${named(issue.expected)}`, `Write ${example(issue.expected)}.`];
  if (issue.code === 'invalid_value') return choice(issue.values.map(String), got);
  if (issue.code === 'invalid_format') return [`is ${show(got)}`, formatHelp(String(issue.path.at(-1)))];
  if (issue.code === 'too_small' || issue.code === 'too_big') return bound(issue, got);
  return [`is ${show(got)}: ${issue.message}`, 'See docs/reference/module.schema.json.'];
}

function choice(known: readonly string[], got: unknown): readonly [string, string] {
  const near = typeof got === 'string' ? suggest(got, known) : undefined;
  const problem = got === undefined ? 'is missing' : `is ${show(got)}, which is not known here`;
  return [problem, near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean “${near}”?`];
}

function formatHelp(key: string): string {
  if (key === 'name') return 'Write small letters, digits and hyphens, such as otitis-externa.';
  if (key === 'since') return 'Write a date such as 2020-03-01.';
  return 'Write a sentence that ends with a full stop.';
}

function bound(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  got: unknown,
): readonly [string, string] {
  const low = issue.code === 'too_small';
  const limit = low ? issue.minimum : issue.maximum;
  if (issue.origin === 'array' || issue.origin === 'string') {
    const size = Array.isArray(got) ? `has ${got.length} items` : 'is empty';
    return [size, `Give ${issue.exact ? '' : low ? 'at least ' : 'at most '}${limit}.`];
  }
  const words = low ? (issue.inclusive ? 'at least' : 'above') : issue.inclusive ? 'at most' : 'below';
  return [`is ${show(got)}, but must be ${words} ${limit}`, `Write a number ${words} ${limit}.`];
}

const NAMED: Readonly<Record<string, readonly [name: string, example: string]>> = {
  number: ['a number', 'a number such as 0.25'],
  int: ['a whole number', 'a whole number such as 1'],
  string: ['a text', 'a text, in quotes where it looks like a number'],
  object: ['a mapping', 'a mapping of keys to values'],
  record: ['a mapping', 'a mapping of names to numbers'],
  array: ['a list', 'a list, such as [a, b]'],
  tuple: ['a pair', 'a pair such as [65, 0.12]'],
};

function named(expected: string): string {
  return NAMED[expected]?.[0] ?? expected;
}

function example(expected: string): string {
  return NAMED[expected]?.[1] ?? expected;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (v, key) => (v as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}

function show(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : String(value);
}
