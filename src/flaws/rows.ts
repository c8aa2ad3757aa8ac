// Flaws of single rows: results, lists, codes and times, and rows that lie under the wrong person.
import { type Day, SECONDS_PER_DAY } from '../base/days.ts';
import { round } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import type { FlawName } from './kinds.ts';
import type { OtherUnit, Results } from './profile.ts';
import type { Entry, Flaw, Values } from './record.ts';
import { ownedRefs, type Plant, parts, type Scene } from './scene.ts';
import { misplacedPoint } from './slips.ts';

type Given = Entry & { readonly clean: Values };

/** The true rows of a table in which a flaw happens, each with a stream of its own. */
function* struck(
  { rows, rates }: Scene,
  kind: FlawName,
  table: string,
  concerns: (entry: Given) => boolean,
): Generator<readonly [Given, Rng]> {
  const rate = rates.of(kind);
  if (rate === 0) return;
  for (const entry of [...rows.given(table)]) {
    if (!concerns(entry)) continue;
    const rng = rows.rng.at(kind, table, entry.clean[entry.table.key] as number);
    if (rows.happens(kind, rate, rng)) yield [entry, rng];
  }
}

// ---- Results

/** Share of unit slips in which the number is of the other unit; in the rest the label is. Assumption. */
const NUMBER_SLIPS = 0.7;

function inUnit(value: number, { times, plus = 0 }: OtherUnit): number {
  const exact = value * times + plus;
  return round(exact, Math.abs(exact) >= 20 ? 1 : 2);
}

export const unitSlips: Plant = (scene) => {
  const { rows, profile } = scene;
  const r = profile.results;
  if (r === undefined) return;
  const other = (entry: Given) => r.units[String(entry.clean[r.code])];
  const concerns = (e: Given) => other(e) !== undefined && rows.sound(e, r.value, r.unit);
  for (const [entry, rng] of struck(scene, 'unit-slips', r.table, concerns)) {
    const unit = other(entry)!;
    if (rng.chance(NUMBER_SLIPS)) {
      const value = inUnit(entry.values[r.value] as number, unit);
      if (value !== entry.values[r.value])
        rows.change(rows.flaw('unit-slips', `value in ${unit.unit}`), entry, r.value, value);
    } else rows.change(rows.flaw('unit-slips', `label ${unit.unit}`), entry, r.unit, unit.unit);
  }
};

export const decimalSlips: Plant = (scene) => {
  const { rows, profile } = scene;
  const r = profile.results;
  if (r === undefined) return;
  for (const [entry, rng] of struck(scene, 'decimal-slips', r.table, (e) => rows.sound(e, r.value))) {
    const slip = misplacedPoint(entry.values[r.value] as number, rng);
    if (slip !== null) rows.change(rows.flaw('decimal-slips', slip.mechanism), entry, r.value, slip.value);
  }
};

export const carriedForward: Plant = (scene) => {
  const { rows, profile } = scene;
  const r = profile.results;
  if (r === undefined) return;
  const last = new Map<string, Values[string]>();
  const before = new Map<Entry, Values[string]>();
  for (const entry of rows.given(r.table)) {
    const code = String(entry.clean[r.code]);
    const value = entry.clean[r.value]!;
    if (!r.carried.includes(code) || value === null) continue;
    const previous = last.get(code);
    if (previous !== undefined && previous !== value) before.set(entry, previous);
    last.set(code, value);
  }
  const concerns = (e: Given) => before.has(e) && rows.sound(e, r.value);
  for (const [entry] of struck(scene, 'carried-forward', r.table, concerns))
    rows.change(rows.flaw('carried-forward', 'value of the time before'), entry, r.value, before.get(entry)!);
};

function isReported(scene: Scene, r: Results, entry: Given): boolean {
  const { category, status, laboratory, final } = r;
  return (
    entry.clean[category] === laboratory && entry.values[status] === final && scene.rows.sound(entry, status)
  );
}

/** Share of late results that lose the day of their specimen, where the time of the report has a column; assumption. */
const MISFILED = 0.5;
/** Longest time between the day of a specimen and the day under which a late result is filed; assumption. */
const LATEST = 14;

