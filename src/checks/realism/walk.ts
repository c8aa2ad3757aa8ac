// One walk over the rows of a part, patient by patient with a cursor a table, showing each event to whoever watches.
import { addYears, ageAt, civilOf, type Day, DAYS_PER_YEAR, dayOf, weekdayOf } from '../../base/days.ts';
import { type Batch, type Part, type Pool, vectorOf } from '../../schema/batch.ts';
import { type Analyte, analyteNames, indexOfLoinc } from './analytes.ts';
import { drugBitsOf } from './drugs.ts';
import { familyNames, membershipsOf } from './families.ts';
import {
  ALLERGY, Diagnosis, MEDICAID, MEDICARE, NEVER, Person, PRIVATE, type Stratum, TOP_AGE, UNINSURED, Visit,
} from './person.ts';
import { seriesOf } from './vaccines.ts';

/** A reading of a number, with where and when it was taken. */
export class Reading {
  value = 0;
  day: Day = 0;
  /** Completed years, and days since birth. */
  age = 0;
  ageDays = 0;
  class = '';
  type = '';
  /** First reading of this analyte in its encounter. */
  first = false;
  flagged = false;
  /** Inside the rate window. */
  recent = false;
}

/** Totals of one person, folded into sums when the person is done: persons, Σy, Σx, Σy², Σxy, Σx². */
export class PersonTotals {
  y = 0;
  x = 0;
  readonly #sums: Float64Array;
  constructor(sums: Float64Array) {
    this.#sums = sums;
  }

  close(): void {
    const { x, y } = this;
    const s = this.#sums;
    s[0]! += 1;
    s[1]! += y;
    s[2]! += x;
    s[3]! += y * y;
    s[4]! += x * y;
    s[5]! += x * x;
    this.x = 0;
    this.y = 0;
  }
}

/** A wish to see readings of an analyte: of one class of encounter, and of ages from–to, where given. */
export interface ReadingWatch {
  readonly analyte: Analyte;
  readonly class?: 'AMB' | 'EMER';
  readonly from?: number;
  readonly to?: number;
  see(r: Reading, p: Person): void;
}

/** What an observer of the walk wants to see. `person` and `close` come after all events of a person. */
export interface Watch {
  person?(p: Person): void;
  /** Only the living of this stratum are shown to `person`. */
  readonly of?: Stratum;
  /** Totals to fold into sums after each person. */
  readonly totals?: readonly PersonTotals[];
  /** Encounters of the rate window, by class. */
  office?(v: Visit, p: Person): void;
  emergency?(v: Visit, p: Person): void;
  stay?(v: Visit, p: Person): void;
  telehealth?(v: Visit, p: Person): void;
  diagnosis?(d: Diagnosis, p: Person): void;
  readonly readings?: readonly ReadingWatch[];
  close?(): void;
}

/** Days that count. Both ends belong to the window. */
export interface Windows {
  readonly asOf: Day;
  /** First day of the window of rates and visits. */
  readonly ratesFrom: Day;
  /** First day of the window of deaths. */
  readonly deathsFrom: Day;
}

/** Rates look at the last 5 years of written history: recent, whole years, and enough events. */
const RATE_YEARS = 5;
/** Deaths are rare, so they are counted over the last 10 years. */
const DEATH_YEARS = 10;

export function windowsOf(asOf: Day, historyYears: number | 'all'): Windows {
  const back = (limit: number) => {
    const years = historyYears === 'all' ? limit : Math.min(historyYears, limit);
    return Number.isInteger(years) ? addYears(asOf, -years) + 1 : asOf - Math.round(years * DAYS_PER_YEAR) + 1;
  };
  return { asOf, ratesFrom: back(RATE_YEARS), deathsFrom: back(DEATH_YEARS) };
}

/** Years in the window of rates. */
export function yearsOf(w: Windows): number {
  return (w.asOf - w.ratesFrom + 1) / DAYS_PER_YEAR;
}

