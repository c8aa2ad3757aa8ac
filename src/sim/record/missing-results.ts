// Results that are missing: specimens that a laboratory could not use, and measurements that were due and left out.
import type { MissingResultRow } from '../../clinical/personal-tables.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { byEncounter, type Chart, rowId } from './chart.ts';

/** Specimens that a laboratory rejects: 37,208 of 10,709,701 (Jones, Arch Pathol Lab Med 1997; 121: 19–26); most are hemolyzed. */
const REJECTED = 37_208 / 10_709_701;
/** Visits to a clinic at which something that is measured year by year is left out (assumption); from afar, something always is. */
const LEFT_OUT = 0.02;
const YEAR_DAYS = 365;

/** What is left out are vital signs, surveys and findings: results of laboratories are ordered, and habits are known without measuring. */
const MEASURED: ReadonlySet<string> = new Set(['vital-signs', 'survey', 'procedure', 'imaging', 'exam']);
const PREGNANCY_STATUS = '82810-3';
/** Told together with the systolic pressure. */
const DIASTOLIC = '8462-4';

export function writeMissingResults(chart: Chart): void {
  const rng = chart.person.rng.at('missing results');
  const found = byEncounter(chart.life.observations);
  for (const encounter of chart.life.encounters) {
    const rows = found.get(encounter.encounter_id) ?? [];
    for (const row of firstsOf(rows))
      if (rng.at('rejected', row.observed_at).at(row.specimen!).chance(REJECTED)) writeRejected(chart, row);
    const { encounter_class, start_time, date } = encounter;
    // What was due in the first year is not known, since the record does not say what was measured before it.
    if (date < chart.from + YEAR_DAYS) continue;
    const own = rng.at('left out', start_time);
    if (encounter_class !== 'VR' && !(encounter_class === 'AMB' && own.chance(LEFT_OUT))) continue;
    const due = dueAt(chart, encounter, rows);
    if (due.length > 0) writeLeftOut(chart, encounter, own.at('which').pick(due));
  }
}

/** The first result of each specimen of a laboratory. */
function firstsOf(rows: readonly ObservationRow[]): ObservationRow[] {
  const firsts: ObservationRow[] = [];
  for (const row of rows)
    if (row.specimen !== null && !firsts.some((f) => ofOneSpecimen(f, row))) firsts.push(row);
  return firsts;
}

const ofOneSpecimen = (a: ObservationRow, b: ObservationRow) =>
  a.specimen === b.specimen && a.observed_at === b.observed_at;

/** What was measured in the year before and is not measured at this visit, once each, in the order of the record. */
function dueAt(chart: Chart, { date }: EncounterRow, rows: readonly ObservationRow[]): ObservationRow[] {
  const done = new Set(rows.map((o) => o.loinc_code));
  const due = new Map<string, ObservationRow>();
  for (const o of chart.life.observations) {
    if (o.date >= date || o.date < date - YEAR_DAYS || done.has(o.loinc_code)) continue;
    if (!MEASURED.has(o.category) || o.loinc_code === DIASTOLIC || o.loinc_code === PREGNANCY_STATUS)
      continue;
    due.set(o.loinc_code, o);
  }
  return [...due.values()];
}

type Missing = Pick<MissingResultRow, 'reason' | 'note' | 'observation_id' | 'observed_at' | 'issued_at'>;

function write(chart: Chart, encounter_id: number, of: ObservationRow, missing: Missing): void {
  const { missingResults } = chart.life;
  missingResults.push({
    missing_result_id: rowId(chart, missingResults.length),
    patient_id: of.patient_id,
    encounter_id,
    loinc_code: of.loinc_code,
    type: of.type,
    category: of.category,
    ...missing,
  });
}

function writeRejected(chart: Chart, row: ObservationRow): void {
  write(chart, row.encounter_id, row, {
    reason: 'specimen-rejected',
    note: 'Specimen hemolyzed; drawn again',
    observation_id: row.observation_id,
    observed_at: row.observed_at,
    issued_at: row.issued_at,
  });
}

function writeLeftOut(chart: Chart, { encounter_id, start_time, end_time }: EncounterRow, o: ObservationRow) {
  write(chart, encounter_id, o, {
    reason: 'not-performed',
    note: null,
    observation_id: null,
    observed_at: start_time,
    issued_at: end_time,
  });
}
