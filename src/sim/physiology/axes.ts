// The axes that illness and drugs move, and how a measurement reads them.
import { DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { clamp } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { AXIS_NAMES, type Axis } from '../axis.ts';
import type { Body } from '../body.ts';
import { type Course, stageAt, stagesOf } from '../course.ts';
import type { Episode } from '../episodes.ts';
import type { Person } from '../person.ts';
import { addPregnancies } from '../pregnancy/physiology.ts';
import type { Pregnancy } from '../pregnancy/pregnancies.ts';
import type { DrugSpan } from '../treatment.ts';
import { carriedWith } from './agents.ts';
import { effectOnTests } from './drugs.ts';

/**
 * Shifts of the axes on a day, in the units of `axis.ts`: one array of numbers behind named accessors. Every visit has its own, and
 * in an object each of a hundred fractions would be a little object of its own.
 */
export type Axes = Shifts & Record<Axis, number>;

/** Zeros that keep room for fractions: an array that has seen only whole numbers is copied again at the first fraction. */
const NONE = AXIS_NAMES.map(() => 0.5).fill(0);

class Shifts {
  readonly values = NONE.slice();
  /** Where an illness staged by filtration stands; null without one. */
  kidney: StagedKidney | null = null;
}

/** A kidney disease whose stages say what is filtered (see `Stage.filtration`), on a day. */
export interface StagedKidney {
  readonly low: number;
  readonly high: number;
  /** How much of it was there before it was known: 0 at the beginning, 1 from the diagnosis on. */
  readonly grown: number;
  /** Years since the stage was reached, and from then to the next stage; null when none follows. */
  readonly years: number;
  readonly until: number | null;
  /** Whether it came from a higher filtration through the top of the range. */
  readonly fromAbove: boolean;
  /** What drugs, and what passing episodes add to filtration. */
  readonly drugs: number;
  readonly acute: number;
}

for (const [i, axis] of AXIS_NAMES.entries())
  Object.defineProperty(Shifts.prototype, axis, {
    get(this: Shifts) {
      return this.values[i];
    },
    set(this: Shifts, shift: number) {
      this.values[i] = shift;
    },
  });

const SLOPE = AXIS_NAMES.indexOf('egfrSlope');
const EGFR = AXIS_NAMES.indexOf('egfr');

/** What a measurement reads: the person, the body, the shifts of the day, and the noise of this specimen. */
export interface Reading {
  readonly person: Person;
  readonly body: Body;
  /** Exact age, years. */
  readonly age: number;
  readonly day: Day;
  readonly axes: Axes;
  /** Levels of the person drawn so far, by analyte, kept because every visit asks for them again. */
  readonly levels: Map<string, number>;
  /** Stress of an emergency visit or stay: 0 none, 1 full. */
  readonly stress: number;
  readonly rng: Rng;
}

/** Days after the diagnosis from which an illness that is treated shows as treated: see `Stage.treated`. */
const TREATED = 180;

/** Sum of what illnesses, drugs and passing episodes do to each axis on a day. */
export function axesAt(
  day: Day,
  courses: readonly Course[],
  spans: readonly DrugSpan[],
  episodes: readonly Episode[],
  pregnancies: readonly Pregnancy[] = [],
): Axes {
  const axes = new Shifts() as Axes;
  let staged: Course | null = null;
  for (const c of courses) {
    if (c.onset > day || (c.remission !== null && c.remission <= day)) continue;
    // An illness builds up over its first half year.
    const grown = Math.min(1, 0.3 + (day - c.onset) / 180);
    const years = (day - c.onset) / DAYS_PER_YEAR;
    if (c.module.effect !== undefined) add(axes, c.module.effect, grown, years);
    const { effect: untreated, treated, diagnosis, filtration } = stageAt(c, day);
    if (filtration !== undefined) staged = c;
    const effect = c.diagnosis !== null && day - c.diagnosis > TREATED ? (treated ?? untreated) : untreated;
    if (effect !== undefined) add(axes, effect, grown, years);
    const carried = carriedWith(diagnosis.icd10);
    if (carried !== null) add(axes, carried, 1, 0);
  }
  const own = axes.values[EGFR]!;
  for (const s of spans) {
    if (s.start > day || (s.end !== null && s.end < day)) continue;
    // Drugs reach their effect within about six weeks, in proportion to what is taken.
    const effect = effectOnTests(s.drug.ingredient, s.effect);
    add(axes, effect, s.adherence * Math.min(1, (day - s.start) / 42), (day - s.start) / DAYS_PER_YEAR);
  }
  const drugged = axes.values[EGFR]!;
  for (const e of episodes) {
    if (e.start > day) break;
    if (day >= e.start + e.days) continue;
    add(axes, e.effect, 1 - (0.6 * (day - e.start)) / e.days, 0);
    const carried = carriedWith(e.diagnosis.icd10);
    if (carried !== null) add(axes, carried, 1, 0);
  }
  addPregnancies(axes, pregnancies, day);
  if (staged !== null) axes.kidney = kidneyAt(staged, day, drugged - own, axes.values[EGFR]! - drugged);
  return axes;
}

function kidneyAt(course: Course, day: Day, drugs: number, acute: number): StagedKidney {
  const { onset, diagnosis, module } = course;
  const path = stagesOf(course);
  const at = Math.max(
    0,
    path.findLastIndex((p) => p.day <= day),
  );
  const { stage, day: since } = path[at]!;
  const [low, high] = stage.filtration!;
  const next = path[at + 1];
  const hidden = diagnosis === null ? module.delayYears.mean * DAYS_PER_YEAR : diagnosis - onset;
  return {
    low,
    high,
    grown: diagnosis !== null && day >= diagnosis ? 1 : Math.min(1, (day - onset) / Math.max(1, hidden)),
    years: Math.max(0, day - since) / DAYS_PER_YEAR,
    until: next === undefined ? null : (next.day - since) / DAYS_PER_YEAR,
    fromAbove: at > 0 && high <= (path[at - 1]!.stage.filtration?.[1] ?? 0),
    drugs,
    acute,
  };
}

type Effect = Readonly<Partial<Record<Axis, number>>>;

/** An effect as two lists: positions of axes, and amounts. */
interface Listed {
  readonly axes: readonly number[];
  readonly amounts: readonly number[];
}

const listed = new WeakMap<Effect, Listed>();

function list(effect: Effect): Listed {
  let list = listed.get(effect);
  if (list === undefined) {
    const names = Object.keys(effect) as Axis[];
    list = { axes: names.map((a) => AXIS_NAMES.indexOf(a)), amounts: names.map((a) => effect[a]!) };
    listed.set(effect, list);
  }
  return list;
}

/** Add an effect, `scale` times, that has worked for `years`. */
export function add({ values }: Axes, effect: Effect, scale: number, years: number): void {
  const { axes, amounts } = list(effect);
  for (let k = 0; k < axes.length; k++) {
    // A slope is a rate: it has worked for as long as it lasted.
    if (axes[k] === SLOPE) values[EGFR]! += amounts[k]! * scale * years;
    else values[axes[k]!]! += amounts[k]! * scale;
  }
}

/** The person's own level of an analyte, in standard deviations between persons; the same at every visit. */
export function own(r: Reading, name: string): number {
  let z = r.levels.get(name);
  if (z === undefined) {
    z = clamp(r.person.rng.at('level', name).normal(), -3, 3);
    r.levels.set(name, z);
  }
  return z;
}

/** Standard deviations are split between persons and visits so that a person correlates with himself at about 0.65. */
export function level(r: Reading, name: string, mean: number, between: number, within: number): number {
  return mean + between * own(r, name) + within * clamp(r.rng.normal(), -3.5, 3.5);
}

export function logLevel(r: Reading, name: string, median: number, between: number, within: number): number {
  return Math.exp(level(r, name, Math.log(median), between, within));
}
