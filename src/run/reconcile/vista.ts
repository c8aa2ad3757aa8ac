// Rows of VistA globals, by way of their reader.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, formatSeconds } from '../../base/days.ts';
import { type Globals, globalFiles, loadGlobals } from '../../formats/vista/load.ts';
import { readRows } from '../../formats/vista/read/rows.ts';
import { ENTITIES, type Entity, type Extract, Procedures, type Row, rowOf } from './extract.ts';

export function vistaExtract(): Extract {
  let read: { readonly dir: string; readonly rows: ReadonlyMap<Entity, Row[]> } | null = null;
  return {
    format: 'vista',
    entities: ENTITIES,
    present: (dir) =>
      existsSync(join(dir, 'vista')) && readdirSync(join(dir, 'vista')).some((f) => /\.(zwr|mumps)$/.test(f)),
    async rows(dir, entity, take) {
      // Globals point to one another, so that they are read once for all entities.
      if (read?.dir !== dir) read = { dir, rows: collected(loadGlobals(globalFiles(dir), false)) };
      for (const row of read.rows.get(entity) ?? []) take(row);
    },
  };
}

/** A row read from globals, by column. */
interface Carried {
  text(name: string): string;
  day(name: string): string;
  time(name: string): string;
}

function carried(row: Readonly<Record<string, unknown>>): Carried {
  return {
    text: (name) => String(row[name] ?? ''),
    day: (name) => formatDay(row[name] as number),
    time: (name) => formatSeconds(row[name] as number),
  };
}

const ROWS: Readonly<Record<string, (r: Carried, procedures: Procedures) => Row>> = {
  patients: (r) =>
    rowOf.patient(
      r.text('patient_id'),
      r.text('last_name'),
      r.text('first_name'),
      r.day('birthdate'),
      r.text('gender'),
    ),
  encounters: (r) =>
    rowOf.encounter(r.text('encounter_id'), r.text('patient_id'), r.time('start_time'), {
      end: r.time('end_time'),
      reason: r.text('reason_code'),
      practitioner: r.text('practitioner_id'),
    }),
  conditions: (r) =>
    rowOf.condition(
      r.text('condition_id'),
      r.text('patient_id'),
      r.text('icd10_code'),
      r.day('onset_date'),
      r.day('recorded_date'),
    ),
  medications: (r) =>
    rowOf.medication(r.text('medication_id'), r.text('patient_id'), r.day('start_date'), {
      ndc: r.text('ndc_code'),
      status: r.text('status'),
    }),
  allergies: (r) =>
    rowOf.allergy(r.text('patient_id'), r.text('substance'), r.day('recorded_date'), {
      id: r.text('allergy_id'),
    }),
  procedures: (r, procedures) =>
    procedures.row(r.text('encounter_id'), r.text('patient_id'), r.text('code'), r.day('date'), {
      id: r.text('procedure_id'),
    }),
  immunizations: (r) =>
    rowOf.immunization(r.text('immunization_id'), r.text('patient_id'), r.text('cvx_code'), r.day('date')),
  observations: (r) =>
    rowOf.observation(
      r.text('patient_id'),
      r.time('observed_at'),
      r.text('loinc_code'),
      r.text('value') || r.text('value_text'),
    ),
};

function collected(globals: Globals): ReadonlyMap<Entity, Row[]> {
  const rows = new Map<Entity, Row[]>(ENTITIES.map((entity) => [entity, []]));
  const procedures = new Procedures();
  readRows(globals, (table, row) => {
    const make = ROWS[table.name];
    if (make !== undefined) rows.get(table.name as Entity)!.push(make(carried(row), procedures));
  });
  return rows;
}
