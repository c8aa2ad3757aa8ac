// careloom receive: a test sink that takes messages over MLLP, keeps them, and answers as it was told.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { type AddressInfo, createServer as createPlain, type Server, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { formatSeconds } from '../../base/days.ts';
import { fail } from '../../base/errors.ts';
import { type AckCode, ackOf, Frames, framed } from '../../formats/hl7v2/framing.ts';
import { headerField } from '../../formats/hl7v2/read.ts';

export interface ReceiveOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  /** Answers in turn. */
  readonly answers: readonly AckCode[];
  /** File to which accepted messages are appended. */
  readonly out?: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Stop after so many messages. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  readonly onListening?: (port: number) => void;
  readonly onMessage?: (type: string, control: string, code: AckCode) => void;
}

export interface Received {
  readonly messages: number;
  /** Messages by answer. */
  readonly answers: Readonly<Record<string, number>>;
  /** Messages that came again after they were accepted; kept once. */
  readonly repeated: number;
  /** Messages by type. */
  readonly types: Readonly<Record<string, number>>;
}

/** Take messages until the signal or the limit. Throws `SINK_CANNOT_LISTEN`. */
export async function receive(options: ReceiveOptions): Promise<Received> {
  const sink = new Sink(options);
  const server = open(options, (socket) => sink.serve(socket));
  return new Promise((resolve, reject) => {
    const end = () => {
      server.close();
      sink.close();
      resolve(sink.received());
    };
    sink.onFull = end;
    options.signal?.addEventListener('abort', end, { once: true });
    server.once('error', (error: NodeJS.ErrnoException) => {
      sink.close();
      reject(cannotListen(options.port, error));
    });
    server.listen(options.port, options.host, () =>
      options.onListening?.((server.address() as AddressInfo).port),
    );
  });
}

function open({ tls }: ReceiveOptions, serve: (socket: Socket) => void): Server {
  if (tls === undefined) return createPlain(serve);
  return createTls({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, serve);
}

function cannotListen(port: number, error: NodeJS.ErrnoException): unknown {
  try {
    return fail('SINK_CANNOT_LISTEN', { port, problem: error.code ?? error.message }, error);
  } catch (known) {
    return known;
  }
}

/** Control ids remembered, to know a message that comes again. */
const REMEMBERED = 1_000_000;

class Sink {
  onFull: () => void = () => {};
  readonly #options: ReceiveOptions;
  readonly #file: number | null;
  readonly #sockets = new Set<Socket>();
  readonly #answers: Record<string, number> = {};
  readonly #types: Record<string, number> = {};
  readonly #accepted = new Set<string>();
  #messages = 0;
  #repeated = 0;

  constructor(options: ReceiveOptions) {
    this.#options = options;
    this.#file = options.out === undefined ? null : openSync(options.out, 'a');
  }

  serve(socket: Socket): void {
    const frames = new Frames();
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('data', (piece: Buffer) => {
      try {
        for (const message of frames.take(piece)) this.#take(socket, message);
      } catch {
        // A message without an end: nothing after it can be told apart.
        socket.destroy();
      }
    });
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroySoon();
    if (this.#file !== null) closeSync(this.#file);
  }

  received(): Received {
    return {
      messages: this.#messages,
      answers: this.#answers,
      repeated: this.#repeated,
      types: this.#types,
    };
  }

  #take(socket: Socket, message: Buffer): void {
    const { answers, limit } = this.#options;
    if (limit !== undefined && this.#messages >= limit) return;
    const sound = message.subarray(0, 3).toString('latin1') === 'MSH';
    const control = headerField(message, 10);
    const asked = answers[this.#messages % answers.length]!;
    const code: AckCode = sound && control !== '' ? asked : 'AR';
    const problem = code === asked ? 'refused as asked for' : 'no message with a control id';
    this.#messages++;
    this.#answers[code] = (this.#answers[code] ?? 0) + 1;
    const type = headerField(message, 9).split('^').slice(0, 2).join('^');
    this.#types[type] = (this.#types[type] ?? 0) + 1;
    if (code === 'AA' || code === 'CA') this.#keep(message, control);
    socket.write(framed(ackOf(message, code, now(), code[1] === 'A' ? '' : problem)));
    this.#options.onMessage?.(type, control, code);
    if (this.#messages === limit) this.onFull();
  }

  #keep(message: Buffer, control: string): void {
    if (this.#accepted.has(control)) {
      this.#repeated++;
      return;
    }
    if (this.#accepted.size < REMEMBERED) this.#accepted.add(control);
    if (this.#file === null) return;
    writeSync(this.#file, message);
    if (message.at(-1) !== 13) writeSync(this.#file, '\r');
  }
}

/** The local clock as HL7 prints it. */
function now(): string {
  const local = Date.now() / 1000 - new Date().getTimezoneOffset() * 60;
  return formatSeconds(Math.floor(local)).replace(/\D/g, '');
}
