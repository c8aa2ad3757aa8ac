// Reconciliation: all formats of one run agree, and what is left out or altered in any one of them is named.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { prints } from '../../src/catalog.ts';
import { generate } from '../../src/run/generate.ts';
import { type Agreement, type Reconciliation, reconcile } from '../../src/run/reconcile/compare.ts';
import type { Entity, Row } from '../../src/run/reconcile/extract.ts';
import { fhirExtract } from '../../src/run/reconcile/fhir.ts';
import { hl7v2Extract } from '../../src/run/reconcile/hl7v2.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { temporary } from '../fixtures/careloom.ts';
import { alter, OMISSIONS } from '../fixtures/omissions.ts';

/** Every print that can be compared, as far as there are such. */
const COMPARABLE = ['fhir', 'hl7v2', 'vista'];
const PRINTED = prints.map((p) => p.name).filter((name) => COMPARABLE.includes(name));
const FORMATS = ['csv', 'parquet', 'ndjson', ...PRINTED];

let run = '';
beforeAll(async () => {
  run = join(temporary(), 'run');
  await generate(
    parseSpec({ patients: 12, seed: 3, historyYears: 4, workers: 1, formats: FORMATS, out: run }),
  );
}, 180_000);

const offIn = (found: Reconciliation) =>
  found.agreements.filter((a) => a.missing + a.extra + a.repeated + a.differing > 0);

function copied(): string {
  const dir = join(temporary(), 'copy');
  cpSync(run, dir, { recursive: true });
  return dir;
}

