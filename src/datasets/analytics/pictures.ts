// What the report draws of the analytics dataset: volumes, stays, money, and the rates that were asked for.
import { civilOf, monthOf, yearOf } from '../../base/days.ts';
import {
  type Add,
  ageBand,
  type Picture,
  type PictureFold,
  pyramidOf,
  summed,
  type Totals,
} from '../../schema/picture.ts';
import { type Scan, scan } from '../../schema/scan.ts';
import type { DatasetContext } from '../dataset.ts';
import { type Choices, choicesOf, windowOf } from './settings.ts';
import { COMORBIDITIES, claims, encounters, haiData, patients } from './tables.ts';

export function pictures(context: DatasetContext): readonly PictureFold[] {
  const choices = choicesOf(context.settings, context.patients);
  return [
    summed(
      'pictures.encounters',
      (part, add) => {
        const rows = scan(part, encounters.name);
        if (rows === null) return;
        countMonths(rows, add);
        countStays(rows, add);
      },
      (totals) => [monthsOf(totals, context), staysOf(totals), readmissionsOf(totals, choices)],
    ),
    summed(
      'pictures.claims',
      (part, add) => {
        const rows = scan(part, claims.name);
        if (rows !== null) countClaims(rows, add);
      },
      (totals) => [allowedOf(totals), denialsOf(totals, choices)],
    ),
    summed(
      'pictures.patients',
      (part, add) => {
        const rows = scan(part, patients.name);
        if (rows !== null) countPatients(rows, add);
      },
      (totals) => [
        prevalenceOf(totals, choices),
        pyramidOf(totals, '', 'Patients by age and sex', 'Age at the anchor date, or at death.'),
      ],
    ),
    summed(
      'pictures.infections',
      (part, add) => {
        const rows = scan(part, haiData.name);
        if (rows !== null) countInfections(rows, add);
      },
      (totals) => [infectionsOf(totals)],
    ),
  ];
}

const TYPES = ['Outpatient', 'Emergency', 'Inpatient', 'Urgent Care', 'Telehealth'] as const;

const isFirst = (day: number) => civilOf(day).day === 1;
const monthName = (day: number) => `${yearOf(day)}-${String(monthOf(day)).padStart(2, '0')}`;

function countMonths(rows: Scan, add: Add): void {
  const [type, day] = [rows.column('encounter_type'), rows.column('encounter_date')];
  for (let i = 0; i < rows.rows; i++) add(`month ${monthName(day(i) as number)} ${type(i)}`);
}

function monthsOf(totals: Totals, { asOf, historyYears }: DatasetContext): Picture {
  const { from } = windowOf(asOf, historyYears);
  const months: string[] = [];
  // Whole months only: one of a few days would look like a collapse.
  for (let day = from; day <= asOf; day++)
    if (isFirst(day) && monthName(day) !== monthName(asOf + 1)) months.push(monthName(day));
  return {
    kind: 'lines',
    title: 'Encounters by month and type',
    note: 'Whole months of the data.',
    categories: months,
    series: TYPES.map((name) => ({ name, values: months.map((m) => totals.of(`month ${m} ${name}`)) })),
    values: 'encounters',
  };
}

/** Days of a stay that are told apart. */
const LONGEST = 15;

/** Stays, their length, and what became of those who went home alive, by chapter of ICD-10-CM. */
function countStays(rows: Scan, add: Add): void {
  const [type, days] = [rows.column('encounter_type'), rows.column('length_of_stay')];
  const dx = rows.column('primary_diagnosis');
  const [end, back] = [rows.column('discharge_disposition'), rows.column('is_readmission')];
  const index = rows.target('index_encounter_id', encounters.name)!;
  for (let i = 0; i < rows.rows; i++) {
    if (type(i) !== 'Inpatient') continue;
    add('stays');
    add(`days ${Math.min(LONGEST, days(i) as number)}`);
    if (end(i) !== 'Expired' && end(i) !== 'Transferred') add(`left ${chapterOf(dx(i) as string)}`);
    if (back(i) === true && index[i]! >= 0) add(`back ${chapterOf(dx(index[i]!) as string)}`);
  }
}

function staysOf(totals: Totals): Picture {
  const days = Array.from({ length: LONGEST + 1 }, (_, d) => d);
  return {
    kind: 'bars',
    title: 'Length of inpatient stay',
    categories: days.map((d) => (d === LONGEST ? `${d}+` : String(d))),
    series: [{ name: 'stays', values: days.map((d) => totals.percent(`days ${d}`, 'stays')) }],
    across: 'days',
    values: '% of stays',
  };
}

/** Chapters of ICD-10-CM by the letters their codes begin with, in short. */
const CHAPTERS: readonly (readonly [letters: RegExp, name: string])[] = [
  [/^[AB]/, 'Infections'],
  [/^(C|D[0-4])/, 'Neoplasms'],
  [/^D/, 'Blood'],
  [/^E/, 'Endocrine'],
  [/^F/, 'Mental'],
  [/^G/, 'Nervous system'],
  [/^H/, 'Eye and ear'],
  [/^I/, 'Circulation'],
  [/^J/, 'Respiration'],
  [/^K/, 'Digestion'],
  [/^L/, 'Skin'],
  [/^M/, 'Musculoskeletal'],
  [/^N/, 'Kidney and genitals'],
  [/^O/, 'Childbirth'],
  [/^P/, 'Newborn'],
  [/^Q/, 'Congenital'],
  [/^R/, 'Symptoms'],
  [/^[ST]/, 'Injury'],
  [/^U/, 'Special'],
];

