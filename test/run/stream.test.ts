// Streams: order, pace, every misbehaviour of a receiver, and what is settled when a stream is stopped.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttp } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ackOf, Frames, framed, readAck } from '../../src/formats/hl7v2/framing.ts';
import { inEventOrder } from '../../src/run/stream/order.ts';
import { receive } from '../../src/run/stream/receive.ts';
import { stream } from '../../src/run/stream/stream.ts';
import { filesOf, livesFor, printLives } from '../fixtures/hl7.ts';
import { goesOnAfter, quick, Receiver, waitsOut, whileListening } from '../fixtures/receiving.ts';

const scratch = mkdtempSync(join(tmpdir(), 'careloom-stream-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A directory with the messages of a few lives. */
const population = join(scratch, 'population');
mkdirSync(join(population, 'hl7v2'), { recursive: true });
for (const [path, text] of filesOf(printLives(livesFor(3)))) writeFileSync(join(population, path), text);

/** A directory with `count` small messages, `seconds` apart, the later ones first in the file. */
function small(name: string, count: number, seconds = 60): string {
  const dir = join(scratch, name);
  mkdirSync(dir);
  const messages = Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(2024, 0, 1) + i * seconds * 1000)
      .toISOString()
      .replace(/\D/g, '')
      .slice(0, 14);
    return `MSH|^~\\&|A|F|B|G|${at}||ADT^A04^ADT_A01|M${i + 1}|T|2.5.1\rEVN||${at}\rPID|1||${i}^^^H^MR||A^B\rPV1||O\r`;
  });
  writeFileSync(join(dir, 'ADT.hl7'), messages.reverse().join(''));
  return dir;
}

/** What a receiver does with the n-th arrival of a message: an answer, or a misdeed. */
type Deed =
  | 'AA'
  | 'CA'
  | 'AE'
  | 'AR'
  | 'CE'
  | 'CR'
  | 'hang'
  | 'reset'
  | 'close'
  | 'garbage'
  | 'noise'
  | 'other'
  | 'halves';

/** A receiver that misbehaves by plan. It tells which messages it took over, in order. */
class Rogue extends Receiver {
  readonly taken: string[] = [];
  readonly arrivals = new Map<string, number>();
  readonly #plan: (id: string, arrival: number, total: number) => Deed;
  #total = 0;

  constructor(plan: (id: string, arrival: number, total: number) => Deed) {
    super('mllp');
    this.#plan = plan;
  }

  protected serve(socket: Socket): void {
    const frames = new Frames();
    socket.on('data', (piece: Buffer) => {
      for (const message of frames.take(piece)) this.#take(socket, message);
    });
  }

  #take(socket: Socket, message: Buffer): void {
    const id = message.toString().split('|')[9]!;
    const arrival = (this.arrivals.get(id) ?? 0) + 1;
    this.arrivals.set(id, arrival);
    const deed = this.#plan(id, arrival, ++this.#total);
    const ack = (code: 'AA', as = message) =>
      framed(ackOf(as, code, '20250101000000', code === 'AA' ? '' : 'no'));
    if (deed === 'AA' || deed === 'CA' || deed === 'halves') this.taken.push(id);
    if (deed === 'hang') return;
    if (deed === 'reset') socket.resetAndDestroy();
    else if (deed === 'close') socket.end();
    else if (deed === 'garbage') socket.write(framed(Buffer.from('\x00\xffnot an answer')));
    else if (deed === 'noise') socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    else if (deed === 'other')
      socket.write(ack('AA', Buffer.from(message.toString().replace(id, 'SOMETHING'))));
    else if (deed === 'halves') {
      const bytes = ack('AA');
      socket.write(bytes.subarray(0, 20));
      setTimeout(() => socket.write(bytes.subarray(20)), 30);
    } else socket.write(ack(deed as 'AA'));
  }
}

function withRogue<T>(plan: ConstructorParameters<typeof Rogue>[0], body: (rogue: Rogue) => Promise<T>) {
  return whileListening(new Rogue(plan), body);
}

const ids = (count: number) => Array.from({ length: count }, (_, i) => `M${i + 1}`);
const deadIn = (dir: string) => {
  const path = join(dir, 'stream', 'dead-letters.hl7');
  return existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/\|(M\d+)\|T\|/g)].map((m) => m[1]!) : [];
};

