// When lasting illnesses begin, and when life ends: hazards solved by calibration, times the person's risks.
import { deathRate } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import { adultAgeAtBmi, type Body, growBody } from './body.ts';
import type { ChronicModule, Onset, Sex } from './module.ts';
import { logRatios } from './risk.ts';
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
  if (onset.kind === 'threshold') return 1;
  let log = 0;
  for (const [trait, beta] of logRatios(onset.risks)) log += beta * traits[trait];
  return Math.exp(Math.min(3.5, Math.max(-3.5, log)));
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
  const hazards = overlay.hazards[m.name]![subject.sex];
  const parents = activeParents(m.onset.risks.conditions, before);
  const base = traitRisk(m.onset, subject.traits);
  let left = subject.rng.at('onset', m.name).exponential();
  const last = Math.min(AGES, untilAge);
  for (let age = m.onset.fromAge; age < last; age++) {
    const hazard = hazards[age]! * base * parentRisk(parents, age);
    if (hazard > left) return age + left / hazard;
    left -= hazard;
  }
  return Number.POSITIVE_INFINITY;
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

/** Rate ratio of death of the person at an age: diseases present, frailty, smoking. */
export function deathRisk(
  traits: Traits,
  modules: readonly ChronicModule[],
  onsets: Onsets,
  age: number,
): number {
  let ratio = lifestyleDeathRisk(traits);
  for (const m of modules) if (onsets[m.name]! <= age) ratio *= m.mortality.rateRatio;
  return ratio;
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
  overlay: Overlay,
  untilAge: number,
): number {
  const factor = overlay.mortality[subject.sex];
  let left = subject.rng.at('death').exponential();
  let age = 0;
  while (age < untilAge) {
    const year = Math.floor(age);
    const end = Math.min(year + 1, untilAge);
    const rate =
      deathRate(subject.sex, year) *
      factor[Math.min(year, AGES - 1)]! *
      deathRisk(subject.traits, modules, onsets, year);
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
  /** Exact age at death, Infinity when it lies beyond the anchor. */
  readonly deathAge: number;
}

/** More attempts than anyone but a centenarian needs. */
const MOST_ATTEMPTS = 300;

/**
 * The fate of a person who is known to have been alive at `entryAge`: lives are drawn from birth until one reaches it, so that those
 * who are old are those whom their illnesses and frailty let grow old.
 */
export function drawFate(
  person: { readonly rng: Rng; readonly sex: Sex; readonly traits: Traits },
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
    const onsets = drawOnsets(subject, modules, overlay, untilAge + 1);
    const deathAge = drawDeathAge(subject, modules, onsets, overlay, untilAge);
    if (deathAge >= entryAge || attempt === MOST_ATTEMPTS)
      return { traits, body, onsets, deathAge: Math.max(deathAge, entryAge) };
  }
}
