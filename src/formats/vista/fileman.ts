// How FileMan writes things down: dates, numbers as subscripts, names, text that fits a piece of a node.
import { civilOf, type Day, dayOf, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';

/**
 * A FileMan date as an integer of millionths: (year − 1700) MMDD before the point, HHMMSS behind it. Sums and differences of
 * integers are exact, where those of 3200110.093 are not.
 */
export type Stamp = number;

const MILLION = 1_000_000;
/** What inverse dates are taken from. */
export const LAST_DATE = 9_999_999;

export function dayStamp(day: Day): Stamp {
  const { year, month, day: d } = civilOf(day);
  return ((year - 1700) * 10_000 + month * 100 + d) * MILLION;
}

/** Midnight belongs to the day that ends: `.24`. */
export function timeStamp(t: Seconds): Stamp {
  const day = Math.floor(t / SECONDS_PER_DAY);
  const s = t - day * SECONDS_PER_DAY;
  if (s === 0) return dayStamp(day - 1) + 240_000;
  const minutes = Math.floor(s / 60);
  const hours = Math.floor(minutes / 60);
  return dayStamp(day) + hours * 10_000 + (minutes - hours * 60) * 100 + (s - minutes * 60);
}

/** The day of a stamp. */
export function stampDay(stamp: Stamp): Day {
  const date = Math.floor(stamp / MILLION);
  const day = dayOf(Math.floor(date / 10_000) + 1700, Math.floor(date / 100) % 100, date % 100);
  return stamp % MILLION === 240_000 ? day + 1 : day;
}

export function stampSeconds(stamp: Stamp): Seconds {
  const time = stamp % MILLION;
  const rest = time === 240_000 ? 0 : time;
  const [h, m, s] = [Math.floor(rest / 10_000), Math.floor(rest / 100) % 100, rest % 100];
  return stampDay(stamp) * SECONDS_PER_DAY + h * 3600 + m * 60 + s;
}

/** 9999999 − date.time, all of it subtracted. */
export function inverse(stamp: Stamp): Stamp {
  return LAST_DATE * MILLION - stamp;
}

/** (9999999 − date).time: only the date is turned round. */
export function inverseDate(stamp: Stamp): Stamp {
  const time = stamp % MILLION;
  return (LAST_DATE - (stamp - time) / MILLION) * MILLION + time;
}

/** 9999999 − date, without time. */
export function inverseDay(stamp: Stamp): number {
  return LAST_DATE - Math.floor(stamp / MILLION);
}

/** `3200110.093`: a canonical number. */
export function printStamp(stamp: Stamp): string {
  const time = stamp % MILLION;
  const date = String((stamp - time) / MILLION);
  if (time === 0) return date;
  let end = time;
  let places = 6;
  while (end % 10 === 0) {
    end /= 10;
    places--;
  }
  return `${date}.${String(end).padStart(places, '0')}`;
}

const STAMP = /^(\d{7})(?:\.(\d{1,6}))?$/;

/** The stamp of a printed date, or null when it is none: month 1–12, a day that exists, a time below 24 or 24 itself. */
export function parseStamp(text: string): Stamp | null {
  const m = STAMP.exec(text);
  // A fraction that ends in 0 is no canonical number.
  if (m === null || m[2]?.endsWith('0') === true) return null;
  const date = Number(m[1]);
  const time = m[2] === undefined ? 0 : Number(m[2].padEnd(6, '0'));
  const [month, day] = [Math.floor(date / 100) % 100, date % 100];
  const year = Math.floor(date / 10_000) + 1700;
  const real = civilOf(dayOf(year, month, day));
  if (month < 1 || month > 12 || day < 1 || real.month !== month) return null;
  const [h, min, s] = [Math.floor(time / 10_000), Math.floor(time / 100) % 100, time % 100];
  if (time !== 240_000 && (h > 23 || min > 59 || s > 59)) return null;
  return date * MILLION + time;
}

const CANONICAL = /^-?(?:0|[1-9]\d*|(?:[1-9]\d*)?\.\d*[1-9])$/;

/** Whether M takes a text for a number: no leading or trailing zeros, no `-0`, at most 18 digits. */
export function isCanonical(text: string): boolean {
  return CANONICAL.test(text) && text !== '-0' && text.replace(/[-.]/g, '').length <= 18;
}

/** A number as M writes it: `.25`, not `0.25`. */
export function printNumber(x: number): string {
  const text = String(x);
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** A subscript: numbers bare, texts in quotes. */
export function subscript(text: string): string {
  return isCanonical(text) ? text : quote(text);
}

export function quote(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * Text for a piece: one byte a character, no caret, no control characters, no blanks at the ends. Letters with marks lose them;
 * what has no plain letter becomes `?`.
 */
export function plain(text: string): string {
  // Nearly all texts pass this and are returned as they are.
  if (/^(?:[!-\]_-~](?:[ -\]_-~]*[!-\]_-~])?)?$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\^/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '?')
    .trim();
}

export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).trimEnd();
}

/** `LAST,FIRST MIDDLE`: upper case, at most `most` characters, one comma, no points. */
export function personName(
  last: string,
  first: string,
  middle: string | null,
  { suffix = null, most = 30 }: { readonly suffix?: string | null; readonly most?: number } = {},
): string {
  const after = suffix === null ? '' : ` ${suffix.toUpperCase().replace('.', '')}`;
  return nameOf(last, first, middle, most - after.length) + after;
}

function nameOf(last: string, first: string, middle: string | null, most: number): string {
  const part = (text: string) =>
    plain(text)
      .toUpperCase()
      .replace(/[^A-Z' -]/g, '');
  const whole = `${part(last)},${part(first)}`;
  if (middle === null || middle === '') return cut(whole, most);
  const full = `${whole} ${part(middle)}`;
  // A middle name that does not fit becomes its initial, as registration does it.
  return full.length <= most ? full : cut(`${whole} ${part(middle).slice(0, 1)}`, most);
}

/** A number of 48 bits for a text, the same everywhere: record numbers of entries that have nothing but a text to go by. */
export function textNumber(text: string): number {
  let [a, b] = [0x811c9dc5, 0x9e3779b1];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b + c, 0x85ebca6b) ^ (b >>> 13);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35);
  return ((a ^ (a >>> 13)) >>> 0) * 65_536 + (((b ^ (b >>> 16)) >>> 0) & 0xffff);
}
