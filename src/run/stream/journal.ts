// What became of each message of a stream: written before the next is sent, so that a stream that was stopped goes on where it was.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Item } from './order.ts';
import type { Answer } from './target.ts';

/** What makes two streams the same. */
export interface Origin {
  readonly to: string;
  readonly files: readonly string[];
  readonly types: string;
  readonly messages: number;
}

export interface Journal {
  /** Messages that are settled, in order from the first. */
  readonly settled: number;
  /** Bytes of the dead-letter file when the last of them was settled. */
  readonly deadBytes: number;
  /** A message is settled: its number, control id, outcome, and for dead letters why. */
  write(item: Item, answer: Answer, deadBytes: number): void;
  close(): void;
}

const TAIL = 4096;

/** What a journal says of an earlier stream; null where there is none. */
export function readJournal(
  path: string,
): { origin: Origin; settled: number; deadBytes: number; bytes: number } | null {
  if (!existsSync(path) || statSync(path).size === 0) return null;
  const size = statSync(path).size;
  const head = piece(path, 0, Math.min(size, 1 << 20));
  const firstEnd = head.indexOf('\n');
  if (firstEnd < 0) return null;
  const origin = JSON.parse(head.slice(0, firstEnd)) as Origin;
  // The last line may be half written.
  const from = Math.max(firstEnd + 1, size - TAIL);
  const tail = piece(path, from, size - from);
  const end = tail.lastIndexOf('\n');
  if (end < 0) return { origin, settled: 0, deadBytes: 0, bytes: firstEnd + 1 };
  const last = tail.slice(0, end).split('\n').at(-1)!.split('\t');
  const bytes = from + Buffer.byteLength(tail.slice(0, end + 1));
  return { origin, settled: Number(last[0]), deadBytes: Number(last[3] ?? 0), bytes };
}

function piece(path: string, at: number, size: number): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(size);
    const read = readSync(file, buffer, 0, size, at);
    return buffer.toString('latin1', 0, read);
  } finally {
    closeSync(file);
  }
}

/** Text of others, in one line and one byte a character. */
function plain(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}

/** Go on with a journal, or begin one. */
export function openJournal(path: string, origin: Origin, resume: boolean): Journal {
  const known = resume ? readJournal(path) : null;
  mkdirSync(dirname(path), { recursive: true });
  if (known !== null) truncateSync(path, known.bytes);
  const file = openSync(path, known === null ? 'w' : 'a');
  if (known === null) writeSync(file, `${JSON.stringify(origin)}\n`);
  return {
    settled: known?.settled ?? 0,
    deadBytes: known?.deadBytes ?? 0,
    write: ({ number, id }, answer, deadBytes) => {
      const why = answer.kind === 'accepted' ? [] : [plain(answer.text)];
      writeSync(file, `${[number, plain(id), answer.code, deadBytes, ...why].join('\t')}\n`);
    },
    close: () => closeSync(file),
  };
}
