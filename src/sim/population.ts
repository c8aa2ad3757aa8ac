// Who is in the population: ages, sexes and households, drawn for small blocks of persons so that families match.
import { addYears, type Day, weekdayOf } from '../base/days.ts';
import { type Choice, interpolate, weighted } from '../base/distributions.ts';
import { deathProbability } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import type { AgeBand, Demographics } from './demographics.ts';
import { type Marital, nearest, placeChildren, Slot } from './kinship.ts';
import type { Sex } from './module.ts';

/** Persons of one block; households never span blocks, so a member computes its household from its own number. */
export const BLOCK_SIZE = 24;

/** Everyone alive at some time in the ten years before the anchor belongs to the population. */
export const ENROLMENT_YEARS = 10;

const TOP_AGE = 108;

/**
 * Shares of the living by five-year age, percent, ages 0–4 … 80–84, 85+.
 * Source: US Census Bureau, population estimates vintage 2022, shifted to MEPS-HC 2022 bands (calibration rows DEM_AGE_*).
 */
const FIVE_YEAR_SHARES = [
  5.5, 6.0, 6.35, 6.5, 6.45, 6.55, 6.9, 6.7, 6.35, 5.95, 6.15, 6.25, 6.3, 5.6, 4.6, 3.2, 2.05, 1.95,
];

/** Males per female by age. Source: Census Bureau projections 2020 (rows DEM_SEXRATIO_*). */
const SEX_RATIO: readonly (readonly [number, number])[] = [
  [0, 1.045],
  [20, 1.045],
  [35, 1.01],
  [50, 0.975],
  [60, 0.945],
  [68, 0.9],
  [75, 0.83],
  [80, 0.74],
  [85, 0.63],
  [92, 0.47],
  [105, 0.3],
];

/** A place in a block: age completed at the anchor if then alive, sex, marital status and household. */
export interface Member {
  readonly number: number;
  readonly age: number;
  readonly birth: Day;
  readonly sex: Sex;
  readonly marital: Marital;
  /** Number of the household's reference person, which names the household. */
  readonly household: number;
  /** Age of the reference person. */
  readonly headAge: number;
  /** Age of the youngest of the household. */
  readonly youngest: number;
  readonly spouse: number | null;
  /** The household's surname is the reference person's, save for a wife who kept hers and unrelated adults. */
  readonly sharesSurname: boolean;
  /** Mother, when she is of the block; then her number is lower, so that a population that ends with the child has her, too. */
  readonly mother: number | null;
  /** The live births of the mother, which the person's own is one of; null when she is not of the block. */
  readonly siblings: Brood | null;
  /** A woman's own live births; null when she has none. */
  readonly brood: Brood | null;
}

export type { Marital } from './kinship.ts';

/** The live births of one woman of the block, in time order; of a woman now pregnant the last is still to come. */
export interface Brood {
  readonly mother: number;
  readonly motherBirth: Day;
  readonly births: readonly {
    readonly day: Day;
    /** Children who are of the block; none when they have left it. */
    readonly children: readonly { readonly number: number; readonly sex: Sex }[];
  }[];
}

export interface Population {
  member(n: number): Member;
}

/** The population profile `general`: the US living, plus those who died in the last ten years. */
export function population(rng: Rng, demographics: Demographics, asOf: Day): Population {
  const ages = entryChoice(demographics);
  const apart = bornApart(demographics);
  let cached = -1;
  let members: Member[] = [];
  return {
    member(n) {
      const block = Math.floor((n - 1) / BLOCK_SIZE);
      if (block !== cached) {
        members = drawBlock(rng.at('block', block), block, ages, asOf, apart).sort(
          (a, b) => a.number - b.number,
        );
        cached = block;
      }
      return members[(n - 1) % BLOCK_SIZE]!;
    },
  };
}

/** Age and sex of entrants: the pyramid of the living divided by survival over the enrolment window. */
function entryChoice(demographics: Demographics): Choice<readonly [number, Sex]> {
  return weighted(entryWeights(demographics));
}

function entryWeights(demographics: Demographics): [readonly [number, Sex], number][] {
  const pairs: [readonly [number, Sex], number][] = [];
  const factor = ageFactor(demographics);
  for (let age = bornApart(demographics); age <= TOP_AGE; age++) {
    const ratio = interpolate(SEX_RATIO, age);
    for (const sex of ['male', 'female'] as const) {
      const share = sex === 'male' ? ratio / (1 + ratio) : 1 / (1 + ratio);
      const alive = windowSurvival(age, sex, demographics.enrolmentYears);
      pairs.push([[age, sex], (livingShare(age) * factor(age) * share) / alive]);
    }
  }
  return pairs;
}

