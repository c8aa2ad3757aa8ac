// The spec of a run: one schema for flags, spec files and configuration files, with errors that say what to type.
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { formatDay, parseDay } from '../base/days.ts';
import { fail, suggest } from '../base/errors.ts';
import { dataset, formatName, formatNames, formats as tabular } from '../catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { PRESETS } from '../flaws/kinds.ts';
import {
  AGE_BANDS,
  ALCOHOL,
  EDUCATION,
  EMPLOYMENT,
  GENDERS,
  HOUSING,
  RACES,
  SMOKING,
} from '../sim/demographics.ts';
import { ENROLMENT_YEARS } from '../sim/population.ts';
import { canonicalWhere } from './cohort.ts';
import type { Content } from './content.ts';
import { heldModules, loadModules } from './modules.ts';
import { ALL, CANONICAL, choosersOf, datasetsOf } from './publication.ts';
import { qualityIn } from './quality.ts';
import { settingsOfSpec } from './settings.ts';
import type { RawSpec } from './spec-file.ts';

/** How a run is carried out; none of it changes a byte of the data. */
export interface Execution {
  readonly out: string;
  readonly workers: number | 'auto';
  readonly resume: boolean;
  readonly force: boolean;
}

export interface RunSpec extends Content, Execution {}

export type { RawSpec };

/** Beyond this many persons the numbers of their rows, a million a person, would pass 2^53. */
const MOST_PATIENTS = 9_000_000_000;
const MOST_WORKERS = 1024;

const whole = (low: number, high: number) => z.number().int().min(low).max(high);

/** Shares of named groups, each 0–1, together 1 ± 0.01 (the tolerance of the published configuration files). */
function shares(groups: readonly string[]) {
  const share = z.number().min(0).max(1).default(0);
  return completeShares(z.strictObject(Object.fromEntries(groups.map((g) => [g, share])))).optional();
}

function completeShares<T extends z.ZodType<Readonly<Record<string, unknown>>>>(of: T): T {
  const total = (shares: Readonly<Record<string, unknown>>) =>
    Object.values(shares).reduce<number>((a, b) => a + (b as number), 0);
  return of.refine((shares) => Math.abs(total(shares) - 1) <= 0.01 + 1e-9, { params: { total: true } });
}

/** Shares of bands of ages that the user names, first and last age included. */
const ageGroups = completeShares(
  z.record(z.string().regex(/^\d{1,3}-\d{1,3}$/), z.number().min(0).max(1)),
).optional();

const demographics = z.strictObject({
  age: shares(AGE_BANDS),
  ageGroups,
  gender: shares(GENDERS),
  race: shares(RACES),
  smoking: shares(SMOKING),
  alcohol: shares(ALCOHOL),
  education: shares(EDUCATION),
  employment: shares(EMPLOYMENT),
  housing: shares(HOUSING),
  enrolmentYears: whole(1, ENROLMENT_YEARS).optional(),
  newborns: z.boolean().optional(),
});

const schema = z.strictObject({
  dataset: z.string().min(1).default('clinical'),
  patients: whole(1, MOST_PATIENTS).default(1000),
  seed: z.string().min(1).max(256).default('42'),
  asOf: z
    .string()
    .refine((text) => inRange(text))
    .default('2025-01-01'),
  historyYears: z.union([whole(1, 120), z.literal('all')]).default(10),
  include: z.array(z.string()).default([]),
  settings: z.record(z.string(), z.looseObject({})).optional(),
  formats: z.array(z.string()).min(1).default(['csv']),
  parts: z.boolean().default(false),
  cpt: z.boolean().default(true),
  demographics: demographics.default({}),
  quality: z.union([z.enum(PRESETS), z.looseObject({})]).default('clean'),
  where: z.string().min(1).max(10_000).optional(),
  modules: z.union([z.string().min(1), z.array(z.unknown())]).optional(),
  out: z.string().min(1).default('./out'),
  workers: z.union([whole(1, MOST_WORKERS), z.literal('auto')]).default('auto'),
  resume: z.boolean().default(false),
  force: z.boolean().default(false),
});

