// The course of lasting illnesses: diagnosis, stage, remission, and the drugs taken for them.
import { DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { interpolate } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import type { ChronicModule, Stage } from './module.ts';
import type { Fate } from './onset.ts';
import type { Person } from './person.ts';
import { recognisedOn } from './recognition.ts';
import { remissionOf } from './remission.ts';
import { laterStages, type Reached, stageOf } from './stages.ts';

/** One lasting illness of one person. */
export interface Course {
  readonly module: ChronicModule;
  /** Day the illness began; it moves the axes from here. */
  readonly onset: Day;
  /** Day it became known; null when it never did. */
  readonly diagnosis: Day | null;
  /** Whether screening found it. */
  readonly found: boolean;
  /** Stage at diagnosis. */
  readonly stage: Stage;
  /** Stages reached later, in order, with their days. */
  readonly later: readonly Reached[];
  readonly remission: Day | null;
}

/** The stage of a course on a day. */
export function stageAt(course: Course, day: Day): Stage {
  return reachedBy(course, day)?.stage ?? course.stage;
}

/** The last of the later stages reached by a day; undefined before the first of them. */
function reachedBy({ later }: Course, day: Day): Reached | undefined {
  return later.findLast((l) => l.day <= day);
}

/** All stages of a course in order, the first since its diagnosis, or since its onset where it was never known. */
export function stagesOf({ stage, diagnosis, onset, later }: Course): readonly Reached[] {
  return [{ stage, day: diagnosis ?? onset }, ...later];
}

/** Deaths a person-year that a known illness adds on a day; null where it does not kill by stage. */
export function excessOn(course: Course, day: Day): number | null {
  const { module, stage, diagnosis } = course;
  const later = module.progression?.excessByStageReached === true ? reachedBy(course, day) : undefined;
  const { excess } = later?.stage ?? stage;
  return excess === undefined
    ? null
    : interpolate(excess, (day - (later?.day ?? diagnosis!)) / DAYS_PER_YEAR);
}

/** First known day of a course in one of the stages, and the day it leaves the last of them; null when it never is in one. */
export function stagesSpan(
  course: Course,
  stages: readonly string[] | undefined,
): { readonly from: Day; readonly to: Day } | null {
  if (course.diagnosis === null) return null;
  const reached = stagesOf(course);
  const over = course.remission ?? Number.POSITIVE_INFINITY;
  if (stages === undefined) return { from: course.diagnosis, to: over };
  const first = reached.findIndex((r) => stages.includes(r.stage.name));
  if (first < 0) return null;
  const last = reached.findLastIndex((r) => stages.includes(r.stage.name));
  return { from: reached[first]!.day, to: reached[last + 1]?.day ?? over };
}

/** Courses of all conditions that began by `end`, in the order of the modules. */
export function coursesOf(
  person: Pick<Person, 'birth'>,
  fate: Pick<Fate, 'rng' | 'body' | 'onsets' | 'found'>,
  modules: readonly ChronicModule[],
  end: Day,
): Course[] {
  const courses: Course[] = [];
  if (fate.onsets.size === 0) return courses;
  for (const module of modules) {
    const age = fate.onsets.get(module.name);
    if (age === undefined) continue;
    const known = person.birth + Math.floor(age * DAYS_PER_YEAR);
    const course =
      module.onset.kind === 'threshold'
        ? thresholdCourse(person, fate, module, module.onset.diagnosedShare, known)
        : hazardCourse(person, fate, module, known);
    if (course.onset <= end) courses.push(clipCourse(course, end));
  }
  return courses;
}

/** No illness stays hidden longer than this many times its mean delay (assumption). */
const LONGEST_DELAY = 2.2;

/** Days from the beginning of an illness to its diagnosis. */
function hiddenDays(module: ChronicModule, rng: Rng): number {
  const times = Math.min(LONGEST_DELAY, rng.at('delay').exponential());
  return Math.floor(times * module.delayYears.mean * DAYS_PER_YEAR);
}

/** The hazard gives the day of diagnosis; the illness is older by the delay, but not older than its earliest age. */
function hazardCourse(
  person: Pick<Person, 'birth'>,
  fate: Pick<Fate, 'rng' | 'found'>,
  module: ChronicModule,
  known: Day,
): Course {
  const rng = fate.rng.at('course', module.name);
  const found = fate.found.has(module.name);
  const { onset } = module;
  const fromAge = 'fromAge' in onset ? onset.fromAge : 0;
  const delay = hiddenDays(module, rng);
  const earliest = person.birth + Math.ceil(fromAge * DAYS_PER_YEAR);
  const stage = located(module, rng, stageOf(module, fate.rng, found));
  const course: Course = {
    module,
    diagnosis: known,
    found,
    onset: Math.min(known, Math.max(known - delay, earliest)),
    stage,
    later: laterStages(module, fate.rng, stage, known, person.birth).map((l) => ({
      stage: located(module, rng, l.stage),
      day: l.day,
    })),
    remission: remissionOf(module.remission, rng, stage.name, known),
  };
  if (module.recognised === undefined) return course;
  const tooOld = 'untilAge' in onset ? onset.untilAge.age * DAYS_PER_YEAR : Number.POSITIVE_INFINITY;
  const until = Math.min(person.birth + tooOld, course.remission ?? Number.POSITIVE_INFINITY);
  const diagnosis = recognisedOn(module.recognised, known, until, rng.at('recognised'));
  return diagnosis === known ? course : diagnosedOn(course, diagnosis);
}

/** A course that became known later than it would today, in the stage reached by then, or never. */
function diagnosedOn(course: Course, diagnosis: Day | null): Course {
  if (diagnosis === null) return { ...course, diagnosis };
  const { stage } = reachedBy(course, diagnosis) ?? course;
  return { ...course, diagnosis, stage, later: course.later.filter((l) => l.day > diagnosis) };
}

/** A stage with the code of the site where the illness sits in this person. */
function located(module: ChronicModule, rng: Rng, stage: Stage): Stage {
  if (module.sites === undefined) return stage;
  let u = rng.at('site').float();
  const site = module.sites.find(({ share }) => {
    u -= share;
    return u < 0;
  });
  return { ...stage, diagnosis: site ?? module.sites[module.sites.length - 1]! };
}

/** The threshold gives the day the illness began; some are coded, later. The stage follows body mass index. */
function thresholdCourse(
  person: Pick<Person, 'birth'>,
  fate: Pick<Fate, 'rng' | 'body'>,
  module: ChronicModule,
  share: number,
  onset: Day,
): Course {
  const rng = fate.rng.at('course', module.name);
  const delay = hiddenDays(module, rng);
  const diagnosis = rng.at('coded').chance(share) ? onset + delay : null;
  const bmi = fate.body.bmi(((diagnosis ?? onset) - person.birth) / DAYS_PER_YEAR);
  const last = module.stages.length - 1;
  const stage = module.stages[Math.min(last, bmi >= 40 ? 2 : bmi >= 35 ? 1 : 0)]!;
  return { module, diagnosis, found: false, onset, stage, later: [], remission: null };
}

/** Whether the illness ends by a cure, not by quieting down. */
export function curable({ treatment, care }: ChronicModule): boolean {
  return treatment.some((line) => line.cures === true) || (care ?? []).some((plan) => plan.cures === true);
}

function clipCourse(course: Course, end: Day): Course {
  const diagnosis = course.diagnosis !== null && course.diagnosis <= end ? course.diagnosis : null;
  const remission =
    course.remission !== null && course.remission <= end && diagnosis !== null ? course.remission : null;
  const later = course.later.filter((l) => l.day <= (remission ?? end));
  return { ...course, diagnosis, later, remission };
}
