// Steps of the walk that fill in a person: birth and death, conditions, cover, drugs, allergies, doses.

import { ageAt, civilOf, DAYS_PER_YEAR, type Day, dayOf } from '../../base/days.ts';
import type { Audience } from './audience.ts';
import { drugBitsOf } from './drugs.ts';
import {
  ALLERGY,
  Diagnosis,
  MEDICAID,
  MEDICARE,
  NEVER,
  type Person,
  PRIVATE,
  TOP_AGE,
  UNINSURED,
} from './person.ts';
import { seriesOf } from './vaccines.ts';
import { familyFlags, type Step, type View, WIDTH } from './view.ts';
import type { Windows } from './watch.ts';

export const COVER: Readonly<Record<string, number>> = {
  Medicare: MEDICARE,
  Medicaid: MEDICAID,
  Private: PRIVATE,
  Uninsured: UNINSURED,
};

export function readPatient(view: View, windows: Windows): (p: Person, row: number) => void {
  const [birth, death, deathValid] = [
    view.numbers('birthdate'),
    view.numbers('death_date'),
    view.valid('death_date'),
  ];
  const [income, household] = [view.numbers('income'), view.numbers('household_id')];
  const sex = view.words('sex');
  const words = {
    race: view.words('race'),
    ethnicity: view.words('ethnicity'),
    marital: view.words('marital_status'),
    language: view.words('language'),
    education: view.words('education'),
    smoking: view.words('smoking_status'),
    state: view.words('state'),
    insurance: view.words('insurance'),
  };
  const names = Object.keys(words) as (keyof typeof words)[];
  return (p, row) => {
    p.sex = sex(row) === 'female' ? 'female' : 'male';
    p.birth = birth[row]!;
    p.death = deathValid !== null && deathValid[row] === 0 ? NEVER : death[row]!;
    p.alive = p.death > windows.asOf && p.birth <= windows.asOf;
    for (const name of names) p[name] = words[name](row);
    p.income = income[row]!;
    p.headsHousehold = household[row] === view.owner[row];
    resetPerson(p);
    ageInWindow(p, windows);
  };
}

function resetPerson(p: Person): void {
  p.cause = -1;
  p.coverYear = p.coverNow = p.allergies = p.drugsNow = p.drugsYear = p.drugCount = 0;
  p.since.fill(NEVER);
  p.active.fill(0);
  p.latest.fill(Number.NaN);
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

export function readDeath(view: View, windows: Windows): Step {
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

export function readConditions(view: View, windows: Windows, audience: Audience): Step {
  const code = view.numbers('icd10_code');
  const [onset, recorded] = [view.numbers('onset_date'), view.numbers('recorded_date')];
  const status = view.words('status');
  const { diagnoses, finds } = audience;
  const within = (day: Day) => day >= windows.ratesFrom && day <= windows.asOf;
  const d = new Diagnosis();
  d.flags = familyFlags(view, 'icd10_code');
  const show = (watchers: typeof diagnoses, p: Person, base: number, day: Day) => {
    if (watchers.length === 0 || !within(day)) return;
    d.base = base;
    d.age = Math.floor((day - p.birth) / DAYS_PER_YEAR);
    d.month = civilOf(day).month;
    for (const see of watchers) see(d, p);
  };
  return (p) => {
    for (let row = view.from; row < view.to; row++) {
      const base = code[row]! * WIDTH;
      // Before the row counts as had, so that a watcher can tell whether it is the first.
      show(finds, p, base, recorded[row]!);
      const active = status(row) === 'active';
      for (let f = 0; f < WIDTH; f++) {
        if (d.flags[base + f] !== 1) continue;
        p.since[f] = Math.min(p.since[f]!, recorded[row]!);
        if (active) p.active[f] = 1;
      }
      show(diagnoses, p, base, onset[row]!);
    }
  };
}

export function readCoverage(view: View, windows: Windows): Step {
  const [start, end, endValid] = [
    view.numbers('start_date'),
    view.numbers('end_date'),
    view.valid('end_date'),
  ];
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

export function readMedications(view: View, windows: Windows): Step {
  const [name, start, end, endValid] = [
    view.numbers('name'),
    view.numbers('start_date'),
    view.numbers('end_date'),
    view.valid('end_date'),
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

export function readAllergies(view: View): Step {
  const [substance, category, status] = [
    view.words('substance'),
    view.words('category'),
    view.words('status'),
  ];
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

export function readDoses(view: View, windows: Windows): Step {
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

export function readProcedures(view: View, imaging: Set<number>): Step {
  const [code, encounter, encounterValid] = [
    view.numbers('code'),
    view.numbers('encounter_id'),
    view.valid('encounter_id'),
  ];
  const crossSection = (view.pool('code')?.words ?? []).map(isCtOrMri);
  return () => {
    imaging.clear();
    for (let row = view.from; row < view.to; row++) {
      if (crossSection[code[row]!] && (encounterValid === null || encounterValid[row] === 1))
        imaging.add(encounter[row]!);
    }
  };
}

/** CPT number ranges of computed tomography and magnetic resonance, and ICD-10-PCS section B, root types 2 and 3. */
const CT_MRI: readonly (readonly [number, number])[] = [
  [70450, 70498],
  [70540, 70559],
  [71250, 71275],
  [71550, 71555],
  [72125, 72159],
  [72191, 72198],
  [73200, 73225],
  [73700, 73725],
  [74150, 74185],
];

function isCtOrMri(code: string): boolean {
  if (/^B.[23]/.test(code) && code.length === 7) return true;
  const n = Number(code);
  return CT_MRI.some(([low, high]) => n >= low && n <= high);
}
