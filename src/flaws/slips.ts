// Slips of pen and eye: how a text, a number or a date is miswritten.
import { civilOf, type Day, dayOf } from '../base/days.ts';
import { round, weighted } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { nicknamesOf } from './data/nicknames.ts';

/** A miswritten value and how it came about. */
export interface Slip<T> {
  readonly value: T;
  readonly mechanism: string;
}

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys that touch a key of the American layout: left and right of it, and in the rows above and below. */
function neighbours(key: string): string[] {
  const row = ROWS.findIndex((r) => r.includes(key));
  if (row < 0) return [];
  const at = ROWS[row]!.indexOf(key);
  const near = [ROWS[row]![at - 1], ROWS[row]![at + 1], ROWS[row - 1]?.[at], ROWS[row - 1]?.[at + 1]];
  return [...near, ROWS[row + 1]?.[at - 1], ROWS[row + 1]?.[at]].filter((k) => k !== undefined);
}

const likeCase = (model: string, letter: string) =>
  model === model.toUpperCase() ? letter.toUpperCase() : letter;

function replaced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

/** Places of a text that hold a letter or digit, the first letter left out where a longer text allows it. */
function places(text: string): number[] {
  const all = [...text].flatMap((c, i) => (/[\p{L}\d]/u.test(c) ? [i] : []));
  return all.length > 2 ? all.slice(1) : all;
}

function keyboard(text: string, rng: Rng): string | null {
  const open = places(text).filter((i) => neighbours(text[i]!.toLowerCase()).length > 0);
  if (open.length === 0) return null;
  const at = rng.pick(open);
  return replaced(text, at, 1, likeCase(text[at]!, rng.pick(neighbours(text[at]!.toLowerCase()))));
}

function transposition(text: string, rng: Rng): string | null {
  const open = places(text).filter((i) => /[\p{L}\d]/u.test(text[i + 1] ?? '') && text[i] !== text[i + 1]);
  if (open.length === 0) return null;
  const at = rng.pick(open);
  return replaced(text, at, 2, text[at + 1]! + text[at]!);
}

/** Spellings that sound alike or look alike, by mechanism. */
const ALIKE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  phonetic: [
    ['ph', 'f'],
    ['ck', 'k'],
    ['ey', 'y'],
    ['ie', 'y'],
    ['ee', 'ea'],
    ['c', 'k'],
    ['y', 'i'],
    ['ll', 'l'],
    ['tt', 't'],
    ['nn', 'n'],
    ['ss', 's'],
    ['th', 't'],
    ['son', 'sen'],
    ['er', 'or'],
    ['z', 's'],
    ['ei', 'ie'],
    ['v', 'f'],
  ],
  ocr: [
    ['rn', 'm'],
    ['m', 'rn'],
    ['cl', 'd'],
    ['l', '1'],
    ['O', '0'],
    ['0', 'O'],
    ['1', 'l'],
    ['5', 'S'],
    ['S', '5'],
    ['8', 'B'],
    ['B', '8'],
    ['I', 'l'],
    ['vv', 'w'],
    ['h', 'b'],
    ['e', 'c'],
  ],
};

function alike(mechanism: string): (text: string, rng: Rng) => string | null {
  return (text, rng) => {
    const open = ALIKE[mechanism]!.filter(([from]) => text.includes(from));
    if (open.length === 0) return null;
    const [from, to] = rng.pick(open);
    return replaced(text, text.indexOf(from), from.length, to);
  };
}

function nickname(text: string, rng: Rng): string | null {
  const forms = nicknamesOf(text);
  return forms.length === 0 ? null : rng.pick(forms);
}

const MAKE: Readonly<Record<string, (text: string, rng: Rng) => string | null>> = {
  keyboard,
  transposition,
  phonetic: alike('phonetic'),
  ocr: alike('ocr'),
  nickname,
};

/** How often each slip is the one; assumption: typing slips are the bulk, a third of given names are given short. */
const TEXT_SLIPS = weighted<string>([
  ['keyboard', 40],
  ['transposition', 25],
  ['phonetic', 25],
  ['ocr', 10],
]);
const NICKNAME_SHARE = 0.35;

/** A misspelt text, or null when none of the tried slips can happen to it. */
export function misspelt(text: string, rng: Rng, given = false): Slip<string> | null {
  const first = given && rng.chance(NICKNAME_SHARE) ? ['nickname'] : [];
  for (const mechanism of [...first, TEXT_SLIPS.pick(rng), 'keyboard', 'transposition']) {
    const value = MAKE[mechanism]!(text, rng);
    if (value !== null && value !== text) return { value, mechanism };
  }
  return null;
}

/** Day and month the wrong way round; null where that is no other day. */
export function transposed(day: Day): Day | null {
  const { year, month, day: d } = civilOf(day);
  return d > 12 || d === month ? null : dayOf(year, d, month);
}

/** A decimal point one place to the right or left; null where the number is then the same. */
export function misplacedPoint(value: number, rng: Rng): Slip<number> | null {
  const up = rng.chance(0.5);
  const slipped = round(up ? value * 10 : value / 10, 3);
  return slipped === value ? null : { value: slipped, mechanism: up ? 'times ten' : 'a tenth' };
}
