// NDJSON: one JSON object a line, empty values as null, dates and times as strings.
import type { Format } from '../../schema/format.ts';
import type { Table } from '../../schema/table.ts';
import { writeText, writeTextFile } from '../text/file.ts';
import { compileRows, type RowWriter, type TextStyle } from '../text/rows.ts';

const ndjsonStyle: TextStyle = {
  before: (name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
  end: '}\n',
  empty: 'null',
  quote: (text) => JSON.stringify(text),
  quoteDates: true,
};

const writers = new Map<Table, RowWriter>();

function writerOf(table: Table): RowWriter {
  let writer = writers.get(table);
  if (writer === undefined) {
    writer = compileRows(table, ndjsonStyle);
    writers.set(table, writer);
  }
  return writer;
}

export const ndjson: Format = {
  name: 'ndjson',
  doc: 'Newline-delimited JSON, one object a row (UTF-8).',
  extension: 'ndjson',
  async writePart(batch, path) {
    writeTextFile(path, '', writerOf(batch.table), batch);
  },
  joining: {
    headOf: () => 0,
    append(batch, to) {
      writeText(to, '', writerOf(batch.table), batch);
    },
  },
};
