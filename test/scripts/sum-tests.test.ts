// The closing line of .ci/run: counts of several vitest reports added up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/sum-tests.mjs', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'careloom-sum-'));
afterAll(() => rmSync(dir, { recursive: true }));

const hermetic = {
  success: true,
  testResults: [
    {
      name: 'test/base/days.test.ts',
      status: 'passed',
      message: '',
      assertionResults: [
        { fullName: 'a leap day is a day', status: 'passed' },
        { fullName: 'a month ends', status: 'passed' },
        { fullName: 'time zones', status: 'todo' },
      ],
    },
    {
      name: 'test/run/spec.test.ts',
      status: 'passed',
      message: '',
      assertionResults: [{ fullName: 'a seed is text', status: 'passed' }],
    },
  ],
};

const interop = {
  success: false,
  testResults: [
    {
      name: 'test/interop/postgres.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'PostgreSQL loads the tables', status: 'failed' },
        { fullName: 'PostgreSQL refuses an orphan', status: 'passed' },
        { fullName: 'pyarrow (missing: python3 with pyarrow)', status: 'skipped' },
      ],
    },
  ],
};

function sum(reports: Record<string, unknown>, names = Object.keys(reports)) {
  for (const [name, report] of Object.entries(reports))
    writeFileSync(join(dir, name), JSON.stringify(report));
  const done = spawnSync(process.execPath, [script, ...names.map((name) => join(dir, name))], {
    encoding: 'utf8',
  });
  return { code: done.status, lines: done.stdout.trimEnd().split('\n') };
}

test('two reports are added up, what failed and what was skipped is named, and a failure is an exit code', () => {
  const { code, lines } = sum({ 'hermetic.json': hermetic, 'interop.json': interop });
  expect(lines).toEqual([
    'skipped  time zones',
    'skipped  pyarrow (missing: python3 with pyarrow)',
    'failed   PostgreSQL loads the tables',
    '4 passed, 1 failed, 2 skipped',
  ]);
  expect(code).toBe(1);
});

test('a run without failures ends with exit code 0', () => {
  expect(sum({ 'hermetic.json': hermetic })).toEqual({
    code: 0,
    lines: ['skipped  time zones', '3 passed, 0 failed, 1 skipped'],
  });
});

test('a report that was never written is a failure', () => {
  const { code, lines } = sum({ 'hermetic.json': hermetic }, ['hermetic.json', 'absent.json']);
  expect(lines.at(-1)).toBe('3 passed, 1 failed, 1 skipped');
  expect(code).toBe(1);
});

test('a file that could not be loaded is a failure, though none of its tests failed', () => {
  const broken = {
    success: false,
    testResults: [
      { name: 'test/a.test.ts', status: 'failed', message: 'Cannot find b\nat c', assertionResults: [] },
    ],
  };
  const { code, lines } = sum({ 'broken.json': broken });
  expect(lines).toEqual(['failed   test/a.test.ts: Cannot find b', '0 passed, 1 failed, 0 skipped']);
  expect(code).toBe(1);
});

test('an error outside of the tests is a failure', () => {
  const { code, lines } = sum({ 'stray.json': { ...hermetic, success: false } });
  expect(lines.at(-1)).toBe('3 passed, 1 failed, 1 skipped');
  expect(code).toBe(1);
});

test('reports in which nothing passed are a failure', () => {
  const { code, lines } = sum({ 'empty.json': { success: true, testResults: [] } });
  expect(lines).toEqual(['0 passed, 0 failed, 0 skipped']);
  expect(code).toBe(1);
});
