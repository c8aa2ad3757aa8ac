// The command line of the billing dataset: the published call, workers that change no byte, and requests that are refused.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../fixtures/careloom.ts';
import { carryOut, failures, type Ran, workshop } from '../../fixtures/markdown.ts';

const dir = workshop();
const at = (name: string) => join(dir, name);

function careloom(args: string, code = 0): Ran {
  return carryOut(
    [{ kind: 'run', argument: String(code), text: `careloom generate billing ${args}\n` }],
    dir,
  )[0]!;
}

const POOL = Array.from(
  { length: 300 },
  (_, i) => `${['FL', 'NY', 'CA'][i % 3]},${10_000 + 37 * i},Town ${i}`,
);

beforeAll(() => {
  writeFileSync(at('zips.csv'), `state_id,zip,city\n${POOL.join('\n')}\n`);
  writeFileSync(at('headless.csv'), `${POOL.join('\n')}\n`);
  writeFileSync(at('bad.csv'), 'zip,state\n33602,FL\n336,FL\n');
});

describe('careloom generate billing', () => {
  it('takes the published call, and gives the same bytes by one worker and by two', () => {
    const call =
      '--patients 192 --today 2025-10-14 --seed 42 --zip-target 150 --zip-pool-file zips.csv --validate --export-prefix healthcare_v12 --minor-same-day-rate 0.6';
    const ran = [careloom(`${call} --outdir one --workers 1`), careloom(`${call} --outdir two --workers 2`)];
    expect(failures(ran)).toEqual([]);
    const [one, two] = [filesOf(at('one')), filesOf(at('two'))];
    expect(Object.keys(one).sort()).toEqual([
      'healthcare_v12_billing.csv',
      'healthcare_v12_patients.csv',
      'healthcare_v12_visits.csv',
      'report.html',
      'validation_report.txt',
      'validation_summary.json',
    ]);
    expect(two).toEqual(one);
    const summary = JSON.parse(readFileSync(at('one/validation_summary.json'), 'utf8'));
    expect(summary.zipcodes_distinct).toBe(150);
    expect(summary.minor_same_day_rate_target_pct).toBe(60);
    const towns = new Set(one['healthcare_v12_patients.csv']!.match(/,Town \d+,(FL|NY|CA),/g));
    expect(towns.size).toBe(150);
  }, 180_000);

  it('gives other data for another seed, in the same columns', () => {
    const ran = ['42', '43'].map((seed) =>
      careloom(`--patients 48 --seed ${seed} --out seed${seed} --workers 1`),
    );
    expect(failures(ran)).toEqual([]);
    const [a, b] = ['seed42', 'seed43'].map((out) => filesOf(at(out))['visits.csv']!);
    expect(a).not.toBe(b);
    expect(a!.split('\n')[0]).toBe(b!.split('\n')[0]);
  }, 180_000);

  it.each([
    ['--zip-pool-file headless.csv', /has no column zipcode or zip or postal_code/],
    ['--zip-pool-file bad.csv', /bad\.csv:3:1: 1 row is bad: line 3 has “336”: leading zeros are lost/],
    ['--zip-pool-file nowhere.csv', /nowhere\.csv does not exist/],
    ['--zip-pool-file zips.csv --zip-target 301', /must be at most 300[\s\S]*--zip-target 300/],
    ['--zip-target 1145', /at most 1144[\s\S]*--zip-pool-file/],
    ['--today 2021-12-31', /must be after 2022-01-01/],
    ['--minor-same-day-rate 1.5', /must be a share from 0 to 1/],
    ['--hospital-state FL', /--hospital-state and hospitals in every state do not go together/],
    ['--single-hospital --hospital-state XX', /a state of the ZIP pool/],
    ['--zip-traget 10', /--zip-target/],
  ])('refuses %s and writes nothing', (args, message) => {
    mkdirSync(at('empty'), { recursive: true });
    const { code, stderr } = careloom(`--patients 24 --out empty ${args}`, 2);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(Object.keys(filesOf(at('empty')))).toEqual([]);
  });
});
