// A FHIR server over HTTP: each bundle of a run is posted as a transaction.
import { linesOf } from './lines.ts';
import type { Item, Sorted } from './order.ts';
import { type Answer, type Target, Unreachable } from './target.ts';

/** Bundles of an NDJSON file in its order, one a line; the id is the bundle's, or its number. */
export function bundlesOf(path: string): Sorted {
  let count = 0;
  for (const _ of linesOf(path)) count++;
  return { count, items: (skip) => items(path, skip), close: () => {} };
}

function* items(path: string, skip: number): Generator<Item> {
  let number = 0;
  for (const bytes of linesOf(path)) {
    if (++number <= skip) continue;
    const id = /"id":"([^"]{1,64})"/.exec(bytes.toString('utf8', 0, 200))?.[1] ?? String(number);
    yield { number, id, time: null, bytes };
  }
}

export class FhirTarget implements Target {
  /** HTTP connections are made and kept by the platform. */
  readonly connections = null;
  readonly #url: string;
  readonly #timeout: number;

  constructor(url: string, timeout: number) {
    this.#url = url;
    this.#timeout = timeout;
  }

  async send(item: Item): Promise<Answer> {
    const response = await this.#post(item.bytes);
    if (typeof response === 'string') return { kind: 'again', code: 'none', text: response };
    const { status } = response;
    const code = String(status);
    const text = (await response.text().catch(() => '')).slice(0, 300);
    if (status >= 200 && status < 300) return { kind: 'accepted', code };
    // Too many requests, a lock, a server that fails or is busy: that may pass. Other refusals are of the bundle itself.
    const passing = status >= 500 || status === 408 || status === 409 || status === 423 || status === 429;
    return { kind: passing ? 'again' : 'refused', code, text };
  }

  close(): void {}

  /** The response, or why there is none although the server was reached. */
  async #post(bytes: Buffer): Promise<Response | string> {
    try {
      return await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
        body: new Uint8Array(bytes),
        signal: AbortSignal.timeout(this.#timeout),
      });
    } catch (error) {
      const { name, cause } = error as { name: string; cause?: { code?: string; message?: string } };
      if (name === 'TimeoutError') return `no answer in ${this.#timeout / 1000} s`;
      const problem = cause?.code ?? cause?.message ?? name;
      if (
        [
          'ECONNREFUSED',
          'ENOTFOUND',
          'EHOSTUNREACH',
          'ENETUNREACH',
          'EAI_AGAIN',
          'UND_ERR_CONNECT_TIMEOUT',
        ].includes(problem)
      )
        throw new Unreachable(problem);
      return problem;
    }
  }
}
