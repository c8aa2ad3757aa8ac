// Conformance, completeness and keys, each derived from column definitions and each shown to fail.
import { describe, expect, it } from 'vitest';
import { completeness } from '../../src/checks/completeness.ts';
import { conformance } from '../../src/checks/conformance.ts';
import { keys } from '../../src/checks/keys.ts';
import { type Batch, batchOf, type Part } from '../../src/schema/batch.ts';
import { code, date, float, id, int, maybe, money, text, time } from '../../src/schema/column.ts';
import type { Check, Finding } from '../../src/schema/fold.ts';
import { before, onlyWhen } from '../../src/schema/rule.ts';
import { table } from '../../src/schema/table.ts';
import { allowance } from '../../src/schema/tally.ts';

const people = table('people', {
  doc: 'People.',
  key: 'person_id',
  patient: 'person_id',
  columns: {
    person_id: id('Person'),
    name: text('Name'),
    tags: text('Tags, separated by |'),
    clinic_id: id('Clinic', { ref: 'clinics' }),
  },
});
const visits = table('visits', {
  doc: 'Visits.',
  key: 'visit_id',
  patient: 'person_id',
  columns: {
    visit_id: id('Visit'),
    person_id: id('Person', { ref: 'people' }),
    kind: code('Kind', { oneOf: ['office', 'ward'] }),
    dx: code('Diagnosis', { codes: 'dx' }),
    score: int('Score', { min: 0, max: 10 }),
    weight: float('Weight', { decimals: 1, max: 300 }),
    cost: money('Cost'),
    from: date('From'),
    to: maybe(date('To')),
    at: time('At'),
    earlier_id: maybe(id('Visit before', { ref: 'visits' })),
  },
  rules: [before('from', 'to'), onlyWhen('to', 'kind', ['ward'])],
});
const clinics = table('clinics', { doc: 'Clinics.', key: 'clinic_id', columns: { clinic_id: id('Clinic') } });
const tables = [people, visits, clinics];

type VisitRow = Parameters<typeof batchOf<typeof visits>>[1][number];
const visit: VisitRow = {
  visit_id: 10,
  person_id: 1,
  kind: 'office',
  dx: 'I10',
  score: 3,
  weight: 70.5,
  cost: 1250,
  from: 100,
  to: null,
  at: 8_640_000,
  earlier_id: null,
};
const clean: readonly VisitRow[] = [
  visit,
  { ...visit, visit_id: 11, earlier_id: 10 },
  { ...visit, visit_id: 20, person_id: 2, kind: 'ward', to: 101 },
];

function part(rows: readonly VisitRow[] = clean, names: readonly string[] = ['Ann', 'Bob']): Part {
  const persons = names.map((name, i) => ({ person_id: i + 1, name, tags: '', clinic_id: 7 }));
  return new Map<string, Batch>([
    ['people', batchOf(people, persons)],
    ['visits', batchOf(visits, rows)],
  ]);
}

const codes = (system: string) => (system === 'dx' ? new Set(['I10', 'J45']) : undefined);
const shared = () => new Set([7]);
const checks: readonly Check[] = [
  ...conformance(tables, codes),
  ...completeness(tables),
  ...keys(tables, shared),
];

function findings(...parts: Part[]): Finding[] {
  return checks.flatMap((c) => c.end(parts.map((p) => c.see(p))));
}
const failed = (...parts: Part[]) => findings(...parts).filter((f) => f.failed > f.allowed);
const withRow = (change: Partial<Record<keyof VisitRow, unknown>>) =>
  part([...clean, { ...visit, visit_id: 21, person_id: 2, ...change } as VisitRow]);

/** The part with the raw text of a value that a reader could not read. */
function withBad(column: string, raw: string): Part {
  const p = new Map(part());
  const batch = p.get('visits')!;
  const v = batch.columns[column]!;
  const valid = new Uint8Array(batch.rows).fill(1);
  valid[1] = 0;
  p.set('visits', {
    ...batch,
    columns: { ...batch.columns, [column]: { ...v, valid, bad: new Map([[1, raw]]) } },
  });
  return p;
}

