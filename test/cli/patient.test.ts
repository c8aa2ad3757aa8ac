// careloom patient, end to end with the real simulator.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, temporary } from '../fixtures/careloom.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));

function careloom(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code as unknown as number), stdout, stderr }),
    );
  });
}

/** The rows of a patient in the files of a run. */
function rowsIn(dir: string, table: string, n: number): unknown[] {
  return readFileSync(join(dir, `${table}.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { patient_id: number })
    .filter((row) => row.patient_id === n);
}

describe('careloom patient', () => {
  const dir = join(temporary(), 'run');
  beforeAll(async () => {
    const { code, stderr } = await careloom(
      'generate',
      '-n',
      '30',
      '--seed',
      'p',
      '-f',
      'ndjson',
      '-o',
      dir,
      '-w',
      '1',
      '--history-years',
      '5',
    );
    expect(code, stderr).toBe(0);
  }, 180_000);

  it('is the life that the run wrote, row for row', async () => {
    for (const n of [1, 17, 30]) {
      const { code, stdout } = await careloom('patient', String(n), '--dir', dir, '--json');
      expect(code).toBe(0);
      const { tables } = JSON.parse(stdout) as { tables: Record<string, unknown[]> };
      for (const [name, rows] of Object.entries(tables)) expect(rows, name).toEqual(rowsIn(dir, name, n));
      expect(tables.patients).toHaveLength(1);
    }
  });

  it('needs no run, and no more than the spec', async () => {
    const [fromRun, fromFlags] = await Promise.all([
      careloom('patient', '18', '--dir', dir),
      careloom('patient', 'MRN000018', '--seed', 'p', '--history-years', '5'),
    ]);
    expect(fromRun.stdout).toBe(fromFlags.stdout);
    expect(fromRun.stdout).toMatch(/patient 18 {2}MRN000018 {2}as of 2025-01-01\n/);
    for (const title of ['Care', 'born', 'insurance']) expect(fromRun.stdout).toContain(title);
  });

  it('gives each row its reason when asked', async () => {
    const { stdout } = await careloom('patient', '18', '--dir', dir, '--json', '--explain');
    const { tables } = JSON.parse(stdout) as {
      tables: Record<string, { why?: { module: string; rule: string; terms: unknown[] } }[]>;
    };
    const rows = Object.values(tables).flat();
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !row.why?.module || !row.why.rule)).toEqual([]);
    const text = await careloom('patient', '18', '--dir', dir, '--explain');
    expect(text.stdout).toContain('Everything, by date');
    expect(text.stdout).toMatch(/average of age and sex, /);
  });

  it('writes a page of one file, the same every time', async () => {
    const page = join(temporary(), 'life.html');
    const first = await careloom('patient', '9', '--seed', 'p', '--out', page);
    expect(first.code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|<link/);
    await careloom('patient', '9', '--seed', 'p', '--out', page);
    expect(readFileSync(page, 'utf8')).toBe(html);
    await careloom('patient', '9', '--seed', 'p', '--out', page, '--explain');
    const explained = readFileSync(page, 'utf8');
    expect(explained).toContain('class="why"');
    expect(html).not.toContain('class="why"');
  });

  it('shows members of a cohort', async () => {
    const { stdout, code } = await careloom(
      'patient',
      '2',
      '--where',
      'condition = copd and sex = female',
      '--explain',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/Woman (of|who died at) \d+ {2}patient 2/);
    expect(stdout).toMatch(/J44/);
    expect(stdout).toMatch(/copd: onset by hazard × risks/);
  });

  it('never replaces what somebody else wrote', async () => {
    const page = join(temporary(), 'mine.html');
    writeFileSync(page, '<p>mine</p>');
    const { code, stderr } = await careloom('patient', '1', '--out', page);
    expect(code).toBe(2);
    expect(stderr).toContain('choose another --out');
    expect(readFileSync(page, 'utf8')).toBe('<p>mine</p>');
    const lost = await careloom('patient', '1', '--out', '/proc/none/life.html');
    expect(lost.code).toBe(3);
    expect(existsSync('/proc/none')).toBe(false);
  });

  it.each([
    [['1001'], 'no patient 1001: the population has 1000', '--patients 1001'],
    [['31', '--dir', 'RUN'], 'no patient 31: the population has 30', '1 to 30'],
    [['0'], 'must be a number from 1', 'careloom patient 17'],
    [['Ada'], 'must be a number from 1', 'careloom patient 17'],
    [['1', '--dir', '/nowhere'], '/nowhere', '--out'],
    [['1', '--dir', 'RUN', '--seed', '5'], '--dir and --seed do not go together', 'leave the other flag out'],
    [['1', '--history-years', '0'], 'historyYears', '--history-years 10'],
    [[], '<id> is missing', 'careloom patient --help'],
    [['1', '--explian'], 'Unknown flag', '--explain'],
  ])('%j is refused', async (args, problem, hint) => {
    const { code, stdout, stderr } = await careloom('patient', ...args.map((a) => (a === 'RUN' ? dir : a)));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(problem);
    expect(stderr).toContain(hint);
  });
});
