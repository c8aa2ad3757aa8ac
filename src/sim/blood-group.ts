// Blood groups: for life, the same at every test.
import type { RaceGroup } from '../world/names.ts';
import type { Person } from './person.ts';

/** Red cell antigens by ethnicity: O, A, B, AB, and Rh-negative. Source: Garratty et al., Transfusion 2004;44:703. */
const GROUPS: Readonly<Record<RaceGroup, readonly [o: number, a: number, b: number, rhNegative: number]>> = {
  White: [0.452, 0.397, 0.109, 0.173],
  Black: [0.502, 0.258, 0.197, 0.071],
  Hispanic: [0.565, 0.311, 0.099, 0.073],
  Asian: [0.398, 0.278, 0.254, 0.017],
  'Native American': [0.546, 0.35, 0.079, 0.099],
  Other: [0.466, 0.371, 0.122, 0.15],
};

export function aboGroup({ race, rng }: Pick<Person, 'rng' | 'race'>): string {
  const [o, a, b] = GROUPS[race];
  const u = rng.at('bloodGroup', 'abo').float();
  return u < o ? 'O' : u < o + a ? 'A' : u < o + a + b ? 'B' : 'AB';
}

export function isRhNegative(person: Pick<Person, 'rng' | 'race'>): boolean {
  return person.rng.at('bloodGroup', 'rh').chance(GROUPS[person.race][3]);
}
