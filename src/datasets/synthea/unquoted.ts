// Synthea’s files hold no quoted field: what would need one has blanks instead. Tools that cut lines at commas rely on it.
import { columnNames, type Table } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';

const QUOTED = /[",\r\n]/g;

/** Columns of a table that hold words of any kind. */
function wordy(table: Table): readonly string[] {
  return columnNames(table).filter((name) => {
    const column = table.columns[name]!;
    return column.kind === 'text' || (column.kind === 'code' && column.oneOf === undefined);
  });
}

/** Rows on their way to the file, without commas, quotation marks and ends of lines in their texts. */
export function unquoted(emit: Emit): Emit {
  const columns = new Map<Table, readonly string[]>();
  const plain = new Map<string, string>();
  const cleaned = (text: string): string => {
    let found = plain.get(text);
    if (found === undefined) {
      found = text.replace(QUOTED, ' ');
      // Words repeat; names and identifiers of persons do not, and are not kept without end.
      if (plain.size < 50_000) plain.set(text, found);
    }
    return found;
  };
  return (table, row) => {
    let names = columns.get(table);
    if (names === undefined) {
      names = wordy(table);
      columns.set(table, names);
    }
    const values = row as Record<string, unknown>;
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') values[name] = cleaned(value);
    }
    emit(table, row);
  };
}
