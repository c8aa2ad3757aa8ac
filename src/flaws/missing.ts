// Missing values, each by its mechanism: at random, depending on what else is known, or on the lost value itself.
import type { Missing } from './profile.ts';
import type { Entry, Values } from './record.ts';
import { type Plant, parts, type Scene } from './scene.ts';

/** How much likelier than average a loss is for this row, from true values only. */
function factorOf(scene: Scene, model: Missing, entry: Entry & { readonly clean: Values }): number {
  const { depends } = model;
  if (depends === undefined) return 1;
  const value = trueValue(scene, depends.on, entry);
  if (typeof value === 'number')
    return depends.below?.find(([bound]) => value < bound)?.[1] ?? depends.otherwise;
  return depends.words?.[String(value)] ?? depends.otherwise;
}

function trueValue(scene: Scene, path: string, entry: Entry & { readonly clean: Values }): Values[string] {
  const [table, column] = parts(path);
  if (table === entry.table.name) return entry.clean[column]!;
  if (table === scene.persons.name) return scene.person.clean[column]!;
  const [ref] = Object.entries(entry.table.columns).find(([, c]) => c.ref === table) ?? [];
  if (ref === undefined) throw new RangeError(`${entry.table.name} refers to no row of ${table}`);
  return scene.rows.find(table, entry.clean[ref]!)?.[column] ?? null;
}

export const missing: Plant = (scene) => {
  for (const model of scene.profile.missing) lose(scene, model);
};

function lose(scene: Scene, model: Missing): void {
  const { rows, rates } = scene;
  const rate = rates.missing(model);
  if (rate === 0) return;
  const [table, column] = parts(model.path);
  const label = `missing ${model.path}`;
  for (const entry of rows.given(table)) {
    if (!concerns(model, entry) || !rows.sound(entry, column)) continue;
    const rng = rows.rng.at('missing', model.path, entry.clean[entry.table.key] as number);
    if (!rows.happens(label, Math.min(1, rate * factorOf(scene, model, entry)), rng)) continue;
    const flaw = rows.flaw('missing', model.mechanism, label);
    for (const lost of [column, ...(model.also ?? [])])
      if (rows.sound(entry, lost)) rows.change(flaw, entry, lost, null);
  }
}

function concerns({ where }: Missing, { clean }: { readonly clean: Values }): boolean {
  return (
    where === undefined ||
    Object.entries(where).every(([column, words]) => words.includes(clean[column] as string | boolean))
  );
}
