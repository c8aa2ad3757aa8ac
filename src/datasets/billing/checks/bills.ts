// Claims about bills: one a visit, dates in order, charges that fall, and a status that follows from dates.
import { DUE, LEAST_CHARGE } from '../bills.ts';
import type { BillRow } from '../tables.ts';
import { type ChartClaim, ofBill, ofVisit } from './claims.ts';

/** The status that the dates of a bill give at the anchor date. */
export function statusOf(row: BillRow, asOf: number): string {
  if (row.actual_payment_date !== null)
    return row.actual_payment_date <= row.expected_payment_date ? 'Paid' : 'Late-Paid';
  return row.expected_payment_date < asOf ? 'Late-Unpaid' : 'In-progress';
}

export const billClaims: readonly ChartClaim[] = [
  ofVisit('visits_missing_billing', 'visit_id', 'every visit has a bill', ({ bill }) => bill !== null),
  ofBill('multiple_billings_per_visit', 'visit_id', 'no visit has two bills', ({ row }, { bills }) => {
    return bills.find((b) => b.row.visit_id === row.visit_id)!.row === row;
  }),
  ofBill(
    'billing_patient_mismatches',
    'patient_id',
    'a bill goes to the patient of its visit',
    (b) => b.visit !== null,
  ),
  ofBill(
    'billing_before_admission',
    'billing_date',
    'no bill is written before admission',
    ({ row, visit }) => (visit === null ? null : row.billing_date >= visit.date_of_admission),
  ),
  ofBill(
    'billing_before_discharge',
    'billing_date',
    'no bill is written before discharge',
    ({ row, visit }) => (visit === null ? null : row.billing_date >= visit.date_of_discharge),
  ),
  ofBill(
    'billing_after_today',
    'billing_date',
    'no bill is written after the anchor date',
    ({ row }, _, { asOf }) => {
      return row.billing_date <= asOf;
    },
  ),
  ofBill(
    'payment_future_dates',
    'actual_payment_date',
    'nothing is paid after the anchor date',
    ({ row }, _, { asOf }) => (row.actual_payment_date === null ? null : row.actual_payment_date <= asOf),
  ),
  ofBill(
    'expected_date_mismatches',
    'expected_payment_date',
    'a bill is due 30 days after its date by the plan Full, 365 by Incremental',
    ({ row }) => row.expected_payment_date - row.billing_date === DUE[row.payment_plan as keyof typeof DUE],
  ),
  ofBill(
    'payment_status_inconsistencies',
    'payment_status',
    'the status is the one that the dates give at the anchor date',
    ({ row }, _, { asOf }) => row.payment_status === statusOf(row, asOf),
  ),
  ofBill(
    'coverage_without_provider',
    'insurance_coverage_amount',
    'no insurer pays for the uninsured',
    ({ row, insured }) => (insured ? row.insurance_coverage_amount > 0 : row.insurance_coverage_amount === 0),
  ),
  ofBill(
    'charges_below_87',
    'total_charge',
    'a charge is at least 87 dollars',
    ({ row }) => row.total_charge >= LEAST_CHARGE,
  ),
  ofBill('zero_charges', 'total_charge', 'no visit is free', ({ row }) => row.total_charge > 0),
  ofVisit(
    'billing_followup_exceeded_first',
    'visit_id',
    'a follow-up costs no more than the first visit for the condition',
    ({ bill, first }) =>
      bill === null || first === null || first.bill === null
        ? null
        : bill.total_charge <= first.bill.total_charge,
  ),
];
