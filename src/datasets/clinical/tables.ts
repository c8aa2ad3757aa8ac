// The published tables of the clinical dataset: the canonical record as it is.
export { patientTables as tables, referenceTables as reference } from '../../clinical/tables.ts';
