// Seasons: influenza outside its season, heart attacks in winter, hay fever in spring.
import { ratioEstimate } from '../estimate.ts';
import { type Family, familyIndex } from '../families.ts';
import type { Measure } from '../measure.ts';
import { visitRatio } from '../of-events.ts';
import { because, every } from '../person.ts';
import { PersonTotals } from '../watch.ts';

/** Onsets in the months `a` over onsets in the months `b` (all months when not given). */
function monthRatio(
  id: string,
  family: Family,
  a: readonly number[],
  b: readonly number[] | null,
  percent: boolean,
): Measure {
  const at = familyIndex(family);
  return {
    id,
    size: 6,
    watch(sums) {
      const t = new PersonTotals(sums);
      return {
        diagnosis(d) {
          if (d.flags[d.base + at] !== 1) return;
          if (a.includes(d.month)) t.y++;
          if (b === null || b.includes(d.month)) t.x++;
        },
        totals: [t],
      };
    },
    estimate(sums, target) {
      const scale = percent ? 100 : 1;
      const expected = percent ? (sums[2]! * target.value) / 100 : Math.min(sums[1]!, sums[2]!);
      return { ...ratioEstimate(sums, scale), n: sums[2]!, expected };
    },
  };
}

export const seasonality: readonly Measure[] = [
  monthRatio('FLU_OFFSEASON', 'influenza', [5, 6, 7, 8, 9], null, true),
  monthRatio('MI_WINTER', 'infarction', [12, 1, 2], [6, 7, 8], false),
  visitRatio(
    'ALLERGIC_SPRING',
    'office',
    every(because('rhinitis'), (v) => v.month === 4 || v.month === 5),
    every(because('rhinitis'), (v) => v.month === 12 || v.month === 1),
  ),
];
