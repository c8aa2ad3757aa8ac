// What the report draws of the network: emergency visits by place and time, acuity, beds, and the projection by area.
import { monthOf, SECONDS_PER_DAY, weekdayOf } from '../../base/days.ts';
import { type Add, type Picture, type PictureFold, summed, type Totals } from '../../schema/picture.ts';
import { type Scan, scan } from '../../schema/scan.ts';
import { BEDDED_PROGRAMS, staffedBeds } from './capacity-reference.ts';
import { homeSite, LHA_NAMES, SITES } from './geography.ts';
import { PROGRAMS } from './programs.ts';
import {
  ED_DISPOSITIONS,
  ED_SUBSERVICES,
  edEncounters,
  edRates,
  ipStays,
  patients,
  population,
} from './tables.ts';

export function pictures(): readonly PictureFold[] {
  return [
    summed(
      'pictures.emergency',
      (part, add) => {
        const visits = scan(part, edEncounters.name);
        if (visits !== null) countVisits(visits, add);
      },
      (totals) => [weekOf(totals), monthsOf(totals), sitesOf(totals), acuityOf(totals)],
    ),
    summed(
      'pictures.population',
      (part, add) => {
        const stays = scan(part, ipStays.name);
        if (stays !== null) countStays(stays, add);
        add('patients', part.get(patients.name)?.rows ?? 0);
        const [people, rates] = [scan(part, population.name), scan(part, edRates.name)];
        if (people !== null && rates !== null) countResidents(people, rates, add);
      },
      (totals) => [bedsOf(totals), projectionOf(totals)],
    ),
  ];
}

function countVisits(rows: Scan, add: Add): void {
  const [arrival, service, site] = [
    rows.column('arrival_ts'),
    rows.column('ed_subservice'),
    rows.column('facility_id'),
  ];
  const [acuity, dispo] = [rows.column('acuity'), rows.column('dispo')];
  for (let i = 0; i < rows.rows; i++) {
    const at = arrival(i) as number;
    const day = Math.floor(at / SECONDS_PER_DAY);
    add(`hour ${weekdayOf(day)} ${Math.floor((at - day * SECONDS_PER_DAY) / 3600)}`);
    add(`month ${monthOf(day)} ${service(i)}`);
    add(`site ${site(i)} ${service(i)}`);
    add(`acuity ${acuity(i)} ${dispo(i)}`);
  }
}

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const HOURS = Array.from({ length: 24 }, (_, h) => h);

function weekOf(totals: Totals): Picture {
  return {
    kind: 'heat',
    title: 'Emergency arrivals by weekday and hour',
    note: 'The stronger the colour, the more arrivals.',
    rows: WEEK,
    columns: HOURS.map(String),
    // Weekdays are numbered from Sunday.
    cells: WEEK.map((_, d) => HOURS.map((h) => totals.of(`hour ${(d + 1) % 7} ${h}`))),
    across: 'local hour of arrival',
  };
}

const MONTHS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

function monthsOf(totals: Totals): Picture {
  return {
    kind: 'lines',
    title: 'Emergency visits by month',
    categories: MONTHS,
    series: ED_SUBSERVICES.map((name) => ({
      name,
      values: MONTHS.map((_, m) => totals.of(`month ${m + 1} ${name}`)),
    })),
    values: 'visits',
  };
}

function sitesOf(totals: Totals): Picture {
  return {
    kind: 'bars',
    lying: true,
    stacked: true,
    title: 'Emergency visits by site',
    categories: SITES.map(([, name]) => name),
    series: ED_SUBSERVICES.map((name) => ({
      name,
      values: SITES.map((_, s) => totals.of(`site ${s + 1} ${name}`)),
    })),
    values: 'visits',
  };
}

const LEVELS = [1, 2, 3, 4, 5];

function acuityOf(totals: Totals): Picture {
  const all = (level: number) =>
    Math.max(
      1,
      ED_DISPOSITIONS.reduce((sum, d) => sum + totals.of(`acuity ${level} ${d}`), 0),
    );
  const visits = LEVELS.reduce((sum, level) => sum + all(level), 0);
  return {
    kind: 'bars',
    stacked: true,
    title: 'Acuity, and how visits end',
    note: 'Triage level as in CTAS: 1 resuscitation, 5 non-urgent.',
    categories: LEVELS.map(String),
    series: ED_DISPOSITIONS.map((name) => ({
      name,
      values: LEVELS.map((level) => Math.round((1000 * totals.of(`acuity ${level} ${name}`)) / visits) / 10),
    })),
    across: 'triage level',
    values: '% of visits',
  };
}

