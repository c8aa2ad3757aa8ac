// Modules of one's own from the command line: read, refused with line and column, solved for, and drawn.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { careloom, digestOf, temporary } from '../fixtures/careloom.ts';
import { ROOT } from '../fixtures/sources.ts';

const dir = temporary();
const EXAMPLES = join(ROOT, 'examples/own-module/modules');
const text = readFileSync(join(EXAMPLES, 'positional-vertigo.yaml'), 'utf8');

/** A directory with the example changed, and perhaps a second module. */
function folder(name: string, changed: string, second?: string): string {
  const path = join(dir, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'a.yaml'), changed);
  if (second !== undefined) writeFileSync(join(path, 'b.yaml'), second);
  return path;
}

const other = text.replace('name: positional-vertigo', 'name: other-vertigo');

it.each<[string, string, RegExp, string?]>([
  [
    'drug',
    text.replace('ondansetron-4', 'ondansetron'),
    /a\.yaml:40:17: treatment.*“ondansetron”.*“ondansetron-4”/s,
  ],
  ['sum', text.replace('share: 0.7 }', 'share: 0.6 }'), /a\.yaml:22:3: stages .*0\.9, not 1.*Add 0\.1/s],
  ['code', text.replace('H81.10', 'H81.1'), /a\.yaml:22:46: .*“H81\.1”.*H81\.10 \(Benign/s],
  ['key', text.replace('  everyMonths', '  evryMonths'), /a\.yaml:30:3: .*“evryMonths”.*“everyMonths”/s],
  ['yaml', text.replace('family: null', 'family: ['), /a\.yaml:\d+:\d+: /],
  [
    'source',
    text.replace('"assumption: no effect on mortality"', 'assumption'),
    /a\.yaml:\d+:\d+: mortality\.source says too little/,
  ],
  [
    'falling',
    text.replace('[95, 0.055]', '[95, 0.04]'),
    /a\.yaml:11:63: onset\.prevalence\.male\[4\] falls from 0\.05 to 0\.04.*incidence/s,
  ],
  [
    'kind',
    text.replace('name: positional-vertigo', 'name: influenza'),
    /a\.yaml:3:7: name .*built-in module of kind acute/,
  ],
  [
    'circle',
    text.replace('hypertension: 1.8', 'other-vertigo: 1.8'),
    /a\.yaml:18:19: .*closes a circle: .*other-vertigo.*Take other-vertigo out/s,
    other.replace('hypertension: 1.8', 'positional-vertigo: 1.8'),
  ],
  ['twice', text, /b\.yaml:3:7: name .*as in another file/, text],
])('refuses a module with a wrong %s, at its line', async (name, changed, said, second) => {
  const path = folder(name, changed, second);
  const run = await careloom('generate', '--modules', path, '--out', join(dir, 'never'));
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(said) });
  expect((await careloom('module', 'check', path)).code).toBe(2);
});

it('refuses a directory that is not there', async () => {
  expect((await careloom('generate', '--modules', '/no/dir')).stderr).toMatch(/\/no\/dir does not exist/);
});

it('draws a cohort of those who have a module of one’s own, and knows it by name only with it', async () => {
  const out = join(dir, 'cohort');
  const asked = ['generate', '-n', '6', '--where', 'condition = positional_vertigo and age >= 40'];
  expect(await careloom(...asked, '--out', out)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/no condition “positional_vertigo”/),
  });
  expect((await careloom(...asked, '--modules', EXAMPLES, '--out', out)).code).toBeLessThan(2);
  const rows = readFileSync(join(out, 'conditions.csv'), 'utf8').trim().split('\n');
  const patient = rows[0]!.split(',').indexOf('patient_id');
  const ill = rows.filter((row) => row.includes('H81.1')).map((row) => row.split(',')[patient]);
  expect(new Set(ill).size).toBe(6);
  const { content } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    content: { cohort: { share: number } };
  };
  // The module’s prevalence rises from 1 % at 40 to 9 % of the oldest women, half the population is older than 40.
  expect(content.cohort.share).toBeGreaterThan(0.003);
  expect(content.cohort.share).toBeLessThan(0.1);
}, 300_000);

it('has modules in the spec itself, whatever workers do, and gives the same run from the printed spec', async () => {
  const [one, two, spec] = [join(dir, 'one'), join(dir, 'two'), join(dir, 'spec.yaml')];
  const asked = ['generate', '-n', '120', '--modules', EXAMPLES];
  // The stand-in's lives may have findings (1); a wrong request would be 2.
  expect((await careloom(...asked, '--out', one, '--workers', '1')).code).toBeLessThan(2);
  const printed = await careloom(...asked, '--print-spec');
  expect(printed.stdout).toMatch(/^modules:\n {2}- kind: chronic\n {4}name: positional-vertigo$/m);
  writeFileSync(spec, printed.stdout);
  expect((await careloom('generate', '--spec', spec, '--out', two, '--workers', '2')).code).toBeLessThan(2);
  expect(digestOf(two)).toBe(digestOf(one));
  const manifest = JSON.parse(readFileSync(join(one, 'manifest.json'), 'utf8')) as {
    content: { versions: { modules: Record<string, number> } };
  };
  expect(manifest.content.versions.modules['positional-vertigo']).toBe(1);
}, 300_000);

it('resumes only the same modules', async () => {
  const out = join(dir, 'one');
  const changed = folder('changed', text.replace('version: 1', 'version: 2'));
  const run = await careloom('generate', '-n', '120', '--modules', changed, '--out', out, '--resume');
  expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/another run: its modules differ/) });
  expect((await careloom('generate', '--out', out, '--resume')).code).toBeLessThan(2);
}, 300_000);

it('draws modules', async () => {
  const file = join(dir, 'diabetes.svg');
  expect((await careloom('module', 'show', 'type-2-diabetes', '--format', 'svg', '--out', file)).code).toBe(
    0,
  );
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg [^>]*xmlns.*metformin-500.*<\/svg>\n$/s);
  const mermaid = await careloom(
    'module',
    'show',
    'positional-vertigo',
    '--format',
    'mermaid',
    '--modules',
    EXAMPLES,
  );
  expect(mermaid.stdout).toMatch(/^---\ntitle: .*\n---\nflowchart LR\n/);
  expect(mermaid.stdout).toContain('stage0 -->|"2\u00a0% a year"| stage1');
  const json = await careloom('module', 'show', 'asthma', '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({ kind: 'chronic', name: 'asthma' });
  expect(await careloom('module', 'show', 'asthme')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/“asthma”/),
  });
  expect((await careloom('module', 'words', 'drugs')).stdout).toMatch(/^metformin-500 /m);
});

it('checks a module on a panel and says when it replaces another', async () => {
  const checked = await careloom('module', 'check', EXAMPLES, '--patients', '1500', '--json');
  const { verdicts } = JSON.parse(checked.stdout) as {
    verdicts: { rule: string; holds: boolean; detail: string }[];
  };
  expect(verdicts.map((v) => [v.rule, v.holds])).toEqual([
    ['reachable', true],
    ['terminating', true],
    ['prevalence', true],
    ['others unchanged', true],
  ]);
  const path = join(dir, 'list');
  mkdirSync(path);
  copyFileSync(join(EXAMPLES, 'positional-vertigo.yaml'), join(path, 'x.yml'));
  expect((await careloom('module', 'list', '--modules', path)).stdout).toMatch(
    /^positional-vertigo +lasting/m,
  );
}, 300_000);
