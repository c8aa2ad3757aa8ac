// The proof of the answer key: every way in which written rows and key can fall apart is seen.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { clinical } from '../../src/datasets/clinical/index.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { compare } from '../../src/flaws/exact.ts';
import { planting } from '../../src/flaws/plant.ts';
import { answerKey, type Written } from '../../src/schema/answer-key.ts';
import { appender, type Batch, type Part, valueAt } from '../../src/schema/batch.ts';
import { time } from '../../src/schema/column.ts';
import { clinicalRows, partOf } from '../fixtures/clinical.ts';

const asOf = dayOf(2025, 1, 1);
const part = new Map([...partOf(clinicalRows())].filter(([, batch]) => batch.table.patient !== undefined));

function planted(
  rates: Record<string, number>,
  from: Part = part,
  { tables, flaws }: Pick<Dataset, 'tables' | 'flaws'> = clinical,
): Written {
  const { plant } = planting({
    tables,
    profile: flaws!,
    quality: { preset: 'clean', rates },
    asOf,
    root: Rng.root([5, 6]),
    neighbour: (patient) => (patient > 1 ? patient - 1 : null),
  });
  return plant(from);
}

type Row = Record<string, string | number | boolean | null>;

/** The written rows with those of one table altered. */
function altered(written: Written, table: string, alter: (rows: Row[]) => Row[]): Written {
  const batch = written.tables.get(table)!;
  const to = appender(batch.table);
  for (const row of alter(rows(batch))) to.push(row as never);
  return { ...written, tables: new Map([...written.tables, [table, to.batch()]]) };
}

function rows(batch: Batch): Row[] {
  return Array.from({ length: batch.rows }, (_, i) =>
    Object.fromEntries(Object.entries(batch.columns).map(([name, v]) => [name, valueAt(v, i)])),
  );
}

const RATES = { typos: 0.5, 'duplicate-entries': 0.5, 'wrong-sex': 1, missing: 0.2 };

describe('the answer key', () => {
  const written = planted(RATES);
  const key = () => rows(written.tables.get(answerKey.name)!);

  it('holds for what was planted', () => {
    expect(compare(part, written)).toMatchObject({ failed: 0, examples: [] });
    expect(new Set(key().map((a) => a.kind))).toEqual(
      new Set(['typos', 'duplicate-entries', 'wrong-sex', 'missing']),
    );
  });

  const first = (rows: Row[], change: Row) => [{ ...rows[0]!, ...change }, ...rows.slice(1)];
  const changedAnswer = (change: (a: Row) => Row) => (rows: Row[]) => {
    const at = rows.findIndex((a) => a.operation === 'changed');
    return rows.map((a, i) => (i === at ? change(a) : a));
  };

  it.each<[string, string, (rows: Row[]) => Row[]]>([
    ['a change that the key does not list', 'patients', (r) => first(r, { household_id: 77 })],
    ['a value lost that the key does not list', 'patients', (r) => first(r, { county: 'Elsewhere' })],
    ['a row that is not written', 'observations', (r) => r.slice(1)],
    ['a row too many', 'observations', (r) => [...r, { ...r[0]!, observation_id: 999_999_999 }]],
    ['an answer taken away', answerKey.name, (r) => r.slice(1)],
    [
      'an answer about a cell that is as it should be',
      answerKey.name,
      changedAnswer((a) => ({ ...a, column_name: 'zip' })),
    ],
    ['another true value', answerKey.name, changedAnswer((a) => ({ ...a, true_value: 'x' }))],
    ['another written value', answerKey.name, changedAnswer((a) => ({ ...a, written_value: 'x' }))],
    ['an answer about no row', answerKey.name, changedAnswer((a) => ({ ...a, row_key: 999_999_999 }))],
  ])('falls apart over %s', (_, table, alter) => {
    expect(compare(part, altered(written, table, alter)).failed).toBeGreaterThan(0);
  });
});

