// Text files: written whole by a row writer, joined byte by byte.
import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Batch } from '../../schema/batch.ts';
import type { Fingerprint } from '../../schema/format.ts';
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
export function joinTextFiles(parts: readonly string[], path: string, headerBytes: number): Fingerprint {
  const out = openSync(path, 'w');
  const chunk = new Uint8Array(1 << 20);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (const [i, part] of parts.entries()) {
      bytes += copyInto(out, part, i === 0 ? 0 : headerBytes, chunk, hash);
    }
  } finally {
    closeSync(out);
  }
  return { bytes, sha256: hash.digest('hex') };
}

function copyInto(out: number, part: string, skip: number, chunk: Uint8Array, hash: Hash): number {
  const fd = openSync(part, 'r');
  let at = skip;
  try {
    for (;;) {
      const n = readSync(fd, chunk, 0, chunk.length, at);
      if (n === 0) return at - skip;
      const bytes = chunk.subarray(0, n);
      hash.update(bytes);
      writeAll(out, bytes);
      at += n;
    }
  } finally {
    closeSync(fd);
  }
}
