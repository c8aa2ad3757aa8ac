// Rate ratios as logarithms, worked out once: they are asked for by every person.
import type { Risks, Trait } from './module.ts';
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
