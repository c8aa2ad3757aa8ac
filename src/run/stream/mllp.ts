// A receiver over MLLP: one connection, one message under way, each answered before the next is sent.
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type Ack, Frames, framed, readAck } from '../../formats/hl7v2/framing.ts';
import type { Item } from './order.ts';
import { type Answer, type Target, Unreachable } from './target.ts';

export interface MllpOptions {
  readonly host: string;
  readonly port: number;
  /** TLS, with the certificates that are trusted, as PEM; undefined: those of the system. */
  readonly tls: { readonly ca?: string } | null;
  /** Milliseconds to wait for a connection, and for an answer. */
  readonly timeout: number;
}

/** How an answer that is none came about. */
type Ended = { readonly failed: string };

export class MllpTarget implements Target {
  connections = 0;
  readonly #options: MllpOptions;
  #socket: Socket | null = null;
  #frames = new Frames();
  /** Settles the exchange under way. */
  #settle: ((outcome: Buffer | Ended) => void) | null = null;

  constructor(options: MllpOptions) {
    this.#options = options;
  }

  async send(item: Item): Promise<Answer> {
    const socket = this.#socket ?? (await this.#connect());
    const outcome = await this.#exchange(socket, framed(item.bytes));
    if ('failed' in outcome) {
      this.close();
      return { kind: 'again', code: 'none', text: outcome.failed };
    }
    const ack = readAck(outcome);
    if (ack === null || ack.control !== item.id) {
      // After an answer that belongs to nothing, later ones could not be told apart.
      this.close();
      const text = ack === null ? 'the answer is no acknowledgement' : `the answer is to “${ack.control}”`;
      return { kind: 'again', code: 'none', text };
    }
    return answerOf(ack);
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #connect(): Promise<Socket> {
    const { host, port, tls, timeout } = this.#options;
    return new Promise((resolve, reject) => {
      const socket =
        tls === null
          ? connectPlain({ host, port })
          : connectTls({ host, port, servername: host, ...(tls.ca === undefined ? {} : { ca: tls.ca }) });
      const give = (problem: string) => {
        socket.destroy();
        reject(new Unreachable(problem));
      };
      socket.setTimeout(timeout, () => give('no answer to the connection'));
      socket.once('error', (error: NodeJS.ErrnoException) => give(error.code ?? error.message));
      socket.once(tls === null ? 'connect' : 'secureConnect', () => {
        socket.setTimeout(0);
        socket.removeAllListeners('error');
        this.#open(socket);
        resolve(socket);
      });
    });
  }

  #open(socket: Socket): void {
    this.connections++;
    this.#socket = socket;
    this.#frames = new Frames();
    socket.setNoDelay(true);
    socket.on('data', (piece: Buffer) => this.#take(piece));
    socket.on('error', (error: NodeJS.ErrnoException) => this.#end(socket, error.code ?? error.message));
    socket.on('close', () => this.#end(socket, 'the connection was closed'));
  }

  #take(piece: Buffer): void {
    try {
      const [first] = this.#frames.take(piece);
      if (first !== undefined) this.#settle?.(first);
      else if (this.#frames.stray > 0) this.#settle?.({ failed: 'the answer is in no frame' });
    } catch (error) {
      this.#settle?.({ failed: (error as Error).message });
    }
  }

  #end(socket: Socket, failed: string): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.#settle?.({ failed });
  }

  #exchange(socket: Socket, bytes: Buffer): Promise<Buffer | Ended> {
    return new Promise((resolve) => {
      const late = setTimeout(
        () => this.#settle?.({ failed: `no answer in ${this.#options.timeout / 1000} s` }),
        this.#options.timeout,
      );
      this.#settle = (outcome) => {
        clearTimeout(late);
        this.#settle = null;
        resolve(outcome);
      };
      socket.write(bytes);
    });
  }
}

/**
 * What an acknowledgement means (HL7 v2.5.1, 2.9): AA and CA take the message over; AE and CE find fault with it, which sending it again
 * does not mend; AR and CR reject it for reasons that may pass, such as a receiver that is down.
 */
function answerOf({ code, text }: Ack): Answer {
  if (code === 'AA' || code === 'CA') return { kind: 'accepted', code };
  return { kind: code === 'AR' || code === 'CR' ? 'again' : 'refused', code, text };
}
