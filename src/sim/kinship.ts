// Who is whose child: each minor of a block, and most of the young at home, gets a mother of the block, and each woman her births.
import { addYears, DAYS_PER_YEAR, type Day, yearOf } from '../base/days.ts';
import { type Curve, interpolate } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import type { Sex } from './module.ts';

export type Marital = 'Never Married' | 'Married' | 'Divorced' | 'Widowed' | 'Separated';

/** A place of a block while the block is being drawn. */
export class Slot {
  /** Reference person of the household. */
  household: Slot = this;
  spouse: Slot | null = null;
  sharesSurname = true;
  mother: Slot | null = null;
  /** Live births of a woman, in time order; the last may lie after the anchor date. */
  births: Delivered[] = [];

  /** Position in the block, 0 to 23. */
  readonly place: number;
  readonly age: number;
  readonly sex: Sex;
  readonly marital: Marital;
  birth: Day;

  constructor(place: number, age: number, sex: Sex, marital: Marital, birth: Day) {
    this.place = place;
    this.age = age;
    this.sex = sex;
    this.marital = marital;
    this.birth = birth;
  }
}

/** One live birth: the children who are of the block; none when they have left it. */
export interface Delivered {
  readonly day: Day;
  readonly children: Slot[];
}

/** Exact ages at which women of the population give birth; births before 14 and after 46 are 0.1 % (NVSR 73-2, 2022). */
export const FERTILE = [14, 46] as const;

/** Fewest days from one birth to the next of a mother (short pregnancies and six weeks; assumption). */
const SPACING = 315;

/**
 * Pull of a woman by her age at the birth. Solved so that the mothers of the minors of a block are as old as those of NVSR 73-2, 2022
 * (births by age: 15–19 3.9, 20–24 17.1, 25–29 27.5, 30–34 30.6, 35–39 16.8, 40–44 3.7 %); a test holds them together.
 */
const PULL: Curve = [
  [14, 0.002],
  [17, 0.017],
  [20, 0.24],
  [24, 0.72],
  [28, 1.5],
  [32, 2.15],
  [36, 0.85],
  [40, 0.13],
  [43, 0.035],
  [46, 0.008],
];

/**
 * Pull by children born before: women stop at two more often than chance has it (CPS Fertility Supplement 2022, women 40–50:
 * 16 % none, 20 one, 35 two, 18 three, 11 four and more).
 */
const BY_PARITY = [1, 1.5, 0.62, 0.5, 0.4, 0.3] as const;

/** Birth rates of the married are 84.2, of the unmarried 37.2 per 1,000 (NVSR 73-2, 2022); those once married were so at some births (assumption). */
const BY_MARRIAGE: Readonly<Record<Marital, number>> = {
  Married: 2.2,
  Separated: 1.7,
  Divorced: 1.6,
  Widowed: 1.6,
  'Never Married': 1,
};

/** Pull of not living with a mother: 4–8 % of minors (Census Bureau, America's Families and Living Arrangements 2022, C2). */
const NO_MOTHER = 0.07;

/**
 * Give the young of a block their mothers and households, and the women of the block their births. Children of the last `apart` years
 * belong to nobody of the population: they are born, and that is all.
 */
export function placeChildren(slots: Slot[], rng: Rng, asOf: Day, apart = 0): void {
  const twin = pairTwins(slots, rng.at('twins'));
  const byAge = [...slots].sort((a, b) => a.birth - b.birth || a.place - b.place);
  for (const child of byAge) {
    const own = rng.at('child', child.place);
    if (child.mother !== null || !livesAtHome(child, own)) continue;
    const other = twin.get(child);
    const group = other === undefined ? [child] : [child, other];
    const mother = motherOf(child, slots, own.at('mother'));
    if (mother !== null) bear(mother, group);
    else if (child.age < 18) for (const c of group) joinFather(c, slots);
  }
  for (const s of slots) {
    if (s.sex !== 'female') continue;
    leaveHome(s, rng.at('left', s.place), asOf);
    if (apart > 0) bearApart(s, rng.at('apart', s.place), asOf, apart);
    expect(s, rng.at('expects', s.place), asOf);
  }
}

