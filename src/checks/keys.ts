// Keys: a key names one row, a reference names a row that exists, and it exists for the same patient.
import { type Batch, type Part, vectorOf } from '../schema/batch.ts';
import { idText } from '../schema/column.ts';
import type { Check, Finding } from '../schema/fold.ts';
import { targetRows } from '../schema/key-index.ts';
import {
  isOwned,
  ownerClaim,
  type Reference,
  referencesOf,
  resolvesClaim,
  uniqueClaim,
} from '../schema/reference.ts';
import type { Table } from '../schema/table.ts';
import { type Claim, type Count, counting, findingOf, keyOf, rowName, Tally } from '../schema/tally.ts';

/**
 * Distinct references to shared tables that a part may contribute; beyond it the check says that it cannot decide. The rows of a shared
 * table are one part: the staff of the wards of ten million patients, 1.3 million, stay below.
 */
const MOST_SHARED = 2_000_000;

/**
 * Key and reference checks over parts of whole patients. `shared` gives the keys of a table that belongs to no patient
 * (a roll-up); it is asked when the fold ends. Uniqueness between parts is proved by disjoint key ranges; where ranges
 * meet, the finding `….ranges` says so, and an exact pass over all rows must decide.
 */
export function keys(
  tables: readonly Table[],
  shared: (table: string) => ReadonlySet<number> | undefined,
): readonly Check[] {
  const references = referencesOf(tables);
  return [
    ...tables.filter((t) => t.repeats !== true).map(uniqueCheck),
    ...references.map((r) => (r.to.patient === undefined ? sharedCheck(r, shared) : resolvesCheck(r))),
    ...references.filter(isOwned).map(ownerCheck),
  ];
}

interface KeyCount extends Count {
  /** Lowest and highest key of the part, null when it has no rows. */
  readonly range: readonly [number, number] | null;
}

function uniqueCheck(table: Table): Check {
  const said = uniqueClaim(table);
  return {
    id: said.check,
    see(part): KeyCount {
      const tally = new Tally();
      const batch = part.get(table.name);
      const sorted = batch === undefined ? new Float64Array(0) : sortedKeys(batch);
      tally.of = sorted.length;
      for (let i = 1; i < sorted.length; i++) {
        if (sorted[i] === sorted[i - 1])
          tally.fail(sorted[i]!, () => `${table.key}=${idText(table.columns[table.key]!, sorted[i]!)} again`);
      }
      const range = sorted.length === 0 ? null : ([sorted[0]!, sorted[sorted.length - 1]!] as const);
      return { ...tally.count(), range };
    },
    end: (seen: readonly KeyCount[]) => [findingOf(said, seen), rangesFinding(said, seen)],
  };
}

