// Compares the formats of a directory: per entity the keys of all rows, and the fields of a sample, against the first format present.
import { fail } from '../../base/errors.ts';
import { textNumber } from '../../formats/vista/fileman.ts';
import { ENTITIES, type Entity, type Extract, type Row } from './extract.ts';
import { fhirExtract } from './fhir.ts';
import { hl7v2Extract } from './hl7v2.ts';
import { tableExtract } from './tables.ts';
import { vistaExtract } from './vista.ts';

/** A field of a row that two formats tell differently. */
export interface Disagreement {
  readonly key: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** One entity in one format against the reference. */
export interface Agreement {
  readonly entity: Entity;
  readonly format: string;
  readonly rows: number;
  /** Rows of the reference that the format leaves out by design. */
  readonly omitted: number;
  /** Rows of the reference that are not there; with a few of their keys. */
  readonly missing: number;
  readonly missingKeys: readonly string[];
  /** Rows that the reference does not have. */
  readonly extra: number;
  readonly extraKeys: readonly string[];
  /** Rows that are there twice. */
  readonly repeated: number;
  /** Fields compared, and those that differ. */
  readonly compared: number;
  readonly differing: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Reconciliation {
  readonly dir: string;
  /** Format that the others are compared with. */
  readonly reference: string;
  readonly formats: readonly string[];
  readonly sample: number;
  /** Rows of the reference by entity. */
  readonly rows: Readonly<Record<string, number>>;
  readonly agreements: readonly Agreement[];
  readonly agrees: boolean;
}

const SHOWN = 5;

export function extracts(): readonly Extract[] {
  return [
    tableExtract('csv'),
    tableExtract('parquet'),
    tableExtract('ndjson'),
    fhirExtract,
    hl7v2Extract,
    vistaExtract(),
  ];
}

/**
 * Compare every format of a directory with the first of CSV, Parquet, NDJSON, FHIR, HL7 v2, VistA that is there. Fields are compared
 * on `sample` rows of each entity, the same for every format. Fails with DATA_UNREADABLE when there are fewer than two formats.
 */
export async function reconcile(dir: string, sample: number): Promise<Reconciliation> {
  const present = extracts().filter((e) => e.present(dir));
  const [reference, ...others] = present;
  if (reference === undefined || others.length === 0)
    return fail('DATA_UNREADABLE', {
      file: dir,
      problem:
        present.length === 0
          ? 'it holds no format that can be compared'
          : `it holds ${reference!.format} alone`,
      help: 'Make a run of several: careloom generate clinical --format csv,parquet,fhir,hl7v2,vista.',
    });
  const agreements: Agreement[] = [];
  const rows: Record<string, number> = {};
  for (const entity of ENTITIES) {
    const base = await baseOf(reference, dir, entity, sample, others);
    rows[entity] = base.keys.size;
    if (!reference.entities.includes(entity)) continue;
    for (const other of others)
      if (other.entities.includes(entity)) agreements.push(await compared(other, dir, entity, base));
  }
  const agrees = agreements.every((a) => a.missing + a.extra + a.repeated + a.differing === 0);
  return {
    dir,
    reference: reference.format,
    formats: present.map((e) => e.format),
    sample,
    rows,
    agreements,
    agrees,
  };
}

interface Base {
  readonly keys: ReadonlySet<string>;
  /** Rows whose fields are compared. */
  readonly sample: ReadonlyMap<string, Row>;
  /** Keys that a format leaves out by design. */
  readonly omitted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Keys of all rows; the sample is those whose keys have the smallest numbers, whatever order they come in. */
async function baseOf(
  reference: Extract,
  dir: string,
  entity: Entity,
  size: number,
  others: readonly Extract[],
): Promise<Base> {
  const keys = new Set<string>();
  const drawn: { rank: number; row: Row }[] = [];
  const omitted = new Map<string, Set<string>>(others.map((o) => [o.format, new Set()]));
  await reference.rows(dir, entity, (row) => {
    keys.add(row.key);
    for (const o of others) if (o.omits?.(entity, row)) omitted.get(o.format)!.add(row.key);
    drawn.push({ rank: textNumber(row.key), row });
    if (drawn.length >= 2 * size + 1000) smallest(drawn, size);
  });
  smallest(drawn, size);
  return { keys, sample: new Map(drawn.map(({ row }) => [row.key, row])), omitted };
}

function smallest(drawn: { rank: number; row: Row }[], size: number): void {
  drawn.sort((a, b) => a.rank - b.rank);
  drawn.length = Math.min(drawn.length, size);
}

async function compared(other: Extract, dir: string, entity: Entity, base: Base): Promise<Agreement> {
  const seen = new Set<string>();
  const extraKeys: string[] = [];
  const disagreements: Disagreement[] = [];
  let [rows, extra, repeated, fields, differing] = [0, 0, 0, 0, 0];
  await other.rows(dir, entity, (row) => {
    rows++;
    if (seen.has(row.key)) {
      repeated++;
      return;
    }
    seen.add(row.key);
    if (!base.keys.has(row.key)) {
      if (extra++ < SHOWN) extraKeys.push(row.key);
      return;
    }
    const expected = base.sample.get(row.key);
    if (expected === undefined) return;
    for (const [field, found] of Object.entries(row.fields)) {
      const value = expected.fields[field];
      if (value === undefined) continue;
      fields++;
      if (value === found) continue;
      if (differing++ < SHOWN) disagreements.push({ key: row.key, field, expected: value, found });
    }
  });
  const omitted = base.omitted.get(other.format)!;
  const missingKeys: string[] = [];
  let missing = 0;
  for (const key of base.keys)
    if (!seen.has(key) && !omitted.has(key) && missing++ < SHOWN) missingKeys.push(key);
  return {
    entity,
    format: other.format,
    rows,
    omitted: omitted.size,
    missing,
    missingKeys,
    extra,
    extraKeys,
    repeated,
    compared: fields,
    differing,
    disagreements,
  };
}
