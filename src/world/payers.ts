// Who pays: public programmes by name, invented private insurers with market shares, and self-pay.

import { type Day, dayOf } from '../base/days.ts';

/** A plan that members can be in. */
export interface Plan {
  readonly name: string;
  /** The benefit design: FFS, HMO, PPO, … */
  readonly type: string;
  /** Share of those who join the payer, as large beside those of its other plans that are open. */
  readonly share: number;
  /** First day on which anyone could join, and the day from which nobody could. */
  readonly since?: Day;
  readonly until?: Day;
  /** Completed age below which one is a member, for plans of children. */
  readonly below?: number;
}

/** A payer and its plans. */
export interface Payer {
  readonly id: number;
  readonly name: string;
  readonly kind: 'Medicare' | 'Medicaid' | 'Private' | 'Uninsured';
  readonly plans: readonly Plan[];
  /** Share of the members of its kind, 0–1; the shares of a kind add up to 1. */
  readonly weight: number;
}

/**
 * Commercial market shares follow the ranked national shares of AMA, Competition in Health Insurance (2023 update, data of
 * 2022: 14, 12, 12, 11 % for the first four; recalled, ± 2 points); the rest is an assumption. The names are invented and
 * stand for no company.
 */
const PRIVATE: readonly (readonly [name: string, weight: number, plans: string])[] = [
  ['Meridale Health', 0.15, 'PPO HMO HDHP'],
  ['Bluewick Mutual', 0.13, 'PPO HDHP EPO'],
  ['Arbelane Insurance', 0.13, 'PPO POS HDHP'],
  ['Northquay Health Plans', 0.12, 'PPO EPO HDHP'],
  ['Calderon Valley Care', 0.09, 'HMO HDHP'],
  ['Harborlight Benefit', 0.09, 'PPO HMO'],
  ['Fernhollow Assurance', 0.08, 'PPO HDHP'],
  ['Prairiemark Cooperative', 0.07, 'HMO PPO'],
  ['Oakstile Health', 0.07, 'EPO HMO'],
  ['Tidewell Life & Health', 0.07, 'PPO POS'],
];

const FIRST_PRIVATE = 101;

/** When private plans of a design came up: HMO Act 1973, preferred providers about 1980, savings accounts by the Act of 2003. */
const SINCE: Readonly<Record<string, Day>> = {
  HMO: dayOf(1974, 1, 1),
  PPO: dayOf(1980, 1, 1),
  EPO: dayOf(1984, 1, 1),
  POS: dayOf(1987, 1, 1),
  HDHP: dayOf(2004, 1, 1),
};

/** What everyone had before: the insurer pays a share of any bill. Nobody joins one from 1990 on, as these gave way to managed care (assumption). */
const INDEMNITY = { type: 'Indemnity', share: 1, until: dayOf(1990, 1, 1) };

/** Day on which Medicare and Medicaid began to pay (Social Security Amendments of 1965). */
export const PUBLIC_SINCE: Day = dayOf(1966, 7, 1);

/** The plans of a payer that somebody of an age can join on a day; there is one for every payer on any day since it began. */
export function plansOn({ plans }: Payer, day: Day, age: number): readonly Plan[] {
  return plans.filter(
    (p) => day >= (p.since ?? day) && day < (p.until ?? day + 1) && age < (p.below ?? age + 1),
  );
}

/** Every payer. Ids never change: Medicare 1, Medicaid 2, Self-pay 9, private insurers from 101 in order (append only). */
export const payers: readonly Payer[] = [
  {
    id: 1,
    name: 'Medicare',
    kind: 'Medicare',
    weight: 1,
    plans: [
      // 54 % are in Medicare Advantage, six in ten of these in an HMO (KFF, Medicare Advantage in 2024); private plans since the Balanced Budget Act of 1997.
      { name: 'Original Medicare', type: 'FFS', share: 0.46 },
      { name: 'Medicare Advantage HMO', type: 'HMO', share: 0.31, since: dayOf(1999, 1, 1) },
      { name: 'Medicare Advantage PPO', type: 'PPO', share: 0.23, since: dayOf(1999, 1, 1) },
    ],
  },
  {
    id: 2,
    name: 'Medicaid',
    kind: 'Medicaid',
    weight: 1,
    plans: [
      // Managed care by waiver since the Omnibus Budget Reconciliation Act of 1981, now three of four members (KFF 2022).
      { name: 'Medicaid Managed Care', type: 'HMO', share: 0.75, since: dayOf(1982, 1, 1) },
      { name: 'Medicaid Fee-for-Service', type: 'FFS', share: 0.25 },
      // A sixth of the children on Medicaid and the programme together (CMS enrolment 2023: 7 of 42 million).
      {
        name: 'Children’s Health Insurance Program',
        type: 'HMO',
        share: 0.2,
        since: dayOf(1997, 10, 1),
        below: 19,
      },
    ],
  },
  {
    id: 9,
    name: 'Self-pay',
    kind: 'Uninsured',
    weight: 1,
    plans: [{ name: 'Self-pay', type: 'None', share: 1 }],
  },
  ...PRIVATE.map(
    ([name, weight, types], i): Payer => ({
      id: FIRST_PRIVATE + i,
      name,
      kind: 'Private',
      weight,
      plans: [
        ...types.split(' ').map((type) => ({ name: `${name} ${type}`, type, share: 1, since: SINCE[type]! })),
        { ...INDEMNITY, name: `${name} Indemnity` },
      ],
    }),
  ),
];
