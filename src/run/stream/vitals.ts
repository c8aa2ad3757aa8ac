// Vital signs of a run of the wards dataset as messages for a broker: one for each sign that a device read, in the order of their times.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, openDuckDb, sqlName, sqlText } from '../../base/duckdb.ts';
import { fail } from '../../base/errors.ts';
import { DOMAINS, wardTables } from '../../datasets/wards/tables.ts';
import { filesOf, STAGED_FORMATS } from '../../formats/stage/files.ts';
import { READERS } from '../table-files.ts';
import { linesOf } from './lines.ts';
import type { Item, Sorted } from './order.ts';

/** What a message says. Its topic is `<prefix>/<ward_id>/<device_id>/<metric>`. */
export interface Reading {
  readonly measurement_id: string;
  readonly patient_id: string;
  readonly ward_id: string;
  readonly device_id: string;
  readonly metric: string;
  readonly value: number;
  /** UCUM. */
  readonly unit: string;
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly measured_at: string;
}

/** Signs and their units in UCUM, in the order in which those of one measurement are sent: that of the columns of vital_signs. */
export const UNITS: Readonly<Record<string, string>> = {
  heart_rate: '/min',
  spo2: '%',
  systolic_bp: 'mm[Hg]',
  diastolic_bp: 'mm[Hg]',
  temperature_c: 'Cel',
  respiratory_rate: '/min',
  glucose: 'mg/dL',
};

/** Folder of the dataset in a run of several. */
const FOLDERS = ['', 'wards'] as const;
const { devices, vitalSigns } = wardTables(true);

/**
 * Messages of a run, or of a file that has one a line, such as dead letters. Throws `NOT_FOUND_PATH` where there are none,
 * `DATA_UNREADABLE` where one cannot be sent, before any is.
 */
