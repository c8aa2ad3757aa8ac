// The codes that columns may hold, by code system: what conformance checks go by.
import type { Codes } from '../checks/conformance.ts';
import { codeSystems } from '../codes/index.ts';

const sets = new Map<string, ReadonlySet<string>>();

/** All codes of a system that Careloom knows; undefined when it knows no such system. */
export const knownCodes: Codes = (system) => {
  const entries = codeSystems[system]?.entries;
  if (entries === undefined) return undefined;
  let codes = sets.get(system);
  if (codes === undefined) {
    codes = new Set(entries.keys());
    sets.set(system, codes);
  }
  return codes;
};
