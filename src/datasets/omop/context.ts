// What the projection of one life needs to look up: its encounters, and the postal codes of the world.
import { addYears, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { ClaimRow } from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow, MedicationRow } from '../../clinical/tables.ts';
import type { World } from '../../world/world.ts';
import type { DatasetContext } from '../dataset.ts';

/** Midnight at the beginning of a day. */
export const midnight = (day: Day): Seconds => day * SECONDS_PER_DAY;
export const midnightOf = (day: Day | null): Seconds | null => (day === null ? null : midnight(day));

/** The first characters of a text, as many as the published form allows. */
export const clipped = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length);

/** Last digit of the ids of tables that are put together from several of ours. */
export const KIND = {
  prescription: 0,
  fill: 1,
  vaccine: 2,
  finding: 0,
  allergy: 1,
  relative: 2,
  told: 3,
} as const;

/** An id of such a table. */
export const idOf = (id: number, kind: number): number => id * 10 + kind;

/** Identifier of an era: `n` counts from 1 within a person. */
export const eraId = (person: number, n: number): number => person * 1_000_000 + n;

/** Location of a postal code: the place of the world, and the number of the code in it. Facilities have their own id. */
const HOMES = 1_000_000;
const CODES_OF_A_PLACE = 1000;

export const zipLocation = (place: number, n: number): number => HOMES + place * CODES_OF_A_PLACE + n;

/** The place and the postal code of a location; null for that of a facility. */
export function zipAt(location: number): { readonly place: number; readonly n: number } | null {
  if (location < HOMES) return null;
  const place = Math.floor((location - HOMES) / CODES_OF_A_PLACE);
  return { place, n: location - zipLocation(place, 0) };
}

/** Where a city, state and postal code of a patient lie in the world; null for lives of elsewhere. */
export function locationsOf(world: World): (city: string, state: string, zip: string) => number | null {
  const known = new Map<string, number>();
  world.places.forEach((place, i) => {
    place.zips.forEach((zip, n) => {
      known.set(`${place.city}|${place.state}|${zip}`, zipLocation(i, n));
    });
  });
  return (city, state, zip) => known.get(`${city}|${state}|${zip}`) ?? null;
}

/** One life with what is looked up in it. */
export interface Subject {
  readonly life: Life;
  readonly person: number;
  readonly encounters: ReadonlyMap<number, EncounterRow>;
  readonly medications: ReadonlyMap<number, MedicationRow>;
  /** First and last day of which everything is written. */
  readonly from: Day;
  readonly to: Day;
}

export function subjectOf(life: Life, { asOf, historyYears }: DatasetContext): Subject {
  const { patient_id: person, birthdate } = life.patient;
  const to = life.death?.death_date ?? asOf;
  const window = historyYears === 'all' ? birthdate : addYears(asOf, -historyYears);
  return {
    life,
    person,
    encounters: new Map(life.encounters.map((e) => [e.encounter_id, e])),
    medications: new Map(life.medications.map((m) => [m.medication_id, m])),
    from: Math.min(Math.max(birthdate, window), to),
    to,
  };
}

/** The practitioner in charge of an encounter. */
export const providerOf = ({ encounters }: Subject, encounter: number | null): number | null =>
  encounter === null ? null : (encounters.get(encounter)?.practitioner_id ?? null);

/** The span of primary coverage with the payer of a claim on its first day. */
export const spanOf = ({ life }: Subject, claim: ClaimRow): number | null =>
  life.coverage.find(
    (c) =>
      c.payer_id === claim.payer_id &&
      c.priority === 'primary' &&
      c.start_date <= claim.service_start &&
      (c.end_date ?? Infinity) >= claim.service_start,
  )?.coverage_id ?? null;
