// Immunisation: series by age, products by date, coverage by series, and the yearly vaccines.
import { type Day, DAYS_PER_YEAR, dayOf, parseDay, yearOf } from '../base/days.ts';
import { interpolate } from '../base/distributions.ts';
import { inverseNormal, type Rng } from '../base/rng.ts';
import { cvx, type Vaccine } from '../codes/cvx.ts';
import type { Source } from './module.ts';
import type { Person } from './person.ts';

export interface Dose {
  readonly series: string;
  readonly vaccine: Vaccine;
  readonly day: Day;
  readonly number: number;
  readonly total: number | null;
  readonly given: boolean;
  readonly rng: Rng;
}

interface Series {
  readonly name: string;
  /** CVX codes in order of preference; the first in use on the day and licensed for the age is given. */
  readonly products: readonly string[];
  /** Months of age of each dose. */
  readonly months: readonly number[];
  /** Share of the cohort that gets at least so many doses. */
  readonly coverage: readonly number[];
  /** First birth year offered the routine series (older cohorts were not vaccinated as children with it). */
  readonly bornFrom: number;
  readonly source: Source;
}

/**
 * Routine series. Ages: CDC immunization schedules 2023–2024 (rows IMMSCH_*). Coverage: NIS-Child 2018–2021 at 24 months
 * (rows IMM24_*), NIS-Teen 2022 (IMMTEEN_*), NHIS 2018 for adults (IMMAD_*); later doses: kindergarten surveys 2022–23 (93 %).
 */
const SERIES: readonly Series[] = [
  { name: 'Hepatitis B', products: ['08'], months: [0.03, 1.4, 9], coverage: [0.93, 0.93, 0.927], bornFrom: 1991, source: 'IMM24_HEPB3' },
  { name: 'Rotavirus', products: ['116', '119'], months: [2.1, 4.2, 6.3], coverage: [0.83, 0.81, 0.71], bornFrom: 2007, source: 'NIS-Child 2018-2021 (75 % full series)' },
  { name: 'DTaP', products: ['20', '106'], months: [2.1, 4.2, 6.3, 16, 54], coverage: [0.972, 0.96, 0.942, 0.84, 0.82], bornFrom: 1997, source: 'IMM24_DTAP3, IMM24_DTAP4' },
  { name: 'Hib', products: ['48', '49'], months: [2.1, 4.2, 13.2], coverage: [0.955, 0.94, 0.81], bornFrom: 1991, source: 'IMM24_HIBP, IMM24_HIBF' },
  { name: 'Pneumococcal', products: ['215', '133', '152'], months: [2.1, 4.2, 6.3, 13.2], coverage: [0.965, 0.95, 0.935, 0.83], bornFrom: 2000, source: 'IMM24_PCV3' },
  { name: 'Polio', products: ['10'], months: [2.1, 4.2, 12.4, 54], coverage: [0.965, 0.95, 0.936, 0.9], bornFrom: 1955, source: 'IMM24_IPV3' },
  { name: 'MMR', products: ['03'], months: [12.9, 54], coverage: [0.918, 0.9], bornFrom: 1971, source: 'IMM24_MMR1' },
  { name: 'Varicella', products: ['21'], months: [12.9, 54], coverage: [0.913, 0.89], bornFrom: 1995, source: 'IMM24_VAR1' },
  { name: 'Hepatitis A', products: ['83'], months: [13.6, 20.2], coverage: [0.87, 0.56], bornFrom: 2006, source: 'IMM24_HEPA2' },
  { name: 'Tdap', products: ['115'], months: [137], coverage: [0.9], bornFrom: 1994, source: 'IMMTEEN_TDAP' },
  { name: 'HPV', products: ['165', '62'], months: [137, 144], coverage: [0.76, 0.63], bornFrom: 1998, source: 'IMMTEEN_HPV' },
  { name: 'Meningococcal ACWY', products: ['203', '136', '114'], months: [137.5, 193.5], coverage: [0.886, 0.6], bornFrom: 1994, source: 'IMMTEEN_MENACWY' },
  { name: 'Zoster', products: ['187'], months: [605, 609], coverage: [0.33, 0.3], bornFrom: 1920, source: 'IMMAD_ZOS_65p' },
  { name: 'Pneumococcal', products: ['216', '215', '133', '33'], months: [785], coverage: [0.69], bornFrom: 1920, source: 'IMMAD_PNEUMO_65p' },
  { name: 'RSV', products: ['303', '305'], months: [905], coverage: [0.3], bornFrom: 1920, source: 'NIS-Adult COVID Module 2024 (about 30 % of 75+)' },
];

