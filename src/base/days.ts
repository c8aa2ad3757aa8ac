// Calendar arithmetic on integers: days since 1970-01-01 and local seconds since 1970-01-01T00:00:00.

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before. */
export type Day = number;
/** Local wall-clock seconds since 1970-01-01T00:00:00, without a zone; `Math.floor(t / 86400)` is its Day. */
export type Seconds = number;

export const SECONDS_PER_DAY = 86_400;
/** Mean length of a calendar year in days. */
export const DAYS_PER_YEAR = 365.25;

/** Day number of a civil date (month 1–12). Days past the end of a month run over into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Civil date of a day number. */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  return civilOf(day).year;
}

/** Month 1–12. */
export function monthOf(day: Day): number {
  return civilOf(day).month;
}

/** Weekday, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same calendar date `years` later; 29 February becomes 1 March in common years. */
export function addYears(day: Day, years: number): Day {
  const c = civilOf(day);
  return dayOf(c.year + years, c.month, c.day);
}

/** Completed years from birth to `day`. */
export function ageAt(birth: Day, day: Day): number {
  const b = civilOf(birth);
  const d = civilOf(day);
  const before = d.month < b.month || (d.month === b.month && d.day < b.day);
  return d.year - b.year - (before ? 1 : 0);
}

/** Completed years, and before the first birthday completed months as twelfths of one: how labels of drugs count ages. */
export function completedAge(birth: Day, day: Day): number {
  return ageAt(birth, day) || Math.floor((12 * (day - birth)) / DAYS_PER_YEAR) / 12;
}

/** Age in years with fraction, on the mean year of 365.25 days; for rates and curves, not for legal age. */
export function exactAge(birth: Day, day: Day): number {
  return (day - birth) / DAYS_PER_YEAR;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const c = civilOf(day);
  return `${String(c.year).padStart(4, '0')}-${two(c.month)}-${two(c.day)}`;
}

/** `YYYY-MM-DDTHH:MM:SS`, local. */
export function formatSeconds(t: Seconds): string {
  const day = Math.floor(t / SECONDS_PER_DAY);
  const s = t - day * SECONDS_PER_DAY;
  return `${formatDay(day)}T${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}

/** The day number of `YYYY-MM-DD`, or null when the text is not a real date. */
export function parseDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return null;
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return formatDay(day) === text ? day : null;
}

/** Local seconds of `YYYY-MM-DDTHH:MM:SS` (a blank instead of T is accepted), or null. */
export function parseSeconds(text: string): Seconds | null {
  const m = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2})$/.exec(text);
  const day = m && parseDay(m[1]!);
  if (day === null || !m) return null;
  const [h, min, s] = [Number(m[2]), Number(m[3]), Number(m[4])];
  return h < 24 && min < 60 && s < 60 ? day * SECONDS_PER_DAY + h * 3600 + min * 60 + s : null;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
