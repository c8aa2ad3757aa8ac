// What the pages of one life are made from.
import type { Day } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';

/** Why a row is there: who made it, by which rule, and the parts of its key figure in order. */
export interface Explanation {
  readonly module: string;
  readonly rule: string;
  readonly terms: readonly { readonly label: string; readonly op: '+' | '×'; readonly value: number }[];
}

export interface TimelineInput {
  readonly life: Life;
  /** First day of the written history. */
  readonly from: Day;
  readonly asOf: Day;
  /** Reasons by row; null when nobody asked. */
  readonly reasons: ReadonlyMap<object, Explanation> | null;
  /** Name of a payer. */
  readonly payer: (id: number) => string;
  /** What was asked for, in one line: population, seed, anchor. */
  readonly origin: string;
  readonly version: string;
}

/** Last day of the record. */
export function endOf({ life, asOf }: TimelineInput): Day {
  return life.death?.death_date ?? asOf;
}

/** `module: rule (5.5 average of age and sex, +2.6 type-2-diabetes, …)`. */
export function printReason({ module, rule, terms }: Explanation): string {
  // The parts of a sum are printed as finely as its largest asks for; what is nothing then is left out.
  const sum = terms.length > 1 && terms.every(({ op }) => op === '+');
  const largest = Math.max(...terms.map(({ value }) => Math.abs(value)));
  const decimals = sum ? Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(largest || 1)))) : null;
  const shown = terms
    .map((term) => ({ ...term, text: digits(Math.abs(term.value), decimals) }))
    .filter(({ text }) => decimals === null || text !== '0');
  const parts = shown.map(({ label, op, value, text }, k) => `${sign(op, value, k === 0)}${text} ${label}`);
  return `${module}: ${rule}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function sign(op: '+' | '×', value: number, first: boolean): string {
  if (op === '×') return '×';
  return value < 0 ? '−' : first ? '' : '+';
}

/** To some decimals, or to three significant digits with all before the point. */
function digits(x: number, decimals: number | null): string {
  if (decimals !== null) return String(Number(x.toFixed(decimals)));
  if (x === 0) return '0';
  if (x >= 100) return String(Math.round(x * 10) / 10);
  return String(Number(x.toPrecision(x >= 10 ? 4 : 3)));
}
