// Planting: the true rows of a part become the rows that are written, with the answer key of everything that differs.
import type { Day } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import { answerKey, type Written } from '../schema/answer-key.ts';
import { type Appender, appender, type Batch, type Part, valueAt, vectorOf } from '../schema/batch.ts';
import type { Column } from '../schema/column.ts';
import type { Columns, Table } from '../schema/table.ts';
import {
  defaultDates,
  formatVariants,
  oldAddresses,
  placeholders,
  swappedNames,
  transposedDates,
  typos,
  wrongSex,
} from './demographics.ts';
import { duplicates } from './duplicates.ts';
import { missing } from './missing.ts';
import { type FlawProfile, losable } from './profile.ts';
import { type Quality, ratesOf } from './rates.ts';
import { type Counts, type Entry, PersonRows, type Values } from './record.ts';
import {
  carriedForward,
  correctedResults,
  decimalSlips,
  duplicateEntries,
  enteredInError,
  freeText,
  lateResults,
  outdatedCodes,
  staleEntries,
  timeZoneSlips,
  unitSlips,
  wrongPatient,
} from './rows.ts';
import { type Plant, personsOf, type Scene } from './scene.ts';

/** In this order: who a row belongs to first, then what rare slips spoil, then what frequent losses take. */
const PLANTS: readonly Plant[] = [
  duplicates,
  wrongPatient,
  correctedResults,
  enteredInError,
  duplicateEntries,
  swappedNames,
  transposedDates,
  defaultDates,
  wrongSex,
  typos,
  oldAddresses,
  placeholders,
  unitSlips,
  decimalSlips,
  carriedForward,
  lateResults,
  staleEntries,
  outdatedCodes,
  freeText,
  timeZoneSlips,
  missing,
  formatVariants,
];

export interface PlantingSettings {
  readonly tables: readonly Table[];
  readonly profile: FlawProfile;
  readonly quality: Quality;
  readonly asOf: Day;
  /** Stream of the run's flaws, apart from the streams of lives. */
  readonly root: Rng;
  /** Another person near a person, from a number in [0, 1); null where there is none. */
  readonly neighbour: (patient: number, u: number) => number | null;
}

export interface Planting {
  /** The tables as they are written: without what flaws may break, and with the answer key. */
  readonly tables: readonly Table[];
  /** The written rows of a part of whole persons; valid until the next call. */
  plant(part: Part): Written;
}

/** Prepare planting. Throws a RangeError when no table tells who the persons are. */
export function planting(settings: PlantingSettings): Planting {
  const persons = personsOf(settings.tables);
  if (persons === undefined) throw new RangeError('no table has one row a person with a date of birth');
  const loose = settings.tables.map((table) => loosened(table, settings.profile));
  const tables = [...loose, answerKey];
  const rates = ratesOf(settings.quality);
  const appenders = new Map(tables.map((t) => [t.name, appender(t) as Appender]));
  return {
    tables,
    plant(part) {
      for (const a of appenders.values()) a.clear();
      const counts: Counts = new Map();
      for (const rows of personsIn(part, persons, settings.root, counts)) {
        const { profile, asOf, root, neighbour, tables: known } = settings;
        const [person] = rows.given(persons.name) as Iterable<Scene['person']>;
        const scene: Scene = {
          rows,
          root,
          tables: known,
          profile,
          rates,
          asOf,
          persons,
          person: person!,
          neighbour: (u) => neighbour(rows.patient, u),
        };
        for (const plant of PLANTS) plant(scene);
        write(rows, settings.tables, appenders);
      }
      return {
        tables: new Map([...appenders].map(([name, a]) => [name, a.batch()])),
        counts: Object.fromEntries(counts),
      };
    },
  };
}

/** Rows of a person under the person's own number first, in their order; then those under a second one. */
function write(rows: PersonRows, tables: readonly Table[], appenders: ReadonlyMap<string, Appender>): void {
  const under = (entry: Entry) => (entry.values[entry.table.patient!] === rows.patient ? 0 : 1);
  for (const table of tables) {
    const to = appenders.get(table.name)!;
    for (const side of [0, 1])
      for (const entry of rows.rows(table.name)) if (under(entry) === side) to.push(entry.values);
  }
  const key = appenders.get(answerKey.name)!;
  for (const answer of rows.answers()) key.push(answer);
}

/** A table as flawed rows need it: losable columns may be empty, and what flaws may break is not promised. */
export function loosened(table: Table, profile: FlawProfile): Table {
  const open = new Set(losable(profile));
  const columns: Record<string, Column> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const { oneOf: _, min: __, max: ___, codes: ____, ...plain } = column;
    const kept = table.patient === name || name === table.key;
    columns[name] = kept
      ? column
      : { ...plain, nullable: column.nullable || open.has(`${table.name}.${name}`) };
  }
  return { ...table, columns: columns as Columns, rules: [] };
}

/** The rows of a part, person by person; batches are in the order of persons. */
function* personsIn(part: Part, persons: Table, root: Rng, counts: Counts): Generator<PersonRows> {
  const readers = [...part.values()]
    .filter((batch) => batch.table.patient !== undefined)
    .map((batch) => new Reader(batch));
  const all = part.get(persons.name)!;
  const numbers = vectorOf(all, persons.key).values as Float64Array;
  for (let i = 0; i < all.rows; i++) {
    const patient = numbers[i]!;
    const rows = new PersonRows(patient, root.at(patient), counts);
    for (const reader of readers) reader.take(rows);
    yield rows;
  }
  const left = readers.find((reader) => !reader.done);
  if (left !== undefined) throw new RangeError(`rows of ${left.name} are not in the order of persons`);
}

/** Takes the rows of one table, a person at a time. */
class Reader {
  readonly #batch: Batch;
  readonly #owners: Float64Array;
  readonly #columns: readonly string[];
  #at = 0;

  constructor(batch: Batch) {
    this.#batch = batch;
    this.#owners = vectorOf(batch, batch.table.patient!).values as Float64Array;
    this.#columns = Object.keys(batch.table.columns);
  }

  get name(): string {
    return this.#batch.table.name;
  }

  get done(): boolean {
    return this.#at === this.#batch.rows;
  }

  take(rows: PersonRows): void {
    const { table, columns } = this.#batch;
    for (; this.#at < this.#batch.rows && this.#owners[this.#at] === rows.patient; this.#at++) {
      const values: Values = {};
      for (const name of this.#columns) values[name] = valueAt(columns[name]!, this.#at);
      rows.put(table, values);
    }
  }
}