describe('formats of one run', () => {
  it('hold the same rows with the same fields', async () => {
    const found = await reconcile(run, 500);
    expect(found.formats).toEqual(FORMATS);
    expect(offIn(found)).toEqual([]);
    expect(found.agrees).toBe(true);
    for (const entity of ['patients', 'encounters', 'conditions', 'medications', 'observations'])
      expect(found.rows[entity]).toBeGreaterThan(0);
    // Every entity is compared with every format that has it, and field by field.
    expect(found.agreements.length).toBeGreaterThanOrEqual(8 * (FORMATS.length - 1) - 1);
    // Messages number no allergies: what they say of one is what it is found by, and nothing is left to compare.
    for (const a of found.agreements)
      expect([a.format, a.entity, a.compared > 0]).toEqual([
        a.format,
        a.entity,
        a.format !== 'hl7v2' || a.entity !== 'allergies',
      ]);
  });

  it.each(FORMATS)('are told apart when %s lacks one row', async (name) => {
    const [entity, file, omit] = OMISSIONS[name]!;
    const dir = copied();
    await omit(join(dir, file));
    const found = await reconcile(dir, 100);
    expect(found.agrees).toBe(false);
    const off = offIn(found);
    expect([...new Set(off.map((a) => a.entity))]).toEqual([entity]);
    // What the reference lacks, the others have too many.
    const [a] = off as [Agreement];
    if (name === 'csv') expect([a.missing, a.extra, a.extraKeys.length]).toEqual([0, 1, 1]);
    else expect([a.format, a.missing, a.extra, a.missingKeys.length]).toEqual([name, 1, 0, 1]);
  });

  it('are told apart when one tells a birth date, a value or a code otherwise', async () => {
    const dir = copied();
    alter(join(dir, 'patients.ndjson'), (text) => text.replace(/"birthdate":"\d{4}/, '"birthdate":"1801'));
    alter(join(dir, 'vista', '120.5+GMRV_VITAL_MEASUREMENT.zwr'), (text) =>
      text.replace(/^(\^GMR\(120\.5,\d+,0\)=".*\^)[\d.]+"$/m, '$17"'),
    );
    const found = await reconcile(dir, 1_000_000);
    const off = offIn(found);
    expect(off.map((a) => [a.entity, a.format, a.differing])).toEqual([
      ['patients', 'ndjson', 1],
      ['observations', 'vista', 1],
    ]);
    expect(off[0]!.disagreements[0]!.field).toBe('birthdate');
  });

  it('cannot be compared when there is one alone', async () => {
    const dir = join(temporary(), 'alone');
    mkdirSync(dir);
    await expect(reconcile(dir, 10)).rejects.toThrow(/holds no format that can be compared/);
    writeFileSync(join(dir, 'patients.csv'), readFileSync(join(run, 'patients.csv')));
    await expect(reconcile(dir, 10)).rejects.toThrow(/holds csv alone/);
  });
});

describe('extracts', () => {
  async function rows(extract: typeof fhirExtract, dir: string, entity: Entity): Promise<Row[]> {
    const found: Row[] = [];
    await extract.rows(dir, entity, (row) => found.push(row));
    return found;
  }

  it('read FHIR resources, a panel as its parts', async () => {
    const dir = temporary();
    mkdirSync(join(dir, 'fhir'));
    const write = (type: string, ...resources: object[]) =>
      writeFileSync(
        join(dir, 'fhir', `${type}.ndjson`),
        resources.map((r) => `${JSON.stringify(r)}\n`).join(''),
      );
    const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
    const o = { subject: { reference: 'Patient/p4' }, effectiveDateTime: '2020-01-10T09:30:00-05:00' };
    write('Patient', {
      id: 'p4',
      name: [{ family: 'Núñez', given: ['José', 'M'] }],
      birthDate: '1950-01-01',
      gender: 'male',
    });
    write(
      'Observation',
      {
        id: 'o4000001',
        ...o,
        component: [
          { code: loinc('8480-6'), valueQuantity: { value: 120 } },
          { code: loinc('8462-4'), valueQuantity: { value: 80 } },
        ],
      },
      { id: 'o4000003', ...o, code: loinc('72166-2'), valueCodeableConcept: { text: 'Never smoker' } },
      { id: 'so40', ...o, code: loinc('93025-5') },
    );
    expect(fhirExtract.present(dir)).toBe(true);
    expect(await rows(fhirExtract, dir, 'patients')).toEqual([
      { key: '4', fields: { name: 'NUNEZ,JOSE', birthdate: '1950-01-01', gender: 'male' } },
    ]);
    expect(await rows(fhirExtract, dir, 'observations')).toEqual([
      { key: '4 2020-01-10T09:30:00 8480-6', fields: { value: '120' } },
      { key: '4 2020-01-10T09:30:00 8462-4', fields: { value: '80' } },
      { key: '4 2020-01-10T09:30:00 72166-2', fields: { value: 'NEVER SMOKER' } },
    ]);
    writeFileSync(join(dir, 'fhir', 'Condition.ndjson'), '{"id":"c1"\n');
    await expect(rows(fhirExtract, dir, 'conditions')).rejects.toThrow(/Condition\.ndjson:1/);
  });

  it('read HL7 v2 messages, a visit once however often it is told', async () => {
    const dir = temporary();
    mkdirSync(join(dir, 'hl7v2'));
    const pid = 'PID|1||MRN4^^^CARELOOM^MR~4^^^CARELOOM^PI||Nú\\T\\ñez^José^M||19500101|M';
    const pv1 = `PV1|1|O${'|'.repeat(17)}4000001^^^CARELOOM^VN${'|'.repeat(25)}20200110093000`;
    const head = (type: string) => `MSH|^~\\&|CARELOOM|X|||20200110||${type}|1|T|2.5.1`;
    const batch = (...lines: string[]) =>
      ['FHS|^~\\&', 'BHS|^~\\&', ...lines, 'BTS|1', 'FTS|1', ''].join('\r');
    writeFileSync(
      join(dir, 'hl7v2', 'ADT.hl7'),
      batch(
        head('ADT^A04'),
        pid,
        pv1,
        head('ADT^A08'),
        pid,
        pv1,
        'PR1|1||93000^Electrocardiogram^C4||20200110',
      ),
    );
    writeFileSync(
      join(dir, 'hl7v2', 'VXU.hl7'),
      batch(head('VXU^V04'), pid, 'ORC|RE||4000007^CARELOOM', 'RXA|0|1|20200110|20200110|3^MMR^CVX|999'),
    );
    expect(await rows(hl7v2Extract, dir, 'patients')).toEqual([
      { key: '4', fields: { name: 'NU&NEZ,JOSE', birthdate: '1950-01-01', gender: 'male' } },
    ]);
    expect(await rows(hl7v2Extract, dir, 'encounters')).toEqual([
      { key: '4000001', fields: { patient: '4', start: '2020-01-10T09:30:00' } },
    ]);
    expect(await rows(hl7v2Extract, dir, 'procedures')).toEqual([
      { key: '4000001 93000', fields: { patient: '4', date: '2020-01-10' } },
    ]);
    expect(await rows(hl7v2Extract, dir, 'immunizations')).toEqual([
      { key: '4000007', fields: { patient: '4', cvx: '03', date: '2020-01-10' } },
    ]);
    expect(existsSync(join(dir, 'hl7v2', 'ORU.hl7'))).toBe(false);
    expect(await rows(hl7v2Extract, dir, 'observations')).toEqual([]);
  });
});
