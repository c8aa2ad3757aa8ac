// What every dataset keeps: all its tables, references that resolve, checks that pass, and bytes that partitions do not change.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { overLimit } from '../../src/run/findings.ts';
import { generate } from '../../src/run/generate.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import { togetherOf } from '../../src/run/publication.ts';
import { parseSpec } from '../../src/run/spec.ts';
import type { RawSpec } from '../../src/run/spec-file.ts';
import { validateDirectory } from '../../src/run/validate.ts';
import { referencesOf } from '../../src/schema/reference.ts';
import { filesOf, temporary } from '../fixtures/careloom.ts';

/** Numbers of partitions that a population is cut into; fewer where many persons are told together. */
const partitionsFor = (together: number) => (together > 100 ? [1, 2, 4] : [1, 7, 14]);

/** What a dataset is asked for here where its own defaults are not meant for so few persons. */
const SPECS: Readonly<Record<string, RawSpec>> = {};

interface Run {
  readonly out: string;
  readonly manifest: Manifest;
}

async function run(name: string, patients: number, partitionSize: number): Promise<Run> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({
    ...SPECS[name],
    dataset: name,
    patients,
    seed: 'contract',
    formats: ['csv', 'ndjson'],
    workers: 1,
    out,
  });
  return { out, manifest: (await generate(spec, { partitionSize })).manifest };
}

export function describeDataset(dataset: Dataset): void {
  const tables = [...dataset.tables, ...dataset.reference];
  // Persons who are told together must not be torn apart, as plans never do.
  const unit = togetherOf({ dataset: dataset.name, formats: ['csv'] });
  const cuts = partitionsFor(unit);
  const patients = cuts[2]! * unit;
  describe(`dataset ${dataset.name}`, () => {
    const runs: Run[] = [];
    const first = () => runs[0]!;
    beforeAll(async () => {
      for (const cut of cuts) runs.push(await run(dataset.name, patients, patients / cut));
    }, 180_000);

    it('names its tables apart, each with a key, and a roll-up for each reference table', () => {
      expect(new Set(tables.map((t) => t.name)).size).toBe(tables.length);
      for (const t of tables) expect(Object.keys(t.columns), t.name).toContain(t.key);
      for (const t of dataset.tables) expect(Object.keys(t.columns), t.name).toContain(t.patient);
      expect(referencesOf(tables).length).toBeGreaterThan(0);
    });

    it(`emits every table at ${patients} patients`, () => {
      const rows = new Map(first().manifest.content.artifacts.map((a) => [a.table, a.rows]));
      expect(tables.filter((t) => (rows.get(t.name) ?? 0) === 0).map((t) => t.name)).toEqual([]);
    });

    it('passes its checks while it is made', () => {
      const { findings } = first().manifest.content;
      expect(findings.filter(overLimit)).toEqual([]);
      expect(findings.some((f) => f.of > 0)).toBe(true);
    });

    it('passes all checks when its files are read again, every reference among them', async () => {
      for (const format of ['csv', 'ndjson'] as const) {
        const { findings } = await validateDirectory(first().out, { format });
        expect(findings.filter(overLimit)).toEqual([]);
        const resolved = new Set(
          findings.filter((f) => f.check.endsWith('.resolves') && f.of > 0).map((f) => f.check),
        );
        const filled = referencesOf(tables).filter((r) => !r.table.columns[r.column]!.nullable);
        expect(
          filled.map((r) => `${r.table.name}.${r.column}.resolves`).filter((check) => !resolved.has(check)),
        ).toEqual([]);
      }
    });

    it('shows its pictures in the report, each under a label of its own', () => {
      const html = filesOf(first().out)['report.html']!;
      const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label!);
      const own = labels.filter((label) => label.startsWith(`${dataset.name}: `));
      expect(new Set(own).size).toBe(own.length);
      if (dataset.pictures !== undefined) expect(own.length).toBeGreaterThanOrEqual(4);
    });

    it(`has one digest and the same bytes under ${cuts.join(', ')} partitions`, () => {
      expect(runs.map((r) => r.manifest.context.partitions)).toEqual(cuts);
      expect(new Set(runs.map((r) => r.manifest.digest)).size).toBe(1);
      const [one, ...others] = runs.map((r) => filesOf(r.out));
      expect(Object.keys(one!).length).toBeGreaterThanOrEqual(2 * tables.length);
      for (const other of others) expect(different(one!, other)).toEqual([]);
    });
  });
}

/** Names of files that are not equal. */
function different(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}
