// What a measured value is made of: the simulator's own formula read again, each time with one more of what moves it.
import type { Day } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import { type Analyte, analytes } from '../../clinical/analytes.ts';
import { type Body, growBody } from '../body.ts';
import type { Trait } from '../module.ts';
import type { Person } from '../person.ts';
import { axesAt, type Reading } from '../physiology/axes.ts';
import { complete, identitiesAmong } from '../physiology/identities.ts';
import { assayOf } from '../physiology/laboratory.ts';
import { type Vitals, vitals } from '../physiology/vitals.ts';
import { isHabit, type Traits } from '../traits.ts';
import type { Chart } from './chart.ts';
import { plus, type Reason, reason, type Term } from './trace.ts';

/** A stream without surprise: every draw is the middle of its distribution. */
const QUIET = {
  at: () => QUIET,
  u32: () => 0,
  float: () => 0.5,
  int: (low: number, high: number) => Math.floor((low + high) / 2),
  chance: (p: number) => p > 0.5,
  exponential: () => Math.LN2,
  normal: () => 0,
  pick: <T>(items: readonly T[]) => items[0]!,
} as unknown as Rng;

/** Levels of nobody in particular. */
const MIDDLING = { get: () => 0, set: () => MIDDLING } as unknown as Map<string, number>;

type Values = ReadonlyMap<string, number | string>;

interface Step {
  readonly label: string;
  readonly values: Values;
}

/** Names of the vital signs, by analyte. */
const SIGNS: Readonly<Record<string, keyof Vitals>> = {
  height: 'height',
  weight: 'weight',
  bmi: 'bmi',
  systolic: 'systolic',
  diastolic: 'diastolic',
  'heart-rate': 'heartRate',
  'respiratory-rate': 'respiratoryRate',
  temperature: 'temperature',
  'oxygen-saturation': 'oxygen',
};

const LABORATORY = analytes.filter((a) => a.category === 'laboratory').map((a) => a.loinc);

function signsOf(r: Reading): Values {
  const v = vitals(r);
  return new Map(Object.entries(SIGNS).map(([key, name]) => [key, v[name]]));
}

const assay = assayOf(LABORATORY);
const identities = identitiesAmong(LABORATORY);

/** All results of a specimen, with those that are computed from others. */
function resultsOf(r: Reading): Values {
  const results = assay(r);
  const { sex } = r.person;
  complete(results, identities, { sex, years: Math.floor(r.age), height: () => r.body.height(r.age) });
  return results;
}

/** Explains the values of one reading. */
export type Why = (analyte: Analyte, value: number | string, panel: string | null) => Reason;

/** Why the values of a reading on a day are what they are; `occasion` says where they were taken. */
export function whyMeasured(chart: Chart, reading: Reading, day: Day, occasion: string): Why {
  let signs: readonly Step[] | undefined;
  let laboratory: readonly Step[] | undefined;
  return (analyte, value, panel) => {
    if (analyte.category === 'laboratory') {
      laboratory ??= stepsOf(chart, reading, day, resultsOf);
      return explained(laboratory, analyte.loinc, value, `${occasion}, ${panel ?? analyte.type}`);
    }
    if (analyte.category === 'vital-signs') {
      signs ??= stepsOf(chart, reading, day, signsOf);
      return explained(signs, analyte.key, value, occasion);
    }
    return reason('measurement', `asked at ${occasion}`, axisTerms(chart, day, analyte));
  };
}

function explained(steps: readonly Step[], key: string, value: number | string, occasion: string): Reason {
  return reason(
    'measurement',
    `measured at ${occasion}`,
    typeof value === 'number' ? termsOf(steps, key, value) : [],
  );
}

/** Differences from step to step; what the last leaves over is chance: of the day, the specimen and the assay. */
function termsOf(steps: readonly Step[], key: string, value: number): Term[] {
  const terms: Term[] = [];
  let before = 0;
  for (const { label, values } of steps) {
    const now = values.get(key);
    if (typeof now !== 'number') return [];
    if (Math.abs(now - before) > 1e-9) terms.push(plus(label, now - before));
    before = now;
  }
  const rest = value - before;
  return Math.abs(rest) > 1e-9 ? [...terms, plus('chance and rounding', rest)] : terms;
}

/** From nobody in particular of that age and sex to the person on that day. */
function stepsOf(chart: Chart, actual: Reading, day: Day, read: (r: Reading) => Values): Step[] {
  const { person, body, courses, spans, episodes } = chart;
  const { pregnancies } = chart.reproduction;
  const nobody: Reading = {
    ...actual,
    person: withTraits(person, plain(person.traits)),
    body: growBody(QUIET, person.sex, 0) satisfies Body,
    axes: axesAt(day, [], [], []),
    levels: MIDDLING,
    stress: 0,
    rng: QUIET,
  };
  const steps: Step[] = [];
  let now = nobody;
  const step = (label: string, change: Partial<Reading>) => {
    now = { ...now, ...change };
    steps.push({ label, values: read(now) });
  };
  step('average of age and sex', {});
  step(`body (BMI ${body.bmi(Math.max(2, actual.age)).toFixed(1)})`, { body });
  const traits = plain(person.traits);
  for (const [trait, z] of Object.entries(person.traits) as [Trait, number][]) {
    traits[trait] = z;
    step(traitLabel(trait, z), { person: withTraits(person, { ...traits }) });
  }
  step('own level', { levels: actual.levels, person });
  for (const [k, c] of courses.entries())
    step(c.module.name, { axes: axesAt(day, courses.slice(0, k + 1), [], []) });
  for (const [k, s] of spans.entries())
    step(`${s.drug.ingredient} (adherence ${s.adherence})`, {
      axes: axesAt(day, courses, spans.slice(0, k + 1), []),
    });
  for (const [k, e] of episodes.entries())
    if (e.start <= day && day < e.start + e.days)
      step(`${e.module} (episode)`, { axes: axesAt(day, courses, spans, episodes.slice(0, k + 1)) });
  if (pregnancies.length > 0) step('pregnancy', { axes: axesAt(day, courses, spans, episodes, pregnancies) });
  step('strain of the visit', { axes: actual.axes, stress: actual.stress });
  return steps;
}

export function traitLabel(trait: Trait, z: number): string {
  if (isHabit(trait)) return trait;
  return `${trait} ${z < 0 ? '−' : '+'}${Math.abs(z).toFixed(1)} SD`;
}

function plain(traits: Traits): Traits {
  return Object.fromEntries(Object.keys(traits).map((trait) => [trait, 0])) as Traits;
}

function withTraits(person: Person, traits: Traits): Person {
  return { ...person, traits };
}

/** Answers to questionnaires move with an axis of the same name: what illness and drugs do to it. */
function axisTerms({ courses, spans }: Chart, day: Day, { key }: Analyte): Term[] {
  const axis = key as keyof ReturnType<typeof axesAt>;
  const of = (sources: ReturnType<typeof axesAt>) => sources[axis] as number | undefined;
  const from = (label: string, shift: number | undefined) =>
    shift === undefined || Math.abs(shift) < 1e-9 ? [] : [plus(label, shift)];
  return [
    ...courses.flatMap((c) => from(c.module.name, of(axesAt(day, [c], [], [])))),
    ...spans.flatMap((s) =>
      from(`${s.drug.ingredient} (adherence ${s.adherence})`, of(axesAt(day, [], [s], []))),
    ),
  ];
}
