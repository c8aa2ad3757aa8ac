// Time: nothing happens before birth, after death or after the anchor date, and what belongs to an encounter happens during it.
import { ageAt, type Day, SECONDS_PER_DAY } from '../../../base/days.ts';
import { type Batch, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { claim, encounterRows, type Judge, numbers, type Rows, rowCheck } from './rows.ts';

/** A date or time column, and the limits it keeps: b = birth, d = death, a = anchor date. */
const EVENTS: readonly (readonly [table: string, column: string, limits: string])[] = [
  ['patients', 'birthdate', 'a'],
  ['patients', 'death_date', 'a'],
  ['encounters', 'date', 'bda'],
  ['encounters', 'start_time', 'bda'],
  ['encounters', 'end_time', 'bda'],
  ['conditions', 'onset_date', 'bda'],
  ['conditions', 'recorded_date', 'bda'],
  ['conditions', 'abatement_date', 'bda'],
  // A prescription in force at death may name a later last day.
  ['medications', 'start_date', 'bda'],
  ['medications', 'end_date', 'ba'],
  ['allergies', 'recorded_date', 'bda'],
  ['procedures', 'date', 'bda'],
  ['immunizations', 'date', 'bda'],
  ['observations', 'date', 'bda'],
  ['observations', 'observed_at', 'bda'],
  // A result may come back after the patient has died.
  ['observations', 'issued_at', 'ba'],
  ['deaths', 'death_date', 'ba'],
  // A relative's illness may lie before the person's birth; that it was written down may not lie after the person's death.
  ['family_history', 'recorded_date', 'da'],
  ['coverage', 'start_date', 'bda'],
];

export function timelineChecks(asOf: Day): readonly Check[] {
  return [
    ...EVENTS.flatMap(([table, column, limits]) =>
      [...limits].map((limit) => limitCheck(table, column, limit, asOf)),
    ),
    ...DURING.map(([table, column]) => duringCheck(table, column)),
    ageCheck('patients', 'age', asOf),
    ageCheck('deaths', 'age_at_death', asOf),
  ];
}

/** The day of each row of a date or time column. */
export function dayOfRow(batch: Batch, column: string): (row: number) => Day {
  const values = numbers(batch, column);
  return vectorOf(batch, column).column.kind === 'time'
    ? (i) => Math.floor(values[i]! / SECONDS_PER_DAY)
    : (i) => values[i]!;
}

const LIMITS: Readonly<Record<string, readonly [aspect: string, doc: string]>> = {
  b: ['after_birth', 'is not before birth'],
  d: ['before_death', 'is not after death'],
  a: ['before_anchor', 'is not after the anchor date'],
};

function limitCheck(table: string, column: string, limit: string, asOf: Day): Check {
  const [aspect, doc] = LIMITS[limit]!;
  return rowCheck(claim(table, column, aspect, `${column} ${doc}`), [column], (rows) => {
    const day = dayOfRow(rows.batch, column);
    if (limit === 'a') return (i) => day(i) <= asOf;
    return limit === 'b' ? afterBirth(rows, day) : beforeDeath(rows, day);
  });
}

function afterBirth({ patients, owner }: Rows, day: (row: number) => Day): Judge {
  const birth = numbers(patients, 'birthdate');
  const { valid } = vectorOf(patients, 'birthdate');
  return (i) => {
    const p = owner[i]!;
    return valid !== null && valid[p] === 0 ? null : day(i) >= birth[p]!;
  };
}

/** Rows of the living count, too: nothing of theirs is after death. */
function beforeDeath({ patients, owner }: Rows, day: (row: number) => Day): Judge {
  const death = vectorOf(patients, 'death_date');
  return (i) => {
    const p = owner[i]!;
    return death.valid![p] === 0 || day(i) <= (death.values[p] as number);
  };
}

/** Columns that lie within the days of the encounter that their row names. */
const DURING: readonly (readonly [table: string, column: string])[] = [
  ['observations', 'observed_at'],
  ['observations', 'date'],
  ['procedures', 'date'],
  ['conditions', 'recorded_date'],
  ['immunizations', 'date'],
];

function duringCheck(table: string, column: string): Check {
  const said = claim(
    table,
    column,
    'during_encounter',
    `${column} lies from the first to the last day of the encounter`,
  );
  return rowCheck(said, [column, 'encounter_id'], (rows) => {
    const found = encounterRows(rows);
    if (found === null) return null;
    const day = dayOfRow(rows.batch, column);
    const start = dayOfRow(found.encounters, 'start_time');
    const end = dayOfRow(found.encounters, 'end_time');
    return (i) => {
      const e = found.at[i]!;
      return e < 0 ? null : day(i) >= start(e) && day(i) <= end(e);
    };
  });
}

function ageCheck(table: string, column: string, asOf: Day): Check {
  const doc = `${column} is the completed years from birth to ${table === 'deaths' ? 'death' : 'the anchor date, or to death'}`;
  return rowCheck(claim(table, column, 'computed', doc), [column], ({ batch, patients, owner }) => {
    const age = numbers(batch, column);
    const birth = vectorOf(patients, 'birthdate');
    const death = vectorOf(patients, 'death_date');
    return (i) => {
      const p = owner[i]!;
      if (birth.valid !== null && birth.valid[p] === 0) return null;
      const until = death.valid![p] === 1 ? (death.values[p] as number) : asOf;
      return ageAt(birth.values[p] as number, until) === age[i];
    };
  });
}
