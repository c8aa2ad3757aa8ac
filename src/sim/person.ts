// A person: identity, household, demography and social circumstances, before any illness.
import type { Day } from '../base/days.ts';
import { type Choice, interpolate, weighted } from '../base/distributions.ts';
import { normalCdf, type Rng } from '../base/rng.ts';
import { firstName, lastName, middleName, type RaceGroup, streetAddress } from '../world/names.ts';
import type { Place } from '../world/places.ts';
import type { World } from '../world/world.ts';
import {
  type Alcohol,
  drawAlcohol,
  drawEducation,
  drawEmployment,
  drawHousing,
  drawSmoking,
  drawTransport,
  incomeOf,
  type Smoking,
  type Transport,
} from './circumstances.ts';
import type { Demographics, Education, Employment, Housing } from './demographics.ts';
import type { Sex } from './module.ts';
import { type Marital, type Member, population } from './population.ts';
import { type Birth, birthsOf, ownBirth } from './pregnancy/births.ts';
import { drawTraits, type Traits } from './traits.ts';

export interface Person {
  readonly number: number;
  /** The person's own stream. */
  readonly rng: Rng;
  readonly birth: Day;
  /** Completed years at the anchor, if then alive. */
  readonly age: number;
  readonly sex: Sex;
  readonly gender: 'male' | 'female' | 'other';
  readonly race: RaceGroup;
  readonly first: string;
  readonly middle: string | null;
  readonly last: string;
  readonly marital: Marital;
  readonly household: number;
  /** Mother, when she is of the population. */
  readonly mother: number | null;
  /** The person's own birth. */
  readonly born: Birth;
  /** The live births of a woman, in time order. */
  readonly births: readonly Birth[];
  /** The birth that a woman is pregnant for at the anchor date. */
  readonly expected: readonly Birth[];
  readonly place: number;
  readonly home: Home;
  readonly language: 'English' | 'Spanish' | 'Chinese' | 'French' | 'German' | 'Vietnamese';
  readonly smoking: Smoking;
  readonly alcohol: Alcohol;
  readonly education: Education;
  readonly employment: Employment;
  readonly housing: Housing;
  /** Household income, US dollars a year. */
  readonly income: number;
  /** Rank of the household by means, 0 richest to 1 poorest; decides coverage. */
  readonly poverty: number;
  readonly transport: Transport;
  readonly support: 'Strong' | 'Moderate' | 'Weak';
  readonly traits: Traits;
}

