// Output directories: what is refused, what is replaced, and what is never touched.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { withStored } from '../../src/run/directory.ts';
import { type GenerateOptions, generate } from '../../src/run/generate.ts';
import { parseSpec, type RawSpec } from '../../src/run/spec.ts';
import { verifyDirectory } from '../../src/run/verify.ts';
import { digestOf, temporary } from '../fixtures/careloom.ts';

// @ts-expect-error a plain module without types
vi.mock('../../src/sim/simulate.ts', () => import('../fixtures/fake-simulator.mjs'));

let out: string;
beforeEach(() => {
  out = join(temporary(), 'out');
});

const run = (raw: RawSpec = {}, options: GenerateOptions = {}) =>
  generate(parseSpec({ patients: 50, workers: 1, ...raw, out }), options);
const refusal = (code: string, message: RegExp) => ({ code, message: expect.stringMatching(message) });

/** A run that was stopped after its first partition. */
async function interruptedRun(raw: RawSpec = {}): Promise<void> {
  const stop = new AbortController();
  await run(
    { patients: 200, ...raw },
    { signal: stop.signal, onProgress: () => stop.abort('SIGTERM') },
  ).catch(() => {});
  expect(existsSync(join(out, '.careloom/run.json'))).toBe(true);
}

it('refuses a directory that holds a run, and replaces it when forced', async () => {
  await run();
  await expect(run()).rejects.toMatchObject(refusal('SPEC_OUT_HOLDS_RUN', /a run/));
  await run({ force: true, seed: '1', formats: ['ndjson'] });
  expect(existsSync(join(out, 'patients.csv'))).toBe(false);
  expect((await verifyDirectory(out)).ok).toBe(true);
});

it('refuses a directory that holds an interrupted run, and replaces it when forced', async () => {
  await interruptedRun();
  await expect(run()).rejects.toMatchObject(refusal('SPEC_OUT_HOLDS_RUN', /an interrupted run/));
  await run({ force: true });
  expect((await verifyDirectory(out)).ok).toBe(true);
});

it('leaves files of others alone, even when forced', async () => {
  await run();
  writeFileSync(join(out, 'notes.txt'), 'mine');
  await run({ force: true });
  expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine');
});

it.each([false, true])(
  'refuses to overwrite a file that Careloom did not write (forced: %s)',
  async (force) => {
    mkdirSync(out);
    writeFileSync(join(out, 'patients.csv'), 'real data');
    await expect(run({ force })).rejects.toMatchObject(refusal('SPEC_OUT_HOLDS_RUN', /patients\.csv/));
    expect(readFileSync(join(out, 'patients.csv'), 'utf8')).toBe('real data');
  },
);

it('refuses to overwrite a manifest that is not ours', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'manifest.json'), '{"name": "a web app"}');
  await expect(run({ force: true })).rejects.toMatchObject(refusal('SPEC_OUT_HOLDS_RUN', /manifest\.json/));
});

it('removes nothing outside the directory, whatever a manifest claims', async () => {
  await run();
  const outside = join(out, '..', 'precious.txt');
  writeFileSync(outside, 'x');
  const file = join(out, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.content.artifacts.push({ path: '../precious.txt' }, { path: outside });
  writeFileSync(file, JSON.stringify(manifest));
  await run({ force: true });
  expect(existsSync(outside)).toBe(true);
});

it('resumes only what was begun', async () => {
  await expect(run({ resume: true })).rejects.toMatchObject({ code: 'SPEC_NOTHING_TO_RESUME' });
  expect(() => withStored({}, out)).toThrowError(expect.objectContaining({ code: 'SPEC_NOTHING_TO_RESUME' }));
});

it.each<[RawSpec, RegExp]>([
  [{ patients: 201 }, /patients is 200 there and 201 here/],
  [{ seed: '7' }, /seed is "42" there and "7" here/],
  [{ formats: ['csv', 'ndjson'] }, /formats/],
  [{ demographics: { gender: { female: 1 } } }, /demographics/],
])('refuses to resume another run and names the difference: %o', async (other, message) => {
  await interruptedRun();
  await expect(run({ patients: 200, ...other, resume: true })).rejects.toMatchObject(
    refusal('SPEC_OUT_HOLDS_RUN', message),
  );
});

it('resumes what the user did not repeat as it was asked for', async () => {
  await interruptedRun({ seed: 'x', historyYears: 3 });
  expect(parseSpec(withStored({ out, resume: true, workers: undefined }, out))).toMatchObject({
    patients: 200,
    seed: 'x',
    historyYears: 3,
  });
});

it('finds a finished run finished', async () => {
  const { manifest } = await run();
  const again = await run({ resume: true });
  expect(again.alreadyWhole).toBe(true);
  expect(again.manifest.digest).toBe(manifest.digest);
});

it('refuses a directory in which a living process works', async () => {
  await interruptedRun();
  const began = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19];
  writeFileSync(join(out, '.careloom/lock'), JSON.stringify({ pid: process.ppid, began }));
  await expect(run({ patients: 200, resume: true })).rejects.toMatchObject(
    refusal('SPEC_OUT_HOLDS_RUN', /process/),
  );
  writeFileSync(join(out, '.careloom/lock'), JSON.stringify({ pid: process.ppid, began: 'long ago' }));
  await run({ patients: 200, resume: true });
});

