// How a value looks in an example: as it would stand in a file.
import { formatDay, formatSeconds } from '../base/days.ts';
import { type Vector, valueAt } from '../schema/batch.ts';
import { idText } from '../schema/column.ts';

const LONGEST = 60;

/** The value at a row as text; the raw text when a reader could not read it. */
export function printed(v: Vector, row: number): string {
  const raw = v.bad?.get(row);
  if (raw !== undefined) return `“${clip(raw)}”`;
  const x = valueAt(v, row);
  if (x === null) return 'empty';
  if (typeof x !== 'number') return clip(String(x));
  if (!Number.isFinite(x)) return String(x);
  if (v.column.kind === 'date') return formatDay(x);
  if (v.column.kind === 'time') return `${formatSeconds(x)}${v.column.utc === true ? 'Z' : ''}`;
  if (v.column.kind === 'id') return idText(v.column, x);
  return v.column.kind === 'money' ? (x / 100).toFixed(2) : String(x);
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
