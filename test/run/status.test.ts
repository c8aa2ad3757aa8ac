// status and clean: what a directory holds of a run, and that nothing else is ever removed.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../src/run/directory.ts';
import { workPath } from '../../src/run/files.ts';
import { generate, jobOf } from '../../src/run/generate.ts';
import { partitionSize } from '../../src/run/plan.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { filesOfRun, removeRun, statusOf } from '../../src/run/status.ts';
import { versionsOf } from '../../src/run/versions.ts';
import { careloom, temporary } from '../fixtures/careloom.ts';

const spec = (out: string, more: object = {}) =>
  parseSpec({ dataset: 'wards', patients: 72, workers: 1, out, ...more });

let out: string;
beforeEach(() => {
  out = join(temporary(), 'run');
});

describe('of a finished run', () => {
  it('status tells tables, rows, digest and what to type', async () => {
    const { manifest } = await generate(spec(out, { formats: ['csv', 'ndjson'] }));
    const status = statusOf(out);
    expect(status).toMatchObject({
      state: 'finished',
      dataset: 'wards',
      patients: 72,
      digest: manifest.digest,
      partitions: { done: 2, of: 2 },
      missing: [],
    });
    const rows = Object.fromEntries(status.tables.map((t) => [t.name, t.rows]));
    expect(Object.keys(rows)).toHaveLength(8);
    for (const a of manifest.content.artifacts) if (a.rows > 0) expect(rows[a.table]).toBe(a.rows);
    expect(status.next).toContain(`careloom verify ${out}`);
  }, 180_000);

  it('status finds what is gone or cut off, and ends with exit code 1', async () => {
    await generate(spec(out));
    rmSync(join(out, 'erp/wards.csv'));
    writeFileSync(join(out, 'iot/devices.csv'), 'x');
    expect(statusOf(out)).toMatchObject({ state: 'damaged', missing: ['erp/wards.csv', 'iot/devices.csv'] });
    expect((await careloom('status', out)).code).toBe(1);
  }, 180_000);

  it('clean removes what the manifest lists, keeps what it does not, and follows no link', async () => {
    await generate(spec(out));
    const foreign = join(temporary(), 'elsewhere');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'wards.csv'), 'mine');
    writeFileSync(join(out, 'ehr/mine.txt'), 'mine');
    rmSync(join(out, 'erp'), { recursive: true });
    symlinkSync(foreign, join(out, 'erp'));
    const files = filesOfRun(out);
    expect(files).toContain('manifest.json');
    expect(files.some((f) => f.startsWith('erp') || f.endsWith('mine.txt'))).toBe(false);
    removeRun(out, files);
    // The last is listed through the link.
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'ehr',
      'ehr/mine.txt',
      'erp',
      'erp/wards.csv',
    ]);
    expect(existsSync(join(foreign, 'wards.csv'))).toBe(true);
    expect(statusOf(out).state).toBe('none');
  }, 180_000);

  it('clean asks first: without an answer it is refused, no leaves everything, --yes does not ask', async () => {
    await generate(spec(out, { parts: true }));
    const before = filesOfRun(out);
    expect(before.some((f) => f.includes('part-000001'))).toBe(true);
    const unsaid = await careloom('clean', out);
    expect(unsaid).toMatchObject({ code: 2, stderr: expect.stringContaining(`careloom clean ${out} --yes`) });
    expect(filesOfRun(out)).toEqual(before);
    const said = await careloom('clean', out, '--yes', '--json');
    expect(said.code).toBe(0);
    expect(JSON.parse(said.stdout).removed.sort()).toEqual([...before].sort());
    expect(readdirSync(out)).toEqual([]);
  }, 180_000);
});

describe('of an unfinished run', () => {
  async function interrupt(): Promise<void> {
    const stop = new AbortController();
    const running = generate(spec(out), {
      partitionSize: 24,
      signal: stop.signal,
      onProgress: () => stop.abort('SIGINT'),
    });
    await expect(running).rejects.toThrow(/Stopped/);
  }

  it('status counts partitions and rows and names the command that goes on; clean leaves nothing', async () => {
    await interrupt();
    const status = statusOf(out);
    expect(status).toMatchObject({ state: 'interrupted', dataset: 'wards', digest: null });
    expect(status.partitions!.done).toBeGreaterThan(0);
    expect(status.partitions!.done).toBeLessThan(3);
    expect(status.tables.find((t) => t.name.endsWith('admissions'))!.rows).toBeGreaterThan(0);
    expect(status.next).toContain(`careloom generate --resume --out ${out}`);
    writeFileSync(join(out, 'mine.txt'), 'mine');
    removeRun(out, filesOfRun(out));
    expect(readdirSync(out)).toEqual(['mine.txt']);
  }, 180_000);

  it('says who works in a directory, and does not clean under his hands', async () => {
    const job = jobOf(spec(out));
    expect(job.partitionSize).toBe(partitionSize(job.content));
    await claim(job, { resume: false, force: false, versions: versionsOf([]) });
    // The process that started these tests is alive, and another one.
    writeFileSync(workPath(out, 'lock'), JSON.stringify({ pid: process.ppid, began: beganOf(process.ppid) }));
    expect(statusOf(out)).toMatchObject({
      state: 'running',
      next: expect.stringContaining(String(process.ppid)),
    });
    expect(() => removeRun(out, filesOfRun(out))).toThrow(/working on/);
    expect(existsSync(workPath(out, 'run.json'))).toBe(true);
  });
});

/** Start of a process in ticks, as its lock says it. */
function beganOf(pid: number): string | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]!;
}

it('refuses a directory that is not there', () => {
  expect(() => statusOf(join(out, 'nix'))).toThrow(/does not exist/);
});
