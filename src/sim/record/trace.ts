// Why a row is there: the module and rule that made it, kept while the life is written, for those who ask.
import type { Onsets } from '../onset.ts';

/** One part of a figure: added, or multiplied. */
export interface Term {
  readonly label: string;
  readonly op: '+' | '×';
  readonly value: number;
}

export interface Reason {
  /** A condition module, or the part of the simulator that is nobody's illness, such as `preventive care`. */
  readonly module: string;
  /** What happened, in words. */
  readonly rule: string;
  /** Parts that make up the row's key figure, in order: sums end in the figure, products in its rate. */
  readonly terms: readonly Term[];
}

export interface Trace {
  readonly onsets: Onsets;
  /** Reasons by row. */
  readonly reasons: Map<object, Reason>;
}

export function openTrace(onsets: Onsets): Trace {
  return { onsets, reasons: new Map() };
}

export function reason(module: string, rule: string, terms: readonly Term[] = []): Reason {
  return { module, rule, terms };
}

/** Note why the row written last is there. Nothing is computed when nobody asks. */
export function because(
  { trace }: { readonly trace: Trace | null },
  rows: readonly object[],
  why: () => Reason,
): void {
  if (trace !== null) trace.reasons.set(rows[rows.length - 1]!, why());
}

export const plus = (label: string, value: number): Term => ({ label, op: '+', value });
export const times = (label: string, value: number): Term => ({ label, op: '×', value });