export async function vitalsOf(
  path: string,
  metrics: readonly string[] | undefined,
  prefix: string,
): Promise<Sorted> {
  const wanted = metricsOf(metrics);
  if (!statSync(path).isDirectory()) return readings(path, path, wanted, prefix, () => {});
  const folder = mkdtempSync(join(tmpdir(), 'careloom-vitals-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    const sorted = join(folder, 'sorted.ndjson');
    await sort(path, wanted, sorted, folder);
    return readings(sorted, path, wanted, prefix, close);
  } catch (error) {
    close();
    throw error;
  }
}

function metricsOf(wanted: readonly string[] | undefined): readonly string[] {
  const known = Object.keys(UNITS);
  const metrics = wanted?.map((m) => m.toLowerCase()) ?? known;
  const unknown = metrics.find((m) => !known.includes(m));
  if (unknown === undefined) return known.filter((m) => metrics.includes(m));
  return fail('SPEC_INVALID_VALUE', {
    name: '--type',
    got: `“${unknown}”`,
    expected: `among ${known.join(', ')}`,
    example: '--type heart_rate,spo2',
  });
}

/** A table of the dataset in a directory, as SQL that reads its files. */
function sourceOf(dir: string, table: string): string {
  for (const folder of FOLDERS)
    for (const format of STAGED_FORMATS) {
      const files = filesOf(join(dir, folder), `${DOMAINS[table]}/${table}`, format);
      if (files.length > 0) return READERS[format](`[${files.map((f) => sqlText(f.path)).join(', ')}]`);
    }
  return fail('NOT_FOUND_PATH', {
    path: join(dir, `${DOMAINS[table]}/${table}.*`),
    help: 'Make vital signs with careloom generate wards.',
  });
}

/** Write the readings of a run into one file, sorted by time; what does not fit into memory is sorted on disk. */
async function sort(dir: string, wanted: readonly string[], to: string, spill: string): Promise<void> {
  const db = await openDuckDb({ spill });
  try {
    const from = sourceOf(dir, vitalSigns.name);
    const there = await columnsOf(db, dir, from);
    const metrics = wanted.filter((m) => there.has(m));
    const texts = ['measurement_id', 'patient_id', 'device_id', 'measured_at', ...metrics]
      .map((c) => `CAST(${sqlName(c)} AS VARCHAR) AS ${sqlName(c)}`)
      .join(', ');
    await db.run(`CREATE VIEW signs AS SELECT ${texts} FROM ${from}`);
    await db.run(`CREATE TABLE devices AS SELECT device_id::VARCHAR AS device_id, ward_id::VARCHAR AS ward_id
      FROM ${sourceOf(dir, devices.name)}`);
    const one = (metric: string, i: number) => `SELECT measurement_id, patient_id, device_id,
      TRY_CAST(measured_at AS TIMESTAMP) AS moment, ${sqlText(metric)} AS metric, ${i} AS rank, ${sqlName(metric)} AS value,
      TRY_CAST(${sqlName(metric)} AS DOUBLE) AS number,
      ${sqlText(UNITS[metric]!)} AS unit FROM signs WHERE ${sqlName(metric)} IS NOT NULL`;
    // A value is told alike from every format; what is no number is found when the lines are read.
    await db.run(`COPY (
      SELECT measurement_id, patient_id, ward_id, device_id, metric,
        CASE WHEN number IS NULL OR NOT isfinite(number) THEN to_json(value)
          WHEN number = floor(number) THEN number::BIGINT::VARCHAR::JSON ELSE number::VARCHAR::JSON END AS value, unit,
        strftime(moment, '%Y-%m-%dT%H:%M:%S') AS measured_at
      FROM (${metrics.map(one).join(' UNION ALL ')}) LEFT JOIN devices USING (device_id)
      ORDER BY moment, length(measurement_id), measurement_id, rank
    ) TO ${sqlText(to)} (FORMAT json)`);
  } finally {
    db.closeSync();
  }
}

/** Columns of the measurements; `DATA_UNREADABLE` where one that every message needs is missing. */
async function columnsOf(db: DuckDBConnection, dir: string, from: string): Promise<ReadonlySet<string>> {
  const described = await db.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  const there = new Set(described.getRows().map((row) => String(row[0])));
  const missing = ['measurement_id', 'patient_id', 'device_id', 'measured_at'].find((c) => !there.has(c));
  if (missing === undefined) return there;
  return fail('DATA_UNREADABLE', {
    file: dir,
    problem: `its vital signs have no column ${missing}`,
    help: 'Make vital signs with careloom generate wards.',
  });
}

/** Every line is looked at before the first is sent. */
function readings(
  path: string,
  named: string,
  wanted: readonly string[],
  prefix: string,
  close: () => void,
): Sorted {
  let count = 0;
  let line = 0;
  for (const bytes of linesOf(path)) {
    const found = readingIn(bytes, named, ++line);
    if (wanted.includes(found.metric)) count++;
  }
  return { count, items: (skip) => items(path, wanted, prefix, skip), close };
}

const TEXTS = [
  'measurement_id',
  'patient_id',
  'ward_id',
  'device_id',
  'metric',
  'unit',
  'measured_at',
] as const;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** The reading of a line, or why it cannot be sent. */
function readingIn(bytes: Buffer, file: string, line: number): Reading {
  const reading = parsed(bytes);
  const problem = reading === null ? 'no JSON object' : problemOf(reading);
  if (reading !== null && problem === null) return reading as Reading;
  const which = reading?.measurement_id
    ? `measurement ${reading.measurement_id} ${reading.metric}`
    : `reading ${line}`;
  return fail('DATA_UNREADABLE', {
    file,
    problem: `${which}: ${problem}`,
    help: `Type careloom validate ${file} to see every fault of a run.`,
  });
}

function parsed(bytes: Buffer): Partial<Reading> | null {
  try {
    const found = JSON.parse(bytes.toString('utf8')) as Partial<Reading> | null;
    return typeof found === 'object' ? found : null;
  } catch {
    return null;
  }
}

function problemOf(r: Partial<Reading>): string | null {
  if (r.measured_at === null || (r.measured_at !== undefined && !TIME.test(r.measured_at)))
    return 'its time is no time';
  if (r.ward_id === null) return `device ${r.device_id} is not among the devices`;
  const missing = TEXTS.find((name) => typeof r[name] !== 'string' || r[name] === '');
  if (missing !== undefined) return `it has no ${missing}`;
  if (typeof r.value !== 'number') return `“${String(r.value)}” is no number`;
  // MQTT 4.7.1: wildcards and levels.
  const odd = [r.ward_id!, r.device_id!, r.metric!].find((level) => /[+#/\0]/.test(level));
  return odd === undefined ? null : `“${odd}” cannot be a level of a topic`;
}

function* items(path: string, wanted: readonly string[], prefix: string, skip: number): Generator<Item> {
  let number = 0;
  for (const bytes of linesOf(path)) {
    const { measurement_id, ward_id, device_id, metric, measured_at } = parsed(bytes) as Reading;
    if (!wanted.includes(metric) || ++number <= skip) continue;
    yield {
      number,
      id: `${measurement_id} ${metric}`,
      time: Date.parse(`${measured_at}Z`) / 1000,
      topic: `${prefix}/${ward_id}/${device_id}/${metric}`,
      bytes,
    };
  }
}
