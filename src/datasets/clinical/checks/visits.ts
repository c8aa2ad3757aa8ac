// Visits: one place at a time, offices in office hours, admissions that follow from emergency visits, deaths that end stays.
import { SECONDS_PER_DAY } from '../../../base/days.ts';
import { valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { counting } from '../../../schema/tally.ts';
import { isHoliday, isWeekend } from '../../../world/calendar.ts';
import {
  claim,
  encounterRows,
  failRow,
  has,
  type Judge,
  numbers,
  type Rows,
  rowCheck,
  rowsOf,
  wordTest,
} from './rows.ts';
import { dayOfRow } from './timeline.ts';

/** Offices open at 7 and close at 18; share of office visits on weekends that passes. Source: assumption, after NAMCS visit times. */
const OPENS = 7 * 3600;
const CLOSES = 18 * 3600;
const WEEKEND_SHARE = 0.03;

export function visitChecks(): readonly Check[] {
  return [
    overlapCheck(),
    parentCheck(),
    officeCheck('office_hours', 'office visits begin from 07:00 and end by 18:00', 0, inHours),
    officeCheck('weekday', 'office visits are on weekdays', WEEKEND_SHARE, (rows) =>
      onDays(rows, (day) => !isWeekend(day)),
    ),
    officeCheck('no_holiday', 'office visits are not on federal holidays', 0, (rows) =>
      onDays(rows, (day) => !isHoliday(day)),
    ),
    ...deathChecks(),
  ];
}

/** Encounters of a patient in order of start: each begins when, or after, all before it have ended. */
function overlapCheck(): Check {
  const doc = 'no two encounters of a patient overlap; a stay may begin when its emergency visit ends';
  return counting(claim('encounters', 'start_time', 'no_overlap', doc), (part, tally) => {
    const rows = rowsOf(part, 'encounters');
    if (rows === null) return;
    const { batch, owner } = rows;
    const start = numbers(batch, 'start_time');
    const end = numbers(batch, 'end_time');
    const [from, to] = [vectorOf(batch, 'start_time'), vectorOf(batch, 'end_time')];
    const order = orderBy(owner, start);
    let patient = -1;
    let busyUntil = -Infinity;
    for (const i of order) {
      if (owner[i]! < 0 || !has(from, i) || !has(to, i)) continue;
      if (owner[i] !== patient) busyUntil = -Infinity;
      patient = owner[i]!;
      tally.of++;
      if (start[i]! < busyUntil) failRow(tally, batch, ['start_time', 'end_time'], i);
      busyUntil = Math.max(busyUntil, end[i]!);
    }
  });
}

/** Row numbers by patient and start; rows usually come in that order already. */
function orderBy(owner: Int32Array, start: ArrayLike<number>): Int32Array {
  const order = Int32Array.from({ length: owner.length }, (_, i) => i);
  for (let i = 1; i < order.length; i++) {
    if (owner[i - 1]! > owner[i]! || (owner[i - 1] === owner[i] && start[i - 1]! > start[i]!)) {
      return order.sort((a, b) => owner[a]! - owner[b]! || start[a]! - start[b]! || a - b);
    }
  }
  return order;
}

function parentCheck(): Check {
  const doc = 'the parent of a stay is an emergency visit that ended with admission, before the stay began';
  return rowCheck(
    claim('encounters', 'parent_encounter_id', 'admitted', doc),
    ['parent_encounter_id', 'start_time'],
    (rows) => {
      const { batch } = rows;
      const parent = encounterRows(rows, 'parent_encounter_id')!.at;
      const start = numbers(batch, 'start_time');
      const end = numbers(batch, 'end_time');
      const kind = vectorOf(batch, 'encounter_class');
      const disposition = vectorOf(batch, 'disposition');
      return (i) => {
        const p = parent[i]!;
        if (p < 0) return null;
        return valueAt(kind, p) === 'EMER' && valueAt(disposition, p) === 'Admitted' && end[p]! <= start[i]!;
      };
    },
  );
}

/** A check of office visits: class AMB, but not urgent care. */
function officeCheck(aspect: string, doc: string, share: number, prepare: (rows: Rows) => Judge): Check {
  const needs = ['start_time', 'end_time', 'encounter_class', 'type'];
  return rowCheck(claim('encounters', 'start_time', aspect, doc, share), needs, (rows) => {
    const ambulatory = wordTest(rows.batch, 'encounter_class', (word) => word === 'AMB');
    const urgent = wordTest(rows.batch, 'type', (word) => word === 'Urgent Care');
    const judge = prepare(rows);
    return (i) => (ambulatory(i) && !urgent(i) ? judge(i) : null);
  });
}

function inHours({ batch }: Rows): Judge {
  const start = numbers(batch, 'start_time');
  const end = numbers(batch, 'end_time');
  return (i) => {
    const day = Math.floor(start[i]! / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    return start[i]! >= day + OPENS && end[i]! <= day + CLOSES;
  };
}

function onDays({ batch }: Rows, test: (day: number) => boolean): Judge {
  const day = dayOfRow(batch, 'start_time');
  return (i) => test(day(i));
}

function deathChecks(): readonly Check[] {
  return [expiredCheck(), deathStayCheck(), deathRowCheck(), deceasedCheck()];
}

/** A visit that ended in death ended on the day of death; a hospital visit that ended that day ended in death. */
function expiredCheck(): Check {
  const doc =
    'an emergency or inpatient encounter ends as Expired exactly when it ends on the day of death (or with admission, before)';
  return rowCheck(
    claim('encounters', 'disposition', 'expired_at_death', doc),
    ['disposition', 'end_time'],
    ({ batch, patients, owner }) => {
      const expired = wordTest(batch, 'disposition', (word) => word === 'Expired');
      const admitted = wordTest(batch, 'disposition', (word) => word === 'Admitted');
      const end = dayOfRow(batch, 'end_time');
      const death = vectorOf(patients, 'death_date');
      return (i) => {
        const p = owner[i]!;
        const died = has(death, p) && death.values[p] === end(i);
        return expired(i) ? died : !died || admitted(i);
      };
    },
  );
}

function deathStayCheck(): Check {
  const doc = 'the encounter named by a death ended as Expired';
  return rowCheck(claim('deaths', 'encounter_id', 'expired', doc), ['encounter_id'], (rows) => {
    const found = encounterRows(rows);
    if (found === null) return null;
    const disposition = vectorOf(found.encounters, 'disposition');
    return (i) => (found.at[i]! < 0 ? null : valueAt(disposition, found.at[i]!) === 'Expired');
  });
}

/** One direction: each death row agrees with its patient. */
function deathRowCheck(): Check {
  const doc = 'a death is of a patient marked deceased, on the same day';
  return rowCheck(
    claim('deaths', 'death_date', 'of_deceased', doc),
    ['death_date'],
    ({ batch, patients, owner }) => {
      const day = numbers(batch, 'death_date');
      const death = vectorOf(patients, 'death_date');
      const deceased = vectorOf(patients, 'deceased');
      return (i) => {
        const p = owner[i]!;
        return valueAt(deceased, p) === true && has(death, p) && death.values[p] === day[i];
      };
    },
  );
}

/** The other direction: a deceased patient has exactly one death row, a living one none. */
function deceasedCheck(): Check {
  const doc = 'a deceased patient has exactly one row of deaths, a living one none';
  return rowCheck(claim('patients', 'deceased', 'has_death', doc), ['deceased'], ({ part, batch }) => {
    const deaths = rowsOf(part, 'deaths');
    if (deaths === null) return null;
    const count = new Int32Array(batch.rows);
    for (const p of deaths.owner) if (p >= 0) count[p]!++;
    const deceased = numbers(batch, 'deceased');
    return (i) => count[i] === deceased[i];
  });
}