function inRange(text: string): boolean {
  return parseDay(text) !== null && text >= '1950-01-01' && text <= '2100-12-31';
}

/** Keys of a spec file, in the order they are printed. */
export const SPEC_KEYS = Object.keys(schema.shape);
const EXECUTION_KEYS = ['out', 'workers', 'resume', 'force'];
export const CONTENT_KEYS = SPEC_KEYS.filter((key) => !EXECUTION_KEYS.includes(key));

/** What each key must be, in words, with an example of the flag that sets it. */
const EXPECTED: Readonly<Record<string, readonly [expected: string, example: string]>> = {
  dataset: ['the name of a dataset', 'careloom generate clinical'],
  patients: ['a whole number from 1 to 9,000,000,000', '--patients 1000'],
  seed: ['a 64-bit integer or a text of at most 256 characters (quote it in a file)', '--seed 42'],
  asOf: ['a real date from 1950-01-01 to 2100-12-31, as YYYY-MM-DD', '--as-of 2025-01-01'],
  historyYears: ['a whole number of years from 1 to 120, or all', '--history-years 10'],
  include: ['a list of extras of the dataset, or all', '--include dispenses'],
  settings: ['a mapping of datasets or formats to their settings', 'settings: {analytics: {providers: 500}}'],
  formats: ['a list of formats', '--format csv,parquet'],
  parts: ['true or false', '--parts'],
  cpt: ['true or false', '--no-cpt'],
  demographics: ['a mapping of distributions', 'demographics: {gender: {female: 0.5, male: 0.5}}'],
  quality: ['clean, typical or messy, or a mapping of a preset and rates', '--quality typical'],
  where: [
    'a clause, or a list of clauses that must all hold',
    '--where "condition = heart_failure and age >= 65"',
  ],
  modules: ['a directory of modules, or a list of them', '--modules ./modules'],
  out: ['a directory', '--out ./out'],
  workers: [`a whole number from 1 to ${MOST_WORKERS}, or auto`, '--workers 2'],
  resume: ['true or false', '--resume'],
  force: ['true or false', '--force'],
};

/**
 * A complete spec from any part of one. `origin` names where the values come from.
 * Throws `SPEC_UNKNOWN_KEY`, `SPEC_INVALID_VALUE`, `SPEC_BAD_EXPRESSION` and, for modules, `SPEC_BAD_FILE`.
 */
export function parseSpec(raw: RawSpec, origin = ''): RunSpec {
  const given = normalise(raw);
  const parsed = schema.safeParse(withDefaults(given));
  if (!parsed.success) refuse(parsed.error.issues[0]!, raw, origin);
  const spec = parsed.data;
  const wanted = datasetsOf(spec.dataset);
  const include = extrasOf(spec.dataset, wanted, spec.include);
  for (const name of spec.formats) formatName(name);
  const asked = {
    dataset: spec.dataset,
    formats: formatNames().filter((name) => spec.formats.includes(name)),
  };
  refuseFormats(asked);
  const settings = settingsOfSpec(spec.settings, choosersOf(asked), origin);
  for (const d of wanted) d.refuse?.({ ...spec, settings: settings?.[d.name] ?? {} });
  const modules = modulesIn(spec, origin);
  const flaws = wanted.length === 1 ? wanted[0]!.flaws : undefined;
  return {
    ...spec,
    include,
    ...asked,
    settings,
    demographics: withoutUndefined({ ...populationOf(wanted, settings), ...spec.demographics }),
    quality: qualityIn(spec.quality, spec.dataset, flaws, origin),
    ...(spec.where === undefined ? {} : { where: canonicalWhere(spec.where, modules) }),
    ...modules,
  } as unknown as RunSpec;
}

