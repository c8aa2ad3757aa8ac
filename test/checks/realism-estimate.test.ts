// Estimates from sums, the pass rule, families of codes, and the makers of measures, on figures worked out by hand.
import { describe, expect, it } from 'vitest';
import {
  correlation,
  mantelHaenszel,
  quantileEstimate,
  quotient,
  ratioEstimate,
  sdEstimate,
  slopeEstimate,
} from '../../src/checks/realism/estimate.ts';
import {
  covered,
  families,
  familyIndex,
  familyNames,
  membershipsOf,
} from '../../src/checks/realism/families.ts';
import { addPair, cellOf } from '../../src/checks/realism/measure.ts';
import { seriesIndex, seriesOf } from '../../src/checks/realism/vaccines.ts';
import { verdictOf } from '../../src/checks/realism/verdict.ts';
import { PersonTotals } from '../../src/checks/realism/watch.ts';
import { Pool } from '../../src/schema/batch.ts';

function totals(persons: readonly (readonly [y: number, x: number])[]): Float64Array {
  const sums = new Float64Array(6);
  const t = new PersonTotals(sums);
  for (const [y, x] of persons) {
    t.y = y;
    t.x = x;
    t.close();
  }
  return sums;
}

describe('the pass rule', () => {
  const band = { low: 10, high: 20 };
  const estimate = (value: number, se = 0, expected = 100) =>
    verdictOf(band, { value, se, n: 100, expected });

  it('passes inside the band and when two standard errors reach it', () => {
    expect(estimate(10)).toBe('pass');
    expect(estimate(20)).toBe('pass');
    expect(estimate(8, 1)).toBe('pass');
    expect(estimate(24, 2)).toBe('pass');
  });

  it('warns within a quarter of the band, fails beyond', () => {
    expect(estimate(7.6)).toBe('warn');
    expect(estimate(7.5)).toBe('fail');
    expect(estimate(22.4)).toBe('warn');
    expect(estimate(22.5)).toBe('fail');
    expect(estimate(24.1, 2)).toBe('fail');
  });

  it('does not judge fewer than thirty expected events, nor nothing', () => {
    expect(estimate(15, 0, 29.9)).toBe('skipped');
    expect(estimate(Number.NaN)).toBe('skipped');
    expect(estimate(15, 0, Number.NaN)).toBe('skipped');
  });
});

describe('ratios', () => {
  it('is a share with the binomial standard error when every person counts once', () => {
    const { value, se } = ratioEstimate(
      totals([
        [1, 1],
        [0, 1],
        [0, 1],
        [1, 1],
      ]),
      100,
    );
    expect(value).toBe(50);
    expect(se).toBeCloseTo(100 * Math.sqrt(0.25 / 4), 10);
  });

  it('widens the standard error when events cluster in few persons', () => {
    const spread = ratioEstimate(
      totals([
        [1, 10],
        [1, 10],
        [1, 10],
        [1, 10],
      ]),
      1,
    );
    const clustered = ratioEstimate(
      totals([
        [4, 10],
        [0, 10],
        [0, 10],
        [0, 10],
      ]),
      1,
    );
    expect(spread.value).toBe(clustered.value);
    expect(spread.se).toBeCloseTo(0, 8);
    // Residuals 3, −1, −1, −1: sqrt(12) / 40.
    expect(clustered.se).toBeCloseTo(Math.sqrt(12) / 40, 12);
  });

  it('does not count persons without anything', () => {
    const sums = new Float64Array(6);
    expect(ratioEstimate(sums, 1).value).toBeNaN();
  });

  it('gives the standard error of a male to female ratio', () => {
    // 3 men, 2 women: R² (1/3 + 1/2).
    const { value, se } = ratioEstimate(
      totals([
        [1, 0],
        [1, 0],
        [1, 0],
        [0, 1],
        [0, 1],
      ]),
      1,
    );
    expect(value).toBe(1.5);
    expect(se).toBeCloseTo(1.5 * Math.sqrt(1 / 3 + 1 / 2), 12);
  });

  it('propagates the error of a quotient', () => {
    const q = quotient({ value: 6, se: 0.6 }, { value: 3, se: 0.3 });
    expect(q.value).toBe(2);
    expect(q.se).toBeCloseTo(2 * Math.sqrt(0.02), 12);
  });
});

