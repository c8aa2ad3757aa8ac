// Undoing planted flaws in staged tables: the answer key says what is true, and whether it speaks of these files at all.
import { type DuckDBConnection, sqlName, sqlText } from '../../base/duckdb.ts';
import { answerKey } from '../../schema/answer-key.ts';
import type { Finding } from '../../schema/fold.ts';
import type { Table } from '../../schema/table.ts';
import { type Claim, EXAMPLES, findingOf } from '../../schema/tally.ts';
import { rowsOf } from './load.ts';
import { badName, canBeBad, typed } from './typed.ts';

const KEY = sqlName(answerKey.name);
/** Answers that do not hold. */
const WRONG = sqlName('answers.wrong');

/** One column of one table that the key says was changed. */
interface Changed {
  readonly table: Table;
  readonly column: string;
}

/** Put the true values back and take added rows out, before rows are sorted and words numbered. */
export async function restore(db: DuckDBConnection, tables: readonly Table[]): Promise<void> {
  for (const { table, column } of await changedColumns(db, tables)) {
    const [t, c, k] = [table.name, column, table.key].map(sqlName) as [string, string, string];
    const readable = canBeBad(table.columns[column]!) ? `, ${sqlName(badName(column))} = NULL` : '';
    await db.run(
      `UPDATE ${t} SET ${c} = ${typed(table.columns[column]!, 'a.true_value')}${readable}
       FROM ${answersAbout(table, column)} a WHERE ${t}.${k} = a.row_key`,
    );
  }
  for (const table of tables) {
    await db.run(
      `DELETE FROM ${sqlName(table.name)} WHERE ${sqlName(table.key)} IN (SELECT row_key FROM ${KEY}
       WHERE operation = 'added' AND table_name = ${sqlText(table.name)})`,
    );
  }
  // The numbers under which rows were written are gone; the persons they are about are there.
  await db.run(`UPDATE ${KEY} SET patient_id = true_patient_id`);
}

/** Whether each answer names a row that is there, and the value that is written in it. */
export async function answersHold(db: DuckDBConnection, tables: readonly Table[]): Promise<Finding> {
  const wrong: string[] = [];
  for (const { table, column } of await changedColumns(db, tables)) {
    const [t, c, k] = [table.name, column, table.key].map(sqlName) as [string, string, string];
    wrong.push(
      `SELECT a.answer_id FROM ${answersAbout(table, column)} a LEFT JOIN ${t} w ON w.${k} = a.row_key
       WHERE w.${k} IS NULL OR w.${c} IS DISTINCT FROM ${typed(table.columns[column]!, 'a.written_value')}`,
    );
  }
  for (const table of tables) {
    wrong.push(
      `SELECT answer_id FROM ${KEY} WHERE operation = 'added' AND table_name = ${sqlText(table.name)}
       AND row_key NOT IN (SELECT ${sqlName(table.key)} FROM ${sqlName(table.name)} WHERE ${sqlName(table.key)} IS NOT NULL)`,
    );
  }
  for (const table of tables.filter((t) => t.patient !== undefined && t !== answerKey)) {
    const [t, p, k] = [table.name, table.patient!, table.key].map(sqlName) as [string, string, string];
    wrong.push(
      `SELECT a.answer_id FROM ${KEY} a JOIN ${t} w ON w.${k} = a.row_key
       WHERE a.table_name = ${sqlText(table.name)} AND w.${p} IS DISTINCT FROM a.patient_id`,
    );
  }
  const known = tables.map((t) => sqlText(t.name)).join(', ');
  wrong.push(`SELECT answer_id FROM ${KEY} WHERE table_name IS NULL OR table_name NOT IN (${known})`);
  // One after the other: all in one query would hold the tables of all their joins in memory at once.
  await db.run(`CREATE TEMP TABLE ${WRONG} (answer_id BIGINT)`);
  for (const answers of wrong) await db.run(`INSERT INTO ${WRONG} ${answers}`);
  return finding(db);
}

async function finding(db: DuckDBConnection): Promise<Finding> {
  const claim: Claim = {
    check: `${answerKey.name}.holds`,
    category: 'conformance',
    table: answerKey.name,
    column: null,
    doc: 'every answer names a row that is there and the value written in it',
  };
  const [count] = await rowsOf(
    db,
    `SELECT (SELECT count(*) FROM ${KEY})::DOUBLE AS "of", (SELECT count(*) FROM ${WRONG})::DOUBLE AS failed`,
  );
  const rows = await rowsOf(
    db,
    `SELECT answer_id::DOUBLE AS id FROM ${WRONG} ORDER BY answer_id LIMIT ${EXAMPLES}`,
  );
  const examples = rows.map((r) => [Number(r.id), `answer_id=${r.id}`] as const);
  return findingOf(claim, [{ failed: Number(count!.failed), of: Number(count!.of), examples }]);
}

async function changedColumns(db: DuckDBConnection, tables: readonly Table[]): Promise<readonly Changed[]> {
  const found = await rowsOf(
    db,
    `SELECT DISTINCT table_name AS "table", column_name AS "column" FROM ${KEY}
     WHERE operation = 'changed' AND column_name IS NOT NULL ORDER BY ALL`,
  );
  return found.flatMap((row) => {
    const table = tables.find((t) => t.name === row.table);
    return table?.columns[String(row.column)] === undefined ? [] : [{ table, column: String(row.column) }];
  });
}

function answersAbout(table: Table, column: string): string {
  return `(SELECT answer_id, row_key, true_value, written_value FROM ${KEY}
    WHERE operation = 'changed' AND table_name = ${sqlText(table.name)} AND column_name = ${sqlText(column)})`;
}
