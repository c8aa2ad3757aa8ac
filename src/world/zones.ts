// Time zones of the place packs: how far local clocks are from UTC, by the rules of daylight saving time.
import { civilOf, dayOf, SECONDS_PER_DAY, type Seconds, weekdayOf } from '../base/days.ts';

type Rule = 'none' | 'us' | 'indiana' | 'eu';

/** Standard offset in hours and the rule of daylight saving time (IANA tz database, northamerica and europe). */
const ZONES: Readonly<Record<string, readonly [hours: number, rule: Rule]>> = {
  'America/New_York': [-5, 'us'],
  'America/Detroit': [-5, 'us'],
  'America/Indiana/Indianapolis': [-5, 'indiana'],
  'America/Kentucky/Louisville': [-5, 'us'],
  'America/Chicago': [-6, 'us'],
  'America/Denver': [-7, 'us'],
  'America/Boise': [-7, 'us'],
  'America/Phoenix': [-7, 'none'],
  'America/Los_Angeles': [-8, 'us'],
  'America/Vancouver': [-8, 'us'],
  'America/Anchorage': [-9, 'us'],
  'Pacific/Honolulu': [-10, 'none'],
  'Europe/Rome': [1, 'eu'],
};

/** Day of the n-th Sunday of a month, or of its last when n is 0. */
function sunday(year: number, month: number, n: number): number {
  const from = n === 0 ? dayOf(year, month + 1, 1) - 7 : dayOf(year, month, 1) + 7 * (n - 1);
  return from + ((7 - weekdayOf(from)) % 7);
}

/**
 * First and last local second of summer time, on the clock of standard time; null where there is none. United States: Energy
 * Policy Act of 2005, section 110 (from 2007); Uniform Time Act of 1966 as amended in 1986 (1987–2006) and before (1967–1986; the
 * two longer summers of 1974 and 1975 are left out). Indiana keeps it since 2006. Europe: Directive 2000/84/EC and those before it,
 * under which summer ended in September until 1995.
 */
function summer(year: number, rule: Rule): readonly [Seconds, Seconds] | null {
  if (rule === 'none' || year < (rule === 'us' ? 1967 : rule === 'indiana' ? 2006 : 1981)) return null;
  const [first, last, hourOn, hourOff] =
    rule === 'eu'
      ? [sunday(year, 3, 0), sunday(year, year >= 1996 ? 10 : 9, 0), 2, 2]
      : year >= 2007
        ? [sunday(year, 3, 2), sunday(year, 11, 1), 2, 1]
        : [sunday(year, 4, year >= 1987 ? 1 : 0), sunday(year, 10, 0), 2, 1];
  return [first * SECONDS_PER_DAY + hourOn * 3600, last * SECONDS_PER_DAY + hourOff * 3600];
}

const summers = new Map<string, readonly [Seconds, Seconds] | null>();

function summerOf(year: number, rule: Rule): readonly [Seconds, Seconds] | null {
  const key = `${rule} ${year}`;
  let known = summers.get(key);
  if (known === undefined) {
    known = summer(year, rule);
    summers.set(key, known);
  }
  return known;
}

/**
 * Hours by which local clocks are ahead of UTC at a local time; negative in America. The hour that comes twice in autumn counts as
 * the first. Throws a RangeError for a zone of no pack.
 */
export function offsetHours(timezone: string, local: Seconds): number {
  const zone = ZONES[timezone];
  if (zone === undefined) throw new RangeError(`unknown time zone ${timezone}`);
  const [hours, rule] = zone;
  if (rule === 'none') return hours;
  const span = summerOf(civilOf(Math.floor(local / SECONDS_PER_DAY)).year, rule);
  // Local clocks are an hour ahead in summer, so that its end comes an hour later on them.
  return span !== null && local >= span[0] && local < span[1] + 3600 ? hours + 1 : hours;
}

/** The UTC seconds of a local time. */
export function utcOf(timezone: string, local: Seconds): Seconds {
  return local - offsetHours(timezone, local) * 3600;
}
