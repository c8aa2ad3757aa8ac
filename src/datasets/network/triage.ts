// Triage and disposition of an emergency visit, in the words of the network.
import type { Rng } from '../../base/rng.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import type { EdDisposition, EdSubservice } from './tables.ts';

/**
 * Shares of triage levels 1–5. All together they are those of the published network (5, 15, 40, 30, 10 %), where three visits in four
 * are to a department; how the levels divide between departments and urgent care is an assumption.
 */
const LEVELS: Readonly<Record<EdSubservice, readonly number[]>> = {
  'Adult ED': [0.067, 0.2, 0.467, 0.216, 0.05],
  'Pediatric ED': [0.067, 0.2, 0.467, 0.216, 0.05],
  'Urgent Care Centre': [0, 0, 0.2, 0.55, 0.25],
};

/**
 * Emergency Severity Index of the record, cumulated shares up to each level 0–5, as measured on the 27,719 emergency visits
 * in ten years of 6,000 lives of the general population. The record's order of urgency is kept: a visit at a quantile of one scale stands at the same quantile of the other.
 */
const RECORD_CUMULATED = [0, 0.014, 0.202, 0.672, 0.95, 1] as const;

/** Level 1–5. `u` is uniform in [0, 1): the visit's place among those of its level in the record. */
export function acuityOf(service: EdSubservice, esi: number | null, u: number): number {
  const [low, high] = esi === null ? [0, 1] : [RECORD_CUMULATED[esi - 1]!, RECORD_CUMULATED[esi]!];
  const quantile = low + (high - low) * u;
  let sum = 0;
  for (let level = 0; level < 4; level++) {
    sum += LEVELS[service][level]!;
    if (quantile < sum) return level + 1;
  }
  return 5;
}

const OF_RECORD: Readonly<Record<NonNullable<EncounterRow['disposition']>, EdDisposition>> = {
  Home: 'Discharge',
  Admitted: 'Admit',
  'Left without being seen': 'LWBS',
  Transferred: 'Transfer',
  'Against medical advice': 'AMA',
  Expired: 'Death',
  'Skilled nursing facility': 'Discharge',
  'Home health': 'Discharge',
  Hospice: 'Discharge',
};

/** What the record does not say of urgent care and of apportioned visits; shares are assumptions near those of departments. */
const OTHERS: readonly (readonly [EdDisposition, number])[] = [
  ['LWBS', 0.035],
  ['AMA', 0.01],
  ['Transfer', 0.01],
];

export function dispositionOf(of: EncounterRow | null, rng: Rng): EdDisposition {
  const known = of?.disposition ?? null;
  if (known !== null) return OF_RECORD[known];
  let u = rng.float();
  for (const [disposition, share] of OTHERS) {
    if (u < share) return disposition;
    u -= share;
  }
  return 'Discharge';
}
