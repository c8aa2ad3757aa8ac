// The course of lasting illnesses: diagnosis, stage, remission, and the drugs taken for them.
import { ageAt, DAYS_PER_YEAR, type Day, parseDay } from '../base/days.ts';
import { clamp, interpolate, logNormal } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { type Drug, drugs, prescribedAt } from '../codes/drugs.ts';
import { type Allergy, tolerates } from './allergies.ts';
import { meantFor } from './findings.ts';
import type { Axis, ChronicModule, DrugOption, Stage, Stop, TreatmentLine } from './module.ts';
import { type Fate, stageOf } from './onset.ts';
import type { Person } from './person.ts';

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
  readonly later: readonly { readonly stage: Stage; readonly day: Day }[];
  readonly remission: Day | null;
}

/** The stage of a course on a day. */
export function stageAt(course: Course, day: Day): Stage {
  let { stage } = course;
  for (const l of course.later) {
    if (l.day > day) break;
    stage = l.stage;
  }
  return stage;
}

/** First known day of a course in one of the stages, and the day it leaves the last of them; null when it never is in one. */
export function stagesSpan(
  course: Course,
  stages: readonly string[] | undefined,
): { readonly from: Day; readonly to: Day } | null {
  if (course.diagnosis === null) return null;
  const reached = [{ stage: course.stage, day: course.diagnosis }, ...course.later];
  const over = course.remission ?? Number.POSITIVE_INFINITY;
  if (stages === undefined) return { from: course.diagnosis, to: over };
  const first = reached.findIndex((r) => stages.includes(r.stage.name));
  if (first < 0) return null;
  const last = reached.findLastIndex((r) => stages.includes(r.stage.name));
  return { from: reached[first]!.day, to: reached[last + 1]?.day ?? over };
}