/** Lengths of stay and expected visits are summed in hundredths, so that sums are whole. */
const HUNDRED = 100;

function countStays(rows: Scan, add: Add): void {
  const [program, days] = [rows.column('program_id'), rows.column('los_days')];
  for (let i = 0; i < rows.rows; i++) add(`days ${program(i)}`, Math.round(HUNDRED * (days(i) as number)));
}

/** Residents by year and area, and the visits expected of them by the rates. */
function countResidents(people: Scan, rates: Scan, add: Add): void {
  const keyOf = (rows: Scan) => {
    const [lha, group, gender] = [rows.column('lha_id'), rows.column('age_group'), rows.column('gender')];
    return (i: number) => `${lha(i)} ${group(i)} ${gender(i)}`;
  };
  const rate = new Map<string, number>();
  const [rateKey, per1000] = [keyOf(rates), rates.column('baserate_per_1000')];
  for (let i = 0; i < rates.rows; i++)
    rate.set(rateKey(i), (rate.get(rateKey(i)) ?? 0) + (per1000(i) as number));
  const [year, lha, residents] = [
    people.column('year'),
    people.column('lha_id'),
    people.column('population'),
  ];
  const key = keyOf(people);
  for (let i = 0; i < people.rows; i++) {
    const n = residents(i) as number;
    add(`year ${year(i)}`);
    add(`residents ${year(i)} ${lha(i)}`, n);
    add(`expected ${year(i)} ${lha(i)}`, Math.round((HUNDRED * n * (rate.get(key(i)) ?? 0)) / 1000));
  }
}

function yearsOf(totals: Totals): readonly [first: string, last: string] {
  const years = totals
    .below('year ')
    .map(([year]) => year)
    .sort();
  return [years[0] ?? '', years.at(-1) ?? ''];
}

function bedsOf(totals: Totals): Picture {
  const [first] = yearsOf(totals);
  const bySite = new Map<number, number>();
  let residents = 0;
  LHA_NAMES.forEach((_, k) => {
    const n = totals.of(`residents ${first} ${k + 1}`);
    const site = homeSite(k + 1);
    bySite.set(site, (bySite.get(site) ?? 0) + n);
    residents += n;
  });
  const beds = staffedBeds(bySite).filter((b) => b.schedule_code === 'Sched-A');
  const scale = residents / Math.max(1, totals.of('patients')) / 365 / HUNDRED;
  const tenth = (x: number) => Math.round(10 * x) / 10;
  return {
    kind: 'bars',
    lying: true,
    title: 'Occupied beds by program, against staffed beds',
    note: 'Mean census of the year’s stays, brought from the patients to all residents, beside the ordinary schedule of staffed beds of careloom plan-capacity.',
    categories: BEDDED_PROGRAMS.map((p) => PROGRAMS[p - 1]!.name),
    series: [{ name: 'occupied', values: BEDDED_PROGRAMS.map((p) => tenth(totals.of(`days ${p}`) * scale)) }],
    marks: {
      name: 'staffed',
      values: BEDDED_PROGRAMS.map((p) =>
        beds.filter((b) => b.program_id === p).reduce((sum, b) => sum + b.staffed_beds, 0),
      ),
    },
    values: 'beds',
  };
}

function projectionOf(totals: Totals): Picture {
  const [first, last] = yearsOf(totals);
  const expected = (year: string) =>
    LHA_NAMES.map((_, k) => Math.round(totals.of(`expected ${year} ${k + 1}`) / HUNDRED));
  return {
    kind: 'bars',
    lying: true,
    title: 'Projected emergency visits by area',
    note: 'Residents × rates, in the first and the last year of the projection.',
    categories: LHA_NAMES,
    series: [{ name: first, values: expected(first) }],
    ...(last === first ? {} : { marks: { name: last, values: expected(last) } }),
    values: 'visits a year',
  };
}
