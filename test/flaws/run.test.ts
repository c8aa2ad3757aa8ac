// Runs with planted flaws: the answer key undoes them to the byte, rates are met, and partitions change nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { clinical } from '../../src/datasets/clinical/index.ts';
import { flawKinds } from '../../src/flaws/kinds.ts';
import type { Quality } from '../../src/flaws/rates.ts';
import { overLimit } from '../../src/run/findings.ts';
import { generate } from '../../src/run/generate.ts';
import type { Manifest } from '../../src/run/manifest.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { validateDirectory } from '../../src/run/validate.ts';
import { filesOf, temporary } from '../fixtures/careloom.ts';
import { putRight, rowsOf } from '../fixtures/flawed.ts';

const PATIENTS = 240;

interface Run {
  readonly out: string;
  readonly manifest: Manifest;
}

async function made(
  quality: Quality | Record<string, unknown>,
  size = 120,
  patients = PATIENTS,
): Promise<Run> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({ patients, seed: 'flaws', workers: 1, out, quality, formats: ['csv', 'ndjson'] });
  return { out, manifest: (await generate(spec, { partitionSize: size })).manifest };
}

const runs = {} as Record<'clean' | 'typical' | 'messy', Run>;
beforeAll(async () => {
  for (const quality of ['clean', 'typical', 'messy'] as const) runs[quality] = await made(quality);
}, 180_000);

const counts = ({ manifest }: Run) => Object.entries(manifest.content.flaws!);

describe.each(['typical', 'messy'] as const)('a %s run', (quality) => {
  it.each(clinical.tables.map((t) => [t.name, t] as const))(
    'is the clean run where the key says so: %s',
    (name, table) => {
      const truth = readFileSync(join(runs.clean.out, `${name}.csv`), 'utf8');
      expect(putRight(runs[quality].out, table) === truth).toBe(true);
    },
  );

  it('leaves the tables that all patients share as they are', () => {
    for (const { name } of clinical.reference)
      expect(filesOf(runs[quality].out)[`${name}.csv`]).toBe(filesOf(runs.clean.out)[`${name}.csv`]);
  });

  it('passes its checks, which see the true rows, and proves its key', () => {
    const { findings } = runs[quality].manifest.content;
    expect(findings.filter(overLimit)).toEqual([]);
    const exact = findings.find((f) => f.check === 'answer_key.exact')!;
    const rows = runs.clean.manifest.content.artifacts.filter(
      (a) => a.format === 'csv' && clinical.tables.some((t) => t.name === a.table),
    );
    expect(exact).toMatchObject({ failed: 0, of: rows.reduce((sum, a) => sum + a.rows, 0) });
  });

  it('plants at the rates that it says', () => {
    const wanted = new Map<string, number>(flawKinds.map((k) => [k.name, k[quality]]));
    for (const m of clinical.flaws!.missing) wanted.set(`missing ${m.path}`, m[quality]);
    for (const [label, [planted, of]] of counts(runs[quality])) {
      const rate = wanted.get(label)!;
      // Four standard errors; the factors of a dependence move the mean by some percent, and slips may be impossible.
      const tolerance = 4 * Math.sqrt((rate * (1 - rate)) / of) + 0.1 * rate + 2 / of;
      expect([label, Math.abs(planted / of - rate) <= tolerance]).toEqual([label, true]);
    }
  });

  it('spoils no number that identifies a row or refers to one, save whose it is', () => {
    const changed = new Set(
      rowsOf(runs[quality].out, 'answer_key')
        .filter((a) => a.operation === 'changed')
        .map((a) => `${a.table_name}.${a.column_name}`),
    );
    const ids = clinical.tables.flatMap((t) =>
      Object.entries(t.columns).flatMap(([c, { kind }]) =>
        kind === 'id' && c !== t.patient ? [`${t.name}.${c}`] : [],
      ),
    );
    expect(ids.filter((path) => changed.has(path))).toEqual([]);
  });
});

it('plants every kind there is when data are messy', () => {
  const planted = counts(runs.messy)
    .filter(([, [n]]) => n > 0)
    .map(([label]) => label.split(' ')[0]);
  expect(flawKinds.map((k) => k.name).filter((name) => !planted.includes(name))).toEqual([]);
});

it('counts in the manifest what the key lists', () => {
  const flaws = new Map<string, Set<string>>();
  for (const { kind, flaw_id } of rowsOf(runs.messy.out, 'answer_key'))
    flaws.set(kind!, (flaws.get(kind!) ?? new Set()).add(flaw_id!));
  const listed = new Map<string, number>();
  for (const [label, [n]] of counts(runs.messy)) {
    const kind = label.split(' ')[0]!;
    listed.set(kind, (listed.get(kind) ?? 0) + n);
  }
  expect(Object.fromEntries([...flaws].map(([kind, ids]) => [kind, ids.size]))).toEqual(
    Object.fromEntries([...listed].filter(([, n]) => n > 0)),
  );
});

it('shows the flaws in the report, and none in that of a clean run', () => {
  expect(filesOf(runs.messy.out)['report.html']).toContain('Planted flaws');
  expect(filesOf(runs.clean.out)['report.html']).not.toContain('Planted flaws');
});