/** Years before the anchor whose newborns are not of the population. */
function bornApart({ newborns, enrolmentYears = ENROLMENT_YEARS }: Demographics): number {
  return newborns === false ? enrolmentYears : 0;
}

function livingShare(age: number): number {
  if (age < 85) return FIVE_YEAR_SHARES[Math.floor(age / 5)]! / 5;
  // Beyond 85 each year of age holds 15 % fewer (period survival at those ages, same life table).
  return FIVE_YEAR_SHARES[17]! * 0.15 * Math.exp(-0.1625 * (age - 85));
}

function windowSurvival(age: number, sex: Sex, years = ENROLMENT_YEARS): number {
  let alive = 1;
  for (let x = Math.max(0, age - years); x < age; x++) alive *= 1 - deathProbability(sex, x);
  return Math.max(alive, 0.02);
}

const BANDS: readonly (readonly [AgeBand, number, number])[] = [
  ['0-18', 0, 18],
  ['19-40', 19, 40],
  ['41-65', 41, 65],
  ['66-120', 66, 120],
];

/** Weights that bring the pyramid to the shares a user asked for. */
function ageFactor(demographics: Demographics): (age: number) => number {
  const wanted = wantedAges(demographics);
  if (wanted === null) return () => 1;
  const total = Array.from({ length: TOP_AGE + 1 }, (_, a) => livingShare(a)).reduce((s, x) => s + x, 0);
  const factors = wanted.map(([asked, from, to]) => {
    let share = 0;
    for (let a = from; a <= Math.min(to, TOP_AGE); a++) share += livingShare(a) / total;
    return share === 0 ? 0 : asked / share;
  });
  return (age) => factors[wanted.findIndex(([, from, to]) => age >= from && age <= to)] ?? 0;
}

/** Shares of bands of ages, first and last included, as a user asked for them; null when nobody did. */
function wantedAges({ age, ageGroups }: Demographics): readonly (readonly [number, number, number])[] | null {
  if (age !== undefined) return BANDS.map(([band, from, to]) => [age[band], from, to]);
  if (ageGroups === undefined) return null;
  return Object.entries(ageGroups).map(([band, share]) => {
    const [from, to] = band.split('-').map(Number);
    return [share, from!, to!];
  });
}

/** Members drawn one by one, each with a block of its own: independent of one another, as the members of one block are not. */
export interface Frame {
  /** Share of the population that the frame holds, 0–1. */
  readonly share: number;
  draw(rng: Rng): Member;
}

/** The part of the population whose age and sex `keep` admits; null when it admits nobody. */
export function frame(
  demographics: Demographics,
  asOf: Day,
  keep: (age: number, sex: Sex) => boolean,
): Frame | null {
  const ages = entryChoice(demographics);
  const all = entryWeights(demographics);
  const kept = all.filter(([[age, sex], weight]) => weight > 0 && keep(age, sex));
  if (kept.length === 0) return null;
  const mass = (pairs: typeof all) => pairs.reduce((sum, [, weight]) => sum + weight, 0);
  const admitted = kept.length === all.length ? ages : weighted(kept);
  return {
    share: kept.length === all.length ? 1 : mass(kept) / mass(all),
    draw(rng) {
      const place = rng.at('place').int(0, BLOCK_SIZE - 1);
      return drawBlock(rng.at('block'), 0, ages, asOf, bornApart(demographics), { place, ages: admitted })[
        place
      ]!;
    },
  };
}

/** A place of a block whose age and sex come from a choice of their own. The others do not depend on it: places are drawn alike. */
interface Focus {
  readonly place: number;
  readonly ages: Choice<readonly [number, Sex]>;
}

/** Members in the order of their places, which is not that of their numbers. */
function drawBlock(
  rng: Rng,
  block: number,
  ages: Choice<readonly [number, Sex]>,
  asOf: Day,
  apart: number,
  focus?: Focus,
): Member[] {
  const draw = rng.at('members');
  const slots: Slot[] = [];
  for (let place = 0; place < BLOCK_SIZE; place++) {
    const [age, sex] = (place === focus?.place ? focus.ages : ages).pick(draw);
    const marital = drawMarital(draw, age, sex);
    slots.push(new Slot(place, age, sex, marital, birthday(rng.at('birthday', place), age, asOf)));
  }
  pairSpouses(slots, rng.at('marriage'));
  placeChildren(slots, rng.at('children'), asOf, apart);
  return membersOf(slots, block * BLOCK_SIZE);
}

/** A third fewer are born on a day of the weekend than on another (NCHS natality by weekday, 2022). */
const NOT_AT_WEEKENDS = 0.34;

