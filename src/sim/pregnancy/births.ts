// The facts of each birth that mother and child share: day and hour, length of pregnancy, way of delivery, and the size of the child.
import { DAYS_PER_YEAR, type Day, SECONDS_PER_DAY, type Seconds, yearOf } from '../../base/days.ts';
import { type Curve, clamp, interpolate, logNormal } from '../../base/distributions.ts';
import { normalCdf, type Rng } from '../../base/rng.ts';
import { isHoliday, isWeekend } from '../../world/calendar.ts';
import type { RaceGroup } from '../../world/names.ts';
import type { Sex } from '../module.ts';
import type { Brood, Member } from '../population.ts';
import { type Newborn, newbornOf } from './newborn.ts';

/** A birth, as mother and child both have it. A pure function of the run's root stream and the mother's number. */
export interface Birth {
  /** Stream of what mother and child share besides. */
  readonly rng: Rng;
  readonly day: Day;
  /** When the (first) child was born. */
  readonly time: Seconds;
  /** Days from the last menstrual period. */
  readonly gestation: number;
  readonly plurality: 1 | 2;
  /** Live births of the mother before. */
  readonly parity: number;
  /** Exact age of the mother, years. */
  readonly motherAge: number;
  /** The womb bears the scar of an earlier caesarean. */
  readonly scarred: boolean;
  readonly labour: 'spontaneous' | 'induced' | 'none';
  readonly delivery: 'spontaneous' | 'assisted' | 'caesarean';
  /** Nights of the mother after the birth. */
  readonly nights: number;
  readonly children: readonly Newborn[];
}

export const WEEK = 7;

export function weeksOf({ gestation }: Pick<Birth, 'gestation'>): number {
  return Math.floor(gestation / WEEK);
}

/**
 * Completed weeks of single births, percent up to and with each. Source: Martin & Osterman, NVSR 73-1 (2024), singletons 2022: preterm
 * 8.67, early term 29.07; single weeks beyond that: assumption, smooth, with 39 weeks the mode.
 */
const SINGLE: Weeks = [
  [23, 0.12],
  [24, 0.2],
  [25, 0.28],
  [26, 0.38],
  [27, 0.5],
  [28, 0.64],
  [29, 0.8],
  [30, 1.01],
  [31, 1.29],
  [32, 1.68],
  [33, 2.24],
  [34, 3.35],
  [35, 5.2],
  [36, 8.67],
  [37, 18.4],
  [38, 37.74],
  [39, 76.3],
  [40, 94.7],
  [41, 99.87],
  [42, 100],
];

/** The same of twins: 61.6 % preterm, 19.3 before 34 weeks (NVSR 73-2, 2022), median 36 weeks (medRxiv 2022.10.19.22281268). */
const TWINS: Weeks = [
  [23, 0.8],
  [25, 2],
  [27, 3.6],
  [29, 6],
  [31, 10],
  [32, 13.9],
  [33, 19.3],
  [34, 29],
  [35, 42],
  [36, 61.6],
  [37, 91],
  [38, 98.3],
  [39, 100],
];

type Weeks = readonly (readonly [weeks: number, percent: number])[];

/** Shift of the length of pregnancy by race, in standard deviations: preterm 14.6 % of Black, 9.4 % of White births (NVSR 73-2, 2022, Table 13). */
const SHORTER: Readonly<Record<RaceGroup, number>> = {
  White: -0.08,
  Black: 0.19,
  Hispanic: -0.03,
  Asian: -0.1,
  'Native American': 0.12,
  Other: 0,
};

function gestationOf(rng: Rng, plurality: number, race: RaceGroup, motherAge: number): number {
  // Preterm birth is a fifth more frequent below 20 and from 40 (NVSR 73-2, Table 23).
  const age = motherAge < 20 || motherAge >= 40 ? 0.1 : 0;
  const u = 100 * normalCdf(rng.normal() - SHORTER[race] - age);
  const weeks = (plurality === 1 ? SINGLE : TWINS).find(([, upTo]) => u < upTo)?.[0] ?? 39;
  return weeks * WEEK + rng.int(0, 6);
}

