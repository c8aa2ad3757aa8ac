// Slips: each looks like its kind, differs from what it spoils, and is possible.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { misplacedPoint, misspelt, transposed } from '../../src/flaws/slips.ts';

const root = Rng.root([3, 4]);

describe('a misspelt text', () => {
  it('differs from the text, and says how', () => {
    const mechanisms = new Set<string>();
    for (let i = 0; i < 400; i++) {
      const slip = misspelt('Catherine', root.at('spell', i), true)!;
      expect(slip.value).not.toBe('Catherine');
      expect(Math.abs(slip.value.length - 'Catherine'.length)).toBeLessThan(6);
      mechanisms.add(slip.mechanism);
    }
    expect([...mechanisms].sort()).toEqual(['keyboard', 'nickname', 'ocr', 'phonetic', 'transposition']);
  });

  it('keeps length and letters by its mechanism', () => {
    for (let i = 0; i < 300; i++) {
      const { value, mechanism } = misspelt('Robertson', root.at('length', i))!;
      if (mechanism === 'transposition') expect([...value].sort()).toEqual([...'Robertson'].sort());
      if (mechanism === 'keyboard') {
        expect(value).toHaveLength(9);
        expect([...value].filter((c, k) => c !== 'Robertson'[k])).toHaveLength(1);
      }
      expect(mechanism).not.toBe('nickname');
    }
  });

  it('is no crash for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, n) => {
        const slip = misspelt(text, root.at('any', n));
        return slip === null || slip.value !== text;
      }),
    );
  });
});

describe('a transposed date', () => {
  it('reads day as month', () => {
    expect(formatDay(transposed(dayOf(1980, 3, 7))!)).toBe('1980-07-03');
  });

  it('is impossible where it is no other day', () => {
    expect(transposed(dayOf(1980, 3, 13))).toBeNull();
    expect(transposed(dayOf(1980, 5, 5))).toBeNull();
  });

  it('comes back when transposed again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (day) => {
        const there = transposed(day);
        return there === null || transposed(there) === day;
      }),
    );
  });
});

it('moves a decimal point by one place', () => {
  const seen = new Set(Array.from({ length: 20 }, (_, i) => misplacedPoint(7.4, root.at('point', i))!.value));
  expect([...seen].sort()).toEqual([0.74, 74]);
  expect(misplacedPoint(0, root.at('zero'))).toBeNull();
});
