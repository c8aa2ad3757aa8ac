// PostgreSQL: the DDL runs as it is, COPY takes the CSV files, and every constraint holds and is enforced.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { postgres } from '../../src/schema/as/sql.ts';
import { checksumQuery, parquetChecksums, type Spelling } from './checksums.ts';
import { constraintsOf, violations } from './constraints.ts';
import { loadTables } from './loads.ts';
import { withPart } from './part.ts';
import { manifestRows, tables } from './population.ts';
import { databaseIn, POSTGRES, postgresHere, rowsIn } from './postgres.ts';

const spelling: Spelling = {
  exact: (v) => `cast(${v} as numeric)`,
  dateText: (v) => `to_char(${v}, 'YYYY-MM-DD')`,
  timeText: (v) => `to_char(${v}, 'YYYY-MM-DD"T"HH24:MI:SS')`,
  length: (v) => `length(${v})`,
  isTrue: (v) => v,
  text: (v) => `cast(${v} as text)`,
};

withPart('PostgreSQL', postgresHere(), POSTGRES, (server) => {
  const run = inject('run');
  const { create, inside, drop } = databaseIn(server, 'interop');

  beforeAll(() => {
    create();
    loadTables(inside, run);
  });
  afterAll(drop);

  test('holds as many rows of each table as the manifest lists', () => {
    const names = tables.map((t) => t.name);
    expect(rowsIn(inside, names)).toEqual(manifestRows(run, 'csv'));
  });

  test('agrees with Parquet on the sums of every column', async () => {
    const expected = await parquetChecksums(run, tables);
    for (const t of tables) {
      const { sql, parse } = checksumQuery(t, postgres, spelling);
      expect({ [t.name]: parse(inside(sql)) }).toEqual({ [t.name]: expected[t.name] });
    }
  });

  test('has every primary key, foreign key and NOT NULL of the definition', () => {
    const constraint = (type: string) =>
      Number(
        inside(
          `SELECT count(*) FROM information_schema.table_constraints WHERE constraint_type = '${type}' AND table_schema = 'public';`,
        ),
      );
    const filled = `SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' AND is_nullable = 'NO';`;
    expect({
      primaryKeys: constraint('PRIMARY KEY'),
      foreignKeys: constraint('FOREIGN KEY'),
      filled: Number(inside(filled)),
    }).toEqual(constraintsOf(tables));
  });

  test.each(violations(postgres))('refuses $what', ({ sql, complaint }) => {
    expect(() => inside(sql)).toThrow(complaint.postgres);
  });
});
