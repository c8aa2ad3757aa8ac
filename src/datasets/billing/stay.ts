// How long a visit lasts and how severe it is: a real stay's nights within the fence, else drawn as severity and hospital go.
import { clamp } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import type { Candidate } from './candidates.ts';
import { type Condition, conditionOf, isMinorOrChronic } from './conditions.ts';
import type { Doctor, Hospital } from './hospitals.ts';
import { SEVERITIES } from './tables.ts';

export type Severity = (typeof SEVERITIES)[number];

export interface StayContext {
  readonly rng: Rng;
  readonly hospital: Hospital;
  readonly doctor: Doctor;
  /** Number of earlier visits of the patient for the condition. */
  readonly earlier: number;
  readonly minorSameDayRate: number;
}

/** Same-day share of conditions that allow it and are neither minor nor chronic. Source: the generator that this dataset follows. */
const OTHER_SAME_DAY = 0.2;
/** Share of follow-ups with the shorter of the two lengths that follow-ups have. */
const SHORT_FOLLOW_UP = 0.85;

/** Nights of a visit, always within the fence. */
export function nightsOf(life: Life, candidate: Candidate, context: StayContext): number {
  const { condition, encounter } = candidate;
  const [least, most] = condition.nights;
  if (encounter.length_of_stay !== null) {
    const real = encounter.length_of_stay;
    return real === 0 && condition.sameDay ? 0 : clamp(real, Math.max(1, least), most);
  }
  if (condition.sameDay && context.rng.at('same day').chance(sameDayChance(condition, context))) return 0;
  return overnight(condition, severityInLife(life, candidate), context);
}

function sameDayChance(condition: Condition, { hospital, doctor, minorSameDayRate }: StayContext): number {
  const base = isMinorOrChronic(condition) ? minorSameDayRate : OTHER_SAME_DAY;
  // Who asks for none or for nothing else gets it.
  if (base === 0 || base === 1) return base;
  return clamp(base + hospital.sameDayBias + doctor.sameDayStyle, 0, 1);
}

/** Nights of a visit that is not a same-day one: a follow-up has the least or one more, another the longer the more severe it is. */
function overnight({ nights }: Condition, severity: number, { rng, earlier }: StayContext): number {
  const least = Math.max(1, nights[0]);
  const most = Math.max(least, nights[1]);
  const draws = rng.at('nights');
  if (earlier > 0) return Math.min(most, least + (draws.chance(SHORT_FOLLOW_UP) ? 0 : 1));
  const [u, v] = [draws.float(), draws.float()];
  // The lower of two draws for the mild, the higher for the severe; the moderate take the first.
  const share = severity < 1 ? Math.min(u, v) : severity > 1 ? Math.max(u, v) : u;
  return least + Math.floor(share * (most - least + 1));
}

const RANKS: Readonly<Record<string, number>> = { mild: 0, moderate: 1, severe: 2 };

/** Severity of the illness in the life: 0 mild, 1 moderate, 2 severe; 1 where the record has no row of it. */
function severityInLife(life: Life, { encounter, condition }: Candidate): number {
  for (const c of life.conditions)
    if (c.recorded_date <= encounter.date && conditionOf(c.icd10_code) === condition)
      return RANKS[c.severity]!;
  return 1;
}

/** Severity by length of stay; what heals steps down from visit to visit. */
export function severityOf({ heals }: Condition, nights: number, earlier: readonly Severity[]): Severity {
  const byNights = nights >= 7 ? 3 : nights >= 4 ? 2 : nights >= 1 ? 1 : 0;
  const last = earlier[earlier.length - 1];
  if (!heals || last === undefined) return SEVERITIES[byNights]!;
  if (earlier.length >= 2) return 'Normal';
  return SEVERITIES[Math.min(byNights, Math.max(0, SEVERITIES.indexOf(last)))]!;
}
