// How often each flaw is planted: a preset, and single rates that replace those of the preset.
import { type FlawName, flawKinds, type Preset } from './kinds.ts';
import type { FlawProfile, Missing, Path } from './profile.ts';

/** What a spec says: a preset, or a preset with rates of its own. */
export type Quality = Preset | QualityRates;

export interface QualityRates {
  readonly preset: Preset;
  /** Rate by kind; `missing` is one share for every column that may be lost, or a share by `table.column`. */
  readonly rates: Readonly<Partial<Record<FlawName, number | Readonly<Record<Path, number>>>>>;
}

/** The rates of one run. */
export interface Rates {
  of(kind: FlawName): number;
  missing(model: Missing): number;
}

export function presetOf(quality: Quality): Preset {
  return typeof quality === 'string' ? quality : quality.preset;
}

/** True when nothing is planted. */
export function isClean(quality: Quality): boolean {
  return quality === 'clean';
}

export function ratesOf(quality: Quality): Rates {
  const preset = presetOf(quality);
  const own = typeof quality === 'string' ? {} : quality.rates;
  const byKind = new Map(
    flawKinds.map((kind) => [kind.name, own[kind.name] ?? (preset === 'clean' ? 0 : kind[preset])]),
  );
  const lost = own.missing;
  return {
    of: (kind) => byKind.get(kind) as number,
    missing(model) {
      if (typeof lost === 'number') return lost;
      return lost?.[model.path] ?? (preset === 'clean' ? 0 : model[preset]);
    },
  };
}

/** Columns of which a spec may set the share that is missing. */
export function missingPaths(profile: FlawProfile | undefined): readonly Path[] {
  return profile?.missing.map((m) => m.path) ?? [];
}
