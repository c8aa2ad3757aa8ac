// Time: nothing happens before birth, after death or after the anchor date, and what belongs to an encounter happens during it.
import { ageAt, type Day, SECONDS_PER_DAY } from '../../../base/days.ts';
import { type Batch, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { boundsCheck, claim, encounterRows, numbers, rowCheck } from './rows.ts';

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

const daysKnown = new WeakMap<Batch, Map<string, ArrayLike<Day>>>();

/** The days of a date or time column, worked out once a part. */
export function daysOf(batch: Batch, column: string): ArrayLike<Day> {
  if (vectorOf(batch, column).column.kind !== 'time') return numbers(batch, column);
  let ofBatch = daysKnown.get(batch);
  if (ofBatch === undefined) {
    ofBatch = new Map();
    daysKnown.set(batch, ofBatch);
  }
  let days = ofBatch.get(column);
  if (days === undefined) {
    days = daysOfTimes(numbers(batch, column), batch.rows);
    ofBatch.set(column, days);
  }
  return days;
}

/** In the same kind of array as the days of date columns: loops over mixed arrays are several times slower. */
function daysOfTimes(times: ArrayLike<number>, rows: number): Int32Array {
  const days = new Int32Array(rows);
  for (let i = 0; i < rows; i++) days[i] = Math.floor(times[i]! / SECONDS_PER_DAY);
  return days;
}

/** The day of each row of a date or time column. */
export function dayOfRow(batch: Batch, column: string): (row: number) => Day {
  const days = daysOf(batch, column);
  return (i) => days[i]!;
}

const LIMITS: Readonly<Record<string, readonly [aspect: string, doc: string]>> = {
  b: ['after_birth', 'is not before birth'],
  d: ['before_death', 'is not after death'],
  a: ['before_anchor', 'is not after the anchor date'],
};

function limitCheck(table: string, column: string, limit: string, asOf: Day): Check {
  const [aspect, doc] = LIMITS[limit]!;
  return boundsCheck(
    claim(table, column, aspect, `${column} ${doc}`),
    [column],
    ({ batch, patients, owner }) => {
      const value = daysOf(batch, column);
      const rows = patients.rows;
      const low = limit === 'b' ? births(patients) : new Float64Array(rows).fill(-Infinity);
      const high =
        limit === 'd' ? deaths(patients) : new Float64Array(rows).fill(limit === 'a' ? asOf : Infinity);
      return { value, at: owner, low, high };
    },
  );
}

/** Day of birth of each patient, NaN where it is not known. */
function births(patients: Batch): Float64Array {
  const { values, valid } = vectorOf(patients, 'birthdate');
  return Float64Array.from({ length: patients.rows }, (_, p) =>
    valid !== null && valid[p] === 0 ? Number.NaN : (values[p] as number),
  );
}

/** Day of death of each patient; rows of the living count, too: nothing of theirs is after death. */
function deaths(patients: Batch): Float64Array {
  const { values, valid } = vectorOf(patients, 'death_date');
  return Float64Array.from({ length: patients.rows }, (_, p) =>
    valid![p] === 0 ? Infinity : (values[p] as number),
  );
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
  return boundsCheck(said, [column, 'encounter_id'], (rows) => {
    const found = encounterRows(rows);
    if (found === null) return null;
    return {
      value: daysOf(rows.batch, column),
      at: found.at,
      low: daysOf(found.encounters, 'start_time'),
      high: daysOf(found.encounters, 'end_time'),
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