describe('the order of events', () => {
  const files = ['ADT', 'ORM', 'ORU', 'RDE', 'MFN', 'SIU', 'DFT'].map((f) =>
    join(population, 'hl7v2', `${f}.hl7`),
  );

  it('is that of the times of messages over all files, and within a second that of what happens', () => {
    const sorted = inEventOrder(files, null);
    const items = [...sorted.items(0)];
    sorted.close();
    expect(items.length).toBe(sorted.count);
    expect(items.map((i) => i.time)).toEqual(items.map((i) => i.time).sort((a, b) => a! - b!));
    const at = new Map(items.map((i) => [i.id, i.number]));
    expect(items[0]!.id).toMatch(/^M02/);
    for (const { id } of items) {
      if (id.startsWith('A08'))
        expect(at.get(id)!).toBeGreaterThan(at.get(`A04${id.slice(3)}`) ?? at.get(`A01${id.slice(3)}`)!);
      if (id.startsWith('A03')) expect(at.get(id)!).toBeGreaterThan(at.get(`A08${id.slice(3)}`)!);
    }
  });

  it('is the same from one sorted run as from many on disk, from the start and from the middle', () => {
    const once = inEventOrder(files, new Set(['ADT', 'ORU']));
    const often = inEventOrder(files, new Set(['ADT', 'ORU']), 97);
    const all = [...once.items(0)].map((i) => i.id);
    expect(all.length).toBeGreaterThan(400);
    expect([...often.items(0)].map((i) => i.id)).toEqual(all);
    expect([...often.items(300)].map((i) => i.id)).toEqual(all.slice(300));
    once.close();
    often.close();
  });

  it('is not begun where a message cannot be acknowledged', async () => {
    const dir = small('unsound', 3);
    const path = join(dir, 'ADT.hl7');
    writeFileSync(path, readFileSync(path, 'utf8').replace('|M2|', '||'));
    await withRogue(
      () => 'AA',
      async (rogue) => {
        await expect(stream(dir, { ...quick, to: rogue.to })).rejects.toMatchObject({
          code: 'DATA_UNREADABLE',
          message: expect.stringMatching(/ADT\.hl7: byte \d+: a message without a control id/) as string,
        });
        expect(rogue.taken).toEqual([]);
      },
    );
  });
});

describe('a receiver', () => {
  it('gets every message of a run, once and in order, with types to choose from', async () => {
    const got = join(scratch, 'got.hl7');
    const stop = new AbortController();
    let port = 0;
    const sink = receive({
      port: 0,
      host: '127.0.0.1',
      answers: ['AA'],
      out: got,
      signal: stop.signal,
      onListening: (p) => {
        port = p;
      },
    });
    while (port === 0) await sleep(5);
    const done = await stream(population, {
      ...quick,
      timeout: 20_000,
      to: `mllp://127.0.0.1:${port}`,
      types: ['adt', 'ORU'],
    });
    stop.abort();
    const received = await sink;
    expect(done).toMatchObject({ accepted: done.messages, deadLetters: 0, retries: 0, connections: 1 });
    expect(received).toMatchObject({ messages: done.messages, repeated: 0, answers: { AA: done.messages } });
    const order = inEventOrder([got], null);
    const told = readFileSync(got, 'utf8')
      .match(/MSH\|[^\r]*/g)!
      .map((line) => line.split('|')[9]!);
    expect([...order.items(0)].map((i) => i.id)).toEqual(told);
    expect(new Set(told).size).toBe(done.messages);
    order.close();
  });

  it.each([
    ['AE', 'refuses for good', 1],
    ['CE', 'refuses for good', 1],
    ['AR', 'rejects until there is no hope', 4],
    ['CR', 'rejects until there is no hope', 4],
    ['hang', 'says nothing', 4],
    ['reset', 'resets', 4],
    ['close', 'hangs up', 4],
    ['garbage', 'answers garbage in a frame', 4],
    ['noise', 'answers garbage in no frame', 4],
    ['other', 'answers another message', 4],
  ] as const)(
    'that does %s (%s) to one message leaves it to the dead letters and takes the others',
    async (deed, _, sent) => {
      const dir = small(`dead-${deed}`, 6);
      await withRogue(
        (id) => (id === 'M3' ? deed : 'AA'),
        async (rogue) => {
          const done = await stream(dir, { ...quick, to: rogue.to });
          expect(rogue.taken).toEqual(ids(6).filter((id) => id !== 'M3'));
          expect(deadIn(dir)).toEqual(['M3']);
          expect(done).toMatchObject({ accepted: 5, deadLetters: 1, retries: sent - 1 });
          expect(rogue.arrivals.get('M3')).toBe(sent);
          expect(readFileSync(done.journal, 'utf8')).toMatch(
            /\n3\tM3\t(AE|CE|AR|CR|none)\t\d+\t.+\n4\tM4\tAA/,
          );
        },
      );
    },
  );

  it('that recovers gets what it missed, and nothing twice as accepted', async () => {
    const dir = small('recovers', 40);
    const deeds: Deed[] = ['AR', 'reset', 'garbage', 'hang', 'close', 'noise', 'other', 'CR', 'halves', 'CA'];
    // Two misdeeds in a row for every message, another pair each time.
    const plan = (id: string, arrival: number): Deed => {
      const n = Number(id.slice(1));
      return arrival <= 2 ? deeds[(n * arrival + arrival) % deeds.length]! : 'AA';
    };
    await withRogue(plan, async (rogue) => {
      const done = await stream(dir, { ...quick, timeout: 150, to: rogue.to });
      expect(done).toMatchObject({ accepted: 40, deadLetters: 0 });
      expect(rogue.taken).toEqual(ids(40));
      expect(done.retries).toBeGreaterThan(30);
    });
  });

  it('that goes away for ten seconds is waited for; no message pays for it', {
    timeout: 40_000,
  }, async () => {
    await waitsOut(small('away', 30), new Rogue(() => 'AA'), ids(30));
  });

  it('that stays away ends the stream with nothing lost; it goes on when the receiver is back', async () => {
    await goesOnAfter(small('stays-away', 12), new Rogue(() => 'AA'), ids(12));
  });
});

