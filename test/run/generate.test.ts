// A run in this process, with a stand-in for the simulator: what the bytes depend on and what they do not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { canonicalJson } from '../../src/base/hash.ts';
import { Rng } from '../../src/base/rng.ts';
import { project } from '../../src/datasets/clinical/project.ts';
import { overLimit } from '../../src/run/findings.ts';
import { generate } from '../../src/run/generate.ts';
import { digestOf as contentDigest, manifestIn } from '../../src/run/manifest.ts';
import { partitionSize, patientsOf, planOf } from '../../src/run/plan.ts';
import { worldOf } from '../../src/run/source.ts';
import { contentOf, parseSpec, type RawSpec } from '../../src/run/spec.ts';
import { columnNames } from '../../src/schema/table.ts';
import { digestOf, filesOf, temporary } from '../fixtures/careloom.ts';

// @ts-expect-error a plain module without types
vi.mock('../../src/sim/simulate.ts', () => import('../fixtures/fake-simulator.mjs'));

async function made(raw: RawSpec, size?: number): Promise<string> {
  const out = join(temporary(), 'out');
  const options = size === undefined ? {} : { partitionSize: size };
  await generate(parseSpec({ patients: 200, workers: 1, ...raw, out }), options);
  return out;
}

const lines = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8').trimEnd().split('\n');

it('rests on a stand-in that fills every column', async () => {
  const { simulator } = await import('../../src/sim/simulate.ts');
  const world = worldOf(contentOf(parseSpec({})));
  const lives: number[] = [];
  const { life } = simulator(Rng.root([1, 2]), world, {
    asOf: 20_000,
    historyYears: 10,
    demographics: {},
    cpt: true,
    include: new Set(),
  });
  for (let n = 1; n <= 5; n++) {
    project(life(n), (table, row) => {
      lives.push(n);
      expect([table.name, Object.keys(row).sort()]).toEqual([table.name, [...columnNames(table)].sort()]);
    });
  }
  expect(new Set(lives).size).toBe(5);
});

it('writes the same bytes under 1, 7 and 64 partitions', async () => {
  const formats = ['csv', 'ndjson'];
  const whole = { formats, patients: 192 };
  const [one, seven, many] = [await made(whole, 192), await made(whole, 28), await made(whole, 3)];
  for (const other of [seven, many]) {
    expect(digestOf(other)).toBe(digestOf(one!));
    expect(filesOf(other)).toEqual(filesOf(one!));
  }
  expect(manifestIn(seven)!.context.partitions).toBe(7);
  expect(manifestIn(many)!.context.partitions).toBe(64);
});

it('keeps everybody when the population grows', async () => {
  const [small, large] = [await made({ patients: 100 }), await made({ patients: 150 })];
  for (const table of ['patients', 'encounters', 'observations', 'coverage']) {
    const few = lines(small, `${table}.csv`);
    expect(lines(large, `${table}.csv`).slice(0, few.length)).toEqual(few);
  }
});

it('gives other data for another seed and the same for another format', async () => {
  const [a, b, c] = [
    await made({}),
    await made({ seed: '43' }),
    await made({ formats: ['csv', 'ndjson', 'parquet'] }),
  ];
  expect(filesOf(a)['patients.csv']).not.toBe(filesOf(b)['patients.csv']);
  expect(filesOf(a)['patients.csv']).toBe(filesOf(c)['patients.csv']);
});

it('lists in the manifest what is in the directory, with rows', async () => {
  const out = await made({ formats: ['csv', 'parquet'] });
  const manifest = manifestIn(out)!;
  const listed = [...manifest.content.artifacts, ...manifest.context.companions].map((a) => a.path).sort();
  expect(listed).toEqual(Object.keys(filesOf(out)));
  for (const a of manifest.content.artifacts.filter((x) => x.format === 'csv')) {
    expect([a.path, a.rows]).toEqual([a.path, lines(out, a.path).length - 1]);
    expect(a.bytes).toBe(readFileSync(join(out, a.path)).length);
  }
});

