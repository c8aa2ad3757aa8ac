// Dates with slashes: a table says so, CSV writes them, and the reader takes them and no others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import { csv } from '../../src/formats/csv/write.ts';
import { ndjson } from '../../src/formats/ndjson/write.ts';
import { typed } from '../../src/formats/stage/typed.ts';
import { batchOf } from '../../src/schema/batch.ts';
import { date, id, maybe } from '../../src/schema/column.ts';
import { type DateStyle, table } from '../../src/schema/table.ts';
import { temporary } from '../fixtures/careloom.ts';

function days(dates?: DateStyle) {
  return table('days', {
    doc: 'Days.',
    key: 'day_id',
    columns: { day_id: id('Number'), day: date('Day'), other: maybe(date('Another day')) },
    ...(dates === undefined ? {} : { dates }),
  });
}

async function written(format: typeof csv, dates?: DateStyle): Promise<string> {
  const t = days(dates);
  const path = join(temporary(), 'file');
  const rows = [
    { day_id: 1, day: dayOf(2024, 2, 29), other: null },
    { day_id: 2, day: dayOf(1849, 12, 31), other: dayOf(2150, 1, 1) },
  ];
  await format.writePart(batchOf(t, rows), path);
  return readFileSync(path, 'utf8');
}

async function readAs(text: string, dates: DateStyle): Promise<number | null> {
  const db = await openDuckDb();
  const [row] = (await db.runAndReadAll(`SELECT ${typed(date('A day.'), sqlText(text), dates)}`)).getRows();
  return row![0] === null ? null : Number(row![0]);
}

describe('the dates of a table', () => {
  it('stand with slashes in CSV where the table says so, and else with hyphens', async () => {
    expect(await written(csv, 'slash')).toBe('day_id,day,other\n1,2024/02/29,\n2,1849/12/31,2150/01/01\n');
    expect(await written(csv)).toBe('day_id,day,other\n1,2024-02-29,\n2,1849-12-31,2150-01-01\n');
  });

  it('stand with hyphens in JSON', async () => {
    expect(await written(ndjson, 'slash')).toBe(await written(ndjson));
    expect(await written(ndjson, 'slash')).toContain('"2024-02-29"');
  });

  it.each([
    ['2024/02/29', dayOf(2024, 2, 29), null],
    ['2024-02-29', null, dayOf(2024, 2, 29)],
    ['2023/02/29', null, null],
    ['2024/2/29', null, null],
    ['2024/02-29', null, null],
  ] as const)('%s is read in one style only', async (text, slash, iso) => {
    expect(await readAs(text, 'slash')).toBe(slash);
    expect(await readAs(text, 'iso')).toBe(iso);
  });
});
