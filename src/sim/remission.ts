// Quieting down and cure: how a lasting illness ends.
import { DAYS_PER_YEAR, type Day, parseDay } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';

/** Share of diagnosed persons in remission at any time, and mean years from diagnosis to it. */
export interface Remission {
  readonly share: number;
  readonly afterYears: number;
  /** After just so many years, as where the illness counts as cured then. */
  readonly fixed?: boolean;
  /** Stages at diagnosis that remit; absent = all. */
  readonly stages?: readonly string[];
  /** What the record says from then on. */
  readonly history?: { readonly icd10: string; readonly snomed: string | null };
  /** Day before which there was no cure, `YYYY-MM-DD`: the years count from it in those diagnosed earlier. */
  readonly since?: string;
  /** Where the figures are from, or why they are assumed. */
  readonly source: string;
}

/** Day of remission of an illness known since a day in the stage of that name; null where it lasts. */
export function remissionOf(r: Remission | undefined, rng: Rng, stage: string, known: Day): Day | null {
  if (r === undefined || !rng.at('remits').chance(r.share)) return null;
  if (r.stages !== undefined && !r.stages.includes(stage)) return null;
  if (r.fixed === true) return known + Math.round(r.afterYears * DAYS_PER_YEAR);
  const possible = r.since === undefined ? known : Math.max(known, parseDay(r.since)!);
  return possible + 60 + Math.floor(rng.at('remission').exponential() * r.afterYears * DAYS_PER_YEAR);
}
