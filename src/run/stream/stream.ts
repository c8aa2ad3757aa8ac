// careloom stream: from a directory of files to a receiver, with everything that is asked for on the way.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail } from '../../base/errors.ts';
import { deliver } from './deliver.ts';
import { type Origin, openJournal, readJournal } from './journal.ts';
import type { Summary } from './metrics.ts';
import type { StreamOptions } from './options.ts';
import type { Sorted } from './order.ts';
import { addressOf, publicAddress, type Route } from './routes.ts';
import type { Target } from './target.ts';

export type { StreamOptions } from './options.ts';

export interface Streamed extends Summary {
  readonly journal: string;
  readonly deadLetterFile: string;
}

/**
 * Send the messages of a run, a directory or a file. Throws `NOT_FOUND_PATH` and `DATA_UNREADABLE` before anything is sent,
 * `SPEC_OUT_HOLDS_RUN` when an earlier stream left a journal, `SINK_UNREACHABLE` when the receiver stays away.
 */
export async function stream(path: string, options: StreamOptions): Promise<Streamed> {
  const { url, route } = addressOf(options.to);
  route.refuse?.(options);
  if (!existsSync(path))
    fail('NOT_FOUND_PATH', { path, help: 'Name the directory of a run, or a file of messages.' });
  const files = route.files(path);
  const target = route.target(url, options);
  const sorted = await route.sorted(files, options, url);
  try {
    return await run({ path, files, route, target, sorted, to: publicAddress(url, options.to) }, options);
  } finally {
    sorted.close();
  }
}

interface Journey {
  readonly path: string;
  readonly files: readonly string[];
  readonly route: Route;
  readonly target: Target;
  readonly sorted: Sorted;
  readonly to: string;
}

async function run(
  { path, files, route, target, sorted, to }: Journey,
  options: StreamOptions,
): Promise<Streamed> {
  const base = statSync(path).isDirectory() ? path : dirname(path);
  const journalPath = options.journal ?? join(base, 'stream', 'journal');
  const deadLetters = options.deadLetters ?? join(base, 'stream', `dead-letters.${route.extension}`);
  const types = (options.types ?? []).join(',');
  const origin: Origin = { to, files: files.map((file) => basename(file)), types, messages: sorted.count };
  checkJournal(journalPath, origin, options);
  const journal = openJournal(journalPath, origin, options.resume);
  options.onBegin?.(sorted.count, journal.settled);
  try {
    const summary = await deliver({
      sorted,
      target,
      journal,
      deadLetters,
      lineEnd: route.lineEnd,
      pace: options.pace,
      patience: options.patience,
      again: `careloom stream ${path} --to ${to}${types === '' ? '' : ` --type ${types}`} --resume`,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
    return { ...summary, journal: resolve(journalPath), deadLetterFile: resolve(deadLetters) };
  } finally {
    journal.close();
  }
}

/** A journal is gone on with only when it is of the same stream, and never written over unasked. */
function checkJournal(path: string, origin: Origin, { resume, force }: StreamOptions): void {
  const known = readJournal(path);
  if (known === null) {
    if (resume) fail('SPEC_NOTHING_TO_RESUME', { dir: path });
    return;
  }
  const same = JSON.stringify(known.origin) === JSON.stringify(origin);
  if (resume && !same) {
    fail('SPEC_CONFLICT', {
      first: '--resume',
      second: 'another address, other messages or other types',
      help: `${path} is of ${known.origin.messages} messages to ${known.origin.to}. Type --force to begin anew.`,
    });
  }
  if (resume || force) return;
  fail('SPEC_OUT_HOLDS_RUN', {
    dir: path,
    what: `the journal of a stream (${known.settled} of ${known.origin.messages} messages settled)`,
    help: same ? 'Type --resume to go on with it, or --force to begin anew.' : 'Type --force to begin anew.',
  });
}
