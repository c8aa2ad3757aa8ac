// careloom receive: flags to a sink, and what it received.
import { fail } from '../../base/errors.ts';
import { type Received, receive } from '../../run/stream/receive.ts';
import { columns, count, note, result, resultJson } from '../screen.ts';

export interface ReceiveFlags {
  readonly mllp: string;
  readonly host?: string;
  readonly out?: string;
  readonly answer?: string;
  readonly limit?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly json?: boolean;
}

const CODES = ['AA', 'AE', 'AR', 'CA', 'CE', 'CR'] as const;

export async function run(flags: ReceiveFlags): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, onSignal);
  const host = flags.host ?? '127.0.0.1';
  const received = await receive({
    port: whole('--mllp', flags.mllp, 0, 65_535),
    host,
    answers: answersOf(flags.answer),
    ...(flags.out === undefined ? {} : { out: flags.out }),
    ...(flags.limit === undefined ? {} : { limit: whole('--limit', flags.limit, 1, 1e15) }),
    ...tlsOf(flags),
    signal: stop.signal,
    onListening: (port) => note(`listening on mllp://${host}:${port}`),
  });
  if (flags.json) resultJson(received);
  else show(received);
  return 0;
}

function tlsOf({ tlsCert, tlsKey }: ReceiveFlags) {
  if (tlsCert === undefined && tlsKey === undefined) return {};
  if (tlsCert !== undefined && tlsKey !== undefined) return { tls: { cert: tlsCert, key: tlsKey } };
  return fail('SPEC_INVALID_VALUE', {
    name: tlsCert === undefined ? '--tls-cert' : '--tls-key',
    got: 'missing',
    expected: 'given with the other',
    example: '--tls-cert cert.pem --tls-key key.pem',
  });
}

function whole(name: string, text: string, low: number, high: number): number {
  const n = Number(text);
  if (/^\d+$/.test(text) && n >= low && n <= high) return n;
  return fail('SPEC_INVALID_VALUE', {
    name,
    got: `“${text}”`,
    expected: `a whole number from ${low} to ${high}`,
    example: `${name} ${Math.max(low, 2575)}`,
  });
}

function answersOf(text = 'AA'): (typeof CODES)[number][] {
  return text.split(',').map((word) => {
    const code = CODES.find((c) => c === word.trim().toUpperCase());
    if (code !== undefined) return code;
    return fail('SPEC_INVALID_VALUE', {
      name: '--answer',
      got: `“${word}”`,
      expected: CODES.join(', '),
      example: '--answer AA,AA,AE',
    });
  });
}

function show(received: Received): void {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, n]) => `${name} ${count(n)}`)
      .join('  ');
  result(
    columns([
      ['messages', `${count(received.messages)}  repeated ${count(received.repeated)}`],
      ['answers', list(received.answers)],
      ['types', list(received.types)],
    ]),
  );
}
