// Rows a second of each writer alone, on a table shaped like observations: one thread, files on disk, no simulation.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rng } from '../src/base/rng.ts';
import { csv } from '../src/formats/csv/write.ts';
import { ndjson } from '../src/formats/ndjson/write.ts';
import { parquet } from '../src/formats/parquet/write.ts';
import { appender } from '../src/schema/batch.ts';
import { code, date, float, id, money, time } from '../src/schema/column.ts';
import { table } from '../src/schema/table.ts';

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

const rows = Number(process.argv[2] ?? 1_000_000);
const rng = Rng.root([1, 2]);
const a = appender(claims);
const codes = Array.from({ length: 500 }, (_, i) => `C${String(i).padStart(4, '0')}`);
for (let i = 0; i < rows; i++) {
  const day = 18_000 + rng.int(0, 2000);
  a.push({
    claim_id: 100_000_000 + i, patient_id: 1_000_000 + (i >> 2), provider_id: rng.int(1, 5000),
    service_date: day, received_at: day * 86_400 + rng.int(0, 86_399),
    status: rng.pick(['paid', 'denied', 'pending']), procedure: rng.pick(codes), diagnosis: rng.pick(codes),
    amount: rng.int(100, 900_000), risk: rng.float(),
  });
}
const batch = a.batch();
const dir = mkdtempSync(join(tmpdir(), 'careloom-bench-'));
for (const format of [csv, ndjson, parquet]) {
  const path = join(dir, `claims.${format.extension}`);
  await format.writePart(batch, path);
  const seconds: number[] = [];
  for (let k = 0; k < 5; k++) {
    const start = process.hrtime.bigint();
    await format.writePart(batch, path);
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  seconds.sort((x, y) => x - y);
  const median = seconds[2]!;
  console.log(`${format.name}\t${(rows / median / 1e6).toFixed(2)} M rows/s\t${(statSync(path).size / median / 1e6).toFixed(0)} MB/s\t${median.toFixed(3)} s`);
}
rmSync(dir, { recursive: true });
