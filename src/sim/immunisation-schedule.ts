// The immunisation schedule: series, products, ages and coverage, with the yearly vaccines.
import { type Day, parseDay } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Vaccine } from '../codes/cvx.ts';
import type { Source } from './module.ts';

export interface Dose {
  readonly series: string;
  readonly vaccine: Vaccine;
  readonly day: Day;
  readonly number: number;
  readonly total: number | null;
  readonly given: boolean;
  readonly rng: Rng;
}

export interface Series {
  readonly name: string;
  /** CVX codes in order of preference; the first in use on the day and licensed for the age is given. */
  readonly products: readonly string[];
  /** Months of age of each dose. */
  readonly months: readonly number[];
  /** Share of the cohort that gets at least so many doses. */
  readonly coverage: readonly number[];
  /** First birth year offered the routine series (older cohorts were not vaccinated as children with it). */
  readonly bornFrom: number;
  /** Whether those past the age when the product came got it then. */
  readonly catchUp?: true;
  /** Mean years by which adults are late, where a series is taken up over many years. */
  readonly lateYears?: number;
  readonly source: Source;
}

/**
 * Routine series. Ages: CDC immunization schedules 2023–2024 (rows IMMSCH_*). Coverage: NIS-Child 2018–2021 at 24 months
 * (rows IMM24_*), NIS-Teen 2022 (IMMTEEN_*), NHIS 2018 for adults (IMMAD_*); later doses: kindergarten surveys 2022–23 (93 %).
 */
export const SERIES: readonly Series[] = [
  {
    name: 'Hepatitis B',
    products: ['08'],
    months: [0.03, 1.4, 9],
    coverage: [0.93, 0.93, 0.927],
    bornFrom: 1991,
    source: 'IMM24_HEPB3',
  },
  {
    name: 'Rotavirus',
    products: ['116', '119'],
    months: [2.1, 4.2, 6.3],
    coverage: [0.83, 0.81, 0.71],
    bornFrom: 2007,
    source: 'NIS-Child 2018-2021 (75 % full series)',
  },
  {
    name: 'DTaP',
    products: ['20', '106'],
    months: [2.1, 4.2, 6.3, 16, 54],
    coverage: [0.972, 0.96, 0.942, 0.84, 0.82],
    bornFrom: 1997,
    source: 'IMM24_DTAP3, IMM24_DTAP4',
  },
  {
    name: 'Hib',
    products: ['48', '49'],
    months: [2.1, 4.2, 13.2],
    coverage: [0.955, 0.94, 0.81],
    bornFrom: 1991,
    source: 'IMM24_HIBP, IMM24_HIBF',
  },
  {
    name: 'Pneumococcal',
    products: ['215', '133', '152'],
    months: [2.1, 4.2, 6.3, 13.2],
    coverage: [0.965, 0.95, 0.935, 0.83],
    bornFrom: 2000,
    source: 'IMM24_PCV3',
  },
  {
    name: 'Polio',
    products: ['10'],
    months: [2.1, 4.2, 12.4, 54],
    coverage: [0.965, 0.95, 0.936, 0.9],
    bornFrom: 1955,
    source: 'IMM24_IPV3',
  },
  {
    name: 'MMR',
    products: ['03'],
    months: [12.9, 54],
    coverage: [0.918, 0.9],
    bornFrom: 1971,
    source: 'IMM24_MMR1',
  },
  {
    name: 'Varicella',
    products: ['21'],
    months: [12.9, 54],
    coverage: [0.913, 0.89],
    bornFrom: 1995,
    source: 'IMM24_VAR1',
  },
  {
    name: 'Hepatitis A',
    products: ['83'],
    months: [13.6, 20.2],
    coverage: [0.87, 0.56],
    bornFrom: 2006,
    source: 'IMM24_HEPA2',
  },
  { name: 'Tdap', products: ['115'], months: [137], coverage: [0.9], bornFrom: 1994, source: 'IMMTEEN_TDAP' },
  {
    name: 'HPV',
    products: ['165', '62'],
    months: [137, 144],
    coverage: [0.76, 0.63],
    bornFrom: 1998,
    source: 'IMMTEEN_HPV',
  },
  {
    name: 'Meningococcal ACWY',
    products: ['203', '136', '114'],
    months: [137.5, 193.5],
    coverage: [0.886, 0.6],
    bornFrom: 1994,
    source: 'IMMTEEN_MENACWY',
  },
  {
    name: 'Zoster',
    products: ['187'],
    months: [605, 609],
    coverage: [0.52, 0.48],
    bornFrom: 1920,
    catchUp: true,
    lateYears: 14,
    source: 'IMMAD_ZOS_65p, IMMAD_ZOS_50_64',
  },
  {
    name: 'Pneumococcal',
    products: ['216', '215', '133', '33'],
    months: [785],
    coverage: [0.69],
    bornFrom: 1920,
    source: 'IMMAD_PNEUMO_65p',
  },
  {
    name: 'RSV',
    products: ['303', '305'],
    months: [905],
    coverage: [0.3],
    bornFrom: 1920,
    catchUp: true,
    source: 'NIS-Adult COVID Module 2024 (about 30 % of 75+)',
  },
];

/** Share vaccinated in a season by age. Source: FluVaxView 2022–23 and NHIS 2018 (rows IMMAD_FLU_*, IMMCH_FLU_2223). */
export const FLU_SHARE = [
  [0.5, 0.71],
  [2, 0.67],
  [5, 0.58],
  [17, 0.48],
  [19, 0.33],
  [35, 0.345],
  [49, 0.4],
  [57, 0.48],
  [65, 0.64],
  [75, 0.72],
  [90, 0.72],
] as const;

/** Weights of September to January; 85–90 % of doses are given before January (CDC FluVaxView). */
export const FLU_MONTHS = [0.24, 0.42, 0.2, 0.09, 0.05];

/** First COVID-19 dose by age (CDC, May 2023; row IMMAD_COVID_PRIM: 79 % of adults completed). */
export const COVID_SHARE = [
  [0, 0.1],
  [5, 0.39],
  [11, 0.42],
  [12, 0.63],
  [18, 0.7],
  [30, 0.74],
  [50, 0.83],
  [65, 0.93],
] as const;

/** Seasonal COVID-19 dose by age, 2023–24 (CDC COVIDVaxView: 22.5 % of adults, 42 % of 65+, 15 % of children). */
export const COVID_YEARLY = [
  [0, 0.1],
  [12, 0.14],
  [18, 0.13],
  [50, 0.22],
  [65, 0.4],
  [75, 0.44],
] as const;

/** First day of eligibility by age (CDC, emergency-use dates). */
export const COVID_FROM: readonly (readonly [age: number, from: Day])[] = [
  [65, parseDay('2021-01-15')!],
  [16, parseDay('2021-03-20')!],
  [12, parseDay('2021-05-13')!],
  [5, parseDay('2021-11-03')!],
  [0.5, parseDay('2022-06-20')!],
];
