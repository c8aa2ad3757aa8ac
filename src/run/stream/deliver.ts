// The delivery loop: one message after another at the pace asked for, again while there is hope, else to the dead letters.
import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from '../../base/errors.ts';
import type { Journal } from './journal.ts';
import { Metrics, type Summary } from './metrics.ts';
import type { Item, Sorted } from './order.ts';
import { type Answer, type Target, Unreachable } from './target.ts';

export interface Pace {
  /** Event seconds that pass in a second; infinity for as fast as the receiver answers. */
  readonly speed: number;
  /** Most messages a second. */
  readonly rate: number;
}

export interface Patience {
  /** Times a message is sent at most. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one, up to `longest`. */
  readonly pause: number;
  readonly longest: number;
  /** Milliseconds for which a receiver may be away. */
  readonly outage: number;
}

export interface Delivery {
  readonly sorted: Sorted;
  readonly target: Target;
  readonly journal: Journal;
  /** File of messages that were not accepted. */
  readonly deadLetters: string;
  /** What ends a message in it. */
  readonly lineEnd: string;
  readonly pace: Pace;
  readonly patience: Patience;
  /** Stops the stream after the message under way. */
  readonly signal?: AbortSignal;
  /** What to type to go on. */
  readonly again: string;
  readonly onProgress?: (settled: number) => void;
}

/** Deliver everything that is not settled. Throws `SINK_UNREACHABLE` and `SINK_STREAM_STOPPED`; the journal says how far it came. */
export async function deliver(delivery: Delivery): Promise<Summary> {
  const metrics = new Metrics(performance.now());
  const { sorted, target, journal } = delivery;
  const dead = new DeadLetters(delivery);
  const clock = new Clock(delivery.pace);
  try {
    for (const item of sorted.items(journal.settled)) {
      await clock.wait(item, delivery.signal);
      if (delivery.signal?.aborted) stopped(item.number - 1, delivery);
      const outcome = await settle(item, delivery, metrics);
      if (outcome.kind === 'accepted') metrics.accepted++;
      else {
        metrics.deadLetters++;
        dead.write(item);
      }
      metrics.bytes += item.bytes.length;
      journal.write(item, outcome, dead.bytes);
      delivery.onProgress?.(item.number);
    }
    return metrics.summary(sorted.count, journal.settled, target.connections, performance.now());
  } finally {
    dead.close();
    target.close();
  }
}

function stopped(done: number, { sorted, again }: Delivery): never {
  fail('SINK_STREAM_STOPPED', { done, of: sorted.count, command: again });
}

/** Send a message until it is accepted or there is no hope. */
async function settle(item: Item, delivery: Delivery, metrics: Metrics): Promise<Answer> {
  const { patience, signal } = delivery;
  for (let attempt = 1; ; attempt++) {
    const answer = await reach(item, delivery, metrics);
    if (answer.kind !== 'again' || attempt >= patience.attempts) return answer;
    metrics.retries++;
    await rest(pauseAfter(attempt, patience), signal);
    if (signal?.aborted) stopped(item.number - 1, delivery);
  }
}

function pauseAfter(attempt: number, { pause, longest }: Patience): number {
  return Math.min(longest, pause * (1 << Math.min(attempt - 1, 20)));
}

/** Send it once; wait for a receiver that cannot be reached, for as long as it may be away. */
async function reach(item: Item, delivery: Delivery, metrics: Metrics): Promise<Answer> {
  const { target, patience, signal } = delivery;
  const since = performance.now();
  for (let attempt = 1; ; attempt++) {
    try {
      const begun = performance.now();
      const answer = await target.send(item);
      metrics.answered(answer.code, performance.now() - begun);
      return answer;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      const away = performance.now() - since;
      if (error.final || away >= patience.outage) {
        fail('SINK_UNREACHABLE', {
          problem: error.message,
          seconds: Math.round(away / 1000),
          done: item.number - 1,
          of: delivery.sorted.count,
          command: delivery.again,
        });
      }
      await rest(Math.min(pauseAfter(attempt, patience), patience.outage - away), signal);
      if (signal?.aborted) stopped(item.number - 1, delivery);
    }
  }
}

/** Sleep, unless the stream is stopped. */
async function rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(Math.max(0, ms), undefined, signal === undefined ? {} : { signal }).catch(() => {});
}

/** When messages are due: their own times at a speed, and no more of them a second than allowed. */
class Clock {
  readonly #pace: Pace;
  #first: { readonly event: number; readonly now: number } | null = null;
  #next = 0;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  async wait({ time }: Item, signal: AbortSignal | undefined): Promise<void> {
    const now = performance.now();
    const due = Math.max(this.#dueByTime(time, now), this.#next);
    if (due > now) await rest(due - now, signal);
    this.#next = Math.max(due, now) + 1000 / this.#pace.rate;
  }

  #dueByTime(time: number | null, now: number): number {
    if (time === null || !Number.isFinite(this.#pace.speed)) return now;
    this.#first ??= { event: time, now };
    return this.#first.now + ((time - this.#first.event) * 1000) / this.#pace.speed;
  }
}

/** Messages that nobody took, as they are: `validate` and `stream` read the file again. Why is in the journal. */
class DeadLetters {
  bytes: number;
  readonly #path: string;
  readonly #end: Buffer;
  #file: number | null = null;

  constructor({ deadLetters, lineEnd, journal }: Delivery) {
    this.#path = deadLetters;
    this.#end = Buffer.from(lineEnd);
    this.bytes = journal.deadBytes;
    // Dead letters of an earlier stream that is begun anew.
    if (this.bytes === 0) rmSync(deadLetters, { force: true });
  }

  write({ bytes }: Item): void {
    this.#file ??= this.#open();
    for (const piece of [bytes, this.#end]) {
      writeSync(this.#file, piece);
      this.bytes += piece.length;
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
  }

  /** What an earlier run wrote after its last journal entry goes: that message is sent again. */
  #open(): number {
    mkdirSync(dirname(this.#path), { recursive: true });
    if (this.bytes > 0) truncateSync(this.#path, this.bytes);
    return openSync(this.#path, this.bytes === 0 ? 'w' : 'a');
  }
}
