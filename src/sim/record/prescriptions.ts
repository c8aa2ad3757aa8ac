// Prescriptions of limited length, ordered at a visit.
import type { Day } from '../../base/days.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import type { Drug } from '../../codes/drugs.ts';
import type { Diagnosis } from '../module.ts';
import type { Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf } from './chart.ts';

/** Write a drug ordered at a visit and taken until its last day, or longer than the record (null). */
export function writeOrder(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  drug: Drug,
  indication: Diagnosis,
  last: Day | null,
): void {
  const over = last !== null && last <= chart.end;
  const ended = over || chart.deceased;
  const days = last === null ? chart.end - encounter.date : last - encounter.date;
  chart.life.medications.push({
    medication_id: 0,
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    name: drug.name,
    start_date: encounter.date,
    end_date: ended ? (over ? last : chart.end) : null,
    ndc_code: drug.ndc,
    rxnorm_code: drug.rxnorm,
    drug_class: drug.drugClass,
    route: drug.route,
    dose: drug.dose,
    unit: drug.unit,
    frequency: drug.frequency,
    indication: displayOf(indication.icd10),
    indication_code: indication.icd10,
    status: ended ? (over ? 'completed' : 'stopped') : 'active',
    stop_reason: ended && !over ? 'deceased' : null,
    days_supply: drug.daysSupply,
    quantity: drug.perDay * drug.daysSupply,
    refills: Math.max(0, Math.ceil(days / drug.daysSupply) - 1),
    adherence: 1,
    practitioner_id: visit.practitioner.id,
  });
}
