// Immunisation: coverage at 24 months, in teenagers and adults, and the ages at which doses are given.
import { dayOf } from '../../../base/days.ts';
import type { Measure } from '../measure.ts';
import { doseAge, share } from '../of-persons.ts';
import { both, dosesBy, living, people, type Who } from '../person.ts';
import { type Series, seriesIndex, seriesNames } from '../vaccines.ts';

const TWO_YEARS = 731;
/** Children who reached 24 months within the last five years. */
const toddlers = living(people(2, 6));
const atTwo = (id: string, series: Series, n: number, of: Who = toddlers): Measure =>
  share(id, of, dosesBy(series, n, TWO_YEARS));
const insured =
  (kind: string): Who =>
  (p) =>
    toddlers(p) && p.insurance === kind;

const sevenSeries: Who = [
  dosesBy('dtap', 4, TWO_YEARS),
  dosesBy('polio', 3, TWO_YEARS),
  dosesBy('mmr', 1, TWO_YEARS),
  dosesBy('hib', 3, TWO_YEARS),
  dosesBy('hepatitisB', 3, TWO_YEARS),
  dosesBy('varicella', 1, TWO_YEARS),
  dosesBy('conjugate', 4, TWO_YEARS),
].reduce(both);

const none: Who = (p) => seriesNames.every((_, s) => p.dosesBetween(s, p.birth, p.birth + TWO_YEARS) === 0);

const ever = (series: Series, n = 1): Who => {
  const at = seriesIndex(series);
  return (p) => p.doseCount[at]! >= n;
};
const within = (series: Series, from: number, to: number, n = 1): Who => {
  const at = seriesIndex(series);
  return (p) => p.dosesBetween(at, from, to) >= n;
};
const SEASON = [dayOf(2022, 7, 1), dayOf(2023, 6, 30)] as const;
const PRIMARY_END = dayOf(2023, 5, 31);
/** Up to date: two doses when begun before 15, else three (ACIP 2016); two stand for both here, as begun is not kept. */
const hpvDone = ever('hpv', 2);

/** Ages at doses; the row ids name series and dose. */
const SCHEDULE: readonly (readonly [string, Series, number])[] = [
  ['HEPB_3', 'hepatitisB', 3],
  ['RV5_1', 'rotavirus', 1],
  ['RV5_2', 'rotavirus', 2],
  ['RV5_3', 'rotavirus', 3],
  ['DTAP_2', 'dtap', 2],
  ['DTAP_3', 'dtap', 3],
  ['DTAP_4', 'dtap', 4],
  ['DTAP_5', 'dtap', 5],
  ['HIB_1', 'hib', 1],
  ['HIB_2', 'hib', 2],
  ['HIB_3', 'hib', 3],
  ['PCV_4', 'conjugate', 4],
  ['IPV_1', 'polio', 1],
  ['IPV_2', 'polio', 2],
  ['IPV_3', 'polio', 3],
  ['IPV_4', 'polio', 4],
  ['MMR_1', 'mmr', 1],
  ['MMR_2', 'mmr', 2],
  ['VAR_1', 'varicella', 1],
  ['VAR_2', 'varicella', 2],
  ['HEPA_1', 'hepatitisA', 1],
  ['HEPA_2', 'hepatitisA', 2],
  ['TDAP_1', 'tdap', 1],
  ['HPV_1', 'hpv', 1],
  ['MENACWY_1', 'menAcwy', 1],
  ['MENACWY_2', 'menAcwy', 2],
];

/** Measures of immunisation; the anchor bounds the last influenza season. */
export function immunisation(asOf: number): readonly Measure[] {
  const fluYear = within('influenza', asOf - 364, asOf);
  return [
    atTwo('IMM24_DTAP3', 'dtap', 3),
    atTwo('IMM24_DTAP4', 'dtap', 4),
    atTwo('IMM24_IPV3', 'polio', 3),
    atTwo('IMM24_MMR1', 'mmr', 1),
    atTwo('IMM24_HIBP', 'hib', 2),
    atTwo('IMM24_HIBF', 'hib', 3),
    share('IMM24_HEPBB', toddlers, dosesBy('hepatitisB', 1, 3)),
    atTwo('IMM24_HEPB3', 'hepatitisB', 3),
    atTwo('IMM24_VAR1', 'varicella', 1),
    atTwo('IMM24_PCV3', 'conjugate', 3),
    atTwo('IMM24_HEPA2', 'hepatitisA', 2),
    atTwo('IMM24_FLU2', 'influenza', 2),
    share('IMM24_COMB7', toddlers, sevenSeries),
    share('IMM24_NONE', toddlers, none),
    atTwo('IMM24_PRIV_MMR1', 'mmr', 1, insured('Private')),
    atTwo('IMM24_MCAID_MMR1', 'mmr', 1, insured('Medicaid')),
    atTwo('IMM24_UNINS_MMR1', 'mmr', 1, insured('Uninsured')),
    atTwo('IMM24_MCAID_DTAP4', 'dtap', 4, insured('Medicaid')),
    atTwo('IMM24_UNINS_DTAP4', 'dtap', 4, insured('Uninsured')),
    atTwo('IMM24_PRIV_FLU2', 'influenza', 2, insured('Private')),
    atTwo('IMM24_MCAID_FLU2', 'influenza', 2, insured('Medicaid')),
    share('IMMAD_FLU_19_49', living(people(19, 49)), fluYear),
    share('IMMAD_FLU_50_64', living(people(50, 64)), fluYear),
    share('IMMAD_FLU_65p', living(people(65)), fluYear),
    share('IMMAD_ZOS_50_64', living(people(50, 64)), ever('zoster')),
    share('IMMAD_ZOS_65p', living(people(65)), ever('zoster')),
    share('IMMAD_PNEUMO_65p', living(people(65)), ever('pneumococcal')),
    share('IMMAD_FLU_2223', living(people(20)), within('influenza', ...SEASON)),
    share('IMMAD_COVID_PRIM', living(people(20)), within('covid', 0, PRIMARY_END, 2)),
    share('IMMCH_FLU_2223', living(people(3, 19)), within('influenza', ...SEASON)),
    share('IMMTEEN_HPV', living(people(13, 17)), hpvDone),
    share('IMMTEEN_TDAP', living(people(13, 17)), ever('tdap')),
    share('IMMTEEN_MENACWY', living(people(13, 17)), ever('menAcwy')),
    ...SCHEDULE.map(([name, series, dose]) => doseAge(`IMMSCH_${name}`, seriesIndex(series), dose)),
  ];
}
