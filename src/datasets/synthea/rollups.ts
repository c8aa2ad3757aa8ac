// Reference tables of the Synthea layout, with what the whole record says of each facility, practitioner and payer.
import { DAYS_PER_YEAR, SECONDS_PER_DAY } from '../../base/days.ts';
import { type Batch, batchOf, type Part, vectorOf } from '../../schema/batch.ts';
import type { Rollup } from '../../schema/fold.ts';
import type { Row, Table } from '../../schema/table.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Payer } from '../../world/payers.ts';
import type { Practitioner } from '../../world/practitioners.ts';
import type { World } from '../../world/world.ts';
import { idsOf } from '../appearing.ts';
import type { DatasetContext } from '../dataset.ts';
import { organizations, payers, providers } from './tables.ts';

export function rollups({ world }: DatasetContext): readonly Rollup[] {
  const facilities = new Map(world.facilities.map((f) => [f.id, f]));
  const facilityOf = new Map(world.practitioners.map((p) => [p.id, p.facility]));
  return [
    counted(
      organizations,
      (part) => organizationSums(part, facilityOf),
      world.facilities,
      (f, sums) => organizationRow(f, sums, world),
    ),
    counted(providers, providerSums, world.practitioners, (p, sums) =>
      providerRow(p, facilities.get(p.facility)!, sums, world),
    ),
    counted(payers, payerSums, world.payers, payerRow),
  ];
}

/** Sums by id; that an id is there at all means that the member appears. */
type Sums = Map<number, number[]>;
type Contribution = readonly (readonly [number, readonly number[]])[];

/** A roll-up of the members of the world that appear, each with sums over the record. */
function counted<T extends Table, M extends { readonly id: number }>(
  table: T,
  sums: (part: Part) => Sums,
  members: readonly M[],
  row: (member: M, sums: readonly number[]) => Row<T>,
): Rollup {
  const merge = (...all: readonly Contribution[]): Contribution => {
    const total: Sums = new Map();
    for (const [id, numbers] of all.flat()) addAll(total, id, numbers);
    return [...total].sort((a, b) => a[0] - b[0]);
  };
  return {
    id: table.name,
    see: (part): Contribution => merge([...sums(part)]),
    merge: (a: Contribution, b: Contribution) => merge(a, b),
    end(seen: readonly Contribution[]) {
      const total = new Map(merge(...seen));
      const kept = members.filter((m) => total.has(m.id)).sort((a, b) => a.id - b.id);
      return batchOf(
        table,
        kept.map((m) => row(m, total.get(m.id)!)),
      );
    },
  };
}

function addAll(total: Sums, id: number, numbers: readonly number[]): void {
  const sum = total.get(id);
  if (sum === undefined) total.set(id, [...numbers]);
  else for (let i = 0; i < numbers.length; i++) sum[i]! += numbers[i]!;
}

/** Calls with each row of a table and a reader of its numbers; null where a value is empty. */
function each(part: Part, table: string, see: (at: (column: string) => number | null) => void): void {
  const batch: Batch | undefined = part.get(table);
  if (batch === undefined) return;
  let row = 0;
  const at = (column: string) => {
    const v = vectorOf(batch, column);
    return v.valid !== null && v.valid[row] === 0 ? null : (v.values[row] as number);
  };
  for (; row < batch.rows; row++) see(at);
}

/** Encounters, and cents paid, of each facility. Facilities of practitioners who appear come along. */
function organizationSums(part: Part, facilityOf: ReadonlyMap<number, number>): Sums {
  const sums: Sums = new Map();
  for (const id of providerSums(part).keys()) addAll(sums, facilityOf.get(id)!, [0, 0]);
  each(part, 'encounters', (at) => addAll(sums, at('ORGANIZATION')!, [1, 0]));
  each(part, 'claims_transactions', (at) => addAll(sums, at('PLACEOFSERVICE')!, [0, at('PAYMENTS') ?? 0]));
  return sums;
}

/** Encounters, and procedures in them, of each practitioner. */
function providerSums(part: Part): Sums {
  const sums: Sums = new Map();
  const provider = new Map<number, number>();
  each(part, 'encounters', (at) => {
    provider.set(at('Id')!, at('PROVIDER')!);
    addAll(sums, at('PROVIDER')!, [1, 0]);
  });
  each(part, 'procedures', (at) => {
    const of = provider.get(at('ENCOUNTER') ?? -1);
    if (of !== undefined) addAll(sums, of, [0, 1]);
  });
  for (const [table, column] of [
    ['claims', 'PROVIDERID'],
    ['claims_transactions', 'PROVIDERID'],
  ] as const)
    for (const id of idsOf(part, table, column)) addAll(sums, id, [0, 0]);
  return sums;
}

const PAYER_SUMS = [
  'covered',
  'uncovered',
  'encounters',
  'encountersNot',
  'medications',
  'medicationsNot',
  'procedures',
  'proceduresNot',
  'doses',
  'dosesNot',
  'customers',
  'months',
] as const;
type PayerSum = (typeof PAYER_SUMS)[number];

const DAYS_A_MONTH = DAYS_PER_YEAR / 12;