/** What is given over the dataset's own defaults. Of settings, each that is given takes the place of its default. */
function withDefaults(given: RawSpec): RawSpec {
  const { settings, ...defaults } = defaultsFor(given);
  const name = given.dataset as string;
  if (settings === undefined || Object.keys(settings as RawSpec).length === 0)
    return { ...defaults, ...given };
  const all = given.settings as Readonly<Record<string, RawSpec>> | undefined;
  return {
    ...defaults,
    ...given,
    settings: { ...all, [name]: { ...(settings as RawSpec), ...all?.[name] } },
  };
}

/** A dataset's own defaults; `all` has none, since its datasets differ. */
function defaultsFor({ dataset: name, settings }: RawSpec): Readonly<Record<string, unknown>> {
  if (typeof name !== 'string' || name === ALL) return {};
  const { defaults = {} } = dataset(name);
  if (typeof defaults !== 'function') return defaults;
  const own = (settings as RawSpec | undefined)?.[name];
  return defaults(typeof own === 'object' && own !== null ? (own as RawSpec) : {});
}

/** Who is in the population of a dataset that has its own. */
function populationOf(
  [own, ...others]: readonly Dataset[],
  settings: Content['settings'],
): Readonly<Record<string, unknown>> {
  return others.length > 0 ? {} : (own!.population?.(settings?.[own!.name] ?? {}) ?? {});
}

/** Layouts and prints show the canonical record, which one dataset publishes. */
function refuseFormats({ dataset: of, formats }: Pick<Content, 'dataset' | 'formats'>): void {
  const other = formats.find((name) => !tabular.some((f) => f.name === name));
  if (other === undefined || of === CANONICAL) return;
  fail('SPEC_CONFLICT', {
    first: `--format ${other}`,
    second: `the dataset ${of}`,
    help: `Type careloom generate ${CANONICAL} --format ${other}: the same persons under the same seed.`,
  });
}

/** Modules are part of the spec itself, so that a run does not depend on files that change. */
function modulesIn({ modules }: z.infer<typeof schema>, origin: string): Pick<Content, 'modules'> {
  if (modules === undefined || modules.length === 0) return {};
  return { modules: typeof modules === 'string' ? loadModules(modules) : heldModules(modules, origin) };
}

/** The extras asked for, in the order of the dataset; an unknown one is refused with a suggestion. */
function extrasOf(of: string, from: readonly Dataset[], wanted: readonly string[]): readonly string[] {
  const extras = from.flatMap((d) => d.extras ?? []);
  const known = extras.map((e) => e.name);
  const unknown = wanted.find((name) => name !== 'all' && !known.includes(name));
  if (unknown !== undefined)
    fail('SPEC_UNKNOWN_KEY', {
      what: `extra of ${of}`,
      name: unknown,
      suggestion: suggest(unknown, [...known, 'all']) ?? '',
      help: known.length === 0 ? `${of} has none.` : `Known: ${known.join(', ')}, or all.`,
    });
  const needed = extras.flatMap((e) => (wanted.includes(e.name) ? (e.needs ?? []) : []));
  const all = wanted.includes('all');
  return known.filter((name) => all || wanted.includes(name) || needed.includes(name));
}

/** Bring the spellings that mean the same to one form, so that equal requests have equal digests. */
function normalise(raw: RawSpec): RawSpec {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined || value === null) continue;
    if (key === 'seed') out[key] = seedText(value);
    else if ((key === 'formats' || key === 'include') && typeof value === 'string')
      out[key] = value.split(',').map((name) => name.trim());
    else if (key === 'where' && Array.isArray(value) && value.every((part) => typeof part === 'string'))
      out[key] = value.map((part) => `(${part})`).join(' and ');
    else out[key] = numbers(value);
  }
  return out;
}

/** Integers lose leading zeros and plus signs; other text stays as it is. */
function seedText(value: unknown): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)))
    return String(value);
  return typeof value === 'string' && /^[+-]?\d{1,20}$/.test(value)
    ? String(BigInt(value.replace('+', '')))
    : value;
}

