// Calendar arithmetic against the platform's own calendar.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addYears,
  ageAt,
  civilOf,
  dayOf,
  formatDay,
  formatSeconds,
  parseDay,
  parseSeconds,
  weekdayOf,
} from '../../src/base/days.ts';

const day = fc.integer({ min: -100_000, max: 100_000 });

describe('days', () => {
  it('agrees with the platform on every date', () => {
    fc.assert(
      fc.property(day, (d) => {
        const iso = new Date(d * 86_400_000).toISOString().slice(0, 10);
        expect(formatDay(d)).toBe(iso);
        expect(parseDay(iso)).toBe(d);
        expect(weekdayOf(d)).toBe(new Date(d * 86_400_000).getUTCDay());
        const c = civilOf(d);
        expect(dayOf(c.year, c.month, c.day)).toBe(d);
      }),
    );
  });

  it.each(['2023-02-30', '2023-13-01', '2023-1-1', '20230101', ' 2023-01-01', ''])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('prints and reads local times', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000_000, max: 4_000_000_000 }), (t) => {
        expect(parseSeconds(formatSeconds(t))).toBe(t);
      }),
    );
    expect(parseSeconds('2024-01-01T24:00:00')).toBeNull();
  });

  it('counts completed years, also for those born on 29 February', () => {
    const birth = dayOf(2000, 2, 29);
    expect(ageAt(birth, dayOf(2001, 2, 28))).toBe(0);
    expect(ageAt(birth, dayOf(2001, 3, 1))).toBe(1);
    expect(formatDay(addYears(birth, 1))).toBe('2001-03-01');
  });
});
