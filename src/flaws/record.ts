// One person's rows while flaws are planted in them: every change goes through here, and with it an entry of the answer key.
import type { Rng } from '../base/rng.ts';
import type { AnswerRow } from '../schema/answer-key.ts';
import type { Table } from '../schema/table.ts';
import type { FlawName } from './kinds.ts';
import { type Cell, textOf } from './print.ts';

export type Values = Record<string, Cell>;

/** A row as it will be written, beside the true one. */
export interface Entry {
  readonly table: Table;
  /** The true values; null for a row that a flaw added. */
  readonly clean: Values | null;
  readonly values: Values;
  /** Columns that a flaw has changed already: no cell is spoilt twice. */
  readonly spoilt: Set<string>;
}

/** One mistake, to which the changes it makes belong. */
export interface Flaw {
  readonly id: number;
  readonly kind: FlawName;
  readonly mechanism: string;
}

export type Counts = Map<string, [planted: number, of: number]>;

type Draft = Omit<AnswerRow, 'answer_id' | 'patient_id'> & { readonly entry: Entry };

/** Rows and flaws are numbered within a person, with room for a million. */
const PER_PERSON = 1_000_000;
/** Half of what an id may be; a table whose rows are numbered from 1 never gets there. */
const ABOVE_ALL = 4_500_000_000_000_000;
const ADDED_PER_PERSON = 10_000;

export class PersonRows {
  readonly patient: number;
  /** Stream of everything that is drawn for this person's flaws. */
  readonly rng: Rng;
  /** By kind of flaw, and of missing values by column: planted, and places looked at. */
  readonly counts: Counts;
  readonly #tables = new Map<string, Entry[]>();
  readonly #byKey = new Map<string, Map<Cell, Values>>();
  readonly #answers: Draft[] = [];
  #flaws = 0;

  constructor(patient: number, rng: Rng, counts: Counts) {
    this.patient = patient;
    this.rng = rng;
    this.counts = counts;
  }

  /** Take in a true row. */
  put(table: Table, values: Values): void {
    const entry = { table, clean: { ...values }, values, spoilt: new Set<string>() };
    const known = this.#tables.get(table.name);
    if (known === undefined) this.#tables.set(table.name, [entry]);
    else known.push(entry);
  }

  /** The rows of a table as they stand, added ones last. */
  rows(table: string): readonly Entry[] {
    return this.#tables.get(table) ?? [];
  }

  /** The rows of a table that are true rows, whatever has been changed in them. */
  *given(table: string): Generator<Entry & { readonly clean: Values }> {
    for (const entry of this.rows(table)) if (entry.clean !== null) yield entry as Entry & { clean: Values };
  }

  /** Whether a flaw of this kind happens in one place where it could: counted, so that rates can be told. */
  happens(label: string, rate: number, rng: Rng): boolean {
    let count = this.counts.get(label);
    if (count === undefined) {
      count = [0, 0];
      this.counts.set(label, count);
    }
    count[1]++;
    return rng.chance(rate);
  }

  /** Begin a flaw; `label` is what it was counted under when it happened. */
  flaw(kind: FlawName, mechanism: string, label: string = kind): Flaw {
    this.counts.get(label)![0]++;
    return { id: this.patient * PER_PERSON + ++this.#flaws, kind, mechanism };
  }

  /** True when nothing has been changed in the columns of a row and each holds a value. */
  sound({ values, spoilt, clean }: Entry, ...columns: readonly string[]): boolean {
    return clean !== null && columns.every((c) => !spoilt.has(c) && values[c] !== null && values[c] !== '');
  }

  /** Write another value into a cell of a true row. */
  change(flaw: Flaw, entry: Entry, column: string, value: Cell): void {
    const true_ = entry.values[column]!;
    if (true_ === value || entry.spoilt.has(column)) throw new RangeError(`${column} is no cell to change`);
    entry.values[column] = value;
    entry.spoilt.add(column);
    this.#answer(flaw, entry, { column, from: true_, to: value });
  }

  /** Add a row. `source` is the row it repeats; `differs` names the columns in which a copy of a person is spoilt. */
  add(flaw: Flaw, values: Values, source: Entry, differs: readonly string[] = []): void {
    const { table } = source;
    const entry: Entry = { table, clean: null, values, spoilt: new Set() };
    (this.#tables.get(table.name) as Entry[]).push(entry);
    this.#answer(flaw, entry, { column: null, from: null, to: null, source });
    for (const column of differs)
      this.#answer(flaw, entry, { column, from: source.values[column]!, to: values[column]!, source });
  }

  /** The true row of a table that has this key, if it is this person's. */
  find(table: string, key: Cell): Values | null {
    let known = this.#byKey.get(table);
    if (known === undefined) {
      known = new Map();
      for (const { table: t, clean } of this.given(table)) known.set(clean[t.key]!, clean);
      this.#byKey.set(table, known);
    }
    return known.get(key) ?? null;
  }

  /**
   * A key for one more row of a table: the next of this person where persons have numbers of their own, else one above
   * all that a table numbered through can reach.
   */
  nextKey(table: Table): number {
    const keys = this.rows(table.name).map((e) => e.values[table.key] as number);
    const own = this.patient * PER_PERSON;
    const numbered = keys.filter((key) => key < ABOVE_ALL);
    if (numbered.every((key) => key >= own && key < own + PER_PERSON)) return Math.max(...keys) + 1;
    return ABOVE_ALL + this.patient * ADDED_PER_PERSON + keys.length - numbered.length;
  }

  #answer(
    flaw: Flaw,
    entry: Entry,
    { column, from, to, source }: { column: string | null; from: Cell; to: Cell; source?: Entry },
  ): void {
    const { table, values } = entry;
    const print = (cell: Cell) => (column === null ? null : textOf(table.columns[column]!, cell));
    this.#answers.push({
      entry,
      flaw_id: flaw.id,
      true_patient_id: this.patient,
      table_name: table.name,
      row_key: values[table.key] as number,
      column_name: column,
      operation: entry.clean === null ? 'added' : 'changed',
      kind: flaw.kind,
      mechanism: flaw.mechanism,
      true_value: print(from),
      written_value: print(to),
      source_row_key: source === undefined ? null : (source.values[table.key] as number),
    });
  }

  /** The answer key of this person, in the order in which flaws were planted. */
  answers(): AnswerRow[] {
    return this.#answers.map(({ entry, ...draft }, i) => ({
      answer_id: this.patient * PER_PERSON + i + 1,
      patient_id: entry.values[entry.table.patient!] as number,
      ...draft,
    }));
  }
}
