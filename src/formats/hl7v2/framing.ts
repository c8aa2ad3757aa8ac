// MLLP: messages in frames on a stream of bytes, and the acknowledgements that answer them.
import { fieldsOf, headerField, separatorsOf } from './read.ts';

const START = 0x0b;
const END = 0x1c;
const CR = 0x0d;

/** A message in its frame: 0x0B, message, 0x1C 0x0D. */
export function framed(message: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(message.length + 4);
  out[0] = START;
  out.set(message, 1);
  let at = message.length + 1;
  // The last segment ends in a carriage return, too.
  if (message.at(-1) !== CR) out[at++] = CR;
  out[at++] = END;
  out[at++] = CR;
  return out.subarray(0, at);
}

/** Takes frames out of a stream of bytes, wherever its pieces are cut. What stands between frames is counted and dropped. */
export class Frames {
  /** Bytes that belonged to no frame, except the line ends after one. */
  stray = 0;
  #held: Buffer[] = [];
  #size = 0;
  #inside = false;
  readonly #most: number;

  /** `most`: bytes that a message may have. */
  constructor(most = 16 << 20) {
    this.#most = most;
  }

  /** Messages that are whole with this piece. Throws a RangeError when a message is too long. */
  take(piece: Buffer): Buffer[] {
    const found: Buffer[] = [];
    let from = 0;
    while (from < piece.length) {
      if (this.#inside) from = this.#end(piece, from, found);
      else from = this.#start(piece, from);
    }
    return found;
  }

  #start(piece: Buffer, from: number): number {
    const at = piece.indexOf(START, from);
    const to = at === -1 ? piece.length : at;
    for (let i = from; i < to; i++) if (piece[i] !== CR && piece[i] !== 10) this.stray++;
    this.#inside = at !== -1;
    return at === -1 ? piece.length : at + 1;
  }

  #end(piece: Buffer, from: number, found: Buffer[]): number {
    const at = piece.indexOf(END, from);
    const part = piece.subarray(from, at === -1 ? piece.length : at);
    this.#held.push(part);
    this.#size += part.length;
    if (this.#size > this.#most) throw new RangeError(`a message of more than ${this.#most} bytes`);
    if (at === -1) return piece.length;
    found.push(Buffer.concat(this.#held));
    this.#held = [];
    this.#size = 0;
    this.#inside = false;
    return at + 1;
  }
}

/** Table 0008. */
export const ACKNOWLEDGEMENTS = ['AA', 'AE', 'AR', 'CA', 'CE', 'CR'] as const;
export type AckCode = (typeof ACKNOWLEDGEMENTS)[number];

export interface Ack {
  readonly code: AckCode;
  /** Control id of the message that it answers. */
  readonly control: string;
  /** What went wrong, in the receiver's words. */
  readonly text: string;
}

/** Read an acknowledgement; null for what is none. */
export function readAck(bytes: Uint8Array): Ack | null {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/[\r\n]+/);
  const header = lines[0] ?? '';
  if (!/^MSH[^A-Za-z\d\s]/.test(header)) return null;
  const s = separatorsOf(header);
  const msa = lines.find((line) => line.startsWith(`MSA${s.field}`));
  if (msa === undefined) return null;
  const fields = fieldsOf(msa, s);
  const code = fields[1] as AckCode;
  if (!ACKNOWLEDGEMENTS.includes(code)) return null;
  const err = lines.find((line) => line.startsWith(`ERR${s.field}`));
  const problem = err === undefined ? '' : (fieldsOf(err, s)[8] ?? '') || (fieldsOf(err, s)[3] ?? '');
  return { code, control: fields[2] ?? '', text: fields[3] || problem };
}

/** Answer a message: parties change places, the trigger is named, and ERR says why it was not accepted. */
export function ackOf(message: Uint8Array, code: AckCode, time: string, problem = ''): Buffer {
  const field = (n: number) => headerField(message, n);
  const [, trigger = ''] = field(9).split('^');
  const version = field(12) || '2.5.1';
  const type = version === '2.3' ? 'ACK' : trigger === '' ? 'ACK' : `ACK^${trigger}^ACK`;
  const parties = [field(5), field(6), field(3), field(4)].join('|');
  const control = field(10);
  const lines = [
    `MSH|^~\\&|${parties}|${time}||${type}|ACK${control.slice(0, 17)}|${field(11) || 'T'}|${version}`,
    `MSA|${code}|${control}`,
  ];
  // Table 0357: 207 application error, 200 unsupported message; ERR has these fields from 2.5.
  if (problem !== '') lines.push(`ERR|||${code[1] === 'R' ? '200' : '207'}|E||||${problem}`);
  return Buffer.from(`${lines.join('\r')}\r`);
}
