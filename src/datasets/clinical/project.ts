// A life as rows of the clinical dataset: nothing is renamed and nothing is left out.
import type { Life } from '../../clinical/life.ts';
import * as t from '../../clinical/tables.ts';
import type { Row, Table } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';

export function project(life: Life, emit: Emit): void {
  emit(t.patients, life.patient);
  all(t.encounters, life.encounters, emit);
  all(t.conditions, life.conditions, emit);
  all(t.medications, life.medications, emit);
  all(t.allergies, life.allergies, emit);
  all(t.procedures, life.procedures, emit);
  all(t.immunizations, life.immunizations, emit);
  all(t.observations, life.observations, emit);
  if (life.death !== null) emit(t.deaths, life.death);
  all(t.familyHistory, life.familyHistory, emit);
  all(t.coverage, life.coverage, emit);
  all(t.dispenses, life.dispenses, emit);
  all(t.devices, life.devices, emit);
  all(t.carePlans, life.carePlans, emit);
  all(t.goals, life.goals, emit);
  all(t.orders, life.orders, emit);
  all(t.movements, life.movements, emit);
  all(t.appointments, life.appointments, emit);
  all(t.claims, life.claims, emit);
  all(t.claimLines, life.claimLines, emit);
  all(t.notes, life.notes, emit);
  all(t.noteEntities, life.noteEntities, emit);
}

function all<T extends Table>(table: T, rows: readonly Row<T>[], emit: Emit): void {
  for (const row of rows) emit(table, row);
}
