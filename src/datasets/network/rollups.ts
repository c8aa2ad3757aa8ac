// Reference tables of the network: all follow from settings and seed, so no partition contributes anything.
import { batchOf } from '../../schema/batch.ts';
import type { Rollup } from '../../schema/fold.ts';
import { numberIn } from '../../schema/setting.ts';
import type { Row, Table } from '../../schema/table.ts';
import type { DatasetContext } from '../dataset.ts';
import { AGE_GROUPS, GENDERS, homeSite, LHA_NAMES, LHAS, residents, SITES } from './geography.ts';
import { PROGRAMS } from './programs.ts';
import { ratesOf } from './rates.ts';
import { growthOf, yearOfRecord } from './settings.ts';
import * as t from './tables.ts';

export function rollups(context: DatasetContext): readonly Rollup[] {
  return [
    fixed(t.sites, () =>
      SITES.map(([site_code, site_name], i) => ({ site_id: i + 1, site_code, site_name })),
    ),
    fixed(t.programs, () => PROGRAMS.map(({ name }, i) => ({ program_id: i + 1, program_name: name }))),
    fixed(t.subprograms, subprogramRows),
    fixed(t.lhas, () =>
      LHAS.map(([lha_name], i) => ({ lha_id: i + 1, lha_name, default_site_id: homeSite(i + 1) })),
    ),
    fixed(t.population, () => populationRows(context)),
    fixed(t.edRates, () => rateRows(context)),
  ];
}

/** A roll-up of rows that nobody's life decides. */
function fixed<T extends Table>(table: T, rows: () => readonly Row<T>[]): Rollup {
  return { id: table.name, see: () => null, merge: () => null, end: () => batchOf(table, rows()) };
}

function subprogramRows(): Row<typeof t.subprograms>[] {
  return PROGRAMS.flatMap(({ subprograms }, p) =>
    subprograms.map((subprogram_name, s) => ({
      program_id: p + 1,
      subprogram_id: s + 1,
      subprogram_name,
      subprogram_key: 10 * (p + 1) + s + 1,
    })),
  );
}

function populationRows({
  settings,
  asOf,
}: Pick<DatasetContext, 'settings' | 'asOf'>): Row<typeof t.population>[] {
  const first = yearOfRecord(settings, asOf);
  const rows: Row<typeof t.population>[] = [];
  for (let k = 0; k < numberIn(settings, 'years'); k++)
    eachCell((lha, group, gender) => {
      rows.push({
        year: first + k,
        lha_id: lha,
        age_group: AGE_GROUPS[group]!,
        gender: GENDERS[gender]!,
        population: residents(lha, group, gender, growthOf(settings, lha), k),
        projection_id: rows.length + 1,
      });
    });
  return rows;
}

function rateRows({ settings, rng }: DatasetContext): Row<typeof t.edRates>[] {
  const rates = ratesOf(rng, numberIn(settings, 'edRateScale'));
  const rows: Row<typeof t.edRates>[] = [];
  eachCell((lha, group, gender) => {
    for (const [s, service] of t.ED_SUBSERVICES.entries())
      rows.push({
        lha_id: lha,
        age_group: AGE_GROUPS[group]!,
        gender: GENDERS[gender]!,
        ed_subservice: service,
        baserate_per_1000: rates(lha, group, gender, s),
        rate_id: rows.length + 1,
      });
  });
  return rows;
}

function eachCell(visit: (lha: number, group: number, gender: number) => void): void {
  for (let lha = 1; lha <= LHA_NAMES.length; lha++)
    for (let group = 0; group < AGE_GROUPS.length; group++)
      for (let gender = 0; gender < GENDERS.length; gender++) visit(lha, group, gender);
}
