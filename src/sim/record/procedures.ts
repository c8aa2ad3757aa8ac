// Procedure rows: work-up, monitoring and operations.

import type { Day } from '../../base/days.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { billingSystem, procedures as procedureCatalog } from '../../codes/procedures.ts';
import type { Diagnosis, Workup } from '../module.ts';
import type { Agenda, Visit } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';
import { whyProcedure } from './reasons.ts';
import { because } from './trace.ts';

/** What a procedure is part of, and how likely it was. */
interface Cause {
  readonly module: string;
  readonly chance: number;
}

export function writeProcedures(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  done: ReadonlyMap<string, Cause>,
  agenda: Agenda,
): void {
  const indication = agenda.reason ?? visit.diagnosis;
  const day = agenda.done ?? encounter.date;
  for (const [key, { module, chance }] of done) {
    if (writeProcedure(chart, visit, encounter, key, indication, day))
      because(chart, chart.life.procedures, () => whyProcedure(visit, module, chance));
  }
}

/** Keys of the procedures done at a visit, each once, with what they are part of. */
export function proceduresOf(visit: Visit, agenda: Agenda): ReadonlyMap<string, Cause> {
  const done = new Map<string, Cause>();
  if (visit.disposition === 'Left without being seen') return done;
  for (const { workup, module } of workOf(visit, agenda)) {
    for (const { key, chance, emergency } of workup.procedures ?? []) {
      if (done.has(key) || (visit.episode !== null && !doneHere(key, visit))) continue;
      const likely = visit.kind === 'emergency' ? (emergency ?? chance) : chance;
      if (visit.rng.at('procedure', key).chance(likely)) done.set(key, { module, chance: likely });
    }
  }
  return done;
}

interface Work {
  readonly workup: Workup;
  readonly module: string;
}

function workOf({ kind, diagnosing, episode, course, planned }: Visit, agenda: Agenda): readonly Work[] {
  const work: Work[] = [];
  if (kind === 'diagnosis')
    work.push({ workup: diagnosing!.module.diagnosis, module: diagnosing!.module.name });
  if (episode !== null && kind !== 'telehealth')
    work.push({ workup: episode.workup, module: episode.module });
  if ((kind === 'specialist' || kind === 'follow-up') && course !== null)
    work.push({ workup: course.module.monitoring.workup, module: course.module.name });
  if (planned !== null) work.push({ workup: planned.work, module: course!.module.name });
  if (agenda.work !== undefined) work.push({ workup: agenda.work, module: kind });
  return work;
}

/** What needs a hospital bed is done in the stay, the rest of an episode's work-up where the person is seen first. */
function doneHere(key: string, visit: Visit): boolean {
  const inpatient = procedureCatalog.get(key)?.setting === 'inpatient';
  return visit.kind === 'stay' ? inpatient || visit.parent === null : !inpatient;
}

/** False when no code bills it. */
export function writeProcedure(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  key: string,
  indication: Diagnosis,
  day: Day = encounter.date,
): boolean {
  const p = procedureCatalog.get(key);
  if (p === undefined) throw new RangeError(`no procedure ${key}`);
  const billed = chart.cpt ? (p.cpt ?? p.substitute) : (p.substitute ?? null);
  if (billed === null) return false;
  const u = visit.rng.at('outcome', key).float();
  const operation =
    visit.kind === 'surgery' ||
    visit.kind === 'delivery' ||
    visit.kind === 'stay' ||
    (visit.kind === 'day-surgery' && visit.planned !== null);
  chart.life.procedures.push({
    procedure_id: rowId(chart, chart.life.procedures.length),
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    name: p.name,
    // Complications of inpatient operations 4 % (NSQIP order of magnitude), of office procedures 0.3 % (assumption); failed 0.4 %.
    date: day,
    outcome: u < (operation ? 0.04 : 0.003) ? 'complication' : u > 0.996 ? 'failed' : 'successful',
    code: billed,
    code_system: billingSystem(billed),
    snomed_code: p.snomed,
    indication: indication.icd10,
    practitioner_id: visit.practitioner.id,
  });
  return true;
}