/** Share vaccinated in a season by age. Source: FluVaxView 2022–23 and NHIS 2018 (rows IMMAD_FLU_*, IMMCH_FLU_2223). */
const FLU_SHARE = [[0.5, 0.64], [5, 0.58], [17, 0.48], [19, 0.33], [35, 0.345], [49, 0.4], [57, 0.48], [65, 0.64], [75, 0.72], [90, 0.72]] as const;
/** Weights of September to January; 85–90 % of doses are given before January (CDC FluVaxView). */
const FLU_MONTHS = [0.24, 0.42, 0.2, 0.09, 0.05];
/** First COVID-19 dose by age (CDC, May 2023; row IMMAD_COVID_PRIM: 79 % of adults completed). */
const COVID_SHARE = [[0, 0.1], [5, 0.39], [11, 0.42], [12, 0.69], [18, 0.77], [30, 0.8], [50, 0.87], [65, 0.95]] as const;
/** Seasonal COVID-19 dose by age, 2023–24 (CDC COVIDVaxView: 22.5 % of adults, 42 % of 65+, 15 % of children). */
const COVID_YEARLY = [[0, 0.1], [12, 0.14], [18, 0.13], [50, 0.22], [65, 0.4], [75, 0.44]] as const;

/** All doses due from birth to `end`; yearly ones from `yearlyFrom` on. In time order. */
export function dosesOf(person: Person, end: Day, yearlyFrom: Day): Dose[] {
  const doses: Dose[] = [];
  const attitude = person.rng.at('vaccines').normal() * 0.94 + 0.34 * person.traits.deprivation;
  const born = yearOf(person.birth);
  for (const series of SERIES) if (born >= series.bornFrom) addSeries(doses, person, series, attitude, end);
  addTetanus(doses, person, attitude, end);
  addInfluenza(doses, person, attitude, end, yearlyFrom);
  addCovid(doses, person, attitude, end);
  return doses.sort((a, b) => a.day - b.day);
}

/** Accepts when the person's attitude, with something of the series' own, clears the coverage: doses of one person agree (0.9 % of children have none, IMM24_NONE). */
function accepts(rng: Rng, attitude: number, share: number, own = 0.5): boolean {
  return Math.sqrt(1 - own * own) * attitude + own * rng.normal() < inverseNormal(Math.min(0.9999, Math.max(0.0001, share)));
}

function addSeries(doses: Dose[], person: Person, series: Series, attitude: number, end: Day): void {
  const rng = person.rng.at('series', series.name, series.months[0]!);
  const own = rng.normal();
  const leaning = Math.sqrt(0.75) * attitude + 0.5 * own;
  let earliest = 0;
  series.months.forEach((months, k) => {
    const at = rng.at(k);
    const late = months < 1 ? at.chance(0.86) ? at.int(0, 2) : at.int(3, 60) : at.chance(0.86) ? at.int(0, 20) : at.int(20, 150);
    const day = Math.max(person.birth + Math.round(months * 30.4375) + late, earliest);
    const given = leaning < inverseNormal(series.coverage[k]!);
    const vaccine = productOn(series.products, person, day);
    if (day > end || vaccine === null) return;
    earliest = day + 28;
    if (given || at.chance(0.12)) doses.push({ series: series.name, vaccine, day, number: k + 1, total: series.months.length, given, rng: at });
  });
  renumber(doses, series.name);
}

