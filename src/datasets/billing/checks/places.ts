// Claims about places, which need all patients: a hospital has one state and one ZIP code, a doctor at most three hospitals of one state.
import type { Part } from '../../../schema/batch.ts';
import type { Check, Finding, Json } from '../../../schema/fold.ts';
import { type Chart, chartsOf } from './charts.ts';

/** Names with the values seen beside them, these sorted; JSON. */
export type Seen = { readonly [name: string]: readonly string[] };

/** Names of hospitals or doctors with the distinct values that their visits show. */
export function seenIn(
  charts: readonly Chart[],
  of: (v: Chart['visits'][number]['row']) => [string, string],
): Seen {
  const found = new Map<string, Set<string>>();
  for (const { visits } of charts) {
    for (const { row } of visits) {
      const [name, value] = of(row);
      const values = found.get(name);
      if (values === undefined) found.set(name, new Set([value]));
      else values.add(value);
    }
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, [...values].sort()]));
}

/** Most names show the same value in every part: only what a part adds is put in order. */
export function mergeSeen(a: Seen, b: Seen): Seen {
  const all: Record<string, readonly string[]> = { ...a };
  for (const [name, values] of Object.entries(b)) {
    const known = all[name];
    if (known === undefined) all[name] = values;
    else if (known.length > 1 || values.length > 1 || known[0] !== values[0]) {
      const both = new Set([...known, ...values]);
      if (both.size > known.length) all[name] = [...both].sort();
    }
  }
  return all;
}

/** Names that show more values than they may. */
export function namesOver(seen: Seen, most: number): readonly string[] {
  return Object.keys(seen)
    .filter((name) => seen[name]!.length > most)
    .sort();
}

interface PlaceClaim {
  readonly key: string;
  readonly column: string;
  readonly doc: string;
  readonly most: number;
  readonly of: (v: Chart['visits'][number]['row']) => [string, string];
}

export const placeClaims: readonly PlaceClaim[] = [
  {
    key: 'hospitals_with_multiple_zipcodes',
    column: 'hospital_zipcode',
    doc: 'a hospital has one ZIP code',
    most: 1,
    of: (v) => [v.hospital, v.hospital_zipcode],
  },
  {
    key: 'hospital_state_mismatch',
    column: 'hospital_state',
    doc: 'a hospital lies in one state',
    most: 1,
    of: (v) => [v.hospital, v.hospital_state],
  },
  {
    key: 'zipcodes_with_multiple_hospitals',
    column: 'hospital_zipcode',
    doc: 'a ZIP code has one hospital',
    most: 1,
    of: (v) => [v.hospital_zipcode, v.hospital],
  },
  {
    key: 'doctors_in_multiple_states',
    column: 'doctor',
    doc: 'a doctor works in one state',
    most: 1,
    of: (v) => [v.doctor, v.hospital_state],
  },
  {
    key: 'doctors_with_gt3_hospitals',
    column: 'doctor',
    doc: 'a doctor works at no more than three hospitals',
    most: 3,
    of: (v) => [v.doctor, v.hospital],
  },
];

/** A claim about places as a check of the dataset. */
export function placeCheck({ key, column, doc, most, of }: PlaceClaim): Check {
  const check = `visits.${column}.${key}`;
  return {
    id: check,
    see: (part: Part): Json => seenIn(chartsOf(part), of),
    merge: mergeSeen as unknown as (a: Json, b: Json) => Json,
    end(seen: readonly Seen[]): readonly Finding[] {
      const all = seen.reduce(mergeSeen, {});
      const over = namesOver(all, most);
      return [
        {
          check,
          category: 'plausibility',
          table: 'visits',
          column,
          doc,
          failed: over.length,
          of: Object.keys(all).length,
          allowed: 0,
          examples: over.slice(0, 5).map((name) => `${name}: ${all[name]!.join(', ')}`),
        },
      ];
    },
  };
}
