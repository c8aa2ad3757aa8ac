// What every print keeps: files it has announced, entries that are counted, and bytes that neither partitions nor other formats change.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintEntry } from '../../src/catalog.ts';
import { generate } from '../../src/run/generate.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { defaultsOf } from '../../src/schema/setting.ts';
import { filesOf, temporary } from '../fixtures/careloom.ts';

const PATIENTS = 48;

interface Run {
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

async function run(formats: readonly string[], partitionSize: number): Promise<Run> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({ patients: PATIENTS, seed: 'print', formats, workers: 1, out });
  const { manifest } = await generate(spec, { partitionSize });
  return { files: filesOf(out), manifest };
}

export function describePrint(entry: PrintEntry): void {
  describe(`print ${entry.name}`, () => {
    const announced = entry.files(defaultsOf(entry.settings));
    let whole: Run;
    let cut: Run;
    let beside: Run;
    beforeAll(async () => {
      whole = await run([entry.name], PATIENTS);
      cut = await run([entry.name], PATIENTS / 2);
      beside = await run(['csv', entry.name], PATIENTS);
    }, 180_000);

    const printed = ({ manifest }: Run) => manifest.content.artifacts.filter((a) => a.format === entry.name);

    it('writes files that it has announced, all of them with entries', () => {
      const written = printed(whole);
      expect(written.length).toBeGreaterThan(0);
      expect(written.map((a) => a.path).filter((path) => !announced.includes(path))).toEqual([]);
      expect(written.filter((a) => a.bytes === 0).map((a) => a.path)).toEqual([]);
      expect(written.some((a) => a.rows > 0)).toBe(true);
    });

    it('writes the same bytes whole and cut in two', () => {
      expect(cut.manifest.context.partitions).toBe(2);
      expect(cut.manifest.digest).toBe(whole.manifest.digest);
      expect(cut.files).toEqual(whole.files);
    });

    it('writes the same bytes beside tables', () => {
      const same = printed(beside).map(({ path, sha256, rows }) => [path, sha256, rows]);
      expect(same).toEqual(printed(whole).map(({ path, sha256, rows }) => [path, sha256, rows]));
    });
  });
}
