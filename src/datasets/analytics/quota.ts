// Shares of whole numbers: what each group of persons gets of a total, so that the groups add up to it exactly.

/** The persons of a group: numbers from `first` to `last` of all `patients`. */
export interface Persons {
  readonly first: number;
  readonly last: number;
  readonly patients: number;
}

/** Of `total` things for everyone, the number before this group and in it. Groups add up to the total, whoever is in them. */
export function partOf(total: number, { first, last, patients }: Persons): { before: number; here: number } {
  const before = Math.round((total * (first - 1)) / patients);
  return { before, here: Math.round((total * last) / patients) - before };
}

/** How many of this group a share of everyone amounts to. */
export function shareOf(rate: number, { first, last }: Persons): number {
  return Math.round(rate * last) - Math.round(rate * (first - 1));
}

/** A share of a number as a whole number, with a draw `u` (uniform) for what is left over, so that many of them meet it. */
export function rounded(x: number, u: number): number {
  const whole = Math.floor(x);
  return u < x - whole ? whole + 1 : whole;
}

/** The items of lowest key. */
export function lowest<T>(items: readonly T[], count: number, keyOf: (item: T) => number): T[] {
  return items
    .map((item) => [keyOf(item), item] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, Math.max(0, count))
    .map(([, item]) => item);
}
