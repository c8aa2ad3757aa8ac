// What medicine of the time knew: an illness without a name, criteria or a test is passed over.
import { DAYS_PER_YEAR, type Day, parseDay, yearOf } from '../base/days.ts';
import { type Curve, interpolate } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';

/** How often an illness was recognised when it showed in a year. */
export interface Recognition {
  /** Calendar year to the share of those who would be diagnosed today. */
  readonly byYear: Curve;
  /**
   * Of those passed over and still ill, the share that is diagnosed after all: from a day on, `YYYY-MM-DD`, and so many years after it
   * (or after they were passed over) on the average.
   */
  readonly later: { readonly share: number; readonly since: string; readonly afterYears: number };
  /** Where the shares are from, or why they are assumed. */
  readonly source: string;
}

/** Whether an illness that showed on a day was recognised then. */
export function recognisedThen({ byYear }: Recognition, day: Day, rng: Rng): boolean {
  return rng.chance(interpolate(byYear, yearOf(day)));
}

/**
 * Day of diagnosis of an illness that would be known today from a day on; null where it is passed over for good. It is not
 * diagnosed from `until` on.
 */
export function recognisedOn(recognised: Recognition, shown: Day, until: Day, rng: Rng): Day | null {
  if (recognisedThen(recognised, shown, rng)) return shown;
  const { share, since, afterYears } = recognised.later;
  const from = Math.max(shown, parseDay(since)!);
  const day = from + Math.floor(rng.at('later').exponential() * afterYears * DAYS_PER_YEAR);
  return day < until && rng.at('after all').chance(share) ? day : null;
}
