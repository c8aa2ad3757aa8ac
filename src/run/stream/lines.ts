// Lines of a file that is larger than memory, as bytes.
import { closeSync, openSync, readSync } from 'node:fs';

const LF = 10;

/** Lines without their ends, empty ones left out. */
export function* linesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let held: Buffer = Buffer.alloc(0);
    const piece = Buffer.alloc(1 << 20);
    for (;;) {
      const size = readSync(file, piece, 0, piece.length, null);
      held = Buffer.concat([held, piece.subarray(0, size)]);
      let from = 0;
      for (let at = held.indexOf(LF); at >= 0; at = held.indexOf(LF, from)) {
        if (at > from) yield held.subarray(from, at);
        from = at + 1;
      }
      held = held.subarray(from);
      if (size > 0) continue;
      if (held.length > 0) yield held;
      return;
    }
  } finally {
    closeSync(file);
  }
}
