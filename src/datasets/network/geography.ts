// The invented hospital network: twelve sites, twelve local health areas, and who lives in them.

/** Age groups of the network's tables, with the completed years they hold. */
export const AGE_GROUPS = ['0-4', '5-14', '15-24', '25-44', '45-64', '65-74', '75-84', '85+'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

const FIRST_AGES = [0, 5, 15, 25, 45, 65, 75, 85] as const;

export const GENDERS = ['Female', 'Male', 'Other'] as const;
export type Gender = (typeof GENDERS)[number];

/** Index of the group of a completed age. */
export function groupOf(age: number): number {
  let g = FIRST_AGES.length - 1;
  while (g > 0 && age < FIRST_AGES[g]!) g--;
  return g;
}

/** Completed ages of a group; the last has no end but that of life. */
export function agesOf(group: number): { readonly from: number; readonly to: number } {
  return { from: FIRST_AGES[group]!, to: (FIRST_AGES[group + 1] ?? 120) - 1 };
}

/** Sites by number, from 1. */
export const SITES: readonly (readonly [code: string, name: string])[] = [
  ['LM-SNW', 'Snowberry General'],
  ['LM-BLH', 'Blue Heron Medical'],
  ['LM-SLM', 'Salmon Run Hospital'],
  ['LM-MSC', 'Mossy Cedar Community'],
  ['LM-OTB', 'Otter Bay Medical Centre'],
  ['LM-BRC', 'Bear Creek Hospital'],
  ['LM-DFT', 'Driftwood Regional'],
  ['LM-STG', 'Stargazer Health Centre'],
  ['LM-SRC', 'Sunrise Coast Hospital'],
  ['LM-GRS', 'Grouse Ridge Medical'],
  ['LM-FGH', 'Foggy Harbor Hospital'],
  ['LM-GPK', 'Granite Peak Medical'],
];

/**
 * Local health areas by number, from 1: name, the site they look to, residents as a multiple of the base, and growth as a multiple of
 * the network's. Names, sites and sizes are those of the published network; that areas grow unevenly is asked for there, how unevenly
 * is an assumption whose mean, weighted by residents, is 1.
 */
export const LHAS: readonly (readonly [name: string, site: string, size: number, pace: number])[] = [
  ['Harborview', 'LM-FGH', 1.5, 1.4],
  ['Riverbend', 'LM-BRC', 1, 1.2],
  ['North Shoreline', 'LM-GRS', 1.5, 0.6],
  ['Cedar Heights', 'LM-MSC', 1, 1],
  ['Lakeside Plains', 'LM-SNW', 1.5, 1.6],
  ['Granite Hills', 'LM-GPK', 1, 0.4],
  ['Sunset Promenade', 'LM-SRC', 1, 0.8],
  ['Driftwood Inlet', 'LM-DFT', 1, 0.5],
  ['Otter Cove', 'LM-OTB', 1, 0.7],
  ['Blueberry Meadows', 'LM-BLH', 1, 1.5],
  ['Silver Falls', 'LM-SLM', 1, 1.1],
  ['Stargazer Valley', 'LM-STG', 1, 0.9],
];

export const LHA_NAMES: readonly string[] = LHAS.map(([name]) => name);

/** Number of the site that an area looks to. */
export function homeSite(lha: number): number {
  const code = LHAS[lha - 1]![1];
  return SITES.findIndex(([c]) => c === code) + 1;
}

/** Residents of an age group in an area of size 1 in the first year, as in the published network. */
const BASE_RESIDENTS = [800, 1200, 1500, 2000, 1800, 1200, 800, 400] as const;

/** Shares of Female, Male and Other, as in the published network. */
const GENDER_SHARES = [0.49, 0.49, 0.02] as const;

export const GENDER_SHARE: Readonly<Record<Gender, number>> = {
  Female: GENDER_SHARES[0],
  Male: GENDER_SHARES[1],
  Other: GENDER_SHARES[2],
};

/** Residents of a cell `years` after the first year, growing by the share `growth` of the first year's a year (linear). */
export function residents(lha: number, group: number, gender: number, growth: number, years: number): number {
  const first = BASE_RESIDENTS[group]! * LHAS[lha - 1]![2] * GENDER_SHARES[gender]!;
  return Math.round(first * (1 + growth * years));
}

/** Share of each age group among all residents of the first year; the same in every area. */
export const AGE_GROUP_SHARES: readonly number[] = BASE_RESIDENTS.map(
  (n) => n / BASE_RESIDENTS.reduce<number>((a, b) => a + b, 0),
);