/** Minors, and half of the unmarried up to 24 (55 %: CPS 2022, Table AD-1). */
function livesAtHome(child: Slot, rng: Rng): boolean {
  return (
    child.age < 18 || (child.age < 25 && child.marital === 'Never Married' && rng.at('home').chance(0.55))
  );
}

/**
 * Minors of a block who are of one age are twins now and then, so that 31 of 1,000 children are (NVSR 73-2, 2022: 31.2 twins per 1,000
 * births): a child has 0.29 others of its age in its block. Two of three pairs are of one sex (a third of pairs is identical).
 */
const TWIN = { same: 0.168, different: 0.086 } as const;

function pairTwins(slots: readonly Slot[], rng: Rng): Map<Slot, Slot> {
  const twin = new Map<Slot, Slot>();
  const minors = slots.filter((s) => s.age < 18);
  for (const a of minors) {
    for (const b of minors) {
      if (b.place <= a.place || b.age !== a.age || twin.has(a) || twin.has(b)) continue;
      if (!rng.at(a.place, b.place).chance(a.sex === b.sex ? TWIN.same : TWIN.different)) continue;
      twin.set(a, b);
      twin.set(b, a);
      b.birth = a.birth;
    }
  }
  return twin;
}

function bear(mother: Slot, children: readonly Slot[]): void {
  for (const c of children) {
    c.mother = mother;
    c.household = mother.household;
  }
  mother.births.push({ day: children[0]!.birth, children: [...children] });
}

/** A woman of the block drawn by her pull, or nobody. */
function motherOf(child: Slot, slots: readonly Slot[], rng: Rng): Slot | null {
  const pulls = slots.map((s) => pullOf(s, child));
  const total = pulls.reduce((sum, p) => sum + p, NO_MOTHER);
  let left = rng.float() * total;
  for (let k = 0; k < slots.length; k++) {
    left -= pulls[k]!;
    if (left < 0) return slots[k]!;
  }
  return null;
}

function pullOf(woman: Slot, child: Slot): number {
  if (woman.sex !== 'female') return 0;
  const age = (child.birth - woman.birth) / DAYS_PER_YEAR;
  if (age < FERTILE[0] || age >= FERTILE[1]) return 0;
  if (woman.births.some((b) => Math.abs(b.day - child.birth) < SPACING)) return 0;
  const parity = Math.min(woman.births.length, BY_PARITY.length - 1);
  return interpolate(PULL, age) * BY_PARITY[parity]! * BY_MARRIAGE[woman.marital];
}

/** A minor without a mother in the block lives with the man nearest to 31 years older; else on its own record. */
function joinFather(child: Slot, slots: readonly Slot[]): void {
  const fathers = slots.filter((s) => s.sex === 'male' && s.age - child.age >= 18 && s.age - child.age <= 50);
  const father = nearest(fathers, (s) => Math.abs(s.age - child.age - 31));
  if (father !== undefined) child.household = father.household;
}

/** Births a woman by year. Source: NCHS, total fertility rates 1940–2022. */
const FERTILITY: Curve = [
  [1940, 2.3],
  [1950, 3.03],
  [1957, 3.77],
  [1965, 2.91],
  [1976, 1.74],
  [1990, 2.08],
  [2007, 2.12],
  [2015, 1.84],
  [2022, 1.66],
];

/** Mean age of mothers by year. Source: NCHS, Mean age of mother; 26.0 in 1970 to 29.4 in 2022 (row BIRTH_MOTHER_AGE). */
const MEAN_AGE: Curve = [
  [1940, 27],
  [1970, 26],
  [1985, 26.2],
  [2000, 27.3],
  [2010, 28.1],
  [2022, 29.4],
];
/** Spread of mothers' ages, years (natality 2022: about 5.8). */
const AGE_SPREAD = 5.8;

