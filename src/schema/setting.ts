// Settings: what a dataset or a format lets its users choose. One line here is a flag, a key of the spec file and a line of the docs.
import type { Json } from './fold.ts';

/** What values a setting takes. */
export type SettingKind =
  | { readonly kind: 'whole'; readonly low: number; readonly high: number }
  /** A share or probability, 0–1. */
  | { readonly kind: 'share' }
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** On or off: as flags `--with-ed` and `--no-ed`. */
  | { readonly kind: 'switch' }
  | { readonly kind: 'text' }
  | { readonly kind: 'words'; readonly of?: readonly string[] }
  /** A file that is read when the spec is made: what `read` makes of it is part of the spec, so that a run does not depend on files that change. */
  | { readonly kind: 'file'; readonly read: (path: string) => Json }
  /** Numbers by name, such as a multiplier a month; only in spec files. */
  | {
      readonly kind: 'mapping';
      readonly keys: readonly string[];
      readonly low: number;
      readonly high: number;
    };

export type Setting = SettingKind & {
  /** Key in the spec, camelCase, under `settings.<dataset or format>`. */
  readonly key: string;
  /** The flag without its value, such as `--zip-target`; null for what is set in spec files only. */
  readonly flag: string | null;
  readonly doc: string;
  readonly default: Json;
};

/** Settings of one dataset or format, complete with defaults. */
export type Settings = Readonly<Record<string, Json>>;

export function numberIn(settings: Settings, key: string): number {
  return settings[key] as number;
}

export function textIn(settings: Settings, key: string): string {
  return settings[key] as string;
}

export function isOn(settings: Settings, key: string): boolean {
  return settings[key] === true;
}

/** Defaults of settings, by key. */
export function defaultsOf(settings: readonly Setting[] = []): Settings {
  return Object.fromEntries(settings.map((s) => [s.key, s.default]));
}

/** The flag that turns a switch off: `--no-ed` for `--with-ed`, `--no-extended` for `--extended`. */
export function offFlag({ flag }: Setting): string | null {
  return flag === null ? null : `--no-${flag.replace(/^--(with-)?/, '')}`;
}