/** All births of a woman. `root` is the run's root stream. */
export function birthsOf(root: Rng, brood: Brood, race: RaceGroup): Birth[] {
  const births: Birth[] = [];
  for (const event of brood.births) {
    const rng = root.at('birth', brood.mother, event.day);
    births.push(birthOf(rng, event, (event.day - brood.motherBirth) / DAYS_PER_YEAR, births, race));
  }
  return births;
}

/** Ages of mothers for those whose mother is not of the population: mean 29.4, spread 5.8 years (row BIRTH_MOTHER_AGE). */
const ANY_MOTHER = { mean: 29.4, spread: 5.8 } as const;

/** The birth of a member; of one whose mother is not of the population, by itself. */
export function ownBirth(root: Rng, member: Member, race: RaceGroup): Birth {
  if (member.siblings !== null) {
    const births = birthsOf(root, member.siblings, race);
    return births.find((b) => b.children.some((c) => c.number === member.number))!;
  }
  const rng = root.at('birth', 'of', member.number);
  const age = clamp(ANY_MOTHER.mean + ANY_MOTHER.spread * rng.at('mother').normal(), 15, 45);
  const event = { day: member.birth, children: [{ number: member.number, sex: member.sex }] };
  const earlier = rng.at('parity').chance(0.38) ? 0 : 1;
  return birthOf(rng, event, age, earlier === 0 ? [] : [SIBLING], race);
}

/** What stands for an older brother or sister who is not known. */
const SIBLING: Pick<Birth, 'delivery' | 'scarred'> = { delivery: 'spontaneous', scarred: false };

function birthOf(
  rng: Rng,
  event: Brood['births'][number],
  motherAge: number,
  earlier: readonly Pick<Birth, 'delivery' | 'scarred'>[],
  race: RaceGroup,
): Birth {
  const plurality = event.children.length > 1 ? 2 : 1;
  const gestation = gestationOf(rng.at('gestation'), plurality, race, motherAge);
  const scarred = earlier.some((b) => b.delivery === 'caesarean');
  const parity = earlier.length;
  const way = wayOf(rng, { gestation, plurality, scarred, parity, motherAge, day: event.day });
  const time = timeOf(rng.at('hour'), event.day, way.labour);
  const caesarean = way.delivery === 'caesarean';
  return {
    rng,
    day: event.day,
    time,
    gestation,
    plurality,
    parity,
    motherAge,
    scarred,
    ...way,
    // Two nights after a vaginal birth, three after a caesarean (rows IP_LOSDX_VAG, IP_LOSDX_CS).
    nights: Math.max(
      1,
      Math.round(logNormal(rng.at('nights'), caesarean ? 2.9 : 1.85, caesarean ? 0.3 : 0.35)),
    ),
    children: childrenOf(rng, event, { gestation, plurality, parity, race }),
  };
}

function childrenOf(
  rng: Rng,
  { children }: Brood['births'][number],
  of: Parameters<typeof newbornOf>[3],
): Newborn[] {
  if (children.length > 0)
    return children.map((c) => newbornOf(rng.at('child', c.number), c.number, c.sex, of));
  // A child who has left the household; 1,045 boys for 1,000 girls (NCHS).
  const sex: Sex = rng.at('sex').chance(0.511) ? 'male' : 'female';
  return [newbornOf(rng.at('child', 0), null, sex, of)];
}

/**
 * Caesarean without an earlier one, single child. First births at term 26.3 % (row BIRTH_LOWRISK_CS, of which 3 points are breech and so
 * not counted there); later births a third of it; rising with the mother's age (NVSR 63-6: 17 % below 20, 45 % from 40 of first births).
 */
const CAESAREAN_BY_AGE: Curve = [
  [16, 0.17],
  [22, 0.225],
  [27, 0.265],
  [32, 0.31],
  [37, 0.37],
  [43, 0.47],
];

/** Caesareans relative to 2022. Source: NCHS, total caesarean rates: 5.5 % in 1970, 22.7 in 1985, 20.7 in 1996, 32.9 in 2009, 32.1 in 2022. */
const CAESAREAN_BY_YEAR: Curve = [
  [1965, 0.15],
  [1970, 0.17],
  [1985, 0.7],
  [1996, 0.64],
  [2009, 1.03],
  [2022, 1],
];

