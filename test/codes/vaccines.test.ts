// Vaccines: makers are known, times of use are in order, and products are given only while they could be.
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/base/days.ts';
import { entryOf } from '../../src/codes/code-system.ts';
import { availableOn, cvx } from '../../src/codes/cvx.ts';
import { mvx } from '../../src/codes/mvx.ts';

const vaccines = [...cvx.entries.values()];

describe('vaccines', () => {
  it.each(vaccines.map((v) => [v.code, v.display, v] as const))('%s %s is complete', (_, __, v) => {
    expect(v.mvx.length).toBeGreaterThan(0);
    expect(v.mvx.filter((m) => !mvx.entries.has(m))).toEqual([]);
    const from = parseDay(v.from)!;
    const until = v.until === null ? Number.POSITIVE_INFINITY : parseDay(v.until)!;
    expect(from).toBeLessThan(until);
    if (v.paused !== null) {
      expect(parseDay(v.paused[0])!).toBeGreaterThan(from);
      expect(parseDay(v.paused[1])!).toBeGreaterThan(parseDay(v.paused[0])!);
      expect(parseDay(v.paused[1])!).toBeLessThan(until);
    }
    expect(v.ages[0]).toBeGreaterThanOrEqual(0);
    if (v.ages[1] !== null) expect(v.ages[1]).toBeGreaterThan(v.ages[0]);
    expect(v.dose).toBeGreaterThan(0);
    expect(v.siteAdult === null).toBe(v.route === 'PO' || v.route === 'NS');
  });

  it('name every maker at least once', () => {
    const named = new Set(vaccines.flatMap((v) => v.mvx));
    expect([...mvx.entries.keys()].filter((m) => !named.has(m))).toEqual([]);
  });
});

describe('availableOn', () => {
  const given = (code: string, day: string) => availableOn(entryOf(cvx, code), parseDay(day)!);

  it.each([
    ['zoster recombinant before its licence', '187', '2017-10-19', false],
    ['zoster recombinant on its day', '187', '2017-10-20', true],
    ['zoster live in its last days', '121', '2020-11-18', true],
    ['zoster live after it', '121', '2020-11-19', false],
    ['PCV15 in 2020', '215', '2020-12-31', false],
    ['PCV20 in 2022', '216', '2022-06-01', true],
    ['COVID-19 vaccine before December 2020', '208', '2020-11-30', false],
    ['COVID-19 vaccine in January 2021', '208', '2021-01-15', true],
    ['RSV vaccine in 2022', '303', '2022-12-01', false],
    ['RSV vaccine in autumn 2023', '303', '2023-10-01', true],
    ['MMR long in use', '03', '1995-01-01', true],
  ] as const)('%s', (_, code, day, expected) => {
    expect(given(code, day)).toBe(expected);
  });

  it('leaves out both ends of a break and no more', () => {
    const paused = vaccines.filter((v) => v.paused !== null);
    expect(paused.length).toBeGreaterThan(0);
    for (const v of paused) {
      const [first, last] = [parseDay(v.paused![0])!, parseDay(v.paused![1])!];
      expect([first - 1, first, last, last + 1].map((d) => availableOn(v, d))).toEqual([
        true,
        false,
        false,
        true,
      ]);
    }
  });
});
