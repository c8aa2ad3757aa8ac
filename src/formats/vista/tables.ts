// What globals carry of the clinical tables: the same columns, fewer of them.
import * as extra from '../../clinical/extra-tables.ts';
import * as t from '../../clinical/tables.ts';
import type { Column } from '../../schema/column.ts';
import { type Columns, type Table, table } from '../../schema/table.ts';

type Only<C extends Columns, K extends keyof C> = { readonly [P in K]: C[P] };

/** A table with some of its columns. `key` is what tells rows apart, as far as a column of those does. */
function only<C extends Columns, const K extends keyof C & string>(
  of: Table<C>,
  key: NoInfer<K>,
  columns: readonly K[],
): Table<Only<C, K>> {
  const picked = Object.fromEntries(columns.map((name) => [name, of.columns[name] as Column])) as Only<C, K>;
  return table(of.name, { doc: of.doc, key, columns: picked }) as Table<Only<C, K>>;
}

export const patients = only(t.patients, 'patient_id', [
  'patient_id',
  'mrn',
  'first_name',
  'last_name',
  'middle_name',
  'gender',
  'birthdate',
  'race',
  'ethnicity',
  'address',
  'city',
  'state',
  'zip',
  'phone',
  'email',
  'marital_status',
  'ssn',
  'deceased',
  'death_date',
  'sex',
]);

export const encounters = only(t.encounters, 'encounter_id', [
  'encounter_id',
  'patient_id',
  'date',
  'start_time',
  'end_time',
  'encounter_class',
  'practitioner_id',
  'organization_id',
  'reason_code',
  'reason_description',
  'related_conditions',
  'department',
  'service_category',
  'clinic_stop',
  'duration_minutes',
  'parent_encounter_id',
]);

/** Remission is not told apart from what is over. */
export const conditions = only(t.conditions, 'condition_id', [
  'condition_id',
  'patient_id',
  'encounter_id',
  'name',
  'status',
  'onset_date',
  'icd10_code',
  'snomed_code',
  'category',
  'recorded_date',
  'abatement_date',
]);

export const medications = only(t.medications, 'medication_id', [
  'medication_id',
  'patient_id',
  'start_date',
  'end_date',
  'ndc_code',
  'route',
  'dose',
  'frequency',
  'status',
  'stop_reason',
  'days_supply',
  'quantity',
  'refills',
  'practitioner_id',
]);

/** A fill is known by its prescription and number. */
export const dispenses = only(extra.dispenses, 'medication_id', [
  'patient_id',
  'medication_id',
  'date',
  'fill_number',
  'days_supply',
  'quantity',
  'ndc_code',
  'organization_id',
]);

export const allergies = only(t.allergies, 'allergy_id', [
  'allergy_id',
  'patient_id',
  'substance',
  'reaction',
  'category',
  'recorded_date',
]);

export const procedures = only(t.procedures, 'procedure_id', [
  'procedure_id',
  'patient_id',
  'encounter_id',
  'name',
  'date',
  'outcome',
  'code',
  'code_system',
  'indication',
  'practitioner_id',
]);

export const immunizations = only(t.immunizations, 'immunization_id', [
  'immunization_id',
  'patient_id',
  'encounter_id',
  'date',
  'cvx_code',
  'dose_number',
  'status',
  'status_reason',
  'lot_number',
  'manufacturer',
  'route',
  'site',
]);

/** A result is known by patient, time and code: laboratory results have no record number of their own. */
export const observations = only(t.observations, 'patient_id', [
  'patient_id',
  'encounter_id',
  'type',
  'value',
  'date',
  'loinc_code',
  'value_text',
  'units',
  'reference_range',
  'category',
  'observed_at',
  'specimen',
]);

export const deaths = only(t.deaths, 'patient_id', ['patient_id', 'death_date']);

export const movements = only(extra.movements, 'movement_id', [
  'movement_id',
  'patient_id',
  'encounter_id',
  'sequence',
  'event',
  'unit',
  'room',
  'bed',
  'start_time',
  'end_time',
]);

export const practitioners = only(t.practitioners, 'practitioner_id', [
  'practitioner_id',
  'npi',
  'first_name',
  'last_name',
  'gender',
  'taxonomy_code',
]);

export const organizations = only(t.organizations, 'organization_id', [
  'organization_id',
  'npi',
  'name',
  'address',
  'city',
  'state',
  'zip',
]);

/** All of them, in an order in which references lead back. */
export const carriedTables: readonly Table[] = [
  patients,
  encounters,
  conditions,
  medications,
  dispenses,
  allergies,
  procedures,
  immunizations,
  observations,
  deaths,
  movements,
  practitioners,
  organizations,
];
