// Diagnoses, procedures, devices and notes as events of the CDM.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import type { DeviceRow, NoteRow } from '../../clinical/extra-tables.ts';
import type { ConditionRow, ProcedureRow } from '../../clinical/tables.ts';
import type { Row } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';
import { ENGLISH, NO_MATCH, TYPE, UTF8 } from './concepts/fixed.ts';
import { CONDITION, PROCEDURE } from './concepts/snomed.ts';
import { eraId, midnight, midnightOf, providerOf, type Subject } from './context.ts';
import { erasOf } from './eras.ts';
import { conditionEra } from './tables/eras.ts';
import { conditionOccurrence, deviceExposure, note, procedureOccurrence } from './tables/events.ts';

export function emitEvents(subject: Subject, emit: Emit): void {
  const { life } = subject;
  for (const c of life.conditions) emit(conditionOccurrence, conditionRow(c, subject));
  for (const p of life.procedures) emit(procedureOccurrence, procedureRow(p));
  for (const d of life.devices) emit(deviceExposure, deviceRow(d, subject));
  for (const n of life.notes) emit(note, noteRow(n));
}

export const conditionConcept = (c: ConditionRow): number =>
  c.snomed_code === null ? NO_MATCH : (CONDITION.get(c.snomed_code) ?? NO_MATCH);

function conditionRow(c: ConditionRow, subject: Subject): Row<typeof conditionOccurrence> {
  return {
    condition_occurrence_id: c.condition_id,
    person_id: c.patient_id,
    condition_concept_id: conditionConcept(c),
    condition_start_date: c.recorded_date,
    condition_start_datetime: midnight(c.recorded_date),
    condition_end_date: endOf(c),
    condition_end_datetime: midnightOf(endOf(c)),
    condition_type_concept_id: c.category === 'problem-list-item' ? TYPE.problemList : TYPE.encounter,
    condition_status_concept_id: NO_MATCH,
    stop_reason: null,
    provider_id: providerOf(subject, c.encounter_id),
    visit_occurrence_id: c.encounter_id,
    visit_detail_id: null,
    condition_source_value: c.icd10_code,
    condition_source_concept_id: NO_MATCH,
    condition_status_source_value: c.status,
  };
}

/** An illness that was over when it was written down ends, as an occurrence, on the day of that. */
const endOf = (c: ConditionRow): number | null =>
  c.abatement_date === null ? null : Math.max(c.abatement_date, c.recorded_date);

/**
 * Eras of conditions with a concept. Without a last day an occurrence counts for the day after it too, as in OHDSI’s derivation, but
 * not beyond the time that is observed.
 */
export function emitConditionEras({ life, person, to }: Subject, emit: Emit): void {
  const spans = life.conditions.flatMap((c) => {
    const concept = conditionConcept(c);
    const end = endOf(c) ?? Math.max(c.recorded_date, Math.min(c.recorded_date + 1, to));
    return concept === NO_MATCH ? [] : [{ concept, start: c.recorded_date, end }];
  });
  erasOf(spans).forEach((era, i) => {
    emit(conditionEra, {
      condition_era_id: eraId(person, i + 1),
      person_id: person,
      condition_concept_id: era.concept,
      condition_era_start_date: era.start,
      condition_era_end_date: era.end,
      condition_occurrence_count: era.count,
    });
  });
}

function procedureRow(p: ProcedureRow): Row<typeof procedureOccurrence> {
  return {
    procedure_occurrence_id: p.procedure_id,
    person_id: p.patient_id,
    procedure_concept_id: p.snomed_code === null ? NO_MATCH : (PROCEDURE.get(p.snomed_code) ?? NO_MATCH),
    procedure_date: p.date,
    procedure_datetime: midnight(p.date),
    procedure_end_date: p.date,
    procedure_end_datetime: midnight(p.date),
    procedure_type_concept_id: TYPE.encounter,
    modifier_concept_id: NO_MATCH,
    quantity: 1,
    provider_id: p.practitioner_id,
    visit_occurrence_id: p.encounter_id,
    visit_detail_id: null,
    procedure_source_value: p.code,
    procedure_source_concept_id: NO_MATCH,
    modifier_source_value: null,
  };
}

function deviceRow(d: DeviceRow, subject: Subject): Row<typeof deviceExposure> {
  return {
    device_exposure_id: d.device_id,
    person_id: d.patient_id,
    device_concept_id: NO_MATCH,
    device_exposure_start_date: d.start_date,
    device_exposure_start_datetime: midnight(d.start_date),
    device_exposure_end_date: d.end_date,
    device_exposure_end_datetime: midnightOf(d.end_date),
    device_type_concept_id: TYPE.ehr,
    unique_device_id: d.udi,
    production_id: d.serial_number,
    quantity: 1,
    provider_id: providerOf(subject, d.encounter_id),
    visit_occurrence_id: d.encounter_id,
    visit_detail_id: null,
    device_source_value: d.hcpcs_code,
    device_source_concept_id: NO_MATCH,
    unit_concept_id: NO_MATCH,
    unit_source_value: null,
    unit_source_concept_id: NO_MATCH,
  };
}

function noteRow(n: NoteRow): Row<typeof note> {
  return {
    note_id: n.note_id,
    person_id: n.patient_id,
    note_date: Math.floor(n.written_at / SECONDS_PER_DAY),
    note_datetime: n.written_at,
    note_type_concept_id: TYPE.note,
    note_class_concept_id: NO_MATCH,
    note_title: n.type,
    note_text: n.text,
    encoding_concept_id: UTF8,
    language_concept_id: ENGLISH,
    provider_id: n.practitioner_id,
    visit_occurrence_id: n.encounter_id,
    visit_detail_id: null,
    note_source_value: n.loinc_code,
    note_event_id: null,
    note_event_field_concept_id: NO_MATCH,
  };
}
