// Whether a filter holds, given what is known: true, false, or undefined while it may still be either (Kleene's logic).
import type { Filter, FilterField, Test } from './syntax.ts';

export type Truth = boolean | undefined;

/**
 * What is known of a field. A number lies between two bounds, both included; a word is one of some; a set answers for its members;
 * null is the absence of a value, which meets no comparison; undefined is no knowledge at all.
 */
export type Known =
  | readonly [low: number, high: number]
  | { readonly words: readonly string[] }
  | { readonly has: (value: string) => Truth }
  | null
  | undefined;

export function evaluate<F extends FilterField>(filter: Filter<F>, know: (field: F) => Known): Truth {
  if (filter.kind === 'test') return met(filter, know(filter.field));
  if (filter.kind === 'not') {
    const truth = evaluate(filter.of, know);
    return truth === undefined ? undefined : !truth;
  }
  return joined(filter.of, filter.kind === 'or', know);
}

/** `deciding` is the truth of a part that decides the whole: true for `or`, false for `and`. */
function joined<F extends FilterField>(
  parts: readonly Filter<F>[],
  deciding: boolean,
  know: (field: F) => Known,
): Truth {
  let open = false;
  for (const part of parts) {
    const truth = evaluate(part, know);
    if (truth === deciding) return deciding;
    open ||= truth === undefined;
  }
  return open ? undefined : !deciding;
}

function met({ op, values }: Test, known: Known): Truth {
  if (known === undefined) return undefined;
  if (known === null) return false;
  if ('has' in known) return any(values.map((v) => known.has(v as string)));
  if ('words' in known) return all(known.words.map((word) => values.includes(word)));
  if (op === 'in') return any(values.map((v) => compared('=', [v as number], known)));
  return compared(op, values as readonly number[], known);
}

/** True when one is, false when none can be. */
function any(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** What all possibilities agree on. */
function all(truths: readonly boolean[]): Truth {
  const first = truths[0];
  return truths.every((t) => t === first) ? first : undefined;
}

function compared(op: Test['op'], values: readonly number[], [low, high]: readonly [number, number]): Truth {
  const [a, b = a] = values as [number, number?];
  if (op === '<') return high < a ? true : low >= a ? false : undefined;
  if (op === '<=') return high <= a ? true : low > a ? false : undefined;
  if (op === '>') return low > a ? true : high <= a ? false : undefined;
  if (op === '>=') return low >= a ? true : high < a ? false : undefined;
  const inside = low >= a && high <= b! ? true : high < a || low > b! ? false : undefined;
  if (op !== '!=') return inside;
  return inside === undefined ? undefined : !inside;
}
