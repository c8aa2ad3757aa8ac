// Reconciliation at 1,000 patients: every format of one run tells the same, and one row left out of any of them is found.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Reconciliation, reconcile } from '../../src/run/reconcile/compare.ts';
import { OMISSIONS } from '../fixtures/omissions.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'careloom-reconcile-'));
const run = join(scratch, 'run');
const FORMATS = ['csv', 'parquet', 'ndjson', 'fhir', 'hl7v2', 'vista'];
/** Of every entity. */
const SAMPLE = 1000;

beforeAll(() => {
  // One year of history: what is compared grows with it, and the formats with five times as many bytes.
  const flags = ['--seed', '42', '--history-years', '1', '--format', FORMATS.join(','), '--out', run];
  const done = spawnSync(process.execPath, [bin, 'generate', 'clinical', '-n', '1000', ...flags], {
    encoding: 'utf8',
  });
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
}, 600_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const offIn = (found: Reconciliation) =>
  found.agreements.filter((a) => a.missing + a.extra + a.repeated + a.differing > 0);

it('finds the same in six formats', async () => {
  const found = await reconcile(run, SAMPLE);
  expect(found.formats).toEqual(FORMATS);
  expect(offIn(found)).toEqual([]);
  expect(found.rows).toMatchObject({ patients: 1000 });
  expect(found.rows.observations).toBeGreaterThan(50_000);
  expect(found.agreements.reduce((sum, a) => sum + a.compared, 0)).toBeGreaterThan(50_000);
}, 900_000);

it.each(FORMATS)(
  'finds one row left out of %s',
  async (name) => {
    const [entity, file, omit] = OMISSIONS[name]!;
    const path = join(run, file);
    const whole = join(scratch, 'whole');
    copyFileSync(path, whole);
    try {
      await omit(path);
      const off = offIn(await reconcile(run, 10));
      expect([...new Set(off.map((a) => a.entity))]).toEqual([entity]);
      const [a] = off;
      // What the reference lacks, the others have too many.
      if (name === 'csv') expect([off.length >= 4, a!.missing, a!.extra]).toEqual([true, 0, 1]);
      else expect([off.length, a!.format, a!.missing, a!.extra]).toEqual([1, name, 1, 0]);
    } finally {
      copyFileSync(whole, path);
    }
  },
  900_000,
);