/** Columns of one table as plain arrays, and the run of rows of the current patient. */
class View {
  readonly batch: Batch | undefined;
  readonly rows: number;
  readonly owner: ArrayLike<number>;
  from = 0;
  to = 0;

  constructor(part: Part, name: string) {
    this.batch = part.get(name);
    this.rows = this.batch?.rows ?? 0;
    this.owner = this.numbers('patient_id');
  }

  numbers(name: string): ArrayLike<number> {
    return this.batch === undefined ? [] : (vectorOf(this.batch, name).values as ArrayLike<number>);
  }

  valid(name: string): Uint8Array | null {
    return this.batch === undefined ? null : vectorOf(this.batch, name).valid;
  }

  pool(name: string): Pool | null {
    return this.batch === undefined ? null : vectorOf(this.batch, name).pool;
  }

  /** Word of a code column at a row; empty text when there is none. */
  words(name: string): (row: number) => string {
    const words = this.pool(name)?.words ?? [];
    const values = this.numbers(name);
    const valid = this.valid(name);
    return (row) => (valid !== null && valid[row] === 0 ? '' : (words[values[row]!] ?? ''));
  }

  /** Move to the rows of a patient; rows of patients passed over are skipped. */
  take(patient: number): void {
    let i = this.to;
    const { owner, rows } = this;
    while (i < rows && owner[i]! < patient) i++;
    this.from = i;
    while (i < rows && owner[i] === patient) i++;
    this.to = i;
  }
}

/** Flags of each word of a code column: `flags[number * width + family]`. */
function familyFlags(view: View, column: string): Uint8Array {
  const pool = view.pool(column);
  return pool === null ? new Uint8Array(familyNames.length) : membershipsOf(pool);
}

type Step = (p: Person) => void;

const WIDTH = familyNames.length;

/** Show every patient of a part to the watchers. */
export function walk(part: Part, windows: Windows, watches: readonly Watch[]): void {
  const patients = new View(part, 'patients');
  const views: View[] = [];
  const open = (name: string) => {
    const v = new View(part, name);
    views.push(v);
    return v;
  };
  const [encounters, coverage] = [open('encounters'), open('coverage')];
  const imaging = new Set<number>();
  const steps: Step[] = [
    readDeath(open('deaths'), windows),
    readConditions(open('conditions'), windows, watches),
    readCoverage(coverage, windows),
    readMedications(open('medications'), windows),
    readAllergies(open('allergies')),
    readDoses(open('immunizations'), windows),
    readProcedures(open('procedures'), imaging),
    readEncounters(encounters, coverage, windows, watches, imaging),
    readObservations(open('observations'), encounters, windows, watches),
  ];
  const person = new Person();
  const load = readPatient(patients, windows);
  const show = byStratum(watches);
  const totals = watches.flatMap((w) => w.totals ?? []);
  const onClose = watches.filter((w) => w.close !== undefined);
  for (let row = 0; row < patients.rows; row++) {
    const id = patients.owner[row]!;
    for (const v of views) v.take(id);
    load(person, row);
    for (const step of steps) step(person);
    show(person);
    for (const t of totals) if (t.x !== 0 || t.y !== 0) t.close();
    for (const w of onClose) w.close!();
  }
}

/** Shows a person to the watchers, asking for each stratum once. */
function byStratum(watches: readonly Watch[]): (p: Person) => void {
  const groups = new Map<string, { readonly of: Stratum | undefined; readonly see: ((p: Person) => void)[] }>();
  for (const w of watches) {
    if (w.person === undefined) continue;
    const { of } = w;
    const key = of === undefined ? '' : `${of.sex} ${of.from} ${of.to}`;
    if (!groups.has(key)) groups.set(key, { of, see: [] });
    groups.get(key)!.see.push(w.person.bind(w));
  }
  const list = [...groups.values()];
  return (p) => {
    for (const { of, see } of list) {
      if (of !== undefined && !(p.alive && p.age >= of.from && p.age <= of.to && (of.sex === null || of.sex === p.sex))) continue;
      for (const f of see) f(p);
    }
  };
}

