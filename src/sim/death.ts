// Causes of death: what the person had, against what else kills people of that age and sex.
import { DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { type Choice, weighted } from '../base/distributions.ts';
import { deathRate } from '../base/life-table.ts';
import { type Course, excessOn, stageAt } from './course.ts';
import { AGES, lifestyleDeathRisk } from './onset.ts';
import { overlay } from './overlay.ts';
import type { Person } from './person.ts';

export interface Cause {
  readonly icd10: string;
  readonly contributing: readonly string[];
  readonly manner: 'natural' | 'accident' | 'suicide' | 'homicide' | 'undetermined';
}

type Manner = Cause['manner'];

/**
 * Underlying causes other than the modelled illnesses, by age group, with weights.
 * Source: NCHS, Leading causes of death 2022 (WISQARS by age group; overall shares rows MORT_COD_*); codes mapped to ICD-10-CM.
 * The weights of a group are of `full`, its causes together with those that the modelled illnesses bring. What nobody dies of without
 * having been ill with it for years (kidney failure, Parkinson disease, fibrosis of the lung) is left to those.
 */
const BACKGROUND: readonly {
  readonly below: number;
  readonly full: number;
  readonly causes: readonly (readonly [string, Manner, number])[];
}[] = [
  {
    below: 1,
    full: 87,
    causes: [
      ['P07.30', 'natural', 20],
      ['Q24.9', 'natural', 25],
      ['R99', 'undetermined', 15],
      ['P22.0', 'natural', 12],
      ['J18.9', 'natural', 5],
      ['W19.XXXA', 'accident', 10],
    ],
  },
  {
    below: 15,
    full: 78,
    causes: [
      ['V89.2XXA', 'accident', 25],
      ['C71.9', 'natural', 8],
      ['Q24.9', 'natural', 10],
      ['W19.XXXA', 'accident', 12],
      ['J18.9', 'natural', 5],
      ['T14.91XA', 'suicide', 8],
      ['G40.909', 'natural', 2],
    ],
  },
  {
    below: 45,
    full: 99,
    causes: [
      ['T40.411A', 'accident', 20],
      ['V89.2XXA', 'accident', 15],
      ['T14.91XA', 'suicide', 17],
      ['Y09', 'homicide', 11],
      ['C71.9', 'natural', 3],
      ['I42.9', 'natural', 6],
      ['A41.9', 'natural', 2],
      ['I61.9', 'natural', 2],
    ],
  },
  {
    below: 65,
    full: 104,
    causes: [
      ['C15.9', 'natural', 2],
      ['C71.9', 'natural', 2],
      ['C16.9', 'natural', 1],
      ['C80.1', 'natural', 2],
      ['I21.9', 'natural', 6],
      ['T40.411A', 'accident', 7],
      ['T14.91XA', 'suicide', 4],
      ['I63.9', 'natural', 1],
      ['A41.9', 'natural', 5],
      ['U07.1', 'natural', 6],
      ['V89.2XXA', 'accident', 8],
      ['I42.9', 'natural', 3],
      ['K92.2', 'natural', 3],
      ['J18.9', 'natural', 3],
    ],
  },
  {
    below: 80,
    full: 113,
    causes: [
      ['C15.9', 'natural', 1.5],
      ['C71.9', 'natural', 1.5],
      ['C16.9', 'natural', 1],
      ['C80.1', 'natural', 3],
      ['I21.9', 'natural', 4],
      ['I63.9', 'natural', 2],
      ['U07.1', 'natural', 8],
      ['A41.9', 'natural', 7],
      ['W19.XXXA', 'accident', 6],
      ['J18.9', 'natural', 5],
      ['K92.2', 'natural', 4],
    ],
  },
  {
    below: 200,
    full: 102,
    causes: [
      ['I21.9', 'natural', 5],
      ['I63.9', 'natural', 4],
      ['I51.9', 'natural', 3],
      ['I70.0', 'natural', 3],
      ['J69.0', 'natural', 4],
      ['C15.9', 'natural', 1],
      ['C16.9', 'natural', 1],
      ['C80.1', 'natural', 3],
      ['W19.XXXA', 'accident', 8],
      ['J18.9', 'natural', 7],
      ['U07.1', 'natural', 8],
      ['A41.9', 'natural', 7],
      ['R54', 'natural', 7],
      ['K92.2', 'natural', 4],
      ['D64.9', 'natural', 2],
    ],
  },
];

const COVID_FROM = 18_322; // 2020-03-01
const COVID_TO = 19_723; // 2024-01-01; afterwards a small share of what it was

const choices = BACKGROUND.map((g) => ({
  below: g.below,
  share: g.causes.reduce((sum, [, , w]) => sum + w, 0) / g.full,
  pick: weighted(g.causes.map(([icd10, manner, w]) => [{ icd10, manner }, w] as const)) as Choice<{
    icd10: string;
    manner: Manner;
  }>,
}));

/** Part of an illness's excess mortality that is put down to it; the rest dies of what everyone dies of, only sooner (assumption that meets rows MORT_COD_*). */
const CARRIED = 0.3;

/** What an illness weighs beside the background's 1: part of its ratio. */
function weightOf(course: Course): number {
  return CARRIED * (course.module.mortality.rateRatio - 1);
}

/**
 * The illness that killed, when it is one that kills by stage: each has its excess rate on the day, all else the rate of
 * those without.
 */
export function killerOf(person: Person, courses: readonly Course[], day: Day): Course | null {
  const age = (day - person.birth) / DAYS_PER_YEAR;
  const year = Math.min(Math.floor(age), AGES - 1);
  let other = deathRate(person.sex, year) * overlay.mortality[person.sex][year]!;
  other *= lifestyleDeathRisk(person.traits);
  const rates: [Course, number][] = [];
  for (const c of courses) {
    if (c.diagnosis === null || c.diagnosis > day) continue;
    if (c.onset <= day) other *= c.module.mortality.rateRatio;
    const excess = excessOn(c, day);
    if (excess !== null) rates.push([c, excess]);
  }
  const total = rates.reduce((sum, [, rate]) => sum + rate, other);
  let left = person.rng.at('cause', 'killer').float() * total;
  for (const [course, rate] of rates) {
    left -= rate;
    if (left < 0) return course;
  }
  return null;
}

/**
 * Competing causes: an illness with rate ratio r carries part of the excess r − 1; the background carries 1. Contributing causes are up to three of the other known illnesses.
 */
export function causeOfDeath(person: Person, courses: readonly Course[], day: number): Cause {
  const rng = person.rng.at('cause');
  const killer = killerOf(person, courses, day);
  const age = (day - person.birth) / DAYS_PER_YEAR;
  const present = courses.filter((c) => c.onset <= day && (c.remission === null || c.remission > day));
  const candidates: [Course | null, number][] = [[null, 1.15 * groupOf(age).share]];
  // A certificate names what the record knows: nobody dies of a dementia that was never found.
  for (const c of present)
    if (c.module.mortality.cause !== null && c.diagnosis !== null && c.diagnosis <= day)
      candidates.push([c, weightOf(c)]);
  const chosen =
    killer ??
    (age < 18 ? null : weighted(candidates.map(([c, w]) => [c, Math.max(w, 0.01)] as const)).pick(rng));
  const contributing = present
    .filter((c) => c !== chosen && c.diagnosis !== null)
    .slice(-3)
    .map((c) => stageAt(c, day).diagnosis.icd10);
  if (chosen !== null) {
    const icd10 = namedFor(person, chosen, present) ?? chosen.stage.diagnosis.icd10;
    return { icd10, contributing, manner: /^[S-Y]/.test(icd10) ? 'accident' : 'natural' };
  }
  return { ...backgroundCause(person, age, day), contributing };
}

/** The code that a certificate has for an illness: its own, or that of another illness behind it. */
function namedFor(person: Person, { module }: Course, present: readonly Course[]): string | null {
  const { cause, behind = [] } = module.mortality;
  const rng = person.rng.at('cause', 'behind');
  const known = new Set(present.filter((c) => c.diagnosis !== null).map((c) => c.module.name));
  const other = behind.find((b) => known.has(b.condition) && rng.at(b.condition).chance(b.share));
  return other?.icd10 ?? cause;
}

function groupOf(age: number): (typeof choices)[number] {
  return choices.find((g) => age < g.below)!;
}

function backgroundCause(person: Person, age: number, day: number): { icd10: string; manner: Manner } {
  const group = groupOf(age);
  for (let k = 0; ; k++) {
    const cause = group.pick.pick(person.rng.at('cause', 'background', k));
    const covid = day >= COVID_FROM && (day < COVID_TO || person.rng.at('cause', 'late', k).chance(0.25));
    if (cause.icd10 !== 'U07.1' || covid) return cause;
  }
}
