// careloom generate as people run it: a process with flags, streams, signals and an exit code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { careloom, digestOf, filesOf, start, temporary } from '../fixtures/careloom.ts';

const dir = temporary();
const at = (name: string) => join(dir, name);
const MANY = ['generate', 'clinical', '--patients', '1000', '--seed', '7', '--format', 'csv,parquet'];
/** The stand-in's rows need not please every check; what counts here is that the run came to its end. */
const ENDED = [0, 1];

it('writes the same bytes with 1, 2 and 3 workers', async () => {
  for (const workers of ['1', '2', '3']) {
    const run = await careloom(...MANY, '--workers', workers, '--out', at(`w${workers}`));
    expect(ENDED).toContain(run.code);
  }
  for (const other of ['w2', 'w3']) {
    expect(digestOf(at(other))).toBe(digestOf(at('w1')));
    expect(filesOf(at(other))).toEqual(filesOf(at('w1')));
  }
});

/** Start a long run and wait until a few partitions are done. */
async function begun(out: string, workers: string, shell = '') {
  const run = start([...MANY, '--workers', workers, '--out', out], shell);
  const reports = join(out, '.careloom/reports');
  while (!existsSync(reports) || readdirSync(reports).length < 5) {
    if (run.child.exitCode !== null) throw new Error((await run.ended).stderr);
    await setTimeout(5);
  }
  return run;
}

it.each(['1', '2'])('comes to the same bytes after kill -9 and --resume (%s workers)', async (workers) => {
  const out = at(`killed${workers}`);
  const run = await begun(out, workers);
  run.child.kill('SIGKILL');
  await run.ended;
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  const resumed = await careloom('generate', '--resume', '--out', out);
  expect(ENDED).toContain(resumed.code);
  expect(digestOf(out)).toBe(digestOf(at('w1')));
  expect(filesOf(out)).toEqual(filesOf(at('w1')));
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  'ends on %s with the command that continues, and the command continues',
  async (signal) => {
    const out = at(signal);
    const run = await begun(out, '2');
    run.child.kill(signal);
    const ended = await run.ended;
    expect(ended.code).toBe(3);
    const command = /careloom (generate --resume --out \S+)/.exec(ended.stderr)![1]!;
    await careloom(...command.split(' '));
    expect(digestOf(out)).toBe(digestOf(at('w1')));
  },
);

it.each([
  ['csv', '1'],
  ['csv', '2'],
  ['parquet', '1'],
])('reports a disk that takes no more as an error (%s, %s workers)', async (format, workers) => {
  const out = at(`full-${format}-${workers}`);
  // Blocks of 512 bytes: part files fit, joined ones do not (Parquet), or not even parts do (CSV).
  const limit = format === 'csv' ? 20 : 200;
  const run = start(
    ['generate', '--patients', '6000', '--format', format, '--workers', workers, '--out', out],
    `ulimit -f ${limit}`,
  );
  const ended = await run.ended;
  expect(ended.code).toBe(3);
  expect(ended.stderr).toMatch(/Cannot write .*--resume/s);
  for (const name of readdirSync(out).filter((n) => n !== '.careloom'))
    expect(name).not.toMatch(/tmp|manifest/);
  expect(existsSync(join(out, `observations.${format}`))).toBe(false);
});

it('says that the output directory is a file, lies below a file, or cannot be made', async () => {
  writeFileSync(at('file'), '');
  for (const out of [at('file'), at('file/below'), '/proc/careloom']) {
    const run = await careloom('generate', '--patients', '5', '--out', out);
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain(`Cannot write ${out}`);
  }
});

it('prints a spec that gives the same run again', async () => {
  const flags = [
    '--patients',
    '60',
    '--seed',
    'Zoë',
    '--as-of',
    '2024-02-29',
    '--history-years',
    'all',
    '--no-cpt',
    '--format',
    'ndjson',
  ];
  const printed = await careloom('generate', 'clinical', ...flags, '--print-spec');
  writeFileSync(at('spec.yaml'), printed.stdout);
  const again = await careloom('generate', '--spec', at('spec.yaml'), '--print-spec');
  expect(again.stdout).toBe(printed.stdout);
  const json = await careloom('generate', 'clinical', ...flags, '--print-spec', '--json');
  writeFileSync(at('spec.json'), json.stdout);
  await careloom('generate', '--spec', at('spec.json'), '--out', at('json'));
  await careloom('generate', ...flags, '--out', at('flags'));
  expect(digestOf(at('json'))).toBe(digestOf(at('flags')));
});

it('lets flags win over the spec file', async () => {
  writeFileSync(at('ten.yaml'), 'patients: 10\nseed: 5\n');
  const run = await careloom(
    'generate',
    '--spec',
    at('ten.yaml'),
    '--patients',
    '11',
    '--print-spec',
    '--json',
  );
  expect(JSON.parse(run.stdout)).toMatchObject({ patients: 11, seed: '5' });
});

it('reads the published configuration file and says what it does not use', async () => {
  writeFileSync(at('s001.yaml'), 'num_records: 12\nseed: 3\noutput_format: both\nsimulate_migration: true\n');
  const run = await careloom('generate', '--config', at('s001.yaml'), '--print-spec', '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ patients: 12, seed: '3', formats: ['csv', 'parquet'] });
  expect(run.stderr).toMatch(/simulate_migration belongs to the migration simulator/);
});

it('estimates without writing', async () => {
  const run = await careloom('generate', '--patients', '100000', '--dry-run', '--json', '--out', at('dry'));
  const { estimate } = JSON.parse(run.stdout);
  expect(estimate.partitions).toBe(321);
  expect(estimate.rows).toBeGreaterThan(500_000);
  expect(estimate.bytes).toBeGreaterThan(estimate.rows * 10);
  expect(estimate.seconds).toBeGreaterThan(0);
  expect(existsSync(at('dry'))).toBe(false);
});

it('ends with five lines on standard output and nothing else', async () => {
  const run = await careloom('generate', '--patients', '30', '--out', at('five'));
  const words = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s+/)[0]);
  expect(words).toEqual(['clinical', 'tables', 'checks', 'digest', 'next']);
});

