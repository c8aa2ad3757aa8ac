// Ids that are printed with a prefix: the same in every format, read back as numbers, and wrong ones found.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/catalog.ts';
import { openStage } from '../../src/formats/stage/read.ts';
import { jsonSchema } from '../../src/schema/as/json-schema.ts';
import { ddl, dialects } from '../../src/schema/as/sql.ts';
import { batchOf, vectorOf } from '../../src/schema/batch.ts';
import { code, id, idText, maybe } from '../../src/schema/column.ts';
import { table } from '../../src/schema/table.ts';
import { temporary } from '../fixtures/careloom.ts';

const printed = { prefix: 'PAT', digits: 8 };

const people = table('people', {
  doc: 'Persons.',
  key: 'person_id',
  patient: 'person_id',
  columns: {
    person_id: id('Person', { printed }),
    mother_id: maybe(id('Mother', { printed })),
    word: code('A word'),
  },
});

const NUMBERS = [1, 17, 99_999_999, 100_000_000, 9_007_199_254_740_991];

const batch = batchOf(
  people,
  NUMBERS.map((n, i) => ({ person_id: n, mother_id: i === 0 ? null : NUMBERS[i - 1]!, word: 'a' })),
);

describe('printed ids', () => {
  it('have their prefix and at least their digits', () => {
    expect(NUMBERS.map((n) => idText(people.columns.person_id, n))).toEqual([
      'PAT00000001',
      'PAT00000017',
      'PAT99999999',
      'PAT100000000',
      'PAT9007199254740991',
    ]);
  });

  it.each(['csv', 'ndjson', 'parquet'] as const)('come back from %s as they were', async (name) => {
    const dir = temporary();
    const { writePart, extension } = await format(name);
    const path = join(dir, `people.${extension}`);
    await writePart(batch, path);
    const stage = await openStage(dir, [people], { format: name });
    const read = (await stage.source.read(0)).get('people')!;
    expect([...(vectorOf(read, 'person_id').values as Float64Array)].slice(0, read.rows)).toEqual(NUMBERS);
    expect(vectorOf(read, 'mother_id').valid![0]).toBe(0);
    expect((stage.source.faults ?? []).filter((f) => f.failed > 0)).toEqual([]);
    await stage.close();
    if (name === 'csv') expect(readFileSync(path, 'utf8').split('\n')[2]).toBe('PAT00000017,PAT00000001,a');
    if (name === 'ndjson')
      expect(JSON.parse(readFileSync(path, 'utf8').split('\n')[1]!)).toMatchObject({
        person_id: 'PAT00000017',
      });
  });

  it.each(['17', 'PAT17', 'ENC00000017', 'PAT0000001x'])('does not take %s for one', async (wrong) => {
    const dir = temporary();
    writeFileSync(join(dir, 'people.csv'), `person_id,mother_id,word\nPAT00000001,${wrong},a\n`);
    const stage = await openStage(dir, [people], { format: 'csv' });
    const read = (await stage.source.read(0)).get('people')!;
    expect(vectorOf(read, 'mother_id').bad?.get(0)).toBe(wrong);
    await stage.close();
  });

  it('are text to databases and JSON Schema', () => {
    expect(ddl([people], dialects.postgres!)).toMatch(/"person_id" text/);
    expect(ddl([people], dialects.duckdb!)).toMatch(/"person_id" VARCHAR/);
    const { properties } = jsonSchema(people) as { properties: Record<string, { pattern?: string }> };
    expect('PAT00000017').toMatch(new RegExp(properties.person_id!.pattern!));
  });
});
