// When lasting illnesses begin, and when life ends: hazards solved by calibration, times the person's risks.
import { deathRate } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import { adultAgeAtBmi, type Body, growBody } from './body.ts';
import type { ChronicModule, Onset, Sex } from './module.ts';
import { type LogRatio, logRatios, logRisk, parentRatios } from './risk.ts';
import { drawTraits, type Traits, valuesOf } from './traits.ts';

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

/** Exact ages at which conditions are first diagnosable, by module name in the order of the modules; those that never begin are absent. */
export type Onsets = ReadonlyMap<string, number>;

/** A hazard module as drawing wants it: logarithms taken, hazards added up. */
interface Hazard {
  readonly fromAge: number;
  readonly ratios: readonly LogRatio[];
  readonly parents: readonly (readonly [condition: string, ratio: number])[];
  /** Largest factor that parents can contribute. */
  readonly most: number;
  readonly yearly: Readonly<Record<Sex, readonly number[]>>;
  /** Sum of the yearly hazards from `fromAge` to before each age. */
  readonly until: Readonly<Record<Sex, Float64Array>>;
}

/** What all persons share, worked out once for a list of modules. */
interface Plan {
  readonly overlay: Overlay;
  readonly modules: readonly { readonly module: ChronicModule; readonly hazard: Hazard | null }[];
  /** Death rates by whole age that keep to the life table, before the person's own ratio. */
  readonly deathRates: Readonly<Record<Sex, Float64Array>>;
}

const plans = new WeakMap<readonly ChronicModule[], Plan>();

function planOf(modules: readonly ChronicModule[], overlay: Overlay): Plan {
  let plan = plans.get(modules);
  if (plan?.overlay !== overlay) {
    plan = {
      overlay,
      modules: modules.map((module) => ({ module, hazard: hazardOf(module, overlay) })),
      deathRates: { male: deathRates('male', overlay), female: deathRates('female', overlay) },
    };
    plans.set(modules, plan);
  }
  return plan;
}

function hazardOf({ name, onset }: ChronicModule, overlay: Overlay): Hazard | null {
  if (onset.kind === 'threshold') return null;
  const yearly = overlay.hazards[name]!;
  const parents = parentRatios(onset.risks);
  const { fromAge } = onset;
  return {
    fromAge,
    ratios: logRatios(onset.risks),
    parents,
    most: parents.reduce((most, [, ratio]) => most * Math.max(1, ratio), 1),
    yearly,
    until: { male: summed(yearly.male, fromAge), female: summed(yearly.female, fromAge) },
  };
}

function summed(yearly: readonly number[], fromAge: number): Float64Array {
  const sums = new Float64Array(AGES + 1);
  for (let age = fromAge; age < AGES; age++) sums[age + 1] = sums[age]! + yearly[age]!;
  return sums;
}

/** More years than anyone lives. */
const OLDEST = 150;

function deathRates(sex: Sex, overlay: Overlay): Float64Array {
  return Float64Array.from(
    { length: OLDEST },
    (_, age) => deathRate(sex, age) * overlay.mortality[sex][Math.min(age, AGES - 1)]!,
  );
}

/** Rate ratio of a person for onset of a module, before other conditions count. Capped, so that no one is certain. */
export function traitRisk(onset: Onset, traits: Traits): number {
  return onset.kind === 'threshold' ? 1 : cappedRisk(logRatios(onset.risks), valuesOf(traits));
}

function cappedRisk(ratios: readonly LogRatio[], values: readonly number[]): number {
  return Math.exp(Math.min(3.5, Math.max(-3.5, logRisk(ratios, values))));
}

/** Onset ages of all modules, parents first. */
function drawOnsets(subject: Subject, { modules }: Plan, untilAge: number): Onsets {
  const onsets = new Map<string, number>();
  const values = valuesOf(subject.traits);
  const rng = subject.rng;
  for (const { module: m, hazard } of modules) {
    if (m.sex !== undefined && m.sex !== subject.sex) continue;
    const age =
      hazard === null
        ? thresholdAge(subject.body, m.onset, untilAge)
        : hazardAge(hazard, subject.sex, rng.at('onset', m.name).exponential(), values, onsets, untilAge);
    if (age !== null) onsets.set(m.name, age);
  }
  return onsets;
}

