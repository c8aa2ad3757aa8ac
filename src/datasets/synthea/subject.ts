// What the projection of one life to Synthea’s tables looks up: codes of its diagnoses, time zones, payers and what was billed.
import { type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { ClaimLineRow, ClaimRow } from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import { snomed } from '../../codes/snomed.ts';
import type { World } from '../../world/world.ts';
import { utcOf } from '../../world/zones.ts';
import type { DatasetContext } from '../dataset.ts';
import { SYSTEM } from './columns.ts';

/** A code with its system and words. */
export interface Coded {
  readonly system: string;
  readonly code: string;
  readonly words: string;
}

/** Amounts of claims in cents. */
export interface Amounts {
  charge: number;
  /** Paid by payers. */
  covered: number;
  /** Owed by the patient. */
  owed: number;
}

export const nothing = (): Amounts => ({ charge: 0, covered: 0, owed: 0 });

/** What all lives share. */
export interface Places {
  readonly zoneOfFacility: ReadonlyMap<number, string>;
  readonly zoneOfCity: ReadonlyMap<string, string>;
  /** Payer of those who pay themselves. */
  readonly selfPay: number;
}

export function placesOf(world: World): Places {
  return {
    zoneOfFacility: new Map(world.facilities.map((f) => [f.id, world.places[f.place]!.timezone])),
    zoneOfCity: new Map(world.places.map((p) => [`${p.city}|${p.state}`, p.timezone])),
    selfPay: world.payers.find((p) => p.kind === 'Uninsured')!.id,
  };
}

export interface Subject {
  readonly life: Life;
  readonly patient: number;
  readonly encounters: ReadonlyMap<number, EncounterRow>;
  /** Claims that were not replaced, with their lines. */
  readonly claims: readonly (readonly [ClaimRow, readonly ClaimLineRow[]])[];
  readonly byEncounter: ReadonlyMap<number, Amounts>;
  readonly byDispense: ReadonlyMap<number, Amounts>;
  /** Last day of the record. */
  readonly to: Day;
  /** A diagnosis as SNOMED CT where a freely licensed concept stands for it, else as ICD-10-CM. */
  diagnosis(icd10: string): Coded;
  /** UTC of a local time of an encounter, or of the home where there is none. */
  utc(local: Seconds, encounter: number | null): Seconds;
  /** UTC of the beginning of a day. */
  utcDay(day: Day, encounter: number | null): Seconds;
  /** The payer of primary coverage on a day. */
  payerOn(day: Day): number;
}

export function subjectOf(life: Life, places: Places, { asOf }: DatasetContext): Subject {
  const encounters = new Map(life.encounters.map((e) => [e.encounter_id, e]));
  const { city, state } = life.patient;
  const home = places.zoneOfCity.get(`${city}|${state}`);
  const zone = (encounter: number | null) => {
    const at = encounter === null ? undefined : encounters.get(encounter);
    return at === undefined ? home : (places.zoneOfFacility.get(at.organization_id) ?? home);
  };
  // Lives of elsewhere have no place in the world; their clocks are taken for those of UTC.
  const utc = (local: Seconds, encounter: number | null) => {
    const where = zone(encounter);
    return where === undefined ? local : utcOf(where, local);
  };
  return {
    life,
    patient: life.patient.patient_id,
    encounters,
    ...billsOf(life),
    to: life.death?.death_date ?? asOf,
    diagnosis: diagnosesOf(life),
    utc,
    utcDay: (day, encounter) => utc(day * SECONDS_PER_DAY, encounter),
    payerOn: (day) => payerOn(life, day) ?? places.selfPay,
  };
}

function payerOn(life: Life, day: Day): number | undefined {
  return life.coverage.find(
    (c) => c.priority === 'primary' && c.start_date <= day && (c.end_date ?? Infinity) >= day,
  )?.payer_id;
}

function diagnosesOf(life: Life): (icd10: string) => Coded {
  const known = new Map<string, Coded>();
  for (const c of life.conditions) {
    if (c.snomed_code !== null && !known.has(c.icd10_code))
      known.set(c.icd10_code, {
        system: SYSTEM.snomed,
        code: c.snomed_code,
        words: snomedWords(c.snomed_code),
      });
  }
  return (icd10) =>
    known.get(icd10) ?? {
      system: SYSTEM.icd10cm,
      code: icd10,
      words: icd10cm.entries.get(icd10)?.display ?? icd10,
    };
}

export const snomedWords = (code: string): string => snomed.entries.get(code)?.display ?? code;

function billsOf(life: Life): Pick<Subject, 'claims' | 'byEncounter' | 'byDispense'> {
  const lines = new Map<number, ClaimLineRow[]>();
  for (const line of life.claimLines) {
    const of = lines.get(line.claim_id);
    if (of === undefined) lines.set(line.claim_id, [line]);
    else of.push(line);
  }
  const kept = life.claims.filter((c) => c.status !== 'replaced');
  const byEncounter = new Map<number, Amounts>();
  const byDispense = new Map<number, Amounts>();
  for (const claim of kept) {
    if (claim.encounter_id !== null) addTo(byEncounter, claim.encounter_id, claim);
    if (claim.dispense_id !== null) addTo(byDispense, claim.dispense_id, claim);
  }
  return { claims: kept.map((c) => [c, lines.get(c.claim_id) ?? []] as const), byEncounter, byDispense };
}

function addTo(sums: Map<number, Amounts>, key: number, claim: ClaimRow): void {
  const sum = sums.get(key) ?? nothing();
  sum.charge += claim.charge;
  sum.covered += (claim.paid ?? 0) + (claim.secondary_paid ?? 0);
  sum.owed += claim.patient_responsibility ?? 0;
  sums.set(key, sum);
}