export const lateResults: Plant = (scene) => {
  const { rows, profile, asOf } = scene;
  const r = profile.results;
  if (r === undefined) return;
  const concerns = (e: Given) => isReported(scene, r, e) && rows.sound(e, r.day, r.time);
  for (const [entry, rng] of struck(scene, 'late-results', r.table, concerns)) {
    const day = entry.values[r.day] as Day;
    const late = Math.min(rng.int(1, LATEST), asOf - day);
    if (late <= 0) continue;
    const reported = r.issued !== undefined && rows.sound(entry, r.issued);
    const misfiled = !reported || rng.chance(MISFILED);
    const flaw = rows.flaw('late-results', `${misfiled ? 'filed' : 'reported'} ${late} days later`);
    if (reported) later(scene, flaw, entry, r.issued, late * SECONDS_PER_DAY);
    if (!misfiled) continue;
    rows.change(flaw, entry, r.day, day + late);
    later(scene, flaw, entry, r.time, late * SECONDS_PER_DAY);
  }
};

function later({ rows }: Scene, flaw: Flaw, entry: Given, column: string, seconds: number): void {
  rows.change(flaw, entry, column, (entry.values[column] as number) + seconds);
}

/** A value reported first and found wrong: a tenth to half off, as mixed-up and spoilt specimens give. Assumption. */
function wrongAtFirst(value: number, rng: Rng): number {
  const off = 0.1 + 0.4 * rng.float();
  const wrong = value * (rng.chance(0.5) ? 1 + off : 1 - off);
  const printed = round(wrong, value >= 20 ? 0 : 1);
  // Small values need more places than a tenth to be wrong at all; nothing is found where there was something, or the reverse.
  return printed !== value ? printed : value === 0 ? 1 : round(wrong, 3);
}

/** Most hours from the first report to the corrected one; assumption. */
const HOURS_TO_CORRECT = 72;

export const correctedResults: Plant = (scene) => {
  const { rows, profile } = scene;
  const r = profile.results;
  if (r === undefined) return;
  const concerns = (e: Given) => isReported(scene, r, e) && rows.sound(e, r.value);
  for (const [entry, rng] of struck(scene, 'corrected-results', r.table, concerns)) {
    const flaw = rows.flaw('corrected-results', 'value replaced after release');
    const first = wrongAtFirst(entry.values[r.value] as number, rng);
    rows.change(flaw, entry, r.status, r.corrected);
    if (r.issued !== undefined && rows.sound(entry, r.issued)) {
      const left = (scene.asOf + 1) * SECONDS_PER_DAY - 1 - (entry.values[r.issued] as number);
      const after = Math.min(rng.int(1, HOURS_TO_CORRECT) * 3600, left);
      if (after > 0) later(scene, flaw, entry, r.issued, after);
    }
    addCopy(scene, flaw, entry, { [r.value]: first, [r.status]: r.preliminary });
  }
};

// ---- Rows added

/** One more row like this one, under the number the row is written under. */
function addCopy({ rows }: Scene, flaw: Flaw, entry: Given, changes: Values): void {
  const patient = entry.table.patient!;
  const { key } = entry.table;
  rows.add(
    flaw,
    { ...entry.clean, [patient]: entry.values[patient]!, [key]: rows.nextKey(entry.table), ...changes },
    entry,
  );
}

export const enteredInError: Plant = (scene) => {
  const { rows, profile } = scene;
  for (const [path, word] of Object.entries(profile.mistaken)) {
    const [table, status] = parts(path);
    for (const [entry, rng] of struck(scene, 'entered-in-error', table, () => true)) {
      const r = profile.results;
      const value = r?.table === table ? (entry.clean[r.value] as number | null) : null;
      const changes = value === null ? {} : { [r!.value]: wrongAtFirst(value, rng) };
      const mechanism = value === null ? 'entered twice and voided' : 'wrong value voided';
      addCopy(scene, rows.flaw('entered-in-error', mechanism), entry, { ...changes, [status]: word });
    }
  }
};

/** Share of duplicate entries that repeat a row word for word, and days until the others are entered; assumptions. */
const WORD_FOR_WORD = 0.4;
const ENTERED_AGAIN = 400;

export const duplicateEntries: Plant = (scene) => {
  const { rows, profile, asOf } = scene;
  for (const list of profile.lists) {
    for (const [entry, rng] of struck(scene, 'duplicate-entries', list.table, () => true)) {
      const day = entry.clean[list.entered] as Day;
      const latest = Math.min(asOf, ...daysAfter(entry, day));
      const again = rng.chance(WORD_FOR_WORD) ? day : Math.min(latest, day + rng.int(1, ENTERED_AGAIN));
      const mechanism = again === day ? 'word for word' : 'entered again later';
      addCopy(scene, rows.flaw('duplicate-entries', mechanism), entry, { [list.entered]: again });
    }
  }
};

