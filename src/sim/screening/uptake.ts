// Who is invited to a screening test, and who keeps up with it: a disposition for life, drawn once for each test.
import { DAYS_PER_YEAR, type Day, parseDay } from '../../base/days.ts';
import { interpolate } from '../../base/distributions.ts';
import { payerKindAt } from '../coverage.ts';
import type { Person } from '../person.ts';
import type { Traits } from '../traits.ts';
import type { Programme, Window } from './programme.ts';

const starts = new Map<Window, Day>();

function startOf(window: Window): Day {
  let day = starts.get(window);
  if (day === undefined) {
    day = parseDay(window.since)!;
    starts.set(window, day);
  }
  return day;
}

/** The recommendation in force on a day, null before the first. */
function windowOn(programme: Programme, day: Day): Window | null {
  let current: Window | null = null;
  for (const w of programme.windows) if (startOf(w) <= day) current = w;
  return current;
}

/** Whether a person can be invited at all: sex and smoking, which do not change. */
export function concerns(programme: Programme, person: Person): boolean {
  if (programme.sex !== undefined && programme.sex !== person.sex) return false;
  const smokers = programme.everSmokers;
  if (smokers === undefined) return true;
  return (
    person.smoking !== 'Never' &&
    person.rng.at('screens', programme.key, 'smoked enough').chance(smokers.share)
  );
}

/** Whether a person is of the ages invited on a day. */
export function invitedOn(programme: Programme, person: Person, day: Day): boolean {
  const window = windowOn(programme, day);
  if (window === null) return false;
  const age = (day - person.birth) / DAYS_PER_YEAR;
  return age >= window.from && age < window.to + 1;
}

/** Whether a person keeps up with a test at an age. The draw is one for life, so who comes at 55 mostly comes at 65. */
export function keepsUp(
  programme: Programme,
  person: Person,
  traits: Pick<Traits, 'careSeeking'>,
  age: number,
): boolean {
  const { uptake } = programme;
  const share = interpolate(uptake[person.sex], age);
  if (share <= 0) return false;
  const kind = payerKindAt(person, age);
  const odds =
    (share / (1 - share)) *
    (kind === 'Uninsured' ? uptake.uninsured : kind === 'Medicaid' ? uptake.medicaid : 1) *
    Math.exp(Math.log(uptake.careSeeking) * traits.careSeeking);
  return person.rng.at('screens', programme.key).float() < odds / (1 + odds);
}