/** Numbers of a series count the doses given; a refused dose carries the number it would have had. */
function renumber(doses: Dose[], name: string): void {
  let given = 0;
  doses.forEach((d, i) => {
    if (d.series !== name) return;
    doses[i] = { ...d, number: given + 1 };
    if (d.given) given++;
  });
}

/** Tetanus boosters every ten years from 22: 62 % of adults are up to date (NHIS 2018). */
function addTetanus(doses: Dose[], person: Person, attitude: number, end: Day): void {
  for (let age = 22, k = 1; age < 100; age += 10, k++) {
    const rng = person.rng.at('tetanus', age);
    const day = person.birth + Math.round(age * DAYS_PER_YEAR) + rng.int(0, 900);
    const vaccine = productOn(['115', '113', '09'], person, day);
    if (day > end) return;
    if (vaccine !== null && accepts(rng, attitude, 0.62, 0.7)) doses.push({ series: 'Tetanus booster', vaccine, day, number: k, total: null, given: true, rng });
  }
}

function addInfluenza(doses: Dose[], person: Person, attitude: number, end: Day, from: Day): void {
  let number = 0;
  for (let year = yearOf(Math.max(from, person.birth)); year <= yearOf(end); year++) {
    const rng = person.rng.at('influenza', year);
    const day = seasonDay(rng, year);
    const age = (day - person.birth) / DAYS_PER_YEAR;
    if (day < from || day > end || age < 0.5 || !accepts(rng.at('accepts'), attitude, interpolate(FLU_SHARE, age), 0.45)) continue;
    const vaccine = productOn(age >= 65 ? ['197', '135', '205', '140', '150', '158'] : rng.chance(0.5) ? ['150', '140', '158'] : ['158', '140', '141'], person, day);
    if (vaccine !== null) doses.push({ series: 'Influenza', vaccine, day, number: ++number, total: null, given: true, rng });
  }
}

function seasonDay(rng: Rng, year: number): Day {
  let u = rng.at('month').float();
  let month = 0;
  while (month < 4 && u >= FLU_MONTHS[month]!) u -= FLU_MONTHS[month++]!;
  return dayOf(year, 9 + month, 1) + rng.at('day').int(0, 29);
}

/** First day of eligibility by age (CDC, emergency-use dates). */
const COVID_FROM: readonly (readonly [age: number, from: Day])[] = [
  [65, parseDay('2021-01-15')!], [16, parseDay('2021-03-20')!], [12, parseDay('2021-05-13')!], [5, parseDay('2021-11-03')!], [0.5, parseDay('2022-06-20')!],
];

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
    if (day > days[1]! + 120 && accepts(at.at('accepts'), attitude, interpolate(COVID_YEARLY, (day - person.birth) / DAYS_PER_YEAR), 0.45)) days.push(day);
  }
  let number = 0;
  const maker = rng.at('maker').chance(0.57) ? ['208', '217', '218', '219', '300', '301', '309', '310', '308'] : ['207', '221', '228', '229', '312', '311'];
  for (const day of days) {
    const vaccine = productOn([...maker, '208', '217', '218', '300', '301', '309', '310', '308', '229', '312', '311'], person, day);
    if (day <= end && vaccine !== null) doses.push({ series: 'COVID-19', vaccine, day, number: ++number, total: null, given: true, rng: rng.at('dose', number) });
  }
}

/** The first of the products that was in use on the day and is licensed for the age. */
function productOn(codes: readonly string[], person: Person, day: Day): Vaccine | null {
  const age = (day - person.birth) / DAYS_PER_YEAR;
  for (const code of codes) {
    const v = cvx.entries.get(code);
    if (v === undefined) continue;
    const use = useOf(v);
    if (day >= use.from && day <= use.until && !(day >= use.pausedFrom && day <= use.pausedTo) && age >= v.ages[0] && (v.ages[1] === null || age < v.ages[1])) return v;
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
