// Demography: ages, sexes, race, marriage, schooling, language, region and income of the living at the anchor.
import type { Measure } from '../measure.ts';
import { countRatio, meanOf, quantileOf, share } from '../of-persons.ts';
import { both, living, men, type Person, people, type Who, women } from '../person.ts';

const everyone = living(people());
const ages = (from: number, to?: number): Who => living(people(from, to));
const is =
  (field: 'race' | 'marital' | 'education' | 'language', ...words: string[]): Who =>
  (p) =>
    words.includes(p[field]);

/** Census regions (US Census Bureau). */
const REGIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  NE: new Set('CT ME MA NH RI VT NJ NY PA'.split(' ')),
  MW: new Set('IL IN MI OH WI IA KS MN MO NE ND SD'.split(' ')),
  S: new Set('DE DC FL GA MD NC SC VA WV AL KY MS TN AR LA OK TX'.split(' ')),
  W: new Set('AZ CO ID MT NV NM UT WY AK CA HI OR WA'.split(' ')),
};
const inRegion =
  (name: string): Who =>
  (p) =>
    REGIONS[name]!.has(p.state);

const hispanic = (p: Person) => p.ethnicity === 'Hispanic or Latino' || p.race === 'Hispanic';
const notHispanic =
  (...races: string[]): Who =>
  (p) =>
    !hispanic(p) && races.includes(p.race);

export const demography: readonly Measure[] = [
  share('DEM_AGE_lt5', everyone, ages(0, 4)),
  share('DEM_AGE_5_17', everyone, ages(5, 17)),
  share('DEM_AGE_18_44', everyone, ages(18, 44)),
  share('DEM_AGE_25_29', everyone, ages(25, 29)),
  share('DEM_AGE_30_34', everyone, ages(30, 34)),
  share('DEM_AGE_35_44', everyone, ages(35, 44)),
  share('DEM_AGE_45_54', everyone, ages(45, 54)),
  share('DEM_AGE_55_64', everyone, ages(55, 64)),
  share('DEM_AGE_ge65', everyone, ages(65)),
  share('DEM_AGE_ge85', everyone, ages(85)),
  quantileOf('DEM_AGE_MEDIAN', 0.5, { from: 0, width: 1, count: 111 }, everyone, (p) => p.age),
  // Completed years are half a year short of exact age on average.
  meanOf('DEM_AGE_MEAN', everyone, (p) => p.age + 0.5),
  countRatio('DEM_SEXRATIO_0_4', living(men(0, 4)), living(women(0, 4))),
  countRatio('DEM_SEXRATIO_45_64', living(men(45, 64)), living(women(45, 64))),
  countRatio('DEM_SEXRATIO_65p', living(men(65)), living(women(65))),
  countRatio('DEM_SEXRATIO_75p', living(men(75)), living(women(75))),
  countRatio('DEM_SEXRATIO_85p', living(men(85)), living(women(85))),
  share('DEM_RACE_NHW', everyone, notHispanic('White')),
  share('DEM_RACE_NHB', everyone, notHispanic('Black')),
  share('DEM_RACE_OTH', everyone, notHispanic('Native American', 'Other')),
  share('DEM_MARITAL_MAR', ages(16), is('marital', 'Married')),
  share('DEM_MARITAL_DIV', ages(16), is('marital', 'Divorced')),
  share('DEM_MARITAL_WID', ages(16), is('marital', 'Widowed')),
  share('DEM_MARITAL_SEP', ages(16), is('marital', 'Separated')),
  share('DEM_EDU_LTHS', ages(18), is('education', 'None', 'Primary', 'Secondary')),
  share('DEM_EDU_COLL', ages(18), is('education', 'Associate', 'Bachelor', 'Master', 'Doctorate')),
  share('DEM_REGION_NE', everyone, inRegion('NE')),
  share('DEM_REGION_MW', everyone, inRegion('MW')),
  share('DEM_REGION_S', everyone, inRegion('S')),
  share('DEM_REGION_W', everyone, inRegion('W')),
  share('DEM_LANG_EN', ages(5), is('language', 'English')),
  share('DEM_LANG_ES', ages(5), is('language', 'Spanish')),
  quantileOf(
    'DEM_INCOME_MEDIAN_HH',
    0.5,
    { from: 0, width: 5000, count: 61 },
    both(everyone, (p) => p.headsHousehold),
    (p) => p.income,
  ),
];