function thresholdAge(body: Body, onset: Onset, untilAge: number): number | null {
  return onset.kind === 'threshold' ? adultAgeAtBmi(body, onset.at, untilAge) : null;
}

/** Age at which the hazards of a person have used up `left`, or null when that lies beyond `untilAge`. */
function hazardAge(
  h: Hazard,
  sex: Sex,
  left: number,
  values: readonly number[],
  before: Onsets,
  untilAge: number,
): number | null {
  const base = cappedRisk(h.ratios, values);
  const last = Math.min(AGES, untilAge);
  // Most people never get most illnesses: what all years together can amount to tells without going through them.
  // The margin is far above the rounding of a sum of a hundred terms.
  const total = base * h.until[sex][Math.max(0, Math.ceil(last))]!;
  if (left > total * h.most * (1 + 1e-9)) return null;
  const parents = activeParents(h.parents, before);
  if (parents.length === 0 && left > total * (1 + 1e-9)) return null;
  const yearly = h.yearly[sex];
  for (let age = h.fromAge; age < last; age++) {
    const hazard = yearly[age]! * base * parentRisk(parents, age);
    if (hazard > left) return age + left / hazard;
    left -= hazard;
  }
  return null;
}

type Parents = readonly (readonly [onset: number, ratio: number])[];

const NO_PARENTS: Parents = [];

function activeParents(ratios: Hazard['parents'], onsets: Onsets): Parents {
  if (onsets.size === 0 || ratios.length === 0) return NO_PARENTS;
  const parents: [number, number][] = [];
  for (const [name, ratio] of ratios) {
    const onset = onsets.get(name);
    if (onset !== undefined) parents.push([onset, ratio]);
  }
  return parents;
}

/** Product of the rate ratios of conditions present at the start of the year of age. */
function parentRisk(parents: Parents, age: number): number {
  let ratio = 1;
  for (const [onset, r] of parents) if (onset <= age) ratio *= r;
  return ratio;
}

/**
 * Current smokers die at 2.8 times the rate of never-smokers, former ones at 1.4 (Jha 2013, NEJM 368:341); much of that
 * goes through diseases that are modelled, so 1.7 and 1.15 stay. Frailty 1.35 per SD: assumption.
 */
export function lifestyleDeathRisk(traits: Traits): number {
  return Math.exp(0.3 * traits.frailty) * (traits.smoker === 1 ? 1.7 : traits.everSmoker === 1 ? 1.15 : 1);
}

/** Diseases of a person that change his rate of death, in the order of the modules. */
function deadly({ modules }: Plan, onsets: Onsets): Parents {
  if (onsets.size === 0) return NO_PARENTS;
  return modules.flatMap(({ module: m }) => {
    const age = onsets.get(m.name);
    return age === undefined ? [] : [[age, m.mortality.rateRatio] as const];
  });
}

/** Exact age at death when it comes before `untilAge`, else Infinity. Infants die early in their first year. */
function drawDeathAge(subject: Subject, plan: Plan, onsets: Onsets, untilAge: number): number {
  const rates = plan.deathRates[subject.sex];
  const lifestyle = lifestyleDeathRisk(subject.traits);
  const diseases = deadly(plan, onsets);
  let left = subject.rng.at('death').exponential();
  let age = 0;
  while (age < untilAge) {
    const year = Math.floor(age);
    const end = Math.min(year + 1, untilAge);
    let risk = lifestyle;
    for (const [onset, ratio] of diseases) if (onset <= year) risk *= ratio;
    const rate = rates[year]! * risk;
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
  const plan = planOf(modules, overlay);
  for (let attempt = 0; ; attempt++) {
    const rng = person.rng.at('fate', attempt);
    // Habits and household are known of the living; what lies deeper is drawn with each life.
    const { smoker, everSmoker, heavyDrinker, deprivation } = person.traits;
    const traits = { ...drawTraits(rng, deprivation), smoker, everSmoker, heavyDrinker };
    const body = growBody(rng.at('body'), person.sex, traits.adiposity);
    const subject: Subject = { rng, sex: person.sex, traits, body };
    const onsets = drawOnsets(subject, plan, untilAge + 1);
    const deathAge = drawDeathAge(subject, plan, onsets, untilAge);
    if (deathAge >= entryAge || attempt === MOST_ATTEMPTS)
      return { traits, body, onsets, deathAge: Math.max(deathAge, entryAge) };
  }
}
