// Files beside the tables of the OMOP layout: DDL with its constraints, and scripts that load the files.
import { duckdbLoad, postgresLoad } from '../../schema/as/load.ts';
import { ddl, duckdb, postgres } from '../../schema/as/sql.ts';
import type { Table } from '../../schema/table.ts';
import type { Document, DocumentFold } from '../dataset.ts';
import { reference, tables } from './tables.ts';
import { ATTACH_VOCABULARY } from './vocabulary.ts';

const ALL: readonly Table[] = [...tables, ...reference];

const HEAD = {
  ddl: '-- OMOP CDM 5.4 as Careloom writes it: its tables with their keys. Identifiers are 64 bits wide.\n\n',
  load: (client: string) => `-- To be run by ${client} in the folder of the files, after the DDL.\n`,
};

const DOCUMENTS: readonly Document[] = [
  { path: 'ddl-duckdb.sql', text: HEAD.ddl + ddl(ALL, duckdb) },
  { path: 'ddl-postgresql.sql', text: HEAD.ddl + ddl(ALL, postgres) },
  {
    path: 'load-csv-duckdb.sql',
    text: HEAD.load('duckdb') + duckdbLoad(ALL, 'csv', (t) => `${t.name}.csv`),
  },
  {
    path: 'load-parquet-duckdb.sql',
    text: HEAD.load('duckdb') + duckdbLoad(ALL, 'parquet', (t) => `${t.name}.parquet`),
  },
  { path: 'attach-vocabulary.sql', text: ATTACH_VOCABULARY },
  { path: 'load-csv-postgresql.sql', text: HEAD.load('psql') + postgresLoad(ALL, (t) => `${t.name}.csv`) },
];

/** They follow from the definitions alone. */
export function documents(): readonly DocumentFold[] {
  return [{ id: 'sql', see: () => null, merge: () => null, end: () => DOCUMENTS }];
}
