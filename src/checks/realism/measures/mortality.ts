// Mortality: deaths and person-years of the last ten years by age and sex, life expectancy, and causes.
import { deathProbability, deathRate } from '../../../base/life-table.ts';
import type { Family } from '../families.ts';
import { familyIndex } from '../families.ts';
import type { Measure, Tally } from '../measure.ts';
import { share } from '../of-persons.ts';
import { TOP_AGE, type Who } from '../person.ts';
import { daysByAge } from '../read-person.ts';
import { STANDARD } from '../standard-population.ts';
import type { Estimate } from '../verdict.ts';

export type Sex = 'male' | 'female';
const AGES = TOP_AGE + 1;
const DAYS = 365.25;

/** Deaths and days lived in the window of deaths, by sex and completed age. */
export const deathsByAge: Tally = {
  id: 'deaths-by-age',
  size: 4 * AGES,
  watch(sums, windows) {
    return {
      person(p) {
        const at = p.sex === 'male' ? 0 : 2 * AGES;
        daysByAge(p, windows.deathsFrom, windows.asOf, (age, days) => {
          sums[at + AGES + age]! += days;
        });
        if (p.diedInWindow) sums[at + Math.min(TOP_AGE, p.age)]! += 1;
      },
    };
  },
};

/** Deaths of a sex at completed ages `from`–`to`. */
export function deathsAt(sums: ArrayLike<number>, sex: Sex, from: number, to: number): number {
  return add(sums, (sex === 'male' ? 0 : 2) * AGES, from, to);
}

/** Person-years of a sex at completed ages `from`–`to`. */
export function yearsAt(sums: ArrayLike<number>, sex: Sex, from: number, to: number): number {
  return add(sums, (sex === 'male' ? 1 : 3) * AGES, from, to) / DAYS;
}

function add(sums: ArrayLike<number>, at: number, from: number, to: number): number {
  let n = 0;
  for (let a = from; a <= Math.min(to, TOP_AGE); a++) n += sums[at + a]!;
  return n;
}

/** Deaths that the US life table expects in the person-years of a sex at ages `from`–`to`. */
export function expectedDeaths(sums: ArrayLike<number>, sex: Sex, from: number, to: number): number {
  let n = 0;
  for (let a = from; a <= Math.min(to, TOP_AGE); a++) n += yearsAt(sums, sex, a, a) * deathRate(sex, a);
  return n;
}

/** A row that reads deaths by age. */
function reading(id: string, estimate: (sums: ArrayLike<number>) => Estimate): Measure {
  return { id, size: 0, watch: () => ({}), reads: deathsByAge, estimate };
}

/**
 * q(x) by indirect standardisation: observed over expected deaths in the ages about x, times the death rate at x.
 * Single years of age would need 200,000 persons (calibration notes, suggested sizes).
 */
function qx(sex: Sex, age: number, from: number, to: number): Measure {
  return reading(`MORT_QX_${sex === 'male' ? 'M' : 'F'}_${age}`, (sums) => {
    const observed = deathsAt(sums, sex, from, to);
    const expected = expectedDeaths(sums, sex, from, to);
    const ratio = observed / expected;
    const value = 1 - Math.exp(-ratio * deathRate(sex, age));
    return {
      value,
      se: (deathProbability(sex, age) * Math.sqrt(observed)) / expected,
      n: observed,
      expected,
    };
  });
}

const BANDS: readonly (readonly [age: number, from: number, to: number])[] = [
  [0, 0, 0],
  [1, 1, 4],
  [10, 5, 14],
  [20, 15, 24],
  [30, 25, 34],
  [40, 35, 44],
  [50, 45, 54],
  [60, 55, 62],
  [65, 63, 67],
  [70, 68, 72],
  [75, 73, 77],
  [80, 78, 82],
  [85, 83, 87],
  [90, 88, 92],
  [95, 93, 97],
  [100, 98, TOP_AGE],
];
/** Points of the life table for which there is no row. */
const NO_ROW = new Set(['female 1', 'male 50', 'male 100']);
const allQx = (['male', 'female'] as const).flatMap((sex) =>
  BANDS.filter(([age]) => !NO_ROW.has(`${sex} ${age}`)).map(([age, from, to]) => qx(sex, age, from, to)),
);

/** Abridged life table: 0, 1–4, then five years each, open from 85. */
const STARTS = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85];

interface Interval {
  readonly n: number;
  readonly a: number;
  readonly q: number;
  readonly deaths: number;
}

function interval(sums: ArrayLike<number>, sexes: readonly Sex[], i: number): Interval {
  const [from, to] = [STARTS[i]!, STARTS[i + 1]! - 1];
  const n = to - from + 1;
  const deaths = sexes.reduce((d, s) => d + deathsAt(sums, s, from, to), 0);
  const years = sexes.reduce((d, s) => d + yearsAt(sums, s, from, to), 0);
  const m = years > 0 ? deaths / years : 0;
  // Infants who die live 0.1 years on average (Chiang 1984), others half the interval.
  const a = from === 0 ? 0.1 : n / 2;
  return { n, a, q: Math.min(1, (n * m) / (1 + (n - a) * m)), deaths };
}

