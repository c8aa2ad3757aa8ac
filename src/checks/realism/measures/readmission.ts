// Readmission: index stays left alive and not by transfer, with 30 days to follow, and the next stay within 30 days.
import { ratioEstimate } from '../estimate.ts';
import type { Measure } from '../measure.ts';
import { because, MEDICAID, MEDICARE, type Person, PRIVATE, type Visit, type Which } from '../person.ts';
import { PersonTotals } from '../watch.ts';

/** An index stay that waits for the next one. */
interface Waiting {
  /** Day of discharge. */
  left: number;
  counted: boolean;
}

const dayOfEnd = (v: Visit) => Math.floor(v.end / 86_400);

/**
 * Share of index stays `of` that are followed by another stay (not a transfer) 1–`within` days after discharge.
 * With `among` given, only stays readmitted within that many days count as denominator.
 */
function readmitted(id: string, of: Which, within: number, among?: number): Measure {
  return {
    id,
    size: 6,
    watch(sums, windows) {
      const t = new PersonTotals(sums);
      const index: Waiting = { left: 0, counted: false };
      return {
        stay(v: Visit, p: Person) {
          const gap = v.day - index.left;
          if (index.counted && gap >= 1) {
            if (gap <= within) t.y++;
            if (among !== undefined && gap <= among) t.x++;
          }
          index.left = dayOfEnd(v);
          index.counted =
            v.age >= 1 &&
            v.disposition !== 'Expired' &&
            v.disposition !== 'Transferred' &&
            index.left + 30 <= windows.asOf &&
            of(v, p);
          if (index.counted && among === undefined) t.x++;
        },
        totals: [t],
        close() {
          index.counted = false;
        },
      };
    },
    estimate(sums, target) {
      return { ...ratioEstimate(sums, 100), n: sums[2]!, expected: (sums[2]! * target.value) / 100 };
    },
  };
}

/** Stays for other reasons than a birth: the rows by payer and age are of these. */
const aged =
  (from: number, to: number, payer: number): Which =>
  (v) =>
    v.age >= from && v.age <= to && v.payer === payer && v.reason !== 'Birth';

export const readmission: readonly Measure[] = [
  readmitted('READ_ALL_HCUP', () => true, 30),
  readmitted('READ_7D', () => true, 7),
  readmitted('READ_7OF30', () => true, 7, 30),
  readmitted('READ_DX_CHF', because('heartFailure'), 30),
  readmitted('READ_DX_SCHIZ', because('schizophrenia'), 30),
  readmitted('READ_DX_ALC', because('alcohol'), 30),
  readmitted('READ_DX_HTNCOMP', because('hypertensiveComplication'), 30),
  readmitted('READ_DX_VALVE', because('valve'), 30),
  readmitted('READ_PAY_MCARE65', aged(65, 120, MEDICARE), 30),
  readmitted('READ_PAY_MCARELT65', aged(18, 64, MEDICARE), 30),
  readmitted('READ_PAY_MCAID_PED', aged(1, 17, MEDICAID), 30),
  readmitted('READ_PAY_PRIV_PED', aged(1, 17, PRIVATE), 30),
  readmitted('READ_PAY_PRIV_18_44', aged(18, 44, PRIVATE), 30),
  readmitted('READ_PAY_PRIV_45_64', aged(45, 64, PRIVATE), 30),
];
