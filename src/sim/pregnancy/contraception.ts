// Contraception over a woman's fertile years: spells of a method between pregnancies, and sterilisation after the last.
import { DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { type Curve, interpolate } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Person } from '../person.ts';
import type { Pregnancy } from './pregnancies.ts';

export type Method = 'pill' | 'hormonal-iud' | 'copper-iud' | 'implant' | 'injection';

export interface Spell {
  readonly method: Method;
  readonly rng: Rng;
  readonly start: Day;
  /** Day on which it is given up, taken out or runs out; it may lie after the record. */
  readonly end: Day;
}

interface Usage {
  readonly method: Method;
  /** Share of all women of an age who use it. */
  readonly share: Curve;
  /** Mean years of a spell, and the most the product allows. */
  readonly years: number;
  readonly most: number;
}

/**
 * Shares are what users strive for; pregnancies cut spells short, so that fewer use a method at any time, which meets the source: Daniels & Abma, NCHS Data Brief 388 (2020), NSFG 2017–2019: pill 19.5, 21.6, 10.9, 6.5 % at 15–19, 20–29, 30–39,
 * 40–49; long-acting methods 5.8, 13.7, 12.7, 6.6 (three of four are intrauterine, one of five of these copper: Kavanaugh & Pliskin
 * 2020); injection about 2 %. Spells: CHOICE project continuation (O'Neil-Callahan 2013:
 * long-acting 67 % at three years, others 31 %).
 */
const USAGE: readonly Usage[] = [
  {
    method: 'pill',
    years: 2.3,
    most: 20,
    share: [
      [13, 0.01],
      [15, 0.15],
      [18, 0.33],
      [23, 0.26],
      [29, 0.19],
      [34, 0.105],
      [45, 0.08],
      [51, 0.02],
    ],
  },
  {
    method: 'hormonal-iud',
    years: 4,
    most: 7,
    share: [
      [15, 0.008],
      [19, 0.04],
      [24, 0.1],
      [35, 0.12],
      [45, 0.075],
      [51, 0.02],
    ],
  },
  {
    method: 'copper-iud',
    years: 5,
    most: 10,
    share: [
      [16, 0.001],
      [24, 0.022],
      [35, 0.03],
      [45, 0.025],
      [51, 0.006],
    ],
  },
  {
    method: 'implant',
    years: 2.2,
    most: 3,
    share: [
      [15, 0.03],
      [18, 0.06],
      [25, 0.075],
      [35, 0.028],
      [45, 0.008],
      [51, 0],
    ],
  },
  {
    method: 'injection',
    years: 1.1,
    most: 8,
    share: [
      [15, 0.02],
      [22, 0.032],
      [32, 0.02],
      [45, 0.008],
      [51, 0],
    ],
  },
];

/** Methods begin at 14 at the earliest and end with the menopause. */
const FROM = 14;
const UNTIL = 51;
/** Six weeks after a birth, when methods are begun again; three after a loss. */
const REST = 40;
/** Spells shorter than this are not worth a prescription. */
const SHORTEST = 45;

/**
 * Spells of a woman that begin by `end`, in time order. Between pregnancies the first method is drawn as a woman of that age has it; later
 * ones begin at the rate that keeps the shares. A method is given up some months before a child is conceived.
 */
export function spellsOf(person: Person, pregnancies: readonly Pregnancy[], sterile: Day, end: Day): Spell[] {
  if (person.sex !== 'female') return [];
  const last = Math.min(sterile, person.birth + UNTIL * DAYS_PER_YEAR);
  const spells: Spell[] = [];
  let from = person.birth + FROM * DAYS_PER_YEAR;
  let first = true;
  for (const [k, p] of [...pregnancies, null].entries()) {
    const rng = person.rng.at('contraception', k);
    // Planned pregnancies follow two to eight months after a method; four of ten come unplanned, and under one (Finer & Zolna 2016: 45 %).
    const pause = p === null || rng.at('unplanned').chance(0.4) ? 0 : rng.at('pause').int(50, 240);
    const until = p === null ? last : Math.min(last, p.lmp + (pause === 0 ? 20 : -pause));
    fill(person, rng, Math.floor(from), Math.floor(until), !first, spells);
    if (from > end) break;
    if (p === null) break;
    from = p.end + (p.birth !== null || p.outcome === 'stillbirth' ? REST : 21);
    first = false;
  }
  return spells.filter((s) => s.start <= end);
}

