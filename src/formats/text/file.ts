// Text files, written whole by a row writer.
import { closeSync, openSync } from 'node:fs';
import { type Drain, writeAll } from '../../base/joined-file.ts';
import type { Batch } from '../../schema/batch.ts';
import { Bytes } from './bytes.ts';
import type { RowWriter } from './rows.ts';

/** Write a header (may be empty) and the rows of a batch to a file. */
export function writeTextFile(path: string, header: string, rows: RowWriter, batch: Batch): void {
  const fd = openSync(path, 'w');
  try {
    writeText({ write: (bytes) => writeAll(fd, bytes) }, header, rows, batch);
  } finally {
    closeSync(fd);
  }
}

/** Write a header (may be empty) and the rows of a batch to wherever they go. */
export function writeText(to: Drain, header: string, rows: RowWriter, batch: Batch): void {
  const out = buffer(to);
  out.ascii(header);
  rows(batch, out);
  out.flush();
}

// One buffer a thread: a megabyte is dear to allocate for every part file.
let shared: Bytes | null = null;
let target: Drain | null = null;
function buffer(drain: Drain): Bytes {
  target = drain;
  shared ??= new Bytes({ write: (bytes) => target!.write(bytes) });
  shared.pos = 0;
  return shared;
}
