// Settings in a spec: what its dataset, layouts and prints let their users choose, checked and complete.
import { z } from 'zod';
import { AppError, fail, suggest } from '../base/errors.ts';
import type { Json } from '../schema/fold.ts';
import type { Setting, Settings } from '../schema/setting.ts';

/** Whoever has settings, such as a dataset. */
export interface Chooser {
  readonly name: string;
  readonly settings: readonly Setting[];
}

type Given = Readonly<Record<string, unknown>>;

/** What a setting must be, in words. */
export function expectedOf(setting: Setting): string {
  switch (setting.kind) {
    case 'whole':
      return `a whole number from ${number(setting.low)} to ${number(setting.high)}`;
    case 'number':
      return `a number from ${number(setting.low)} to ${number(setting.high)}`;
    case 'share':
      return 'a share from 0 to 1';
    case 'choice':
      return setting.of.join(', ');
    case 'switch':
      return 'true or false';
    case 'text':
      return 'a text';
    case 'words':
      return setting.of === undefined ? 'a list of words' : `a list of ${setting.of.join(', ')}`;
    case 'file':
      return 'a file';
    case 'mapping':
      return `a mapping of ${setting.keys.join(', ')} to numbers from ${number(setting.low)} to ${number(setting.high)}`;
  }
}

function number(x: number): string {
  return x.toLocaleString('en-US');
}

function schemaOf(setting: Setting): z.ZodType {
  switch (setting.kind) {
    case 'whole':
      return z.number().int().min(setting.low).max(setting.high);
    case 'number':
      return z.number().min(setting.low).max(setting.high);
    case 'share':
      return z.number().min(0).max(1);
    case 'choice':
      return z.enum(setting.of);
    case 'switch':
      return z.boolean();
    case 'text':
      return z.string().min(1).max(1000);
    case 'words':
      return z.array(setting.of === undefined ? z.string().min(1) : z.enum(setting.of));
    case 'file':
      return z.unknown();
    case 'mapping':
      return z.partialRecord(z.enum(setting.keys), z.number().min(setting.low).max(setting.high));
  }
}

/**
 * Complete settings by chooser; absent where there is nothing to choose. Throws `SPEC_UNKNOWN_KEY` and
 * `SPEC_INVALID_VALUE`.
 */
export function settingsOfSpec(
  given: Readonly<Record<string, Given>> | undefined,
  choosers: readonly Chooser[],
  origin: string,
): Readonly<Record<string, Settings>> | undefined {
  const choosing = choosers.filter((c) => c.settings.length > 0);
  for (const name of Object.keys(given ?? {}))
    if (!choosing.some((c) => c.name === name))
      unknown('settings of', name, origin, choosers.length === 0 ? [] : choosing.map((c) => c.name));
  if (choosing.length === 0) return undefined;
  return Object.fromEntries(choosing.map((c) => [c.name, complete(given?.[c.name] ?? {}, c, origin)]));
}

function complete(given: Given, { name, settings }: Chooser, origin: string): Settings {
  const keys = settings.map((s) => s.key);
  for (const key of Object.keys(given))
    if (!keys.includes(key)) unknown(`setting of ${name}`, key, origin, keys);
  return Object.fromEntries(settings.map((s) => [s.key, settingValue(s, given[s.key], name)]));
}

function unknown(what: string, name: string, origin: string, known: readonly string[]): never {
  fail('SPEC_UNKNOWN_KEY', {
    what,
    name,
    where: origin,
    suggestion: suggest(name, known) ?? '',
    help: known.length === 0 ? 'There is nothing to set here.' : `Known here: ${known.join(', ')}.`,
  });
}

function settingValue(setting: Setting, given: unknown, owner: string): Json {
  if (given === undefined || given === null) return setting.default;
  if (setting.kind === 'file') return typeof given === 'string' ? setting.read(given) : (given as Json);
  const value =
    setting.kind === 'words' && typeof given === 'string'
      ? given.split(',').map((word) => word.trim())
      : given;
  const parsed = schemaOf(setting).safeParse(value);
  if (parsed.success)
    return setting.kind === 'mapping'
      ? { ...(setting.default as object), ...(parsed.data as object) }
      : (parsed.data as Json);
  throw new AppError('SPEC_INVALID_VALUE', {
    name: setting.flag ?? `settings.${owner}.${setting.key}`,
    got: typeof given === 'string' ? `“${given}”` : JSON.stringify(given),
    expected: expectedOf(setting),
    example: exampleOf(setting, owner),
  });
}

function exampleOf(setting: Setting, owner: string): string {
  const value = typeof setting.default === 'object' ? JSON.stringify(setting.default) : `${setting.default}`;
  return setting.flag === null
    ? `settings: {${owner}: {${setting.key}: ${value}}}`
    : `${setting.flag} ${value}`;
}
