// Roll-ups of the members of the world that appear in the record: practitioners, facilities, payers.
import { batchOf, type Part, vectorOf } from '../schema/batch.ts';
import type { Rollup } from '../schema/fold.ts';
import type { Row, Table } from '../schema/table.ts';

/** A roll-up that keeps the members of the world whose ids appear, in order of id. */
export function appearing<T extends Table, M extends { readonly id: number }>(
  table: T,
  ids: (part: Part) => Iterable<number>,
  members: readonly M[],
  row: (member: M) => Row<T>,
): Rollup {
  return {
    id: table.name,
    see: (part) => [...new Set(ids(part))].sort((a, b) => a - b),
    merge: (a: number[], b: number[]) => [...new Set([...a, ...b])].sort((x, y) => x - y),
    end(seen: readonly number[][]) {
      const all = new Set(seen.flat());
      const kept = members.filter((m) => all.has(m.id)).sort((a, b) => a.id - b.id);
      return batchOf(table, kept.map(row));
    },
  };
}

/** Different ids in a column of a part; none where the part lacks the table. */
export function idsOf(part: Part, table: string, column: string): Set<number> {
  const found = new Set<number>();
  const batch = part.get(table);
  if (batch === undefined) return found;
  const v = vectorOf(batch, column);
  const values = v.values as Float64Array;
  for (let i = 0; i < batch.rows; i++) if (v.valid === null || v.valid[i] === 1) found.add(values[i]!);
  return found;
}
