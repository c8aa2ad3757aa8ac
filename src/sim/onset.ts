// When lasting illnesses begin, and when life ends: hazards solved by calibration, times the person's risks.
import { type Curve, interpolate } from '../base/distributions.ts';
import { deathRate } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import { adultAgeAtBmi, type Body, growBody } from './body.ts';
import type { ChronicModule, Onset, Risks, Sex, Stage } from './module.ts';
import type { Person } from './person.ts';
import { logRatios } from './risk.ts';
import { foundByScreening } from './screening/detection.ts';
import { drawTraits, type Traits } from './traits.ts';

/** Ages for which hazards are kept. */
export const AGES = 110;

/** Baseline hazards by module, sex and whole year of age; and the factor that keeps deaths on the life table. */
export interface Overlay {
  /** Hash of everything that went in: modules, traits, life table. A test compares it with the present. */
  readonly of: string;
  readonly hazards: Readonly<Record<string, Readonly<Record<Sex, readonly number[]>>>>;
  readonly mortality: Readonly<Record<Sex, readonly number[]>>;
}

/** What the hazards of a person depend on. */
export interface Subject {
  readonly rng: Rng;
  readonly sex: Sex;
  readonly traits: Traits;
  readonly body: Body;
}

/** Exact ages at which conditions are first diagnosable, by module name; Infinity when never. */
export type Onsets = Readonly<Record<string, number>>;

/** Rate ratio of a person for onset of a module, before other conditions count. Capped, so that no one is certain. */
export function traitRisk(onset: Onset, traits: Traits): number {
  const risks = risksOf(onset);
  if (risks === null) return 1;
  let log = 0;
  for (const [trait, beta] of logRatios(risks)) log += beta * traits[trait];
  return Math.exp(Math.min(3.5, Math.max(-3.5, log)));
}

/** The rate ratios of an onset, null where nothing raises or lowers it. */
export function risksOf(onset: Onset): Risks | null {
  return onset.kind === 'hazard' || onset.kind === 'incidence' ? onset.risks : null;
}

/** Whether a child with this exponential clock is born with a condition of this share. */
export function bornWith(clock: number, share: number): boolean {
  return clock < -Math.log(1 - share);
}

/** Onset ages of all modules, parents first. */
export function drawOnsets(
  subject: Subject,
  modules: readonly ChronicModule[],
  overlay: Overlay,
  untilAge: number,
): Onsets {
  const onsets: Record<string, number> = {};
  for (const m of modules) onsets[m.name] = onsetAge(subject, m, overlay, onsets, untilAge);
  return onsets;
}

function onsetAge(
  subject: Subject,
  m: ChronicModule,
  overlay: Overlay,
  before: Onsets,
  untilAge: number,
): number {
  if (m.sex !== undefined && m.sex !== subject.sex) return Number.POSITIVE_INFINITY;
  if (m.onset.kind === 'threshold')
    return adultAgeAtBmi(subject.body, m.onset.at, untilAge) ?? Number.POSITIVE_INFINITY;
  let left = subject.rng.at('onset', m.name).exponential();
  if (m.onset.kind === 'birth') return bornWith(left, m.onset.share) ? 0 : Number.POSITIVE_INFINITY;
  const gate = gateOf(m.onset.risks.requires, before);
  if (gate === Number.POSITIVE_INFINITY) return gate;
  const hazards = overlay.hazards[m.name]![subject.sex];
  const parents = activeParents(m.onset.risks.conditions, before);
  const base = traitRisk(m.onset, subject.traits);
  const first = Math.max(m.onset.fromAge, Math.ceil(gate));
  const last = Math.min(AGES, untilAge);
  if (mostRisk(hazards, first, Math.ceil(last)) * base * topRisk(parents) < left)
    return Number.POSITIVE_INFINITY;
  for (let age = first; age < last; age++) {
    const hazard = hazards[age]! * base * parentRisk(parents, age);
    if (hazard > left) return age + left / hazard;
    left -= hazard;
  }
  return Number.POSITIVE_INFINITY;
}

const sums = new WeakMap<readonly number[], Float64Array>();

/** Sum of the hazards of whole years of age `[from, to)`, a hair more than exact: whoever is above it is spared the loop. */
function mostRisk(hazards: readonly number[], from: number, to: number): number {
  let sum = sums.get(hazards);
  if (sum === undefined) {
    sum = new Float64Array(hazards.length + 1);
    for (let age = 0; age < hazards.length; age++) sum[age + 1] = sum[age]! + hazards[age]!;
    sums.set(hazards, sum);
  }
  return to <= from ? 0 : (sum[to]! - sum[from]!) * (1 + 1e-9) + 1e-12;
}

/** The highest that the product of the parents' ratios can be at any age. */
function topRisk(parents: Parents): number {
  let ratio = 1;
  for (const [, r] of parents) if (r > 1) ratio *= r;
  return ratio;
}

/** Age from which a complication is possible: the first onset of a condition it requires. */
function gateOf(requires: readonly string[] | undefined, onsets: Onsets): number {
  if (requires === undefined) return 0;
  let first = Number.POSITIVE_INFINITY;
  for (const name of requires) first = Math.min(first, onsets[name] ?? Number.POSITIVE_INFINITY);
  return first;
}

type Parents = readonly (readonly [onset: number, ratio: number])[];

