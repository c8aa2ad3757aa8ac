// Rows of VistA globals, by way of their reader.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, formatSeconds } from '../../base/days.ts';
import { type Globals, globalFiles, loadGlobals } from '../../formats/vista/load.ts';
import { readRows, type Take } from '../../formats/vista/read/rows.ts';
import * as t from '../../formats/vista/tables.ts';
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

function collected(globals: Globals): ReadonlyMap<Entity, Row[]> {
  const rows = new Map<Entity, Row[]>(ENTITIES.map((entity) => [entity, []]));
  const put = (entity: Entity, row: Row) => rows.get(entity)!.push(row);
  const procedures = new Procedures();
  const take: Take = (table, row) => {
    const r = row as Record<string, string | number | null>;
    const text = (name: string) => String(r[name] ?? '');
    const day = (name: string) => formatDay(r[name] as number);
    const time = (name: string) => formatSeconds(r[name] as number);
    const patient = text('patient_id');
    const of = table as unknown;
    if (of === t.patients)
      put(
        'patients',
        rowOf.patient(patient, text('last_name'), text('first_name'), day('birthdate'), text('gender')),
      );
    else if (of === t.encounters)
      put(
        'encounters',
        rowOf.encounter(text('encounter_id'), patient, time('start_time'), {
          end: time('end_time'),
          reason: text('reason_code'),
          practitioner: text('practitioner_id'),
        }),
      );
    else if (of === t.conditions)
      put(
        'conditions',
        rowOf.condition(
          text('condition_id'),
          patient,
          text('icd10_code'),
          day('onset_date'),
          day('recorded_date'),
        ),
      );
    else if (of === t.medications)
      put(
        'medications',
        rowOf.medication(text('medication_id'), patient, day('start_date'), {
          ndc: text('ndc_code'),
          status: text('status'),
        }),
      );
    else if (of === t.allergies)
      put(
        'allergies',
        rowOf.allergy(patient, text('substance'), day('recorded_date'), { id: text('allergy_id') }),
      );
    else if (of === t.procedures)
      put(
        'procedures',
        procedures.row(text('encounter_id'), patient, text('code'), day('date'), {
          id: text('procedure_id'),
        }),
      );
    else if (of === t.immunizations)
      put(
        'immunizations',
        rowOf.immunization(text('immunization_id'), patient, text('cvx_code'), day('date')),
      );
    else if (of === t.observations)
      put(
        'observations',
        rowOf.observation(
          patient,
          time('observed_at'),
          text('loinc_code'),
          text('value') || text('value_text'),
        ),
      );
  };
  readRows(globals, take);
  return rows;
}
