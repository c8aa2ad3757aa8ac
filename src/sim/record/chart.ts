// The chart of one person while it is being written, and what its writers share.
import type { Day } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import type { Allergy } from '../allergies.ts';
import type { Body } from '../body.ts';
import type { Course } from '../course.ts';
import type { CoverageSpan } from '../coverage.ts';
import type { Episode } from '../episodes.ts';
import type { Model } from '../model.ts';
import type { Person } from '../person.ts';
import type { Reproduction } from '../pregnancy/reproduction.ts';
import type { DrugSpan } from '../treatment.ts';
import { dayOfVisit, type Visit } from '../utilisation/visit.ts';
import type { Trace } from './trace.ts';

/** Everything about one person that visits are written from. */
export interface Chart {
  readonly model: Model;
  readonly person: Person;
  readonly body: Body;
  readonly courses: readonly Course[];
  readonly spans: readonly DrugSpan[];
  readonly episodes: readonly Episode[];
  readonly allergies: readonly Allergy[];
  readonly coverage: readonly CoverageSpan[];
  readonly reproduction: Reproduction;
  /** Rows written so far. */
  readonly life: Life;
  /** Start of the last ten years, which do not look back at visits before them. */
  readonly enrolled: Day;
  /** First day whose encounters are written. */
  readonly from: Day;
  /** Last day of the record: death or the anchor. */
  readonly end: Day;
  readonly deceased: boolean;
  /** Last day whose results are known: what is reported later is not in the record. */
  readonly anchor: Day;
  readonly cpt: boolean;
  /** Encounter rows by visit, for what refers to them. */
  readonly encounterOf: Map<Visit, EncounterRow>;
  /** See `Reading.levels`. */
  readonly levels: Map<string, number>;
  /** Lasting illnesses of the mother, where she is of the population and at hand. */
  readonly mother: (() => readonly Course[]) | null;
  /** Why each row is there; null when nobody asks. */
  readonly trace: Trace | null;
}

/** Numbers of children of a patient leave room for a million rows a table. */
const ROWS_PER_PATIENT = 1_000_000;

export function rowId(chart: Pick<Chart, 'person'>, count: number): number {
  return chart.person.number * ROWS_PER_PATIENT + count + 1;
}

export function displayOf(icd10: string): string {
  const entry = icd10cm.entries.get(icd10);
  if (entry === undefined) throw new RangeError(`no ICD-10-CM code ${icd10}`);
  return entry.display;
}

export function knownOn(chart: Chart, day: Day): readonly Course[] {
  return chart.courses.filter(
    (c) => c.diagnosis !== null && c.diagnosis <= day && (c.remission === null || c.remission > day),
  );
}

/** What an illness leads to some time after its diagnosis: the day it is arranged, and the visit, unless that lies before the last ten years. */
export interface Arranged {
  readonly day: Day;
  readonly visit: Visit | null;
}

/** Something due on a day is arranged at the next visit in a doctor's office; null when none follows. */
export function arrangedFrom(chart: Chart, visits: readonly Visit[], due: Day): Arranged | null {
  if (due > chart.end) return null;
  if (due < chart.enrolled) return { day: due, visit: null };
  const visit = visits.find((v) => PRESCRIBING.has(v.kind) && dayOfVisit(v) >= due);
  return visit === undefined ? null : { day: dayOfVisit(visit), visit };
}

const PRESCRIBING: ReadonlySet<string> = new Set([
  'diagnosis',
  'follow-up',
  'specialist',
  'wellness',
  'acute',
  'obstetric',
  'gynaecology',
]);

/** Whether drugs for an illness are begun at a visit: in the office, or in hospital when the illness itself led there. */
export function prescribes(visit: Visit, course: Course | null): boolean {
  if (PRESCRIBING.has(visit.kind)) return true;
  if (course === null || visit.course !== course) return false;
  return visit.kind === 'stay' || (visit.kind === 'emergency' && visit.disposition === 'Home');
}

/** Rows by the encounter they belong to; those without one are left out. */
export function byEncounter<R extends { readonly encounter_id: number | null }>(
  rows: readonly R[],
): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    if (row.encounter_id === null) continue;
    const group = groups.get(row.encounter_id);
    if (group === undefined) groups.set(row.encounter_id, [row]);
    else group.push(row);
  }
  return groups;
}
