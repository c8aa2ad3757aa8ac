// Runs partitions one after another in this thread.
import { setImmediate } from 'node:timers/promises';
import type { Executor } from './executor.ts';

export const inline: Executor = {
  name: 'inline',
  doc: 'One partition after another in the main thread (--workers 1).',
  async *run(job, todo, signal, feed) {
    const { openRunner } = await import('../partition.ts');
    const run = await openRunner(job, feed);
    for (const partition of todo) {
      if (signal.aborted) return;
      yield await run(partition);
      // Signals and timers are served only between macrotasks.
      await setImmediate();
    }
  },
};
