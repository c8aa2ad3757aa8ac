// What plans pay: prices by payer, and the part that stays with the patient.
import type { Payer } from './payers.ts';

/** Cost sharing of a plan; amounts in cents. */
export interface Benefits {
  /** Paid by the patient each calendar year before the plan pays. */
  readonly deductible: number;
  /** Deductible of each stay in hospital, in place of the yearly one. */
  readonly stayDeductible: number | null;
  /** Patient's share after the deductible, 0–1. */
  readonly coinsurance: number;
  /** Fixed amounts, free of the deductible; null where coinsurance applies. */
  readonly copay: {
    readonly primary: number;
    readonly specialist: number;
    readonly emergency: number;
  } | null;
  /** Drugs: fixed amounts of a generic and a brand for a month's supply. */
  readonly drugs: { readonly generic: number; readonly brand: number };
  /** Most that a patient pays in a calendar year; null = no limit. */
  readonly limit: number | null;
}

const $ = (dollars: number) => Math.round(dollars * 100);

/**
 * Medicare: 2024 Part B deductible 240 and 20 %, Part A deductible 1,632 a stay (CMS fact sheet 2023-10-12). Medicare Advantage:
 * typical in-network amounts (KFF, Medicare Advantage in 2024). Medicaid: nominal (42 CFR 447.52). Private: KFF Employer Health
 * Benefits Survey 2023 (single deductible 1,735, HDHP 2,518; copays 26 and 44; coinsurance 20 %; drugs 11 and 36).
 */
const BENEFITS: Readonly<Record<string, Benefits>> = {
  'Medicare FFS': {
    deductible: $(240),
    stayDeductible: $(1632),
    coinsurance: 0.2,
    copay: null,
    drugs: { generic: $(6), brand: $(47) },
    limit: null,
  },
  'Medicare HMO': {
    deductible: 0,
    stayDeductible: $(1250),
    coinsurance: 0.2,
    copay: { primary: 0, specialist: $(30), emergency: $(110) },
    drugs: { generic: $(3), brand: $(45) },
    limit: $(4900),
  },
  'Medicare PPO': {
    deductible: 0,
    stayDeductible: $(1500),
    coinsurance: 0.2,
    copay: { primary: $(5), specialist: $(40), emergency: $(110) },
    drugs: { generic: $(5), brand: $(47) },
    limit: $(5800),
  },
  Medicaid: {
    deductible: 0,
    stayDeductible: null,
    coinsurance: 0,
    copay: { primary: 0, specialist: $(3), emergency: $(3) },
    drugs: { generic: $(1), brand: $(4) },
    limit: $(200),
  },
  'Private HDHP': {
    deductible: $(2518),
    stayDeductible: null,
    coinsurance: 0.2,
    copay: null,
    drugs: { generic: $(11), brand: $(36) },
    limit: $(4800),
  },
  'Private HMO': {
    deductible: $(1200),
    stayDeductible: null,
    coinsurance: 0.2,
    copay: { primary: $(26), specialist: $(44), emergency: $(150) },
    drugs: { generic: $(11), brand: $(36) },
    limit: $(4400),
  },
  Private: {
    deductible: $(1500),
    stayDeductible: null,
    coinsurance: 0.2,
    copay: { primary: $(26), specialist: $(44), emergency: $(200) },
    drugs: { generic: $(11), brand: $(36) },
    limit: $(4400),
  },
};

/** Benefits of a plan; null for those who pay themselves. */
export function benefitsOf(payer: Payer, plan: string): Benefits | null {
  if (payer.kind === 'Uninsured') return null;
  const type = payer.plans.find((p) => p.name === plan)?.type ?? '';
  return BENEFITS[`${payer.kind} ${type}`] ?? BENEFITS[payer.kind] ?? BENEFITS['Medicare FFS']!;
}

/**
 * What a payer allows, relative to Medicare. Hospitals: RAND 2022, commercial 254 % (rows FIN_COMM_MCARE_*); Medicaid 72 % (row
 * FIN_MCAID_MCARE); clinicians: commercial 143 % (KFF 2020, review of studies). The uninsured are asked for a discounted charge.
 */
export const PRICE_LEVEL: Readonly<
  Record<Payer['kind'], { readonly clinician: number; readonly hospital: number }>
> = {
  Medicare: { clinician: 1, hospital: 1 },
  Medicaid: { clinician: 0.72, hospital: 0.72 },
  Private: { clinician: 1.43, hospital: 2.54 },
  Uninsured: { clinician: 1.6, hospital: 2 },
};

/** Charges, relative to Medicare: hospitals 6.1 (row FIN_CHG_PAY_MCARE), clinicians 1 / 0.36 (row FIN_ALLOWED_CHARGE_PROF). */
export const CHARGE_LEVEL = { clinician: 2.78, hospital: 6.1, pharmacy: 1.6 } as const;