describe('a stream that was stopped', () => {
  it('goes on where it was, again and again, dead letters among it', async () => {
    const dir = small('stopped', 50);
    await withRogue(
      (id) => (Number(id.slice(1)) % 7 === 0 ? 'AE' : 'AA'),
      async (rogue) => {
        let settled = 0;
        for (let turn = 0; settled < 50; turn++) {
          const stop = new AbortController();
          const most = settled + 9;
          const sent = stream(dir, {
            ...quick,
            to: rogue.to,
            resume: turn > 0,
            signal: stop.signal,
            onProgress: (n) => {
              settled = n;
              if (n >= most) stop.abort();
            },
          });
          if (most < 50) await expect(sent).rejects.toMatchObject({ code: 'SINK_STREAM_STOPPED' });
          else await sent;
          // A crash leaves half a line, and a dead letter that the journal does not know.
          if (settled < 50) {
            appendFileSync(join(dir, 'stream', 'journal'), `${settled + 1}\tM`);
            const dead = join(dir, 'stream', 'dead-letters.hl7');
            if (existsSync(dead)) appendFileSync(dead, 'MSH|^~\\&|half');
          }
        }
        const dead = ids(50).filter((id) => Number(id.slice(1)) % 7 === 0);
        expect(rogue.taken).toEqual(ids(50).filter((id) => !dead.includes(id)));
        expect(deadIn(dir)).toEqual(dead);
        expect(readFileSync(join(dir, 'stream', 'dead-letters.hl7'), 'utf8')).not.toContain('half');
      },
    );
  });

  it('is not written over, nor gone on with by another', async () => {
    const dir = small('kept', 3);
    await withRogue(
      () => 'AA',
      async (rogue) => {
        await expect(stream(dir, { ...quick, to: rogue.to, resume: true })).rejects.toMatchObject({
          code: 'SPEC_NOTHING_TO_RESUME',
        });
        await stream(dir, { ...quick, to: rogue.to });
        await expect(stream(dir, { ...quick, to: rogue.to })).rejects.toMatchObject({
          code: 'SPEC_OUT_HOLDS_RUN',
        });
        await expect(
          stream(dir, { ...quick, to: rogue.to, types: ['ORU'], resume: true }),
        ).rejects.toMatchObject({ code: 'SPEC_CONFLICT' });
        const again = await stream(dir, { ...quick, to: rogue.to, resume: true });
        expect(again).toMatchObject({ accepted: 0, resumed: 3 });
        expect((await stream(dir, { ...quick, to: rogue.to, force: true })).accepted).toBe(3);
      },
    );
  });
});

