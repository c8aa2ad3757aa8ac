// Bills: what a visit costs, who pays how much of it, by what plan, and what has come of it by the anchor date.
import type { Day } from '../../base/days.ts';
import { clamp } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Category, Condition } from './conditions.ts';
import type { BillRow, PatientRow } from './tables.ts';
import type { Visit } from './visits.ts';

/*
 * Ranges, ratios and shares below: the rules of the visits-and-billing generator that this dataset follows, unless another source is named.
 */

/** First charge in dollars before the hospital's factor, by category. */
const CHARGES: Readonly<Record<Category, readonly [number, number]>> = {
  complex: [30_000, 110_000],
  chronic: [3000, 20_000],
  depression: [1000, 7000],
  acute: [1000, 12_000],
  minor: [100, 5000],
};
/** Part of a charge's place in its range that nights decide; assumption. */
const BY_NIGHTS = 0.6;
/** A follow-up costs this part of the first visit. */
const LASTING = [0.6, 0.9] as const;
const PASSING = [0.3, 0.7] as const;
/** Share of follow-ups that are a bit dearer, and how much; never dearer than the first visit. */
const BUMP_SHARE = 0.18;
const BUMP = [1.05, 1.15] as const;
/** Least charge in cents. */
export const LEAST_CHARGE = 8700;

/** Share of the insured whose plan pays the lower part, and the parts. */
const LEAN_SHARE = 0.35;
const LEAN = [0.4, 0.7] as const;
const RICH = [0.6, 0.9] as const;

/** Days from the bill until it is due, by plan. */
export const DUE = { Full: 30, Incremental: 365 } as const;
/** Most days from admission to the bill, where discharge is not later. */
export const BILL_WITHIN = 5;
/** Bills above this, in cents, are paid late more often by the uninsured. */
const LARGE = 1_000_000;

/** Bills of a patient's visits, in their order. */
export function billsOf(
  rng: Rng,
  patient: PatientRow,
  visits: readonly Visit[],
  asOf: Day,
): readonly BillRow[] {
  const first = new Map<Condition, number>();
  const own = rng.at('patient', patient.patient_id, 'bills');
  const insured = patient.insurance_provider !== null;
  const part = own.at('plan').chance(LEAN_SHARE) ? LEAN : RICH;
  return visits.map((visit) => {
    const stream = own.at(visit.row.visit_id);
    const charge = chargeOf(stream.at('charge'), visit, first.get(visit.condition));
    if (visit.earlier === 0) first.set(visit.condition, charge);
    const covered = insured ? Math.round(charge * within(stream.at('cover').float(), part)) : 0;
    const { date_of_admission, date_of_discharge, visit_id } = visit.row;
    const latest = Math.min(asOf, Math.max(date_of_discharge, date_of_admission + BILL_WITHIN));
    const billed = stream.at('billed').int(date_of_discharge, latest);
    const plan = planOf(stream.at('installments'), charge, insured);
    const payment = paymentOf(stream.at('payment'), visit, {
      charge,
      insured,
      billed,
      due: billed + DUE[plan],
      asOf,
    });
    return {
      billing_id: visit_id,
      visit_id,
      patient_id: patient.patient_id,
      billing_date: billed,
      insurance_coverage_amount: covered,
      patient_responsibility_amount: charge - covered,
      payment_plan: plan,
      expected_payment_date: billed + DUE[plan],
      ...payment,
      total_charge: charge,
    };
  });
}

function within(u: number, [low, high]: readonly [number, number]): number {
  return low + u * (high - low);
}

/** Charge in cents. A follow-up costs part of the first visit for the condition, which it never exceeds. */
function chargeOf(
  rng: Rng,
  { condition, hospital, nights, earlier }: Visit,
  first: number | undefined,
): number {
  const [least, most] = condition.nights;
  if (earlier === 0 || first === undefined) {
    const long = most === least ? 0.5 : clamp((nights - least) / (most - least), 0, 1);
    const place = BY_NIGHTS * long + (1 - BY_NIGHTS) * rng.float();
    const dollars = within(place, CHARGES[condition.category]) * hospital.chargeFactor;
    return Math.max(LEAST_CHARGE, Math.round(dollars * 100));
  }
  const lasting = condition.category !== 'acute' && condition.category !== 'minor';
  const ratio = within(rng.float(), lasting ? LASTING : PASSING);
  const bump = rng.at('bump').chance(BUMP_SHARE) ? within(rng.float(), BUMP) : 1;
  return clamp(Math.round(first * ratio * bump), LEAST_CHARGE, first);
}

/** Payment in installments is the likelier the larger the bill, and without insurance. */
function planOf(rng: Rng, charge: number, insured: boolean): 'Full' | 'Incremental' {
  const base = charge >= 2_000_000 ? 0.8 : charge >= 800_000 ? 0.6 : 0.4;
  return rng.chance(base + (insured ? 0 : 0.15)) ? 'Incremental' : 'Full';
}

interface Owed {
  readonly charge: number;
  readonly insured: boolean;
  readonly billed: Day;
  readonly due: Day;
  readonly asOf: Day;
}

type Payment = Pick<BillRow, 'actual_payment_date' | 'payment_status'>;

/** When the bill is paid for good or for ill, and what of that has happened by the anchor date. */
function paymentOf(rng: Rng, visit: Visit, owed: Owed): Payment {
  const paid = paymentDay(rng, visit, owed);
  if (paid !== null && paid <= owed.asOf)
    return { actual_payment_date: paid, payment_status: paid > owed.due ? 'Late-Paid' : 'Paid' };
  return { actual_payment_date: null, payment_status: owed.due < owed.asOf ? 'Late-Unpaid' : 'In-progress' };
}

/** Day on which a bill will be paid in full; null for one that never is. */
function paymentDay(
  rng: Rng,
  { condition, hospital }: Visit,
  { charge, insured, billed, due }: Owed,
): Day | null {
  const never = clamp(condition.late.unpaid * hospital.lateFactor * (insured ? 0.9 : 1.5), 0.02, 0.65);
  const late = condition.late.paid + (!insured && charge > LARGE ? 0.1 : 0);
  const u = rng.float();
  if (u < never) return null;
  if (u < never + late) return due + 1 + rng.at('late').int(0, 118);
  return Math.max(billed, due - rng.at('early').int(0, 5));
}
