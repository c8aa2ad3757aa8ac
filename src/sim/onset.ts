// When lasting illnesses begin, and when life ends: hazards solved by calibration, times the person's risks.
import { interpolate } from '../base/distributions.ts';
import { deathRate } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import { adultAgeAtBmi, type Body, growBody } from './body.ts';
import type { ChronicModule, Habit, Onset, Risks, Sex } from './module.ts';
import type { Person } from './person.ts';
import {
  activeParents,
  type LogRatio,
  lacksHabit,
  logRatios,
  logRisk,
  nextOnset,
  parentRatios,
  parentRisk,
  topRisk,
} from './risk.ts';
import { foundByScreening } from './screening/detection.ts';
import { type Deadly, deadlySpans, killsByStage, NOT_DEADLY } from './stages.ts';
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
  /** Exact age of the mother at the birth, where it is known. */
  readonly motherAge?: number;
}

/** Exact ages at which conditions are first diagnosable, by module name in the order of the modules; those that never begin are absent. */
export type Onsets = ReadonlyMap<string, number>;

/** A module with hazards as drawing wants it: logarithms taken, hazards added up. */
interface Hazard {
  readonly fromAge: number;
  readonly ratios: readonly LogRatio[];
  readonly requires: readonly string[] | undefined;
  readonly needs: Habit | undefined;
  readonly parents: readonly (readonly [condition: string, ratio: number])[];
  /** Largest factor that parents can contribute. */
  readonly most: number;
  readonly yearly: Readonly<Record<Sex, readonly number[]>>;
  /** Sum of the yearly hazards from `fromAge` to before each age. */
  readonly until: Readonly<Record<Sex, Float64Array>>;
}

interface Planned {
  readonly module: ChronicModule;
  /** Null where the onset does not come from hazards. */
  readonly hazard: Hazard | null;
  readonly killsByStage: boolean;
}

/** What all persons share, worked out once for a list of modules. */
interface Plan {
  readonly overlay: Overlay;
  readonly modules: readonly Planned[];
  /** Death rates by whole age that keep to the life table, before the person's own ratio. */
  readonly deathRates: Readonly<Record<Sex, Float64Array>>;
}

const plans = new WeakMap<readonly ChronicModule[], Plan>();

function planOf(modules: readonly ChronicModule[], overlay: Overlay): Plan {
  let plan = plans.get(modules);
  if (plan?.overlay !== overlay) {
    plan = {
      overlay,
      modules: modules.map((module) => ({
        module,
        hazard: hazardOf(module, overlay),
        killsByStage: killsByStage(module),
      })),
      deathRates: { male: deathRates('male', overlay), female: deathRates('female', overlay) },
    };
    plans.set(modules, plan);
  }
  return plan;
}

