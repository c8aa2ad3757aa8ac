// The crosswalk: one row per person, with the identifier that each dataset of the run gives him.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { datasets } from '../../src/catalog.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { crosswalkOf, personTable } from '../../src/run/crosswalk.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { batchOf } from '../../src/schema/batch.ts';
import { id } from '../../src/schema/column.ts';
import { table } from '../../src/schema/table.ts';
import { filesOf, temporary } from '../fixtures/careloom.ts';

const csv = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));

async function run(size: number): Promise<string> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({ dataset: 'all', patients: 96, seed: 3, workers: 1, out });
  await generate(spec, { partitionSize: size });
  return out;
}

it('joins the persons of all datasets, whatever the partitions', async () => {
  const [one, four] = [await run(96), await run(24)];
  const [header, ...rows] = csv(join(one, 'crosswalk.csv'));
  const persons = datasets.filter((d) => personTable(d) !== null);
  expect(header).toEqual(['person_id', ...persons.map((d) => `${d.name}_id`)]);
  expect(rows.map((r) => r[0])).toEqual(Array.from({ length: 96 }, (_, k) => String(k + 1)));
  for (const d of persons) {
    const own = personTable(d)!;
    const file = d.fileOf?.(own, {}) ?? own.name;
    const [columns, ...published] = csv(join(one, d.name, `${file}.csv`));
    const ids = published.map((r) => r[columns!.indexOf(own.key)]).filter((x) => x !== undefined);
    const said = rows.map((r) => r[header!.indexOf(`${d.name}_id`)]).filter((x) => x !== '');
    expect(said).toEqual(ids);
  }
  expect(filesOf(four)['crosswalk.csv']).toBe(filesOf(one)['crosswalk.csv']);
  // The report has a section of each dataset with pictures, and tells their tables apart.
  const report = filesOf(one)['report.html']!;
  const pictured = datasets.filter((d) => d.pictures !== undefined).map((d) => d.name);
  expect(pictured.length).toBeGreaterThanOrEqual(4);
  for (const name of pictured) expect(report).toContain(`<h2 id="${name}">`);
  for (const name of ['clinical/patients', 'analytics/patients', 'wards/ehr/patients'])
    expect(report).toContain(`<code>${name}</code>`);
}, 180_000);

it('asks a dataset with numbers of its own who they are', () => {
  const people = (name: string) =>
    table(name, {
      doc: 'People.',
      key: 'id',
      patient: 'id',
      columns: { id: id('Number', { printed: { prefix: 'X', digits: 3 } }) },
    });
  const of = (name: string, personOf?: (key: number) => number): Dataset => ({
    name,
    doc: '',
    tables: [people(name)],
    reference: [],
    open: () => () => {},
    rollups: () => [],
    checks: () => [],
    ...(personOf === undefined ? {} : { personOf }),
  });
  const [a, b] = [of('a'), of('b', (key) => key - 1000)];
  const part = (d: Dataset, ids: number[]) =>
    new Map([[d.name, batchOf(d.tables[0]!, ids.map((x) => ({ id: x })) as never)]]);
  const { from } = crosswalkOf([a, b]);
  const batch = from([part(a, [1, 2, 3]), part(b, [1002])]).get('crosswalk')!;
  expect(batch.rows).toBe(3);
  expect([...(batch.columns.b_id!.valid as Uint8Array).subarray(0, 3)]).toEqual([0, 1, 0]);
  expect((batch.columns.b_id!.values as Float64Array)[1]).toBe(1002);
});
