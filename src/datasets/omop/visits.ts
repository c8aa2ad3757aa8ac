// Encounters and placements as visits of the CDM.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import type { MovementRow } from '../../clinical/extra-tables.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import type { Row } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';
import { DISCHARGE, FROM_EMERGENCY, NO_MATCH, TYPE, VISIT } from './concepts/fixed.ts';
import type { Subject } from './context.ts';
import { visitDetail, visitOccurrence } from './tables/events.ts';

export function emitVisits({ life }: Subject, emit: Emit): void {
  const order = [...life.encounters].sort(
    (a, b) => a.start_time - b.start_time || a.encounter_id - b.encounter_id,
  );
  const before = new Map(order.map((e, i) => [e.encounter_id, order[i - 1]?.encounter_id ?? null]));
  for (const e of life.encounters) emit(visitOccurrence, visitRow(e, before.get(e.encounter_id)!));
  const known = new Map(life.encounters.map((e) => [e.encounter_id, e]));
  life.movements.forEach((m, i) => {
    const [previous, next] = [life.movements[i - 1], life.movements[i + 1]].map((x) =>
      x?.encounter_id === m.encounter_id ? x : null,
    );
    emit(visitDetail, detailRow(m, known.get(m.encounter_id), previous ?? null, next ?? null));
  });
}

function visitRow(e: EncounterRow, before: number | null): Row<typeof visitOccurrence> {
  const emergency = e.parent_encounter_id !== null;
  return {
    visit_occurrence_id: e.encounter_id,
    person_id: e.patient_id,
    visit_concept_id: VISIT[e.encounter_class] ?? NO_MATCH,
    visit_start_date: e.date,
    visit_start_datetime: e.start_time,
    visit_end_date: Math.floor(e.end_time / SECONDS_PER_DAY),
    visit_end_datetime: e.end_time,
    visit_type_concept_id: TYPE.encounter,
    provider_id: e.practitioner_id,
    care_site_id: e.organization_id,
    visit_source_value: e.type,
    visit_source_concept_id: NO_MATCH,
    admitted_from_concept_id: emergency ? FROM_EMERGENCY : NO_MATCH,
    admitted_from_source_value: emergency ? 'Emergency' : null,
    discharged_to_concept_id: e.disposition === null ? NO_MATCH : (DISCHARGE[e.disposition] ?? NO_MATCH),
    discharged_to_source_value: e.disposition,
    preceding_visit_occurrence_id: before,
  };
}

function detailRow(
  m: MovementRow,
  stay: EncounterRow | undefined,
  previous: MovementRow | null,
  next: MovementRow | null,
): Row<typeof visitDetail> {
  return {
    visit_detail_id: m.movement_id,
    person_id: m.patient_id,
    visit_detail_concept_id: VISIT.IMP!,
    visit_detail_start_date: Math.floor(m.start_time / SECONDS_PER_DAY),
    visit_detail_start_datetime: m.start_time,
    visit_detail_end_date: Math.floor(m.end_time / SECONDS_PER_DAY),
    visit_detail_end_datetime: m.end_time,
    visit_detail_type_concept_id: TYPE.encounter,
    provider_id: stay?.practitioner_id ?? null,
    care_site_id: stay?.organization_id ?? null,
    visit_detail_source_value: m.unit,
    visit_detail_source_concept_id: NO_MATCH,
    admitted_from_concept_id: NO_MATCH,
    admitted_from_source_value: previous?.unit ?? null,
    discharged_to_source_value: next?.unit ?? null,
    discharged_to_concept_id: NO_MATCH,
    preceding_visit_detail_id: previous?.movement_id ?? null,
    parent_visit_detail_id: null,
    visit_occurrence_id: m.encounter_id,
  };
}
