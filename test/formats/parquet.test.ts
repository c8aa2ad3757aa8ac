// Parquet files put together from others: every row, in order, for readers that are not ours; offsets point where they should.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { describe, expect, it } from 'vitest';
import { openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import { hashText } from '../../src/base/hash.ts';
import { concatenate, rowsIn } from '../../src/formats/parquet/concatenate.ts';
import { parquet } from '../../src/formats/parquet/write.ts';
import { batchOf } from '../../src/schema/batch.ts';
import { code, date, float, id, maybe, text } from '../../src/schema/column.ts';
import { type Row, table } from '../../src/schema/table.ts';
import { temporary } from '../fixtures/careloom.ts';
import { joined } from '../fixtures/joined.ts';

const things = table('things', {
  doc: 'Things.',
  key: 'thing_id',
  columns: {
    thing_id: id('Identifier'),
    kind: code('Kind'),
    weight: maybe(float('Weight')),
    note: maybe(text('Note')),
    day: date('Day'),
  },
});

function rows(from: number, count: number): Row<typeof things>[] {
  return Array.from({ length: count }, (_, i) => ({
    thing_id: from + i,
    kind: `kind ${(from + i) % 7}`,
    weight: i % 3 === 0 ? null : (from + i) / 8,
    note: i % 5 === 0 ? null : `note ${from + i} ü`,
    day: 10_000 + ((from + i) % 900),
  }));
}

async function parts(dir: string, counts: readonly number[]): Promise<string[]> {
  const paths: string[] = [];
  let from = 1;
  for (const [i, count] of counts.entries()) {
    const path = join(dir, `part-${i}.parquet`);
    await parquet.writePart(batchOf(things, rows(from, count)), path);
    paths.push(path);
    from += count;
  }
  return paths;
}

describe('concatenate', () => {
  it('keeps every row in order, as two readers say', async () => {
    const dir = temporary();
    // The second part has two row groups.
    const paths = await parts(dir, [1000, 130_000, 1, 5000]);
    const whole = join(dir, 'whole.parquet');
    const said = concatenate(paths, whole);
    expect(said.bytes).toBe(readFileSync(whole).length);
    expect(rowsIn(whole)).toBe(136_001);
    const duck = await openDuckDb();
    const same = await duck.runAndReadAll(
      `SELECT count(*) = 0 FROM (
         (FROM read_parquet([${paths.map(sqlText).join(', ')}]) EXCEPT ALL FROM read_parquet(${sqlText(whole)}))
         UNION ALL (FROM read_parquet(${sqlText(whole)}) EXCEPT ALL FROM read_parquet([${paths.map(sqlText).join(', ')}])))`,
    );
    expect(same.getRows()[0]![0]).toBe(true);
    const filtered = await duck.runAndReadAll(
      `SELECT thing_id FROM read_parquet(${sqlText(whole)}) WHERE kind = 'kind 3' AND thing_id > 131000 LIMIT 1`,
    );
    expect(Number(filtered.getRows()[0]![0])).toBe(131_001 + ((3 - (131_001 % 7) + 7) % 7));
    const file = await asyncBufferFromFile(whole);
    const meta = await parquetMetadataAsync(file);
    expect(meta.row_groups.map((g) => Number(g.num_rows))).toEqual([1000, 122_880, 7120, 1, 5000]);
    const read = await parquetReadObjects({ file, compressors, rowStart: 130_990, rowEnd: 131_010 });
    expect(read.map((r) => Number(r.thing_id))).toEqual(Array.from({ length: 20 }, (_, i) => 130_991 + i));
  });

  it('is what join does when parts are large, and not when they are small', async () => {
    const dir = temporary();
    const large = await parts(dir, [70_000, 60_000]);
    const whole = join(dir, 'large.parquet');
    await joined(parquet, things, large, whole);
    concatenate(large, join(dir, 'again.parquet'));
    expect(hashText(readFileSync(whole).toString('latin1'))).toBe(
      hashText(readFileSync(join(dir, 'again.parquet')).toString('latin1')),
    );
    const small = await parts(dir, [10, 20, 30]);
    await joined(parquet, things, small, join(dir, 'small.parquet'));
    const meta = await parquetMetadataAsync(await asyncBufferFromFile(join(dir, 'small.parquet')));
    expect(meta.row_groups).toHaveLength(1);
    expect(rowsIn(join(dir, 'small.parquet'))).toBe(60);
  });
});
