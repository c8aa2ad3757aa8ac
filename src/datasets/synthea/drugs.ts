// Prescriptions with what their fills cost, devices and supplies, in Synthea’s columns.
import type { DispenseRow } from '../../clinical/extra-tables.ts';
import type { Emit } from '../dataset.ts';
import { nothing, type Subject } from './subject.ts';
import * as t from './tables.ts';

export function emitMedications(subject: Subject, emit: Emit): void {
  const fills = new Map<number, DispenseRow[]>();
  for (const d of subject.life.dispenses) {
    const of = fills.get(d.medication_id);
    if (of === undefined) fills.set(d.medication_id, [d]);
    else of.push(d);
  }
  for (const m of subject.life.medications) {
    const filled = fills.get(m.medication_id) ?? [];
    const cost = nothing();
    for (const d of filled) {
      const billed = subject.byDispense.get(d.dispense_id) ?? nothing();
      cost.charge += billed.charge;
      cost.covered += billed.covered;
    }
    const reason = subject.diagnosis(m.indication_code);
    const at = m.encounter_id === null ? undefined : subject.encounters.get(m.encounter_id);
    // An order is given at the end of its visit; a stay goes on after it.
    const start = subject.utcDay(m.start_date, m.encounter_id);
    emit(t.medications, {
      START: at?.date === m.start_date ? subject.utc(at.start_time, m.encounter_id) : start,
      STOP: m.end_date === null ? null : subject.utcDay(m.end_date + 1, m.encounter_id),
      PATIENT: subject.patient,
      PAYER: at?.payer_id ?? subject.payerOn(m.start_date),
      ENCOUNTER: m.encounter_id,
      CODE: m.rxnorm_code,
      DESCRIPTION: m.name,
      BASE_COST: filled.length === 0 ? 0 : Math.round(cost.charge / filled.length),
      PAYER_COVERAGE: cost.covered,
      DISPENSES: filled.length,
      TOTALCOST: cost.charge,
      REASONCODE: reason.code,
      REASONDESCRIPTION: reason.words,
    });
  }
}

/** HCPCS A codes are medical and surgical supplies; all others stay with the patient. */
const isSupply = (hcpcs: string) => hcpcs.startsWith('A');

export function emitDevices(subject: Subject, emit: Emit): void {
  for (const d of subject.life.devices) {
    if (isSupply(d.hcpcs_code)) {
      emit(t.supplies, {
        DATE: d.start_date,
        PATIENT: subject.patient,
        ENCOUNTER: d.encounter_id,
        CODE: d.hcpcs_code,
        DESCRIPTION: d.type,
        QUANTITY: 1,
      });
      continue;
    }
    emit(t.devices, {
      START: subject.utcDay(d.start_date, d.encounter_id),
      STOP: d.end_date === null ? null : subject.utcDay(d.end_date, d.encounter_id),
      PATIENT: subject.patient,
      ENCOUNTER: d.encounter_id,
      CODE: d.hcpcs_code,
      DESCRIPTION: d.type,
      UDI: d.udi,
    });
  }
}
