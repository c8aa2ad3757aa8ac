// Time: nothing before birth, after death or after the anchor date, stays apart, and lines within the encounter that they bill.
import type { Day } from '../../../base/days.ts';
import type { Check } from '../../../schema/fold.ts';
import type { Scan } from '../../../schema/scan.ts';
import { eachRow, said } from './scan.ts';

const EVENTS: readonly (readonly [table: string, column: string])[] = [
  ['encounters', 'encounter_date'],
  ['encounters', 'discharge_date'],
  ['registry', 'procedure_date'],
  ['registry', 'complication_date'],
];

export function timelineChecks(asOf: Day): readonly Check[] {
  return [
    ...EVENTS.map(([table, column]) => livedCheck(table, column, asOf)),
    anchorCheck('patients', 'date_of_birth', asOf),
    anchorCheck('patients', 'death_date', asOf),
    anchorCheck('claims', 'claim_date', asOf),
    serviceCheck(asOf),
    deathPatternCheck(),
    apartCheck(),
    duringCheck(),
  ];
}

/** The owner's day of birth and death by row. */
function owners(rows: Scan) {
  const patients = rows.other('patients');
  const at = rows.target('patient_id', 'patients');
  if (patients === null || at === null) return null;
  const birth = patients.column('date_of_birth');
  const death = patients.column('death_date');
  return {
    at,
    birth: (i: number) => birth(at[i]!) as number,
    death: (i: number) => death(at[i]!) as number | null,
  };
}

function livedCheck(table: string, column: string, asOf: Day): Check {
  const claim = said(
    table,
    column,
    'in_life',
    `${column} lies between birth and death, and not after the anchor date`,
  );
  return eachRow(claim, (rows) => {
    const of = owners(rows);
    if (of === null) return null;
    const day = rows.column(column);
    return (i) => {
      const x = day(i) as number | null;
      if (x === null || of.at[i]! < 0) return null;
      return x >= of.birth(i) && x <= Math.min(asOf, of.death(i) ?? asOf);
    };
  });
}

function anchorCheck(table: string, column: string, asOf: Day): Check {
  return eachRow(said(table, column, 'before_anchor', `${column} is not after the anchor date`), (rows) => {
    const day = rows.column(column);
    return (i) => {
      const x = day(i) as number | null;
      return x === null ? null : x <= asOf;
    };
  });
}

function serviceCheck(asOf: Day): Check {
  const claim = said(
    'claims',
    'service_date',
    'in_life',
    'service_date lies between birth and death, save for the pattern after death',
  );
  return eachRow(claim, (rows) => {
    const of = owners(rows);
    if (of === null) return null;
    const day = rows.column('service_date');
    const pattern = rows.column('fraud_pattern');
    return (i) => {
      if (of.at[i]! < 0) return null;
      const x = day(i) as number;
      const limit = pattern(i) === 'after death' ? asOf : Math.min(asOf, of.death(i) ?? asOf);
      return x >= of.birth(i) && x <= limit;
    };
  });
}

function deathPatternCheck(): Check {
  const claim = said(
    'claims',
    'fraud_pattern',
    'after_death',
    'the pattern after death bills a day after the death',
  );
  return eachRow(claim, (rows) => {
    const of = owners(rows);
    if (of === null) return null;
    const day = rows.column('service_date');
    const pattern = rows.column('fraud_pattern');
    return (i) => {
      if (pattern(i) !== 'after death' || of.at[i]! < 0) return null;
      const death = of.death(i);
      return death !== null && (day(i) as number) > death;
    };
  });
}

/** Rows of a person's stays, in time order; parts hold whole persons. */
export function staysOf(rows: Scan): ReadonlyMap<number, readonly number[]> {
  const type = rows.column('encounter_type');
  const patient = rows.column('patient_id');
  const start = rows.column('start_time');
  const stays = new Map<number, number[]>();
  for (let i = 0; i < rows.rows; i++) {
    if (type(i) !== 'Inpatient') continue;
    const own = stays.get(patient(i) as number);
    if (own) own.push(i);
    else stays.set(patient(i) as number, [i]);
  }
  for (const own of stays.values()) own.sort((a, b) => (start(a) as number) - (start(b) as number));
  return stays;
}

/** The stay before each stay of a person. */
export function staysBefore(rows: Scan): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  for (const own of staysOf(rows).values())
    for (let k = 1; k < own.length; k++) before.set(own[k]!, own[k - 1]!);
  return before;
}

function apartCheck(): Check {
  return eachRow(
    said('encounters', 'start_time', 'stays_apart', 'a stay begins after the one before it has ended'),
    (rows) => {
      const before = staysBefore(rows);
      const start = rows.column('start_time');
      const end = rows.column('end_time');
      return (i) => {
        const last = before.get(i);
        return last === undefined ? null : (start(i) as number) >= (end(last) as number);
      };
    },
  );
}

function duringCheck(): Check {
  const claim = said(
    'claims',
    'service_date',
    'during_encounter',
    'a medical line lies within its encounter, a fill not before it',
  );
  return eachRow(claim, (rows) => {
    const encounters = rows.other('encounters');
    const at = rows.target('encounter_id', 'encounters');
    if (encounters === null || at === null) return null;
    const first = encounters.column('encounter_date');
    const last = encounters.column('discharge_date');
    const day = rows.column('service_date');
    const type = rows.column('claim_type');
    const pattern = rows.column('fraud_pattern');
    return (i) => {
      const e = at[i]!;
      if (e < 0 || pattern(i) === 'after death') return null;
      const x = day(i) as number;
      return x >= (first(e) as number) && (type(i) === 'Pharmacy' || x <= (last(e) as number));
    };
  });
}
