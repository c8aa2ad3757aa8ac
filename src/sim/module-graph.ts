// Which lasting conditions depend on which: their order, circles among them, and what a change of one moves.
import type { ChronicModule, Module, Risks } from './module.ts';
import { risksOf } from './onset.ts';

/** The rate ratios of a module, null where nothing raises or lowers its onset. */
export function risksOfModule(m: Module): Risks | null {
  return m.kind === 'acute' ? m.risks : risksOf(m.onset);
}

/** Names of the conditions on which the onset of a module depends. */
export function parentsOf(m: Module): readonly string[] {
  const risks = risksOfModule(m);
  return [...new Set([...Object.keys(risks?.conditions ?? {}), ...(risks?.requires ?? [])])];
}

/** Names of all modules whose onsets depend on one of `names`, those included, in the order of the list. */
export function dependantsOf(
  names: Iterable<string>,
  modules: readonly ChronicModule[],
): ReadonlySet<string> {
  const found = new Set(names);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const m of modules) if (parentsOf(m).some((p) => found.has(p))) found.add(m.name);
  }
  return found;
}

/**
 * The modules with every condition before those that it raises the risk of, otherwise in the order given; or the circle that
 * makes this impossible, from a name back to itself. Parents that are not in the list are passed over.
 */
export function inOrder(
  modules: readonly ChronicModule[],
): { readonly modules: readonly ChronicModule[] } | { readonly circle: readonly string[] } {
  const byName = new Map(modules.map((m) => [m.name, m]));
  const placed = new Set<ChronicModule>();
  const visit = (m: ChronicModule, above: readonly string[]): readonly string[] | null => {
    if (placed.has(m)) return null;
    if (above.includes(m.name)) return [...above.slice(above.indexOf(m.name)), m.name];
    for (const name of parentsOf(m)) {
      const parent = byName.get(name);
      const circle = parent === undefined ? null : visit(parent, [...above, m.name]);
      if (circle !== null) return circle;
    }
    placed.add(m);
    return null;
  };
  for (const m of modules) {
    const circle = visit(m, []);
    if (circle !== null) return { circle };
  }
  return { modules: [...placed] };
}