function activeParents(ratios: Readonly<Record<string, number>> | undefined, onsets: Onsets): Parents {
  const parents: [number, number][] = [];
  for (const name in ratios) {
    const onset = onsets[name];
    if (onset !== undefined && onset !== Number.POSITIVE_INFINITY) parents.push([onset, ratios[name]!]);
  }
  return parents;
}

/** Product of the rate ratios of conditions present at the start of the year of age. */
export function parentRisk(parents: Parents, age: number): number {
  let ratio = 1;
  for (const [onset, r] of parents) if (onset <= age) ratio *= r;
  return ratio;
}

/** What an illness does to the death rate of a person who has it from an age on. */
interface Burden {
  readonly from: number;
  readonly ratio: number;
  readonly excess: Curve | null;
}

function burdensOf(
  subject: Subject,
  modules: readonly ChronicModule[],
  onsets: Onsets,
  found: ReadonlySet<string>,
): Burden[] {
  const burdens: Burden[] = [];
  for (const m of modules) {
    const from = onsets[m.name]!;
    if (from === Number.POSITIVE_INFINITY) continue;
    const excess = killsByStage(m) ? (stageOf(m, subject.rng, found.has(m.name)).excess ?? null) : null;
    burdens.push({ from, ratio: m.mortality.rateRatio, excess });
  }
  return burdens;
}

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

/**
 * Current smokers die at 2.8 times the rate of never-smokers, former ones at 1.4 (Jha 2013, NEJM 368:341); much of that
 * goes through diseases that are modelled, so 1.7 and 1.15 stay. Frailty 1.35 per SD: assumption.
 */
export function lifestyleDeathRisk(traits: Traits): number {
  return Math.exp(0.3 * traits.frailty) * (traits.smoker === 1 ? 1.7 : traits.everSmoker === 1 ? 1.15 : 1);
}

/** Exact age at death when it comes before `untilAge`, else Infinity. Infants die early in their first year. */
export function drawDeathAge(
  subject: Subject,
  modules: readonly ChronicModule[],
  onsets: Onsets,
  found: ReadonlySet<string>,
  overlay: Overlay,
  untilAge: number,
): number {
  const factor = overlay.mortality[subject.sex];
  const burdens = burdensOf(subject, modules, onsets, found);
  const lifestyle = lifestyleDeathRisk(subject.traits);
  let left = subject.rng.at('death').exponential();
  let age = 0;
  while (age < untilAge) {
    const year = Math.floor(age);
    let end = Math.min(year + 1, untilAge);
    let risk = lifestyle;
    let excess = 0;
    for (const b of burdens) {
      if (b.from <= year) risk *= b.ratio;
      if (b.excess === null || b.from >= end) continue;
      // An illness that kills does so from its diagnosis on: the year is cut there.
      if (b.from > age) end = b.from;
      else excess += interpolate(b.excess, (age + end) / 2 - b.from);
    }
    const rate = deathRate(subject.sex, year) * factor[Math.min(year, AGES - 1)]! * risk + excess;
    const total = rate * (end - age);
    if (total > left) {
      const share = left / rate;
      // Two thirds of infant deaths fall in the first 28 days (NCHS, Mortality in the United States 2022).
      return year === 0 ? infantDeathAge(subject.rng) : age + share;
    }
    left -= total;
    age = end;
  }
  return Number.POSITIVE_INFINITY;
}

function infantDeathAge(rng: Rng): number {
  const at = rng.at('infantDeath');
  return at.chance(0.65) ? (at.float() * 28) / 365.25 : (28 + at.float() * 337) / 365.25;
}

/** What a life is made of before anything is recorded. */
export interface Fate {
  readonly traits: Traits;
  readonly body: Body;
  readonly onsets: Onsets;
  /** Names of the illnesses that screening found. */
  readonly found: ReadonlySet<string>;
  /** Stream of the life that was lived; courses are drawn from it. */
  readonly rng: Rng;
  /** Exact age at death, Infinity when it lies beyond the anchor. */
  readonly deathAge: number;
}

/** More attempts than anyone but a centenarian needs. */
const MOST_ATTEMPTS = 300;

/** Years after the anchor in which a first diagnosis is still drawn: the illness may be there, hidden, before it (see `delayYears`). */
const HIDDEN_YEARS = 16;

/**
 * The fate of a person who is known to have been alive at `entryAge`: lives are drawn from birth until one reaches it, so that those
 * who are old are those whom their illnesses and frailty let grow old.
 */
export function drawFate(
  person: Person,
  modules: readonly ChronicModule[],
  overlay: Overlay,
  entryAge: number,
  untilAge: number,
): Fate {
  for (let attempt = 0; ; attempt++) {
    const rng = person.rng.at('fate', attempt);
    // Habits and household are known of the living; what lies deeper is drawn with each life.
    const { smoker, everSmoker, heavyDrinker, deprivation } = person.traits;
    const traits = { ...drawTraits(rng, deprivation), smoker, everSmoker, heavyDrinker };
    const body = growBody(rng.at('body'), person.sex, traits.adiposity);
    const subject: Subject = { rng, sex: person.sex, traits, body };
    const lived = drawOnsets(subject, modules, overlay, untilAge);
    const found = foundByScreening(person, subject, modules, lived);
    const deathAge = drawDeathAge(subject, modules, lived, found, overlay, untilAge);
    if (deathAge < entryAge && attempt < MOST_ATTEMPTS) continue;
    const onsets = drawOnsets(subject, modules, overlay, untilAge + HIDDEN_YEARS);
    return { traits, body, onsets, found, rng, deathAge: Math.max(deathAge, entryAge) };
  }
}