function payerSums(part: Part): Sums {
  const sums: Sums = new Map();
  const add = (payer: number, of: Partial<Record<PayerSum, number>>) =>
    addAll(
      sums,
      payer,
      PAYER_SUMS.map((name) => of[name] ?? 0),
    );
  const paid = new Map<number, readonly [payer: number, covered: boolean]>();
  each(part, 'encounters', (at) => {
    const [payer, covered] = [at('PAYER')!, at('PAYER_COVERAGE')!];
    paid.set(at('Id')!, [payer, covered > 0]);
    add(payer, {
      covered,
      uncovered: at('TOTAL_CLAIM_COST')! - covered,
      ...split('encounters', covered > 0),
    });
  });
  each(part, 'medications', (at) => {
    const covered = at('PAYER_COVERAGE')!;
    add(at('PAYER')!, {
      covered,
      uncovered: at('TOTALCOST')! - covered,
      ...split('medications', covered > 0),
    });
  });
  for (const [table, name] of [
    ['procedures', 'procedures'],
    ['immunizations', 'doses'],
  ] as const) {
    each(part, table, (at) => {
      const of = paid.get(at('ENCOUNTER') ?? -1);
      if (of !== undefined) add(of[0], split(name, of[1]));
    });
  }
  addMembers(part, add);
  for (const [table, column] of [
    ['claims', 'PRIMARYPATIENTINSURANCEID'],
    ['claims', 'SECONDARYPATIENTINSURANCEID'],
    ['payer_transitions', 'SECONDARY_PAYER'],
  ] as const)
    for (const id of idsOf(part, table, column)) add(id, {});
  return sums;
}

function split(name: 'encounters' | 'medications' | 'procedures' | 'doses', covered: boolean) {
  return { [covered ? name : `${name}Not`]: 1 } as Partial<Record<PayerSum, number>>;
}

/** Patients lie in one partition each, so that those of a payer can be counted there. */
function addMembers(part: Part, add: (payer: number, of: Partial<Record<PayerSum, number>>) => void): void {
  const members = new Set<string>();
  each(part, 'payer_transitions', (at) => {
    const [payer, patient] = [at('PAYER')!, at('PATIENT')!];
    const days = (at('END_DATE')! - at('START_DATE')!) / SECONDS_PER_DAY + 1;
    const key = `${payer} ${patient}`;
    add(payer, { customers: members.has(key) ? 0 : 1, months: Math.round(days / DAYS_A_MONTH) });
    members.add(key);
  });
}

function placeOf(f: Facility, world: World) {
  const { city, state, lat, lon } = world.places[f.place]!;
  return { ADDRESS: f.address, CITY: city, STATE: state, ZIP: f.zip, LAT: lat, LON: lon };
}

function organizationRow(f: Facility, sums: readonly number[], world: World): Row<typeof organizations> {
  const [encounters, revenue] = sums as [number, number];
  return {
    Id: f.id,
    NAME: f.name,
    ...placeOf(f, world),
    PHONE: f.phone,
    REVENUE: revenue,
    UTILIZATION: encounters,
  };
}

function providerRow(
  p: Practitioner,
  f: Facility,
  sums: readonly number[],
  world: World,
): Row<typeof providers> {
  const [encounters, procedures] = sums as [number, number];
  return {
    Id: p.id,
    ORGANIZATION: p.facility,
    NAME: `${p.first} ${p.last}`,
    GENDER: p.sex === 'male' ? 'M' : 'F',
    SPECIALITY: p.specialty.toUpperCase(),
    ...placeOf(f, world),
    ENCOUNTERS: encounters,
    PROCEDURES: procedures,
  };
}

const OWNERSHIP = {
  Medicare: 'GOVERNMENT',
  Medicaid: 'GOVERNMENT',
  Private: 'PRIVATE',
  Uninsured: 'NO_INSURANCE',
} as const;

function payerRow(p: Payer, sums: readonly number[]): Row<typeof payers> {
  const of = Object.fromEntries(PAYER_SUMS.map((name, i) => [name, sums[i]!])) as Record<PayerSum, number>;
  return {
    Id: p.id,
    NAME: p.name,
    OWNERSHIP: OWNERSHIP[p.kind],
    ADDRESS: null,
    CITY: null,
    STATE_HEADQUARTERED: null,
    ZIP: null,
    PHONE: null,
    AMOUNT_COVERED: of.covered,
    AMOUNT_UNCOVERED: of.uncovered,
    REVENUE: 0,
    COVERED_ENCOUNTERS: of.encounters,
    UNCOVERED_ENCOUNTERS: of.encountersNot,
    COVERED_MEDICATIONS: of.medications,
    UNCOVERED_MEDICATIONS: of.medicationsNot,
    COVERED_PROCEDURES: of.procedures,
    UNCOVERED_PROCEDURES: of.proceduresNot,
    COVERED_IMMUNIZATIONS: of.doses,
    UNCOVERED_IMMUNIZATIONS: of.dosesNot,
    UNIQUE_CUSTOMERS: of.customers,
    QOLS_AVG: 0,
    MEMBER_MONTHS: of.months,
  };
}
