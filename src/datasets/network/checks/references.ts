// Claims about the reference tables of the network, and about references to them by several columns.
import type { Part } from '../../../schema/batch.ts';
import type { Check, Json } from '../../../schema/fold.ts';
import { numberIn, type Settings } from '../../../schema/setting.ts';
import type { Row, Table } from '../../../schema/table.ts';
import { type Claim, counting, findingOf, Tally } from '../../../schema/tally.ts';
import { AGE_GROUPS, type AgeGroup, GENDERS, homeSite, residents } from '../geography.ts';
import { growthOf } from '../settings.ts';
import { edRates, ipStays, lhas, population, reference, subprograms } from '../tables.ts';
import { claim, rowsOf } from './charts.ts';

export function referenceChecks(settings: Settings): readonly Check[] {
  return [
    ...reference.flatMap((t) => ((t as Table).unique ?? []).map((group) => uniqueGroup(t, group))),
    rowClaim(
      lhas,
      claim(lhas, 'default_site_id', 'default', 'default_site_id is the site of the area'),
      (r) => r.default_site_id === homeSite(r.lha_id),
    ),
    populationCheck(settings),
    cellsCheck(population, numberIn(settings, 'years') * 288),
    cellsCheck(edRates, 864),
    subprogramCheck(),
  ];
}

function rowClaim<T extends Table>(
  table: T,
  said: Claim,
  holds: (row: Row<T>, rows: readonly Row<T>[]) => boolean,
): Check {
  return counting(said, (part, tally) => {
    const rows = rowsOf<Row<T>>(part.get(table.name));
    for (const row of rows) {
      tally.of++;
      const fields = row as Record<string, unknown>;
      if (!holds(row, rows)) tally.fail(Number(fields[table.key] ?? 0), () => JSON.stringify(row));
    }
  });
}

/** Values of a group of columns that two rows of a reference table share. */
function uniqueGroup(table: Table, group: readonly string[]): Check {
  const said: Claim = {
    check: `${table.name}.${group.join('+')}.unique`,
    category: 'conformance',
    table: table.name,
    column: null,
    doc: `${group.join(', ')} together name one row`,
  };
  return counting(said, (part, tally) => {
    const seen = new Set<string>();
    for (const row of rowsOf<Record<string, unknown>>(part.get(table.name))) {
      const key = JSON.stringify(group.map((name) => row[name]));
      tally.of++;
      if (seen.has(key)) tally.fail(Number(row[table.key] ?? 0), () => key);
      seen.add(key);
    }
  });
}

/** Residents as the settings have them grow; the first year is the table's own. */
function populationCheck(settings: Settings): Check {
  const said = claim(
    population,
    'population',
    'projected',
    'population is that of the first year and its growth',
  );
  return counting(said, (part, tally) => {
    const rows = rowsOf<Row<typeof population>>(part.get(population.name));
    const first = Math.min(...rows.map((r) => r.year));
    for (const r of rows) {
      const [group, gender] = [AGE_GROUPS.indexOf(r.age_group as AgeGroup), GENDERS.indexOf(r.gender)];
      if (group < 0 || gender < 0 || r.lha_id === null || r.lha_id > 12) continue;
      tally.of++;
      const expected = residents(r.lha_id, group, gender, growthOf(settings, r.lha_id), r.year - first);
      if (r.population !== expected)
        tally.fail(
          r.projection_id,
          () => `projection_id=${r.projection_id}: population=${r.population}, not ${expected}`,
        );
    }
  });
}

/** A table has all its cells: one row of every area, group and gender. */
function cellsCheck(table: Table, wanted: number): Check {
  const said = claim(table, table.key, 'complete', `${table.name} has ${wanted} rows`);
  return {
    id: said.check,
    see: (part) => part.get(table.name)?.rows ?? 0,
    merge: (a: number, b: number) => a + b,
    end: (seen: readonly number[]) => {
      const tally = new Tally();
      const rows = seen.reduce((a, b) => a + b, 0);
      tally.of = wanted;
      for (let i = 0; i < Math.abs(wanted - rows); i++) tally.fail(0, () => `${rows} rows`);
      return [findingOf(said, [tally.count()])];
    },
  };
}

interface Pairs {
  readonly used: readonly number[];
  readonly there: readonly number[];
}

/** The reference of stays by two columns. */
function subprogramCheck(): Check {
  const said: Claim = {
    check: 'ip_stays.program_id+subprogram_id.resolves',
    category: 'conformance',
    table: ipStays.name,
    column: 'subprogram_id',
    doc: 'program_id and subprogram_id together name a row of dim_subprogram',
  };
  const pairs = (part: Part, table: Table) =>
    [
      ...new Set(
        rowsOf<{ program_id: number; subprogram_id: number }>(part.get(table.name)).map(
          (r) => 10 * r.program_id + r.subprogram_id,
        ),
      ),
    ].sort((a, b) => a - b);
  const union = (a: readonly number[], b: readonly number[]) =>
    [...new Set([...a, ...b])].sort((x, y) => x - y);
  return {
    id: said.check,
    see: (part): Pairs & Json => ({ used: pairs(part, ipStays), there: pairs(part, subprograms) }),
    merge: (a: Pairs, b: Pairs) => ({ used: union(a.used, b.used), there: union(a.there, b.there) }),
    end: (seen: readonly Pairs[]) => {
      const there = new Set(seen.flatMap((s) => s.there));
      const tally = new Tally();
      for (const pair of new Set(seen.flatMap((s) => s.used))) {
        tally.of++;
        if (!there.has(pair))
          tally.fail(pair, () => `program ${Math.floor(pair / 10)}, subprogram ${pair % 10}`);
      }
      return [findingOf(said, [tally.count()])];
    },
  };
}
