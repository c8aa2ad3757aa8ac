// Rate ratios as logarithms, worked out once: they are asked for by every person.
import type { Habit, Risks, Trait } from './module.ts';
import { TRAITS } from './traits.ts';

/** Logarithm of the rate ratio of a trait, and where `valuesOf` has its value. */
export interface LogRatio {
  readonly trait: Trait;
  readonly at: number;
  readonly log: number;
}

const known = new WeakMap<Risks, readonly LogRatio[]>();

export function logRatios(risks: Risks): readonly LogRatio[] {
  let ratios = known.get(risks);
  if (ratios === undefined) {
    ratios = Object.entries(risks.traits ?? {}).map(([name, ratio]) => {
      const trait = name as Trait;
      return { trait, at: TRAITS.indexOf(trait), log: Math.log(ratio) };
    });
    known.set(risks, ratios);
  }
  return ratios;
}

/** Whether a person with these trait values is without the habit that something needs. */
export function lacksHabit(needs: Habit | undefined, values: readonly number[]): boolean {
  return needs !== undefined && values[TRAITS.indexOf(needs)] === 0;
}

/** Logarithm of the rate ratio of a person with these trait values. */
export function logRisk(ratios: readonly LogRatio[], values: readonly number[]): number {
  let log = 0;
  for (const r of ratios) log += r.log * values[r.at]!;
  return log;
}

/** The rate ratios of other conditions, as a list; empty for most modules. */
export function parentRatios(risks: Risks): readonly (readonly [condition: string, ratio: number])[] {
  return Object.entries(risks.conditions ?? {});
}

/** Ages at onset of conditions that a person has, with the rate ratio each brings. */
export type Parents = readonly (readonly [onset: number, ratio: number])[];

const NO_PARENTS: Parents = [];

/** The conditions among those of the ratios that a person has, by onset age. */
export function activeParents(
  ratios: ReturnType<typeof parentRatios>,
  onsets: ReadonlyMap<string, number>,
): Parents {
  if (onsets.size === 0 || ratios.length === 0) return NO_PARENTS;
  const parents: [number, number][] = [];
  for (const [name, ratio] of ratios) {
    const onset = onsets.get(name);
    if (onset !== undefined) parents.push([onset, ratio]);
  }
  return parents;
}

/** Product of the rate ratios of conditions present at the start of the year of age. */
export function parentRisk(parents: Parents, age: number): number {
  let ratio = 1;
  for (const parent of parents) if (parent[0] <= age) ratio *= parent[1];
  return ratio;
}

/** Age of the first onset after an age: until then `parentRisk` stays as it is. */
export function nextOnset(parents: Parents, age: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const parent of parents) if (parent[0] > age && parent[0] < next) next = parent[0];
  return next;
}

/** The highest that the product of the parents' ratios can be at any age. */
export function topRisk(parents: Parents): number {
  let ratio = 1;
  for (const [, r] of parents) if (r > 1) ratio *= r;
  return ratio;
}
