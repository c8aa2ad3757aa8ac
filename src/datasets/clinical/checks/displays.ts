// Displays: within a run one code has one name, and one name one code where the name is the code's own.
import { type Part, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { findingOf, Tally } from '../../../schema/tally.ts';
import { claim, has } from './rows.ts';

/** Pairs of a code and its name. */
const DISPLAYS: readonly (readonly [table: string, code: string, name: string])[] = [
  ['encounters', 'reason_code', 'reason_description'],
  ['conditions', 'icd10_code', 'name'],
  ['medications', 'rxnorm_code', 'name'],
  ['medications', 'ndc_code', 'name'],
  ['procedures', 'code', 'name'],
  ['immunizations', 'cvx_code', 'vaccine'],
  ['observations', 'loinc_code', 'type'],
  ['allergies', 'substance', 'category'],
  ['allergies', 'reaction', 'reaction_code'],
  ['deaths', 'icd10_code', 'cause'],
  ['family_history', 'condition', 'icd10_code'],
  // The other way round.
  ['encounters', 'reason_description', 'reason_code'],
  ['medications', 'name', 'rxnorm_code'],
  ['observations', 'type', 'loinc_code'],
];

export function displayChecks(): readonly Check[] {
  return DISPLAYS.map(([table, code, name]) => oneNameCheck(table, code, name));
}

type Pairs = Readonly<Record<string, readonly string[]>>;

/** Names that a code may contribute: more than one is a failure already, so a few suffice as examples. */
const MOST_NAMES = 5;

function oneNameCheck(table: string, code: string, name: string): Check {
  const said = claim(table, code, `one_${name}`, `each ${code} has one ${name}`);
  return {
    id: said.check,
    see: (part) => pairsOf(part, table, code, name),
    merge: merged,
    end(seen: readonly Pairs[]) {
      const names = seen.reduce(merged, {});
      const words = Object.keys(names).sort();
      const tally = new Tally();
      tally.of = words.length;
      words.forEach((word, i) => {
        if (names[word]!.length > 1) tally.fail(i, () => `${word}: ${names[word]!.join(' | ')}`);
      });
      return [findingOf(said, [tally.count()])];
    },
  };
}

/** All names of each code, the first few in alphabetical order: the same whatever was added first. */
function merged(a: Pairs, b: Pairs): Pairs {
  // Most codes are known by then with the same name, so only what `b` adds is worked out.
  const added: Record<string, readonly string[]> = {};
  let adds = false;
  for (const [word, found] of Object.entries(b)) {
    const known = a[word];
    if (known !== undefined && found.every((name) => known.includes(name))) continue;
    added[word] =
      known === undefined ? found : [...new Set([...known, ...found])].sort().slice(0, MOST_NAMES);
    adds = true;
  }
  return adds ? { ...a, ...added } : a;
}

/** Distinct names of each code of a part, by pool number first. */
function pairsOf(part: Part, table: string, code: string, name: string): Pairs {
  const batch = part.get(table);
  const pairs: Record<string, string[]> = {};
  if (batch === undefined) return pairs;
  const codes = vectorOf(batch, code);
  const names = vectorOf(batch, name);
  const codeNumbers = codes.values as Int32Array;
  const nameNumbers = names.values as Int32Array;
  const width = names.pool!.words.length;
  const seen = new Set<number>();
  // Most codes have one name, so the last name of each code settles most rows.
  const last = new Int32Array(codes.pool!.words.length).fill(-1);
  for (let i = 0; i < batch.rows; i++) {
    if (!has(codes, i) || !has(names, i)) continue;
    const c = codeNumbers[i]!;
    const n = nameNumbers[i]!;
    if (last[c] === n) continue;
    last[c] = n;
    if (seen.has(c * width + n)) continue;
    seen.add(c * width + n);
    const word = codes.pool!.words[c]!;
    pairs[word] ??= [];
    pairs[word].push(names.pool!.words[n]!);
  }
  for (const word of Object.keys(pairs)) pairs[word] = pairs[word]!.sort().slice(0, MOST_NAMES);
  return pairs;
}
