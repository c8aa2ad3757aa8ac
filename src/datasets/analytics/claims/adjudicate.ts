// What becomes of a claim line: allowed, paid, denied or still open, with the patient's share to the cent.
import { type Day, yearOf } from '../../../base/days.ts';
import { type Choice, weighted } from '../../../base/distributions.ts';
import type { Rng } from '../../../base/rng.ts';
import type { Life } from '../../../clinical/life.ts';
import type { CoverageRow } from '../../../clinical/tables.ts';
import { type Benefits, benefitsOf } from '../../../world/benefits.ts';
import type { Payer } from '../../../world/payers.ts';
import type { Choices } from '../settings.ts';
import type { ClaimRow } from '../tables.ts';
import type { Draft } from './draft.ts';

type PayerName = ClaimRow['payer_name'];

/** What a payer allows of a charge, ± 5 %, and how many days it takes, as published. */
const TERMS: Readonly<
  Record<PayerName, { readonly rate: number; readonly days: readonly [number, number] }>
> = {
  Medicare: { rate: 0.78, days: [14, 30] },
  Medicaid: { rate: 0.65, days: [30, 60] },
  'Blue Cross Blue Shield': { rate: 0.85, days: [21, 45] },
  Aetna: { rate: 0.82, days: [18, 35] },
  Cigna: { rate: 0.8, days: [20, 40] },
  UnitedHealthcare: { rate: 0.83, days: [15, 35] },
  Humana: { rate: 0.79, days: [25, 45] },
  'Self-Pay': { rate: 0.45, days: [60, 180] },
};

/** Published shares of the private payers. */
const PRIVATE: readonly (readonly [PayerName, number])[] = [
  ['Blue Cross Blue Shield', 0.15],
  ['UnitedHealthcare', 0.1],
  ['Aetna', 0.08],
  ['Cigna', 0.07],
  ['Humana', 0.03],
];

export interface Named {
  readonly payer: Payer;
  readonly name: PayerName;
  /** Number under which the payer is printed. */
  readonly number: number;
}

/** The published names for the world's payers: each private one is given to the name that is furthest below its share. */
export function namesOf(payers: readonly Payer[]): ReadonlyMap<number, Named> {
  const total = PRIVATE.reduce((sum, [, share]) => sum + share, 0);
  const given = PRIVATE.map(() => 0);
  return new Map(
    payers.map((payer): [number, Named] => {
      if (payer.kind === 'Medicare') return [payer.id, { payer, name: 'Medicare', number: 1 }];
      if (payer.kind === 'Medicaid') return [payer.id, { payer, name: 'Medicaid', number: 2 }];
      if (payer.kind === 'Uninsured') return [payer.id, { payer, name: 'Self-Pay', number: 9 }];
      const gaps = PRIVATE.map(([, share], i) => share / total - given[i]!);
      const at = gaps.indexOf(Math.max(...gaps));
      given[at]! += payer.weight;
      return [payer.id, { payer, name: PRIVATE[at]![0], number: 101 + at }];
    }),
  );
}

/** The primary coverage of a day; the nearest one where a day has none. */
export function coverageOn(life: Life, day: Day): CoverageRow {
  const primary = life.coverage.filter((c) => c.priority === 'primary');
  return (
    primary.find((c) => c.start_date <= day && (c.end_date === null || c.end_date >= day)) ??
    primary[primary.length - 1]!
  );
}

/** What a person has paid in a calendar year. */
export interface YearToDate {
  year: number;
  deductible: number;
  outOfPocket: number;
}

export type Decided = Pick<
  ClaimRow,
  | 'claim_date'
  | 'claim_amount'
  | 'allowed_amount'
  | 'paid_amount'
  | 'adjudication_status'
  | 'denial_reason'
  | 'patient_responsibility'
  | 'deductible_amount'
  | 'copay_amount'
  | 'coinsurance_amount'
  | 'non_covered_amount'
  | 'adjustment_amount'
  | 'days_to_payment'
>;

interface Case {
  readonly draft: Draft;
  readonly charge: number;
  readonly named: Named;
  readonly plan: string;
  readonly rates: Choices['rates'];
  readonly asOf: Day;
  readonly ytd: YearToDate;
  /** The line's own stream. */
  readonly rng: Rng;
}

/** Days from service to claim, as published. */
const SENDING = [0, 30] as const;
/** An appeal is open for a year at most; later the denial stands. */
const APPEAL_OPEN = 365;

export function decide(of: Case): Decided {
  const { draft, charge, named, rates, asOf, rng } = of;
  const claimDate = Math.min(
    asOf,
    draft.day + rng.at('sent').int(...SENDING) + (draft.fraud === 'duplicate' ? 5 : 0),
  );
  const days = rng.at('days').int(...TERMS[named.name].days);
  const open: Decided = {
    ...NOTHING,
    claim_date: claimDate,
    claim_amount: charge,
    adjudication_status: 'Pending',
  };
  if (claimDate + days > asOf) return open;
  const u = rng.at('status').float();
  const { denialRate, partialRate, appealRate } = rates;
  if (u < denialRate) return denied(of, claimDate);
  if (u < denialRate + appealRate)
    return claimDate + APPEAL_OPEN > asOf
      ? { ...open, adjudication_status: 'Appealed' }
      : denied(of, claimDate);
  return paid(of, claimDate, days, u < denialRate + appealRate + partialRate);
}

