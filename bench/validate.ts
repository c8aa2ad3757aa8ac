// Seconds to validate a million observation rows from CSV: staging, every check by parts, and the keys over all rows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeness } from '../src/checks/completeness.ts';
import { conformance } from '../src/checks/conformance.ts';
import { keys } from '../src/checks/keys.ts';
import { plausibility } from '../src/datasets/clinical/checks.ts';
import { reference, tables } from '../src/datasets/clinical/tables.ts';
import type { Dataset } from '../src/datasets/dataset.ts';
import { csv } from '../src/formats/csv/write.ts';
import { validateDirectory } from '../src/run/validate.ts';
import { batchOf } from '../src/schema/batch.ts';
import type { Table } from '../src/schema/table.ts';
import { AS_OF, clinicalRows, codes, facts, partOf, type Rows } from '../test/fixtures/clinical.ts';

const PATIENTS = 2500;
const rows = Number(process.argv[2] ?? 1_000_000);
const base = clinicalRows();
const people = Array.from({ length: PATIENTS }, (_, i) => ({ ...base.patients[0]!, patient_id: i + 1 }));
const visits = people.map((p) => ({
  ...base.encounters[0]!,
  encounter_id: 10_000 + p.patient_id,
  patient_id: p.patient_id,
}));
const each = Math.floor(rows / PATIENTS);
const observations = people.flatMap((p, n) =>
  Array.from({ length: each }, (_, k) => ({
    ...base.observations[k % base.observations.length]!,
    observation_id: n * each + k + 1,
    patient_id: p.patient_id,
    encounter_id: 10_000 + p.patient_id,
  })),
);
const empty = {
  conditions: [],
  medications: [],
  procedures: [],
  immunizations: [],
  deaths: [],
  allergies: [],
  family_history: [],
  coverage: [],
};
const all: Rows = { ...base, ...empty, patients: people, encounters: visits, observations };
const dir = mkdtempSync(join(tmpdir(), 'careloom-bench-'));
const everyTable: readonly Table[] = [...tables, ...reference];
for (const t of everyTable)
  await csv.writePart(batchOf(t, all[t.name as keyof Rows] as never), join(dir, `${t.name}.csv`));

const dataset: Dataset = {
  name: 'clinical',
  doc: '',
  tables,
  reference,
  open: () => () => {},
  rollups: () => [],
  checks: (c) => plausibility(c, facts),
};
const seconds = (from: bigint) => Number(process.hrtime.bigint() - from) / 1e9;
for (let k = 0; k < 2; k++) {
  const start = process.hrtime.bigint();
  const result = await validateDirectory(dir, { dataset, codes });
  console.log(
    `validate ${observations.length} observations: ${seconds(start).toFixed(2)} s, ${result.failed} of ${result.findings.length} over limit, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
}

const part = partOf(all);
const values = [...part.values()].reduce((n, b) => n + b.rows * Object.keys(b.columns).length, 0);
const groups = {
  conformance: conformance(everyTable, codes),
  completeness: completeness(everyTable),
  keys: keys(everyTable, () => new Set([1, 3, 501, 901])),
  plausibility: plausibility({ asOf: AS_OF }, facts),
};
for (const [name, checks] of Object.entries(groups)) {
  for (const c of checks) c.see(part);
  const start = process.hrtime.bigint();
  for (const c of checks) c.see(part);
  console.log(`${name}: ${checks.length} checks, ${((seconds(start) * 1e9) / values).toFixed(1)} ns a value`);
}
rmSync(dir, { recursive: true });
