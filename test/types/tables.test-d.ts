// What the compiler knows of rows: computed from a literal table, and mistakes that must not compile.
import { expectTypeOf } from 'vitest';
import { encounters, patients } from '../../src/clinical/tables.ts';
import type { Emit } from '../../src/datasets/dataset.ts';
import { appender, batchOf } from '../../src/schema/batch.ts';
import { bool, code, date, float, id, int, maybe, money, text, time } from '../../src/schema/column.ts';
import { before } from '../../src/schema/rule.ts';
import { type Row, table } from '../../src/schema/table.ts';

const visits = table('visits', {
  doc: 'One row per visit.',
  key: 'visit_id',
  patient: 'patient_id',
  columns: {
    visit_id: id('Identifier'),
    patient_id: id('Person', { ref: 'patients' }),
    setting: code('Setting', { oneOf: ['office', 'home'] }),
    ward: maybe(code('Ward')),
    note: text('Note'),
    nights: maybe(int('Nights')),
    weight: float('Weight'),
    charge: money('Charge'),
    planned: bool('Planned'),
    day: date('Day'),
    end: maybe(time('End')),
  },
  rules: [before('day', 'end')],
});
type Visit = Row<typeof visits>;

expectTypeOf<Visit>().toEqualTypeOf<
  Readonly<{
    visit_id: number;
    patient_id: number;
    setting: 'office' | 'home';
    ward: string | null;
    note: string;
    nights: number | null;
    weight: number;
    charge: number;
    planned: boolean;
    day: number;
    end: number | null;
  }>
>();

const row: Visit = {
  visit_id: 1,
  patient_id: 1,
  setting: 'office',
  ward: null,
  note: '',
  nights: null,
  weight: 70,
  charge: 1200,
  planned: true,
  day: 20_000,
  end: null,
};
batchOf(visits, [row]);
appender(visits).push(row);

// @ts-expect-error a word outside the closed vocabulary
batchOf(visits, [{ ...row, setting: 'hospital' }]);
// @ts-expect-error a column that may not be empty
batchOf(visits, [{ ...row, note: null }]);
// @ts-expect-error a column with a value of another kind
batchOf(visits, [{ ...row, planned: 'yes' }]);
// @ts-expect-error a misspelt column
batchOf(visits, [{ ...row, nigths: 2 }]);

const { charge: _, ...withoutCharge } = row;
// @ts-expect-error a missing column
batchOf(visits, [withoutCharge]);
// @ts-expect-error a missing column when rows are pushed
appender(visits).push(withoutCharge);

const columns = { a: id('A'), b: date('B') };
// @ts-expect-error the key is a column of the table
table('t', { doc: 'T.', key: 'c', columns });
// @ts-expect-error the patient is a column of the table
table('t', { doc: 'T.', key: 'a', patient: 'p', columns });
// @ts-expect-error rules speak of columns of the table
table('t', { doc: 'T.', key: 'a', columns, rules: [before('b', 'c')] });

declare const emit: Emit;
declare const patient: Row<typeof patients>;
emit(patients, patient);
// @ts-expect-error the row of another table
emit(encounters, patient);
expectTypeOf(patient.death_date).toEqualTypeOf<number | null>();
expectTypeOf(patient.sex).toEqualTypeOf<'male' | 'female'>();