const COVER: Readonly<Record<string, number>> = { Medicare: MEDICARE, Medicaid: MEDICAID, Private: PRIVATE, Uninsured: UNINSURED };

function readPatient(view: View, windows: Windows): (p: Person, row: number) => void {
  const [birth, death, deathValid] = [view.numbers('birthdate'), view.numbers('death_date'), view.valid('death_date')];
  const [income, household] = [view.numbers('income'), view.numbers('household_id')];
  const sex = view.words('sex');
  const words = {
    race: view.words('race'), ethnicity: view.words('ethnicity'), marital: view.words('marital_status'),
    language: view.words('language'), education: view.words('education'), smoking: view.words('smoking_status'),
    state: view.words('state'), insurance: view.words('insurance'),
  };
  const names = Object.keys(words) as (keyof typeof words)[];
  const households = new Set<number>();
  return (p, row) => {
    p.sex = sex(row) === 'female' ? 'female' : 'male';
    p.birth = birth[row]!;
    p.death = deathValid !== null && deathValid[row] === 0 ? NEVER : death[row]!;
    p.alive = p.death > windows.asOf && p.birth <= windows.asOf;
    for (const name of names) p[name] = words[name](row);
    p.income = income[row]!;
    p.headsHousehold = !households.has(household[row]!);
    households.add(household[row]!);
    resetPerson(p);
    ageInWindow(p, windows);
  };
}

function resetPerson(p: Person): void {
  p.cause = -1;
  p.coverYear = p.coverNow = p.allergies = p.drugsNow = p.drugsYear = p.drugCount = 0;
  p.ever.fill(0);
  p.active.fill(0);
  p.latest.fill(Number.NaN);
  p.latestOutpatient.fill(Number.NaN);
  p.latestDay.fill(-NEVER);
  p.doseCount.fill(0);
  p.ageDays.fill(0, p.firstAge, p.lastAge + 1);
}

/** Age at the anchor or at death, and the days lived at each age inside the rate window. */
function ageInWindow(p: Person, windows: Windows): void {
  p.age = ageAt(p.birth, Math.min(windows.asOf, p.death));
  p.firstAge = TOP_AGE;
  p.lastAge = -1;
  daysByAge(p, windows.ratesFrom, windows.asOf, (age, days) => {
    p.ageDays[age]! += days;
    if (age < p.firstAge) p.firstAge = age;
    p.lastAge = age;
  });
}

/** Days lived from `from` to `to` at each completed age, the day of death not included; ages above 112 count as 112. */
export function daysByAge(p: Person, from: Day, to: Day, add: (age: number, days: number) => void): void {
  const first = Math.max(p.birth, from);
  const end = Math.min(to + 1, p.death);
  if (first >= end) return;
  const { year, month, day } = civilOf(p.birth);
  let age = ageAt(p.birth, first);
  for (let start = first; start < end; age++) {
    const stop = Math.min(end, dayOf(year + age + 1, month, day));
    add(Math.min(age, TOP_AGE), stop - start);
    start = stop;
  }
}

function readDeath(view: View, windows: Windows): Step {
  const cause = view.numbers('icd10_code');
  const [manner, place] = [view.words('manner'), view.words('place')];
  const flags = familyFlags(view, 'icd10_code');
  return (p) => {
    p.causes = flags;
    p.diedInWindow = p.death >= windows.deathsFrom && p.death <= windows.asOf;
    if (view.from === view.to) return;
    p.cause = cause[view.from]! * WIDTH;
    p.manner = manner(view.from);
    p.placeOfDeath = place(view.from);
  };
}