function chapterOf(code: string): string {
  return CHAPTERS.find(([letters]) => letters.test(code))?.[1] ?? 'Other contacts';
}

/** Fewest stays of a chapter that say something. */
const FEWEST = 10;

function readmissionsOf(totals: Totals, { rates }: Choices): Picture {
  const named = totals.below('left ').filter(([, n]) => n >= FEWEST);
  return {
    kind: 'bars',
    lying: true,
    title: 'Readmission within 30 days by condition',
    note: `Unplanned returns in percent of live discharges, by chapter of the first stay’s diagnosis; chapters with ${FEWEST} discharges or more. Asked for: ${Math.round(1000 * rates.readmissionRate) / 10} % of all inpatient encounters.`,
    categories: named.map(([name]) => name),
    series: [
      { name: 'readmitted', values: named.map(([name]) => totals.percent(`back ${name}`, `left ${name}`)) },
    ],
    values: '% of discharges',
  };
}

function countClaims(rows: Scan, add: Add): void {
  const [payer, allowed, status] = [
    rows.column('payer_name'),
    rows.column('allowed_amount'),
    rows.column('adjudication_status'),
  ];
  for (let i = 0; i < rows.rows; i++) {
    add(`allowed ${payer(i)}`, allowed(i) as number);
    add(`lines ${payer(i)}`);
    if (status(i) === 'Denied') add(`denied ${payer(i)}`);
  }
}

function allowedOf(totals: Totals): Picture {
  const payers = totals.below('allowed ');
  return {
    kind: 'bars',
    lying: true,
    title: 'Allowed amounts by payer',
    categories: payers.map(([name]) => name),
    series: [{ name: 'allowed', values: payers.map(([, cents]) => Math.round(cents / 100)) }],
    values: 'US dollars',
  };
}

function denialsOf(totals: Totals, { rates }: Choices): Picture {
  const payers = totals.below('lines ');
  const asked = Math.round(1000 * rates.denialRate) / 10;
  return {
    kind: 'bars',
    lying: true,
    title: 'Claims denied by payer',
    categories: payers.map(([name]) => name),
    series: [
      { name: 'denied', values: payers.map(([name]) => totals.percent(`denied ${name}`, `lines ${name}`)) },
    ],
    marks: { name: 'asked for, all payers together', values: payers.map(() => asked) },
    values: '% of claims',
  };
}

function countPatients(rows: Scan, add: Add): void {
  const [age, sex, ill] = [rows.column('age'), rows.column('gender'), rows.column('comorbidities')];
  for (let i = 0; i < rows.rows; i++) {
    add('all');
    add(`${sex(i) === 'M' ? 'male' : 'female'} ${ageBand(age(i) as number)}`);
    for (const name of String(ill(i)).split('|')) if (name !== '') add(`ill ${name}`);
  }
}

function prevalenceOf(totals: Totals, { prevalence }: Choices): Picture {
  const asked: Readonly<Record<string, number>> = prevalence;
  return {
    kind: 'bars',
    lying: true,
    title: 'Patients with each comorbidity',
    categories: COMORBIDITIES,
    series: [{ name: 'found', values: COMORBIDITIES.map((name) => totals.percent(`ill ${name}`, 'all')) }],
    marks: {
      name: 'asked for',
      values: COMORBIDITIES.map((name) =>
        asked[name] === undefined ? null : Math.round(1000 * asked[name]) / 10,
      ),
    },
    values: '% of patients',
  };
}

/** Expected infections are summed in millionths, so that sums are whole. */
const MILLION = 1_000_000;

function countInfections(rows: Scan, add: Add): void {
  const [type, found, days, benchmark] = [
    rows.column('hai_type'),
    rows.column('infection_count'),
    rows.column('patient_days'),
    rows.column('national_benchmark'),
  ];
  for (let i = 0; i < rows.rows; i++) {
    add(`found ${type(i)}`, found(i) as number);
    add(`expected ${type(i)}`, Math.round((MILLION * (days(i) as number) * (benchmark(i) as number)) / 1000));
  }
}

function infectionsOf(totals: Totals): Picture {
  const types = totals.below('expected ').map(([name]) => name);
  return {
    kind: 'bars',
    title: 'Infections acquired in hospital',
    note: 'Found in the stays of all hospitals, beside those expected by the benchmarks of the reports.',
    categories: types,
    series: [{ name: 'found', values: types.map((t) => totals.of(`found ${t}`)) }],
    marks: {
      name: 'expected by benchmark',
      values: types.map((t) => Math.round((10 * totals.of(`expected ${t}`)) / MILLION) / 10),
    },
    values: 'infections',
  };
}