it('has a digest of the content alone', async () => {
  const [a, b] = [await made({ workers: 1 }), await made({ workers: 1 }, 50)];
  const [first, second] = [manifestIn(a)!, manifestIn(b)!];
  expect(first.context).not.toEqual(second.context);
  expect(first.digest).toBe(second.digest);
  expect(contentDigest({ ...first.content, findings: [] })).not.toBe(first.digest);
});

it('keeps parts that join to the merged file', async () => {
  const [merged, parts] = [await made({}), await made({ parts: true })];
  const files = filesOf(parts);
  const names = Object.keys(files).filter((name) => name.startsWith('observations/'));
  expect(names).toHaveLength(planOf(200, partitionSize({ patients: 200, historyYears: 10 })).partitions);
  const rows = names.flatMap((name) => files[name]!.trimEnd().split('\n').slice(1));
  expect(rows).toEqual(filesOf(merged)['observations.csv']!.trimEnd().split('\n').slice(1));
});

it('gives reference tables only the rows that the record names', async () => {
  const out = await made({ patients: 20 });
  const named = new Set(
    lines(out, 'encounters.csv')
      .slice(1)
      .map((line) => line.split(',')[10]),
  );
  const listed = lines(out, 'practitioners.csv')
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect(listed.length).toBeLessThan(30);
  for (const id of named) expect(listed).toContain(id);
  expect(listed).toEqual([...listed].sort((a, b) => Number(a) - Number(b)));
});

it('stops between partitions when told, and takes up where it stopped', async () => {
  const out = join(temporary(), 'out');
  const stop = new AbortController();
  const spec = parseSpec({ patients: 200, workers: 1, out });
  const stopped = generate(spec, {
    signal: stop.signal,
    onProgress: (p) => p.patients >= 96 && stop.abort('SIGINT'),
  });
  await expect(stopped).rejects.toMatchObject({
    code: 'SINK_INTERRUPTED',
    hint: expect.stringContaining(`--resume --out ${out}`),
  });
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  const seen: number[] = [];
  await generate({ ...spec, resume: true }, { onProgress: (p) => seen.push(p.patients) });
  expect(seen[0]).toBeGreaterThan(96);
  expect(filesOf(out)).toEqual(filesOf(await made({})));
});

it('takes up an interrupted join', async () => {
  const out = join(temporary(), 'out');
  const spec = parseSpec({ patients: 200, workers: 1, formats: ['csv', 'parquet'], out });
  const halfway = generate(spec, {
    onStep(step) {
      if (step.includes('observations.csv')) throw new Error('power cut');
    },
  });
  await expect(halfway).rejects.toThrow('power cut');
  expect(existsSync(join(out, 'patients.csv'))).toBe(true);
  expect(existsSync(join(out, 'observations.csv'))).toBe(false);
  await generate({ ...spec, resume: true });
  expect(digestOf(out)).toBe(digestOf(await made({ formats: ['csv', 'parquet'] })));
  expect(existsSync(join(out, '.careloom'))).toBe(false);
});

it('cuts patients without gaps and without regard to workers', () => {
  const plan = planOf(100, 24);
  expect([0, 4].map((i) => patientsOf(plan, i))).toEqual([
    { first: 1, last: 24 },
    { first: 97, last: 100 },
  ]);
  expect(partitionSize({ patients: 1, historyYears: 10 })).toBe(48);
  expect(partitionSize({ patients: 5000, historyYears: 10 })).toBe(96);
  expect(partitionSize({ patients: 1e9, historyYears: 10 })).toBe(312);
  expect(partitionSize({ patients: 1e9, historyYears: 'all' })).toBe(96);
});

it('orders the keys of canonical JSON', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"é","d":null}]}',
  );
});

it('fails over the same faults with planted flaws as without', async () => {
  const failed = async (quality: string) => {
    const { findings } = manifestIn(await made({ quality, patients: 60 }))!.content;
    return findings.filter(overLimit).map((f) => [f.check, f.failed]);
  };
  const faults = await failed('clean');
  expect(faults.length).toBeGreaterThan(0);
  expect(await failed('messy')).toEqual(faults);
});
