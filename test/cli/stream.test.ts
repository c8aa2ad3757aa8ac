// careloom validate --format hl7v2, stream and receive on the command line: exit codes, answers as JSON, what goes wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { careloom, start, temporary } from '../fixtures/careloom.ts';
import { filesOf, livesFor, printLives } from '../fixtures/hl7.ts';

const dir = temporary();
const messages = join(dir, 'ADT.hl7');
writeFileSync(messages, filesOf(printLives(livesFor(2))).get('hl7v2/ADT.hl7')!);
const broken = join(dir, 'broken.hl7');
writeFileSync(broken, readFileSync(messages, 'utf8').replace('\rPV1|1|O', '\rPV1|1|Q'));

it('validates files and directories of messages, and tells where a fault is', async () => {
  const whole = await careloom('validate', messages, '--format', 'hl7v2');
  expect(whole).toMatchObject({ code: 0, stdout: expect.stringMatching(/^checks +23 passed {2}0 failed$/m) });
  const found = await careloom('validate', dir, '--format', 'hl7v2');
  expect(found).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /^failed +table +broken\.hl7 message 2 \(A04\d+\) PV1-2 +“Q” is not in table 0004$/m,
    ),
  });
  const json = JSON.parse((await careloom('validate', broken, '--format', 'hl7v2', '--json')).stdout) as {
    located: unknown[];
    findings: { check: string; failed: number }[];
  };
  expect(json.located).toHaveLength(1);
  expect(json.findings.find((f) => f.check === 'hl7v2.table')!.failed).toBe(1);
});

it('streams to a receiver that answers in turn, and ends with 1 where there are dead letters', async () => {
  const { child, ended } = start([
    'receive',
    '--mllp',
    '0',
    '--answer',
    'AA,AA,AE',
    '--out',
    join(dir, 'got.txt'),
    '--json',
  ]);
  const port = await new Promise<string>((resolve) => {
    let told = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      told += String(chunk);
      const found = /mllp:\/\/127\.0\.0\.1:(\d+)/.exec(told)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const sent = await careloom('stream', messages, '--to', `mllp://127.0.0.1:${port}`, '--json');
  child.kill('SIGTERM');
  const received = JSON.parse((await ended).stdout) as { messages: number; answers: Record<string, number> };
  const done = JSON.parse(sent.stdout) as {
    messages: number;
    accepted: number;
    deadLetters: number;
    deadLetterFile: string;
  };
  expect(sent.code).toBe(1);
  expect(done.accepted + done.deadLetters).toBe(done.messages);
  expect(done.deadLetters).toBe(Math.floor(done.messages / 3));
  expect(received).toMatchObject({ messages: done.messages, answers: { AE: done.deadLetters } });
  // Dead letters are sound messages, which may be sent again.
  const dead = await careloom('validate', done.deadLetterFile, '--format', 'hl7v2', '--json');
  expect((JSON.parse(dead.stdout) as { files: { entries: number }[] }).files[0]!.entries).toBe(
    done.deadLetters,
  );
  expect(dead.code).toBe(0);
});

it.each<[string[], number, RegExp]>([
  [['stream', messages], 2, /--to/],
  [['stream', messages, '--to', 'localhost:2575'], 2, /--to is “localhost:2575”/],
  [['stream', messages, '--to', 'amqp://localhost'], 2, /--to mllp:\/\/localhost:2575/],
  [['stream', messages, '--to', 'mqtt://localhost'], 1, /ADT\.hl7: reading 1: no JSON object/],
  [
    ['stream', dir, '--to', 'http://localhost/fhir', '--type', 'Patient'],
    2,
    /--type and --to http:\/\/localhost\/fhir do not go together/,
  ],
  [['stream', dir, '--to', 'http://localhost/fhir', '--tls'], 2, /begins with https/],
  [
    ['stream', messages, '--to', 'mllp://localhost:1', '--tls', '--tls-ca', '/no/ca.pem'],
    2,
    /\/no\/ca\.pem does not exist/,
  ],
  [['stream', messages, '--to', 'mllp://localhost'], 2, /address of a receiver/],
  [['stream', '/no/dir', '--to', 'mllp://localhost:1'], 2, /\/no\/dir does not exist/],
  [['stream', messages, '--to', 'mllp://localhost:1', '--speed', 'fast'], 2, /--speed 60x/],
  [['stream', messages, '--to', 'mllp://localhost:1', '--rate', '0'], 2, /--rate is “0”/],
  [
    ['stream', messages, '--to', 'mllp://localhost:1', '--resume', '--journal', join(dir, 'none')],
    2,
    /no interrupted run/,
  ],
  [
    ['stream', messages, '--to', 'mllp://127.0.0.1:1', '--outage', '0.2', '--journal', join(dir, 'away')],
    3,
    /cannot be reached: ECONNREFUSED.*--resume/s,
  ],
  [['receive', '--mllp', 'here'], 2, /--mllp is “here”/],
  [['receive', '--mllp', '0', '--answer', 'OK'], 2, /--answer is “OK”/],
  [['receive', '--mllp', '0', '--tls-cert', 'a'], 2, /--tls-key is missing/],
  [['validate', '/no/file.hl7', '--format', 'hl7v2'], 2, /does not exist/],
  [['generate', '-n', '1', '--hl7-version', '2.5'], 2, /--format hl7v2/],
  [['generate', '-n', '1', '--format', 'hl7v2', '--hl7-version', '3'], 2, /2\.5\.1/],
])('ends %j with %i', async (args, code, text) => {
  const run = await careloom(...args);
  expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(text) });
});