/** Share of children of an age who do not live with their mother any more: those who left home are not of the block. */
const LEFT_HOME: Curve = [
  [17.99, 0],
  [18, 0.5],
  [24.99, 0.6],
  [25, 1],
];

/**
 * Births whose children live elsewhere now: at the rates of their years, thinned by age. They belong to the mother's history (parity,
 * an earlier caesarean, full records), but to nobody of the block.
 */
function leaveHome(woman: Slot, rng: Rng, asOf: Day): void {
  const first = woman.birth + Math.round(FERTILE[0] * DAYS_PER_YEAR);
  const last = Math.min(addYears(asOf, -18), woman.birth + Math.floor(FERTILE[1] * DAYS_PER_YEAR) - 1);
  // A bound of the yearly rate: 3.77 births at the density of the mean age, before any other child.
  const bound = (3.77 * 0.3989 * 1.35) / AGE_SPREAD;
  for (let day = first; ; ) {
    day += Math.floor((rng.exponential() / bound) * DAYS_PER_YEAR) + 1;
    if (day > last) break;
    const accepted = rng.float() * bound < rateOf(woman, day, asOf);
    if (accepted && woman.births.every((b) => Math.abs(b.day - day) >= 480))
      woman.births.push({ day, children: [] });
  }
  woman.births.sort((a, b) => a.day - b.day);
}

/** A birth of the last `years` whose child is not of the population, at the rate of women of her age and children. */
function bearApart(woman: Slot, rng: Rng, asOf: Day, years: number): void {
  const from = addYears(asOf, -years);
  const day = rng.at('day').int(from, asOf - 1);
  const age = (day - woman.birth) / DAYS_PER_YEAR;
  const free = woman.births.every((b) => Math.abs(day - b.day) >= SPACING);
  if (age < FERTILE[0] || age >= FERTILE[1] || !free) return;
  if (rng.chance((densityOf(woman, day) * (asOf - from)) / DAYS_PER_YEAR))
    woman.births.push({ day, children: [] });
  woman.births.sort((a, b) => a.day - b.day);
}

/** A birth after the anchor date of a woman who is pregnant on it. */
function expect(woman: Slot, rng: Rng, asOf: Day): void {
  const day = asOf + rng.at('day').int(1, TERM);
  const age = (day - woman.birth) / DAYS_PER_YEAR;
  const free = woman.births.every((b) => day - b.day >= 2 * SPACING);
  if (age < FERTILE[0] || age >= FERTILE[1] || !free) return;
  // The childless are many among the young: set so that 4–5 % of women of 15–44 are pregnant with a child (2022: 56 births per 1,000).
  if (rng.chance((0.76 * densityOf(woman, day) * TERM) / DAYS_PER_YEAR))
    woman.births.push({ day, children: [] });
}

/** Days by which the births lie ahead of women who are pregnant. */
const TERM = 275;

function rateOf(woman: Slot, day: Day, asOf: Day): number {
  return densityOf(woman, day) * interpolate(LEFT_HOME, (asOf - day) / DAYS_PER_YEAR);
}

/** Births a year of a woman at a day, by year, age and children born before. */
function densityOf(woman: Slot, day: Day): number {
  const year = yearOf(day);
  const z = ((day - woman.birth) / DAYS_PER_YEAR - interpolate(MEAN_AGE, year)) / AGE_SPREAD;
  const density = (0.3989 * Math.exp(-0.5 * z * z)) / AGE_SPREAD;
  const crowding = 1.35 - 0.25 * Math.min(4, woman.births.length);
  return interpolate(FERTILITY, year) * density * Math.max(0.2, crowding);
}

/** The nearest of some slots, the first of equals. */
export function nearest(slots: readonly Slot[], distance: (s: Slot) => number): Slot | undefined {
  let best: Slot | undefined;
  for (const s of slots) if (best === undefined || distance(s) < distance(best)) best = s;
  return best;
}
