// Solves the baseline hazards: on a panel of persons, year of age by year of age, so that the living meet the targets.
import { interpolate } from '../base/distributions.ts';
import { deathRate } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import { adultAgeAtBmi, growBody } from './body.ts';
import { smokingShares } from './circumstances.ts';
import type { ChronicModule, Risks, Sex } from './module.ts';
import { AGES, bornWith, lifestyleDeathRisk, type Overlay, risksOf, traitRisk } from './onset.ts';
import { type Deadly, deadlySpans, killsByStage } from './stages.ts';
import { drawTraits, type Traits } from './traits.ts';

/** A panel of one sex. Arrays are persons long. */
interface Panel {
  readonly sex: Sex;
  readonly size: number;
  readonly traits: readonly Traits[];
  /** Where a person stands among all in the inclination to smoke, between 0 and 1. */
  readonly smoking: Float64Array;
  /** Trait rate ratio by module. */
  readonly risk: readonly Float64Array[];
  /** What is left of the exponential clock of each module. */
  readonly clock: readonly Float64Array[];
  /** Age of onset by module; Infinity = not yet. */
  readonly onset: readonly Float64Array[];
  /** Spans in which each module that kills by stage does so, of those who have it; filled in as they get it. */
  readonly deadly: readonly ((readonly Deadly[] | undefined)[] | null)[];
  /** Streams of the persons are drawn from it. */
  readonly rng: Rng;
  readonly lifestyle: Float64Array;
  /** Probability of having lived to the age reached. */
  readonly weight: Float64Array;
}

/**
 * Solve for all modules and both sexes. The panel mimics the generator, which makes each person live from birth and takes the first
 * life that reaches the enrolment window: the weight of a person at an age is his own probability of being alive then.
 */
export function calibrate(rng: Rng, modules: readonly ChronicModule[], size: number, of: string): Overlay {
  const hazards: Record<string, Record<Sex, number[]>> = {};
  for (const m of modules) hazards[m.name] = { male: [], female: [] };
  const mortality: Record<Sex, number[]> = { male: [], female: [] };
  for (const sex of ['male', 'female'] as const) {
    const panel = drawPanel(rng.at(sex), sex, modules, size);
    for (let age = 0; age < AGES; age++) {
      smokeAs(panel, modules, age);
      mortality[sex].push(rounded(agePanel(panel, modules, age)));
      modules.forEach((m, k) => {
        hazards[m.name]![sex].push(rounded(solveYear(panel, modules, m, k, age)));
      });
    }
  }
  return { of, hazards, mortality };
}

function rounded(x: number): number {
  return Number(x.toPrecision(5));
}

/** Hazards solved beside known ones: those of some modules, and death rates where these modules kill. */
export type Solved = Pick<Overlay, 'hazards' | 'mortality'>;

/**
 * Solve for the modules named in `free`, on a panel over whom the hazards of the other modules pass as they are `known`. Yields the
 * share done. The factors of death stay as known, times what the panel's own factor changes by from `before` to `modules`.
 */
export function* calibrateBeside(
  rng: Rng,
  modules: readonly ChronicModule[],
  free: ReadonlySet<string>,
  known: Overlay,
  before: readonly ChronicModule[] | null,
  size: number,
): Generator<number, Solved> {
  const passes = before === null ? 1 : 2;
  const now = yield* passLives(rng, modules, free, known, size, [0, 1 / passes]);
  if (before === null) return { hazards: now.hazards, mortality: known.mortality };
  const then = yield* passLives(rng, before, NONE, known, size, [1 / 2, 1]);
  const factors = (sex: Sex) =>
    known.mortality[sex].map((factor, age) =>
      rounded((factor * now.factors[sex][age]!) / then.factors[sex][age]!),
    );
  return { hazards: now.hazards, mortality: { male: factors('male'), female: factors('female') } };
}

const NONE: ReadonlySet<string> = new Set();

/** Take a panel of each sex through all ages; hazards of the free modules, and the factors that keep its deaths on the life table. */
function* passLives(
  rng: Rng,
  modules: readonly ChronicModule[],
  free: ReadonlySet<string>,
  known: Overlay,
  size: number,
  [begun, done]: readonly [number, number],
): Generator<number, { hazards: Record<string, Record<Sex, number[]>>; factors: Record<Sex, number[]> }> {
  const hazards: Record<string, Record<Sex, number[]>> = {};
  for (const name of free) hazards[name] = { male: [], female: [] };
  const factors: Record<Sex, number[]> = { male: [], female: [] };
  for (const [s, sex] of (['male', 'female'] as const).entries()) {
    const panel = drawPanel(rng.at(sex), sex, modules, size);
    for (let age = 0; age < AGES; age++) {
      factors[sex].push(agePanel(panel, modules, age));
      modules.forEach((m, k) => {
        if (free.has(m.name)) hazards[m.name]![sex].push(rounded(solveYear(panel, modules, m, k, age)));
        else followYear(panel, modules, m, k, age, known.hazards[m.name]![sex][age]!);
      });
      yield begun + (done - begun) * ((s + (age + 1) / AGES) / 2);
    }
  }
  return { hazards, factors };
}

