// Who pays: public programmes by name, invented private insurers with market shares, and self-pay.

/** A payer and its plans. */
export interface Payer {
  readonly id: number;
  readonly name: string;
  readonly kind: 'Medicare' | 'Medicaid' | 'Private' | 'Uninsured';
  /** Plans a member can be in, the commonest first. `type` is the benefit design: FFS, HMO, PPO, … */
  readonly plans: readonly { readonly name: string; readonly type: string }[];
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

/** Every payer. Ids never change: Medicare 1, Medicaid 2, Self-pay 9, private insurers from 101 in order (append only). */
export const payers: readonly Payer[] = [
  {
    id: 1,
    name: 'Medicare',
    kind: 'Medicare',
    weight: 1,
    plans: [
      { name: 'Original Medicare', type: 'FFS' },
      { name: 'Medicare Advantage HMO', type: 'HMO' },
      { name: 'Medicare Advantage PPO', type: 'PPO' },
    ],
  },
  {
    id: 2,
    name: 'Medicaid',
    kind: 'Medicaid',
    weight: 1,
    plans: [
      { name: 'Medicaid Managed Care', type: 'HMO' },
      { name: 'Medicaid Fee-for-Service', type: 'FFS' },
      { name: 'Children’s Health Insurance Program', type: 'HMO' },
    ],
  },
  { id: 9, name: 'Self-pay', kind: 'Uninsured', weight: 1, plans: [{ name: 'Self-pay', type: 'None' }] },
  ...PRIVATE.map(
    ([name, weight, types], i): Payer => ({
      id: FIRST_PRIVATE + i,
      name,
      kind: 'Private',
      weight,
      plans: types.split(' ').map((type) => ({ name: `${name} ${type}`, type })),
    }),
  ),
];
