// Care planned for lasting illnesses: operations, infusions, radiotherapy, dialysis, rehabilitation.
import { addYears, type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import { interpolate, logNormal } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { nextOpenDay } from '../../world/calendar.ts';
import { type Course, stageAt, stagesSpan } from '../course.ts';
import { meantFor } from '../findings.ts';
import type { PlannedCare } from '../module.ts';
import type { Person } from '../person.ts';
import { removableFrom } from '../pregnancy/hysterectomy.ts';
import { dischargeTime, disposition } from './emergency.ts';
import { office, officeMinutes } from './office.ts';
import { ageOn, asVisit, type Block, type CareTeam, type Visit } from './visit.ts';

/** Sessions that are visits in the office, and operations, which keep their day whatever else happens. */
export interface Planned {
  readonly sessions: Visit[];
  readonly operations: Visit[];
}

/** All planned care of known illnesses in a block; `wombless`: day on which the womb is removed, Infinity when it is not. */
export function plannedCare(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  block: Block,
  wombless: Day,
): Planned {
  const planned: Planned = { sessions: [], operations: [] };
  for (const course of courses) {
    if (course.diagnosis === null || course.module.care === undefined) continue;
    for (const plan of course.module.care) {
      const first = firstDay(person, courses, course, plan);
      if (first === null) continue;
      // The womb is taken out once, whatever it is taken out for.
      if (plan.endsFertility === true && first !== wombless) continue;
      const rng = planStream(person, course, plan);
      for (const [k, day] of sessionDays(course, plan, first, block)) {
        const visit = session(person, care, course, plan, day, rng.at('session', k));
        (plan.setting === 'office' ? planned.sessions : planned.operations).push(visit);
      }
    }
  }
  return planned;
}

function planStream(person: Person, course: Course, plan: PlannedCare): Rng {
  return person.rng.at('planned', course.module.name, plan.name);
}

/** Whether the person comes to a plan at all: by age, findings, and its share, or that of its group. */
function isGiven(person: Person, course: Course, plan: PlannedCare): boolean {
  if (!meantFor(person, course, plan)) return false;
  if (plan.group === undefined) return planStream(person, course, plan).at('given').chance(plan.share);
  let u = person.rng.at('planned', course.module.name, 'group', plan.group).float();
  for (const other of course.module.care ?? []) {
    if (other.group !== plan.group || stagesSpan(course, other.stages) === null) continue;
    if (!meantFor(person, course, other)) continue;
    u -= other.share;
    if (u < 0) return other === plan;
  }
  return false;
}

/** First day on which planned care takes out a woman's womb; Infinity when none does. */
export function plannedRemoval(person: Person, courses: readonly Course[]): Day {
  let first = Number.POSITIVE_INFINITY;
  for (const course of courses) {
    if (course.diagnosis === null) continue;
    for (const plan of course.module.care ?? [])
      if (plan.endsFertility === true)
        first = Math.min(first, firstDay(person, courses, course, plan) ?? Number.POSITIVE_INFINITY);
  }
  return first;
}

/** Day of the first session, null when it never comes to it; where it ends fertility, not before the womb may be taken out. */
function firstDay(person: Person, courses: readonly Course[], course: Course, plan: PlannedCare): Day | null {
  const nominal = nominalDay(person, courses, course, plan);
  if (nominal === null || plan.endsFertility !== true) return nominal;
  const day = Math.max(nominal, removableFrom(person, courses, course));
  return day > stagesSpan(course, plan.stages)!.to ? null : day;
}

function nominalDay(
  person: Person,
  courses: readonly Course[],
  course: Course,
  plan: PlannedCare,
): Day | null {
  let from = stagesSpan(course, plan.stages)?.from;
  if (from === undefined || !isGiven(person, course, plan)) return null;
  if (plan.cures === true) return course.remission;
  const rng = planStream(person, course, plan);
  if ('days' in plan.start) {
    const { after, days } = plan.start;
    if (after !== undefined) {
      const before = course.module.care!.find((p) => p.name === after)!;
      const start = firstDay(person, courses, course, before);
      if (start === null || before.sessions === 'ongoing') return null;
      from = start + (before.sessions - 1) * before.everyDays;
    }
    return Math.floor(from) + Math.max(1, Math.round(logNormal(rng.at('when'), days, 0.5)));
  }
  let left = rng.at('when').exponential();
  for (let age = Math.floor(ageOn(person, from)); age < 95; age++) {
    const rate = interpolate(plan.start.perYear, age);
    if (rate > left) {
      const day = addYears(person.birth, age) + Math.floor((left / rate) * 365);
      return day <= from ? null : day;
    }
    left -= rate;
  }
  return null;
}

/** Numbers and days of the sessions that fall into the block. */
function* sessionDays(
  course: Course,
  plan: PlannedCare,
  first: Day,
  { from, to }: Block,
): Generator<[number, Day]> {
  const last = Math.min(to, stagesSpan(course, plan.stages)!.to);
  const count = plan.sessions === 'ongoing' ? Number.POSITIVE_INFINITY : plan.sessions;
  for (let k = Math.max(0, Math.ceil((from - first) / plan.everyDays)); k < count; k++) {
    const day = Math.floor(first + k * plan.everyDays);
    if (day > last) return;
    if (day >= from) yield [k, day];
    if (plan.everyDays <= 0) return;
  }
}

function session(
  person: Person,
  care: CareTeam,
  course: Course,
  plan: PlannedCare,
  day: Day,
  rng: Rng,
): Visit {
  const diagnosis = plan.diagnosis ?? stageAt(course, day).diagnosis;
  const practitioner = care.of(plan.specialty);
  if (plan.setting === 'office')
    return office(care, {
      kind: 'session',
      day,
      rng,
      practitioner,
      diagnosis,
      minutes: officeMinutes(rng, plan.minutes ?? 30, 300),
      course,
      planned: plan,
    });
  const stay = plan.setting === 'inpatient';
  // Those who go home again come when the doors open, and are out when they close.
  const opening = nextOpenDay(day) * SECONDS_PER_DAY + (stay ? 6 * 60 + 30 : 7 * 60) * 60;
  const start = opening + 15 * 60 * rng.at('slot').int(0, stay ? 16 : 8);
  const nights = stay ? Math.max(1, Math.round(logNormal(rng.at('nights'), plan.nights ?? 1, 0.6))) : 0;
  const minutes = Math.round(logNormal(rng.at('minutes'), plan.minutes ?? 240, 0.25) / 5) * 5;
  const visit = asVisit({
    kind: stay ? 'surgery' : 'day-surgery',
    start,
    end: stay
      ? dischargeTime(start, nights, rng)
      : Math.min(opening + 11 * 3600, start + Math.max(30, minutes) * 60),
    rng,
    practitioner,
    facility: care.world.facilityAt(person.place, 'hospital', person.household),
    diagnosis,
    episode: null,
    diagnosing: null,
    course,
    planned: plan,
    acuity: null,
    parent: null,
    disposition: null,
  });
  if (stay) visit.disposition = disposition(person, visit, nights, rng.at('discharge'));
  return visit;
}
