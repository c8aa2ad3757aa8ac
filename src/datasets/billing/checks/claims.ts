// Claims about charts: what must hold of each patient, visit or bill, said once for the checks and for the validation summary.
import type { Day } from '../../../base/days.ts';
import { formatDay } from '../../../base/days.ts';
import type { Part } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { counting } from '../../../schema/tally.ts';
import type { BillRow, VisitRow } from '../tables.ts';
import { type Chart, type ChartBill, type ChartVisit, chartsOf } from './charts.ts';

/** What a claim may know. */
export interface ClaimContext {
  readonly asOf: Day;
  readonly singleHospital: boolean;
}

/** Told of each thing looked at: its key, what it is when it fails, and whether it holds. */
type Look = (key: number, shown: () => string, holds: boolean) => void;

export interface ChartClaim {
  /** Key of the validation summary. */
  readonly key: string;
  readonly table: string;
  readonly column: string;
  readonly doc: string;
  readonly look: (chart: Chart, context: ClaimContext, look: Look) => void;
}

/** A claim about each patient; null where it does not apply. */
export function ofPatient(
  key: string,
  column: string,
  doc: string,
  holds: (chart: Chart, context: ClaimContext) => boolean | null,
): ChartClaim {
  return {
    key,
    table: 'patients',
    column,
    doc,
    look(chart, context, look) {
      const verdict = holds(chart, context);
      if (verdict !== null)
        look(chart.patient.patient_id, () => `patient_id=${chart.patient.patient_id}`, verdict);
    },
  };
}

/** A claim about each visit. */
export function ofVisit(
  key: string,
  column: keyof VisitRow & string,
  doc: string,
  holds: (visit: ChartVisit, chart: Chart, context: ClaimContext) => boolean | null,
): ChartClaim {
  return {
    key,
    table: 'visits',
    column,
    doc,
    look(chart, context, look) {
      for (const visit of chart.visits) {
        const verdict = holds(visit, chart, context);
        if (verdict !== null) look(visit.row.visit_id, () => shownVisit(visit, column), verdict);
      }
    },
  };
}

function shownVisit({ row, nights }: ChartVisit, column: keyof VisitRow & string): string {
  const days = `${formatDay(row.date_of_admission)} + ${nights}`;
  return `visit_id=${row.visit_id}: ${row.condition}, ${days}, ${column}=${shown(column, row[column])}`;
}

/** A claim about each bill. */
export function ofBill(
  key: string,
  column: keyof BillRow & string,
  doc: string,
  holds: (bill: ChartBill, chart: Chart, context: ClaimContext) => boolean | null,
): ChartClaim {
  return {
    key,
    table: 'billing',
    column,
    doc,
    look(chart, context, look) {
      for (const bill of chart.bills) {
        const verdict = holds(bill, chart, context);
        if (verdict !== null) look(bill.row.billing_id, () => shownBill(bill.row, column), verdict);
      }
    },
  };
}

function shownBill(row: BillRow, column: keyof BillRow & string): string {
  return `billing_id=${row.billing_id}: ${row.payment_status}, ${column}=${shown(column, row[column])}`;
}

function shown(column: string, value: string | number | null): string {
  return typeof value === 'number' && /(^|_)date(_|$)/.test(column)
    ? formatDay(value)
    : String(value ?? 'empty');
}

/** A claim as a check of the dataset. */
export function checkOf(claim: ChartClaim, context: ClaimContext): Check {
  const said = {
    check: `${claim.table}.${claim.column}.${claim.key}`,
    category: 'plausibility',
    table: claim.table,
    column: claim.column,
    doc: claim.doc,
  } as const;
  return counting(said, (part, tally) => {
    for (const chart of chartsOf(part)) {
      claim.look(chart, context, (key, shown, holds) => {
        tally.of++;
        if (!holds) tally.fail(key, shown);
      });
    }
  });
}

/** How often a claim fails in a part. */
export function failuresOf(claim: ChartClaim, part: Part, context: ClaimContext): number {
  let failed = 0;
  for (const chart of chartsOf(part)) {
    claim.look(chart, context, (_, __, holds) => {
      if (!holds) failed++;
    });
  }
  return failed;
}
