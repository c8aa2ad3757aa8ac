// Runs partitions in worker threads: each worker asks for the next number when it is free.
import { Worker } from 'node:worker_threads';
import { AppError } from '../../base/errors.ts';
import type { Executor, PartReport } from './executor.ts';
import { type FromWorker, revive, type ToWorker } from './messages.ts';

/** The compiled file lies beside this one under the same kind of name, `.ts` when run from source. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export const threads: Executor = {
  name: 'threads',
  doc: 'Worker threads, each writing its own part files (--workers 2 and more).',
  async *run(job, todo, signal) {
    const queue = [...todo].reverse();
    const arrived = new Mailbox<PartReport>();
    const workers = Array.from(
      { length: Math.min(job.workers, todo.length) },
      () => new Worker(WORKER, { workerData: job }),
    );
    let busy = workers.length;
    for (const worker of workers) {
      let dismissed = false;
      const give = () => {
        const next = signal.aborted ? undefined : queue.pop();
        dismissed = next === undefined;
        if (dismissed && --busy === 0) arrived.close();
        worker.postMessage({ next: next ?? null } satisfies ToWorker);
      };
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'failed') return arrived.fail(revive(message.error));
        if (message.kind === 'done') arrived.put(message.report);
        give();
      });
      worker.on('error', (cause) => arrived.fail(crash(cause.message, cause)));
      worker.on('exit', (code) => {
        if (!dismissed) arrived.fail(crash(`it stopped with exit code ${code}`));
      });
    }
    try {
      yield* arrived;
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  },
};

function crash(problem: string, cause?: unknown): AppError {
  return new AppError('BUG_UNEXPECTED', { problem: `a worker thread crashed: ${problem}` }, cause);
}

/** An asynchronous queue of one reader. */
class Mailbox<T> {
  readonly #items: T[] = [];
  #error: unknown = null;
  #closed = false;
  #wake: (() => void) | null = null;

  put(item: T): void {
    this.#items.push(item);
    this.#wake?.();
  }

  /** The first error counts; what comes after a close is of no interest. */
  fail(error: unknown): void {
    if (!this.#closed) this.#error ??= error;
    this.#wake?.();
  }

  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      while (this.#items.length > 0) yield this.#items.shift()!;
      if (this.#error !== null) throw this.#error;
      if (this.#closed) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }
}
