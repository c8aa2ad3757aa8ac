// A life as rows of the clinical dataset: nothing is renamed and nothing is left out.

import * as extra from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import * as personal from '../../clinical/personal-tables.ts';
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
  all(extra.dispenses, life.dispenses, emit);
  all(extra.devices, life.devices, emit);
  all(extra.carePlans, life.carePlans, emit);
  all(extra.goals, life.goals, emit);
  all(extra.orders, life.orders, emit);
  all(extra.movements, life.movements, emit);
  all(extra.appointments, life.appointments, emit);
  all(extra.claims, life.claims, emit);
  all(extra.claimLines, life.claimLines, emit);
  all(extra.notes, life.notes, emit);
  all(extra.noteEntities, life.noteEntities, emit);
  all(personal.names, life.names, emit);
  all(personal.addresses, life.addresses, emit);
  all(personal.contacts, life.contacts, emit);
  all(personal.socialHistory, life.socialHistory, emit);
  all(personal.missingResults, life.missingResults, emit);
}

function all<T extends Table>(table: T, rows: readonly Row<T>[], emit: Emit): void {
  for (const row of rows) emit(table, row);
}
