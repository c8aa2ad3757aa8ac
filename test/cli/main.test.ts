// The words of the command line: suggestions, exit codes, and the same answers as JSON.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { careloom, temporary } from '../fixtures/careloom.ts';

const dir = temporary();

it.each<[string[], RegExp]>([
  [['generat'], /Unknown command “generat”.*Did you mean “generate”/s],
  [['--versio'], /Unknown flag “--versio”/],
  [['generate', '--patient', '5'], /Unknown flag “--patient”.*“--patients”/s],
  [['generate', '--num-records', '5'], /“--patients”/],
  [['generate', '--output-dir=x'], /“--out”/],
  [['generate', 'clinicl'], /Unknown dataset “clinicl”.*“clinical”/s],
  [['generate', 'clinical', 'billing'], /Unknown word “billing”/],
  [['generate', '--format', 'csv,parket'], /Unknown format “parket”.*“parquet”/s],
  [['generate', '--patients'], /value of --patients is missing/],
  [['generate', '--patients', '-5'], /patients is -5/],
  [['generate', '--patients', '1e3'], /patients is “1e3”/],
  [['generate', '--patients', '9000000001'], /9,000,000,000/],
  [['generate', '--as-of', '2023-02-30'], /asOf is “2023-02-30”/],
  [['generate', '--workers', '0'], /workers is 0/],
  [['generate', '--history-years', '0.5'], /historyYears is 0.5/],
  [['generate', '--seed', ''], /seed is “”/],
  [['generate', '--spec', '/no/such.yaml'], /\/no\/such\.yaml does not exist/],
  [['generate', '--spec', 'a', '--config', 'b'], /--spec and --config do not go together/],
  [['generate', '--parts', '--merge'], /--parts and --merge/],
  [['generate', '--resume', '--force'], /--resume and --force/],
  [['generate', '--resume', '--out', '/no/run'], /no interrupted run/],
  [['generate', '--format', 'fhir', '--us-core', '9.0.0'], /9\.0\.0[\s\S]*6\.1\.0[\s\S]*8\.0\.0/],
  [['generate', '--format', 'fhir', '--fhir-version', 'r5'], /r5/],
  [['validate', '.', '--layout', 'omup'], /omop/],
  [['validate'], /<dir> is missing/],
  [['validate', '/no/dir'], /\/no\/dir does not exist/],
  [['verify', '/no/dir'], /manifest\.json does not exist/],
  [['list', 'format'], /“formats”/],
])('refuses %j with exit code 2', async (args, text) => {
  const [run, json] = await Promise.all([careloom(...args), careloom(...args, '--json')]);
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(text) });
  expect(json.code).toBe(2);
  expect(JSON.parse(json.stdout).error).toEqual({
    code: expect.stringMatching(/^(SPEC|NOT_FOUND)_/),
    message: expect.any(String),
    hint: expect.stringMatching(/\S/),
  });
});

it('names line and column of a malformed spec file', async () => {
  const file = join(dir, 'bad.yaml');
  writeFileSync(file, 'patients: 5\nformats: [csv\n');
  const run = await careloom('generate', '--spec', file);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/bad\.yaml:\d+:\d+: /);
});

it('prints its version at once', async () => {
  const begun = performance.now();
  const run = await careloom('--version');
  expect(run).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
  // 100 ms on an idle machine; a loaded one is given ten times that, which a stray import of the catalog still exceeds there.
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('lists every kind of thing there is', async () => {
  const run = await careloom('list', '--json');
  const kinds = JSON.parse(run.stdout) as Record<string, { name: string; doc: string }[]>;
  expect(Object.keys(kinds)).toEqual(['datasets', 'extras', 'modules', 'formats', 'executors']);
  // Tabular formats come first, then layouts and prints.
  expect(kinds.formats!.map((f) => f.name)).toEqual([
    'csv',
    'parquet',
    'ndjson',
    'json',
    'omop',
    'synthea-csv',
    'fhir',
    'hl7v2',
    'vista',
  ]);
  for (const things of Object.values(kinds)) for (const thing of things) expect(thing.doc).toMatch(/\S/);
});

it('verifies a run and exits 1 when a byte has changed', async () => {
  const out = join(dir, 'run');
  await careloom('generate', '--patients', '20', '--out', out);
  expect(await careloom('verify', out)).toMatchObject({ code: 0, stderr: '' });
  appendFileSync(join(out, 'patients.csv'), 'x');
  const run = await careloom('verify', out, '--json');
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    ok: false,
    changed: ['patients.csv'],
    missing: [],
    extra: [],
  });
  expect((await careloom('verify', out)).stdout).toMatch(/changed +patients\.csv/);
});

it('validates a layout by its name and by its folder', async () => {
  const out = join(dir, 'laid-out');
  await careloom('generate', '--patients', '20', '--format', 'csv,omop', '--out', out);
  const named = await careloom('validate', out, '--layout', 'omop', '--json');
  const folder = await careloom('validate', join(out, 'omop'), '--json');
  expect(JSON.parse(named.stdout)).toMatchObject({ dataset: 'omop', format: 'csv', failed: 0 });
  expect(named.code).toBe(0);
  expect(folder.stdout).toBe(named.stdout);
  appendFileSync(join(out, 'omop', 'death.csv'), '999999999,2020-01-01,,0,0,,0\n');
  expect((await careloom('validate', out, '--layout', 'omop')).code).toBe(1);
}, 180_000);

it('validates a directory and prints the same as JSON', async () => {
  const out = join(dir, 'checked');
  await careloom('generate', '--patients', '20', '--out', out);
  const json = await careloom('validate', out, '--json');
  const found = JSON.parse(json.stdout);
  expect(found).toMatchObject({ dataset: 'clinical', format: 'csv' });
  expect(found.tables.find((t: { name: string }) => t.name === 'patients').rows).toBe(20);
  expect(json.code).toBe(found.failed > 0 ? 1 : 0);
});
