// The tests of a life: when each is due for those who keep up with it, and what it will say.
import { DAYS_PER_YEAR, type Day, parseDay } from '../../base/days.ts';
import { interpolate, logNormal } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Course } from '../course.ts';
import type { Stage } from '../module.ts';
import type { Person } from '../person.ts';
import type { Outcome, Programme } from './programme.ts';
import { programmeByKey, programmes } from './programmes.ts';
import { concerns, invitedOn, keepsUp } from './uptake.ts';

/** One test that is due. */
export interface Due {
  readonly programme: Programme;
  readonly day: Day;
  readonly rng: Rng;
  readonly outcome: Outcome;
  /** Day from which there is nothing left to test: it waits for a check-up no longer. */
  readonly before: Day;
  /** Day of the diagnosis to which it leads; null for all others. */
  readonly finds: Day | null;
}

/**
 * Tests due in `[from, to]`. Each is drawn from an address of its own, so that a later block never moves an earlier one. `wombless`: day
 * on which the womb is removed, Infinity when it is not.
 */
export function testsDue(
  person: Person,
  courses: readonly Course[],
  from: Day,
  to: Day,
  wombless: Day,
): Due[] {
  const due: Due[] = [];
  const tooIll = Math.min(to, ...courses.map(tooIllFrom));
  for (const programme of programmes) {
    if (!concerns(programme, person)) continue;
    if (programme.requires !== undefined && !courses.some((c) => programme.requires!.includes(c.module.name)))
      continue;
    const finding = findingTest(person, programme, courses);
    if (finding !== null && finding.day >= from && finding.day <= to) due.push(finding);
    const before = programme.needsWomb === true ? wombless : Number.POSITIVE_INFINITY;
    const last = Math.min(tooIll, before, lastDay(programme, courses, finding));
    addRounds(due, person, programme, courses, { from, last, before });
  }
  return due.sort((a, b) => a.day - b.day);
}

/** The test that finds an illness, some weeks before its diagnosis. */
function findingTest(person: Person, programme: Programme, courses: readonly Course[]): Due | null {
  const course = courses.find(
    (c) => c.found && c.diagnosis !== null && c.module.detection?.test === programme.key,
  );
  if (course === undefined || programme.found === undefined) return null;
  const rng = person.rng.at('screening', programme.key, 'found');
  const lead = Math.max(4, Math.round(logNormal(rng.at('lead'), programme.leadDays ?? 30, 0.3)));
  return {
    programme,
    day: course.diagnosis! - lead,
    rng,
    outcome: programme.found,
    before: course.diagnosis!,
    finds: course.diagnosis,
  };
}

/** Excess deaths a year from which on nobody is screened any more: life is too short for it (assumption, as guidelines ask for ten years). */
const TOO_ILL = 0.2;

/** Day from which a course makes screening pointless; Infinity if it never does. */
function tooIllFrom({ diagnosis, stage, later }: Course): Day {
  if (diagnosis === null) return Number.POSITIVE_INFINITY;
  if (kills(stage)) return diagnosis;
  return later.find((l) => kills(l.stage))?.day ?? Number.POSITIVE_INFINITY;
}

function kills({ excess }: Stage): boolean {
  return excess !== undefined && interpolate(excess, 0) >= TOO_ILL;
}

/** Ordinary tests stop with the illness they look for; those near the test that finds it would have found it themselves. */
function lastDay(programme: Programme, courses: readonly Course[], finding: Due | null): Day {
  let last = Number.POSITIVE_INFINITY;
  for (const c of courses) {
    if (c.diagnosis !== null && programme.endsWith.includes(c.module.name))
      last = Math.min(last, c.diagnosis - 30);
  }
  if (finding === null) return last;
  const years = programme.everyYears === 'once' ? 1 : programme.everyYears;
  return Math.min(last, finding.day - Math.round(0.5 * years * DAYS_PER_YEAR));
}

/** The ordinary tests of a programme on days `[from, last]`. */
function addRounds(
  to: Due[],
  person: Person,
  programme: Programme,
  courses: readonly Course[],
  { from, last, before }: { readonly from: Day; readonly last: Day; readonly before: Day },
): void {
  const { everyYears } = programme;
  const stream = person.rng.at('screening', programme.key);
  let day = firstRound(person, programme, stream);
  for (let k = 0; day <= last; k++) {
    const rng = stream.at('round', k);
    const outcome = outcomeOf(person, programme, courses, day, rng);
    if (day >= from && attends(person, programme, courses, day))
      to.push({ programme, day, rng, outcome, before, finds: null });
    if (everyYears === 'once') return;
    // Appointments slip: 85 to 120 % of the interval.
    const years = (outcome.nextYears ?? everyYears) * (0.85 + 0.35 * rng.at('interval').float());
    day += Math.max(200, Math.round(years * DAYS_PER_YEAR));
  }
}

/** Birthdays do not set the day: people begin within an interval of the first invitation, at most three years after it. */
function firstRound(person: Person, programme: Programme, stream: Rng): Day {
  const youngest = Math.min(...programme.windows.map((w) => w.from));
  let start = person.birth + Math.ceil(youngest * DAYS_PER_YEAR);
  if (programme.everyYears === 'once') start = Math.max(start, parseDay(programme.windows[0]!.since)!);
  const spread =
    programme.spreadYears ?? Math.min(3, programme.everyYears === 'once' ? 3 : programme.everyYears);
  return start + Math.floor(stream.at('first').float() * spread * DAYS_PER_YEAR);
}

function attends(person: Person, programme: Programme, courses: readonly Course[], day: Day): boolean {
  if (!invitedOn(programme, person, day)) return false;
  const known = programme.requires;
  if (
    known !== undefined &&
    !courses.some((c) => known.includes(c.module.name) && c.diagnosis !== null && c.diagnosis < day)
  )
    return false;
  const age = (day - person.birth) / DAYS_PER_YEAR;
  if (!keepsUp(programme, person, person.traits, age)) return false;
  if (programme.unless === undefined) return true;
  return !keepsUp(programmeByKey(programme.unless), person, person.traits, age);
}

function outcomeOf(
  person: Person,
  programme: Programme,
  courses: readonly Course[],
  day: Day,
  rng: Rng,
): Outcome {
  const { known } = programme;
  if (known !== undefined && courses.some((c) => known.conditions.includes(c.module.name) && c.onset <= day))
    return known;
  const age = (day - person.birth) / DAYS_PER_YEAR;
  let u = rng.at('outcome').float();
  for (const other of programme.others) {
    u -= interpolate(other.share, age);
    if (u < 0) return other;
  }
  return programme.negative;
}
