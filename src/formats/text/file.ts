// Text files: written whole by a row writer, joined byte by byte.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Batch } from '../../schema/batch.ts';
import { Bytes, type Drain } from './bytes.ts';
import type { RowWriter } from './rows.ts';

/** Write all bytes, however often the system takes only part of them. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(fd, bytes, done, bytes.length - done);
}

/** Write a header (may be empty) and the rows of a batch to a file. */
export function writeTextFile(path: string, header: string, rows: RowWriter, batch: Batch): void {
  const fd = openSync(path, 'w');
  try {
    const drain: Drain = { write: (bytes) => writeAll(fd, bytes) };
    const out = buffer(drain);
    out.ascii(header);
    rows(batch, out);
    out.flush();
  } finally {
    closeSync(fd);
  }
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

/** Concatenate files, leaving out the first `headerBytes` of all but the first. */
export function joinTextFiles(parts: readonly string[], path: string, headerBytes: number): void {
  const out = openSync(path, 'w');
  const chunk = new Uint8Array(1 << 20);
  try {
    for (const [i, part] of parts.entries()) copyInto(out, part, i === 0 ? 0 : headerBytes, chunk);
  } finally {
    closeSync(out);
  }
}

function copyInto(out: number, part: string, skip: number, chunk: Uint8Array): void {
  const fd = openSync(part, 'r');
  try {
    let at = skip;
    for (;;) {
      const n = readSync(fd, chunk, 0, chunk.length, at);
      if (n === 0) return;
      writeAll(out, chunk.subarray(0, n));
      at += n;
    }
  } finally {
    closeSync(fd);
  }
}