const NOTHING = {
  allowed_amount: 0,
  paid_amount: 0,
  denial_reason: null,
  patient_responsibility: 0,
  deductible_amount: 0,
  copay_amount: 0,
  coinsurance_amount: 0,
  non_covered_amount: 0,
  adjustment_amount: 0,
  days_to_payment: 0,
} as const;

type Reason = NonNullable<ClaimRow['denial_reason']>;

/** Reasons that any line can meet (assumption, after the order of denial surveys). */
const REASONS: Choice<Reason> = weighted<Reason>([
  ['Prior Authorization Required', 22],
  ['Medical Necessity Not Established', 18],
  ['Missing Documentation', 18],
  ['Incorrect Coding', 14],
  ['Out of Network Provider', 10],
  ['Non-Covered Service', 10],
  ['Coordination of Benefits Required', 8],
]);

/** Reasons that leave the charge to the patient; the others the provider bears. */
const PATIENT_OWES: readonly Reason[] = ['Non-Covered Service', 'Patient Not Eligible'];

function denied({ draft, charge, rng }: Case, claimDate: Day): Decided {
  const reason: Reason =
    draft.fraud === 'duplicate'
      ? 'Duplicate Claim'
      : draft.fraud === 'after death'
        ? 'Patient Not Eligible'
        : claimDate - draft.day > 28
          ? 'Timely Filing Limit Exceeded'
          : REASONS.pick(rng.at('reason'));
  const owed = PATIENT_OWES.includes(reason) ? charge : 0;
  return {
    ...NOTHING,
    claim_date: claimDate,
    claim_amount: charge,
    adjudication_status: 'Denied',
    denial_reason: reason,
    patient_responsibility: owed,
    non_covered_amount: owed,
    adjustment_amount: charge - owed,
  };
}

function paid(of: Case, claimDate: Day, days: number, partial: boolean): Decided {
  const { draft, charge, named, plan, ytd, rng } = of;
  const rate = TERMS[named.name].rate * (0.95 + 0.1 * rng.at('rate').float());
  const allowed = Math.min(charge, Math.round(charge * rate));
  const benefits = benefitsOf(named.payer, plan);
  const share = benefits === null ? null : shareOf(draft, allowed, benefits, ytd);
  const own = share === null ? 0 : share.deductible + share.copay + share.coinsurance;
  const rest = allowed - own;
  // Partial payment: 60 to 85 %, as published. Whoever is not insured owes all of it.
  const notCovered =
    share === null ? allowed : partial ? rest - Math.round(rest * (0.6 + 0.25 * rng.at('part').float())) : 0;
  if (share !== null) {
    // The deductible of a stay is none of the year's.
    if (benefits!.stayDeductible === null || draft.sharing !== 'stay') ytd.deductible += share.deductible;
    ytd.outOfPocket += own;
  }
  return {
    ...NOTHING,
    claim_date: claimDate,
    claim_amount: charge,
    adjudication_status: partial && share !== null ? 'Partial Payment' : 'Paid',
    allowed_amount: allowed,
    paid_amount: rest - notCovered,
    patient_responsibility: own + notCovered,
    deductible_amount: share?.deductible ?? 0,
    copay_amount: share?.copay ?? 0,
    coinsurance_amount: share?.coinsurance ?? 0,
    non_covered_amount: notCovered,
    adjustment_amount: charge - allowed,
    days_to_payment: days,
  };
}

interface Share {
  readonly deductible: number;
  readonly copay: number;
  readonly coinsurance: number;
}

/** The patient's part of an allowed amount: a fixed copayment where the plan has one, else the deductible and then coinsurance. */
function shareOf({ sharing, day, line }: Draft, allowed: number, benefits: Benefits, ytd: YearToDate): Share {
  const year = yearOf(day);
  if (year !== ytd.year) Object.assign(ytd, { year, deductible: 0, outOfPocket: 0 });
  const left =
    benefits.limit === null ? Number.POSITIVE_INFINITY : Math.max(0, benefits.limit - ytd.outOfPocket);
  const copay = copayOf(sharing, benefits, line);
  if (sharing === 'preventive') return { deductible: 0, copay: 0, coinsurance: 0 };
  if (copay !== null) return { deductible: 0, copay: Math.min(copay, allowed, left), coinsurance: 0 };
  const perStay = sharing === 'stay' ? benefits.stayDeductible : null;
  const yearly = Math.max(0, benefits.deductible - ytd.deductible);
  const deductible = Math.min(perStay ?? yearly, allowed, left);
  const rest = perStay === null ? Math.round((allowed - deductible) * benefits.coinsurance) : 0;
  return { deductible, copay: 0, coinsurance: Math.min(rest, left - deductible) };
}

function copayOf(sharing: Draft['sharing'], { copay, drugs }: Benefits, line: number): number | null {
  if (sharing === 'generic' || sharing === 'brand') return drugs[sharing];
  if (copay === null || line > 1) return null;
  return sharing === 'primary' || sharing === 'specialist' || sharing === 'emergency' ? copay[sharing] : null;
}
