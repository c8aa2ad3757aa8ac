// Offsets from UTC, judged by the time zone database that comes with Node.
import { expect, test } from 'vitest';
import { dayOf, formatDay, formatSeconds, SECONDS_PER_DAY } from '../../src/base/days.ts';
import { us } from '../../src/world/places.ts';
import { offsetHours, utcOf } from '../../src/world/zones.ts';

/** Local time of a moment as the platform knows it, `YYYY-MM-DDTHH:MM:SS`. */
function clock(zone: string): (utc: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  return (utc) => format.format(utc * 1000).replace(', ', 'T');
}

const zones = [...new Set(us.places.map((p) => p.timezone)), 'America/Vancouver', 'Europe/Rome'];

test.each(zones)('%s agrees with the platform on every day from 1990 to 2030', (zone) => {
  const local = clock(zone);
  const wrong: string[] = [];
  for (let day = dayOf(1990, 1, 1); day < dayOf(2030, 12, 31); day++) {
    const at = day * SECONDS_PER_DAY + (day % 2 === 0 ? 4 : 13) * 3600;
    if (local(utcOf(zone, at)) !== formatSeconds(at)) wrong.push(formatDay(day));
  }
  expect(wrong).toEqual([]);
});

test('a zone of no pack is refused', () => {
  expect(() => offsetHours('Mars/Olympus', 0)).toThrow(/unknown time zone/);
});
