// Validation of directories with planted flaws: the flaws are told from faults, and a fault among them is still found.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extraTables } from '../../src/clinical/extra-tables.ts';
import { overLimit } from '../../src/run/findings.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { type Validation, validateDirectory } from '../../src/run/validate.ts';
import { temporary } from '../fixtures/careloom.ts';
import { rowsOf } from '../fixtures/flawed.ts';

const FORMATS = ['csv', 'parquet', 'ndjson'] as const;
let out: string;
beforeAll(async () => {
  out = join(temporary(), 'out');
  await generate(
    parseSpec({ patients: 60, seed: 'flawed', workers: 1, formats: [...FORMATS], quality: 'messy', out }),
  );
}, 180_000);

/** A copy of the CSV files to damage. */
function copy(): string {
  const dir = join(temporary(), 'copy');
  cpSync(out, dir, { recursive: true, filter: (path) => !/\.(parquet|ndjson|html)$/.test(path) });
  return dir;
}

function edit(file: string, line: number, change: (text: string) => string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  const after = change(lines[line]!);
  if (after === lines[line]) throw new Error(`nothing to change in ${lines[line]}`);
  writeFileSync(file, lines.with(line, after).join('\n'));
}

const failed = ({ findings }: Validation) => findings.filter(overLimit).map((f) => f.check);

describe.each(FORMATS)('as %s', (format) => {
  let found: Validation;
  beforeAll(async () => {
    found = await validateDirectory(out, { format });
  }, 180_000);

  it('has no fault', () => {
    expect(failed(found)).toEqual([]);
    expect(found.findings.find((f) => f.check === 'answer_key.holds')).toMatchObject({ failed: 0 });
  });

  it('reports what planted flaws break, as planted', () => {
    const planted = new Map(found.findings.flatMap((f) => (f.planted === undefined ? [] : [[f.check, f]])));
    for (const check of [
      'patients.race.present',
      'observations.status.vocabulary',
      'conditions.icd10_code.known',
      'observations.encounter_id.owner',
    ])
      expect([check, planted.get(check)?.planted]).toEqual([check, planted.get(check)?.failed]);
    const lost = rowsOf(out, 'patients').filter((p) => p.race === '').length;
    expect(planted.get('patients.race.present')!.failed).toBe(lost);
  });
});

it('finds a fault among the flaws', async () => {
  const dir = copy();
  const person = rowsOf(dir, 'patients').findIndex((p) => /^(fe)?male$/.test(p.sex!));
  edit(join(dir, 'patients.csv'), person + 1, (text) => text.replace(/,(fe)?male,(\d+),/, ',neither,$2,'));
  expect(failed(await validateDirectory(dir))).toContain('patients.sex.vocabulary');
}, 180_000);

it('finds a fault of the same kind as flaws that were planted', async () => {
  const dir = copy();
  const key = rowsOf(dir, 'answer_key');
  const spoilt = new Set(key.filter((a) => a.table_name === 'observations').map((a) => a.row_key));
  const row = rowsOf(dir, 'observations').findIndex(
    (o) => !spoilt.has(o.observation_id) && o.status === 'final',
  );
  edit(join(dir, 'observations.csv'), row + 1, (text) => text.replace(',final,', ',preliminary,'));
  const found = await validateDirectory(dir);
  expect(failed(found)).toEqual(['observations.status.vocabulary']);
  const finding = found.findings.find((f) => f.check === 'observations.status.vocabulary')!;
  expect(finding.failed - finding.planted!).toBe(1);
}, 180_000);

it('finds a key that does not speak of these files', async () => {
  const dir = copy();
  const answer = rowsOf(dir, 'answer_key').find((a) => a.column_name === 'race' && a.kind === 'missing')!;
  const at = rowsOf(dir, 'patients').findIndex((p) => p.patient_id === answer.row_key);
  edit(join(dir, 'patients.csv'), at + 1, (text) => text.replace(/(,\d+),,,/, '$1,White,,'));
  const found = await validateDirectory(dir);
  expect(failed(found)).toEqual(['answer_key.holds']);
  expect(found.findings[0]).toMatchObject({ failed: 1, examples: [`answer_id=${answer.answer_id}`] });
}, 180_000);

it('knows nothing of planted flaws without the key', async () => {
  const dir = copy();
  rmSync(join(dir, 'answer_key.csv'));
  const found = await validateDirectory(dir);
  expect(failed(found)).toContain('patients.race.present');
  expect(found.findings.filter((f) => f.planted !== undefined)).toEqual([]);
}, 180_000);

it('looks up the answers about every table within the memory of the database', async () => {
  const dir = join(temporary(), 'all');
  const include = Object.keys(extraTables);
  await generate(parseSpec({ patients: 48, seed: 'all', workers: 1, include, quality: 'messy', out: dir }));
  expect(failed(await validateDirectory(dir))).toEqual([]);
}, 180_000);
