// Visits for screening: tests at check-ups, visits of their own, and what follows a result.
import { type Day, parseDay } from '../../base/days.ts';
import { logNormal } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Specialty } from '../../world/practitioners.ts';
import type { Course } from '../course.ts';
import type { Diagnosis } from '../module.ts';
import type { Person } from '../person.ts';
import { type Due, testsDue } from '../screening/plan.ts';
import type { Report, Step } from '../screening/programme.ts';
import { office, officeMinutes } from './office.ts';
import { ageOn, type Block, type CareTeam, dayOfVisit, type TestDone, type Visit } from './visit.ts';

/** Tests at visits of their own, and those that wait for a check-up. */
export interface Screening {
  readonly visits: Visit[];
  readonly waiting: readonly Due[];
}

export function screeningVisits(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  block: Block,
  wombless: Day,
): Screening {
  const visits: Visit[] = [];
  const waiting: Due[] = [];
  for (const due of testsDue(person, courses, block.from, block.to, wombless)) {
    if (due.programme.place.at === 'check-up') waiting.push(due);
    else visits.push(ownVisit(care, due, due.day), ...followedUp(care, due, due.day));
  }
  return { visits, waiting };
}

/** How long a test waits for a visit at which it can be done, days. */
const LONGEST_WAIT = 400;
/** What is found before its time is tested at a visit of its own when no check-up lies in these days before. */
const FINDING_WAIT = 45;

/** Do the waiting tests at the check-ups that took place; gives the visits that follow from them. */
export function testAtCheckUps(
  person: Person,
  care: CareTeam,
  waiting: readonly Due[],
  visits: readonly Visit[],
  block: Block,
): Visit[] {
  const more: Visit[] = [];
  for (const due of waiting) {
    const visit = checkUpFor(due, visits);
    if (visit === undefined) {
      if (due.finds !== null) more.push(ownVisit(care, due, due.day), ...followedUp(care, due, due.day));
      continue;
    }
    const day = dayOfVisit(visit);
    const test = testOf(due, ageOn(person, day), day);
    visit.tests = [...(visit.tests ?? []), test];
    more.push(...followedUp(care, due, day));
  }
  return more.filter((v) => dayOfVisit(v) >= block.from && dayOfVisit(v) <= block.to);
}

function checkUpFor(due: Due, visits: readonly Visit[]): Visit | undefined {
  const from = due.finds === null ? due.day : due.day - FINDING_WAIT;
  const to = due.finds === null ? Math.min(due.day + LONGEST_WAIT, due.before - 1) : due.finds - 10;
  return visits.find((v) => {
    const day = dayOfVisit(v);
    return (
      day >= from && day <= to && suits(v, due) && !v.tests?.some((t) => t.programme === due.programme.key)
    );
  });
}

/** Check-ups and follow-ups in primary care; smears also at the gynaecologist. */
function suits(v: Visit, due: Due): boolean {
  if (v.kind === 'wellness' || v.kind === 'follow-up') return true;
  return (
    due.programme.sex === 'female' &&
    v.kind === 'specialist' &&
    v.practitioner.specialty === 'Obstetrics & Gynecology'
  );
}

function ownVisit(care: CareTeam, due: Due, day: Day): Visit {
  const { place, reason } = due.programme;
  const age = ageOn(care.person, day);
  const own = place.at === 'own visit';
  return testVisit(care, {
    day,
    rng: due.rng.at('visit'),
    setting: own ? place.setting : 'office',
    specialty: own ? place.specialty : null,
    minutes: own ? place.minutes : 20,
    diagnosis: reason,
    test: testOf(due, age, day),
  });
}

interface TestVisit {
  readonly day: Day;
  readonly rng: Rng;
  readonly setting: 'office' | 'day surgery';
  /** Null = primary care. */
  readonly specialty: Specialty | null;
  readonly minutes: number;
  readonly diagnosis: Diagnosis;
  readonly test: TestDone;
}

function testVisit(care: CareTeam, v: TestVisit): Visit {
  const age = ageOn(care.person, v.day);
  return office(care, {
    kind: v.setting === 'office' ? 'screening' : 'day-surgery',
    day: v.day,
    rng: v.rng,
    practitioner: v.specialty === null ? care.primary(age, v.rng) : care.of(v.specialty),
    diagnosis: v.diagnosis,
    minutes: officeMinutes(v.rng, v.minutes, 240),
    tests: [v.test],
  });
}

/** Visits that follow a result, each for a share of those who came to the one before. */
function followedUp(care: CareTeam, due: Due, tested: Day): Visit[] {
  const visits: Visit[] = [];
  let day = tested;
  for (const step of due.outcome.steps ?? []) {
    const rng = due.rng.at('step', step.name);
    if (!rng.at('given').chance(step.share)) break;
    day += Math.max(2, Math.round(logNormal(rng.at('wait'), step.days, 0.35)));
    if (due.finds !== null && day >= due.finds) break;
    visits.push(testVisit(care, { day, rng, ...step, test: stepTest(due, step, rng) }));
  }
  return visits;
}

function testOf(due: Due, age: number, day: Day): TestDone {
  const { programme, outcome, rng } = due;
  return {
    programme: programme.key,
    reason: programme.reason,
    procedures: outcome.procedures ?? programme.procedures,
    panels: programme.panels ?? [],
    results: resultsOf(outcome.reports ?? [], rng.at('report'), age, day),
    effect: outcome.effect ?? {},
    condition: outcome.condition ?? null,
  };
}

function stepTest(due: Due, step: Step, rng: Rng): TestDone {
  return {
    programme: due.programme.key,
    reason: step.diagnosis,
    procedures: step.procedures,
    panels: [],
    results: resultsOf(
      step.reports ?? [],
      rng.at('report'),
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ),
    effect: {},
    condition: null,
  };
}

function resultsOf(reports: readonly Report[], rng: Rng, age: number, day: Day): TestDone['results'] {
  return reports
    .filter((r) => (r.since === undefined || day >= parseDay(r.since)!) && age >= (r.fromAge ?? 0))
    .map((r) => {
      let u = rng.at(r.analyte).float();
      const chosen = r.values.find(([, share]) => {
        u -= share;
        return u < 0;
      });
      return [r.analyte, (chosen ?? r.values[r.values.length - 1]!)[0]] as const;
    });
}
