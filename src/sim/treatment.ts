// Drugs taken for lasting illnesses: lines of treatment, what is given up, what a person may take.
import { addYears, completedAge, DAYS_PER_YEAR, type Day, parseDay } from '../base/days.ts';
import { byShare, clamp, logNormal } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { type Drug, drugOf } from '../codes/drugs.ts';
import { drugFor, grownForm, soldOn } from '../codes/prescribing.ts';
import { type Allergy, tolerates } from './allergies.ts';
import { type Course, stagesSpan } from './course.ts';
import { meantFor } from './findings.ts';
import type { Axis, DrugOption, Stop, TreatmentLine } from './module.ts';
import type { Person } from './person.ts';

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

/** An option open to a patient, with the product for the age. */
interface Suited {
  readonly share: number;
  readonly drug: Drug;
  readonly effect: DrugSpan['effect'];
}

const NO_EFFECT: DrugSpan['effect'] = {};

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
  return spans.flatMap((s) => grownWith(person, s, startOf, end));
}

/**
 * What a growing child takes: a dose by weight is ordered anew at the first visit after a year, another product at the first visit from
 * the birthday on at which its form is outgrown.
 */
function grownWith(person: Person, given: DrugSpan, startOf: StartOf, end: Day): DrugSpan[] {
  const { course, drug, start } = given;
  const grown = grownForm(drug);
  const outgrown = grown === null ? null : startOf(course, addYears(person.birth, grown.from));
  const renewed = drug.byWeight === undefined ? null : startOf(course, addYears(start, 1));
  const day = Math.min(outgrown ?? Number.POSITIVE_INFINITY, renewed ?? Number.POSITIVE_INFINITY);
  if (day <= start || day > Math.min(end, given.end ?? end)) return [given];
  const next = { ...given, drug: grown !== null && day === outgrown ? grown.drug : drug, start: day };
  return [{ ...given, end: day - 1, stopReason: null }, ...grownWith(person, next, startOf, end)];
}

function usualDay(from: Day, line: TreatmentLine, rng: Rng): Day {
  const first = Math.max(
    from,
    parseDay(line.since ?? '') ?? from,
    line.months === undefined ? sold(line) : from,
  );
  return first + Math.floor(rng.at('after').exponential() * line.afterYears * DAYS_PER_YEAR);
}

/** First day on which a drug of the line could be had: who was ill before began then. A course of limited length does not wait. */
function sold({ options }: TreatmentLine): Day {
  const year = Math.min(...options.map((o) => drugOf(o.drug).marketedFrom));
  return Math.ceil((year - 1970) * DAYS_PER_YEAR);
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
  const options = line.options.flatMap((option): Suited[] => {
    const drug = productFor(option.drug, person, allergies, start.day);
    if (drug === null || contraindicated(option, courses, start.day)) return [];
    if (spans.some((s) => (s.end === null || s.end >= start.day) && alike(s.drug, drug))) return [];
    return [{ share: option.share, drug, effect: option.effect ?? NO_EFFECT }];
  });
  const chosen = byShare(options, rng.at('option').float());
  if (chosen === undefined) return;
  const adherence =
    Math.round(
      100 * clamp(0.8 + 0.14 * rng.at('adherence').normal() + 0.03 * person.traits.careSeeking, 0.2, 1),
    ) / 100;
  const last = lastDay(course, line, start.day, rng);
  const until = Math.min(end, last ?? end);
  const stop = stopOf(line, rng);
  const stopped = start.day + 14 + Math.floor(rng.at('stop').exponential() * (stop?.afterMonths ?? 0) * 30.4);
  const second = options.find((o) => o !== chosen && tolerates(allergies, o.drug, stopped + 1));
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
  option: Suited,
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
  { drug, effect }: Suited,
  start: Day,
  end: Day | null,
  stopReason: DrugSpan['stopReason'],
  adherence: number,
): DrugSpan {
  return { drug, course, start, end, stopReason, adherence, effect };
}

/** The product of a key that a person of an age can take: for the age, on the market, and no allergy against it; null where none is. */
export function productFor(
  key: string,
  person: Person,
  allergies: readonly Allergy[],
  day: Day,
): Drug | null {
  const drug = drugFor(key, completedAge(person.birth, day));
  return drug !== null && soldOn(drug, day) && tolerates(allergies, drug, day) ? drug : null;
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
