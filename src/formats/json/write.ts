// JSON: one array a file, one object a row and a line, empty values as null, dates and times as strings.
import { closeSync, fstatSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { JoinedFile } from '../../base/joined-file.ts';
import type { Format } from '../../schema/format.ts';
import type { Table } from '../../schema/table.ts';
import { encode } from '../text/bytes.ts';
import { writeTextFile } from '../text/file.ts';
import { compileRows, type RowWriter, type TextStyle } from '../text/rows.ts';

const OPEN = '[\n';
const BETWEEN = ',\n';
const CLOSE = '\n]\n';
/** A file of no rows. */
const EMPTY = '[\n]\n';

const jsonStyle: TextStyle = {
  before: (name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
  end: `}${BETWEEN}`,
  empty: 'null',
  quote: (text) => JSON.stringify(text),
  quoteDates: true,
};

const writers = new Map<Table, RowWriter>();

function writerOf(table: Table): RowWriter {
  let writer = writers.get(table);
  if (writer === undefined) {
    writer = compileRows(table, jsonStyle);
    writers.set(table, writer);
  }
  return writer;
}

/** Put the end of the array in the place of what stands behind the last row. */
function closeArray(path: string, rows: number): void {
  const fd = openSync(path, 'r+');
  try {
    const end = fstatSync(fd).size - (rows === 0 ? OPEN.length : BETWEEN.length);
    ftruncateSync(fd, end);
    writeSync(fd, rows === 0 ? EMPTY : CLOSE, end);
  } finally {
    closeSync(fd);
  }
}

export const json: Format = {
  name: 'json',
  doc: 'JSON, one array of objects a file (RFC 8259, UTF-8).',
  extension: 'json',
  async writePart(batch, path) {
    writeTextFile(path, OPEN, writerOf(batch.table), batch);
    closeArray(path, batch.rows);
  },
  joining: {
    async assemble(_table, parts, path) {
      const out = new JoinedFile(path);
      const filled = parts.filter((part) => statSync(part).size > EMPTY.length);
      for (const [i, part] of filled.entries()) {
        out.write(encode(i === 0 ? OPEN : BETWEEN));
        out.copy(part, OPEN.length, statSync(part).size - CLOSE.length);
      }
      out.write(encode(filled.length === 0 ? EMPTY : CLOSE));
      return out.end();
    },
  },
};
