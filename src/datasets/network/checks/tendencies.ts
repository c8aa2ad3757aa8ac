// Claims about what all persons of the network amount to: volumes, shares and rates.
import type { Part } from '../../../schema/batch.ts';
import type { Check, Finding, Json } from '../../../schema/fold.ts';
import type { Row } from '../../../schema/table.ts';
import { allowance, type Claim } from '../../../schema/tally.ts';
import { edEncounters, edRates, ipStays, patients, population } from '../tables.ts';
import { chartsOf, claim, rowsOf } from './charts.ts';

type Group = readonly [patients: number, visits: number, residents: number, projected: number];

/** Sums over all persons, and what the reference tables say of them. */
export interface NetworkSums {
  readonly patients: number;
  readonly visits: number;
  readonly pediatric: number;
  readonly pediatricYoung: number;
  readonly night: number;
  readonly care: number;
  readonly atHome: number;
  readonly stays: number;
  readonly alc: number;
  /** Persons, and their expected visits in ten-thousandths, by area, age group and gender. */
  readonly persons: Readonly<Record<string, readonly [number, number]>>;
  /** Patients, visits, residents, and projected visits in ten-thousandths, by age group. */
  readonly groups: Readonly<Record<string, Group>>;
  /** Rate of all services, per 1,000, by the same cells. */
  readonly rates: Readonly<Record<string, number>>;
}

type Plain = Exclude<
  { [K in keyof NetworkSums]: NetworkSums[K] extends number ? K : never }[keyof NetworkSums],
  undefined
>;
const PLAIN: readonly Plain[] = [
  'patients',
  'visits',
  'pediatric',
  'pediatricYoung',
  'night',
  'care',
  'atHome',
  'stays',
  'alc',
];

const cellOf = (r: { lha_id: number | null; age_group: string | null; gender: string | null }) =>
  `${r.lha_id} ${r.age_group} ${r.gender}`;

export function sumsOf(part: Part): NetworkSums {
  const charts = chartsOf(part);
  const visits = charts.flatMap((c) =>
    c.visits.map((v) => ({ ...v, home: c.patient.facility_home_id, group: c.patient.age_group })),
  );
  const stays = charts.flatMap((c) => c.stays.map((s) => ({ ...s, home: c.patient.facility_home_id })));
  const care = [...visits, ...stays];
  const pediatric = visits.filter((v) => v.ed_subservice === 'Pediatric ED');
  const persons: Record<string, [number, number]> = {};
  for (const { patient } of charts) {
    const [n, x] = persons[cellOf(patient)] ?? [0, 0];
    persons[cellOf(patient)] = [n + 1, x + Math.round((patient.expected_ed_rate ?? 0) * 10_000)];
  }
  return {
    patients: charts.length,
    visits: visits.length,
    pediatric: pediatric.length,
    pediatricYoung: pediatric.filter((v) => v.group === '0-4' || v.group === '5-14').length,
    night: visits.filter((v) => v.arrival_ts !== null && Math.floor(v.arrival_ts / 3600) % 24 < 7).length,
    care: care.length,
    atHome: care.filter((c) => c.facility_id === c.home).length,
    stays: stays.length,
    alc: stays.filter((s) => s.alc_flag === 1).length,
    persons,
    ...groupsIn(part),
  };
}

function groupsIn(part: Part): Pick<NetworkSums, 'groups' | 'rates'> {
  const groups: Record<string, Group> = {};
  const add = (name: string | null, more: Group) => {
    const so = groups[name ?? ''] ?? [0, 0, 0, 0];
    groups[name ?? ''] = [so[0] + more[0], so[1] + more[1], so[2] + more[2], so[3] + more[3]];
  };
  for (const { patient, visits } of chartsOf(part)) add(patient.age_group, [1, visits.length, 0, 0]);
  const rates: Record<string, number> = {};
  for (const r of rowsOf<Row<typeof edRates>>(part.get(edRates.name)))
    rates[cellOf(r)] = (rates[cellOf(r)] ?? 0) + r.baserate_per_1000;
  const rows = rowsOf<Row<typeof population>>(part.get(population.name));
  const first = Math.min(...rows.map((r) => r.year));
  for (const r of rows) {
    if (r.year !== first) continue;
    // Whole ten-thousandths of a visit, so that sums of parts are exact.
    add(r.age_group, [0, 0, r.population, Math.round(10 * r.population * (rates[cellOf(r)] ?? 0))]);
  }
  return { groups, rates };
}

export function addSums(a: NetworkSums, b: NetworkSums): NetworkSums {
  const persons: Record<string, readonly [number, number]> = { ...a.persons };
  for (const [cell, [n, x]] of Object.entries(b.persons)) {
    const [m, y] = persons[cell] ?? [0, 0];
    persons[cell] = [m + n, y + x];
  }
  const plain = Object.fromEntries(PLAIN.map((key) => [key, a[key] + b[key]])) as Record<Plain, number>;
  const groups: Record<string, Group> = { ...a.groups };
  for (const [name, g] of Object.entries(b.groups)) {
    const so = groups[name] ?? [0, 0, 0, 0];
    groups[name] = [so[0] + g[0], so[1] + g[1], so[2] + g[2], so[3] + g[3]];
  }
  return { ...plain, persons, groups, rates: { ...a.rates, ...b.rates } };
}

