// When care happens: federal holidays, open days, and arrival times of emergency departments and offices.
import { type Day, dayOf, SECONDS_PER_DAY, type Seconds, weekdayOf, yearOf } from '../base/days.ts';
import { type Choice, weighted } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';

// ---- Holidays and open days

/** The nth given weekday (0 = Sunday) of a month; negative n counts from the end. */
function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** A holiday of fixed date with the weekday on which federal offices observe it (5 U.S.C. 6103(b)). */
function withObserved(day: Day): Day[] {
  const weekday = weekdayOf(day);
  return weekday === 6 ? [day, day - 1] : weekday === 0 ? [day, day + 1] : [day];
}

const known = new Map<number, ReadonlySet<Day>>();

/**
 * US federal holidays of a year (5 U.S.C. 6103) as day numbers, each with its observed weekday; a New Year’s Day observed on
 * 31 December counts in the year of that day. King Day from 1986, Juneteenth from 2021; today’s dates are used before 1971.
 */
export function holidaysOf(year: number): ReadonlySet<Day> {
  let days = known.get(year);
  if (days === undefined) {
    const all = [
      ...withObserved(dayOf(year, 1, 1)),
      ...withObserved(dayOf(year + 1, 1, 1)),
      nthWeekday(year, 2, 1, 3),
      nthWeekday(year, 5, 1, -1),
      ...withObserved(dayOf(year, 7, 4)),
      nthWeekday(year, 9, 1, 1),
      nthWeekday(year, 10, 1, 2),
      ...withObserved(dayOf(year, 11, 11)),
      nthWeekday(year, 11, 4, 4),
      ...withObserved(dayOf(year, 12, 25)),
    ];
    if (year >= 1986) all.push(nthWeekday(year, 1, 1, 3));
    if (year >= 2021) all.push(...withObserved(dayOf(year, 6, 19)));
    days = new Set(all.filter((day) => yearOf(day) === year));
    known.set(year, days);
  }
  return days;
}

/** True on a US federal holiday or the weekday on which it is observed. */
export function isHoliday(day: Day): boolean {
  return holidaysOf(yearOf(day)).has(day);
}

/** True on Saturday and Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The first day from `day` on, itself included, that is neither weekend nor holiday. */
export function nextOpenDay(day: Day): Day {
  let open = day;
  while (isWeekend(open) || isHoliday(open)) open++;
  return open;
}

// ---- Emergency department

/**
 * Share of ED arrivals by local hour 00–23, %; adds up to 100. NHAMCS 2022 (calibration ED_HOUR_01–10, 12–13, 15–23).
 * Three hours have no figure: 00 is the night share 00–06 (13.57, ED_HOUR_NIGHT) less hours 01–06; 11 and 14 share what is
 * left to 100 in the ratio of their neighbours’ means (6.33 to 5.67).
 */
export const ED_HOUR: readonly number[] = [
  2.4, 2.11, 1.9, 1.75, 1.83, 1.71, 1.87, 2.69, 4.24, 5.35, 6.43, 6.11, 6.23, 6.25, 5.47, 5.09, 5.61, 5.74,
  5.59, 5.27, 4.85, 4.44, 4.08, 2.99,
];

/** Share of ED arrivals by weekday, Sunday first, %. NHAMCS 2021, adults, unweighted (calibration ED_DOW_*). */
export const ED_WEEKDAY: readonly number[] = [12.64, 16.32, 15.11, 15.07, 14.38, 13.92, 12.56];

/** The hour that OFFICE_HOUR begins with. */
export const OFFICE_FIRST_HOUR = 7;

/**
 * Office visits by local hour 07–17, % of all medical trips. NHTS 2022 gives two sums, which these keep: 94.88 for 07–17
 * (UT_AMB_HOURS_7_17) and 56.92 for 08–12 (UT_AMB_HOURS_8_12). The split inside them is an assumption: a midday dip and
 * few starts at the edges of the day.
 */
export const OFFICE_HOUR: readonly number[] = [2.5, 10, 13.2, 13.3, 12, 8.42, 9.6, 11, 9, 4.9, 0.96];

function byIndex(weights: readonly number[], first = 0): Choice<number> {
  return weighted(weights.map((weight, i): [number, number] => [first + i, weight]));
}

const edHour = byIndex(ED_HOUR);
const edWeekday = byIndex(ED_WEEKDAY);
const officeHour = byIndex(OFFICE_HOUR, OFFICE_FIRST_HOUR);

/** Arrival at an emergency department on `day`, to the minute. */
export function edArrival(rng: Rng, day: Day): Seconds {
  return day * SECONDS_PER_DAY + edHour.pick(rng) * 3600 + rng.int(0, 59) * 60;
}

/** Start of an office visit on `day`, on a quarter of an hour; 96 % between 08:00 and 16:45. Says nothing of whether the office is open that day. */
export function officeSlot(rng: Rng, day: Day): Seconds {
  return day * SECONDS_PER_DAY + officeHour.pick(rng) * 3600 + rng.int(0, 3) * 900;
}

/** A day of the week (Sunday to Saturday) that holds `around`, so that weekdays follow ED_WEEKDAY; up to six days off either way. */
export function edDay(rng: Rng, around: Day): Day {
  return around - weekdayOf(around) + edWeekday.pick(rng);
}