/**
 * After a caesarean 14.5 % give birth vaginally: 19.6 % try labour, 74.3 % of these succeed (US natality 2019, PMC10277578). Induced:
 * 32 % of births (NCHS natality 2022). Vacuum or forceps: 3 % (NVSR 73-2, 2022).
 */
const TRIES_LABOUR = 0.196;
const SUCCEEDS = 0.743;

interface Circumstances
  extends Pick<Birth, 'gestation' | 'plurality' | 'scarred' | 'parity' | 'motherAge' | 'day'> {}

function wayOf(rng: Rng, c: Circumstances): Pick<Birth, 'labour' | 'delivery'> {
  const planned = !isWeekend(c.day) && !isHoliday(c.day);
  if (c.scarred && !rng.at('trial').chance(TRIES_LABOUR)) {
    // Planned operations keep to weekdays; at weekends labour came first.
    return { labour: planned ? 'none' : 'spontaneous', delivery: 'caesarean' };
  }
  const risk = c.scarred ? 1 - SUCCEEDS : caesareanRisk(c);
  const caesarean = rng.at('caesarean').chance(risk);
  // A quarter of first caesareans is planned before labour (breech, twins, placenta praevia, request; assumption).
  if (caesarean && !c.scarred && planned && rng.at('planned').chance(c.plurality === 2 ? 0.6 : 0.25))
    return { labour: 'none', delivery: 'caesarean' };
  const weeks = weeksOf(c);
  const induced = rng
    .at('induced')
    .chance(weeks < 34 ? 0.15 : weeks < 37 ? 0.33 : weeks >= 41 ? 0.62 : weeks === 39 ? 0.41 : 0.34);
  const assisted = rng.at('assisted').chance(0.045);
  return {
    labour: induced ? 'induced' : 'spontaneous',
    delivery: caesarean ? 'caesarean' : assisted ? 'assisted' : 'spontaneous',
  };
}

function caesareanRisk({ gestation, plurality, parity, motherAge, day }: Circumstances): number {
  const era = interpolate(CAESAREAN_BY_YEAR, yearOf(day));
  if (plurality === 2) return clamp(0.72 * era, 0, 0.9);
  const atTerm = interpolate(CAESAREAN_BY_AGE, motherAge) * (parity === 0 ? 1 : 0.36);
  const weeks = gestation / WEEK;
  // Preterm single births: half before 34 weeks, a third at 34–36 (NVSR 73-2, Table 17 shape).
  const early = weeks < 34 ? 0.27 : weeks < 37 ? 0.12 : 0;
  return clamp((atTerm + early) * era, 0, 0.9);
}

/**
 * Hours: planned operations in the morning, induced births in the afternoon and evening, spontaneous ones around the clock with a low
 * peak before dawn (Martin et al., PLoS ONE 2018;13:e0198183, births in England by hour and onset).
 */
function timeOf(rng: Rng, day: Day, labour: Birth['labour']): Seconds {
  const hour =
    labour === 'none'
      ? 7.5 + 7 * Math.min(rng.float(), rng.float())
      : labour === 'induced'
        ? (9 + 13 * rng.float() + 3 * rng.float()) % 24
        : (22 + 24 * Math.min(rng.float(), 0.25 + rng.float())) % 24;
  return day * SECONDS_PER_DAY + clamp(Math.round(hour * 60), 10, 1429) * 60;
}

/**
 * When the mother came to hospital: two to three hours before a planned operation, the evening or night before an induced birth, and in
 * labour five hours before a first birth and three before a later one (medians; assumption after Zhang et al., Obstet Gynecol 2010).
 */
export function admissionOf({ rng, time, labour, parity }: Birth): Seconds {
  const own = rng.at('admission');
  const hours =
    labour === 'none'
      ? 2 + own.float()
      : logNormal(own, labour === 'induced' ? (parity === 0 ? 19 : 12) : parity === 0 ? 8 : 4.5, 0.5);
  return time - Math.round(60 * clamp(hours, 0.4, 44)) * 60;
}

/** Child `k` of a birth follows the first by some minutes. */
export function timeOfChild(birth: Birth, k: number): Seconds {
  return birth.time + k * 60 * birth.rng.at('interval').int(3, 24);
}
