// A claim line before it is priced and decided.
import type { Day } from '../../../base/days.ts';
import type { ClaimRow, FraudPattern } from '../tables.ts';
import type { Visit } from '../visit.ts';

export interface Draft {
  readonly visit: Visit;
  readonly type: ClaimRow['claim_type'];
  /** Null for drugs and for room and care. */
  readonly code: string | null;
  readonly day: Day;
  readonly units: number;
  readonly serviceLine: string;
  readonly place: string;
  readonly revenue: string | null;
  /** Cents of one unit before geography and severity, from which and to which it is drawn. */
  readonly price: readonly [low: number, high: number];
  readonly diagnosis: string;
  readonly drg: string | null;
  readonly modifier: ClaimRow['modifier_1'];
  readonly sharing: Sharing;
  readonly fill: { readonly ndc: string; readonly days: number; readonly number: number } | null;
  /** What tells the line from others of its visit, in the address of its draws. */
  readonly address: string;
  /** Number in its bill, from 1. */
  readonly line: number;
  readonly fraud: FraudPattern | null;
  readonly supported: string | null;
  readonly related: Draft | null;
}

/** Which part of a plan's benefits applies. */
export type Sharing =
  | 'primary'
  | 'specialist'
  | 'emergency'
  | 'preventive'
  | 'stay'
  | 'generic'
  | 'brand'
  | 'other';
