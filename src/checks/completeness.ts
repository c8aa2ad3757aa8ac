// Completeness: a column that may not be empty holds a value in every row.
import type { Batch, Vector } from '../schema/batch.ts';
import { vectorOf } from '../schema/batch.ts';
import type { Column } from '../schema/column.ts';
import type { Check } from '../schema/fold.ts';
import type { Table } from '../schema/table.ts';
import { counting, keyOf, rowName, type Tally } from '../schema/tally.ts';

/** One check for every column that may not be empty. */
export function completeness(tables: readonly Table[]): readonly Check[] {
  return tables.flatMap((table) =>
    Object.entries(table.columns)
      .filter(([, column]) => !column.nullable && !isList(column))
      .map(([name, column]) => presentCheck(table, name, column)),
  );
}

/** A text that lists things separated by | may list none: an empty text is a value of it. */
function isList(column: Column): boolean {
  return column.kind === 'text' && column.doc.includes('separated by |');
}

function presentCheck(table: Table, name: string, column: Column): Check {
  const said = {
    check: `${table.name}.${name}.present`,
    category: 'completeness',
    table: table.name,
    column: name,
    doc: `${name} is never empty`,
  } as const;
  return counting(said, (part, tally) => {
    const batch = part.get(table.name);
    if (batch === undefined) return;
    tally.of += batch.rows;
    const v = vectorOf(batch, name);
    if (v.valid !== null) countMarked(v, batch, tally);
    if (column.kind === 'text') countBlank(v, batch, tally, (i) => (v.values as string[])[i] === '');
    if (v.pool !== null) countBlankWord(v, batch, tally);
  });
}

function failRow(tally: Tally, batch: Batch, row: number): void {
  tally.fail(keyOf(batch, row), () => rowName(batch, row));
}

/** Rows marked empty. An unreadable value is there, only wrong: the type check counts it. */
function countMarked(v: Vector, batch: Batch, tally: Tally): void {
  for (let i = 0; i < batch.rows; i++) {
    if (v.valid![i] === 0 && v.bad?.has(i) !== true) failRow(tally, batch, i);
  }
}

function countBlank(v: Vector, batch: Batch, tally: Tally, blank: (row: number) => boolean): void {
  for (let i = 0; i < batch.rows; i++) {
    if ((v.valid === null || v.valid[i] === 1) && blank(i)) failRow(tally, batch, i);
  }
}

function countBlankWord(v: Vector, batch: Batch, tally: Tally): void {
  const empty = v.pool!.find('');
  if (empty >= 0) countBlank(v, batch, tally, (i) => v.values[i] === empty);
}
