// The US population by five-year age band and sex: the outline against which the report draws the pyramid.

/**
 * Millions of residents on 1 July 2022, ages 0–4 … 80–84, 85+, rounded to 0.1 million.
 * Source: US Census Bureau, annual estimates of the resident population by sex and age, vintage 2022 (recalled, not re-read).
 */
export const usPopulation: Readonly<Record<'male' | 'female', readonly number[]>> = {
  male: [9.5, 10.2, 10.7, 11.1, 11.3, 11.2, 11.8, 11.3, 10.8, 9.8, 10.4, 10.4, 10.3, 8.7, 7.0, 4.6, 2.8, 2.3],
  female: [
    9.1, 9.8, 10.2, 10.6, 10.9, 10.8, 11.4, 11.2, 10.6, 9.8, 10.5, 10.7, 10.8, 9.7, 8.0, 5.6, 3.7, 4.2,
  ],
};
