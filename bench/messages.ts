// Messages a second of HL7 v2: printed from lives, checked, and sent over MLLP on loopback; one thread, no simulation among it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessage } from '../src/formats/hl7v2/check.ts';
import { hl7v2 } from '../src/formats/hl7v2/print.ts';
import { entriesOf } from '../src/formats/hl7v2/read.ts';
import { Bytes } from '../src/formats/text/bytes.ts';
import { receive } from '../src/run/stream/receive.ts';
import { stream } from '../src/run/stream/stream.ts';
import { contextWith, filesOf, livesFor, printLives } from '../test/fixtures/hl7.ts';
import { unpaced } from '../test/fixtures/unpaced.ts';
import { profiled, sentence } from './profile.ts';
import { median, type Result, short } from './result.ts';

const RUNS = 5;

/** Lives printed over and over, then their files checked and sent. */
export async function messages(count: number, scratch: string): Promise<Result[]> {
  const lives = livesFor(count);
  const printing = printer(lives);
  const printed = await timed(() => Promise.resolve(printing()));
  const dir = join(scratch, 'messages');
  mkdirSync(join(dir, 'hl7v2'), { recursive: true });
  for (const [path, text] of filesOf(printLives(lives))) writeFileSync(join(dir, path), text);
  const checked = await timed(() => Promise.resolve(check(join(dir, 'hl7v2', 'ADT.hl7'))));
  const sent = await timed(() => send(dir));
  const row = (what: string, { rates, bytes }: Timed, limit: string): Result => ({
    what,
    figure: `${short(median(rates))} messages/s${bytes > 0 ? `, ${short(bytes / 1e6)} MB/s` : ''}`,
    floor: '',
    holds: null,
    runs: RUNS,
    limit,
  });
  return [
    row('printed, bytes dropped', printed, sentence(await profiled(async () => void printing()))),
    row(
      'checked, ADT',
      checked,
      sentence(await profiled(async () => void check(join(dir, 'hl7v2', 'ADT.hl7')))),
    ),
    row('sent over MLLP on loopback, each acknowledged before the next', sent, 'waiting for the answer'),
  ];
}

interface Timed {
  readonly rates: readonly number[];
  /** Bytes a second, where they were counted. */
  readonly bytes: number;
}

async function timed(run: () => Promise<{ messages: number; bytes: number }>): Promise<Timed> {
  await run();
  const rates: number[] = [];
  const sizes: number[] = [];
  for (let k = 0; k < RUNS; k++) {
    const begun = performance.now();
    const done = await run();
    const seconds = (performance.now() - begun) / 1000;
    rates.push(done.messages / seconds);
    sizes.push(done.bytes / seconds);
  }
  return { rates, bytes: median(sizes) };
}

function printer(lives: ReturnType<typeof livesFor>) {
  let bytes = 0;
  const pages = new Map<string, { bytes: Bytes; entries: number }>();
  const page = (path: string) => {
    const known = pages.get(path) ?? {
      bytes: new Bytes(
        {
          write: (chunk) => {
            bytes += chunk.length;
          },
        },
        1 << 18,
      ),
      entries: 0,
    };
    pages.set(path, known);
    return known;
  };
  const open = hl7v2.open(contextWith(), page);
  return () => {
    bytes = 0;
    for (const p of pages.values()) p.entries = 0;
    for (const life of lives) open.print(life);
    for (const p of pages.values()) p.bytes.flush();
    open.close();
    return { messages: [...pages.values()].reduce((sum, p) => sum + p.entries, 0), bytes };
  };
}

function check(path: string) {
  const decoder = new TextDecoder();
  let messages = 0;
  let bytes = 0;
  for (const entry of entriesOf(path)) {
    if (!entry.message) continue;
    messages++;
    bytes += entry.bytes.length;
    if (checkMessage(decoder.decode(entry.bytes)).length > 0)
      throw new Error('a printed message has a fault');
  }
  return { messages, bytes };
}

async function send(dir: string) {
  const stop = new AbortController();
  let port = 0;
  const listening = new Promise<void>((ready) => {
    void receive({
      port: 0,
      host: '127.0.0.1',
      answers: ['AA'],
      signal: stop.signal,
      onListening: (p) => {
        port = p;
        ready();
      },
    });
  });
  await listening;
  const done = await stream(dir, { ...unpaced, to: `mllp://127.0.0.1:${port}`, types: ['ADT', 'ORU'] });
  stop.abort();
  return { messages: done.accepted, bytes: done.bytes };
}
