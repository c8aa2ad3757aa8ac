// Adjudication: from a bill and a plan to what is allowed, paid, written off and left to the patient; all in cents, all exact.
import { civilOf } from '../../base/days.ts';
import { type Benefits, CHARGE_LEVEL, PRICE_LEVEL } from '../../world/benefits.ts';
import type { Payer } from '../../world/payers.ts';
import type { Bill } from './bills.ts';

/** What a person has paid towards the limits of a calendar year. */
export interface YearToDate {
  year: number;
  deductible: number;
  outOfPocket: number;
}

/** Amounts of a claim in cents. `charge` is the sum of `adjustment`, `paid`, `secondaryPaid` and `owed`. */
export interface Amounts {
  readonly charge: number;
  readonly allowed: number;
  readonly adjustment: number;
  readonly paid: number;
  readonly secondaryPaid: number;
  readonly deductible: number;
  readonly copay: number;
  readonly coinsurance: number;
  readonly notCovered: number;
  readonly owed: number;
}

/** Prices of other years follow 2024's at 2.5 % a year (CPI for medical care, BLS 2015–2024: 2.6 % a year). */
function priceOf(year: number): number {
  return Math.exp(0.025 * (year - 2024));
}

/** Charges differ between those who bill, by up to a third either way (assumption); the same biller always charges alike. */
function billerFactor(organization: number): number {
  return 0.75 + (((organization * 7919) % 1000) / 1000) * 0.55;
}

export interface Priced {
  /** Charge of each service. */
  readonly charges: readonly number[];
  readonly charge: number;
  /** What the payer allows, never more than the charge. */
  readonly allowed: number;
}

export function price(bill: Bill, payer: Payer): Priced {
  const year = priceOf(civilOf(bill.from).year);
  const level = bill.level === 'pharmacy' ? 1 : PRICE_LEVEL[payer.kind][bill.level];
  const markup = CHARGE_LEVEL[bill.level] * billerFactor(bill.organization);
  const charges = bill.services.map((s) => Math.round(s.medicare * year * markup));
  const charge = charges.reduce((sum, x) => sum + x, 0);
  const medicare = bill.services.reduce((sum, s) => sum + s.medicare, 0);
  return { charges, charge, allowed: Math.min(charge, Math.round(medicare * year * level)) };
}

/** A claim that is paid. `benefits` null: the patient pays all that is asked. */
export function settle(
  bill: Bill,
  { charge, allowed }: Priced,
  benefits: Benefits | null,
  secondary: Payer | null,
  ytd: YearToDate,
): Amounts {
  if (benefits === null) return selfPay(charge, forgiven(bill) ? 0 : allowed);
  const share = shareOf(bill, allowed, benefits, ytd);
  const left = limited(share, benefits, ytd);
  const total = left.deductible + left.copay + left.coinsurance;
  ytd.deductible += left.deductible;
  // A supplement pays what Medicare leaves, except the yearly deductible (Medigap plan G); Medicaid pays all of it.
  const secondaryPaid =
    secondary === null ? 0 : secondary.kind === 'Medicaid' ? total : total - yearly(bill, left);
  const owed = total - secondaryPaid;
  ytd.outOfPocket += owed;
  return {
    charge,
    allowed,
    adjustment: charge - allowed,
    paid: allowed - total,
    secondaryPaid,
    ...left,
    notCovered: 0,
    owed,
  };
}

/**
 * Share of hospital bills of the uninsured that financial assistance writes off. In 2013 they paid 25.8 billion dollars themselves and
 * 84.9 billion went uncompensated, 60 % of it in hospitals (KFF, Uncompensated Care for the Uninsured in 2013); what of that is
 * forgiven and what merely never collected: assumption.
 */
const FORGIVEN = 0.6;

function forgiven(bill: Bill): boolean {
  return bill.level === 'hospital' && bill.rng.at('assistance').chance(FORGIVEN);
}

function yearly(bill: Bill, { deductible }: Share): number {
  return bill.sharing === 'stay' ? 0 : deductible;
}

function selfPay(charge: number, allowed: number): Amounts {
  return {
    charge,
    allowed,
    adjustment: charge - allowed,
    paid: 0,
    secondaryPaid: 0,
    deductible: 0,
    copay: 0,
    coinsurance: 0,
    notCovered: allowed,
    owed: allowed,
  };
}

/** A claim that is denied: written off by the provider (CO), or left to the patient at the self-pay price (PR). */
export function deny({ charge, allowed }: Priced, group: 'CO' | 'PR'): Amounts {
  if (group === 'PR') return selfPay(charge, allowed);
  return { ...selfPay(charge, 0), adjustment: charge };
}

interface Share {
  readonly deductible: number;
  readonly copay: number;
  readonly coinsurance: number;
}

const NOTHING: Share = { deductible: 0, copay: 0, coinsurance: 0 };

function shareOf(bill: Bill, allowed: number, benefits: Benefits, ytd: YearToDate): Share {
  const { sharing } = bill;
  if (sharing === 'preventive') return NOTHING;
  if (sharing === 'generic' || sharing === 'brand') {
    const months = Math.max(1, Math.round((bill.dispense?.days_supply ?? 30) / 30));
    return { ...NOTHING, copay: Math.min(allowed, benefits.drugs[sharing] * months) };
  }
  if (sharing === 'stay' && benefits.stayDeductible !== null)
    return { ...NOTHING, deductible: Math.min(allowed, benefits.stayDeductible) };
  if (benefits.copay !== null && sharing !== 'stay' && sharing !== 'other')
    return { ...NOTHING, copay: Math.min(allowed, benefits.copay[sharing]) };
  const deductible = Math.min(allowed, Math.max(0, benefits.deductible - ytd.deductible));
  return { deductible, copay: 0, coinsurance: Math.round((allowed - deductible) * benefits.coinsurance) };
}

/** Beyond the yearly limit the patient pays nothing: coinsurance gives way first, then copayment, then deductible. */
function limited(share: Share, { limit }: Benefits, ytd: YearToDate): Share {
  if (limit === null) return share;
  let over = share.deductible + share.copay + share.coinsurance - Math.max(0, limit - ytd.outOfPocket);
  const less = (amount: number) => {
    const cut = Math.max(0, Math.min(amount, over));
    over -= cut;
    return amount - cut;
  };
  const coinsurance = less(share.coinsurance);
  const copay = less(share.copay);
  return { deductible: less(share.deductible), copay, coinsurance };
}

/** Divide an amount over lines in proportion to weights, to the cent: floors first, then one cent each to the largest remainders. */
export function divide(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (total === 0) return weights.map((_, i) => (i === 0 ? amount : 0));
  const exact = weights.map((w) => (amount * w) / total);
  const parts = exact.map(Math.floor);
  let rest = amount - parts.reduce((sum, x) => sum + x, 0);
  const order = exact.map((x, i) => [x - parts[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) {
    if (rest <= 0) break;
    parts[i]!++;
    rest--;
  }
  return parts;
}
