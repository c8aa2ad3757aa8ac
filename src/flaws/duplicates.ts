// Second registrations: the same person under other numbers, with part of the visits and all that hangs on them.
import type { Rng } from '../base/rng.ts';
import { registeredAgain } from './demographics.ts';
import type { Entry } from './record.ts';
import { ownedRefs, type Plant, type Scene } from './scene.ts';

/** Above every number that a run gives to a person, which are at most nine billion. */
const FIRST_AGAIN = 10_000_000_000;
const HALF = 100_000;

/**
 * The number of a second registration: one for each person, and not to be guessed from his own. A permutation of pairs
 * by four rounds in which each half turns the other (Luby & Rackoff 1988), keyed by the run.
 */
export function numberAgain(patient: number, root: Rng): number {
  let [left, right] = [Math.floor(patient / HALF), patient % HALF];
  for (let round = 0; round < 4; round++) {
    right = (right + root.at('registration', round, 'left', left).int(0, HALF - 1)) % HALF;
    left = (left + root.at('registration', round, 'right', right).int(0, HALF - 1)) % HALF;
  }
  return FIRST_AGAIN + left * HALF + right;
}

/** Rows that hang together through their references, by one row that stands for all of them. */
class Groups {
  readonly #above = new Map<Entry, Entry>();

  of(entry: Entry): Entry {
    let at = entry;
    for (let up = this.#above.get(at); up !== undefined; up = this.#above.get(at)) at = up;
    return at;
  }

  join(a: Entry, b: Entry): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y) this.#above.set(x, y);
  }
}

/** Groups of rows that may move to another registration together, by the row that stands for each. */
function movable({ rows, tables, profile }: Scene): ReadonlyMap<Entry, readonly Entry[]> {
  const groups = new Groups();
  const pinned: Entry[] = [];
  for (const table of tables) {
    const refs = ownedRefs(table, tables);
    const targets = new Map(
      [...new Set(refs.map(([, to]) => to))].map((to) => [to, byKey(rows.rows(to))] as const),
    );
    for (const entry of rows.given(table.name)) {
      for (const [column, to] of refs) {
        const target = targets.get(to)!.get(entry.values[column] as number);
        if (target !== undefined) groups.join(entry, target);
      }
      // A row that the person's own number identifies cannot go to another number.
      if (table.key === table.patient) pinned.push(entry);
    }
  }
  const fixed = new Set(pinned.map((entry) => groups.of(entry)));
  const found = new Map<Entry, Entry[]>();
  for (const visit of rows.given(profile.visits))
    if (!fixed.has(groups.of(visit))) found.set(groups.of(visit), []);
  for (const table of tables)
    for (const entry of rows.given(table.name)) found.get(groups.of(entry))?.push(entry);
  return found;
}

function byKey(entries: readonly Entry[]): ReadonlyMap<number, Entry> {
  return new Map(entries.map((e) => [e.values[e.table.key] as number, e]));
}

/** Share of the visits since the second registration that are written under it; assumption. */
const SHARE_MOVED = 0.5;

export const duplicates: Plant = (scene) => {
  const { rows, person, persons, rates, profile } = scene;
  if (!rows.happens('duplicates', rates.of('duplicates'), rows.rng.at('duplicates'))) return;
  const rng = rows.rng.at('duplicates', 'registration');
  const id = numberAgain(rows.patient, scene.root);
  const values = registeredAgain(scene, id, rng.at('fields'));
  const differs = Object.keys(persons.columns).filter(
    (c) => c !== persons.key && values[c] !== person.values[c],
  );
  const flaw = rows.flaw('duplicates', 'second registration');
  rows.add(flaw, values, person, differs);
  const groups = [...movable(scene)];
  const since = Math.floor(rng.at('since').float() * groups.length);
  groups.slice(since).forEach(([, entries], i) => {
    const visit = entries.find((e) => e.table.name === profile.visits)!;
    const key = visit.values[visit.table.key] as number;
    if (i > 0 && !rng.at('visit', key).chance(SHARE_MOVED)) return;
    for (const entry of entries) rows.change(flaw, entry, entry.table.patient!, id);
  });
};