function readConditions(view: View, windows: Windows, watches: readonly Watch[]): Step {
  const [code, onset] = [view.numbers('icd10_code'), view.numbers('onset_date')];
  const status = view.words('status');
  const seen = watches.filter((w) => w.diagnosis !== undefined);
  const d = new Diagnosis();
  d.flags = familyFlags(view, 'icd10_code');
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      const base = code[row]! * WIDTH;
      const active = status(row) === 'active';
      for (let f = 0; f < WIDTH; f++) {
        if (d.flags[base + f] !== 1) continue;
        p.ever[f] = 1;
        if (active) p.active[f] = 1;
      }
      const day = onset[row]!;
      if (seen.length === 0 || day < windows.ratesFrom || day > windows.asOf) continue;
      d.base = base;
      d.age = Math.floor((day - p.birth) / DAYS_PER_YEAR);
      d.month = civilOf(day).month;
      for (const w of seen) w.diagnosis!(d, p);
    }
  };
}

function readCoverage(view: View, windows: Windows): Step {
  const [start, end, endValid] = [view.numbers('start_date'), view.numbers('end_date'), view.valid('end_date')];
  const kind = view.words('kind');
  const yearAgo = windows.asOf - 364;
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      const to = endValid !== null && endValid[row] === 0 ? NEVER : end[row]!;
      const bit = COVER[kind(row)] ?? 0;
      if (start[row]! <= windows.asOf && to >= yearAgo) p.coverYear |= bit;
      if (start[row]! <= windows.asOf && to >= windows.asOf) p.coverNow |= bit;
    }
  };
}

function readMedications(view: View, windows: Windows): Step {
  const [name, start, end, endValid] = [
    view.numbers('name'), view.numbers('start_date'), view.numbers('end_date'), view.valid('end_date'),
  ];
  const pool = view.pool('name');
  const bits = pool === null ? [] : drugBitsOf(pool);
  const { asOf } = windows;
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      const to = endValid !== null && endValid[row] === 0 ? NEVER : end[row]!;
      if (start[row]! > asOf || to < asOf - 364) continue;
      p.drugsYear |= bits[name[row]!] ?? 0;
      if (to >= asOf - 29) p.drugCount++;
      if (to >= asOf) p.drugsNow |= bits[name[row]!] ?? 0;
    }
  };
}

function readAllergies(view: View): Step {
  const [substance, category, status] = [view.words('substance'), view.words('category'), view.words('status')];
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      if (status(row) === 'active') p.allergies |= allergyBits(substance(row), category(row));
    }
  };
}

function allergyBits(substance: string, category: string): number {
  let bits = ALLERGY[category as 'medication' | 'food' | 'environment'] ?? 0;
  const name = substance.toLowerCase();
  if (/cillin/.test(name)) bits |= ALLERGY.penicillin;
  if (/^sulf/.test(name)) bits |= ALLERGY.sulfonamide;
  if (/codeine|morphine|codone|opioid|tramadol|fentanyl/.test(name)) bits |= ALLERGY.opioid;
  if (/latex/.test(name)) bits |= ALLERGY.latex;
  return bits;
}

function readDoses(view: View, windows: Windows): Step {
  const [cvx, date] = [view.numbers('cvx_code'), view.numbers('date')];
  const status = view.words('status');
  const series: (readonly number[])[] = (view.pool('cvx_code')?.words ?? []).map(seriesOf);
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      if (status(row) !== 'completed' || date[row]! > windows.asOf) continue;
      for (const s of series[cvx[row]!] ?? []) p.addDose(s, date[row]!);
    }
  };
}

function readProcedures(view: View, imaging: Set<number>): Step {
  const [code, encounter, encounterValid] = [view.numbers('code'), view.numbers('encounter_id'), view.valid('encounter_id')];
  const crossSection = (view.pool('code')?.words ?? []).map(isCtOrMri);
  return () => {
    imaging.clear();
    for (let row = view.from; row < view.to; row++) {
      if (crossSection[code[row]!] && (encounterValid === null || encounterValid[row] === 1)) imaging.add(encounter[row]!);
    }
  };
}