describe('planting', () => {
  it('writes the true rows and an empty key when every rate is 0', () => {
    const written = planted({ typos: 0 });
    expect(written.tables.get(answerKey.name)!.rows).toBe(0);
    for (const [name, batch] of part) expect(rows(written.tables.get(name)!)).toEqual(rows(batch));
  });

  it('moves whole visits to a second registration, and nobody’s death', () => {
    const written = planted({ duplicates: 1 });
    const again = rows(written.tables.get('patients')!).filter((p) => (p.patient_id as number) > 1e10);
    expect(again).toHaveLength(part.get('patients')!.rows);
    expect(rows(written.tables.get('deaths')!)).toEqual(rows(part.get('deaths')!));
    const owner = new Map(rows(written.tables.get('encounters')!).map((e) => [e.encounter_id, e.patient_id]));
    for (const o of rows(written.tables.get('observations')!))
      expect(owner.get(o.encounter_id!)).toBe(o.patient_id);
    for (const e of rows(written.tables.get('encounters')!))
      if (e.parent_encounter_id !== null) expect(owner.get(e.parent_encounter_id!)).toBe(e.patient_id);
  });

  it('keeps the earlier value of a corrected result as a preliminary row', () => {
    const results = rows(planted({ 'corrected-results': 1 }).tables.get('observations')!);
    const corrected = results.filter((o) => o.status === 'corrected');
    const preliminary = results.filter((o) => o.status === 'preliminary');
    expect(corrected.length).toBeGreaterThan(0);
    expect(preliminary).toHaveLength(corrected.length);
    for (const [i, o] of corrected.entries()) {
      expect(preliminary[i]).toMatchObject({ loinc_code: o.loinc_code, observed_at: o.observed_at });
      expect(preliminary[i]!.value).not.toBe(o.value);
    }
  });

  it('reports late and corrected results later, where the time of the report is written', () => {
    const truth = part.get('observations')!;
    const columns = { ...truth.table.columns, reported_at: time('Report') };
    const reported = { ...truth.table, columns };
    const to = appender(reported);
    for (const row of rows(truth)) to.push({ ...row, reported_at: row.observed_at! } as never);
    const dataset = {
      tables: clinical.tables.map((t) => (t.name === reported.name ? reported : t)),
      flaws: { ...clinical.flaws!, results: { ...clinical.flaws!.results!, issued: 'reported_at' } },
    };
    const from = new Map([...part, [reported.name, to.batch()]]);
    for (const kind of ['late-results', 'corrected-results']) {
      const written = planted({ [kind]: 1 }, from, dataset);
      expect(compare(from, written)).toMatchObject({ failed: 0 });
      const results = rows(written.tables.get(reported.name)!).filter((o) => o.category === 'laboratory');
      const delayed = results.filter((o) => (o.reported_at as number) > (o.observed_at as number));
      const moved = rows(written.tables.get(answerKey.name)!).filter((a) => a.column_name === 'reported_at');
      expect(moved.length).toBeGreaterThan(2);
      if (kind === 'corrected-results') expect(delayed).toHaveLength(moved.length);
      for (const o of results) expect(o.reported_at).toBeGreaterThanOrEqual(o.observed_at as number);
    }
  });

  it('files under another person only what nothing else names', () => {
    const written = planted({ 'wrong-patient': 1 });
    const key = rows(written.tables.get(answerKey.name)!);
    expect(key.length).toBeGreaterThan(3);
    expect(new Set(key.map((a) => a.column_name))).toEqual(new Set(['patient_id']));
    expect(new Set(key.map((a) => a.true_patient_id)).has(1)).toBe(false);
    expect(rows(written.tables.get('encounters')!)).toEqual(rows(part.get('encounters')!));
    expect(compare(part, written)).toMatchObject({ failed: 0 });
  });

  it('refuses rows that are not in the order of persons', () => {
    const batch = part.get('encounters')!;
    const to = appender(batch.table);
    for (const row of rows(batch).reverse()) to.push(row as never);
    expect(new Set(rows(batch).map((e) => e.patient_id)).size).toBeGreaterThan(1);
    expect(() => planted({}, new Map([...part, ['encounters', to.batch()]]))).toThrow(/order of persons/);
  });
});
