// Offsets of local wall-clock times from UTC: FHIR wants a zone with every time of day.
import { dayOf, SECONDS_PER_DAY, weekdayOf } from '../../base/days.ts';
import { type Fragment, fragment } from './ink.ts';

/** Standard offset in hours and whether there is daylight saving time, by IANA zone (tz database, zones of the place pack). */
const ZONES: Readonly<Record<string, readonly [hours: number, saving: boolean]>> = {
  'America/New_York': [-5, true],
  'America/Detroit': [-5, true],
  'America/Indiana/Indianapolis': [-5, true],
  'America/Kentucky/Louisville': [-5, true],
  'America/Chicago': [-6, true],
  'America/Denver': [-7, true],
  'America/Boise': [-7, true],
  'America/Phoenix': [-7, false],
  'America/Los_Angeles': [-8, true],
  'America/Anchorage': [-9, true],
  'Pacific/Honolulu': [-10, false],
};

const offsets = new Map<number, Fragment>();
function offset(hours: number): Fragment {
  let found = offsets.get(hours);
  if (found === undefined) {
    const sign = hours < 0 ? '-' : '+';
    found = fragment(`${sign}${String(Math.abs(hours)).padStart(2, '0')}:00"`);
    offsets.set(hours, found);
  }
  return found;
}

/** The `n`th Sunday of a month, or the last one (n = 5). */
function sunday(year: number, month: number, n: number): number {
  if (n === 5) {
    const after = dayOf(year, month + 1, 1);
    return after - (((weekdayOf(after) + 6) % 7) + 1);
  }
  const first = dayOf(year, month, 1);
  return first + ((7 - weekdayOf(first)) % 7) + (n - 1) * 7;
}

/**
 * First and last moment of daylight saving time of a year in local standard seconds, 2:00 to 1:00: Energy Policy Act of 2005 (from
 * 2007: second Sunday of March to first of November), before it the Uniform Time Act (1966) and its change of 1986.
 */
function savingOf(year: number): readonly [number, number] {
  const [from, to] =
    year >= 2007
      ? [sunday(year, 3, 2), sunday(year, 11, 1)]
      : [year >= 1987 ? sunday(year, 4, 1) : sunday(year, 4, 5), sunday(year, 10, 5)];
  return [from * SECONDS_PER_DAY + 7200, to * SECONDS_PER_DAY + 7200];
}

/** One zone's clock. Times of a life come in order, so the answer for the last one mostly holds for the next. */
export class Clock {
  readonly #hours: number;
  readonly #saving: boolean;
  #from = 0;
  #to = 0;
  #answer: Fragment;

  constructor(zone: string) {
    [this.#hours, this.#saving] = ZONES[zone] ?? [0, false];
    this.#answer = offset(this.#hours);
  }

  /** Offset and closing quote, such as `-05:00"`, of a local time in seconds. */
  zone(time: number): Fragment {
    if (!this.#saving || (time >= this.#from && time < this.#to)) return this.#answer;
    const year = 1970 + Math.floor(time / 31_556_952);
    const [start, end] = savingOf(year);
    const summer = time >= start && time < end;
    this.#answer = offset(this.#hours + (summer ? 1 : 0));
    if (summer) [this.#from, this.#to] = [start, end];
    else if (time < start) [this.#from, this.#to] = [savingOf(year - 1)[1], start];
    else [this.#from, this.#to] = [end, savingOf(year + 1)[0]];
    return this.#answer;
  }
}