describe('pace', () => {
  it('follows the times of events at a speed, and a rate', async () => {
    const dir = small('pace', 5, 60);
    await withRogue(
      () => 'AA',
      async (rogue) => {
        const spaced = await stream(dir, {
          ...quick,
          to: rogue.to,
          pace: { speed: 600, rate: Number.POSITIVE_INFINITY },
        });
        expect(spaced.seconds).toBeGreaterThan(0.39);
        expect(spaced.seconds).toBeLessThan(4);
        const rated = await stream(dir, {
          ...quick,
          to: rogue.to,
          force: true,
          pace: { speed: Number.POSITIVE_INFINITY, rate: 20 },
        });
        expect(rated.seconds).toBeGreaterThan(0.19);
      },
    );
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;
describe.skipIf(!openssl)('TLS', () => {
  it('is spoken with a certificate that is trusted, and with no other', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(scratch, name)) as [string, string];
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '36500',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
    ]);
    expect(made.status).toBe(0);
    const stop = new AbortController();
    let port = 0;
    const sink = receive({
      port: 0,
      host: 'localhost',
      answers: ['AA'],
      tls: { cert, key },
      signal: stop.signal,
      onListening: (p) => {
        port = p;
      },
    });
    while (port === 0) await sleep(5);
    const dir = small('tls', 4);
    const options = { ...quick, timeout: 5000, tls: true, to: `mllp://localhost:${port}` };
    const impatient = { ...quick.patience, outage: 50 };
    await expect(stream(dir, { ...options, patience: impatient })).rejects.toMatchObject({
      code: 'SINK_UNREACHABLE',
      message: expect.stringContaining('SELF_SIGNED') as string,
    });
    expect(await stream(dir, { ...options, tlsCa: cert, force: true })).toMatchObject({ accepted: 4 });
    stop.abort();
    expect((await sink).messages).toBe(4);
  });
});

describe('FHIR over HTTP', () => {
  it('posts bundles, again where that may help, and keeps what is refused', async () => {
    const dir = join(scratch, 'fhir-run');
    mkdirSync(join(dir, 'fhir'), { recursive: true });
    const lines = ids(6).map((id) =>
      JSON.stringify({ resourceType: 'Bundle', id, type: 'transaction', note: 'é'.repeat(5000) }),
    );
    writeFileSync(join(dir, 'fhir', 'Bundle.ndjson'), `${lines.join('\n')}\n`);
    const seen = new Map<string, number>();
    const accepted: string[] = [];
    const server = createHttp((request, response) => {
      const body: Buffer[] = [];
      request.on('data', (piece: Buffer) => body.push(piece));
      request.on('end', () => {
        const { id, note } = JSON.parse(Buffer.concat(body).toString()) as { id: string; note: string };
        expect(note.length).toBe(5000);
        seen.set(id, (seen.get(id) ?? 0) + 1);
        if (id === 'M2') return response.writeHead(422).end('{"resourceType":"OperationOutcome"}');
        if (id === 'M3' && seen.get(id)! < 3) return response.writeHead(503).end();
        if (id === 'M4' && seen.get(id)! < 2) return request.socket.destroy();
        if (id === 'M5' && seen.get(id)! < 2) return undefined;
        accepted.push(id);
        return response.writeHead(200).end('{}');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
    const done = await stream(dir, { ...quick, to });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(done).toMatchObject({ accepted: 5, deadLetters: 1 });
    expect(accepted).toEqual(['M1', 'M3', 'M4', 'M5', 'M6']);
    expect(readFileSync(join(dir, 'stream', 'dead-letters.ndjson'), 'utf8')).toBe(`${lines[1]}\n`);
    await expect(
      stream(dir, { ...quick, to, force: true, patience: { ...quick.patience, outage: 50 } }),
    ).rejects.toMatchObject({ code: 'SINK_UNREACHABLE' });
  });
});

describe('frames', () => {
  it('come out as they went in, wherever the stream is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '|', '\r', 'é', '~') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.array(fc.nat(60), { maxLength: 6 }), (texts, cuts) => {
        const wire = Buffer.concat(texts.map((t) => framed(Buffer.from(t))));
        const at = [...new Set([0, ...cuts.filter((c) => c < wire.length), wire.length])].sort(
          (a, b) => a - b,
        );
        const frames = new Frames();
        const found = at.slice(1).flatMap((to, i) => frames.take(wire.subarray(at[i], to)));
        expect(found.map(String)).toEqual(texts.map((t) => (t.endsWith('\r') ? t : `${t}\r`)));
        expect(frames.stray).toBe(0);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('are refused when they never end, and acknowledgements are read back', () => {
    const frames = new Frames(100);
    expect(() => frames.take(Buffer.from(`\x0b${'x'.repeat(200)}`))).toThrow(RangeError);
    const message = Buffer.from('MSH|^~\\&|A|F|B|G|20240101||ADT^A01^ADT_A01|X1|T|2.5.1\r');
    const ack = ackOf(message, 'AE', '20240101000000', 'not here');
    expect(readAck(ack)).toEqual({ code: 'AE', control: 'X1', text: 'not here' });
    expect(ack.toString()).toContain('MSH|^~\\&|B|G|A|F|20240101000000||ACK^A01^ACK|');
    expect(readAck(message)).toBeNull();
  });
});
