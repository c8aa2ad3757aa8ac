// Identifiers: check digits, uniqueness, and that every number lies in a range nobody issues.
import { expect, test } from 'vitest';
import { Rng } from '../../src/base/rng.ts';
import {
  emailOf,
  luhnDigit,
  mrnOf,
  npiOf,
  phoneOf,
  SSN_COUNT,
  ssnOf,
  vistaIdOf,
} from '../../src/world/identifiers.ts';

function luhnValid(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((c, i) => {
    const d = Number(c) * (i % 2 === 1 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  });
  return sum % 10 === 0;
}

test('the check digit of the CMS example 123456789 is 3', () => {
  expect(luhnDigit('80840123456789')).toBe(3);
});

test('NPIs have ten digits, begin with 2, pass the Luhn check with 80840, and are distinct', () => {
  const all = Array.from({ length: 50_000 }, (_, serial) => npiOf(serial));
  expect(all.filter((npi) => !/^2\d{9}$/.test(npi) || !luhnValid(`80840${npi}`))).toEqual([]);
  expect(new Set(all).size).toBe(50_000);
});

test('SSNs have area 900–999, a group that neither SSA nor IRS uses, and a serial other than 0000', () => {
  const free = (ssn: string) => {
    const [, group, serial] = /^9\d\d-(\d\d)-(\d{4})$/.exec(ssn)!;
    const g = Number(group);
    return ((g >= 1 && g <= 49) || (g >= 66 && g <= 69) || g === 89) && serial !== '0000';
  };
  const wrong: string[] = [];
  for (let n = 0; n < 200_000; n++) if (!free(ssnOf(n))) wrong.push(ssnOf(n));
  expect(wrong).toEqual([]);
});

test('SSNs are distinct over the first 200,000 and over 200,000 near 40 million', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 200_000; n++) seen.add(ssnOf(n)).add(ssnOf(39_800_000 + n));
  expect(seen.size).toBe(400_000);
});

test('SSNs repeat only after the whole range', () => {
  expect(SSN_COUNT).toBeGreaterThan(40_000_000);
  expect(ssnOf(SSN_COUNT)).toBe(ssnOf(0));
});

test('neighbouring SSNs do not look consecutive', () => {
  const numbers = Array.from({ length: 1001 }, (_, n) => Number(ssnOf(n).replaceAll('-', '')));
  const steps = numbers.slice(1).map((x, n) => x - numbers[n]!);
  expect(steps.filter((step) => Math.abs(step) <= 1000).length).toBeLessThan(5);
  // No step is a habit either: an affine rule would give a handful of distinct ones.
  expect(new Set(steps).size).toBeGreaterThan(990);
});

test('telephone numbers are in the block reserved for fiction', () => {
  const rng = Rng.root([5, 6]).at('phone');
  for (let i = 0; i < 500; i++) expect(phoneOf('312', rng)).toMatch(/^312-555-01\d\d$/);
});

test.each([
  ["O'Brien", 17, 'maeve.obrien17@example.net'],
  ['De La Cruz', 3, 'maeve.delacruz3@example.com'],
])('mail of %s number %i goes to a reserved domain', (last, n, mail) => {
  expect(emailOf('Maeve', last, n)).toBe(mail);
});

test('record numbers keep their least width and grow past it', () => {
  expect([mrnOf(7), mrnOf(12_345_678)]).toEqual(['MRN000007', 'MRN12345678']);
  expect([vistaIdOf(7), vistaIdOf(9_999_999), vistaIdOf(10_000_000)]).toEqual([
    '0000007',
    '9999999',
    '10000000',
  ]);
});
