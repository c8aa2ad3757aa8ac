// Cancers that were found early and yet kill: they come back as spread disease some time before.
import type { Day } from '../base/days.ts';
import { logNormal } from '../base/distributions.ts';
import type { Course } from './course.ts';
import { killerOf } from './death.ts';
import type { Person } from './person.ts';

/**
 * Courses with the return of the illness that ends this life, if it is one that comes back: nobody dies of an early cancer without
 * its having spread. Whom it kills is drawn with death; this gives it the months before.
 */
export function withRecurrence(
  person: Person,
  courses: readonly Course[],
  death: Day | null,
): readonly Course[] {
  if (death === null) return courses;
  const killer = killerOf(person, courses, death);
  const recurrence = killer?.module.recurrence;
  if (killer === null || recurrence === undefined || killer.stage.name === recurrence.stage) return courses;
  const stage = killer.module.stages.find((s) => s.name === recurrence.stage)!;
  const lived = death - killer.diagnosis!;
  const months = logNormal(person.rng.at('recurrence', killer.module.name), recurrence.months, 0.6);
  // The first tenth of the time is that of the first treatment.
  const day = death - Math.floor(Math.min(months * 30.4, 0.9 * lived));
  const located = {
    ...stage,
    diagnosis: killer.module.sites === undefined ? stage.diagnosis : killer.stage.diagnosis,
  };
  const back: Course = { ...killer, remission: null, later: [{ stage: located, day }] };
  return courses.map((c) => (c === killer ? back : c));
}
