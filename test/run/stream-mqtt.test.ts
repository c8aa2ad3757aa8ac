// Vital signs over MQTT: what is sent and in what order, every misbehaviour of a broker, and what is settled when a stream is stopped.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wardTables } from '../../src/datasets/wards/tables.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { stream } from '../../src/run/stream/stream.ts';
import { UNITS, vitalsOf } from '../../src/run/stream/vitals.ts';
import { temporary } from '../fixtures/careloom.ts';
import { Broker, type Deed, withBroker } from '../fixtures/mqtt.ts';
import { goesOnAfter, quick, waitsOut } from '../fixtures/receiving.ts';

const scratch = temporary();

/** A directory with `count` measurements of one sign, `seconds` apart, the later ones first in the file. */
function small(name: string, count: number, seconds = 60): string {
  const dir = join(scratch, name);
  mkdirSync(join(dir, 'iot'), { recursive: true });
  writeFileSync(join(dir, 'iot', 'devices.csv'), 'device_id,ward_id,device_type\nD00001,W001,PulseOx\n');
  const rows = Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(2024, 0, 1) + i * seconds * 1000).toISOString().slice(0, 19);
    return `M${i + 1},P000001,D00001,${at},,${90 + (i % 10)}`;
  });
  const header = 'measurement_id,patient_id,device_id,measured_at,heart_rate,spo2';
  writeFileSync(join(dir, 'iot', 'vital_signs.csv'), `${[header, ...rows.reverse()].join('\n')}\n`);
  return dir;
}

const ids = (count: number) => Array.from({ length: count }, (_, i) => `M${i + 1} spo2`);
const deadIn = (dir: string) => {
  const path = join(dir, 'stream', 'dead-letters.ndjson');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as { measurement_id: string; metric: string });
};

let run = '';
beforeAll(async () => {
  run = join(scratch, 'run');
  await generate(
    parseSpec({
      dataset: 'wards',
      patients: 48,
      seed: 3,
      historyYears: 3,
      workers: 1,
      formats: ['csv', 'parquet', 'ndjson'],
      settings: { wards: { extended: true } },
      out: run,
    }),
  );
}, 180_000);

/** A copy of the run with the files of one format. */
function only(format: string): string {
  const dir = join(scratch, `only-${format}`);
  cpSync(run, dir, {
    recursive: true,
    filter: (path) => !/\.\w+$/.test(path) || path.endsWith(`.${format}`),
  });
  return dir;
}

