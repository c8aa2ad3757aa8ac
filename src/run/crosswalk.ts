// The crosswalk of a run of several datasets: one row per person, with what each dataset calls him.
import type { Dataset } from '../datasets/dataset.ts';
import { type Batch, batchOf, type Part, vectorOf } from '../schema/batch.ts';
import { type Column, id, maybe } from '../schema/column.ts';
import { type Columns, columnNames, type Row, type Table, table } from '../schema/table.ts';

/** A table computed from those of the other publications, partition by partition. */
export interface Derived {
  readonly dataset: Dataset;
  from(parts: readonly Part[]): Part;
}

/** The table in which a dataset has one row per person, or null where it has none. */
export function personTable({ tables }: Dataset): Table | null {
  return tables.find((t) => t.key === t.patient) ?? null;
}

/** How one dataset calls persons. */
interface Naming {
  /** Its place among the publications of the run. */
  readonly place: number;
  readonly column: string;
  readonly persons: Table;
  readonly personOf: (key: number) => number;
}

function namingsOf(datasets: readonly Dataset[]): readonly Naming[] {
  return datasets.flatMap((d, place) => {
    const persons = personTable(d);
    const personOf = d.personOf ?? ((key: number) => key);
    return persons === null ? [] : [{ place, column: `${d.name}_id`, persons, personOf }];
  });
}

function tableOf(namings: readonly Naming[]): Table {
  const columns: Record<string, Column> = {
    person_id: id('Number of the person in the simulated population', { min: 1 }),
  };
  for (const { column, persons } of namings) {
    const { printed } = persons.columns[persons.key]!;
    const doc = `${persons.key} of ${column.replace(/_id$/, '')}; empty where the person is not in it`;
    columns[column] = maybe(id(doc, printed === undefined ? {} : { printed }));
  }
  return table('crosswalk', {
    doc: 'One row per person: what each dataset calls him.',
    key: 'person_id',
    patient: 'person_id',
    columns,
  });
}

/** The crosswalk of datasets that are published together. */
export function crosswalkOf(datasets: readonly Dataset[]): Derived {
  const namings = namingsOf(datasets);
  const crosswalk = tableOf(namings);
  return {
    dataset: {
      name: 'crosswalk',
      doc: crosswalk.doc,
      tables: [crosswalk],
      reference: [],
      open: () => () => {},
      rollups: () => [],
      checks: () => [],
    },
    from: (parts) => new Map([[crosswalk.name, rowsOf(crosswalk, namings, parts)]]),
  };
}

type AnyRow = Row<Table<Columns>>;

function rowsOf(crosswalk: Table, namings: readonly Naming[], parts: readonly Part[]): Batch {
  const empty = Object.fromEntries(columnNames(crosswalk).map((name) => [name, null]));
  const byPerson = new Map<number, Record<string, number | null>>();
  for (const { place, column, persons, personOf } of namings) {
    const batch = parts[place]!.get(persons.name);
    if (batch === undefined) continue;
    const keys = vectorOf(batch, persons.key).values as Float64Array;
    for (let i = 0; i < batch.rows; i++) {
      const person = personOf(keys[i]!);
      let row = byPerson.get(person);
      if (row === undefined) {
        row = { ...empty, person_id: person };
        byPerson.set(person, row);
      }
      row[column] = keys[i]!;
    }
  }
  const rows = [...byPerson.values()].sort((a, b) => a.person_id! - b.person_id!);
  return batchOf(crosswalk, rows as AnyRow[]);
}
