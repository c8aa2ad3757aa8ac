// The visit at which a person answered for life and circumstances: what is told of them was told there.
import type { EncounterRow } from './tables.ts';

/** The last check-up, else the last visit to a clinic; undefined for whoever came to neither. */
export function screenVisit(encounters: readonly EncounterRow[]): EncounterRow | undefined {
  return (
    encounters.findLast((e) => e.type === 'Wellness Visit') ??
    encounters.findLast((e) => e.encounter_class === 'AMB')
  );
}
