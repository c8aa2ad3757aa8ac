// Cohorts in a run: the clause of a spec, its members, and what share of the population they stand for.
import { setImmediate } from 'node:timers/promises';
import { fail } from '../base/errors.ts';
import { Rng } from '../base/rng.ts';
import type { Life } from '../clinical/life.ts';
import { parseFilter } from '../schema/filter/parse.ts';
import { printFilter } from '../schema/filter/syntax.ts';
import { cohortVocabulary } from '../sim/cohort/fields.ts';
import { type Clause, type Cohort, cohort } from '../sim/cohort/search.ts';
import type { Model } from '../sim/model.ts';
import type { World } from '../world/world.ts';
import { type Content, runKey, settingsOf } from './content.ts';
import { type Asked, modelFor, unsolved } from './model.ts';

/** How a cohort relates to the population it is drawn from. */
export interface CohortSummary {
  readonly where: string;
  readonly members: number;
  /** Candidates looked at, all of them from the frame. */
  readonly candidates: number;
  /** Share of the population that age, sex and place admit, known exactly; only that part was looked at. */
  readonly frame: number;
  /** Estimated share of the population that matches, 0–1. */
  readonly share: number;
  readonly standardError: number;
  /** Sampling weight: how many persons of the population one member stands for. The same for all. */
  readonly weight: number;
}

/** The clause in one spelling, which may name the modules of the spec. Throws `SPEC_BAD_EXPRESSION`. */
export function canonicalWhere(text: string, asked: Asked): string {
  return printFilter(clauseOf(text, unsolved(asked)));
}

function clauseOf(text: string, model: Model): Clause {
  return parseFilter(text, cohortVocabulary(model), 'where');
}

/** The members of a spec that asks for a cohort; null for one that takes everyone. Throws `SPEC_NOBODY_MATCHES`. */
export function cohortOf(content: Content, world: World): Cohort | null {
  if (content.where === undefined) return null;
  const root = Rng.root(runKey(content.seed));
  const found = cohort(root, world, settingsOf(content), clauseOf(content.where, modelFor(content)));
  if (found !== null) return found;
  return fail('SPEC_NOBODY_MATCHES', {
    where: content.where,
    problem: 'age, sex and place by themselves leave nobody',
    help: 'Loosen the clause: an illness may begin later in life, or belong to the other sex.',
  });
}

/** Work for the first member, in candidates ruled out early: minutes. What passes is no rarer than about one in a million of the frame. */
const FIRST_EFFORT = 1_000_000;
/** Work for any other member: the first was found with a fiftieth, so this is never used up. */
const EFFORT = 50 * FIRST_EFFORT;
/** Work between two moments at which a run may be stopped. */
const STEP = 2_000;

/** Look for the first member before anything is written, so that a clause that matches nobody ends with an error. */
export async function proveCohort(
  content: Content,
  world: World,
  onStep: (step: string) => void,
  pause: () => void,
): Promise<void> {
  const members = cohortOf(content, world);
  if (members === null) return;
  let tried = 0;
  for (let work = 0; work < FIRST_EFFORT; work += STEP) {
    const found = members.member(1, STEP, tried + 1);
    if (found.life !== null) return;
    tried = found.tried;
    onStep(`looking for the first member: ${tried} candidates so far`);
    await setImmediate();
    pause();
  }
  refuseRare(content, members, 1, tried);
}

/** Member `k` and the candidates it took. */
export function memberOf(members: Cohort, k: number, content: Content): { life: Life; tried: number } {
  const { life, tried } = members.member(k, EFFORT);
  return life === null ? refuseRare(content, members, k, tried) : { life, tried };
}

/** Member `k` with the reason of each row. */
export function explainedMember(members: Cohort, k: number, content: Content) {
  const { tried } = memberOf(members, k, content);
  return members.explained(k, tried);
}

function refuseRare(content: Content, members: Cohort, k: number, tried: number): never {
  const persons = Math.round(tried / members.frame);
  return fail('SPEC_NOBODY_MATCHES', {
    where: content.where!,
    problem: `none of ${tried} candidates for member ${k} does, who stand for ${persons} persons of the population`,
    help: 'Loosen the clause, or split it: ask for its parts one by one to see which is so rare.',
  });
}

/**
 * What the search tells of the population. The number of candidates a member takes is geometric, so the share within the frame is
 * estimated without bias by (members − 1) / (candidates − 1), and its relative error is √((1 − share) / members).
 */
export function summaryOf(content: Content, members: Cohort, candidates: number): CohortSummary {
  const n = content.patients;
  const within = n > 1 ? (n - 1) / (candidates - 1) : 1 / candidates;
  const share = members.frame * within;
  return {
    where: content.where!,
    members: n,
    candidates,
    frame: significant(members.frame),
    share: significant(share),
    standardError: significant(share * Math.sqrt(Math.max(0, 1 - within) / n)),
    weight: significant(1 / share),
  };
}

/** Six digits say all there is to say, and are the same on every platform. */
function significant(x: number): number {
  return Number(x.toPrecision(6));
}
