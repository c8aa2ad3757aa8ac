// Which modules can bring a diagnosis or a drug into a record, so that a person without them need not be lived to be ruled out.

import { drugOf, drugs } from '../../codes/drugs.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import type { Modules } from '../model.ts';
import type { ChronicModule, Module } from '../module.ts';

/** Who can write something: lasting illnesses, which a person has or has not, and anything else, of which nothing is known early. */
export interface Producers {
  readonly chronic: readonly ChronicModule[];
  readonly others: boolean;
}

/** Parts of a module that write no diagnosis and no prescription of the person. */
const SILENT: ReadonlySet<string> = new Set([
  'family',
  'mortality',
  'risks',
  'avoidWith',
  'symptoms',
  'source',
  'doc',
]);

/** Drugs that visits of pregnancy, childbed and family planning order, which no module tells of. */
const ORDERED_ELSEWHERE: readonly string[] = [
  'ibuprofen-600',
  'oxycodone-5',
  'ferrous-sulfate-325',
  'insulin-glargine',
  'aspirin-81',
  'sertraline-50',
  'ethinyl-estradiol-norgestimate',
  'levonorgestrel-iud',
  'etonogestrel-implant',
  'medroxyprogesterone-inj',
];
const elsewhere: ReadonlySet<string> = new Set(ORDERED_ELSEWHERE.map((key) => drugOf(key).ingredient));

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

/**
 * The codes that say of a person that he has an illness: of its stages and sites. What else its module writes (a complication, the reason
 * of a visit for treatment, the site of a metastasis) others write as well.
 */
function namesOf(m: Module): ReadonlySet<string> {
  const named =
    m.kind === 'chronic' ? [...m.stages.map((s) => s.diagnosis), ...(m.sites ?? [])] : m.diagnoses;
  return new Set(named.map((d) => d.icd10));
}

/** What the modules of a run write. */
export interface Writers {
  /** Diagnoses that say that somebody has an illness, by the name of its module. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who can write one of the codes. A code that no module writes may come from anywhere. */
  ofCodes(codes: ReadonlySet<string>): Producers;
  ofIngredients(ingredients: ReadonlySet<string>): Producers;
}

export function writersAmong({ chronic, acute }: Modules): Writers {
  const modules: readonly Module[] = [...chronic, ...acute];
  const diagnosesOf = new Map(modules.map((m) => [m.name, textsIn(m, (text) => icd10cm.entries.has(text))]));
  const ingredientsOf = new Map(
    modules.map((m) => [
      m.name,
      new Set([...textsIn(m, (text) => drugs.has(text))].map((key) => drugOf(key).ingredient)),
    ]),
  );
  return {
    namesOf: new Map(modules.map((m) => [m.name, namesOf(m)])),
    ofCodes: (codes) => producers(modules, diagnosesOf, codes),
    ofIngredients(ingredients) {
      const found = producers(modules, ingredientsOf, ingredients);
      return { ...found, others: found.others || [...ingredients].some((name) => elsewhere.has(name)) };
    },
  };
}

function producers(
  modules: readonly Module[],
  by: ReadonlyMap<string, ReadonlySet<string>>,
  things: ReadonlySet<string>,
): Producers {
  const writing = modules.filter((m) => [...by.get(m.name)!].some((thing) => things.has(thing)));
  const covered = [...things].every((thing) => writing.some((m) => by.get(m.name)!.has(thing)));
  return {
    chronic: writing.filter((m) => m.kind === 'chronic'),
    others: !covered || writing.some((m) => m.kind !== 'chronic'),
  };
}
