// Whether the answer key is exact: a written row differs from the true one where the key says so, and nowhere else.
import { type AnswerRow, answerKey, type Written } from '../schema/answer-key.ts';
import { type Batch, type Part, valueAt } from '../schema/batch.ts';
import type { Finding } from '../schema/fold.ts';
import { keyIndex } from '../schema/key-index.ts';
import { type Claim, type Count, findingOf, keyOf, rowName, Tally } from '../schema/tally.ts';
import { textOf } from './print.ts';

const said: Claim = {
  check: `${answerKey.name}.exact`,
  category: 'conformance',
  table: answerKey.name,
  column: null,
  doc: 'a written row differs from the true one exactly where the answer key says so',
};

type Answer = Pick<AnswerRow, 'true_value' | 'written_value'>;

/** The answer key of one table: changed cells by row and column, and keys of added rows. */
interface Answers {
  readonly changed: Map<number, Map<string, Answer>>;
  readonly added: Set<number>;
}

function answersOf(key: Batch): ReadonlyMap<string, Answers> {
  const tables = new Map<string, Answers>();
  const columns = Object.entries(key.columns);
  for (let i = 0; i < key.rows; i++) {
    const row = Object.fromEntries(columns.map(([name, v]) => [name, valueAt(v, i)])) as unknown as AnswerRow;
    const known = tables.get(row.table_name) ?? { changed: new Map(), added: new Set() };
    tables.set(row.table_name, known);
    if (row.operation === 'added') known.added.add(row.row_key);
    else {
      const cells = known.changed.get(row.row_key) ?? new Map<string, Answer>();
      known.changed.set(row.row_key, cells.set(row.column_name!, row));
    }
  }
  return tables;
}

/** Count the rows in which the written tables and the key do not add up to the true ones. */
export function compare(part: Part, { tables }: Written): Count {
  const tally = new Tally();
  const answers = answersOf(tables.get(answerKey.name)!);
  for (const truth of part.values()) {
    const { name } = truth.table;
    const known = answers.get(name) ?? { changed: new Map(), added: new Set() };
    compareTable(truth, tables.get(name)!, known, tally);
  }
  return tally.count();
}

function compareTable(truth: Batch, written: Batch, { changed, added }: Answers, tally: Tally): void {
  const index = keyIndex(written);
  let explained = 0;
  for (let i = 0; i < truth.rows; i++) {
    tally.of++;
    const cells = changed.get(keyOf(truth, i));
    if (cells !== undefined) explained++;
    const row = index.rowOf(keyOf(truth, i));
    const wrong = row < 0 ? 'not written' : difference(truth, i, written, row, cells);
    if (wrong !== null) tally.fail(keyOf(truth, i), () => `${rowName(truth, i)}: ${wrong}`);
  }
  const extra = written.rows - truth.rows - added.size;
  for (let i = 0; i < written.rows; i++) {
    const key = keyOf(written, i);
    if (added.has(key) && keyIndex(truth).rowOf(key) >= 0)
      tally.fail(key, () => `${rowName(written, i)}: added twice`);
  }
  if (extra !== 0 || explained !== changed.size)
    tally.fail(
      0,
      () => `${truth.table.name}: ${extra} rows too many, ${changed.size - explained} answers astray`,
    );
}

/** The first column in which a row and its answers do not agree, or null. */
function difference(
  truth: Batch,
  i: number,
  written: Batch,
  row: number,
  cells: ReadonlyMap<string, Answer> | undefined,
): string | null {
  for (const [name, v] of Object.entries(truth.columns)) {
    const [a, b] = [valueAt(v, i), valueAt(written.columns[name]!, row)];
    const answer = cells?.get(name);
    if (a === b && answer === undefined) continue;
    if (a === b || answer === undefined) return name;
    if (textOf(v.column, a) !== answer.true_value || textOf(v.column, b) !== answer.written_value)
      return name;
  }
  return null;
}

export function exactFinding(seen: readonly Count[]): Finding {
  return findingOf(said, seen);
}