// Sizes are multiples of 24, as plans make them: families are whole, and so is what points to a mother.
it('has the same bytes under 1, 4 and 10 partitions', async () => {
  const many = [await made('messy', 240), await made('messy', 72), await made('messy', 24)];
  expect(many.map((r) => r.manifest.context.partitions)).toEqual([1, 4, 10]);
  for (const run of many) {
    expect(run.manifest.digest).toBe(runs.messy.manifest.digest);
    expect(run.manifest.content.flaws).toEqual(runs.messy.manifest.content.flaws);
  }
  const [one, , last] = many.map((r) => filesOf(r.out));
  expect(Object.keys(one!).filter((path) => one![path] !== last![path])).toEqual([]);
}, 180_000);

it('keeps everybody’s flaws when the population grows', async () => {
  const small = await made('messy', 120, 100);
  for (const table of ['answer_key', 'patients', 'observations']) {
    const few = filesOf(small.out)[`${table}.csv`]!;
    expect(filesOf(runs.messy.out)[`${table}.csv`]!.startsWith(few)).toBe(true);
  }
}, 180_000);

describe('single rates', () => {
  it('plant nothing but what they name', async () => {
    const { out, manifest } = await made({ duplicates: 1 }, 120, 60);
    const key = rowsOf(out, 'answer_key');
    expect(new Set(key.map((a) => a.kind))).toEqual(new Set(['duplicates']));
    expect(manifest.content.flaws!.duplicates).toEqual([60, 60]);
    const again = key.filter((a) => a.operation === 'added' && a.column_name === '');
    expect(again.map((a) => a.true_patient_id)).toEqual(Array.from({ length: 60 }, (_, i) => String(i + 1)));
    expect(new Set(again.map((a) => a.row_key)).size).toBe(60);
    const persons = rowsOf(out, 'patients');
    expect(new Set(persons.map((p) => p.mrn)).size).toBe(120);
    expectWholeVisits(out);
  }, 180_000);

  it('reach extra tables too, whose rows go where their visits go', async () => {
    const out = join(temporary(), 'out');
    const spec = parseSpec({ patients: 40, workers: 1, out, include: 'all', quality: { duplicates: 1 } });
    await generate(spec);
    const { findings } = await validateDirectory(out);
    expect(findings.filter(overLimit)).toEqual([]);
    const owners = findings.filter((f) => f.check.endsWith('.owner') && f.of > 0);
    expect(owners.filter((f) => f.failed > 0)).toEqual([]);
    expect(new Set(owners.map((f) => f.table)).size).toBeGreaterThan(7);
  }, 180_000);

  it('win over the preset, by column for missing values', async () => {
    const { manifest } = await made(
      { preset: 'typical', duplicates: 0, missing: { 'patients.race': 1, 'patients.income': 0 } },
      120,
      60,
    );
    const { flaws } = manifest.content;
    expect(flaws!.duplicates![0]).toBe(0);
    expect(flaws!['missing patients.race']![0]).toBeGreaterThan(50);
    expect(flaws!['missing patients.income']).toBeUndefined();
    expect(flaws!['missing conditions.severity']![0]).toBeGreaterThan(0);
  }, 180_000);
});

/** Whatever hangs on a visit is under the number that the visit is under. */
function expectWholeVisits(out: string): void {
  const owner = new Map(rowsOf(out, 'encounters').map((e) => [e.encounter_id!, e.patient_id!]));
  let moved = 0;
  for (const table of ['conditions', 'medications', 'procedures', 'immunizations', 'observations']) {
    for (const row of rowsOf(out, table)) {
      if (row.encounter_id === '') continue;
      expect(owner.get(row.encounter_id!)).toBe(row.patient_id);
      if (Number(row.patient_id) > 1e10) moved++;
    }
  }
  expect(moved).toBeGreaterThan(1000);
}

describe('mechanisms', () => {
  /** Share of a column that is empty, by true value of another, in a run of messy data. */
  function lost(column: string, by: (truth: Record<string, string>) => string): Record<string, number> {
    const truth = new Map(rowsOf(runs.clean.out, 'patients').map((p) => [p.patient_id!, p]));
    const sums: Record<string, [lost: number, of: number]> = {};
    for (const row of rowsOf(runs.messy.out, 'patients')) {
      const p = truth.get(row.patient_id!);
      if (p === undefined) continue;
      const sum = sums[by(p)] ?? [0, 0];
      sums[by(p)] = sum;
      sum[1]++;
      if (row[column] === '') sum[0]++;
    }
    return Object.fromEntries(Object.entries(sums).map(([word, [n, of]]) => [word, n / of]));
  }

  it('MNAR: the value decides on its own loss', () => {
    const by = lost('alcohol_use', (p) => (/Heavy|Regular/.test(p.alcohol_use!) ? 'much' : 'little'));
    expect(by.much! / by.little!).toBeGreaterThan(1.2);
  });

  it('MAR: another column decides', () => {
    const by = lost('email', (p) => (Number(p.age) >= 65 ? 'old' : Number(p.age) >= 18 ? 'adult' : 'minor'));
    expect(by.old! / by.adult!).toBeGreaterThan(1.3);
  });
});