/** A year of a module whose hazard is known. */
function followYear(
  panel: Panel,
  modules: readonly ChronicModule[],
  m: ChronicModule,
  k: number,
  age: number,
  hazard: number,
): void {
  const risks = risksOf(m.onset);
  if (hazard > 0 && risks !== null) passYear(panel, yearRisk(panel, modules, risks, k, age), k, age, hazard);
}

function drawPanel(rng: Rng, sex: Sex, modules: readonly ChronicModule[], size: number): Panel {
  const traits: Traits[] = [];
  const onset = modules.map(() => new Float64Array(size).fill(Number.POSITIVE_INFINITY));
  const clock = modules.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    const own = rng.at(i);
    const t = panelTraits(own);
    traits.push(t);
    const body = growBody(own.at('body'), sex, t.adiposity);
    modules.forEach((m, k) => {
      clock[k]![i] = own.at('onset', m.name).exponential();
      if (m.onset.kind === 'threshold')
        onset[k]![i] = adultAgeAtBmi(body, m.onset.at, AGES) ?? Number.POSITIVE_INFINITY;
      if (m.onset.kind === 'birth' && bornWith(clock[k]![i]!, m.onset.share)) onset[k]![i] = 0;
    });
  }
  return {
    sex,
    size,
    traits,
    smoking: Float64Array.from(traits, (_, i) => rng.at(i).at('smoking').float()),
    onset,
    clock,
    deadly: modules.map((m) => (killsByStage(m) ? [] : null)),
    rng,
    risk: modules.map((m) => Float64Array.from(traits, (t) => traitRisk(m.onset, t))),
    lifestyle: Float64Array.from(traits, lifestyleDeathRisk),
    weight: new Float64Array(size).fill(1),
  };
}

/** Traits of a panel person; who drinks, and heavily, at the shares of adults (67 and 6 %: see `circumstances.ts`). */
function panelTraits(rng: Rng): Traits {
  const t = drawTraits(rng, rng.at('deprivation').normal());
  const u = rng.at('alcohol').float();
  t.heavyDrinker = u < 0.06 ? 1 : 0;
  t.drinker = u < 0.67 ? 1 : 0;
  return t;
}

/** Age from which smoking is as of the age; before, it hardly makes ill and is as at that age (it is known of the living only). */
const SMOKING_FROM = 40;

/**
 * Give the panel the habits of the living of `age`. Smoking is drawn for those alive, so that their shares are those of the age, however
 * many smokers died before; the weights of the never, former and current smokers are brought to them.
 */
function smokeAs(panel: Panel, modules: readonly ChronicModule[], age: number): void {
  const before = [0, 0, 0];
  const count = [0, 0, 0];
  const habit = new Uint8Array(panel.size);
  for (const [i, t] of panel.traits.entries()) {
    const { current, former } = smokingShares(Math.max(age, SMOKING_FROM), panel.sex, t.deprivation);
    const u = panel.smoking[i]!;
    const k = u < current ? 2 : u < current + former ? 1 : 0;
    t.smoker = k === 2 ? 1 : 0;
    t.everSmoker = k > 0 ? 1 : 0;
    habit[i] = k;
    before[k]! += panel.weight[i]!;
    count[k]!++;
  }
  const mean = (before[0]! + before[1]! + before[2]!) / panel.size;
  for (let i = 0; i < panel.size; i++) panel.weight[i]! *= (mean * count[habit[i]!]!) / before[habit[i]!]!;
  for (const [k, m] of modules.entries()) {
    const traits = risksOf(m.onset)?.traits;
    if (traits?.smoker === undefined && traits?.everSmoker === undefined && age > 0) continue;
    for (const [i, t] of panel.traits.entries()) panel.risk[k]![i] = traitRisk(m.onset, t);
  }
  for (const [i, t] of panel.traits.entries()) panel.lifestyle[i] = lifestyleDeathRisk(t);
}