/** Days of a row that lie after a day: an entry is not made again after what it tells of has ended. */
function daysAfter({ table, clean }: Given, day: Day): Day[] {
  return Object.entries(table.columns).flatMap(([name, { kind }]) =>
    kind === 'date' && clean[name] !== null && (clean[name] as Day) > day ? [clean[name] as Day] : [],
  );
}

// ---- Cells of lists, codes and times

export const staleEntries: Plant = (scene) => {
  const { rows, profile } = scene;
  for (const list of profile.lists) {
    const concerns = (e: Given) =>
      list.ended.includes(String(e.clean[list.status])) && rows.sound(e, list.status);
    for (const [entry] of struck(scene, 'stale-entries', list.table, concerns)) {
      const flaw = rows.flaw('stale-entries', 'never ended in the list');
      rows.change(flaw, entry, list.status, list.active);
      for (const column of list.clears) if (rows.sound(entry, column)) rows.change(flaw, entry, column, null);
    }
  }
};

export const freeText: Plant = (scene) => {
  const { rows, profile } = scene;
  for (const [path, words] of Object.entries(profile.diagnoses)) {
    const [table, column] = parts(path);
    for (const [entry, rng] of struck(scene, 'free-text', table, (e) => rows.sound(e, column))) {
      const short = profile.shorthand[String(entry.clean[column])];
      const text = short === undefined ? String(entry.clean[words]).toLowerCase() : rng.pick(short);
      if (text !== entry.values[column])
        rows.change(rows.flaw('free-text', short === undefined ? 'words' : 'shorthand'), entry, column, text);
    }
  }
};

/** Share of outdated codes that are of the former system, where it has one; assumption. */
const FORMER_SHARE = 0.6;

export const outdatedCodes: Plant = (scene) => {
  const { rows, profile } = scene;
  for (const path of Object.keys(profile.diagnoses)) {
    const [table, column] = parts(path);
    const options = (e: Given) => outdated(String(e.clean[column]), profile.former);
    const concerns = (e: Given) => rows.sound(e, column) && options(e).length > 0;
    for (const [entry, rng] of struck(scene, 'outdated-codes', table, concerns)) {
      const found = options(entry);
      const [code, mechanism] = found.length === 1 || rng.chance(FORMER_SHARE) ? found[0]! : found[1]!;
      rows.change(rows.flaw('outdated-codes', mechanism), entry, column, code);
    }
  }
};

/** What the code was before, and its category alone, which has codes below it and can therefore not be billed. */
function outdated(code: string, former: Readonly<Record<string, string>>): (readonly [string, string])[] {
  const before = former[code];
  return [
    ...(before === undefined ? [] : [[before, 'former system'] as const]),
    ...(code.includes('.') ? [[code.slice(0, code.indexOf('.')), 'not billable'] as const] : []),
  ];
}

export const timeZoneSlips: Plant = (scene) => {
  const { rows, profile, person, tables } = scene;
  const { column, hours, otherwise } = profile.utc;
  const shift = 3600 * (hours[String(person.clean[column])] ?? otherwise);
  for (const name of profile.timed) {
    const table = tables.find((t) => t.name === name)!;
    const times = Object.keys(table.columns).filter((c) => table.columns[c]!.kind === 'time');
    const concerns = (e: Given) => times.some((c) => rows.sound(e, c));
    for (const [entry] of struck(scene, 'time-zone-slips', name, concerns)) {
      const flaw = rows.flaw('time-zone-slips', `${shift / 3600} hours late`);
      for (const c of times)
        if (rows.sound(entry, c)) rows.change(flaw, entry, c, (entry.values[c] as number) + shift);
    }
  }
};

export const wrongPatient: Plant = (scene) => {
  const { rows, profile, rates } = scene;
  if (rates.of('wrong-patient') === 0) return;
  for (const table of profile.misfiled) {
    const named = referredTo(scene, table);
    const concerns = (e: Given) =>
      rows.sound(e, e.table.patient!) && !named.has(e.clean[e.table.key] as number);
    for (const [entry, rng] of struck(scene, 'wrong-patient', table, concerns)) {
      const other = scene.neighbour(rng.float());
      if (other === null) continue;
      rows.change(rows.flaw('wrong-patient', 'near in the list'), entry, entry.table.patient!, other);
    }
  }
};

/** Keys of the rows of a table that other rows of the person name: to misfile them would tear these off. */
function referredTo({ rows, tables }: Scene, table: string): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const from of tables)
    for (const [column, to] of ownedRefs(from, tables))
      if (to === table) for (const { clean } of rows.given(from.name)) keys.add(clean[column] as number);
  return keys;
}
