// What a visit brought by plan: its diagnoses and drugs. Its findings and procedures are written with those of all visits.
import type { Day } from '../../base/days.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { productFor } from '../treatment.ts';
import type { Agenda, Found, Order, Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf } from './chart.ts';
import { writeOrder } from './prescriptions.ts';
import { because, reason } from './trace.ts';

export function writeAgenda(chart: Chart, visit: Visit, encounter: EncounterRow, agenda: Agenda): void {
  for (const found of agenda.conditions ?? []) writeFound(chart, encounter, found, partOf(visit));
  for (const order of agenda.drugs ?? []) giveOrder(chart, visit, encounter, order);
}

/** The part of the simulator that a planned visit comes from. */
function partOf({ kind }: Visit): string {
  if (kind === 'gynaecology') return 'contraception';
  return kind === 'birth' ? 'birth' : 'pregnancy';
}

function writeFound(chart: Chart, encounter: EncounterRow, found: Found, cause: string): void {
  const { diagnosis, onset, until } = found;
  // What shows on a later day is not seen of a child who dies before.
  if (onset > chart.end) return;
  const over = until !== null && until <= chart.end;
  const recorded = Math.max(onset, encounter.date);
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    name: displayOf(diagnosis.icd10),
    status: over ? 'resolved' : 'active',
    onset_date: onset,
    icd10_code: diagnosis.icd10,
    snomed_code: diagnosis.snomed,
    category: found.lasting ? 'problem-list-item' : 'encounter-diagnosis',
    stage: null,
    severity: found.severity,
    recorded_date: recorded,
    abatement_date: over ? Math.max(until, recorded) : null,
  });
  because(chart, chart.life.conditions, () => reason(cause, `${diagnosis.icd10}, found at the visit`));
}

function giveOrder(chart: Chart, visit: Visit, encounter: EncounterRow, order: Order): void {
  const day = encounter.date;
  const drug = productFor(order.drug, chart.person, chart.allergies, day);
  if (drug === null || takes(chart, drug.ingredient, day)) return;
  const last = order.until === undefined ? day + drug.daysSupply - 1 : order.until;
  writeOrder(chart, visit, encounter, drug, order.indication, last === null ? null : Math.max(day, last));
  because(chart, chart.life.medications, () =>
    reason(partOf(visit), `ordered for ${order.indication.icd10}`),
  );
}

/** Whether the ingredient is taken on a day, for a lasting illness or by an earlier order. */
function takes(chart: Chart, ingredient: string, day: Day): boolean {
  return (
    chart.spans.some(
      (s) => s.drug.ingredient === ingredient && s.start <= day && (s.end === null || s.end >= day),
    ) ||
    chart.life.medications.some(
      (m) =>
        m.name.toLowerCase().includes(ingredient.toLowerCase()) &&
        m.start_date <= day &&
        (m.end_date === null || m.end_date >= day),
    )
  );
}
