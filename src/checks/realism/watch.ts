// What an observer of the walk can ask for, and the days that count.
import { addYears, DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import type { Analyte } from './analytes.ts';
import type { Diagnosis, Person, Stratum, Visit } from './person.ts';

/** A reading of a number, with where and when it was taken. */
export class Reading {
  value = 0;
  day: Day = 0;
  /** Completed years, and days since birth. */
  age = 0;
  ageDays = 0;
  class = '';
  type = '';
  /** First reading of this analyte in its encounter. */
  first = false;
  flagged = false;
  /** Inside the rate window. */
  recent = false;
}

/** Totals of one person, folded into sums when the person is done: persons, Σy, Σx, Σy², Σxy, Σx². */
export class PersonTotals {
  y = 0;
  x = 0;
  readonly #sums: Float64Array;
  constructor(sums: Float64Array) {
    this.#sums = sums;
  }

  close(): void {
    const { x, y } = this;
    const s = this.#sums;
    s[0]! += 1;
    s[1]! += y;
    s[2]! += x;
    s[3]! += y * y;
    s[4]! += x * y;
    s[5]! += x * x;
    this.x = 0;
    this.y = 0;
  }
}

/** A wish to see readings of an analyte: of one class of encounter, and of ages from–to, where given. */
export interface ReadingWatch {
  readonly analyte: Analyte;
  readonly class?: 'AMB' | 'EMER';
  readonly from?: number;
  readonly to?: number;
  see(r: Reading, p: Person): void;
}

/** What an observer of the walk wants to see. `person` and `close` come after all events of a person. */
export interface Watch {
  person?(p: Person): void;
  /** Only the living of this stratum are shown to `person`. */
  readonly of?: Stratum;
  /** Totals to fold into sums after each person. */
  readonly totals?: readonly PersonTotals[];
  /** Encounters of the rate window, by class. */
  office?(v: Visit, p: Person): void;
  emergency?(v: Visit, p: Person): void;
  stay?(v: Visit, p: Person): void;
  telehealth?(v: Visit, p: Person): void;
  /** Conditions that began in the rate window. */
  diagnosis?(d: Diagnosis, p: Person): void;
  /** Conditions recorded in the rate window; `p.since` still is as before each. */
  found?(d: Diagnosis, p: Person): void;
  readonly readings?: readonly ReadingWatch[];
  close?(): void;
}

/** Days that count. Both ends belong to the window. */
export interface Windows {
  readonly asOf: Day;
  /** First day of the window of rates and visits. */
  readonly ratesFrom: Day;
  /** First day of the window of deaths. */
  readonly deathsFrom: Day;
}

/** Rates look at the last 5 years of written history: recent, whole years, and enough events. */
const RATE_YEARS = 5;
/** Deaths are rare, so they are counted over the last 10 years. */
const DEATH_YEARS = 10;

export function windowsOf(asOf: Day, historyYears: number | 'all'): Windows {
  const back = (limit: number) => {
    const years = historyYears === 'all' ? limit : Math.min(historyYears, limit);
    return Number.isInteger(years)
      ? addYears(asOf, -years) + 1
      : asOf - Math.round(years * DAYS_PER_YEAR) + 1;
  };
  return { asOf, ratesFrom: back(RATE_YEARS), deathsFrom: back(DEATH_YEARS) };
}
