// Calendar: federal holidays, open days, and shares of arrivals by hour and weekday.
import { expect, test } from 'vitest';
import { formatDay, parseDay, SECONDS_PER_DAY, weekdayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import {
  ED_HOUR,
  ED_WEEKDAY,
  edArrival,
  edDay,
  holidaysOf,
  isHoliday,
  isWeekend,
  nextOpenDay,
  officeSlot,
} from '../../src/world/calendar.ts';

const root = Rng.root([3, 4]);
const day = (text: string) => parseDay(text)!;
const sorted = (year: number) => [...holidaysOf(year)].sort((a, b) => a - b).map(formatDay);

test('the holidays of 2024 are the eleven that the Office of Personnel Management lists', () => {
  expect(sorted(2024)).toEqual([
    '2024-01-01',
    '2024-01-15',
    '2024-02-19',
    '2024-05-27',
    '2024-06-19',
    '2024-07-04',
    '2024-09-02',
    '2024-10-14',
    '2024-11-11',
    '2024-11-28',
    '2024-12-25',
  ]);
});

test.each([
  ['2021-12-31', true], // New Year’s Day 2022 fell on a Saturday
  ['2023-01-02', true], // New Year’s Day 2023 fell on a Sunday
  ['2020-07-03', true],
  ['2020-06-19', false], // not yet a holiday
  ['2024-11-29', false],
])('%s is a holiday: %s', (text, holiday) => {
  expect(isHoliday(day(text))).toBe(holiday);
});

test.each([
  ['2024-07-04', '2024-07-05'],
  ['2024-08-31', '2024-09-03'], // Saturday before Labor Day
  ['2024-03-12', '2024-03-12'],
])('from %s on, the next open day is %s', (from, to) => {
  expect(formatDay(nextOpenDay(day(from)))).toBe(to);
});

test('weekends are Saturday and Sunday', () => {
  expect(['2024-03-08', '2024-03-09', '2024-03-10', '2024-03-11'].map((d) => isWeekend(day(d)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('ED hour weights add up to 100, keep the night share and the ratio of peak to trough', () => {
  expect(ED_HOUR).toHaveLength(24);
  expect(ED_HOUR.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
  expect(ED_HOUR.slice(0, 7).reduce((a, b) => a + b, 0)).toBeCloseTo(13.57, 9);
  expect(Math.max(...ED_HOUR) / Math.min(...ED_HOUR)).toBeCloseTo(3.76, 2);
});

test('ED arrivals follow the hours and stay on their day', () => {
  const rng = root.at('hours');
  const hours = new Array<number>(24).fill(0);
  const n = 100_000;
  let astray = 0;
  for (let i = 0; i < n; i++) {
    const t = edArrival(rng, 19_000);
    if (Math.floor(t / SECONDS_PER_DAY) !== 19_000 || t % 60 !== 0) astray++;
    hours[Math.floor((t % SECONDS_PER_DAY) / 3600)]! += 100 / n;
  }
  expect(astray).toBe(0);
  hours.forEach((share, h) => {
    expect(Math.abs(share - ED_HOUR[h]!)).toBeLessThan(0.35);
  });
});

test('ED days stay in their week and follow the weekdays', () => {
  const rng = root.at('days');
  const shares = new Array<number>(7).fill(0);
  const n = 100_000;
  let astray = 0;
  for (let i = 0; i < n; i++) {
    const around = 19_000 + (i % 7);
    const moved = edDay(rng, around);
    if (moved - weekdayOf(moved) !== around - weekdayOf(around)) astray++;
    shares[weekdayOf(moved)]! += 100 / n;
  }
  expect(astray).toBe(0);
  shares.forEach((share, d) => {
    expect(Math.abs(share - ED_WEEKDAY[d]!)).toBeLessThan(0.6);
  });
});

test('office visits start on a quarter of an hour, mostly from 08:00 to 16:45', () => {
  const rng = root.at('office');
  let astray = 0;
  let core = 0;
  let morning = 0;
  for (let i = 0; i < 20_000; i++) {
    const seconds = officeSlot(rng, 19_000) - 19_000 * SECONDS_PER_DAY;
    if (seconds % 900 !== 0 || seconds < 7 * 3600 || seconds >= 18 * 3600) astray++;
    if (seconds >= 8 * 3600 && seconds <= 16.75 * 3600) core++;
    if (seconds >= 8 * 3600 && seconds < 13 * 3600) morning++;
  }
  expect(astray).toBe(0);
  expect(core / 20_000).toBeGreaterThan(0.93);
  expect(morning / 20_000).toBeGreaterThan(0.48); // UT_AMB_HOURS_8_12 and its band
  expect(morning / 20_000).toBeLessThan(0.65);
});
