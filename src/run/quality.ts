// The quality of a spec: a preset, or a mapping of a preset and single rates, in one form.
import { fail, suggest } from '../base/errors.ts';
import { flawKinds, PRESETS, type Preset } from '../flaws/kinds.ts';
import type { FlawProfile } from '../flaws/profile.ts';
import { missingPaths, type Quality, type QualityRates } from '../flaws/rates.ts';

export { presetOf } from '../flaws/rates.ts';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The quality that a spec asks for. A mapping that says no more than its preset is the preset. Throws
 * `SPEC_UNKNOWN_KEY`, `SPEC_INVALID_VALUE`, and `SPEC_CONFLICT` for a dataset without flaws.
 */
export function qualityIn(
  given: Preset | Mapping,
  dataset: string,
  profile: FlawProfile | undefined,
  origin: string,
): Quality {
  const quality = typeof given === 'string' ? given : fromMapping(given, profile, origin);
  if (quality !== 'clean' && profile === undefined) {
    fail('SPEC_CONFLICT', {
      first: `--quality ${typeof quality === 'string' ? quality : quality.preset}`,
      second: `the dataset ${dataset}`,
      help: 'No flaws are known for it: leave --quality out.',
    });
  }
  return quality;
}

function fromMapping(given: Mapping, profile: FlawProfile | undefined, origin: string): Quality {
  // What a manifest or --print-spec holds has its rates in a mapping of their own.
  const { preset = 'clean', rates: nested = {}, ...flat } = given;
  if (!PRESETS.includes(preset as Preset))
    refuse('quality.preset', preset, PRESETS.join(', '), 'preset: typical');
  if (!isMapping(nested))
    refuse('quality.rates', nested, 'a mapping of flaws to rates', 'rates: {typos: 0.02}');
  const names = flawKinds.map((kind) => kind.name as string);
  const rates: Record<string, unknown> = {};
  for (const [name, rate] of Object.entries({ ...nested, ...flat })) {
    if (!names.includes(name)) unknown(name, 'quality', [...names, 'preset'], origin);
    if (name === 'missing' && isMapping(rate)) checkColumns(rate, profile, origin);
    else if (!isShare(rate)) refuse(`quality.${name}`, rate, SHARE, `${name}: 0.05`);
    rates[name] = rate;
  }
  if (Object.keys(rates).length === 0) return preset as Preset;
  const ordered = Object.fromEntries(names.flatMap((n) => (n in rates ? [[n, rates[n]]] : [])));
  return { preset: preset as Preset, rates: ordered as QualityRates['rates'] };
}

const SHARE = 'a share from 0 to 1';

function checkColumns(given: Mapping, profile: FlawProfile | undefined, origin: string): void {
  const known = missingPaths(profile);
  for (const [path, rate] of Object.entries(given)) {
    if (!known.includes(path)) unknown(path, 'quality.missing', known, origin);
    if (!isShare(rate)) refuse(`quality.missing.${path}`, rate, SHARE, `${path}: 0.2`);
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function refuse(name: string, value: unknown, expected: string, example: string): never {
  return fail('SPEC_INVALID_VALUE', { name, got: JSON.stringify(value) ?? 'missing', expected, example });
}

function unknown(name: string, where: string, known: readonly string[], origin: string): never {
  return fail('SPEC_UNKNOWN_KEY', {
    what: 'key',
    name,
    where: [origin, where].filter(Boolean).join(', '),
    suggestion: suggest(name, known) ?? '',
    help: `Known here: ${known.join(', ')}.`,
  });
}
