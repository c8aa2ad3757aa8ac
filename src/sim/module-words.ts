// The words that a module may use: keys of drugs, panels, procedures and devices, codes, traits, axes and specialties.
import { suggest } from '../base/errors.ts';
import { analytes, panels } from '../clinical/analytes.ts';
import { devices } from '../codes/devices.ts';
import { drugs } from '../codes/drugs.ts';
import { icd10cm } from '../codes/icd10cm.ts';
import { procedures } from '../codes/procedures.ts';
import { snomed } from '../codes/snomed.ts';
import { SPECIALTIES } from '../world/practitioners.ts';
import { AXES } from './axis.ts';
import { programmes } from './screening/programmes.ts';
import { TRAITS } from './traits.ts';

export interface Word {
  readonly name: string;
  readonly doc: string;
}

const word = (name: string, doc = ''): Word => ({ name, doc });

/** All words by kind. */
export const WORDS = {
  diagnoses: [...icd10cm.entries.values()].map((e) => word(e.code, e.display)),
  concepts: [...snomed.entries.values()].map((e) => word(e.code, e.display)),
  drugs: [...drugs].map(([key, d]) => word(key, d.name)),
  panels: panels.map((p) => word(p.key, p.name)),
  analytes: analytes.map((a) => word(a.key, a.type)),
  procedures: [...procedures].map(([key, p]) => word(key, p.name)),
  devices: [...devices].map(([key, d]) => word(key, d.name)),
  traits: TRAITS.map((t) => word(t)),
  axes: Object.entries(AXES).map(([name, a]) => word(name, `${a.unit}: ${a.doc}`)),
  specialties: SPECIALTIES.map((s) => word(s.name)),
  programmes: programmes.map((p) => word(p.key)),
} as const satisfies Record<string, readonly Word[]>;

export type WordKind = keyof typeof WORDS;

const names = new Map<string, ReadonlySet<string>>(
  Object.entries(WORDS).map(([kind, words]) => [kind, new Set(words.map((w) => w.name))]),
);

/** What to type instead of a word that is not of a kind; null where it is. */
export function insteadOf(kind: WordKind, name: string): string | null {
  if (names.get(kind)!.has(name)) return null;
  if (kind === 'diagnoses') return sameCategory(name);
  return nearestOf(name, [...names.get(kind)!]) ?? `Type careloom module words ${kind} for all.`;
}

/** The nearest spelling, or up to three names that begin alike. */
export function nearestOf(name: string, known: readonly string[]): string | null {
  const near = suggest(name, known);
  const [stem] = name.toLowerCase().split('-');
  const alike = stem!.length < 4 ? [] : known.filter((k) => k.startsWith(stem!)).slice(0, 3);
  const found = near === undefined ? alike : [near];
  return found.length === 0 ? null : `Did you mean ${found.map((n) => `“${n}”`).join(' or ')}?`;
}

/** Codes of the same category, those that share most of the code first. */
function sameCategory(code: string): string {
  const family = WORDS.diagnoses
    .filter((e) => e.name.startsWith(code.slice(0, 3)))
    .sort((a, b) => sharedStart(b.name, code) - sharedStart(a.name, code))
    .slice(0, 3);
  if (family.length === 0) return 'Type careloom module words diagnoses for all that it holds.';
  return `It holds ${family.map((e) => `${e.name} (${e.doc})`).join(', ')}.`;
}

/** Characters that two texts have in common from their beginning. */
function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
