// Names and street addresses of invented people, drawn by birth decade, sex, and race or Hispanic origin.
import { type Choice, weighted } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { ASIAN_FIRST_NAMES, ASIAN_SURNAMES, type AsianOrigin } from './data/asian-names.ts';
import {
  FIRST_NAME_SHARES,
  HISPANIC_MEN,
  HISPANIC_WOMEN,
  NAME_LEANING,
  NAME_LEANING_ASSUMED,
} from './data/first-names.ts';
import { MIDDLE_NAMES, STREET_NAMES, STREET_TYPES } from './data/streets.ts';
import { SURNAME_SHARES } from './data/surnames.ts';

/** Race and Hispanic origin, one group a person; all but Hispanic are not Hispanic. Other is two or more races. */
export type RaceGroup = 'White' | 'Black' | 'Hispanic' | 'Asian' | 'Native American' | 'Other';
export type Sex = 'male' | 'female';

type Pairs = [string, number][];

/** Ranks of first names up to here keep their true share; what a cut list leaves out is spread evenly over the ranks below. */
const FIRST_NAME_HEAD = 100;

/** Prepared choices by key, made when first asked for. */
const choices = new Map<string, Choice<string>>();

function choice(key: string, make: () => Pairs): Choice<string> {
  let known = choices.get(key);
  if (known === undefined) {
    known = weighted(make());
    choices.set(key, known);
  }
  return known;
}

/** `Name 12,Other Name 3` to pairs; the number follows the last blank. */
function parseShares(text: string): Pairs {
  const pairs: Pairs = [];
  for (const item of items(text)) {
    const cut = item.lastIndexOf(' ');
    pairs.push([item.slice(0, cut), Number(item.slice(cut + 1))]);
  }
  return pairs;
}

/** Items of a list written over several lines with commas between. */
function items(text: string): string[] {
  return text.trim().replaceAll('\n', ',').split(',');
}

/** Give the mass that a list of shares per million leaves out to the names that `takes` chooses by rank, all alike. */
function fillUp(shares: Pairs, takes: (rank: number) => boolean): Pairs {
  let missing = 1e6;
  let takers = 0;
  shares.forEach(([, share], rank) => {
    missing -= share;
    if (takes(rank)) takers++;
  });
  const each = Math.max(0, missing) / Math.max(1, takers);
  return shares.map(([name, share], rank) => [name, takes(rank) ? share + each : share]);
}

// ---- Surnames

/** Shares of a group, and of each name whether it takes part of the missing mass. */
function surnamesOf(group: RaceGroup): { shares: Pairs; takes: boolean[] } {
  const shares: Pairs = [];
  const takes: boolean[] = [];
  for (const item of items(SURNAME_SHARES[group]!)) {
    const marked = item.endsWith('+');
    const cut = item.lastIndexOf(' ');
    shares.push([item.slice(0, cut), Number(item.slice(cut + 1, marked ? -1 : undefined))]);
    takes.push(marked);
  }
  return { shares, takes };
}

/**
 * Shares with the missing mass. In the four large groups it goes to names commonest in that very group, so that a
 * Washington does not become White; in the small ones to names of White persons that they do not list (assumption).
 */
function filledSurnames(group: RaceGroup): Pairs {
  const { shares, takes } = surnamesOf(group);
  if (group !== 'Native American' && group !== 'Other') return fillUp(shares, (rank) => takes[rank]!);
  const listed = new Set(shares.map(([name]) => name));
  const others = surnamesOf('White').shares.filter(([name]) => !listed.has(name));
  return fillUp(
    [...shares, ...others.map(([name]): [string, number] => [name, 0])],
    (rank) => rank >= shares.length,
  );
}

/** A surname of the group, by Census 2010 frequencies; consumes one number. */
export function lastName(rng: Rng, group: RaceGroup): string {
  return choice(`last ${group}`, () => filledSurnames(group)).pick(rng);
}

// ---- First names

