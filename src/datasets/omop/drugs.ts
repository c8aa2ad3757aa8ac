// Prescriptions, fills and vaccines as exposures of the CDM, and the eras that they make.
import type { Day } from '../../base/days.ts';
import type { DispenseRow } from '../../clinical/extra-tables.ts';
import type { ImmunizationRow, MedicationRow } from '../../clinical/tables.ts';
import type { Row } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';
import { NO_MATCH, ROUTE, TYPE } from './concepts/fixed.ts';
import { DRUG, INGREDIENTS } from './concepts/rxnorm.ts';
import { clipped, eraId, idOf, KIND, midnight, providerOf, type Subject } from './context.ts';
import { erasOf, type Span } from './eras.ts';
import { drugEra } from './tables/eras.ts';
import { drugExposure } from './tables/events.ts';

type Exposure = Row<typeof drugExposure>;

/** Fields that stand for nothing in most exposures. */
const BLANK = {
  verbatim_end_date: null,
  stop_reason: null,
  refills: null,
  quantity: null,
  days_supply: null,
  sig: null,
  lot_number: null,
  provider_id: null,
  visit_occurrence_id: null,
  visit_detail_id: null,
  drug_source_concept_id: NO_MATCH,
  dose_unit_source_value: null,
} as const;

export function emitDrugs(subject: Subject, emit: Emit): void {
  const { life } = subject;
  const spans: Span[] = [];
  const add = (row: Exposure, rxnorm: string | null) => {
    emit(drugExposure, row);
    const [start, end] = [row.drug_exposure_start_date, row.drug_exposure_end_date];
    for (const concept of rxnorm === null ? [] : (INGREDIENTS.get(rxnorm) ?? []))
      spans.push({ concept, start, end });
  };
  for (const m of life.medications) add(prescription(m, subject), m.rxnorm_code);
  for (const d of life.dispenses) {
    const m = subject.medications.get(d.medication_id);
    if (m !== undefined) add(fill(d, m, subject), m.rxnorm_code);
  }
  for (const i of life.immunizations) if (i.status === 'completed') add(vaccine(i, subject), null);
  emitEras(subject.person, spans, emit);
}

function emitEras(person: number, spans: readonly Span[], emit: Emit): void {
  erasOf(spans).forEach((era, i) => {
    emit(drugEra, {
      drug_era_id: eraId(person, i + 1),
      person_id: person,
      drug_concept_id: era.concept,
      drug_era_start_date: era.start,
      drug_era_end_date: era.end,
      drug_exposure_count: era.count,
      gap_days: era.gap,
    });
  });
}

function days(start: Day, end: Day) {
  return {
    drug_exposure_start_date: start,
    drug_exposure_start_datetime: midnight(start),
    drug_exposure_end_date: end,
    drug_exposure_end_datetime: midnight(end),
  };
}

const drugConcept = (rxnorm: string): number => DRUG.get(rxnorm) ?? NO_MATCH;

/** Last day of a supply: not after the prescription was ended, nor after the time that is observed. */
function lastDay(start: Day, supply: number, m: MedicationRow, to: Day): Day {
  return Math.max(start, Math.min(start + supply - 1, m.end_date ?? Infinity, to));
}

function ofPrescription(m: MedicationRow) {
  return {
    person_id: m.patient_id,
    drug_concept_id: drugConcept(m.rxnorm_code),
    sig: `${m.dose} ${m.unit} ${m.frequency}`,
    route_concept_id: ROUTE[m.route] ?? NO_MATCH,
    route_source_value: m.route,
    dose_unit_source_value: m.unit,
    provider_id: m.practitioner_id,
  };
}

/** The order covers its first supply and all refills that it allows. */
function prescription(m: MedicationRow, { to }: Subject): Exposure {
  return {
    ...BLANK,
    ...ofPrescription(m),
    ...days(m.start_date, lastDay(m.start_date, m.days_supply * (1 + m.refills), m, to)),
    drug_exposure_id: idOf(m.medication_id, KIND.prescription),
    verbatim_end_date: m.end_date,
    drug_type_concept_id: TYPE.prescription,
    stop_reason: m.stop_reason === null ? null : clipped(m.stop_reason, 20),
    refills: m.refills,
    quantity: m.quantity,
    days_supply: m.days_supply,
    visit_occurrence_id: m.encounter_id,
    drug_source_value: m.rxnorm_code,
  };
}

function fill(d: DispenseRow, m: MedicationRow, { to }: Subject): Exposure {
  return {
    ...BLANK,
    ...ofPrescription(m),
    ...days(d.date, Math.max(d.date, Math.min(d.date + d.days_supply - 1, to))),
    drug_exposure_id: idOf(d.dispense_id, KIND.fill),
    drug_type_concept_id: TYPE.dispensing,
    quantity: d.quantity,
    days_supply: d.days_supply,
    drug_source_value: d.ndc_code,
  };
}

function vaccine(i: ImmunizationRow, subject: Subject): Exposure {
  return {
    ...BLANK,
    ...days(i.date, i.date),
    drug_exposure_id: idOf(i.immunization_id, KIND.vaccine),
    person_id: i.patient_id,
    drug_concept_id: NO_MATCH,
    drug_type_concept_id: TYPE.administration,
    quantity: 1,
    lot_number: i.lot_number,
    provider_id: providerOf(subject, i.encounter_id),
    visit_occurrence_id: i.encounter_id,
    drug_source_value: i.cvx_code,
    route_concept_id: i.route === null ? NO_MATCH : (ROUTE[i.route] ?? NO_MATCH),
    route_source_value: i.route,
  };
}
