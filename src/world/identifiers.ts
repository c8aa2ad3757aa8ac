// Identifiers of invented people and places, from ranges that are never issued or are reserved for fiction.
import type { Rng } from '../base/rng.ts';

/**
 * A fixed permutation of the pairs (left < lefts, right < rights), by four rounds in which each half turns the other
 * (Luby & Rackoff 1988, with addition instead of xor): neighbours come out far apart and without a visible step.
 */
function shuffled(left: number, lefts: number, right: number, rights: number): readonly [number, number] {
  let [l, r] = [left, right];
  for (let round = 1; round <= 4; round++) {
    r = (r + mixed(l, round)) % rights;
    l = (l + mixed(r, round + 4)) % lefts;
  }
  return [l, r];
}

/** A fixed 32-bit hash of a small integer (multiply–xorshift). */
function mixed(x: number, round: number): number {
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(round, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

const HALF_NPI = 10_000;

/**
 * A National Provider Identifier of serial 0 … 10^8 − 1 (one serial, one number). It begins with 2: the standard
 * (45 CFR 162.406, CMS NPI check-digit page) allows 1 or 2 as first digit, and only 1 has been issued so far.
 * The last digit is the Luhn check digit with the prefix 80840.
 */
export function npiOf(serial: number): string {
  const [high, low] = shuffled(
    Math.floor(serial / HALF_NPI) % HALF_NPI,
    HALF_NPI,
    serial % HALF_NPI,
    HALF_NPI,
  );
  const stem = `2${digits(high, 4)}${digits(low, 4)}`;
  return stem + luhnDigit(`80840${stem}`);
}

/** The digit that completes `digits` to a number that passes the Luhn check (ISO/IEC 7812-1 annex B). */
export function luhnDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? 2 * d : d;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** Groups that neither the SSA (no area 900–999 at all) nor the IRS (ITIN 50–65, 70–88, 90–92, 94–99; ATIN 93) gives out with area 9xx. */
const FREE_GROUPS: readonly string[] = [
  ...Array.from({ length: 49 }, (_, i) => String(i + 1).padStart(2, '0')),
  '66',
  '67',
  '68',
  '69',
  '89',
];
const SERIALS = 9999;
const AREAS = 100;
/** Numbers in the range: 100 areas × 54 groups × 9,999 serials. */
export const SSN_COUNT = AREAS * FREE_GROUPS.length * SERIALS;

/**
 * The nth Social Security number, `9xx-gg-ssss`; distinct for n below SSN_COUNT (53,994,600), then it repeats. Never issued: the
 * SSA assigns no area number 900–999 (20 CFR 422.103; SSA, “SSN randomization FAQ”), and the groups are those that the IRS uses
 * neither for ITINs nor for ATINs (IRS Publication 1915).
 */
export function ssnOf(n: number): string {
  const block = Math.floor(n / SERIALS) % (AREAS * FREE_GROUPS.length);
  const [left, serial] = shuffled(block, AREAS * FREE_GROUPS.length, n % SERIALS, SERIALS);
  const group = FREE_GROUPS[left % FREE_GROUPS.length];
  return `9${digits(Math.floor(left / FREE_GROUPS.length), 2)}-${group}-${digits(serial + 1, 4)}`;
}

function digits(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

/** A telephone number `aaa-555-01xx`: 555-0100 to 555-0199 are reserved for fiction in every area (ATIS-0300115). */
export function phoneOf(areaCode: string, rng: Rng): string {
  return `${areaCode}-555-01${String(rng.int(0, 99)).padStart(2, '0')}`;
}

const MAIL_DOMAINS = ['example.com', 'example.org', 'example.net'] as const;

/** An e-mail address in a domain reserved for examples (RFC 2606 §3); unique in n. */
export function emailOf(first: string, last: string, n: number): string {
  const local = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, '');
  return `${local}${n}@${MAIL_DOMAINS[n % MAIL_DOMAINS.length]}`;
}

/** The nth medical record number: `MRN` and at least 6 digits, unique. */
export function mrnOf(n: number): string {
  return `MRN${String(n).padStart(6, '0')}`;
}

/** The nth VistA identifier: 7 digits below 10 million, more from there on; unique. */
export function vistaIdOf(n: number): string {
  return String(n).padStart(7, '0');
}