/** A birthday such that the completed age at the anchor is `age`. */
function birthday(rng: Rng, age: number, asOf: Day): Day {
  const latest = addYears(asOf, -age);
  const days = latest - addYears(asOf, -age - 1);
  const day = latest - rng.int(0, days - 1);
  return weekdayOf(day) % 6 === 0 && rng.chance(NOT_AT_WEEKENDS) ? latest - rng.int(0, days - 1) : day;
}

/** Members by place, numbered so that each mother comes before her children, otherwise in the order of places. */
function membersOf(slots: readonly Slot[], before: number): Member[] {
  const order: Slot[] = [];
  const visit = (s: Slot): void => {
    if (order.includes(s)) return;
    if (s.mother !== null) visit(s.mother);
    order.push(s);
  };
  slots.forEach(visit);
  const numberOf = (s: Slot) => before + 1 + order.indexOf(s);
  const broods = new Map(slots.flatMap((s) => (s.births.length === 0 ? [] : [[s, broodOf(s, numberOf)]])));
  return slots.map((s) => ({
    number: numberOf(s),
    age: s.age,
    birth: s.birth,
    sex: s.sex,
    marital: s.marital,
    household: numberOf(s.household),
    headAge: s.household.age,
    youngest: Math.min(...slots.filter((x) => x.household === s.household).map((x) => x.age)),
    spouse: s.spouse === null ? null : numberOf(s.spouse),
    sharesSurname: s.sharesSurname,
    mother: s.mother === null ? null : numberOf(s.mother),
    siblings: s.mother === null ? null : broods.get(s.mother)!,
    brood: broods.get(s) ?? null,
  }));
}

function broodOf(mother: Slot, numberOf: (s: Slot) => number): Brood {
  return {
    mother: numberOf(mother),
    motherBirth: mother.birth,
    births: mother.births.map((b) => ({
      day: b.day,
      children: b.children.map((c) => ({ number: numberOf(c), sex: c.sex })),
    })),
  };
}

/**
 * Marital status by age, shares of [married, divorced, widowed, separated], men then women; the rest never married.
 * Source: Census Bureau, Current Population Survey 2022, Table A1; overall shares as MEPS-HC 2022 (rows DEM_MARITAL_*).
 */
const MARITAL: readonly (readonly [number, readonly number[], readonly number[]])[] = [
  [18, [0.01, 0, 0, 0], [0.02, 0, 0, 0]],
  [22, [0.09, 0.005, 0, 0.005], [0.14, 0.01, 0, 0.01]],
  [27, [0.32, 0.025, 0.001, 0.012], [0.4, 0.04, 0.002, 0.018]],
  [35, [0.56, 0.07, 0.003, 0.02], [0.6, 0.09, 0.006, 0.025]],
  [45, [0.64, 0.115, 0.008, 0.022], [0.62, 0.15, 0.018, 0.028]],
  [55, [0.65, 0.155, 0.02, 0.022], [0.61, 0.185, 0.05, 0.024]],
  [65, [0.69, 0.15, 0.045, 0.015], [0.57, 0.19, 0.14, 0.014]],
  [75, [0.72, 0.11, 0.1, 0.01], [0.46, 0.155, 0.32, 0.008]],
  [85, [0.61, 0.06, 0.28, 0.006], [0.2, 0.09, 0.66, 0.004]],
  [100, [0.4, 0.04, 0.52, 0.004], [0.05, 0.05, 0.86, 0.002]],
];
const STATUSES: readonly Marital[] = ['Married', 'Divorced', 'Widowed', 'Separated'];

function drawMarital(rng: Rng, age: number, sex: Sex): Marital {
  const u = rng.float();
  if (age < 18) return 'Never Married';
  let sum = 0;
  for (let k = 0; k < STATUSES.length; k++) {
    sum += interpolate(
      MARITAL.map(([a, men, women]) => [a, (sex === 'male' ? men : women)[k]!] as const),
      age,
    );
    if (u < sum) return STATUSES[k]!;
  }
  return 'Never Married';
}

/** Married men meet the married woman of the block nearest in age (wives two years younger on average: CPS 2022). */
function pairSpouses(slots: Slot[], rng: Rng): void {
  const wives = slots.filter((s) => s.sex === 'female' && s.marital === 'Married');
  for (const man of slots.filter((s) => s.sex === 'male' && s.marital === 'Married')) {
    const wife = nearest(wives, (w) => Math.abs(w.age + 2 - man.age));
    if (wife === undefined || Math.abs(wife.age + 2 - man.age) > 14) continue;
    wives.splice(wives.indexOf(wife), 1);
    man.spouse = wife;
    wife.spouse = man;
    wife.household = man.household = man.place < wife.place ? man : wife;
    // About four of five US wives take the husband's name (Pew Research Center 2023: 79 %).
    const share = rng.chance(0.79);
    (wife.household === wife ? man : wife).sharesSurname = share;
  }
}
