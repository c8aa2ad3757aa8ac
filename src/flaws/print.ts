// A cell as text: what a CSV file prints, so that an answer can be compared and put back in any format.
import { formatDay, formatSeconds } from '../base/days.ts';
import { round } from '../base/distributions.ts';
import type { Column } from '../schema/column.ts';

/** A value as a row has it: words and texts as they are, days, seconds and cents as numbers. */
export type Cell = string | number | boolean | null;

export function textOf(column: Column, value: Cell): string | null {
  if (value === null) return null;
  if (typeof value !== 'number') return String(value);
  if (column.kind === 'date') return formatDay(value);
  if (column.kind === 'time') return formatSeconds(value);
  if (column.kind === 'float') return String(round(value, column.decimals ?? 3));
  return column.kind === 'money' ? (value / 100).toFixed(2) : String(value);
}