/** Tolerance of the volume of emergency visits, beside three standard errors of the sample. */
const VOLUME = 0.05;
/** Standard deviation of expected visits between persons (measured on the default rates; it bounds what sampling does). */
const SPREAD = 0.13;

/**
 * Visits of the patients brought to the residents of their age groups, and the visits projected for these. By age group, because a run
 * may have patients of another population.
 */
function volumes(s: NetworkSums): { readonly scaled: number; readonly projected: number } {
  let [scaled, projected] = [0, 0];
  for (const [patients, visits, residents, expected] of Object.values(s.groups)) {
    if (patients === 0) continue;
    scaled += (visits * residents) / patients;
    projected += expected / 10_000;
  }
  return { scaled, projected };
}

/** What a judge of the sums finds: how many failed of how many, and how many may. */
interface Verdict {
  readonly failed: number;
  readonly of: number;
  readonly allowed: number;
  readonly examples?: readonly string[];
}

type Tendency = readonly [said: Claim, judge: (s: NetworkSums) => Verdict];

/** At most a share of all, beside what chance does to a small sample. */
function atMost(
  share: number,
  failed: (s: NetworkSums) => number,
  of: (s: NetworkSums) => number,
): Tendency[1] {
  return (s) => ({ failed: failed(s), of: of(s), allowed: allowance(share, of(s)) });
}

const visit = (column: string, aspect: string, doc: string) => claim(edEncounters, column, aspect, doc);

const OF_VISITS: readonly Tendency[] = [
  [
    visit(
      'encounter_id',
      'volume',
      'visits brought to the whole population are projected visits, within 5 %',
    ),
    volumeVerdict,
  ],
  [
    visit(
      'ed_subservice',
      'pediatric_young',
      'three in ten pediatric visits at most are by those of 15 and more',
    ),
    atMost(
      0.3,
      (s) => s.pediatric - s.pediatricYoung,
      (s) => s.pediatric,
    ),
  ],
  [
    visit('arrival_ts', 'by_day', 'no more than a fifth of visits come between midnight and seven'),
    atMost(
      0.2,
      (s) => s.night,
      (s) => s.visits,
    ),
  ],
  [
    claim(
      patients,
      'expected_ed_rate',
      'of_rates',
      'expected_ed_rate is the sum of the rates of area, age group and gender',
    ),
    expectedVerdict,
  ],
];

const OF_STAYS: readonly Tendency[] = [
  [
    claim(ipStays, 'alc_flag', 'rare', 'no more than 12 % of stays have an alternate level of care'),
    atMost(
      0.12,
      (s) => s.alc,
      (s) => s.stays,
    ),
  ],
];

const OF_CARE: readonly Tendency[] = [
  [
    claim(
      patients,
      'facility_home_id',
      'most_care',
      'no more than a tenth of care is away from the home site',
    ),
    atMost(
      0.1,
      (s) => s.care - s.atHome,
      (s) => s.care,
    ),
  ],
  [
    claim(patients, 'facility_home_id', 'some_away', 'no more than nine tenths of care is at the home site'),
    atMost(
      0.9,
      (s) => s.atHome,
      (s) => s.care,
    ),
  ],
];

/** One fold for all tendencies: they look at the same sums. */
export function tendencyCheck({
  withEd,
  withIp,
}: {
  readonly withEd: boolean;
  readonly withIp: boolean;
}): Check {
  const tendencies = [
    ...(withEd ? OF_VISITS : []),
    ...(withIp ? OF_STAYS : []),
    ...(withEd || withIp ? OF_CARE : []),
  ];
  return {
    id: 'network.tendencies',
    see: (part) => sumsOf(part) as unknown as Json,
    merge: (a: NetworkSums, b: NetworkSums) => addSums(a, b),
    end: (seen: readonly NetworkSums[]) =>
      seen.length === 0 ? [] : tendencies.map((t) => tendencyFinding(t, seen.reduce(addSums))),
  };
}

function tendencyFinding([said, judge]: Tendency, sums: NetworkSums): Finding {
  const { allowedShare: _, ...claimed } = said;
  return { ...claimed, examples: [], ...judge(sums) };
}

function volumeVerdict(s: NetworkSums): Verdict {
  const { scaled, projected } = volumes(s);
  if (s.patients === 0 || projected === 0) return { failed: 0, of: 0, allowed: 0 };
  const rate = projected / Object.values(s.groups).reduce((sum, g) => sum + g[2], 0);
  const gap = scaled / projected - 1;
  const isOff = Math.abs(gap) > VOLUME + (3 * SPREAD) / Math.sqrt(s.patients) / rate;
  const examples = isOff ? [`${(100 * gap).toFixed(1)} % off`] : [];
  return { failed: isOff ? 1 : 0, of: 1, allowed: 0, examples };
}

/** What a person is expected to make is the sum of the rates of the person's cell. */
function expectedVerdict(s: NetworkSums): Verdict {
  const rateOf = (cell: string) => (s.rates[cell] ?? 0) / 1000;
  const off = Object.entries(s.persons).filter(
    ([cell, [n, x]]) => Math.abs(x / n - 10_000 * rateOf(cell)) > 1,
  );
  const examples = off
    .slice(0, 5)
    .map(
      ([cell, [n, x]]) =>
        `${cell}: ${(x / n / 10_000).toFixed(4)} on average, not ${rateOf(cell).toFixed(4)}`,
    );
  return { failed: off.reduce((sum, [, [n]]) => sum + n, 0), of: s.patients, allowed: 0, examples };
}
