// The program of a worker thread: open the runner once, then run whatever number the pool hands over.
import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from '../job.ts';
import { openRunner } from '../partition.ts';
import type { RunPartition } from './executor.ts';
import { type FromWorker, flatten, type ToWorker } from './messages.ts';

const port = parentPort!;
const say = (message: FromWorker) => port.postMessage(message);

async function work(run: RunPartition, partition: number): Promise<void> {
  try {
    say({ kind: 'done', report: await run(partition) });
  } catch (error) {
    say({ kind: 'failed', error: flatten(error) });
  }
}

try {
  const run = await openRunner(workerData as Job);
  port.on('message', ({ next }: ToWorker) => {
    if (next === null) port.close();
    else void work(run, next);
  });
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'failed', error: flatten(error) });
}