/** Files are read with exact integers, for the seed; everywhere else plain numbers do. */
function numbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(numbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, numbers(v)]));
}

type Issue = z.core.$ZodIssue;

function refuse(issue: Issue, raw: RawSpec, origin: string): never {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') refuseKey(path, issue.keys[0]!, origin);
  const top = path[0] ?? '';
  const name = path.join('.');
  const got = show(path.reduce<unknown>((at, key) => (at as RawSpec | undefined)?.[key], raw));
  if (top === 'demographics' && path.length > 1) refuseShare(issue, name, raw, got);
  const [expected, example] = EXPECTED[top] ?? ['something else', 'careloom generate --help'];
  return fail('SPEC_INVALID_VALUE', { name: name || 'the spec', got, expected, example });
}

function refuseKey(path: readonly string[], key: string, origin: string): never {
  const known =
    path.length === 0 ? SPEC_KEYS : path.length === 1 ? Object.keys(demographics.shape) : groupsOf(path[1]!);
  fail('SPEC_UNKNOWN_KEY', {
    what: 'key',
    name: key,
    where: [origin, path.join('.')].filter(Boolean).join(', '),
    suggestion: suggest(key, known) ?? '',
    help: `Known here: ${known.join(', ')}.`,
  });
}

function groupsOf(distribution: string): readonly string[] {
  const shape = demographics.shape as unknown as Record<string, z.ZodOptional<z.ZodObject>>;
  return Object.keys(shape[distribution]!.unwrap().shape);
}

function refuseShare(issue: Issue, name: string, raw: RawSpec, got: string): never {
  if (name === 'demographics.newborns')
    fail('SPEC_INVALID_VALUE', { name, got, expected: 'true or false', example: `${name}: false` });
  if (name === 'demographics.enrolmentYears')
    fail('SPEC_INVALID_VALUE', {
      name,
      got,
      expected: `a whole number of years from 1 to ${ENROLMENT_YEARS}`,
      example: `${name}: 1`,
    });
  if (issue.code === 'invalid_key')
    fail('SPEC_INVALID_VALUE', {
      name: `A band of demographics.ageGroups`,
      got: `“${name.split('.').at(-1)}”`,
      expected: 'two ages, first and last',
      example: 'demographics: {ageGroups: {0-17: 0.2, 18-120: 0.8}}',
    });
  if (issue.code !== 'custom') {
    const of = name.split('.').length > 2 ? 'a share from 0 to 1' : 'a mapping of groups to shares';
    fail('SPEC_INVALID_VALUE', {
      name,
      got,
      expected: of,
      example: `${name}: ${of.startsWith('a share') ? '0.25' : '{…: 0.25, …}'}`,
    });
  }
  const given = (raw.demographics as Record<string, Record<string, unknown>>)[name.split('.')[1]!]!;
  const total = Object.values(given).reduce<number>((sum, x) => sum + Number(x), 0);
  fail('SPEC_INVALID_VALUE', {
    name: `The total of ${name}`,
    got: String(Math.round(total * 1e6) / 1e6),
    expected: '1 ± 0.01',
    help: `Change the shares of ${Object.keys(given).join(', ')} so that they add up to 1.`,
  });
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'bigint') return String(value);
  const text = JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The part of a spec that decides the data, keys in one order. */
export function contentOf(spec: RunSpec): Content {
  return withoutUndefined(
    Object.fromEntries(CONTENT_KEYS.map((key) => [key, spec[key as keyof Content]])),
  ) as unknown as Content;
}

/** What to print so that `--spec` gives the same run again. */
export function printable(spec: RunSpec): Record<string, unknown> {
  return { ...contentOf(spec), out: spec.out, workers: spec.workers };
}

export function workersOf(spec: Execution): number {
  return spec.workers === 'auto' ? availableParallelism() : spec.workers;
}

/** The anchor a spec would have if nothing were said; for readers of directories without a manifest. */
export const DEFAULT_AS_OF = formatDay(parseDay('2025-01-01')!);

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
