// What may be wrong with the files of a table before any value is looked at, collected as findings.
import type { Category, Finding } from '../../schema/fold.ts';
import { columnNames, type Table } from '../../schema/table.ts';
import { findingOf, Tally } from '../../schema/tally.ts';
import type { TableFile } from './files.ts';

/** Kinds of damage, each a check of every table. */
const KINDS = {
  'file.present': ['completeness', 'the table has a file'],
  'file.filled': ['completeness', 'no file is without content'],
  'file.readable': ['conformance', 'every file can be opened and read to its end'],
  'file.structure': [
    'conformance',
    'every line is a whole record: quotes closed, as many fields as columns, valid JSON',
  ],
  'file.encoding': ['conformance', 'text is UTF-8'],
  'file.ended': ['conformance', 'the last line is whole: it ends with a line break'],
  'file.rows': ['completeness', 'every file has as many rows as the manifest says'],
  'columns.missing': ['conformance', 'every column is there'],
  'columns.extra': ['conformance', 'there is no other column'],
  'columns.duplicate': ['conformance', 'no column is there twice'],
  'columns.order': ['conformance', 'columns stand in the order of the definition'],
  'columns.stored_type': ['conformance', 'columns are stored with the type of their kind'],
} as const satisfies Record<string, readonly [Category, string]>;

export type FaultKind = keyof typeof KINDS;

/** Collects the faults of one table. Everything that was looked at counts, so that a clean table has findings with 0 failed. */
export class Faults {
  readonly #table: Table;
  readonly #tallies = new Map<FaultKind, Tally>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** Count one look of a kind; `problem` is null when all is well. */
  look(kind: FaultKind, problem: string | null, failed = 1, of = 1): void {
    let tally = this.#tallies.get(kind);
    if (tally === undefined) {
      tally = new Tally();
      this.#tallies.set(kind, tally);
    }
    if (problem !== null) {
      tally.fail(tally.of, () => problem);
      tally.failed += failed - 1;
    }
    tally.of += of;
  }

  /** Compare the column names of a file with the definition. */
  lookAtColumns(file: TableFile, found: readonly string[]): void {
    const wanted = columnNames(this.#table);
    const missing = wanted.filter((name) => !found.includes(name));
    const extra = found.filter((name) => !wanted.includes(name));
    const twice = found.filter((name, i) => found.indexOf(name) !== i);
    const shared = wanted.filter((name) => found.includes(name));
    const order = [...new Set(found)].filter((name) => wanted.includes(name));
    const moved = order.find((name, i) => name !== shared[i]);
    const list = (names: readonly string[]) =>
      names.length === 0 ? null : `${file.name}: ${names.join(', ')}`;
    this.look('columns.missing', list(missing), missing.length, wanted.length);
    this.look('columns.extra', list(extra), extra.length, Math.max(1, found.length));
    this.look('columns.duplicate', list(twice), twice.length, Math.max(1, found.length));
    this.look('columns.order', moved === undefined ? null : `${file.name}: ${moved} is out of place`);
  }

  findings(): readonly Finding[] {
    return [...this.#tallies].map(([kind, tally]) => {
      const [category, doc] = KINDS[kind];
      const claim = {
        check: `${this.#table.name}.${kind}`,
        category,
        table: this.#table.name,
        column: null,
        doc,
      };
      return findingOf(claim, [tally.count()]);
    });
  }
}