/** A run whose partitions are done, and that ended before its files came to their names. */
async function cutOff(spec: RawSpec): Promise<void> {
  const onStep = () => {
    throw new Error('power cut');
  };
  await run(spec, { onStep }).catch(() => {});
}

it.each([
  ['parquet', '.careloom/patients.parquet/part-000001.parquet'],
  ['csv', '.careloom/gathered/patients.csv'],
  ['ndjson', '.careloom/gathered.json'],
])('names a lost file instead of joining without it (%s)', async (format, lost) => {
  const spec = { patients: 200, formats: [format] };
  await cutOff(spec);
  rmSync(join(out, lost));
  await expect(run({ ...spec, resume: true })).rejects.toMatchObject(
    refusal('DATA_UNREADABLE', new RegExp(lost.split('/').at(-1)!)),
  );
  expect(existsSync(join(out, `patients.${format}`))).toBe(false);
});

it('cuts off what was appended and not written down, and misses what was cut off', async () => {
  const whole = (await run({ patients: 200 })).manifest.digest;
  rmSync(out, { recursive: true });
  await cutOff({ patients: 200 });
  const grown = join(out, '.careloom/gathered/patients.csv');
  appendFileSync(grown, 'half a row');
  expect((await run({ patients: 200, resume: true })).manifest.digest).toBe(whole);
  rmSync(out, { recursive: true });
  await cutOff({ patients: 200 });
  truncateSync(grown, 100);
  await expect(run({ patients: 200, resume: true })).rejects.toMatchObject(
    refusal('DATA_UNREADABLE', /patients\.csv/),
  );
});

it('makes again what was reported and had no time to be noted', async () => {
  const whole = (await run({ patients: 200 })).manifest.digest;
  rmSync(out, { recursive: true });
  const onProgress = ({ patients }: { patients: number }) => {
    if (patients > 48) throw new Error('power cut');
  };
  await expect(run({ patients: 200 }, { onProgress })).rejects.toThrow('power cut');
  expect(existsSync(join(out, '.careloom/reports/000001.json'))).toBe(true);
  expect((await run({ patients: 200, resume: true })).manifest.digest).toBe(whole);
});

it('verifies what is untouched and names what is missing, changed and extra', async () => {
  await run({ parts: true, patients: 100 });
  expect(await verifyDirectory(out)).toMatchObject({ ok: true, missing: [], changed: [], extra: [] });
  appendFileSync(join(out, 'patients/part-000001.csv'), ' ');
  rmSync(join(out, 'deaths/part-000000.csv'));
  writeFileSync(join(out, 'stray.csv'), '');
  expect(await verifyDirectory(out)).toMatchObject({
    ok: false,
    missing: ['deaths/part-000000.csv'],
    changed: ['patients/part-000001.csv'],
    extra: ['stray.csv'],
    digestHolds: true,
  });
});

it('catches one changed byte, and a manifest that was mended to hide it', async () => {
  await run();
  const file = join(out, 'patients.csv');
  const bytes = readFileSync(file);
  bytes[bytes.length - 5]! ^= 1;
  writeFileSync(file, bytes);
  const found = await verifyDirectory(out);
  expect(found.changed).toEqual(['patients.csv']);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const { createHash } = await import('node:crypto');
  manifest.content.artifacts.find((a: { path: string }) => a.path === 'patients.csv').sha256 = createHash(
    'sha256',
  )
    .update(bytes)
    .digest('hex');
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
  expect(await verifyDirectory(out)).toMatchObject({ ok: false, changed: [], digestHolds: false });
  expect(digestOf(out)).toBe(manifest.digest);
});
