// Which modules can bring a diagnosis or a drug into a record, so that a person without them need not be lived to be ruled out.

import { drugs } from '../../codes/drugs.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import type { ChronicModule, Module } from '../module.ts';
import { acuteModules, chronicModules } from '../modules/index.ts';

/** Who can write something: lasting illnesses, which a person has or has not, and anything else, of which nothing is known early. */
export interface Producers {
  readonly chronic: readonly ChronicModule[];
  readonly others: boolean;
}

const modules: readonly Module[] = [...chronicModules, ...acuteModules];

/** Parts of a module that write no diagnosis and no prescription of the person. */
const SILENT: ReadonlySet<string> = new Set(['family', 'mortality', 'risks', 'avoidWith', 'source', 'doc']);

/** All texts in a module that `wanted` accepts, wherever they stand. */
function textsIn(value: unknown, wanted: (text: string) => boolean, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (wanted(value)) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) textsIn(item, wanted, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!SILENT.has(key)) textsIn(item, wanted, found);
  }
  return found;
}

/** Diagnoses that a module writes, by its name. */
export const diagnosesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  modules.map((m) => [m.name, textsIn(m, (text) => icd10cm.entries.has(text))]),
);

/** Ingredients that a module prescribes, by its name. */
const ingredientsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  modules.map((m) => [
    m.name,
    new Set([...textsIn(m, (text) => drugs.has(text))].map((key) => drugs.get(key)!.ingredient)),
  ]),
);

/** Who can write one of the codes. A code that no module writes may come from anywhere. */
export function producersOfCodes(codes: ReadonlySet<string>): Producers {
  return producers(diagnosesOf, codes);
}

export function producersOfIngredients(ingredients: ReadonlySet<string>): Producers {
  return producers(ingredientsOf, ingredients);
}

function producers(by: ReadonlyMap<string, ReadonlySet<string>>, things: ReadonlySet<string>): Producers {
  const writing = modules.filter((m) => [...by.get(m.name)!].some((thing) => things.has(thing)));
  const covered = [...things].every((thing) => writing.some((m) => by.get(m.name)!.has(thing)));
  return {
    chronic: writing.filter((m) => m.kind === 'chronic'),
    others: !covered || writing.some((m) => m.kind !== 'chronic'),
  };
}
