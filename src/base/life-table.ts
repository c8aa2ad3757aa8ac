// The US period life table: probability of death within a year, by sex and exact age.
import { DAYS_PER_YEAR, type Day, yearOf } from './days.ts';
import type { Curve } from './distributions.ts';

/**
 * q(x), probability that a person aged exactly x dies before x + 1; logarithmically linear between the points.
 * Source: US life tables by single age and sex, 2019 (SSA / NCHS, as in the R package survival, `survexp.us`),
 * calibration rows MORT_QX_*. Ages 1–17 between those rows: NCHS, United States Life Tables 2019 (NVSR 70-19), Table 2–3.
 */
export const lifeTable: { readonly male: Curve; readonly female: Curve } = {
  male: [
    [0, 0.00608],
    [1, 0.000415],
    [2, 0.00027],
    [5, 0.000145],
    [10, 0.000095],
    [13, 0.00016],
    [15, 0.00037],
    [17, 0.0007],
    [20, 0.001077],
    [25, 0.00146],
    [30, 0.001794],
    [35, 0.00214],
    [40, 0.002569],
    [45, 0.00342],
    [50, 0.00497],
    [55, 0.00772],
    [60, 0.011445],
    [65, 0.016003],
    [70, 0.022303],
    [75, 0.033891],
    [80, 0.054931],
    [85, 0.093585],
    [90, 0.16025],
    [95, 0.255162],
    [100, 0.37],
    [110, 0.6],
  ],
  female: [
    [0, 0.005045],
    [1, 0.00034],
    [2, 0.00021],
    [5, 0.00012],
    [10, 0.000095],
    [13, 0.00012],
    [15, 0.0002],
    [17, 0.0003],
    [20, 0.000404],
    [25, 0.00056],
    [30, 0.000808],
    [35, 0.00109],
    [40, 0.001414],
    [45, 0.00198],
    [50, 0.002964],
    [55, 0.00465],
    [60, 0.006891],
    [65, 0.009573],
    [70, 0.014484],
    [75, 0.023549],
    [80, 0.040043],
    [85, 0.071076],
    [90, 0.12759],
    [95, 0.212972],
    [100, 0.323513],
    [110, 0.58],
  ],
};

const TOP_AGE = 112;
const tables = { male: yearly(lifeTable.male), female: yearly(lifeTable.female) };

/** q(x) for whole ages 0–112; older ages take the last value. */
export function deathProbability(sex: 'male' | 'female', age: number): number {
  return tables[sex][Math.min(TOP_AGE, Math.max(0, Math.floor(age)))]!;
}

/** Death rate a year that belongs to q(x): −ln(1 − q). */
export function deathRate(sex: 'male' | 'female', age: number): number {
  return -Math.log(1 - deathProbability(sex, age));
}

function yearly(curve: Curve): Float64Array {
  const q = new Float64Array(TOP_AGE + 1);
  let k = 0;
  for (let age = 0; age <= TOP_AGE; age++) {
    while (k + 2 < curve.length && curve[k + 1]![0] <= age) k++;
    const [x0, y0] = curve[k]!;
    const [x1, y1] = curve[k + 1]!;
    const share = Math.min(1, Math.max(0, (age - x0) / (x1 - x0)));
    q[age] = Math.exp(Math.log(y0) + share * (Math.log(y1) - Math.log(y0)));
  }
  return q;
}

/**
 * Death rate of a calendar year relative to 2019, the year of the table: age-adjusted rates per 100,000 of 715.2 (2019), 835.4, 879.7,
 * 798.8 (2020–2022), 750.5 (2023) and 722.0 (2024). Source: NCHS Data Briefs 427, 456, 492, 521 and, for 2024, provisional mortality
 * data. Before 2019 the rates of 2019 stand, which were within 3 % of it.
 */
const YEARS: Readonly<Record<number, number>> = {
  2020: 1.168,
  2021: 1.23,
  2022: 1.117,
  2023: 1.049,
  2024: 1.01,
};

/** How much more is died in a year of birth’s `age`, from 15 on; the pandemic spared children. */
export function calendarRatio(birth: Day, age: number): number {
  return age < 15 ? 1 : (YEARS[yearOf(birth + Math.round((age + 0.5) * DAYS_PER_YEAR))] ?? 1);
}