/** Spells of the stretch `[from, until]`, the first of which may begin at once. */
function fill(person: Person, rng: Rng, from: Day, until: Day, atOnce: boolean, spells: Spell[]): void {
  let day = from;
  for (let k = 0; day < until - SHORTEST; k++) {
    const own = rng.at(k);
    const age = (day - person.birth) / DAYS_PER_YEAR;
    const now = k === 0 && atOnce ? drawNow(own.at('now').float(), age) : null;
    const next = now === null ? drawNext(own.at('next'), age) : { usage: now, wait: 0 };
    // Rates change with age: a long wait is cut and drawn again.
    if (next.wait > 1) {
      day += DAYS_PER_YEAR;
      continue;
    }
    const start = Math.floor(day + next.wait * DAYS_PER_YEAR);
    const years = Math.min(next.usage.most, next.usage.years * own.at('years').exponential() + 0.1);
    const stop = Math.min(until, start + Math.floor(years * DAYS_PER_YEAR));
    if (stop - start >= SHORTEST)
      spells.push({ method: next.usage.method, rng: own.at('spell'), start, end: stop });
    day = Math.max(start + 1, stop + own.at('gap').int(1, 60));
  }
}

/** The method of a woman of an age, null for those who use none of these. */
function drawNow(u: number, age: number): Usage | null {
  let left = u;
  for (const usage of USAGE) {
    left -= interpolate(usage.share, age);
    if (left < 0) return usage;
  }
  return null;
}

/** The next method and the years until it begins. In balance, users of a method are its starts times the length of its spells. */
function drawNext(rng: Rng, age: number): { usage: Usage; wait: number } {
  const using = USAGE.reduce((sum, { share }) => sum + interpolate(share, age), 0);
  const rates = USAGE.map(({ share, years }) => interpolate(share, age) / (years * (1 - using) * 0.9));
  const total = rates.reduce((sum, r) => sum + r, 0);
  let left = rng.at('which').float() * total;
  let k = 0;
  while (k < USAGE.length - 1 && left >= rates[k]!) left -= rates[k++]!;
  return { usage: USAGE[k]!, wait: rng.at('wait').exponential() / total };
}

export interface Sterilisation {
  readonly day: Day;
  /** Done with the last delivery rather than later. */
  readonly atDelivery: boolean;
}

/** Share of women whose tubes are tied after so many children, and its factor by age at the last birth; set to meet the shares below. */
const TIED_BY_PARITY = [0, 0.17, 0.44, 0.68, 0.78] as const;
const TIED_BY_AGE: Curve = [
  [19, 0.17],
  [23, 0.45],
  [28, 0.84],
  [32, 1.08],
  [38, 1.25],
];

/**
 * Female sterilisation: 2.9, 21.5 and 39.1 % of women at 20–29, 30–39 and 40–49 (NCHS Data Brief 388); half with the last delivery
 * (Chan & Westhoff, Fertil Steril 2010;94:1: 8–9 % of deliveries), the rest within some years. Never before a birth still to come.
 */
export function sterilisationOf(person: Person, end: Day): Sterilisation | null {
  const last = person.births.at(-1);
  if (last === undefined || person.expected.length > 0) return null;
  const rng = person.rng.at('sterilisation');
  const share = TIED_BY_PARITY[Math.min(person.births.length, 4)]!;
  if (!rng.chance(share * interpolate(TIED_BY_AGE, last.motherAge))) return null;
  const atDelivery = rng.at('when').chance(0.5);
  const wait = 60 + Math.floor(rng.at('wait').exponential() * 3.2 * DAYS_PER_YEAR);
  const day = atDelivery ? last.day : last.day + wait;
  const age = (day - person.birth) / DAYS_PER_YEAR;
  return day > end || age > 48 ? null : { day, atDelivery };
}
