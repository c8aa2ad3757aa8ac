// The stages of an illness: at its diagnosis, those reached later, and how they kill.
import { DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { type Curve, interpolate } from '../base/distributions.ts';
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

/** A stage reached after the first one, and the day of it. */
export interface Reached {
  readonly stage: Stage;
  readonly day: Day;
}

/** Stages after the first, of an illness known since a day: each is left at its yearly rate. */
export function laterStages(m: ChronicModule, fate: Rng, first: Stage, known: Day, birth: Day): Reached[] {
  if (m.progression === undefined) return [];
  const rng = fate.at('course', m.name);
  const later: Reached[] = [];
  let day = known;
  const longest = birth + 130 * DAYS_PER_YEAR;
  let k = m.stages.findIndex((s) => s.name === first.name);
  while (k >= 0 && day < longest) {
    const given = m.progression.perYear[k] ?? 0;
    const rate = typeof given === 'number' ? given : interpolate(given, (day - birth) / DAYS_PER_YEAR);
    if (rate <= 0) break;
    const stage = following(m, k);
    if (stage === undefined) break;
    day += 1 + Math.floor((rng.at('progress', k).exponential() / rate) * DAYS_PER_YEAR);
    later.push({ stage, day });
    k = m.stages.indexOf(stage);
  }
  return later;
}

/** The stage that comes after the one at a position. */
function following({ stages }: ChronicModule, k: number): Stage | undefined {
  const name = stages[k]!.next;
  return name === undefined ? stages[k + 1] : stages.find((s) => s.name === name);
}

/** A span of ages in which an illness adds deaths: `excess` a person-year, by years since `from`. */
export interface Deadly {
  readonly from: number;
  readonly to: number;
  readonly excess: Curve;
}

/** What an illness does to the death rate that does nothing: one list, as a life asks for many. */
export const NOT_DEADLY: readonly Deadly[] = [];

/** The deadly spans of an illness diagnosed at an exact age, in order of time; `found` as for `stageOf`. */
export function deadlySpans(
  m: ChronicModule,
  fate: Rng,
  age: number,
  found: boolean | null,
): readonly Deadly[] {
  const first = stageOf(m, fate, found);
  if (m.progression?.excessByStageReached !== true) {
    if (first.excess === undefined) return NOT_DEADLY;
    return [{ from: age, to: Number.POSITIVE_INFINITY, excess: first.excess }];
  }
  const known = Math.floor(age * DAYS_PER_YEAR);
  const later = laterStages(m, fate, first, known, 0).map((l) => ({
    stage: l.stage,
    from: l.day / DAYS_PER_YEAR,
  }));
  return [{ stage: first, from: age }, ...later].flatMap(({ stage: { excess }, from }, i) =>
    excess === undefined ? [] : [{ from, to: later[i]?.from ?? Number.POSITIVE_INFINITY, excess }],
  );
}
