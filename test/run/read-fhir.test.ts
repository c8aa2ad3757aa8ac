// Reading FHIR: what we printed comes back as it was; what is damaged is refused with file and line; others' bundles are read.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDay, formatSeconds } from '../../src/base/days.ts';
import { patientTables } from '../../src/clinical/tables.ts';
import { readFhir } from '../../src/run/read-fhir.ts';
import type { Column } from '../../src/schema/column.ts';
import { columnNames, type Table } from '../../src/schema/table.ts';
import { type Population, population, printed } from '../fixtures/fhir.ts';
import { parseCsv } from '../interop/csv.ts';

/** Columns that FHIR does not carry. */
const NOT_CARRIED: Readonly<Record<string, readonly string[]>> = {
  patients:
    'age insurance smoking_status alcohol_use education employment_status income housing_status household_id sdoh_risk_score sdoh_risk_factors deprivation_index transport_access social_support'.split(
      ' ',
    ),
  encounters:
    'reason payer_id related_conditions service_category clinic_stop acuity length_of_stay parent_encounter_id'.split(
      ' ',
    ),
  medications: ['ndc_code', 'drug_class', 'indication', 'adherence'],
  observations: ['panel'],
  deaths: ['age_at_death'],
};

const scratch = mkdtempSync(join(tmpdir(), 'careloom-read-'));
let people: Population;
let folder = '';
let made = 0;
const fresh = () => join(scratch, `out${made++}`);

function write(files: ReadonlyMap<string, string>): string {
  const to = fresh();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  return to;
}