describe('spread and quantiles', () => {
  it('gives the standard deviation of fixed-point values', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9].map((v) => v * 1000);
    const e = sdEstimate(
      8,
      values.reduce((a, b) => a + b, 0),
      values.reduce((a, b) => a + b * b, 0),
    );
    expect(e.value).toBeCloseTo(Math.sqrt(32 / 7), 10);
    expect(e.se).toBeCloseTo(Math.sqrt(32 / 7) / Math.sqrt(14), 10);
  });

  it('interpolates within a cell, and keeps whole values whole', () => {
    expect(quantileEstimate([0, 10, 10], 0.5, (i) => i * 5).value).toBe(10);
    expect(quantileEstimate([0, 10, 30], 0.5, (i) => i * 5).value).toBeCloseTo(10 + (5 * 10) / 30, 10);
    expect(quantileEstimate([4, 10, 3], 0.5, (i) => i, true).value).toBe(1);
    expect(quantileEstimate([0, 0], 0.5, (i) => i).n).toBe(0);
  });

  it('puts values outside into the outer cells', () => {
    const cells = { from: 10, width: 5, count: 3 };
    expect([9, 10, 14.9, 15, 24.9, 25, 99].map((v) => cellOf(cells, v))).toEqual([0, 0, 0, 1, 2, 2, 2]);
  });
});

describe('pairs', () => {
  const sums = new Float64Array(6);
  for (const [a, b] of [
    [1, 2],
    [2, 4],
    [3, 5],
    [4, 9],
    [Number.NaN, 1],
  ] as const)
    addPair(sums, 0, a, b);

  it('correlates complete pairs', () => {
    const { r, n } = correlation(sums);
    expect(n).toBe(4);
    // Deviations: Σab = 11, Σa² = 5, Σb² = 26.
    expect(r).toBeCloseTo(11 / Math.sqrt(5 * 26), 10);
  });

  it('fits the slope', () => {
    const e = slopeEstimate(sums, 10);
    expect(e.value).toBeCloseTo(22, 10);
    expect(e.se).toBeCloseTo(10 * Math.sqrt((26 - 2.2 * 2.2 * 5) / 2 / 5), 8);
  });
});

describe('odds ratios', () => {
  it('is the crude ratio in one stratum, with Woolf-like error', () => {
    const { value, se } = mantelHaenszel([20, 10, 5, 30]);
    expect(value).toBeCloseTo((20 * 30) / (10 * 5), 10);
    expect(se / value).toBeCloseTo(Math.sqrt(1 / 20 + 1 / 10 + 1 / 5 + 1 / 30), 10);
  });

  it('pools strata, so that a confounder does not count', () => {
    // Odds ratio 1 in both strata, but 3.2 when added up.
    const { value } = mantelHaenszel([1, 9, 9, 81, 81, 9, 9, 1]);
    expect(value).toBeCloseTo(1, 10);
  });

  it('has no value without both kinds of discordance', () => {
    expect(mantelHaenszel([5, 0, 0, 5]).value).toBeNaN();
  });
});

describe('families of codes', () => {
  it('understands prefixes and ranges of categories', () => {
    expect(covered('I10', ['I10-I15'])).toBe(true);
    expect(covered('I13.0', ['I10-I15'])).toBe(true);
    expect(covered('I16.0', ['I10-I15'])).toBe(false);
    expect(covered('N39.0', ['N39.0', 'N10'])).toBe(true);
    expect(covered('N39.3', ['N39.0', 'N10'])).toBe(false);
  });

  it('knows the words that come later too', () => {
    const pool = new Pool();
    pool.indexOf('E11.9');
    const diabetes = familyIndex('diabetes');
    expect(membershipsOf(pool)[diabetes]).toBe(1);
    pool.indexOf('J45.909');
    const flags = membershipsOf(pool);
    expect(flags[familyNames.length + familyIndex('asthma')]).toBe(1);
    expect(flags[familyNames.length + diabetes]).toBe(0);
  });

  it('has no empty family', () => {
    for (const name of familyNames) expect(families[name].length, name).toBeGreaterThan(0);
  });
});

describe('vaccines', () => {
  it('counts combinations for each of their series, whatever the leading zeros', () => {
    expect(seriesOf('110')).toEqual([seriesIndex('hepatitisB'), seriesIndex('dtap'), seriesIndex('polio')]);
    expect(seriesOf('03')).toEqual([seriesIndex('mmr')]);
    expect(seriesOf('9999')).toEqual([]);
  });
});
