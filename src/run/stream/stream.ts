// careloom stream: from a directory of files to a receiver, with everything that is asked for on the way.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail } from '../../base/errors.ts';
import { filesNamed } from '../judge.ts';
import { deliver, type Pace, type Patience } from './deliver.ts';
import { bundlesOf, FhirTarget } from './fhir.ts';
import { type Origin, openJournal, readJournal } from './journal.ts';
import type { Summary } from './metrics.ts';
import { MllpTarget } from './mllp.ts';
import { inEventOrder, type Sorted } from './order.ts';
import type { Target } from './target.ts';

export interface StreamOptions {
  /** `mllp://host:port`, `http://…` or `https://…`. */
  readonly to: string;
  /** Message codes to send, or all. */
  readonly types?: readonly string[];
  readonly pace: Pace;
  readonly patience: Patience;
  /** Milliseconds to wait for a connection or an answer. */
  readonly timeout: number;
  readonly tls: boolean;
  /** PEM file of the certificates to trust. */
  readonly tlsCa?: string;
  readonly deadLetters?: string;
  readonly journal?: string;
  /** Go on with the journal's stream; or begin anew although there is one. */
  readonly resume: boolean;
  readonly force: boolean;
  readonly signal?: AbortSignal;
  readonly onBegin?: (messages: number, settled: number) => void;
  readonly onProgress?: (settled: number) => void;
}

export interface Streamed extends Summary {
  readonly journal: string;
  readonly deadLetterFile: string;
}

/**
 * Send the messages of a run, a directory or a file. Throws `NOT_FOUND_PATH` and `DATA_UNREADABLE` before anything is sent,
 * `SPEC_OUT_HOLDS_RUN` when an earlier stream left a journal, `SINK_UNREACHABLE` when the receiver stays away.
 */
export async function stream(path: string, options: StreamOptions): Promise<Streamed> {
  const url = addressOf(options.to);
  const mllp = url.protocol === 'mllp:';
  const files = filesOf(path, mllp);
  const base = statSync(path).isDirectory() ? path : dirname(path);
  const journalPath = options.journal ?? join(base, 'stream', 'journal');
  const deadLetters = options.deadLetters ?? join(base, 'stream', `dead-letters.${mllp ? 'hl7' : 'ndjson'}`);
  const target = mllp ? mllpTarget(url, options) : new FhirTarget(url.href, options.timeout);
  const sorted = mllp ? inEventOrder(files, typesOf(options.types)) : bundlesOf(files[0]!);
  try {
    return await run(path, files, sorted, target, journalPath, deadLetters, options, mllp ? '\r' : '\n');
  } finally {
    sorted.close();
  }
}

async function run(
  path: string,
  files: readonly string[],
  sorted: Sorted,
  target: Target,
  journalPath: string,
  deadLetters: string,
  options: StreamOptions,
  lineEnd: string,
): Promise<Streamed> {
  const origin: Origin = {
    to: options.to,
    files: files.map((file) => basename(file)),
    types: (options.types ?? []).join(','),
    messages: sorted.count,
  };
  checkJournal(journalPath, origin, options);
  const journal = openJournal(journalPath, origin, options.resume);
  options.onBegin?.(sorted.count, journal.settled);
  try {
    const summary = await deliver({
      sorted,
      target,
      journal,
      deadLetters,
      lineEnd,
      pace: options.pace,
      patience: options.patience,
      again: `careloom stream ${path} --to ${options.to}${options.types === undefined ? '' : ` --type ${origin.types}`} --resume`,
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

function addressOf(to: string): URL {
  const url = URL.canParse(to) ? new URL(to) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url;
  if (url?.protocol === 'mllp:' && url.hostname !== '' && url.port !== '') return url;
  return fail('SPEC_INVALID_VALUE', {
    name: '--to',
    got: `“${to}”`,
    expected: 'the address of a receiver',
    example: '--to mllp://localhost:2575, or --to http://localhost:8080/fhir',
  });
}

function filesOf(path: string, mllp: boolean): readonly string[] {
  if (!existsSync(path))
    fail('NOT_FOUND_PATH', { path, help: 'Name the directory of a run, or a file of messages.' });
  if (mllp) {
    const files = filesNamed(path, 'hl7v2', ['hl7']);
    if (files.length > 0) return files;
    return fail('NOT_FOUND_PATH', {
      path: join(path, 'hl7v2'),
      help: 'Make messages with careloom generate --format hl7v2.',
    });
  }
  const bundles = path.endsWith('.ndjson') ? path : join(path, 'fhir', 'Bundle.ndjson');
  if (!existsSync(bundles))
    fail('NOT_FOUND_PATH', { path: bundles, help: 'Make bundles with careloom generate --format fhir.' });
  return [bundles];
}

function typesOf(types: readonly string[] | undefined): ReadonlySet<string> | null {
  return types === undefined ? null : new Set(types.map((t) => t.toUpperCase()));
}

function mllpTarget(url: URL, { tls, tlsCa, timeout }: StreamOptions): Target {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const trusted = tlsCa === undefined ? {} : { ca: readFileSync(tlsCa, 'utf8') };
  return new MllpTarget({ host, port: Number(url.port), tls: tls ? trusted : null, timeout });
}
