// Family history: what parents and siblings had, more often so when the person has it too.
import type { Day } from '../base/days.ts';
import { clamp } from '../base/distributions.ts';
import type { Course } from './course.ts';
import type { ChronicModule } from './module.ts';
import type { Person } from './person.ts';

export interface FamilyEntry {
  readonly relation: 'Mother' | 'Father' | 'Sibling';
  readonly module: ChronicModule;
  readonly icd10: string;
  readonly onsetAge: number;
  readonly recorded: Day;
}

/** Relatives share genes and homes: a condition is 1.8 times as frequent among relatives of the affected (familial risk ratios 1.5–2.5 for these conditions, Valdez 2010). */
const FAMILIAL = 1.8;

export function familyHistoryOf(
  person: Person,
  modules: readonly ChronicModule[],
  courses: readonly Course[],
  end: Day,
): FamilyEntry[] {
  const taken = person.rng.at('family');
  // Taken down at one visit in adult life, or by the parents in childhood; six in ten records have one.
  if (!taken.at('recorded').chance(0.6)) return [];
  const earliest = Math.max(
    person.birth + 14,
    person.birth + Math.min(6570, Math.floor((end - person.birth) * 0.5)),
  );
  const recorded = Math.min(end, earliest + taken.at('day').int(0, 2500));
  const entries: FamilyEntry[] = [];
  for (const relation of ['Mother', 'Father', 'Sibling'] as const) {
    if (relation === 'Sibling' && !taken.at('sibling').chance(0.78)) continue;
    for (const module of modules) {
      if (module.family === null) continue;
      const rng = taken.at(relation, module.name);
      const has = courses.some((c) => c.module === module);
      if (!rng.chance(clamp(module.family.share * (has ? FAMILIAL : 0.9), 0, 0.95))) continue;
      const first = 'fromAge' in module.onset ? module.onset.fromAge : 20;
      entries.push({
        relation,
        module,
        icd10: module.family.icd10,
        recorded,
        onsetAge: Math.min(90, Math.max(first, 25) + rng.int(0, 45)),
      });
    }
  }
  return entries;
}
