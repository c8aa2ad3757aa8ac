// Whether screening finds an illness before symptoms do: who keeps up with the test is found by it at the test's own share.
import { DAYS_PER_YEAR } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { ChronicModule } from '../module.ts';
import type { Person } from '../person.ts';
import type { Traits } from '../traits.ts';
import { programmeByKey } from './programmes.ts';
import { concerns, invitedOn, keepsUp } from './uptake.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Names of the illnesses that screening finds. It depends on the person, the day and the disposition alone, never on visits. */
export function foundByScreening(
  person: Person,
  { rng, traits }: { readonly rng: Rng; readonly traits: Traits },
  modules: readonly ChronicModule[],
  onsets: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  if (onsets.size === 0) return NOTHING;
  const found = new Set<string>();
  for (const m of modules) {
    if (m.detection === undefined) continue;
    const age = onsets.get(m.name);
    if (age === undefined) continue;
    const programme = programmeByKey(m.detection.test);
    const day = person.birth + Math.floor(age * DAYS_PER_YEAR);
    if (!concerns(programme, person) || !invitedOn(programme, person, day)) continue;
    if (!keepsUp(programme, person, traits, age)) continue;
    if (rng.at('course', m.name).at('found').chance(m.detection.share)) found.add(m.name);
  }
  return found;
}
