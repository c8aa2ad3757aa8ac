// The stage of an illness at its diagnosis.
import type { Rng } from '../base/rng.ts';
import type { ChronicModule, Stage } from './module.ts';

/** Whether the stage of an illness decides how it kills. */
export function killsByStage(m: ChronicModule): boolean {
  return m.stages.some((s) => s.excess !== undefined);
}

/** Stage at diagnosis, from the stream of the person's fate. `found` = by screening; null = as among all, where it is not known. */
export function stageOf(m: ChronicModule, rng: Rng, found: boolean | null): Stage {
  const u = rng.at('course', m.name).at('stage').float();
  let sum = 0;
  for (const [k, stage] of m.stages.entries()) {
    sum += stageShare(m, k, found);
    if (u < sum) return stage;
  }
  return m.stages[m.stages.length - 1]!;
}

/** Share of a stage among those found by screening, or among the others, whose shares keep those over all. */
export function stageShare(m: ChronicModule, k: number, found: boolean | null): number {
  const all = m.stages[k]!.share;
  if (m.detection === undefined || found === null) return all;
  const { stages, ofAll } = m.detection;
  return found ? stages[k]! : (all - ofAll * stages[k]!) / (1 - ofAll);
}
