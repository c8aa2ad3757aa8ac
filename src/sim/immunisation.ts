// Immunisation of a person: series by age, products by date, coverage by series, and the yearly vaccines.
import { DAYS_PER_YEAR, type Day, dayOf, parseDay, yearOf } from '../base/days.ts';
import { interpolate } from '../base/distributions.ts';
import { inverseNormal, type Rng } from '../base/rng.ts';
import { cvx, type Vaccine } from '../codes/cvx.ts';
import { payerKindAt } from './coverage.ts';
import {
  COVID_FROM,
  COVID_SHARE,
  COVID_YEARLY,
  type Dose,
  FLU_MONTHS,
  FLU_SHARE,
  SERIES,
  type Series,
} from './immunisation-schedule.ts';
import type { Person } from './person.ts';
import type { Pregnancy } from './pregnancy/pregnancies.ts';
import { antibodyDoses, pregnancyDoses } from './pregnancy/vaccines.ts';

export type { Dose } from './immunisation-schedule.ts';

/** All doses due from birth to `end`; yearly ones from `yearlyFrom` on. In time order. */
export function dosesOf(
  person: Person,
  pregnancies: readonly Pregnancy[],
  end: Day,
  yearlyFrom: Day,
): Dose[] {
  const doses: Dose[] = [];
  const attitude =
    person.rng.at('vaccines').normal() * 0.94 + 0.34 * person.traits.deprivation + reluctance(person);
  const born = yearOf(person.birth);
  for (const series of SERIES) if (born >= series.bornFrom) addSeries(doses, person, series, attitude, end);
  addTetanus(doses, person, attitude, end);
  addInfluenza(doses, person, attitude, end, yearlyFrom);
  addCovid(doses, person, attitude, end);
  const inPregnancy = pregnancyDoses(pregnancies, attitude, end);
  const needed = doses.filter((d) => d.series !== 'Td' || !inPregnancy.some((p) => boosts(p, d)));
  return [...needed, ...inPregnancy, ...antibodyDoses(person, attitude, end)].sort((a, b) => a.day - b.day);
}

/** By insurance in early childhood, beside poverty, in SDs of attitude; assumption that meets rows IMM24_UNINS_* and IMM24_PRIV_*. */
const BY_PAYER: Readonly<Record<string, number>> = { Uninsured: 0.55, Private: -0.1 };

/** Children without insurance miss doses; of those grown up before the record it is not asked. */
function reluctance(person: Person): number {
  return person.age >= 19 ? 0 : (BY_PAYER[payerKindAt(person, 1)] ?? 0);
}

/** A tetanus booster is not due near one given in pregnancy: a year before to nine years after (ACIP: every ten years). */
function boosts(given: Dose, due: Dose): boolean {
  const years = (due.day - given.day) / DAYS_PER_YEAR;
  return given.series === 'Tdap' && years > -1 && years < 9;
}

/** Accepts when the person's attitude, with something of the series' own, clears the coverage: doses of one person agree (0.9 % of children have none, IMM24_NONE). */
function accepts(rng: Rng, attitude: number, share: number, own = 0.5): boolean {
  return (
    Math.sqrt(1 - own * own) * attitude + own * rng.normal() <
    inverseNormal(Math.min(0.9999, Math.max(0.0001, share)))
  );
}

function addSeries(doses: Dose[], person: Person, series: Series, attitude: number, end: Day): void {
  const rng = person.rng.at('series', series.name, series.months[0]!);
  const own = rng.normal();
  const leaning = Math.sqrt(0.75) * attitude + 0.5 * own;
  const waits =
    series.lateYears === undefined
      ? 0
      : Math.floor(rng.at('waits').exponential() * series.lateYears * DAYS_PER_YEAR);
  let earliest = 0;
  series.months.forEach((months, k) => {
    const at = rng.at(k);
    const late =
      months < 1
        ? at.chance(0.86)
          ? at.int(0, 2)
          : at.int(3, 60)
        : at.chance(0.86)
          ? at.int(0, 20)
          : at.int(20, 150);
    const due = Math.max(person.birth + Math.round(months * 30.4375) + late + waits, earliest);
    const day =
      series.catchUp === true
        ? Math.max(due, firstUse(series.products) + Math.floor(at.at('catchUp').exponential() * 500))
        : due;
    const given = leaning < inverseNormal(series.coverage[k]!);
    const vaccine = productOn(series.products, person, day);
    if (day > end || vaccine === null) return;
    earliest = day + 28;
    if (given || at.chance(0.12))
      doses.push({
        series: series.name,
        vaccine,
        day,
        number: k + 1,
        total: series.months.length,
        given,
        rng: at,
      });
  });
}

/** First day on which any of the products was in use. */
function firstUse(products: readonly string[]): Day {
  return Math.min(...products.map((code) => useOf(cvx.entries.get(code)!).from));
}

/** Tetanus boosters every ten years from 22: 62 % of adults are up to date (NHIS 2018). */
function addTetanus(doses: Dose[], person: Person, attitude: number, end: Day): void {
  for (let age = 22, k = 1; age < 100; age += 10, k++) {
    const rng = person.rng.at('tetanus', age);
    const day = person.birth + Math.round(age * DAYS_PER_YEAR) + rng.int(0, 900);
    const vaccine = productOn(['113', '09'], person, day);
    if (day > end) return;
    if (vaccine !== null && accepts(rng, attitude, 0.62, 0.7))
      doses.push({ series: 'Td', vaccine, day, number: k, total: null, given: true, rng });
  }
}

