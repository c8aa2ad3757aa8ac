// The published tables of the clinical dataset: the canonical record as it is.
import { extraTables } from '../../clinical/extra-tables.ts';
import type { Extra } from '../dataset.ts';

export { patientTables as tables, referenceTables as reference } from '../../clinical/tables.ts';

export const extras: readonly Extra[] = Object.entries(extraTables).map(([name, extra]) => ({
  name,
  ...extra,
}));
