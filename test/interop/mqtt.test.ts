// Vital signs through a real broker: mosquitto takes them, and mosquitto_sub, which is not ours, gets each once and in order.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { program, withPart } from './part.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'careloom-mqtt-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const run = join(scratch, 'run');

const address = process.env.CARELOOM_TEST_MQTT;
const subscriber = program('mosquitto_sub');
const part = address === undefined || subscriber === null ? null : { address, subscriber };

interface Summary {
  readonly messages: number;
  readonly accepted: number;
  readonly deadLetters: number;
  readonly codes: Readonly<Record<string, number>>;
}

function careloom(...args: string[]): string {
  const done = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`careloom ${args.join(' ')} ended with ${done.status}\n${done.stderr}`);
  return done.stdout;
}

withPart('mosquitto', part, 'apt-get install mosquitto mosquitto-clients', ({ address, subscriber }) => {
  beforeAll(() => {
    careloom(
      'generate',
      'wards',
      '--patients',
      '96',
      '--seed',
      '5',
      '--history-years',
      '3',
      '--extended',
      '--out',
      run,
    );
  });
  const [host, port] = address.split(':') as [string, string];
  const send = (...more: string[]) =>
    JSON.parse(careloom('stream', run, '--to', `mqtt://${address}`, '--json', '--force', ...more)) as Summary;

  /** Lines of what is published while `body` runs. */
  async function heard(topic: string, format: string, body: () => Summary): Promise<[Summary, string[]]> {
    const args = ['-h', host, '-p', port, '-q', '1', '-t', topic, '-F', format, '-d'];
    // Into a file, which never makes it wait; coreutils' stdbuf makes it write line by line.
    const path = join(scratch, 'heard.txt');
    const file = openSync(path, 'w');
    const child = spawn('stdbuf', ['-oL', subscriber, ...args], { stdio: ['ignore', file, 'ignore'] });
    const text = () => readFileSync(path, 'utf8');
    const lines = () =>
      text()
        .split('\n')
        .filter((line) => line.startsWith('>'));
    while (!text().includes('SUBACK')) await sleep(20);
    const summary = body();
    for (let before = -1; before < lines().length; await sleep(300)) before = lines().length;
    child.kill();
    closeSync(file);
    return [summary, lines().map((line) => line.slice(1))];
  }

  it('passes every sign on, once, on its topic, in the order of time', async () => {
    const [summary, lines] = await heard('careloom/wards/#', '>%t %q %p', () => send());
    expect(summary).toMatchObject({
      accepted: summary.messages,
      deadLetters: 0,
      codes: { PUBACK: summary.messages },
    });
    const signs = readFileSync(join(run, 'iot', 'vital_signs.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1);
    const cells = signs.flatMap((row) =>
      row
        .split(',')
        .slice(4)
        .filter((cell) => cell !== ''),
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(lines.length).toBe(cells.length);
    const messages = lines.map((line) => {
      const [topic, qos, ...payload] = line.split(' ');
      return { topic, qos, payload: JSON.parse(payload.join(' ')) as Record<string, string> };
    });
    for (const { topic, qos, payload } of messages)
      expect([topic, qos]).toEqual([
        `careloom/wards/${payload.ward_id}/${payload.device_id}/${payload.metric}`,
        '1',
      ]);
    const times = messages.map((m) => m.payload.measured_at!);
    expect(times).toEqual([...times].sort());
    expect(new Set(messages.map((m) => `${m.payload.measurement_id} ${m.payload.metric}`)).size).toBe(
      cells.length,
    );
  }, 60_000);

  it('can be asked for one sign of all wards; who hears nothing is told', async () => {
    const [summary, lines] = await heard('careloom/wards/+/+/spo2', '>%t', () => send());
    expect(lines.length).toBe(summary.codes.PUBACK);
    expect(lines.every((topic) => topic.endsWith('/spo2'))).toBe(true);
    // 5.0, 3.4.2.1: nobody has subscribed to these.
    expect(summary.codes['PUBACK 16']).toBe(summary.messages - lines.length);
  }, 60_000);
});
