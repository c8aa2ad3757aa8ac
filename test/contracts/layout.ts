// What every layout keeps: all its tables beside those of the dataset, checks that pass in every format, and bytes that partitions do not change.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { overLimit } from '../../src/run/findings.ts';
import { generate } from '../../src/run/generate.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { validateDirectory } from '../../src/run/validate.ts';
import { referencesOf } from '../../src/schema/reference.ts';
import { filesOf, temporary } from '../fixtures/careloom.ts';

const PATIENTS = 96;
/** Sizes that cut the population into 1, 2 and 4 partitions. */
const SIZES = [96, 48, 24];
const FORMATS = ['csv', 'parquet', 'ndjson'] as const;

interface Run {
  readonly out: string;
  readonly manifest: Manifest;
}

async function run(layout: Dataset, formats: readonly string[], partitionSize: number): Promise<Run> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({
    dataset: 'clinical',
    patients: PATIENTS,
    seed: 'contract',
    formats: [...formats, layout.name],
    workers: 1,
    out,
  });
  return { out, manifest: (await generate(spec, { partitionSize })).manifest };
}

export function describeLayout(layout: Dataset): void {
  const tables = [...layout.tables, ...layout.reference];
  describe(`layout ${layout.name}`, () => {
    let whole: Run;
    const cut: Run[] = [];
    beforeAll(async () => {
      whole = await run(layout, FORMATS, SIZES[0]!);
      for (const size of SIZES.slice(1)) cut.push(await run(layout, ['csv'], size));
    }, 300_000);

    it('names its tables apart, each with a key', () => {
      expect(new Set(tables.map((t) => t.name)).size).toBe(tables.length);
      for (const t of tables) expect(Object.keys(t.columns), t.name).toContain(t.key);
      expect(referencesOf(tables).length).toBeGreaterThan(0);
    });

    it(`emits every table at ${PATIENTS} patients`, () => {
      const rows = new Map(
        whole.manifest.content.artifacts
          .filter((a) => a.path.startsWith(`${layout.name}/`))
          .map((a) => [a.table, a.rows]),
      );
      expect(tables.filter((t) => (rows.get(t.name) ?? 0) === 0).map((t) => t.name)).toEqual([]);
    });

    it('passes its checks while it is made', () => {
      expect(whole.manifest.content.findings.filter(overLimit)).toEqual([]);
    });

    it.each(FORMATS)('passes all checks when its %s files are read again', async (format) => {
      const { findings } = await validateDirectory(join(whole.out, layout.name), {
        format,
        dataset: layout,
      });
      expect(findings.filter(overLimit)).toEqual([]);
      const resolved = new Set(
        findings.filter((f) => f.check.endsWith('.resolves') && f.of > 0).map((f) => f.check),
      );
      const filled = referencesOf(tables).filter((r) => !r.table.columns[r.column]!.nullable);
      expect(
        filled.map((r) => `${r.table.name}.${r.column}.resolves`).filter((check) => !resolved.has(check)),
      ).toEqual([]);
    });

    it('has the same bytes under 1, 2 and 4 partitions', () => {
      const folder = (r: Run) =>
        Object.fromEntries(
          Object.entries(filesOf(join(r.out, layout.name))).filter(
            ([path]) => !/\.(parquet|ndjson)$/.test(path),
          ),
        );
      expect([whole, ...cut].map((r) => r.manifest.context.partitions)).toEqual([1, 2, 4]);
      const one = folder(whole);
      expect(Object.keys(one).length).toBeGreaterThanOrEqual(tables.length);
      for (const other of cut) expect(different(one, folder(other))).toEqual([]);
    });
  });
}

/** Names of files that are not equal. */
function different(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}