it('prints its result as JSON', async () => {
  const run = await careloom('generate', '--patients', '30', '--out', at('as-json'), '--json');
  const result = JSON.parse(run.stdout);
  expect(result).toMatchObject({
    out: at('as-json'),
    digest: digestOf(at('as-json')),
    spec: { patients: 30 },
    tables: 14,
  });
  expect(result.artifacts).toHaveLength(14);
  expect(result.rows).toBe(result.artifacts.reduce((sum: number, a: { rows: number }) => sum + a.rows, 0));
});

it('leaves no temporary file behind', () => {
  expect(readdirSync(at('w1')).filter((name) => /tmp|careloom/.test(name))).toEqual([]);
  expect(readFileSync(join(at('w1'), 'patients.csv'), 'utf8').endsWith('\n')).toBe(true);
});

it('plants flaws on request, the same with two workers, and says how many', async () => {
  const flawed = (workers: string) =>
    careloom('generate', '-n', '200', '--quality', 'messy', '-w', workers, '-o', at(`flawed${workers}`));
  const [one, two] = [await flawed('1'), await flawed('2')];
  expect(ENDED).toContain(one.code);
  expect(one.stdout).toMatch(/^flaws +[\d ]+ planted \(messy\): missing [\d ]+,/m);
  expect(one.stderr).not.toContain('answer_key');
  const line = (text: string) => /^flaws.*$/m.exec(text)![0];
  expect(line(two.stdout)).toBe(line(one.stdout));
  expect(filesOf(at('flawed2'))).toEqual(filesOf(at('flawed1')));
  expect(existsSync(at('flawed1/answer_key.csv'))).toBe(true);
  const refused = await careloom('generate', '--quality', 'dirty', '-o', at('dirty'));
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('clean, typical or messy')]);
});