/** Life expectancy at the start of an interval, with Chiang's standard error (The Life Table and its Applications, 1984). */
function lifeExpectancy(sums: ArrayLike<number>, sexes: readonly Sex[], start: number): Estimate {
  const open = STARTS.length - 1;
  const deaths85 = sexes.reduce((d, s) => d + deathsAt(sums, s, 85, TOP_AGE), 0);
  const years85 = sexes.reduce((d, s) => d + yearsAt(sums, s, 85, TOP_AGE), 0);
  const total = sexes.reduce((d, s) => d + deathsAt(sums, s, start, TOP_AGE), 0);
  let e = years85 / Math.max(deaths85, 1);
  let variance = (e * e) / Math.max(deaths85, 1);
  for (let i = open - 1; STARTS[i]! >= start && i >= 0; i--) {
    const { n, a, q, deaths } = interval(sums, sexes, i);
    const p = 1 - q;
    const varianceQ = deaths > 0 ? (q * q * p) / deaths : 0;
    variance = p * p * variance + (e + n - a) * (e + n - a) * varianceQ;
    e = n * p + a * q + p * e;
  }
  return { value: e, se: Math.sqrt(variance), n: total, expected: total };
}

const expectancy = (id: string, sexes: readonly Sex[], start: number): Measure =>
  reading(id, (sums) => lifeExpectancy(sums, sexes, start));

const SEXES: readonly Sex[] = ['male', 'female'];

function pooled(sums: ArrayLike<number>, from: number, to: number): { deaths: number; years: number } {
  return {
    deaths: SEXES.reduce((n, s) => n + deathsAt(sums, s, from, to), 0),
    years: SEXES.reduce((n, s) => n + yearsAt(sums, s, from, to), 0),
  };
}

function adjustedRate(sums: ArrayLike<number>): Estimate {
  let [value, variance, n] = [0, 0, 0];
  for (const [from, to, weight] of STANDARD) {
    const { deaths, years } = pooled(sums, from, to);
    if (years === 0) continue;
    value += (weight * deaths) / years;
    variance += (weight * weight * deaths) / (years * years);
    n += deaths;
  }
  return { value: value * 100_000, se: Math.sqrt(variance) * 100_000, n, expected: n };
}

function crudeRate(sums: ArrayLike<number>, from: number, to: number, target: number): Estimate {
  const { deaths, years } = pooled(sums, from, to);
  return {
    value: (deaths / years) * 1000,
    se: (Math.sqrt(deaths) / years) * 1000,
    n: Math.round(years),
    expected: (years * target) / 1000,
  };
}

const dead: Who = (p) => p.diedInWindow;
const caused = (...families: Family[]): Who => {
  const at = families.map(familyIndex);
  return (p) => p.cause >= 0 && at.some((f) => p.causes[p.cause + f] === 1);
};
const injured: Who = (p) => p.manner === 'accident' || caused('causeInjury')(p);
const leading = caused(
  'causeHeart',
  'cancer',
  'covid',
  'cerebrovascular',
  'causeLung',
  'causeAlzheimer',
  'causeDiabetes',
  'causeKidney',
  'causeLiver',
);

export const mortality: readonly Measure[] = [
  ...allQx,
  expectancy('MORT_E0_ALL', ['male', 'female'], 0),
  expectancy('MORT_E0_M', ['male'], 0),
  expectancy('MORT_E0_F', ['female'], 0),
  expectancy('MORT_E65_ALL', ['male', 'female'], 65),
  expectancy('MORT_E65_M', ['male'], 65),
  expectancy('MORT_E65_F', ['female'], 65),
  reading('MORT_INFANT', (sums) => crudeRate(sums, 0, 0, 5.6)),
  reading('MORT_CDR', (sums) => crudeRate(sums, 0, TOP_AGE, 9.84)),
  reading('MORT_AADR', adjustedRate),
  share('MORT_TOP10_SHARE', dead, (p) => injured(p) || leading(p)),
  share('MORT_COD_HEART', dead, caused('causeHeart')),
  share('MORT_COD_CANCER', dead, caused('cancer')),
  share('MORT_COD_INJURY', dead, injured),
  share('MORT_COD_COVID', dead, caused('covid')),
  share('MORT_COD_STROKE', dead, caused('cerebrovascular')),
  share('MORT_COD_ALZ', dead, caused('causeAlzheimer')),
  share('MORT_COD_DM', dead, caused('causeDiabetes')),
  share('MORT_COD_KIDNEY', dead, caused('causeKidney')),
  share('MORT_COD_LIVER', dead, caused('causeLiver')),
  share('MORT_IN_HOSPITAL', dead, (p) => p.placeOfDeath === 'hospital'),
];
