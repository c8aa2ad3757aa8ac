// careloom stream: flags to a delivery, its progress, and what came of it.
import { fail } from '../../base/errors.ts';
import { type Streamed, type StreamOptions, stream } from '../../run/stream/stream.ts';
import {
  columns,
  count,
  duration,
  type ProgressDisplay,
  progress,
  result,
  resultJson,
  size,
} from '../screen.ts';

export interface StreamFlags {
  readonly to: string;
  readonly type?: string;
  readonly speed?: string;
  readonly rate?: string;
  readonly timeout?: string;
  readonly attempts?: string;
  readonly pause?: string;
  readonly outage?: string;
  readonly tls?: boolean;
  readonly tlsCa?: string;
  readonly deadLetters?: string;
  readonly journal?: string;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

export async function run(dir: string, flags: StreamFlags): Promise<number> {
  const stop = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const onSignal = () => stop.abort();
  for (const name of signals) process.once(name, onSignal);
  let shown: ProgressDisplay | null = null;
  try {
    const opening: { display: Promise<ProgressDisplay> | null } = { display: null };
    const done = await stream(dir, {
      ...optionsOf(flags),
      signal: stop.signal,
      onBegin: (messages) => {
        opening.display = progress(messages, 'messages', { json: flags.json === true });
        void opening.display.then((display) => {
          shown = display;
        });
      },
      onProgress: (settled) => shown?.update(settled, settled),
    });
    (shown as ProgressDisplay | null)?.stop();
    if (flags.json) resultJson(done);
    else show(flags.to, done);
    return done.deadLetters > 0 ? 1 : 0;
  } finally {
    (shown as ProgressDisplay | null)?.stop();
    for (const name of signals) process.removeListener(name, onSignal);
  }
}

const SECOND = 1000;

function optionsOf(flags: StreamFlags): StreamOptions {
  return {
    to: flags.to,
    ...(flags.type === undefined ? {} : { types: flags.type.split(',').map((t) => t.trim()) }),
    pace: { speed: speedOf(flags.speed), rate: above('--rate', flags.rate, Number.POSITIVE_INFINITY) },
    timeout: above('--timeout', flags.timeout, 30) * SECOND,
    patience: {
      attempts: Math.ceil(above('--attempts', flags.attempts, 5)),
      pause: above('--pause', flags.pause, 0.5) * SECOND,
      longest: 30 * SECOND,
      outage: above('--outage', flags.outage, 120) * SECOND,
    },
    tls: flags.tls === true,
    ...(flags.tlsCa === undefined ? {} : { tlsCa: flags.tlsCa }),
    ...(flags.deadLetters === undefined ? {} : { deadLetters: flags.deadLetters }),
    ...(flags.journal === undefined ? {} : { journal: flags.journal }),
    resume: flags.resume === true,
    force: flags.force === true,
  };
}

function speedOf(text = 'max'): number {
  if (text === 'max') return Number.POSITIVE_INFINITY;
  if (text === 'realtime') return 1;
  const multiple = Number(/^(\d+(?:\.\d+)?)x$/.exec(text)?.[1]);
  if (multiple > 0) return multiple;
  return fail('SPEC_INVALID_VALUE', {
    name: '--speed',
    got: `“${text}”`,
    expected: 'realtime, max or a multiple',
    example: '--speed 60x',
  });
}

/** A number above 0, or its default. */
function above(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (value > 0) return value;
  return fail('SPEC_INVALID_VALUE', {
    name,
    got: `“${text}”`,
    expected: 'a number above 0',
    example: `${name} 10`,
  });
}

function show(to: string, done: Streamed): void {
  const { median, p95, most } = done.answer;
  const ms = (x: number) => `${x < 10 ? x.toFixed(1) : count(x)} ms`;
  const codes = Object.entries(done.codes).map(([code, n]) => `${code} ${count(n)}`);
  result(
    columns([
      [
        'messages',
        `${count(done.accepted)} accepted  ${count(done.deadLetters)} dead letters  of ${count(done.messages)}${done.resumed > 0 ? `  (${count(done.resumed)} settled before)` : ''}`,
      ],
      [
        'to',
        `${to}${done.connections === null ? '' : `  ${count(done.connections)} connections`}  ${count(done.retries)} retries`,
      ],
      ['answers', `${codes.join('  ')}  median ${ms(median)}  95 % ${ms(p95)}  longest ${ms(most)}`],
      ['rate', `${count(done.perSecond)} messages/s  ${size(done.bytes)} in ${duration(done.seconds)}`],
      ...(done.deadLetters > 0 ? [['dead', `${done.deadLetterFile}  (why: ${done.journal})`]] : []),
    ]),
  );
}
