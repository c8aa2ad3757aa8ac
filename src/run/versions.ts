// Versions that decide the bytes of a run: the package, the model, and every condition module.
import { readFileSync } from 'node:fs';

/** Raised when draws outside the modules change meaning; part of the key of all randomness. */
export const MODEL_VERSION = 1;

/** Version of the package. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

export interface Versions {
  readonly careloom: string;
  readonly model: number;
  /** Version of each condition module by name. */
  readonly modules: Readonly<Record<string, number>>;
}

export function versionsOf(
  modules: readonly { readonly name: string; readonly version: number }[],
): Versions {
  return {
    careloom: packageVersion(),
    model: MODEL_VERSION,
    modules: Object.fromEntries(modules.map((m) => [m.name, m.version])),
  };
}
