// CSV (RFC 4180): header line, comma, LF, a value quoted only when it must be.
import type { Format } from '../../schema/format.ts';
import { columnNames, type Table } from '../../schema/table.ts';
import { encode } from '../text/bytes.ts';
import { writeText, writeTextFile } from '../text/file.ts';
import { compileRows, type RowWriter, type TextStyle } from '../text/rows.ts';

/** Quote a field when it holds a comma, a quote, a line break, or blanks at an end (RFC 4180 §2.5–2.7). */
export function csvField(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvStyle: TextStyle = {
  before: (_, index) => (index === 0 ? '' : ','),
  end: '\n',
  empty: '',
  quote: csvField,
  quoteDates: false,
  datesOf: (table) => table.dates ?? 'iso',
};

const writers = new Map<Table, RowWriter>();

function writerOf(table: Table): RowWriter {
  let writer = writers.get(table);
  if (writer === undefined) {
    writer = compileRows(table, csvStyle);
    writers.set(table, writer);
  }
  return writer;
}

export function csvHeader(table: Table): string {
  return `${columnNames(table).join(',')}\n`;
}

export const csv: Format = {
  name: 'csv',
  doc: 'Comma-separated values with a header line (RFC 4180, UTF-8, LF).',
  extension: 'csv',
  async writePart(batch, path) {
    writeTextFile(path, csvHeader(batch.table), writerOf(batch.table), batch);
  },
  joining: {
    headOf: (table) => encode(csvHeader(table)).length,
    append(batch, to, isFirst) {
      writeText(to, isFirst ? csvHeader(batch.table) : '', writerOf(batch.table), batch);
    },
  },
};
