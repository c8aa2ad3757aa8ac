// Steps of the walk that show events: encounters and readings.

import { civilOf, DAYS_PER_YEAR, type Day, weekdayOf } from '../../base/days.ts';
import { analyteNames, indexOfLoinc } from './analytes.ts';
import type { Audience } from './audience.ts';
import { type Person, Visit } from './person.ts';
import { COVER } from './read-person.ts';
import { familyFlags, type Step, type View, WIDTH } from './view.ts';
import { Reading, type Windows } from './watch.ts';

export function readEncounters(
  view: View,
  coverage: View,
  windows: Windows,
  audience: Audience,
  imaging: ReadonlySet<number>,
): Step {
  const fill = visitReader(view, coverage, imaging);
  const start = view.numbers('start_time');
  const cls = view.words('encounter_class');
  const seen = audience.visits;
  const v = new Visit();
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      const day = Math.floor(start[row]! / 86_400);
      if (day < windows.ratesFrom || day > windows.asOf) continue;
      const watchers = seen[cls(row)];
      if (watchers === undefined || watchers.length === 0) continue;
      fill(v, row, day, p);
      for (const watch of watchers) watch(v, p);
    }
  };
}

function visitReader(
  view: View,
  coverage: View,
  imaging: ReadonlySet<number>,
): (v: Visit, row: number, day: Day, p: Person) => void {
  const [id, start, end] = [
    view.numbers('encounter_id'),
    view.numbers('start_time'),
    view.numbers('end_time'),
  ];
  const [acuity, minutes, nights] = [
    view.numbers('acuity'),
    view.numbers('duration_minutes'),
    view.numbers('length_of_stay'),
  ];
  const [reason, organization, parent] = [
    view.numbers('reason_code'),
    view.numbers('organization_id'),
    view.valid('parent_encounter_id'),
  ];
  const [cls, type, why, disposition, department] = [
    view.words('encounter_class'),
    view.words('type'),
    view.words('reason'),
    view.words('disposition'),
    view.words('department'),
  ];
  const payer = payerReader(view, coverage);
  const flags = familyFlags(view, 'reason_code');
  return (v, row, day, p) => {
    v.start = start[row]!;
    v.end = end[row]!;
    v.day = day;
    v.age = Math.floor((day - p.birth) / DAYS_PER_YEAR);
    v.hour = Math.floor((v.start - day * 86_400) / 3600);
    v.weekday = weekdayOf(day);
    v.month = civilOf(day).month;
    v.class = cls(row);
    v.type = type(row);
    v.reason = why(row);
    v.disposition = disposition(row);
    v.department = department(row);
    v.acuity = acuity[row]!;
    v.minutes = minutes[row]!;
    v.nights = nights[row]!;
    v.organization = organization[row]!;
    v.hasParent = parent !== null && parent[row] === 1;
    v.flags = flags;
    v.base = reason[row]! * WIDTH;
    v.payer = v.class === 'AMB' ? 0 : payer(row);
    v.imaging = imaging.has(id[row]!);
  };
}

/** Kind of the payer of an encounter, from the patient's coverage span with the same payer. */
function payerReader(view: View, coverage: View): (row: number) => number {
  const payer = view.numbers('payer_id');
  const [spanPayer, kind] = [coverage.numbers('payer_id'), coverage.words('kind')];
  return (row) => {
    for (let i = coverage.from; i < coverage.to; i++) {
      if (spanPayer[i] === payer[row]) return COVER[kind(i)] ?? 0;
    }
    return 0;
  };
}

export function readObservations(view: View, encounters: View, windows: Windows, audience: Audience): Step {
  const [loinc, value, valid, date] = [
    view.numbers('loinc_code'),
    view.numbers('value'),
    view.valid('value'),
    view.numbers('date'),
  ];
  const [flag, flagValid] = [view.numbers('interpretation'), view.valid('interpretation')];
  const normal = view.pool('interpretation')?.find('N') ?? -1;
  const [encounterOf, encounterId] = [view.numbers('encounter_id'), encounters.numbers('encounter_id')];
  const [cls, type] = [encounters.words('encounter_class'), encounters.words('type')];
  const analyte = (view.pool('loinc_code')?.words ?? []).map(indexOfLoinc);
  const seen = audience.readings;
  const firstIn = new Float64Array(analyteNames.length);
  const r = new Reading();
  return (p) => {
    firstIn.fill(-1);
    let e = encounters.from;
    let known = -1;
    for (let row = view.from; row < view.to; row++) {
      const k = analyte[loinc[row]!]!;
      if (k === undefined || k < 0 || (valid !== null && valid[row] === 0)) continue;
      const id = encounterOf[row]!;
      if (known !== id) {
        known = id;
        e = findRow(encounterId, encounters.from, encounters.to, e, id);
        r.class = e < 0 ? '' : cls(e);
        r.type = e < 0 ? '' : type(e);
        if (e < 0) e = encounters.from;
      }
      const [x, day] = [value[row]!, date[row]!];
      keepLatest(p, k, x, day, r.class);
      const watchers = seen[k]!;
      if (watchers.length === 0) continue;
      r.value = x;
      r.day = day;
      r.ageDays = day - p.birth;
      r.age = Math.floor(r.ageDays / DAYS_PER_YEAR);
      r.first = firstIn[k] !== id;
      firstIn[k] = id;
      r.recent = day >= windows.ratesFrom && day <= windows.asOf;
      r.flagged = flag[row] !== normal && (flagValid === null || flagValid[row] === 1);
      for (const w of watchers) {
        if (r.age >= w.from && r.age <= w.to && (w.class === '' || w.class === r.class)) w.see(r, p);
      }
    }
  };
}

function keepLatest(p: Person, k: number, x: number, day: Day, cls: string): void {
  if (cls === 'EMER' || cls === 'IMP' || day < p.latestDay[k]!) return;
  p.latest[k] = x;
  p.latestDay[k] = day;
}

/** Row that holds `id`, looked for from `near` on and round once; −1 when the patient has none. */
function findRow(ids: ArrayLike<number>, from: number, to: number, near: number, id: number): number {
  for (let i = near; i < to; i++) if (ids[i] === id) return i;
  for (let i = from; i < near; i++) if (ids[i] === id) return i;
  return -1;
}