/** CPT number ranges of computed tomography and magnetic resonance, and ICD-10-PCS section B, root types 2 and 3. */
const CT_MRI: readonly (readonly [number, number])[] = [
  [70450, 70498], [70540, 70559], [71250, 71275], [71550, 71555], [72125, 72159], [72191, 72198], [73200, 73225],
  [73700, 73725], [74150, 74185],
];

function isCtOrMri(code: string): boolean {
  if (/^B.[23]/.test(code) && code.length === 7) return true;
  const n = Number(code);
  return CT_MRI.some(([low, high]) => n >= low && n <= high);
}

function readEncounters(
  view: View,
  coverage: View,
  windows: Windows,
  watches: readonly Watch[],
  imaging: ReadonlySet<number>,
): Step {
  const fill = visitReader(view, coverage, imaging);
  const start = view.numbers('start_time');
  const cls = view.words('encounter_class');
  const seen: Readonly<Record<string, readonly ((v: Visit, p: Person) => void)[]>> = {
    AMB: watches.flatMap((w) => (w.office ? [w.office.bind(w)] : [])),
    EMER: watches.flatMap((w) => (w.emergency ? [w.emergency.bind(w)] : [])),
    IMP: watches.flatMap((w) => (w.stay ? [w.stay.bind(w)] : [])),
    VR: watches.flatMap((w) => (w.telehealth ? [w.telehealth.bind(w)] : [])),
  };
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
  const [id, start, end] = [view.numbers('encounter_id'), view.numbers('start_time'), view.numbers('end_time')];
  const [acuity, minutes, nights] = [view.numbers('acuity'), view.numbers('duration_minutes'), view.numbers('length_of_stay')];
  const [reason, organization, parent] = [view.numbers('reason_code'), view.numbers('organization_id'), view.valid('parent_encounter_id')];
  const [cls, type, disposition] = [view.words('encounter_class'), view.words('type'), view.words('disposition')];
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
    v.disposition = disposition(row);
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

function readObservations(view: View, encounters: View, windows: Windows, watches: readonly Watch[]): Step {
  const [loinc, value, valid, date] = [
    view.numbers('loinc_code'), view.numbers('value'), view.valid('value'), view.numbers('date'),
  ];
  const [flag, flagValid] = [view.numbers('interpretation'), view.valid('interpretation')];
  const normal = view.pool('interpretation')?.find('N') ?? -1;
  const [encounterOf, encounterId] = [view.numbers('encounter_id'), encounters.numbers('encounter_id')];
  const [cls, type] = [encounters.words('encounter_class'), encounters.words('type')];
  const analyte = (view.pool('loinc_code')?.words ?? []).map(indexOfLoinc);
  const wishes = watches.flatMap((w) => w.readings ?? []).map(wishOf);
  const seen = analyteNames.map((name) => wishes.filter((w) => w.analyte === name));
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

function wishOf(w: ReadingWatch) {
  return { analyte: w.analyte, class: w.class ?? '', from: w.from ?? 0, to: w.to ?? NEVER, see: w.see.bind(w) };
}

function keepLatest(p: Person, k: number, x: number, day: Day, cls: string): void {
  if (day >= p.latestDay[k]!) {
    p.latest[k] = x;
    p.latestDay[k] = day;
  }
  if (cls !== 'EMER' && cls !== 'IMP') p.latestOutpatient[k] = x;
}

/** Row that holds `id`, looked for from `near` on and round once; −1 when the patient has none. */
function findRow(ids: ArrayLike<number>, from: number, to: number, near: number, id: number): number {
  for (let i = near; i < to; i++) if (ids[i] === id) return i;
  for (let i = from; i < near; i++) if (ids[i] === id) return i;
  return -1;
}
