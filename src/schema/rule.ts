// Rules between columns of one row, as named makers: the check knows what they say, and the docs print it.

/** A condition every row must meet. `holds` receives the values of `columns` in order (null where empty). */
export interface Rule<N extends string = string> {
  readonly id: string;
  readonly doc: string;
  readonly columns: readonly N[];
  // biome-ignore lint/suspicious/noExplicitAny: the values' types are those of the named columns
  holds(...values: any[]): boolean;
}

/** `first` ≤ `second`, where both are present. */
export function before<N extends string>(first: N, second: N): Rule<N> {
  return {
    id: `${first}_before_${second}`,
    doc: `${first} is not after ${second}`,
    columns: [first, second],
    holds: (a: number | null, b: number | null) => a === null || b === null || a <= b,
  };
}

/** `column` is filled in exactly when `other` has one of `values`. */
export function onlyWhen<N extends string>(
  column: N,
  other: N,
  values: readonly (string | boolean)[],
): Rule<N> {
  return {
    id: `${column}_only_when_${other}`,
    doc: `${column} is present exactly when ${other} is ${values.join(' or ')}`,
    columns: [column, other],
    holds: (a: unknown, b: string | boolean | null) => (a !== null) === (b !== null && values.includes(b)),
  };
}

/** `whole` equals the sum of `parts` (money: to the cent). */
export function addsUp<N extends string>(whole: N, parts: readonly N[]): Rule<N> {
  return {
    id: `${whole}_adds_up`,
    doc: `${whole} = ${parts.join(' + ')}`,
    columns: [whole, ...parts],
    holds: (sum: number | null, ...rest: (number | null)[]) =>
      sum === null || sum === rest.reduce<number>((t, x) => t + (x ?? 0), 0),
  };
}

/** `time` falls on the calendar day `day`. */
export function onDay<N extends string>(time: N, day: N): Rule<N> {
  return {
    id: `${time}_on_${day}`,
    doc: `${time} falls on ${day}`,
    columns: [time, day],
    holds: (t: number | null, d: number | null) => t === null || d === null || Math.floor(t / 86_400) === d,
  };
}

/** A hand-written rule. */
export function must<const N extends string>(
  id: string,
  doc: string,
  columns: readonly N[],
  // biome-ignore lint/suspicious/noExplicitAny: the values' types are those of the named columns
  holds: (...values: any[]) => boolean,
): Rule<N> {
  return { id, doc, columns, holds };
}
