// Measurements: physically possible, flagged as their range says, and coherent with the others taken at the same time.
import { exactAge, SECONDS_PER_DAY } from '../../../base/days.ts';
import { type Batch, valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { counting, keyOf, rowName } from '../../../schema/tally.ts';
import { COHERENT, type Coherence, LOINC, type Measured, type Subject } from './coherence.ts';
import type { ClinicalFacts } from './facts.ts';
import { claim, has, numbers, type Rows, rowCheck, rowsOf, wordFact, wordTest } from './rows.ts';
import { dayOfRow } from './timeline.ts';

export function laboratoryChecks(facts: ClinicalFacts): readonly Check[] {
  return [possibleCheck(facts), flagCheck(), turnaroundCheck(), ...COHERENT.map(coherentCheck)];
}

function possibleCheck(facts: ClinicalFacts): Check {
  const doc = 'value is physically possible for what was measured';
  return rowCheck(claim('observations', 'value', 'possible', doc), ['value', 'loinc_code'], ({ batch }) => {
    const limits = wordFact(batch, 'loinc_code', (loinc) => facts.possible(loinc));
    const values = numbers(batch, 'value');
    return (i) => {
      const range = limits(i);
      return range === undefined ? null : values[i]! >= range[0] && values[i]! <= range[1];
    };
  });
}

/** `3.5-5.1`, `<200`, `≤ 5.6`, `>60`: the lowest and the highest normal value; null when the text is not a range. */
export function parseRange(text: string): readonly [low: number, high: number] | null {
  const both = /^\s*(-?[\d.]+)\s*(?:-|–|to)\s*(-?[\d.]+)/.exec(text);
  if (both !== null) return [Number(both[1]), Number(both[2])];
  const one = /^\s*(<=?|≤|>=?|≥)\s*(-?[\d.]+)/.exec(text);
  if (one === null) return null;
  return one[1]!.startsWith('<') || one[1] === '≤' ? [-Infinity, Number(one[2])] : [Number(one[2]), Infinity];
}

/** A value on an open limit (`<200`) may be flagged either way, since texts do not tell `<` from `≤` reliably. */
function flagCheck(): Check {
  const doc = 'interpretation says low, normal or high as value and reference_range do';
  const needs = ['value', 'reference_range', 'interpretation'];
  return rowCheck(claim('observations', 'interpretation', 'agrees', doc), needs, ({ batch }) => {
    const range = wordFact(batch, 'reference_range', parseRange);
    const side = wordFact(batch, 'interpretation', (flag) => SIDE[flag] ?? null);
    const values = numbers(batch, 'value');
    return (i) => {
      const limits = range(i);
      const flagged = side(i);
      if (limits === null || flagged === null) return null;
      const x = values[i]!;
      if (flagged < 0) return x <= limits[0];
      return flagged > 0 ? x >= limits[1] : x >= limits[0] && x <= limits[1];
    };
  });
}

/** Longest time from specimen to report: cultures of slow growers are kept for weeks, the rest for days. */
const LONGEST_DAYS = 28;

function turnaroundCheck(): Check {
  const doc = `laboratory results are reported within ${LONGEST_DAYS} days of the specimen, all else when it is measured`;
  const needs = ['observed_at', 'issued_at', 'category'];
  return rowCheck(claim('observations', 'issued_at', 'turnaround', doc), needs, ({ batch }) => {
    const laboratory = wordTest(batch, 'category', (category) => category === 'laboratory');
    const [observed, issued] = [numbers(batch, 'observed_at'), numbers(batch, 'issued_at')];
    return (i) => {
      const wait = issued[i]! - observed[i]!;
      return laboratory(i) ? wait >= 0 && wait <= LONGEST_DAYS * SECONDS_PER_DAY : wait === 0;
    };
  });
}

const SIDE: Readonly<Record<string, number>> = { LL: -1, L: -1, N: 0, H: 1, HH: 1 };

function coherentCheck(said: Coherence): Check {
  return counting(claim('observations', 'value', said.aspect, said.doc, said.allowedShare), (part, tally) => {
    const rows = rowsOf(part, 'observations');
    if (rows === null) return;
    const person = personOfRow(rows);
    const value = numbers(rows.batch, 'value');
    const measured = measuredRows(rows);
    const taken = said.of.map((name) => measured[name]);
    const values = said.of.map(() => 0);
    const moments = taken[0]!.length;
    for (let m = 0; m < moments; m++) {
      if (!together(taken, m, value, values)) continue;
      const row = taken[0]![m]!;
      const verdict = said.holds(values, person(row));
      if (verdict === null) continue;
      tally.of++;
      if (verdict) continue;
      tally.fail(keyOf(rows.batch, row), () => {
        const named = said.of.map((name, k) => `${name}=${values[k]}`);
        return `${rowName(rows.batch, row)}: ${named.join(', ')}`;
      });
    }
  });
}

/** Fill in the values that were measured at a moment; false when one of them was not. */
function together(
  taken: readonly Int32Array[],
  moment: number,
  value: ArrayLike<number>,
  values: number[],
): boolean {
  for (let k = 0; k < taken.length; k++) {
    const row = taken[k]![moment]!;
    if (row < 0) return false;
    values[k] = value[row]!;
  }
  return true;
}

function personOfRow({ batch, patients, owner }: Rows): (row: number) => Subject {
  const sex = vectorOf(patients, 'sex');
  const birth = numbers(patients, 'birthdate');
  const day = dayOfRow(batch, 'observed_at');
  return (i) => ({ female: valueAt(sex, owner[i]!) === 'female', age: exactAge(birth[owner[i]!]!, day(i)) });
}

type MeasuredRows = Readonly<Record<Measured, Int32Array>>;

const measuredKnown = new WeakMap<Batch, MeasuredRows>();

/** For each measurement, its row at each moment, −1 where it was not taken; found once for all claims about moments. */
function measuredRows(rows: Rows): MeasuredRows {
  let measured = measuredKnown.get(rows.batch);
  if (measured === undefined) {
    measured = findMeasured(rows);
    measuredKnown.set(rows.batch, measured);
  }
  return measured;
}

function findMeasured({ batch, owner }: Rows): MeasuredRows {
  const names = Object.keys(LOINC) as Measured[];
  const slotOf = wordFact(batch, 'loinc_code', (loinc) =>
    names.findIndex((name) => (LOINC[name] as readonly string[]).includes(loinc)),
  );
  const moments = findMoments(batch);
  const taken = names.map(() => new Int32Array(moments.count).fill(-1));
  const value = vectorOf(batch, 'value');
  const code = vectorOf(batch, 'loinc_code');
  for (let i = 0; i < batch.rows; i++) {
    if (owner[i]! < 0 || !has(value, i) || !has(code, i)) continue;
    const slot = slotOf(i);
    if (slot >= 0) taken[slot]![moments.of[i]!] = i;
  }
  return Object.fromEntries(names.map((name, k) => [name, taken[k]!])) as MeasuredRows;
}

interface Moments {
  readonly count: number;
  /** Number of the moment of each row. */
  readonly of: Int32Array;
}

/** Rows grouped by encounter and time of measurement; neighbours usually belong together. */
function findMoments(batch: Batch): Moments {
  const encounter = numbers(batch, 'encounter_id');
  const time = numbers(batch, 'observed_at');
  const of = new Int32Array(batch.rows);
  const byEncounter = new Map<number, Map<number, number>>();
  let count = 0;
  for (let i = 0; i < batch.rows; i++) {
    if (i > 0 && encounter[i] === encounter[i - 1] && time[i] === time[i - 1]) {
      of[i] = of[i - 1]!;
      continue;
    }
    let times = byEncounter.get(encounter[i]!);
    if (times === undefined) {
      times = new Map();
      byEncounter.set(encounter[i]!, times);
    }
    let moment = times.get(time[i]!);
    if (moment === undefined) {
      moment = count++;
      times.set(time[i]!, moment);
    }
    of[i] = moment;
  }
  return { count, of };
}