/** Whether the key ranges of parts are disjoint, which proves that no key is in two parts. */
function rangesFinding(unique: Claim, seen: readonly KeyCount[]): Finding {
  const ranges = seen
    .flatMap((s) => (s.range === null ? [] : [s.range]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const tally = new Tally();
  tally.of = ranges.length;
  let highest = -Infinity;
  for (const [low, high] of ranges) {
    if (low <= highest) tally.fail(low, () => `${unique.column} from ${low} to ${high} meets another part`);
    highest = Math.max(highest, high);
  }
  const doc = `${unique.column} of different parts lie in disjoint ranges; where they meet, uniqueness must be checked over all rows`;
  return findingOf({ ...unique, check: `${unique.table}.${unique.column}.ranges`, doc }, [tally.count()]);
}

/** Present keys in ascending order: the stored array itself when it ascends already, else a sorted copy. */
function sortedKeys(batch: Batch): Float64Array {
  const v = vectorOf(batch, batch.table.key);
  const all = v.values as Float64Array;
  const present =
    v.valid === null
      ? all.subarray(0, batch.rows)
      : all.subarray(0, batch.rows).filter((_, i) => v.valid![i] === 1);
  for (let i = 1; i < present.length; i++) if (present[i]! < present[i - 1]!) return present.slice().sort();
  return present;
}

function resolvesCheck(reference: Reference): Check {
  return counting(resolvesClaim(reference), (part, tally) => {
    const batch = part.get(reference.table.name);
    if (batch === undefined) return;
    const to = part.get(reference.to.name);
    const { values, valid } = vectorOf(batch, reference.column);
    const target = to === undefined ? null : targetRows(batch, reference.column, to);
    for (let i = 0; i < batch.rows; i++) {
      if (valid !== null && valid[i] === 0) continue;
      tally.of++;
      if (target === null || target[i]! < 0) failRow(tally, batch, reference.column, values[i] as number, i);
    }
  });
}

function ownerCheck(reference: Reference): Check {
  return counting(ownerClaim(reference), (part, tally) => {
    const from = part.get(reference.table.name);
    const to = part.get(reference.to.name);
    if (from === undefined || to === undefined) return;
    const mine = vectorOf(from, reference.table.patient!).values;
    const theirs = vectorOf(to, reference.to.patient!).values;
    const target = targetRows(from, reference.column, to);
    const { values } = vectorOf(from, reference.column);
    for (let i = 0; i < from.rows; i++) {
      const row = target[i]!;
      if (row < 0) continue;
      tally.of++;
      if (theirs[row] !== mine[i]) failRow(tally, from, reference.column, values[i] as number, i);
    }
  });
}

function failRow(tally: Tally, batch: Batch, column: string, key: number, row: number): void {
  const shown = () => idText(vectorOf(batch, column).column, key);
  tally.fail(keyOf(batch, row), () => `${rowName(batch, row)}: ${column}=${shown()}`);
}

interface SharedCount {
  readonly ids: readonly number[];
  /** Parts that name too many to be resolved. */
  readonly crowded: number;
}

/** References to shared tables: parts contribute the distinct ids they name, which are resolved once at the end. */
function sharedCheck(
  reference: Reference,
  shared: (table: string) => ReadonlySet<number> | undefined,
): Check {
  const said = resolvesClaim(reference);
  return {
    id: said.check,
    see: (part) => distinctIds(reference, part),
    merge: (a: SharedCount, b: SharedCount): SharedCount => ({
      ids: [...new Set([...a.ids, ...b.ids])].sort((x, y) => x - y),
      crowded: a.crowded + b.crowded,
    }),
    end: (seen: readonly SharedCount[]) => [
      sharedFinding(reference, said, seen, shared(reference.to.name) ?? new Set()),
    ],
  };
}

function distinctIds(reference: Reference, part: Part): SharedCount {
  const ids = new Set<number>();
  const batch = part.get(reference.table.name);
  if (batch !== undefined) {
    const { values, valid } = vectorOf(batch, reference.column);
    for (let i = 0; i < batch.rows && ids.size <= MOST_SHARED; i++)
      if (valid === null || valid[i] === 1) ids.add(values[i] as number);
  }
  const crowded = ids.size > MOST_SHARED;
  return { ids: crowded ? [] : [...ids].sort((a, b) => a - b), crowded: crowded ? 1 : 0 };
}

function sharedFinding(
  { table, column, to }: Reference,
  said: Claim,
  seen: readonly SharedCount[],
  known: ReadonlySet<number>,
): Finding {
  const ids = new Set(seen.flatMap((s) => s.ids));
  const tally = new Tally();
  tally.of = ids.size;
  for (const id of ids)
    if (!known.has(id))
      tally.fail(id, () => `${column}=${idText(table.columns[column]!, id)} is not in ${to.name}`);
  const crowded = seen.reduce((sum, s) => sum + s.crowded, 0);
  for (let i = 0; i < crowded; i++)
    tally.fail(-1, () => `a part names more than ${MOST_SHARED} different rows of ${to.name}`);
  tally.of += crowded;
  return findingOf(said, [tally.count()]);
}
