// An MQTT broker: each message is published with quality of service 1 and acknowledged before the next is sent.
import type { IClientOptions, MqttClient } from 'mqtt';
import type { Item } from './order.ts';
import { type Answer, type Target, Unreachable } from './target.ts';

export interface MqttOptions {
  readonly host: string;
  readonly port: number;
  /** TLS, with the certificates that are trusted, as PEM; undefined: those of the system. */
  readonly tls: { readonly ca?: string } | null;
  readonly user: string;
  readonly password: string;
  /** Milliseconds to wait for a connection, and for an acknowledgement. */
  readonly timeout: number;
}

/** A broker that speaks 3.1.1 only says so by one of these (3.1.1, 3.2.2.3; 5.0, 3.2.2.2). */
const UNKNOWN_VERSION: ReadonlySet<number> = new Set([1, 132]);
/** What no waiting mends: identifier, user, password, authorization, method, ban (codes of 3.1.1 and of 5.0). */
const UNWELCOME: ReadonlySet<number> = new Set([2, 4, 5, 133, 134, 135, 138, 140]);
/** The broker will not take this message: not allowed, topic, too large, payload (5.0, 3.4.2.1 and 4.13). */
const REFUSED: ReadonlySet<number> = new Set([135, 144, 149, 153]);
const UNSPECIFIED = 128;

/** Why there is no acknowledgement; `code` where the broker told one. */
interface Ended {
  readonly failed: string;
  readonly code?: number;
}

export class MqttTarget implements Target {
  connections = 0;
  readonly #options: MqttOptions;
  #version: 5 | 4 = 5;
  #client: MqttClient | null = null;
  /** Settles the exchange under way. */
  #settle: ((outcome: { readonly acknowledged: number } | Ended) => void) | null = null;

  constructor(options: MqttOptions) {
    this.#options = options;
  }

  async send(item: Item): Promise<Answer> {
    const client = this.#client ?? (await this.#connect());
    const outcome = await this.#exchange(client, item);
    if ('acknowledged' in outcome)
      return {
        kind: 'accepted',
        code: outcome.acknowledged === 0 ? 'PUBACK' : `PUBACK ${outcome.acknowledged}`,
      };
    const { code, failed } = outcome;
    if (code === undefined) {
      // An acknowledgement that comes late must not be taken for that of the next message.
      this.close();
      return { kind: 'again', code: 'none', text: failed };
    }
    return { kind: REFUSED.has(code) ? 'refused' : 'again', code: `PUBACK ${code}`, text: failed };
  }

  close(): void {
    this.#client?.end(true);
    this.#client = null;
  }

  async #connect(): Promise<MqttClient> {
    try {
      return await this.#open();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!UNKNOWN_VERSION.has(error.code) || this.#version === 4)
        throw new Unreachable(error.message, UNWELCOME.has(error.code));
      this.#version = 4;
      return this.#connect();
    }
  }

  /** A connection that the broker has taken. Throws `Refusal` or `Unreachable`. */
  async #open(): Promise<MqttClient> {
    const { connect } = await import('mqtt');
    const client = connect(this.#choices());
    return new Promise((resolve, reject) => {
      let problem: Error = new Unreachable('the connection was closed');
      client.on('error', (error: Error & { code?: unknown }) => {
        problem =
          typeof error.code === 'number' ? new Refusal(error.message, error.code) : unreachable(error);
        client.end(true);
      });
      const shut = () => reject(problem);
      client.once('close', shut);
      client.once('connect', () => {
        client.removeListener('close', shut);
        this.#attend(client);
        resolve(client);
      });
    });
  }

  #choices(): IClientOptions {
    const { host, port, tls, user, password, timeout } = this.#options;
    return {
      protocol: tls === null ? 'mqtt' : 'mqtts',
      host,
      port,
      protocolVersion: this.#version,
      ...(tls === null ? {} : { servername: host, ...(tls.ca === undefined ? {} : { ca: tls.ca }) }),
      ...(user === '' ? {} : { username: user, password }),
      connectTimeout: timeout,
      // Whether and when to try again is the delivery's to say.
      reconnectPeriod: 0,
      timerVariant: 'native',
    };
  }

  /** From now on what happens on the connection is the answer to the message under way, or the end of the connection. */
  #attend(client: MqttClient): void {
    this.connections++;
    this.#client = client;
    client.removeAllListeners('error');
    const end = (problem: string, code?: number) => {
      if (this.#client !== client) return;
      this.#settle?.(code === undefined ? { failed: problem } : { failed: problem, code });
      this.close();
    };
    client.on('error', (error) => end(unreachable(error).message));
    client.on('disconnect', ({ reasonCode = UNSPECIFIED }) =>
      end(`the broker hung up (${reasonCode})`, REFUSED.has(reasonCode) ? reasonCode : undefined),
    );
    client.on('close', () => end('the connection was closed'));
    client.on('packetreceive', (packet) => {
      if (packet.cmd === 'puback') this.#acknowledged = packet.reasonCode ?? 0;
    });
  }

  /** Reason code of the last acknowledgement; 16 says that nobody has subscribed. */
  #acknowledged = 0;

  #exchange(client: MqttClient, { topic, bytes }: Item): Promise<{ readonly acknowledged: number } | Ended> {
    return new Promise((resolve) => {
      const seconds = this.#options.timeout / 1000;
      const late = setTimeout(
        () => this.#settle?.({ failed: `no acknowledgement in ${seconds} s` }),
        this.#options.timeout,
      );
      const settle = (outcome: { readonly acknowledged: number } | Ended) => {
        // What an earlier exchange still calls says nothing of this one.
        if (this.#settle !== settle) return;
        clearTimeout(late);
        this.#settle = null;
        resolve(outcome);
      };
      this.#settle = settle;
      client.publish(topic!, bytes, { qos: 1 }, (error?: Error & { code?: number }) => {
        if (!error) settle({ acknowledged: this.#acknowledged });
        else if (error.code === undefined) settle({ failed: error.message });
        else settle({ failed: error.message, code: error.code });
      });
    });
  }
}

/** The broker was reached and does not let us in. */
class Refusal extends Error {
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

/** Names of several addresses say nothing more than those of the first. */
function unreachable(error: Error & { code?: unknown; errors?: readonly Error[] }): Unreachable {
  const problem = typeof error.code === 'string' ? error.code : error.message;
  return new Unreachable(problem === '' ? (error.errors?.[0]?.message ?? 'no connection') : problem);
}
