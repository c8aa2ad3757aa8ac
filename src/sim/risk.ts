// Rate ratios as logarithms, worked out once: they are asked for by every person.
import type { Risks, Trait } from './module.ts';

/** Traits with the logarithm of their rate ratio. */
export type LogRatios = readonly (readonly [trait: Trait, log: number])[];

const known = new WeakMap<Risks, LogRatios>();

export function logRatios(risks: Risks): LogRatios {
  let ratios = known.get(risks);
  if (ratios === undefined) {
    ratios = Object.entries(risks.traits ?? {}).map(
      ([trait, ratio]) => [trait as Trait, Math.log(ratio)] as const,
    );
    known.set(risks, ratios);
  }
  return ratios;
}
