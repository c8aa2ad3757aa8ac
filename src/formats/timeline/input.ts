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
  const parts = terms.map(({ label, op, value }, k) => `${signed(op, value, k === 0)} ${label}`);
  return `${module}: ${rule}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function signed(op: '+' | '×', value: number, first: boolean): string {
  const size = digits(Math.abs(value));
  if (op === '×') return `×${size}`;
  return value < 0 ? `−${size}` : first ? size : `+${size}`;
}

/** Three significant digits, or all before the point. */
function digits(x: number): string {
  if (x === 0) return '0';
  if (x >= 100) return String(Math.round(x * 10) / 10);
  return String(Number(x.toPrecision(x >= 10 ? 4 : 3)));
}