/** A drug as taken: from `start`, until `end` or on. */
export interface DrugSpan {
  readonly drug: Drug;
  readonly course: Course;
  readonly start: Day;
  readonly end: Day | null;
  readonly stopReason: Stop['reason'] | 'condition in remission' | 'pregnancy' | 'deceased' | null;
  /** Share of days covered, 0–1. */
  readonly adherence: number;
  readonly effect: Readonly<Partial<Record<Axis, number>>>;
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
  return {
    module,
    diagnosis: known,
    found,
    onset: Math.min(known, Math.max(known - delay, earliest)),
    stage,
    later: progress(module, rng, stage, known, person.birth),
    remission: remissionOf(module, rng, stage, known),
  };
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

/** Stages after the first: each is left at its yearly rate. */
function progress(module: ChronicModule, rng: Rng, first: Stage, known: Day, birth: Day): Course['later'] {
  if (module.progression === undefined) return [];
  const later: { stage: Stage; day: Day }[] = [];
  let day = known;
  const longest = birth + 130 * DAYS_PER_YEAR;
  let k = module.stages.findIndex((s) => s.name === first.name);
  while (k >= 0 && day < longest) {
    const given = module.progression.perYear[k] ?? 0;
    const rate = typeof given === 'number' ? given : interpolate(given, (day - birth) / DAYS_PER_YEAR);
    if (rate <= 0) break;
    const stage = following(module, k);
    if (stage === undefined) break;
    day += 1 + Math.floor((rng.at('progress', k).exponential() / rate) * DAYS_PER_YEAR);
    later.push({ stage: located(module, rng, stage), day });
    k = module.stages.indexOf(stage);
  }
  return later;
}

/** The stage that comes after the one at a position. */
function following({ stages }: ChronicModule, k: number): Stage | undefined {
  const name = stages[k]!.next;
  return name === undefined ? stages[k + 1] : stages.find((s) => s.name === name);
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

function remissionOf(module: ChronicModule, rng: Rng, stage: Stage, known: Day): Day | null {
  const r = module.remission;
  if (r === undefined || !rng.at('remits').chance(r.share)) return null;
  if (r.stages !== undefined && !r.stages.includes(stage.name)) return null;
  if (r.fixed === true) return known + Math.round(r.afterYears * DAYS_PER_YEAR);
  const possible = r.since === undefined ? known : Math.max(known, parseDay(r.since)!);
  return possible + 60 + Math.floor(rng.at('remission').exponential() * r.afterYears * DAYS_PER_YEAR);
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

interface Start {
  readonly course: Course;
  readonly line: TreatmentLine;
  readonly index: number;
  readonly day: Day;
}

/** The day on which a drug wanted from the nominal day on is begun, null when it never comes to a visit. */
type StartOf = (course: Course, nominal: Day) => Day | null;

/**
 * All drugs taken for lasting illnesses until `end`. Allergy, contraindication and what is already taken of the same kind take
 * options away; a drug that is given up is replaced by another of the line, if there is one.
 */
export function drugSpans(
  person: Person,
  courses: readonly Course[],
  allergies: readonly Allergy[],
  startOf: StartOf,
  end: Day,
  deceased: boolean,
): DrugSpan[] {
  const starts: Start[] = [];
  for (const course of courses) {
    if (course.diagnosis === null) continue;
    course.module.treatment.forEach((line, index) => {
      const within = stagesSpan(course, line.stages);
      if (within === null || !meantFor(person, course, line)) return;
      const rng = person.rng.at('line', course.module.name, index);
      if (!rng.at('given').chance(line.share)) return;
      const day =
        line.cures === true
          ? cureDay(course, line, startOf)
          : startOf(course, usualDay(within.from, line, rng));
      if (day !== null && day <= end && day < within.to) starts.push({ course, line, index, day });
    });
  }
  starts.sort((a, b) => a.day - b.day);
  const spans: DrugSpan[] = [];
  for (const start of starts) addSpans(person, start, courses, allergies, spans, end, deceased);
  return spans;
}

function usualDay(from: Day, line: TreatmentLine, rng: Rng): Day {
  const first = Math.max(from, parseDay(line.since ?? '') ?? from);
  return first + Math.floor(rng.at('after').exponential() * line.afterYears * DAYS_PER_YEAR);
}

/** Cure is pronounced twelve weeks after the last dose, as after treatment of hepatitis C (AASLD/IDSA guidance). */
const CURE_PROVEN = 84;

/** A course that cures is taken as planned, to the day. */
function courseDays(line: TreatmentLine): number {
  return Math.round((line.months ?? 0) * 30.4);
}

/** The first visit within the year before the last day on which treatment can begin and still have cured by the remission. */
function cureDay(course: Course, line: TreatmentLine, startOf: StartOf): Day | null {
  if (course.remission === null) return null;
  const latest = course.remission - CURE_PROVEN - courseDays(line);
  const since = parseDay(course.module.remission?.since ?? '') ?? course.diagnosis!;
  const day = startOf(course, Math.max(course.diagnosis!, since, latest - 365));
  return day !== null && day <= latest ? day : null;
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
  const last = lastDay(course, line, start.day, rng);
  const until = Math.min(end, last ?? end);
  const stop = stopOf(line, rng);
  const stopped = start.day + 14 + Math.floor(rng.at('stop').exponential() * (stop?.afterMonths ?? 0) * 30.4);
  const second = options.find((o) => o !== chosen);
  if (stop !== null && stopped < until && (second !== undefined || stop.reason !== 'adverse effect')) {
    spans.push(span(course, chosen, start.day, stopped, stop.reason, adherence));
    if (second !== undefined)
      spans.push(finalSpan(course, second, stopped + 1, adherence, last, end, deceased));
    return;
  }
  spans.push(finalSpan(course, chosen, start.day, adherence, last, end, deceased));
}

/**
 * One in eight starts is given up within some months for an adverse effect: discontinuation of first antihypertensives, statins and
 * antidepressants for side effects is 10–15 % in cohort studies.
 */
const USUAL_STOPS: readonly Stop[] = [
  { reason: 'adverse effect', share: 0.12, afterMonths: 1.5, source: 'assumption: see above' },
];

function stopOf(line: TreatmentLine, rng: Rng): Stop | null {
  let u = rng.at('adverse').float();
  for (const stop of line.stops ?? USUAL_STOPS) {
    if (u < stop.share) return stop;
    u -= stop.share;
  }
  return null;
}

/** Last day of a line when its length is limited or the illness goes into remission. */
function lastDay(course: Course, line: TreatmentLine, start: Day, rng: Rng): Day | null {
  const planned =
    line.months === undefined
      ? Number.POSITIVE_INFINITY
      : start + (line.cures === true ? courseDays(line) : someDays(rng, line.months));
  const last = Math.min(planned, stagesSpan(course, line.stages)?.to ?? Number.POSITIVE_INFINITY);
  return last === Number.POSITIVE_INFINITY ? null : Math.max(start, last);
}

function someDays(rng: Rng, months: number): number {
  return Math.max(5, Math.round(logNormal(rng.at('months'), months * 30.4, 0.3)));
}

function finalSpan(
  course: Course,
  option: DrugOption,
  from: Day,
  adherence: number,
  last: Day | null,
  end: Day,
  deceased: boolean,
): DrugSpan {
  if (last !== null && last <= end) {
    const reason = last === course.remission ? 'condition in remission' : null;
    return span(course, option, from, Math.max(from, last), reason, adherence);
  }
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
  if (spans.some((s) => (s.end === null || s.end >= day) && alike(s.drug, drug))) return false;
  return !contraindicated(option, courses, day);
}

/**
 * Classes of which a person takes one at a time: two renin-angiotensin blockers harm (ONTARGET, NEJM 2008), the others double one
 * effect (product labels, duplicate therapy).
 */
const ONE_OF: readonly (readonly string[])[] = [
  ['ACE inhibitor', 'angiotensin receptor blocker', 'angiotensin receptor-neprilysin inhibitor'],
  ['thiazide diuretic', 'thiazide-like diuretic'],
  ['direct oral anticoagulant', 'vitamin K antagonist', 'low molecular weight heparin'],
  ['GLP-1 receptor agonist', 'DPP-4 inhibitor'],
  ['NSAID', 'COX-2 inhibitor'],
  ['SSRI antidepressant', 'SNRI antidepressant'],
];

/** Whether one of two drugs makes the other superfluous: the same ingredient, the same class, or classes that are not combined. */
function alike(a: Drug, b: Drug): boolean {
  if (a.ingredient === b.ingredient || a.drugClass === b.drugClass) return true;
  return ONE_OF.some((classes) => classes.includes(a.drugClass) && classes.includes(b.drugClass));
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
