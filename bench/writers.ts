// Rows a second of each writer alone, on a table shaped like claims: one thread, files on disk, no simulation.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Rng } from '../src/base/rng.ts';
import { csv } from '../src/formats/csv/write.ts';
import { ndjson } from '../src/formats/ndjson/write.ts';
import { parquet } from '../src/formats/parquet/write.ts';
import { appender, type Batch } from '../src/schema/batch.ts';
import { code, date, float, id, money, time } from '../src/schema/column.ts';
import type { Format } from '../src/schema/format.ts';
import { table } from '../src/schema/table.ts';
import { profiled, sentence } from './profile.ts';
import { median, type Result, short } from './result.ts';

/** Ten columns, the shape of the published writer measurements: three ids, two dates, three categories, money, a float. */
const claims = table('claims', {
  doc: 'Benchmark rows.',
  key: 'claim_id',
  columns: {
    claim_id: id('Claim'),
    patient_id: id('Patient'),
    provider_id: id('Provider'),
    service_date: date('Service'),
    received_at: time('Received'),
    status: code('Status'),
    procedure: code('Procedure'),
    diagnosis: code('Diagnosis'),
    amount: money('Amount'),
    risk: float('Risk', { decimals: 4 }),
  },
});

function rowsOf(count: number): Batch {
  const rng = Rng.root([1, 2]);
  const a = appender(claims);
  const codes = Array.from({ length: 500 }, (_, i) => `C${String(i).padStart(4, '0')}`);
  for (let i = 0; i < count; i++) {
    const day = 18_000 + rng.int(0, 2000);
    a.push({
      claim_id: 100_000_000 + i,
      patient_id: 1_000_000 + (i >> 2),
      provider_id: rng.int(1, 5000),
      service_date: day,
      received_at: day * 86_400 + rng.int(0, 86_399),
      status: rng.pick(['paid', 'denied', 'pending']),
      procedure: rng.pick(codes),
      diagnosis: rng.pick(codes),
      amount: rng.int(100, 900_000),
      risk: rng.float(),
    });
  }
  return a.batch();
}

/** Rows a second that DESIGN §7 asks of a thread; none is asked of NDJSON. */
const FLOORS: readonly (readonly [Format, number | null])[] = [
  [csv, 3e6],
  [parquet, 1e6],
  [ndjson, null],
];
const RUNS = 5;

/** Median of five after a warm-up, then once more under the profiler. */
export async function writers(count: number, scratch: string): Promise<Result[]> {
  const batch = rowsOf(count);
  const results: Result[] = [];
  for (const [format, floor] of FLOORS) {
    const path = join(scratch, `claims.${format.extension}`);
    await format.writePart(batch, path);
    const seconds: number[] = [];
    for (let k = 0; k < RUNS; k++) {
      const begun = performance.now();
      await format.writePart(batch, path);
      seconds.push((performance.now() - begun) / 1000);
    }
    const rate = count / median(seconds);
    results.push({
      what: format.name,
      figure: `${short(rate)} rows/s, ${short(statSync(path).size / median(seconds) / 1e6)} MB/s`,
      floor: floor === null ? '' : `${short(floor)} rows/s`,
      holds: floor === null ? null : rate >= floor,
      runs: RUNS,
      limit: sentence(await profiled(() => format.writePart(batch, path))),
    });
  }
  return results;
}
