// What the report draws of the wards: beds in use, staff by shift, one stay's vital signs, and vital signs by diagnosis.
import { type Day, monthOf, SECONDS_PER_DAY, yearOf } from '../../base/days.ts';
import type { Part } from '../../schema/batch.ts';
import { type Add, type Picture, type PictureFold, summed, type Totals } from '../../schema/picture.ts';
import { type Scan, scan } from '../../schema/scan.ts';
import type { DatasetContext } from '../dataset.ts';
import { sitesFor, specialtyOf, wardsOf } from './site.ts';
import { ROLES, SHIFTS, SPECIALTIES } from './tables.ts';

export function pictures({ asOf, patients }: DatasetContext): readonly PictureFold[] {
  const rowOf = wardRows(patients);
  return [
    summed(
      'pictures.beds',
      (part, add) => {
        const stays = scan(part, 'admissions');
        if (stays !== null) countBeds(stays, asOf, rowOf, add);
      },
      (totals) => [bedsOf(totals, asOf, rowOf)],
    ),
    summed(
      'pictures.staff',
      (part, add) => {
        const assignments = scan(part, 'staff_assignments');
        if (assignments !== null) countStaff(assignments, add);
      },
      (totals) => [staffOf(totals)],
    ),
    oneStay,
    summed('pictures.signs', countSigns, (totals) => [
      signsOf(totals, 'heart_rate', 'Heart rate by diagnosis', 'beats a minute'),
      signsOf(totals, 'spo2', 'Oxygen saturation by diagnosis', '%'),
      signsOf(totals, 'systolic_bp', 'Systolic pressure by diagnosis', 'mmHg'),
    ]),
  ];
}

/** Most wards that have a row each; of more the specialties have one. */
const MOST_WARDS = 20;

interface WardRows {
  readonly names: readonly string[];
  of(ward: number): string;
}

function wardRows(patients: number): WardRows {
  const sites = Array.from({ length: sitesFor(patients) }, (_, site) => site);
  if (sites.length * wardsOf(0).length > MOST_WARDS) return { names: SPECIALTIES, of: specialtyOf };
  const name = (ward: number) => `${String(ward).padStart(2, '0')} ${specialtyOf(ward)}`;
  return { names: sites.flatMap(wardsOf).map((w) => name(w.id)), of: name };
}

/** Months that are drawn. */
const MONTHS_DRAWN = 24;

const monthNumber = (day: Day) => yearOf(day) * 12 + monthOf(day) - 1;
const lastMonths = (asOf: Day) =>
  Array.from({ length: MONTHS_DRAWN }, (_, i) => monthNumber(asOf) - MONTHS_DRAWN + 1 + i);

/** Nights in a bed by month; a stay of a day has none. */
function countBeds(rows: Scan, asOf: Day, { of }: WardRows, add: Add): void {
  const [ward, from, to] = [rows.column('ward_id'), rows.column('admit_ts'), rows.column('discharge_ts')];
  const first = lastMonths(asOf)[0]!;
  for (let i = 0; i < rows.rows; i++) {
    const last = Math.floor((to(i) as number) / SECONDS_PER_DAY);
    for (let day = Math.floor((from(i) as number) / SECONDS_PER_DAY); day < last; day++) {
      const month = monthNumber(day);
      if (month >= first) add(`${of(ward(i) as number)} ${month}`);
    }
  }
}