type Leaning = readonly number[];

/**
 * Births by race and Hispanic origin of mother, %: White, Black, Hispanic, Asian. NCHS National Vital Statistics Reports,
 * births final data for 1990–2022; before that approximate from census children under 10 (assumption, ± 3 points).
 */
const BIRTH_MIX: Readonly<Record<number, Leaning>> = {
  1920: [87, 11, 1.5, 0.5],
  1930: [86, 11, 2.5, 0.5],
  1940: [85, 12, 2.5, 0.5],
  1950: [82, 14, 3.5, 0.5],
  1960: [80, 14, 5, 1],
  1970: [75, 15, 9, 1],
  1980: [71, 15, 11, 3],
  1990: [63, 16, 17, 4],
  2000: [57, 15, 23, 5],
  2010: [54, 15, 24, 7],
  2020: [52, 14, 27, 7],
};

/** Groups in the order of the columns of NAME_LEANING. */
const LEANING_GROUPS: readonly RaceGroup[] = ['White', 'Black', 'Hispanic', 'Asian'];

let leanings: Map<string, Leaning> | undefined;

function leaningOf(name: string): Leaning | undefined {
  leanings ??= new Map(
    [...items(NAME_LEANING), ...items(NAME_LEANING_ASSUMED)].map((item) => {
      const [known, ...numbers] = item.split(' ');
      return [known!, numbers.map(Number)];
    }),
  );
  return leanings.get(name);
}

/** From this decade of birth on, only names that lean at least this much tell a group: the source’s bearers were adults in 2007–2010. */
const YOUNG = { from: 1990, lean: 600 } as const;

/** How much likelier a name is in the group than among all births of the decade (Bayes’ rule). */
function tilt(name: string, decade: number, column: number): number {
  const lean = column < 0 ? undefined : leaningOf(name);
  if (lean === undefined || (decade >= YOUNG.from && Math.max(...lean) < YOUNG.lean)) return 1;
  const mix = BIRTH_MIX[decade]!;
  let average = 0;
  for (let i = 0; i < mix.length; i++) average += (lean[i]! * mix[i]!) / 100;
  return lean[column]! / average;
}

function decadeOf(birthYear: number): number {
  return Math.min(2020, Math.max(1920, Math.floor(birthYear / 10) * 10));
}

const listed = new Map<string, Pairs>();

/** Shares of first names of a decade and sex, which all groups begin from. */
function listedNames(key: string): Pairs {
  let shares = listed.get(key);
  if (shares === undefined) {
    shares = fillUp(parseShares(FIRST_NAME_SHARES[key]!), (rank) => rank >= FIRST_NAME_HEAD);
    listed.set(key, shares);
  }
  return shares;
}

/** Names given in the United States in the decade, tilted to the group. */
function givenAtBirth(sex: Sex, birthYear: number, group: RaceGroup): Choice<string> {
  const decade = decadeOf(birthYear);
  return choice(`first ${decade} ${sex} ${group}`, () => {
    const column = LEANING_GROUPS.indexOf(group);
    return listedNames(`${decade}${sex === 'male' ? 'm' : 'f'}`).map(([name, share]) => [
      name,
      share * tilt(name, decade, column),
    ]);
  });
}

/** Share of Hispanic persons named from the Spanish list: a third are born abroad (Pew, Facts on Latinos 2021), more of the older (assumption). */
function spanishShare(birthYear: number): number {
  return birthYear < 1960 ? 0.5 : birthYear < 2000 ? 0.4 : 0.15;
}

/** Share of Asian persons whose first name is of their origin; assumption, 54 % of Asian Americans are born abroad (Pew 2023). */
const ORIGIN_NAME_SHARE: Readonly<Record<AsianOrigin, number>> = {
  C: 0.35,
  K: 0.3,
  V: 0.5,
  I: 0.85,
  M: 0.9,
  F: 0.35,
  J: 0.3,
  H: 0.6,
};