beforeAll(() => {
  people = population(24, '5');
  folder = write(printed(people));
}, 180_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function cell(column: Column, value: unknown): string {
  if (value === null) return '';
  if (column.kind === 'date') return formatDay(value as number);
  if (column.kind === 'time') return formatSeconds(value as number);
  return column.kind === 'float'
    ? String(Number((value as number).toFixed(column.decimals ?? 3)))
    : String(value);
}

/** Rows of the lives as text, only what FHIR carries. */
function wanted(table: Table): string[][] {
  const rows = people.lives.flatMap((life) => {
    const own: Record<string, readonly object[]> = {
      patients: [life.patient],
      deaths: life.death === null ? [] : [life.death],
      family_history: life.familyHistory,
    };
    return own[table.name] ?? (life as unknown as Record<string, readonly object[]>)[table.name]!;
  });
  return rows.map((row) =>
    carried(table).map((name) => cell(table.columns[name]!, (row as Record<string, unknown>)[name])),
  );
}

const carried = (table: Table) => columnNames(table).filter((n) => !NOT_CARRIED[table.name]?.includes(n));

function found(out: string, table: Table): string[][] {
  const [header, ...rows] = parseCsv(readFileSync(join(out, `${table.name}.csv`), 'utf8'));
  expect(header).toEqual(columnNames(table));
  const keep = carried(table).map((name) => header!.indexOf(name));
  return rows.map((row) => keep.map((k) => row[k]!));
}

const sorted = (rows: string[][]) => rows.map((r) => r.join('\u0001')).sort();

function expectSame(out: string): void {
  for (const table of patientTables) {
    const [a, b] = [sorted(found(out, table)), sorted(wanted(table))];
    expect(a.length, table.name).toBe(b.length);
    const different = a.filter((row, i) => row !== b[i]).slice(0, 2);
    expect(different, table.name).toEqual([]);
  }
}

describe('our own FHIR', () => {
  it('comes back equal from NDJSON, column for column', () => {
    const out = fresh();
    const report = readFhir(folder, out);
    expect(report.rows.patients).toBe(24);
    expect(report.left.Claim).toBeGreaterThan(0);
    expectSame(out);
  });

  it.each(['collection', 'transaction'])(
    'comes back equal from bundles of kind %s',
    (bundle) => {
      const out = fresh();
      readFhir(write(printed(people, { bundle })), out);
      expectSame(out);
    },
    60_000,
  );
});

describe('damaged FHIR', () => {
  const damage = (name: string, change: (text: string) => string) => {
    const copy = fresh();
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, 'fhir', name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return copy;
  };
  const refused = (path: string): string => {
    const out = fresh();
    try {
      readFhir(path, out);
    } catch (error) {
      expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
      return (error as Error).message;
    }
    return 'nothing';
  };

  it('that is cut off is refused with its line', () => {
    const lines = people.lives.reduce((n, l) => n + l.encounters.length, 0);
    const path = damage('Encounter.ndjson', (t) => t.slice(0, -40));
    expect(refused(path)).toContain(`Encounter.ndjson:${lines}: is cut off or damaged JSON`);
  });

  it('that is no FHIR is refused', () => {
    const path = damage('Condition.ndjson', (t) => t.replace('{"resourceType":"Condition",', '{'));
    expect(refused(path)).toContain('Condition.ndjson:1: is JSON, but no FHIR resource');
  });

  it('of the wrong type is refused', () => {
    const path = damage('Procedure.ndjson', (t) =>
      t.replace('"resourceType":"Procedure"', '"resourceType":"Task"'),
    );
    expect(refused(path)).toContain(
      'Procedure.ndjson:1: holds a Task where the file’s name promises Procedure',
    );
  });

  it('that refers to what is not there is refused', () => {
    const path = damage('Immunization.ndjson', (t) => t.replace(/Patient\/p\d+/, 'Patient/p999'));
    expect(refused(path)).toContain('Immunization.ndjson:1: refers to Patient/p999');
  });

  it('that does not exist, and a folder in use, are refused', () => {
    expect(refused(join(scratch, 'nowhere'))).toContain('does not exist');
    expect(() => readFhir(folder, folder)).toThrow('already holds');
  });
});

describe('FHIR of others', () => {
  /** A bundle in the manner of Synthea: URNs, searches for practitioners, SNOMED CT only. */
  const bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      {
        fullUrl: 'urn:uuid:a',
        resource: {
          resourceType: 'Patient',
          id: 'a-b-c',
          name: [{ use: 'official', family: 'Quill', given: ['Ada', 'Mae'] }],
          gender: 'female',
          birthDate: '1960-05-10',
        },
      },
      {
        fullUrl: 'urn:uuid:c',
        resource: {
          resourceType: 'Condition',
          id: 'c-1',
          clinicalStatus: { coding: [{ code: 'active' }] },
          category: [{ coding: [{ code: 'encounter-diagnosis' }] }],
          code: {
            coding: [
              { system: 'http://snomed.info/sct', code: '59621000', display: 'Essential hypertension' },
            ],
          },
          subject: { reference: 'urn:uuid:a' },
          encounter: { reference: 'urn:uuid:e' },
          onsetDateTime: '2001-02-03T10:00:00-05:00',
        },
      },
      {
        fullUrl: 'urn:uuid:e',
        resource: {
          resourceType: 'Encounter',
          id: 'e-1',
          class: { code: 'AMB' },
          type: [{ text: 'Encounter for check up' }],
          subject: { reference: 'urn:uuid:a' },
          participant: [
            {
              individual: {
                reference: 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1',
                display: 'Dr. Vale',
              },
            },
          ],
          period: { start: '2001-02-03T10:00:00-05:00', end: '2001-02-03T10:15:00-05:00' },
        },
      },
    ],
  };

  const writeBundle = (resources: readonly object[]) => {
    const path = join(scratch, `others${made++}.json`);
    const entry = resources.map((resource, k) => ({ fullUrl: `urn:uuid:x${k}`, resource }));
    writeFileSync(path, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
    return path;
  };
  const rowsIn = (out: string, name: string) => {
    const [header, ...rows] = parseCsv(readFileSync(join(out, `${name}.csv`), 'utf8'));
    return rows.map((row) => Object.fromEntries(header!.map((h, i) => [h, row[i]])));
  };

  it('keeps every part of an observation, what a drug is, and who is found by a search', () => {
    const npi = { system: 'http://hl7.org/fhir/sid/us-npi', value: '9999984591' };
    const drug = { text: 'Nizatidine 15 MG/ML Oral Solution' };
    const patient = { resourceType: 'Patient', id: 'q', name: [{ family: 'Quill', given: ['Ada'] }] };
    const subject = { reference: 'Patient/q' };
    const search = { reference: `Practitioner?identifier=${npi.system}|${npi.value}` };
    const nobody = { reference: 'Practitioner?identifier=http://example.org|nobody' };
    const code = (c: string) => ({ coding: [{ system: 'http://loinc.org', code: c }] });
    const out = fresh();
    const report = readFhir(
      writeBundle([
        patient,
        {
          resourceType: 'PractitionerRole',
          id: 'r',
          practitioner: { identifier: npi },
          specialty: [{ text: 'General Practice Physician' }],
        },
        {
          resourceType: 'Practitioner',
          id: 'd',
          identifier: [npi],
          name: [{ family: 'Vale', given: ['Jo'] }],
        },
        { resourceType: 'Medication', id: 'm', code: drug },
        {
          resourceType: 'MedicationRequest',
          id: 'mr',
          status: 'active',
          medicationReference: { reference: 'Medication/m' },
          subject,
          requester: search,
        },
        {
          resourceType: 'MedicationRequest',
          id: 'mr2',
          status: 'active',
          medicationCodeableConcept: drug,
          subject,
          requester: nobody,
        },
        {
          resourceType: 'Observation',
          id: 'o',
          status: 'final',
          code: code('93025-5'),
          subject,
          component: [
            { code: code('1-8'), valueString: 'forty hours' },
            { code: code('2-6'), valueCodeableConcept: { text: 'I have housing' } },
            { code: code('3-4'), valueInteger: 3 },
            { code: code('4-2'), valueSampledData: { data: '1 2 3' } },
          ],
        },
        { resourceType: 'ImagingStudy', id: 'i', subject },
      ]),
      out,
    );
    expect(rowsIn(out, 'observations').map((o) => o.value_text)).toEqual([
      'forty hours',
      'I have housing',
      '3',
      '',
    ]);
    expect(rowsIn(out, 'medications').map((m) => [m.name, m.practitioner_id])).toEqual([
      [drug.text, '1'],
      [drug.text, ''],
    ]);
    expect(rowsIn(out, 'practitioners')).toMatchObject([
      { practitioner_id: '1', specialty: 'General Practice Physician' },
    ]);
    expect(report.left).toEqual({
      ImagingStudy: 1,
      'Observation.valueSampledData': 1,
      'references by search without an answer': 1,
    });
  });

  it('is read with numbers of our own', () => {
    const path = join(scratch, 'others.json');
    writeFileSync(path, JSON.stringify(bundle, null, 2));
    const out = fresh();
    expect(readFhir(path, out).rows).toMatchObject({ patients: 1, encounters: 1, conditions: 1 });
    const rowsOf = (name: string) => {
      const [header, row] = parseCsv(readFileSync(join(out, `${name}.csv`), 'utf8'));
      return Object.fromEntries(header!.map((h, i) => [h, row![i]]));
    };
    expect(rowsOf('patients')).toMatchObject({
      patient_id: '1',
      first_name: 'Ada',
      middle_name: 'Mae',
      last_name: 'Quill',
    });
    expect(rowsOf('encounters')).toMatchObject({
      patient_id: '1',
      provider: 'Dr. Vale',
      duration_minutes: '15',
    });
    expect(rowsOf('conditions')).toMatchObject({
      patient_id: '1',
      encounter_id: '1',
      snomed_code: '59621000',
      onset_date: '2001-02-03',
    });
  });
});
