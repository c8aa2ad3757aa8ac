// Runs query.sql with DuckDB inside Node; `duckdb < query.sql` does the same where its command is installed.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const db = await (await DuckDBInstance.create()).connect();
const result = await db.runAndReadAll(readFileSync('query.sql', 'utf8'));

console.log(result.columnNames().join(' | '));
for (const row of result.getRows()) console.log(row.join(' | '));
