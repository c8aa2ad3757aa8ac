// Pictures of a dataset in the report: numbers with titles and axes, which folds compute from its tables. How they are drawn is the report's.
import type { Part } from './batch.ts';
import type { Fold } from './fold.ts';

interface Titled {
  /** Different from that of every other picture of the dataset. */
  readonly title: string;
  /** What is counted, over what, and what marks mean. */
  readonly note?: string;
}

/** Numbers by category; `null` is left out. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

interface Categories extends Titled {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** What the categories are, and what the values, with their unit. */
  readonly across?: string;
  readonly values: string;
}

/** Bars side by side or stacked; lying where the categories are words. Marks stand beside the bars, such as what was asked for. */
export interface Bars extends Categories {
  readonly kind: 'bars';
  readonly stacked?: boolean;
  readonly lying?: boolean;
  readonly marks?: Series;
}

export interface Lines extends Categories {
  readonly kind: 'lines';
}

/** Cells, the darker the more; `cells[row][column]`. */
export interface Heat extends Titled {
  readonly kind: 'heat';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
  readonly across?: string;
}

/** Women to the right and men to the left, by age band, youngest first, as shares of all in percent. */
export interface Pyramid extends Titled {
  readonly kind: 'pyramid';
  readonly bands: readonly string[];
  readonly male: readonly number[];
  readonly female: readonly number[];
}

/** The middle and two outer points of a distribution by category. */
export interface Ranges extends Titled {
  readonly kind: 'ranges';
  readonly categories: readonly string[];
  readonly ranges: readonly (readonly [low: number, middle: number, high: number])[];
  readonly values: string;
}

export type Picture = Bars | Lines | Heat | Pyramid | Ranges;

/** A fold that ends as pictures. */
// biome-ignore lint/suspicious/noExplicitAny: contributions of different pictures differ
export type PictureFold = Fold<any, readonly Picture[]>;

type Sums = Readonly<Record<string, number>>;

/** Adds to the sum of a name; 1 where nothing is said. Whole numbers only, so that their order does not matter. */
export type Add = (name: string, n?: number) => void;

/** Sums over everyone, by name. */
export class Totals {
  readonly #sums: Sums;

  constructor(sums: Sums) {
    this.#sums = sums;
  }

  of(name: string): number {
    return this.#sums[name] ?? 0;
  }

  /** Sums whose names begin so, by what follows, largest first. */
  below(prefix: string): readonly (readonly [name: string, sum: number])[] {
    return Object.entries(this.#sums)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, sum]) => [name.slice(prefix.length), sum] as const)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }

  /** One sum in percent of another, with a decimal; null where there is nothing to divide by. */
  percent(part: string, whole: string): number | null {
    const all = this.of(whole);
    return all === 0 ? null : Math.round((1000 * this.of(part)) / all) / 10;
  }
}

/** Pictures of sums: what one part adds to them, and what all of them show. */
export function summed(
  id: string,
  see: (part: Part, add: Add) => void,
  show: (totals: Totals) => readonly Picture[],
): PictureFold {
  return {
    id,
    see(part): Sums {
      const sums: Record<string, number> = {};
      see(part, (name, n = 1) => {
        sums[name] = (sums[name] ?? 0) + n;
      });
      return sums;
    },
    merge: added,
    end: (seen: readonly Sums[]) => show(new Totals(seen.reduce(added, {}))),
  };
}

function added(a: Sums, b: Sums): Sums {
  const sums: Record<string, number> = { ...a };
  for (const [name, n] of Object.entries(b)) sums[name] = (sums[name] ?? 0) + n;
  return sums;
}

/** Age bands of five years, the last open. */
export const AGE_BANDS: readonly string[] = Array.from({ length: 18 }, (_, i) =>
  i === 17 ? '85+' : `${i * 5}–${i * 5 + 4}`,
);

/** Number of the band of an age in completed years. */
export const ageBand = (age: number): number => Math.min(17, Math.floor(age / 5));

/** A pyramid of sums called `<prefix>male <band>` and `<prefix>female <band>`. */
export function pyramidOf(totals: Totals, prefix: string, title: string, note: string): Pyramid {
  const count = (sex: string) => AGE_BANDS.map((_, i) => totals.of(`${prefix}${sex} ${i}`));
  const [male, female] = [count('male'), count('female')];
  const all = Math.max(
    1,
    [...male, ...female].reduce((a, b) => a + b, 0),
  );
  const share = (n: number) => (100 * n) / all;
  return { kind: 'pyramid', title, note, bands: AGE_BANDS, male: male.map(share), female: female.map(share) };
}
