// What every added module must keep: it comes about, its lives end, it meets its target, and it moves nobody else.
import { DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { interpolate } from '../base/distributions.ts';
import { Rng } from '../base/rng.ts';
import { makeWorld, type World } from '../world/world.ts';
import { coursesOf } from './course.ts';
import { episodesOf } from './episodes.ts';
import { builtIn, isBuiltIn, type Model } from './model.ts';
import type { ChronicModule, Module, Sex } from './module.ts';
import { dependantsOf } from './module-graph.ts';
import { people } from './person.ts';
import { type Fated, fateOf, lifeOf, type SimulationSettings } from './simulate.ts';

/** One rule of the contract and how it came out. */
export interface Verdict {
  readonly module: string;
  readonly rule: 'reachable' | 'terminating' | 'prevalence' | 'others unchanged';
  readonly holds: boolean;
  readonly detail: string;
}

/** A panel of persons drawn with the model and without the added modules. */
export interface ContractPanel {
  readonly world: World;
  readonly settings: SimulationSettings;
  readonly lived: readonly Fated[];
  readonly before: readonly Fated[];
}

const ROOT = [20_250_101, 99] as const;

export function contractPanel(model: Model, asOf: Day, persons: number): ContractPanel {
  const root = Rng.root(ROOT);
  const world = makeWorld('us', root);
  const crowd = people(root, world, asOf, {});
  const settings = {
    asOf,
    historyYears: 10,
    demographics: {},
    cpt: true,
    include: new Set<string>(),
    model,
  } as const;
  const numbers = Array.from({ length: persons }, (_, i) => i + 1);
  return {
    world,
    settings,
    lived: numbers.map((n) => fateOf(crowd.person(n), settings)),
    before: numbers.map((n) => fateOf(crowd.person(n), { ...settings, model: builtIn })),
  };
}

/** All rules for one module of the panel's model. */
export function contractOf(m: Module, panel: ContractPanel): readonly Verdict[] {
  const verdict = (rule: Verdict['rule'], [holds, detail]: readonly [boolean, string]): Verdict => ({
    module: m.name,
    rule,
    holds,
    detail,
  });
  const cases = panel.lived.filter((l) => has(l, m, panel.settings));
  return [
    verdict('reachable', reachable(m, cases, panel)),
    verdict('terminating', terminating(cases, panel)),
    ...(m.kind === 'chronic' && m.onset.kind === 'hazard'
      ? [verdict('prevalence', prevalence(m, m.onset, panel))]
      : []),
    verdict('others unchanged', othersUnchanged(panel)),
  ];
}

function has(fated: Fated, m: Module, settings: SimulationSettings): boolean {
  const { person, onsets, enrolled, end } = fated;
  if (m.kind === 'chronic')
    return person.birth + (onsets.get(m.name) ?? Number.POSITIVE_INFINITY) * DAYS_PER_YEAR <= end;
  const courses = coursesOf(person, fated, settings.model!.chronic, end);
  return episodesOf(person, [m], courses, enrolled, end).some((e) => e.course === null);
}

/** Fewer than these are too few to ask for every stage. */
const ENOUGH = 60;

function reachable(
  m: Module,
  cases: readonly Fated[],
  { lived, settings }: ContractPanel,
): readonly [boolean, string] {
  const of = `${cases.length} of ${lived.length} persons`;
  if (cases.length === 0) return [false, `nobody of ${lived.length} persons has it`];
  if (m.kind === 'acute') return [true, of];
  const reached = new Set(
    cases.flatMap((l) =>
      coursesOf(l.person, l, settings.model!.chronic, l.end)
        .filter((c) => c.module.name === m.name)
        .flatMap((c) => [c.stage.name, ...c.later.map((x) => x.stage.name)]),
    ),
  );
  const missing = m.stages.filter((s) => !reached.has(s.name)).map((s) => s.name);
  if (missing.length === 0) return [true, `${of}, in all ${m.stages.length} stages`];
  return [cases.length < ENOUGH, `${of}; none in stage ${missing.join(', ')}`];
}

/** Lives written in full; an encounter on most days means a rate that never rests. */
const WRITTEN = 30;
const MOST_ENCOUNTERS = 3000;

function terminating(
  cases: readonly Fated[],
  { world, settings }: ContractPanel,
): readonly [boolean, string] {
  const lives = cases.slice(0, WRITTEN).map((l) => ({ end: l.end, life: lifeOf(l, world, settings) }));
  const late = lives.filter(({ end, life }) => life.encounters.some((e) => e.date > end)).length;
  const most = Math.max(0, ...lives.map(({ life }) => life.encounters.length));
  const detail = `${lives.length} lives with it written, at most ${most} encounters in ten years`;
  if (late > 0) return [false, `${late} of ${lives.length} lives go on after their end`];
  return [most <= MOST_ENCOUNTERS, detail];
}

const BANDS = [
  [0, 40],
  [40, 65],
  [65, 111],
] as const;

/**
 * Share of the living with the diagnosis against the curve at their ages, by sex and age band. Accepted: 3.5 binomial standard
 * errors for chance, and 8 % of the target with 0.2 points for what the solved hazards leave over.
 */
function prevalence(
  m: ChronicModule,
  { prevalence: curves, fromAge, untilAge }: Extract<ChronicModule['onset'], { kind: 'hazard' }>,
  { lived, settings }: ContractPanel,
): readonly [boolean, string] {
  const shares = (['male', 'female'] as const)
    .filter((sex) => (m.sex ?? sex) === sex)
    .flatMap((sex) => BANDS.map((band) => share(sex, band)));
  function share(sex: Sex, [low, high]: readonly [number, number]) {
    const ages = lived
      .filter((l) => l.person.sex === sex && l.death === null)
      .map(
        (l) =>
          [
            (settings.asOf - l.person.birth) / DAYS_PER_YEAR,
            l.onsets.get(m.name) ?? Number.POSITIVE_INFINITY,
          ] as const,
      )
      .filter(([age]) => age >= low && age < Math.min(high, untilAge?.age ?? high));
    const n = Math.max(1, ages.length);
    const target =
      ages.reduce((sum, [age]) => sum + (age < fromAge ? 0 : interpolate(curves[sex], age)), 0) / n;
    const found = ages.filter(([age, onset]) => onset <= age).length / n;
    const tolerance = 3.5 * Math.sqrt((target * (1 - target)) / n) + 0.08 * target + 0.002;
    return {
      said: `${sex} ${low}–${high}: ${percent(found)}, target ${percent(target)}`,
      off: Math.abs(found - target) > tolerance,
    };
  }
  const off = shares.filter((s) => s.off);
  return [off.length === 0, (off.length === 0 ? shares : off).map((s) => s.said).join('; ')];
}

/** Share of persons that another life may be drawn for, because the illness alone keeps them from living into the window. */
const MOST_REDRAWN = 0.05;

function othersUnchanged({ lived, before, settings }: ContractPanel): readonly [boolean, string] {
  const model = settings.model!;
  const added = model.chronic.filter((c) => !isBuiltIn(c)).map((c) => c.name);
  const depends = dependantsOf(added, model.chronic);
  const others = builtIn.chronic.map((c) => c.name).filter((name) => !depends.has(name));
  let redrawn = 0;
  let moved = 0;
  for (const [i, now] of lived.entries()) {
    const then = before[i]!;
    if (now.traits.frailty !== then.traits.frailty) redrawn++;
    else if (others.some((name) => now.onsets.get(name) !== then.onsets.get(name))) moved++;
  }
  const detail = `${others.length} conditions of ${lived.length} persons compared, ${moved} persons moved, ${redrawn} lived another life`;
  return [moved === 0 && redrawn <= MOST_REDRAWN * lived.length, detail];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