function hazardOf({ name, onset }: ChronicModule, overlay: Overlay): Hazard | null {
  if (onset.kind !== 'hazard' && onset.kind !== 'incidence') return null;
  const yearly = overlay.hazards[name]!;
  const parents = parentRatios(onset.risks);
  const { fromAge } = onset;
  return {
    fromAge,
    ratios: logRatios(onset.risks),
    requires: onset.risks.requires,
    needs: onset.risks.needs,
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
  const risks = risksOf(onset);
  if (risks === null) return 1;
  const values = valuesOf(traits);
  return lacksHabit(risks.needs, values) ? 0 : cappedRisk(logRatios(risks), values);
}

function cappedRisk(ratios: readonly LogRatio[], values: readonly number[]): number {
  return Math.exp(Math.min(3.5, Math.max(-3.5, logRisk(ratios, values))));
}

/** The rate ratios of an onset, null where nothing raises or lowers it. */
export function risksOf(onset: Onset): Risks | null {
  return onset.kind === 'threshold' ? null : (onset.risks ?? null);
}

/** Whether a child with this exponential clock is born with a condition of this share. */
export function bornWith(clock: number, share: number): boolean {
  return clock < -Math.log(1 - share);
}

/** What decides when an illness of a person begins, whatever else he has: drawn once, though onsets are asked for twice. */
interface Disposition {
  /** What the hazards have to use up. */
  readonly clock: number;
  /** The rate ratio of the traits. */
  readonly risk: number;
}

/** Onset ages of all modules, parents first. `dispositions` are kept between two drawings of one subject, by position of the module. */
function drawOnsets(
  subject: Subject,
  { modules }: Plan,
  untilAge: number,
  dispositions: (Disposition | undefined)[],
): Onsets {
  const onsets = new Map<string, number>();
  const clocks = subject.rng.at('onset');
  const last = Math.min(AGES, untilAge);
  const values = valuesOf(subject.traits);
  for (let i = 0; i < modules.length; i++) {
    const { module: m, hazard } = modules[i]!;
    if (m.sex !== undefined && m.sex !== subject.sex) continue;
    if (hazard === null) {
      const age = ownAge(subject, m, onsets, untilAge);
      if (age !== null) onsets.set(m.name, age);
      continue;
    }
    const first = Math.max(hazard.fromAge, Math.ceil(gateOf(hazard.requires, onsets)));
    // Asked before anything is drawn: it settles what children and those without the illness or habit it goes with can have.
    if (first >= last || lacksHabit(hazard.needs, values)) continue;
    dispositions[i] ??= {
      clock: clocks.at(m.name).exponential(),
      risk: cappedRisk(hazard.ratios, values),
    };
    const age = hazardAge(hazard, subject.sex, dispositions[i]!, first, last, onsets);
    if (age !== null) onsets.set(m.name, age);
  }
  return onsets;
}

/** Onset age of what does not come from hazards: present from birth, or when the body passes a threshold. */
function ownAge(
  { rng, body, motherAge }: Subject,
  { name, onset }: ChronicModule,
  before: Onsets,
  untilAge: number,
): number | null {
  if (onset.kind === 'threshold') return adultAgeAtBmi(body, onset.at, untilAge);
  if (onset.kind !== 'birth') return null;
  const share = birthShare(onset, motherAge, before);
  return bornWith(rng.at('onset', name).exponential(), share) ? 0 : null;
}

/** Age at which the hazards of a person from age `first` on have used up what the clock gives, or null when that lies beyond `last`. */
function hazardAge(
  h: Hazard,
  sex: Sex,
  { clock, risk: base }: Disposition,
  first: number,
  last: number,
  before: Onsets,
): number | null {
  let left = clock;
  // Most people never get most illnesses: what all years together can amount to tells without going through them.
  // The margin is far above the rounding of a sum of a hundred terms.
  const until = h.until[sex];
  const total = base * ((until[Math.ceil(last)]! - until[first]!) * (1 + 1e-9) + 1e-12);
  if (left > total * h.most) return null;
  const parents = activeParents(h.parents, before);
  if (left > total * topRisk(parents)) return null;
  const yearly = h.yearly[sex];
  let parental = parentRisk(parents, first);
  let changes = nextOnset(parents, first);
  for (let age = first; age < last; age++) {
    if (age >= changes) {
      parental = parentRisk(parents, age);
      changes = nextOnset(parents, age);
    }
    const hazard = yearly[age]! * base * parental;
    if (hazard > left) return age + left / hazard;
    left -= hazard;
  }
  return null;
}

/** Share of the newborn like this one who have a condition: by the mother's age, and by what else the child has. */
function birthShare(
  onset: Extract<Onset, { kind: 'birth' }>,
  motherAge: number | undefined,
  before: Onsets,
): number {
  const byAge =
    onset.byMotherAge === undefined || motherAge === undefined
      ? 1
      : interpolate(onset.byMotherAge, motherAge);
  const parents = onset.risks === undefined ? [] : activeParents(parentRatios(onset.risks), before);
  return Math.min(0.95, onset.share * byAge * parentRisk(parents, 0));
}

/** Age from which a complication is possible: the first onset of a condition it requires. */
function gateOf(requires: readonly string[] | undefined, onsets: Onsets): number {
  if (requires === undefined) return 0;
  let first = Number.POSITIVE_INFINITY;
  for (const name of requires) first = Math.min(first, onsets.get(name) ?? Number.POSITIVE_INFINITY);
  return first;
}

/** What an illness does to the death rate of a person who has it from an age on. */
interface Burden {
  readonly from: number;
  readonly ratio: number;
  readonly deadly: readonly Deadly[];
}

const NO_BURDENS: readonly Burden[] = [];

/** What a person's illnesses do to the death rate, in the order of the modules. */
function burdensOf(
  { rng }: Subject,
  { modules }: Plan,
  onsets: Onsets,
  found: ReadonlySet<string>,
): readonly Burden[] {
  if (onsets.size === 0) return NO_BURDENS;
  const burdens: Burden[] = [];
  for (const { module: m, killsByStage } of modules) {
    const from = onsets.get(m.name);
    if (from === undefined) continue;
    const deadly = killsByStage ? deadlySpans(m, rng, from, found.has(m.name)) : NOT_DEADLY;
    burdens.push({ from, ratio: m.mortality.rateRatio, deadly });
  }
  return burdens;
}

/**
 * Current smokers die at 2.8 times the rate of never-smokers, former ones at 1.4 (Jha 2013, NEJM 368:341); much of that
 * goes through diseases that are modelled, so 1.7 and 1.15 stay. Frailty 1.35 per SD: assumption.
 */
export function lifestyleDeathRisk(traits: Traits): number {
  return Math.exp(0.3 * traits.frailty) * (traits.smoker === 1 ? 1.7 : traits.everSmoker === 1 ? 1.15 : 1);
}

/** What is known of a person beside illness and habits, as a factor of the death rate in a year of age. */
export type DeathFactor = (age: number) => number;

/** Exact age at death when it comes before `untilAge`, else Infinity. Infants die early in their first year. */
function drawDeathAge(
  subject: Subject,
  plan: Plan,
  onsets: Onsets,
  found: ReadonlySet<string>,
  untilAge: number,
  known: DeathFactor,
): number {
  const rates = plan.deathRates[subject.sex];
  const burdens = burdensOf(subject, plan, onsets, found);
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
      for (const { from, to, excess: curve } of b.deadly) {
        if (from >= end || to <= age) continue;
        // An illness that kills does so from its diagnosis, or from a stage, on: the year is cut there.
        if (from > age) end = from;
        else excess += interpolate(curve, (age + Math.min(to, end)) / 2 - from);
        if (to < end) end = to;
      }
    }
    const rate = rates[year]! * risk * known(year) + excess;
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
  known: DeathFactor = () => 1,
): Fate {
  const plan = planOf(modules, overlay);
  for (let attempt = 0; ; attempt++) {
    const rng = person.rng.at('fate', attempt);
    // Habits and household are known of the living; what lies deeper is drawn with each life.
    const { smoker, everSmoker, drinker, heavyDrinker, deprivation } = person.traits;
    const traits = { ...drawTraits(rng, deprivation), smoker, everSmoker, drinker, heavyDrinker };
    const body = growBody(rng.at('body'), person.sex, traits.adiposity);
    const subject: Subject = {
      rng,
      sex: person.sex,
      traits,
      body,
      ...(person.born === undefined ? {} : { motherAge: person.born.motherAge }),
    };
    const dispositions: (Disposition | undefined)[] = [];
    const lived = drawOnsets(subject, plan, untilAge, dispositions);
    const found = foundByScreening(person, subject, modules, lived);
    const deathAge = drawDeathAge(subject, plan, lived, found, untilAge, known);
    if (deathAge < entryAge && attempt < MOST_ATTEMPTS) continue;
    const onsets = drawOnsets(subject, plan, untilAge + HIDDEN_YEARS, dispositions);
    return { traits, body, onsets, found, rng, deathAge: Math.max(deathAge, entryAge) };
  }
}
