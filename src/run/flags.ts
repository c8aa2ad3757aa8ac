// Flags of settings: which there are, and whose setting a flag given on the command line is.
import { fail } from '../base/errors.ts';
import { datasets, layouts, prints } from '../catalog.ts';
import { offFlag, type Setting } from '../schema/setting.ts';
import { choosersOf } from './publication.ts';
import { expectedOf } from './settings.ts';
import type { RawSpec } from './spec-file.ts';

/** Settings given as flags, by flag: text, or true and false for switches. */
export type Chosen = ReadonlyMap<string, string | boolean>;

/** A flag of a setting, or another name for a common flag. */
export interface SettingFlag {
  readonly owner: string;
  /** As commander declares it: `--providers <value>`. */
  readonly declaration: string;
  readonly flag: string;
  readonly doc: string;
}

/** Flags of every setting in the catalog, once each, in its order. */
export function settingFlags(): readonly SettingFlag[] {
  const all = [...datasets, ...layouts, ...prints].flatMap(({ name, settings = [] }) =>
    settings.flatMap((setting) => flagsOf(name, setting)),
  );
  const aliases = datasets.flatMap(({ name, aliases = {} }) =>
    Object.entries(aliases).map(([flag, of]) => ({
      owner: name,
      flag,
      declaration: `${flag} <value>`,
      doc: `another name for ${of}`,
    })),
  );
  const seen = new Set<string>();
  return [...all, ...aliases].filter(({ flag }) => !seen.has(flag) && seen.add(flag));
}

function flagsOf(owner: string, setting: Setting): SettingFlag[] {
  const { flag } = setting;
  if (flag === null) return [];
  const said = `${setting.doc} (${described(setting)})`;
  if (setting.kind !== 'switch') return [{ owner, flag, declaration: `${flag} <value>`, doc: said }];
  const off = offFlag(setting)!;
  return [
    { owner, flag, declaration: flag, doc: said },
    { owner, flag: off, declaration: off, doc: `turns ${flag} off` },
  ];
}

function described(setting: Setting): string {
  const value = setting.default;
  if (setting.kind === 'switch') return `default: ${value === true ? 'on' : 'off'}`;
  const none = value === null || value === '' || typeof value === 'object';
  return none ? expectedOf(setting) : `${expectedOf(setting)}; default: ${String(value)}`;
}

/** What a name for a common flag sets in the spec: `--out` → `out`. */
function keyOf(flag: string): string {
  return flag.replace(/^--/, '').replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
}

/** A spec with the settings that were given as flags. A flag that belongs to nobody in the run is refused. */
export function withChosen(raw: RawSpec, chosen: Chosen): RawSpec {
  if (chosen.size === 0) return raw;
  const dataset = typeof raw.dataset === 'string' ? raw.dataset : 'clinical';
  const formats =
    typeof raw.formats === 'string' ? raw.formats.split(',') : ((raw.formats ?? []) as string[]);
  const choosers = choosersOf({ dataset, formats: formats.map((f) => f.trim()) });
  const out: Record<string, unknown> = { ...raw };
  const settings = structuredClone((raw.settings ?? {}) as Record<string, Record<string, unknown>>);
  for (const [flag, value] of chosen) {
    const alias = datasets.find((d) => d.name === dataset)?.aliases?.[flag];
    if (alias !== undefined) {
      out[keyOf(alias)] = numeric(value);
      continue;
    }
    const found = choosers
      .flatMap((c) => c.settings.map((setting) => ({ owner: c.name, setting })))
      .find(
        ({ setting }) => setting.flag === flag || (setting.kind === 'switch' && offFlag(setting) === flag),
      );
    if (found === undefined) refuseFlag(flag, dataset);
    const { owner, setting } = found;
    settings[owner] ??= {};
    settings[owner][setting.key] =
      setting.kind === 'switch'
        ? setting.flag === flag
        : // A choice may look like a number: version 2.4.
          setting.kind === 'text' || setting.kind === 'choice'
          ? value
          : numeric(value);
  }
  return { ...out, ...(Object.keys(settings).length > 0 ? { settings } : {}) };
}

/** Numbers as people write them; anything else stays text, and the schema says what is wrong with it. */
export function numeric(value: string | boolean | undefined): unknown {
  return typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function refuseFlag(flag: string, dataset: string): never {
  const owners = [...datasets, ...layouts, ...prints].filter(
    (c) =>
      ('aliases' in c && c.aliases?.[flag] !== undefined) ||
      (c.settings ?? []).some((s) => s.flag === flag || offFlag(s) === flag),
  );
  const format = [...layouts, ...prints].some((p) => p.name === owners[0]?.name);
  const type = format ? `--format ${owners[0]!.name}` : `careloom generate ${owners[0]?.name ?? ''}`;
  fail('SPEC_CONFLICT', {
    first: flag,
    second: `the dataset ${dataset}`,
    help: `It belongs to ${owners.map((o) => o.name).join(', ')}: type ${type} ${flag}, or leave it out.`,
  });
}
