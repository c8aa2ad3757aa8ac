// Incidence: new illness and injury per person-year, from onsets, visits and stays.
import { type Family, familyIndex } from '../families.ts';
import { DAYS, type Measure } from '../measure.ts';
import { rate, rateRatio, visitShare } from '../of-events.ts';
import { because, every, inStratum, men, people, type Stratum, TOP_AGE, women } from '../person.ts';
import { STANDARD } from '../standard-population.ts';
import type { Estimate } from '../verdict.ts';

/**
 * New cases per 100,000 person-years, adjusted to the US standard population 2000 as registries publish them (SEER Cancer Stat Facts).
 * A case is the first code of the tumour in a life, on the day of its diagnosis: neither a later stage nor the code of its history.
 */
function newCases(id: string, family: Family, sex: Stratum['sex']): Measure {
  const at = familyIndex(family);
  const groupOf = (age: number) => STANDARD.findIndex(([from, to]) => age >= from && age <= to);
  return {
    id,
    size: 2 * STANDARD.length,
    watch: (sums) => ({
      person(p) {
        if (sex !== null && p.sex !== sex) return;
        STANDARD.forEach(([from, to], k) => {
          sums[STANDARD.length + k]! += p.daysAged(from, to);
        });
      },
      found(d, p) {
        if (d.flags[d.base + at] !== 1 || p.everHad(at)) return;
        if (sex === null || p.sex === sex) sums[groupOf(Math.min(d.age, TOP_AGE))]! += 1;
      },
    }),
    estimate: (sums, target) => adjusted(sums, target.value),
  };
}

function adjusted(sums: ArrayLike<number>, target: number): Estimate {
  let [value, variance, cases, years] = [0, 0, 0, 0];
  STANDARD.forEach(([, , weight], k) => {
    const [n, y] = [sums[k]!, sums[STANDARD.length + k]! / DAYS];
    if (y === 0) return;
    value += (weight * n) / y;
    variance += (weight * weight * n) / (y * y);
    cases += n;
    years += y;
  });
  const expected = (years * target) / 100_000;
  return { value: value * 100_000, se: Math.sqrt(variance) * 100_000, n: cases, expected };
}

const admitted = (id: string, s: Stratum): Measure =>
  rate(id, { visits: 'stay', which: because('pneumonia') }, s, 10_000);

export const incidence: readonly Measure[] = [
  rate('INC_MI', { onsets: 'infarction' }, people(20), 1000),
  rate('INC_STROKE', { onsets: 'strokeEpisode' }, people(20), 1000),
  admitted('INC_CAPHOSP_LT18', people(0, 17)),
  admitted('INC_CAPHOSP_LT2', people(0, 1)),
  admitted('INC_CAPHOSP_2_4', people(2, 4)),
  admitted('INC_CAPHOSP_5_9', people(5, 9)),
  admitted('INC_CAPHOSP_10_17', people(10, 17)),
  admitted('INC_CAPHOSP_ADULT', people(18)),
  admitted('INC_CAPOHIO_LT45', people(18, 44)),
  admitted('INC_CAPOHIO_45_64', people(45, 64)),
  admitted('INC_CAPOHIO_65p', people(65)),
  rate('INC_AOM_LT6', { onsets: 'otitis' }, people(0, 5), 100),
  rate('INC_GASTRO', { onsets: 'gastroenteritis' }, people(0), 1000),
  rate('INC_URI', { onsets: 'upperRespiratory' }, people(0), 1000),
  rateRatio('INC_URI_LT5_RATIO', { onsets: 'upperRespiratory' }, people(0, 4), people(18, 64)),
  rate('INC_FLU_MEDATT', { onsets: 'influenza' }, people(0), 100),
  rateRatio('INC_UTI_FM_RATIO', { onsets: 'urinary' }, women(18, 64), men(18, 64)),
  rate('INC_HIPFX_65p', { onsets: 'hipFracture' }, people(65), 1000),
  rateRatio('INC_HIPFX_FM', { onsets: 'hipFracture' }, women(65), men(65)),
  rate('INC_APPEND', { onsets: 'appendicitis' }, people(0), 10_000),
  rate('INC_SEPSIS', { visits: 'stay', which: because('sepsis') }, people(18), 1000),
  visitShare(
    'INC_SEPSIS_MORT',
    'stay',
    every(because('sepsis'), inStratum(people(18))),
    (v) => v.disposition === 'Expired' || v.disposition === 'Hospice',
  ),
  newCases('INC_CA_BREAST', 'breastTumour', 'female'),
  newCases('INC_CA_CRC', 'colorectalTumour', null),
  newCases('INC_CA_LUNG', 'lungTumour', null),
];
