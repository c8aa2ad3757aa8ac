// Emergency visits of a group of residents: as many as population and rates ask for, taken from their lives as far as these go.
import { ageAt, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { edArrival, edDay } from '../../world/calendar.ts';
import type { Resident, Year } from './residents.ts';
import { ED_SUBSERVICES, type EdSubservice } from './tables.ts';

/** A visit of the network: one of the life, or one apportioned from the rates where lives had none to give. */
export interface EdVisit {
  readonly resident: Resident;
  readonly service: EdSubservice;
  readonly arrival: Seconds;
  /** The visit of the clinical record; null for an apportioned one. */
  readonly of: EncounterRow | null;
  /** Number among the person's apportioned visits; 0 for one of the record. */
  readonly extra: number;
}

const [ADULT, PEDIATRIC, URGENT] = [0, 1, 2] as const;
/** A person below this age is a child of the pediatric department. */
export const ADULT_AGE = 18;
/** Age groups whose members are all children, and the one that holds the boundary. */
const YOUNGEST_GROUPS = 2;
/** Triage level from which an urgent care centre takes a visit of an emergency department. */
const LOW_ACUITY = 4;

interface Candidate {
  readonly resident: Resident;
  readonly encounter: EncounterRow;
  readonly age: number;
  /** Place in the order in which visits are taken. */
  readonly key: number;
  taken: boolean;
}

/**
 * The visits of a group of persons told together. A cell is an age group and a service; its quota comes from the residents' expected
 * visits by systematic rounding (one random start a group), so a group's total is within one of what its residents are expected to
 * make, and exact on average in every cell.
 */
export function edVisitsOf(residents: readonly Resident[], rng: Rng, year: Year): readonly EdVisit[] {
  if (residents.length === 0) return [];
  const quotas = quotasOf(residents, rng.at('group', residents[0]!.number).at('ed-quota').float());
  const visits: EdVisit[] = [];
  for (const [group, quota] of quotas.entries()) {
    if (quota.every((n) => n === 0)) continue;
    const members = residents.filter((r) => r.group === group);
    const candidates = candidatesOf(members, rng, year);
    const left = fill(candidates, quota, group, visits);
    for (const [service, n] of left.entries()) apportion(members, service, n, rng, year, visits);
  }
  return visits;
}

/** Visits by age group and service: cumulated expectations cut at whole numbers after a common start in [0, 1). */
export function quotasOf(residents: readonly Resident[], start: number): readonly (readonly number[])[] {
  const expected = Array.from({ length: 8 }, () => [0, 0, 0]);
  for (const r of residents) for (const [s, x] of r.expected.entries()) expected[r.group]![s]! += x;
  let sum = start;
  return expected.map((cells) =>
    cells.map((x) => {
      const before = Math.floor(sum);
      sum += x;
      return Math.floor(sum) - before;
    }),
  );
}

/** Who dies within so many seconds of coming has died in the department, whatever bed was found. */
const BRIEF = 6 * 3600;

/** A stay that ended in death before it was one: a death in the emergency department. */
export function isBriefDeath(e: EncounterRow): boolean {
  return (
    e.encounter_class === 'IMP' &&
    e.disposition === 'Expired' &&
    e.parent_encounter_id === null &&
    e.end_time - e.start_time < BRIEF
  );
}

function isInDepartment(e: EncounterRow): boolean {
  return e.encounter_class === 'EMER' || isBriefDeath(e);
}

/**
 * Visits that end in a stay come before others where their places in the order of chance, times this, are lower: so that about 15 % of
 * visits are admitted, as in the published network.
 */
const ADMITTED_FIRST = 0.6;

function keyOf(e: EncounterRow, chance: number): number {
  if (isBriefDeath(e)) return -1;
  return e.disposition === 'Admitted' ? ADMITTED_FIRST * chance : chance;
}

/** Visits of the record in the year, in an order of chance. An admission counts only with the stay that it led to. */
function candidatesOf(members: readonly Resident[], rng: Rng, { from, before }: Year): Candidate[] {
  const found: Candidate[] = [];
  for (const resident of members) {
    const { encounters, patient } = resident.life;
    for (const e of encounters) {
      if (!(isInDepartment(e) || e.type === 'Urgent Care') || e.date < from || e.date >= before) continue;
      if (e.disposition === 'Admitted' && !isAdmittedInTime(encounters, e, before)) continue;
      const key = keyOf(e, rng.at('patient', resident.number).at('ed-pick', e.start_time).float());
      found.push({ resident, encounter: e, age: ageAt(patient.birthdate, e.date), key, taken: false });
    }
  }
  return found.sort((a, b) => a.key - b.key);
}

/** Seconds from arrival within which an admitted person lies in a bed; who waited longer is told as a stay alone. */
export const TO_BED = 24 * 3600;

function isAdmittedInTime(encounters: readonly EncounterRow[], visit: EncounterRow, before: Day): boolean {
  const stay = stayAfter(encounters, visit, before);
  return stay !== undefined && stay.start_time - visit.start_time <= TO_BED;
}

/** The stay of an emergency visit that began in the year of record. */
export function stayAfter(
  encounters: readonly EncounterRow[],
  visit: EncounterRow,
  before: Day,
): EncounterRow | undefined {
  return encounters.find((e) => e.parent_encounter_id === visit.encounter_id && e.date < before);
}

type Suits = (c: Candidate) => boolean;

const isEmergency: Suits = ({ encounter }) => isInDepartment(encounter);
const isUrgentCare: Suits = (c) => !isEmergency(c);
const isLow: Suits = (c) =>
  c.encounter.encounter_class === 'EMER' &&
  c.encounter.acuity! >= LOW_ACUITY &&
  c.encounter.disposition !== 'Admitted';

/** Who is taken for what, best first: urgent care visits for urgent care, then departments by age, then what is left. */
function passes(group: number): readonly (readonly [service: number, suits: Suits])[] {
  const isChild: Suits = (c) => isEmergency(c) && c.age < ADULT_AGE;
  const isAdult: Suits = (c) => isEmergency(c) && c.age >= ADULT_AGE;
  return [
    [URGENT, isUrgentCare],
    [PEDIATRIC, isChild],
    [ADULT, group < YOUNGEST_GROUPS ? isEmergency : isAdult],
    [URGENT, isLow],
  ];
}

/** Take visits for each service up to its quota; returns what is still missing by service. */
function fill(
  candidates: readonly Candidate[],
  quota: readonly number[],
  group: number,
  visits: EdVisit[],
): number[] {
  const left = [...quota];
  for (const [service, suits] of passes(group)) {
    for (const c of candidates) {
      if (left[service] === 0) break;
      if (c.taken || !suits(c)) continue;
      c.taken = true;
      left[service]!--;
      const { resident, encounter } = c;
      visits.push({
        resident,
        service: ED_SUBSERVICES[service]!,
        arrival: encounter.start_time,
        of: encounter,
        extra: 0,
      });
    }
  }
  return left;
}

/** Moments tried for an apportioned visit before another resident is asked. */
const ATTEMPTS = 8;

/** Visits that no life gives: to residents of the cell in an order of chance, at a time when they could come. */
function apportion(
  members: readonly Resident[],
  service: number,
  count: number,
  rng: Rng,
  year: Year,
  visits: EdVisit[],
): void {
  if (count === 0) return;
  const able = service === PEDIATRIC ? members.filter((r) => isChildIn(r, year)) : members;
  const order = able
    .map((r) => ({ r, key: rng.at('patient', r.number).at('ed-share', service).float() }))
    .sort((a, b) => a.key - b.key);
  let left = count;
  for (let round = 0; round < ATTEMPTS && left > 0; round++) {
    for (const { r } of order) {
      if (left === 0) break;
      const arrival = freeMoment(r, rng.at('patient', r.number).at('ed-time', service, round), year, visits);
      if (arrival === null) continue;
      const extra = 1 + visits.filter((v) => v.resident === r && v.of === null).length;
      visits.push({ resident: r, service: ED_SUBSERVICES[service]!, arrival, of: null, extra });
      left--;
    }
  }
}

function isChildIn({ life }: Resident, { before }: Year): boolean {
  return ageAt(life.patient.birthdate, before - 1) < ADULT_AGE;
}

/** A moment of the year at which the person lives, is not in care, and has not come to an emergency service the day before or after. */
function freeMoment(r: Resident, rng: Rng, year: Year, visits: readonly EdVisit[]): Seconds | null {
  const { patient } = r.life;
  const { encounters } = r.life.whole?.() ?? r.life;
  const last = Math.min(year.before, patient.death_date ?? year.before) - 1;
  for (let k = 0; k < ATTEMPTS; k++) {
    const day = edDay(rng.at('day', k), rng.at('around', k).int(year.from, year.before - 1));
    const arrival = edArrival(rng.at('hour', k), day);
    if (day < year.from || day > last) continue;
    const near = (from: Seconds, to: Seconds) =>
      arrival >= from - SECONDS_PER_DAY && arrival <= to + SECONDS_PER_DAY;
    if (encounters.some((e) => e.encounter_class !== 'VR' && near(e.start_time, e.end_time))) continue;
    if (visits.some((v) => v.resident === r && near(v.arrival, v.arrival))) continue;
    return arrival;
  }
  return null;
}
