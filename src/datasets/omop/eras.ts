// Eras: occurrences of the same concept put together where no more than 30 days lie between them.
import type { Day } from '../../base/days.ts';

/** Days without an occurrence that still belong to an era (OHDSI, Common Data Model 5.4, drug_era and condition_era). */
export const PERSISTENCE = 30;

/** One occurrence of a concept, both days inside. */
export interface Span {
  readonly concept: number;
  readonly start: Day;
  readonly end: Day;
}

export interface Era extends Span {
  readonly count: number;
  /** Days inside that no occurrence covers. */
  readonly gap: number;
}

/** Eras of one person, by concept and then by time. */
export function erasOf(spans: readonly Span[]): readonly Era[] {
  const sorted = [...spans].sort((a, b) => a.concept - b.concept || a.start - b.start || a.end - b.end);
  const eras: { -readonly [K in keyof Era]: Era[K] }[] = [];
  for (const { concept, start, end } of sorted) {
    const last = eras[eras.length - 1];
    if (last === undefined || last.concept !== concept || start > last.end + PERSISTENCE) {
      eras.push({ concept, start, end, count: 1, gap: 0 });
      continue;
    }
    last.gap += Math.max(0, start - last.end - 1);
    last.end = Math.max(last.end, end);
    last.count++;
  }
  return eras;
}
