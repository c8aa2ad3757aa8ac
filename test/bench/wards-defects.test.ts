// The table of the wards' defects: every row holds for a run of ours, and a damaged copy is told apart.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { wards } from '../../bench/defects/wards.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { temporary } from '../fixtures/careloom.ts';

const out = join(temporary(), 'out');
beforeAll(async () => {
  await generate(parseSpec({ ...wards.spec, workers: 1, out }));
}, 180_000);

it('holds in every row', async () => {
  const rows = await wards.measure(out, out);
  expect(rows.filter((r) => !r.holds)).toEqual([]);
  expect(rows).toHaveLength(15);
}, 180_000);

/** Rewrite the lines of a file of a copy. */
async function damaged(file: string, change: (line: string, i: number) => string): Promise<string[]> {
  const copy = join(temporary(), 'copy');
  cpSync(out, copy, { recursive: true });
  const lines = readFileSync(join(copy, file), 'utf8').trimEnd().split('\n');
  writeFileSync(join(copy, file), `${lines.map((l, i) => (i === 0 ? l : change(l, i))).join('\n')}\n`);
  return (await wards.measure(copy)).filter((r) => !r.holds).map((r) => r.defect);
}

it.each<[string, string, (line: string, i: number) => string]>([
  ['within a stay', 'iot/vital_signs.csv', (l) => l.replace(/,20\d\d-/, ',2008-')],
  ['device of that ward', 'iot/devices.csv', (l) => l.replace(/,W\d+,/, ',W001,')],
  ['thermometer', 'iot/devices.csv', (l) => l.replace(/,[^,]+$/, ',Thermometer')],
  ['Pediatrics', 'ehr/patients.csv', (l) => l.replace(/,\d{4}-/, ',1950-')],
  ['without a diagnosis', 'ehr/diagnoses.csv', (l) => l.replace(/,ADM\d+,/, ',ADM9999999,')],
  ['has twice', 'ehr/diagnoses.csv', (l) => l.replace(/^([^,]+,[^,]+),[^,]+/, '$1,I10')],
  ['overlapping', 'ehr/admissions.csv', (l) => l.replace(/[^,]+$/, '2024-12-31T00:00:00')],
  ['staff without', 'erp/staff_assignments.csv', (l) => l.replace(/,S\d+,/, ',S00001,')],
  ['assignments that are there twice', 'erp/staff_assignments.csv', () => 'ASG000001,S00001,W001,Day'],
  [
    'severity',
    'ehr/diagnoses.csv',
    (l) => l.replace(/,(low|medium|high),/, (_, s) => `,${s === 'low' ? 'high' : 'low'},`),
  ],
  ['after the anchor', 'iot/vital_signs.csv', (l) => l.replace(/,20\d\d-/, ',2032-')],
  [
    'circulatory',
    'erp/wards.csv',
    (l, i) => l.replace(/[^,]+$/, ['Orthopedics', 'Cardiology', 'ICU'][i % 3]!),
  ],
  ['specialties', 'erp/wards.csv', (l) => l.replace(/Neurology/, 'ICU')],
  ['without a doctor', 'erp/staff.csv', (l) => l.replace(/Doctor/, 'Nurse')],
])(
  'finds %s in a damaged copy',
  async (defect, file, change) => {
    expect((await damaged(file, change)).some((d) => d.includes(defect))).toBe(true);
  },
  60_000,
);