describe('vital signs', () => {
  it('have a unit for every column of the table', () => {
    const [, , , , ...metrics] = Object.keys(wardTables(true).vitalSigns.columns);
    expect(Object.keys(UNITS)).toEqual(metrics);
  });

  it('are sent one by one in the order of their times, on the topic of ward, device and sign', async () => {
    await withBroker({}, async (broker) => {
      const done = await stream(run, { ...quick, timeout: 20_000, to: broker.to });
      expect(done).toMatchObject({ accepted: done.messages, deadLetters: 0, retries: 0, connections: 1 });
      const rows = readFileSync(join(run, 'iot', 'vital_signs.csv'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1);
      const cells = rows.flatMap((row) =>
        row
          .split(',')
          .slice(4)
          .filter((cell) => cell !== ''),
      );
      expect(broker.accepted.length).toBe(cells.length);
      expect(new Set(broker.taken).size).toBe(cells.length);
      const times = broker.accepted.map((p) => p.payload.measured_at as string);
      expect(times).toEqual([...times].sort());
      const devices = new Map(
        readFileSync(join(run, 'iot', 'devices.csv'), 'utf8')
          .split('\n')
          .map((row) => row.split(',') as [string, string]),
      );
      for (const { topic, payload } of broker.accepted.slice(0, 200)) {
        const { measurement_id, patient_id, ward_id, device_id, metric, value, unit, measured_at } = payload;
        expect(topic).toBe(`careloom/wards/${ward_id as string}/${device_id as string}/${metric as string}`);
        expect(ward_id).toBe(devices.get(device_id as string));
        expect(unit).toBe(UNITS[metric as string]);
        const row = rows.find((r) => r.startsWith(`${measurement_id as string},`))!.split(',');
        expect(row.slice(1, 4)).toEqual([patient_id, device_id, measured_at]);
        expect(row[4 + Object.keys(UNITS).indexOf(metric as string)]).toBe(String(value));
      }
    });
  });

  it('are the same from every tabular format, and from a folder of a run of several datasets', async () => {
    const bytes = async (dir: string) => {
      const sorted = await vitalsOf(dir, undefined, 'x');
      const lines = [...sorted.items(0)].map((i) => `${i.topic} ${i.bytes.toString()}`);
      sorted.close();
      return lines;
    };
    const csv = await bytes(only('csv'));
    expect(csv.length).toBeGreaterThan(300);
    expect(await bytes(only('parquet'))).toEqual(csv);
    expect(await bytes(only('ndjson'))).toEqual(csv);
    const all = join(scratch, 'all');
    cpSync(run, join(all, 'wards'), { recursive: true });
    expect(await bytes(all)).toEqual(csv);
  });

  it('are chosen by sign, and published under a topic of your own', async () => {
    await withBroker({}, async (broker) => {
      const done = await stream(run, {
        ...quick,
        timeout: 20_000,
        to: `${broker.to}/hospital/east`,
        types: ['SpO2', 'temperature_c'],
        force: true,
      });
      expect(new Set(broker.accepted.map((p) => p.payload.metric))).toEqual(
        new Set(['spo2', 'temperature_c']),
      );
      expect(broker.accepted.every((p) => p.topic.startsWith('hospital/east/W'))).toBe(true);
      expect(done.accepted).toBe(broker.accepted.length);
    });
  });

  it.each([
    [
      'a time that is none',
      (s: string) => s.replace('2024-01-01T00:01:00', 'soon'),
      /measurement M2 spo2: its time is no time/,
    ],
    [
      'a value that is none',
      (s: string) => s.replace(/(T00:01:00,,)91/, '$1high'),
      /measurement M2 spo2: “high” is no number/,
    ],
    [
      'a device that is not there',
      (s: string) => s.replace('M2,P000001,D00001', 'M2,P000001,D9'),
      /device D9 is not among the devices/,
    ],
    ['a column that is not there', (s: string) => s.replace('measured_at', 'when'), /no column measured_at/],
  ])('with %s are not begun to be sent', async (name, damage, problem) => {
    const dir = small(`bad ${name}`, 3);
    const path = join(dir, 'iot', 'vital_signs.csv');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    await withBroker({}, async (broker) => {
      await expect(stream(dir, { ...quick, to: broker.to })).rejects.toMatchObject({
        code: 'DATA_UNREADABLE',
        message: expect.stringMatching(problem) as string,
      });
      expect([broker.accepted, broker.versions]).toEqual([[], []]);
    });
  });

  it('are asked for where there are none', async () => {
    const dir = join(scratch, 'empty');
    mkdirSync(dir);
    await expect(stream(dir, { ...quick, to: 'mqtt://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'NOT_FOUND_PATH',
      hint: expect.stringContaining('careloom generate wards') as string,
    });
    await expect(
      stream(small('types', 1), { ...quick, to: 'mqtt://127.0.0.1:1', types: ['ADT'] }),
    ).rejects.toMatchObject({
      code: 'SPEC_INVALID_VALUE',
    });
  });
});

describe('a broker', () => {
  it.each<[Deed, string, number, string]>([
    [135, 'does not allow it', 1, 'PUBACK 135'],
    [144, 'knows no such topic', 1, 'PUBACK 144'],
    [153, 'dislikes the payload', 1, 'PUBACK 153'],
    ['disconnect', 'finds it too large', 1, 'PUBACK 149'],
    [128, 'fails until there is no hope', 4, 'PUBACK 128'],
    [151, 'is over its quota', 4, 'PUBACK 151'],
    ['hang', 'says nothing', 4, 'none'],
    ['reset', 'resets', 4, 'none'],
    ['close', 'hangs up', 4, 'none'],
    ['garbage', 'answers garbage', 4, 'none'],
    ['other', 'acknowledges another message', 4, 'none'],
  ])(
    'that does %s (%s) to one message leaves it to the dead letters and takes the others',
    async (deed, _, sent, code) => {
      const dir = small(`dead-${deed}`, 6);
      await withBroker({ deed: (id) => (id === 'M3 spo2' ? deed : 0) }, async (broker) => {
        const done = await stream(dir, { ...quick, to: broker.to });
        expect(broker.taken).toEqual(ids(6).filter((id) => id !== 'M3 spo2'));
        expect(deadIn(dir)).toMatchObject([{ measurement_id: 'M3', metric: 'spo2' }]);
        expect(done).toMatchObject({ accepted: 5, deadLetters: 1, retries: sent - 1 });
        expect(broker.arrivals.get('M3 spo2')).toBe(sent);
        expect(readFileSync(done.journal, 'utf8')).toMatch(
          new RegExp(`\\n3\\tM3 spo2\\t${code}\\t\\d+\\t.+\\n4\\tM4 spo2\\tPUBACK\\t`),
        );
      });
      // Dead letters are sent again from their file.
      await withBroker({}, async (broker) => {
        const again = await stream(join(dir, 'stream', 'dead-letters.ndjson'), {
          ...quick,
          to: broker.to,
          journal: join(dir, 'again'),
          deadLetters: join(dir, 'again.ndjson'),
        });
        expect([again.accepted, broker.taken]).toEqual([1, ['M3 spo2']]);
      });
    },
  );

  it('that recovers gets what it missed, and nothing twice as accepted', async () => {
    const dir = small('recovers', 30);
    const deeds: Deed[] = [128, 'reset', 'garbage', 'hang', 'close', 'other', 151, 'halves', 16];
    const deed = (id: string, arrival: number): Deed => {
      const n = Number(/\d+/.exec(id)![0]);
      return arrival <= 2 ? deeds[(n * arrival + arrival) % deeds.length]! : 0;
    };
    await withBroker({ deed }, async (broker) => {
      const done = await stream(dir, { ...quick, timeout: 150, to: broker.to });
      expect(done).toMatchObject({ accepted: 30, deadLetters: 0 });
      expect(broker.taken).toEqual(ids(30));
      expect(done.retries).toBeGreaterThan(20);
      expect(done.codes['PUBACK 16']).toBeGreaterThan(0);
    });
  });

  it('that goes away for ten seconds is waited for; no message pays for it', {
    timeout: 40_000,
  }, async () => {
    await waitsOut(small('away', 30), new Broker(), ids(30));
  });

  it('that stays away ends the stream with nothing lost; it goes on when the broker is back', async () => {
    await goesOnAfter(small('stays-away', 12), new Broker(), ids(12));
  });

  it('of the version before is spoken to in it', async () => {
    const dir = small('older', 4);
    await withBroker({ welcome: (p) => (p.protocolVersion === 5 ? 132 : 0) }, async (broker) => {
      const done = await stream(dir, { ...quick, to: broker.to });
      expect([done.accepted, broker.versions]).toEqual([4, [5, 4]]);
    });
  });

  it('asks for a name and a password, which are shown to nobody; without them there is no waiting', async () => {
    const dir = small('password', 3);
    const welcome = (p: { username?: string; password?: Buffer }) =>
      p.username === 'me' && String(p.password) === 'se:cret' ? 0 : 134;
    await withBroker({ welcome }, async (broker) => {
      const begun = performance.now();
      const refused = stream(dir, { ...quick, to: broker.to.replace('//', '//me:wrong@') });
      await expect(refused).rejects.toMatchObject({
        code: 'SINK_UNREACHABLE',
        message: expect.stringContaining('Bad User Name or Password') as string,
        hint: expect.not.stringContaining('wrong') as string,
      });
      expect(performance.now() - begun).toBeLessThan(5000);
      const done = await stream(dir, {
        ...quick,
        to: broker.to.replace('//', '//me:se%3Acret@'),
        resume: true,
      });
      expect(done.accepted).toBe(3);
      expect(readFileSync(done.journal, 'utf8')).not.toMatch(/wrong|cret/);
    });
  });

  it('is waited for when it says nothing to a connection', async () => {
    const silent: Server = createServer(() => {});
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as { port: number };
    const patience = { ...quick.patience, outage: 100 };
    await expect(
      stream(small('silent', 2), { ...quick, timeout: 100, patience, to: `mqtt://127.0.0.1:${port}` }),
    ).rejects.toMatchObject({ code: 'SINK_UNREACHABLE' });
    silent.close();
  });
});

describe('pace', () => {
  it('follows the times of measurements at a speed', async () => {
    await withBroker({}, async (broker) => {
      const pace = { speed: 600, rate: Number.POSITIVE_INFINITY };
      const spaced = await stream(small('pace', 5, 60), { ...quick, to: broker.to, pace });
      expect(spaced.seconds).toBeGreaterThan(0.39);
      expect(spaced.seconds).toBeLessThan(4);
    });
  });
});