export interface Home {
  readonly place: Place;
  readonly zip: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface People {
  person(n: number): Person;
  /** The person of a member drawn by itself; `root` stands for the run's root stream. */
  of(root: Rng, member: Member): Person;
}

export function people(rng: Rng, world: World, asOf: Day, demographics: Demographics): People {
  const members = population(rng, demographics, asOf);
  const races = raceChoice(demographics);
  const of = (root: Rng, member: Member) => makePerson(root, world, member, races, asOf, demographics);
  return { person: (n) => of(rng, members.member(n)), of };
}

function makePerson(
  root: Rng,
  world: World,
  member: Member,
  races: (age: number) => Choice<RaceGroup>,
  asOf: Day,
  demographics: Demographics,
): Person {
  const n = member.number;
  const rng = root.at('patient', n);
  const family = root.at('household', member.household);
  const { birth } = member;
  const birthYear = 1970 + Math.floor(birth / 365.2425);
  const familyRace = races(ageForRace(member)).pick(family.at('race'));
  const race = drawRace(rng, familyRace, races, member);
  const deprivation = 0.95 * family.at('deprivation').normal() + DEPRIVATION_SHIFT[familyRace];
  const poverty = normalCdf(0.75 * deprivation + 0.66 * family.at('means').normal());
  const smoking = drawSmoking(rng, member, deprivation, demographics);
  const alcohol = drawAlcohol(rng, member, demographics);
  const place = world.placeOf(family.at('place'));
  const last = member.sharesSurname
    ? lastName(family.at('surname'), familyRace)
    : lastName(rng.at('surname'), race);
  const births = member.brood === null ? [] : birthsOf(root, member.brood, familyRace);
  const education = drawEducation(rng, member.age, deprivation, demographics);
  return {
    number: n,
    rng,
    birth,
    age: member.age,
    sex: member.sex,
    race,
    marital: member.marital,
    mother: member.mother,
    born: ownBirth(root, member, familyRace),
    births: births.filter((b) => b.day <= asOf),
    expected: births.filter((b) => b.day > asOf),
    gender: drawGender(rng, member, demographics),
    first: firstName(rng.at('first'), member.sex, birthYear, race, last),
    middle: rng.at('hasMiddle').chance(0.8)
      ? middleName(rng.at('middle'), member.sex, birthYear, race)
      : null,
    last,
    household: member.household,
    place,
    home: drawHome(family, world, place),
    language: drawLanguage(family, race),
    smoking,
    alcohol,
    education,
    employment: drawEmployment(rng, member.age, deprivation, demographics),
    housing: drawHousing(rng, family, member.age, poverty, demographics),
    income: incomeOf(family, poverty),
    poverty,
    transport: drawTransport(rng, poverty),
    support: rng.at('support').pick(['Strong', 'Strong', 'Strong', 'Moderate', 'Moderate', 'Weak'] as const),
    traits: traitsWithHabits(rng, deprivation, smoking, alcohol),
  };
}

/** Traits, with the habits a person is known to have. */
function traitsWithHabits(rng: Rng, deprivation: number, smoking: Smoking, alcohol: Alcohol): Traits {
  const traits = drawTraits(rng, deprivation);
  traits.smoker = smoking === 'Current' ? 1 : 0;
  traits.everSmoker = smoking === 'Never' ? 0 : 1;
  traits.drinker = alcohol === 'Never' ? 0 : 1;
  traits.heavyDrinker = alcohol === 'Heavy' ? 1 : 0;
  return traits;
}

/**
 * Mean deprivation of households by race, in SDs; about 0 over all. Assumption that gives the order of median incomes of
 * Census Bureau P60-279 (2022): Asian 109, White 81, Hispanic 63, Black 53 thousand dollars.
 */
const DEPRIVATION_SHIFT: Readonly<Record<RaceGroup, number>> = {
  White: -0.14,
  Black: 0.48,
  Hispanic: 0.32,
  Asian: -0.25,
  'Native American': 0.5,
  Other: 0.1,
};

/**
 * Shares by age: White, Black, Hispanic, Asian, Native American, Other (several races).
 * Source: Census Bureau, population estimates by age, sex, race and Hispanic origin, vintage 2022; overall as MEPS-HC 2022 (DEM_RACE_*).
 */
const RACE_BY_AGE: readonly (readonly [number, readonly number[]])[] = [
  [0, [0.49, 0.135, 0.255, 0.055, 0.009, 0.056]],
  [25, [0.53, 0.135, 0.225, 0.065, 0.008, 0.037]],
  [45, [0.575, 0.125, 0.195, 0.07, 0.007, 0.028]],
  [60, [0.665, 0.118, 0.13, 0.058, 0.007, 0.022]],
  [75, [0.745, 0.093, 0.093, 0.049, 0.005, 0.015]],
  [90, [0.78, 0.085, 0.08, 0.041, 0.004, 0.01]],
];

const RACE_ORDER: readonly RaceGroup[] = ['White', 'Black', 'Hispanic', 'Asian', 'Native American', 'Other'];

function raceChoice({ race }: Demographics): (age: number) => Choice<RaceGroup> {
  if (race !== undefined) {
    const fixed = weighted(RACE_ORDER.map((r) => [r, race[r]] as const));
    return () => fixed;
  }
  const byAge = Array.from({ length: 110 }, (_, age) =>
    weighted(
      RACE_ORDER.map(
        (r, k) =>
          [
            r,
            interpolate(
              RACE_BY_AGE.map(([a, s]) => [a, s[k]!] as const),
              age,
            ),
          ] as const,
      ),
    ),
  );
  return (age) => byAge[Math.min(age, 109)]!;
}

/** Children are less often white than adults, and so are their parents, compared with others of their age: such a household lies between the two. */
function ageForRace({ headAge, youngest }: Member): number {
  return youngest < 18 ? Math.round((headAge + youngest) / 2) : headAge;
}

/** The household's race, or with one in nine a draw of one's own (spouses of different race: 11 %, Pew Research Center 2017). */
function drawRace(
  rng: Rng,
  shared: RaceGroup,
  races: (age: number) => Choice<RaceGroup>,
  member: Member,
): RaceGroup {
  if (
    member.number === member.household ||
    member.mother !== null ||
    member.age < 18 ||
    !rng.at('mixed').chance(0.11)
  )
    return shared;
  return races(member.age).pick(rng.at('race'));
}

/** Adults identifying otherwise than male or female: 0.5 % (Williams Institute 2022, adults identifying as transgender or nonbinary). */
function drawGender(rng: Rng, member: Member, { gender }: Demographics): Person['gender'] {
  if (gender === undefined) return member.age >= 13 && rng.at('gender').chance(0.005) ? 'other' : member.sex;
  const u = rng.at('gender').float();
  // Shares asked for are reached by moving persons off the even sex split, sex staying what it is for biology.
  const other = gender.other;
  if (u < other) return 'other';
  const male = gender.male / (1 - other || 1);
  const excess = male - 0.5;
  if (excess > 0 && member.sex === 'female' && rng.at('genderShift').chance(2 * excess)) return 'male';
  if (excess < 0 && member.sex === 'male' && rng.at('genderShift').chance(-2 * excess)) return 'female';
  return member.sex;
}

/** Language at home. Source: ACS 2022 (rows DEM_LANG_*); Hispanic 68 % Spanish, Asian by largest groups. */
const LANGUAGE: Readonly<Partial<Record<RaceGroup, Choice<Person['language']>>>> = {
  Hispanic: weighted([
    ['Spanish', 0.72],
    ['English', 0.28],
  ]),
  Asian: weighted([
    ['English', 0.42],
    ['Chinese', 0.36],
    ['Vietnamese', 0.22],
  ]),
  White: weighted([
    ['English', 0.945],
    ['French', 0.016],
    ['German', 0.014],
    ['Spanish', 0.025],
  ]),
  Black: weighted([
    ['English', 0.97],
    ['French', 0.03],
  ]),
};

function drawLanguage(family: Rng, race: RaceGroup): Person['language'] {
  return LANGUAGE[race]?.pick(family.at('language')) ?? 'English';
}

/** Where a household lives, without the rest of the household. */
export function addressOf(root: Rng, household: number, world: World): { place: Place; zip: string } {
  const family = root.at('household', household);
  const place = world.places[world.placeOf(family.at('place'))]!;
  return { place, zip: family.at('home').pick(place.zips) };
}

function drawHome(family: Rng, world: World, place: number): Home {
  const at = family.at('home');
  const p = world.places[place]!;
  // Homes scatter about 5 km around the centre; a degree of longitude shrinks with latitude, which one decimal of cosine covers.
  return {
    place: p,
    zip: at.pick(p.zips),
    address: streetAddress(at),
    latitude: p.lat + 0.045 * at.normal(),
    longitude: p.lon + 0.058 * at.normal(),
  };
}