describe('checks from column definitions', () => {
  it('find nothing in clean rows', () => {
    expect(failed(part())).toEqual([]);
  });

  it('resolve a part that names as many rows of a shared table as the staff of a million patients', () => {
    const MANY = 120_000;
    const persons = Array.from({ length: MANY }, (_, i) => ({
      person_id: i + 1,
      name: 'Ann',
      tags: '',
      clinic_id: i + 1,
    }));
    const crowd: Part = new Map([['people', batchOf(people, persons)]]);
    const known = new Set(persons.map((p) => p.clinic_id));
    const resolves = (ids: ReadonlySet<number>) =>
      keys([people, clinics], () => ids).find((c) => c.id === 'people.clinic_id.resolves')!;
    const ended = (ids: ReadonlySet<number>) => {
      const check = resolves(ids);
      return check.end([check.see(crowd)])[0]!;
    };
    expect(ended(known)).toMatchObject({ failed: 0, of: MANY });
    known.delete(77_777);
    expect(ended(known)).toMatchObject({ failed: 1, of: MANY });
  });

  it.each([
    ['visits.dx.known', { dx: 'ZZZ' }],
    ['visits.kind.vocabulary', { kind: 'home' }],
    ['visits.score.range', { score: 11 }],
    ['visits.weight.range', { weight: 301 }],
    ['visits.weight.decimals', { weight: 70.55 }],
    ['visits.weight.type', { weight: Number.NaN }],
    ['visits.weight.type', { weight: Number.POSITIVE_INFINITY }],
    ['visits.cost.type', { cost: 12.5 }],
    ['visits.at.type', { at: 1.5 }],
    ['visits.visit_id.type', { visit_id: 21.5 }],
    ['visits.visit_id.type', { visit_id: -1 }],
    ['visits.visit_id.type', { visit_id: 2 ** 53 }],
    ['visits.rule.from_before_to', { kind: 'ward', to: 99 }],
    ['visits.rule.to_only_when_kind', { to: 100 }],
    ['visits.dx.present', { dx: '' }],
    ['visits.visit_id.unique', { visit_id: 20 }],
    ['visits.person_id.resolves', { person_id: 9 }],
    ['visits.earlier_id.resolves', { earlier_id: 999 }],
    ['visits.earlier_id.owner', { earlier_id: 10 }],
  ])('%s fails for %o', (check, change) => {
    const found = failed(withRow(change)).find((f) => f.check === check);
    expect(found?.failed).toBe(1);
    expect(found?.examples).toHaveLength(1);
  });

  it('counts unreadable values as failures of type with their text, not as missing, and keeps rules off them', () => {
    const found = failed(withBad('from', '2024-13-01'));
    expect(found.map((f) => f.check)).toEqual(['visits.from.type']);
    expect(found[0]!.examples).toEqual(['visit_id=11: from=“2024-13-01”']);
  });

  it('reports an empty required text, but takes an empty list for a value', () => {
    expect(failed(part(clean, ['Ann', ''])).map((f) => f.check)).toEqual(['people.name.present']);
  });

  it('reports an empty required number', () => {
    const p = new Map(part());
    const batch = p.get('visits')!;
    const score = { ...batch.columns.score!, valid: Uint8Array.of(1, 0, 1) };
    p.set('visits', { ...batch, columns: { ...batch.columns, score } });
    expect(failed(p).map((f) => f.check)).toEqual(['visits.score.present']);
  });

  it('refuses a column that names an unknown code system', () => {
    expect(() => conformance(tables, () => undefined)).toThrow(RangeError);
  });

  it('resolves references to shared tables when the fold ends', () => {
    const own = keys(tables, () => new Set([8]));
    const check = own.find((c) => c.id === 'people.clinic_id.resolves')!;
    expect(check.end([check.see(part())])).toMatchObject([
      { failed: 1, of: 1, examples: ['clinic_id=7 is not in clinics'] },
    ]);
  });

  it('proves uniqueness between parts by disjoint ranges, and says when it cannot', () => {
    const other = part([{ ...visit, visit_id: 30 }]);
    const ranges = (...parts: Part[]) =>
      findings(...parts).find((f) => f.check === 'visits.visit_id.ranges')!;
    expect(ranges(part(), other).failed).toBe(0);
    expect(ranges(part(), part([{ ...visit, visit_id: 15 }])).failed).toBe(1);
  });

  it('keeps the five examples of lowest key, however rows are cut into parts', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ ...visit, visit_id: 100 + i, dx: 'ZZZ' }));
    const known = checks.find((c) => c.id === 'visits.dx.known')!;
    const whole = known.end([known.see(part(rows))]);
    const cut = known.end([known.see(part(rows.slice(4))), known.see(part(rows.slice(0, 4)))]);
    expect(cut).toEqual(whole);
    expect(whole[0]!.examples.map((e) => e.split(':')[0])).toEqual(
      [100, 101, 102, 103, 104].map((n) => `visit_id=${n}`),
    );
  });

  it('has ids that differ', () => {
    expect(new Set(checks.map((c) => c.id)).size).toBe(checks.length);
  });

  it('allows a share and three standard errors, and nothing when the share is 0', () => {
    expect(allowance(0, 1_000_000)).toBe(0);
    expect(allowance(0.03, 10_000)).toBe(351);
    expect(allowance(0.03, 0)).toBe(0);
  });
});