function bedsOf(totals: Totals, asOf: Day, { names }: WardRows): Picture {
  const months = lastMonths(asOf);
  return {
    kind: 'heat',
    title: 'Nights in a bed by ward and month',
    note: 'The last two years; the stronger the colour, the more nights.',
    rows: names,
    columns: months.map((m) => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`),
    cells: names.map((name) => months.map((m) => totals.of(`${name} ${m}`))),
  };
}

function countStaff(rows: Scan, add: Add): void {
  const [shift, who] = [rows.column('shift'), rows.target('staff_id', 'staff')];
  const role = rows.other('staff')?.column('role');
  if (who === null || role === undefined) return;
  for (let i = 0; i < rows.rows; i++) if (who[i]! >= 0) add(`${shift(i)} ${role(who[i]!)}`);
}

function staffOf(totals: Totals): Picture {
  return {
    kind: 'bars',
    stacked: true,
    title: 'Staff by shift',
    note: 'Assignments of all wards.',
    categories: SHIFTS,
    series: ROLES.map((role) => ({
      name: role,
      values: SHIFTS.map((shift) => totals.of(`${shift} ${role}`)),
    })),
    values: 'assignments',
  };
}

/** Diagnoses that are told apart, by the beginnings of their codes; the first that fits. */
const ILLNESSES: readonly (readonly [codes: RegExp, name: string])[] = [
  [/^(J1[2-8]|J09|J10|J11|U07)/, 'Pneumonia'],
  [/^A4[01]/, 'Sepsis'],
  [/^J4/, 'COPD, asthma'],
  [/^(I50|I11|I13)/, 'Heart failure'],
  [/^I2[0-5]/, 'Coronary'],
  [/^(I4[4-9])/, 'Rhythm'],
  [/^(I6|G45)/, 'Stroke'],
  [/^(S|T|M)/, 'Injury, joints'],
  [/^C/, 'Cancer'],
];
const OTHER = 'Other';
const PNEUMONIA = 'Pneumonia';

interface Stay {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly illness: string;
}

/** Stays of each person of a part with their first diagnosis. */
function staysOf(part: Part): ReadonlyMap<number, readonly Stay[]> {
  const [rows, diagnoses] = [scan(part, 'admissions'), scan(part, 'diagnoses')];
  const stays = new Map<number, Stay[]>();
  if (rows === null || diagnoses === null) return stays;
  const illness = new Map<unknown, string>();
  const [of, code] = [diagnoses.column('admission_id'), diagnoses.column('icd10_code')];
  for (let i = 0; i < diagnoses.rows; i++)
    if (!illness.has(of(i)))
      illness.set(of(i), ILLNESSES.find(([codes]) => codes.test(String(code(i))))?.[1] ?? OTHER);
  const [id, patient] = [rows.column('admission_id'), rows.column('patient_id')];
  const [from, to] = [rows.column('admit_ts'), rows.column('discharge_ts')];
  for (let i = 0; i < rows.rows; i++) {
    const own = stays.get(patient(i) as number) ?? [];
    own.push({
      id: id(i) as number,
      from: from(i) as number,
      to: to(i) as number,
      illness: illness.get(id(i)) ?? OTHER,
    });
    stays.set(patient(i) as number, own);
  }
  return stays;
}

const SIGNS = ['heart_rate', 'spo2', 'systolic_bp', 'diastolic_bp'] as const;

/** Tell of each measurement in which stay it was made. */
function eachMeasurement(part: Part, stays: ReadonlyMap<number, readonly Stay[]>, told: Told): void {
  const rows = scan(part, 'vital_signs');
  if (rows === null) return;
  const [patient, at] = [rows.column('patient_id'), rows.column('measured_at')];
  const signs = SIGNS.map((name) => rows.column(name));
  let stay: Stay | undefined;
  let whose = -1;
  for (let i = 0; i < rows.rows; i++) {
    const [who, when] = [patient(i) as number, at(i) as number];
    if (stay === undefined || who !== whose || when < stay.from || when > stay.to)
      stay = stays.get(who)?.find((s) => when >= s.from && when <= s.to);
    whose = who;
    if (stay === undefined) continue;
    for (const [k, sign] of signs.entries()) {
      const value = sign(i);
      if (value !== null) told(stay, when, k, value as number);
    }
  }
}

type Told = (stay: Stay, when: number, sign: number, value: number) => void;

/** Above every reading. */
const READINGS = 512;

function countSigns(part: Part, add: Add): void {
  // By place rather than by name: telemetry has millions of readings.
  const byIllness = new Map<string, Int32Array>();
  eachMeasurement(part, staysOf(part), ({ illness }, _, sign, value) => {
    let counts = byIllness.get(illness);
    if (counts === undefined) {
      counts = new Int32Array(SIGNS.length * READINGS);
      byIllness.set(illness, counts);
    }
    counts[sign * READINGS + value]!++;
  });
  for (const [illness, counts] of byIllness)
    for (const [place, n] of counts.entries())
      if (n > 0) add(`${SIGNS[Math.floor(place / READINGS)]} ${illness} ${place % READINGS}`, n);
}

/** Fewest measurements of an illness that are drawn. */
const FEWEST = 50;

function signsOf(totals: Totals, sign: (typeof SIGNS)[number], title: string, values: string): Picture {
  const found = [...ILLNESSES.map(([, name]) => name), OTHER]
    .map((name) => ({
      name,
      counts: totals.below(`${sign} ${name} `).map(([x, n]) => [Number(x), n] as const),
    }))
    .filter(({ counts }) => counts.reduce((sum, [, n]) => sum + n, 0) >= FEWEST);
  return {
    kind: 'ranges',
    title,
    note: 'Median, and the range from the tenth to the ninetieth percentile, by first diagnosis of the stay.',
    categories: found.map(({ name }) => name),
    ranges: found.map(({ counts }) => [quantile(counts, 0.1), quantile(counts, 0.5), quantile(counts, 0.9)]),
    values,
  };
}

function quantile(counts: readonly (readonly [value: number, n: number])[], share: number): number {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  let left = share * sorted.reduce((sum, [, n]) => sum + n, 0);
  for (const [value, n] of sorted) {
    left -= n;
    if (left <= 0) return value;
  }
  return sorted.at(-1)![0];
}

/** The stay that is drawn: its readings as means of so many hours, by sign. */
interface Drawn {
  /** Smaller is drawn rather: pneumonia before other illnesses, whose signs move most. */
  readonly rank: number;
  readonly id: number;
  readonly illness: string;
  readonly hours: number;
  readonly means: readonly (readonly (number | null)[])[];
}

/** Hours of a stay that is worth drawing. */
const LEAST_HOURS = 72;
/** Points of a line. */
const POINTS = 48;

function candidateOf(stays: ReadonlyMap<number, readonly Stay[]>): (Stay & { rank: number }) | null {
  const long = [...stays.values()]
    .flat()
    .filter((s) => s.to - s.from >= LEAST_HOURS * 3600)
    .map((s) => ({ ...s, rank: s.illness === PNEUMONIA ? 0 : 1 }));
  return long.sort((a, b) => a.rank - b.rank || a.id - b.id)[0] ?? null;
}

function drawnIn(part: Part): Drawn | null {
  const stays = staysOf(part);
  const stay = candidateOf(stays);
  if (stay === null) return null;
  const hours = Math.ceil((stay.to - stay.from) / 3600 / POINTS);
  const bins = Math.ceil((stay.to - stay.from) / 3600 / hours);
  const sums = SIGNS.map(() => Array.from({ length: bins }, () => [0, 0]));
  eachMeasurement(part, stays, ({ id }, when, sign, value) => {
    if (id !== stay.id) return;
    const bin = sums[sign]![Math.min(bins - 1, Math.floor((when - stay.from) / 3600 / hours))]!;
    bin[0]! += value;
    bin[1]! += 1;
  });
  const means = sums.map((of) => of.map(([sum, n]) => (n === 0 ? null : Math.round((10 * sum!) / n!) / 10)));
  return { rank: stay.rank, id: stay.id, illness: stay.illness, hours, means };
}

const oneStay: PictureFold = {
  id: 'pictures.stay',
  see: drawnIn,
  merge: sooner,
  end: (seen: readonly (Drawn | null)[]) => [stayPicture(seen.reduce(sooner, null))],
};

function sooner(a: Drawn | null, b: Drawn | null): Drawn | null {
  if (a === null || b === null) return a ?? b;
  return (a.rank - b.rank || a.id - b.id) <= 0 ? a : b;
}

const SIGN_NAMES = ['heart rate', 'saturation', 'systolic', 'diastolic'];

function stayPicture(stay: Drawn | null): Picture {
  return {
    kind: 'lines',
    title: 'Vital signs of one stay',
    note:
      stay === null
        ? `No stay of ${LEAST_HOURS} hours.`
        : `Admission ADM${String(stay.id).padStart(7, '0')} (${stay.illness}); means of ${stay.hours === 1 ? 'an hour' : `${stay.hours} hours`}. Beats a minute, %, mmHg.`,
    categories: (stay?.means[0] ?? []).map((_, k) => String(k * stay!.hours)),
    series: SIGN_NAMES.map((name, k) => ({ name, values: stay?.means[k] ?? [] })),
    across: 'hours since admission',
    values: 'reading',
  };
}
