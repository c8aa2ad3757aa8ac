// The course of lasting illnesses: diagnosis, stage, remission, and the drugs taken for them.
import { ageAt, DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { clamp } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { type Drug, drugs, prescribedAt } from '../codes/drugs.ts';
import { type Allergy, tolerates } from './allergies.ts';
import type { Body } from './body.ts';
import type { Axis, ChronicModule, DrugOption, Stage, TreatmentLine } from './module.ts';
import type { Onsets } from './onset.ts';
import type { Person } from './person.ts';

/** One lasting illness of one person. */
export interface Course {
  readonly module: ChronicModule;
  /** Day the illness began; it moves the axes from here. */
  readonly onset: Day;
  /** Day it became known; null when it never did. */
  readonly diagnosis: Day | null;
  readonly stage: Stage;
  readonly remission: Day | null;
}

/** A drug as taken: from `start`, until `end` or on. */
export interface DrugSpan {
  readonly drug: Drug;
  readonly course: Course;
  readonly start: Day;
  readonly end: Day | null;
  readonly stopReason: 'adverse effect' | 'condition in remission' | 'deceased' | null;
  /** Share of days covered, 0–1. */
  readonly adherence: number;
  readonly effect: Readonly<Partial<Record<Axis, number>>>;
}

/** Courses of all conditions that began by `end`, in the order of the modules. */
export function coursesOf(
  person: Person,
  body: Body,
  modules: readonly ChronicModule[],
  onsets: Onsets,
  end: Day,
): Course[] {
  const courses: Course[] = [];
  if (onsets.size === 0) return courses;
  for (const module of modules) {
    const age = onsets.get(module.name);
    if (age === undefined) continue;
    const known = person.birth + Math.floor(age * DAYS_PER_YEAR);
    const course =
      module.onset.kind === 'threshold'
        ? thresholdCourse(person, body, module, module.onset.diagnosedShare, known)
        : hazardCourse(person, module, known);
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
function hazardCourse(person: Person, module: ChronicModule, known: Day): Course {
  const rng = person.rng.at('course', module.name);
  const fromAge = module.onset.kind === 'hazard' ? module.onset.fromAge : 0;
  const delay = hiddenDays(module, rng);
  const earliest = person.birth + Math.ceil(fromAge * DAYS_PER_YEAR);
  return {
    module,
    diagnosis: known,
    onset: Math.min(known, Math.max(known - delay, earliest)),
    stage: pickStage(module, rng.at('stage').float()),
    remission: remissionOf(module, rng, known),
  };
}

/** The threshold gives the day the illness began; some are coded, later. The stage follows body mass index. */
function thresholdCourse(
  person: Person,
  body: Body,
  module: ChronicModule,
  share: number,
  onset: Day,
): Course {
  const rng = person.rng.at('course', module.name);
  const delay = hiddenDays(module, rng);
  const diagnosis = rng.at('coded').chance(share) ? onset + delay : null;
  const bmi = body.bmi(((diagnosis ?? onset) - person.birth) / DAYS_PER_YEAR);
  const last = module.stages.length - 1;
  const stage = module.stages[Math.min(last, bmi >= 40 ? 2 : bmi >= 35 ? 1 : 0)]!;
  return { module, diagnosis, onset, stage, remission: null };
}

function pickStage(module: ChronicModule, u: number): Stage {
  let sum = 0;
  for (const stage of module.stages) {
    sum += stage.share;
    if (u < sum) return stage;
  }
  return module.stages[module.stages.length - 1]!;
}

function remissionOf(module: ChronicModule, rng: Rng, known: Day): Day | null {
  const r = module.remission;
  if (r === undefined || !rng.at('remits').chance(r.share)) return null;
  return known + 60 + Math.floor(rng.at('remission').exponential() * r.afterYears * DAYS_PER_YEAR);
}

function clipCourse(course: Course, end: Day): Course {
  const diagnosis = course.diagnosis !== null && course.diagnosis <= end ? course.diagnosis : null;
  const remission =
    course.remission !== null && course.remission <= end && diagnosis !== null ? course.remission : null;
  return { ...course, diagnosis, remission };
}

interface Start {
  readonly course: Course;
  readonly line: TreatmentLine;
  readonly index: number;
  readonly day: Day;
}

/**
 * All drugs taken for lasting illnesses until `end`. A line is left out when its ingredient is already taken; allergy and
 * contraindication take options away; one in eight starts is stopped within four months for an adverse effect and replaced
 * (discontinuation of first antihypertensives, statins and antidepressants for side effects: 10–15 % in cohort studies).
 */
export function drugSpans(
  person: Person,
  courses: readonly Course[],
  allergies: readonly Allergy[],
  startOf: (course: Course, nominal: Day) => Day | null,
  end: Day,
  deceased: boolean,
): DrugSpan[] {
  const starts: Start[] = [];
  for (const course of courses) {
    if (course.diagnosis === null) continue;
    course.module.treatment.forEach((line, index) => {
      const rng = person.rng.at('line', course.module.name, index);
      if (!rng.at('given').chance(line.share)) return;
      const wait = Math.floor(rng.at('after').exponential() * line.afterYears * DAYS_PER_YEAR);
      const day = startOf(course, course.diagnosis! + wait);
      if (day !== null && day <= end && (course.remission === null || day < course.remission))
        starts.push({ course, line, index, day });
    });
  }
  starts.sort((a, b) => a.day - b.day);
  const spans: DrugSpan[] = [];
  for (const start of starts) addSpans(person, start, courses, allergies, spans, end, deceased);
  return spans;
}

function addSpans(
  person: Person,
  start: Start,
  courses: readonly Course[],
  allergies: readonly Allergy[],
  spans: DrugSpan[],
  end: Day,
  deceased: boolean,
): void {
  const { course, line, index } = start;
  const rng = person.rng.at('drug', course.module.name, index);
  const age = ageAt(person.birth, start.day);
  const options = line.options.filter(
    (o) => prescribedAt(drugOf(o.drug), age) && mayTake(o, courses, allergies, spans, start.day),
  );
  const chosen = chooseOption(options, rng.at('option').float());
  if (chosen === undefined) return;
  const adherence =
    Math.round(
      100 * clamp(0.8 + 0.14 * rng.at('adherence').normal() + 0.03 * person.traits.careSeeking, 0.2, 1),
    ) / 100;
  const second = options.find((o) => o !== chosen);
  const stopped = start.day + 14 + Math.floor(rng.at('stop').exponential() * 45);
  if (
    second !== undefined &&
    rng.at('adverse').chance(0.12) &&
    stopped < Math.min(end, course.remission ?? end)
  ) {
    spans.push(span(course, chosen, start.day, stopped, 'adverse effect', adherence));
    spans.push(finalSpan(course, second, stopped + 1, adherence, end, deceased));
    return;
  }
  spans.push(finalSpan(course, chosen, start.day, adherence, end, deceased));
}

function finalSpan(
  course: Course,
  option: DrugOption,
  from: Day,
  adherence: number,
  end: Day,
  deceased: boolean,
): DrugSpan {
  if (course.remission !== null)
    return span(course, option, from, Math.max(from, course.remission), 'condition in remission', adherence);
  return deceased
    ? span(course, option, from, end, 'deceased', adherence)
    : span(course, option, from, null, null, adherence);
}

function span(
  course: Course,
  option: DrugOption,
  start: Day,
  end: Day | null,
  stopReason: DrugSpan['stopReason'],
  adherence: number,
): DrugSpan {
  return {
    drug: drugOf(option.drug),
    course,
    start,
    end,
    stopReason,
    adherence,
    effect: option.effect ?? {},
  };
}

export function drugOf(key: string): Drug {
  const drug = drugs.get(key);
  if (drug === undefined) throw new RangeError(`no drug ${key}`);
  return drug;
}

function mayTake(
  option: DrugOption,
  courses: readonly Course[],
  allergies: readonly Allergy[],
  spans: readonly DrugSpan[],
  day: Day,
): boolean {
  const drug = drugOf(option.drug);
  if (!tolerates(allergies, drug, day)) return false;
  if (day < (drug.marketedFrom - 1970) * 365.25) return false;
  if (spans.some((s) => s.drug.ingredient === drug.ingredient && (s.end === null || s.end >= day)))
    return false;
  return !contraindicated(option, courses, day);
}

/** Whether a known condition of the person rules the option out on that day. */
export function contraindicated(option: DrugOption, courses: readonly Course[], day: Day): boolean {
  const avoid = option.avoidWith;
  return (
    avoid !== undefined &&
    courses.some((c) => c.diagnosis !== null && c.diagnosis <= day && avoid.includes(c.module.name))
  );
}

/** Choose by share among what is left. */
export function chooseOption(options: readonly DrugOption[], u: number): DrugOption | undefined {
  const total = options.reduce((sum, o) => sum + o.share, 0);
  let left = u * total;
  for (const option of options) {
    left -= option.share;
    if (left < 0) return option;
  }
  return options[options.length - 1];
}
