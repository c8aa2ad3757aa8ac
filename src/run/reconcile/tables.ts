// Rows of CSV, Parquet and NDJSON tables.
import { openDuckDb, sqlText } from '../../base/duckdb.ts';
import { filesOf, type StagedFormat } from '../../formats/stage/files.ts';
import { READERS } from '../table-files.ts';
import { ENTITIES, type Entity, type Extract, Procedures, type Row, rowOf } from './extract.ts';

/** Columns by entity, in the order in which `row` takes them. */
const COLUMNS: Readonly<Record<Entity, readonly string[]>> = {
  patients: ['patient_id', 'last_name', 'first_name', 'birthdate', 'gender'],
  encounters: ['encounter_id', 'patient_id', 'start_time', 'end_time', 'reason_code', 'practitioner_id'],
  conditions: ['condition_id', 'patient_id', 'icd10_code', 'onset_date', 'recorded_date'],
  medications: [
    'medication_id',
    'patient_id',
    'start_date',
    'rxnorm_code',
    'ndc_code',
    'status',
    'encounter_id',
  ],
  allergies: ['patient_id', 'substance', 'recorded_date', 'allergy_id'],
  procedures: ['encounter_id', 'patient_id', 'code', 'date', 'procedure_id'],
  immunizations: ['immunization_id', 'patient_id', 'cvx_code', 'date'],
  observations: ['patient_id', 'observed_at', 'loinc_code', 'value', 'value_text', 'encounter_id'],
};

function rowsOf(entity: Entity, procedures: Procedures): (v: readonly string[]) => Row {
  const at = (v: readonly string[], i: number) => v[i] ?? '';
  switch (entity) {
    case 'patients':
      return (v) => rowOf.patient(at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4));
    case 'encounters':
      return (v) =>
        rowOf.encounter(at(v, 0), at(v, 1), at(v, 2), {
          end: at(v, 3).slice(0, 19).replace(' ', 'T'),
          reason: at(v, 4),
          practitioner: at(v, 5),
        });
    case 'conditions':
      return (v) => rowOf.condition(at(v, 0), at(v, 1), at(v, 2), at(v, 3), at(v, 4));
    case 'medications':
      return (v) =>
        rowOf.medication(at(v, 0), at(v, 1), at(v, 2), {
          rxnorm: at(v, 3),
          ndc: at(v, 4),
          status: at(v, 5),
          ordered: at(v, 6) === '' ? 'elsewhere' : 'here',
        });
    case 'allergies':
      return (v) => rowOf.allergy(at(v, 0), at(v, 1), at(v, 2), { id: at(v, 3) });
    case 'procedures':
      return (v) => procedures.row(at(v, 0), at(v, 1), at(v, 2), at(v, 3), { id: at(v, 4) });
    case 'immunizations':
      return (v) => rowOf.immunization(at(v, 0), at(v, 1), at(v, 2), at(v, 3));
    case 'observations':
      return (v) => rowOf.observation(at(v, 0), at(v, 1), at(v, 2), at(v, 3) === '' ? at(v, 4) : at(v, 3));
  }
}

export function tableExtract(format: StagedFormat): Extract {
  return {
    format,
    entities: ENTITIES,
    present: (dir) => filesOf(dir, 'patients', format).length > 0,
    async rows(dir, entity, take) {
      const paths = filesOf(dir, entity, format).map((file) => sqlText(file.path));
      if (paths.length === 0) return;
      const db = await openDuckDb();
      const columns = COLUMNS[entity].map((c) => `coalesce(${c}::varchar, '') AS ${c}`).join(', ');
      const stream = await db.stream(`SELECT ${columns} FROM ${READERS[format](`[${paths.join(', ')}]`)}`);
      const row = rowsOf(entity, new Procedures());
      for (
        let chunk = await stream.fetchChunk();
        chunk !== null && chunk.rowCount > 0;
        chunk = await stream.fetchChunk()
      )
        for (const values of chunk.getRows()) take(row(values as string[]));
      db.closeSync();
    },
  };
}