/** Take the panel from `age` to `age + 1` alive; returns the factor that brings its deaths to the life table. */
function agePanel(panel: Panel, modules: readonly ChronicModule[], age: number): number {
  const risk = Float64Array.from(panel.lifestyle);
  const excess = new Float64Array(panel.size);
  modules.forEach((m, k) => {
    const onset = panel.onset[k]!;
    const deadly = panel.deadly[k]!;
    for (let i = 0; i < panel.size; i++) {
      const from = onset[i]!;
      if (from <= age) risk[i]! *= m.mortality.rateRatio;
      if (deadly === null || from >= age) continue;
      deadly[i] ??= deadlySpans(m, panel.rng.at(i), from, null);
      excess[i]! += excessIn(deadly[i]!, from, age);
    }
  });
  let sum = 0;
  let added = 0;
  let total = 0;
  for (let i = 0; i < panel.size; i++) {
    sum += panel.weight[i]! * risk[i]!;
    added += panel.weight[i]! * excess[i]!;
    total += panel.weight[i]!;
  }
  const all = deathRate(panel.sex, age);
  // What illnesses kill by stage is part of the life table, not on top of it; it never is nearly all of it.
  const factor = Math.max(LEAST_FACTOR * all * total, all * total - added) / (all * sum);
  for (let i = 0; i < panel.size; i++) panel.weight[i]! *= Math.exp(-(all * factor * risk[i]! + excess[i]!));
  return factor;
}

/** Share of deaths that other causes keep at any age. */
const LEAST_FACTOR = 0.2;

/** Excess deaths of a person between `age` and `age + 1`, and since a diagnosis of the year before, which was solved after its deaths. */
function excessIn(deadly: readonly Deadly[], diagnosed: number, age: number): number {
  const year = excessBetween(deadly, age, age + 1);
  return diagnosed < age - 1 ? year : year + excessBetween(deadly, diagnosed, age);
}

function excessBetween(deadly: readonly Deadly[], a: number, b: number): number {
  let sum = 0;
  for (const { from, to, excess } of deadly) {
    const begin = Math.max(a, from);
    const end = Math.min(b, to);
    if (end > begin) sum += interpolate(excess, (begin + end) / 2 - from) * (end - begin);
  }
  return sum;
}

/** Hazard of one module for one year of age, so that the weighted prevalence at `age + 1` is the target. */
function solveYear(
  panel: Panel,
  modules: readonly ChronicModule[],
  m: ChronicModule,
  k: number,
  age: number,
): number {
  const { onset } = m;
  if (onset.kind === 'threshold' || onset.kind === 'birth') return 0;
  if (onset.kind === 'hazard' && age >= (onset.untilAge?.age ?? AGES)) return 0;
  if (age < onset.fromAge || (m.sex !== undefined && m.sex !== panel.sex)) return 0;
  const risk = yearRisk(panel, modules, risksOf(onset)!, k, age);
  const hazard = solveHazard(panel, risk, k, (affected, total) =>
    onset.kind === 'hazard'
      ? interpolate(onset.prevalence[panel.sex], age + 1) * total - affected
      : interpolate(onset.incidence[panel.sex], age + 0.5) * (total - affected),
  );
  passYear(panel, risk, k, age, hazard);
  return hazard;
}

/** Let a year of a hazard pass over those who have not had the condition. */
function passYear(panel: Panel, risk: Float64Array, k: number, age: number, hazard: number): void {
  for (let i = 0; i < panel.size; i++) {
    const left = panel.clock[k]![i]!;
    if (panel.onset[k]![i] !== Number.POSITIVE_INFINITY) continue;
    const step = hazard * risk[i]!;
    if (step > left) panel.onset[k]![i] = age + left / step;
    else panel.clock[k]![i] = left - step;
  }
}

function yearRisk(
  panel: Panel,
  modules: readonly ChronicModule[],
  { conditions, requires }: Risks,
  k: number,
  age: number,
): Float64Array {
  const risk = Float64Array.from(panel.risk[k]!);
  const onsetOf = (name: string) => panel.onset[modules.findIndex((m) => m.name === name)]!;
  if (requires !== undefined) {
    const needed = requires.map(onsetOf);
    for (let i = 0; i < panel.size; i++) if (needed.every((onset) => onset[i]! > age)) risk[i] = 0;
  }
  for (const [name, ratio] of Object.entries(conditions ?? {})) {
    const parent = onsetOf(name);
    for (let i = 0; i < panel.size; i++) if (parent[i]! <= age) risk[i]! *= ratio;
  }
  return risk;
}

/** Bisection on the expected number of first diagnoses; 0 when none are needed. */
function solveHazard(
  panel: Panel,
  risk: Float64Array,
  k: number,
  neededOf: (affected: number, total: number) => number,
): number {
  const onset = panel.onset[k]!;
  let affected = 0;
  let total = 0;
  for (let i = 0; i < panel.size; i++) {
    total += panel.weight[i]!;
    if (onset[i] !== Number.POSITIVE_INFINITY) affected += panel.weight[i]!;
  }
  const needed = neededOf(affected, total);
  if (needed <= 0) return 0;
  const gained = (h: number) => {
    let sum = 0;
    for (let i = 0; i < panel.size; i++) {
      if (onset[i] === Number.POSITIVE_INFINITY) sum += panel.weight[i]! * (1 - Math.exp(-h * risk[i]!));
    }
    return sum;
  };
  let low = 0;
  let high = 2;
  for (let step = 0; step < 30; step++) {
    const mid = (low + high) / 2;
    if (gained(mid) < needed) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}
