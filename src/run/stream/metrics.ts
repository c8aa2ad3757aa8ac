// What a stream amounts to: messages by outcome, retries, and how long answers took, in memory that does not grow.

/** Buckets of answer times grow by a quarter, from a tenth of a millisecond to hours. */
const FIRST_MS = 0.1;
const GROWTH = 1.25;
const BUCKETS = 90;

export interface Summary {
  readonly messages: number;
  readonly accepted: number;
  readonly deadLetters: number;
  /** Settled by an earlier run of the same stream. */
  readonly resumed: number;
  readonly retries: number;
  /** Null where the platform makes them. */
  readonly connections: number | null;
  readonly bytes: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds from sending to the answer. */
  readonly answer: { readonly median: number; readonly p95: number; readonly most: number };
  /** Answers by their codes; `none` where none came or none was understood. */
  readonly codes: Readonly<Record<string, number>>;
}

export class Metrics {
  accepted = 0;
  deadLetters = 0;
  retries = 0;
  bytes = 0;
  most = 0;
  readonly codes: Record<string, number> = {};
  readonly #times = new Float64Array(BUCKETS);
  readonly #begun: number;

  constructor(now: number) {
    this.#begun = now;
  }

  /** An answer, or none, after so many milliseconds. */
  answered(code: string, ms: number): void {
    this.codes[code] = (this.codes[code] ?? 0) + 1;
    this.most = Math.max(this.most, ms);
    const bucket = Math.ceil(Math.log(Math.max(ms, FIRST_MS) / FIRST_MS) / Math.log(GROWTH));
    this.#times[Math.min(BUCKETS - 1, bucket)]! += 1;
  }

  summary(messages: number, resumed: number, connections: number | null, now: number): Summary {
    const seconds = (now - this.#begun) / 1000;
    const settled = this.accepted + this.deadLetters;
    return {
      messages,
      accepted: this.accepted,
      deadLetters: this.deadLetters,
      resumed,
      retries: this.retries,
      connections,
      bytes: this.bytes,
      seconds,
      perSecond: seconds > 0 ? settled / seconds : 0,
      answer: { median: this.#quantile(0.5), p95: this.#quantile(0.95), most: this.most },
      codes: this.codes,
    };
  }

  /** Upper end of the bucket in which the quantile lies. */
  #quantile(share: number): number {
    const all = this.#times.reduce((sum, n) => sum + n, 0);
    let sum = 0;
    let limit = FIRST_MS;
    for (const count of this.#times) {
      sum += count;
      if (sum >= all * share) break;
      limit *= GROWTH;
    }
    return all === 0 ? 0 : Math.min(limit, this.most);
  }
}