/** Asian population by origin, %: ACS 2022 origin groups alone or in combination, rounded; Muslim share of South Asia assumed. */
const ORIGINS: Choice<AsianOrigin> = weighted([
  ['C', 27],
  ['I', 19],
  ['M', 5],
  ['F', 19],
  ['V', 12],
  ['K', 9],
  ['J', 7],
  ['H', 2],
]);

let origins: Map<string, AsianOrigin[]> | undefined;

/** Origins a surname is borne in; empty for a name that tells nothing. */
function originsOf(surname: string): readonly AsianOrigin[] {
  if (origins === undefined) {
    origins = new Map();
    for (const [origin, names] of Object.entries(ASIAN_SURNAMES) as [AsianOrigin, string][]) {
      for (const name of names.split(/\s+/)) origins.set(name, [...(origins.get(name) ?? []), origin]);
    }
  }
  return origins.get(surname) ?? [];
}

function originName(rng: Rng, sex: Sex, surname: string | undefined): string | undefined {
  const known = surname === undefined ? [ORIGINS.pick(rng)] : originsOf(surname);
  if (known.length === 0) return undefined;
  const origin = rng.pick(known);
  if (!rng.chance(ORIGIN_NAME_SHARE[origin])) return undefined;
  return choice(`origin ${origin} ${sex}`, () =>
    ASIAN_FIRST_NAMES[origin][sex].split(' ').map((name): [string, number] => [name, 1]),
  ).pick(rng);
}

/**
 * A first name for a person of this sex, year of birth (clamped to 1920–2029) and group. Where the surname is given, an
 * Asian first name agrees with it. Shares follow SSA births of the decade.
 */
export function firstName(rng: Rng, sex: Sex, birthYear: number, group: RaceGroup, surname?: string): string {
  if (group === 'Asian')
    return originName(rng, sex, surname) ?? givenAtBirth(sex, birthYear, group).pick(rng);
  return maybeSpanish(rng, sex, birthYear, group).pick(rng);
}

/** The Spanish list for a part of Hispanic persons, else the names of the decade. */
function maybeSpanish(rng: Rng, sex: Sex, birthYear: number, group: RaceGroup): Choice<string> {
  if (group !== 'Hispanic' || !rng.chance(spanishShare(birthYear)))
    return givenAtBirth(sex, birthYear, group);
  return choice(`spanish ${sex}`, () => parseShares(sex === 'male' ? HISPANIC_MEN : HISPANIC_WOMEN));
}

/** Share of middle names that come from the short list of customary ones (Marie, Lynn, Lee, …); assumption. */
const CUSTOMARY_MIDDLE = 0.4;

/** A middle name: customary ones for a part of non-Hispanic persons, else a first name of the same decade. */
export function middleName(rng: Rng, sex: Sex, birthYear: number, group: RaceGroup): string {
  const customary = group !== 'Hispanic' && group !== 'Asian' && rng.chance(CUSTOMARY_MIDDLE);
  if (!customary) return maybeSpanish(rng, sex, birthYear, group).pick(rng);
  const era = birthYear < 1955 ? 'early' : birthYear < 1990 ? 'middle' : 'late';
  return choice(`middle ${era} ${sex}`, () => parseShares(MIDDLE_NAMES[era][sex])).pick(rng);
}

// ---- Addresses

/** A street line without city: number, name and type, for example `1482 Maple Ave`. */
export function streetAddress(rng: Rng): string {
  // House numbers are log-uniform between 10 and 9999: short streets are commoner than long ones (assumption).
  const number = Math.floor(Math.exp(Math.log(10) + rng.float() * Math.log(999)));
  const street = choice('street', () => parseShares(STREET_NAMES)).pick(rng);
  // Numbered streets are streets and avenues.
  const types = /^\d/.test(street) ? 'St 60,Ave 40' : STREET_TYPES;
  const type = choice(`street types ${types}`, () => parseShares(types)).pick(rng);
  return `${number} ${street} ${type}`;
}