function addInfluenza(doses: Dose[], person: Person, attitude: number, end: Day, from: Day): void {
  let number = 0;
  for (let year = yearOf(Math.max(from, person.birth)); year <= yearOf(end); year++) {
    const rng = person.rng.at('influenza', year);
    const day = seasonDay(rng, year);
    const age = (day - person.birth) / DAYS_PER_YEAR;
    if (
      day < from ||
      day > end ||
      age < 0.5 ||
      !accepts(rng.at('accepts'), attitude, interpolate(FLU_SHARE, age), 0.45)
    )
      continue;
    const vaccine = productOn(
      age >= 65
        ? ['197', '135', '205', '140', '150', '158']
        : rng.chance(0.5)
          ? ['150', '140', '158']
          : ['158', '140', '141'],
      person,
      day,
    );
    if (vaccine === null) continue;
    doses.push({ series: 'Influenza', vaccine, day, number: ++number, total: null, given: true, rng });
    // Children under nine get two doses in their first season, four weeks apart (CDC schedule); three of four come back.
    const second = day + 28 + rng.at('second').int(0, 10);
    if (number === 1 && age < 9 && second <= end && rng.at('second', 'comes').chance(0.8)) {
      doses.push({
        series: 'Influenza',
        vaccine,
        day: second,
        number: ++number,
        total: null,
        given: true,
        rng: rng.at('second'),
      });
    }
  }
}

function seasonDay(rng: Rng, year: number): Day {
  let u = rng.at('month').float();
  let month = 0;
  while (month < 4 && u >= FLU_MONTHS[month]!) u -= FLU_MONTHS[month++]!;
  return dayOf(year, 9 + month, 1) + rng.at('day').int(0, 29);
}

function addCovid(doses: Dose[], person: Person, attitude: number, end: Day): void {
  const rng = person.rng.at('covid');
  const start = COVID_FROM.find(([age, from]) => (from - person.birth) / DAYS_PER_YEAR >= age)?.[1];
  if (start === undefined) return;
  const age = (start - person.birth) / DAYS_PER_YEAR;
  if (!accepts(rng.at('accepts'), attitude, interpolate(COVID_SHARE, age), 0.5)) return;
  const first = start + Math.floor(rng.at('wait').exponential() * 45);
  const days = [first, first + 21 + rng.at('gap').int(0, 14)];
  for (let year = 2022; year <= yearOf(end); year++) {
    const at = rng.at('season', year);
    const day = seasonDay(at, year);
    if (
      day > days[1]! + 120 &&
      accepts(
        at.at('accepts'),
        attitude,
        interpolate(COVID_YEARLY, (day - person.birth) / DAYS_PER_YEAR),
        0.45,
      )
    )
      days.push(day);
  }
  let number = 0;
  const maker = rng.at('maker').chance(0.57)
    ? ['208', '217', '218', '219', '300', '301', '309', '310', '308']
    : ['207', '221', '228', '229', '312', '311'];
  for (const day of days) {
    const vaccine = productOn(
      [...maker, '208', '217', '218', '300', '301', '309', '310', '308', '229', '312', '311'],
      person,
      day,
    );
    if (day <= end && vaccine !== null)
      doses.push({
        series: 'COVID-19',
        vaccine,
        day,
        number: ++number,
        total: null,
        given: true,
        rng: rng.at('dose', number),
      });
  }
}

/** Whether a dose chosen for one day could as well be given on another. */
export function mayBeGivenOn(dose: Dose, person: Person, day: Day): boolean {
  return productOn([dose.vaccine.code], person, day) !== null;
}

/** The first of the products that was in use on the day and is licensed for the age. */
function productOn(codes: readonly string[], person: Person, day: Day): Vaccine | null {
  const age = (day - person.birth) / DAYS_PER_YEAR;
  for (const code of codes) {
    const v = cvx.entries.get(code);
    if (v === undefined) continue;
    const use = useOf(v);
    if (
      day >= use.from &&
      day <= use.until &&
      !(day >= use.pausedFrom && day <= use.pausedTo) &&
      age >= v.ages[0] &&
      (v.ages[1] === null || age < v.ages[1])
    )
      return v;
  }
  return null;
}

interface Use {
  readonly from: Day;
  readonly until: Day;
  readonly pausedFrom: Day;
  readonly pausedTo: Day;
}

const uses = new Map<Vaccine, Use>();

function useOf(v: Vaccine): Use {
  let use = uses.get(v);
  if (use === undefined) {
    use = {
      from: parseDay(v.from)!,
      until: v.until === null ? Number.POSITIVE_INFINITY : parseDay(v.until)!,
      pausedFrom: v.paused === null ? Number.POSITIVE_INFINITY : parseDay(v.paused[0])!,
      pausedTo: v.paused === null ? Number.NEGATIVE_INFINITY : parseDay(v.paused[1])!,
    };
    uses.set(v, use);
  }
  return use;
}
