// A woman's reproductive life: pregnancies, contraception, and the day from which she cannot conceive.
import type { Day } from '../../base/days.ts';
import type { Body } from '../body.ts';
import type { Course } from '../course.ts';
import type { Person } from '../person.ts';
import { plannedRemoval } from '../utilisation/planned.ts';
import { type Spell, type Sterilisation, spellsOf, sterilisationOf } from './contraception.ts';
import { otherRemoval, removableFrom } from './hysterectomy.ts';
import { type Pregnancy, pregnanciesOf } from './pregnancies.ts';

export interface Reproduction {
  readonly pregnancies: readonly Pregnancy[];
  readonly spells: readonly Spell[];
  readonly sterilisation: Sterilisation | null;
  /** Day on which the womb is removed, for whatever reason; null when it is not. */
  readonly wombless: Day | null;
  /** The same where no condition module tells of the operation. */
  readonly removal: Day | null;
}

export const NO_REPRODUCTION: Reproduction = {
  pregnancies: [],
  spells: [],
  sterilisation: null,
  wombless: null,
  removal: null,
};

export function reproductionOf(
  person: Person,
  body: Body,
  courses: readonly Course[],
  end: Day,
): Reproduction {
  if (person.sex !== 'female') return NO_REPRODUCTION;
  const planned = plannedRemoval(person, courses);
  const other = otherRemoval(person, removableFrom(person, courses));
  const removed = Math.min(planned, other);
  const tied = sterilisationOf(person, Math.min(end, removed - 1));
  const sterile = Math.min(removed, tied?.day ?? Number.POSITIVE_INFINITY);
  const pregnancies = pregnanciesOf(person, body, courses, end, sterile - 300);
  return {
    pregnancies,
    sterilisation: tied,
    spells: spellsOf(person, pregnancies, sterile, end),
    wombless: removed <= end ? removed : null,
    removal: other <= planned && other <= end ? other : null,
  };
}
