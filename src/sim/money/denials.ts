// Denials: how often, why, who bears them, and whether the claim is sent again.
import { type Choice, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Payer } from '../../world/payers.ts';
import type { Bill } from './bills.ts';

export interface Denial {
  readonly carc: string;
  readonly rarc: string | null;
  readonly group: 'CO' | 'PR';
  /** Sent again with what was missing. */
  readonly resubmitted: boolean;
  /** The second time it is paid. */
  readonly overturned: boolean;
}

/**
 * First denials by payer: marketplace plans 20 % (KFF 2023, row FIN_DENIAL_ALL), hospitals 11 % over all payers (row FIN_DENIAL_HOSP);
 * Medicare 7 % and Medicaid 13 % (assumption between CERT, row FIN_CERT_FFS, and the industry figures); fills 4 % (assumption).
 */
const RATE: Readonly<Record<Payer['kind'], number>> = {
  Medicare: 0.08,
  Medicaid: 0.13,
  Private: 0.19,
  Uninsured: 0,
};
const HOSPITAL = 0.7;
const FILLS = 0.04;

/** Reasons with their shares of denials (rows FIN_CARC_*; the rest: assumption). Correctable ones can be sent again. */
const REASONS: readonly (readonly [
  carc: string,
  rarc: string | null,
  group: 'CO' | 'PR',
  correctable: boolean,
  share: number,
])[] = [
  ['16', 'N382', 'CO', true, 18],
  ['27', null, 'PR', true, 20],
  ['197', null, 'CO', true, 11],
  ['96', 'N130', 'PR', false, 11],
  ['50', 'N115', 'CO', false, 8],
  ['97', 'M15', 'CO', false, 8],
  ['18', 'N522', 'CO', false, 7],
  ['22', null, 'CO', true, 8],
  ['11', 'N657', 'CO', true, 6],
  ['29', null, 'CO', false, 3],
];

const reasons: Choice<(typeof REASONS)[number]> = weighted(REASONS.map((r) => [r, r[4]] as const));

/** Of correctable denials 65 % are sent again and 80 % of these paid (MGMA and Change Healthcare 2020, order of magnitude; assumption). */
const RESUBMITTED = 0.65;
const OVERTURNED = 0.8;

export function denialOf(bill: Bill, payer: Payer): Denial | null {
  const rng: Rng = bill.rng.at('denial');
  const rate =
    payer.kind === 'Uninsured'
      ? 0
      : bill.kind === 'pharmacy'
        ? FILLS
        : RATE[payer.kind] * (bill.kind === 'institutional' ? HOSPITAL : 1);
  if (!rng.at('denied').chance(rate)) return null;
  const [carc, rarc, group, correctable] = reasons.pick(rng.at('reason'));
  return {
    carc,
    rarc,
    group,
    resubmitted: correctable && rng.at('again').chance(RESUBMITTED),
    overturned: rng.at('overturned').chance(OVERTURNED),
  };
}
