// The answer key of a run with planted flaws: one row for each cell changed and each row added, with what is true.
import type { Batch } from './batch.ts';
import { code, id, maybe, text } from './column.ts';
import { type Row, table } from './table.ts';

/** Everything that separates the written rows from the true ones; put back, they are equal to the byte. */
export const answerKey = table('answer_key', {
  doc: 'One row per cell that a planted flaw changed and per row that one added. A flaw that touches several cells has several rows with one flaw_id.',
  key: 'answer_id',
  patient: 'patient_id',
  columns: {
    answer_id: id('Identifier of the entry'),
    flaw_id: id('The flaw: one mistake, however many cells it touches'),
    patient_id: id('Person under whose number the row is written', { ref: 'patients' }),
    true_patient_id: id('Person whom the row is really about; for a second registration, the true person', {
      ref: 'patients',
    }),
    table_name: code('Table of the row'),
    row_key: id('Key of the row in that table, as written'),
    column_name: maybe(code('Column changed; empty where the whole row is added')),
    operation: code('What to undo: a changed cell or an added row', { oneOf: ['changed', 'added'] }),
    kind: code('Kind of flaw, by the name that sets its rate in a spec'),
    mechanism: code('How it came about: MCAR, MAR or MNAR for missing values, else the slip'),
    true_value: maybe(text('What is true, as a CSV file prints it; empty where nothing should be there')),
    written_value: maybe(text('What is written, as a CSV file prints it; empty where nothing is')),
    source_row_key: maybe(id('Row of the same table that an added row repeats')),
  },
});

export type AnswerRow = Row<typeof answerKey>;

/** A part as it is written, with its answer key, beside the true rows it was made from. */
export interface Written {
  readonly tables: ReadonlyMap<string, Batch>;
  /** By kind of flaw: how many were planted, and in how many places they could have been. */
  readonly counts: Readonly<Record<string, readonly [planted: number, of: number]>>;
}
