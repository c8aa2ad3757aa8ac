// Procedure rows: work-up, monitoring and operations.

import type { EncounterRow } from '../../clinical/tables.ts';
import { procedures as procedureCatalog } from '../../codes/procedures.ts';
import type { Diagnosis, Workup } from '../module.ts';
import type { Visit } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';

export function writeProcedures(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  done: ReadonlySet<string>,
): void {
  for (const key of done) writeProcedure(chart, visit, encounter, key, visit.diagnosis);
}

/** Keys of the procedures done at a visit, each once. */
export function proceduresOf(visit: Visit): ReadonlySet<string> {
  const done = new Set<string>();
  if (visit.disposition === 'Left without being seen') return done;
  for (const w of workOf(visit)) {
    for (const { key, chance } of w.procedures ?? []) {
      if (done.has(key) || (visit.episode !== null && !doneHere(key, visit))) continue;
      if (visit.rng.at('procedure', key).chance(chance)) done.add(key);
    }
  }
  return done;
}

function workOf(visit: Visit): readonly Workup[] {
  const work: Workup[] = [];
  if (visit.kind === 'diagnosis') work.push(visit.diagnosing!.module.diagnosis);
  if (visit.episode !== null && visit.kind !== 'telehealth') work.push(visit.episode.workup);
  if ((visit.kind === 'specialist' || visit.kind === 'follow-up') && visit.course !== null)
    work.push(visit.course.module.monitoring.workup);
  if (visit.planned !== null) work.push(visit.planned.work);
  return work;
}

/** What needs a hospital bed is done in the stay, the rest of an episode's work-up where the person is seen first. */
function doneHere(key: string, visit: Visit): boolean {
  const inpatient = procedureCatalog.get(key)?.setting === 'inpatient';
  return (visit.kind === 'stay') === inpatient;
}

export function writeProcedure(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  key: string,
  indication: Diagnosis,
): void {
  const p = procedureCatalog.get(key);
  if (p === undefined) throw new RangeError(`no procedure ${key}`);
  const billed = chart.cpt ? (p.cpt ?? p.substitute) : (p.substitute ?? null);
  if (billed === null) return;
  const u = visit.rng.at('outcome', key).float();
  const operation =
    visit.kind === 'surgery' ||
    visit.kind === 'stay' ||
    (visit.kind === 'day-surgery' && visit.planned !== null);
  chart.life.procedures.push({
    procedure_id: rowId(chart, chart.life.procedures.length),
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    name: p.name,
    // Complications of inpatient operations 4 % (NSQIP order of magnitude), of office procedures 0.3 % (assumption); failed 0.4 %.
    date: encounter.date,
    outcome: u < (operation ? 0.04 : 0.003) ? 'complication' : u > 0.996 ? 'failed' : 'successful',
    code: billed,
    code_system: systemOf(billed),
    snomed_code: p.snomed,
    indication: indication.icd10,
    practitioner_id: visit.practitioner.id,
  });
}

function systemOf(code: string): 'CPT' | 'HCPCS' | 'ICD-10-PCS' {
  if (/^\d{4}[0-9FTU]$/.test(code)) return 'CPT';
  return code.length === 7 ? 'ICD-10-PCS' : 'HCPCS';
}
