// Documents of the network: DDL for three servers, and the sample queries that the written tables can answer.
import { type Dialect, ddl, mysql, postgres, sqlite } from '../../schema/as/sql.ts';
import type { Fold } from '../../schema/fold.ts';
import { isOn, type Settings } from '../../schema/setting.ts';
import type { Document } from '../dataset.ts';
import { queries } from './queries.ts';
import { reference, tables } from './tables.ts';

/** What reports look rows up by, beyond keys. */
const INDEXES: readonly (readonly [table: string, column: string])[] = [
  ['ed_encounters', 'patient_id'],
  ['ed_encounters', 'arrival_ts'],
  ['ip_stays', 'patient_id'],
  ['ip_stays', 'admit_ts'],
];

/** The DDL of all nine tables with their indexes, ready to be run as it is. */
export function networkDdl(dialect: Dialect): string {
  const { quote } = dialect;
  const indexes = INDEXES.map(
    ([table, column]) => `CREATE INDEX ${quote(`${table}_${column}`)} ON ${quote(table)} (${quote(column)});`,
  );
  return `${ddl([...reference, ...tables], dialect)}\n${indexes.join('\n')}\n`;
}

/** All documents of a run with these settings. */
export function documentsOf(settings: Settings): readonly Document[] {
  const wanted = settings.queries as readonly string[];
  return [
    ...[mysql, postgres, sqlite].map((d) => ({ path: `ddl/${d.name}.sql`, text: networkDdl(d) })),
    ...queries
      .filter((q) => q.needs.every((key) => isOn(settings, key)))
      .filter((q) => wanted.length === 0 || wanted.includes(q.name))
      .map((q) => ({ path: `queries/${q.name}.sql`, text: `-- ${q.doc}.\n${q.sql};\n` })),
  ];
}

/** They depend on settings alone: no part contributes anything. */
export function documents(settings: Settings): readonly Fold<never, readonly Document[]>[] {
  const fold: Fold<null, readonly Document[]> = {
    id: 'sql',
    see: () => null,
    merge: () => null,
    end: () => documentsOf(settings),
  };
  return [fold as unknown as Fold<never, readonly Document[]>];
}
